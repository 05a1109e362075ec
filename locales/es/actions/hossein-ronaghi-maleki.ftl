### Hossein Ronaghi Maleki, action of 20 January 2016.
###
### Dates and numbers come from the case file and write themselves in this language:
###   $arrested, $summoned, $leave (a month), $reported; $years
### Everything about his health is told as of $reported, the day of the source.

title = Hossein Ronaghi Maleki: citado para regresar a prisión pese a su estado de salud crítico
subject = Libertad y atención médica fuera de prisión para Hossein Ronaghi Maleki

person-ronaghi = Hossein Ronaghi Maleki

opening = Me dirijo a usted en favor del bloguero { $person }. El { $summoned } recibió una citación de la Oficina de Ejecución de Sentencias para que regresara a prisión en el plazo de un mes y reanudara el cumplimiento de una condena de { $years } años; de lo contrario, se confiscaría la fianza fijada para su puesta en libertad.
facts = El señor Ronaghi Maleki fue detenido el { $arrested } y posteriormente condenado, al parecer en relación con artículos que había publicado en su blog. Tras su detención, permaneció más de un año en régimen de aislamiento. Según ha declarado, durante ese tiempo fue torturado y sometido a otros malos tratos, lo que podría haber contribuido a su mal estado de salud.
concern = Según información publicada el { $reported }, su estado de salud es crítico y desde { $leave } se encuentra de permiso penitenciario por motivos médicos. Solo le funciona un riñón y, según sus médicos, necesita un seguimiento constante y acceso a atención médica especializada, que no puede recibir en prisión; los médicos han desaconsejado que se interrumpa esa atención.

# Each of these goes on from "vele por que".
demand-remain-free = el señor Ronaghi Maleki pueda permanecer en libertad y reciba con urgencia atención médica especializada en un hospital, fuera de prisión
demand-no-reprisal = no sea castigado en modo alguno por el ejercicio pacífico de sus derechos a la libertad de expresión y de asociación
# "que, según ha declarado, sufrió": the torture is his allegation, here too.
demand-investigate-torture = se investiguen de forma independiente e imparcial la tortura y los otros malos tratos que, según ha declarado, sufrió en régimen de aislamiento, y se le proteja de nuevos actos de tortura y otros malos tratos, como la denegación de atención médica

# A telephone call: the case in three sentences.
call = { $person } es un bloguero que fue detenido el { $arrested } y posteriormente condenado, al parecer en relación con artículos que había publicado en su blog. El { $summoned } recibió una citación para que regresara a prisión en el plazo de un mes y reanudara el cumplimiento de una condena de { $years } años. Llamo porque, según información publicada el { $reported }, su estado de salud es crítico y, según sus médicos, necesita atención médica especializada, que no puede recibir en prisión.

# Posts.
post = El { $summoned }, el bloguero { $person } fue citado para regresar a prisión. Según información publicada el { $reported }, su estado de salud es crítico.
picture = Retrato de Hossein Ronaghi Maleki
