### Ahmadreza Djalali, in German.
###
### What only one side reports stays reported: "Berichten zufolge", "nach eigenen Angaben", "soll".

title = Ahmadreza Djalali: Arzt und Wissenschaftler zum Tode verurteilt
subject = Dr. Ahmadreza Djalali – Aufhebung des Todesurteils, Freilassung und medizinische Versorgung

person-djalali = Ahmadreza Djalali

opening = mit großer Sorge schreibe ich Ihnen wegen Dr. { $person }, eines iranisch-schwedischen Arztes für Katastrophenmedizin, Hochschullehrers und Wissenschaftlers, der am { $sentenced } wegen „Verdorbenheit auf Erden“ (ifsad fil-arz) zum Tode verurteilt wurde.
opening-sentence = am { $sentenced } wurde über Dr. { $person } das Todesurteil gesprochen; der Vorwurf lautete „Verdorbenheit auf Erden“ (ifsad fil-arz). Für diesen iranisch-schwedischen Wissenschaftler, Hochschullehrer und Arzt für Katastrophenmedizin wende ich mich an Sie.
opening-science = Dr. { $person }, ein iranisch-schwedischer Arzt für Katastrophenmedizin, hat an Universitäten in Schweden, Italien und Belgien gearbeitet. Mit großer Sorge schreibe ich Ihnen, weil er am { $sentenced } wegen „Verdorbenheit auf Erden“ (ifsad fil-arz) zum Tode verurteilt wurde.
opening-medicine = erlauben Sie mir, mich für einen Arzt an Sie zu wenden: Dr. { $person }, ein iranisch-schwedischer Hochschullehrer und Wissenschaftler auf dem Gebiet der Katastrophenmedizin, wurde am { $sentenced } wegen „Verdorbenheit auf Erden“ (ifsad fil-arz) zum Tode verurteilt.
facts = Dr. Djalali wurde im { $arrested }, Berichten zufolge ohne gültigen Haftbefehl, in Iran festgenommen, wohin ihn die Universität Teheran und die Universität Schiras eingeladen hatten. Am { $charged } wurde er vor der { $branch }. Abteilung des Revolutionsgerichts in Teheran förmlich der Spionage angeklagt und darauf hingewiesen, dass ihm die Todesstrafe drohe. Berichten zufolge wurde sein Anwalt zu dieser Anhörung nicht zugelassen und die Einsicht in die Akten verweigert.
concern = Nach Informationen, die im { $known } vorlagen, hatte sich die Gesundheit von Dr. Djalali seit seiner Festnahme ständig verschlechtert, und er hatte { $kilograms } kg verloren. Blutuntersuchungen im Jahr { $tested } sollen zu wenige weiße Blutkörperchen ergeben haben. Anfang { $examined } empfahl Berichten zufolge ein Arzt, der ihn im Evin-Gefängnis untersuchte, ihn im Krankenhaus hämatologisch untersuchen zu lassen; dies sei abgelehnt worden.
fact-isolation = Nach seiner Festnahme wurde Dr. Djalali Berichten zufolge { $months ->
        [7] sieben Monate
        [one] { $months } Monat
       *[other] { $months } Monate
    } lang im Trakt { $section } des Evin-Gefängnisses festgehalten. Am Telefon sagte er seiner Familie, er sei { $solitary ->
        [3] drei Monate
        [one] { $solitary } Monat
       *[other] { $solitary } Monate
    } ganz allein und danach teilweise abgesondert gewesen.
