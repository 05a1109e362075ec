### Offices of any state, of international organisations, companies and universities. The variables are explained in English's file.
###
### Titles have a capital as in recipients.ftl, and agree with whoever holds the office ($office-gender). Where that is not known
### both forms stand, the feminine first, as in « Madame la Ministre, Monsieur le Ministre, »; « Excellence, » spares them for
### those who have that style.
### A close grows with the rank, and repeats the salutation: « considération distinguée », « haute considération » (close of
### letter.ftl), « très haute considération », « profond respect ». A sovereign, too, is « vous », as in the body of the letter.

## The highest offices of a state

recipient-head-of-state =
    { $office-gender ->
        [female] Présidente { $of }
        [male] Président { $of }
       *[other] Présidente ou Président { $of }
    }
    .to =
        { $office-gender ->
            [female] à la Présidente { $of }
            [male] au Président { $of }
           *[other] à la Présidente ou au Président { $of }
        }
    .office =
        { $office-gender ->
            [female] Présidente { $of }
            [male] Président { $of }
           *[other] Présidente ou Président { $of }
        }

recipient-monarch =
    { $office-gender ->
        [female] Reine { $of }
        [male] Roi { $of }
       *[other] Reine ou Roi { $of }
    }
    .to =
        { $office-gender ->
            [female] à Sa Majesté la Reine { $of }
            [male] à Sa Majesté le Roi { $of }
           *[other] à Sa Majesté la Reine ou le Roi { $of }
        }
    .office =
        { $office-gender ->
            [female] Sa Majesté la Reine { $of }
            [male] Sa Majesté le Roi { $of }
           *[other] Sa Majesté la Reine ou le Roi { $of }
        }

recipient-head-of-government =
    { $office-gender ->
        [female] Première ministre { $of }
        [male] Premier ministre { $of }
       *[other] Première ministre ou Premier ministre { $of }
    }
    .to =
        { $office-gender ->
            [female] à la Première ministre { $of }
            [male] au Premier ministre { $of }
           *[other] à la Première ministre ou au Premier ministre { $of }
        }
    .office =
        { $office-gender ->
            [female] Première ministre { $of }
            [male] Premier ministre { $of }
           *[other] Première ministre ou Premier ministre { $of }
        }

recipient-minister-of-justice = Ministre de la Justice { $of }
    .to =
        { $office-gender ->
            [female] à la Ministre de la Justice { $of }
            [male] au Ministre de la Justice { $of }
           *[other] à la Ministre ou au Ministre de la Justice { $of }
        }
    .office = Ministre de la Justice { $of }

recipient-minister-of-interior = Ministre de l’Intérieur { $of }
    .to =
        { $office-gender ->
            [female] à la Ministre de l’Intérieur { $of }
            [male] au Ministre de l’Intérieur { $of }
           *[other] à la Ministre ou au Ministre de l’Intérieur { $of }
        }
    .office = Ministre de l’Intérieur { $of }

recipient-minister-of-foreign-affairs = Ministre des Affaires étrangères { $of }
    .to =
        { $office-gender ->
            [female] à la Ministre des Affaires étrangères { $of }
            [male] au Ministre des Affaires étrangères { $of }
           *[other] à la Ministre ou au Ministre des Affaires étrangères { $of }
        }
    .office = Ministre des Affaires étrangères { $of }

recipient-minister-of-defence = Ministre de la Défense { $of }
    .to =
        { $office-gender ->
            [female] à la Ministre de la Défense { $of }
            [male] au Ministre de la Défense { $of }
           *[other] à la Ministre ou au Ministre de la Défense { $of }
        }
    .office = Ministre de la Défense { $of }

recipient-minister-of-health = Ministre de la Santé { $of }
    .to =
        { $office-gender ->
            [female] à la Ministre de la Santé { $of }
            [male] au Ministre de la Santé { $of }
           *[other] à la Ministre ou au Ministre de la Santé { $of }
        }
    .office = Ministre de la Santé { $of }

