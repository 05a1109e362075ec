## Locale

cli-locale = Idiomas: hasta dónde están traducidos, uno nuevo, qué está mal en sus archivos
cli-locale-check = Comprobar los archivos de los idiomas: cada defecto con su lugar y la manera de corregirlo
cli-locale-check-langs = Los idiomas; sin ninguno, todos
cli-locale-check-deny = Hacer de una advertencia un error: su código, o varios separados por comas
cli-locale-check-allow = No mostrar lo hallado con este código, o con varios separados por comas
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
cli-locale-pseudo = Crear idiomas que nadie habla, en los que salta a la vista todo lo que ningún traductor puede cambiar
cli-locale-pseudo-langs = en-XA (con acentos) o ar-XB (de derecha a izquierda); si no se indica ninguno, los dos
cli-action = Casos: uno nuevo
cli-action-new = Crear el archivo de un caso con sus mensajes en todos los idiomas, listo para rellenar
cli-action-new-id = El identificador de la acción: minúsculas, cifras y guiones, como nombre-apellido
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
locale-new-next = Rellénelos con cualquier editor de textos. Para ver lo que falta o está mal: appeal locale check { $tag }
locale-head-how = Para traducir un mensaje, quite «# » al principio de cada una de sus líneas y escriba detrás de «=». Las líneas con «{ $source } |» muestran lo que hay que traducir. Lo que queda como comentario cuenta como ausente, y se rechaza la carta que lo necesite.
locale-head-keep = Los identificadores, los atributos (.close) y lo que va entre { "{ }" } conservan sus nombres; el orden de la frase es suyo.
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
error-action-there = Ya existe una acción «{ $id }»: { $file }.
hint-action-there = Elija otro identificador.
action-new-made = El caso está listo para rellenar, con sus mensajes en { $languages }.
action-new-next = Rellene primero el archivo del caso y después los mensajes de al menos un idioma. Para ver lo que falta o está mal: appeal show { $id }
action-new-head = El caso «{ $id }». Rellene lo que digan sus fuentes, y nada más; omita lo que no digan. Lo que siga vacío aquí es un error, y no se escribe ninguna carta. docs/case-files.md explica todos los campos.
action-new-number = El número y el índice que le da su organización y el identificador de la acción anterior que continúa, si los hay.
action-new-country = El Estado al que se dirige: su código de dos mayúsculas (ISO 3166-1).
action-new-within = Si la ciudadanía escribe a estas autoridades sin peligro: dígalo, con el motivo. Si no, quien vive allí firma solo con las iniciales y el lugar.
action-new-days = El día en que se publicó la acción y el último día para las cartas, si se conocen.
action-new-status = open (abierta); archived: se escribe con un aviso; closed: ya no se escriben cartas.
action-new-languages = Los idiomas, en el orden que prefieren los destinatarios; borre aquellos para los que no tenga textos. Con any-language vale cualquier otro idioma completo.
action-new-demands = Lo que se pide: un nombre breve para cada petición. Su texto es el mensaje «demand-…» de cada idioma.
action-new-law = El derecho internacional en que se apoya, si lo cita: mensajes de law.ftl, como estos.
action-new-people = Para quién es; cada persona con un nombre propio para el mensaje «person-…», que es el nombre completo. El género es male, female, other o unknown: la gramática de algunos idiomas lo exige. Un caso sobre una ley o un lugar no tiene ninguna de estas tablas. Además hay: kind (group, organisation, community), count, name (withheld, unknown), disappeared.
action-new-dates = Fechas para los mensajes: un día sin comillas, o un mes o un año entre comillas; tan exactas como la fuente, nunca completadas.
action-new-numbers = Números enteros para los mensajes.
action-new-recipients = A quién se escribe, una tabla para cada uno. La función es to (la carta) o copy (una copia). Cargos que comparten los casos:
action-new-kinds = Qué se puede escribir.
action-new-sources = De dónde proceden los hechos.
action-new-messages = Los textos del caso «{ $id }». Para escribir un mensaje, quite «# » delante de él y escriba detrás de «=». Lo que queda como comentario cuenta como ausente, y no se escribe ninguna carta en este idioma.
action-new-variables = Una fecha o un número de actions/{ $id }.toml se escribe con su nombre entre { "{ }" }, precedido del signo de dólar. Lo que solo afirma una parte sigue siendo una afirmación: «según los informes», «ha declarado».
action-new-message-title = Para las listas: quién es y de qué se trata.
action-new-message-subject = El asunto.
action-new-message-person = El nombre completo, en la escritura de este idioma.
action-new-message-opening = El primer párrafo: de quién trata la carta, con el nombre completo (la variable «person»).
action-new-message-facts = Qué ocurrió, con al menos una fecha.
action-new-message-concern = Por qué es urgente.
action-new-message-demand = Un mensaje para cada petición. No lleva punto final.
action-new-message-demand-lead = Un mensaje para cada petición, que continúa la frase «{ $lead }». No lleva punto final.
