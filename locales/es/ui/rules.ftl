## Rules

rule-full-name = El nombre completo «{ $name }» no figura en la carta.
rule-full-name-hint = Use {"{"} $person {"}"} en uno de los párrafos del caso.
rule-demands-missing = La petición «{ $demand }» no figura en la carta.
rule-demands-other = La petición «{ $demand }» figura en la carta, pero no corresponde a este tipo de documento.
rule-demands-hint = Compare la plantilla del tipo de documento con templates/letter.md.hbs, y las peticiones de ese tipo con las del caso.
rule-signed = La carta no lleva la dirección de quien firma (calle y número).
rule-signed-hint = Añada --address: las autoridades responden a personas localizables. Si tiene vínculos con el país, con --privacy place se firma solo con las iniciales y el lugar.
rule-place = En sus propias palabras figura «{ $text }». Usted firma solo con las iniciales y el lugar, y eso revelaría quién escribe.
rule-place-hint = Quítelo de sus propias palabras, por favor.
rule-danger = Usted vive en { $country }, el Estado al que se refiere este caso, y la carta llevaría su nombre completo. Quienes mantienen detenidas a personas leen y conservan lo que reciben; podría ponerle en peligro a usted, a su familia y a la persona por la que escribe.
rule-danger-hint = Firme solo con las iniciales y el lugar: --privacy place. Quien ha sopesado el riesgo y aun así quiere firmar con su nombre completo lo decide por sí mismo: --allow danger.
rule-danger-row = Esta persona vive en { $country }, el Estado al que se refiere el caso, y la fila firma con el nombre completo, lo que podría ponerla en peligro. Escriba «lugar» en la columna «privacidad»; «sí» en la columna «peligro» es solo para quien lo haya pedido personalmente.
rule-danger-consented = Alguien que vive en { $country } firma con su nombre completo, porque su fila dice «sí» en la columna «peligro». Asegúrese de que lo haya pedido personalmente.
rule-personal = La carta no tiene ninguna línea con sus propias palabras.
rule-personal-hint = Añada --note "…": las cartas con palabras propias tienen más peso.
rule-own-language-note = Sus propias palabras están en otra escritura que la carta.
rule-own-language-note-other = Sus propias palabras parecen estar en un idioma distinto del de la carta: { $language }.
rule-own-language-profession = Su profesión, «{ $text }», está en otra escritura que la carta.
rule-own-language-hint = Escríbalo en el idioma de la carta o pida que se lo traduzcan; si no, omítalo.
rule-own-language-initials = Las iniciales «{ $text }» están en otra escritura que la carta.
rule-own-language-initials-hint = Un nombre puede transcribirse de varias maneras, y el programa no lo hace por usted. Indíquelo como se escribe en el idioma de la carta: --name.
rule-forms-empty = El saludo o la despedida está en blanco.
rule-forms-other = La despedida repite «{ $title }», que corresponde a «{ $message }» y no al saludo de esta carta.
rule-forms-hint = El saludo y la despedida van juntos: consulte los mensajes de saludo de letter.ftl.
rule-language = La acción no admite cartas en «{ $language }».
rule-language-preferred = Los destinatarios prefieren «{ $language }», idioma en que el caso aún no tiene textos. Las cartas se escriben en { $written }.
rule-language-none = El caso no tiene textos en ningún idioma, de modo que no se puede escribir ninguna carta.
rule-language-preferred-hint = Los textos del caso en ese idioma van en locales/{ $language }/actions/{ $action }.ftl. Con «appeal locale new { $language }» se empieza un idioma que el programa no tiene.
rule-deadline-over = El último día para escribir fue el { $last }; hoy es { $today }.
rule-deadline-over-hour = El último día para escribir fue el { $last }, hasta las { $hour }; hoy es { $today }.
rule-deadline-hour = Las cartas se admiten hasta las { $hour } del { $last }, según ese huso horario.
rule-deadline-early = La acción se emitió el { $issued }; hoy es { $today }.
rule-deadline-hint = Busque una acción más reciente. Con --today se escribe con otra fecha.
rule-dates-to-come = «{ $name }» ({ $day }) es posterior a la fecha de la carta, el { $today }.
rule-dates-to-come-hint = Corrija la fecha en el caso. Si está anunciada (una vista, una ejecución), inclúyala en planned = [...] como "{ $name }". Con --today se escribe con otra fecha.
rule-dates-passed = «{ $name }» ({ $day }) figura entre las fechas previstas, pero ya ha pasado en la fecha de la carta, el { $today }.
rule-dates-passed-hint = Averigüe qué ha ocurrido. Después, cuéntelo como pasado en todos los idiomas y quite "{ $name }" de planned = [...], o suprima la fecha.
rule-dates-before-arrest = «{ $name }» es anterior a «arrested».
rule-dates-before-arrest-hint = Compare ambas fechas con la fuente. Si fue así porque el juicio se celebró en ausencia, escriba in-absence = true al principio del caso.
rule-status-archived = La acción «{ $action }» está archivada: sus datos son los de entonces. Busque una acción vigente antes de enviar nada.
rule-status-paused = La acción «{ $action }» está en pausa; por ahora no se escriben cartas. { $reason }
rule-status-paused-hint = Espere, por favor, y no envíe lo que ya esté escrito. «appeal list» muestra las acciones para las que se puede escribir.
rule-status-closed = La acción «{ $action }» está cerrada; ya no se escriben cartas.
rule-status-closed-hint = «appeal list» muestra las acciones para las que se puede escribir.
rule-stale-action = Los datos de la acción «{ $action }» ({ $day }) tienen más de un año.
rule-stale-action-undated = No consta en qué fecha se confirmaron los datos de la acción «{ $action }».
rule-stale-recipient = Datos confirmados el { $day }, hace más de un año: { $offices }.
rule-stale-recipient-undated = Datos que no se han confirmado nunca: { $offices }.
rule-stale-hint = Compruébelos antes de enviar la carta.
rule-newest-fact = El hecho más reciente que consta de la acción «{ $action }» ({ $day }) tiene más de un año.
rule-newest-fact-hint = Busque noticias antes de escribir: desde entonces puede haber habido una liberación, un traslado o un juicio.
rule-source-kept =
    { $count ->
        [one] Una frase de la fuente (su línea { $line }) sigue aquí como comentario.
       *[other] { $count } frases de la fuente siguen aquí como comentarios; la primera es su línea { $line }.
    }
