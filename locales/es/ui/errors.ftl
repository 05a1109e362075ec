## What goes wrong: files

error-workspace = «{ $folder }» no es un espacio de trabajo.
hint-workspace = Un espacio de trabajo es una carpeta que contiene al menos una de estas: actions/, templates/ o locales/; o bien un paquete (appeal pack).
error-read = No se puede leer { $file }.
hint-read = ¿Es correcto el nombre? ¿Tiene permiso para leer el archivo?
error-file-too-large = { $file } ocupa más de un megabyte.
hint-file-too-large = Es probable que no sea el archivo que busca.
error-not-utf8 = { $file } no está en UTF-8: el byte { $byte }, en la línea { $line }, no pertenece a ningún carácter.
hint-not-utf8 = Guárdelo de nuevo en su editor con la codificación «UTF-8».
error-write = No se puede guardar { $file }.
hint-write = ¿Hay espacio en el disco? ¿Tiene permiso para escribir en la carpeta?
error-moved = { $file } se movió o se borró mientras se escribía ahí.
hint-moved = Lo escrito se fue con ello. Devuélvalo a su sitio o ejecute de nuevo la misma orden.
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
error-recipient-not-here = A «{ $id }» no le escriben quienes viven en { $country }.
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
hint-known-none = Todavía no hay ninguno.
hint-near-names = Quizá quería decir: { $names }.
hint-words = Valores posibles: { $words }.

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
hint-email = Una dirección tiene la forma name@example.org; solo letras, cifras y los signos . _ - + pueden ir delante de @.

## What else goes wrong

error-no-recipients = Desde ahí no se escribe a nadie de los que nombra la acción «{ $action }».
hint-no-recipients = «appeal show» indica a quiénes nombra.
error-chain = Aquí los mensajes remiten unos a otros en más de { $limit } pasos.
error-template-no-body = La página no tiene sitio para la carta.
hint-template-no-body = Escriba {"{{{"}body{"}}}"} donde va el texto de la carta.
error-action-file-name = El nombre de { $file } no puede ser un identificador.
findings-more = Y { $count } más; corrija primero estos.

## Una parte de las personas

error-shard-today = Con --shard hay que decir el día, con --today.
hint-shard-today = Las máquinas pueden estar a los dos lados de la medianoche, y todas las cartas de un lote deben llevar un solo día: diga el mismo a todas, por ejemplo --today { $day }.
hint-shard = Diga qué parte es: --shard 2/8 es la segunda de ocho.
error-shard-none = Ningún motor dice qué parte de las personas es esta: no está definido nada de { $variables }.
error-shard-several = Más de un motor dice qué parte de las personas es esta: { $found }.
error-shard-number = { $found } no es un número.
error-shard-count = --shard auto/{ $asked } quiere decir { $asked } partes, y el motor ejecuta otro número de tareas: { $found }. Una tarea de una serie que se ejecuta de nuevo por sí sola no conoce las demás.
error-shard-of = { $found } dice qué parte de las personas es esta, y nada dice cuántas hay.
hint-shard-of = Diga cuántas tareas hay: --shard auto/8.
error-shard-array = Las tareas de la serie no son { $of } que empiecen en 0 o en 1, cada una tan lejos de la anterior: { $found }.
error-shard-range = { $found } no es ninguna de { $of } partes.

## Discos de red

warning-network-disk = La bandeja de salida { $file } está en un disco de red ({ $kind }). Allí dos máquinas pueden escribir a la vez y dañarla, y se escribe despacio.
hint-network-disk = Téngala en un disco de la máquina que la hace, y cópiela cuando termine la ejecución. «appeal batch … --out -» no necesita disco: escribe líneas de JSON, que un almacén de objetos acepta.
