### Las palabras de las listas: cómo puede llamarse una columna y qué puede contener.

## Columnas

column-id = id | identificador
column-name = nombre | nombre completo | nombre y apellidos | nombre y apellido | firmante | cuál es su nombre completo | cuál es tu nombre completo | apellidos y nombre | tu nombre | su nombre
column-given-name = nombre de pila | primer nombre | nombres
column-middle-name = segundo nombre
column-family-name = apellido | apellidos | primer apellido | segundo apellido | apellido 1 | apellido 2 | 1er apellido | 2º apellido | 2do apellido | 1º apellido | apellido paterno | apellido materno | apellido(s)
column-email = correo electrónico | correo | email | dirección de correo | dirección de correo electrónico | dirección de e-mail | dirección de email | correo-e | e-mail | tu correo electrónico
column-address = dirección | domicilio | calle | dirección postal | dirección 1 | dirección 2 | dirección 3 | calle y número | línea de dirección 1 | línea de dirección 2
column-house-number = número de casa | número de la casa | número exterior
column-postcode = código postal | C.P. | CP | cód. postal
column-city = ciudad | localidad | población | municipio | en qué ciudad vive | en qué ciudad vives
column-region = provincia | región | comunidad autónoma | estado o provincia
column-country = país | país de residencia | país/región | en qué país vive | en qué país vives
column-lang = idioma | lengua | idioma de la carta | idioma preferido | en qué idioma quiere la carta
column-profession = profesión | ocupación | oficio | cargo
column-gender = género | sexo
column-note = nota | palabras propias | con sus propias palabras | con mis propias palabras
column-privacy = privacidad | nivel de privacidad
column-danger = peligro
column-consent = consentimiento | acepta | autoriza | autorización | aceptas | aceptación | acepto | aceptas que escribamos en tu nombre | acepta que escribamos en su nombre | consiente
column-unsubscribed = baja | dado de baja | fallecido | no contactar | fecha de baja | fallecida | fecha de fallecimiento | fecha de defunción | no enviar | rebotado
column-status = situación | estado de socio
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
perhaps-name = simpatizante | socio | miembro | contacto | persona
perhaps-consent = permiso | RGPD | protección de datos | permisos | política de privacidad
# “Estado” is a part of a country, or what became of a member.
perhaps-status = estado | activo
perhaps-city = lugar
perhaps-privacy = privado | privada | confidencial | anónimo | anónima
perhaps-profession = título | puesto
perhaps-note = mensaje | mensajes | comentario | comentarios | observación | observaciones | notas
perhaps-attachment = archivo | archivos | fichero | ficheros

## Valores

value-female = mujer | femenino | fem | Sra | Srta | señora
value-male = hombre | masculino | h | varón | masc | Sr | señor
value-other = otro | otra | otre | x | no consta | no binario | no especificado | sin especificar | prefiero no decirlo
value-full = completo | completa
value-place = lugar | iniciales
value-length-full = entera | completa
value-length-short = breve | corta
value-yes = sí | si | s
value-no = no
value-true = verdadero | acepto | de acuerdo | autorizo | consiento
value-false = falso | no acepto | nunca | no autorizo | no consiento | retirado
value-left = baja | de baja | dado de baja | dada de baja | fallecido | fallecida | difunto | difunta | devuelto | rebotado | cancelado | inactivo | inactiva | bloqueado | eliminado | muerto | muerta | finado | finada | no suscrito | no suscrita | no desea cartas | no contactar | no escribir | cancelada | bloqueada | eliminada | suspendido | suspendida | archivado | archivada | exsocio | exsocia | antiguo socio | antigua socia | dimitido | expulsado | expulsada | en prisión | preso | presa | detenido | detenida | pendiente | sin confirmar | no activo | no activa
value-current = activo | activa | suscrito | suscrita | miembro | socio | socia | confirmado | confirmada | alta | de alta | vigente | habilitado | habilitada | nuevo | nueva | al día

## Nombres, idiomas, países

name-order = given family
language-also = castellano | Castilian | español castellano | اسپانیولی
countries-also =
    AE: Emiratos Árabes | EAU
    BY: Bielorrusia
    CD: República Democrática del Congo | RDC | RD Congo | Zaire
    CG: República del Congo | Congo Brazzaville
    CI: Costa de Marfil
    CN: República Popular China
    CZ: República Checa
    DE: República Federal de Alemania | RFA
    GB: Inglaterra | Gran Bretaña | Escocia | Gales | País de Gales | Irlanda del Norte
    HK: Hong Kong
    IR: República Islámica del Irán | Persia
    KR: República de Corea
    MK: Macedonia
    MM: Birmania
    MX: Méjico
    NL: Holanda | Países Bajos
    PS: Palestina | Estado de Palestina
    RU: Federación de Rusia | Federación Rusa
    SZ: Suazilandia | Swazilandia
    TL: Timor Oriental
    TR: Turquía
    US: EE. UU. | EEUU | EE.UU | EUA | Estados Unidos | Estados Unidos de América | Estados Unidos de Norteamérica | Norteamérica
    VA: Vaticano | Santa Sede
    VE: República Bolivariana de Venezuela
