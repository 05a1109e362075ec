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
error-outbox-large = La bandeja de salida { $file } requiere más memoria o tiempo que cualquiera de las nuestras.
error-outbox-beside = { $file } está junto a la bandeja de salida y no es un archivo que cree este programa.
hint-outbox-beside = Elimínelo. Si la bandeja de salida viene de otra persona, pídale otra y no se fíe de esta.
hint-outbox-copy = La bandeja de salida no se puede abrir aquí, porque lo último que se escribió está en un archivo junto a ella. Copie ambos a una carpeta en la que pueda escribir.
error-outbox-names = Los documentos { $first } y { $second } de la bandeja de salida { $file } serían un solo archivo: { $found }.
error-outbox-full = El disco está lleno: { $file } no puede crecer.
hint-outbox-full = Haga sitio y ejecute otra vez la misma orden; sigue donde se detuvo y no hace nada dos veces.
error-outbox = No se puede usar la bandeja de salida { $file }.

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

## Ayuda de batch, outbox, check, log

cli-outbox = Lo que hay en una bandeja de salida
cli-outbox-list = Enumerar los documentos de una bandeja y qué fue de ellos
cli-outbox-show = Mostrar un documento de una bandeja y sus entregas
cli-outbox-export = Escribir los documentos de una bandeja como archivos, o sus borradores como Maildir o mbox
cli-outbox-list-state = Solo los que están en este estado: ready, sent, failed, in-doubt, out-of-date
cli-outbox-show-document = El número del documento, como lo muestra «appeal outbox list»
cli-outbox-export-out = La carpeta, o el archivo mbox o pdf, de destino
cli-outbox-export-form = files: una carpeta por persona; maildir o mbox: los borradores de correo, como los guardan los programas de correo; pdf: las cartas impresas en un solo archivo, para imprimir
cli-outbox-export-messages = De los correos, los mensajes a quienes apoyan, y no las cartas
cli-outbox-export-force = Sustituir los archivos que ya estén
cli-outbox-merge = Incorporar los documentos de otras bandejas
cli-outbox-merge-others = Las bandejas que se incorporan; quedan como están
cli-log = Contar lo escrito y entregado, sin ningún nombre
cli-log-csv = Mostrar las cuentas como CSV

## Lo que se guarda sobre las personas, y cómo olvidarlo

cli-outbox-remove = Eliminar los documentos de una persona, sin que quede nada de ellos en el archivo
cli-outbox-remove-writer = La persona: nombre, correo electrónico o identificador de la lista; - lo lee de la entrada estándar
