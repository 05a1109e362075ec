### What the program says: help, questions, results, errors. Variables: see the English file.
###
### The person is "usted". What a command or a flag does stands in the infinitive: "escribe" could also be an order to "tú".
### Nothing here needs the writer's gender.

## How the language writes dates, numbers and lists: see the English file.

format-locale = es
first-of-month = { "" }
list-and = { "" }

## Levels of what is told

# allow(same-as-source): the same word in Spanish
level-error = error
level-warning = advertencia
level-notice = nota
level-detail = detalle
level-help = ayuda

## Help of the command line

cli-heading-usage = Uso:
cli-heading-commands = Comandos
cli-heading-arguments = Argumentos
cli-heading-options = Opciones
cli-heading-writer = Datos de quien escribe
# allow(same-as-source): ID, IDS y SHELL se dicen igual
cli-value =
    .action = ACCIÓN
    .character = CARÁCTER
    .code = CÓDIGO
    .command = COMANDO
    .country = PAÍS
    .date = AAAA-MM-DD
    .days = DÍAS
    .email = CORREO
    .file = ARCHIVO
    .folder = CARPETA
    .form = FORMA
    .formats = FORMATOS
    .gender = GÉNERO
    .host = SERVIDOR
    .how = CÓMO
    .id = ID
    .ids = IDS
    .key = CLAVE
    .kind = TIPO
    .lang = IDIOMA
    .line = LÍNEA
    .minutes = MINUTOS
    .name = NOMBRE
    .network = RED
    .number = NÚMERO
    .occasion = OCASIÓN
    .options = OPCIONES
    .order = ORDEN
    .other = OTRA
    .outbox = BANDEJA
    .paper = PAPEL
    .path = RUTA
    .port = PUERTO
    .recipient = DESTINATARIO
    .row = FILA
    .shell = SHELL
    .size = TAMAÑO
    .state = ESTADO
    .text = TEXTO
    .town = LOCALIDAD
    .unit = UNIDAD
    .user = USUARIO
    .way = VÍA
    .workspace = ESPACIO
cli-about = Cartas para acciones urgentes: respetuosas, precisas y listas para enviar.
cli-about-after =
    Una primera carta:
      appeal list
      appeal write
    «appeal COMANDO --help» explica cada comando.
cli-arg-workspace = Carpeta con actions/, templates/ o locales/, que se superpone al contenido incorporado; si no se indica, la de la variable APPEAL_WORKSPACE o, en su defecto, la carpeta actual cuando contiene locales/l10n.toml
cli-arg-today = Fecha en la que se escribe, en lugar de la del equipo
cli-arg-help = Mostrar esta ayuda
cli-arg-version = Mostrar la versión
cli-arg-json = Mostrar el resultado en JSON, para scripts
cli-list = Mostrar las acciones para las que se pueden escribir cartas
cli-list-all = Incluir también las cerradas y aquellas cuyo plazo ha terminado
cli-show = Mostrar una acción: el caso, las peticiones, a quién se escribe y por qué medios
cli-show-action = Identificador de la acción, tal como lo muestra «appeal list»
cli-write = Escribir cartas para una acción; en una terminal, se pregunta lo que falte
cli-write-after =
    Ejemplos:
      appeal write ahmadreza-djalali --lang fa --writer me.toml
      appeal write ahmadreza-djalali --writer me.toml --format html,eml --out letters/
cli-write-action = Identificador de la acción, tal como lo muestra «appeal list»
cli-write-lang = Idioma de las cartas, por ejemplo fa; si no se indica, el del perfil o, en su defecto, el de la terminal
cli-write-to = Escribir solo a estos destinatarios, no a todos (identificadores tal como los muestra «appeal show»)
cli-write-kind = Tipo de documento; si no se indica, letter
cli-write-format = Uno o varios de estos formatos, separados por comas: txt, html, pdf, eml, mailto, md, docx; si no se indica, txt
cli-write-out = Carpeta en la que se guardan los archivos; con - se muestra un solo documento
cli-write-name = Su nombre completo
cli-write-address = Su dirección sin la localidad; repita la opción para cada línea
cli-write-city = Su localidad; se añade a la dirección si no figura ya en alguna línea
cli-write-country = Su país: el nombre o el código de dos letras
cli-write-email = Su dirección de correo electrónico; hace falta para eml
cli-write-profession = Su profesión u ocupación; figura debajo de su nombre
cli-write-gender = male, female u other (masculino, femenino u otro), para los idiomas cuya gramática lo requiere
cli-write-note = Una o varias líneas con sus propias palabras
cli-write-note-file = Archivo con sus propias palabras
cli-write-privacy = full o place; con place se firma solo con las iniciales y el lugar
cli-write-profile = Tomar sus datos de este perfil; si no se indica, del perfil llamado default
cli-write-save-profile = Guardar estos datos como perfil, para no tener que indicarlos de nuevo
cli-write-paper = a4 o letter; si no, el papel de su país
cli-write-font = Un tipo de letra instalado en este equipo, para pdf
cli-write-envelope = Además, un sobre para cada carta: dl, c6 o 10
cli-write-merge = Todas las cartas en un solo pdf, listo para imprimir a doble cara
cli-labels = Imprimir en una hoja de etiquetas (pdf) las direcciones de los destinatarios de una acción
cli-labels-actions = Los identificadores de las acciones, tal como los muestra «appeal list»
cli-labels-country = El país desde el que se envía: su nombre o su código de dos letras
cli-labels-lang = El idioma de los nombres de los cargos; si no, el del país desde el que se envía
cli-labels-to = Solo estos destinatarios
cli-labels-copies = Cuántas etiquetas de cada dirección; si no, 1
cli-labels-paper = a4 (3 × 8 etiquetas) o letter (Avery 5160); si no, el del país desde el que se envía
cli-labels-font = Un tipo de letra instalado en este equipo
cli-labels-profile = Tomar el país de este perfil; si no, del que se llama default
cli-labels-out = El archivo en el que se guardan las etiquetas; - lo muestra en la salida
cli-labels-force = Reemplazar el archivo si ya existe
cli-write-cc = Un solo correo electrónico para todos: quienes reciben copia figuran en Cc y no reciben un mensaje aparte
cli-write-allow = Escribir aunque esta regla lo impida: su código, o varios separados por comas
cli-write-fallback = Si en el idioma falta algún mensaje, escribir toda la carta en el siguiente idioma de la acción
cli-write-force = Reemplazar los archivos que ya existan

error-cli = No se entiende la línea de comandos.
# Also said of a word too many, such as an unquoted second surname: hence not "no existe la opción".
error-cli-unknown-argument = Aquí no se admite «{ $argument }». (Un valor de varias palabras va entre comillas rectas.)
error-cli-unknown-command = No existe el comando «{ $command }».
error-cli-no-command = Falta un comando.
error-cli-no-value = «{ $argument }» necesita un valor.
error-cli-value = «{ $value }» no es un valor válido para «{ $argument }».
error-cli-missing = Falta «{ $argument }».
error-cli-conflict = «{ $argument }» y «{ $other }» no se pueden usar a la vez.
error-cli-utf8 = Uno de los argumentos no está en UTF-8.
hint-cli-help = «appeal --help» muestra los comandos; «appeal COMANDO --help», las opciones de cada uno.
hint-cli-date = Escriba la fecha en el orden año-mes-día: 2016-01-20.

## List

status-open = abierta
status-archived = archivada
status-paused = en pausa
status-closed = cerrada
list-days-left =
    { $days ->
        [0] hoy es el último día
        [one] queda { $days } día
       *[other] quedan { $days } días
    }
list-expired = el plazo ha terminado
list-none = Por ahora no hay ninguna acción para la que se puedan escribir cartas.
list-hidden =
    { $count ->
        [one] { $count } acción está cerrada o tiene el plazo terminado; con --all se muestra también.
       *[other] { $count } acciones están cerradas o tienen el plazo terminado; con --all se muestran también.
    }
list-broken = No se puede leer la acción «{ $action }».

## Show

show-status-open = Abierta: hacen falta cartas.
show-status-archived = Archivada: se conserva tal como era. Busque antes una acción vigente.
show-status-paused = En pausa: por ahora no se escriben cartas.
show-status-closed = Cerrada: ya no se escriben cartas.
# Why an action is paused: a whole sentence; it stands alone and behind others.
pause-freed = La persona ha sido puesta en libertad. Mientras no conste que está a salvo, las cartas podrían ponerla en peligro.
pause-silence = La persona, su familia o quien la defiende ha pedido silencio.
pause-negotiations = Hay conversaciones en curso que las cartas podrían perjudicar.
pause-review = Los hechos se están comprobando de nuevo.
show-consent = Consentimiento para publicarla: { $consent }.
show-withhold = No se menciona, ni en las cartas ni en sus propias palabras: { $withheld }.
show-issued = Emitida el { $day }.
show-expires = Último día para escribir: { $day }.
show-expired = El último día para escribir fue el { $day }.
show-languages = Idiomas: { $languages }.
show-languages-any = Idiomas: { $languages }, o cualquier otro.
show-danger = Una carta puede poner en peligro a quien vive en { $country }, procede de allí o tiene allí familia, y a la persona por la que se escribe. Quien tenga esos vínculos firma solo con las iniciales y el lugar: --privacy place.
show-danger-none = Quienes viven en { $country } escriben a estas autoridades sin peligro: { $reason }
show-for = A favor de { $people }.
show-demands = Qué se pide:
show-law = Fundamento jurídico:
show-law-article = { $article }: { $what }
show-recipients = A quién escribir:
show-role-to = recibe la carta
show-role-copy = recibe una copia
show-role-named = solo en los tipos de documento que lo mencionan
show-writers-in = Misión diplomática: recibe su copia de quienes viven en { $countries }.
show-holder-named = Titular: { $name }.
show-holder-unnamed = Titular a fecha de { $day }: { $name }. Ha pasado demasiado tiempo para nombrar a nadie, así que la carta se dirige al cargo.
show-holder-undated = Titular en una fecha que no consta: { $name }. La carta se dirige al cargo.
show-post = Correo postal: { $address }
show-no-post = Correo postal: no consta ninguna dirección.
show-email = Correo electrónico: { $addresses }
show-no-email = Correo electrónico: no consta ninguna dirección.
show-web-form = Tiene un formulario en su sitio web; no consta en qué página.
show-web-form-at = Formulario en su sitio web: { $url }
show-phone = Teléfono: { $numbers }
show-x = X: { $handle }
show-unreachable = No consta ningún medio de contacto. La carta se escribe de todos modos; averigüe cómo hacerla llegar antes de enviarla.
show-verified = Datos confirmados el { $day }.
show-verified-stale = Datos confirmados el { $day }, hace más de un año: compruébelos antes de enviar la carta.
show-unverified = Datos nunca confirmados: compruébelos antes de enviar la carta.
show-kinds = Puede escribirse como (--kind):
show-kind = { $kind }: { $name }
show-kind-to = a { $recipients }
show-kind-joint = la firma una organización (--organisation NOMBRE) o varias personas (--signatories ARCHIVO)
show-sources = Fuentes:
show-source = { $title }
show-source-published = { $title }, { $day }

## Write: questions

ask-intro = Unas pocas preguntas y, después, las cartas. Con Esc puede salir sin que se guarde nada.
ask-select-help = ↑ ↓ para moverse, letras para buscar, Enter para elegir
ask-action = ¿Qué acción?
ask-ties-why = Este caso se refiere a { $country }. Las cartas a un gobierno que mantiene detenidas a personas pueden poner en peligro a quien las escribe, a su familia y a la persona a la que se quiere ayudar. De su respuesta depende cuánto dice la carta de usted; no se guarda en ninguna parte.
ask-ties = ¿Usted o su familia viven en { $country }, proceden de allí o viajan allí?
ask-ties-yes = Sí
ask-ties-unsaid = Prefiero no decirlo
ask-ties-no = No
ask-signing-why = En ese caso, lo más seguro es firmar con las iniciales y la localidad. Un nombre completo y una calle pueden usarse contra usted cuando viaje, contra su familia allí o contra la persona por la que escribe. Una carta con iniciales también cuenta.
ask-signing = ¿Cómo quiere firmar?
ask-signing-place = Solo con las iniciales y la localidad
ask-signing-full = Con mi nombre completo
ask-signing-within = Quien vive en { $country } firma solo con las iniciales y la localidad; así se firma esta carta. Para firmar con el nombre completo hace falta --allow danger, y eso solo puede decidirlo usted.
ask-initials = Sus iniciales:
ask-initials-help = Figuran al pie de la carta, por ejemplo S. A.; su nombre completo no hace falta.
ask-city-place-help = Basta con la ciudad grande más cercana.
ask-note-place-help = Se puede dejar en blanco. No diga nada que revele quién es usted: ni centro de estudios, ni lugar de trabajo, ni familiares.
leaves-profile = Un perfil deja en { $file }, en este equipo, los datos que ha dado sobre usted. Quien pueda leer ese archivo sabrá que escribe cartas.
leaves-note = Una anotación deja en { $file }, en este equipo, la acción, el destinatario, el día y la vía. Quien pueda leer ese archivo sabrá que usted escribió.
leaves-post = Una publicación queda en su cuenta a la vista de todo el mundo, con el nombre, las fotos y los contactos de esa cuenta; aunque la borre, quedan copias.
leaves-call = Una llamada revela su número y su voz; las compañías telefónicas guardan quién llamó a quién y cuándo, y puede grabarse.
ask-leaves = ¿Hacerlo de todos modos?
leaves-nothing = No se ha guardado nada.
ask-language = ¿En qué idioma?
ask-name = Su nombre completo:
ask-name-help = Figura al pie de la carta.
ask-address = Su calle y número:
ask-address-help = Se puede dejar en blanco; una dirección completa da más peso a la carta.
ask-city = Su localidad:
ask-country = Su país:
ask-country-help = El nombre o el código de dos letras; con Tab se completa.
ask-note = Una línea con sus propias palabras:
ask-note-help = Se puede dejar en blanco; las cartas con palabras propias tienen más peso.
ask-required = Este dato es necesario.
ask-save =
    { $count ->
        [one] ¿Guardar la carta en un archivo?
       *[other] ¿Guardar las { $count } cartas en archivos?
    }
ask-yes = sí
ask-no = no
ask-folder = ¿En qué carpeta?
error-broken-off = Se interrumpió la operación; no se guardó nada.
error-ask = No se pudo hacer la pregunta en esta terminal.

## Write: results

write-file = Archivo guardado: { $file }
write-fallback = Las cartas aún no se pueden escribir en «{ $wanted }»; están en «{ $used }».
write-profile-saved = Datos guardados como perfil «{ $name }» en { $file }.
guide-head =
    { $count ->
        [one] Qué hacer con la carta:
       *[other] Qué hacer con las { $count } cartas:
    }
guide-recipient = • { $recipient } ({ $id })
guide-post = – Imprímala, fírmela y envíela por correo postal a: { $address }
guide-mail = – Ábrala en su programa de correo, léala una vez más y envíela a { $addresses }.
guide-mail-no-address = – No consta ninguna dirección de correo electrónico: el borrador no tiene destinatario. Añada una dirección solo si la conoce con certeza.
guide-email = – Se puede enviar por correo electrónico a { $addresses } (con --format eml se crea el borrador).
guide-paste = – Péguela en el formulario del sitio web del destinatario; no consta en qué página está.
guide-paste-at = – Péguela en el formulario de { $url }
guide-unreachable = – No consta ningún medio de contacto con este destinatario. Averigüe alguno antes de enviar la carta.
guide-formats = Para obtener archivos que se puedan imprimir o abrir en un programa de correo: --format html,eml --email usted@example.org --out CARPETA
guide-formats-place = Para obtener archivos que se puedan imprimir o abrir en un programa de correo: --format html,eml --out CARPETA
guide-place-mail = Esta carta no lleva su nombre, pero su programa de correo añade su nombre y su dirección a todo lo que usted envía. Envíela desde una cuenta que no revele quién es usted, o por correo postal, sin remitente en el sobre.
guide-place-town = La carta menciona su localidad. Si allí vive poca gente, la localidad y las iniciales pueden bastar para reconocerle: indique en su lugar la ciudad grande más cercana o su región (--city).