rule-source-kept-hint = Escriba una frase propia y borre el comentario antes de compartir el caso.
rule-office-holder = La carta nombra a «{ $name }», que puede haber dejado el cargo.
rule-office-holder-hint = Escriba al cargo, sin ningún nombre.
rule-copies = No se incluyen las copias para: { $offices }.
rule-copies-hint = Quite --to para escribir a todos los destinatarios que la acción nombra.
rule-own-sentences = Diez palabras seguidas son de la fuente: «{ $text }».
rule-own-sentences-hint = Dígalo con sus propias palabras; los hechos se quedan. Después puede borrar el comentario que conserva esta frase.
rule-placeholder = La carta tiene un hueco sin rellenar: «{ $text }».
rule-placeholder-hint = Corrija el mensaje o la plantilla de donde procede.
rule-placeholder-own = El texto que usted escribió contiene «{ $text }», que parece un hueco sin rellenar; en la carta figura tal cual.
rule-mailto-long = Algunos programas cortan un enlace en { $limit } caracteres. Aquí llega a { $length }: { $offices }.
rule-mailto-long-hint = Compare el mensaje con la carta antes de enviarlo.
rule-mailto-short = Un enlace admite { $limit } caracteres como máximo; con la carta entera llegaría a { $length }. El enlace lleva la carta breve, la de --length short: { $offices }.
rule-mailto-short-hint = Lea el mensaje antes de enviarlo. Para la carta entera, use --format eml o péguela: --copy pone su texto en el portapapeles.
rule-mailto-too-long = Un enlace admite { $limit } caracteres como máximo; con la carta entera llegaría a { $length }. El enlace lleva solo la dirección y el asunto: { $offices }.
rule-mailto-too-long-hint = Pegue el texto de la carta en el mensaje nuevo: --copy lo pone en el portapapeles. O use --format eml.

