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