## What goes wrong: files

error-workspace = «{ $folder }» no es un espacio de trabajo.
hint-workspace = Un espacio de trabajo es una carpeta que contiene al menos una de estas: actions/, templates/ o locales/.
error-read = No se puede leer { $file }.
error-file-too-large = { $file } ocupa más de un megabyte.
hint-file-too-large = Es probable que no sea el archivo que busca.
error-not-utf8 = { $file } no está en UTF-8: el byte { $byte }, en la línea { $line }, no pertenece a ningún carácter.
hint-not-utf8 = Guárdelo de nuevo en su editor con la codificación «UTF-8».
error-write = No se puede guardar { $file }.
hint-write = ¿Hay espacio en el disco? ¿Tiene permiso para escribir en la carpeta?
error-out-is-file = «{ $folder }» es un archivo, no una carpeta.
hint-out-is-file = Indique una carpeta en --out; si no existe, se crea.
error-file-exists = { $file } ya existe, con otro contenido. Se conservó y no se guardó nada.
hint-file-exists = Elija otra carpeta o reemplace los archivos con --force.
error-pipe = El programa que lee esta salida terminó antes de recibirla entera.
error-output = No se puede escribir el resultado en la salida estándar.
error-config = El archivo de configuración tiene un error.
hint-config = Los perfiles tienen esta forma: [profile.default] y, debajo, name = "…", city = "…", country = "…".
error-no-config-dir = En este sistema no hay ninguna carpeta de configuración.
hint-no-config-dir = Asigne a la variable APPEAL_CONFIG la ruta de un archivo.

## What goes wrong: the command
##
## Several near names come as a list with "y", so they stand after a colon, not in a question.

error-action-unknown = No existe la acción «{ $id }».
hint-near-actions = Quizá quería decir: { $actions }.
hint-known-actions = Las acciones son: { $actions }.
error-no-action = Falta indicar una acción.
error-kind-unknown = La acción «{ $action }» no se puede escribir como «{ $kind }».
error-language-unknown = El idioma «{ $language }» no está disponible.
error-no-language = La acción «{ $action }» no admite ninguno de los idiomas disponibles.
hint-no-language = Admite cartas en: { $languages }.
error-profile-unknown = No existe el perfil «{ $name }».
hint-no-profiles = Aún no hay perfiles; con --save-profile se crea uno.
error-rule-unknown = No existe la regla «{ $code }».
error-recipient-not-in-action = La acción no tiene ningún destinatario «{ $id }» para este tipo de documento.
error-recipient-elsewhere = «{ $id }» es una misión diplomática a la que solo escriben quienes viven en { $countries }.
hint-recipient-elsewhere = Quite ese identificador de --to; los demás destinatarios reciben sus cartas.
error-out-missing = Estos formatos necesitan un destino.
hint-out-missing = Añada --out CARPETA para guardar archivos, o --out - para mostrar un solo documento.
error-out-many = Con --out - se muestra un solo documento, y aquí hay { $count }.
hint-out-many = Elija un solo formato y, con --to, un solo destinatario: { $recipients }.
error-note-file-large = { $file } es demasiado grande para una nota.
hint-note-file-large = Una nota son unas pocas líneas con sus propias palabras.
error-eml-from = Para un borrador de correo electrónico hay que indicar su propia dirección.
hint-eml-from = Añada --email you@example.org.
error-place-email = Quien firma solo con las iniciales y el lugar no da una dirección de correo electrónico: revelaría quién escribe.
hint-place-email = Quite --email: el borrador (--format eml) se crea sin remitente. O firme con su nombre completo: --privacy full.
error-place-organisation = Quien firma solo con las iniciales y el lugar no firma en nombre de una organización: su nombre revelaría quién escribe.
hint-place-organisation = No indique la organización, o firme por ella con su nombre completo: --privacy full.
error-writing-within = «usual» necesita su motivo.
hint-writing-within = Añada { $key } = "…": por qué quienes viven allí escriben sin peligro; por ejemplo, «la ciudadanía escribe a sus propios gobernantes».
error-batch-danger = --allow danger no va con batch: nadie toma esa decisión por otras personas.
hint-batch-danger = Quien quiera firmar con su nombre completo lo dice en su propia fila: «sí» en una columna «peligro». Las demás personas firman con «lugar» en la columna «privacidad».
error-eml = No se puede crear el borrador de correo electrónico.
error-subject-long = El asunto supera los { $limit } caracteres.
hint-subject-long = Acorte el mensaje «subject» del caso.
# Sometimes all names that there are, sometimes only the nearest.
hint-known-names = Puede usar: { $names }.
hint-near-names = Quizá quería decir: { $names }.
hint-words = Valores posibles: { $words }.

## Kinds

error-kind-format = El tipo «{ $kind }» no puede obtenerse como { $format }.
error-kind-batch = El tipo «{ $kind }» no es de una sola persona: lo firman muchas en común.
hint-kind-batch = Se escribe una sola vez: appeal write { $action } --kind { $kind }
cli-heading-together = Firmar en común
cli-write-organisation = La organización de la que procede una carta conjunta; --name firma en su nombre, --profession es el cargo y --address, las líneas del membrete
cli-write-signatories = Quienes firman una carta conjunta, de 1 a 1000: CSV, xlsx u ods con nombre y, si se desea, cargo, institución y lugar
cli-write-sort = El orden de las firmas: file, el del archivo; o name, alfabético según el idioma de la carta
cli-write-tally = Un recuento de firmas que la carta cita: un archivo TOML con signatures y counted
error-joint-nobody = «{ $kind }» es una carta conjunta: falta quién la firma.
hint-joint-nobody = Indique --organisation NOMBRE, --signatories ARCHIVO o ambos.
error-not-joint = «{ $kind }» es una carta de una sola persona: no admite --organisation ni --signatories.
hint-not-joint = Cartas conjuntas de esta acción: --kind { $kinds }
error-signatories-none = No hay nadie en { $file }.
error-signatories-many = { $file } tiene más de { $limit } firmantes.
hint-signatories = Un archivo de firmantes tiene un encabezado con «nombre» y, si se desea, «cargo», «institución» y «lugar», y una fila por persona.
hint-signatories-many = Ponga los nombres más importantes y diga con sus propias palabras cuántos son los demás.
error-signatory-twice = «{ $name }» ya está en la fila { $first }.
error-tally-none = Un recuento tiene al menos una firma.
error-tally-early = El día del recuento, { $counted }, aún no ha llegado: hoy es { $today }.
hint-tally = Un recuento tiene dos líneas: signatures = 1200 y counted = 2024-05-01, el día del recuento.
cli-write-sheets = Cuántas hojas de una petición; si no se indica, 1
cli-write-rows = Las filas de cada hoja; si no se indica, las que quepan en la página
error-not-petition = «{ $kind }» no es una petición: no admite --sheets ni --rows.
error-petition-long = El texto de la petición no deja sitio para las firmas.
hint-petition-long = Acorte los párrafos de su tipo.
error-petition-to = Una petición es una sola hoja para todos sus destinatarios: no admite --to.
hint-petition-to = El tipo del caso nombra a sus destinatarios; sin --to se escribe.
guide-petition = Imprima las hojas, recoja firmas y cuéntelas. Escriba signatures = … y counted = … (el día) en un archivo; --kind petition-letter --tally ARCHIVO escribe la carta que las acompaña.
show-kind-petition = hojas para imprimir y firmar a mano (--sheets N)
error-no-phone = No consta el número de teléfono de ninguno de los destinatarios de la acción «{ $action }».
hint-no-phone = Escriba en su lugar una carta: --kind letter
guide-call = – Llame en el horario de atención de la oficina, según la hora local de esta: { $phones }. La llamada muestra su número: si eso es importante para usted, ocúltelo o use otro teléfono.
show-kind-call = guion para una llamada telefónica, solo para destinatarios de los que consta un número de teléfono

## What goes wrong: the writer's data
##
## $field is a flag, such as --address: no adjective may agree with it.

error-field-missing = Falta { $field }.
error-field-empty = { $field } está en blanco.
hint-field-missing = Añada { $field } o guarde el dato en un perfil con --save-profile.
error-field-long = { $field } tiene { $length } caracteres; caben { $limit } como máximo.
hint-field-long = Acorte el texto a { $limit } caracteres.
error-field-line-break = { $field } tiene un salto de línea en el carácter { $position }; solo se admite una línea.
error-field-reordering = En { $field }, el carácter { $character } de la posición { $position } cambia el orden de lo que se ve.
error-field-control = En { $field }, el carácter { $character } de la posición { $position } no se puede mostrar en una carta.
error-address-lines = { $field } tiene más de { $limit } líneas.
hint-address-lines = Junte algunas de ellas.
error-country = «{ $found }» no es un país.
hint-country = Escriba el código del país, de dos letras mayúsculas (ISO 3166-1), por ejemplo FR; para el país de quien escribe también sirve el nombre.
error-email = «{ $found }» no es una dirección de correo electrónico a la que se pueda escribir.
hint-email = Una dirección tiene la forma name@example.org; solo letras (a-z), cifras y los signos . _ - + pueden ir delante de @.

## What goes wrong: case files

error-toml = Esto no es TOML.
hint-toml = Los textos van entre comillas rectas; las listas, entre [ ]; las fechas, sin comillas: 2016-01-20.
error-type = «{ $key }» tiene un valor que no es del tipo adecuado ({ $found }).
error-type-here = Este valor no es del tipo adecuado ({ $found }).
hint-type-text = Escriba un texto entre comillas rectas.
hint-type-flag = Escriba true o false.
hint-type-integer = Escriba un número entero, sin comillas.
hint-type-day = Escriba una fecha sin comillas: 2016-01-20.
hint-type-date = Escriba una fecha sin comillas (2016-01-20), o un mes o un año entre comillas rectas ("2016-04", "2018").
hint-type-texts = Escriba una lista de textos: ["one", "two"].
hint-type-table = Escriba una tabla: una línea [name] y, debajo, sus claves.
hint-type-tables = Escriba tablas: líneas [[name]], cada una con sus claves debajo.
error-character = El carácter { $character } no se admite aquí: es un carácter de control o cambia el orden de lo que se ve.
hint-character = Bórrelo; a menudo se copia sin que se note. Si no lo encuentra, vuelva a escribir el texto.
error-key-missing = Falta la clave «{ $key }».
error-key-unknown = Aquí no existe la clave «{ $key }».
hint-did-you-mean = ¿Quería decir «{ $near }»?
hint-known-keys = Las claves son: { $keys }.
error-word = «{ $found }» no es un valor válido de «{ $key }».
error-schema = Esta versión del programa no puede leer el esquema { $found }.
hint-schema = Escriba schema = 1 o use una versión más reciente del programa.
error-id = «{ $found }» no es un identificador.
hint-id = Un identificador tiene solo letras minúsculas (a-z), cifras y guiones, y empieza por una letra.
error-twice = «{ $name }» aparece aquí por segunda vez.
hint-twice = Borre uno de los dos o cámbiele el nombre.
error-planned = «{ $name }» no es ninguna de las fechas del caso.
error-dates-order = «{ $later }» es anterior a «{ $earlier }».
hint-dates-order = Compare ambas fechas con la fuente.
error-language-tag = «{ $found }» no es una etiqueta de idioma.
hint-language-tag = Una etiqueta es, por ejemplo, fa, pt-BR o zh-Hant (BCP 47).
error-variable-taken = El nombre «{ $name }» es el de una variable del propio programa.
hint-variable-taken = Elija otro nombre para la fecha o el número, aquí y en los mensajes.
error-recipient-unnamed = Un destinatario necesita «use» o «id».
hint-recipient-unnamed = Escriba use = "iran/supreme-leader" para un destinatario de actions/recipients/iran.toml, o id = "…" y todos sus campos.
error-recipient-use = «{ $found }» no designa a ningún destinatario.
hint-recipient-use = Escriba el archivo y el destinatario: "iran/supreme-leader".
error-recipient-file = No existe el archivo { $file }.
error-recipient-unknown = No existe el destinatario «{ $name }» en { $file }.
error-kind-recipient = El caso no tiene ningún destinatario «{ $name }».

## What goes wrong: words

error-fluent = Esto no es Fluent.
hint-fluent = Un mensaje se escribe id = text; las líneas que lo continúan llevan sangría; una variable se escribe {"{"} $name {"}"}.
error-braces-deep = Aquí hay llaves anidadas en más de { $limit } niveles.
hint-braces-deep = Cierre lo que esté abierto o divida el mensaje.
error-message-missing = Falta el mensaje «{ $message }» en el idioma «{ $language }».
hint-message-missing = Añada «{ $message } = …» a { $file }.
hint-attribute-missing = Añada «.{ $attribute } = …» debajo de «{ $message }» en { $file }.
error-message-failed = No se puede componer el mensaje «{ $message }» del idioma «{ $language }».
error-message-twice = El mensaje «{ $message }» aparece aquí por segunda vez; los términos (-{ $message }) también cuentan.
hint-message-twice = Borre uno de los dos.
error-placeables = El mensaje «{ $message }» tiene más de { $limit } variables y referencias.
hint-placeables = Divida el mensaje.
error-variable = Aquí no existe la variable ${ $name }.
error-term-variable = Un término no admite la variable ${ $name }.
hint-term-variable = Escriba un mensaje en lugar de un término, o ponga la variable allí donde se usa el término.
error-function = No existe la función { $name }.
error-function-option = La función { $function } no tiene la opción «{ $name }».
error-reference = Se hace referencia a «{ $name }», que no existe.
hint-reference = Escriba el nombre del mensaje que corresponde, o directamente su texto.
error-cycle = Hay una referencia circular: { $path }
hint-cycle = Rómpala: un mensaje no puede contenerse a sí mismo.

## What goes wrong: templates

error-template = Esto no es una plantilla de Handlebars.
hint-template = Cada {"{{"}#if{"}}"} necesita su {"{{"}/if{"}}"}, y cada {"{{"}, su {"}}"}.
error-template-unknown = No existe la plantilla «{ $name }» ({ $file }).
error-template-deep = Aquí hay bloques o paréntesis anidados en más de { $limit } niveles.
error-template-loops = Aquí hay bucles anidados en más de { $limit } niveles.
error-template-inclusions = Aquí se incluyen plantillas más de { $limit } veces.
hint-template-deep = Simplifique la plantilla.
error-template-unescaped = Aquí no se permite la salida sin escapar.
hint-template-unescaped = Escriba dos llaves, no tres; solo una página puede tener {"{{{"}body{"}}}"}.
error-template-is-page = Aquí «{ $name }» es la plantilla de una página, y el tipo de documento pide la de un texto.
hint-template-is-page = Muévala a { $file }: en templates/ está lo que dicen las cartas; en templates/pages/, el aspecto de las páginas.
error-template-helper = No existe la función auxiliar «{ $name }».
error-template-field = No existe el campo «{ $name }» en los datos de esta plantilla.
error-template-decorator = No se permiten decoradores ni plantillas parciales en línea.
hint-template-decorator = Ponga esa parte en un archivo propio, en la misma carpeta, e inclúyala con {"{{"}> name{"}}"}.
error-template-dynamic = Aquí se incluye una plantilla cuyo nombre no se conoce de antemano.
hint-template-dynamic = Escriba el nombre mismo: {"{{"}> name{"}}"}.
error-template-t = La función auxiliar t toma un solo identificador de mensaje.
hint-template-t = Escriba {"{{"}t "closing"{"}}"}, o {"{{"}t this{"}}"} en un bucle que recorra mensajes.
error-template-render = La plantilla falla aquí.
hint-template-render = Compare el nombre con los campos que usan templates/pages/page.html.hbs o templates/letter.md.hbs.
hint-cycle-template = Rómpala: una plantilla no puede incluirse a sí misma.

## What else goes wrong