rule-one-page =
    { $lines ->
        [one] Supera la página en { $lines } línea: { $offices }.
       *[other] Supera la página en hasta { $lines } líneas: { $offices }.
    }

rule-one-page-hint = Abrevie sus propias palabras: una carta de una página se lee.

rule-status-closed-outcome = La acción «{ $action }» está cerrada. { $outcome } Gracias; ya no hacen falta más cartas.

## Explicación de cada regla, con «appeal explain CÓDIGO»
##
## explain-<code> dice en una frase qué pide la regla; .why, .source (su origen) y .how (cómo cumplirla) la explican.

cli-explain = Explica una regla: su motivo, su origen y cómo cumplirla
cli-explain-code = El código entre corchetes que sigue a «error» o «advertencia», por ejemplo demands; sin él se enumeran todas las reglas
explain-why = Motivo
explain-source = Origen
explain-how = Cómo cumplirla
explain-allow = Con --allow { $code } la carta se escribe de todos modos, con una advertencia.
explain-more = «appeal explain { $code }» dice más sobre esta regla.
explain-each = «appeal explain CÓDIGO» dice más sobre cada una de estas reglas: { $codes }.
explain-listed = «appeal explain CÓDIGO» dice por qué existe una regla y cómo cumplirla.
explain-one-page = La carta impresa cabe en una página.
    .why = Una carta de una página se lee. De una más larga se lee el principio, y las peticiones están al final.
    .source = Es algo en lo que coinciden las guías para escribir cartas.
    .how = Acorte sus propias palabras o los párrafos del caso. Antes de este aviso, la página ya se ajustó hasta el tamaño mínimo legible.
explain-full-name = El nombre completo de la persona figura en la carta, en la escritura de su idioma.
    .why = Las oficinas archivan las cartas por nombre. Una carta sin nombre, o con medio nombre, no llega a ningún expediente.
    .source = Coinciden en ello las guías para escribir cartas; la grafía en cada escritura es la del caso.
    .how = Use la variable de la persona en uno de los párrafos del caso y compare el mensaje con su nombre con la fuente.
explain-demands = Todas las peticiones del tipo de documento figuran en la carta, y ninguna otra del caso.
    .why = Las cartas que piden lo mismo suman su peso. Una petición perdida, o propia de otro tipo de documento, las debilita a todas.
    .source = La propia acción, que dice qué se pide.
    .how = Compare la plantilla del tipo de documento con la de las cartas, y sus peticiones con las del caso. El orden puede elegirse; no puede omitirse ninguna.
explain-signed = Quien firma indica su nombre y su dirección postal.
    .why = Las autoridades responden a personas localizables; una carta sin dirección no puede contestarse.
    .source = Coinciden en ello las guías para escribir cartas, y también en la excepción para quienes tienen vínculos con el país.
    .how = Añada --address. Si usted o su familia tienen vínculos con el país, firme solo con las iniciales y el lugar: --privacy place.
explain-place = Quien firma solo con las iniciales y el lugar no dice en sus propias palabras quién es: ni parte de su nombre, ni una línea de su dirección, ni un correo electrónico.
    .why = Una carta puede copiarse, circular y conservarse durante años. Un solo nombre en ella anula las iniciales de la firma.
    .source = Una regla propia de este programa.
    .how = Quítelo de sus propias palabras. Si la palabra encontrada no es su nombre, «--allow place» deja pasar la carta.
explain-danger = Quien vive en el Estado al que se refiere el caso o al que va dirigida la carta firma solo con las iniciales y el lugar.
    .why = Un gobierno que mantiene detenidas a personas también averigua por las cartas quién las defiende. Un nombre completo y una dirección pueden poner en peligro a quien escribe, a su familia y a la persona que está en sus manos.
    .source = Regla propia. Las guías para escribir cartas aconsejan a quienes tienen vínculos con el país dar menos datos de sí. Un caso o un Estado en el que la ciudadanía escribe sin peligro lo declara con su motivo (writing-within = "usual").
    .how = --privacy place; en una lista y entre los firmantes, «lugar» en la columna de privacidad. Quien ha sopesado el riesgo y aun así quiere firmar con su nombre completo lo decide por sí mismo: --allow danger, o «sí» en la columna «peligro» de su propia fila.
