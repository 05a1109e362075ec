## Paquetes: un caso en un solo archivo

pack-made =
    { $files ->
        [one] El paquete contiene un archivo y ocupa { $size } KB.
       *[other] El paquete contiene { $files } archivos y ocupa { $size } KB.
    }
pack-sum = SHA-256: { $sum }
pack-is = Paquete de «{ $title }» ({ $case }), hecho con appeal { $program }.
pack-by = Autoría, según el propio paquete: { $author }. Fecha: { $day }.
pack-on = Fecha: { $day }.
pack-sums =
    { $files ->
        [one] Su único archivo coincide con el manifiesto.
       *[other] Sus { $files } archivos coinciden con el manifiesto.
    }
pack-language-whole = { $language }: completo.
pack-language-lacks =
    { $count ->
        [one] { $language }: algo falta o está mal; no se pueden escribir cartas.
       *[other] { $language }: { $count } cosas faltan o están mal; no se pueden escribir cartas.
    }
pack-language-none = { $language }: idioma preferido, pero sin ningún texto.
pack-unpacked =
    { $files ->
        [one] Se desempaquetó un archivo.
       *[other] Se desempaquetaron { $files } archivos.
    }
pack-unpacked-next = A continuación, revíselos: appeal --workspace { $folder } check { $case }
pack-hint-source = Escriba frases propias y borre estos comentarios, o déjelos fuera del paquete con --without-source. Sus archivos no se modifican.
pack-hint-exists = Indique otro archivo con --out o reemplace este con --force.
pack-error-author = «{ $author }» no puede figurar como autoría: debe ser una sola línea de { $limit } caracteres como máximo.
pack-error-make = No se puede hacer el paquete { $pack }.
pack-error-unfit = { $file } no se puede empaquetar: { $why }
pack-error-read-only = { $pack } es un paquete, que solo se lee.
pack-hint-read-only = Conviértalo en una carpeta en la que se pueda escribir: appeal unpack { $pack }

## Paquetes que se rechazan

pack-hint-broken = No se ha leído nada de él. Pida de nuevo el paquete a quien lo hizo y pregúntele cómo saber que es suyo.
pack-hint-format = Use una versión más reciente de este programa.
pack-error-size = { $pack } no es un paquete: ocupa más de { $limit } MB.
pack-error-archive = { $pack } no es un paquete: no es un archivo zip, o no es uno sencillo y entero.
pack-error-count = { $pack } no es un paquete: contiene más de { $limit } archivos.
pack-error-no-manifest = { $pack } no es un paquete: su primer archivo no es { $manifest }.
pack-error-unpacked = { $pack } no es un paquete: sus archivos ocupan en total más de { $limit } MB.
pack-error-large = { $pack }: «{ $entry }» ocupa más de { $limit } KB.
pack-error-misplaced = { $pack }: «{ $entry }» no está donde dice el índice, justo después del archivo anterior.
pack-error-contradiction = { $pack }: de «{ $entry }» se dicen dos cosas distintas.
pack-error-damaged = { $pack }: «{ $entry }» está dañado o no tiene el tamaño que dice el índice.
pack-error-kind = { $pack }: «{ $entry }» no es un archivo corriente, sino una carpeta, un enlace o un dispositivo.
pack-error-name = { $pack }: «{ $entry }» no es nombre de un archivo de contenido: { $why }
pack-error-meets = { $pack }: «{ $entry }» y «{ $other }» son el mismo nombre en algunos sistemas.
pack-error-encrypted = { $pack }: «{ $entry }» está cifrado.
pack-error-method = { $pack }: «{ $entry }» está comprimido de un modo que aquí no se lee.
pack-error-manifest = No se puede leer el manifiesto de { $pack }.
pack-error-manifest-value = El manifiesto de { $pack } no da un valor válido para «{ $key }».
pack-error-format = { $pack } es un paquete de la versión { $format }; este programa lee la versión { $known }.
pack-error-listed-twice = { $pack }: el manifiesto menciona dos veces «{ $entry }».
pack-error-absent = { $pack }: falta «{ $entry }».
pack-error-sum = { $pack }: «{ $entry }» no es el archivo del manifiesto: su tamaño o su suma de comprobación es otra.
pack-error-unlisted = { $pack }: «{ $entry }» no figura en el manifiesto.
pack-error-program-words = { $pack }: «{ $entry }» contiene textos del propio programa, que ningún paquete puede cambiar.
pack-error-other-case = { $pack }: «{ $entry }» es de otra acción; un paquete contiene un solo caso, «{ $case }», y las acciones anteriores que este continúa.
pack-name-long = es demasiado largo; { $limit } bytes como máximo.
pack-name-character = el carácter { $character } no puede figurar en él.
pack-name-path = lleva a otra carpeta.
pack-name-folder = no está en ninguna de las carpetas actions, templates y locales.
pack-name-deep = está en demasiadas carpetas; { $limit } nombres como máximo.
pack-name-hidden = alguno de sus nombres empieza por un punto o un guion, o termina en punto.
pack-name-device = algunos sistemas lo toman por un dispositivo.
pack-name-ending = no termina en .toml, .ftl ni .hbs.
pack-name-utf8 = no está en UTF-8.

## Ayuda de pack y unpack

cli-pack = Reunir en un solo archivo un caso y todo lo que necesita, para compartirlo
cli-pack-action = El identificador de la acción, tal como lo muestra «appeal list»; con --check, también un paquete
cli-pack-out = El archivo en el que se guarda el paquete, o su carpeta; - lo envía a la salida; si no se indica, ACCIÓN.appeal en la carpeta actual
cli-pack-author = Quién hizo el caso, tal como debe constar en el paquete
cli-pack-without-source = Dejar fuera los comentarios que conservan líneas de la fuente; los archivos del espacio de trabajo no se modifican
cli-pack-force = Reemplazar el archivo si ya existe
cli-pack-check = No hacer nada, sino decir si el caso está completo en cada idioma, de cuándo es su último hecho y si está en pausa o terminado; de un paquete, también si las sumas de comprobación son correctas
cli-unpack = Convertir un paquete en la carpeta de un espacio de trabajo
cli-unpack-file = El paquete
cli-unpack-out = La carpeta; nunca se reemplaza lo que ya existe; si no se indica, una con el identificador del caso