error-no-recipients = Desde ahí no se escribe a nadie de los que nombra la acción «{ $action }».
hint-no-recipients = «appeal show» indica a quiénes nombra.
error-chain = Aquí los mensajes remiten unos a otros en más de { $limit } pasos.
error-template-no-body = La página no tiene sitio para la carta.
hint-template-no-body = Escriba {"{{{"}body{"}}}"} donde va el texto de la carta.
error-action-file-name = El nombre de { $file } no puede ser un identificador.
findings-more = Y { $count } más; corrija primero estos.

## Rules

rule-full-name = El nombre completo «{ $name }» no figura en la carta.
rule-full-name-hint = Use {"{"} $person {"}"} en uno de los párrafos del caso.
rule-demands-missing = La petición «{ $demand }» no figura en la carta.
rule-demands-other = La petición «{ $demand }» figura en la carta, pero no corresponde a este tipo de documento.
rule-demands-hint = Compare la plantilla del tipo de documento con templates/letter.md.hbs, y las peticiones de ese tipo con las del caso.
rule-signed = La carta no lleva la dirección de quien firma (calle y número).
rule-signed-hint = Añada --address: las autoridades responden a personas localizables. Si tiene vínculos con el país, con --privacy place se firma solo con las iniciales y el lugar.
rule-place = En sus propias palabras figura «{ $text }». Usted firma solo con las iniciales y el lugar, y eso revelaría quién escribe.
rule-place-hint = Quítelo de sus propias palabras, por favor.
rule-danger = Usted vive en { $country }, el Estado al que se refiere este caso, y la carta llevaría su nombre completo. Quienes mantienen detenidas a personas leen y conservan lo que reciben; podría ponerle en peligro a usted, a su familia y a la persona por la que escribe.
rule-danger-hint = Firme solo con las iniciales y el lugar: --privacy place. Quien ha sopesado el riesgo y aun así quiere firmar con su nombre completo lo decide por sí mismo: --allow danger.
rule-danger-row = Esta persona vive en { $country }, el Estado al que se refiere el caso, y la fila firma con el nombre completo, lo que podría ponerla en peligro. Escriba «lugar» en la columna «privacidad»; «sí» en la columna «peligro» es solo para quien lo haya pedido personalmente.
rule-danger-consented = Alguien que vive en { $country } firma con su nombre completo, porque su fila dice «sí» en la columna «peligro». Asegúrese de que lo haya pedido personalmente.
rule-personal = La carta no tiene ninguna línea con sus propias palabras.
rule-personal-hint = Añada --note "…": las cartas con palabras propias tienen más peso.
rule-forms-empty = El saludo o la despedida está en blanco.
rule-forms-other = La despedida repite «{ $title }», que corresponde a «{ $message }» y no al saludo de esta carta.
rule-forms-hint = El saludo y la despedida van juntos: consulte los mensajes de saludo de letter.ftl.
rule-language = La acción no admite cartas en «{ $language }».
rule-deadline-over = El último día para escribir fue el { $last }; hoy es { $today }.
rule-deadline-early = La acción se emitió el { $issued }; hoy es { $today }.
rule-deadline-hint = Busque una acción más reciente. Con --today se escribe con otra fecha.
rule-dates-to-come = «{ $name }» ({ $day }) es posterior a la fecha de la carta, el { $today }.
rule-dates-to-come-hint = Corrija la fecha en el caso. Si está anunciada (una vista, una ejecución), inclúyala en planned = [...] como "{ $name }". Con --today se escribe con otra fecha.
rule-dates-passed = «{ $name }» ({ $day }) figura entre las fechas previstas, pero ya ha pasado en la fecha de la carta, el { $today }.
rule-dates-passed-hint = Averigüe qué ha ocurrido. Después, cuéntelo como pasado en todos los idiomas y quite "{ $name }" de planned = [...], o suprima la fecha.
rule-status-archived = La acción «{ $action }» está archivada: sus datos son los de entonces. Busque una acción vigente antes de enviar nada.
rule-status-paused = La acción «{ $action }» está en pausa; por ahora no se escriben cartas. { $reason }
rule-status-paused-hint = Espere, por favor, y no envíe lo que ya esté escrito. «appeal list» muestra las acciones para las que se puede escribir.
rule-status-closed = La acción «{ $action }» está cerrada; ya no se escriben cartas.
rule-status-closed-hint = «appeal list» muestra las acciones para las que se puede escribir.
rule-stale-action = Los datos de la acción «{ $action }» son del { $day }: tienen más de un año.
rule-stale-action-undated = No consta en qué fecha se confirmaron los datos de la acción «{ $action }».
rule-stale-recipient = Los datos de «{ $recipient }» se confirmaron el { $day }, hace más de un año.
rule-stale-recipient-undated = Los datos de «{ $recipient }» no se han confirmado nunca.
rule-stale-hint = Compruébelos antes de enviar la carta.
rule-office-holder = La carta nombra a «{ $name }», que puede haber dejado el cargo.
rule-office-holder-hint = Escriba al cargo, sin ningún nombre.
rule-copies = No se incluyen las copias para: { $recipients }.
rule-copies-hint = Quite --to para escribir a todos los destinatarios que la acción nombra.
rule-placeholder = La carta tiene un hueco sin rellenar: «{ $text }».
rule-placeholder-hint = Corrija el mensaje o la plantilla de donde procede.
rule-placeholder-own = El texto que usted escribió contiene «{ $text }», que parece un hueco sin rellenar; en la carta figura tal cual.
rule-mailto-long = El enlace para «{ $recipient }» tiene { $length } caracteres; algunos programas lo cortan en { $limit }.
rule-mailto-long-hint = Compare el mensaje con la carta antes de enviarlo.
rule-mailto-too-long = Con la carta entera, el enlace para «{ $recipient }» tendría { $length } caracteres; el máximo es { $limit }. El enlace lleva solo la dirección y el asunto.
rule-mailto-too-long-hint = Pegue el texto de la carta en el mensaje nuevo o use --format eml.

## Print

error-pdf = No se puede componer la página.
error-docx = No se puede crear el documento.
error-glyph = Ningún tipo de letra disponible tiene el carácter { $character } ({ $code }), que aparece en «{ $text }».
hint-glyph = Quítelo o indique con --font un tipo de letra que lo tenga.
error-font-unknown = En este equipo no hay ningún tipo de letra «{ $font }».
error-font-unreadable = No se puede leer el tipo de letra «{ $font }».
hint-font = Use el nombre que muestran otros programas, como «DejaVu Serif»; sin --font se usan los tipos incluidos.
error-merge = --merge une archivos pdf, y pdf no está entre los formatos.
hint-merge = Añada --format pdf.
error-envelope-out = Los sobres son archivos aparte.
error-no-addresses = No consta ninguna dirección postal.
hint-no-addresses = «appeal show» indica lo que consta de cada destinatario.
print-needs-label = La dirección de «{ $recipient }» es demasiado larga para un sobre con ventana; figura en la carta.
print-needs-label-hint = Use una etiqueta («appeal labels») o un sobre (--envelope).
rule-one-page =
    { $lines ->
        [one] La carta a «{ $recipient }» supera la página en { $lines } línea.
       *[other] La carta a «{ $recipient }» supera la página en { $lines } líneas.
    }
rule-one-page-hint = Abrevie sus propias palabras: una carta de una página se lee.
## Bandeja de salida

error-outbox-missing = No existe la bandeja de salida { $file }.
hint-outbox-missing = «appeal batch ACCIÓN --roster ARCHIVO --out BANDEJA» crea una.
error-outbox-not = { $file } no es una bandeja de salida.
hint-outbox-not = Indique la ruta de una bandeja creada por «appeal batch», o un nombre que aún esté libre; el archivo quedó como estaba.
error-outbox-row = El documento { $number } de la bandeja de salida { $file } no se puede usar: su { $column } es «{ $found }».
hint-outbox-row = Ningún programa nuestro escribe una fila así. Si la bandeja procede de otra persona, pídale otra y no se fíe de esta.
outbox-show-binary = El documento «{ $file }» no es texto ({ $bytes } bytes): escríbalo en un archivo, como hacen «appeal outbox show … > ARCHIVO» o «appeal outbox export».
error-outbox-newer = { $file } fue creado por una versión más nueva del programa (sus tablas son de la versión { $version }).
hint-outbox-newer = Use esa versión.
error-outbox-busy = Otra ejecución está trabajando con la bandeja de salida { $file }.
hint-outbox-busy = Espere a que termine, o termínela; con eso no se pierde nada.
error-outbox-damaged = La bandeja de salida { $file } está dañada.
hint-outbox-damaged = Guarde una copia y haga otra a partir de la lista: «appeal batch» con otro --out.
error-outbox-full = El disco está lleno: { $file } no puede crecer.
hint-outbox-full = Haga sitio y ejecute otra vez la misma orden; sigue donde se detuvo y no hace nada dos veces.
error-outbox = No se puede usar la bandeja de salida { $file }.

## Listas

error-roster-empty = { $file } no tiene filas.
hint-roster-header = La primera fila da nombre a las columnas: nombre, ciudad, país, correo, idioma, …
error-roster-column-missing = { $file } no tiene la columna «{ $column }».
hint-roster-columns = Sus columnas son: { $columns }. Si están pegadas unas a otras, indique con --delimiter qué separa las celdas.
hint-roster-columns-perhaps =
    { $column ->
        [name] Sus columnas son: { $columns }. El nombre completo va en una sola columna, «name»; aquí quizá esté en { $perhaps }.
       *[other] Sus columnas son: { $columns }. Si se trata de { $perhaps }, póngale el nombre «{ $column }».
    }
error-roster-privacy-nearly = La columna «{ $column }» se llama casi «privacy», pero no del todo: los nombres saldrían completos.
hint-roster-privacy-nearly = Póngale el nombre «privacy», u otro que no se confunda con él.
error-roster-column-twice = Las columnas { $columns } contienen ambas «{ $column }».
hint-roster-column-twice = Cambie el nombre de una de ellas.
error-roster-columns-many = { $file } tiene más de { $limit } columnas.
hint-roster-delimiter = Es poco probable que sea una lista; o indique con --delimiter qué separa sus celdas.
error-roster-row-long = La fila { $row } de { $file } pasa de un megabyte.
hint-roster-row-long = Quizá allí se abren comillas que nunca se cierran.
error-roster-row = No se puede leer la fila { $row } de { $file }.
error-roster-sheet = { $file } no es una hoja de cálculo que se pueda leer.
hint-roster-sheet = Guárdela como xlsx, ods o CSV.
error-roster-sheet-large = { $file } es demasiado grande para una hoja de cálculo.
hint-roster-sheet-large = Guárdela como CSV: puede tener cualquier longitud.
error-roster-cell-more = La fila tiene más celdas que el encabezado, que tiene { $columns }; la primera de ellas es «{ $found }».
hint-roster-cell-more = Una celda que contiene el separador va entre comillas.
error-roster-encoding = «{ $found }» tiene caracteres que no se pueden leer.
hint-roster-encoding = Indique la codificación con --encoding, o guarde la lista como UTF-8.
error-roster-no-value = «{ $found }» no es un valor: los programas lo escriben donde falta uno. Escriba el valor en su lugar.
error-roster-formula = El resultado de esta fórmula no está en el archivo. Ábralo en un programa de hojas de cálculo, que la calculará, y guárdelo allí.
error-roster-formula-privacy = Esta fórmula no da ningún resultado, o el resultado no está en el archivo. Haga que dé «full» o «place» y guarde el archivo en un programa de hojas de cálculo.
error-roster-header-no-value = El nombre de la columna { $column } de { $file } es «{ $found }», que no es un nombre.
error-roster-header-formula = El nombre de la columna { $column } de { $file } es una fórmula cuyo resultado no está en el archivo.
hint-roster-header-no-value = Escriba en su lugar el nombre de la columna; de lo contrario, no se usaría lo que contiene.
error-roster-duplicate = La misma persona que en la fila { $row }.
hint-roster-duplicate = Borre una de las filas; quienes comparten una dirección necesitan una columna «id» con un número o una palabra propia.
error-roster-eml-from = Un borrador de correo necesita la dirección de correo de quien firma.
error-attachment-outside = «{ $file }» no es un archivo de la carpeta de la lista.
hint-attachment-outside = Ponga el archivo en la carpeta de la lista y escriba su nombre tal como está allí; si son varios, con | entre ellos.
error-attachment = No se puede leer el archivo «{ $file }».
error-attachments-large = Los adjuntos pesan en conjunto más de { $limit } MB.
hint-attachments-large = Pocos servidores de correo aceptan más. Reduzca los archivos, o dé un enlace en la nota.
batch-attachments-unused = La columna de adjuntos no se utiliza: los archivos van solo con los borradores de correo (--format eml).
error-encoding = No existe la codificación «{ $name }».
hint-encoding = Las codificaciones se llaman como en la web: utf-8, utf-16le, windows-1252, windows-1256.
error-delimiter = «{ $found }» no puede separar celdas.
hint-delimiter = Dé un carácter, como ;, o la palabra tab.
roster-columns = { $file } se lee así: { $columns }.
roster-column-as = «{ $column }» como { $use }
roster-column-use =
    { $holds ->
        [id] identificador de cada persona
        [name] nombre
        [email] dirección de correo
        [address] dirección postal
        [city] localidad
        [country] país
        [lang] idioma de las cartas
        [profession] profesión
        [gender] género
        [note] palabras propias, que salen en las cartas
        [privacy] lo que puede decirse de la persona
        [danger] si la persona firma con su nombre completo pese al peligro
        [attachment] archivos que van con los borradores
        [opening] comienzo de las cartas
        [demands] peticiones que van primero
        [title] título o cargo
        [affiliation] institución
        [place] lugar
       *[reason] motivo por el que falló la fila, que no se usa
    }
roster-columns-passed-over = No se usan: { $columns }.
roster-column-perhaps =
    { $holds ->
        [name] Las cartas se firman solo con la columna del nombre, sin «{ $column }». Si el nombre completo está repartido en varias, reúnalo en una.
       *[other] «{ $column }» puede ser algo distinto de «{ $use }». Si es precisamente eso, póngale a la columna el nombre «{ $holds }».
    }
roster-column-nearly = Con «{ $column }», ¿quiere decir «{ $near }»?
roster-encoding = { $file } se lee como { $encoding }.
roster-bad-cell = Fila { $row }, columna { $column } ({ $holds }): { $reason }
roster-bad-column = Fila { $row }, columna { $column }: { $reason }
roster-bad-row = Fila { $row }: { $reason }
roster-bad-detail = { $reason } ({ $detail })

## Lotes

batch-progress = { $rows } filas, { $rate } por segundo, quedan { $left }
batch-would = Fila { $row }, { $name }: { $files }
batch-made =
    { $count ->
        [one] Un documento creado.
       *[other] { $count } documentos creados para quienes firman en { $writers } filas.
    }
batch-would-make =
    { $count ->
        [one] Se crearía un documento.
       *[other] Se crearían { $count } documentos para quienes firman en { $writers } filas.
    }
batch-rewritten =
    { $count ->
        [one] Uno se hizo de nuevo: la lista, un caso, una plantilla o las palabras han cambiado.
       *[other] { $count } se hicieron de nuevo: la lista, un caso, una plantilla o las palabras han cambiado.
    }
batch-unchanged =
    { $count ->
        [one] Uno ya estaba.
       *[other] { $count } ya estaban.
    }
batch-out-of-date =
    { $count ->
        [one] Uno ya se entregó y ahora diría otra cosa; queda marcado como anticuado. --renew lo hace de nuevo, para entregarlo otra vez.
       *[other] { $count } ya se entregaron y ahora dirían otra cosa; quedan marcados como anticuados. --renew los hace de nuevo, para entregarlos otra vez.
    }
batch-nothing = No hay nada que hacer.
hint-roster-column = Para eso está la columna «{ $column }» de la lista.
batch-failed-more =
    { $count ->
        [one] Falló una fila más.
       *[other] Fallaron { $count } filas más.
    }
batch-failed =
    { $count ->
        [one] Falló una fila.
       *[other] Fallaron { $count } filas.
    }
