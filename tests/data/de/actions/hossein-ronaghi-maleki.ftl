### Hossein Ronaghi Maleki, Aktion vom 20. Januar 2016.
###
### Gesundheit, Hafturlaub und Freiheit stehen in der Vergangenheit und mit $reported; kein Satz nennt $years und $sentence zugleich.
### Jede Eröffnung beginnt mit einem Substantiv: sie steht hinter dem Komma der Anrede und hinter reminder.

# en | title = Hossein Ronaghi Maleki: summoned back to prison while critically ill
title = Hossein Ronaghi Maleki: in kritischem Zustand ins Gefängnis zurückgerufen

# en | subject = Hossein Ronaghi Maleki – freedom and medical care
subject = Hossein Ronaghi Maleki – Freiheit und medizinische Versorgung

# en | person-ronaghi = Hossein Ronaghi Maleki
person-ronaghi = Hossein Ronaghi Maleki

## How a letter opens

# en | opening = I am writing out of concern for the blogger { $person }. On { $summoned }, the Office for the Implementation of Sentences summoned him back to prison within a month, to resume a sentence of { $years } years.
opening = Anlass meines Schreibens ist die Sorge um den Blogger { $person }. Am { $summoned } forderte ihn das Amt für Strafvollstreckung auf, binnen eines Monats ins Gefängnis zurückzukehren und eine Strafe von { $years } Jahren weiter zu verbüßen.

# en | opening-health = I am writing about the blogger { $person }, whose condition was critical, as reported on { $reported }. Even so, on { $summoned }, the Office for the Implementation of Sentences had ordered him back to prison within a month, to go on with a sentence of { $years } years.
opening-health = Gegenstand meines Schreibens ist der Fall des Bloggers { $person }, dessen Zustand kritisch war, wie am { $reported } berichtet wurde. Dennoch hatte ihm das Amt für Strafvollstreckung am { $summoned } befohlen, binnen eines Monats wieder im Gefängnis zu sein und eine Strafe von { $years } Jahren weiter abzubüßen.

# en | opening-writing = The blogger { $person } was sentenced, it seems, over articles on his blog. I turn to you because, on { $summoned }, the Office for the Implementation of Sentences called him back to prison within a month, to continue a term of { $years } years.
opening-writing = Artikel in seinem Blog waren anscheinend der Grund für die Verurteilung des Bloggers { $person }. Ich schreibe Ihnen, weil ihn das Amt für Strafvollstreckung am { $summoned } binnen eines Monats ins Gefängnis zurückrief, wo er eine Haftzeit von { $years } Jahren fortsetzen sollte.

## What is always told

# en | facts = Mr Ronaghi Maleki was arrested on { $arrested }; he was then held in solitary confinement for more than a year. He has said that in that time he was subjected to torture and to other ill-treatment. This may be one of the causes of his poor health.
facts = Herr Ronaghi Maleki wurde am { $arrested } festgenommen; danach wurde er mehr als ein Jahr lang in Einzelhaft gehalten. Nach eigenen Angaben wurde er in dieser Zeit gefoltert und auf andere Weise misshandelt. Dies könnte eine der Ursachen seines schlechten Gesundheitszustands sein.

# en | facts-2 = The arrest of Mr Ronaghi Maleki, on { $arrested }, was followed by over a year of being held alone. He says that he was tortured in those months, and ill-treated in other ways. His health may have suffered from it.
facts-2 = Auf die Festnahme von Herrn Ronaghi Maleki am { $arrested } folgte über ein Jahr, in dem er allein gefangen gehalten wurde. Er sagt, dass er in diesen Monaten gefoltert und auch auf andere Art misshandelt wurde. Seine Gesundheit hat möglicherweise darunter gelitten.

# en | facts-3 = For over a year after his arrest on { $arrested }, Mr Ronaghi Maleki was kept in solitary confinement. Torture and other ill-treatment, he says, were part of what he went through there. His poor health may go back to it in part.
facts-3 = Länger als ein Jahr befand sich Herr Ronaghi Maleki nach seiner Festnahme am { $arrested } in Einzelhaft. Folter und andere Misshandlungen gehörten, wie er sagt, zu dem, was er dort durchmachte. Zum Teil geht seine schlechte Gesundheit vielleicht darauf zurück.

# "Doctors", not "his doctors", advised against the interruption: the source does not say that they were his.
# en | concern = According to information published on { $reported }, Mr Ronaghi Maleki was critically ill, with only one working kidney. His doctors said that he had to be under observation at all times and to receive specialised treatment, which was not to be had in prison. Doctors had advised that this treatment should not be interrupted.
concern = Nach Informationen, die am { $reported } veröffentlicht wurden, war Herr Ronaghi Maleki in einem kritischen Gesundheitszustand und hatte nur eine funktionierende Niere. Seine Ärzte erklärten, er müsse ständig unter Beobachtung stehen und eine fachärztliche Behandlung erhalten, die es im Gefängnis nicht gebe. Ärzte hatten dazu geraten, diese Behandlung nicht zu unterbrechen.

