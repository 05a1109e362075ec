## What goes wrong: words

error-fluent = This is not Fluent.
hint-fluent = A message is id = text; lines that go on are indented; a variable is {"{"} $name {"}"}.
error-braces-deep = Braces stand more than { $limit } deep in one another here.
hint-braces-deep = Close what is open, or split the message.
error-message-missing = The message “{ $message }” is missing in the language “{ $language }”.
hint-message-missing = Add “{ $message } = …” to { $file }.
hint-attribute-missing = Add “.{ $attribute } = …” below “{ $message }” in { $file }.
hint-copy-words = Copy the program’s own { $from } to { $file }, which takes its place whole, and add “{ $message }” there.
hint-attribute-over = Copy “{ $message }” to { $file } and add “.{ $attribute } = …” below it: there it takes the place of the built-in message.
error-message-failed = The message “{ $message }” of the language “{ $language }” cannot be formed.
error-message-twice = The message “{ $message }” stands here for the second time; terms (-{ $message }) count too.
hint-message-twice = Delete one of the two.
error-placeables = The message “{ $message }” has more than { $limit } variables and references.
hint-placeables = Split the message.
error-variable = There is no variable ${ $name } here.
error-term-variable = A term cannot take the variable ${ $name }.
hint-term-variable = Write a message instead of a term, or the variable where the term is used.
error-function = There is no function { $name }.
error-function-option = The function { $function } has no option “{ $name }”.
error-reference = There is no “{ $name }” to refer to.
hint-reference = Write the message that is meant, or its words.
error-cycle = This leads in a circle: { $path }
hint-cycle = Break it: a message cannot contain itself.
