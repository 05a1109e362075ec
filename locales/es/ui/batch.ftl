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
batch-gone =
    { $count ->
        [one] { $names } tiene cartas en la bandeja y ya no está en esta lista, o no se debe escribir en su nombre.
       *[other] { $names } tienen cartas en la bandeja y ya no están en esta lista, o no se debe escribir en su nombre.
    }
batch-gone-many =
    { $count ->
        [one] { $names } y una persona más tienen cartas en la bandeja y ya no están en esta lista, o no se debe escribir en su nombre.
       *[other] { $names } y { $count } personas más tienen cartas en la bandeja y ya no están en esta lista, o no se debe escribir en su nombre.
    }
batch-gone-waiting =
    { $count ->
        [one] Un documento de esas cartas no ha salido. --prune lo quita de la bandeja.
       *[other] { $count } documentos de esas cartas no han salido. --prune los quita de la bandeja.
    }
batch-pruned =
    { $count ->
        [one] Se quitó de la bandeja un documento de esas cartas, que no había salido.
       *[other] Se quitaron de la bandeja { $count } documentos de esas cartas, que no habían salido.
    }
batch-gone-went =
    { $count ->
        [one] Un documento de esas cartas salió, o puede haber salido, y se conserva: así no sale dos veces. «appeal outbox remove» quita todo lo de una persona.
       *[other] { $count } documentos de esas cartas salieron, o pueden haber salido, y se conservan: así ninguno sale dos veces. «appeal outbox remove» quita todo lo de una persona.
    }
batch-prune-unread =
    { $count ->
        [one] No se quitó nada de la bandeja: una fila no se pudo leer, y no se sabe de quién es. Corríjala primero.
       *[other] No se quitó nada de la bandeja: { $count } filas no se pudieron leer, y no se sabe de quiénes son. Corríjalas primero.
    }
error-batch-prune = --prune quita cartas de una bandeja de salida, y aquí no hay ninguna.
hint-batch-prune = Indique la bandeja: --out cartas.outbox.
batch-kept = Se conserva lo hecho de las filas hasta la { $row }, y nada de las siguientes. Haga sitio y ejecute la misma orden: continúa allí.
batch-kept-none = No se ha conservado nada. Haga sitio y ejecute la misma orden.
batch-stopped = Se pidió parar ({ $signal }). Se conserva lo hecho de las filas hasta la { $row }, y nada de las siguientes. La misma orden continúa allí.
batch-stopped-none = Se pidió parar ({ $signal }) antes de la primera carta. La misma orden empieza de nuevo.
batch-shard = Esta ejecución toma la parte { $shard } de las personas: { $found }.
batch-to-nobody =
    { $count ->
        [one] El borrador de correo no tiene destinatario: no consta ninguna dirección de correo electrónico del cargo. Imprima la carta, o busque otra vía con «appeal show».
       *[other] Ninguno de los { $count } borradores de correo tiene destinatario: no consta ninguna dirección de correo electrónico de estos cargos. Imprima las cartas, o busque otra vía con «appeal show».
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
cli-batch-sent = El día de las cartas anteriores que mencionan los recordatorios (--kind reminder)
cli-batch-to = Escribir solo a estos destinatarios (identificadores como los muestra «appeal show»), no a todos
cli-batch-kind = El tipo de documento; si no, letter
cli-batch-format = Uno o más de los formatos de «appeal write», separados por comas; si no, txt
cli-batch-only = Solo estas filas, numeradas como en la hoja de cálculo: 7,9-12
cli-batch-limit = No más de este número de filas
cli-batch-shard = Una parte de las personas, como 2/8: siempre el mismo reparto, para varias máquinas. auto/8, o auto: la parte que Slurm, Kubernetes o AWS Batch da a esta tarea. Requiere --today
cli-batch-allow = Escribir aunque esta regla lo rechace: su código, o varios separados por comas
cli-batch-no-draw = No sortear nada: quienes no eligen envían todos la misma carta
cli-batch-fallback = Si a un idioma le falta un mensaje, escribir la carta entera en el siguiente idioma de la acción
cli-batch-renew = Hacer de nuevo también los entregados que están anticuados
cli-batch-prune = Quitar de la bandeja las cartas que no han salido y son de personas que ya no están en la lista, o en cuyo nombre no se debe escribir
cli-batch-force = En una carpeta: sustituir los archivos que ya estén
cli-batch-dry-run = Mostrar lo que se haría, sin hacer nada
cli-batch-keep-going = Terminar con el código de salida 0, y no 4, cuando algunas filas fallaron: para motores que lo ejecutarían todo otra vez
cli-batch-message = Hacer también un mensaje para cada persona que apoya: con sus cartas adjuntas, o con la dirección de una página en vez de cartas
cli-batch-page = Dónde están las páginas de «appeal site»: para --message page y --table
cli-batch-table = Hacer también una tabla de quienes apoyan para un programa de boletines, con la dirección de la página
cli-batch-with-place = También mensajes a quienes firman con las iniciales y el lugar, y sus filas en la tabla
cli-batch-jobs = Cuántos hilos componen; si no, uno por núcleo
