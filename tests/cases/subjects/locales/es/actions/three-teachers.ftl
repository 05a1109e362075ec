title = Tres docentes bajo detención
subject = { $person }: acceso a la asistencia letrada
person-lena = Lena Exemplar
person-oran = Oran Exemplar
person-sky = Sky Exemplar
opening = Me dirijo a usted en relación con { $person }, tres docentes que fueron detenidos el { $arrested }.
facts = Desde entonces no se les ha permitido ver a un abogado.
concern = Nadie ha dicho dónde se encuentran recluidos.
call = { $person } son docentes que fueron detenidos el { $arrested }. Nadie ha dicho dónde se encuentran recluidos.
demand-lawyers = los tres puedan ver sin demora a abogados de su elección
demand-release = sean puestos en libertad, salvo que se les acuse de un delito reconocido por el derecho internacional

recipient-minister = ministro de Justicia del País A
    .to = al ministro de Justicia del País A
    .office = Ministro de Justicia del País A
recipient-embassy = Embajada del País A
    .to = a la Embajada del País A
    .office = Embajada del País A
