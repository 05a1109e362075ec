### Die Worte, die allen Briefen gemeinsam sind. Die Variablen erklärt die englische Datei.
###
### Angeredet wird mit „Sie“; nichts verlangt das Geschlecht der Schreibenden. Die Anrede endet mit einem Komma: Was unmittelbar auf sie
### folgt, beginnt klein (reminder, cover-body), eine Eröffnung mit einem Substantiv oder Namen, weil sie auch hinter reminder steht.

## How the page is set. Each attribute takes one of the words in its comment.

page =
    .writer = head
    .subject = before
    .signature = start

## How the language writes dates, numbers and lists

# The CLDR locale whose way of writing is used, where the folder's name is too general.
format-locale = de

# How the first day of a month is written in a date, where it is not the plain number: “1er”.
first-of-month = { "" }

# What stands before the last item of a list, where CLDR's comma and word are not wanted: “و”.
list-and = { "" }

# Where a name begins with an article that merges with the word before it: “de le = du | de les = des”.
contractions = { "" }

# Words that lose their last vowel before a name that begins with one: “de | que”.
elisions = { "" }

## Head of the letter

# en | date-line = { $date }
date-line = { $place }, den { $date }

# en | subject-line = Re: { $subject }
subject-line = Betreff: { $subject }

## Body

# The first paragraph of a reminder; the letter itself follows.
# en | reminder =
# en |     { $voice ->
# en |         [single] My letter to you concerning { $person }, of { $sent }, has so far remained without a reply. I therefore address you once more.
# en |        *[other] Our letter to you concerning { $person }, of { $sent }, has so far remained without a reply. We therefore address you once more.
# en |     }
reminder =
    { $voice ->
        [single] mein Schreiben vom { $sent }, das { $person } betraf, ist bislang ohne Antwort geblieben. Ich wende mich deshalb erneut an Sie.
       *[other] unser Schreiben vom { $sent }, das { $person } betraf, ist bislang ohne Antwort geblieben. Wir wenden uns deshalb erneut an Sie.
    }

# Before the list of demands, by $lead; each demand goes on from "that", in the present: ensure that, so that, see to it that.
# Attribute .one: the whole sentence where there is one demand alone, with its full stop.
#
# demands-lead, reply and thanks, and every paragraph of a case, may have further wordings: demands-lead-2, demands-lead-3 and so
# on, without a gap, of the same strength. One of them is drawn for each writer. A language has as many as it likes.
# en | demands-lead =
# en |     { $lead ->
# en |         [authority]
# en |             { $voice ->
# en |                 [single] I respectfully ask you to use your authority to ensure that:
# en |                *[other] We respectfully ask you to use your authority to ensure that:
# en |             }
# en |         [influence]
# en |             { $voice ->
# en |                 [single] I respectfully ask you to use your influence with the authorities responsible to ensure that:
# en |                *[other] We respectfully ask you to use your influence with the authorities responsible to ensure that:
# en |             }
# en |        *[effort]
# en |             { $voice ->
# en |                 [single] I respectfully ask you to do everything in your power to ensure that:
# en |                *[other] We respectfully ask you to do everything in your power to ensure that:
# en |             }
# en |     }
# en |     .one =
# en |         { $lead ->
# en |             [authority]
# en |                 { $voice ->
# en |                     [single] I respectfully ask you to use your authority to ensure that { $demand }.
# en |                    *[other] We respectfully ask you to use your authority to ensure that { $demand }.
# en |                 }
# en |             [influence]
# en |                 { $voice ->
# en |                     [single] I respectfully ask you to use your influence with the authorities responsible to ensure that { $demand }.
# en |                    *[other] We respectfully ask you to use your influence with the authorities responsible to ensure that { $demand }.
# en |                 }
# en |            *[effort]
# en |                 { $voice ->
# en |                     [single] I respectfully ask you to do everything in your power to ensure that { $demand }.
# en |                    *[other] We respectfully ask you to do everything in your power to ensure that { $demand }.
# en |                 }
# en |         }
demands-lead =
    { $lead ->
        [authority]
            { $voice ->
                [single] Ich bitte Sie respektvoll, kraft Ihres Amtes dafür zu sorgen,
               *[other] Wir bitten Sie respektvoll, kraft Ihres Amtes dafür zu sorgen,
            }
        [influence]
            { $voice ->
                [single] Ich bitte Sie respektvoll, Ihren Einfluss bei den Zuständigen dafür zu nutzen,
               *[other] Wir bitten Sie respektvoll, Ihren Einfluss bei den Zuständigen dafür zu nutzen,
            }
       *[effort]
            { $voice ->
                [single] Ich bitte Sie respektvoll, alles in Ihrer Macht Stehende dafür zu tun,
               *[other] Wir bitten Sie respektvoll, alles in Ihrer Macht Stehende dafür zu tun,
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] Ich bitte Sie respektvoll, kraft Ihres Amtes dafür zu sorgen, dass { $demand }.
                   *[other] Wir bitten Sie respektvoll, kraft Ihres Amtes dafür zu sorgen, dass { $demand }.
                }
            [influence]
                { $voice ->
                    [single] Ich bitte Sie respektvoll, Ihren Einfluss bei den Zuständigen dafür zu nutzen, dass { $demand }.
                   *[other] Wir bitten Sie respektvoll, Ihren Einfluss bei den Zuständigen dafür zu nutzen, dass { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] Ich bitte Sie respektvoll, alles in Ihrer Macht Stehende dafür zu tun, dass { $demand }.
                   *[other] Wir bitten Sie respektvoll, alles in Ihrer Macht Stehende dafür zu tun, dass { $demand }.
                }
        }