batch-failed-in =
    { $count ->
        [one] Falló una fila; está en { $file }, con el motivo. Corríjala allí y ejecute la misma orden con --roster { $file }.
       *[other] Fallaron { $count } filas; están en { $file }, cada una con su motivo. Corríjalas allí y ejecute la misma orden con --roster { $file }.
    }
batch-found =
    { $count ->
        [one] Esto vale para una carta.
       *[other] Esto, o algo similar, vale para { $count } cartas.
    }

## Qué hay en una bandeja de salida

outbox-ready = listo
outbox-sent = entregado
outbox-failed = entrega fallida
outbox-in-doubt = en duda
outbox-out-of-date = anticuado
outbox-paused = en pausa
outbox-line = { $number } · { $state } · { $name } · { $file }
outbox-count =
    { $count ->
        [one] Un documento.
       *[other] { $count } documentos.
    }
outbox-count-state = { $count } · { $state }
outbox-made-on = Lleva la fecha { $day }.
outbox-delivery-sent = Entregado por { $way } a { $target }, { $at }.
outbox-delivery-failed = No entregado por { $way } a { $target }, { $at }.
outbox-delivery-in-doubt = Comenzado por { $way } a { $target }, { $at }; no se sabe cómo terminó.
outbox-delivery-detail = Se dijo: { $detail }
outbox-exported =
    { $count ->
        [one] Un documento está en { $folder }.
       *[other] { $count } documentos están en { $folder }.
    }
error-outbox-no-pdf = No hay ninguna carta impresa en { $file }.
hint-outbox-no-pdf = Hágalas así: appeal batch … --format pdf --out BANDEJA
outbox-bound =
    { $count ->
        [one] { $count } carta en { $pages } páginas: { $file }
       *[other] { $count } cartas en { $pages } páginas: { $file }
    }
outbox-merged =
    { $count ->
        [one] Un documento incorporado de { $file }.
       *[other] { $count } documentos incorporados de { $file }.
    }
outbox-merged-there =
    { $count ->
        [one] Uno ya estaba aquí.
       *[other] { $count } ya estaban aquí.
    }
outbox-merged-different =
    { $count ->
        [one] Uno de ellos dice allí otra cosa; quedó como está aquí.
       *[other] { $count } de ellos dicen allí otra cosa; quedaron como están aquí.
    }
error-outbox-document = No hay documento { $number } en la bandeja.
hint-outbox-document = «appeal outbox list BANDEJA» muestra los números.
log-line = { $count } · { $action } ({ $kind }) · { $language } · { $recipient } · { $format } · { $state }

## Comprobación

check-rows =
    { $rows ->
        [one] { $file } tiene una fila bajo el encabezado.
       *[other] { $file } tiene { $rows } filas bajo el encabezado.
    }
check-content =
    { $actions ->
        [one] Se revisó una acción, en { $languages }.
       *[other] Se revisaron { $actions } acciones, en { $languages }.
    }
check-none =
    { $warnings ->
        [0] Sin errores.
        [one] Sin errores; una advertencia.
       *[other] Sin errores; { $warnings } advertencias.
    }
check-errors =
    { $errors ->
        [one] Un error; advertencias: { $warnings }.
       *[other] { $errors } errores; advertencias: { $warnings }.
    }
error-check-path = No existe el archivo o la carpeta { $file }.
hint-check-path = Dé una lista o un espacio de trabajo; sin ruta se comprueba todo el contenido.

## Ayuda de batch, outbox, check, log

cli-batch = Escribir las cartas de toda una lista
cli-batch-after =
    Ejemplos:
      appeal batch ahmadreza-djalali --roster firmantes.csv --out cartas.outbox --format txt,eml
      appeal batch ahmadreza-djalali --roster firmantes.xlsx --out cartas/ --format html
    docs/organisers.md lo explica paso a paso.
cli-batch-action = Los identificadores de las acciones, como los muestra «appeal list»
cli-batch-roster = La lista: CSV, TSV, xlsx u ods, con una persona en cada fila
cli-batch-out = La bandeja de salida que recibe las cartas; una carpeta (terminada en /) para archivos sueltos; - para una línea de JSON por cada una en la salida estándar
cli-batch-lang = El idioma de quienes no indican ninguno en su fila
cli-batch-to = Escribir solo a estos destinatarios (identificadores como los muestra «appeal show»), no a todos
cli-batch-kind = El tipo de documento; si no, letter
cli-batch-format = Uno o más de los formatos de «appeal write», separados por comas; si no, txt
cli-batch-only = Solo estas filas, numeradas como en la hoja de cálculo: 7,9-12
cli-batch-limit = No más de este número de filas
cli-batch-shard = Una parte de las personas, como 2/8: siempre el mismo reparto, para varias máquinas
cli-batch-allow = Escribir aunque esta regla lo rechace: su código, o varios separados por comas
cli-batch-fallback = Si a un idioma le falta un mensaje, escribir la carta entera en el siguiente idioma de la acción
cli-batch-renew = Hacer de nuevo también los entregados que están anticuados
cli-batch-force = En una carpeta: sustituir los archivos que ya estén
cli-batch-dry-run = Mostrar lo que se haría, sin hacer nada
cli-batch-jobs = Cuántos hilos componen; si no, uno por núcleo
cli-arg-encoding = La codificación de la lista, si no se reconoce: utf-16le, windows-1252, windows-1256, …
cli-arg-delimiter = Lo que separa las celdas de la lista, si no se reconoce: ; o tab
cli-outbox = Lo que hay en una bandeja de salida
cli-outbox-list = Enumerar los documentos de una bandeja y qué fue de ellos
cli-outbox-show = Mostrar un documento de una bandeja y sus entregas
cli-outbox-export = Escribir los documentos de una bandeja como archivos, o sus borradores como Maildir o mbox
cli-arg-outbox = La bandeja de salida
cli-outbox-list-state = Solo los que están en este estado: ready, sent, failed, in-doubt, out-of-date
cli-outbox-show-document = El número del documento, como lo muestra «appeal outbox list»
cli-outbox-export-out = La carpeta, o el archivo mbox o pdf, de destino
cli-outbox-export-form = files: una carpeta por persona; maildir o mbox: los borradores de correo, como los guardan los programas de correo; pdf: las cartas impresas en un solo archivo, para imprimir
cli-outbox-export-force = Sustituir los archivos que ya estén
cli-outbox-merge = Incorporar los documentos de otras bandejas
cli-outbox-merge-others = Las bandejas que se incorporan; quedan como están
cli-check = Comprobar todo el contenido, o listas: todo lo que está mal, antes de escribir nada
cli-check-paths = Listas o espacios de trabajo; sin ninguno, todo el contenido
cli-log = Contar lo escrito y entregado, sin ningún nombre
cli-log-csv = Mostrar las cuentas como CSV

## Vista previa

cli-preview = Ver las cartas en una página web de este equipo, al instante, mientras se escriben
cli-preview-port = Puerto de 127.0.0.1 en el que está la página; si no se indica, uno que esté libre
preview-title = Vista previa de las cartas
preview-workspace = Espacio de trabajo: { $folder }
preview-built-in = Este es el contenido incorporado, que no cambia. Para ver el suyo, indique su carpeta: appeal preview --workspace CARPETA
preview-running = Abra esta dirección en un navegador de este equipo. Ctrl-C termina la vista previa.
preview-refused = Esta página solo responde al navegador de este equipo, en la dirección que mostró el programa.
preview-skip = Ir a las cartas
preview-noscript = Esta página necesita JavaScript. Procede de su propio equipo y no carga nada de fuera.
preview-live = Los cambios en los archivos aparecen por sí solos.
preview-changed = Contenido leído de nuevo a las { $time }.
preview-lost = El programa no responde. Inícielo de nuevo: appeal preview
preview-choices = Qué se muestra
preview-action = Acción
preview-kind = Tipo de documento
preview-recipient = Destinatario
preview-languages = Idiomas
preview-writer = Quien escribe
preview-writer-hint = Lo que queda en blanco vale para cualquier persona. Nada de esto se conserva al cerrar la página.
preview-danger = Una carta con nombre completo puede poner en peligro a quien vive en { $country }, procede de allí o tiene allí familia, y a la persona por la que se escribe: elija «{ $place }».
preview-field-name = Nombre completo
preview-field-profession = Profesión
preview-field-address = Dirección sin la localidad
preview-field-city = Localidad
preview-field-country = País
preview-field-email = Correo electrónico
preview-field-gender = Género, para los idiomas cuya gramática lo requiere
preview-field-privacy = Firma
preview-field-note = Con sus propias palabras
preview-anybody = Cualquiera
preview-gender-male = masculino
preview-gender-female = femenino
preview-gender-other = otro
preview-privacy-full = nombre y dirección
preview-privacy-place = solo iniciales y lugar
preview-wishes = Cómo se escribe
preview-field-opening = Comienzo
preview-field-demands = Orden de las peticiones
preview-demand-earlier = Subir
preview-demand-later = Bajar
preview-demand-moved = Ahora en el lugar { $place } de { $count }.
preview-field-organisation = Organización que la envía
preview-field-signatories = Firmantes
preview-signatories-hint = Un nombre por línea y, si se desea, cargo, institución y lugar, separados por comas o copiados de una hoja de cálculo.
preview-field-sort = Orden de los firmantes
preview-sort-file = tal como se indican
preview-sort-name = por nombre
preview-field-signatures = Firmas de una petición que se citan
preview-field-counted = Día en que se contaron
preview-field-sheets = Hojas
preview-field-rows = Filas de cada hoja; en blanco, tantas como quepan
preview-number = Indique un número del 1 al { $most }.
preview-field-network = Red social
preview-field-occasion = Ocasión
preview-occasion-near = la que está cerca según el calendario solar
# allow(same-as-source): the same word in Spanish
preview-occasion-nowruz = Nowruz
preview-occasion-yalda = noche de Yalda
preview-occasion-spring = primavera
preview-occasion-summer = verano
preview-occasion-autumn = otoño
preview-occasion-winter = invierno
preview-forms = Forma de la carta
preview-tab-letter = Carta
preview-tab-printed = Página impresa
preview-tab-email = Código del correo
preview-tab-envelope = Sobre
preview-tab-post = Publicación
preview-findings = Qué señalan las reglas
preview-files = Qué señalan las reglas en los archivos de los idiomas
preview-count = Errores: { $errors }. Advertencias: { $warnings }. Notas: { $notices }.
preview-none = Todavía no hay ninguna carta que mostrar.
preview-stale = Esta es la última carta que se pudo escribir. Arriba se indica qué falla.
preview-no-email = Indique el correo electrónico de quien escribe: un borrador necesita remitente.
preview-no-address = No consta ninguna dirección postal de este destinatario.
preview-alt-printed =
    { $pages ->
        [one] La página impresa; su texto es el de la carta.
       *[other] Las { $pages } páginas impresas; su texto es el de la carta.
    }
preview-alt-envelope = Un sobre dirigido a: { $address }
preview-error-port = El puerto { $port } de este equipo no se puede usar.
preview-hint-port = Quizá lo tenga otro programa. Indique otro con --port, o no ponga --port.
preview-error-watch = No se pueden observar los cambios en { $folder }.
preview-error-server = No se puede iniciar la vista previa.

## Envío: ayuda

cli-heading-server = El servidor de correo
cli-send = Enviarse los borradores de una bandeja de salida a uno mismo, y a nadie más
cli-send-after =
    Ejemplos:
      appeal send cartas.outbox --way smtp --own usted@example.org --server mail.example.org --user usted
      appeal send cartas.outbox --way maildir --out ~/Mail/Drafts
    Lo que no cambia puede figurar en el archivo de configuración, bajo [send].
cli-send-outbox = La bandeja de salida que preparó «appeal batch»
cli-send-way = smtp: correos a usted con los borradores adjuntos; imap: a su carpeta de borradores; maildir o mbox: a los archivos de un programa de correo
cli-send-own = Su propia dirección, a la que van los correos; se rechaza la de un destinatario
cli-send-digest = Un solo correo por firmante, no por carta (smtp)
cli-send-out = El Maildir o el archivo mbox
cli-send-folder = La carpeta de borradores, si el servidor no dice cuál es (imap)
cli-send-server = El nombre del servidor de correo
cli-send-port = Su puerto; si no, el habitual
cli-send-security = tls o starttls; nunca sin cifrado
cli-send-ca = Un archivo (PEM) con la autoridad que responde por el servidor, en lugar de las del sistema
cli-send-user = El nombre de usuario
cli-send-password-fd = Leer la contraseña de este descriptor de archivo
cli-send-password-file = Leer la contraseña de un archivo que solo usted pueda leer; si no, viene de la variable APPEAL_PASSWORD, de password-command en la configuración, o se pregunta
cli-send-rate = Como máximo tantos mensajes en tanto tiempo: 30/min, 2/s, 500/h
cli-send-patience = Tantos minutos de pausas en total cuando el servidor pide que se intente más tarde; si no, 15
cli-send-test = Enviar solo el primero
cli-send-yes = No preguntar
cli-send-paused = Las cartas de una acción en pausa: leave (se quedan y las demás salen) o send (salen también); si no, se pregunta, aun con --yes
cli-send-settle = Decir cómo acabó un envío dudoso: su clave y después sent (llegó) o not-sent (no llegó)

## Envío: lo que se dice

send-ask = ¿Se envían?
send-ask-paused = ¿Se envían también? Si no, se quedan en la bandeja y solo salen los demás.
send-ask-password = Contraseña de { $user }:
send-plan-smtp =
    { $count ->
        [0] Ningún borrador
        [one] { $count } borrador
       *[other] { $count } borradores
    }{ $files ->
        [0] {""}
        [one] {" "}y { $files } archivo adjunto
       *[other] {" "}y { $files } archivos adjuntos
    } para enviar a { $own }, su propia dirección, por { $server }. No se envía nada a nadie más.
send-plan-digest =
    { $count ->
        [one] { $count } correo con { $files } documentos
       *[other] { $count } correos, uno por firmante, con { $files } documentos
    } para enviar a { $own }, su propia dirección, por { $server }. No se envía nada a nadie más.
send-plan-imap-drafts =
    { $count ->
        [one] { $count } borrador
       *[other] { $count } borradores
    } para dejar en la carpeta de borradores de { $user } en { $server }. No se envía nada a nadie.
send-plan-imap =
    { $count ->
        [one] { $count } borrador
       *[other] { $count } borradores
    } para dejar en la carpeta { $folder } de { $user } en { $server }. No se envía nada a nadie.
send-plan-path =
    { $count ->
        [one] { $count } borrador
       *[other] { $count } borradores
    } para dejar en { $path }. No se envía nada a nadie.
send-plan-test = Ahora sale solo el primero (--test).
send-progress = { $count } de { $total }
send-pause =
    { $reason } { $count ->
        [one] Se intenta de nuevo en { $count } segundo.
       *[other] Se intenta de nuevo en { $count } segundos.
    }
send-nothing = Nada en { $file } espera salir por ahí.
send-nothing-eml = No contiene borradores de correo: «appeal batch … --format eml» los prepara.
send-sent =
    { $count ->
        [one] Salió { $count } mensaje.
       *[other] Salieron { $count } mensajes.
    }
send-there =
    { $count ->
        [one] { $count } ya estaba allí.
       *[other] { $count } ya estaban allí.
    }
send-failed = No enviado: { $name }
send-in-doubt = En duda: { $name }. Puede que haya llegado a { $target }, o no. Busque el mensaje { $id }.
send-settle-sent = – Está allí: { $command }
send-settle-not-sent = – No está allí y debe salir de nuevo: { $command }
send-test-done =
    { $count ->
        [one] Espera { $count } más. Mire el primero; después quite --test.
       *[other] Esperan { $count } más. Mire el primero; después quite --test.
    }
send-stopped =
    { $count ->
        [one] Se detuvo; { $count } documento sigue esperando. La misma orden continúa.
       *[other] Se detuvo; { $count } documentos siguen esperando. La misma orden continúa.
    }
