### The offices that letters go to.
###
### Of each office:
###   the value   the office in a list or after a label, without an article
###   .to         the office after "lettre adressée": "au Président …", "à la Section …"
###   .office     the lines of the address that name the office, before the street

# "Guide" alone: the everyday "Guide suprême" repeats a title of reverence.
recipient-supreme-leader = Guide de la République islamique d’Iran
    .to = au Guide de la République islamique d’Iran
    .office =
        Guide de la République islamique d’Iran
        Bureau du Guide
    .address = { "" }
# allow(same-as-source): title and name are written alike in French
holder-khamenei = Ayatollah Sayed Ali Khamenei

recipient-president = Président de la République islamique d’Iran
    .to = au Président de la République islamique d’Iran
    .office = Président de la République islamique d’Iran

recipient-head-of-judiciary = Chef du pouvoir judiciaire de la République islamique d’Iran
    .to = au Chef du pouvoir judiciaire de la République islamique d’Iran
    .office = Chef du pouvoir judiciaire
    .address = { "" }
# allow(same-as-source): title and name are written alike in French
holder-larijani = Ayatollah Sadegh Larijani

# Not "procureur général": that would be the prosecutor general of the whole country.
recipient-prosecutor-tehran = Procureur public et révolutionnaire de Téhéran
    .to = au Procureur public et révolutionnaire de Téhéran
    .office =
        Procureur public et révolutionnaire de Téhéran
        Parquet public et révolutionnaire de Téhéran
    .address = { "" }
holder-jafari-dolatabadi = Monsieur Abbas Jafari Dolatabadi

recipient-interests-section-washington = Section d’intérêts de la République islamique d’Iran, Washington
    .to = à la Section d’intérêts de la République islamique d’Iran à Washington
    .office = Section d’intérêts de la République islamique d’Iran

# The office is masculine in the treaties; a holder who is named is spoken of as she or he is.
recipient-high-representative =
    { $holder ->
        [female] Haute Représentante de l’Union pour les affaires étrangères et la politique de sécurité
       *[other] Haut Représentant de l’Union pour les affaires étrangères et la politique de sécurité
    }
    .to =
        { $holder ->
            [female] à la Haute Représentante de l’Union pour les affaires étrangères et la politique de sécurité
           *[other] au Haut Représentant de l’Union pour les affaires étrangères et la politique de sécurité
        }
    .office =
        { $holder ->
            [female] Haute Représentante de l’Union
           *[other] Haut Représentant de l’Union
        }
        pour les affaires étrangères et la politique de sécurité
holder-mogherini = Madame Federica Mogherini

## Whom cards are to

recipient-person = { $person }
    .to = à { $person }
# The colon spares "de", which some names would elide.
recipient-family =
    { $people ->
        [one] Famille : { $person }
       *[other] Familles : { $person }
    }
    .to =
        { $people ->
            [one] à la famille ({ $person })
           *[other] aux familles ({ $person })
        }
