### Las palabras de las listas: cómo puede llamarse una columna y qué puede contener.

## Columnas

column-id = id | identificador
column-name = nombre | nombre completo | nombre y apellidos | firmante
column-email = correo electrónico | correo | email | dirección de correo
column-address = dirección | domicilio | calle | dirección postal | dirección 1 | dirección 2 | dirección 3
column-city = ciudad | localidad | población | municipio
column-country = país | país de residencia
column-lang = idioma | lengua | idioma de la carta
column-profession = profesión | ocupación | oficio | cargo
column-gender = género | sexo
column-note = nota | palabras propias | con sus propias palabras | con mis propias palabras
column-privacy = privacidad
column-danger = peligro
column-attachment = adjunto | adjuntos | archivo adjunto | archivos adjuntos | fichero adjunto | ficheros adjuntos
column-opening = inicio | apertura
column-demands = peticiones | orden de las peticiones
# Facts of the case that the letter tells; as what somebody writes (“doctor”); which wording; how long the letter is.
column-facts = hechos | hecho
column-as = en calidad de | escribe como
column-wording = redacción
column-length = extensión de la carta
column-title = título
column-affiliation = afiliación | institución | universidad | organización | entidad
column-place = lugar

## Columnas que no se usan

perhaps-id = número | núm | nº | referencia | ref
perhaps-name = nombre de pila | apellido | apellidos | primer apellido | segundo apellido
perhaps-city = lugar
perhaps-profession = título | puesto
perhaps-note = mensaje | mensajes | comentario | comentarios | observación | observaciones | notas
perhaps-attachment = archivo | archivos | fichero | ficheros

## Valores

value-female = mujer | femenino | fem
value-male = hombre | masculino | h | varón | masc
value-other = otro | otra | otre | x | no consta | no binario
value-full = completo | completa
value-place = lugar | iniciales
value-length-full = entera | completa
value-length-short = breve | corta
value-yes = sí | si | s
value-no = no