explain-personal = Hay una línea escrita con palabras propias.
    .why = Una carta con palabras propias pesa más que la copia de un texto: muestra que alguien le dedicó tiempo.
    .source = Coinciden en ello las guías para escribir cartas.
    .how = Añada --note "…": quién es usted o por qué le importa este caso. Con cortesía, y hablando solo del caso.
explain-own-language = Las palabras propias de quien escribe están en el idioma de la carta; la profesión y las iniciales, en su escritura.
    .why = Quien lee la carta quizá no sepa leer otra escritura, y entonces no le dicen nada las palabras que más pesan.
    .source = Una regla propia de este programa.
    .how = Escriba la nota y la profesión en el idioma de la carta; firme con las iniciales del nombre tal como se escribe en ese idioma.
explain-forms = El saludo y la despedida van juntos y corresponden al cargo.
    .why = Un tratamiento equivocado se toma por descuido o por ofensa, y la carta se deja de lado.
    .source = Las fórmulas de la correspondencia oficial en cada idioma; en francés la despedida repite el saludo.
    .how = Corrija los mensajes de saludo de letter.ftl: cada uno lleva la despedida que le corresponde.
explain-language = El idioma es uno de los de la acción, o cualquiera completo si la acción lo permite.
    .why = La acción indica los idiomas que leen sus destinatarios. Una carta en dos idiomas no es de nadie.
    .source = La propia acción.
    .how = Elija uno de sus idiomas con --lang; «appeal show ACCIÓN» los muestra.
explain-deadline = La fecha no es posterior al último día de la acción ni anterior a su emisión.
    .why = Después del último día, la acción puede haber quedado superada: la persona puede estar en libertad o en otro lugar, o las peticiones pueden haber cambiado. Una carta podría entonces perjudicar.
    .source = La propia acción, que indica su último día.
    .how = Busque una acción más reciente para la misma persona. Con --today se escribe con otra fecha.
explain-dates = Ningún día que la carta presente como pasado es posterior al día en que se escribe, y ninguno que anuncie como futuro es anterior a él.
    .why = Una carta que cuenta algo antes de que ocurra, o que anuncia una ejecución ya consumada, es errónea en el mejor de los casos y puede resultar cruel para quien la lee.
    .source = Este programa.
    .how = Corrija la fecha en el archivo del caso; incluya lo anunciado en planned = [...]; cuando haya pasado, reescriba los textos. Con --today se escribe con otra fecha.
explain-status = No se escribe para una acción cerrada o en pausa, salvo para dar las gracias por una cerrada; para una archivada sí, con una nota.
    .why = Cuando una acción ha terminado, más cartas no ayudan a nadie y pueden entorpecer lo logrado. Cuando está en pausa, podrían perjudicar a las personas afectadas.
    .source = Quien mantiene la acción: el estado consta en su archivo.
    .how = Escriba para otra acción: «appeal list» muestra las vigentes. Si está archivada, busque antes una acción actual.
explain-stale = Los datos del destinatario y los hechos de la acción se confirmaron hace menos de un año.
    .why = Las direcciones cambian y los hechos quedan superados. Con una dirección antigua la carta se pierde; con un dato antiguo se puede responder que no es cierto.
    .source = Una regla propia de este programa.
    .how = Compárelos con una fuente actual y anote la fecha en el archivo del caso o del destinatario.
explain-newest-fact = Consta algún hecho ocurrido en el último año.
    .why = Una carta que ignora una liberación, una nueva condena o una muerte muestra que nadie se ha informado, y puede herir a quienes quiere defender.
    .source = Una regla propia de este programa.
    .how = Busque noticias en la fuente del caso y en otras organizaciones. Después añada lo ocurrido, con su fecha, en [dates] y en los textos, o cierre el caso.
