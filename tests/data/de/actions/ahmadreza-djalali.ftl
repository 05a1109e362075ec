### Ahmadreza Djalali.
###
### Was nur eine Seite berichtet, bleibt berichtet: „Berichten zufolge“, „soll“, „nach seinen Angaben“. Jede Eröffnung beginnt mit einem
### Substantiv oder Namen: sie steht hinter dem Komma der Anrede und hinter reminder.

# en | title = Ahmadreza Djalali: doctor and researcher under sentence of death
title = Ahmadreza Djalali: Arzt und Wissenschaftler, zum Tode verurteilt

# en | subject = Dr Ahmadreza Djalali – death sentence, release and medical care
subject = Dr. Ahmadreza Djalali – Todesurteil, Freilassung und medizinische Versorgung

# en | person-djalali = Ahmadreza Djalali
person-djalali = Ahmadreza Djalali

# Terms of other languages in the letters, as they are written there: a page sets them in italics. More than one are parted by “|”.
foreign-terms = ifsad fil-arz

## How a letter opens

# en | opening = I am writing out of deep concern for Dr { $person }, an Iranian-Swedish disaster-medicine doctor, researcher and lecturer. A court sentenced him to death on { $sentenced }; the charge was “corruption on earth” (ifsad fil-arz).
opening = Anlass meines Schreibens ist die tiefe Sorge um Dr. { $person }, einen iranisch-schwedischen Arzt für Katastrophenmedizin, Wissenschaftler und Hochschullehrer. Ein Gericht verurteilte ihn am { $sentenced } zum Tode; der Vorwurf lautete „Verdorbenheit auf Erden“ (ifsad fil-arz).

# en | opening-sentence = On { $sentenced }, a sentence of death was passed on Dr { $person }; “corruption on earth” (ifsad fil-arz) was the charge. It is for this Iranian-Swedish researcher, lecturer and disaster-medicine doctor that I turn to you.
opening-sentence = Dr. { $person } wurde am { $sentenced } zum Tode verurteilt; „Verdorbenheit auf Erden“ (ifsad fil-arz) lautete der Vorwurf. Für diesen iranisch-schwedischen Wissenschaftler, Hochschullehrer und Arzt für Katastrophenmedizin wende ich mich an Sie.

# en | opening-science = Dr { $person }, an Iranian-Swedish doctor and researcher, has worked at universities in Sweden, Italy and Belgium. I am writing to you because he was sentenced to death on { $sentenced }, with “corruption on earth” (ifsad fil-arz) as the charge.
opening-science = Dr. { $person }, ein iranisch-schwedischer Arzt und Wissenschaftler, hat an Universitäten in Schweden, Italien und Belgien gearbeitet. Ich schreibe Ihnen, weil er am { $sentenced } wegen „Verdorbenheit auf Erden“ (ifsad fil-arz) zum Tode verurteilt wurde.

# en | opening-medicine = Allow me to appeal to you for a doctor: Dr { $person }, an Iranian-Swedish lecturer and researcher whose field is disaster medicine. A death sentence was imposed on him on { $sentenced }, for “corruption on earth” (ifsad fil-arz).
opening-medicine = Gehör erbitte ich für einen Arzt: Dr. { $person }, einen iranisch-schwedischen Hochschullehrer und Forscher in der Katastrophenmedizin. Wegen „Verdorbenheit auf Erden“ (ifsad fil-arz) wurde am { $sentenced } die Todesstrafe gegen ihn verhängt.

## What is always told

# en | facts = Dr Djalali was arrested in { $arrested }, reportedly without a valid warrant, while he was visiting Iran at the invitation of Shiraz University and the University of Tehran. On { $charged }, he was formally charged with espionage before branch { $branch } of the Revolutionary Court in Tehran and told that the penalty could be death. Reports say that his lawyer was not admitted to that hearing and that the case files were withheld.
facts = Dr. Djalali wurde im { $arrested } festgenommen, Berichten zufolge ohne gültigen Haftbefehl, als er sich auf Einladung der Universität Schiras und der Universität Teheran in Iran aufhielt. Am { $charged } wurde er vor Abteilung { $branch } des Revolutionsgerichts in Teheran förmlich wegen Spionage angeklagt; man teilte ihm mit, dass darauf die Todesstrafe stehen könne. Berichte besagen, dass sein Anwalt zu dieser Anhörung nicht zugelassen wurde und dass die Akten vorenthalten wurden.

