### The kinds of documents that a case can be written in.

kind-letter = Carta
kind-letter-eu = Carta al Alto Representante de la Unión Europea
kind-joint-letter = Carta conjunta
kind-laureates-letter = Carta conjunta de premios Nobel
kind-universities-letter = Carta de universidades
kind-association-letter = Carta de una asociación de universidades
kind-doctors-letter = Carta de médicos
kind-solidarity = Tarjeta de solidaridad
kind-post = Publicación en redes sociales
kind-call = Llamada telefónica
kind-petition = Petición
kind-petition-letter = Carta que acompaña a una petición
kind-reminder = Recordatorio
kind-thanks = Carta de agradecimiento
