## What goes wrong: case files

error-toml = Esto no es TOML.
hint-toml = Los textos van entre comillas rectas; las listas, entre [ ]; las fechas, sin comillas: 2016-01-20.
error-type = «{ $key }» tiene un valor que no es del tipo adecuado ({ $found }).
error-type-here = Este valor no es del tipo adecuado ({ $found }).
hint-type-text = Escriba un texto entre comillas rectas.
hint-type-flag = Escriba true o false.
hint-type-integer = Escriba un número entero, sin comillas.
hint-type-day = Escriba una fecha sin comillas: 2016-01-20.
hint-type-date = Escriba una fecha sin comillas (2016-01-20), o un mes o un año entre comillas rectas ("2016-04", "2018").
hint-type-deadline = Escriba una fecha sin comillas (2026-12-01), o una fecha con su hora y su zona (2026-12-01T17:00:00+03:30).
hint-type-texts = Escriba una lista de textos: ["one", "two"].
hint-type-table = Escriba una tabla: una línea [name] y, debajo, sus claves.
hint-type-tables = Escriba tablas: líneas [[name]], cada una con sus claves debajo.
error-character = El carácter { $character } no se admite aquí: es un carácter de control o cambia el orden de lo que se ve.
hint-character = Bórrelo; a menudo se copia sin que se note. Si no lo encuentra, vuelva a escribir el texto.
error-key-missing = Falta la clave «{ $key }».
error-key-unknown = Aquí no existe la clave «{ $key }».
hint-did-you-mean = ¿Quería decir «{ $near }»?
hint-known-keys = Las claves son: { $keys }.
error-word = «{ $found }» no es un valor válido de «{ $key }».
error-schema = Esta versión del programa no puede leer el esquema { $found }.
hint-schema = Escriba schema = 1 o use una versión más reciente del programa.
error-id = «{ $found }» no es un identificador.
hint-id = Un identificador tiene solo letras minúsculas (a-z), cifras y guiones, y empieza por una letra.
error-twice = «{ $name }» aparece aquí por segunda vez.
hint-twice = Borre uno de los dos o cámbiele el nombre.
error-planned = «{ $name }» no es ninguna de las fechas del caso.
error-dates-order = «{ $later }» es anterior a «{ $earlier }».
hint-dates-order = Compare ambas fechas con la fuente.
error-person-field = «{ $key }» no corresponde a kind = "{ $kind }".
hint-person-field = Un número (count) se da de un grupo o una comunidad; un nombre que no se da a conocer o se desconoce, o una desaparición, de una persona o un grupo; gender = "mixed", de varias personas.
error-count = El número de personas es, como mínimo, uno.
hint-count = Indique cuántas personas son, como lo dice la fuente, o quite «count».
error-people-shown = «{ $message }» muestra la variable «people», pero no se sabe cuántas personas son.
hint-people-shown = Elija según ella sin mostrarla, o indique «count» en el archivo del caso.
error-language-tag = «{ $found }» no es una etiqueta de idioma.
hint-language-tag = Una etiqueta es, por ejemplo, fa, pt-BR o zh-Hant (BCP 47).
error-variable-taken = El nombre «{ $name }» es el de una variable del propio programa.
hint-variable-taken = Elija otro nombre para la fecha o el número, aquí y en los mensajes.
error-recipient-unnamed = Un destinatario necesita «use» o «id».
hint-recipient-unnamed = Escriba use = "iran/supreme-leader" para un destinatario de actions/recipients/iran.toml, o id = "…" y todos sus campos.
error-recipient-use = «{ $found }» no designa a ningún destinatario.
hint-recipient-use = Escriba el archivo y el destinatario: "iran/supreme-leader".
error-recipient-file = No existe el archivo { $file }.
error-recipient-unknown = No existe el destinatario «{ $name }» en { $file }.
error-kind-recipient = El caso no tiene ningún destinatario «{ $name }».
error-kind-person = Entre las personas del caso no hay nadie llamado «{ $name }».
error-office-state = Un cargo con body = "{ $body }" no pertenece a ningún Estado.
hint-office-state = Quite «state» o «body».
error-instead-always = «{ $id }» sustituiría a otro destinatario para todos los que escriben.
hint-instead-always = Indique para quiénes con writers-in = […], o quite el otro destinatario.
error-instead-chain = «{ $id }» no puede sustituirse: es este mismo destinatario o sustituye a otro.
hint-instead-chain = Indique aquí destinatarios que no sustituyan a ninguno.
