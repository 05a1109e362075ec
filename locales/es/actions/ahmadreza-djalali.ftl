### Ahmadreza Djalali.
###
### Dates and numbers come from the case file and write themselves in this language:
###   $arrested (a month), $charged, $sentenced, $tested (a year), $examined (a year), $transferred; $branch, $solitary (months), $kilograms
### What only one side reports stays reported: "según se informa", "según la información disponible", "según afirma …".
### A no-break space stands between $kilograms and kg.

title = Ahmadreza Djalali: médico e investigador condenado a muerte
subject = Anulación de la condena a muerte del doctor Ahmadreza Djalali, puesta en libertad y atención médica

person-djalali = Ahmadreza Djalali

opening = Me dirijo a usted con profunda preocupación por la situación del doctor { $person }, médico, docente e investigador iraní-sueco en el ámbito de la medicina de desastres, que fue condenado a muerte el { $sentenced } por el cargo de «corrupción en la tierra» (ifsad fil-arz).
# Otros dos inicios, que pueden elegirse en lugar del primero.
opening-sentence = El { $sentenced }, el doctor { $person }, médico, docente e investigador iraní-sueco en el ámbito de la medicina de desastres, fue condenado a muerte por el cargo de «corrupción en la tierra» (ifsad fil-arz). Me dirijo a usted porque su vida corre peligro.
opening-science = El doctor { $person }, médico iraní-sueco especializado en medicina de desastres, ha trabajado en universidades de Suecia, Italia y Bélgica. Me dirijo a usted con profunda preocupación porque fue condenado a muerte el { $sentenced } por el cargo de «corrupción en la tierra» (ifsad fil-arz).
facts = En { $arrested }, durante una visita a Irán por invitación de la Universidad de Teherán y la Universidad de Shiraz, fue detenido; según se informa, la detención se practicó sin una orden válida. Ha declarado que permaneció { $solitary ->
        [one] { $solitary } mes
       *[other] { $solitary } meses
    } en régimen de aislamiento. El { $charged } fue acusado formalmente de espionaje ante la Sección { $branch } del Tribunal Revolucionario de Teherán; según la información disponible, no se permitió que su abogado asistiera a la audiencia y se denegó el acceso al expediente. La televisión estatal emitió una confesión que, según afirma el doctor Djalali, era un texto redactado de antemano que se le obligó a pronunciar bajo la amenaza de ejecutarlo y de hacer daño a sus seres queridos. Según se informa, el { $transferred } fue trasladado de la prisión de Evin a un lugar desconocido, donde, a fin de obtener de él nuevas confesiones, fue torturado y amenazado con ser ejecutado.
concern = Según la información disponible, su salud se ha ido deteriorando desde su detención. Unos análisis de sangre realizados en { $tested } indicaron un recuento bajo de glóbulos blancos. Un médico que lo examinó en la prisión de Evin a principios de { $examined } recomendó que lo viera en un hospital un especialista en hematología, lo que, según se informa, se le denegó. Se informa asimismo de que ha perdido { $kilograms } kg desde su detención. El Grupo de Trabajo de las Naciones Unidas sobre la Detención Arbitraria ha señalado que el remedio adecuado sería ponerlo inmediatamente en libertad y concederle el derecho efectivo a obtener una indemnización y otros tipos de reparación.

# Each of these goes on from "vele por que".
demand-no-execution = el doctor Djalali no sea ejecutado y se anule la condena a muerte dictada contra él
demand-release = sea puesto en libertad de inmediato
demand-medical-care = reciba sin demora la atención médica que necesita, por parte de especialistas y en un hospital
demand-safety = tenga garantizada su seguridad mientras permanezca privado de libertad
demand-access = pueda reunirse con su abogado, con su familia y con representantes consulares de Suecia

## Letters of many, and to others
##
## Each opening agrees with who writes ($voice); $signatories is how many sign. "who" goes on from "la situación".

who = del doctor { $person }, médico, docente e investigador iraní-sueco en el ámbito de la medicina de desastres, que fue condenado a muerte el { $sentenced } por el cargo de «corrupción en la tierra» (ifsad fil-arz).
joint-opening =
    { $voice ->
        [organisation] En nombre de { $organisation }, nos dirigimos a usted
        [joint] Las { $signatories } personas abajo firmantes nos dirigimos a usted
       *[single] Quien suscribe se dirige a usted
    } con profunda preocupación por la situación { who }
