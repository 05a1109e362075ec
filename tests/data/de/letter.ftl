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
contractions = { "" }
elisions = { "" }

date-line = { $place }, den { $date }
subject-line = Betreff: { $subject }

# Each demand goes on from "dass", with the verb at its end.
demands-lead =
    { $lead ->
        [authority]
            { $voice ->
                [single] Ich bitte Sie daher mit allem Respekt, im Rahmen Ihrer Befugnisse dafür zu sorgen, dass
               *[other] Wir bitten Sie daher mit allem Respekt, im Rahmen Ihrer Befugnisse dafür zu sorgen, dass
            }
        [influence]
            { $voice ->
                [single] Ich bitte Sie daher mit allem Respekt, Ihren Einfluss bei den zuständigen Stellen dafür zu nutzen, dass
               *[other] Wir bitten Sie daher mit allem Respekt, Ihren Einfluss bei den zuständigen Stellen dafür zu nutzen, dass
            }
       *[effort]
            { $voice ->
                [single] Ich bitte Sie daher mit allem Respekt, alles in Ihrer Macht Stehende zu tun, damit
               *[other] Wir bitten Sie daher mit allem Respekt, alles in Ihrer Macht Stehende zu tun, damit
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] Ich bitte Sie daher mit allem Respekt, im Rahmen Ihrer Befugnisse dafür zu sorgen, dass { $demand }.
                   *[other] Wir bitten Sie daher mit allem Respekt, im Rahmen Ihrer Befugnisse dafür zu sorgen, dass { $demand }.
                }
            [influence]
                { $voice ->
                    [single] Ich bitte Sie daher mit allem Respekt, Ihren Einfluss bei den zuständigen Stellen dafür zu nutzen, dass { $demand }.
                   *[other] Wir bitten Sie daher mit allem Respekt, Ihren Einfluss bei den zuständigen Stellen dafür zu nutzen, dass { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] Ich bitte Sie daher mit allem Respekt, alles in Ihrer Macht Stehende zu tun, damit { $demand }.
                   *[other] Wir bitten Sie daher mit allem Respekt, alles in Ihrer Macht Stehende zu tun, damit { $demand }.
                }
        }
reminder =
    { $voice ->
        [single] am { $sent } habe ich Ihnen wegen { $person } geschrieben und keine Antwort erhalten. Deshalb wende ich mich erneut an Sie.
       *[other] am { $sent } haben wir Ihnen wegen { $person } geschrieben und keine Antwort erhalten. Deshalb wenden wir uns erneut an Sie.
    }
law-party = Zu deren Einhaltung ist ein Vertragsstaat ({ $of-state }) verpflichtet: { $treaties }.
demand-item = { $demand };
demand-last = { $demand }.
# The messages of law.ftl stand in the accusative: "auf Artikel 12 …", "auf die Artikel 5 und 9 …".
law-basis =
    { $demands ->
        [one] Diese Bitte stützt sich auf { $law }.
       *[other] Diese Bitten stützen sich auf { $law }.
    }
tally =
    { $signatures ->
        [one]
            { $about ->
                [matter] Nach der Zählung vom { $counted } hat eine Person eine Petition unterschrieben, die { $person } betrifft.
               *[person] Nach der Zählung vom { $counted } hat eine Person eine Petition für { $person } unterschrieben.
            }
       *[other]
            { $about ->
                [matter] Nach der Zählung vom { $counted } haben { $signatures } Menschen eine Petition unterschrieben, die { $person } betrifft.
               *[person] Nach der Zählung vom { $counted } haben { $signatures } Menschen eine Petition für { $person } unterschrieben.
            }
    }
reply =
    { $voice ->
        [single] Für eine Antwort, aus der hervorgeht, welche Schritte unternommen wurden, wäre ich Ihnen dankbar.
       *[other] Für eine Antwort, aus der hervorgeht, welche Schritte unternommen wurden, wären wir Ihnen dankbar.
    }
thanks =
    { $voice ->
        [single] Ich danke Ihnen für Ihre Aufmerksamkeit.
       *[other] Wir danken Ihnen für Ihre Aufmerksamkeit.
    }
reply-short =
    { $voice ->
        [single] Für eine Antwort wäre ich Ihnen dankbar.
       *[other] Für eine Antwort wären wir Ihnen dankbar.
    }

# "Eine Person" is the same in every case that a name stands in here, whatever the gender.
withheld-person =
    { $people ->
        [one]
            { $gender ->
               *[unknown] eine Person, deren Name nicht genannt wird
            }
       *[other]
            { $gender ->
                [male] { $count } Männer, deren Namen nicht genannt werden
                [female] { $count } Frauen, deren Namen nicht genannt werden
               *[unknown] { $count } Menschen, deren Namen nicht genannt werden
            }
    }
unknown-person =
    { $people ->
        [one]
            { $gender ->
               *[unknown] eine Person, deren Name nicht bekannt ist
            }
       *[other]
            { $gender ->
                [male] { $count } Männer, deren Namen nicht bekannt sind
                [female] { $count } Frauen, deren Namen nicht bekannt sind
               *[unknown] { $count } Menschen, deren Namen nicht bekannt sind
            }
    }