fact-confession = Das Staatsfernsehen zeigte Dr. Djalali als Spion. Was als sein Geständnis ausgestrahlt wurde, war nach seinen Angaben vorher aufgeschrieben worden. Er habe es gesprochen, weil man ihm mit der Hinrichtung drohte und damit, denen etwas anzutun, die ihm lieb sind.
fact-torture = Am { $transferred } wurde Dr. Djalali Berichten zufolge aus dem Evin-Gefängnis an einen Ort gebracht, der nicht bekannt gegeben wurde, und nach etwa zehn Tagen zurückgebracht. In dieser Zeit soll er schwer gefoltert, mit der Vollstreckung des Todesurteils bedroht und zu weiteren Geständnissen gedrängt worden sein.
fact-supreme-court = Der Oberste Gerichtshof bestätigte das Todesurteil gegen Dr. Djalali in Eile und im Geheimen, wie die Sonderberichterstatterin der Vereinten Nationen für Iran in einem Bericht von { $reported } schrieb. Die Verteidigung durfte sich nach diesem Bericht nicht äußern.
fact-experts = Noch im Jahr des Todesurteils gegen Dr. Djalali forderten Menschenrechtsfachleute der Vereinten Nationen Iran auf, es aufzuheben. Am { $called } wiederholten sie dies dringend.
fact-silence = Die Arbeitsgruppe der Vereinten Nationen für willkürliche Inhaftierungen legte der iranischen Regierung am { $communicated } vor, was über den Umgang mit Dr. Djalali vorgebracht worden war, und bat um genaue Auskunft. Eine Antwort ging nicht ein.
fact-releases = Dr. Djalali war nicht unter den { $freed } Gefangenen, darunter auch politische, die Iran im { $known } wegen der Pandemie freiließ.
fact-laureates = In einem offenen Brief vom { $laureates-wrote } baten { $laureates } Trägerinnen und Träger des Nobelpreises um medizinische Hilfe für Dr. Djalali und um seine Freilassung.
fact-treatment = Ein Bericht der Vereinten Nationen von { $reported } nennt Dr. Djalali unter den Gefangenen in Iran, die Angehörige anderer oder zweier Staaten sind und denen eine medizinische Behandlung verweigert wurde. Das galt nach dem Bericht selbst für lebensbedrohliche Leiden.
fact-opinion = Wie { $finding } darlegt, verstößt die Haft von Dr. Djalali gegen die Allgemeine Erklärung der Menschenrechte und den Internationalen Pakt über bürgerliche und politische Rechte. Als angemessene Abhilfe nennt sie seine sofortige Freilassung sowie Entschädigung und andere Wiedergutmachung, auf die er einen durchsetzbaren Anspruch hat.
short = Dr. Djalali wurde im { $arrested } als Gast zweier Universitäten in Iran festgenommen; sein Anwalt wurde Berichten zufolge zu seiner Anhörung nicht zugelassen. Nach dem Stand vom { $known } soll ihm ein fachärztlicher Termin im Krankenhaus verweigert worden sein, zu dem ein Arzt geraten hatte.
as-doctor = Dass sich der Weltärztebund des Falles von Dr. Djalali angenommen hat, begrüße ich aus ärztlicher Sicht. Die damalige Spitze des Verbandes schrieb den iranischen Behörden, die Umstände seiner Haft seien mit der ärztlichen Ethik und den Menschenrechten nicht zu vereinbaren. Diesem Urteil schließe ich mich an.
as-lawyer = Aus juristischer Sicht bewegt mich, was die Sonderberichterstatterin der Vereinten Nationen für Iran { $reported } über Dr. Djalali schrieb. Der Oberste Gerichtshof hat nach ihrem Bericht das Todesurteil in Eile und im Geheimen bestätigt, und die Verteidigung durfte sich nicht äußern. Wo eine Strafe nicht rückgängig zu machen ist, muss meiner Ansicht nach zuerst die Verteidigung gehört werden.
as-teacher = Ich unterrichte und trete für einen Kollegen ein: Dr. Djalali ist Hochschullehrer. Im { $association-wrote } bat der Europäische Universitätsverband darum, das Todesurteil aufzuheben und ihn sofort freizulassen; dieser Bitte schließe ich mich an.
as-scientist = In der Wissenschaft zähle ich Dr. Djalali zu den Unsrigen. In einem offenen Brief vom { $laureates-wrote } baten { $laureates } Trägerinnen und Träger des Nobelpreises um medizinische Hilfe für ihn und um seine Freilassung. Dem schließe ich mich an.
as-student = Ich studiere und denke an alle, die Dr. Djalali unterrichten könnte. Er hat mit iranischen Universitäten zusammengearbeitet und stand mit Universitäten in aller Welt in Verbindung. Fehlt ein solcher Lehrer, so sind es meiner Ansicht nach die Studierenden, die verlieren.
as-parent = Ich habe Kinder und denke an das, was die Familie von Dr. Djalali nach seiner Festnahme erlebte. Sie wusste, dass er festgenommen worden war, erfuhr Berichten zufolge aber zehn Tage lang nicht, wo er war. Solche Tage wünsche ich keiner Familie.
law-finding = Wie { $finding } feststellt, verstößt der Freiheitsentzug gegen Dr. Djalali gegen { $law }. Die angemessene Abhilfe bestehe darin, ihn sofort freizulassen und ihm einen durchsetzbaren Anspruch auf Entschädigung und andere Wiedergutmachung zu gewähren. Darauf stützt sich, worum { $voice ->
        [single] ich bitte.
       *[other] wir bitten.
    }
law-short = Wie { $finding } feststellt, ist seine Haft völkerrechtswidrig und seine Freilassung die angemessene Abhilfe.

# Each demand goes on from "dass".
demand-no-execution = er nicht hingerichtet und das Todesurteil gegen ihn aufgehoben wird
    .first = Dr. Djalali nicht hingerichtet und das Todesurteil gegen ihn aufgehoben wird
demand-release = er unverzüglich freigelassen wird
    .first = Dr. Djalali unverzüglich freigelassen wird
demand-medical-care = er unverzüglich von Fachärzten und im Krankenhaus medizinisch versorgt wird
    .first = Dr. Djalali unverzüglich von Fachärzten und im Krankenhaus medizinisch versorgt wird
demand-safety = seine Sicherheit gewährleistet ist, solange er sich in Haft befindet
    .first = die Sicherheit von Dr. Djalali gewährleistet ist, solange er sich in Haft befindet
demand-access = er mit seinem Rechtsbeistand, seiner Familie und konsularischen Vertretern Schwedens zusammentreffen kann
    .first = Dr. Djalali mit seinem Rechtsbeistand, seiner Familie und konsularischen Vertretern Schwedens zusammentreffen kann

