### The international law that actions name.
###
### An instrument's message brings its article, so that it reads after "se fundamentan en" and in a list:
###   $articles   the articles' numbers, as a list; $count says how many they are
### The message of an article (instrument-number) tells in a few words what it protects.

udhr =
    { $count ->
        [one] el artículo { $articles } de la Declaración Universal de Derechos Humanos
       *[other] los artículos { $articles } de la Declaración Universal de Derechos Humanos
    }
udhr-3 = vida, libertad y seguridad de la persona
udhr-5 = protección contra la tortura y los malos tratos
udhr-8 = recurso efectivo ante los tribunales
udhr-9 = protección contra el arresto y la detención arbitrarios
udhr-10 = audiencia justa y pública ante un tribunal independiente e imparcial
udhr-11 = presunción de inocencia y garantías de la defensa
udhr-19 = libertad de opinión y de expresión
udhr-20 = libertad de reunión y de asociación pacíficas

iccpr =
    { $count ->
        [one] el artículo { $articles } del Pacto Internacional de Derechos Civiles y Políticos
       *[other] los artículos { $articles } del Pacto Internacional de Derechos Civiles y Políticos
    }
iccpr-7 = protección contra la tortura y los malos tratos
iccpr-9 = libertad y seguridad personales; protección contra la detención arbitraria
iccpr-10 = trato humano de toda persona privada de libertad
iccpr-14 = juicio con las debidas garantías
iccpr-19 = libertad de opinión y de expresión
iccpr-22 = libertad de asociación

icescr =
    { $count ->
        [one] el artículo { $articles } del Pacto Internacional de Derechos Económicos, Sociales y Culturales
       *[other] los artículos { $articles } del Pacto Internacional de Derechos Económicos, Sociales y Culturales
    }
icescr-12 = disfrute del más alto nivel posible de salud

## Opinions and decisions are cited whole.

wgad-92-2017 = la Opinión núm. 92/2017 del Grupo de Trabajo de las Naciones Unidas sobre la Detención Arbitraria
