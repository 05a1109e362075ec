### Ahmadreza Djalali. Facts and their strength: docs/cases/ahmadreza-djalali.md.
###
### Dates and numbers come from the case file and write themselves in this language:
###   $arrested, $known, $laureates-wrote, $association-wrote (months), $tested, $examined, $reported (years),
###   $charged, $sentenced, $transferred, $called, $communicated (days),
###   $branch, $section, $months, $solitary (months), $kilograms, $freed, $laureates, $petition
### What only one side reports stays reported, in the sentence itself: "según los informes recibidos", "según se informa",
### "al parecer", "afirma". "Habría sido" for what is said of somebody is no good Spanish.
### Each paragraph names him and points to no other: they come in any order. -2, -3 are further wordings of the same.
### A no-break space stands between $kilograms and kg, and before $branch and $section.
### One name for a thing: la prisión de Evin; la Sección 15 del Tribunal Revolucionario de Teherán; la Corte Suprema, as in
### offices.ftl; el Relator Especial de las Naciones Unidas sobre Irán; el Líder de la República Islámica de Irán.

title = Ahmadreza Djalali: médico e investigador condenado a muerte
subject = Condena a muerte, libertad y salud del doctor Ahmadreza Djalali

person-djalali = Ahmadreza Djalali

# Terms of other languages in the letters, as they are written there: a page sets them in italics. More than one are parted by “|”.
foreign-terms = ifsad fil-arz

## How a letter opens

opening = Le escribo con honda preocupación por el doctor { $person }, iraní y sueco, médico, docente e investigador en medicina de desastres. El { $sentenced } fue condenado a muerte por «corrupción en la tierra» (ifsad fil-arz).
opening-sentence = El { $sentenced } fue condenado a muerte, por «corrupción en la tierra» (ifsad fil-arz), el doctor { $person }, iraní y sueco, médico, docente e investigador en medicina de desastres. Le escribo en su favor.
opening-science = El doctor { $person }, médico e investigador iraní y sueco en medicina de desastres, ha trabajado en universidades de Suecia, Italia y Bélgica. Acudo a usted porque el { $sentenced } se le condenó a muerte por «corrupción en la tierra» (ifsad fil-arz).
opening-medicine = Le ruego que atienda el caso de un médico. Al doctor { $person }, iraní y sueco, docente e investigador en medicina de desastres, se le condenó a muerte el { $sentenced } por «corrupción en la tierra» (ifsad fil-arz).

## What is always told

facts = El doctor Djalali fue detenido en { $arrested }, durante una visita a Irán a la que lo habían invitado las universidades de Teherán y de Shiraz. Según los informes recibidos, no había una orden de detención válida. El { $charged }, ante la Sección { $branch } del Tribunal Revolucionario de Teherán, se le acusó formalmente de espionaje. Se le advirtió entonces de que la pena podía ser la de muerte. Al parecer, su abogado no pudo asistir a esa audiencia y se denegó el acceso al expediente.
facts-2 = Invitado por las universidades de Shiraz y de Teherán, el doctor Djalali estaba de visita en Irán cuando, en { $arrested }, se le detuvo; según se informa, sin una orden válida. La acusación de espionaje se formuló contra él el { $charged }, ante la Sección { $branch } del Tribunal Revolucionario de Teherán. Allí se le dijo que se exponía a la pena de muerte. Se ha señalado que en aquella audiencia no se admitió a su abogado y que no se permitió consultar el expediente.
facts-3 = Ante la Sección { $branch } del Tribunal Revolucionario de Teherán, el doctor Djalali fue acusado formalmente de espionaje el { $charged } y supo que podía ser condenado a muerte. De aquella audiencia, por lo que se sabe, quedó excluido su abogado, y el expediente no se facilitó. La detención se había practicado en { $arrested }, al parecer sin orden válida, cuando visitaba Irán por invitación de la Universidad de Teherán y de la Universidad de Shiraz.

