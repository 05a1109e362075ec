## Help of the command line

cli-heading-usage = Uso:
cli-heading-commands = Comandos
cli-heading-arguments = Argumentos
cli-heading-options = Opciones
cli-heading-writer = Datos de quien escribe
cli-heading-letter = Lo que dice la carta
cli-heading-print = Papel y sobres
cli-heading-more = Para casos especiales
# allow(same-as-source): ID, IDS y SHELL se dicen igual
cli-value =
    .sheet = HOJA
    .heading = ENCABEZADO
    .column = COLUMNA
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
    .length = EXTENSIÓN
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
    .where = DÓNDE
    .workspace = ESPACIO
cli-about = Cartas para acciones urgentes: respetuosas, precisas y listas para enviar.
cli-about-after =
    Una primera carta:
      appeal list
      appeal write
    «appeal COMANDO --help» explica cada comando.
cli-arg-workspace = Carpeta con actions/, templates/ o locales/, o paquete, que se superpone al contenido incorporado; si no se indica, la de la variable APPEAL_WORKSPACE o, en su defecto, la carpeta actual cuando contiene locales/l10n.toml
cli-arg-today = Fecha en la que se escribe, en lugar de la del equipo
cli-arg-help = Mostrar esta ayuda
cli-arg-version = Mostrar la versión
cli-arg-json = Mostrar el resultado en JSON, para scripts
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

## Kinds

cli-heading-together = Firmar en común

## Ayuda de batch, outbox, check, log

cli-arg-encoding = La codificación de la lista, si no se reconoce: utf-16le, windows-1252, windows-1256, …
cli-arg-delimiter = Lo que separa las celdas de la lista, si no se reconoce: ; o tab
cli-arg-column = Lo que contiene una columna, por su encabezado: name="¿Cuál es su nombre?"; con none= no se usa
cli-arg-remember = Guardar lo que dicen --column, --sheet y --header-row en un archivo junto a la lista, para la próxima vez
cli-arg-sheet = La hoja que se lee de una hoja de cálculo, por su nombre o su número
cli-arg-header-row = La fila de los encabezados, si no se averigua
cli-arg-hidden = Leer también las hojas y filas ocultas
cli-arg-outbox = La bandeja de salida

## Envío: ayuda

cli-heading-server = El servidor de correo

## Publicaciones y tarjetas

cli-heading-public = Publicaciones y tarjetas

## Lo que se guarda sobre las personas, y cómo olvidarlo

cli-arg-yes = No preguntar
cli-arg-dry-run = Mostrar lo que se eliminaría, sin eliminar nada
