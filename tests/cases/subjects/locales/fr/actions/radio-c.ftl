title = Radio C réduite au silence
subject = { $person } – licence d’émission
person-radio = l’association Radio C
    .gender = female
opening = { $person } a été privée d’antenne le { $closed }. Je vous écris au sujet de { $person }.
facts = Elle émettait en deux langues depuis dix ans.
concern = Ses quarante salariés ont perdu leur emploi.
demand-licence = que { $person } retrouve sa licence

recipient-minister = ministre de la Justice du Pays A
    .to = au ministre de la Justice du Pays A
    .office = Ministre de la Justice du Pays A
recipient-embassy = Ambassade du Pays A
    .to = à l’ambassade du Pays A
    .office = Ambassade du Pays A
