title = Ina Exemplar: a nurse in prison
subject = { $person } – release and medical care
person-ina = Ina Exemplar
country-AQ = Land A
    .of = of Land A
    .in = in Land A
    .envelope = Land A
panel = Finding { $opinion } of the Example Panel

opening = I am writing about the nurse { $person }, who was arrested on { $arrested }.
opening-2 = My letter concerns { $person }, a nurse, arrested on { $arrested }.
opening-day = On { $arrested } the nurse { $person } was arrested. It is for her that I write to you.
opening-work = For years { $person } has worked as a nurse in Town D. Since { $arrested } she has been under arrest, and I ask you to hear me on her account.
joint-opening =
    { $voice ->
        [organisation] On behalf of { $organisation }, we are writing
        [joint] We, the { $signatories } undersigned, are writing
       *[single] I, the undersigned, am writing
    } about the nurse { $person }, who was arrested on { $arrested }.
facts = Nobody has told Ms Exemplar what she is accused of. Her flat was searched on the day of her arrest.
facts-2 = On the day when Ms Exemplar was arrested, her flat was searched, too. What the accusation is, nobody has told her.
concern = Ms Exemplar has lost { $kilograms } kg, and no doctor has been let in.
concern-2 = No doctor has been allowed to see Ms Exemplar, who has lost { $kilograms } kg.
fact-visit = Her family has visited Ms Exemplar once.
fact-visit-2 = A single time Ms Exemplar has been visited by her family.
fact-work = The hospital of Town D has kept the post of Ms Exemplar open.
fact-cell = Ms Exemplar shares a cell with nine others.
fact-hearing = No judge has heard Ms Exemplar.
as-doctor = I am a doctor, and nurses such as Ms Exemplar are those whom I work with every day.
as-lawyer = As a lawyer I know what it means for Ms Exemplar that no judge has heard her.
as-lawyer-2 = The law is my profession, and I know what it means that Ms Exemplar has been heard by no judge.
short = Nobody has told Ms Exemplar what she is accused of, and no doctor has been let in.

law-finding = { $finding } states that her arrest is contrary to { $law }.
law-short = { $finding } calls her release the remedy.

demand-release = she is released at once
    .first = Ms Exemplar is released at once
demand-care = she is seen by a doctor of her choice
    .first = Ms Exemplar is seen by a doctor of her choice
demand-visits = she can be visited by her family
call = I am calling about { $person }, a nurse, who was arrested on { $arrested }.
post = The nurse { $person } was arrested on { $arrested }.