explain-office-holder = No se nombra a nadie que pueda haber dejado el cargo.
    .why = Una carta dirigida a quien ocupó antes el cargo parece descuidada. Dirigida al cargo, llega a quien lo ocupa.
    .source = Una regla propia de este programa: solo se nombra a la persona titular dentro del año siguiente al día en que se confirmó su nombre.
    .how = Escriba al cargo, sin nombre, también en sus propias palabras; o confirme quién lo ocupa y anote la fecha.
explain-copies = Las copias se envían a todos los destinatarios que la acción nombra, incluida la misión en el país de quien escribe.
    .why = Quien recibe una copia pregunta qué ha sido de la carta. Una misión informa a su capital.
    .source = La propia acción, que nombra a quién se envía copia.
    .how = Quite --to o añada los destinatarios mencionados.
explain-own-sentences = La carta no repite diez palabras seguidas del texto del que procede el caso.
    .why = Las frases de una acción publicada son de su organización, y una autoridad que las recibe cien veces cuenta una sola carta. Los hechos son libres; su redacción, no.
    .source = Una regla propia de este programa; los derechos de autor protegen las frases, no los hechos.
    .how = Redacte el párrafo de nuevo a partir de los hechos, sin mirar la fuente. La regla solo conoce la fuente mientras sus frases figuran como comentarios en los archivos del caso, tal como las deja «appeal action import».
explain-placeholder = No queda en la carta ningún hueco sin rellenar.
    .why = Un «[su nombre]» en la carta muestra que se copió sin leerla.
    .source = Las guías piden releer la carta; este programa prueba cada carta con valores neutros.
    .how = Corrija el mensaje o la plantilla de donde procede el hueco. En el texto de usted se queda como está.
explain-mailto-length = El enlace mailto es lo bastante corto para los programas que lo abren.
    .why = Algunos programas cortan los enlaces largos, y el final de la carta se pierde sin aviso. Cada letra persa ocupa seis caracteres del enlace.
    .source = Lo que admiten los navegadores y los programas de correo; medido.
    .how = Un enlace que tendría más de 2000 caracteres lleva la carta breve y, si también esta es demasiado larga, solo la dirección y el asunto: entonces el texto llega por el portapapeles (--copy). Compare el mensaje con la carta antes de enviarlo, o use --format eml, que no tiene límite.

explain-source-kept = Ninguna frase de la fuente queda en los archivos de un caso, ni siquiera como comentario.
    .why = Las frases de la fuente son de quien las escribió. Quien comparte el caso comparte también sus comentarios.
    .source = Una regla propia de este programa.
    .how = Escriba frases propias y borre después los comentarios «# source …». «appeal pack --without-source» los deja fuera de un paquete.

explain-own-address = Lo que se envía va a uno mismo: nunca a la dirección de un destinatario.
    .why = Un borrador que llegara a una autoridad sería una carta que nadie ha leído ni enviado. Se rechaza toda dirección de un destinatario, se escriba como se escriba: las de todas las acciones, las que la bandeja guarda de sus cartas y las que figuran en la cabecera de sus borradores.
    .source = Este programa.
    .how = Indique su propia dirección: --own, u own = ["…"] bajo [send] en el archivo de configuración. Quien lee los borradores los envía, desde su propio programa de correo.

## Reglas sobre la redacción

rule-own-words-hint = Está en sus propias palabras: dígalo ahí de otra manera.
rule-facts = La carta no menciona con su fecha ningún hecho que identifique el caso.
rule-facts-hint = Use una de estas fechas del caso en un párrafo: { $dates }.
rule-attributed = «{ $word }» es algo que solo afirma una de las partes, y la frase no dice quién lo afirma: «{ $sentence }»
rule-attributed-hint = Diga quién lo afirma. Las palabras que sirven para ello están en el mensaje attributing de rules.ftl.
rule-polite-insult = «{ $word }» es un insulto.
rule-polite-jargon = «{ $word }» pertenece al lenguaje de la confrontación política.
rule-polite-title = «{ $word }» es un título honorífico que supone tomar partido.
rule-polite-hint = Dígalo con palabras sencillas. Lo que se busca está en el mensaje { $list } de rules.ftl.
rule-law-unnamed = La carta no menciona las normas que cita la acción: { $law }.
rule-law-unnamed-hint = En la plantilla de las cartas lo hace el mensaje law-basis.
rule-law-treaty = { $country } no es parte en «{ $treaty }»: ninguna petición puede fundarse en ello.
rule-law-treaty-of = Según consta a fecha de { $day } ({ $source }), { $country } no es parte en «{ $treaty }»: ninguna petición puede fundarse en ello.
rule-law-hint = Quítelo y cite las normas que obligan al Estado.
rule-law-article =
    { $last ->
        [0] No existe «{ $law }»: ese instrumento no tiene ningún artículo con ese número que pueda citarse.
        [one] No existe «{ $law }»: ese instrumento tiene { $last } artículo.
       *[other] No existe «{ $law }»: ese instrumento tiene { $last } artículos.
    }
