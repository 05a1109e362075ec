### The international law that actions name.
###
### An instrument's message brings its article, so that it reads after "se fundamentan en" and in a list:
###   $articles   the articles' numbers, as a list; $count says how many they are, 0 where the instrument is cited whole
###   $opinion     the number and the year of an opinion
### The message of an article (instrument-number) tells in a few words what it protects.

## The Universal Declaration and the two Covenants

udhr =
    { $count ->
        [0] la Declaración Universal de Derechos Humanos
        [one] el artículo { $articles } de la Declaración Universal de Derechos Humanos
       *[other] los artículos { $articles } de la Declaración Universal de Derechos Humanos
    }
udhr-1 = libertad e igualdad de todos los seres humanos en dignidad y derechos
udhr-2 = todos los derechos y libertades sin distinción alguna
udhr-3 = vida, libertad y seguridad de la persona
udhr-4 = protección contra la esclavitud y la servidumbre
udhr-5 = protección contra la tortura y los malos tratos
udhr-6 = reconocimiento en todas partes de la personalidad jurídica
udhr-7 = igualdad ante la ley y protección contra la discriminación
udhr-8 = recurso efectivo ante los tribunales
udhr-9 = protección contra el arresto y la detención arbitrarios
udhr-10 = audiencia justa y pública ante un tribunal independiente e imparcial
udhr-11 = presunción de inocencia y garantías de la defensa
udhr-12 = protección de la vida privada, la familia, el domicilio, la correspondencia, la honra y la reputación
udhr-13 = libertad de circulación y de residencia; derecho a salir de cualquier país y a regresar al propio
udhr-14 = derecho a buscar asilo en caso de persecución y a disfrutar de él
udhr-15 = derecho a una nacionalidad; prohibición de privar arbitrariamente de ella
udhr-16 = matrimonio con libre y pleno consentimiento; protección de la familia
udhr-17 = derecho a la propiedad; prohibición de privar arbitrariamente de ella
udhr-18 = libertad de pensamiento, de conciencia y de religión
udhr-19 = libertad de opinión y de expresión
udhr-20 = libertad de reunión y de asociación pacíficas
udhr-21 = participación en los asuntos públicos, acceso a las funciones públicas y elecciones auténticas
udhr-22 = seguridad social; derechos económicos, sociales y culturales indispensables para la dignidad
udhr-23 = trabajo en condiciones equitativas, igual salario por trabajo igual, sindicatos
udhr-24 = descanso, tiempo libre y limitación razonable de la jornada de trabajo
udhr-25 = nivel de vida adecuado, incluida la asistencia médica; cuidados especiales para la maternidad y la infancia
udhr-26 = derecho a la educación
udhr-27 = participación en la vida cultural y en el progreso científico; derechos de los autores
udhr-28 = orden social e internacional en que estos derechos se hagan plenamente efectivos
udhr-29 = deberes respecto a la comunidad; limitación de los derechos solo por la ley y únicamente para el respeto de los derechos de los demás y las justas exigencias de una sociedad democrática
udhr-30 = prohibición de invocar la Declaración para suprimir los derechos y libertades proclamados en ella

iccpr =
    { $count ->
        [0] el Pacto Internacional de Derechos Civiles y Políticos
        [one] el artículo { $articles } del Pacto Internacional de Derechos Civiles y Políticos
       *[other] los artículos { $articles } del Pacto Internacional de Derechos Civiles y Políticos
    }
