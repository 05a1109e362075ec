title = Projet de loi 12
subject = { $person } – deuxième lecture
matter = le projet de loi { $bill }
    .gender = male
opening = Je vous écris au sujet de { $person }, dont la deuxième lecture est annoncée.
facts = { $person } punirait ce que les journaux peuvent dire aujourd’hui.
concern = Les journalistes craignent pour leur travail.
call = { $person } est annoncé en deuxième lecture.
post = { $person } punirait ce que les journaux peuvent dire aujourd’hui.
demand-reject = que { $person } ne soit pas adopté

recipient-minister = ministre de la Justice du Pays A
    .to = au ministre de la Justice du Pays A
    .office = Ministre de la Justice du Pays A
recipient-embassy = Ambassade du Pays A
    .to = à l’ambassade du Pays A
    .office = Ambassade du Pays A