# All of it as of $known: nothing is told of his health today. Also in letters of many, so no "me preocupa".
concern = Según la información disponible en { $known }, desde su detención el doctor Djalali había perdido { $kilograms } kg y su salud se había deteriorado. Unos análisis de sangre de { $tested } habían mostrado, al parecer, un número demasiado bajo de glóbulos blancos. A principios de { $examined }, un médico lo examinó en la prisión de Evin y recomendó que lo atendiera en un hospital un especialista en hematología; según se informa, esa atención le fue denegada.
concern-2 = Desde que fue detenido, el doctor Djalali había adelgazado { $kilograms } kg y su salud había empeorado: así constaba en la información de que se disponía en { $known }. También constaba que en { $tested } se le habían encontrado en la sangre muy pocos glóbulos blancos. Un médico que lo reconoció en la prisión de Evin a comienzos de { $examined } aconsejó que un especialista en hematología lo viera en un hospital. Se informa de que esto fue rechazado y de que tampoco se hicieron los exámenes posteriores que se habían recomendado.
# allow(lost-negation): the same is said without a negation
concern-3 = En la prisión de Evin, a principios de { $examined }, un médico examinó al doctor Djalali y recomendó que lo viera en un hospital un especialista en hematología; al parecer, no se autorizó. Unos análisis de { $tested }, según se informó, habían revelado una cifra demasiado baja de glóbulos blancos. Su salud se había quebrantado desde que se le privó de libertad, y pesaba { $kilograms } kg menos, según los datos que se conocían en { $known }.

## What was done to him: one of these

fact-isolation = Según se ha sabido, el doctor Djalali pasó { $months ->
        [7] siete meses
        [one] { $months } mes
       *[other] { $months } meses
    } en la sección { $section } de la prisión de Evin. Por teléfono contó a su familia que había pasado { $solitary ->
        [3] tres meses
        [one] { $solitary } mes
       *[other] { $solitary } meses
    } en régimen de aislamiento y que después este había sido parcial.
# allow(lost-attribution): who says so is told in other words
fact-confession = La televisión estatal mostró al doctor Djalali como espía y difundió lo que se presentó como su confesión. Él afirma que el texto estaba redactado de antemano y que lo pronunció porque lo amenazaban con ejecutarlo y con hacer daño a sus seres queridos.
fact-torture = Según se ha comunicado, el { $transferred } el doctor Djalali fue llevado de la prisión de Evin a un lugar que no se dio a conocer, donde estuvo unos diez días. Se informa de que, antes de volver a Evin, sufrió torturas graves, fue amenazado con la ejecución de la condena y presionado para que hiciera nuevas confesiones.
# allow(lost-negation): the same is said without a negation
fact-supreme-court = La Corte Suprema confirmó la condena a muerte del doctor Djalali de manera apresurada y en secreto, sin que la defensa pudiera presentar alegación alguna. Así lo escribió, en un informe de { $reported }, el Relator Especial de las Naciones Unidas sobre Irán.

## What others said, and what followed: one of these

# "El mismo año en que se dictó": the sentence and the call are both of 2017.
# allow(lost-negation): the same is said without a negation
fact-experts = Expertos en derechos humanos de las Naciones Unidas pidieron a Irán que anulara la condena a muerte del doctor Djalali el mismo año en que se dictó. El { $called } insistieron, con carácter urgente, en que se dejara sin efecto.
fact-silence = El { $communicated }, el Grupo de Trabajo de las Naciones Unidas sobre la Detención Arbitraria comunicó al Gobierno iraní las alegaciones relativas al doctor Djalali. También solicitó información detallada sobre su situación, pero no recibió respuesta.
fact-releases = En { $known }, a causa de la pandemia, Irán excarceló a { $freed } personas, entre ellas presos políticos, pero no al doctor Djalali.
fact-laureates = Asistencia médica para el doctor Djalali y su puesta en libertad fue lo que pidieron { $laureates } premios Nobel en una carta abierta de { $laureates-wrote }.
fact-treatment = Un informe de las Naciones Unidas de { $reported } menciona al doctor Djalali entre los presos de Irán, extranjeros o con doble nacionalidad, a los que se ha negado tratamiento médico. Esa negativa, según el informe, ha alcanzado incluso a dolencias que ponen en peligro la vida.

# In kinds that do not cite the articles. $finding brings its article, "la Opinión núm. …", so it never begins a sentence.
fact-opinion = Según { $finding }, la privación de libertad del doctor Djalali es contraria a la Declaración Universal de Derechos Humanos y al Pacto Internacional de Derechos Civiles y Políticos. El remedio que la Opinión señala es ponerlo en libertad de inmediato y reconocerle un derecho exigible a una indemnización y a otras reparaciones.

# A short letter has this in place of all facts: few words, so that it fits a link that opens an e-mail.
short = El doctor Djalali fue detenido en { $arrested } y, al parecer, acusado sin su abogado. Según información de { $known }, se le negó la consulta en un hospital que un médico aconsejó.
short-2 = Un médico recomendó que al doctor Djalali se le viera en un hospital; no se autorizó, según datos de { $known }. Detenido en { $arrested }, fue acusado, según se informa, sin su abogado.
# allow(lost-negation): the same is said without a negation
short-3 = Al doctor Djalali, detenido en { $arrested }, se le acusó, por lo que se sabe, en ausencia de su abogado. De { $known } es la noticia de que no se le dio la consulta hospitalaria que pedía un médico.