# en | demands-lead-2 =
# en |     { $lead ->
# en |         [authority]
# en |             { $voice ->
# en |                 [single] I appeal to you to use the authority of your office so that:
# en |                *[other] We appeal to you to use the authority of your office so that:
# en |             }
# en |         [influence]
# en |             { $voice ->
# en |                 [single] I appeal to you to intercede with those who decide, so that:
# en |                *[other] We appeal to you to intercede with those who decide, so that:
# en |             }
# en |        *[effort]
# en |             { $voice ->
# en |                 [single] I appeal to you to use every means open to you so that:
# en |                *[other] We appeal to you to use every means open to you so that:
# en |             }
# en |     }
# en |     .one =
# en |         { $lead ->
# en |             [authority]
# en |                 { $voice ->
# en |                     [single] I appeal to you to use the authority of your office so that { $demand }.
# en |                    *[other] We appeal to you to use the authority of your office so that { $demand }.
# en |                 }
# en |             [influence]
# en |                 { $voice ->
# en |                     [single] I appeal to you to intercede with those who decide, so that { $demand }.
# en |                    *[other] We appeal to you to intercede with those who decide, so that { $demand }.
# en |                 }
# en |            *[effort]
# en |                 { $voice ->
# en |                     [single] I appeal to you to use every means open to you so that { $demand }.
# en |                    *[other] We appeal to you to use every means open to you so that { $demand }.
# en |                 }
# en |         }
demands-lead-2 =
    { $lead ->
        [authority]
            { $voice ->
                [single] Ich appelliere an Sie, die Autorität Ihres Amtes dafür zu nutzen,
               *[other] Wir appellieren an Sie, die Autorität Ihres Amtes dafür zu nutzen,
            }
        [influence]
            { $voice ->
                [single] Ich appelliere an Sie, sich bei denen, die entscheiden, dafür zu verwenden,
               *[other] Wir appellieren an Sie, sich bei denen, die entscheiden, dafür zu verwenden,
            }
       *[effort]
            { $voice ->
                [single] Ich appelliere an Sie, alle Ihnen offenstehenden Mittel dafür zu nutzen,
               *[other] Wir appellieren an Sie, alle Ihnen offenstehenden Mittel dafür zu nutzen,
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] Ich appelliere an Sie, die Autorität Ihres Amtes dafür zu nutzen, dass { $demand }.
                   *[other] Wir appellieren an Sie, die Autorität Ihres Amtes dafür zu nutzen, dass { $demand }.
                }
            [influence]
                { $voice ->
                    [single] Ich appelliere an Sie, sich bei denen, die entscheiden, dafür zu verwenden, dass { $demand }.
                   *[other] Wir appellieren an Sie, sich bei denen, die entscheiden, dafür zu verwenden, dass { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] Ich appelliere an Sie, alle Ihnen offenstehenden Mittel dafür zu nutzen, dass { $demand }.
                   *[other] Wir appellieren an Sie, alle Ihnen offenstehenden Mittel dafür zu nutzen, dass { $demand }.
                }
        }