# en | concern-2 = Mr Ronaghi Maleki was in a critical state, and one kidney alone still worked, according to information published on { $reported }. In the opinion of his doctors he could not do without continuous monitoring and specialist care, which was not available in prison. Medical advice was against any break in this care.
concern-2 = Um die Gesundheit von Herrn Ronaghi Maleki stand es kritisch, und nur noch eine seiner Nieren arbeitete; so lauteten die Informationen, die am { $reported } veröffentlicht wurden. Nach Ansicht seiner Ärzte brauchte er unbedingt fortlaufende Überwachung und eine fachärztliche Betreuung, die im Gefängnis nicht verfügbar war. Von jeder Unterbrechung dieser Betreuung war ärztlich abgeraten worden.

# en | concern-3 = Mr Ronaghi Maleki needed constant supervision and treatment by specialists, his own doctors said, and could not have it in prison. He was critically ill, with a single kidney working, and doctors warned against breaking off his treatment: that was the information published on { $reported }.
concern-3 = Herr Ronaghi Maleki brauchte, wie seine eigenen Ärzte sagten, ständige Überwachung und Behandlung durch Spezialisten und konnte sie im Gefängnis nicht bekommen. Sein Zustand war kritisch, nur eine einzige Niere arbeitete, und Ärzte warnten davor, die Behandlung abzubrechen: Das besagten die Informationen, die am { $reported } veröffentlicht wurden.

## Two of these

# en | fact-bail = In a summons of { $summoned }, Mr Ronaghi Maleki was warned that his bail would be forfeited unless he was back in prison within a month. The last day was { $deadline }.
fact-bail = In einer Aufforderung vom { $summoned } wurde Herr Ronaghi Maleki gewarnt, seine Kaution verfalle, wenn er nicht binnen eines Monats wieder im Gefängnis sei. Der letzte Tag war der { $deadline }.

# What stands in quotation marks are words of the judgment, as the source quotes them.
# en | fact-charges = Mr Ronaghi Maleki was sentenced to { $sentence } years in prison, apparently because of what he had written on his blog. Among the offences were “spreading propaganda against the system”, “insulting” the Leader and “membership” of an Internet group by the name of “Iran Proxy”.
fact-charges = Herr Ronaghi Maleki wurde zu { $sentence } Jahren Gefängnis verurteilt, anscheinend wegen dessen, was er in seinem Blog geschrieben hatte. Zu den Straftatbeständen gehörten „Verbreitung von Propaganda gegen das System“, „Beleidigung“ des Religionsführers und „Mitgliedschaft“ in einer Internetgruppe mit dem Namen „Iran Proxy“.

# en | fact-pressure = Several times the authorities told Mr Ronaghi Maleki that he had to go back to prison, poor though his health was. One such occasion came soon after he had been given medical leave in { $leave }.
fact-pressure = Mehrmals sagten die Behörden Herrn Ronaghi Maleki, er müsse ins Gefängnis zurückkehren, so schlecht es auch um seine Gesundheit stand. Einmal geschah dies, kurz nachdem ihm im { $leave } aus medizinischen Gründen Hafturlaub gewährt worden war.

# en | fact-leave = Mr Ronaghi Maleki had been outside prison on medical leave since the middle of { $leave }; as of { $reported }, he had not been arrested again.
fact-leave = Herr Ronaghi Maleki war seit Mitte { $leave } aus medizinischen Gründen von der Haft beurlaubt und außerhalb des Gefängnisses; nach dem Stand vom { $reported } war er nicht wieder festgenommen worden.

# A short letter has these in place of all facts: few words, so that it fits a link that opens an e-mail.
# en | short = As of { $reported }, Mr Ronaghi Maleki was reported to be critically ill and, his doctors said, needed care not to be had in prison. He says he was tortured in solitary confinement.
short = Nach Berichten vom { $reported } war Herr Ronaghi Maleki in kritischem Zustand und brauchte, so seine Ärzte, eine Behandlung, die es im Gefängnis nicht gab. Er sagt, er sei in Einzelhaft gefoltert worden.

# en | short-2 = Prison could not offer the care that Mr Ronaghi Maleki, critically ill, needed: so his doctors said, as published on { $reported }. In solitary confinement, he says, he was tortured.
short-2 = Im Gefängnis gab es die Behandlung nicht, die Herr Ronaghi Maleki in kritischem Zustand brauchte: so seine Ärzte, wie am { $reported } veröffentlicht wurde. In Einzelhaft wurde er nach eigenen Angaben gefoltert.

# en | short-3 = Mr Ronaghi Maleki says that he was tortured while held alone. On { $reported }, it was published that he was critically ill; prison, his doctors said, could not give him the care he needed.
short-3 = Herr Ronaghi Maleki wurde, wie er sagt, gefoltert, während er allein in Haft war. Am { $reported } wurde veröffentlicht, sein Zustand sei kritisch; das Gefängnis, sagten seine Ärzte, könne ihm die nötige Behandlung nicht bieten.

