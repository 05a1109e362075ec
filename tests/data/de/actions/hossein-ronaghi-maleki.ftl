### Hossein Ronaghi Maleki, action of 20 January 2016, in German.
###
### Everything about his health is told as of $reported, the day of the source.

title = Hossein Ronaghi Maleki: schwer krank zur Rückkehr ins Gefängnis aufgefordert
subject = Hossein Ronaghi Maleki – Freiheit und medizinische Versorgung außerhalb des Gefängnisses

person-ronaghi = Hossein Ronaghi Maleki

opening = ich schreibe Ihnen aus Sorge um den Blogger { $person }. Am { $summoned } forderte ihn das Amt für Strafvollstreckung auf, binnen eines Monats ins Gefängnis zurückzukehren und eine Haftstrafe von { $years } Jahren weiter zu verbüßen.
opening-health = ich schreibe Ihnen wegen des Bloggers { $person }, dessen Zustand Berichten vom { $reported } zufolge kritisch war. Dennoch hatte ihm das Amt für Strafvollstreckung am { $summoned } aufgegeben, binnen eines Monats ins Gefängnis zurückzukehren und eine Haftstrafe von { $years } Jahren weiter zu verbüßen.
opening-writing = der Blogger { $person } wurde, wie es scheint, wegen Artikeln in seinem Blog verurteilt. Ich wende mich an Sie, weil ihn das Amt für Strafvollstreckung am { $summoned } aufforderte, binnen eines Monats ins Gefängnis zurückzukehren und eine Haftstrafe von { $years } Jahren weiter zu verbüßen.
facts = Herr Ronaghi Maleki wurde am { $arrested } festgenommen und danach über ein Jahr lang in Einzelhaft gehalten. Nach eigenen Angaben wurde er in dieser Zeit gefoltert und auf andere Weise misshandelt. Dies könnte zu seinem schlechten Gesundheitszustand beigetragen haben.
concern = Nach Informationen, die am { $reported } veröffentlicht wurden, war Herr Ronaghi Maleki schwer krank und hatte nur eine funktionierende Niere. Nach Angaben seiner Ärzte brauchte er ständige Überwachung und eine fachärztliche Behandlung, die er im Gefängnis nicht erhalten konnte. Ärzte hatten davon abgeraten, diese Behandlung abzubrechen.
fact-bail = In einer Aufforderung vom { $summoned } wurde Herrn Ronaghi Maleki mitgeteilt, seine Kaution verfalle, wenn er nicht binnen eines Monats wieder im Gefängnis sei. Der letzte Tag war der { $deadline }.
fact-charges = Herr Ronaghi Maleki wurde zu { $sentence } Jahren Haft verurteilt, offenbar wegen dessen, was er in seinem Blog geschrieben hatte. Zu den Vorwürfen gehörten „Propaganda gegen das System“, „Beleidigung“ des Führers und „Mitgliedschaft“ in einer Internetgruppe namens „Iran Proxy“.
fact-pressure = Mehrmals teilten die Behörden Herrn Ronaghi Maleki mit, er müsse ins Gefängnis zurück, obwohl es ihm gesundheitlich schlecht ging; einmal kurz nachdem er im { $leave } aus medizinischen Gründen beurlaubt worden war.
fact-leave = Herr Ronaghi Maleki war seit Mitte { $leave } aus medizinischen Gründen von der Haft beurlaubt; nach dem Stand vom { $reported } war er nicht wieder festgenommen worden.
short = Nach dem Stand vom { $reported } war Herr Ronaghi Maleki schwer krank und brauchte nach Angaben seiner Ärzte eine Behandlung, die es im Gefängnis nicht gab. Er sagt, er sei in der Einzelhaft gefoltert worden.
as-doctor = Aus ärztlicher Sicht wiegt für mich, was Ärzte Herrn Ronaghi Maleki rieten: dass seine fachärztliche Behandlung nicht abgebrochen wird. Ob eine Behandlung abgebrochen werden darf, haben meiner Ansicht nach Ärzte zu entscheiden.
as-lawyer = Was Herr Ronaghi Maleki über Folter und andere Misshandlung in der Einzelhaft gesagt hat, verlangt aus meiner juristischen Sicht eine unabhängige Untersuchung.
law-short =
    { $demands ->
        [one] Diese Bitte stützt sich auf die Allgemeine Erklärung der Menschenrechte und die beiden Internationalen Pakte.
       *[other] Diese Bitten stützen sich auf die Allgemeine Erklärung der Menschenrechte und die beiden Internationalen Pakte.
    }

# Each demand goes on from "dass".
demand-remain-free = er in Freiheit bleibt und in einem Krankenhaus, außerhalb des Gefängnisses, umgehend fachärztlich behandelt wird
    .first = Herr Ronaghi Maleki in Freiheit bleibt und in einem Krankenhaus, außerhalb des Gefängnisses, umgehend fachärztlich behandelt wird
demand-no-reprisal = er in keiner Weise dafür bestraft wird, dass er seine Freiheit der Meinungsäußerung und der Vereinigung friedlich ausübt
    .first = Herr Ronaghi Maleki in keiner Weise dafür bestraft wird, dass er seine Freiheit der Meinungsäußerung und der Vereinigung friedlich ausübt
demand-investigate-torture = seine Angaben über Folter und Misshandlung in der Einzelhaft unabhängig und unparteiisch untersucht werden und er vor beidem geschützt wird, auch vor der Verweigerung medizinischer Versorgung
    .first = die Angaben von Herrn Ronaghi Maleki über Folter und Misshandlung in der Einzelhaft unabhängig und unparteiisch untersucht werden und er vor beidem geschützt wird, auch vor der Verweigerung medizinischer Versorgung

post = Am { $summoned } wurde der Blogger { $person } aufgefordert, ins Gefängnis zurückzukehren. Nach Informationen vom { $reported } ist er schwer krank.
picture = Porträt von Hossein Ronaghi Maleki
call = { $person } ist ein Blogger, der am { $arrested } festgenommen und später verurteilt wurde, offenbar im Zusammenhang mit Artikeln in seinem Blog. Am { $summoned } erhielt er die Aufforderung, binnen eines Monats ins Gefängnis zurückzukehren und eine Haftstrafe von { $years } Jahren weiter zu verbüßen. Ich rufe an, weil er nach Informationen vom { $reported } schwer krank ist und nach Angaben seiner Ärzte eine fachärztliche Behandlung braucht, die er im Gefängnis nicht bekommen kann.