who = wegen Dr. { $person }, eines iranisch-schwedischen Arztes für Katastrophenmedizin, Hochschullehrers und Wissenschaftlers, der am { $sentenced } wegen „Verdorbenheit auf Erden“ (ifsad fil-arz) zum Tode verurteilt wurde.
joint-opening =
    { $voice ->
        [organisation] im Namen von { $organisation } schreiben wir Ihnen
        [joint] wir, die { $signatories } Unterzeichnenden, schreiben Ihnen
       *[single] als Unterzeichnende oder Unterzeichnender schreibe ich Ihnen
    } mit großer Sorge { who }
laureates-opening =
    { $voice ->
        [organisation] im Namen von { $organisation } schreiben wir Ihnen
        [joint] wir, die { $signatories } unterzeichnenden Trägerinnen und Träger des Nobelpreises, schreiben Ihnen
       *[single] mit dem Nobelpreis ausgezeichnet, schreibe ich Ihnen
    } mit großer Sorge { who }
universities-opening =
    { $voice ->
        [organisation] im Namen von { $organisation } schreiben wir Ihnen
        [joint] im Namen der { $signatories } unterzeichnenden Universitäten schreiben wir Ihnen
       *[single] im Namen der unterzeichnenden Universität schreibe ich Ihnen
    } mit großer Sorge { who }
doctors-opening =
    { $voice ->
        [organisation] im Namen von { $organisation } schreiben wir Ihnen aus ärztlicher Sicht
        [joint] wir, die { $signatories } unterzeichnenden Ärztinnen und Ärzte, schreiben Ihnen
       *[single] aus ärztlicher Sicht schreibe ich Ihnen
    } mit großer Sorge { who }
ties = Dr. Djalali hat an mehreren europäischen Universitäten gearbeitet, darunter die Karolinska-Universität in Schweden, an der er auch ein Promotionsprogramm besuchte, die Università degli Studi del Piemonte Orientale in Italien und die Vrije Universiteit Brussel in Belgien.
reputation =
    { $voice ->
        [single] Ich erinnere
       *[other] Wir erinnern
    } an seinen ausgezeichneten Ruf und an das Recht auf freie Meinungsäußerung.
harm =
    { $voice ->
        [single] Mich
       *[other] Uns
    } erfüllt mit großer Sorge, was Dr. Djalali und seine Familie weiterhin zu erleiden haben.
ethics = Die damalige Spitze des Weltärztebundes schrieb den iranischen Behörden, die Umstände der Haft von Dr. Djalali seien mit der ärztlichen Ethik und den Menschenrechten nicht zu vereinbaren. { $voice ->
        [single] Ich teile
       *[other] Wir teilen
    } diese Ansicht.
subject-eu = Dr. Ahmadreza Djalali – Aussetzung des Todesurteils
subject-laureates = Dr. Ahmadreza Djalali – medizinische Versorgung und Freilassung
subject-universities = Dr. Ahmadreza Djalali – Freilassung
subject-association = Dr. Ahmadreza Djalali – Aufhebung des Todesurteils und Freilassung
subject-doctors = Dr. Ahmadreza Djalali – medizinische Versorgung

demand-suspend-execution = die Europäische Union dringend tätig wird, um eine sofortige Aussetzung des Todesurteils gegen Dr. Djalali zu erreichen

subject-petition = Für die Freilassung von Dr. Ahmadreza Djalali
petition-opening = Dr. { $person }, ein iranisch-schwedischer Arzt für Katastrophenmedizin, Hochschullehrer und Wissenschaftler, wurde im { $arrested } während eines Aufenthalts in Iran festgenommen und am { $sentenced } wegen „Verdorbenheit auf Erden“ (ifsad fil-arz) zum Tode verurteilt. Die Arbeitsgruppe der Vereinten Nationen für willkürliche Inhaftierungen hat erklärt, dass die angemessene Abhilfe darin bestünde, ihn unverzüglich freizulassen.
subject-petition-letter = Petition für die Freilassung von Dr. Ahmadreza Djalali
petition-cover = Eine Petition für seine Freilassung, die sich unter anderem an die iranischen Behörden richtet, hat mehr als { $petition } Unterschriften erhalten.

post = Dr. { $person }, Arzt und Forscher, wurde am { $sentenced } im Iran zum Tode verurteilt.
hashtag = #SaveAhmad
picture = Porträt von Dr. Ahmadreza Djalali
silence-words-case = Karolinska | Schweden | schwedisch* | Forscher | Universität*
call = Dr. { $person } ist ein iranisch-schwedischer Arzt für Katastrophenmedizin, Dozent und Forscher. Er wurde im { $arrested } während eines Besuchs in Iran festgenommen und am { $sentenced } wegen „Verdorbenheit auf Erden“ zum Tode verurteilt. Ich rufe wegen seiner Gesundheit an: Nach Informationen, die im { $known } vorlagen, hatte sie sich seit der Festnahme ständig verschlechtert.
