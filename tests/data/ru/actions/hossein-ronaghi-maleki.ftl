### Хоссейн Ронаги Малеки, дело от 20 января 2016 г. Facts and their strength: docs/cases/hossein-ronaghi-maleki.md.
###
### $arrested, $summoned, $deadline, $reported come out as «13 декабря 2009 г.», so no sentence ends with one; $leave, a month, comes out
### in the nominative, «июнь 2015 г.»; $years and $sentence are numbers.
### His health, his leave and his freedom are told as of $reported, and in the past tense. No sentence has both $years and $sentence.
### Each paragraph names him and points to no other: they come in any order. -2, -3 are further wordings of the same.
### { $person } stands where a name is in the nominative. Of his name only «Хоссейн» is declined.
### One name for a thing: Управление по исполнению приговоров; отпуск из тюрьмы по состоянию здоровья; одиночное заключение; жестокое
### обращение (ill-treatment); Лидер.

# en | title = Hossein Ronaghi Maleki: summoned back to prison while critically ill
title = Хоссейн Ронаги Малеки: вызван обратно в тюрьму в критическом состоянии

# en | subject = Hossein Ronaghi Maleki – freedom and medical care
subject = Хоссейн Ронаги Малеки — свобода и медицинская помощь

# en | person-ronaghi = Hossein Ronaghi Maleki
person-ronaghi = Хоссейн Ронаги Малеки

## How a letter opens

# en | opening = I am writing out of concern for the blogger { $person }. On { $summoned }, the Office for the Implementation of Sentences summoned him back to prison within a month, to resume a sentence of { $years } years.
opening = Меня тревожит судьба человека, и поэтому я пишу Вам. Блогер { $person } { $summoned } был вызван Управлением по исполнению приговоров обратно в тюрьму: в течение месяца он должен был вернуться и продолжить отбывать { $years }-летний срок.

# en | opening-health = I am writing about the blogger { $person }, whose condition was critical, as reported on { $reported }. Even so, on { $summoned }, the Office for the Implementation of Sentences had ordered him back to prison within a month, to go on with a sentence of { $years } years.
opening-health = Блогер { $person }, о котором я пишу Вам, был, как сообщалось { $reported }, в критическом состоянии. Несмотря на это, Управление по исполнению приговоров ещё { $summoned } приказало ему в течение месяца вернуться в тюрьму и дальше отбывать { $years }-летний срок.

# en | opening-writing = The blogger { $person } was sentenced, it seems, over articles on his blog. I turn to you because, on { $summoned }, the Office for the Implementation of Sentences called him back to prison within a month, to continue a term of { $years } years.
opening-writing = Блогер { $person } был осуждён, по-видимому, за статьи в своём блоге. Обращаюсь к Вам потому, что Управление по исполнению приговоров { $summoned } предписало ему не позднее чем через месяц вернуться в тюрьму, чтобы отбывать дальше { $years }-летний срок.

## What is always told

# en | facts = Mr Ronaghi Maleki was arrested on { $arrested }; he was then held in solitary confinement for more than a year. He has said that in that time he was subjected to torture and to other ill-treatment. This may be one of the causes of his poor health.
facts = Господин Ронаги Малеки был арестован { $arrested } и затем более года содержался в одиночном заключении. По его словам, в это время он подвергался пыткам и другим видам жестокого обращения. Возможно, это одна из причин его плохого здоровья.

# en | facts-2 = The arrest of Mr Ronaghi Maleki, on { $arrested }, was followed by over a year of being held alone. He says that he was tortured in those months, and ill-treated in other ways. His health may have suffered from it.
facts-2 = За арестом господина Ронаги Малеки, состоявшимся { $arrested }, последовало более года одиночного заключения. Он говорит, что в те месяцы его пытали, а также подвергали жестокому обращению в иных формах. Его здоровье могло пострадать от этого.

# en | facts-3 = For over a year after his arrest on { $arrested }, Mr Ronaghi Maleki was kept in solitary confinement. Torture and other ill-treatment, he says, were part of what he went through there. His poor health may go back to it in part.
facts-3 = После ареста, произведённого { $arrested }, господина Ронаги Малеки свыше года держали в одиночном заключении. Пытки и иное жестокое обращение, как он утверждает, были частью того, через что он там прошёл. Его плохое здоровье отчасти может объясняться этим.

# "Doctors", not "his doctors", advised against the interruption: the source does not say that they were his.
# en | concern = According to information published on { $reported }, Mr Ronaghi Maleki was critically ill, with only one working kidney. His doctors said that he had to be under observation at all times and to receive specialised treatment, which was not to be had in prison. Doctors had advised that this treatment should not be interrupted.
concern = По сведениям, опубликованным { $reported }, господин Ронаги Малеки был в критическом состоянии, и работала у него только одна почка. Его врачи говорили, что он должен всё время находиться под наблюдением и получать специализированное лечение, которое было невозможно в тюрьме. Прерывать это лечение врачи не советовали.

