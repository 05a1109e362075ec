## Help of the command line

cli-show = Mostrar una acción: el caso, las peticiones, a quién se escribe y por qué medios
cli-show-action = Identificador de la acción, tal como lo muestra «appeal list»

## Show

show-status-open = Abierta: hacen falta cartas.
show-status-archived = Archivada: se conserva tal como era. Busque antes una acción vigente.
show-status-paused = En pausa: por ahora no se escriben cartas.
show-status-closed = Cerrada: ya no se escriben cartas.
# Why an action is paused: a whole sentence; it stands alone and behind others.
pause-freed = La persona ha sido puesta en libertad. Mientras no conste que está a salvo, las cartas podrían ponerla en peligro.
pause-silence = La persona, su familia o quien la defiende ha pedido silencio.
pause-negotiations = Hay conversaciones en curso que las cartas podrían perjudicar.
pause-review = Los hechos se están comprobando de nuevo.
show-consent = Consentimiento para publicarla: { $consent }.
show-withhold = No se menciona, ni en las cartas ni en sus propias palabras: { $withheld }.
show-issued = Emitida el { $day }.
show-expires = Último día para escribir: { $day }.
show-expired = El último día para escribir fue el { $day }.
show-expires-hour = Último día para escribir: { $day }, hasta las { $hour }.
show-expired-hour = El último día para escribir fue el { $day }, hasta las { $hour }.
show-newest-fact = Último hecho del que hay constancia: { $day }.
show-newest-fact-old =
    { $years ->
        [one] El último hecho del que hay constancia ({ $day }) tiene más de un año: busque noticias antes de escribir.
       *[other] El último hecho del que hay constancia ({ $day }) tiene más de { $years } años: busque noticias antes de escribir.
    }
show-languages = Idiomas: { $languages }.
show-languages-any = Idiomas: { $languages }, o cualquier otro.
show-danger = Una carta puede poner en peligro a quien vive en { $country }, procede de allí o tiene allí familia, y a la persona por la que se escribe. Quien tenga esos vínculos firma solo con las iniciales y el lugar: --privacy place.
show-danger-none = Quienes viven en { $country } escriben a estas autoridades sin peligro: { $reason }
show-for = A favor de { $people }.
show-about = Sobre { $matter }.
show-name-withheld = Hay un nombre que no se da a conocer, ni en las cartas ni en sus propias palabras.
show-disappeared = No consta que nadie retenga a la persona desaparecida: las tarjetas van solo a la familia.
show-demands = Qué se pide:
show-law = Fundamento jurídico:
show-law-article = { $article }: { $what }
show-recipients = A quién escribir:
show-recipient-id = --to { $id } · { $role }
show-role-to = recibe la carta
show-role-copy = recibe una copia
show-role-named = solo en los tipos de documento que lo mencionan
show-writers-in = Misión diplomática: recibe su copia de quienes viven en { $countries }.
show-anywhere = Misión en el propio país de quien escribe; no consta su dirección.
show-office-state = Cargo de otro Estado: { $country }.
show-office-none = No pertenece a ningún Estado.
show-office-law = Las cartas que se le dirigen se fundamentan en { $law }.
show-instead = Para estas personas sustituye a { $recipients }.
show-holder-named = Titular: { $name }.
show-holder-unnamed = Titular a fecha de { $day }: { $name }. Ha pasado demasiado tiempo para nombrar a nadie, así que la carta se dirige al cargo.
show-holder-undated = Titular en una fecha que no consta: { $name }. La carta se dirige al cargo.
show-post = Correo postal: { $address }
show-local-address = En su propia escritura: { $address }
show-no-post = Correo postal: no consta ninguna dirección.
show-email = Correo electrónico: { $addresses }
show-each = Cada dirección recibe su propio mensaje.
show-no-email = Correo electrónico: no consta ninguna dirección.
show-web-form = Tiene un formulario en su sitio web; no consta en qué página.
show-web-form-at = Formulario en su sitio web: { $url }
show-phone = Teléfono: { $numbers }
show-fax = Fax: { $numbers }
show-x = X: { $handle }
show-verified = Datos confirmados el { $day }.
show-verified-stale = Datos confirmados el { $day }, hace más de un año: compruébelos antes de enviar la carta.
show-unverified = Datos nunca confirmados: compruébelos antes de enviar la carta.
show-kinds = Puede escribirse como:
# allow(same-as-source): una opción se escribe igual
show-kind = --kind { $kind }: { $name }
show-kind-to = a { $recipients }
show-kind-country = sobre este Estado: { $country }
show-kind-people = sobre { $people }
show-kind-law = se fundamenta en { $law }
show-kind-thanks = da las gracias y no pide nada; también para un caso cerrado
show-kind-reminder = recuerda una carta anterior (--sent DÍA, o como la anotó «appeal done»)
show-kind-joint = la firma una organización (--organisation NOMBRE) o varias personas (--signatories ARCHIVO)
show-sources = Fuentes:
show-source = { $title }
show-source-published = { $title }, { $day }

## Caso: lo que cuenta de sí mismo

show-number = Número: { $number }.
show-index = Índice: { $index }.
show-number-index = Número: { $number }. Índice: { $index }.
show-follows = Continúa una acción anterior: { $title } ({ $id }).
show-followed = Una acción posterior la continúa: { $title } ({ $id }).
show-background = Información complementaria:
error-follows = No hay otra acción «{ $id }» que esta pueda continuar.
error-reason = Se da un motivo, pero la acción no está en pausa.
hint-reason = Escriba status = "paused" para que no se escriban cartas, o quite reason.
