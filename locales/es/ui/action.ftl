### appeal action: new cases, from what their author says or from what was published.

cli-action = Casos: uno nuevo, o uno a partir de una acción publicada
cli-action-new = Crear el archivo de un caso con sus mensajes en todos los idiomas; en una terminal pregunta lo que no diga ninguna opción
cli-action-new-country = El Estado del que trata el caso: su código o su nombre
cli-action-new-about = Para quién es: person (persona), group (grupo), organisation (organización) o community (comunidad)
cli-action-new-person = El nombre completo de alguien para quien es, o cómo se llama un grupo (se puede repetir)
cli-action-new-gender = El género de cada persona, en el mismo orden: male, female, other, mixed, unknown
cli-action-new-count = Cuántas personas son, si se trata de un grupo o una comunidad
cli-action-new-unnamed = Por qué no se dice un nombre: withheld (no se da a conocer) o unknown (se desconoce)
cli-action-new-matter = De qué trata, si es de una ley o un lugar y no de personas
cli-action-new-to = Un cargo que recibe la carta, tal como lo llama el programa: state/minister-of-justice (se puede repetir)
cli-action-new-copy = Un cargo que recibe una copia (se puede repetir)
cli-action-new-lang = Los idiomas del caso, separados por comas; los textos que se indican aquí están en el primero
cli-action-new-expires = El último día para las cartas
cli-action-new-demand = Lo que se pide, con sus propias palabras (se puede repetir)
cli-action-new-source = El título de una fuente (se puede repetir)
cli-action-import = Crear un caso a partir de una acción publicada (texto, página web, docx, odt o pdf): lo que dice queda en su sitio; lo demás, en blanco
cli-action-import-file = La acción publicada; - la lee de la entrada estándar
cli-action-import-id = El identificador de la acción; si no se indica, el nombre de la persona o el del archivo
cli-action-import-lang = Los idiomas del caso, separados por comas; si no se indican, los que nombra la fuente
cli-action-new-id = El identificador de la acción: minúsculas, cifras y guiones, como nombre-apellido
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
action-new-people = Para quién es; cada persona con un nombre propio para el mensaje «person-…», que es el nombre completo. El género es male, female, other o unknown: la gramática de algunos idiomas lo exige. Un caso sobre una ley o un lugar no tiene ninguna de estas tablas. Otras claves posibles: kind (group, organisation, community), count, name (withheld, unknown), disappeared.
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
action-new-salutations = El saludo: el mensaje «salutation-…» del idioma. Hay estos: { $ids }.
action-new-subject = { $person }: llamamiento urgente
action-new-message-many = Cómo se llaman en este idioma, tal como figura dentro de una frase.
action-new-message-matter = La ley o el lugar de que trata, tal como figura dentro de una frase.
action-new-message-of = De qué es ese cargo, tal como continúa su nombre: «de Lyon».
action-new-message-office = Un cargo: su nombre como en una lista; .to: «al …», «a la …»; .office: las líneas de la dirección que lo nombran.
action-new-message-copy = Un cargo que recibe una copia: su nombre como en una lista; .to: «al …», «a la …»; .office: las líneas de la dirección que lo nombran.
error-action-genders = Los géneros no concuerdan con los nombres: { $count } y { $people }.
error-action-count = Un caso de tipo «{ $kind }» no lleva número: eso es para un grupo o una comunidad.
error-action-unnamed = Solo una persona o un grupo puede quedar sin nombre, no el tipo «{ $kind }».
error-action-office = «{ $found }» no es ningún cargo que venga con el programa.
ask-new-head = Una respuesta vacía deja un hueco en el caso, para rellenarlo más tarde.
ask-new-country = El Estado del que trata el caso
ask-new-languages = Idiomas del caso
ask-new-about = ¿De quién o de qué trata?
ask-new-about-choice =
    { $kind ->
        [person] una persona, o varias con sus nombres
        [group] personas de las que se dice cuántas son
        [organisation] una organización
        [community] una aldea, un pueblo, una comunidad
        [withheld] una persona cuyo nombre no debe darse a conocer
        [unknown] una persona cuyo nombre nadie conoce
       *[matter] una ley o un lugar
    }
ask-new-name = El nombre completo
ask-new-name-help = Un nombre cada vez; una respuesta vacía termina la lista
ask-new-name-of-many = Cómo se llaman
ask-new-matter = De qué trata
ask-new-gender = Género
ask-new-gender-of = Género de { $name }
ask-new-gender-choice =
    { $gender ->
        [male] masculino
        [female] femenino
        [other] otro
        [mixed] no el mismo para todas las personas
       *[unknown] se desconoce, o no se dice
    }
ask-new-count = ¿Cuántas personas son?
ask-new-offices = ¿Quién recibe la carta?
ask-new-copies = ¿Quién recibe una copia?
ask-new-expires = El último día para las cartas
ask-new-expires-help = Por ejemplo, 2016-03-01; si no lo hay, una respuesta vacía
ask-new-demand = ¿Qué se pide? En { $language }
ask-new-demand-help = Una petición cada vez, sin punto final; una respuesta vacía termina la lista
ask-new-empty-help = Se puede dejar en blanco
error-new-day = «{ $found }» no es un día escrito como 2016-03-01.
error-new-number = «{ $found }» no es un número de personas.
error-import-pdf = No se puede leer el texto del PDF.
error-import-pdf-program = Para leer un PDF hace falta el programa pdftotext, y no está instalado.
hint-import-pdf = Instale poppler-utils (Poppler), o guarde el texto del PDF como archivo e impórtelo.
error-import-large = { $file } pasa de { $most } megabytes: ninguna acción publicada es tan grande.
error-import-long = El texto de { $file } pasa de { $most } MB: ninguna acción publicada es tan larga.
error-import-document = { $file } es un documento que no se puede leer.
error-import-binary = { $file } no contiene texto.
hint-import-formats = Se pueden importar texto, páginas web (html), docx, odt y pdf; guarde el documento en uno de estos formatos.
action-import-next = Rellene lo que está en blanco y después escriba los mensajes con sus propias palabras. Para ver lo que falta o está mal: appeal show { $id }
action-import-found = Se ha encontrado: { $fields }. Peticiones: { $demands }; cargos: { $offices }. Todo figura bajo la línea de la fuente que lo dice: compárelo con ella.
action-import-nothing = No se ha encontrado nada en una forma de las que usan las organizaciones. Todo está en blanco.
action-import-blank = En blanco, porque la fuente no lo dice o lo dice de dos maneras: { $fields }.
action-import-own-words = Las frases de la fuente son comentarios, para que escriba al lado con sus propias palabras; bórrelas antes de compartir el caso.