# en | facts-2 = The University of Tehran and Shiraz University had invited Dr Djalali to Iran. During his visit, in { $arrested }, he was arrested; there was reportedly no valid warrant. The formal charge of espionage was put to him on { $charged }, before branch { $branch } of the Revolutionary Court in Tehran. He was warned that it could mean the death penalty. According to reports, his lawyer was excluded from the hearing, and no access to the files was given.
facts-2 = Die Universität Teheran und die Universität Schiras hatten Dr. Djalali nach Iran eingeladen. Während seines Aufenthalts dort, im { $arrested }, wurde er festgenommen; ein gültiger Haftbefehl soll nicht vorgelegen haben. Die förmliche Anklage wegen Spionage wurde ihm am { $charged } vor Abteilung { $branch } des Revolutionsgerichts in Teheran eröffnet. Man warnte ihn, dass sie die Todesstrafe bedeuten könne. Es wird berichtet, dass sein Anwalt von der Anhörung ausgeschlossen war und keine Akteneinsicht gewährt wurde.

# en | facts-3 = On { $charged }, Dr Djalali was brought before branch { $branch } of the Revolutionary Court in Tehran, formally charged with espionage and told that he risked a death sentence. The hearing is reported to have gone ahead without his lawyer, who was barred from it, and access to the case files to have been refused. He had been arrested in { $arrested }, reportedly with no valid warrant, when he was a guest in Iran of Shiraz University and the University of Tehran.
facts-3 = Am { $charged } brachte man Dr. Djalali vor Abteilung { $branch } des Revolutionsgerichts in Teheran, klagte ihn förmlich der Spionage an und teilte ihm mit, dass ihm ein Todesurteil drohe. Die Anhörung soll ohne seinen Anwalt stattgefunden haben, dem der Zutritt verwehrt worden sei, und der Zugang zu den Akten soll verweigert worden sein. Festgenommen worden war er im { $arrested }, Berichten zufolge ohne einen gültigen Haftbefehl, als er in Iran Gast der Universität Schiras und der Universität Teheran war.

# All of it as of $known: nothing is told of his health today.
# en | concern = According to information available in { $known }, Dr Djalali’s health had been getting worse ever since his arrest, and he had lost { $kilograms } kg. In { $tested }, blood tests are reported to have found too few white blood cells. Early in { $examined }, according to reports, a doctor who examined him in Evin Prison recommended that a haematologist see him in hospital, and this was refused.
concern = Nach Informationen, die im { $known } vorlagen, hatte sich Dr. Djalalis Gesundheit seit seiner Festnahme immer weiter verschlechtert, und er hatte { $kilograms } kg verloren. Blutuntersuchungen im Jahr { $tested } sollen zu wenige weiße Blutkörperchen ergeben haben. Anfang { $examined } empfahl Berichten zufolge ein Arzt, der ihn im Evin-Gefängnis untersuchte, ihn im Krankenhaus einem Hämatologen vorzustellen; dies sei abgelehnt worden.

# en | concern-2 = A doctor who examined Dr Djalali in Evin Prison in early { $examined } reportedly advised that he see a specialist in blood diseases, in hospital. This was not allowed, according to reports, nor were further examinations made that had been recommended. In { $tested } his blood had, it is said, shown too low a count of white cells. He had lost { $kilograms } kg since his arrest, and his health had gone on declining, according to information available in { $known }.
concern-2 = Ein Arzt, der Dr. Djalali Anfang { $examined } im Evin-Gefängnis untersuchte, riet Berichten zufolge zu einer Untersuchung durch einen Facharzt für Blutkrankheiten in einem Krankenhaus. Wie es heißt, wurde sie nicht gestattet, und auch weitere Untersuchungen, die empfohlen worden waren, unterblieben. In seinem Blut soll { $tested } eine zu niedrige Zahl weißer Blutkörperchen festgestellt worden sein. Seit seiner Festnahme hatte er { $kilograms } kg abgenommen, und seine Gesundheit hatte weiter nachgelassen, so die Informationen, die im { $known } verfügbar waren.

# en | concern-3 = Dr Djalali’s weight had fallen by { $kilograms } kg since his arrest, and his health had deteriorated: such was the information available in { $known }. When his blood was tested in { $tested }, white cells were reportedly found to be too few. At the beginning of { $examined } a doctor is said to have examined him at Evin Prison and called for an appointment with a haematologist, in hospital; it was reportedly denied.
concern-3 = Um { $kilograms } kg hatte Dr. Djalalis Gewicht seit seiner Festnahme abgenommen, und sein Gesundheitszustand war schlechter geworden: Das war der Stand der Informationen vom { $known }. Als sein Blut { $tested } untersucht wurde, fanden sich Berichten zufolge zu wenige weiße Blutkörperchen. Zu Beginn des Jahres { $examined } soll ihn ein Arzt im Evin-Gefängnis untersucht und einen Termin bei einem Hämatologen im Krankenhaus gefordert haben; dieser sei verwehrt worden.