# en | demands-lead-3 =
# en |     { $lead ->
# en |         [authority]
# en |             { $voice ->
# en |                 [single] For these reasons I ask you to see to it that:
# en |                *[other] For these reasons we ask you to see to it that:
# en |             }
# en |         [influence]
# en |             { $voice ->
# en |                 [single] For these reasons I ask you to prevail upon those responsible to see to it that:
# en |                *[other] For these reasons we ask you to prevail upon those responsible to see to it that:
# en |             }
# en |        *[effort]
# en |             { $voice ->
# en |                 [single] For these reasons I ask you to do what you can to see to it that:
# en |                *[other] For these reasons we ask you to do what you can to see to it that:
# en |             }
# en |     }
# en |     .one =
# en |         { $lead ->
# en |             [authority]
# en |                 { $voice ->
# en |                     [single] For these reasons I ask you to see to it that { $demand }.
# en |                    *[other] For these reasons we ask you to see to it that { $demand }.
# en |                 }
# en |             [influence]
# en |                 { $voice ->
# en |                     [single] For these reasons I ask you to prevail upon those responsible to see to it that { $demand }.
# en |                    *[other] For these reasons we ask you to prevail upon those responsible to see to it that { $demand }.
# en |                 }
# en |            *[effort]
# en |                 { $voice ->
# en |                     [single] For these reasons I ask you to do what you can to see to it that { $demand }.
# en |                    *[other] For these reasons we ask you to do what you can to see to it that { $demand }.
# en |                 }
# en |         }
demands-lead-3 =
    { $lead ->
        [authority]
            { $voice ->
                [single] Aus diesen Gründen bitte ich Sie, dafür Sorge zu tragen,
               *[other] Aus diesen Gründen bitten wir Sie, dafür Sorge zu tragen,
            }
        [influence]
            { $voice ->
                [single] Aus diesen Gründen bitte ich Sie, bei den Zuständigen darauf zu dringen,
               *[other] Aus diesen Gründen bitten wir Sie, bei den Zuständigen darauf zu dringen,
            }
       *[effort]
            { $voice ->
                [single] Aus diesen Gründen bitte ich Sie, nach Kräften darauf hinzuwirken,
               *[other] Aus diesen Gründen bitten wir Sie, nach Kräften darauf hinzuwirken,
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] Aus diesen Gründen bitte ich Sie, dafür Sorge zu tragen, dass { $demand }.
                   *[other] Aus diesen Gründen bitten wir Sie, dafür Sorge zu tragen, dass { $demand }.
                }
            [influence]
                { $voice ->
                    [single] Aus diesen Gründen bitte ich Sie, bei den Zuständigen darauf zu dringen, dass { $demand }.
                   *[other] Aus diesen Gründen bitten wir Sie, bei den Zuständigen darauf zu dringen, dass { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] Aus diesen Gründen bitte ich Sie, nach Kräften darauf hinzuwirken, dass { $demand }.
                   *[other] Aus diesen Gründen bitten wir Sie, nach Kräften darauf hinzuwirken, dass { $demand }.
                }
        }

# One demand of the list, and the last one.
# en | demand-item = { $demand };
demand-item = dass { $demand };

# en | demand-last = { $demand }.
demand-last = dass { $demand }.

# en | law-basis =
# en |     { $demands ->
# en |         [one] This request is based on { $law }.
# en |        *[other] These requests are based on { $law }.
# en |     }
law-basis =
    { $demands ->
        [one] Diese Bitte stützt sich auf { $law }.
       *[other] Diese Bitten stützen sich auf { $law }.
    }

# Behind law-basis, where it is on record that the state is party to the treaties that are named: $treaties, as one list of
# their names; $of-state is the state, as behind “of”.
# en | law-party = The authorities { $of-state } are bound by { $treaties }, to which the State is a party.
law-party = Die Behörden { $of-state } sind an { $treaties } gebunden; der Staat ist Vertragspartei.