recipient-speaker =
    { $office-gender ->
        [female] Présidente du Parlement { $of }
        [male] Président du Parlement { $of }
       *[other] Présidente ou Président du Parlement { $of }
    }
    .to =
        { $office-gender ->
            [female] à la Présidente du Parlement { $of }
            [male] au Président du Parlement { $of }
           *[other] à la Présidente ou au Président du Parlement { $of }
        }
    .office =
        { $office-gender ->
            [female] Présidente du Parlement { $of }
            [male] Président du Parlement { $of }
           *[other] Présidente ou Président du Parlement { $of }
        }

## Law and justice
##
## Of court-president, $of is the court: « de la cour d’appel de Lyon ».

# French has one title for this office and the next.
recipient-attorney-general =
    { $office-gender ->
        [female] Procureure générale { $of }
        [male] Procureur général { $of }
       *[other] Procureure générale ou Procureur général { $of }
    }
    .to =
        { $office-gender ->
            [female] à la Procureure générale { $of }
            [male] au Procureur général { $of }
           *[other] à la Procureure générale ou au Procureur général { $of }
        }
    .office =
        { $office-gender ->
            [female] Procureure générale { $of }
            [male] Procureur général { $of }
           *[other] Procureure générale ou Procureur général { $of }
        }

recipient-prosecutor-general =
    { $office-gender ->
        [female] Procureure générale { $of }
        [male] Procureur général { $of }
       *[other] Procureure générale ou Procureur général { $of }
    }
    .to =
        { $office-gender ->
            [female] à la Procureure générale { $of }
            [male] au Procureur général { $of }
           *[other] à la Procureure générale ou au Procureur général { $of }
        }
    .office =
        { $office-gender ->
            [female] Procureure générale { $of }
            [male] Procureur général { $of }
           *[other] Procureure générale ou Procureur général { $of }
        }

recipient-prosecutor =
    { $office-gender ->
        [female] Procureure { $of }
        [male] Procureur { $of }
       *[other] Procureure ou Procureur { $of }
    }
    .to =
        { $office-gender ->
            [female] à la Procureure { $of }
            [male] au Procureur { $of }
           *[other] à la Procureure ou au Procureur { $of }
        }
    .office =
        { $office-gender ->
            [female] Procureure { $of }
            [male] Procureur { $of }
           *[other] Procureure ou Procureur { $of }
        }

recipient-chief-justice =
    { $office-gender ->
        [female] Présidente de la Cour suprême { $of }
        [male] Président de la Cour suprême { $of }
       *[other] Présidente ou Président de la Cour suprême { $of }
    }
    .to =
        { $office-gender ->
            [female] à la Présidente de la Cour suprême { $of }
            [male] au Président de la Cour suprême { $of }
           *[other] à la Présidente ou au Président de la Cour suprême { $of }
        }
    .office =
        { $office-gender ->
            [female] Présidente de la Cour suprême { $of }
            [male] Président de la Cour suprême { $of }
           *[other] Présidente ou Président de la Cour suprême { $of }
        }

recipient-court = Tribunal { $of }
    .to = au Tribunal { $of }
    .office = Tribunal { $of }

recipient-court-president =
    { $office-gender ->
        [female] Présidente { $of }
        [male] Président { $of }
       *[other] Présidente ou Président { $of }
    }
    .to =
        { $office-gender ->
            [female] à la Présidente { $of }
            [male] au Président { $of }
           *[other] à la Présidente ou au Président { $of }
        }
    .office =
        { $office-gender ->
            [female] Présidente { $of }
            [male] Président { $of }
           *[other] Présidente ou Président { $of }
        }

recipient-parole-board = Commission de libération conditionnelle { $of }
    .to = à la Commission de libération conditionnelle { $of }
    .office = Commission de libération conditionnelle { $of }

## Places, police and prisons
##
## Of prison-director, $of is the prison: « de la prison de Fresnes ».

