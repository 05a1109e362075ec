### Las palabras que buscan las reglas en un texto acabado y en lo que escribe la persona firmante. Ninguna carta las dice.
###
### Para qué sirve cada lista: véase el archivo inglés. Un asterisco detrás de una palabra vale por cualquier terminación, y delante
### por cualquier comienzo; word-endings y word-beginnings dan los que toda palabra puede llevar. En las escrituras sin espacios una
### palabra se encuentra también dentro de otras. Lo que figura en una expresión precedida de ! no se busca: «juicio | !a su juicio».

word-endings = s | es

## Rule “polite”

polite-insults =
    asesino | asesina | tirano | tirana | déspota | verdugo | canalla | cobarde | mentiroso | mentirosa | bastardo |
    hijo de puta | hijos de puta | mierda | fascista | bárbaros | salvajes | escoria | sinvergüenza | sanguinario |
    sanguinaria | manos manchadas de sangre | manos llenas de sangre | muerte al régimen | muerte al dictador |
    muerte al líder | maldito | maldita | debería darle vergüenza | imbécil | idiota | genocida
polite-jargon =
    régimen iraní | régimen islámico | régimen de los | régimen teocrático | este régimen | su régimen | ayatolás | mulá |
    teocra* | dictador* | dictadura | tiranía | totalitari* | imperialis* | sionis* | islamista | fundamentalis* |
    eje del mal | sanciones | opresor* | gobierno títere
polite-titles =
    Líder Supremo de la Revolución | Líder de la Revolución | Guía de la Revolución | Gran Ayatolá | imán Jamenei |
    imam Jamenei | Su Eminencia | Vuestra Eminencia

## Rule “attributed”

attributing =
    según | al parecer | presunt* | supuest* | alega* | denunci* | declar* | afirm* | asegur* | dice | dicen | dijo | ha dicho |
    señal* | inform* | habría | habrían | se presentó como | se ha comunicado
requesting =
    pido | pedimos | pide | piden | pedirle | quiero pedir | queremos pedir | quisiera pedir | quisiéramos pedir | solicito que |
    solicitamos | solicita que | solicitan que | ruego | rogamos | exhorto | exhortamos | exhorta | exhortan | insto | instamos |
    inste | insten | exijo | exigimos | exija | exijan | exigen | exige que | garantice | garanticen | garantiza | garantizan |
    garantizar | vele | velen | velar por | proteja | protejan | protege | protegen | sea protegido | sea protegida |
    sean protegidos | sean protegidas | protegerlo | protegerla | protección contra | protección frente | prevenga | prevengan |
    prevenir la tortura | prevenir los malos | prevención de la tortura | prohíba | prohíban | prohíbe | prohíben |
    prohibir la tortura | prohibición de la tortura | prohibición absoluta | está prohibida | están prohibidos | investigue |
    investiguen | investigar la tortura | investigar las torturas | investigar los malos | investigar estos | investigar estas |
    sea investigada | sean investigados | sean investigadas | investigación independiente | investigación imparcial |
    investigación exhaustiva | investigación de la tortura | investigación sobre la tortura | investigación sobre las torturas |
    investigación sobre los malos | abra una investigación | abran una investigación | realice una investigación |
    lleve a cabo una investigación | examine | examinen | no sea | no sean | no se someta | no se le someta | no se les someta |
    no se torture | no se le torture | no se les torture | no sufra | no sufran | no ser sometid* | no ser torturad* |
    no ser maltratad* | sin ser sometid* | sin ser torturad* | sin ser maltratad* | a nadie se | nadie debe | nadie puede |
    nadie será | nadie sea | riesgo de | peligro de | temo | tememos | teme | temen | es de temer | temor | temiendo |
    contra la tortura | contra los malos | frente a la tortura | frente a los malos | libre de tortura | libre de malos |
    libre de toda | derecho a no | a salvo de
claim-torture = tortur* | malos tratos | maltrat*
claim-confession = confes*

## Rule “request”

request-thanks = gracias | agradezco | agradecemos | agradeceré | agradeceremos
request-reply = respond* | respuesta | contest* | inform*

## Rule “law”

treaty-cat = Convención contra la Tortura | Convención de las Naciones Unidas contra la Tortura

## Rule “silence”

