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
subject = Anulación de la condena a muerte, libertad y salud del doctor Ahmadreza Djalali

person-djalali = Ahmadreza Djalali

# Terms of other languages in the letters, as they are written there: a page sets them in italics. More than one are parted by “|”.
foreign-terms = ifsad fil-arz

## How a letter opens

opening = Le escribo con honda preocupación por el doctor { $person }, iraní y sueco, médico, docente e investigador en medicina de desastres. El { $sentenced } fue condenado a muerte por «corrupción en la tierra» (ifsad fil-arz).
opening-sentence = El { $sentenced } fue condenado a muerte, por «corrupción en la tierra» (ifsad fil-arz), el doctor { $person }, iraní y sueco, médico, docente e investigador en medicina de desastres. Por eso me dirijo a usted.
opening-science = El doctor { $person }, médico e investigador iraní y sueco en medicina de desastres, ha trabajado en universidades de Suecia, Italia y Bélgica. Acudo a usted porque el { $sentenced } se le condenó a muerte por «corrupción en la tierra» (ifsad fil-arz).
opening-medicine = Le ruego que atienda el caso de un médico. Al doctor { $person }, iraní y sueco, docente e investigador en medicina de desastres, se le condenó a muerte el { $sentenced } por «corrupción en la tierra» (ifsad fil-arz).

## What is always told

facts = El doctor Djalali fue detenido en { $arrested } durante una visita a Irán, adonde lo habían invitado la Universidad de Teherán y la Universidad de Shiraz; según los informes recibidos, no había una orden de detención válida. El { $charged }, ante la Sección { $branch } del Tribunal Revolucionario de Teherán, se le acusó formalmente de espionaje. Al parecer, su abogado no pudo asistir a esa audiencia y el acceso al expediente fue denegado.
facts-2 = La Universidad de Teherán y la Universidad de Shiraz habían invitado al doctor Djalali a Irán, y en esa visita, en { $arrested }, se le detuvo; según se informa, sin una orden de detención válida. Fue ante la Sección { $branch } del Tribunal Revolucionario de Teherán donde se formuló contra él, el { $charged }, la acusación de espionaje. Se ha señalado que no se admitió a su abogado en la audiencia y que no se permitió consultar el expediente.
facts-3 = De espionaje se acusó formalmente al doctor Djalali el { $charged }, ante la Sección { $branch } del Tribunal Revolucionario de Teherán. De aquella audiencia, según la información disponible, quedó excluido su abogado, y el expediente no se facilitó. La detención se había practicado en { $arrested }, al parecer sin una orden válida, cuando visitaba Irán por invitación de la Universidad de Teherán y de la Universidad de Shiraz.

# All of it as of $known: nothing is told of his health today. Also in letters of many, so no "me preocupa".
concern = Según la información disponible en { $known }, desde su detención el doctor Djalali había perdido { $kilograms } kg y su salud se había deteriorado. Los análisis de sangre de { $tested } habían mostrado un número demasiado bajo de glóbulos blancos. A principios de { $examined }, un médico lo examinó en la prisión de Evin y recomendó que lo atendiera un especialista en hematología, en un hospital; según se informa, esa atención le fue denegada.
concern-2 = Desde que fue detenido, el doctor Djalali había adelgazado { $kilograms } kg y su salud había empeorado: así consta en la información de que se disponía en { $known }. Ya en { $tested } se le habían encontrado en la sangre muy pocos glóbulos blancos. Un médico que lo reconoció en la prisión de Evin a comienzos de { $examined } aconsejó llevarlo a un hospital para que lo viera un especialista en hematología. Se informa de que esa petición fue rechazada y de que tampoco se hicieron los exámenes posteriores que se habían recomendado.
concern-3 = Que un especialista en hematología viera en un hospital al doctor Djalali: eso recomendó, a principios de { $examined }, el médico que lo examinó en la prisión de Evin, y eso, al parecer, no se autorizó. Unos análisis hechos en { $tested } habían revelado una cifra demasiado baja de glóbulos blancos. Desde que se le privó de libertad había visto quebrantarse su salud y pesaba { $kilograms } kg menos, según la información disponible en { $known }.

