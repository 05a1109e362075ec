title = Des moines contraints de partir
subject = { $person } – retour dans leur monastère
person-monks = les { $count } moines du monastère B
opening = { $person } ont reçu le { $ordered } l’ordre de quitter le monastère en une semaine. Je me permets de m’adresser à vous en faveur de { $person }.
facts = Depuis, leurs cellules sont sous scellés.
concern = Beaucoup de ces moines sont âgés et malades, et ne savent où aller.
call = { $person } ont reçu le { $ordered } l’ordre de quitter le monastère en une semaine.
post = { $person } ont reçu le { $ordered } l’ordre de quitter le monastère.
demand-return = qu’il soit permis à { $person } d’y revenir

recipient-minister = ministre de la Justice du Pays A
    .to = au ministre de la Justice du Pays A
    .office = Ministre de la Justice du Pays A
recipient-embassy = Ambassade du Pays A
    .to = à l’ambassade du Pays A
    .office = Ambassade du Pays A