## What was done to him: one of these

# en | fact-isolation =
# en |     After his arrest Dr Djalali was reportedly held for { $months ->
# en |         [7] seven months
# en |         [one] { $months } month
# en |        *[other] { $months } months
# en |     } in section { $section } of Evin Prison. On the telephone he told his family that he had been kept entirely alone for { $solitary ->
# en |         [3] three months
# en |         [one] { $solitary } month
# en |        *[other] { $solitary } months
# en |     }, and partly isolated after that.
fact-isolation =
    Nach seiner Festnahme wurde Dr. Djalali Berichten zufolge { $months ->
        [7] sieben Monate
        [one] { $months } Monat
       *[other] { $months } Monate
    } lang in Trakt { $section } des Evin-Gefängnisses festgehalten. Am Telefon sagte er seiner Familie, man habe ihn { $solitary ->
        [3] drei Monate
        [one] { $solitary } Monat
       *[other] { $solitary } Monate
    } lang völlig allein gefangen gehalten und danach teilweise isoliert.

# en | fact-confession = State television showed Dr Djalali as a spy. He says that what it broadcast as his confession had been written beforehand. He spoke it, he says, because he was threatened with execution and with harm to those he loves.
fact-confession = Das Staatsfernsehen stellte Dr. Djalali als Spion dar. Was es als sein Geständnis ausstrahlte, war nach seinen Angaben vorher aufgeschrieben worden. Er habe es gesprochen, so sagt er, weil man ihm mit der Hinrichtung gedroht habe und damit, denen Leid zuzufügen, die er liebt.

# en | fact-torture = On { $transferred }, according to reports, Dr Djalali was taken from Evin Prison to a place that was not disclosed; he was brought back some ten days later. In that time he was reportedly subjected to severe torture, threatened that his death sentence would be carried out, and pressed to make further confessions.
fact-torture = Am { $transferred } wurde Dr. Djalali Berichten zufolge aus dem Evin-Gefängnis an einen Ort gebracht, der nicht bekannt gegeben wurde; etwa zehn Tage später wurde er zurückgebracht. In dieser Zeit soll er schwer gefoltert, mit der Vollstreckung seines Todesurteils bedroht und zu weiteren Geständnissen gedrängt worden sein.

# en | fact-supreme-court = The Supreme Court confirmed Dr Djalali’s death sentence in haste and in secret: so the United Nations Special Rapporteur on Iran wrote in a report of { $reported }. The defence, according to that report, was allowed no submissions.
fact-supreme-court = Der Oberste Gerichtshof bestätigte Dr. Djalalis Todesurteil in Eile und im Geheimen; so schrieb es der Sonderberichterstatter der Vereinten Nationen für Iran in einem Bericht von { $reported }. Eingaben der Verteidigung wurden diesem Bericht zufolge nicht zugelassen.

## What others said, and what followed: one of these

# "The year in which he was sentenced": the sentence and the first call are both of 2017, and no date of the case file bears that year alone.
# en | fact-experts = The year in which Dr Djalali was sentenced to death was not yet over when human rights experts of the United Nations first called on Iran to annul the sentence. On { $called }, they repeated their call, urgently, and asked that the sentence be lifted.
fact-experts = Das Jahr, in dem Dr. Djalali zum Tode verurteilt wurde, war noch nicht zu Ende, als Menschenrechtsfachleute der Vereinten Nationen Iran zum ersten Mal dazu aufriefen, das Urteil aufzuheben. Am { $called } wiederholten sie ihren Aufruf eindringlich und baten darum, das Urteil zurückzunehmen.

# en | fact-silence = The United Nations Working Group on Arbitrary Detention put the allegations about Dr Djalali to the Iranian Government on { $communicated }, and asked for detailed information about him. No answer was received.
fact-silence = Die Arbeitsgruppe der Vereinten Nationen für willkürliche Inhaftierungen übermittelte der iranischen Regierung am { $communicated }, was zum Fall von Dr. Djalali vorgebracht worden war, und bat um ausführliche Auskunft über ihn. Eine Antwort ging nicht ein.

# en | fact-releases = Dr Djalali was not among the { $freed } prisoners, political prisoners included, whom Iran released in { $known } because of the pandemic.
fact-releases = Dr. Djalali war nicht unter den { $freed } Gefangenen, darunter auch politischen Gefangenen, die Iran im { $known } wegen der Pandemie freiließ.

