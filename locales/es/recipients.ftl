### The offices that letters go to.
###
### Of each office:
###   the value   the office in a list or after a label, without an article
###   .to         the office after "carta dirigida": "al Líder …", "a la Sección …"
###   .office     the lines of the address that name the office, before the street
### A holder's name stands on a line of its own, hence "Ayatolá" with a capital.

recipient-supreme-leader = Líder de la República Islámica de Irán
    .to = al Líder de la República Islámica de Irán
    .office =
        Líder de la República Islámica de Irán
        Oficina del Líder
    .address = { "" }
holder-khamenei = Ayatolá Sayed Ali Jamenei

recipient-president = Presidente de la República Islámica de Irán
    .to = al Presidente de la República Islámica de Irán
    .office = Presidente de la República Islámica de Irán

recipient-head-of-judiciary = Jefe del Poder Judicial de la República Islámica de Irán
    .to = al Jefe del Poder Judicial de la República Islámica de Irán
    .office = Jefe del Poder Judicial
    .address = { "" }
holder-larijani = Ayatolá Sadegh Larijani

# Not "Fiscal General", which is the office above this one, that of the whole country.
recipient-prosecutor-tehran = Fiscal Público y Revolucionario de Teherán
    .to = al Fiscal Público y Revolucionario de Teherán
    .office =
        Fiscal Público y Revolucionario de Teherán
        Fiscalía Pública y Revolucionaria de Teherán
    .address = { "" }
holder-jafari-dolatabadi = Sr. Abbas Jafari Dolatabadi

recipient-interests-section-washington = Sección de Intereses de la República Islámica de Irán en Washington
    .to = a la Sección de Intereses de la República Islámica de Irán en Washington
    .office = Sección de Intereses de la República Islámica de Irán

# The office is masculine in the treaties; a holder who is named is spoken of as she or he is.
recipient-high-representative =
    { $holder ->
        [female] Alta Representante de la Unión para Asuntos Exteriores y Política de Seguridad
       *[other] Alto Representante de la Unión para Asuntos Exteriores y Política de Seguridad
    }
    .to =
        { $holder ->
            [female] a la Alta Representante de la Unión para Asuntos Exteriores y Política de Seguridad
           *[other] al Alto Representante de la Unión para Asuntos Exteriores y Política de Seguridad
        }
    .office =
        { $holder ->
            [female] Alta Representante de la Unión
           *[other] Alto Representante de la Unión
        }
        para Asuntos Exteriores y Política de Seguridad
holder-mogherini = Sra. Federica Mogherini

## Whom cards are to

recipient-person = { $person }
    .to = a { $person }
recipient-family =
    { $people ->
        [one] Familia de { $person }
       *[other] Familias de { $person }
    }
    .to =
        { $people ->
            [one] a la familia de { $person }
           *[other] a las familias de { $person }
        }
