## What goes wrong: words

error-fluent = Esto no es Fluent.
hint-fluent = Un mensaje se escribe id = text; las líneas que lo continúan llevan sangría; una variable se escribe {"{"} $name {"}"}.
error-braces-deep = Aquí hay llaves anidadas en más de { $limit } niveles.
hint-braces-deep = Cierre lo que esté abierto o divida el mensaje.
error-message-missing = Falta el mensaje «{ $message }» en el idioma «{ $language }».
hint-message-missing = Añada «{ $message } = …» a { $file }.
hint-attribute-missing = Añada «.{ $attribute } = …» debajo de «{ $message }» en { $file }.
hint-copy-words = Copie { $from } del propio programa en { $file }, que lo sustituye entero, y añada allí «{ $message }».
hint-attribute-over = Copie «{ $message }» en { $file } y añada debajo «.{ $attribute } = …»: allí sustituye al mensaje incluido.
error-message-failed = No se puede componer el mensaje «{ $message }» del idioma «{ $language }».
error-message-twice = El mensaje «{ $message }» aparece aquí por segunda vez; los términos (-{ $message }) también cuentan.
hint-message-twice = Borre uno de los dos.
error-placeables = El mensaje «{ $message }» tiene más de { $limit } variables y referencias.
hint-placeables = Divida el mensaje.
error-variable = Aquí no existe la variable ${ $name }.
error-term-variable = Un término no admite la variable ${ $name }.
hint-term-variable = Escriba un mensaje en lugar de un término, o ponga la variable allí donde se usa el término.
error-function = No existe la función { $name }.
error-function-option = La función { $function } no tiene la opción «{ $name }».
error-reference = Se hace referencia a «{ $name }», que no existe.
hint-reference = Escriba el nombre del mensaje que corresponde, o directamente su texto.
error-cycle = Hay una referencia circular: { $path }
hint-cycle = Rómpala: un mensaje no puede contenerse a sí mismo.