recipient-governor =
    { $office-gender ->
        [female] Gouverneure { $of }
        [male] Gouverneur { $of }
       *[other] Gouverneure ou Gouverneur { $of }
    }
    .to =
        { $office-gender ->
            [female] à la Gouverneure { $of }
            [male] au Gouverneur { $of }
           *[other] à la Gouverneure ou au Gouverneur { $of }
        }
    .office =
        { $office-gender ->
            [female] Gouverneure { $of }
            [male] Gouverneur { $of }
           *[other] Gouverneure ou Gouverneur { $of }
        }

recipient-mayor = Maire { $of }
    .to =
        { $office-gender ->
            [female] à la Maire { $of }
            [male] au Maire { $of }
           *[other] à la Maire ou au Maire { $of }
        }
    .office = Maire { $of }

recipient-chief-of-police =
    { $office-gender ->
        [female] Cheffe de la police { $of }
        [male] Chef de la police { $of }
       *[other] Cheffe ou Chef de la police { $of }
    }
    .to =
        { $office-gender ->
            [female] à la Cheffe de la police { $of }
            [male] au Chef de la police { $of }
           *[other] à la Cheffe ou au Chef de la police { $of }
        }
    .office =
        { $office-gender ->
            [female] Cheffe de la police { $of }
            [male] Chef de la police { $of }
           *[other] Cheffe ou Chef de la police { $of }
        }

recipient-prison-director =
    { $office-gender ->
        [female] Directrice { $of }
        [male] Directeur { $of }
       *[other] Directrice ou Directeur { $of }
    }
    .to =
        { $office-gender ->
            [female] à la Directrice { $of }
            [male] au Directeur { $of }
           *[other] à la Directrice ou au Directeur { $of }
        }
    .office =
        { $office-gender ->
            [female] Directrice { $of }
            [male] Directeur { $of }
           *[other] Directrice ou Directeur { $of }
        }

## Who watches over rights in a state

recipient-ombudsperson =
    { $office-gender ->
        [female] Médiatrice { $of }
        [male] Médiateur { $of }
       *[other] Médiatrice ou Médiateur { $of }
    }
    .to =
        { $office-gender ->
            [female] à la Médiatrice { $of }
            [male] au Médiateur { $of }
           *[other] à la Médiatrice ou au Médiateur { $of }
        }
    .office =
        { $office-gender ->
            [female] Médiatrice { $of }
            [male] Médiateur { $of }
           *[other] Médiatrice ou Médiateur { $of }
        }

recipient-human-rights-institution = Institution nationale des droits de l’homme { $of }
    .to = à l’Institution nationale des droits de l’homme { $of }
    .office = Institution nationale des droits de l’homme { $of }

## Missions of a state abroad

recipient-ambassador =
    { $office-gender ->
        [female] Ambassadrice { $of } { $in }
        [male] Ambassadeur { $of } { $in }
       *[other] Ambassadrice ou Ambassadeur { $of } { $in }
    }
    .to =
        { $office-gender ->
            [female] à l’Ambassadrice { $of } { $in }
            [male] à l’Ambassadeur { $of } { $in }
           *[other] à l’Ambassadrice ou à l’Ambassadeur { $of } { $in }
        }
    .office =
        { $office-gender ->
            [female] Ambassadrice { $of }
            [male] Ambassadeur { $of }
           *[other] Ambassadrice ou Ambassadeur { $of }
        }

recipient-embassy = Ambassade { $of } { $in }
    .to = à l’Ambassade { $of } { $in }
    .office = Ambassade { $of }

recipient-consulate = Consulat { $of } { $in }
    .to = au Consulat { $of } { $in }
    .office = Consulat { $of }

recipient-permanent-mission = Mission permanente { $of } auprès des Nations Unies
    .to = à la Mission permanente { $of } auprès des Nations Unies
    .office =
        Mission permanente { $of }
        auprès des Nations Unies

## The United Nations

