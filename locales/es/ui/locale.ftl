## Locale

cli-locale = Idiomas: hasta dónde están traducidos, uno nuevo, qué está mal en sus archivos
cli-locale-check = Comprobar los archivos de los idiomas: cada defecto con su lugar y la manera de corregirlo
cli-locale-check-langs = Los idiomas; sin ninguno, todos
cli-locale-check-deny = Hacer de una advertencia un error: su código, o varios separados por comas
cli-locale-check-allow = No mostrar lo hallado con este código, o con varios separados por comas
cli-locale-check-needed = Solo lo que necesitan las cartas: sin los textos del propio programa, de las hojas de cálculo ni de las importaciones
cli-locale-check-case = Solo lo que necesitan las cartas de esta acción
cli-locale-check-file = Solo lo que se encuentra en este archivo, como letter.ftl, con cada mensaje que falta
cli-locale-check-exit-code = Terminar con 3 si se encontró algo, también avisos y notas: para scripts y CI
locale-check-no-file = Ningún idioma tiene un archivo «{ $file }».
locale-to-do-messages =
    { $count ->
        [one] { $file }: un mensaje por traducir: { $names }
       *[other] { $file }: { $count } mensajes por traducir: { $names }
    }
locale-to-do-files =
    { $count ->
        [one] Falta un archivo: { $names }
       *[other] Faltan { $count } archivos: { $names }
    }
locale-letters = Cartas en { $tag }: se pueden escribir { $can } de { $all }.
locale-letters-blocked = { $action }, { $kind }: mensajes que faltan: { $missing } ({ $names })
locale-letters-wrong = { $action }, { $kind }: errores: { $wrong }
locale-check-done = Archivos comprobados: { $languages }.

## Idiomas y casos que se crean

cli-locale-list = Mostrar hasta dónde está traducido cada idioma y cuántas cartas se pueden escribir en él
cli-locale-new = Crear los archivos de un idioma nuevo, listos para rellenar
cli-locale-new-after =
    Ejemplos:
      appeal --workspace mis-textos locale new de
      appeal locale new pt-BR --from es
cli-locale-new-lang = La etiqueta del idioma (BCP 47), como de, pt-BR o zh-Hant
cli-locale-new-from = El idioma cuyo texto se traduce; si no se indica, el inglés
cli-locale-update = Poner al día los archivos de los idiomas con su fuente: huecos para los mensajes nuevos y registro de qué se tradujo cada uno
cli-locale-update-after =
    Ejemplos:
      appeal locale update
      appeal locale update de --confirm demand-free
cli-locale-update-langs = Los idiomas; sin ninguno, todos los del espacio de trabajo
cli-locale-update-from = El idioma cuyo texto muestran los huecos nuevos; si no, el inglés o el primero del caso
cli-locale-update-confirm = Confirmar que unas traducciones siguen siendo válidas aunque su fuente haya cambiado: los id de los mensajes, separados por comas
cli-locale-update-confirm-all = Confirmarlo de todas las traducciones
locale-update-mark = obsoleto: la fuente ya no tiene este mensaje
locale-update-done = { $tag }: nuevos por traducir: { $added } · huecos con fuente nueva: { $renewed } · retirados: { $removed } · marcados como obsoletos: { $marked }
locale-update-nothing = { $tag }: no hay mensajes nuevos.
locale-update-changed =
    { $count ->
        [one] Una traducción se hizo a partir de una fuente que después cambió: appeal locale check { $tag }
       *[other] { $count } traducciones se hicieron a partir de una fuente que después cambió: appeal locale check { $tag }
    }
locale-update-unknown = En los archivos de { $languages } no hay ningún mensaje «{ $name }» con fuente.
locale-update-hint-unknown = «appeal locale check» nombra los mensajes cuya fuente ha cambiado.
cli-locale-pseudo = Crear idiomas que nadie habla, en los que salta a la vista todo lo que ningún traductor puede cambiar
cli-locale-pseudo-langs = en-XA (con acentos) o ar-XB (de derecha a izquierda); si no se indica ninguno, los dos
error-no-workspace = No hay ninguna carpeta en la que escribir: lo que viene incorporado no se puede cambiar.
hint-no-workspace = Indique una con --workspace CARPETA; se crea si no existe.
error-content-exists = { $file } ya existe. No se ha escrito nada.
hint-content-exists = Muévalo a otro lugar o dé otro nombre al nuevo.
locale-nature =
    { $direction ->
        [rtl] { $language } ({ $tag }): escritura { $script }, de derecha a izquierda.
       *[ltr] { $language } ({ $tag }): escritura { $script }, de izquierda a derecha.
    }
locale-new-made =
    { $count ->
        [one] Hay un archivo de { $language } ({ $tag }) listo para rellenar.
       *[other] Hay { $count } archivos de { $language } ({ $tag }) listos para rellenar.
    }
