title = Trois enseignants en détention
subject = { $person } – accès à un avocat
person-lena = Lena Exemplar
person-oran = Oran Exemplar
person-sky = Sky Exemplar
opening = Je me permets d’appeler votre attention sur le sort de { $person }, trois enseignants arrêtés le { $arrested }.
facts = Depuis, aucun avocat n’a été autorisé à les rencontrer.
concern = Nul n’a fait savoir où ils sont détenus.
call = { $person } sont des enseignants qui ont été arrêtés le { $arrested }. Nul n’a fait savoir où ils sont détenus.
demand-lawyers = que tous trois puissent rencontrer sans délai des avocats de leur choix
demand-release = qu’ils soient libérés, à moins d’être inculpés d’une infraction reconnue par le droit international

recipient-minister = ministre de la Justice du Pays A
    .to = au ministre de la Justice du Pays A
    .office = Ministre de la Justice du Pays A
recipient-embassy = Ambassade du Pays A
    .to = à l’ambassade du Pays A
    .office = Ambassade du Pays A