recipient-high-commissioner =
    { $office-gender ->
        [female] Haute-Commissaire
        [male] Haut-Commissaire
       *[other] Haute-Commissaire ou Haut-Commissaire
    } des Nations Unies aux droits de l’homme
    .to =
        { $office-gender ->
            [female] à la Haute-Commissaire
            [male] au Haut-Commissaire
           *[other] à la Haute-Commissaire ou au Haut-Commissaire
        } des Nations Unies aux droits de l’homme
    .office =
        { $office-gender ->
            [female] Haute-Commissaire
            [male] Haut-Commissaire
           *[other] Haute-Commissaire ou Haut-Commissaire
        }
        des Nations Unies aux droits de l’homme

recipient-rapporteur-torture =
    { $office-gender ->
        [female] Rapporteuse spéciale
        [male] Rapporteur spécial
       *[other] Rapporteuse spéciale ou Rapporteur spécial
    } des Nations Unies sur la torture et autres peines ou traitements cruels, inhumains ou dégradants
    .to =
        { $office-gender ->
            [female] à la Rapporteuse spéciale
            [male] au Rapporteur spécial
           *[other] à la Rapporteuse spéciale ou au Rapporteur spécial
        } des Nations Unies sur la torture et autres peines ou traitements cruels, inhumains ou dégradants
    .office =
        { $office-gender ->
            [female] Rapporteuse spéciale
            [male] Rapporteur spécial
           *[other] Rapporteuse spéciale ou Rapporteur spécial
        }
        des Nations Unies sur la torture et autres peines
        ou traitements cruels, inhumains ou dégradants

recipient-rapporteur-expression =
    { $office-gender ->
        [female] Rapporteuse spéciale
        [male] Rapporteur spécial
       *[other] Rapporteuse spéciale ou Rapporteur spécial
    } des Nations Unies sur la promotion et la protection du droit à la liberté d’opinion et d’expression
    .to =
        { $office-gender ->
            [female] à la Rapporteuse spéciale
            [male] au Rapporteur spécial
           *[other] à la Rapporteuse spéciale ou au Rapporteur spécial
        } des Nations Unies sur la promotion et la protection du droit à la liberté d’opinion et d’expression
    .office =
        { $office-gender ->
            [female] Rapporteuse spéciale
            [male] Rapporteur spécial
           *[other] Rapporteuse spéciale ou Rapporteur spécial
        }
        des Nations Unies sur la promotion
        et la protection du droit
        à la liberté d’opinion et d’expression

recipient-rapporteur-assembly =
    { $office-gender ->
        [female] Rapporteuse spéciale
        [male] Rapporteur spécial
       *[other] Rapporteuse spéciale ou Rapporteur spécial
    } des Nations Unies sur les droits à la liberté de réunion pacifique et à la liberté d’association
    .to =
        { $office-gender ->
            [female] à la Rapporteuse spéciale
            [male] au Rapporteur spécial
           *[other] à la Rapporteuse spéciale ou au Rapporteur spécial
        } des Nations Unies sur les droits à la liberté de réunion pacifique et à la liberté d’association
    .office =
        { $office-gender ->
            [female] Rapporteuse spéciale
            [male] Rapporteur spécial
           *[other] Rapporteuse spéciale ou Rapporteur spécial
        }
        des Nations Unies sur les droits
        à la liberté de réunion pacifique
        et à la liberté d’association

recipient-rapporteur-defenders =
    { $office-gender ->
        [female] Rapporteuse spéciale
        [male] Rapporteur spécial
       *[other] Rapporteuse spéciale ou Rapporteur spécial
    } des Nations Unies sur la situation des défenseurs et défenseuses des droits humains
    .to =
        { $office-gender ->
            [female] à la Rapporteuse spéciale
            [male] au Rapporteur spécial
           *[other] à la Rapporteuse spéciale ou au Rapporteur spécial
        } des Nations Unies sur la situation des défenseurs et défenseuses des droits humains
    .office =
        { $office-gender ->
            [female] Rapporteuse spéciale
            [male] Rapporteur spécial
           *[other] Rapporteuse spéciale ou Rapporteur spécial
        }
        des Nations Unies sur la situation des défenseurs
        et défenseuses des droits humains

