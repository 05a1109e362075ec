title = Proyecto de ley 12
subject = { $person }: segunda lectura
matter = el proyecto de ley { $bill }
    .gender = male
opening = Le escribo acerca de { $person }, cuya segunda lectura se anuncia.
facts = { $person } castigaría lo que los periódicos pueden decir hoy.
concern = Los periodistas temen por su trabajo.
call = { $person } pasa a segunda lectura.
post = { $person } castigaría lo que los periódicos pueden decir hoy.
demand-reject = no se apruebe { $person }

recipient-minister = ministro de Justicia del País A
    .to = al ministro de Justicia del País A
    .office = Ministro de Justicia del País A
recipient-embassy = Embajada del País A
    .to = a la Embajada del País A
    .office = Embajada del País A
