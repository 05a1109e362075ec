## Help of the command line

cli-list = Mostrar las acciones para las que se pueden escribir cartas
cli-list-all = Incluir también las cerradas y aquellas cuyo plazo ha terminado

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
# allow(same-as-source): una opción se escribe igual
list-kind = { $name } (--kind { $kind })
# allow(same-as-source): una opción se escribe igual
list-languages = --lang { $languages }
list-none = Por ahora no hay ninguna acción para la que se puedan escribir cartas.
list-hidden =
    { $count ->
        [one] { $count } acción está cerrada o tiene el plazo terminado; con --all se muestra también.
       *[other] { $count } acciones están cerradas o tienen el plazo terminado; con --all se muestran también.
    }
list-broken = No se puede leer la acción «{ $action }».

## Hecho: cartas anotadas como enviadas y cómo terminan las acciones

cli-list-due-after = Al cabo de cuántos días se espera una respuesta; si no, due-after del archivo de configuración, si no, 60