recipient-rapporteur-judges =
    { $office-gender ->
        [female] Rapporteuse spéciale
        [male] Rapporteur spécial
       *[other] Rapporteuse spéciale ou Rapporteur spécial
    } des Nations Unies sur l’indépendance des juges et des avocats
    .to =
        { $office-gender ->
            [female] à la Rapporteuse spéciale
            [male] au Rapporteur spécial
           *[other] à la Rapporteuse spéciale ou au Rapporteur spécial
        } des Nations Unies sur l’indépendance des juges et des avocats
    .office =
        { $office-gender ->
            [female] Rapporteuse spéciale
            [male] Rapporteur spécial
           *[other] Rapporteuse spéciale ou Rapporteur spécial
        }
        des Nations Unies sur l’indépendance
        des juges et des avocats

recipient-rapporteur-executions =
    { $office-gender ->
        [female] Rapporteuse spéciale
        [male] Rapporteur spécial
       *[other] Rapporteuse spéciale ou Rapporteur spécial
    } des Nations Unies sur les exécutions extrajudiciaires, sommaires ou arbitraires
    .to =
        { $office-gender ->
            [female] à la Rapporteuse spéciale
            [male] au Rapporteur spécial
           *[other] à la Rapporteuse spéciale ou au Rapporteur spécial
        } des Nations Unies sur les exécutions extrajudiciaires, sommaires ou arbitraires
    .office =
        { $office-gender ->
            [female] Rapporteuse spéciale
            [male] Rapporteur spécial
           *[other] Rapporteuse spéciale ou Rapporteur spécial
        }
        des Nations Unies sur les exécutions
        extrajudiciaires, sommaires ou arbitraires

recipient-rapporteur-women =
    { $office-gender ->
        [female] Rapporteuse spéciale
        [male] Rapporteur spécial
       *[other] Rapporteuse spéciale ou Rapporteur spécial
    } des Nations Unies sur la violence contre les femmes et les filles, ses causes et ses conséquences
    .to =
        { $office-gender ->
            [female] à la Rapporteuse spéciale
            [male] au Rapporteur spécial
           *[other] à la Rapporteuse spéciale ou au Rapporteur spécial
        } des Nations Unies sur la violence contre les femmes et les filles, ses causes et ses conséquences
    .office =
        { $office-gender ->
            [female] Rapporteuse spéciale
            [male] Rapporteur spécial
           *[other] Rapporteuse spéciale ou Rapporteur spécial
        }
        des Nations Unies sur la violence
        contre les femmes et les filles,
        ses causes et ses conséquences

recipient-group-detention = Groupe de travail des Nations Unies sur la détention arbitraire
    .to = au Groupe de travail des Nations Unies sur la détention arbitraire
    .office =
        Groupe de travail des Nations Unies
        sur la détention arbitraire

recipient-group-disappearances = Groupe de travail des Nations Unies sur les disparitions forcées ou involontaires
    .to = au Groupe de travail des Nations Unies sur les disparitions forcées ou involontaires
    .office =
        Groupe de travail des Nations Unies
        sur les disparitions forcées ou involontaires

## The European Union

recipient-parliament-president =
    { $office-gender ->
        [female] Présidente du Parlement européen
        [male] Président du Parlement européen
       *[other] Présidente ou Président du Parlement européen
    }
    .to =
        { $office-gender ->
            [female] à la Présidente du Parlement européen
            [male] au Président du Parlement européen
           *[other] à la Présidente ou au Président du Parlement européen
        }
    .office =
        { $office-gender ->
            [female] Présidente du Parlement européen
            [male] Président du Parlement européen
           *[other] Présidente ou Président du Parlement européen
        }

recipient-delegation = Délégation de l’Union européenne { $in }
    .to = à la Délégation de l’Union européenne { $in }
    .office = Délégation de l’Union européenne { $in }

## Companies and universities