# Where a tally of a petition's signatures is given.
# en | tally =
# en |     { $signatures ->
# en |         [one]
# en |             { $about ->
# en |                 [matter] A petition concerning { $person } has been signed by one person, as counted on { $counted }.
# en |                *[person] A petition on behalf of { $person } has been signed by one person, as counted on { $counted }.
# en |             }
# en |        *[other]
# en |             { $about ->
# en |                 [matter] A petition concerning { $person } has been signed by { $signatures } people, as counted on { $counted }.
# en |                *[person] A petition on behalf of { $person } has been signed by { $signatures } people, as counted on { $counted }.
# en |             }
# en |     }
tally =
    { $signatures ->
        [one]
            { $about ->
                [matter] Eine Petition, die { $person } betrifft, hat eine Person unterschrieben, gezählt am { $counted }.
               *[person] Eine Petition für { $person } hat eine Person unterschrieben, gezählt am { $counted }.
            }
       *[other]
            { $about ->
                [matter] Eine Petition, die { $person } betrifft, haben { $signatures } Menschen unterschrieben, gezählt am { $counted }.
               *[person] Eine Petition für { $person } haben { $signatures } Menschen unterschrieben, gezählt am { $counted }.
            }
    }

# en | reply =
# en |     { $voice ->
# en |         [single] I would be grateful for a reply telling me what has been done.
# en |        *[other] We would be grateful for a reply telling us what has been done.
# en |     }
reply =
    { $voice ->
        [single] Für eine Antwort, aus der ich erfahre, was unternommen wurde, wäre ich Ihnen dankbar.
       *[other] Für eine Antwort, aus der wir erfahren, was unternommen wurde, wären wir Ihnen dankbar.
    }

# en | reply-2 =
# en |     { $voice ->
# en |         [single] May I ask you to answer this letter and to let me know which steps are taken?
# en |        *[other] May we ask you to answer this letter and to let us know which steps are taken?
# en |     }
reply-2 =
    { $voice ->
        [single] Darf ich Sie bitten, dieses Schreiben zu beantworten und mir mitzuteilen, welche Schritte unternommen werden?
       *[other] Dürfen wir Sie bitten, dieses Schreiben zu beantworten und uns mitzuteilen, welche Schritte unternommen werden?
    }

# en | reply-3 =
# en |     { $voice ->
# en |         [single] I look forward to your reply and to learning what measures have been taken.
# en |        *[other] We look forward to your reply and to learning what measures have been taken.
# en |     }
reply-3 =
    { $voice ->
        [single] Ihrer Antwort und Ihrer Mitteilung darüber, welche Maßnahmen ergriffen wurden, sehe ich gern entgegen.
       *[other] Ihrer Antwort und Ihrer Mitteilung darüber, welche Maßnahmen ergriffen wurden, sehen wir gern entgegen.
    }

# In a short letter, in place of both the reply and the thanks; also with further wordings.
# en | reply-short =
# en |     { $voice ->
# en |         [single] I would be grateful for a reply; thank you for your attention.
# en |        *[other] We would be grateful for a reply; thank you for your attention.
# en |     }
reply-short =
    { $voice ->
        [single] Für eine Antwort wäre ich dankbar; ich danke für Ihre Aufmerksamkeit.
       *[other] Für eine Antwort wären wir dankbar; wir danken für Ihre Aufmerksamkeit.
    }

# en | reply-short-2 =
# en |     { $voice ->
# en |         [single] Please let me know what is done, and accept my thanks.
# en |        *[other] Please let us know what is done, and accept our thanks.
# en |     }
reply-short-2 =
    { $voice ->
        [single] Bitte teilen Sie mir mit, was geschieht; dafür danke ich Ihnen.
       *[other] Bitte teilen Sie uns mit, was geschieht; dafür danken wir Ihnen.
    }

# en | reply-short-3 =
# en |     { $voice ->
# en |         [single] I look forward to your answer, with thanks for your time.
# en |        *[other] We look forward to your answer, with thanks for your time.
# en |     }
reply-short-3 =
    { $voice ->
        [single] Ich sehe Ihrer Antwort entgegen und danke Ihnen für Ihre Zeit.
       *[other] Wir sehen Ihrer Antwort entgegen und danken Ihnen für Ihre Zeit.
    }