send-settled-sent = Anotado: el envío { $key } llegó.
send-settled-not-sent = Anotado: el envío { $key } no llegó. La próxima vez sale de nuevo.
send-mail-subject = Borrador: { $subject } ({ $writer })
send-mail-subject-digest =
    { $count ->
        [one] { $count } borrador de { $writer }
       *[other] { $count } borradores de { $writer }
    }
send-mail-subject-files = Carta de { $writer }
send-mail-text =
    { $count ->
        [one] Este es un borrador de { $writer }. Se le envió solo a usted. Abra el mensaje adjunto, léalo una vez más y envíelo desde su propio programa de correo.
       *[other] Estos son { $count } borradores de { $writer }. Se le enviaron solo a usted. Abra cada mensaje adjunto, léalo una vez más y envíelo desde su propio programa de correo.
    }
send-mail-text-files = Estas son cartas de { $writer } para imprimir o pegar. Se le enviaron solo a usted.

## Envío: lo que va mal

send-error-own = ¿A quién van los correos? Falta su propia dirección.
send-hint-own = Añada --own usted@example.org, o own = ["usted@example.org"] bajo [send] en el archivo de configuración.
send-error-own-recipient = { $address } es la dirección de un destinatario ({ $file }). Los borradores van solo a uno mismo.
send-hint-own-recipient = Dé una dirección suya. La carta verdadera la envía usted desde su programa de correo.
send-error-way = Falta el modo de envío.
send-hint-way = Añada --way smtp, imap, maildir o mbox, o way = "…" bajo [send] en el archivo de configuración.
send-error-server = Falta el servidor de correo.
send-hint-server = Añada --server mail.example.org, o server = "…" bajo [send] en el archivo de configuración (el modo es { $way }).
send-error-user = El nombre de usuario tiene un carácter de control.
send-error-user-missing = Falta el nombre de usuario.
send-hint-user = Añada --user NOMBRE, o user = "…" bajo [send] en el archivo de configuración.
send-error-out = Falta el lugar de los borradores.
send-hint-out = Añada --out RUTA: el { $way } al que van.
send-hint-rate = Escriba 30/min, 2/s o 500/h.
send-error-yes = No hay terminal donde preguntar.
send-hint-yes = Añada --yes, si eso es lo que quiere.
send-error-paused = Hay cartas de una acción en pausa por enviar, y no hay terminal donde preguntar.
send-hint-paused = Añada --paused leave: se quedan en la bandeja y las demás salen. Para enviarlas de todos modos: --paused send.
send-error-declined = No se envió nada.
send-error-password = Falta la contraseña.
send-hint-password-sources = Póngala en la variable APPEAL_PASSWORD, dé --password-file o --password-fd, o indique password-command bajo [send] en el archivo de configuración.
send-error-password-command = El programa que debía dar la contraseña no la dio.
send-hint-password-command = Ejecútelo solo: la contraseña debe ser la primera línea de su salida, y debe terminar sin error.
send-error-password-file = Otras personas pueden leer { $file }; de ahí no se toma ninguna contraseña.
send-hint-password-file = Resérvelo para usted: chmod 600 { $file }
send-error-password-empty = No hay contraseña en { $file }.
send-error-draft = «{ $name }» no se puede enviar: no es un borrador de correo como los que hace este programa.
send-error-settle = Ningún envío «{ $key }» está en duda.
send-hint-no-doubts = Ninguno está en duda.
send-trouble-unreachable = No se puede llegar a { $server }.
send-trouble-certificate = { $server } no puede demostrar que es el servidor debido: su certificado no es de confianza.
send-trouble-no-tls = { $server } no ofrece conexión cifrada; sin ella no se envía nada.
send-trouble-silence = { $server } no responde a tiempo.
send-trouble-closed = { $server } cortó la conexión.
send-trouble-nonsense = No se entiende lo que responde { $server }.
send-trouble-later = { $server } pide que se intente más tarde.
send-trouble-refused = { $server } lo rechaza.
send-trouble-password = { $server } rechaza el nombre o la contraseña. Se intentó una sola vez.
send-trouble-no-login = { $server } no acepta ninguna forma de acceso que este programa conozca.
send-trouble-no-folder = { $server } no dice cuál es la carpeta de borradores, o no tiene ninguna de ese nombre.
send-trouble-unfit = El mensaje no puede salir así.
send-trouble-local = No se puede escribir en { $place }.
send-hint-unreachable = ¿Son correctos el servidor y el puerto, y hay conexión?
send-hint-certificate = Para un servidor con autoridad propia, dé el certificado de esta con --ca ARCHIVO. El nombre del servidor debe ser el de su certificado.
send-hint-no-tls = Pruebe --security tls o --security starttls, con el puerto que corresponde.
send-hint-security = Los puertos 465 y 993 van con --security tls; 587 y 143, con starttls.
send-hint-password = Corríjala antes del próximo intento: muchos servidores bloquean una cuenta tras unos pocos errores.
send-hint-no-login = Pida al proveedor acceso SMTP o IMAP con contraseña (a menudo una «contraseña de aplicación»).
send-hint-no-folder = Nómbrela: --folder NOMBRE.

## Elecciones: cómo empieza la carta y en qué orden pide

cli-write-opening = Cómo empieza la carta: uno de los inicios del caso, por su identificador («appeal show» los muestra)
cli-write-demands-order = Las peticiones que van primero, por sus identificadores y separadas por comas; las demás siguen, no se omite ninguna
ask-opening = ¿Cómo debe empezar la carta?
ask-first-demand = ¿Qué petición va primero? (Todas figuran en la carta.)
show-demands-order = Su orden puede elegirse: --demands-order con { $demands }.
show-openings = La carta puede empezar de varias maneras: --opening con { $openings }.
error-opening = La acción «{ $action }» no tiene ningún inicio «{ $found }».
hint-no-openings = Solo tiene uno; no hace falta elegirlo.
error-demand = La acción «{ $action }» no tiene ninguna petición «{ $found }».
error-opening-first = El primer inicio, «{ $found }», no es ninguno de los párrafos: es el que los demás sustituyen.
batch-similar =
    { $count ->
        [one] { $count } de { $letters } cartas es igual a la de otra persona salvo el nombre y el lugar.
       *[other] { $count } de { $letters } cartas son iguales a la de otra persona salvo el nombre y el lugar.
    }
batch-similar-at-least = Al menos { $count } de { $letters } cartas son iguales a la de otra persona salvo el nombre y el lugar.
batch-similar-hint = Las cartas con palabras propias tienen más peso: pida a quienes firman una línea suya (la columna «note») o el inicio y la petición que preferirían («opening», «demands»).

## Hecho: cartas anotadas como enviadas y cómo terminan las acciones

cli-done = Anota una carta como enviada, para recordar cuándo se espera una respuesta; sin destinatario, muestra lo anotado
cli-done-action = Identificador de la acción, tal como lo muestra «appeal list»
cli-done-recipient = Identificador del destinatario, tal como lo muestra «appeal show»
cli-done-way = Cómo se envió: post (correo postal), mail, form u other; si no, la primera vía que consta
cli-done-replied = Anota que hoy llegó una respuesta
cli-done-undo = Retira la última anotación sobre este destinatario
cli-done-after =
    Se guardan la acción, el destinatario, la fecha y la vía, nada más, en un archivo que solo usted puede leer.
cli-list-due-after = Al cabo de cuántos días se espera una respuesta; si no, due-after del archivo de configuración, si no, 60
done-way-post = por correo postal
done-way-mail = por correo electrónico
done-way-form = mediante el formulario del sitio web
done-way-other = por otra vía
done-noted = Anotado: la carta a «{ $recipient }» se envió el { $day } { $way }. --undo lo retira; --way indica otra vía.
done-replied = Anotado: «{ $recipient }» respondió el { $day }.
done-undone = Retirada la anotación de la carta a «{ $recipient }» del { $day }.
done-line = { $action }: «{ $recipient }», { $day }, { $way }
done-line-replied = { $action }: «{ $recipient }», { $day }, { $way }; respuesta recibida el { $replied }
done-empty = No hay ninguna carta anotada como enviada.
error-done-none = No hay ninguna carta de «{ $action }» a «{ $recipient }» anotada como enviada.
hint-done-none = «appeal done» muestra lo anotado.
error-done-recipient = La acción «{ $action }» no tiene ningún destinatario «{ $id }».
error-no-data-dir = En este sistema no hay ninguna carpeta para datos.
hint-no-data-dir = Asigne a la variable APPEAL_DATA la ruta de una carpeta.
error-notes = Las anotaciones de cartas enviadas contienen un error.
hint-notes = Una anotación es así: [[letter]] y debajo action = "…", recipient = "…", on = 2026-01-20, way = "post".
list-sent = Usted escribió a «{ $recipient }» el { $day }.
list-sent-due = Usted escribió a «{ $recipient }» el { $day }; se espera una respuesta para el { $due }.
list-due = Se espera una respuesta de «{ $recipient }» desde el { $due }: usted escribió el { $day }. Escriba de nuevo o anote la respuesta con «appeal done … --replied».
list-replied = «{ $recipient }» respondió el { $day }.
guide-done = Cuando haya enviado una carta, «appeal done { $action } DESTINATARIO» la anota, y «appeal list» recuerda cuándo se espera la respuesta.
guide-done-place = «appeal done { $action } DESTINATARIO» anotaría la carta como enviada en un archivo de este equipo; no lo haga si otra persona puede leerlo.
rule-status-closed-outcome = La acción «{ $action }» está cerrada. { $outcome } Gracias; ya no hacen falta más cartas.

## Diff: dos versiones de un caso

cli-diff = Indica en qué difieren dos versiones de un caso, primero las peticiones
cli-diff-action = Identificador de la acción, tal como lo muestra «appeal list»
cli-diff-against = El espacio de trabajo con la versión anterior
cli-diff-exit-code = Termina con 3 si difieren
diff-none = Las dos versiones son iguales.
diff-count =
    { $count ->
        [one] { $count } diferencia.
       *[other] { $count } diferencias.
    }
diff-added = + { $what }
diff-dropped = − { $what }
diff-added-value = + { $what }: { $value }
diff-dropped-value = − { $what }: { $value }
diff-changed = ~ { $what }
diff-changed-value = ~ { $what }: { $before } → { $after }
diff-demand = Petición «{ $name }»
diff-demand-text = Petición «{ $name }» en «{ $language }»
diff-demands-order = Orden de las peticiones
diff-status = Estado
diff-expires = Último día
diff-issued = Fecha de emisión
diff-recipient = Destinatario «{ $name }»
diff-detail = Destinatario «{ $recipient }», { $name }
diff-date = Fecha «{ $name }»
diff-number = Número «{ $name }»
diff-law = Norma «{ $name }»
diff-language = Idioma «{ $name }»
diff-person = Persona «{ $name }»
diff-kind = Tipo de documento «{ $name }»
diff-key = Clave «{ $name }»
diff-source = Fuente «{ $name }»
diff-texts = Todos los textos en «{ $language }»
diff-text = Texto «{ $name }» en «{ $language }»
outbox-case-changed =
    { $count ->
        [one] { $count } documento se hizo con otra versión de «{ $action }», de sus textos o de sus plantillas. «appeal batch» con la lista rehace los borradores; «appeal diff» indica las diferencias.
       *[other] { $count } documentos se hicieron con otra versión de «{ $action }», de sus textos o de sus plantillas. «appeal batch» con la lista rehace los borradores; «appeal diff» indica las diferencias.
    }
send-case-changed =
    { $count ->
        [one] { $count } de los borradores pendientes está desactualizado: el caso, los textos o las plantillas han cambiado. «appeal batch» con la lista lo rehace.
       *[other] { $count } de los borradores pendientes están desactualizados: el caso, los textos o las plantillas han cambiado. «appeal batch» con la lista los rehace.
    }
error-diff-against = Es la versión de { $folder }.
outbox-case-paused = La acción «{ $action }» está en pausa. { $reason } Sus cartas que no han salido están marcadas; por favor, no envíe ninguna por ahora.
send-case-paused =
    { $count ->
        [one] { $count } archivo pendiente es de «{ $action }», que está en pausa. { $reason }
       *[other] { $count } archivos pendientes son de «{ $action }», que está en pausa. { $reason }
    }

## Caso: lo que cuenta de sí mismo

show-number = Número: { $number }.
show-index = Índice: { $index }.
show-number-index = Número: { $number }. Índice: { $index }.
show-follows = Continúa una acción anterior: { $title } ({ $id }).
show-followed = Una acción posterior la continúa: { $title } ({ $id }).
show-background = Información complementaria:
error-follows = No hay otra acción «{ $id }» que esta pueda continuar.
error-reason = Se da un motivo, pero la acción no está en pausa.
hint-reason = Escriba status = "paused" para que no se escriban cartas, o quite reason.

## Manual: autocompletado y páginas de manual

cli-completions = Imprime un guion que completa comandos, opciones e identificadores de acciones en un intérprete de comandos
cli-completions-shell = bash, zsh, fish, powershell o elvish
cli-completions-after =
    Ejemplos:
      appeal completions bash > ~/.local/share/bash-completion/completions/appeal
      appeal completions fish > ~/.config/fish/completions/appeal.fish
cli-man = Imprime la página de manual del programa o de una de sus órdenes
cli-man-command = La orden, por ejemplo write o outbox list; sin ella, la página del programa
cli-man-after =
    Ejemplos:
      appeal man > appeal.1
      appeal man write > appeal-write.1
cli-man-heading-name = NOMBRE
cli-man-heading-synopsis = SINOPSIS
cli-man-heading-description = DESCRIPCIÓN
cli-man-heading-more = EJEMPLOS
cli-man-heading-version = VERSIÓN

## Explicación de cada regla, con «appeal explain CÓDIGO»
##
## explain-<code> dice en una frase qué pide la regla; .why, .source (su origen) y .how (cómo cumplirla) la explican.

cli-explain = Explica una regla: su motivo, su origen y cómo cumplirla
cli-explain-code = El código entre corchetes que sigue a «error» o «advertencia», por ejemplo demands; sin él se enumeran todas las reglas
explain-why = Motivo
explain-source = Origen
explain-how = Cómo cumplirla
explain-allow = Con --allow { $code } la carta se escribe de todos modos, con una advertencia.
explain-more = «appeal explain { $code }» dice más sobre esta regla.
explain-each = «appeal explain CÓDIGO» dice más sobre cada una de estas reglas: { $codes }.
explain-listed = «appeal explain CÓDIGO» dice por qué existe una regla y cómo cumplirla.

explain-one-page = La carta impresa cabe en una página.
    .why = Una carta de una página se lee. De una más larga se lee el principio, y las peticiones están al final.
    .source = Es algo en lo que coinciden las guías para escribir cartas.
    .how = Acorte sus propias palabras o los párrafos del caso. Antes de este aviso, la página ya se ajustó hasta el tamaño mínimo legible.
explain-full-name = El nombre completo de la persona figura en la carta, en la escritura de su idioma.
    .why = Las oficinas archivan las cartas por nombre. Una carta sin nombre, o con medio nombre, no llega a ningún expediente.
    .source = Coinciden en ello las guías para escribir cartas; la grafía en cada escritura es la del caso.
    .how = Use la variable de la persona en uno de los párrafos del caso y compare el mensaje con su nombre con la fuente.
explain-demands = Todas las peticiones del tipo de documento figuran en la carta, y ninguna otra del caso.
    .why = Las cartas que piden lo mismo suman su peso. Una petición perdida, o propia de otro tipo de documento, las debilita a todas.
    .source = La propia acción, que dice qué se pide.
    .how = Compare la plantilla del tipo de documento con la de las cartas, y sus peticiones con las del caso. El orden puede elegirse; no puede omitirse ninguna.
explain-signed = Quien firma indica su nombre y su dirección postal.
    .why = Las autoridades responden a personas localizables; una carta sin dirección no puede contestarse.
    .source = Coinciden en ello las guías para escribir cartas, y también en la excepción para quienes tienen vínculos con el país.
    .how = Añada --address. Si usted o su familia tienen vínculos con el país, firme solo con las iniciales y el lugar: --privacy place.
