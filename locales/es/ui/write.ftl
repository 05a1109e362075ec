## Help of the command line

cli-write = Escribir cartas para una acción; en una terminal, se pregunta lo que falte
cli-write-after =
    Ejemplos:
      appeal write ahmadreza-djalali --lang fa --writer me.toml
      appeal write ahmadreza-djalali --writer me.toml --format html,eml --out letters/
cli-write-action = Identificador de la acción, tal como lo muestra «appeal list»
cli-write-lang = Idioma de las cartas, por ejemplo fa; si no se indica, el del perfil o, en su defecto, el de la terminal
cli-write-to = Escribir solo a estos destinatarios, no a todos (identificadores tal como los muestra «appeal show»)
cli-write-kind = Tipo de documento; si no se indica, letter
cli-write-format = Uno o varios de estos formatos, separados por comas: txt, html, pdf, eml, mailto, md, docx; si no se indica, txt
cli-write-out = Carpeta en la que se guardan los archivos; con - se muestra un solo documento
cli-write-name = Su nombre completo
cli-write-address = Su dirección sin la localidad; repita la opción para cada línea
cli-write-city = Su localidad; se añade a la dirección si no figura ya en alguna línea
cli-write-country = Su país: el nombre o el código de dos letras
cli-write-email = Su dirección de correo electrónico; hace falta para eml
cli-write-profession = Su profesión u ocupación; figura debajo de su nombre
cli-write-gender = male, female u other (masculino, femenino u otro), para los idiomas cuya gramática lo requiere
cli-write-note = Una o varias líneas con sus propias palabras
cli-write-note-file = Archivo con sus propias palabras
cli-write-privacy = full o place; con place se firma solo con las iniciales y el lugar
cli-write-profile = Tomar sus datos de este perfil; si no se indica, del perfil llamado default
cli-write-save-profile = Guardar estos datos como perfil, para no tener que indicarlos de nuevo
cli-write-paper = a4 o letter; si no, el papel de su país
cli-write-font = Un tipo de letra para pdf, por el nombre con el que está instalado o por su archivo; si son varios, se usan en su orden
cli-write-envelope = Además, un sobre para cada carta: dl, c6 o 10
cli-write-merge = Todas las cartas en un solo pdf, listo para imprimir a doble cara
cli-write-cc = Un solo correo electrónico para todos: quienes reciben copia figuran en Cc y no reciben un mensaje aparte
cli-write-allow = Escribir aunque esta regla lo impida: su código, o varios separados por comas
cli-write-fallback = Si en el idioma falta algún mensaje, escribir toda la carta en el siguiente idioma de la acción
cli-write-force = Reemplazar los archivos que ya existan

## Write: questions

ask-ties-why = Este caso se refiere a { $country }. Las cartas a un gobierno que mantiene detenidas a personas pueden poner en peligro a quien las escribe, a su familia y a la persona a la que se quiere ayudar. De su respuesta depende cuánto dice la carta de usted; no se guarda en ninguna parte.
ask-ties = ¿Usted o su familia viven en { $country }, proceden de allí o viajan allí?
ask-ties-yes = Sí
ask-ties-unsaid = Prefiero no decirlo
ask-ties-no = No
ask-signing-why = En ese caso, lo más seguro es firmar con las iniciales y la localidad. Un nombre completo y una calle pueden usarse contra usted cuando viaje, contra su familia allí o contra la persona por la que escribe. Una carta con iniciales también cuenta.
ask-signing = ¿Cómo quiere firmar?
ask-signing-place = Solo con las iniciales y la localidad
ask-signing-full = Con mi nombre completo
ask-signing-within = Quien vive en { $country } firma solo con las iniciales y la localidad; así se firma esta carta. Para firmar con el nombre completo hace falta --allow danger, y eso solo puede decidirlo usted.
ask-initials = Sus iniciales:
ask-initials-help = Figuran al pie de la carta, por ejemplo S. A.; su nombre completo no hace falta.
ask-city-place-help = Basta con la ciudad grande más cercana.
ask-note-place-help = Se puede dejar en blanco. No diga nada que revele quién es usted: ni centro de estudios, ni lugar de trabajo, ni familiares.
leaves-profile = Un perfil deja en { $file }, en este equipo, los datos que ha dado sobre usted. Quien pueda leer ese archivo sabrá que escribe cartas.
leaves-note = Una anotación deja en { $file }, en este equipo, la acción, el destinatario, el día y la vía. Quien pueda leer ese archivo sabrá que usted escribió.
leaves-post = Una publicación queda en su cuenta a la vista de todo el mundo, con el nombre, las fotos y los contactos de esa cuenta; aunque la borre, quedan copias.
leaves-call = Una llamada revela su número y su voz; las compañías telefónicas guardan quién llamó a quién y cuándo, y puede grabarse.
ask-leaves = ¿Hacerlo de todos modos?
leaves-nothing = No se ha guardado nada.

## Write: results