signatories-label = Unterzeichnet von ({ $signatories }):

copies-label = Kopie an:
copy-line = Kopie eines Schreibens { $recipient-to }
cover-subject = Kopie eines Schreibens betreffend { $person }
cover-body =
    { $voice ->
        [single] nachstehend übersende ich Ihnen die Kopie eines Schreibens { $recipient-to }, das { $person } betrifft. Für die Weiterleitung an die zuständigen Stellen in Ihrer Hauptstadt wäre ich Ihnen dankbar.
       *[other] nachstehend übersenden wir Ihnen die Kopie eines Schreibens { $recipient-to }, das { $person } betrifft. Für die Weiterleitung an die zuständigen Stellen in Ihrer Hauptstadt wären wir Ihnen dankbar.
    }
cover-thanks = Ich danke Ihnen für Ihre Unterstützung.

close = Mit vorzüglicher Hochachtung

salutation-excellency = Exzellenz,
    .close = { close }
salutation-leader = Exzellenz,
    .close = { close }
salutation-head-of-judiciary = Exzellenz,
    .close = { close }
salutation-president =
    { $holder ->
        [female] Sehr geehrte Frau Präsidentin,
       *[other] Sehr geehrter Herr Präsident,
    }
    .close = { close }
salutation-prosecutor =
    { $holder ->
        [female] Sehr geehrte Frau Staatsanwältin,
       *[other] Sehr geehrter Herr Staatsanwalt,
    }
    .close = { close }
salutation-mission = Sehr geehrte Damen und Herren,
    .close = Mit freundlichen Grüßen
salutation-high-representative =
    { $holder ->
        [female] Sehr geehrte Frau Hohe Vertreterin,
        [male] Sehr geehrter Herr Hoher Vertreter,
       *[none] Sehr geehrte Frau Hohe Vertreterin, sehr geehrter Herr Hoher Vertreter,
    }
    .close = { close }

# allow(same-as-source): im Deutschen dasselbe Wort
petition-to = Petition { $recipient-to }
petition-number = Nr.
# allow(same-as-source): im Deutschen dasselbe Wort
petition-name = Name
petition-town = Ort
petition-signature = Unterschrift
petition-consent = Mit meiner Unterschrift willige ich ein, dass mein Name, mein Wohnort und meine Unterschrift zusammen mit dieser Petition den oben genannten Stellen übergeben werden. Zu anderen Zwecken werden sie nicht verwendet.
petition-caution = Bitte unterschreiben Sie nicht, wenn Sie in dem betreffenden Land leben, dorthin reisen oder dort Angehörige haben oder wenn es Ihnen oder anderen schaden könnte, dass seine Behörden Ihren Namen kennen: Dieser Bogen wird mit allen Namen übergeben, die darauf stehen. Nicht zu unterschreiben ist kein Mangel an Solidarität.
petition-return = Bitte senden Sie dieses Blatt zurück an:
petition-sheet = Blatt { $sheet } von { $sheets }
petition-enclosed = Die Blätter mit den Unterschriften liegen bei.

post-ask =
    { $handle ->
        [none] Appell { $recipient-to }: Bitte sorgen Sie dafür, dass:
       *[other] { $handle }, bitte sorgen Sie dafür, dass:
    }
    .one =
        { $handle ->
            [none] Appell { $recipient-to }: Bitte sorgen Sie dafür, dass { $demand }.
           *[other] { $handle }, bitte sorgen Sie dafür, dass { $demand }.
        }

call-greeting = Guten Tag. Spreche ich mit dieser Stelle: { $recipient }?
call-caller = Mein Name ist { $writer }, ich rufe aus { $place } an. Es geht um { $person }.
call-demands = Ich bitte Sie mit allem Respekt, alles in Ihrer Macht Stehende zu tun, damit
    .one = Ich bitte Sie mit allem Respekt, alles in Ihrer Macht Stehende zu tun, damit { $demand }.
call-thanks = Würden Sie diese Bitte bitte an die Zuständigen weitergeben und meinen Anruf vermerken? Welche Antwort können Sie mir geben? Vielen Dank für Ihre Zeit.
call-before = Vor dem Anruf: Wer abnimmt, kann Ihre Nummer sehen. Wenn Sie Verbindungen zu dem Land haben, um das es in diesem Fall geht, rufen Sie nicht an. Bleiben Sie höflich und kurz, fragen Sie nach dem Namen Ihres Gegenübers und notieren Sie den Tag.

prompt-care = Zwei oder drei eigene Sätze genügen. Lassen Sie Beleidigungen weg und alles, was Ihnen oder anderen schaden könnte. Eine Antwort darf leer bleiben.
prompt-1 = Was machen Sie, und was hat das mit diesem Fall zu tun?
prompt-2 = Was an diesem Fall hat Sie bewegt, und warum?
prompt-3 = Wie haben Sie von { $person } erfahren?
prompt-4 = Was möchten Sie dem Menschen sagen, der Ihren Brief öffnet?
prompt-5 = Was erhoffen Sie sich?