## What was done to him: one of these

fact-isolation = Según se ha sabido, el doctor Djalali pasó { $months ->
        [7] siete meses
        [one] { $months } mes
       *[other] { $months } meses
    } en la sección { $section } de la prisión de Evin. Por teléfono contó a su familia que lo habían tenido solo durante { $solitary ->
        [3] tres meses
        [one] { $solitary } mes
       *[other] { $solitary } meses
    } y que después siguió en aislamiento parcial.
fact-confession = La televisión estatal mostró al doctor Djalali como espía y difundió lo que se presentó como su confesión; él afirma que era un texto redactado de antemano y que lo pronunció porque lo amenazaban con ejecutarlo y con hacer daño a sus seres queridos.
fact-torture = Se tiene noticia de que el { $transferred } se llevó al doctor Djalali de la prisión de Evin a un lugar que no se dio a conocer, y unos diez días después se le devolvió a Evin. Se informa de que en ese lugar sufrió torturas graves, de que se le amenazó con ejecutar la condena y de que se le presionó para que hiciera nuevas confesiones.
fact-supreme-court = En un informe de { $reported }, el Relator Especial de las Naciones Unidas sobre Irán escribió que la Corte Suprema había confirmado la condena a muerte del doctor Djalali de manera apresurada y en secreto, sin que la defensa pudiera presentar alegación alguna.

## What others said, and what followed: one of these

# "El mismo año en que se dictó": the sentence and the call are both of 2017.
fact-experts = Expertos en derechos humanos de las Naciones Unidas pidieron a Irán que anulara la condena a muerte del doctor Djalali el mismo año en que se dictó. El { $called } volvieron a pedir, con carácter urgente, que se dejara sin efecto.
fact-silence = El { $communicated }, el Grupo de Trabajo de las Naciones Unidas sobre la Detención Arbitraria trasladó al Gobierno iraní las alegaciones relativas al doctor Djalali y solicitó información detallada sobre su situación. No llegó respuesta.
fact-releases = En { $known }, a causa de la pandemia, Irán excarceló a { $freed } personas, entre ellas presos políticos, pero no al doctor Djalali.
fact-laureates = En { $laureates-wrote }, { $laureates } premios Nobel pidieron al Líder de la República Islámica de Irán, en una carta abierta, que el doctor Djalali recibiera asistencia médica y que fuera puesto en libertad.
fact-treatment = Un informe de las Naciones Unidas de { $reported } menciona al doctor Djalali entre los presos de Irán, extranjeros o con doble nacionalidad, a los que se ha negado tratamiento médico, incluso para dolencias que ponen en peligro la vida.

# In kinds that do not cite the articles. $finding brings its article, "la Opinión núm. …", so it never begins a sentence.
fact-opinion = Según { $finding }, la privación de libertad del doctor Djalali es contraria a la Declaración Universal de Derechos Humanos y al Pacto Internacional de Derechos Civiles y Políticos. El remedio que la Opinión señala es ponerlo en libertad de inmediato y reconocerle un derecho exigible a una indemnización y a otras reparaciones.

# A short letter has this in place of all facts: few words, so that it fits a link that opens an e-mail.
short = El doctor Djalali fue detenido en { $arrested }, invitado a Irán por dos universidades; al parecer, se le acusó sin su abogado. Según la información disponible en { $known }, se le negó la atención hospitalaria que un médico aconsejó.
short-2 = Dos universidades iraníes habían invitado al doctor Djalali cuando, en { $arrested }, se le detuvo; según se informa, su abogado quedó fuera de la audiencia. No se autorizó la consulta hospitalaria que un médico aconsejó, según la información disponible en { $known }.

## What somebody says by what they are: behind any opening, and never with the writer's gender

