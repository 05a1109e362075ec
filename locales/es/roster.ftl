### Las palabras de las listas: cómo puede llamarse una columna y qué puede contener.

## Columnas

column-id = id | identificador
column-name = nombre | nombre completo | nombre y apellidos | firmante
column-email = correo electrónico | correo | email | dirección de correo
column-address = dirección | domicilio | calle | dirección postal | dirección 1 | dirección 2 | dirección 3
column-city = ciudad | localidad | población | municipio | lugar
column-country = país | país de residencia
column-lang = idioma | lengua | idioma de la carta
column-profession = profesión | ocupación | oficio | cargo
column-title = título
column-gender = género | sexo
column-note = nota | palabras propias | en sus propias palabras
column-privacy = privacidad
column-affiliation = afiliación | institución | universidad | organización | entidad
column-attachment = adjunto | adjuntos | fichero adjunto | archivo adjunto
column-opening = inicio | apertura
column-demands = peticiones | orden de las peticiones
column-reason = motivo | error

## Columns that are read over, because their names are also those of other things (an internal remark, the number of a row, a
## form of address): the person is told how to name one that is meant.

almost-id = número | núm | nº | referencia
almost-profession = título
almost-note = comentario | comentarios | mensaje | observaciones | notas
almost-attachment = archivo | archivos | fichero | ficheros

## Valores

value-female = mujer | femenino | fem
value-male = hombre | masculino | h | varón | masc
value-other = otro | otra | otre | x | no consta | no binario
value-full = completo | completa
value-place = lugar | iniciales

# What spreadsheets show where a formula failed. Such a cell is told, and never taken for an empty one.
value-error = #N/D | #N/A | #¡REF! | #¡VALOR! | #¿NOMBRE? | #¡DIV/0! | #¡NULO! | #¡NUM! | #¡DESBORDAMIENTO! | #¡CALC! | #¡CAMPO!