recipient-chief-executive =
    { $office-gender ->
        [female] Directrice générale { $of }
        [male] Directeur général { $of }
       *[other] Directrice générale ou Directeur général { $of }
    }
    .to =
        { $office-gender ->
            [female] à la Directrice générale { $of }
            [male] au Directeur général { $of }
           *[other] à la Directrice générale ou au Directeur général { $of }
        }
    .office =
        { $office-gender ->
            [female] Directrice générale { $of }
            [male] Directeur général { $of }
           *[other] Directrice générale ou Directeur général { $of }
        }

recipient-rector =
    { $office-gender ->
        [female] Rectrice { $of }
        [male] Recteur { $of }
       *[other] Rectrice ou Recteur { $of }
    }
    .to =
        { $office-gender ->
            [female] à la Rectrice { $of }
            [male] au Recteur { $of }
           *[other] à la Rectrice ou au Recteur { $of }
        }
    .office =
        { $office-gender ->
            [female] Rectrice { $of }
            [male] Recteur { $of }
           *[other] Rectrice ou Recteur { $of }
        }

## Salutations, each with the close that belongs to it

close-sovereign =
    { $voice ->
        [single] Je vous prie d’agréer, { $salutation }, l’expression de mon profond respect.
       *[other] Nous vous prions d’agréer, { $salutation }, l’expression de notre profond respect.
    }
close-highest =
    { $voice ->
        [single] Je vous prie d’agréer, { $salutation }, l’expression de ma très haute considération.
       *[other] Nous vous prions d’agréer, { $salutation }, l’expression de notre très haute considération.
    }
close-courteous =
    { $voice ->
        [single] Je vous prie d’agréer, { $salutation }, l’expression de ma considération distinguée.
       *[other] Nous vous prions d’agréer, { $salutation }, l’expression de notre considération distinguée.
    }
# Sovereigns are « Sire » and « Madame »; « Majesté » suits both.
salutation-majesty =
    { $office-gender ->
        [female] Madame,
        [male] Sire,
       *[other] Majesté,
    }
    .close = { close-sovereign }
salutation-royal-highness =
    { $office-gender ->
        [female] Madame,
        [male] Monseigneur,
       *[other] Altesse,
    }
    .close = { close-sovereign }
salutation-head-of-state =
    { $office-gender ->
        [female] Madame la Présidente,
        [male] Monsieur le Président,
       *[other] Excellence,
    }
    .close = { close-highest }
salutation-prime-minister =
    { $office-gender ->
        [female] Madame la Première ministre,
        [male] Monsieur le Premier ministre,
       *[other] Excellence,
    }
    .close = { close-highest }
salutation-foreign-minister =
    { $office-gender ->
        [female] Madame la Ministre,
        [male] Monsieur le Ministre,
       *[other] Excellence,
    }
    .close = { close }
salutation-minister =
    { $office-gender ->
        [female] Madame la Ministre,
        [male] Monsieur le Ministre,
       *[other] Madame la Ministre, Monsieur le Ministre,
    }
    .close = { close }
salutation-speaker =
    { $office-gender ->
        [female] Madame la Présidente,
        [male] Monsieur le Président,
       *[other] Madame la Présidente, Monsieur le Président,
    }
    .close = { close-highest }
salutation-attorney-general =
    { $office-gender ->
        [female] Madame la Procureure générale,
        [male] Monsieur le Procureur général,
       *[other] Madame la Procureure générale, Monsieur le Procureur général,
    }
    .close = { close }
salutation-prosecutor-general =
    { $office-gender ->
        [female] Madame la Procureure générale,
        [male] Monsieur le Procureur général,
       *[other] Madame la Procureure générale, Monsieur le Procureur général,
    }
    .close = { close }
salutation-public-prosecutor =
    { $office-gender ->
        [female] Madame la Procureure,
        [male] Monsieur le Procureur,
       *[other] Madame la Procureure, Monsieur le Procureur,
    }
    .close = { close }