write-letter-of = Carta { $number } de { $count }: { $recipient }
write-file = Archivo guardado: { $file }
write-fallback = Las cartas aún no se pueden escribir en «{ $wanted }»; están en «{ $used }».
write-profile-saved = Datos guardados como perfil «{ $name }» en { $file }.
guide-head =
    { $count ->
        [one] Qué hacer con la carta:
       *[other] Qué hacer con las { $count } cartas:
    }
guide-recipient = • { $recipient } ({ $id })
write-unreachable = No consta ningún medio de contacto con: { $offices }. La carta se escribe de todos modos; al final se indica qué puede hacer con ella.
office-named = { $name } ({ $id })
office-unnamed = { $id }
guide-post = – Imprímala, fírmela y envíela por correo postal a: { $address }
guide-mail = – Ábrala en su programa de correo, léala una vez más y envíela a { $addresses }.
guide-mail-no-address = – No consta ninguna dirección de correo electrónico: el borrador no tiene destinatario. Añada una dirección solo si la conoce con certeza.
guide-email = – Se puede enviar por correo electrónico a { $addresses } (con --format eml se crea el borrador).
guide-paste = – Péguela en el formulario del sitio web del destinatario; no consta en qué página está.
guide-paste-at = – Péguela en el formulario de { $url }
guide-fax = – Puede enviarse por fax al { $numbers }.
guide-anywhere = – Busque la dirección de esta misión en el país donde usted vive ({ $country }): su ministerio de asuntos exteriores publica una lista de las misiones acreditadas (la lista diplomática). Tómela de ahí o del sitio de la propia misión, y de ningún otro lugar.
guide-unreachable = – { $ways }
unreachable-state = No consta ningún medio de contacto con este destinatario. Envíe la carta a la misión de su Estado ({ $country }) en el país donde usted vive y pida que la transmita, pida lo mismo al ministerio de asuntos exteriores del país donde vive, o busque una dirección en el sitio del propio destinatario, y en ningún otro lugar.
unreachable-other = No consta ningún medio de contacto con este destinatario. Busque una dirección en su propio sitio, y en ningún otro lugar.
guide-formats = Para obtener archivos que se puedan imprimir o abrir en un programa de correo: --format html,eml --email usted@example.org --out CARPETA
guide-formats-place = Para obtener archivos que se puedan imprimir o abrir en un programa de correo: --format html,eml --out CARPETA
guide-place-mail = Esta carta no lleva su nombre, pero su programa de correo añade su nombre y su dirección a todo lo que usted envía. Envíela desde una cuenta que no revele quién es usted, o por correo postal, sin remitente en el sobre.
guide-place-town = La carta menciona su localidad. Si allí vive poca gente, la localidad y las iniciales pueden bastar para reconocerle: indique en su lugar la ciudad grande más cercana o su región (--city).

## Kinds

cli-write-organisation = La organización de la que procede una carta conjunta; --name firma en su nombre, --profession es el cargo y --address, las líneas del membrete
cli-write-signatories = Quienes firman una carta conjunta, de 1 a 1000: CSV, xlsx u ods con nombre y, si se desea, cargo, institución y lugar
cli-write-sort = El orden de las firmas: file, el del archivo; o name, alfabético según el idioma de la carta
cli-write-tally = Un recuento de firmas que la carta cita: un archivo TOML con signatures y counted
cli-write-sheets = Cuántas hojas de una petición; si no se indica, 1
cli-write-rows = Las filas de cada hoja; si no se indica, las que quepan en la página

## Elecciones: cómo empieza la carta y en qué orden pide

cli-write-opening = Cómo empieza la carta: uno de los inicios del caso, por su identificador («appeal show» los muestra)
cli-write-demands-order = Las peticiones que van primero, por sus identificadores y separadas por comas; las demás siguen, no se omite ninguna
cli-write-fact = Los hechos que cuenta la carta, por sus identificadores y separados por comas («appeal show» los muestra); los que falten se sortean
cli-write-writes-as = En calidad de qué escribe, por ejemplo doctor: un párrafo del caso sigue al inicio («appeal show» los muestra)
cli-write-wording = Qué redacción de cada mensaje: 1, 2 o 3; si hay menos, la última; sin esta opción se sortea
cli-write-length = full (entera) o short (breve): la breve tiene entre 200 y 250 palabras y cabe en un enlace que abre un correo (mailto)
cli-write-no-draw = No sortear nada: el primer inicio, los primeros hechos, las primeras redacciones, el orden del caso
cli-write-sent = El día de la carta anterior que menciona un recordatorio (--kind reminder); si no, el que anotó «appeal done»

## Publicaciones y tarjetas

cli-write-network = La red para la que es la publicación: x, mastodon o bluesky; si no, x
cli-write-server = Su servidor de Mastodon, como mastodon.example, para --open
cli-write-occasion = El motivo de la tarjeta: nowruz, yalda, spring, summer, autumn o winter; si no, el que esté cerca según el calendario solar

## Lo que se guarda sobre las personas, y cómo olvidarlo

cli-write-writer = Archivo con sus datos, o - para la entrada estándar: name = "…", city = "…", country = "…" y lo demás que tiene un perfil, en TOML. Mejor que las opciones siguientes: lo que se escribe en la línea de órdenes queda en el historial de la terminal, y lo ven otros usuarios de este equipo
