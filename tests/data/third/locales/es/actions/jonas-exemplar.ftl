title = Jonas Exemplar: farero
subject = Puesta en libertad de Jonas Exemplar
outcome = Jonas Exemplar quedó en libertad el { $freed }. Gracias a todas las personas que escribieron.
person-jonas = Jonas Exemplar
opening = Me dirijo a usted por la situación de { $person }.
facts = Cuidaba un faro que nunca se encendió.
concern = Me preocupa su salud.
demand-release = Jonas Exemplar sea puesto en libertad de inmediato

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
