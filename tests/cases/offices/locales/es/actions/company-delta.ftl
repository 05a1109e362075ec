title = El pueblo de Delta: campos cercados para una mina
subject = Los campos de { $person }
person-village = el pueblo de Delta
    .gender = male
country-AQ = País A
    .of = del País A
    .in = en el País A
    .envelope = País A
country-BV = País B
    .of = del País B
    .in = en el País B
    .envelope = País B

opening = Me dirijo a usted en relación con { $person }, cuyos campos fueron cercados el { $fenced } para abrir una mina.
facts = Las { $families } familias que viven allí cultivaban sus alimentos en esas { $hectares } hectáreas, y nadie les pidió su consentimiento. Example Mining levantó la cerca; Example Metals se ha comprometido a comprar lo que se extraiga de la mina.
concern = Se acerca la época de la siembra y a ninguna familia se le han ofrecido otras tierras.

demand-consent = no se realice trabajo alguno en esos campos sin el consentimiento libre e informado de { $person }
demand-meeting = ambas empresas se reúnan con los representantes que { $person } elija
demand-compensation = se indemnice a las familias por la cosecha perdida

subject-un = Tierra y libertad de expresión en Delta
silence = Cuatro vecinos que hablaron en contra de la cerca dicen que se les ordenó callar si no querían perder sus casas.
demand-raise = la situación de { $person } se plantee a todos aquellos que puedan remediarla

of-mining = de Example Mining
of-metals = de Example Metals

ungp =
    { $count ->
        [0] los Principios Rectores de las Naciones Unidas sobre las Empresas y los Derechos Humanos
        [one] el principio { $articles } de los Principios Rectores de las Naciones Unidas sobre las Empresas y los Derechos Humanos
       *[other] los principios { $articles } de los Principios Rectores de las Naciones Unidas sobre las Empresas y los Derechos Humanos
    }
ungp-13 = que las empresas no causen daños a los derechos humanos ni contribuyan a ellos, y procuren prevenir los que guarden relación con su actividad
ungp-18 = la consulta a quienes puedan verse afectados por la actividad de una empresa
ungp-22 = la reparación de los daños que una empresa haya causado o a los que haya contribuido