# en | fact-laureates = In an open letter of { $laureates-wrote }, { $laureates } Nobel laureates asked for medical help for Dr Djalali and for his release.
fact-laureates = In einem offenen Brief vom { $laureates-wrote } baten { $laureates } Trägerinnen und Träger des Nobelpreises um medizinische Hilfe für Dr. Djalali und um seine Freilassung.

# en | fact-treatment = A United Nations report of { $reported } names Dr Djalali among prisoners in Iran, foreign nationals or nationals of two countries, who were refused medical treatment. This was so, it states, even for conditions that threaten life.
fact-treatment = Ein Bericht der Vereinten Nationen von { $reported } nennt Dr. Djalali unter den Gefangenen in Iran, ausländischen Staatsangehörigen oder Angehörigen zweier Staaten, denen eine medizinische Behandlung verweigert wurde. Das galt, so der Bericht, selbst für lebensbedrohliche Leiden.

# In kinds that do not cite the articles.
# en | fact-opinion = { $finding } sets out why Dr Djalali’s detention is contrary to the Universal Declaration of Human Rights and to the International Covenant on Civil and Political Rights. As the proper remedy it names his immediate release, and compensation and other reparations to which he has an enforceable right.
fact-opinion = Warum Dr. Djalalis Haft gegen die Allgemeine Erklärung der Menschenrechte und gegen den Internationalen Pakt über bürgerliche und politische Rechte verstößt, legt { $finding } dar. Als angemessene Abhilfe nennt sie seine sofortige Freilassung sowie eine Entschädigung und andere Wiedergutmachung, auf die er einen durchsetzbaren Anspruch hat.

# A short letter has these in place of all facts: few words, so that it fits a link that opens an e-mail.
# en | short = Dr Djalali was arrested in { $arrested } while a guest of two universities in Iran; his lawyer was reportedly barred from his hearing. As of { $known }, an appointment with a hospital specialist, which a doctor had advised, had reportedly been refused.
short = Dr. Djalali wurde im { $arrested } als Gast zweier Universitäten in Iran festgenommen; sein Anwalt wurde Berichten zufolge nicht zur Anhörung zugelassen. Nach dem Stand vom { $known } soll ein Facharzttermin im Krankenhaus, zu dem ein Arzt geraten hatte, verweigert worden sein.

# en | short-2 = Two universities had invited Dr Djalali to Iran, where he was arrested in { $arrested }; reports say that his lawyer was kept out of the hearing. A doctor wanted a specialist to see him in hospital: by { $known }, that had reportedly not been allowed.
short-2 = Zwei Universitäten hatten Dr. Djalali nach Iran eingeladen, wo er im { $arrested } festgenommen wurde; seinen Anwalt hielt man Berichten zufolge von der Anhörung fern. Ein Arzt wollte eine Untersuchung durch einen Facharzt im Krankenhaus: Bis { $known } soll sie nicht gestattet worden sein.

# en | short-3 = Dr Djalali, whom two universities had invited to Iran, was arrested there in { $arrested }; according to reports, he faced his hearing without his lawyer, who was not let in. An examination by a specialist in hospital, advised by a doctor, had reportedly been denied him as of { $known }.
short-3 = Dr. Djalali, von zwei Universitäten nach Iran eingeladen, wurde dort im { $arrested } festgenommen; Berichten zufolge wurde seinem Anwalt der Zutritt zur Anhörung verwehrt. Ein Termin beim Facharzt im Krankenhaus, den ein Arzt empfohlen hatte, soll nach dem Stand vom { $known } verweigert worden sein.

## What somebody says by what they are: behind any opening

# en | as-doctor = As a doctor, I welcome that the World Medical Association has taken up Dr Djalali’s case. Its president at the time wrote to the Iranian authorities that the conditions of his detention could not be reconciled with medical ethics or with human rights law. I share that judgment.
as-doctor = Ich bin ärztlich tätig und begrüße, dass sich der Weltärztebund des Falles von Dr. Djalali angenommen hat. Sein damaliger Präsident schrieb den iranischen Behörden, die Bedingungen der Haft seien mit der ärztlichen Ethik und mit den Menschenrechtsnormen nicht vereinbar. Diesem Urteil schließe ich mich an.