iccpr-1 = libre determinación de los pueblos
iccpr-2 = derechos del Pacto sin distinción alguna; recurso efectivo
iccpr-3 = igualdad de derechos de hombres y mujeres
iccpr-6 = vida y límites a la pena de muerte
iccpr-7 = protección contra la tortura y los malos tratos
iccpr-8 = protección contra la esclavitud, la servidumbre y el trabajo forzoso
iccpr-9 = libertad y seguridad personales; protección contra la detención arbitraria
iccpr-10 = trato humano de toda persona privada de libertad
iccpr-12 = libertad de circulación y de residencia; derecho a salir de cualquier país y a entrar en el propio
iccpr-13 = garantías de los extranjeros frente a la expulsión
iccpr-14 = juicio con las debidas garantías
iccpr-15 = prohibición de condenar por un acto que no era delictivo cuando se cometió
iccpr-16 = reconocimiento en todas partes de la personalidad jurídica
iccpr-17 = protección de la vida privada, la familia, el domicilio, la correspondencia, la honra y la reputación
iccpr-18 = libertad de pensamiento, de conciencia y de religión
iccpr-19 = libertad de opinión y de expresión
iccpr-20 = prohibición de la propaganda en favor de la guerra y del odio que incite a la discriminación, la hostilidad o la violencia
iccpr-21 = libertad de reunión pacífica
iccpr-22 = libertad de asociación
iccpr-23 = matrimonio con libre y pleno consentimiento; protección de la familia
iccpr-24 = derecho de todo niño a protección, a un nombre y a una nacionalidad
iccpr-25 = participación en los asuntos públicos, elecciones auténticas y acceso a las funciones públicas
iccpr-26 = igualdad ante la ley y protección contra la discriminación
iccpr-27 = cultura, religión e idioma de las personas pertenecientes a minorías

iccpr-op1 =
    { $count ->
        [0] el Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos
        [one] el artículo { $articles } del Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos
       *[other] los artículos { $articles } del Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos
    }

iccpr-op2 =
    { $count ->
        [0] el Segundo Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos, destinado a abolir la pena de muerte
        [one] el artículo { $articles } del Segundo Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos, destinado a abolir la pena de muerte
       *[other] los artículos { $articles } del Segundo Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos, destinado a abolir la pena de muerte
    }
iccpr-op2-1 = prohibición de las ejecuciones; abolición de la pena de muerte

icescr =
    { $count ->
        [0] el Pacto Internacional de Derechos Económicos, Sociales y Culturales
        [one] el artículo { $articles } del Pacto Internacional de Derechos Económicos, Sociales y Culturales
       *[other] los artículos { $articles } del Pacto Internacional de Derechos Económicos, Sociales y Culturales
    }
icescr-6 = trabajo, libremente escogido o aceptado
icescr-7 = condiciones de trabajo equitativas y satisfactorias
icescr-8 = derechos sindicales y derecho de huelga
icescr-9 = derecho a la seguridad social
icescr-11 = nivel de vida adecuado: alimentación, vestido y vivienda
icescr-12 = disfrute del más alto nivel posible de salud
icescr-13 = derecho a la educación
icescr-15 = participación en la vida cultural, beneficios del progreso científico, libertad de investigación científica y de actividad creadora

icescr-op =
    { $count ->
        [0] el Protocolo Facultativo del Pacto Internacional de Derechos Económicos, Sociales y Culturales
        [one] el artículo { $articles } del Protocolo Facultativo del Pacto Internacional de Derechos Económicos, Sociales y Culturales
       *[other] los artículos { $articles } del Protocolo Facultativo del Pacto Internacional de Derechos Económicos, Sociales y Culturales
    }

## Treaties of the United Nations

cat =
    { $count ->
        [0] la Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes
        [one] el artículo { $articles } de la Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes
       *[other] los artículos { $articles } de la Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes
    }
cat-1 = definición de la tortura
cat-2 = medidas eficaces para impedir la tortura, que ninguna circunstancia justifica
cat-3 = prohibición de devolver a una persona a un Estado donde esté en peligro de ser torturada
cat-4 = tipificación de la tortura como delito en la legislación penal, con penas acordes con su gravedad
cat-11 = examen sistemático de los métodos de interrogatorio y del trato de las personas detenidas
cat-12 = investigación pronta e imparcial siempre que haya motivos razonables para creer que se ha cometido un acto de tortura
cat-13 = derecho a presentar una queja por tortura; protección de quien la presente y de los testigos
cat-14 = reparación, indemnización y rehabilitación de las víctimas de tortura
cat-15 = prohibición de invocar como prueba una declaración obtenida mediante tortura
cat-16 = prevención de otros tratos o penas crueles, inhumanos o degradantes

