## Comprobación

check-rows =
    { $rows ->
        [one] { $file } tiene una fila bajo el encabezado.
       *[other] { $file } tiene { $rows } filas bajo el encabezado.
    }
check-content =
    { $actions ->
        [one] Se revisó una acción, en { $languages }.
       *[other] Se revisaron { $actions } acciones, en { $languages }.
    }
check-case = Se revisó la acción { $action }, en { $languages }.
check-none =
    { $warnings ->
        [0] Sin errores.
        [one] Sin errores; una advertencia.
       *[other] Sin errores; { $warnings } advertencias.
    }
check-errors =
    { $errors ->
        [one] Un error; advertencias: { $warnings }.
       *[other] { $errors } errores; advertencias: { $warnings }.
    }
error-check-path = No existe el archivo o la carpeta { $file }.
hint-check-path = Dé una acción o su archivo, una lista o un espacio de trabajo; sin ruta se comprueba todo el contenido.
error-check-file = { $file } no está en ninguna carpeta de un espacio de trabajo.
hint-check-file = Un caso se comprueba donde está: como actions/ID.toml de un espacio de trabajo.

## Ayuda de batch, outbox, check, log

cli-check = Comprobar todo el contenido, una acción o listas: todo lo que está mal, antes de escribir nada
cli-check-paths = Acciones, listas o espacios de trabajo; sin ninguno, todo el contenido