rule-law-article-hint = Busque el número en el texto del instrumento.
rule-request-late = El agradecimiento («{ $thanks }») aparece antes que la petición.
rule-request-late-hint = Páselo al final: si va delante, parece que se agradece algo ya hecho.
rule-request-reply = La carta no pide respuesta.
rule-request-reply-hint = En la plantilla de las cartas lo hace el mensaje reply de letter.ftl.
rule-persian-letter = «{ $found }» contiene una letra del alfabeto árabe. En persa son ی, ک y هٔ.
rule-persian-digit = «{ $found }» contiene cifras que no son las persas.
rule-persian-punctuation = «{ $found }» contiene un signo de la escritura latina. En persa son ، ؛ ؟
rule-persian-space = «{ $found }» tiene un espacio delante del signo.
rule-persian-joiner = A «{ $found }» le falta el medio espacio (ZWNJ): va detrás de می y نمی y delante de ها.
rule-persian-ezafe = «{ $found }» escribe la ezafe de otro modo que el resto: tras una ه muda se escribe هٔ.
explain-facts = La carta menciona con su fecha al menos un hecho que identifica el caso: la detención, la condena, una citación.
    .why = Con ese dato, quien la lee encuentra el expediente y ve que quien escribe conoce el caso.
    .source = Las guías para escribir cartas coinciden en ello.
    .how = Use en un párrafo una de las fechas del archivo del caso (arrested, detained, summoned, charged, tried, sentenced).
explain-attributed = Lo que solo afirma una de las partes (torturas, una confesión forzada) se cuenta como lo cuenta la fuente: «según ha declarado», «al parecer».
    .why = Una carta que afirma más de lo que sabe su fuente se descarta con facilidad, y puede volverse contra la persona a la que defiende.
    .source = Las guías para escribir cartas coinciden en ello; lo que solo afirma una de las partes lo indica el archivo del caso, en attributed.
    .how = Diga en la misma frase quién lo afirma. Las palabras que cuentan son las del mensaje attributing de rules.ftl.
explain-polite = En la carta no hay insultos, ni jerga política, ni títulos honoríficos que tomen partido.
    .why = La carta quiere mover a quien la lee. Un insulto no mueve a nadie, y puede pagarlo la persona a la que se defiende.
    .source = Las guías para escribir cartas coinciden en ello; cada idioma tiene sus propias listas, en rules.ftl.
    .how = Dígalo con palabras sencillas. Un insulto impide la carta; la jerga y los títulos dan lugar a una advertencia. Si en su contexto la palabra no es un insulto, --allow polite la deja pasar.
explain-law = La carta menciona las normas que cita la acción, artículos que existen y ningún tratado en el que el Estado no sea parte.
    .why = A un Estado se le puede pedir que cumpla sus propios compromisos. Uno que nunca asumió le da una respuesta fácil.
    .source = Las guías para escribir cartas coinciden en ello; en qué tratados es parte un Estado consta en actions/law/parties.toml, en actions/states y en el caso, con su fecha y su fuente.
    .how = Conserve la frase sobre las normas y quite el tratado.
explain-request = La petición va antes que el agradecimiento, y la carta pide respuesta.
    .why = Un agradecimiento que va delante da a entender que ya está todo hecho. Una carta que pide respuesta se archiva como pendiente.
    .source = Las guías para escribir cartas; lo de la respuesta es una regla propia de este programa.
    .how = Conserve el orden de la plantilla de las cartas: hechos, peticiones, respuesta, agradecimiento.