as-doctor = Ejerzo la medicina y hago mío lo que la Asociación Médica Mundial, por medio de quien entonces la presidía, escribió a las autoridades iraníes: que las condiciones de reclusión del doctor Djalali eran contrarias a la ética médica y a las normas de derechos humanos.
as-lawyer = Ejerzo la abogacía y no puedo pasar por alto cómo confirmó la Corte Suprema la condena del doctor Djalali: en secreto y con premura, sin alegaciones de la defensa, según escribió en { $reported } el Relator Especial de las Naciones Unidas sobre Irán. A mi juicio, una pena que no admite rectificación exige, más que ninguna otra, que se oiga a la defensa.
as-teacher = Me dedico a la enseñanza, como el doctor Djalali. En { $association-wrote }, la Asociación Europea de Universidades pidió que se revocara su condena a muerte y que se le pusiera en libertad de inmediato; por un colega, también yo lo pido.
as-scientist = Me dedico a la investigación y tengo al doctor Djalali por un colega. En { $laureates-wrote }, { $laureates } premios Nobel pidieron en una carta abierta al Líder de la República Islámica de Irán atención médica para él y su puesta en libertad; comparto esa petición.
as-student = Soy estudiante, y el doctor Djalali es docente. Ha colaborado con universidades de Irán y ha mantenido contacto con universidades de todo el mundo. Cuando falta un docente así, creo que quienes estudiamos salimos perdiendo.
as-parent = Diez días pasó la familia del doctor Djalali, según se ha informado, sabiendo que lo habían detenido y sin que se le dijera dónde estaba. Tengo hijos, y me hago cargo de lo que pueden ser diez días así.

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
law-short = Según { $finding }, su reclusión contraviene el derecho internacional y procede liberarlo.

## Demands
##
## Each goes on from "para que" or "vele por que" with a verb in the subjunctive; .first stands first, alone and in posts.

demand-no-execution = no se ejecute al doctor Djalali y se anule su condena a muerte
demand-release = sea puesto en libertad de inmediato
    .first = el doctor Djalali sea puesto en libertad de inmediato
demand-medical-care = reciba sin demora atención médica de especialistas en un hospital
    .first = el doctor Djalali reciba sin demora atención médica de especialistas en un hospital
demand-safety = se garantice su seguridad mientras siga recluido
    .first = se garantice la seguridad del doctor Djalali mientras siga recluido
demand-access = pueda ver a su abogado, a su familia y a representantes consulares de Suecia
    .first = el doctor Djalali pueda ver a su abogado, a su familia y a representantes consulares de Suecia
# No "para que": the lead has said it.
demand-suspend-execution = la Unión Europea actúe con urgencia y procure que se suspenda sin demora la condena a muerte del doctor Djalali

## Letters of many, and to others
##
## Each opening agrees with who writes ($voice); $signatories is how many sign. "who" goes on from "por".

who = el doctor { $person }, iraní y sueco, médico, docente e investigador en medicina de desastres, que el { $sentenced } fue condenado a muerte por el cargo de «corrupción en la tierra» (ifsad fil-arz).
joint-opening =
    { $voice ->
        [organisation] En nombre de { $organisation }, nos dirigimos a usted
        [joint] Las { $signatories } personas abajo firmantes nos dirigimos a usted
       *[single] Me dirijo a usted
    } con profunda preocupación por { who }
laureates-opening =
    { $voice ->
        [organisation] En nombre de { $organisation }, nos dirigimos a usted
        [joint] Quienes suscribimos, { $signatories } premios Nobel, nos dirigimos a usted
       *[single] Como premio Nobel, me dirijo a usted
    } con profunda preocupación por { who }
universities-opening =
    { $voice ->
        [organisation] En nombre de { $organisation }, nos dirigimos a usted
        [joint] En nombre de las { $signatories } universidades abajo firmantes, nos dirigimos a usted
       *[single] En nombre de la universidad abajo firmante, me dirijo a usted
    } con profunda preocupación por { who }
doctors-opening =
    { $voice ->
        [organisation] En nombre de { $organisation }, nos dirigimos a usted como profesionales de la medicina,
        [joint] Quienes suscribimos, { $signatories } profesionales de la medicina, nos dirigimos a usted
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
ethics = La Asociación Médica Mundial se ha ocupado del caso del doctor Djalali, y quien entonces la presidía escribió a las autoridades iraníes que las condiciones de su reclusión eran contrarias a la ética médica y a las normas de derechos humanos. { $voice ->
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