explain-place = Quien firma solo con las iniciales y el lugar no dice en sus propias palabras quién es: ni parte de su nombre, ni una línea de su dirección, ni un correo electrónico.
    .why = Una carta puede copiarse, circular y conservarse durante años. Un solo nombre en ella anula las iniciales de la firma.
    .source = Una regla propia de este programa.
    .how = Quítelo de sus propias palabras. Si la palabra encontrada no es su nombre, «--allow place» deja pasar la carta.
explain-danger = Quien vive en el Estado al que se refiere el caso firma solo con las iniciales y el lugar.
    .why = Un gobierno que mantiene detenidas a personas también averigua por las cartas quién las defiende. Un nombre completo y una dirección pueden poner en peligro a quien escribe, a su familia y a la persona que está en sus manos.
    .source = Regla propia. Las guías para escribir cartas aconsejan a quienes tienen vínculos con el país dar menos datos de sí. Un caso o un Estado en el que la ciudadanía escribe sin peligro lo declara con su motivo (writing-within = "usual").
    .how = --privacy place; en una lista y entre los firmantes, «lugar» en la columna de privacidad. Quien ha sopesado el riesgo y aun así quiere firmar con su nombre completo lo decide por sí mismo: --allow danger, o «sí» en la columna «peligro» de su propia fila.
explain-personal = Hay una línea escrita con palabras propias.
    .why = Una carta con palabras propias pesa más que la copia de un texto: muestra que alguien le dedicó tiempo.
    .source = Coinciden en ello las guías para escribir cartas.
    .how = Añada --note "…": quién es usted o por qué le importa este caso. Con cortesía, y hablando solo del caso.
explain-forms = El saludo y la despedida van juntos y corresponden al cargo.
    .why = Un tratamiento equivocado se toma por descuido o por ofensa, y la carta se deja de lado.
    .source = Las fórmulas de la correspondencia oficial en cada idioma; en francés la despedida repite el saludo.
    .how = Corrija los mensajes de saludo de letter.ftl: cada uno lleva la despedida que le corresponde.
explain-language = El idioma es uno de los de la acción, o cualquiera completo si la acción lo permite.
    .why = La acción indica los idiomas que leen sus destinatarios. Una carta en dos idiomas no es de nadie.
    .source = La propia acción.
    .how = Elija uno de sus idiomas con --lang; «appeal show ACCIÓN» los muestra.
explain-deadline = La fecha no es posterior al último día de la acción ni anterior a su emisión.
    .why = Después del último día, la acción puede haber quedado superada: la persona puede estar en libertad o en otro lugar, o las peticiones pueden haber cambiado. Una carta podría entonces perjudicar.
    .source = La propia acción, que indica su último día.
    .how = Busque una acción más reciente para la misma persona. Con --today se escribe con otra fecha.
explain-dates = Ningún día que la carta presente como pasado es posterior al día en que se escribe, y ninguno que anuncie como futuro es anterior a él.
    .why = Una carta que cuenta algo antes de que ocurra, o que anuncia una ejecución ya consumada, es errónea en el mejor de los casos y puede resultar cruel para quien la lee.
    .source = Este programa.
    .how = Corrija la fecha en el archivo del caso; incluya lo anunciado en planned = [...]; cuando haya pasado, reescriba los textos. Con --today se escribe con otra fecha.
explain-status = No se escribe para una acción cerrada o en pausa; para una archivada sí, con una nota.
    .why = Cuando una acción ha terminado, más cartas no ayudan a nadie y pueden entorpecer lo logrado. Cuando está en pausa, podrían perjudicar a las personas afectadas.
    .source = Quien mantiene la acción: el estado consta en su archivo.
    .how = Escriba para otra acción: «appeal list» muestra las vigentes. Si está archivada, busque antes una acción actual.
explain-stale = Los datos del destinatario y los hechos de la acción se confirmaron hace menos de un año.
    .why = Las direcciones cambian y los hechos quedan superados. Con una dirección antigua la carta se pierde; con un dato antiguo se puede responder que no es cierto.
    .source = Una regla propia de este programa.
    .how = Compárelos con una fuente actual y anote la fecha en el archivo del caso o del destinatario.
explain-office-holder = No se nombra a nadie que pueda haber dejado el cargo.
    .why = Una carta dirigida a quien ocupó antes el cargo parece descuidada. Dirigida al cargo, llega a quien lo ocupa.
    .source = Una regla propia de este programa: solo se nombra a la persona titular dentro del año siguiente al día en que se confirmó su nombre.
    .how = Escriba al cargo, sin nombre, también en sus propias palabras; o confirme quién lo ocupa y anote la fecha.
explain-copies = Las copias se envían a todos los destinatarios que la acción nombra, incluida la misión en el país de quien escribe.
    .why = Quien recibe una copia pregunta qué ha sido de la carta. Una misión informa a su capital.
    .source = La propia acción, que nombra a quién se envía copia.
    .how = Quite --to o añada los destinatarios mencionados.
explain-placeholder = No queda en la carta ningún hueco sin rellenar.
    .why = Un «[su nombre]» en la carta muestra que se copió sin leerla.
    .source = Las guías piden releer la carta; este programa prueba cada carta con valores neutros.
    .how = Corrija el mensaje o la plantilla de donde procede el hueco. En el texto de usted se queda como está.
explain-mailto-length = El enlace mailto es lo bastante corto para los programas que lo abren.
    .why = Algunos programas cortan los enlaces largos, y el final de la carta se pierde sin aviso. Cada letra persa ocupa seis caracteres del enlace.
    .source = Lo que admiten los navegadores y los programas de correo; medido.
    .how = Compare el mensaje con la carta antes de enviarlo, o use --format eml, que no tiene límite.

## Locale

cli-locale = Idiomas: hasta dónde están traducidos, uno nuevo, qué está mal en sus archivos
cli-locale-check = Comprobar los archivos de los idiomas: cada defecto con su lugar y la manera de corregirlo
cli-locale-check-langs = Los idiomas; sin ninguno, todos
cli-locale-check-deny = Hacer de una advertencia un error: su código, o varios separados por comas
cli-locale-check-allow = No mostrar lo hallado con este código, o con varios separados por comas
locale-check-done = Archivos comprobados: { $languages }.

## Reglas sobre los archivos de idioma: qué está mal

locale-byte-order-mark = Aquí hay una marca de orden de bytes, que ningún texto necesita.
locale-missing-file = Falta el archivo { $file }.
locale-obsolete-file = Nada lee el archivo { $file }.
locale-syntax = Esto no es Fluent; el mensaje no se puede leer.
locale-nesting = Aquí hay llaves o paréntesis a más de { $limit } niveles.
locale-default-variant = La elección necesita exactamente una variante por omisión.
locale-empty-value = «{ $name }» no tiene texto.
locale-duplicate-message = «{ $name }» ya está en { $file }, línea { $line }.
locale-term-and-message = «{ $name }» es mensaje y término; el otro está en { $file }, línea { $line }.
locale-duplicate-attribute = El atributo «{ $name }» está dos veces.
locale-duplicate-variant = La variante «{ $name }» está dos veces.
hint-laid-out = Quite «#» del principio de cada una de sus líneas y escriba la traducción después de «=».
locale-missing-message = Falta el mensaje «{ $name }»: «{ $text }»
locale-missing-attribute = A «{ $name }» le falta el atributo «{ $attribute }».
locale-obsolete-message = Nada dice «{ $name }», y el idioma de referencia no tiene ese mensaje.
locale-obsolete-attribute = El idioma de referencia no tiene el atributo «{ $attribute }» en «{ $name }».
locale-missing-in-reference = Las cartas necesitan el mensaje «{ $name }», y falta en { $file }.
locale-unused-message = Nada dice «{ $name }»: ni un caso, ni una plantilla, ni otro mensaje.
locale-missing-variable = «{ $name }» no muestra { "{" } ${ $variable } { "}" }, que el idioma de referencia muestra.
locale-lost-selector = «{ $name }» no elige según ${ $variable }, como hace el idioma de referencia.
locale-same-as-source = «{ $name }» es igual que en el idioma de referencia.
locale-text-length = «{ $name }» tiene { $length } letras y su original { $source }.
locale-unknown-reference = No hay ningún «{ $name }» al que hacer referencia.
locale-cycle = Unos mensajes se refieren a otros en círculo: { $path }
locale-long-chain = Más de { $limit } mensajes se refieren uno a otro en cadena.
locale-unknown-variable = El programa no da a este mensaje ninguna variable «{ $name }».
locale-unknown-selector = La elección depende de «{ $name }», que el programa no da a este mensaje.
locale-unknown-function = No hay ninguna función «{ $name }».
locale-unknown-option = «{ $name }» no es una opción de { $function }.
locale-function-argument = { $name } necesita una variable entre sus paréntesis.
locale-argument-type =
    { $type ->
        [number] { $function } no puede escribir «{ $name }», que es un número.
        [date] { $function } no puede escribir «{ $name }», que es una fecha.
       *[text] { $function } no puede escribir «{ $name }», que es un texto.
    }
locale-term-variable = Un término usa la variable «{ $name }».
locale-term-argument = Al término «{ $name }» se le dan argumentos.
locale-placeables = «{ $name }» resuelve más de { $limit } elementos entre llaves.
locale-missing-plural = Falta la forma «{ $form }» (como para { $example }); en su lugar se dice «{ $name }».
locale-extra-plural = El idioma no tiene la forma de plural «{ $name }».
locale-hidden-number = «{ $name }» se toma también para { $number }, y no muestra ${ $variable }.
locale-unknown-variant = ${ $variable } nunca es «{ $name }».
locale-control-character = Aquí hay un carácter de control: { $character }
locale-bidi-control = Aquí hay un carácter que reordena el texto: { $character }
locale-unbalanced-isolate = Aquí hay un aislamiento sin pareja: { $character }
locale-replacement-character = Aquí se perdió un carácter: en su lugar está U+FFFD.
locale-leading-space = El texto empieza con un espacio.
locale-trailing-space = Hay un espacio al final de la línea.
locale-double-space = Hay dos espacios seguidos.
locale-foreign-script = «{ $word }» está en letras de otra escritura.
locale-persian-letter = «{ $found }» tiene una letra árabe en lugar de la persa.
locale-persian-digit = «{ $found }» no está en cifras persas.
locale-persian-punctuation = «{ $found }» tiene un signo, o un espacio ante él, que no es persa.
locale-persian-joiner = A «{ $found }» le falta el separador de anchura cero.
locale-persian-ezafe = «{ $found }» tiene un ezafe de otro estilo.
locale-french-space = El espacio junto a «{ $found }» falta, o puede partirse.
locale-spanish-opening = «{ $found }» no tiene pareja.
locale-salutation-close = La despedida no corresponde al saludo de «{ $name }».
locale-allow-reason = El comentario permite algo y no da ninguna razón.
locale-allow-code = «{ $code }» no es una regla que un comentario pueda permitir.
locale-allow-nothing = Nada aquí necesita que se permita «{ $code }».

## Reglas sobre los archivos de idioma: explicaciones

locale-source-fluent = La gramática de Fluent, y lo que Fluent hace al componer una carta.
locale-source-translation = Lo que comparten las herramientas de traducción, como compare-locales.
locale-source-program = Nuestra: lo que este programa sabe de sus cartas.
locale-source-plural = Las reglas de plural de CLDR.
locale-source-unicode = Unicode, y que una carta muestre lo que dice.
locale-source-typography = La ortografía y la tipografía del idioma.

explain-own-address = Lo que se envía va a uno mismo: nunca a la dirección de un destinatario.
    .why = Un borrador que llegara a una autoridad sería una carta que nadie ha leído ni enviado. Se rechaza toda dirección de un destinatario, se escriba como se escriba: las de todas las acciones, las que la bandeja guarda de sus cartas y las que figuran en la cabecera de sus borradores.
    .source = Este programa.
    .how = Indique su propia dirección: --own, u own = ["…"] bajo [send] en el archivo de configuración. Quien lee los borradores los envía, desde su propio programa de correo.
explain-unreadable-file = Todo archivo se puede leer: UTF-8 y no más de un megabyte.
    .why = Lo que no se puede leer no dice nada, y se rechaza toda carta que lo necesite.
    .source = { locale-source-unicode }
    .how = Guarde el archivo con la codificación UTF-8.
explain-byte-order-mark = Ningún archivo lleva una marca de orden de bytes.
    .why = Otros programas toman la marca por una parte del primer mensaje, y lo pierden.
    .source = { locale-source-unicode }
    .how = Guarde el archivo como UTF-8 sin marca de orden de bytes (BOM).
explain-missing-file = Un idioma tiene todos los archivos que sus cartas necesitan.
    .why = Sin él no se puede escribir en este idioma ninguna carta de esos casos.
    .source = { locale-source-translation }
    .how = Copie el archivo del mismo nombre del idioma de referencia y tradúzcalo.
explain-obsolete-file = Todo archivo es uno que el programa lee y que también tiene el idioma de referencia.
    .why = Un archivo que nadie lee se traduce en vano; a menudo su nombre está mal escrito o su caso ya no existe.
    .source = { locale-source-translation }
    .how = Corrija el nombre del archivo o bórrelo.
explain-syntax = Toda línea se puede leer como Fluent.
    .why = Donde un mensaje no se puede leer se rechaza el archivo entero: quedaría un hueco en una carta.
    .source = { locale-source-fluent }
    .how = Mire la línea y la anterior: falta o sobra una llave, una comilla o un signo igual.
explain-nesting = Llaves y paréntesis no se anidan a mucha profundidad.
    .why = Nadie puede leer un texto así, y podría agotar el programa.
    .source = { locale-source-fluent }
    .how = Cierre las llaves o reparta el texto en varios mensajes.
explain-default-variant = Toda elección tiene una variante por omisión.
    .why = Para un valor que ninguna variante nombra no habría nada que decir.
    .source = { locale-source-fluent }
    .how = Ponga un asterisco ante una variante, casi siempre *[other].
explain-empty-value = Todo mensaje y todo atributo dicen algo.
    .why = Un mensaje vacío deja un hueco en una carta.
    .source = { locale-source-fluent }
    .how = Escriba el texto, o borre el mensaje hasta que esté traducido.
explain-duplicate-message = Cada identificador está una sola vez en los archivos de que se hace una carta.
    .why = Solo se diría uno de los dos, y nadie sabría cuál.
    .source = { locale-source-fluent }
    .how = Borre uno de ellos o dele otro identificador.
explain-term-and-message = Ningún término tiene el identificador de un mensaje.
    .why = El programa guarda mensajes y términos bajo un solo nombre, y uno se perdería.
    .source = { locale-source-fluent }
    .how = Dé otro identificador al término, también donde se hace referencia a él.
explain-duplicate-attribute = Cada atributo de un mensaje está una sola vez.
    .why = Solo se diría uno de los dos.
    .source = { locale-source-fluent }
    .how = Borre uno de ellos.
explain-duplicate-variant = Cada variante de una elección está una sola vez.
    .why = La segunda no se elige nunca.
    .source = { locale-source-fluent }
    .how = Borre una de ellas o corrija su clave.
explain-missing-message = Un idioma tiene todos los mensajes del idioma de referencia.
    .why = En este idioma se rechaza toda carta que lo necesite.
    .source = { locale-source-translation }
    .how = Añada aquí el mensaje con su traducción.
explain-missing-attribute = Un mensaje tiene todos los atributos que tiene en el idioma de referencia.
    .why = En este idioma se rechaza toda carta que lo necesite.
    .source = { locale-source-translation }
    .how = Añada el atributo al mensaje, en una línea propia y con sangría.
explain-obsolete-message = Un idioma no tiene mensajes que falten al idioma de referencia y que nada necesite.
    .why = Se cambió de nombre o se quitó, o el identificador está mal escrito, y entonces falta el correcto.
    .source = { locale-source-translation }
    .how = Corrija el identificador o borre el mensaje.
explain-obsolete-attribute = Un mensaje no tiene atributos que le falten en el idioma de referencia.
    .why = Nada lo dice; a menudo el nombre está mal escrito.
    .source = { locale-source-translation }
    .how = Corrija el nombre del atributo o bórrelo.
