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
