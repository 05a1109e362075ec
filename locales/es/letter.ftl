### The words that every letter shares, whatever the case. Variables: see the English file.
###
### One writer to one addressee, who is "usted"; only a mission is "ustedes".
### Nothing here needs the writer's gender.

## How the page is set: see the English file for the words that may stand here.

page =
    .writer = head
    .subject = before
    .signature = start

## How the language writes dates, numbers and lists: see the English file.

# CLDR's es writes 320.000; the Academy prescribes a space that does not break, which es-CR has.
format-locale = es-CR
first-of-month = { "" }
list-and = { "" }

## Head of the letter

date-line = { $place }, { $date }
subject-line = Asunto: { $subject }

## Body

# Each demand goes on from "vele por que" with a verb in the subjunctive.
demands-lead = Por ello, le ruego respetuosamente que, en el ejercicio de sus facultades, vele por que:
# One demand of the list, and the last one.
demand-item = { $demand };
demand-last = { $demand }.
# The messages of law.ftl bring their own article: "los artículos …", "la Opinión …".
law-basis = Estas peticiones se fundamentan en { $law }.
reply = Le agradecería que me respondiera y me informara de las medidas que se hayan adoptado.
thanks = Gracias por la atención que preste a esta carta.

## Copies

copies-label = Con copia a:
# The line at the head of a copy that says to whom the letter was written.
copy-line = Copia de la carta dirigida { $recipient-to }
# The covering note to a diplomatic mission, which the letter follows.
cover-subject = Copia de una carta relativa a { $person }
cover-body = A continuación encontrarán copia de la carta que dirijo { $recipient-to } en relación con { $person }. Les agradecería que la transmitieran a las autoridades de su país.
cover-thanks = Les agradezco su colaboración.

## Salutations, each with the close that belongs to it
##
## The close has no comma: it is a sentence whose subject is the signature. "Le" and "les" agree with the addressee.

salutation-excellency = Excelencia:
    .close = Le saluda respetuosamente
salutation-president =
    { $holder ->
        [female] Señora Presidenta:
       *[other] Señor Presidente:
    }
    .close = Le saluda respetuosamente
salutation-prosecutor =
    { $holder ->
        [female] Señora Fiscal:
       *[other] Señor Fiscal:
    }
    .close = Le saluda respetuosamente
salutation-mission = Señoras y señores:
    .close = Les saluda respetuosamente
