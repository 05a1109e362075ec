title = Mira Exemplar: maestra condenada por una obra escolar
subject = Puesta en libertad de Mira Exemplar
summary = Mira Exemplar, una maestra que no existe, fue juzgada en { $tried }. Sus { $pupils } alumnos no tienen clase desde que fue detenida el { $arrested }.
background =
    Enseñaba en una escuela que nunca se construyó.

    La obra trataba de la nieve.
person-exemplar = Mira Exemplar
opening = Me dirijo a usted por la situación de { $person }, maestra, detenida el { $arrested } y juzgada en { $tried }.
facts = Según se informa, sus { $pupils } alumnos no han tenido clase desde entonces.
concern = Me preocupa su salud.
demand-release = Mira Exemplar sea puesta en libertad de inmediato
demand-doctor = la examine un médico de su elección

# El cargo y su tratamiento.
recipient-minister = la ministra de Hielo
    .to = a la ministra de Hielo
    .office = Ministra de Hielo
recipient-embassy-madrid = la embajada en Madrid
    .to = a la embajada en Madrid
    .office = Embajada, Madrid
recipient-embassy-dublin = la embajada en Dublín
    .to = a la embajada en Dublín
    .office = Embajada, Dublín
holder-pingu = Pia Pinguin
salutation-minister = Excelentísima señora ministra:
    .close = Le saluda respetuosamente
