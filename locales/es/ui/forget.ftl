## Lo que se guarda sobre las personas, y cómo olvidarlo

cli-forget = Eliminar lo que aquí se guarda sobre una persona: perfiles, anotaciones de cartas enviadas, documentos de bandejas, restos de ejecuciones interrumpidas
cli-forget-person = La persona: nombre, correo electrónico, perfil o identificador de la lista; - lo lee de la entrada estándar. Si no se indica, quien usa este programa: todos los perfiles y anotaciones
cli-forget-outbox = También los documentos de esta bandeja; repítalo para varias
cli-forget-folder = Buscar también en esta carpeta, y en las que contiene, restos de ejecuciones interrumpidas
cli-forget-notes = También las anotaciones de «appeal done», que no llevan nombre
cli-forget-after =
    Primero se muestra todo lo que se encontró; después se pregunta. Ejemplos:
      appeal forget --dry-run
      appeal forget "Ana López" --outbox letters.outbox
cli-where = Indicar qué se guarda aquí sobre usted, en qué archivos y cómo eliminarlo
where-settings = Configuración y perfiles
where-notes = Anotaciones de cartas enviadas
where-answers = Respuestas de una carta interrumpida
where-there = { $what }: { $file }
where-not-there = { $what }: no se guarda nada; el archivo sería { $file }
where-nowhere = { $what }: no se guarda nada, pues este sistema no tiene carpeta para ello
where-elsewhere = No hay ninguna caché. Las bandejas y las cartas están donde usted las puso; el programa no anota dónde.
where-forget = «appeal forget» muestra lo que contienen estos archivos, pide confirmación y después lo elimina; «appeal forget --dry-run» solo lo muestra.
others-read-mended = Otras personas podían leer { $file }; ahora solo puede leerlo usted.
others-read-remains = Otras personas pueden leer { $file }, y eso no se puede cambiar aquí.
error-others-read = Otras personas pueden leer { $file }, y no se puede cambiar.
hint-others-read = Resérvelo para usted: chmod 600 { $file }. O haga una copia que sea suya.
error-writer-file = El archivo con los datos de quien escribe, { $file }, tiene un error.
hint-writer-file = Tiene esta forma: name = "…", address = ["…"], city = "…", country = "…", cada uno en su propia línea.
error-writer-field = «{ $field }», en { $file }, no es un dato de quien escribe.
forget-profile = El perfil «{ $profile }» ({ $name }) en { $file }
forget-notes =
    { $count ->
        [one] La anotación de { $count } carta enviada, en { $file }
       *[other] Las anotaciones de { $count } cartas enviadas, en { $file }
    }
forget-answers = Las respuestas de una carta interrumpida, en { $file }
forget-documents =
    { $count ->
        [one] { $count } documento de «{ $name }» ({ $writer }) en { $file }
       *[other] { $count } documentos de «{ $name }» ({ $writer }) en { $file }
    }
forget-leftover = Resto de una ejecución interrumpida: { $file }
forget-nothing = Aquí no se encontró nada.
forget-ask = ¿Eliminar todo esto? No se podrá deshacer.
forget-removed = Se ha eliminado.
forget-dry-run = No se eliminó nada.
forget-notes-stay = Las anotaciones de «appeal done» no llevan nombre y se quedan; con --notes se eliminan también.
forget-addresses = Bajo [send], { $file } contiene direcciones de correo o nombres de cuentas; quítelos a mano.
forget-again = Un lote con la misma lista volvería a hacer estas cartas: quite la fila también de la lista y del archivo de filas con errores.
forget-reach = Lo que este programa no alcanza: los correos enviados y los borradores de un programa de correo; las cartas impresas o guardadas en archivos; las listas de personas; las copias de una bandeja y las copias de seguridad; el historial de la terminal; lo que un disco conserva aún de archivos borrados.
error-forget-several = En { $file } hay varias personas llamadas «{ $name }».
hint-forget-several = Diga cuál, tal como la conoce la bandeja: { $names }.
error-forget-no-name = No hay ningún nombre en la entrada estándar.
hint-forget-no-name = Escríbalo en la primera línea.
error-forget-yes = No se eliminó nada: no hay terminal donde preguntar.
hint-forget-yes = Añada --yes, si eso es lo que quiere.
error-forget-declined = No se eliminó nada.
error-outbox-writer = En { $file } no hay nadie llamado «{ $name }».
hint-outbox-writer = «appeal outbox list» muestra los nombres; con --json, también los identificadores y los correos electrónicos.