# en | as-lawyer = As a lawyer, I was struck by what the United Nations Special Rapporteur on Iran wrote of Dr Djalali in { $reported }. The Supreme Court, according to that report, confirmed his death sentence in haste and in secret, with no submissions allowed to the defence. Where a penalty cannot be undone, I believe, the defence must be heard first.
as-lawyer = Ich bin juristisch tätig; betroffen gemacht hat mich, was der Sonderberichterstatter der Vereinten Nationen für Iran im Jahr { $reported } über Dr. Djalali schrieb. Der Oberste Gerichtshof bestätigte diesem Bericht zufolge das Todesurteil in Eile und im Geheimen, ohne dass Eingaben der Verteidigung zugelassen wurden. Wo sich eine Strafe nicht rückgängig machen lässt, muss nach meiner Überzeugung zuerst die Verteidigung gehört werden.

# en | as-teacher = As a teacher, I speak up for a colleague: Dr Djalali is a lecturer. In { $association-wrote } the European University Association asked for his death sentence to be reversed and for him to be released at once, and I join in that request.
as-teacher = Ich unterrichte und setze mich für einen Kollegen ein: Dr. Djalali ist Hochschullehrer. Im { $association-wrote } bat der Europäische Universitätsverband darum, sein Todesurteil aufzuheben und ihn sofort freizulassen; dieser Bitte schließe ich mich an.

# en | as-scientist = As a scientist, I count Dr Djalali, a researcher, among my colleagues. In an open letter of { $laureates-wrote }, { $laureates } Nobel laureates asked for medical help for him and for his release. I add my voice to theirs.
as-scientist = Ich arbeite in der Wissenschaft und zähle den Wissenschaftler Dr. Djalali zu meinen Kollegen. In einem offenen Brief vom { $laureates-wrote } baten { $laureates } Trägerinnen und Träger des Nobelpreises um medizinische Hilfe für ihn und um seine Freilassung. Meine Stimme füge ich den ihren hinzu.

# en | as-student = As a student, I think of those whom Dr Djalali could be teaching. He is a lecturer who has worked together with Iranian universities and been in touch with universities all over the world. When such a teacher is missing, I believe, it is students who lose.
as-student = Ich studiere und denke an diejenigen, die Dr. Djalali unterrichten könnte. Er ist ein Hochschullehrer, der mit iranischen Universitäten zusammengearbeitet hat und mit Universitäten in aller Welt in Verbindung stand. Fehlt ein solcher Lehrer, so sind es, denke ich, die Studierenden, die verlieren.

# en | as-parent = As a parent, I think of what Dr Djalali’s family went through after his arrest. They knew that he had been arrested, but for ten days, according to reports, they were not told where he was. I would wish such days on no family.
as-parent = Ich habe Kinder und denke an das, was Dr. Djalalis Familie nach seiner Festnahme durchmachte. Sie wusste, dass er festgenommen worden war, doch zehn Tage lang wurde ihr Berichten zufolge nicht gesagt, wo er war. Solche Tage wünsche ich keiner Familie.

## The law

# The opinion itself says what is violated; in place of law-basis.
# en | law-finding =
# en |     { $finding } states that depriving Dr Djalali of his liberty contravenes { $law }. The proper remedy, the Working Group adds, would be to release him at once and to grant him compensation and other reparations, as a right that he can enforce. { $voice ->
# en |         [single] What I ask
# en |        *[other] What we ask
# en |     } is based on these findings.
law-finding =
    Wie { $finding } feststellt, verstößt der Freiheitsentzug im Fall von Dr. Djalali gegen { $law }. Die angemessene Abhilfe wäre es, so die Arbeitsgruppe weiter, ihn sofort freizulassen und ihm einen durchsetzbaren Anspruch auf Entschädigung und andere Wiedergutmachung zu gewähren. { $voice ->
        [single] Das, worum ich bitte
       *[other] Das, worum wir bitten
    }, stützt sich auf diese Feststellungen.

# en | law-short = { $finding } finds his detention contrary to international law, and release the proper remedy.
law-short = Wie { $finding } feststellt, ist seine Haft völkerrechtswidrig und Freilassung die angemessene Abhilfe.

## Demands

# en | demand-no-execution = he is not executed and his death sentence is annulled
# en |     .first = Dr Djalali is not executed and his death sentence is annulled
demand-no-execution = er nicht hingerichtet wird und sein Todesurteil aufgehoben wird
    .first = Dr. Djalali nicht hingerichtet wird und sein Todesurteil aufgehoben wird

# en | demand-release = he is released at once
# en |     .first = Dr Djalali is released at once
demand-release = er sofort freigelassen wird
    .first = Dr. Djalali sofort freigelassen wird

