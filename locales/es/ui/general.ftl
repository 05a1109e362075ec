### What the program says: help, questions, results, errors. Variables: see the English file.
###
### The person is "usted". What a command or a flag does stands in the infinitive: "escribe" could also be an order to "tú".
### Nothing here needs the writer's gender.

## How the language writes dates, numbers and lists: see the English file.

format-locale = es
first-of-month = { "" }
list-and = { "" }

## Levels of what is told

# allow(same-as-source): the same word in Spanish
level-error = error
level-warning = advertencia
level-notice = nota
level-detail = detalle
level-help = ayuda