## What somebody says by what they are: behind any opening, and never with the writer's gender

as-doctor = Ejerzo la medicina. Quien en su día presidía la Asociación Médica Mundial escribió a las autoridades iraníes que las condiciones de reclusión del doctor Djalali eran contrarias a la ética médica y a las normas de derechos humanos. Hago mío ese juicio.
as-lawyer = Ejerzo la abogacía. Según escribió en { $reported } el Relator Especial de las Naciones Unidas sobre Irán, la Corte Suprema confirmó la condena del doctor Djalali con premura y en secreto, sin alegaciones de la defensa. A mi juicio, una pena que no admite rectificación exige, más que ninguna otra, que se escuche a la defensa.
as-teacher = Me dedico a la enseñanza, como el doctor Djalali. En { $association-wrote }, la Asociación Europea de Universidades pidió que se revocara su condena a muerte y que se le pusiera en libertad de inmediato. Hago mía esa petición en favor de un colega.
as-scientist = Me dedico a la investigación y tengo al doctor Djalali por un colega. En una carta abierta de { $laureates-wrote }, { $laureates } premios Nobel pidieron atención médica para él y su puesta en libertad. Me sumo a esa petición.
as-student = Soy estudiante, y el doctor Djalali es docente. Ha colaborado con universidades de Irán y ha estado en contacto con otras de todo el mundo. Cuando falta un docente así, creo que quienes estudiamos salimos perdiendo.
# allow(lost-negation): the same is said without a negation
as-parent = Tengo hijos y pienso en la familia del doctor Djalali. Según se ha informado, supo que lo habían detenido, pero durante diez días no se le dijo dónde estaba. Me hago cargo de lo que pueden ser diez días así.

## The law

# The opinion itself says what is violated; in place of law-basis. "Los artículos …" stands behind "contraviene" without a preposition.
law-finding = Como expone { $finding }, la privación de libertad del doctor Djalali contraviene { $law }. El propio Grupo de Trabajo señala como remedio adecuado su puesta en libertad inmediata, junto con un derecho exigible a una indemnización y a otras reparaciones. { $demands ->
        [one] { $voice ->
            [single] En estas conclusiones se fundamenta mi petición.
           *[other] En estas conclusiones se fundamenta nuestra petición.
        }
       *[other] { $voice ->
            [single] En estas conclusiones se fundamentan mis peticiones.
           *[other] En estas conclusiones se fundamentan nuestras peticiones.
        }
    }
law-short = Según { $finding }, su reclusión vulnera el derecho internacional y procede liberarlo.

## Demands
##
## Each goes on from "para que" or "vele por que" with a verb in the subjunctive; .first stands first, alone and in posts.

demand-no-execution = no se le ejecute y se anule su condena a muerte
    .first = no se ejecute al doctor Djalali y se anule su condena a muerte
demand-release = sea liberado de inmediato
    .first = el doctor Djalali sea liberado de inmediato
demand-medical-care = reciba sin demora atención médica especializada en un hospital
    .first = el doctor Djalali reciba sin demora atención médica especializada en un hospital
demand-safety = se garantice su seguridad mientras siga recluido
    .first = se garantice la seguridad del doctor Djalali mientras siga recluido
demand-access = pueda ver a su abogado, a su familia y a representantes consulares de Suecia
    .first = el doctor Djalali pueda ver a su abogado, a su familia y a representantes consulares de Suecia
# No "para que": the lead has said it.
demand-suspend-execution = la Unión Europea actúe con urgencia y procure que se suspenda sin demora la condena a muerte del doctor Djalali

## Letters of many, and to others
##
## Each opening agrees with who writes ($voice); $signatories is how many sign. "who" goes on from "por". The name of an organisation
## stands in apposition, so that it needs no article.

who = el doctor { $person }, iraní y sueco, médico, docente e investigador en medicina de desastres. El { $sentenced } fue condenado a muerte por el cargo de «corrupción en la tierra» (ifsad fil-arz).
# How many sign, in words to ten.
signing =
    { $signatories ->
        [one] { $signatories }
        [2] dos
        [3] tres
        [4] cuatro
        [5] cinco
        [6] seis
        [7] siete
        [8] ocho
        [9] nueve
        [10] diez
       *[other] { $signatories }
    }
