## La página que una persona abre en su navegador: pregunta, redacta las cartas y ayuda a enviarlas
##
## La página no da formato a nada: los números y los días llegan como textos, y ningún mensaje elige según un número. La lee gente que
## nunca ha usado un programa así: sin opciones ni nombres de archivos, con frases cortas. Los botones dicen lo que hacen.

site-skip = Ir a la lectura y el envío
# Encima de los nombres de los idiomas, cada uno en el suyo; solo lo dicen los lectores de pantalla.
site-page-language = Idioma de esta página
# El día en que se hizo la página: lo que dice vale para ese día.
site-edition = Estado al { $day }.

## Si hacen falta cartas

site-over = El último día para enviar cartas fue el { $day }. No envíe nada más, por favor, y avise a quien le dio esta página.
# Detrás de por qué la acción está en pausa.
site-paused = Espere, por favor, y no envíe nada que ya tenga escrito.
site-old = Esta página se hizo el { $day }, hace más de 90 días. Antes de escribir, busque noticias: puede que la persona haya sido liberada, trasladada o juzgada desde entonces, y que haya una página más reciente.
site-too-old = Esta página se hizo el { $day }, hace demasiado tiempo: ya no hace cartas. Busque noticias del caso y pida una página más reciente a quien le dio esta.

## Sobre quien escribe

site-safety = ¿Es seguro para usted?
# Donde alguien vive en el propio Estado: no hay elección.
site-signing-within = Quien vive en { $country } firma solo con las iniciales y la localidad; así se firma esta carta.
site-what = Qué va a escribir
# Debajo de los idiomas de la carta.
site-language-help = Cada destinatario lee mejor en su propia lengua. Lo que dice la carta se le muestra a usted también en el idioma de esta página.
site-you = Sobre usted
# La primera línea de una lista, mientras no se ha elegido nada.
site-choose = Elija
site-address-help = Una línea por cada línea del sobre. Se puede dejar en blanco; una dirección completa da más peso a la carta.
site-profession = Su profesión:
site-profession-help = Se puede dejar en blanco. Figura debajo de su nombre, en el idioma de la carta.
site-email-help = Se puede dejar en blanco. Figura en la carta, para que puedan responderle, y es la del remitente si guarda un borrador para su programa de correo.
site-gender-help = Algunos idiomas escriben de forma distinta sobre mujeres y hombres.
site-words = Con sus propias palabras
# $language es un idioma, dicho en ese idioma: فارسی.
site-words-language = Escriba en el idioma de la carta: { $language }.
site-prompts = Preguntas que ayudan
site-how = Más opciones
site-how-help = Puede dejar todo esto como está.
# En calidad de qué escribe alguien: médica, docente.
site-as = ¿En calidad de qué escribe?
site-as-none = De ninguna de estas
site-facts = ¿Qué debe contar?
site-facts-help = Marque lo que le importa; lo demás se sortea.
site-length = ¿Qué extensión debe tener?
site-length-full = La carta entera
site-length-short = Una breve, de unas 200 palabras
# El servidor de una red, como mastodon.example.
site-server = Su servidor de Mastodon:
site-server-help = Su nombre, por ejemplo mastodon.example: allí se abre la publicación.
# El botón al final de las preguntas.
site-show = Leer y enviar
# Delante de los nombres de los datos que faltan o no valen.
site-missing = Todavía hace falta esto:
site-ties-first = Responda primero a la pregunta de si es seguro para usted. Después, su carta aparece aquí.

## Leer y enviar

site-result = Leer y enviar
site-count = Cartas: { $count }
# Se dice una vez, cuando aparecen las cartas, para quien no ve la página.
site-ready = Sus cartas están listas. Cartas: { $count }
site-seen = Qué ve de usted este destinatario
# Delante de las iniciales y de la profesión de quien escribe, como «Su nombre», «Su localidad».
site-seen-initials = Sus iniciales
site-seen-profession = Su profesión
site-seen-post = Por correo postal, además, el matasellos y su letra en el sobre.
site-seen-mail = Por correo electrónico, además, el nombre y la dirección de su cuenta, firme como firme la carta.
site-seen-form = Por el formulario de su sitio web, además, lo que el formulario pregunta y la dirección que usted tiene en Internet (dirección IP).
# $language es un idioma, dicho en ese idioma.
site-letter-in = La carta ({ $language })
site-reading-in = Lo que dice ({ $language })
site-findings = Antes de enviarla
site-mend = Hay que corregir esto antes de poder enviarla.

## Por correo postal

