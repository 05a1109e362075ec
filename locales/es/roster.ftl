### Las palabras de las listas: cómo puede llamarse una columna y qué puede contener.

## Columnas

column-id = id | número | núm | nº | referencia
column-name = nombre | nombre completo | nombre y apellidos | firmante
column-email = correo electrónico | correo | email | dirección de correo
column-address = dirección | domicilio | calle | dirección postal | dirección 1 | dirección 2 | dirección 3
column-city = ciudad | localidad | población | municipio | lugar
column-country = país | país de residencia
column-lang = idioma | lengua | idioma de la carta
column-profession = profesión | ocupación | oficio | cargo | título
column-gender = género | sexo
column-note = nota | mensaje | comentario | palabras propias
column-privacy = privacidad
column-affiliation = afiliación | institución | universidad | organización | entidad
column-attachment = adjunto | adjuntos | archivo | archivos | fichero adjunto
column-opening = inicio | apertura
column-demands = peticiones | orden de las peticiones
column-reason = motivo | error

## Valores

value-female = mujer | femenino | fem
value-male = hombre | masculino | h | varón | masc
value-other = otro | otra | otre | x | no consta | no binario
value-full = completo | completa
value-place = lugar | iniciales