# en | thanks = Thank you for your attention.
thanks =
    { $voice ->
        [single] Ich danke Ihnen für Ihre Aufmerksamkeit.
       *[other] Wir danken Ihnen für Ihre Aufmerksamkeit.
    }

# en | thanks-2 = Thank you for the time you give to this matter.
thanks-2 =
    { $voice ->
        [single] Für die Zeit, die Sie dieser Sache widmen, danke ich Ihnen.
       *[other] Für die Zeit, die Sie dieser Sache widmen, danken wir Ihnen.
    }

# en | thanks-3 =
# en |     { $voice ->
# en |         [single] Thank you for considering my letter.
# en |        *[other] Thank you for considering our letter.
# en |     }
thanks-3 =
    { $voice ->
        [single] Ich danke Ihnen dafür, dass Sie sich mit meinem Schreiben befassen.
       *[other] Wir danken Ihnen dafür, dass Sie sich mit unserem Schreiben befassen.
    }

## Those who have no name in a letter: it is withheld, or nobody knows it

# en | withheld-person =
# en |     { $people ->
# en |         [one]
# en |             { $gender ->
# en |                 [male] a man whose name is withheld
# en |                 [female] a woman whose name is withheld
# en |                *[unknown] a person whose name is withheld
# en |             }
# en |        *[other]
# en |             { $gender ->
# en |                 [male] { $count } men whose names are withheld
# en |                 [female] { $count } women whose names are withheld
# en |                *[unknown] { $count } people whose names are withheld
# en |             }
# en |     }
# „Eine … Person“ lautet im Nominativ und im Akkusativ gleich; Männer und Frauen stehen nur in der Mehrzahl.
withheld-person =
    { $people ->
        [one]
            { $gender ->
               *[unknown] eine namentlich nicht genannte Person
            }
       *[other]
            { $gender ->
                [male] { $count } namentlich nicht genannte Männer
                [female] { $count } namentlich nicht genannte Frauen
               *[unknown] { $count } namentlich nicht genannte Menschen
            }
    }

# en | unknown-person =
# en |     { $people ->
# en |         [one]
# en |             { $gender ->
# en |                 [male] a man whose name is not known
# en |                 [female] a woman whose name is not known
# en |                *[unknown] a person whose name is not known
# en |             }
# en |        *[other]
# en |             { $gender ->
# en |                 [male] { $count } men whose names are not known
# en |                 [female] { $count } women whose names are not known
# en |                *[unknown] { $count } people whose names are not known
# en |             }
# en |     }
unknown-person =
    { $people ->
        [one]
            { $gender ->
               *[unknown] eine namentlich nicht bekannte Person
            }
       *[other]
            { $gender ->
                [male] { $count } namentlich nicht bekannte Männer
                [female] { $count } namentlich nicht bekannte Frauen
               *[unknown] { $count } namentlich nicht bekannte Menschen
            }
    }

## Copies

# en | copies-label = cc:
copies-label = Kopie an:

# The line at the head of a copy that says to whom the letter was written.
# en | copy-line = Copy of a letter { $recipient-to }
copy-line = Kopie eines Schreibens { $recipient-to }

# The covering note to a diplomatic mission, which the letter follows.
# en | cover-subject = Copy of a letter concerning { $person }
cover-subject = Kopie eines Schreibens betreffend { $person }

# en | cover-body =
# en |     { $voice ->
# en |         [single] Please find below a copy of the letter that I am sending { $recipient-to } concerning { $person }. I would be grateful if you would forward it to the authorities in your capital.
# en |        *[other] Please find below a copy of the letter that we are sending { $recipient-to } concerning { $person }. We would be grateful if you would forward it to the authorities in your capital.
# en |     }
cover-body =
    { $voice ->
        [single] nachstehend finden Sie die Kopie eines Schreibens, das ich { $recipient-to } sende und das { $person } betrifft. Ich wäre Ihnen dankbar, wenn Sie es an die Behörden in Ihrer Hauptstadt weiterleiten würden.
       *[other] nachstehend finden Sie die Kopie eines Schreibens, das wir { $recipient-to } senden und das { $person } betrifft. Wir wären Ihnen dankbar, wenn Sie es an die Behörden in Ihrer Hauptstadt weiterleiten würden.
    }

