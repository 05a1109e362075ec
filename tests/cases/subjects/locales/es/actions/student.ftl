title = Una estudiante detenida
subject = Estudiante detenida el { $arrested }: asistencia letrada
person-student = una estudiante de la ciudad D cuyo nombre no se divulga
withhold-name = Dora Exemplar | Dora
opening = { $person } fue detenida el { $arrested }. Me dirijo a usted en su favor.
facts = Desde entonces nadie la ha visto.
concern = Su familia pide que no se publique su nombre.
call = Se trata de una estudiante de la ciudad D que fue detenida el { $arrested }.
demand-lawyer = pueda ver a un abogado

recipient-minister = ministro de Justicia del País A
    .to = al ministro de Justicia del País A
    .office = Ministro de Justicia del País A
recipient-embassy = Embajada del País A
    .to = a la Embajada del País A
    .office = Embajada del País A
