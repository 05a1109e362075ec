### What the program says: help, questions, results, errors. The variables are explained in English's file.
###
### Space before punctuation: U+202F before ; ! ?, U+00A0 before : and inside « ». Nothing here needs the writer's gender.
### What a command or a flag does stands in the infinitive; the person is "vous". An office that letters go to is a
### "destinataire", or "la fonction" as opposed to whoever holds it; a case and an action are both "action".

## How the language writes dates, numbers and lists: see the English file.

format-locale = fr
# In French the first day of a month alone is an ordinal.
first-of-month = 1er
list-and = { "" }

## Levels of what is told

level-error = erreur{"\u00A0"}
level-warning = avertissement{"\u00A0"}
level-notice = remarque{"\u00A0"}
level-detail = détail{"\u00A0"}
level-help = aide{"\u00A0"}
