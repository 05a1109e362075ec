### The words that every letter shares, whatever the case. The variables are explained in English's file.
###
### Space before punctuation: U+202F before ; ! ?, U+00A0 before : and inside « ». The writer's gender is never needed.

## How the page is set.

page =
    .writer = head
    .subject = before
    .signature = end

## How the language writes dates, numbers and lists: see the English file.

format-locale = fr
# In French the first day of a month alone is an ordinal.
first-of-month = 1er
list-and = { "" }

## Head of the letter

date-line = { $place }, le { $date }
subject-line = Objet : { $subject }

## Body

# Before the list of demands. It stops before the conjunction: each demand begins with its own "que" or "qu'",
# with the verb in the subjunctive.
demands-lead = C’est pourquoi je vous prie respectueusement d’user de votre autorité afin :
# One demand of the list, and the last one.
demand-item = { $demand } ;
demand-last = { $demand }.
# The articles "l'" and "les" stand in law.ftl.
law-basis = Ces demandes se fondent sur { $law }.
reply = Je vous saurais gré de bien vouloir me répondre et m’indiquer les mesures qui auront été prises.
thanks = Je vous remercie de l’attention que vous voudrez bien accorder à la présente lettre.

## Copies

copies-label = Copie :
# The line at the head of a copy that says to whom the letter was written.
copy-line = Copie de la lettre adressée { $recipient-to }
# The covering note to a diplomatic mission, which the letter follows. "concernant" needs no elision before a name.
cover-subject = Copie d’une lettre concernant { $person }
cover-body = J’ai l’honneur de vous transmettre ci-après, concernant { $person }, copie de la lettre que j’adresse { $recipient-to }. Je vous saurais gré de bien vouloir la faire parvenir aux autorités de votre pays.
cover-thanks = Je vous remercie de votre concours.

## Salutations, each with the close that belongs to it
##
## The close repeats the salutation, without its comma.

salutation-excellency = Excellence,
    .close = Je vous prie d’agréer, { $salutation }, l’expression de ma haute considération.
salutation-president =
    { $holder ->
        [female] Madame la Présidente,
       *[other] Monsieur le Président,
    }
    .close = Je vous prie d’agréer, { $salutation }, l’expression de ma haute considération.
salutation-prosecutor =
    { $holder ->
        [female] Madame la Procureure,
       *[other] Monsieur le Procureur,
    }
    .close = Je vous prie d’agréer, { $salutation }, l’expression de ma haute considération.
salutation-mission = Madame, Monsieur,
    .close = Je vous prie d’agréer, { $salutation }, l’expression de ma haute considération.