silence-words =
    prisión | prisiones | prisionero | prisionera | preso | presa | cárcel* | encarcel* | detenid* | detención | arrest* |
    conden* | sentencia | juicio | juez | jueza | jueces | tribunal* | judicial* | fiscal | abogad* | acusa* | acusación* |
    espía* | espionaje | tortur* | confes* | ejecuci* | ejecuta* | pena de muerte | corredor de la muerte | aislamiento |
    celda | huelga de hambre | inocen* | culpab* | indult* | amnist* | Evin | permiso penitenciario |
    libertad* | liber* | ser libre | seas libre | sea libre | su caso | tu caso | el caso | hospital* | atención médica |
    análisis de sangre |
    polític* | gobierno* | régimen | president* | ministr* | parlament* | elecci* | protest* | manifestaci* | revoluci* |
    democra* | dictad* | activis* | oposición | autoridades | líder supremo | ayatol* | sanciones |
    derechos | derecho a | justicia* | injusticia* | Declaración Universal | Pacto Internacional |
    embajad* | cónsul* | consulad* | consular* | diplomátic* | extranjer* | internacional* | Israel* |
    Naciones Unidas | ONU | Unión Europea | organización* | organizaciones | ONG | campaña* | petición | peticiones |
    asociación

## Rule “withhold”: what a case withholds

withhold-health =
    salud | enfermedad* | enferm* | hospital* | clínica | cirugía* | quirúrg* | operado de | operada de | cáncer* | tumor* |
    leucemia | quimioterap* | sangre | hemorragi* | lesión | lesiones | lesionad* | herid* | diagnóstic* | diagnostic* |
    síntoma* | atención médica | tratamiento médico | asistencia médica | medicament* | medicación | dolor | dolores |
    doloros* | fiebre | infecci* | infectad* | virus | covid* | VIH | sida | diabetes | diabétic* | infarto | derrame |
    depresión | deprimid* | psiquiátr* | psiquiatr* | suicid* | embaraz* | aborto | discapac* | kg | kilo | kilogramo |
    perdido peso | pérdida de peso
withhold-family =
    familia* | esposa | esposo | marido | su mujer | cónyuge | pareja | novia | novio | prometid* | madre | padre | hija |
    hijo | hijas | hijos | niña | niño | bebé | hermana | hermano | hermanas | hermanos | abuel* | niet* | sobrin* | tío |
    tía | pariente | viud* | casado | casada | matrimonio | divorci*
withhold-faith =
    su fe | la fe | religión | religiones | religios* | bahá'í | bahai | cristian* | musulm* | islam | judío | judía |
    judíos | judías | judaísmo | zoroastr* | suní | suníes | sunita | chií | chiíes | chiita | sufí | sufíes | derviche |
    convertid* | conversión | bautiz* | bautismo | iglesia | mezquita | sinagoga | templo | oración | oraciones | rezar |
    rezaba | sacerdote | rabin* | imán | ateo | atea | ateísmo | apostasía | apóstata | blasfem* | Biblia | Corán
withhold-sexuality =
    homosexual* | gay | lesbian* | bisexual* | transgénero* | transexual* | mujer trans | hombre trans | personas trans |
    queer | LGTB* | LGBT* | intersexual* | no binari* | sexualidad | orientación sexual | identidad de género | sodomía
withhold-ethnicity =
    étnic* | etnia* | minoría* | kurd* | Kurdistán | baluch* | árabe | ahwazí | azerí | azeríes | azerbaiyan* | turcoman* |
    hazara | uigur* | tibetan* | rohingya | tártar* | gitan* | indígena | tribu | tribal
withhold-whereabouts =
    domicilio | su casa | vive en | viven en | reside en | residente en | residencia | se mudó | se trasladó | huyó |
    su barrio | ciudad natal | escondid* | refugio | casa segura | exili* | lugar de trabajo | trabaja en

## Rules “lost-negation” and “lost-attribution”

negation-words =
    no | ni | nunca | jamás | nada | nadie | ningún | ninguna | ninguno | ningunas | ningunos | sin | tampoco | negar* | negó | negaron |
    niega* | niegue* | negado | negada | denegó | denegado | denegada | deneg* | prohib* | prohíb* | rechaz* | impid* | impedir |
    imposible* | desconoce* | desconocid* | privado de | privada de | privados de | privadas de | privación | falta de | libre de | libres de |
    ausencia | carec* | abstener* | absteng* | desaconsej* | contrari* | excluid* | en contra | a más tardar | protección contra
attribution-words =
    según | al parecer | presunt* | supuest* | aleg* | denunció | denunciado | denuncia | denuncias | declara | declaró | declarado | afirm* |
    asegura* | dice | dicen | dijo | dijeron | ha dicho | decían | decir de | se informó | se informa | informó | informaron | se ha informado | habría |
    habrían | constaba | por lo que se sabe | la información | sostiene* | es la noticia | así lo escribió | los datos que se conocían | acusaciones de tortura | estiman | opinión | indicaban