# en | concern-2 = Mr Ronaghi Maleki was in a critical state, and one kidney alone still worked, according to information published on { $reported }. In the opinion of his doctors he could not do without continuous monitoring and specialist care, which was not available in prison. Medical advice was against any break in this care.
concern-2 = Как следует из сведений, опубликованных { $reported }, состояние господина Ронаги Малеки было критическим, и действовала лишь одна его почка. По мнению его врачей, он не мог обойтись без непрерывного наблюдения и помощи специалистов, а в тюрьме она была недоступна. Медики высказались против любого перерыва в этой помощи.

# en | concern-3 = Mr Ronaghi Maleki needed constant supervision and treatment by specialists, his own doctors said, and could not have it in prison. He was critically ill, with a single kidney working, and doctors warned against breaking off his treatment: that was the information published on { $reported }.
concern-3 = Господину Ронаги Малеки, как утверждали его собственные врачи, требовались постоянное наблюдение и лечение у специалистов, а получать их в тюрьме он не мог. Сведения, опубликованные { $reported }, были таковы: он находился в критическом состоянии, работала единственная почка, и врачи предостерегали от прекращения лечения.

## Two of these

# en | fact-bail = In a summons of { $summoned }, Mr Ronaghi Maleki was warned that his bail would be forfeited unless he was back in prison within a month. The last day was { $deadline }.
fact-bail = В повестке от { $summoned } господина Ронаги Малеки предупредили, что, если он не вернётся в тюрьму в течение месяца (последний день — { $deadline }), его залог будет конфискован.

# What stands in quotation marks are words of the judgment, as the source quotes them.
# en | fact-charges = Mr Ronaghi Maleki was sentenced to { $sentence } years in prison, apparently because of what he had written on his blog. Among the offences were “spreading propaganda against the system”, “insulting” the Leader and “membership” of an Internet group by the name of “Iran Proxy”.
# What stands in quotation marks are words of the judgment, as the source quotes them. The group's name is Latin in the source.
# allow(foreign-script): the name of the group is written in Latin letters
fact-charges = Господин Ронаги Малеки был приговорён к { $sentence ->
        [one] { $sentence } году
        [few] { $sentence } годам
        [many] { $sentence } годам
       *[other] { $sentence } года
    } лишения свободы, по-видимому, за то, что он писал в своём блоге. Среди преступлений, вменённых ему приговором, были «пропаганда против строя», «оскорбление» Лидера и «членство» в интернет-группе под названием «Iran Proxy».

# en | fact-pressure = Several times the authorities told Mr Ronaghi Maleki that he had to go back to prison, poor though his health was. One such occasion came soon after he had been given medical leave in { $leave }.
fact-pressure = Власти несколько раз говорили господину Ронаги Малеки, что он должен вернуться в тюрьму, хотя здоровье его было плохим. Один из таких случаев произошёл вскоре после того, как в { DATETIME($leave, form: "in") } ему предоставили отпуск по состоянию здоровья.

# en | fact-leave = Mr Ronaghi Maleki had been outside prison on medical leave since the middle of { $leave }; as of { $reported }, he had not been arrested again.
fact-leave = С середины { DATETIME($leave, form: "of") } господин Ронаги Малеки находился вне тюрьмы, в отпуске по состоянию здоровья; на { $reported } повторно арестован он не был.

# A short letter has these in place of all facts: few words, so that it fits a link that opens an e-mail.
# en | short = As of { $reported }, Mr Ronaghi Maleki was reported to be critically ill and, his doctors said, needed care not to be had in prison. He says he was tortured in solitary confinement.
short = По сведениям на { $reported }, господин Ронаги Малеки находился в критическом состоянии и, как говорили его врачи, нуждался в лечении, которого не мог получить в тюрьме. По его словам, в одиночном заключении его пытали.

# en | short-2 = Prison could not offer the care that Mr Ronaghi Maleki, critically ill, needed: so his doctors said, as published on { $reported }. In solitary confinement, he says, he was tortured.
short-2 = Тюрьма не могла дать господину Ронаги Малеки, который был в критическом состоянии, необходимое лечение: так, по сведениям, опубликованным { $reported }, говорили его врачи. В одиночном заключении, как он говорит, он подвергался пыткам.

# en | short-3 = Mr Ronaghi Maleki says that he was tortured while held alone. On { $reported }, it was published that he was critically ill; prison, his doctors said, could not give him the care he needed.
short-3 = Господин Ронаги Малеки говорит, что в одиночном заключении его пытали. Как было опубликовано { $reported }, он находился в критическом состоянии; лечения, в котором он нуждался, тюрьма, по словам его врачей, дать не могла.

