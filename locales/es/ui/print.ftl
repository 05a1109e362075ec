## Help of the command line

cli-labels = Imprimir en una hoja de etiquetas (pdf) las direcciones de los destinatarios de una acción
cli-labels-actions = Los identificadores de las acciones, tal como los muestra «appeal list»
cli-labels-country = El país desde el que se envía: su nombre o su código de dos letras
cli-labels-lang = El idioma de los nombres de los cargos; si no, el del país desde el que se envía
cli-labels-to = Solo estos destinatarios
cli-labels-copies = Cuántas etiquetas de cada dirección; si no, 1
cli-labels-paper = a4 (3 × 8 etiquetas) o letter (Avery 5160); si no, el del país desde el que se envía
cli-labels-font = Un tipo de letra, por el nombre con el que está instalado o por su archivo; si son varios, se usan en su orden
cli-labels-profile = Tomar el país de este perfil; si no, del que se llama default
cli-labels-out = El archivo en el que se guardan las etiquetas; - lo muestra en la salida
cli-labels-force = Reemplazar el archivo si ya existe

## Print

error-pdf = No se puede componer la página.
error-docx = No se puede crear el documento.
error-glyph = Los tipos de letra disponibles no tienen { $characters }, en «{ $text }».
error-glyph-script = Los tipos de letra disponibles no tienen { $characters } (escritura: { $scripts }), en «{ $text }».
hint-glyph = Quítelo, o instale un tipo de letra que lo tenga, por ejemplo de la familia Noto, e indíquelo con --font.
hint-glyph-installed = Instalados aquí y con todo ello: { $fonts }. Indique uno, por ejemplo: --font "{ $font }"
hint-glyph-together = Ningún tipo de letra instalado aquí lo tiene todo; estos lo tienen juntos: { $flags }
error-font-unknown = En este equipo no hay ningún tipo de letra «{ $font }».
error-font-unreadable = No se puede leer el tipo de letra «{ $font }».
error-font-file = El archivo «{ $file }» no es de un tipo de letra.
hint-font-file = Los archivos de tipos de letra terminan en .ttf, .otf, .ttc u .otc.
hint-font = Use el nombre que muestran otros programas, como «DejaVu Serif»; sin --font se usan los tipos incluidos.
error-merge = --merge une archivos pdf, y pdf no está entre los formatos.
hint-merge = Añada --format pdf.
error-envelope-out = Los sobres son archivos aparte.
error-no-addresses = No consta ninguna dirección postal.
hint-no-addresses = «appeal show» indica lo que consta de cada destinatario.
print-needs-label = La dirección es demasiado larga para un sobre con ventana; figura en la carta: { $offices }.
print-needs-label-hint = Use una etiqueta («appeal labels») o un sobre (--envelope).
print-no-local-address = La dirección en su propia escritura tiene caracteres que no están en ninguna fuente disponible, y se imprime solo en alfabeto latino: { $offices }.
print-no-local-address-hint = Escriba a mano sobre las demás las líneas que muestra «appeal show», o indique con --font una fuente que las tenga.
print-typeface = Aquí está instalada la tipografía «{ $font }», con la que la escritura árabe se lee mejor: --font "{ $font }", o font = "{ $font }" bajo [print] en el archivo de configuración.
