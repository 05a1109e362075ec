## Preguntas en el terminal

# Cómo se responde a una pregunta. Nada de esto es una opción de la línea de comandos.
ask-intro = Unas pocas preguntas y, después, las cartas. Esc vuelve a la pregunta anterior y Ctrl-C termina; no se guarda nada hasta que usted lo diga.
ask-intro-plain = Unas pocas preguntas y, después, las cartas. Una línea con solo < vuelve a la pregunta anterior y Ctrl-C termina; no se guarda nada hasta que usted lo diga.
ask-first = Es la primera pregunta; Ctrl-C termina.
ask-required = Este dato es necesario.
ask-yes = sí
ask-no = no
ask-confirm-help = { $yes } o { $no }; Enter sin nada significa «{ $usual }».
ask-confirm-neither = «{ $found }» no es ni «{ $yes }» ni «{ $no }».
# El número de una opción.
ask-number = { $number }
ask-select-help = Un número o el comienzo de una palabra; Enter sin nada elige { $number }.
ask-select-many = Hay { $count } opciones. Escriba el comienzo de una palabra, que Tab completa, o { $all } para verlas todas.
ask-select-several = Varias opciones empiezan por «{ $found }». Escriba más letras, o el número de la opción.
ask-select-none = «{ $found }» no corresponde a ninguna opción. Escriba un número del 1 al { $count } o el comienzo de una palabra.
ask-many-help = Números separados por comas o comienzos de palabras; Enter sin nada elige { $numbers }.
ask-many-help-none = Números separados por comas o comienzos de palabras; Enter sin nada no elige ninguna.
# Donde el terminal no puede mostrar en la línea lo que ya contiene.
ask-stands = Enter sin nada conserva «{ $text }»; { $nothing } lo borra.
error-ask = No se ha podido preguntar en esta terminal.
error-broken-off = Interrumpido.

## Preguntas de write

ask-action = ¿Qué acción?
ask-no-action = Ninguna acción abierta tiene el tipo «{ $kind }».
ask-language = ¿En qué idioma?
ask-kind = ¿Qué quiere escribir?
ask-kind-reminder = Un recordatorio de su carta del { $day }, que no ha tenido respuesta
kind-needs-joint = la firma una organización o varias personas juntas
kind-needs-call = un guion para una llamada telefónica, a los destinatarios cuyo número consta
kind-needs-petition = hojas para imprimir, que muchas personas firman a mano
ask-name = Su nombre completo:
ask-name-help = Figura al pie de la carta.
ask-address = Su calle y número:
ask-address-help = Se puede dejar en blanco; una dirección completa da más peso a la carta.
ask-city = Su localidad:
ask-city-help = Con el código postal, si quiere: solo figura en la dirección.
ask-country = Su país:
ask-country-help = El nombre o el código de dos letras; con Tab se completa.
ask-signatories = ¿Quiénes firman la carta en común?
ask-signatories-help = El nombre de una organización o un archivo con quienes firman: CSV, xlsx u ods con «nombre» y, si se desea, «cargo», «institución» y «lugar».
ask-prompts = Unas preguntas para sus propias palabras, en el idioma de la carta. { $care }
ask-prompt = { $question }
ask-note = Una línea con sus propias palabras:
ask-note-help = Se puede dejar en blanco; las cartas con palabras propias tienen más peso.
ask-note-editor-help = Se puede dejar en blanco; las cartas con palabras propias tienen más peso. Escriba { $sign } y pulse Enter para redactarla en { $editor }.
error-editor = Su editor ha terminado con un error; el texto sigue como estaba.
ask-drawn = La que salga por sorteo: las cartas que difieren pesan más
ask-way = ¿Cómo va a enviarla?
ask-way-paper = En papel, por correo postal (destinatarios cuya dirección postal consta: { $reached } de { $of })
ask-way-mail = Por correo electrónico, desde su propio programa de correo (destinatarios cuya dirección consta: { $reached } de { $of })
ask-way-form = Por el formulario del sitio web del destinatario (destinatarios que lo tienen: { $reached } de { $of })
ask-way-screen = Solo quiero leerla aquí
ask-email = Su dirección de correo electrónico:
ask-email-help = Es la del remitente del borrador; no va a ninguna otra parte.
ask-folder = ¿En qué carpeta?
ask-folder-help = Se crea si no existe; ~ es su carpeta personal.
ask-overview = Estas son sus respuestas. ¿Y ahora?
ask-make = Escribir ahora
ask-read = Leer antes
ask-replace =
    { $count ->
        [one] ¿Reemplazarlo?
        [many] ¿Reemplazar estos { $count } archivos?
       *[other] ¿Reemplazar estos { $count } archivos?
    }
ask-save =
    { $count ->
        [one] ¿Guardarla en un archivo?
        [many] ¿Guardar las { $count } cartas en archivos?
       *[other] ¿Guardar las { $count } cartas en archivos?
    }
# Respuestas que esperan.
ask-keep = Si algo le interrumpe, ¿pueden esperar sus respuestas durante una hora? Quedarían en { $file }, que solo usted puede leer; quien pueda leer sus archivos sabrá por él que usted escribe.
ask-go-on = Aún hay respuestas suyas de antes. ¿Continuar con ellas?
ask-kept = Sus respuestas esperan en { $file } durante una hora. «appeal write» continúa con ellas; «appeal forget» las elimina.
# Ofrecimientos al final.
ask-keep-profile = ¿Guardar su nombre y su dirección en este equipo, para no escribirlos la próxima vez?
ask-open-mail =
    { $count ->
        [one] ¿Abrir el borrador en su programa de correo?
        [many] ¿Abrir los { $count } borradores en su programa de correo?
       *[other] ¿Abrir los { $count } borradores en su programa de correo?
    }
ask-open-files =
    { $count ->
        [one] ¿Abrir ahora el archivo, para leerlo o imprimirlo?
        [many] ¿Abrir ahora los { $count } archivos, para leerlos o imprimirlos?
       *[other] ¿Abrir ahora los { $count } archivos, para leerlos o imprimirlos?
    }
ask-open-failed = Ningún programa del sistema lo ha abierto; está donde dice la línea «Archivo guardado».
ask-note-sent =
    { $count ->
        [one] Si ya ha enviado la carta, ¿anotarla como enviada hoy, para que «appeal list» recuerde cuándo se espera una respuesta?
        [many] Si ya ha enviado las { $count } cartas, ¿anotarlas como enviadas hoy, para que «appeal list» recuerde cuándo se espera una respuesta?
       *[other] Si ya ha enviado las { $count } cartas, ¿anotarlas como enviadas hoy, para que «appeal list» recuerde cuándo se espera una respuesta?
    }

## Cómo se llaman las respuestas en el resumen y cuando una de ellas no vale

asked-line = { $label }: { $said }
asked-case = Acción
asked-language = Idioma
asked-kind = Tipo de documento
asked-country = Su país
asked-signing = Firma
asked-name = Su nombre
asked-address = Calle y número
asked-town = Su localidad
asked-signatories = Firmada por
asked-own-words = Sus propias palabras
asked-opening = Comienza con
asked-first-demand = Pide primero
asked-drawn = por sorteo
asked-way = Envío
asked-email = Su dirección de correo electrónico
asked-folder = Carpeta
asked-way-paper = En papel
asked-way-mail = Por correo electrónico
asked-way-form = Por un formulario web
asked-way-screen = Solo leerla aquí
asked-none = nada
