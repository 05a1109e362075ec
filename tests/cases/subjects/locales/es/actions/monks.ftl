title = Monjes obligados a marcharse
subject = { $person }: regreso a su monasterio
person-monks = los { $count } monjes del monasterio B
opening = { $person } recibieron el { $ordered } la orden de abandonar el monasterio en una semana. Me dirijo a usted en favor de { $person }.
facts = Desde entonces, sus celdas están precintadas.
concern = Muchos son ancianos, están enfermos y no tienen adónde ir.
call = { $person } recibieron el { $ordered } la orden de abandonar el monasterio en una semana.
post = { $person } recibieron el { $ordered } la orden de abandonar el monasterio.
demand-return = { $person } puedan regresar

recipient-minister = ministro de Justicia del País A
    .to = al ministro de Justicia del País A
    .office = Ministro de Justicia del País A
recipient-embassy = Embajada del País A
    .to = a la Embajada del País A
    .office = Embajada del País A
