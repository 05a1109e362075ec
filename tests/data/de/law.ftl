### The international law that actions name, in German. An instrument stands in the accusative, after "stützen sich auf".

udhr =
    { $count ->
        [one] Artikel { $articles } der Allgemeinen Erklärung der Menschenrechte
       *[other] die Artikel { $articles } der Allgemeinen Erklärung der Menschenrechte
    }
udhr-3 = Leben, Freiheit und Sicherheit der Person
udhr-5 = Schutz vor Folter und Misshandlung
udhr-8 = wirksamer Rechtsbehelf vor den Gerichten
udhr-9 = Schutz vor willkürlicher Festnahme und Haft
udhr-10 = gerechtes und öffentliches Verfahren vor einem unabhängigen und unparteiischen Gericht
udhr-11 = Unschuldsvermutung und Garantien der Verteidigung
udhr-19 = Freiheit der Meinung und der Meinungsäußerung
udhr-20 = Freiheit, sich friedlich zu versammeln und zusammenzuschließen

iccpr =
    { $count ->
        [one] Artikel { $articles } des Internationalen Paktes über bürgerliche und politische Rechte
       *[other] die Artikel { $articles } des Internationalen Paktes über bürgerliche und politische Rechte
    }
iccpr-7 = Schutz vor Folter und Misshandlung
iccpr-9 = Freiheit und Sicherheit der Person; Schutz vor willkürlicher Haft
iccpr-10 = menschliche Behandlung aller, denen die Freiheit entzogen ist
iccpr-14 = faires Verfahren
iccpr-19 = Freiheit der Meinung und der Meinungsäußerung
iccpr-22 = Vereinigungsfreiheit

icescr =
    { $count ->
        [one] Artikel { $articles } des Internationalen Paktes über wirtschaftliche, soziale und kulturelle Rechte
       *[other] die Artikel { $articles } des Internationalen Paktes über wirtschaftliche, soziale und kulturelle Rechte
    }
icescr-12 = das erreichbare Höchstmaß an Gesundheit

wgad = die Stellungnahme { $opinion } der Arbeitsgruppe der Vereinten Nationen für willkürliche Inhaftierungen

mandela =
    { $count ->
        [0] die Mindestgrundsätze der Vereinten Nationen für die Behandlung der Gefangenen (Nelson-Mandela-Regeln)
        [one] Regel { $articles } der Mindestgrundsätze der Vereinten Nationen für die Behandlung der Gefangenen (Nelson-Mandela-Regeln)
       *[other] die Regeln { $articles } der Mindestgrundsätze der Vereinten Nationen für die Behandlung der Gefangenen (Nelson-Mandela-Regeln)
    }
mandela-24 = ärztliche Versorgung wie in der Allgemeinheit, unentgeltlich und ohne Diskriminierung

eu-death-penalty = die Leitlinien der Europäischen Union zur Todesstrafe