## What somebody says by what they are: behind any opening

# en | as-doctor = As a doctor, I attach weight to what doctors advised for Mr Ronaghi Maleki: that his specialised care should not be stopped. Whether a treatment may be broken off is, I believe, for doctors to decide.
as-doctor = Как врач я придаю большое значение тому, что советовали врачи: не прекращать специализированное лечение господина Ронаги Малеки. Можно ли прервать лечение, решать, по моему убеждению, должны врачи.

# en | as-lawyer = As a lawyer, I believe that what Mr Ronaghi Maleki has said about torture and other ill-treatment in solitary confinement calls for an independent inquiry.
as-lawyer = Как юрист я считаю, что слова господина Ронаги Малеки о пытках и другом жестоком обращении в одиночном заключении требуют независимого расследования.

## The law, in a short letter

# en | law-short =
# en |     { $demands ->
# en |         [one] This request is based on the Universal Declaration of Human Rights and the two International Covenants.
# en |        *[other] These requests are based on the Universal Declaration of Human Rights and the two International Covenants.
# en |     }
# allow(missing-plural): [1] is one alone, and all other numbers are said alike
law-short =
    { $demands ->
        [1] В основе этой просьбы — Всеобщая декларация прав человека и оба Международных пакта о правах человека.
       *[other] В основе этих просьб — Всеобщая декларация прав человека и оба Международных пакта о правах человека.
    }

## Demands
##
## Each goes on from "ensure that" or "so that"; .first stands first, alone and in posts.

# en | demand-remain-free = he stays free and urgently receives specialist care in hospital outside prison
# en |     .first = Mr Ronaghi Maleki stays free and urgently receives specialist care in hospital outside prison
# Each goes on from «чтобы», in the past.
demand-remain-free = он остался на свободе и безотлагательно получил медицинскую помощь специалистов в больнице за пределами тюрьмы
    .first = господин Ронаги Малеки остался на свободе и безотлагательно получил медицинскую помощь специалистов в больнице за пределами тюрьмы

# en | demand-no-reprisal = he is in no way punished for peacefully exercising his freedom of expression and association
# en |     .first = Mr Ronaghi Maleki is in no way punished for peacefully exercising his freedom of expression and association
demand-no-reprisal = он никоим образом не был наказан за мирное осуществление своего права на свободу выражения мнений и свободу ассоциации
    .first = господин Ронаги Малеки никоим образом не был наказан за мирное осуществление своего права на свободу выражения мнений и свободу ассоциации

# "From both", not "from further torture": that he was tortured is his allegation, here too.
# en | demand-investigate-torture = an independent and impartial investigation is made of his allegations of torture and ill-treatment in solitary confinement, and he is protected from both, and from denial of medical care
# en |     .first = an independent and impartial investigation is made of Mr Ronaghi Maleki’s allegations of torture and ill-treatment in solitary confinement, and he is protected from both, and from denial of medical care
# That he was tortured is his allegation, here too: not «от новых пыток».
demand-investigate-torture = были независимо и беспристрастно расследованы его утверждения о пытках и жестоком обращении в одиночном заключении, а сам он был защищён и от пыток, и от жестокого обращения, и от отказа в медицинской помощи
    .first = были независимо и беспристрастно расследованы утверждения господина Ронаги Малеки о пытках и жестоком обращении в одиночном заключении, а сам он был защищён и от пыток, и от жестокого обращения, и от отказа в медицинской помощи

## Spoken and posted

# A telephone call: the case in three sentences.
# en | call = { $person } is a blogger who was arrested on { $arrested }, and later sentenced, apparently because of articles on his blog. On { $summoned }, the Office for the Implementation of Sentences summoned him to return to prison within a month and to resume a sentence of { $years } years. What makes me call is his health: according to information published on { $reported }, he was critically ill. His doctors said that he needed specialised care, which was not to be had in prison.
call = { $person } — блогер. Он был арестован { $arrested } и позднее осуждён, по-видимому, за статьи в своём блоге. Управление по исполнению приговоров { $summoned } предписало ему в течение месяца вернуться в тюрьму и отбывать дальше { $years }-летний срок. Я звоню из-за его здоровья: по сведениям, опубликованным { $reported }, он был в критическом состоянии. Его врачи говорили, что ему необходимо специализированное лечение, невозможное в тюрьме.

# Posts: short enough for a first post that ends with a demand.
# en | post = Reported to be critically ill on { $reported }, the blogger { $person } had been summoned back to prison on { $summoned }.
post = Блогер { $person } { $summoned } получил повестку с требованием вернуться в тюрьму; по сообщениям на { $reported } он был в критическом состоянии.

# en | picture = Portrait of Hossein Ronaghi Maleki
picture = Портрет: Хоссейн Ронаги Малеки
