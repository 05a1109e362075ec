title = Une étudiante en détention
subject = Étudiante arrêtée le { $arrested } – accès à un avocat
withhold-name = Dora Exemplar | Dora
opening = Je me permets d’appeler votre attention sur le sort de { $person }. Étudiante de la ville D, elle a été arrêtée le { $arrested }.
facts = Personne ne l’a vue depuis.
concern = Sa famille demande que son nom ne soit pas rendu public.
call = Il s’agit d’une étudiante de la ville D qui a été arrêtée le { $arrested }.
demand-lawyer = qu’elle puisse rencontrer un avocat

recipient-minister = ministre de la Justice du Pays A
    .to = au ministre de la Justice du Pays A
    .office = Ministre de la Justice du Pays A
recipient-embassy = Ambassade du Pays A
    .to = à l’ambassade du Pays A
    .office = Ambassade du Pays A
