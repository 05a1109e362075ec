## Listas

error-roster-empty = { $file } no tiene filas.
hint-roster-header = La primera fila da nombre a las columnas: nombre, ciudad, país, correo, idioma, …
error-roster-column-missing = { $file } no tiene la columna «{ $column }».
hint-roster-columns = Sus columnas son: { $columns }. Si se trata de una de ellas, indíquelo: --column { $column }="su encabezado". Si están pegadas unas a otras, indique con --delimiter qué separa las celdas.
hint-roster-columns-perhaps = Sus columnas son: { $columns }. Quizá sea { $perhaps }: en ese caso, indíquelo con --column { $column }="{ $first }".
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
    [depth] { $file } es demasiado grande para una hoja de cálculo: sus elementos están anidados en más de { $limit } niveles.
    [rows] { $file } es demasiado grande para una hoja de cálculo: tiene más de { $limit } filas.
    [cells] { $file } es demasiado grande para una hoja de cálculo: tiene más de { $limit } celdas.
    [strings] { $file } es demasiado grande para una hoja de cálculo: tiene más de { $limit } textos distintos.
    [shared] { $file } es demasiado grande para una hoja de cálculo: sus textos distintos pasan de { $limit } megabytes.
    [cell] { $file } es demasiado grande para una hoja de cálculo: uno de sus textos pasa de { $limit } bytes.
   *[text] { $file } es demasiado grande para una hoja de cálculo: el texto de sus celdas pasa de { $limit } megabytes.
}
hint-roster-sheet-large = Guárdela como CSV: puede tener cualquier longitud.
error-roster-cell-long = La celda de la fila { $row }, columna { $column } de { $file } pasa de { $limit } bytes.
hint-roster-sheet-long = Borre lo que ninguna carta necesita y guarde de nuevo la hoja de cálculo.
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
        [given-name] nombre de pila
        [middle-name] segundo nombre
        [family-name] apellidos
        [house-number] número de la casa
        [postcode] código postal
        [region] provincia o región
        [consent] si la persona ha consentido que se escriban cartas
        [unsubscribed] si la persona ya no quiere cartas
        [status] situación de la persona
        [facts] hechos que cuentan las cartas
        [as] en calidad de qué escribe la persona
        [wording] redacción de las cartas
        [length] extensión de las cartas
       *[reason] motivo por el que falló la fila, que no se usa
    }
roster-columns-passed-over = No se usan: { $columns }.
roster-column-perhaps = «{ $column }» puede ser algo distinto de «{ $use }». Si es precisamente eso, póngale a la columna el nombre «{ $holds }», o indique --column { $holds }="{ $column }".
roster-column-nearly = Con «{ $column }», ¿quiere decir «{ $near }»?
roster-encoding = { $file } se lee como { $encoding }.
roster-bad-cell = Fila { $row }, columna { $column } ({ $holds }): { $reason }
roster-bad-column = Fila { $row }, columna { $column }: { $reason }
roster-bad-row = Fila { $row }: { $reason }
roster-bad-detail = { $reason } ({ $detail })
error-roster-column-said = { $file } no tiene la columna «{ $column }», que nombra --column.
hint-roster-column-said = Entre sus columnas: { $columns }.
error-roster-said = «{ $found }» no dice qué contiene una columna.
hint-roster-said = Escríbalo así: --column name="Nombre completo": lo que contiene, un signo igual y su encabezado. Puede contener: { $columns }.
error-roster-header-row = La fila { $row } de { $file } está en blanco o no existe: no tiene encabezados.
error-roster-remembered = { $file } dice de una lista algo que no puede ser.
hint-roster-remembered = Bórrelo para que se averigüen de nuevo las columnas, o vuelva a escribirlo con --remember.
error-roster-protected = { $file } está protegido con contraseña.
hint-roster-protected = Ábralo, guárdelo sin la contraseña y borre esa copia cuando termine.
error-roster-kind = { $kind ->
    [xls] { $file } es un archivo antiguo de Excel (.xls), que no se lee.
    [xlsb] { $file } es un archivo binario de Excel (.xlsb), que no se lee.
    [numbers] { $file } es un archivo de Numbers, que no se lee.
    [html] { $file } es una página web, diga lo que diga su nombre.
    [pdf] { $file } es un PDF, que no es una tabla.
    [rtf] { $file } es un documento de texto (RTF), que no es una tabla.
   *[xml] { $file } es XML, diga lo que diga su nombre.
}
hint-roster-kind = Ábralo en el programa del que procede, o en uno de hojas de cálculo, y guárdelo como xlsx, ods o CSV.
error-roster-no-sheet = { $file } no tiene la hoja «{ $sheet }».
error-roster-encodings =
    { $count ->
        [one] La línea { $lines } de { $file } está en otra codificación que las demás.
       *[other] Las líneas { $lines } de { $file } están en otra codificación que las demás.
    }