site-by-post = En papel, por correo postal
site-print = Imprimir
site-print-all = Imprimir todas las cartas
site-print-envelope = Imprimir un sobre
site-print-help = En la ventana de impresión, deje como están el tamaño, los márgenes y la escala: los fija la página.
site-one-sheet = Cabe en una hoja.
site-sheets = Hojas de papel: { $count }
site-two-sheets = No cabe en una hoja y sigue en otra. Acorte sus propias palabras: una carta de una página se lee.
site-window = La dirección queda donde la muestra la ventana de un sobre.
site-post-to = Fírmela a mano y envíela por correo a:
site-no-post = No consta ninguna dirección postal de este destinatario.

## Por correo electrónico, por un formulario, de otro modo

site-by-mail = Por correo electrónico
site-mail-open = Abrir en su programa de correo
site-mail-to = Para: { $addresses }
# De una escala que muestra cuánto mide el enlace.
site-mail-length = Longitud del enlace que lo abre
site-mail-whole = La carta entera cabe en el mensaje nuevo: { $length } de { $limit } caracteres.
site-mail-short = La carta entera es demasiado larga para esta vía: { $length } caracteres, y el máximo es { $limit }. El mensaje nuevo lleva una carta breve. Para enviar la entera, cópiela y péguela en su lugar.
site-mail-subject = La carta es demasiado larga para esta vía: { $length } caracteres, y el máximo es { $limit }. El mensaje nuevo lleva solo la dirección y el asunto. El texto queda en el portapapeles: péguelo en el mensaje.
site-mail-send = Lea el mensaje una vez más y envíelo usted.
site-by-form = Por el formulario de su sitio web
site-form-open = Copiar el texto y abrir el formulario
site-form-help = El formulario se abre en otra pestaña, en el sitio del destinatario. Pegue allí el texto, léalo una vez más y envíelo usted.
site-otherwise = Copiarla o guardarla
site-copy = Copiar el texto
site-copied = El texto está en el portapapeles.
site-copy-failed = Este navegador no deja copiar a la página. Seleccione el texto de la carta y cópielo usted.
site-save-eml = Guardar como borrador (.eml)
site-save-txt = Guardar como texto sin formato (.txt)
site-save-html = Guardar como página web (.html)
# El navegador deja lo que se guarda entre sus descargas. $file es un nombre.
site-saved = Guardado entre sus descargas: { $file }
site-save-help = Un archivo permanece en este dispositivo hasta que usted lo borra.

## Publicaciones

# $network es un nombre: X, Mastodon, Bluesky.
site-post-open = Abrir en { $network }
site-post-copy = Copiar esta publicación
site-post-length = Longitud de la publicación

## Lo enviado

site-mark-sent = La he enviado
site-mark-unsent = Al final no la he enviado
# Junto al nombre de un destinatario.
site-marked = enviada
site-sent = Lo que ha enviado
site-sent-line = { $day } – { $office }
site-sent-keep = Conservar esta lista en este dispositivo
site-sent-keep-help = Si la marca, quedan en este navegador el caso, el destinatario y el día, y nada sobre usted. Quien lo use después puede ver que usted escribió. Si no la marca, la lista desaparece al cerrar la página.
site-sent-kept = La lista se conserva en este navegador.
site-sent-remove = Eliminar la lista
site-sent-removed = La lista se ha eliminado de este dispositivo.
site-sent-refused = Este navegador no deja que la página conserve nada.

## Al pie

site-keeps = Qué conserva esta página
site-keeps-help = Nada, salvo lo que usted marque más arriba. No carga nada ni envía nada, tampoco a quienes la hicieron; al cerrarla desaparece lo que ha escrito. Su navegador puede anotar que la abrió, salvo en una ventana privada; y vacíe el portapapeles después de pegar una carta.
# $contact es una línea de quienes publican la página: una dirección, un teléfono.
site-contact = Preguntas sobre este caso: { $contact }

## Donde un navegador no ejecuta scripts: una carta con huecos, para rellenar a mano

site-hand = Una carta para rellenar a mano
site-hand-help = Este navegador no ejecuta el script de esta página. Imprima la página o copie la carta a mano, y rellene lo que falta.
site-hand-safety = Una carta puede poner en peligro a quien vive en { $country }, procede de allí o tiene allí familia, y a la persona por la que se escribe. Quien tenga tales vínculos firma solo con las iniciales y la localidad, y no pone ni calle ni teléfono.
site-hand-to = Envíela por correo a una de estas direcciones:
# Lo que va en un hueco; está entre paréntesis detrás del hueco.
site-blank-name = su nombre
site-blank-address = su dirección
site-blank-town = su localidad
site-blank-country = su país
site-blank-day = la fecha

## La lista de casos

site-index-title = Escriba una carta
site-index-intro = Elija por quién escribe. La página hace unas pocas preguntas, redacta las cartas mientras usted escribe y muestra cómo enviarlas usted.
site-index-none = Por ahora no hacen falta cartas.