# en | demand-medical-care = he receives medical care without delay, from specialists and in hospital
# en |     .first = Dr Djalali receives medical care without delay, from specialists and in hospital
demand-medical-care = er unverzüglich fachärztlich und im Krankenhaus behandelt wird
    .first = Dr. Djalali unverzüglich fachärztlich und im Krankenhaus behandelt wird

# en | demand-safety = his safety is guaranteed while he is held
# en |     .first = Dr Djalali’s safety is guaranteed while he is held
demand-safety = seine Sicherheit in der Haft gewährleistet wird
    .first = Dr. Djalalis Sicherheit in der Haft gewährleistet wird

# en | demand-access = he can meet his lawyer, his family and consular representatives of Sweden
# en |     .first = Dr Djalali can meet his lawyer, his family and consular representatives of Sweden
demand-access = er seinen Anwalt, seine Familie und konsularische Vertreter Schwedens treffen kann
    .first = Dr. Djalali seinen Anwalt, seine Familie und konsularische Vertreter Schwedens treffen kann

# en | demand-suspend-execution = the European Union acts urgently to have the death sentence against Dr Djalali suspended without delay
demand-suspend-execution = die Europäische Union umgehend tätig wird, um die unverzügliche Aussetzung des Todesurteils gegen Dr. Djalali zu erreichen

## Letters of many, and to others

# en | who = Dr { $person }, an Iranian-Swedish disaster-medicine doctor, researcher and lecturer. A sentence of death was passed on him on { $sentenced }; the charge was “corruption on earth” (ifsad fil-arz).
who = Dr. { $person }, einen iranisch-schwedischen Arzt für Katastrophenmedizin, Wissenschaftler und Hochschullehrer. Am { $sentenced } wurde ein Todesurteil gegen ihn gefällt; der Vorwurf lautete „Verdorbenheit auf Erden“ (ifsad fil-arz).

# en | joint-opening =
# en |     { $voice ->
# en |         [organisation] As { $organisation }, we are writing
# en |         [joint]
# en |             We, the { $signatories ->
# en |                 [2] two
# en |                 [3] three
# en |                 [4] four
# en |                 [5] five
# en |                 [6] six
# en |                 [7] seven
# en |                 [8] eight
# en |                 [9] nine
# en |                 [10] ten
# en |                 [one] one
# en |                *[other] { $signatories }
# en |             } undersigned, are writing
# en |        *[single] I, the undersigned, am writing
# en |     } out of deep concern for { who }
joint-opening =
    Anlass dieses Schreibens, { $voice ->
        [organisation] das wir im Namen unserer Organisation, { $organisation }, an Sie richten
        [joint]
            das wir, die { $signatories ->
                [2] zwei
                [3] drei
                [4] vier
                [5] fünf
                [6] sechs
                [7] sieben
                [8] acht
                [9] neun
                [10] zehn
                [11] elf
                [12] zwölf
                [one] { $signatories }
               *[other] { $signatories }
            } Unterzeichnenden, an Sie richten
       *[single] das ich als unterzeichnende Person an Sie richte
    }, ist die tiefe Sorge um { who }

# en | laureates-opening =
# en |     { $voice ->
# en |         [organisation] As { $organisation }, we are writing
# en |         [joint]
# en |             We, the { $signatories ->
# en |                 [2] two
# en |                 [3] three
# en |                 [4] four
# en |                 [5] five
# en |                 [6] six
# en |                 [7] seven
# en |                 [8] eight
# en |                 [9] nine
# en |                 [10] ten
# en |                 [one] one
# en |                *[other] { $signatories }
# en |             } undersigned Nobel laureates, are writing
# en |        *[single] As a Nobel laureate, I am writing
# en |     } out of deep concern for { who }
laureates-opening =
    Anlass dieses Schreibens, { $voice ->
        [organisation] das wir im Namen unserer Organisation, { $organisation }, an Sie richten
        [joint]
            das wir, die { $signatories ->
                [2] zwei
                [3] drei
                [4] vier
                [5] fünf
                [6] sechs
                [7] sieben
                [8] acht
                [9] neun
                [10] zehn
                [11] elf
                [12] zwölf
                [one] { $signatories }
               *[other] { $signatories }
            } unterzeichnenden Trägerinnen und Träger des Nobelpreises, an Sie richten
       *[single] das ich als mit dem Nobelpreis ausgezeichnete Person an Sie richte
    }, ist die tiefe Sorge um { who }