# en | cover-thanks = Thank you for your help.
cover-thanks =
    { $voice ->
        [single] Für Ihre Hilfe danke ich Ihnen.
       *[other] Für Ihre Hilfe danken wir Ihnen.
    }

## Those who sign a joint letter, in a list below it

# en | signatories-label = Signatories ({ $signatories }):
signatories-label = Unterzeichnende ({ $signatories }):

## The sheets of a petition

# en | petition-to = Petition { $recipient-to }
# allow(same-as-source): im Deutschen dasselbe Wort
petition-to = Petition { $recipient-to }

# en | petition-number = No.
petition-number = Nr.

# en | petition-name = Name
# allow(same-as-source): im Deutschen dasselbe Wort
petition-name = Name

# en | petition-town = Town
petition-town = Ort

# en | petition-signature = Signature
petition-signature = Unterschrift

# en | petition-consent = By signing I agree that my name, my town and my signature are handed over, together with this petition, to the offices named above. They are used for nothing else.
petition-consent = Mit meiner Unterschrift erkläre ich mich damit einverstanden, dass mein Name, mein Ort und meine Unterschrift zusammen mit dieser Petition den oben genannten Stellen übergeben werden. Für nichts anderes werden sie verwendet.

# Above the rows: who should rather not sign.
# en | petition-caution = Please do not sign if you live in the country concerned, travel there or have family there, or if it could harm you or somebody else that its authorities know your name: this sheet is handed over with every name on it. Not signing is no lack of solidarity.
petition-caution = Bitte unterschreiben Sie nicht, wenn Sie in dem betreffenden Land leben, dorthin reisen oder dort Angehörige haben oder wenn es Ihnen oder anderen schaden könnte, dass die dortigen Behörden Ihren Namen kennen: Dieses Blatt wird mit allen Namen übergeben, die darauf stehen. Nicht zu unterschreiben ist kein Mangel an Solidarität.

# en | petition-return = Please return this sheet to:
petition-return = Bitte senden Sie dieses Blatt zurück an:

# en | petition-sheet = Sheet { $sheet } of { $sheets }
petition-sheet = Blatt { $sheet } von { $sheets }

# In the letter that goes with them, after the message tally.
# en | petition-enclosed = The sheets with the signatures are enclosed.
petition-enclosed = Die Blätter mit den Unterschriften liegen bei.

## Salutations, each with the close that belongs to it

# The close of most of them.
# en | close = Yours respectfully,
close = Mit vorzüglicher Hochachtung

# en | salutation-excellency = Your Excellency,
# en |     .close = { close }
salutation-excellency = Exzellenz,
    .close = { close }

# en | salutation-leader = Your Excellency,
# en |     .close = { close }
salutation-leader = Exzellenz,
    .close = { close }

# en | salutation-head-of-judiciary = Your Excellency,
# en |     .close = { close }
salutation-head-of-judiciary = Exzellenz,
    .close = { close }

# en | salutation-president = Your Excellency,
# en |     .close = { close }
salutation-president =
    { $holder ->
        [female] Sehr geehrte Frau Präsidentin,
       *[other] Sehr geehrter Herr Präsident,
    }
    .close = { close }

# en | salutation-prosecutor = Dear Prosecutor,
# en |     .close = { close }
salutation-prosecutor =
    { $holder ->
        [female] Sehr geehrte Frau Staatsanwältin,
       *[other] Sehr geehrter Herr Staatsanwalt,
    }
    .close = Hochachtungsvoll

# en | salutation-mission = Dear Sir or Madam,
# en |     .close = Yours faithfully,
salutation-mission = Sehr geehrte Damen und Herren,
    .close = Hochachtungsvoll

# en | salutation-high-representative = Dear High Representative,
# en |     .close = { close }
# Von einer Frau oder einem Mann, von der oder dem nichts bekannt ist, nennt der Brief beide Formen.
salutation-high-representative =
    { $holder ->
        [female] Sehr geehrte Frau Hohe Vertreterin,
        [male] Sehr geehrter Herr Hoher Vertreter,
       *[none] Sehr geehrte Hohe Vertreterin, sehr geehrter Hoher Vertreter,
    }
    .close = { close }