locale-shown = Así se escriben fechas, números y listas; si algo no es correcto, los ajustes de { $file } lo corrigen:
locale-shown-day = día: { $text }
locale-shown-month = mes solo: { $text }
locale-shown-year = año solo: { $text }
locale-shown-numbers = números: { $text }
locale-shown-list = lista: { $text }
locale-shown-plurals = formas del plural: { $text }
locale-new-next = Rellénelos con cualquier editor de textos. Para ver lo que falta o está mal: appeal locale check { $tag }
locale-head-how = Para traducir un mensaje, quite «# » al principio de cada una de sus líneas y escriba detrás de «=». Las líneas con «{ $source } |» muestran lo que hay que traducir. Lo que queda como comentario cuenta como ausente, y se rechaza la carta que lo necesite.
locale-head-keep = Los identificadores, los atributos (.close) y lo que va entre { "{ }" } conservan sus nombres; el orden de la frase es suyo.
locale-head-region = Lo que no está aquí viene de «{ $parent }». Para decir un mensaje de otro modo, escríbalo aquí entero, con todos sus atributos.
locale-head-forms =
    { $count ->
        [one] Un mensaje con un número tiene aquí una sola forma: { $forms }.
       *[other] Un mensaje con un número tiene aquí estas formas: { $forms }.
    }
locale-head-pseudo = Creado por «appeal locale pseudo» a partir de los textos de otros idiomas, y vuelto a crear por él: no lo edite.
locale-pseudo-made = Nadie habla estos idiomas. Escriba una carta con --lang en-XA o --lang ar-XB, o defina LC_ALL: lo que se lea igual que antes está fuera del alcance de los traductores.
error-language-alias = «{ $found }» es otro nombre de «{ $tag }».
hint-language-alias = La carpeta tiene un solo nombre: appeal locale new { $tag }
error-language-no-script = No se conoce el idioma «{ $found }», ni en qué escritura se escribe.
hint-language-no-script = Compruebe la etiqueta o indique con ella la escritura: { $found }-Latn, { $found }-Arab.
error-locale-there =
    { $missing ->
        [0] El idioma «{ $tag }» ya existe y no le falta nada.
        [one] El idioma «{ $tag }» ya existe, con todos sus archivos; falta un mensaje.
       *[other] El idioma «{ $tag }» ya existe, con todos sus archivos; faltan { $missing } mensajes.
    }
hint-locale-there = Para ver lo que falta o está mal: appeal locale check { $tag }
error-locale-pseudo = «{ $found }» no es uno de los idiomas que nadie habla.
locale-list-language = { $language } ({ $tag })
locale-list-pseudo = { $tag } (no lo habla nadie)
locale-list-needed = de { $messages } mensajes que necesitan las cartas, { $done } hechos
locale-list-changed =
    { $count ->
        [one] uno cuya fuente ha cambiado
       *[other] { $count } cuya fuente ha cambiado
    }
locale-list-done =
    { $messages ->
        [one] { $done } de un mensaje hecho
       *[other] { $done } de { $messages } mensajes hechos
    }
locale-list-missing =
    { $count ->
        [one] falta uno
       *[other] faltan { $count }
    }
locale-list-same =
    { $count ->
        [one] uno igual que el original
       *[other] { $count } iguales que el original
    }
locale-list-letters = cartas: { $can } de { $all }
hint-setting-plain = Un ajuste es texto simple, sin variables ni elecciones; { "{ \"\" }" } significa como lo tiene CLDR.
hint-setting-locale = Nombre una configuración regional que CLDR tenga, como «{ $tag }»; { "{ \"\" }" } la representa.
hint-setting-first = Es lo que va en lugar del día, como «1.º».
hint-setting-list = Es la palabra para «y», sin coma delante.
hint-setting-comma = Es el signo entre dos elementos, como «,».
hint-setting-contractions = Escriba la palabra, el artículo y lo que resulta de ambos: de le = du | de les = des
hint-setting-elisions = Escriba palabras que terminen en vocal, separadas por barras: de | que
hint-setting-digits = Escriba las diez cifras, de cero a nueve, sin nada entre ellas.
hint-setting-months = Escriba los nombres de todos los meses en su orden, separados por barras; aquí hay { $count }.
hint-setting-month-twice = «{ $month }» aparece dos veces: cada mes tiene su propio nombre.
hint-setting-date = { $name } es texto con todas estas variables y ninguna otra: { $variables }.
hint-setting-language = { explain-setting-language.how }
hint-date-forms = El idioma no tiene todavía formas de las fechas. Dé una en letter.ftl: un atributo de months, como .in = …
hint-date-words = Añada a letter.ftl: { $settings } (months = los doce nombres separados por barras). O nombre otra configuración regional en format-locale, por ejemplo una con -u-ca-gregory.
