### Das Völkerrecht, auf das sich die Fälle stützen: nur was die beiden Fälle brauchen.
###
### Ein Werk steht im Akkusativ, hinter „stützt sich auf“, „verstößt gegen“ und „gebunden an“; $finding ist weiblich und lautet im
### Nominativ gleich.

## The Universal Declaration and the two Covenants

# en | udhr =
# en |     { $count ->
# en |         [0] the Universal Declaration of Human Rights
# en |         [one] article { $articles } of the Universal Declaration of Human Rights
# en |        *[other] articles { $articles } of the Universal Declaration of Human Rights
# en |     }
udhr =
    { $count ->
        [0] die Allgemeine Erklärung der Menschenrechte
        [one] Artikel { $articles } der Allgemeinen Erklärung der Menschenrechte
       *[other] die Artikel { $articles } der Allgemeinen Erklärung der Menschenrechte
    }

# en | udhr-3 = life, liberty and security of person
udhr-3 = Leben, Freiheit und Sicherheit der Person

# en | udhr-5 = freedom from torture and ill-treatment
udhr-5 = Schutz vor Folter und Misshandlung

# en | udhr-8 = an effective remedy before the courts
udhr-8 = ein wirksamer Rechtsbehelf vor den Gerichten

# en | udhr-9 = freedom from arbitrary arrest and detention
udhr-9 = Schutz vor willkürlicher Festnahme und Haft

# en | udhr-10 = a fair and public hearing by an independent and impartial tribunal
udhr-10 = ein gerechtes und öffentliches Verfahren vor einem unabhängigen und unparteiischen Gericht

# en | udhr-11 = the presumption of innocence and the guarantees of defence
udhr-11 = die Unschuldsvermutung und die Garantien der Verteidigung

# en | udhr-19 = freedom of opinion and expression
udhr-19 = Freiheit der Meinung und der Meinungsäußerung

# en | udhr-20 = freedom of peaceful assembly and association
udhr-20 = Freiheit, sich friedlich zu versammeln und zusammenzuschließen

# en | iccpr =
# en |     { $count ->
# en |         [0] the International Covenant on Civil and Political Rights
# en |         [one] article { $articles } of the International Covenant on Civil and Political Rights
# en |        *[other] articles { $articles } of the International Covenant on Civil and Political Rights
# en |     }
iccpr =
    { $count ->
        [0] den Internationalen Pakt über bürgerliche und politische Rechte
        [one] Artikel { $articles } des Internationalen Paktes über bürgerliche und politische Rechte
       *[other] die Artikel { $articles } des Internationalen Paktes über bürgerliche und politische Rechte
    }

# en | iccpr-7 = freedom from torture and ill-treatment
iccpr-7 = Schutz vor Folter und Misshandlung

# en | iccpr-9 = liberty and security of person; freedom from arbitrary detention
iccpr-9 = Freiheit und Sicherheit der Person; Schutz vor willkürlicher Haft

# en | iccpr-10 = humane treatment of everyone deprived of liberty
iccpr-10 = menschliche Behandlung aller, denen die Freiheit entzogen ist

# en | iccpr-14 = a fair trial
iccpr-14 = ein faires Verfahren

# en | iccpr-19 = freedom of opinion and expression
iccpr-19 = Freiheit der Meinung und der Meinungsäußerung

# en | iccpr-22 = freedom of association
iccpr-22 = Vereinigungsfreiheit

# en | icescr =
# en |     { $count ->
# en |         [0] the International Covenant on Economic, Social and Cultural Rights
# en |         [one] article { $articles } of the International Covenant on Economic, Social and Cultural Rights
# en |        *[other] articles { $articles } of the International Covenant on Economic, Social and Cultural Rights
# en |     }
icescr =
    { $count ->
        [0] den Internationalen Pakt über wirtschaftliche, soziale und kulturelle Rechte
        [one] Artikel { $articles } des Internationalen Paktes über wirtschaftliche, soziale und kulturelle Rechte
       *[other] die Artikel { $articles } des Internationalen Paktes über wirtschaftliche, soziale und kulturelle Rechte
    }

# en | icescr-12 = the highest attainable standard of health
icescr-12 = das erreichbare Höchstmaß an Gesundheit

## Declarations, rules and principles of the United Nations

# en | mandela =
# en |     { $count ->
# en |         [0] the United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)
# en |         [one] rule { $articles } of the United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)
# en |        *[other] rules { $articles } of the United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)
# en |     }
mandela =
    { $count ->
        [0] die Mindestgrundsätze der Vereinten Nationen für die Behandlung der Gefangenen (Nelson-Mandela-Regeln)
        [one] Regel { $articles } der Mindestgrundsätze der Vereinten Nationen für die Behandlung der Gefangenen (Nelson-Mandela-Regeln)
       *[other] die Regeln { $articles } der Mindestgrundsätze der Vereinten Nationen für die Behandlung der Gefangenen (Nelson-Mandela-Regeln)
    }

# en | mandela-24 = health care of the same standard as in the community, free of charge and without discrimination
mandela-24 = Gesundheitsversorgung auf dem in der Gesellschaft üblichen Stand, unentgeltlich und ohne Diskriminierung

## The European Union: what its own offices go by

# Cited whole.
# en | eu-death-penalty = the European Union’s Guidelines on the Death Penalty
eu-death-penalty = die Leitlinien der Europäischen Union zur Todesstrafe

## Opinions are cited by their number: wgad-92-2017 is number 92 of 2017.

# en | wgad = Opinion { $opinion } of the United Nations Working Group on Arbitrary Detention
wgad = die Stellungnahme { $opinion } der Arbeitsgruppe der Vereinten Nationen für willkürliche Inhaftierungen