opcat =
    { $count ->
        [0] el Protocolo Facultativo de la Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes
        [one] el artículo { $articles } del Protocolo Facultativo de la Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes
       *[other] los artículos { $articles } del Protocolo Facultativo de la Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes
    }
opcat-1 = visitas periódicas a los lugares de detención por órganos internacionales y nacionales independientes

cedaw =
    { $count ->
        [0] la Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer
        [one] el artículo { $articles } de la Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer
       *[other] los artículos { $articles } de la Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer
    }
cedaw-2 = obligación de eliminar la discriminación contra la mujer en la ley y en la práctica
cedaw-7 = igualdad de la mujer con el hombre en la vida política y pública
cedaw-14 = derechos de la mujer rural
cedaw-15 = igualdad de la mujer con el hombre ante la ley
cedaw-16 = igualdad de la mujer con el hombre en el matrimonio y las relaciones familiares

crc =
    { $count ->
        [0] la Convención sobre los Derechos del Niño
        [one] el artículo { $articles } de la Convención sobre los Derechos del Niño
       *[other] los artículos { $articles } de la Convención sobre los Derechos del Niño
    }
crc-3 = interés superior del niño como consideración primordial
crc-6 = derecho del niño a la vida, la supervivencia y el desarrollo
crc-12 = derecho del niño a ser escuchado
crc-13 = libertad de expresión del niño
crc-14 = libertad de pensamiento, de conciencia y de religión del niño
crc-15 = libertad de asociación y de reunión pacífica del niño
crc-16 = protección de la vida privada, la familia, el domicilio, la correspondencia, la honra y la reputación del niño
crc-19 = protección del niño contra toda forma de violencia, abuso y descuido
crc-24 = disfrute por el niño del más alto nivel posible de salud
crc-28 = derecho del niño a la educación
crc-37 = prohibición de la tortura de niños; ni pena de muerte ni prisión perpetua sin posibilidad de excarcelación por delitos cometidos antes de los 18 años; detención solo como último recurso
crc-40 = dignidad y juicio con las debidas garantías para el niño acusado de un delito

cerd =
    { $count ->
        [0] la Convención Internacional sobre la Eliminación de Todas las Formas de Discriminación Racial
        [one] el artículo { $articles } de la Convención Internacional sobre la Eliminación de Todas las Formas de Discriminación Racial
       *[other] los artículos { $articles } de la Convención Internacional sobre la Eliminación de Todas las Formas de Discriminación Racial
    }
cerd-2 = obligación de eliminar la discriminación racial
cerd-5 = igualdad ante la ley sin distinción de raza, color u origen nacional o étnico
cerd-6 = protección y recursos efectivos contra la discriminación racial

cmw =
    { $count ->
        [0] la Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares
        [one] el artículo { $articles } de la Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares
       *[other] los artículos { $articles } de la Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares
    }
cmw-10 = protección de los trabajadores migratorios y sus familiares contra la tortura y los malos tratos
cmw-16 = libertad y seguridad personales de los trabajadores migratorios y sus familiares
cmw-17 = trato humano de los trabajadores migratorios y sus familiares privados de libertad
cmw-18 = igualdad de los trabajadores migratorios y sus familiares con los nacionales ante los tribunales; juicio con las debidas garantías

cped =
    { $count ->
        [0] la Convención Internacional para la Protección de Todas las Personas contra las Desapariciones Forzadas
        [one] el artículo { $articles } de la Convención Internacional para la Protección de Todas las Personas contra las Desapariciones Forzadas
       *[other] los artículos { $articles } de la Convención Internacional para la Protección de Todas las Personas contra las Desapariciones Forzadas
    }
cped-1 = protección contra la desaparición forzada, que ninguna circunstancia justifica
cped-2 = definición de la desaparición forzada
cped-12 = derecho a denunciar una desaparición; investigación pronta e imparcial
cped-17 = prohibición de la detención secreta; comunicación con la familia y el abogado; registros oficiales
cped-18 = información a los allegados y al abogado sobre la persona privada de libertad
cped-24 = derecho de las víctimas a la verdad y a la reparación

