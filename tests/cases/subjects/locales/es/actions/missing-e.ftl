title = Eno Exemplar, desaparecido
subject = { $person }: búsqueda
person-eno = Eno Exemplar
opening = Me dirijo a usted en relación con { $person }, desaparecido desde el { $missing }.
facts = No se sabe que nadie lo retenga.
concern = Su familia no ha recibido respuesta.
demand-search = continúe la búsqueda y se informe a su familia de lo que se averigüe

recipient-minister = ministro de Justicia del País A
    .to = al ministro de Justicia del País A
    .office = Ministro de Justicia del País A
recipient-embassy = Embajada del País A
    .to = a la Embajada del País A
    .office = Embajada del País A
