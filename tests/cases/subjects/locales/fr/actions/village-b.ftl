title = Le village B attend des terres
subject = { $person } – terres
person-village = le village B
    .gender = male
opening = { $person } a dû partir le { $moved } à cause d’une mine. Je me permets de m’adresser à vous en faveur de { $person }.
facts = Aucune terre n’a été donnée à { $person }.
concern = La saison des semailles approche.
call = { $person } a dû partir le { $moved } à cause d’une mine.
demand-land = que { $person } reçoive des terres à sa convenance

recipient-minister = ministre de la Justice du Pays A
    .to = au ministre de la Justice du Pays A
    .office = Ministre de la Justice du Pays A
recipient-embassy = Ambassade du Pays A
    .to = à l’ambassade du Pays A
    .office = Ambassade du Pays A
