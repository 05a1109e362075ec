### Hossein Ronaghi Maleki, action of 20 January 2016. Facts and their strength: docs/cases/hossein-ronaghi-maleki.md.
###
### Dates and numbers come from the case file and write themselves in this language:
###   $arrested, $summoned, $deadline, $reported (days), $leave (a month); $years (the term he was summoned to serve), $sentence
### His health, his leave and his freedom are told as of $reported, the day of the source, and in the past tense.
### No sentence has both $years and $sentence: the source links them by nothing.
### Each paragraph names him and points to no other: they come in any order. -2, -3 are further wordings of the same.

title = Hossein Ronaghi Maleki: citado para regresar a prisión pese a su estado de salud crítico
subject = Libertad y salud de Hossein Ronaghi Maleki

person-ronaghi = Hossein Ronaghi Maleki

## How a letter opens

opening = Le escribo en favor del bloguero { $person }. El { $summoned }, la Oficina de Ejecución de Sentencias lo citó para volver a prisión antes de un mes y seguir cumpliendo una condena de { $years } años.
opening-health = El { $reported } se informó de que el bloguero { $person } estaba gravemente enfermo. La Oficina de Ejecución de Sentencias le había ordenado el { $summoned } volver a prisión antes de un mes y continuar una condena de { $years } años.
opening-writing = Le escribo por el bloguero { $person }, condenado, al parecer, por lo que publicó en su blog. El { $summoned }, la Oficina de Ejecución de Sentencias le ordenó volver a prisión antes de un mes y seguir con una condena de { $years } años.

## What is always told

facts = El señor Ronaghi Maleki fue detenido el { $arrested }. Tras la detención pasó más de un año en régimen de aislamiento. Según ha declarado, en ese tiempo sufrió tortura y otros malos tratos, que pueden haber contribuido a su mala salud.
facts-2 = A la detención del señor Ronaghi Maleki, el { $arrested }, siguió más de un año de aislamiento. Él ha dicho que entonces se le torturó y se le maltrató de otras maneras. Cabe la posibilidad de que su salud se resintiera por ello.
facts-3 = Después de que se le detuviera, el { $arrested }, el señor Ronaghi Maleki estuvo aislado durante más de un año. De ese periodo afirma que lo torturaron y que recibió otros malos tratos. Es posible que su mala salud tenga en ello una de sus causas.

# "Médicos", not "sus médicos", advised against the interruption: the source does not say that they were his.
concern = Según información publicada el { $reported }, el señor Ronaghi Maleki estaba gravemente enfermo y solo le funcionaba un riñón. Sus médicos indicaban que necesitaba un seguimiento constante y atención especializada, que en prisión no podía recibir. También hubo médicos que desaconsejaron interrumpir esa atención.
concern-2 = Al señor Ronaghi Maleki le funcionaba un solo riñón y su estado era crítico, según lo publicado el { $reported }. La vigilancia continua y los cuidados especializados que, en opinión de sus médicos, le eran necesarios no podían dársele en prisión. Hubo además consejo médico de que esos cuidados no se suspendieran.
concern-3 = Los médicos del señor Ronaghi Maleki consideraban que debía estar en observación permanente y recibir un tratamiento especializado que en prisión no era posible. Según se publicó el { $reported }, se hallaba en estado crítico, con un solo riñón en funcionamiento. Hubo médicos contrarios a que el tratamiento se interrumpiera.

## Two of these

fact-bail = Si no regresaba a prisión en un mes, el señor Ronaghi Maleki perdería la fianza fijada para su puesta en libertad: así se lo advertía la citación del { $summoned }. El plazo vencía el { $deadline }.
fact-charges = El señor Ronaghi Maleki fue condenado a { $sentence } años de prisión por delitos como «pertenencia al grupo de Internet “Iran Proxy”», «propaganda contra el sistema» e «insultos al Líder». Al parecer, el motivo fueron artículos que había publicado en su blog.
fact-pressure = En varias ocasiones, las autoridades dijeron al señor Ronaghi Maleki que tenía que volver a prisión, pese a su mala salud. Una de ellas fue poco después de que comenzara su permiso médico, a mediados de { $leave }.
fact-leave = El señor Ronaghi Maleki estaba fuera de prisión, con un permiso por motivos médicos, desde mediados de { $leave }; a { $reported } no había vuelto a ser detenido.