hint-roster-encodings = Probablemente se juntaron dos archivos. Guarde antes cada uno como UTF-8; o indique una codificación con --encoding y mire los nombres.
error-roster-date = «{ $found }» es una fecha: en eso convierte una hoja de cálculo «12/4». Escriba como texto lo que se quiso decir; en una hoja de cálculo, con un apóstrofo delante.
error-roster-serial = «{ $found }» es el número con el que una hoja de cálculo conoce un día; quizá se quiso decir «12/4». Escriba como texto lo que se quiso decir.
error-roster-truth = «{ $found }» es el sí o no de una hoja de cálculo, y no un texto.
error-roster-number-long = «{ $found }» es un número que una hoja de cálculo ha acortado. Escriba todas sus cifras como texto; en una hoja de cálculo, con un apóstrofo delante.
error-roster-fraction = «{ $found }» es un número que no es entero, donde se espera un texto.
error-roster-encoded-twice = «{ $found }» se codificó dos veces; probablemente era «{ $meant }». Exporte de nuevo la lista, o escriba de nuevo el texto.
error-roster-question-marks = En «{ $found }» hay letras convertidas en signos de interrogación: el programa que lo guardó no las tenía. Exporte de nuevo la lista como UTF-8.
error-roster-postcode-zero = A «{ $found }» le falta una cifra: probablemente una hoja de cálculo le quitó el cero inicial. Escriba el código postal como texto.
error-roster-emails = Hay { $count } direcciones: { $addresses }. Deje una.
error-roster-language = «{ $language }» no es ninguno de los idiomas en que hay cartas: { $known }.
error-roster-languages = «{ $found }» nombra más de un idioma: deje aquel en que deben ir las cartas.
error-roster-country-near = «{ $found }» no es un país. Parecidos: { $near }.
roster-table = { $file } se lee así:
roster-table-read = «{ $name }» → { $use }: { $values }
roster-table-read-empty = «{ $name }» → { $use }
roster-table-passed-over = «{ $name }» → no se usa: { $values }
roster-table-passed-over-empty = «{ $name }» → no se usa
roster-sheet = Se lee la hoja «{ $sheet }»; no se leen: { $others }. Con --sheet se toma otra.
roster-sheets-hidden = Están ocultas y no se leen: { $hidden }. Con --sheet se toma una de ellas.
roster-sheet-tried = Se trata de la hoja «{ $sheet }»; el archivo tiene otras: { $others }. Indique cuál con --sheet.
roster-header-row = Los encabezados de { $file } están en la fila { $row }; lo que hay encima no se lee.
roster-second-headings = La fila { $row } de { $file } tiene también encabezados, y no se lee.
roster-hidden-rows =
    { $count ->
        [one] Una fila de { $file } está oculta y no se ha leído; --hidden la lee.
       *[other] { $count } filas de { $file } están ocultas y no se han leído; --hidden las lee.
    }
roster-left-out-consent =
    { $count ->
        [one] Se ha omitido una fila: la persona no ha dado su consentimiento.
       *[other] Se han omitido { $count } filas: estas personas no han dado su consentimiento.
    }
roster-left-out-unsubscribed =
    { $count ->
        [one] Se ha omitido una fila: la persona ya no quiere cartas.
       *[other] Se han omitido { $count } filas: estas personas ya no quieren cartas.
    }
roster-left-out-status =
    { $count ->
        [one] Se ha omitido una fila: según su situación, ya no se escribe por esta persona.
       *[other] Se han omitido { $count } filas: según su situación, ya no se escribe por estas personas.
    }
roster-encoding-likely = { $file } se lee como { $encoding }, que es lo probable.
roster-encoding-likely-names = { $file } se lee como { $encoding }, que es lo probable. Leído así, dice: { $names }.
roster-encoding-unsure = { $file } se lee como { $encoding }, que es una suposición. Si los nombres parecen incorrectos, indique la codificación con --encoding.
roster-encoding-unsure-names = { $file } se lee como { $encoding }, que es una suposición. Leído así, dice: { $names }. Si no es correcto, indique la codificación con --encoding.
roster-remembered = Se lee como dice { $file }.
roster-remembers = Guardado para la próxima vez en { $file }.
ask-roster-column = ¿Qué columna contiene «{ $column }»?
ask-roster-none = Ninguna de ellas
ask-roster-remember = ¿Guardarlo para la próxima vez en { $file }?
error-roster-quote-open = En la fila { $row } de { $file } se abren unas comillas que no se cierran: todas las filas siguientes serían una sola celda.
error-roster-quote-inside = En la fila { $row } de { $file } una celda sigue después de sus comillas de cierre: puede contener otras filas.
hint-roster-quote = Cierre las comillas donde acaba la celda, o quítelas. Unas comillas que son parte del texto se escriben dobles, dentro de las de la celda.
error-roster-row-inside = En la fila { $row } de { $file } una celda ocupa varias líneas, y una de ellas parece una fila propia.
hint-roster-row-inside = Si allí faltan unas comillas, escríbalas. Si la celda es como debe ser, ponga un espacio detrás de los signos que separan las palabras.
error-roster-column-unsaid = La columna «{ $column }» puede contener esto: { $use }. No se pasa por alto sin más.
hint-roster-column-unsaid = Indique --column { $holds }="{ $column }" si es así, --column none="{ $column }" si no lo es.
error-roster-status = «{ $found }» no dice si aún se escriben cartas. Escriba «activo» o «baja», o pase por alto la columna: --column none="{ $column }".
error-roster-several = «{ $found }» contiene varios valores. Deje uno.
error-roster-addresses = Hay varias direcciones, en las columnas { $columns }. Indique cuál vale: --column address="{ $first }".
error-roster-no-name =
    { $kind ->
        [email] «{ $found }» contiene una dirección de correo donde solo debe estar el nombre.
        [formula] «{ $found }» es una fórmula, no un nombre.
        [date] «{ $found }» es una fecha, no un nombre.
        [number] «{ $found }» es un número, no un nombre.
        [signs] «{ $found }» no tiene letras y no es un nombre.
        [several] «{ $found }» es más de un nombre. Dé una fila a cada persona.
       *[aside] «{ $found }» tiene paréntesis. Escriba el nombre tal como se firmará.
    }
roster-standard-input = La entrada estándar