explain-missing-in-reference = El idioma de referencia tiene todos los mensajes que piden un caso, un destinatario o una plantilla.
    .why = Lo que falta en el idioma de referencia no se muestra a ningún traductor.
    .source = { locale-source-program }
    .how = Escriba el mensaje en el idioma de referencia, o corrija el nombre donde se pide.
explain-unused-message = Todo mensaje del idioma de referencia se usa.
    .why = Se traduciría en vano; o una plantilla lo olvidó.
    .source = { locale-source-program }
    .how = Use el mensaje, o bórrelo en todos los idiomas.
explain-missing-variable = Una traducción muestra todas las variables que muestra el idioma de referencia.
    .why = Se pierde un nombre, una fecha o un número del caso.
    .source = { locale-source-translation }
    .how = Ponga la variable en el texto; si el idioma de verdad no la necesita, diga por qué en un comentario: # allow(missing-variable): …
explain-lost-selector = Donde el idioma de referencia elige según una variable, también lo hace la traducción.
    .why = Las palabras no serían las debidas para algunos números o personas.
    .source = { locale-source-translation }
    .how = Haga la misma elección; si todas las formas son iguales, dígalo en un comentario: # allow(lost-selector): …
explain-same-as-source = Todo texto está traducido.
    .why = Probablemente se olvidó, y en una carta nunca se mezclan dos idiomas.
    .source = { locale-source-translation }
    .how = Tradúzcalo; si está bien así (un nombre, una palabra de ambos idiomas), diga por qué en un comentario: # allow(same-as-source): …
explain-text-length = Una traducción no es mucho más larga ni más corta que su original.
    .why = Algo se omitió, se duplicó o se puso en otro mensaje.
    .source = { locale-source-translation }
    .how = Compárelo con el original; si está bien, diga por qué en un comentario: # allow(text-length): …
explain-unknown-reference = Todo aquello a lo que un mensaje hace referencia existe.
    .why = La carta mostraría la propia referencia, o se rechazaría.
    .source = { locale-source-fluent }
    .how = Corrija el nombre, o escriba aquello a lo que se refiere.
explain-cycle = Ningún mensaje se refiere a sí mismo por medio de otros.
    .why = No acabaría nunca.
    .source = { locale-source-fluent }
    .how = Escriba entero uno de ellos, sin la referencia.
explain-long-chain = Las referencias no se encadenan sin fin.
    .why = El programa no las sigue más allá.
    .source = { locale-source-fluent }
    .how = Escriba enteros algunos de los mensajes, sin la referencia.
explain-unknown-variable = Un mensaje usa solo variables que el programa le da.
    .why = La carta se rechaza, porque no hay nada que poner ahí.
    .source = { locale-source-program }
    .how = Use una variable que el mensaje reciba; los comentarios del idioma de referencia las enumeran.
explain-unknown-selector = Una elección depende de una variable que el programa da al mensaje.
    .why = Se tomaría siempre la variante por omisión, sin aviso.
    .source = { locale-source-program }
    .how = Elija según una variable que el mensaje reciba; los comentarios del idioma de referencia las enumeran.
explain-unknown-function = Solo se llama a funciones que el programa tiene.
    .why = La carta mostraría el nombre de la función.
    .source = { locale-source-fluent }
    .how = Use NUMBER, DATETIME o LIST, o escriba la variable sola.
explain-unknown-option = A una función se le dan solo opciones que conoce.
    .why = La opción no haría nada.
    .source = { locale-source-fluent }
    .how = Corrija la opción o quítela.
explain-function-argument = A una función se le da aquello con lo que trabaja.
    .why = La carta mostraría el nombre de la función.
    .source = { locale-source-fluent }
    .how = Ponga una variable ante las opciones: { "{" } NUMBER($count) { "}" }
explain-argument-type = A una función se le da una variable que puede escribir.
    .why = NUMBER escribe números y DATETIME escribe fechas. En lugar de otra cosa, la carta mostraría el nombre de la función.
    .source = { locale-source-fluent }
    .how = Escriba la variable sola, o la función que le corresponde.
explain-term-variable = En un término no hay variables.
    .why = Los términos no reciben las variables de una carta; quedaría un hueco.
    .source = { locale-source-fluent }
    .how = Haga del término un mensaje: quite el guion de su identificador, aquí y donde se hace referencia a él.
explain-term-argument = A un término no se le dan argumentos.
    .why = Los términos no tienen aquí variables, de modo que los argumentos no hacen nada.
    .source = { locale-source-fluent }
    .how = Quite los paréntesis; para las formas de una palabra escriba varios términos.
explain-placeables = Un mensaje resuelve a lo sumo cien elementos entre llaves.
    .why = Ahí el programa se detiene, y la carta se rechaza.
    .source = { locale-source-fluent }
    .how = Divida el mensaje, o haga que se refiera a menos mensajes.
explain-missing-plural = Una elección por número tiene todas las formas de plural del idioma.
    .why = Algunos números llevarían palabras equivocadas.
    .source = { locale-source-plural }
    .how = Añada una variante para esta forma antes de la variante por omisión.
explain-extra-plural = Una elección por número tiene solo formas de plural del idioma.
    .why = La variante no se elige nunca.
    .source = { locale-source-plural }
    .how = Borre la variante, o nombre el propio número, como en [1].
explain-hidden-number = Una variante para un número no se toma para otro.
    .why = En algunos idiomas [one] vale también para 0 o para 21: entonces el texto dice lo que no es.
    .source = { locale-source-plural }
    .how = Muestre en ella la variable, añada una variante para ese número, como [0], o nombre el número que se quiere decir, como [1].
explain-unknown-variant = Una elección nombra solo valores que existen.
    .why = La variante no se elige nunca; casi siempre está mal escrita.
    .source = { locale-source-program }
    .how = Corrija la clave de la variante.
explain-control-character = Ningún archivo lleva caracteres de control, ni siquiera como secuencia de escape.
    .why = No se ve, y hace daño en un terminal o en un correo.
    .source = { locale-source-unicode }
    .how = Bórrelo.
explain-bidi-control = Ningún archivo lleva caracteres que reordenen lo que se ve.
    .why = Una carta podría mostrar otra cosa de la que dice. El programa aísla por sí mismo nombres y números.
    .source = { locale-source-unicode }
    .how = Bórrelo; si un signo queda en el lado equivocado, sirve U+200E o U+200F.
explain-unbalanced-isolate = Ningún aislamiento queda abierto, ni se cierra sin haberse abierto.
    .why = Todo lo que sigue podría mostrarse en otro orden.
    .source = { locale-source-unicode }
    .how = Bórrelo: el programa aísla por sí mismo nombres y números.
explain-replacement-character = No se ha perdido ningún carácter.
    .why = El archivo se leyó alguna vez con otra codificación.
    .source = { locale-source-unicode }
    .how = Escriba de nuevo el carácter perdido.
explain-leading-space = Ningún texto empieza con un espacio.
    .why = Desplaza la línea, y nadie ve por qué.
    .source = { locale-source-typography }
    .how = Borre el espacio.
explain-trailing-space = Ninguna línea acaba con un espacio.
    .why = No se ve; dentro de un texto se queda, y dobla el que sigue.
    .source = { locale-source-typography }
    .how = Borre el espacio.
explain-double-space = Entre palabras hay un solo espacio.
    .why = Se ve en una carta impresa.
    .source = { locale-source-typography }
    .how = Borre uno de ellos.
explain-foreign-script = Un texto tiene solo letras de la escritura del idioma.
    .why = Quedó sin traducir, o se tomó una letra por otra que se le parece.
    .source = { locale-source-typography }
    .how = Tradúzcalo o transcríbalo, o escríbalo de nuevo; si debe quedarse, diga por qué en un comentario: # allow(foreign-script): …
explain-persian-letter = El persa se escribe con letras persas: ی y ک, no ي, ى, ك, ة ni ۀ.
    .why = Las búsquedas no encuentran esas palabras, y algunas fuentes las muestran de otro modo.
    .source = { locale-source-typography }
    .how = Escriba de nuevo la palabra con un teclado persa: ی, ک, ت o ه, هٔ.
explain-persian-digit = En un texto persa las cifras son persas: de ۰ a ۹.
    .why = Dos clases de cifras en una carta parecen descuido.
    .source = { locale-source-typography }
    .how = Escriba el número en cifras persas, o como variable, que el programa escribe.
explain-persian-punctuation = En un texto persa los signos son persas, ، ؛ ؟, y van pegados a la palabra anterior.
    .why = Los signos latinos tienen forma y lugar para la otra dirección.
    .source = { locale-source-typography }
    .how = Use ، ؛ ؟, sin espacio delante.
explain-persian-joiner = Tras می y نمی y ante ها va un separador de anchura cero.
    .why = Sin él la palabra está mal escrita, o se parte al final de una línea.
    .source = { locale-source-typography }
    .how = Ponga ahí U+200C (en un teclado persa, Mayús y la barra espaciadora).
explain-persian-ezafe = El ezafe tras una he muda se escribe ه con una hamza encima.
    .why = Una carta guarda un solo estilo.
    .source = { locale-source-typography }
    .how = Escriba ه y U+0654.
# allow(spanish-opening): the marks are named, not used
explain-french-space = Ante ; ! ? va un espacio fino indivisible; ante : y dentro de « » un espacio indivisible.
    .why = Si no, un signo puede quedar solo al principio de una línea.
    .source = { locale-source-typography }
    .how = Ponga U+202F ante ; ! ?, y U+00A0 ante : y dentro de « ». En Canadá no va ninguno ante ; ! ?.
explain-spanish-opening = Toda pregunta y exclamación se abre con ¿ o ¡ y se cierra con ? o !.
    .why = El español necesita ambos signos.
    .source = { locale-source-typography }
    .how = Ponga el signo que falta donde empieza o acaba la pregunta o exclamación.
explain-salutation-close = Saludo y despedida se corresponden.
    .why = Una despedida que se dirige a otra persona, o a varias en lugar de a una, ofende.
    .source = { locale-source-program }
    .how = Compare la despedida con el saludo: tratamiento, número y forma deben concordar.
explain-allow-reason = Quien permite un hallazgo dice por qué.
    .why = Quien traduzca después debe saber si la razón sigue valiendo.
    .source = { locale-source-program }
    .how = Escriba la razón tras dos puntos: # allow(same-as-source): un nombre propio
explain-allow-code = Un comentario permite reglas que existen.
    .why = Si no, no permite nada.
    .source = { locale-source-program }
    .how = Corrija el código; «appeal explain» los enumera todos.
explain-allow-nothing = Un comentario permite solo lo que se halla.
    .why = Ocultaría un error posterior.
    .source = { locale-source-program }
    .how = Borre el comentario, o póngalo justo encima del mensaje al que se refiere.

## Idiomas y casos que se crean

cli-locale-list = Mostrar hasta dónde está traducido cada idioma y cuántas cartas se pueden escribir en él
cli-locale-new = Crear los archivos de un idioma nuevo, listos para rellenar
cli-locale-new-after =
    Ejemplos:
      appeal --workspace mis-textos locale new de
      appeal locale new pt-BR --from es
cli-locale-new-lang = La etiqueta del idioma (BCP 47), como de, pt-BR o zh-Hant
cli-locale-new-from = El idioma cuyo texto se traduce; si no se indica, el inglés
cli-locale-pseudo = Crear idiomas que nadie habla, en los que salta a la vista todo lo que ningún traductor puede cambiar
cli-locale-pseudo-langs = en-XA (con acentos) o ar-XB (de derecha a izquierda); si no se indica ninguno, los dos
cli-action = Casos: uno nuevo
cli-action-new = Crear el archivo de un caso con sus mensajes en todos los idiomas, listo para rellenar
cli-action-new-id = El identificador de la acción: minúsculas, cifras y guiones, como nombre-apellido

error-no-workspace = No hay ninguna carpeta en la que escribir: lo que viene incorporado no se puede cambiar.
hint-no-workspace = Indique una con --workspace CARPETA; se crea si no existe.
error-content-exists = { $file } ya existe. No se ha escrito nada.
hint-content-exists = Muévalo a otro lugar o dé otro nombre al nuevo.

locale-nature =
    { $direction ->
        [rtl] { $language } ({ $tag }): escritura { $script }, de derecha a izquierda.
       *[ltr] { $language } ({ $tag }): escritura { $script }, de izquierda a derecha.
    }
locale-new-made =
    { $count ->
        [one] Hay un archivo de { $language } ({ $tag }) listo para rellenar.
       *[other] Hay { $count } archivos de { $language } ({ $tag }) listos para rellenar.
    }
locale-new-next = Rellénelos con cualquier editor de textos. Para ver lo que falta o está mal: appeal locale check { $tag }
locale-head-how = Para traducir un mensaje, quite «# » al principio de cada una de sus líneas y escriba detrás de «=». Las líneas con «{ $source } |» muestran lo que hay que traducir. Lo que queda como comentario cuenta como ausente, y se rechaza la carta que lo necesite.
locale-head-keep = Los identificadores, los atributos (.close) y lo que va entre { "{ }" } conservan sus nombres; el orden de la frase es suyo.
locale-head-forms =
    { $count ->
        [one] Un mensaje con un número tiene aquí una sola forma: { $forms }.
       *[other] Un mensaje con un número tiene aquí estas formas: { $forms }.
    }
locale-head-pseudo = Creado por «appeal locale pseudo» a partir de los textos de otros idiomas, y vuelto a crear por él: no lo edite.
locale-pseudo-made = Nadie habla estos idiomas. Escriba una carta con --lang en-XA o --lang ar-XB, o defina LC_ALL: lo que se lea igual que antes está fuera del alcance de los traductores.
error-language-alias = «{ $found }» es otro nombre de «{ $tag }».
hint-language-alias = La carpeta tiene un solo nombre: appeal locale new { $tag }
error-language-no-script = No se conoce el idioma «{ $found }», ni en qué escritura se escribe.
hint-language-no-script = Compruebe la etiqueta o indique con ella la escritura: { $found }-Latn, { $found }-Arab.
error-locale-there =
    { $missing ->
        [0] El idioma «{ $tag }» ya existe y no le falta nada.
        [one] El idioma «{ $tag }» ya existe, con todos sus archivos; falta un mensaje.
       *[other] El idioma «{ $tag }» ya existe, con todos sus archivos; faltan { $missing } mensajes.
    }
hint-locale-there = Para ver lo que falta o está mal: appeal locale check { $tag }
error-locale-pseudo = «{ $found }» no es uno de los idiomas que nadie habla.
locale-list-language = { $language } ({ $tag })
locale-list-pseudo = { $tag } (no lo habla nadie)
locale-list-done =
    { $messages ->
        [one] { $done } de un mensaje hecho
       *[other] { $done } de { $messages } mensajes hechos
    }
locale-list-missing =
    { $count ->
        [one] falta uno
       *[other] faltan { $count }
    }
locale-list-same =
    { $count ->
        [one] uno igual que el original
       *[other] { $count } iguales que el original
    }
locale-list-letters = cartas: { $can } de { $all }