crpd =
    { $count ->
        [0] la Convención sobre los Derechos de las Personas con Discapacidad
        [one] el artículo { $articles } de la Convención sobre los Derechos de las Personas con Discapacidad
       *[other] los artículos { $articles } de la Convención sobre los Derechos de las Personas con Discapacidad
    }
crpd-14 = libertad y seguridad de las personas con discapacidad
crpd-15 = protección de las personas con discapacidad contra la tortura y los malos tratos
crpd-17 = integridad física y mental de las personas con discapacidad
crpd-25 = disfrute por las personas con discapacidad del más alto nivel posible de salud

refugee =
    { $count ->
        [0] la Convención de 1951 sobre el Estatuto de los Refugiados
        [one] el artículo { $articles } de la Convención de 1951 sobre el Estatuto de los Refugiados
       *[other] los artículos { $articles } de la Convención de 1951 sobre el Estatuto de los Refugiados
    }
refugee-1 = definición de refugiado
refugee-31 = ninguna sanción por la entrada o presencia ilegales de los refugiados que lleguen directamente del lugar del peligro y se presenten sin demora
refugee-33 = prohibición de devolver a un refugiado a un lugar donde peligren su vida o su libertad

## Treaties of a region

achr =
    { $count ->
        [0] la Convención Americana sobre Derechos Humanos
        [one] el artículo { $articles } de la Convención Americana sobre Derechos Humanos
       *[other] los artículos { $articles } de la Convención Americana sobre Derechos Humanos
    }
achr-4 = vida y límites a la pena de muerte
achr-5 = integridad física, psíquica y moral; protección contra la tortura y los malos tratos
achr-7 = libertad y seguridad personales; protección contra el arresto y la detención arbitrarios
achr-8 = juicio con las debidas garantías
achr-13 = libertad de pensamiento y de expresión
achr-15 = libertad de reunión pacífica
achr-16 = libertad de asociación
achr-25 = protección judicial mediante un recurso efectivo

echr =
    { $count ->
        [0] el Convenio Europeo de Derechos Humanos
        [one] el artículo { $articles } del Convenio Europeo de Derechos Humanos
       *[other] los artículos { $articles } del Convenio Europeo de Derechos Humanos
    }
echr-2 = derecho a la vida
echr-3 = protección contra la tortura y los malos tratos
echr-5 = libertad y seguridad personales
echr-6 = juicio con las debidas garantías
echr-8 = respeto de la vida privada y familiar, del domicilio y de la correspondencia
echr-9 = libertad de pensamiento, de conciencia y de religión
echr-10 = libertad de expresión
echr-11 = libertad de reunión pacífica y de asociación
echr-13 = recurso efectivo
echr-14 = prohibición de la discriminación en el goce de los derechos del Convenio

achpr =
    { $count ->
        [0] la Carta Africana de Derechos Humanos y de los Pueblos
        [one] el artículo { $articles } de la Carta Africana de Derechos Humanos y de los Pueblos
       *[other] los artículos { $articles } de la Carta Africana de Derechos Humanos y de los Pueblos
    }
achpr-4 = respeto de la vida y de la integridad de la persona
achpr-5 = dignidad humana; protección contra la esclavitud, la tortura y los malos tratos
achpr-6 = libertad y seguridad personales; protección contra el arresto y la detención arbitrarios
achpr-7 = juicio con las debidas garantías
achpr-9 = derecho a recibir información y a expresar opiniones
achpr-10 = libertad de asociación
achpr-11 = libertad de reunión

arab-charter =
    { $count ->
        [0] la Carta Árabe de Derechos Humanos
        [one] el artículo { $articles } de la Carta Árabe de Derechos Humanos
       *[other] los artículos { $articles } de la Carta Árabe de Derechos Humanos
    }
