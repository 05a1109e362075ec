title = Radio C, silenciada
subject = { $person }: licencia de emisión
person-radio = la emisora Radio C
    .gender = female
opening = { $person } fue cerrada el { $closed }. Me dirijo a usted en relación con { $person }.
facts = Emitía en dos idiomas desde hacía diez años.
concern = Sus cuarenta trabajadores han perdido el empleo.
demand-licence = { $person } recupere su licencia

recipient-minister = ministro de Justicia del País A
    .to = al ministro de Justicia del País A
    .office = Ministro de Justicia del País A
recipient-embassy = Embajada del País A
    .to = a la Embajada del País A
    .office = Embajada del País A