explain-persian-text = El persa se escribe con letras, cifras y signos persas, con el medio espacio donde corresponde y con una sola ezafe.
    .why = Una carta llena de descuidos parece escrita por una máquina o por alguien ajeno al idioma.
    .source = La ortografía del persa.
    .how = Un teclado persa lo tiene todo; en la mayoría, el medio espacio (ZWNJ) es mayúsculas y la barra espaciadora. Los nombres y direcciones en alfabeto latino se quedan como están.

rule-silence = La tarjeta dice «{ $word }», que podría perjudicar a quien la recibe.

rule-silence-hint = Quítelo de card.ftl o de la plantilla de la tarjeta.

rule-silence-own = En lo que usted añade aparece «{ $word }», que podría perjudicar a quien recibe la tarjeta.

rule-silence-own-hint = Lo mejor es un saludo sencillo: nada del caso, de prisiones y tribunales, de organizaciones, de política ni de derechos humanos; sin números, enlaces ni etiquetas.

rule-withhold = «{ $word }» habla de algo que el caso no da a conocer ({ $topic }): «{ $sentence }»

rule-withhold-hint = Quítelo de los textos del caso. Si puede decirse, quite «{ $topic }» de withhold en el archivo del caso.

rule-withhold-own = En sus propias palabras, «{ $word }» habla de algo que el caso no da a conocer ({ $topic }): «{ $sentence }»

rule-withhold-own-hint = No lo mencione, por favor, aunque se sepa por otra vía: las personas afectadas no han consentido que se cuente.

rule-withhold-name = El caso no da a conocer un nombre, y sus propias palabras se envían sin revisar.

rule-withhold-name-hint = Léalas otra vez: ni un nombre, ni un apodo, ni una cuenta, ni nada más debe revelar de quién se trata.

rule-post-length = Una publicación tiene { $length } caracteres según cuenta { $network }, y caben { $limit }: contiene una palabra demasiado larga para dividirla.

rule-post-length-hint = Acorte la palabra; o es un enlace que la red no acorta.

explain-silence = Una tarjeta a una persona presa o a su familia es un saludo sencillo: sin organizaciones, sin hechos del caso, sin política, sin derechos humanos, sin relaciones exteriores.
    .why = Los guardias leen las tarjetas antes de entregarlas. Una palabra de más puede costarle a quien la recibe una visita, una llamada o algo peor.
    .source = Las guías para escribir a personas presas coinciden en ello. Las palabras que se buscan están en rules.ftl; la lista de cada idioma vale para todas las tarjetas, y también las peticiones, las normas, los cargos y los nombres del caso.
    .how = Exprese buenos deseos, hable de la primavera y de cosas cotidianas. Una imagen no muestra ni personas ni alcohol.

explain-withhold = No se cuenta nada que el caso no dé a conocer: su archivo indica qué, por ejemplo un nombre, la enfermedad, la familia o la fe.
    .why = Lo que se cuenta de una persona presa puede usarse contra ella y contra su familia. Quien consiente que se publique un caso no consiente que se cuente todo.
    .source = Quien mantiene la acción: lo que no se da a conocer consta en su archivo, en withhold. Las palabras que se buscan son los mensajes withhold-… de rules.ftl y los del archivo del propio caso.
    .how = No lo mencione, ni en la carta ni en sus propias palabras. Si la palabra encontrada no revela nada de ello, «--allow withhold» deja pasar la carta.

explain-post-length = Una publicación cabe en lo que permite su red: 280 en X, donde la mayoría de las letras cuentan como una, los emojis y muchos signos como dos y los enlaces como 23; 500 en Mastodon; 300 en Bluesky.
    .why = Una publicación demasiado larga no se puede publicar.
    .source = La forma de contar de cada red: twitter-text en X, los servidores de Mastodon, el protocolo de Bluesky.
    .how = Un texto más largo se convierte por sí solo en un hilo. Solo hay que acortar una palabra más larga que una publicación entera.