arab-charter-5 = derecho a la vida
arab-charter-8 = protección contra la tortura y los malos tratos
arab-charter-13 = juicio con las debidas garantías
arab-charter-14 = libertad y seguridad personales; protección contra el arresto y la detención arbitrarios
arab-charter-16 = presunción de inocencia y garantías de la defensa
arab-charter-20 = trato humano de toda persona privada de libertad
arab-charter-24 = participación en la vida política; libertad de asociación y de reunión pacífica
arab-charter-32 = derecho a la información; libertad de opinión y de expresión

## The law of armed conflict: only the article that stands in all four conventions

geneva = el artículo 3 común a los cuatro Convenios de Ginebra de 12 de agosto de 1949
geneva-3 = en un conflicto armado sin carácter internacional, trato humano de quienes no participen directamente en las hostilidades; ninguna condena sin juicio ante un tribunal legítimamente constituido

## Declarations, rules and principles of the United Nations

defenders =
    { $count ->
        [0] la Declaración de las Naciones Unidas sobre los Defensores de los Derechos Humanos
        [one] el artículo { $articles } de la Declaración de las Naciones Unidas sobre los Defensores de los Derechos Humanos
       *[other] los artículos { $articles } de la Declaración de las Naciones Unidas sobre los Defensores de los Derechos Humanos
    }
defenders-1 = derecho a promover y procurar la protección y realización de los derechos humanos
defenders-2 = responsabilidad primordial del Estado de proteger, promover y hacer efectivos los derechos humanos
defenders-5 = derecho a reunirse pacíficamente, a formar asociaciones y a comunicarse con organizaciones no gubernamentales e intergubernamentales
defenders-6 = derecho a recabar, recibir y difundir información sobre los derechos humanos
defenders-9 = recurso efectivo; derecho a denunciar violaciones de los derechos humanos y a asistir a los juicios públicos
defenders-12 = derecho a actuar pacíficamente contra las violaciones de los derechos humanos; protección frente a la violencia, las amenazas y las represalias

mandela =
    { $count ->
        [0] las Reglas Mínimas de las Naciones Unidas para el Tratamiento de los Reclusos (Reglas Nelson Mandela)
        [one] la regla { $articles } de las Reglas Mínimas de las Naciones Unidas para el Tratamiento de los Reclusos (Reglas Nelson Mandela)
       *[other] las reglas { $articles } de las Reglas Mínimas de las Naciones Unidas para el Tratamiento de los Reclusos (Reglas Nelson Mandela)
    }
mandela-1 = respeto de la dignidad de todos los reclusos; protección contra la tortura y los malos tratos
mandela-3 = prohibición de agravar los sufrimientos inherentes a la reclusión
mandela-24 = atención médica del mismo nivel que en la comunidad, gratuita y sin discriminación
mandela-43 = ninguna sanción disciplinaria que equivalga a tortura o malos tratos, como el aislamiento indefinido o prolongado, la celda oscura y las penas corporales o colectivas
mandela-44 = definición del aislamiento (22 horas diarias o más sin contacto humano apreciable) y del aislamiento prolongado (más de 15 días consecutivos)
mandela-45 = aislamiento solo en casos excepcionales, como último recurso, durante el menor tiempo posible y sujeto a una revisión independiente
mandela-58 = comunicación con familiares y amigos por correspondencia y mediante visitas
mandela-61 = visitas de un asesor jurídico y consultas confidenciales

bangkok =
    { $count ->
        [0] las Reglas de las Naciones Unidas para el Tratamiento de las Reclusas y Medidas No Privativas de la Libertad para las Mujeres Delincuentes (Reglas de Bangkok)
        [one] la regla { $articles } de las Reglas de las Naciones Unidas para el Tratamiento de las Reclusas y Medidas No Privativas de la Libertad para las Mujeres Delincuentes (Reglas de Bangkok)
       *[other] las reglas { $articles } de las Reglas de las Naciones Unidas para el Tratamiento de las Reclusas y Medidas No Privativas de la Libertad para las Mujeres Delincuentes (Reglas de Bangkok)
    }
