### Ahmadreza Djalali, in German.
###
### What only one side reports stays reported: "Berichten zufolge", "nach eigenen Angaben", "soll".

title = Ahmadreza Djalali: Arzt und Wissenschaftler zum Tode verurteilt
subject = Dr. Ahmadreza Djalali – Aufhebung des Todesurteils, Freilassung und medizinische Versorgung

person-djalali = Ahmadreza Djalali

opening = mit großer Sorge schreibe ich Ihnen wegen Dr. { $person }, eines iranisch-schwedischen Arztes für Katastrophenmedizin, Hochschullehrers und Wissenschaftlers, der am { $sentenced } wegen „Verdorbenheit auf Erden“ (ifsad fil-arz) zum Tode verurteilt wurde.
opening-sentence = am { $sentenced } wurde Dr. { $person }, ein iranisch-schwedischer Arzt für Katastrophenmedizin, Hochschullehrer und Wissenschaftler, wegen „Verdorbenheit auf Erden“ (ifsad fil-arz) zum Tode verurteilt. Ich schreibe Ihnen, weil sein Leben in Gefahr ist.
opening-science = Dr. { $person }, ein iranisch-schwedischer Arzt für Katastrophenmedizin, hat an Universitäten in Schweden, Italien und Belgien gearbeitet. Mit großer Sorge schreibe ich Ihnen, weil er am { $sentenced } wegen „Verdorbenheit auf Erden“ (ifsad fil-arz) zum Tode verurteilt wurde.
facts = Er wurde im { $arrested } während eines Aufenthalts in Iran, zu dem ihn die Universität Teheran und die Universität Schiras eingeladen hatten, Berichten zufolge ohne gültigen Haftbefehl festgenommen. Nach eigenen Angaben wurde er { $solitary ->
        [one] { $solitary } Monat
       *[other] { $solitary } Monate
    } lang in Einzelhaft gehalten. Am { $charged } wurde er vor der { $branch }. Abteilung des Revolutionsgerichts in Teheran förmlich der Spionage angeklagt; Berichten zufolge durfte sein Anwalt nicht an der Anhörung teilnehmen, und die Einsicht in die Akten wurde verweigert. Das Staatsfernsehen strahlte ein Geständnis aus, bei dem es sich nach seinen Angaben um einen vorgefertigten Text handelte, den er sprechen musste, weil man ihm mit der Hinrichtung und damit drohte, seinen Angehörigen etwas anzutun. Am { $transferred } wurde er Berichten zufolge aus dem Evin-Gefängnis an einen unbekannten Ort gebracht, dort gefoltert und mit der Hinrichtung bedroht, um weitere Geständnisse zu erzwingen.
concern = Berichten zufolge verschlechtert sich sein Gesundheitszustand seit der Festnahme. Blutuntersuchungen im Jahr { $tested } ergaben eine niedrige Zahl weißer Blutkörperchen. Nach einer ärztlichen Untersuchung im Evin-Gefängnis Anfang { $examined } wurde empfohlen, ihn im Krankenhaus hämatologisch untersuchen zu lassen; dies wurde Berichten zufolge abgelehnt. Er soll seit der Festnahme { $kilograms } kg verloren haben. Die Arbeitsgruppe der Vereinten Nationen für willkürliche Inhaftierungen hat erklärt, dass die angemessene Abhilfe darin bestünde, ihn unverzüglich freizulassen und ihm ein durchsetzbares Recht auf Entschädigung und andere Wiedergutmachung zu gewähren.

# Each demand goes on from "dass".
demand-no-execution = Dr. Djalali nicht hingerichtet und das gegen ihn verhängte Todesurteil aufgehoben wird
demand-release = er unverzüglich freigelassen wird
demand-medical-care = er unverzüglich die fachärztliche Behandlung erhält, die er braucht, und dafür in ein Krankenhaus gebracht wird
demand-safety = seine Sicherheit gewährleistet ist, solange er sich in Haft befindet
demand-access = er mit seinem Rechtsbeistand, seiner Familie und konsularischen Vertretern Schwedens zusammentreffen kann

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
ethics =
    { $voice ->
        [single] Meiner Ansicht nach
       *[other] Unserer Ansicht nach
    } widersprechen die Umstände, unter denen er Berichten zufolge festgehalten wird, der ärztlichen Ethik und den Menschenrechten.
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
call = Dr. { $person } ist ein iranisch-schwedischer Katastrophenmediziner, Dozent und Forscher. Er wurde im { $arrested } während eines Besuchs im Iran festgenommen und am { $sentenced } wegen „Verdorbenheit auf Erden“ zum Tode verurteilt. Ich rufe an, weil sein Leben in Gefahr ist und sich seine Gesundheit Berichten zufolge seit der Festnahme verschlechtert.