laureates-opening =
    { $voice ->
        [organisation] En nombre de { $organisation }, nos dirigimos a usted
        [joint] Quienes suscribimos, { $signatories } premios Nobel, nos dirigimos a usted
       *[single] Como premio Nobel, me dirijo a usted
    } con profunda preocupación por la situación { who }
universities-opening =
    { $voice ->
        [organisation] En nombre de { $organisation }, nos dirigimos a usted
        [joint] En nombre de las { $signatories } universidades abajo firmantes, nos dirigimos a usted
       *[single] En nombre de la universidad abajo firmante, me dirijo a usted
    } con profunda preocupación por la situación { who }
doctors-opening =
    { $voice ->
        [organisation] En nombre de { $organisation } y como profesionales de la medicina, nos dirigimos a usted
        [joint] Quienes suscribimos, { $signatories } profesionales de la medicina, nos dirigimos a usted
       *[single] Como profesional de la medicina, me dirijo a usted
    } con profunda preocupación por la situación { who }
ties = El doctor Djalali ha trabajado en varias universidades europeas, entre ellas la Universidad Karolinska (Suecia), en la que también siguió un programa de doctorado, la Università degli Studi del Piemonte Orientale (Italia) y la Vrije Universiteit Brussel (Bélgica).
reputation =
    { $voice ->
        [single] Recuerdo
       *[other] Recordamos
    } su excelente reputación y el derecho a la libertad de expresión.
harm =
    { $voice ->
        [single] Me
       *[other] Nos
    } preocupa gravemente el daño que siguen sufriendo el doctor Djalali y su familia.
ethics =
    { $voice ->
        [single] A mi juicio,
       *[other] A nuestro juicio,
    } las condiciones en que, según se informa, se encuentra recluido contravienen la ética médica y las normas de derechos humanos.
subject-eu = Suspensión de la condena a muerte del doctor Ahmadreza Djalali
subject-laureates = Atención médica y puesta en libertad del doctor Ahmadreza Djalali
subject-universities = Puesta en libertad del doctor Ahmadreza Djalali
subject-association = Anulación de la condena a muerte y puesta en libertad del doctor Ahmadreza Djalali
subject-doctors = Atención médica para el doctor Ahmadreza Djalali

demand-suspend-execution = la Unión Europea actúe con urgencia a fin de obtener la suspensión inmediata de la condena a muerte dictada contra el doctor Djalali

## The petition, and the letter that goes with it

subject-petition = Por la puesta en libertad del doctor Ahmadreza Djalali
petition-opening = El doctor { $person }, médico, docente e investigador iraní-sueco en el ámbito de la medicina de desastres, fue detenido en { $arrested } durante una visita a Irán y condenado a muerte el { $sentenced } por el cargo de «corrupción en la tierra» (ifsad fil-arz). El Grupo de Trabajo de las Naciones Unidas sobre la Detención Arbitraria ha señalado que el remedio adecuado sería ponerlo inmediatamente en libertad.
subject-petition-letter = Petición de puesta en libertad del doctor Ahmadreza Djalali
petition-cover = Una petición en favor de su puesta en libertad, dirigida a las autoridades iraníes, entre otros destinatarios, ha reunido más de { $petition } firmas.

# A telephone call: the case in three sentences.
call = El doctor { $person } es médico, docente e investigador iraní-sueco en el ámbito de la medicina de desastres. Fue detenido en { $arrested } durante una visita a Irán y condenado a muerte el { $sentenced } por el cargo de «corrupción en la tierra». Llamo porque su vida corre peligro y porque, según la información disponible, su salud se ha ido deteriorando desde su detención.

# Posts: the hashtag is that of the campaign of January 2018.
post = El doctor { $person }, médico e investigador, fue condenado a muerte en Irán el { $sentenced }.
hashtag = #SaveAhmad
# The alternative text of a picture of him that may go with a post.
picture = Retrato del doctor Ahmadreza Djalali
# What a card does not say, besides the words of rules.ftl.
silence-words-case = Karolinska | Suecia | sueco | sueca | investigador | universidad* | universitari*