# en | universities-opening =
# en |     { $voice ->
# en |         [organisation] As { $organisation }, we are writing
# en |         [joint]
# en |             We, the { $signatories ->
# en |                 [2] two
# en |                 [3] three
# en |                 [4] four
# en |                 [5] five
# en |                 [6] six
# en |                 [7] seven
# en |                 [8] eight
# en |                 [9] nine
# en |                 [10] ten
# en |                 [one] one
# en |                *[other] { $signatories }
# en |             } undersigned universities, are writing
# en |        *[single] I am writing for the undersigned university,
# en |     } out of deep concern for { who }
universities-opening =
    Anlass dieses Schreibens, { $voice ->
        [organisation] das wir im Namen unserer Einrichtung, { $organisation }, an Sie richten
        [joint]
            das wir, die { $signatories ->
                [2] zwei
                [3] drei
                [4] vier
                [5] fünf
                [6] sechs
                [7] sieben
                [8] acht
                [9] neun
                [10] zehn
                [11] elf
                [12] zwölf
                [one] { $signatories }
               *[other] { $signatories }
            } unterzeichnenden Universitäten, an Sie richten
       *[single] das ich für die unterzeichnende Universität an Sie richte
    }, ist die tiefe Sorge um { who }

# en | doctors-opening =
# en |     { $voice ->
# en |         [organisation] As { $organisation }, and as doctors, we are writing
# en |         [joint]
# en |             We, the { $signatories ->
# en |                 [2] two
# en |                 [3] three
# en |                 [4] four
# en |                 [5] five
# en |                 [6] six
# en |                 [7] seven
# en |                 [8] eight
# en |                 [9] nine
# en |                 [10] ten
# en |                 [one] one
# en |                *[other] { $signatories }
# en |             } undersigned doctors, are writing
# en |        *[single] As a doctor, I am writing
# en |     } out of deep concern for { who }
doctors-opening =
    Anlass dieses Schreibens, { $voice ->
        [organisation] das wir im Namen unserer Organisation, { $organisation }, und als Ärztinnen und Ärzte an Sie richten
        [joint]
            das wir, die { $signatories ->
                [2] zwei
                [3] drei
                [4] vier
                [5] fünf
                [6] sechs
                [7] sieben
                [8] acht
                [9] neun
                [10] zehn
                [11] elf
                [12] zwölf
                [one] { $signatories }
               *[other] { $signatories }
            } unterzeichnenden Ärztinnen und Ärzte, an Sie richten
       *[single] das ich aus meinem ärztlichen Beruf heraus an Sie richte
    }, ist die tiefe Sorge um { who }

# Karolinska Institutet is what the university is called in English; Karolinska University Hospital is another house.
# en | ties = In Europe Dr Djalali has worked at several universities, among them Karolinska Institutet in Sweden, where he was also a doctoral student, the Università degli Studi del Piemonte Orientale in Italy and the Vrije Universiteit Brussel in Belgium.
ties = In Europa hat Dr. Djalali an mehreren Universitäten gearbeitet, darunter am Karolinska Institutet in Schweden, wo er auch Doktorand war, an der Università degli Studi del Piemonte Orientale in Italien und an der Vrije Universiteit Brussel in Belgien.

# en | reputation =
# en |     { $voice ->
# en |         [single] I wish
# en |        *[other] We wish
# en |     } to recall Dr Djalali’s excellent reputation, and the right to freedom of expression.
reputation =
    { $voice ->
        [single] Ich möchte
       *[other] Wir möchten
    } an Dr. Djalalis ausgezeichneten Ruf erinnern und an das Recht auf freie Meinungsäußerung.

# The harm as the association saw it when it wrote: no "continue to suffer", of which nothing is known today.
# en | harm =
# en |     { $voice ->
# en |         [single] I am
# en |        *[other] We are
# en |     } gravely concerned about the harm done to Dr Djalali and to his family.
harm =
    { $voice ->
        [single] Mich
       *[other] Uns
    } erfüllt mit großer Sorge, welches Leid Dr. Djalali und seiner Familie zugefügt wurde.

# en | ethics =
# en |     Dr Djalali’s case has been taken up by the World Medical Association. Its president at the time wrote to the Iranian authorities that the conditions in which he was held were contrary to medical ethics and to human rights law. { $voice ->
# en |         [single] I share that judgment.
# en |        *[other] We share that judgment.
# en |     }
ethics =
    Der Weltärztebund hat sich des Falles von Dr. Djalali angenommen. Sein damaliger Präsident schrieb den iranischen Behörden, die Bedingungen, unter denen Dr. Djalali gefangen gehalten wurde, widersprächen der ärztlichen Ethik und den Menschenrechtsnormen. { $voice ->
        [single] Dieses Urteil teile ich.
       *[other] Dieses Urteil teilen wir.
    }