joint-opening =
    { $voice ->
        [organisation] En nombre de nuestra organización, { $organisation }, nos dirigimos a usted
        [joint] Las { signing } personas abajo firmantes nos dirigimos a usted
       *[single] Me dirijo a usted
    } con profunda preocupación por { who }
laureates-opening =
    { $voice ->
        [organisation] En nombre de nuestra organización, { $organisation }, nos dirigimos a usted
        [joint] Quienes suscribimos, { signing } premios Nobel, nos dirigimos a usted
       *[single] Como premio Nobel, me dirijo a usted
    } con profunda preocupación por { who }
universities-opening =
    { $voice ->
        [organisation] En nombre de nuestra institución, { $organisation }, nos dirigimos a usted
        [joint] En nombre de las { signing } universidades abajo firmantes, nos dirigimos a usted
       *[single] En nombre de la universidad abajo firmante, me dirijo a usted
    } con profunda preocupación por { who }
doctors-opening =
    { $voice ->
        [organisation] En nombre de nuestra organización, { $organisation }, nos dirigimos a usted, como profesionales de la medicina,
        [joint] Quienes suscribimos, { signing } profesionales de la medicina, nos dirigimos a usted
       *[single] Como profesional de la medicina, me dirijo a usted
    } con profunda preocupación por { who }
# Karolinska is named as it is in Spanish.
ties = El doctor Djalali ha trabajado en varias universidades europeas, entre ellas el Instituto Karolinska, en Suecia, donde también cursó estudios de doctorado; la Università degli Studi del Piemonte Orientale, en Italia, y la Vrije Universiteit Brussel, en Bélgica.
reputation =
    { $voice ->
        [single] Quisiera recordar la excelente reputación del doctor Djalali y el derecho a la libertad de expresión.
       *[other] Quisiéramos recordar la excelente reputación del doctor Djalali y el derecho a la libertad de expresión.
    }
harm =
    { $voice ->
        [single] Me preocupa gravemente el daño que se causa al doctor Djalali y a su familia.
       *[other] Nos preocupa gravemente el daño que se causa al doctor Djalali y a su familia.
    }
ethics = La Asociación Médica Mundial se ha ocupado del caso del doctor Djalali, y quien en su día la presidía escribió a las autoridades iraníes que las condiciones de su reclusión eran contrarias a la ética médica y a las normas de derechos humanos. { $voice ->
        [single] Comparto ese juicio.
       *[other] Compartimos ese juicio.
    }
subject-eu = Suspensión de la condena a muerte del doctor Ahmadreza Djalali
subject-laureates = Atención médica y puesta en libertad del doctor Ahmadreza Djalali
subject-universities = Puesta en libertad del doctor Ahmadreza Djalali
subject-association = Anulación de la condena a muerte y puesta en libertad del doctor Ahmadreza Djalali
subject-doctors = Atención médica para el doctor Ahmadreza Djalali

## The petition, and the letter that goes with it

subject-petition = Por la puesta en libertad del doctor Ahmadreza Djalali
# allow(shorter-text): worded freely, in fewer words
petition-opening = El doctor { $person }, iraní y sueco, es médico, docente e investigador en medicina de desastres. Fue detenido en { $arrested } durante una visita a Irán y condenado a muerte el { $sentenced } por el cargo de «corrupción en la tierra» (ifsad fil-arz). Según { $finding }, el remedio adecuado es ponerlo en libertad de inmediato, con un derecho exigible a una indemnización y a otras reparaciones.
subject-petition-letter = Petición de puesta en libertad del doctor Ahmadreza Djalali
petition-cover = Una petición en Internet por la puesta en libertad del doctor Djalali, dirigida a las autoridades iraníes y a otros destinatarios, ha reunido más de { $petition } firmas.

## Spoken and posted

# A telephone call: the case in three sentences.
call = El doctor { $person }, de nacionalidad iraní y sueca, es médico, docente e investigador en medicina de desastres. Fue detenido en { $arrested } durante una visita a Irán y condenado a muerte el { $sentenced } por el cargo de «corrupción en la tierra». Llamo porque, según la información disponible en { $known }, su salud se había deteriorado desde la detención.

# Posts: the hashtag is that of the campaign of January 2018.
post = { $person }, médico e investigador, fue condenado a muerte en Irán el { $sentenced }.
hashtag = #SaveAhmad
# The alternative text of a picture of him that may go with a post.
picture = Retrato del doctor Ahmadreza Djalali
# What a card does not say, besides the words of rules.ftl.
silence-words-case = Karolinska | Suecia | sueco | sueca | investigador | universidad* | universitari* | medicina de desastres
