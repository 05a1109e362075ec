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
hint-roster-sheet = Guárdela como xlsx, ods o CSV, sin contraseña.
error-roster-sheet-large = { $what ->
    [file] { $file } es demasiado grande para una hoja de cálculo: pasa de { $limit } megabytes.
    [unpacked] { $file } es demasiado grande para una hoja de cálculo: descomprimido pasa de { $limit } megabytes.
    [directory] { $file } es demasiado grande para una hoja de cálculo: la lista de lo que contiene pasa de { $limit } kilobytes.
    [index] { $file } es demasiado grande para una hoja de cálculo: la lista de sus hojas pasa de { $limit } megabytes.
    [element] { $file } es demasiado grande para una hoja de cálculo: una de sus piezas pasa de { $limit } kilobytes.
    [nodes] { $file } es demasiado grande para una hoja de cálculo: tiene más de { $limit } elementos.
    [depth] { $file } es demasiado grande para una hoja de cálculo: más de { $limit } elementos están unos dentro de otros.
    [rows] { $file } es demasiado grande para una hoja de cálculo: tiene más de { $limit } filas.
    [cells] { $file } es demasiado grande para una hoja de cálculo: tiene más de { $limit } celdas.
    [strings] { $file } es demasiado grande para una hoja de cálculo: tiene más de { $limit } textos distintos.
    [shared] { $file } es demasiado grande para una hoja de cálculo: sus textos distintos pasan de { $limit } megabytes.
    [cell] { $file } es demasiado grande para una hoja de cálculo: uno de sus textos pasa de { $limit } bytes.
   *[text] { $file } es demasiado grande para una hoja de cálculo: el texto de sus celdas pasa de { $limit } megabytes.
}
hint-roster-sheet-large = Guárdela como CSV: puede tener cualquier longitud.
error-roster-cell-long = La celda de la fila { $row }, columna { $column } de { $file } pasa de { $limit } bytes.
hint-roster-sheet-long = Borre lo que ninguna carta necesita y guárdelo de nuevo.
error-roster-told-many = { $file } tiene { $limit } celdas incorrectas o más hasta la fila { $row }; no se sigue comprobando.
hint-roster-told-many = Corrija primero estas: a menudo toda una columna tiene el mismo error.
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
