## Lo que envían quienes organizan a quienes apoyan. $case es el título del caso, en el idioma de las cartas; $name, el nombre de quien apoya.

supporter-subject = Sus cartas están listas: { $case }
supporter-subject-page = ¿Quiere escribir? { $case }
supporter-greeting = Hola, { $name }:
supporter-letters =
    { $count ->
        [one] Adjunta va la carta que puede enviar sobre este caso. No se ha enviado nada en su nombre. Usted decide si la envía.
       *[other] Adjuntas van las { $count } cartas que puede enviar sobre este caso. No se ha enviado nada en su nombre. Usted decide si las envía.
    }
supporter-office = – { $office }
supporter-read = Por favor, lea lo que va adjunto y cambie lo que quiera. Un archivo cuyo nombre termina en .eml se abre en su programa de correo como un mensaje listo para enviar; cualquier otro, imprímalo, fírmelo y envíelo por correo postal.
supporter-page = En esta página puede escribir por su cuenta sobre este caso, en unos minutos:
supporter-page-private = Lo que escriba allí se queda en su dispositivo hasta que lo envíe o lo imprima.
supporter-safe = Si su nombre en una carta así pudiera suponer un peligro para usted o para alguien cercano, no la envíe.
supporter-thanks = Gracias.
supporter-holder = Su nombre y su dirección los guarda { $holder }, que ha preparado este mensaje.
supporter-unsubscribe-address = Si no quiere recibir más mensajes como este, escriba a { $address }.
supporter-unsubscribe-link = Si no quiere recibir más mensajes como este, abra { $link }

error-supporter-words = El programa no tiene palabras en { $language } para un mensaje a quienes apoyan: falta «{ $id }».
hint-supporter-words = Escríbalas en locales/{ $language }/ui/supporter.ftl, o deje las filas de ese idioma para otro lote.
error-supporters-setting = Un mensaje a quienes apoyan necesita «{ $key }» en [supporters] de la configuración.
error-supporters-from = «from» en [supporters] de la configuración no es un remitente.
error-supporters-unsubscribe = «unsubscribe» en [supporters] de la configuración no es una dirección de correo ni un enlace que empiece por https://.
hint-supporters-setting = Por ejemplo: from = "Grupo 12 <grupo@example.org>", holder = "Grupo 12, Calle X 1, Madrid, grupo@example.org", unsubscribe = "grupo@example.org".
error-supporters-page = Falta la dirección de la página, o no es una dirección sin añadidos.
hint-supporters-page = Indique dónde están las páginas de «appeal site»: --page https://grupo.example/cartas/ – sin signo de interrogación ni #, para que la dirección no diga nada de quien la abre.
error-supporters-page-bare = «{ $found }» no es la dirección de una página sin añadidos.
error-supporters-page-unused = --page va con --message page o con --table.
hint-supporters-page-unused = Añada uno de los dos, o quite --page.
batch-messages =
    { $count ->
        [one] Hay un mensaje para una persona. «appeal send BANDEJA --messages» lo lleva a los borradores de usted.
       *[other] Hay mensajes para { $count } personas. «appeal send BANDEJA --messages» los lleva a los borradores de usted.
    }
batch-messages-no-address =
    { $count ->
        [one] Una persona no tiene dirección de correo electrónico en la lista y no recibe mensaje: imprima la carta y envíela por correo postal.
       *[other] { $count } personas no tienen dirección de correo electrónico en la lista y no reciben mensaje: imprima las cartas y envíelas por correo postal.
    }
batch-messages-place =
    { $count ->
        [one] Una persona firma con las iniciales y el lugar y no recibe mensaje, para que ningún buzón lo revele; con --with-place se hace el mensaje.
       *[other] { $count } personas firman con las iniciales y el lugar y no reciben mensaje, para que ningún buzón lo revele; con --with-place se hacen los mensajes.
    }
batch-table =
    { $count ->
        [one] { $file } contiene una persona.
       *[other] { $file } contiene { $count } personas.
    }
send-messages-wait =
    { $count ->
        [one] Un mensaje a una persona que apoya queda en la bandeja. --messages lo lleva.
       *[other] { $count } mensajes a personas que apoyan quedan en la bandeja. --messages los lleva.
    }
