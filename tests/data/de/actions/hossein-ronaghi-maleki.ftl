### Hossein Ronaghi Maleki, action of 20 January 2016, in German.
###
### Everything about his health is told as of $reported, the day of the source.

title = Hossein Ronaghi Maleki: schwer krank zur Rückkehr ins Gefängnis aufgefordert
subject = Hossein Ronaghi Maleki – Freiheit und medizinische Versorgung außerhalb des Gefängnisses

person-ronaghi = Hossein Ronaghi Maleki

opening = ich schreibe Ihnen wegen der Lage des Bloggers { $person }. Am { $summoned } erhielt er vom Amt für Strafvollstreckung die Aufforderung, binnen eines Monats ins Gefängnis zurückzukehren und eine Haftstrafe von { $years } Jahren weiter zu verbüßen; andernfalls werde die für seine Freilassung hinterlegte Kaution eingezogen.
facts = Herr Ronaghi Maleki wurde am { $arrested } festgenommen und später verurteilt, offenbar im Zusammenhang mit Artikeln, die er in seinem Blog veröffentlicht hatte. Nach der Festnahme wurde er über ein Jahr lang in Einzelhaft gehalten. Nach eigenen Angaben wurde er in dieser Zeit gefoltert und auf andere Weise misshandelt, was zu seinem schlechten Gesundheitszustand beigetragen haben könnte.
concern = Nach Informationen, die am { $reported } veröffentlicht wurden, ist er schwer krank und seit { $leave } aus medizinischen Gründen von der Haft beurlaubt. Er hat nur eine funktionierende Niere und braucht nach Angaben seiner Ärzte ständige Überwachung und Zugang zu fachärztlicher Behandlung, die er im Gefängnis nicht erhalten kann; Ärzte haben davon abgeraten, diese Behandlung abzubrechen.

# Each demand goes on from "dass".
demand-remain-free = Herr Ronaghi Maleki in Freiheit bleiben darf und außerhalb des Gefängnisses, in einem Krankenhaus, umgehend fachärztlich behandelt wird
demand-no-reprisal = er in keiner Weise dafür bestraft wird, dass er seine Rechte auf freie Meinungsäußerung und Vereinigungsfreiheit friedlich ausübt
demand-investigate-torture = seine Angaben, in der Einzelhaft gefoltert und auf andere Weise misshandelt worden zu sein, unabhängig und unparteiisch untersucht werden und er vor weiterer Folter und anderer Misshandlung, wie der Verweigerung medizinischer Versorgung, geschützt wird

post = Am { $summoned } wurde der Blogger { $person } aufgefordert, ins Gefängnis zurückzukehren. Nach Informationen vom { $reported } ist er schwer krank.
picture = Porträt von Hossein Ronaghi Maleki
call = { $person } ist ein Blogger, der am { $arrested } festgenommen und später verurteilt wurde, offenbar im Zusammenhang mit Artikeln in seinem Blog. Am { $summoned } erhielt er die Aufforderung, binnen eines Monats ins Gefängnis zurückzukehren und eine Haftstrafe von { $years } Jahren weiter zu verbüßen. Ich rufe an, weil er nach Informationen vom { $reported } schwer krank ist und nach Angaben seiner Ärzte eine fachärztliche Behandlung braucht, die er im Gefängnis nicht bekommen kann.