## Questions for the writer's own words

# en | prompt-care = Two or three sentences of your own are enough. Leave out insults, and whatever could harm you or somebody else. An answer may stay empty.
prompt-care = Zwei oder drei eigene Sätze genügen. Lassen Sie Beleidigungen weg und alles, was Ihnen oder anderen schaden könnte. Eine Antwort darf leer bleiben.

# en | prompt-1 = What do you do, and what does it have to do with this case?
prompt-1 = Was machen Sie, und was hat das mit diesem Fall zu tun?

# en | prompt-2 = Which of the facts of this case moved you, and why?
prompt-2 = Welche Tatsache dieses Falls hat Sie bewegt, und warum?

# en | prompt-3 = How did you come to hear of { $person }?
prompt-3 = Wie sind Sie auf { $person } aufmerksam geworden?

# en | prompt-4 = What would you like to tell the person who opens your letter?
prompt-4 = Was möchten Sie der Person sagen, die Ihren Brief öffnet?

# en | prompt-5 = What do you hope for?
prompt-5 = Was erhoffen Sie sich?

## Posts on social networks

# Before the demands of a post. $handle is the office's handle ("@somebody"), or none where the network does not know it.
# en | post-ask =
# en |     { $handle ->
# en |         [none] An appeal { $recipient-to }: please ensure that:
# en |        *[other] { $handle }, please ensure that:
# en |     }
# en |     .one =
# en |         { $handle ->
# en |             [none] An appeal { $recipient-to }: please ensure that { $demand }.
# en |            *[other] { $handle }, please ensure that { $demand }.
# en |         }
post-ask =
    { $handle ->
        [none] Ein Appell { $recipient-to }: Bitte sorgen Sie dafür,
       *[other] { $handle }, bitte sorgen Sie dafür,
    }
    .one =
        { $handle ->
            [none] Ein Appell { $recipient-to }: Bitte sorgen Sie dafür, dass { $demand }.
           *[other] { $handle }, bitte sorgen Sie dafür, dass { $demand }.
        }

## A telephone call

# A greeting, and whether this is the right number. Here stands $recipient, which is always the office that is called;
# $recipient-to may be another office, where this one gets a copy.
# en | call-greeting = Good day. Is this the right number for the { $recipient }?
call-greeting = Guten Tag. Ist das die richtige Nummer für diese Stelle: { $recipient }?

# Who calls, from where, and about whom. $writer is the writer's name as signed.
# en | call-caller = My name is { $writer }. I am calling from { $place } about { $person }.
call-caller = Mein Name ist { $writer }. Ich rufe aus { $place } an. Es geht um { $person }.

# Before the list of demands, which go on from it as they do from demands-lead.
# en | call-demands = I respectfully ask you to do everything in your power to ensure that:
# en |     .one = I respectfully ask you to do everything in your power to ensure that { $demand }.
call-demands = Ich bitte Sie respektvoll, alles in Ihrer Macht Stehende dafür zu tun,
    .one = Ich bitte Sie respektvoll, alles in Ihrer Macht Stehende dafür zu tun, dass { $demand }.

# en | call-thanks = Could you please pass this message on to those responsible, and make a note of my call? May I ask what answer you can give me? Thank you for your time.
call-thanks = Könnten Sie diese Bitte an die Zuständigen weitergeben und meinen Anruf vermerken? Darf ich fragen, welche Antwort Sie mir geben können? Ich danke Ihnen für Ihre Zeit.

# To the caller, above the script, and never read aloud.
# en | call-before = Before you call: whoever answers can see your number. If you have ties to the country that this case is about, do not call. Stay polite and brief, ask the name of the person you are speaking to, and note the day.
call-before = Vor dem Anruf: Wer abnimmt, kann Ihre Nummer sehen. Wenn Sie Verbindungen zu dem Land haben, um das es in diesem Fall geht, rufen Sie nicht an. Bleiben Sie höflich und kurz, fragen Sie nach dem Namen der Person, mit der Sie sprechen, und notieren Sie den Tag.