bangkok-5 = instalaciones y artículos para las necesidades de higiene propias de la mujer
bangkok-10 = atención de salud orientada a la mujer, como mínimo equivalente a la de la comunidad

beijing =
    { $count ->
        [0] las Reglas Mínimas de las Naciones Unidas para la Administración de la Justicia de Menores (Reglas de Beijing)
        [one] la regla { $articles } de las Reglas Mínimas de las Naciones Unidas para la Administración de la Justicia de Menores (Reglas de Beijing)
       *[other] las reglas { $articles } de las Reglas Mínimas de las Naciones Unidas para la Administración de la Justicia de Menores (Reglas de Beijing)
    }
beijing-7 = garantías del menor: presunción de inocencia, derecho a no responder, asistencia letrada, presencia de los padres o tutores, apelación
beijing-13 = prisión preventiva de menores solo como último recurso y durante el plazo más breve posible

lawyers =
    { $count ->
        [0] los Principios Básicos sobre la Función de los Abogados
        [one] el principio { $articles } de los Principios Básicos sobre la Función de los Abogados
       *[other] los principios { $articles } de los Principios Básicos sobre la Función de los Abogados
    }
lawyers-1 = asistencia de un abogado de su elección en todas las fases del procedimiento penal
lawyers-7 = acceso inmediato a un abogado, a más tardar 48 horas después del arresto o de la detención
lawyers-8 = tiempo e instalaciones para consultar a un abogado con plena confidencialidad, sin demora, interferencia ni censura
lawyers-16 = ejercicio de la abogacía sin intimidaciones, obstáculos, acosos ni interferencias indebidas
lawyers-18 = prohibición de identificar al abogado con su cliente o con la causa de su cliente
lawyers-20 = inmunidad civil y penal del abogado por las declaraciones que haga de buena fe en sus alegatos
lawyers-22 = confidencialidad de las comunicaciones entre el abogado y su cliente

judiciary =
    { $count ->
        [0] los Principios Básicos relativos a la Independencia de la Judicatura
        [one] el principio { $articles } de los Principios Básicos relativos a la Independencia de la Judicatura
       *[other] los principios { $articles } de los Principios Básicos relativos a la Independencia de la Judicatura
    }
judiciary-1 = independencia de la judicatura, garantizada por el Estado
judiciary-2 = decisiones imparciales basadas en los hechos y en el derecho, sin influencias indebidas, presiones ni intromisiones
judiciary-4 = prohibición de toda intromisión indebida en el proceso judicial
judiciary-6 = procedimiento justo y respeto de los derechos de las partes

undrip =
    { $count ->
        [0] la Declaración de las Naciones Unidas sobre los Derechos de los Pueblos Indígenas
        [one] el artículo { $articles } de la Declaración de las Naciones Unidas sobre los Derechos de los Pueblos Indígenas
       *[other] los artículos { $articles } de la Declaración de las Naciones Unidas sobre los Derechos de los Pueblos Indígenas
    }
undrip-7 = vida, integridad, libertad y seguridad de las personas indígenas; protección de los pueblos indígenas contra el genocidio y la violencia
undrip-10 = prohibición de desplazar por la fuerza a los pueblos indígenas de sus tierras; ningún traslado sin consentimiento libre, previo e informado
undrip-18 = participación de los pueblos indígenas en las decisiones que afecten a sus derechos
undrip-19 = consultas para obtener el consentimiento libre, previo e informado antes de medidas que puedan afectar a los pueblos indígenas
undrip-26 = derecho de los pueblos indígenas a sus tierras, territorios y recursos
undrip-32 = consultas para obtener el consentimiento libre e informado antes de proyectos que afecten a las tierras de los pueblos indígenas

## The European Union: what its own offices go by

# Cited whole.
eu-death-penalty = las Directrices de la Unión Europea sobre la pena de muerte

## Opinions are cited by their number: wgad-92-2017 is number 92 of 2017.

wgad = la Opinión núm. { $opinion } del Grupo de Trabajo de las Naciones Unidas sobre la Detención Arbitraria