# A short letter has this in place of all facts.
short = Según datos del { $reported }, el señor Ronaghi Maleki, en estado crítico, no podía recibir en prisión la atención que sus médicos indicaban. Afirma que en aislamiento lo torturaron.
short-2 = Ha declarado el señor Ronaghi Maleki que en aislamiento sufrió tortura. Su estado era crítico y los cuidados que pedían sus médicos, imposibles en prisión, según se supo el { $reported }.
short-3 = El señor Ronaghi Maleki estaba en estado crítico y el tratamiento indicado por sus médicos no era posible en prisión: así constaba el { $reported }. Dice que, aislado, fue torturado.

## What somebody says by what they are: behind any opening, and never with the writer's gender

as-doctor = Ejerzo la medicina y doy todo su peso al consejo de los médicos que se pronunciaron en contra de interrumpir la atención especializada del señor Ronaghi Maleki. A mi juicio, decidir si un tratamiento puede suspenderse corresponde a la medicina.
as-lawyer = Ejerzo la abogacía y entiendo que declaraciones como las del señor Ronaghi Maleki, que afirma haber sufrido tortura y otros malos tratos en régimen de aislamiento, requieren una investigación independiente.

## The law, in a short letter

# allow(lost-selector): "Invoco la Declaración …" needs no word for the demands, so it chooses by who writes.
law-short =
    { $voice ->
        [single] Invoco la Declaración Universal de Derechos Humanos y los dos Pactos Internacionales.
       *[other] Invocamos la Declaración Universal de Derechos Humanos y los dos Pactos Internacionales.
    }

## Demands
##
## Each goes on from "para que" or "vele por que" with a verb in the subjunctive; .first stands first, alone and in posts.

demand-remain-free = siga libre y reciba con urgencia atención especializada en un hospital, fuera de prisión
    .first = el señor Ronaghi Maleki siga libre y reciba con urgencia atención especializada en un hospital, fuera de prisión
demand-no-reprisal = no se le castigue en modo alguno por ejercer pacíficamente sus libertades de expresión y asociación
    .first = no se castigue en modo alguno al señor Ronaghi Maleki por ejercer pacíficamente sus libertades de expresión y asociación
# "Lo que ha declarado": the torture is his allegation, here too, so he is not to be protected from "más torturas".
demand-investigate-torture = se investigue de forma independiente e imparcial lo que ha declarado sobre tortura y otros malos tratos en aislamiento, y se le proteja de ellos, incluida la denegación de atención médica
    .first = se investigue de forma independiente e imparcial lo que el señor Ronaghi Maleki ha declarado sobre tortura y otros malos tratos en aislamiento, y se le proteja de ellos, incluida la denegación de atención médica

## Spoken and posted

# A telephone call: the case in three sentences.
call = El bloguero { $person } fue detenido el { $arrested } y condenado después, al parecer por artículos que había publicado en su blog. El { $summoned } la Oficina de Ejecución de Sentencias lo citó para que regresara a prisión en el plazo de un mes y siguiera cumpliendo una condena de { $years } años. Llamo porque, según información publicada el { $reported }, estaba gravemente enfermo y, según sus médicos, necesitaba una atención especializada que en prisión no podía recibir.

# Posts: each sentence can stand in a post of its own.
post = El { $summoned }, el bloguero { $person } fue citado para regresar a prisión. Según información publicada el { $reported }, el señor Ronaghi Maleki estaba gravemente enfermo.
picture = Retrato de Hossein Ronaghi Maleki
