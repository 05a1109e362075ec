### What things are called, in one way: each message is an office, a court, a law or a prison, and what it says is its name. Attribute
### .not has what else it is called, between |; a message of this language that calls it so is found by the rule "glossary", letter by
### letter. Generic words ("a supreme court") are no names. No letter says this file, and each language has the names that it needs.

## Courts and prisons

# As the Spanish texts of the United Nations write it: without an accent.
evin = prisión de Evin
    .not = Evín | Ewin | cárcel de Evin | Prisión de Evin | centro penitenciario de Evin
revolutionary-court = Tribunal Revolucionario
    .not = Corte Revolucionaria | Tribunal de la Revolución | Tribunal Islámico Revolucionario | Tribunal revolucionario | tribunal revolucionario
supreme-court = Corte Suprema
    .not = Corte suprema | Tribunal Supremo de Irán | Tribunal Supremo iraní
implementation-of-sentences = Oficina de Ejecución de Sentencias
    .not = Oficina para la Ejecución de Sentencias | Oficina de Cumplimiento de Sentencias | Oficina de Ejecución de Penas

## Offices

leader = Líder de la República Islámica de Irán
    .not = Líder Supremo | Guía Supremo | Guía de la Revolución | Líder de la Revolución
head-of-judiciary = Jefe del Poder Judicial
    .not = Presidente del Poder Judicial | Jefe de la Judicatura | jefe del Poder Judicial
prosecutor-tehran = Fiscal Público y Revolucionario de Teherán
    .not = Fiscal General y Revolucionario de Teherán | Fiscal General de Teherán
interests-section = Sección de Intereses
    .not = Oficina de Intereses | Sección de intereses
# The holder of an office; a name has one spelling.
khamenei = Jamenei
    .not = Khamenei | Khameneí | Jameneí | Jomenei | Jameini

## The United Nations, and law

working-group = Grupo de Trabajo sobre la Detención Arbitraria
    .not =
        Grupo de Trabajo sobre Detención Arbitraria | Grupo de Trabajo sobre Detenciones Arbitrarias |
        Grupo de Trabajo sobre las Detenciones Arbitrarias | Grupo de trabajo sobre la Detención Arbitraria
special-rapporteur = Relator Especial
    .not = Relator especial | relator especial | Ponente Especial
udhr = Declaración Universal de Derechos Humanos
    .not = Declaración Universal de los Derechos Humanos | Declaración Universal sobre Derechos Humanos
iccpr = Pacto Internacional de Derechos Civiles y Políticos
    .not =
        Pacto Internacional sobre Derechos Civiles y Políticos | Pacto Internacional de los Derechos Civiles y Políticos |
        Convenio Internacional de Derechos Civiles y Políticos
icescr = Pacto Internacional de Derechos Económicos, Sociales y Culturales
    .not =
        Pacto Internacional sobre Derechos Económicos, Sociales y Culturales |
        Pacto Internacional de los Derechos Económicos, Sociales y Culturales

## Associations

world-medical-association = Asociación Médica Mundial
    .not = Asociación Mundial de Médicos | Asociación Mundial de Medicina
european-university-association = Asociación Europea de Universidades
    .not = Asociación de Universidades Europeas | Asociación Universitaria Europea | Asociación Europea de la Universidad