# en | subject-eu = Dr Ahmadreza Djalali – suspension of his death sentence
subject-eu = Dr. Ahmadreza Djalali – Aussetzung seines Todesurteils

# en | subject-laureates = Dr Ahmadreza Djalali – medical care and release
subject-laureates = Dr. Ahmadreza Djalali – medizinische Versorgung und Freilassung

# en | subject-universities = Dr Ahmadreza Djalali – release
subject-universities = Dr. Ahmadreza Djalali – Freilassung

# en | subject-association = Dr Ahmadreza Djalali – death sentence and release
subject-association = Dr. Ahmadreza Djalali – Todesurteil und Freilassung

# en | subject-doctors = Dr Ahmadreza Djalali – medical care
subject-doctors = Dr. Ahmadreza Djalali – medizinische Versorgung

## The petition, and the letter that goes with it

# en | subject-petition = For the release of Dr Ahmadreza Djalali
subject-petition = Für die Freilassung von Dr. Ahmadreza Djalali

# en | petition-opening = Dr { $person }, who is Iranian and Swedish, is a disaster-medicine doctor, a researcher and a lecturer. He was arrested in { $arrested } while visiting Iran as a guest of two universities. On { $sentenced }, he was sentenced to death; the charge was “corruption on earth” (ifsad fil-arz). The proper remedy, according to the United Nations Working Group on Arbitrary Detention, is his immediate release, with compensation and other reparations to which he has an enforceable right.
petition-opening = Dr. { $person }, Iraner und Schwede, ist Arzt für Katastrophenmedizin, Wissenschaftler und Hochschullehrer. Er wurde im { $arrested } festgenommen, während er als Gast zweier Universitäten in Iran war. Am { $sentenced } wurde er zum Tode verurteilt; der Vorwurf lautete „Verdorbenheit auf Erden“ (ifsad fil-arz). Die angemessene Abhilfe ist nach Auffassung der Arbeitsgruppe der Vereinten Nationen für willkürliche Inhaftierungen seine sofortige Freilassung mit einer Entschädigung und anderer Wiedergutmachung, auf die er einen durchsetzbaren Anspruch hat.

# en | subject-petition-letter = Petition for the release of Dr Ahmadreza Djalali
subject-petition-letter = Petition für die Freilassung von Dr. Ahmadreza Djalali

# en | petition-cover = An online petition for the release of Dr Djalali, addressed to the Iranian authorities among others, has gathered more than { $petition } signatures.
petition-cover = Eine Online-Petition für die Freilassung von Dr. Djalali, die sich unter anderem an die iranischen Behörden richtet, hat mehr als { $petition } Unterschriften erhalten.

## Spoken and posted

# A telephone call: the case in three sentences.
# en | call = Dr { $person }, who is Iranian and Swedish, is a disaster-medicine doctor, a researcher and a lecturer. He was arrested in { $arrested } on a visit to Iran and sentenced to death on { $sentenced }; the charge was “corruption on earth”. What makes me call is his health: according to information available in { $known }, it had been getting worse since his arrest.
call = Dr. { $person }, Iraner und Schwede, ist Arzt für Katastrophenmedizin, Wissenschaftler und Hochschullehrer. Er wurde im { $arrested } bei einem Besuch in Iran festgenommen und am { $sentenced } zum Tode verurteilt; der Vorwurf lautete „Verdorbenheit auf Erden“. Der Grund meines Anrufs ist seine Gesundheit: Nach Informationen, die im { $known } vorlagen, hatte sie sich seit seiner Festnahme immer weiter verschlechtert.

# Posts: the hashtag is that of the campaign of January 2018.
# en | post = Dr { $person }, a doctor and researcher, was sentenced to death in Iran on { $sentenced }.
post = Dr. { $person }, Arzt und Forscher, wurde am { $sentenced } in Iran zum Tode verurteilt.

# en | hashtag = #SaveAhmad
hashtag = #SaveAhmad

# The alternative text of a picture of him that may go with a post.
# en | picture = Portrait of Dr Ahmadreza Djalali
picture = Porträt von Dr. Ahmadreza Djalali

# What a card does not say, besides the words of rules.ftl.
# en | silence-words-case = Karolinska | Swedish | Sweden | researcher | university | universities | disaster medicine | scholar*
silence-words-case =
    Karolinska | Schweden | schwedisch* | Wissenschaftler* | Forscher* | Universität* | Hochschullehrer* | Hochschule* |
    Katastrophenmedizin
