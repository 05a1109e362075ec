title = La comunidad B espera tierras
subject = { $person }: tierras
person-village = el pueblo de B
    .gender = male
opening = { $person } tuvo que marcharse el { $moved } a causa de una mina. Me dirijo a usted en favor de { $person }.
facts = No se le han dado tierras.
concern = Se acerca la época de la siembra.
call = { $person } tuvo que marcharse el { $moved } a causa de una mina.
demand-land = { $person } reciba tierras que acepte

recipient-minister = ministro de Justicia del País A
    .to = al ministro de Justicia del País A
    .office = Ministro de Justicia del País A
recipient-embassy = Embajada del País A
    .to = a la Embajada del País A
    .office = Embajada del País A