error-action-there = Ya existe una acción «{ $id }»: { $file }.
hint-action-there = Elija otro identificador.
action-new-made = El caso está listo para rellenar, con sus mensajes en { $languages }.
action-new-next = Rellene primero el archivo del caso y después los mensajes de al menos un idioma. Para ver lo que falta o está mal: appeal show { $id }
action-new-head = El caso «{ $id }». Rellene lo que digan sus fuentes, y nada más; omita lo que no digan. Lo que siga vacío aquí es un error, y no se escribe ninguna carta. docs/case-files.md explica todos los campos.
action-new-number = El número y el índice que le da su organización y el identificador de la acción anterior que continúa, si los hay.
action-new-country = El Estado al que se dirige: su código de dos mayúsculas (ISO 3166-1).
action-new-within = Si la ciudadanía escribe a estas autoridades sin peligro: dígalo, con el motivo. Si no, quien vive allí firma solo con las iniciales y el lugar.
action-new-days = El día en que se publicó la acción y el último día para las cartas, si se conocen.
action-new-status = open (abierta); archived: se escribe con un aviso; closed: ya no se escriben cartas.
action-new-languages = Los idiomas, en el orden que prefieren los destinatarios; borre aquellos para los que no tenga textos. Con any-language vale cualquier otro idioma completo.
action-new-demands = Lo que se pide: un nombre breve para cada petición. Su texto es el mensaje «demand-…» de cada idioma.
action-new-law = El derecho internacional en que se apoya, si lo cita: mensajes de law.ftl, como estos.
action-new-people = Para quién es; cada persona con un nombre propio para el mensaje «person-…», que es el nombre completo. El género es male, female u other: la gramática de algunos idiomas lo exige.
action-new-dates = Fechas para los mensajes: un día sin comillas, o un mes o un año entre comillas; tan exactas como la fuente, nunca completadas.
action-new-numbers = Números enteros para los mensajes.
action-new-recipients = A quién se escribe, una tabla para cada uno. La función es to (la carta) o copy (una copia). Cargos que comparten los casos:
action-new-kinds = Qué se puede escribir.
action-new-sources = De dónde proceden los hechos.
action-new-messages = Los textos del caso «{ $id }». Para escribir un mensaje, quite «# » delante de él y escriba detrás de «=». Lo que queda como comentario cuenta como ausente, y no se escribe ninguna carta en este idioma.
action-new-variables = Una fecha o un número de actions/{ $id }.toml se escribe con su nombre entre { "{ }" }, precedido del signo de dólar. Lo que solo afirma una parte sigue siendo una afirmación: «según los informes», «ha declarado».
action-new-message-title = Para las listas: quién es y de qué se trata.
action-new-message-subject = El asunto.
action-new-message-person = El nombre completo, en la escritura de este idioma.
action-new-message-opening = El primer párrafo: de quién trata la carta, con el nombre completo (la variable «person»).
action-new-message-facts = Qué ocurrió, con al menos una fecha.
action-new-message-concern = Por qué es urgente.
action-new-message-demand = Un mensaje para cada petición. No lleva punto final.
action-new-message-demand-lead = Un mensaje para cada petición, que continúa la frase «{ $lead }». No lleva punto final.

## Reglas sobre la redacción

rule-own-words-hint = Está en sus propias palabras: dígalo ahí de otra manera.
rule-facts = La carta no menciona con su fecha ningún hecho que identifique el caso.
rule-facts-hint = Use una de estas fechas del caso en un párrafo: { $dates }.
rule-attributed = «{ $word }» es algo que solo afirma una de las partes, y la frase no dice quién lo afirma: «{ $sentence }»
rule-attributed-hint = Diga quién lo afirma. Las palabras que sirven para ello están en el mensaje attributing de rules.ftl.
rule-polite-insult = «{ $word }» es un insulto.
rule-polite-jargon = «{ $word }» pertenece al lenguaje de la confrontación política.
rule-polite-title = «{ $word }» es un título honorífico que supone tomar partido.
rule-polite-hint = Dígalo con palabras sencillas. Lo que se busca está en el mensaje { $list } de rules.ftl.
rule-law-unnamed = La carta no menciona las normas que cita la acción: { $law }.
rule-law-unnamed-hint = En la plantilla de las cartas lo hace el mensaje law-basis.
rule-law-treaty = El Estado no es parte en «{ $treaty }»: ninguna petición puede fundarse en ello.
rule-law-hint = Quítelo y cite las normas que obligan al Estado.
rule-request-late = El agradecimiento («{ $thanks }») aparece antes que la petición.
rule-request-late-hint = Páselo al final: si va delante, parece que se agradece algo ya hecho.
rule-request-reply = La carta no pide respuesta.
rule-request-reply-hint = En la plantilla de las cartas lo hace el mensaje reply de letter.ftl.
rule-persian-letter = «{ $found }» contiene una letra del alfabeto árabe. En persa son ی, ک y هٔ.
rule-persian-digit = «{ $found }» contiene cifras que no son las persas.
rule-persian-punctuation = «{ $found }» contiene un signo de la escritura latina. En persa son ، ؛ ؟
rule-persian-space = «{ $found }» tiene un espacio delante del signo.
rule-persian-joiner = A «{ $found }» le falta el medio espacio (ZWNJ): va detrás de می y نمی y delante de ها.
rule-persian-ezafe = «{ $found }» escribe la ezafe de otro modo que el resto: tras una ه muda se escribe هٔ.

explain-facts = La carta menciona con su fecha al menos un hecho que identifica el caso: la detención, la condena, una citación.
    .why = Con ese dato, quien la lee encuentra el expediente y ve que quien escribe conoce el caso.
    .source = Las guías para escribir cartas coinciden en ello.
    .how = Use en un párrafo una de las fechas del archivo del caso (arrested, detained, summoned, charged, tried, sentenced).
explain-attributed = Lo que solo afirma una de las partes (torturas, una confesión forzada) se cuenta como lo cuenta la fuente: «según ha declarado», «al parecer».
    .why = Una carta que afirma más de lo que sabe su fuente se descarta con facilidad, y puede volverse contra la persona a la que defiende.
    .source = Las guías para escribir cartas coinciden en ello; lo que solo afirma una de las partes lo indica el archivo del caso, en attributed.
    .how = Diga en la misma frase quién lo afirma. Las palabras que cuentan son las del mensaje attributing de rules.ftl.
explain-polite = En la carta no hay insultos, ni jerga política, ni títulos honoríficos que tomen partido.
    .why = La carta quiere mover a quien la lee. Un insulto no mueve a nadie, y puede pagarlo la persona a la que se defiende.
    .source = Las guías para escribir cartas coinciden en ello; cada idioma tiene sus propias listas, en rules.ftl.
    .how = Dígalo con palabras sencillas. Un insulto impide la carta; la jerga y los títulos dan lugar a una advertencia. Si en su contexto la palabra no es un insulto, --allow polite la deja pasar.
explain-law = La carta menciona las normas que cita la acción, y ningún tratado en el que el Estado no sea parte.
    .why = A un Estado se le puede pedir que cumpla sus propios compromisos. Uno que nunca asumió le da una respuesta fácil.
    .source = Las guías para escribir cartas coinciden en ello; los tratados en los que un Estado no es parte están en actions/states.
    .how = Conserve la frase sobre las normas y quite el tratado.
explain-request = La petición va antes que el agradecimiento, y la carta pide respuesta.
    .why = Un agradecimiento que va delante da a entender que ya está todo hecho. Una carta que pide respuesta se archiva como pendiente.
    .source = Las guías para escribir cartas; lo de la respuesta es una regla propia de este programa.
    .how = Conserve el orden de la plantilla de las cartas: hechos, peticiones, respuesta, agradecimiento.
explain-persian-text = El persa se escribe con letras, cifras y signos persas, con el medio espacio donde corresponde y con una sola ezafe.
    .why = Una carta llena de descuidos parece escrita por una máquina o por alguien ajeno al idioma.
    .source = La ortografía del persa.
    .how = Un teclado persa lo tiene todo; en la mayoría, el medio espacio (ZWNJ) es mayúsculas y la barra espaciadora. Los nombres y direcciones en alfabeto latino se quedan como están.

## Publicaciones y tarjetas

cli-heading-public = Publicaciones y tarjetas
cli-write-network = La red para la que es la publicación: x, mastodon o bluesky; si no, x
cli-write-open = Muestra, en lugar de las publicaciones, los enlaces que abren cada una en el navegador; el programa no abre ni envía nada
cli-write-server = Su servidor de Mastodon, como mastodon.example, para --open
cli-write-occasion = El motivo de la tarjeta: nowruz, yalda, spring, summer, autumn o winter; si no, el que esté cerca según el calendario solar
error-kind-flag = { $flag } no corresponde a «{ $kind }».
error-post-server = Una publicación en Mastodon se abre en el propio servidor, y falta cuál es.
hint-post-server = Añada --server con el nombre de su servidor, como mastodon.example.
error-link = «{ $found }» no es un enlace que puedan mostrar las publicaciones.
hint-link = Escriba el enlace completo: https://example.org/pagina
post-length = Publicación { $number }: { $length } de { $limit } en { $network }.
post-thread = Es un hilo: publique la primera y después cada una como respuesta a la anterior.
post-paste = Péguela en { $network }, léala una vez más y publíquela.
post-open = Abra el enlace en el navegador, lea la publicación una vez más y publíquela.
post-picture = Si añade una imagen, su texto alternativo es: { $text }
card-no-address = – No consta ninguna dirección. Envíe la tarjeta solo si sabe con certeza que llega, por ejemplo a través de la familia.
card-print = Imprima la tarjeta por las dos caras, con giro por el borde corto, y dóblela por la mitad.
card-nowruz = El próximo Nowruz es el { $day }; el correo tarda semanas.

rule-silence = La tarjeta dice «{ $word }», que podría perjudicar a quien la recibe.
rule-silence-hint = Quítelo de card.ftl o de la plantilla de la tarjeta.
rule-silence-own = En lo que usted añade aparece «{ $word }», que podría perjudicar a quien recibe la tarjeta.
rule-silence-own-hint = Lo mejor es un saludo sencillo: nada del caso, de prisiones y tribunales, de organizaciones, de política ni de derechos humanos; sin números, enlaces ni etiquetas.
rule-withhold = «{ $word }» habla de algo que el caso no da a conocer ({ $topic }): «{ $sentence }»
rule-withhold-hint = Quítelo de los textos del caso. Si puede decirse, quite «{ $topic }» de withhold en el archivo del caso.
rule-withhold-own = En sus propias palabras, «{ $word }» habla de algo que el caso no da a conocer ({ $topic }): «{ $sentence }»
rule-withhold-own-hint = No lo mencione, por favor, aunque se sepa por otra vía: las personas afectadas no han consentido que se cuente.
rule-post-length = Una publicación tiene { $length } caracteres según cuenta { $network }, y caben { $limit }: contiene una palabra demasiado larga para dividirla.
rule-post-length-hint = Acorte la palabra; o es un enlace que la red no acorta.

explain-silence = Una tarjeta a una persona presa o a su familia es un saludo sencillo: sin organizaciones, sin hechos del caso, sin política, sin derechos humanos, sin relaciones exteriores.
    .why = Los guardias leen las tarjetas antes de entregarlas. Una palabra de más puede costarle a quien la recibe una visita, una llamada o algo peor.
    .source = Las guías para escribir a personas presas coinciden en ello. Las palabras que se buscan están en rules.ftl; la lista de cada idioma vale para todas las tarjetas, y también las peticiones, las normas, los cargos y los nombres del caso.
    .how = Exprese buenos deseos, hable de la primavera y de cosas cotidianas. Una imagen no muestra ni personas ni alcohol.
explain-withhold = No se cuenta nada que el caso no dé a conocer: su archivo indica qué, por ejemplo la enfermedad, la familia o la fe.
    .why = Lo que se cuenta de una persona presa puede usarse contra ella y contra su familia. Quien consiente que se publique un caso no consiente que se cuente todo.
    .source = Quien mantiene la acción: lo que no se da a conocer consta en su archivo, en withhold. Las palabras que se buscan son los mensajes withhold-… de rules.ftl y los del archivo del propio caso.
    .how = No lo mencione, ni en la carta ni en sus propias palabras. Si la palabra encontrada no revela nada de ello, «--allow withhold» deja pasar la carta.
explain-post-length = Una publicación cabe en lo que permite su red: 280 en X, donde la mayoría de las letras cuentan como una, los emojis y muchos signos como dos y los enlaces como 23; 500 en Mastodon; 300 en Bluesky.
    .why = Una publicación demasiado larga no se puede publicar.
    .source = La forma de contar de cada red: twitter-text en X, los servidores de Mastodon, el protocolo de Bluesky.
    .how = Un texto más largo se convierte por sí solo en un hilo. Solo hay que acortar una palabra más larga que una publicación entera.

## Lo que se guarda sobre las personas, y cómo olvidarlo

cli-write-writer = Archivo con sus datos, o - para la entrada estándar: name = "…", city = "…", country = "…" y lo demás que tiene un perfil, en TOML. Mejor que las opciones siguientes: lo que se escribe en la línea de órdenes queda en el historial de la terminal, y lo ven otros usuarios de este equipo
cli-forget = Eliminar lo que aquí se guarda sobre una persona: perfiles, anotaciones de cartas enviadas, documentos de bandejas, restos de ejecuciones interrumpidas
cli-forget-person = La persona: nombre, correo electrónico, perfil o identificador de la lista; - lo lee de la entrada estándar. Si no se indica, quien usa este programa: todos los perfiles y anotaciones
cli-forget-outbox = También los documentos de esta bandeja; repítalo para varias
cli-forget-folder = Buscar también en esta carpeta, y en las que contiene, restos de ejecuciones interrumpidas
cli-forget-notes = También las anotaciones de «appeal done», que no llevan nombre
cli-forget-after =
    Primero se muestra todo lo que se encontró; después se pregunta. Ejemplos:
      appeal forget --dry-run
      appeal forget "Ana López" --outbox letters.outbox
cli-arg-yes = No preguntar
cli-arg-dry-run = Mostrar lo que se eliminaría, sin eliminar nada
cli-outbox-remove = Eliminar los documentos de una persona, sin que quede nada de ellos en el archivo
cli-outbox-remove-writer = La persona: nombre, correo electrónico o identificador de la lista; - lo lee de la entrada estándar
others-read-mended = Otras personas podían leer { $file }; ahora solo puede leerlo usted.
error-others-read = Otras personas pueden leer { $file }, y no se puede cambiar.
hint-others-read = Resérvelo para usted: chmod 600 { $file }. O haga una copia que sea suya.
error-writer-file = El archivo con los datos de quien escribe, { $file }, tiene un error.
hint-writer-file = Tiene esta forma: name = "…", address = ["…"], city = "…", country = "…", cada uno en su propia línea.
error-writer-field = «{ $field }», en { $file }, no es un dato de quien escribe.
forget-profile = El perfil «{ $profile }» ({ $name }) en { $file }
forget-notes =
    { $count ->
        [one] La anotación de { $count } carta enviada, en { $file }
       *[other] Las anotaciones de { $count } cartas enviadas, en { $file }
    }
forget-documents =
    { $count ->
        [one] { $count } documento de «{ $name }» ({ $writer }) en { $file }
       *[other] { $count } documentos de «{ $name }» ({ $writer }) en { $file }
    }
forget-leftover = Resto de una ejecución interrumpida: { $file }
forget-nothing = Aquí no se encontró nada.
forget-ask = ¿Eliminar todo esto? No se podrá deshacer.
forget-removed = Se ha eliminado.
forget-dry-run = No se eliminó nada.
forget-notes-stay = Las anotaciones de «appeal done» no llevan nombre y se quedan; con --notes se eliminan también.
forget-addresses = Bajo [send], { $file } contiene direcciones de correo o nombres de cuentas; quítelos a mano.
forget-again = Un lote con la misma lista volvería a hacer estas cartas: quite la fila también de la lista y del archivo de filas con errores.
forget-reach = Lo que este programa no alcanza: los correos enviados y los borradores de un programa de correo; las cartas impresas o guardadas en archivos; las listas de personas; las copias de una bandeja y las copias de seguridad; el historial de la terminal; lo que un disco conserva aún de archivos borrados.
error-forget-several = En { $file } hay varias personas llamadas «{ $name }».
hint-forget-several = Diga cuál, tal como la conoce la bandeja: { $names }.
error-forget-no-name = No hay ningún nombre en la entrada estándar.
hint-forget-no-name = Escríbalo en la primera línea.
error-forget-yes = No se eliminó nada: no hay terminal donde preguntar.
hint-forget-yes = Añada --yes, si eso es lo que quiere.
error-forget-declined = No se eliminó nada.
error-outbox-writer = En { $file } no hay nadie llamado «{ $name }».
hint-outbox-writer = «appeal outbox list» muestra los nombres; con --json, también los identificadores y los correos electrónicos.
