### The words that every letter shares, in German. The reader is "Sie"; nothing here needs the writer's gender.
###
### A salutation ends in a comma, so the text behind it begins with a small letter, unless its first word is a noun.

page =
    .writer = head
    .subject = before
    .signature = start

format-locale = de
first-of-month = { "" }
list-and = { "" }

date-line = { $place }, den { $date }
subject-line = Betreff: { $subject }

# Each demand goes on from "dass", with the verb at its end.
demands-lead = Ich bitte Sie daher mit allem Respekt, im Rahmen Ihrer Befugnisse dafür zu sorgen, dass
demand-item = { $demand };
demand-last = { $demand }.
# The messages of law.ftl stand in the accusative: "auf Artikel 12 …", "auf die Artikel 5 und 9 …".
law-basis = Diese Bitten stützen sich auf { $law }.
reply = Für eine Antwort, aus der hervorgeht, welche Schritte unternommen wurden, wäre ich Ihnen dankbar.
thanks = Ich danke Ihnen für Ihre Aufmerksamkeit.

copies-label = Kopie an:
copy-line = Kopie eines Schreibens { $recipient-to }
cover-subject = Kopie eines Schreibens betreffend { $person }
cover-body = nachstehend übersende ich Ihnen die Kopie eines Schreibens { $recipient-to }, das { $person } betrifft. Für die Weiterleitung an die zuständigen Stellen in Ihrer Hauptstadt wäre ich Ihnen dankbar.
cover-thanks = Ich danke Ihnen für Ihre Unterstützung.

salutation-excellency = Exzellenz,
    .close = Mit vorzüglicher Hochachtung
salutation-president =
    { $holder ->
        [female] Sehr geehrte Frau Präsidentin,
       *[other] Sehr geehrter Herr Präsident,
    }
    .close = Mit vorzüglicher Hochachtung
salutation-prosecutor =
    { $holder ->
        [female] Sehr geehrte Frau Staatsanwältin,
       *[other] Sehr geehrter Herr Staatsanwalt,
    }
    .close = Mit vorzüglicher Hochachtung
salutation-mission = Sehr geehrte Damen und Herren,
    .close = Mit freundlichen Grüßen