salutation-chief-justice =
    { $office-gender ->
        [female] Madame la Présidente,
        [male] Monsieur le Président,
       *[other] Madame la Présidente, Monsieur le Président,
    }
    .close = { close }
salutation-judge =
    { $office-gender ->
        [female] Madame la Présidente,
        [male] Monsieur le Président,
       *[other] Madame la Présidente, Monsieur le Président,
    }
    .close = { close }
salutation-court = Mesdames et Messieurs les Magistrats,
    .close = { close }
salutation-board = Mesdames et Messieurs les Membres de la Commission,
    .close = { close-courteous }
salutation-governor =
    { $office-gender ->
        [female] Madame la Gouverneure,
        [male] Monsieur le Gouverneur,
       *[other] Madame la Gouverneure, Monsieur le Gouverneur,
    }
    .close = { close }
salutation-mayor =
    { $office-gender ->
        [female] Madame la Maire,
        [male] Monsieur le Maire,
       *[other] Madame la Maire, Monsieur le Maire,
    }
    .close = { close-courteous }
salutation-chief-of-police =
    { $office-gender ->
        [female] Madame la Cheffe de la police,
        [male] Monsieur le Chef de la police,
       *[other] Madame la Cheffe de la police, Monsieur le Chef de la police,
    }
    .close = { close-courteous }
salutation-director =
    { $office-gender ->
        [female] Madame la Directrice,
        [male] Monsieur le Directeur,
       *[other] Madame la Directrice, Monsieur le Directeur,
    }
    .close = { close-courteous }
salutation-ombudsperson =
    { $office-gender ->
        [female] Madame la Médiatrice,
        [male] Monsieur le Médiateur,
       *[other] Madame la Médiatrice, Monsieur le Médiateur,
    }
    .close = { close }
salutation-institution = Mesdames et Messieurs les Membres de l’Institution,
    .close = { close }
salutation-ambassador =
    { $office-gender ->
        [female] Madame l’Ambassadrice,
        [male] Monsieur l’Ambassadeur,
       *[other] Excellence,
    }
    .close = { close }
salutation-consul =
    { $office-gender ->
        [female] Madame la Consule,
        [male] Monsieur le Consul,
       *[other] Madame la Consule, Monsieur le Consul,
    }
    .close = { close-courteous }
salutation-high-commissioner =
    { $office-gender ->
        [female] Madame la Haute-Commissaire,
        [male] Monsieur le Haut-Commissaire,
       *[other] Madame la Haute-Commissaire, Monsieur le Haut-Commissaire,
    }
    .close = { close }
salutation-rapporteur =
    { $office-gender ->
        [female] Madame la Rapporteuse spéciale,
        [male] Monsieur le Rapporteur spécial,
       *[other] Madame la Rapporteuse spéciale, Monsieur le Rapporteur spécial,
    }
    .close = { close }
salutation-working-group = Mesdames et Messieurs les Membres du Groupe de travail,
    .close = { close }
salutation-parliament-president =
    { $office-gender ->
        [female] Madame la Présidente,
        [male] Monsieur le Président,
       *[other] Madame la Présidente, Monsieur le Président,
    }
    .close = { close-highest }
salutation-chief-executive =
    { $office-gender ->
        [female] Madame la Directrice générale,
        [male] Monsieur le Directeur général,
       *[other] Madame la Directrice générale, Monsieur le Directeur général,
    }
    .close = { close-courteous }
salutation-rector =
    { $office-gender ->
        [female] Madame la Rectrice,
        [male] Monsieur le Recteur,
       *[other] Madame la Rectrice, Monsieur le Recteur,
    }
    .close = { close-courteous }
salutation-sir-or-madam =
    { $office-gender ->
        [female] Madame,
        [male] Monsieur,
       *[other] Madame, Monsieur,
    }
    .close =
        { $voice ->
            [single] Je vous prie d’agréer, { $salutation }, l’expression de ma considération distinguée.
           *[other] Nous vous prions d’agréer, { $salutation }, l’expression de notre considération distinguée.
        }