## What somebody says by what they are: behind any opening

# en | as-doctor = As a doctor, I attach weight to what doctors advised for Mr Ronaghi Maleki: that his specialised care should not be stopped. Whether a treatment may be broken off is, I believe, for doctors to decide.
as-doctor = Ich bin ärztlich tätig. Gewicht hat für mich, was Ärzte im Fall von Herrn Ronaghi Maleki rieten: seine fachärztliche Behandlung nicht zu beenden. Ob eine Behandlung abgebrochen werden darf, haben meiner Überzeugung nach Ärzte zu entscheiden.

# en | as-lawyer = As a lawyer, I believe that what Mr Ronaghi Maleki has said about torture and other ill-treatment in solitary confinement calls for an independent inquiry.
as-lawyer = Ich bin juristisch tätig. Was Herr Ronaghi Maleki über Folter und andere Misshandlung in Einzelhaft gesagt hat, erfordert nach meiner Überzeugung eine unabhängige Untersuchung.

## The law, in a short letter

# en | law-short =
# en |     { $demands ->
# en |         [one] This request is based on the Universal Declaration of Human Rights and the two International Covenants.
# en |        *[other] These requests are based on the Universal Declaration of Human Rights and the two International Covenants.
# en |     }
law-short =
    { $demands ->
        [one] Diese Bitte beruht auf der Allgemeinen Erklärung der Menschenrechte und den beiden Internationalen Pakten.
       *[other] Diese Bitten beruhen auf der Allgemeinen Erklärung der Menschenrechte und den beiden Internationalen Pakten.
    }

## Demands

# en | demand-remain-free = he stays free and urgently receives specialist care in hospital outside prison
# en |     .first = Mr Ronaghi Maleki stays free and urgently receives specialist care in hospital outside prison
demand-remain-free = er frei bleibt und umgehend fachärztlich in einem Krankenhaus außerhalb des Gefängnisses behandelt wird
    .first = Herr Ronaghi Maleki frei bleibt und umgehend fachärztlich in einem Krankenhaus außerhalb des Gefängnisses behandelt wird

# en | demand-no-reprisal = he is in no way punished for peacefully exercising his freedom of expression and association
# en |     .first = Mr Ronaghi Maleki is in no way punished for peacefully exercising his freedom of expression and association
demand-no-reprisal = er für die friedliche Ausübung seiner Meinungs- und Vereinigungsfreiheit in keiner Weise bestraft wird
    .first = Herr Ronaghi Maleki für die friedliche Ausübung seiner Meinungs- und Vereinigungsfreiheit in keiner Weise bestraft wird

# "From both", not "from further torture": that he was tortured is his allegation, here too.
# en | demand-investigate-torture = an independent and impartial investigation is made of his allegations of torture and ill-treatment in solitary confinement, and he is protected from both, and from denial of medical care
# en |     .first = an independent and impartial investigation is made of Mr Ronaghi Maleki’s allegations of torture and ill-treatment in solitary confinement, and he is protected from both, and from denial of medical care
demand-investigate-torture = seine Angaben über Folter und Misshandlung in Einzelhaft unabhängig und unparteiisch untersucht werden und er vor beidem und vor Verweigerung medizinischer Hilfe geschützt wird
    .first = die Angaben von Herrn Ronaghi Maleki über Folter und Misshandlung in Einzelhaft unabhängig und unparteiisch untersucht werden und er vor beidem und vor Verweigerung medizinischer Hilfe geschützt wird

## Spoken and posted

# A telephone call: the case in three sentences.
# en | call = { $person } is a blogger who was arrested on { $arrested }, and later sentenced, apparently because of articles on his blog. On { $summoned }, the Office for the Implementation of Sentences summoned him to return to prison within a month and to resume a sentence of { $years } years. What makes me call is his health: according to information published on { $reported }, he was critically ill. His doctors said that he needed specialised care, which was not to be had in prison.
call = { $person } ist ein Blogger, der am { $arrested } festgenommen und später verurteilt wurde, anscheinend wegen Artikeln in seinem Blog. Am { $summoned } forderte ihn das Amt für Strafvollstreckung auf, binnen eines Monats ins Gefängnis zurückzukehren und eine Strafe von { $years } Jahren weiter zu verbüßen. Der Grund meines Anrufs ist seine Gesundheit: Nach Informationen, die am { $reported } veröffentlicht wurden, war sein Zustand kritisch. Seine Ärzte sagten, er brauche eine fachärztliche Behandlung, die es im Gefängnis nicht gebe.

# Posts: short enough for a first post that ends with a demand.
# en | post = Reported to be critically ill on { $reported }, the blogger { $person } had been summoned back to prison on { $summoned }.
post = Der Blogger { $person }, über dessen kritischen Gesundheitszustand am { $reported } berichtet wurde, war am { $summoned } ins Gefängnis zurückgerufen worden.

# en | picture = Portrait of Hossein Ronaghi Maleki
picture = Porträt von Hossein Ronaghi Maleki
