### Ахмадреза Джалали. Facts and their strength: docs/cases/ahmadreza-djalali.md.
###
### $charged, $sentenced, $transferred, $called, $communicated come out as «31 января 2017 г.», so no sentence ends with one; the months
### $arrested, $known, $laureates-wrote, $association-wrote come out in the nominative, «апрель 2016 г.»; $tested, $examined, $reported as
### «2018», hence «году», «года»; the others are numbers.
### What only one side reports stays reported, in the sentence itself: «как сообщается», «по сообщениям», «по его словам».
### Each paragraph names him and points to no other: they come in any order. -2, -3 are further wordings of the same: they tell the
### same facts, as strongly, and share no sentence.
### { $person } stands where a name is in the nominative.
### One name for a thing: тюрьма Эвин; Революционный суд в Тегеране, its отделение; Верховный суд; Рабочая группа ООН по произвольным
### задержаниям; Специальный докладчик ООН по Ирану; Лидер Исламской Республики Иран.

# en | title = Ahmadreza Djalali: doctor and researcher under sentence of death
title = Ахмадреза Джалали: врач и исследователь, приговорённый к смертной казни

# en | subject = Dr Ahmadreza Djalali – death sentence, release and medical care
subject = Доктор Ахмадреза Джалали — смертный приговор, освобождение и медицинская помощь

# en | person-djalali = Ahmadreza Djalali
person-djalali = Ахмадреза Джалали

# Terms of other languages in the letters, as they are written there: a page sets them in italics. More than one are parted by “|”.
foreign-terms = ифсад филь-арз

## How a letter opens

# en | opening = I am writing out of deep concern for Dr { $person }, an Iranian-Swedish disaster-medicine doctor, researcher and lecturer. A court sentenced him to death on { $sentenced }; the charge was “corruption on earth” (ifsad fil-arz).
opening = Пишу Вам с глубокой тревогой за судьбу врача. Доктор { $person } — ирано-шведский специалист по медицине катастроф, исследователь и преподаватель. Суд { $sentenced } приговорил его к смертной казни; обвинение — «распространение порока на земле» (ифсад филь-арз).

# en | opening-sentence = On { $sentenced }, a sentence of death was passed on Dr { $person }; “corruption on earth” (ifsad fil-arz) was the charge. It is for this Iranian-Swedish researcher, lecturer and disaster-medicine doctor that I turn to you.
opening-sentence = Доктор { $person } { $sentenced } был приговорён к смертной казни; обвинением было «распространение порока на земле» (ифсад филь-арз). Ради этого ирано-шведского исследователя, преподавателя и врача, специалиста по медицине катастроф, я и обращаюсь к Вам.

# en | opening-science = Dr { $person }, an Iranian-Swedish doctor and researcher, has worked at universities in Sweden, Italy and Belgium. I am writing to you because he was sentenced to death on { $sentenced }, with “corruption on earth” (ifsad fil-arz) as the charge.
opening-science = Доктор { $person }, ирано-шведский врач и исследователь, работал в университетах Швеции, Италии и Бельгии. Пишу Вам потому, что { $sentenced } ему вынесли смертный приговор по обвинению в «распространении порока на земле» (ифсад филь-арз).

# en | opening-medicine = Allow me to appeal to you for a doctor: Dr { $person }, an Iranian-Swedish lecturer and researcher whose field is disaster medicine. A death sentence was imposed on him on { $sentenced }, for “corruption on earth” (ifsad fil-arz).
opening-medicine = Позвольте обратиться к Вам с просьбой за врача. Доктор { $person } — ирано-шведский преподаватель и исследователь, область которого — медицина катастроф. К смертной казни его приговорили { $sentenced } за «распространение порока на земле» (ифсад филь-арз).

## What is always told

# en | facts = Dr Djalali was arrested in { $arrested }, reportedly without a valid warrant, while he was visiting Iran at the invitation of Shiraz University and the University of Tehran. On { $charged }, he was formally charged with espionage before branch { $branch } of the Revolutionary Court in Tehran and told that the penalty could be death. Reports say that his lawyer was not admitted to that hearing and that the case files were withheld.
facts = Доктор Джалали был арестован в { DATETIME($arrested, form: "in") }, как сообщается, без действительного ордера, во время поездки в Иран по приглашению Ширазского университета и Тегеранского университета. В { $branch }-м отделении Революционного суда в Тегеране { $charged } ему официально предъявили обвинение в шпионаже и сказали, что наказанием может быть смертная казнь. По имеющимся сообщениям, его адвоката на это заседание не допустили, а материалов дела не предоставили.

# en | facts-2 = The University of Tehran and Shiraz University had invited Dr Djalali to Iran. During his visit, in { $arrested }, he was arrested; there was reportedly no valid warrant. The formal charge of espionage was put to him on { $charged }, before branch { $branch } of the Revolutionary Court in Tehran. He was warned that it could mean the death penalty. According to reports, his lawyer was excluded from the hearing, and no access to the files was given.
facts-2 = Тегеранский университет и Ширазский университет пригласили доктора Джалали в Иран. Во время этого визита, в { DATETIME($arrested, form: "in") }, он был арестован; действительного ордера, судя по сообщениям, не было. Официальное обвинение в шпионаже было предъявлено ему { $charged } в { $branch }-м отделении Революционного суда в Тегеране. Его предупредили, что оно может повлечь за собой смертную казнь. Как сообщалось, его адвокату не позволили присутствовать на заседании, а доступа к материалам дела не предоставили.

# en | facts-3 = On { $charged }, Dr Djalali was brought before branch { $branch } of the Revolutionary Court in Tehran, formally charged with espionage and told that he risked a death sentence. The hearing is reported to have gone ahead without his lawyer, who was barred from it, and access to the case files to have been refused. He had been arrested in { $arrested }, reportedly with no valid warrant, when he was a guest in Iran of Shiraz University and the University of Tehran.
facts-3 = Доктора Джалали { $charged } доставили в { $branch }-е отделение Революционного суда в Тегеране, официально обвинили в шпионаже и сказали, что ему грозит смертный приговор. По сообщениям, заседание прошло без его адвоката, которого не допустили, а в доступе к материалам дела было отказано. Арест ({ $arrested }) произошёл раньше, причём, по сообщениям, без действительного ордера, когда доктор Джалали был в Иране гостем Ширазского университета и Тегеранского университета.

# All of it as of $known: nothing is told of his health today.
# en | concern = According to information available in { $known }, Dr Djalali’s health had been getting worse ever since his arrest, and he had lost { $kilograms } kg. In { $tested }, blood tests are reported to have found too few white blood cells. Early in { $examined }, according to reports, a doctor who examined him in Evin Prison recommended that a haematologist see him in hospital, and this was refused.
concern = По сведениям на { $known }, здоровье доктора Джалали со времени ареста ухудшалось, и он потерял { $kilograms } кг веса. Анализы крови, сделанные в { $tested } году, показали, как сообщается, слишком малое число лейкоцитов. В начале { $examined } года, по имеющимся сообщениям, врач, осмотревший его в тюрьме Эвин, рекомендовал, чтобы его в больнице принял гематолог, но в этом было отказано.

# en | concern-2 = A doctor who examined Dr Djalali in Evin Prison in early { $examined } reportedly advised that he see a specialist in blood diseases, in hospital. This was not allowed, according to reports, nor were further examinations made that had been recommended. In { $tested } his blood had, it is said, shown too low a count of white cells. He had lost { $kilograms } kg since his arrest, and his health had gone on declining, according to information available in { $known }.
concern-2 = Врач, который осмотрел доктора Джалали в тюрьме Эвин в начале { $examined } года, как сообщается, посоветовал показать его в больнице специалисту по болезням крови. По сообщениям, этого не разрешили, как не провели и других рекомендованных обследований. Ещё в { $tested } году в его крови, как передают, обнаружили недостаток белых клеток. С момента ареста он, по сведениям на { $known }, похудел на { $kilograms } кг, а здоровье его продолжало ухудшаться.

# en | concern-3 = Dr Djalali’s weight had fallen by { $kilograms } kg since his arrest, and his health had deteriorated: such was the information available in { $known }. When his blood was tested in { $tested }, white cells were reportedly found to be too few. At the beginning of { $examined } a doctor is said to have examined him at Evin Prison and called for an appointment with a haematologist, in hospital; it was reportedly denied.
concern-3 = Если судить по сведениям на { $known }, вес доктора Джалали после ареста снизился на { $kilograms } кг, а здоровье ухудшилось. При исследовании его крови в { $tested } году белых кровяных телец, по сообщениям, оказалось слишком мало. Как передают, в начале { $examined } года в тюрьме Эвин его осмотрел врач, который указал на необходимость приёма у гематолога, в больнице; в этом приёме, по сообщениям, отказали.

## What was done to him: one of these

# en | fact-isolation =
# en |     After his arrest Dr Djalali was reportedly held for { $months ->
# en |         [7] seven months
# en |         [one] { $months } month
# en |        *[other] { $months } months
# en |     } in section { $section } of Evin Prison. On the telephone he told his family that he had been kept entirely alone for { $solitary ->
# en |         [3] three months
# en |         [one] { $solitary } month
# en |        *[other] { $solitary } months
# en |     }, and partly isolated after that.
fact-isolation = После ареста доктора Джалали, как сообщается, { $months ->
        [7] семь месяцев
        [one] { $months } месяц
        [few] { $months } месяца
        [many] { $months } месяцев
       *[other] { $months } месяца
    } держали в секции { $section } тюрьмы Эвин. По телефону он рассказал своей семье, что { $solitary ->
        [3] три месяца
        [one] { $solitary } месяц
        [few] { $solitary } месяца
        [many] { $solitary } месяцев
       *[other] { $solitary } месяца
    } его держали совсем одного, а после этого — в частичной изоляции.

# en | fact-confession = State television showed Dr Djalali as a spy. He says that what it broadcast as his confession had been written beforehand. He spoke it, he says, because he was threatened with execution and with harm to those he loves.
fact-confession = Государственное телевидение представило доктора Джалали шпионом. Текст, переданный в эфир как его признание, был, по его словам, написан заранее. Он говорит, что произнёс этот текст потому, что ему угрожали казнью и причинением вреда тем, кого он любит.

# en | fact-torture = On { $transferred }, according to reports, Dr Djalali was taken from Evin Prison to a place that was not disclosed; he was brought back some ten days later. In that time he was reportedly subjected to severe torture, threatened that his death sentence would be carried out, and pressed to make further confessions.
fact-torture = Доктора Джалали { $transferred }, по сообщениям, увезли из тюрьмы Эвин в место, которое не было названо; обратно его привезли примерно через десять дней. За это время его, как сообщается, подвергли жестоким пыткам, угрожали ему исполнением смертного приговора и добивались от него новых признаний.

# en | fact-supreme-court = The Supreme Court confirmed Dr Djalali’s death sentence in haste and in secret: so the United Nations Special Rapporteur on Iran wrote in a report of { $reported }. The defence, according to that report, was allowed no submissions.
fact-supreme-court = Верховный суд подтвердил смертный приговор доктору Джалали поспешно и тайно: так написал Специальный докладчик ООН по Ирану в докладе { $reported } года. Защите, согласно этому докладу, не позволили представить никаких доводов.

## What others said, and what followed: one of these

# "The year in which he was sentenced": the sentence and the first call are both of 2017, and no date of the case file bears that year alone.
# en | fact-experts = The year in which Dr Djalali was sentenced to death was not yet over when human rights experts of the United Nations first called on Iran to annul the sentence. On { $called }, they repeated their call, urgently, and asked that the sentence be lifted.
# The sentence and the first call are both of 2017, and no date of the case file bears that year alone.
fact-experts = Ещё не закончился год, в котором доктор Джалали был приговорён к смертной казни, когда эксперты ООН по правам человека впервые призвали Иран аннулировать приговор. Этот призыв они { $called } в срочном порядке повторили, попросив отменить приговор.

# en | fact-silence = The United Nations Working Group on Arbitrary Detention put the allegations about Dr Djalali to the Iranian Government on { $communicated }, and asked for detailed information about him. No answer was received.
fact-silence = Рабочая группа ООН по произвольным задержаниям { $communicated } передала правительству Ирана утверждения, касающиеся доктора Джалали, и запросила подробные сведения о нём. Ответа получено не было.

# en | fact-releases = Dr Djalali was not among the { $freed } prisoners, political prisoners included, whom Iran released in { $known } because of the pandemic.
fact-releases = Доктора Джалали не было среди { $freed } заключённых, в том числе политических, которых Иран освободил в { DATETIME($known, form: "in") } из-за пандемии.

# en | fact-laureates = In an open letter of { $laureates-wrote }, { $laureates } Nobel laureates asked for medical help for Dr Djalali and for his release.
fact-laureates = В открытом письме { $laureates ->
        [one] { $laureates } лауреата
        [few] { $laureates } лауреатов
        [many] { $laureates } лауреатов
       *[other] { $laureates } лауреата
    } Нобелевской премии, написанном в { DATETIME($laureates-wrote, form: "in") }, содержалась просьба о медицинской помощи доктору Джалали и о его освобождении.

# en | fact-treatment = A United Nations report of { $reported } names Dr Djalali among prisoners in Iran, foreign nationals or nationals of two countries, who were refused medical treatment. This was so, it states, even for conditions that threaten life.
fact-treatment = В докладе ООН { $reported } года доктор Джалали назван среди заключённых в Иране — иностранцев или граждан двух стран, — которым было отказано в лечении. Так обстояло дело, говорится в докладе, даже при угрожающих жизни состояниях.

# In kinds that do not cite the articles.
# en | fact-opinion = { $finding } sets out why Dr Djalali’s detention is contrary to the Universal Declaration of Human Rights and to the International Covenant on Civil and Political Rights. As the proper remedy it names his immediate release, and compensation and other reparations to which he has an enforceable right.
fact-opinion = { $finding } объясняет, почему содержание доктора Джалали под стражей противоречит Всеобщей декларации прав человека и Международному пакту о гражданских и политических правах. Как надлежащее средство правовой защиты оно называет его немедленное освобождение, а также компенсацию и иное возмещение, право на которые обладает исковой силой.

# A short letter has these in place of all facts: few words, so that it fits a link that opens an e-mail.
# en | short = Dr Djalali was arrested in { $arrested } while a guest of two universities in Iran; his lawyer was reportedly barred from his hearing. As of { $known }, an appointment with a hospital specialist, which a doctor had advised, had reportedly been refused.
short = Доктор Джалали был арестован в { DATETIME($arrested, form: "in") }, когда был в Иране гостем двух университетов; его адвоката, как сообщается, не допустили на заседание суда. По сообщениям на { $known }, ему отказали в приёме у специалиста в больнице, который советовал врач.

# en | short-2 = Two universities had invited Dr Djalali to Iran, where he was arrested in { $arrested }; reports say that his lawyer was kept out of the hearing. A doctor wanted a specialist to see him in hospital: by { $known }, that had reportedly not been allowed.
short-2 = Два университета пригласили доктора Джалали в Иран, где он и был арестован в { DATETIME($arrested, form: "in") }; судя по сообщениям, его адвоката на заседание суда не допустили. Врач хотел, чтобы в больнице его принял специалист: на { $known } этого, как сообщалось, не разрешили.

# en | short-3 = Dr Djalali, whom two universities had invited to Iran, was arrested there in { $arrested }; according to reports, he faced his hearing without his lawyer, who was not let in. An examination by a specialist in hospital, advised by a doctor, had reportedly been denied him as of { $known }.
short-3 = Доктора Джалали, которого пригласили в Иран два университета, там арестовали в { DATETIME($arrested, form: "in") }; по сообщениям, на заседании суда он был без своего адвоката, которого не допустили. В обследовании у специалиста в больнице, рекомендованном врачом, по состоянию на { $known } ему, как сообщалось, отказали.

## What somebody says by what they are: behind any opening

# en | as-doctor = As a doctor, I welcome that the World Medical Association has taken up Dr Djalali’s case. Its president at the time wrote to the Iranian authorities that the conditions of his detention could not be reconciled with medical ethics or with human rights law. I share that judgment.
as-doctor = Как врач приветствую то, что делом доктора Джалали занялась Всемирная медицинская ассоциация. Её тогдашний президент написал иранским властям, что условия его содержания под стражей несовместимы ни с медицинской этикой, ни с нормами в области прав человека. Я разделяю это мнение.

# en | as-lawyer = As a lawyer, I was struck by what the United Nations Special Rapporteur on Iran wrote of Dr Djalali in { $reported }. The Supreme Court, according to that report, confirmed his death sentence in haste and in secret, with no submissions allowed to the defence. Where a penalty cannot be undone, I believe, the defence must be heard first.
as-lawyer = Меня как юриста поразило то, что написал о докторе Джалали в { $reported } году Специальный докладчик ООН по Ирану. Верховный суд, говорится в его докладе, подтвердил смертный приговор поспешно и тайно, не позволив защите представить никаких доводов. Если наказание необратимо, то сначала, по моему убеждению, должна быть выслушана защита.

# en | as-teacher = As a teacher, I speak up for a colleague: Dr Djalali is a lecturer. In { $association-wrote } the European University Association asked for his death sentence to be reversed and for him to be released at once, and I join in that request.
as-teacher = Как преподаватель я вступаюсь за коллегу: доктор Джалали тоже преподаватель. Европейская ассоциация университетов попросила отменить его смертный приговор и немедленно освободить его ({ $association-wrote }), и я присоединяюсь к этой просьбе.

# en | as-scientist = As a scientist, I count Dr Djalali, a researcher, among my colleagues. In an open letter of { $laureates-wrote }, { $laureates } Nobel laureates asked for medical help for him and for his release. I add my voice to theirs.
as-scientist = Как учёный я вижу в докторе Джалали, исследователе, своего коллегу. В открытом письме, написанном в { DATETIME($laureates-wrote, form: "in") }, { $laureates ->
        [one] { $laureates } лауреат Нобелевской премии попросил
        [few] { $laureates } лауреата Нобелевской премии попросили
        [many] { $laureates } лауреатов Нобелевской премии попросили
       *[other] { $laureates } лауреата Нобелевской премии попросили
    } о медицинской помощи ему и о его освобождении. Присоединяю свой голос к их голосам.

# en | as-student = As a student, I think of those whom Dr Djalali could be teaching. He is a lecturer who has worked together with Iranian universities and been in touch with universities all over the world. When such a teacher is missing, I believe, it is students who lose.
as-student = Я учусь в университете и думаю о тех, кого мог бы учить доктор Джалали. Он преподаватель, сотрудничавший с университетами Ирана и поддерживавший связи с университетами всего мира. Когда такого преподавателя нет, теряют, по моему убеждению, именно студенты.

# en | as-parent = As a parent, I think of what Dr Djalali’s family went through after his arrest. They knew that he had been arrested, but for ten days, according to reports, they were not told where he was. I would wish such days on no family.
as-parent = У меня есть дети, и я думаю о том, что пережила семья доктора Джалали после его ареста. Родные знали, что он арестован, но десять дней им, по сообщениям, не говорили, где он. Таких дней не пожелаешь ни одной семье.

## The law

# The opinion itself says what is violated; in place of law-basis.
# en | law-finding =
# en |     { $finding } states that depriving Dr Djalali of his liberty contravenes { $law }. The proper remedy, the Working Group adds, would be to release him at once and to grant him compensation and other reparations, as a right that he can enforce. { $voice ->
# en |         [single] What I ask
# en |        *[other] What we ask
# en |     } is based on these findings.
# The law is in the nominative: «статьи …».
law-finding = { $finding } гласит, что лишением доктора Джалали свободы нарушены { $law }. Надлежащим средством правовой защиты, добавляет Рабочая группа, было бы немедленно освободить его и предоставить ему обладающее исковой силой право на компенсацию и иное возмещение. { $voice ->
        [single] То, о чём я прошу,
       *[other] То, о чём мы просим,
    } основано на этих выводах.

# en | law-short = { $finding } finds his detention contrary to international law, and release the proper remedy.
law-short = { $finding } признаёт его содержание под стражей противоречащим международному праву, а надлежащим средством правовой защиты — освобождение.

## Demands
##
## Each goes on from "ensure that" or "so that"; .first stands first, alone and in posts.

# en | demand-no-execution = he is not executed and his death sentence is annulled
# en |     .first = Dr Djalali is not executed and his death sentence is annulled
# Each goes on from «чтобы», in the past.
demand-no-execution = он не был казнён, а вынесенный ему смертный приговор был отменён
    .first = доктор Джалали не был казнён, а вынесенный ему смертный приговор был отменён

# en | demand-release = he is released at once
# en |     .first = Dr Djalali is released at once
demand-release = он был немедленно освобождён
    .first = доктор Джалали был немедленно освобождён

# en | demand-medical-care = he receives medical care without delay, from specialists and in hospital
# en |     .first = Dr Djalali receives medical care without delay, from specialists and in hospital
demand-medical-care = он без промедления получил медицинскую помощь специалистов в больнице
    .first = доктор Джалали без промедления получил медицинскую помощь специалистов в больнице

# en | demand-safety = his safety is guaranteed while he is held
# en |     .first = Dr Djalali’s safety is guaranteed while he is held
demand-safety = его безопасность была гарантирована, пока он находится под стражей
    .first = безопасность доктора Джалали была гарантирована, пока он находится под стражей

# en | demand-access = he can meet his lawyer, his family and consular representatives of Sweden
# en |     .first = Dr Djalali can meet his lawyer, his family and consular representatives of Sweden
demand-access = он мог видеться со своим адвокатом, своей семьёй и консульскими представителями Швеции
    .first = доктор Джалали мог видеться со своим адвокатом, своей семьёй и консульскими представителями Швеции

# en | demand-suspend-execution = the European Union acts urgently to have the death sentence against Dr Djalali suspended without delay
demand-suspend-execution = Европейский союз безотлагательно принял меры к незамедлительному приостановлению исполнения смертного приговора, вынесенного доктору Джалали

## Letters of many, and to others
##
## Each opening agrees with who writes ($voice); $signatories is how many sign. "who" goes on from "for".

# en | who = Dr { $person }, an Iranian-Swedish disaster-medicine doctor, researcher and lecturer. A sentence of death was passed on him on { $sentenced }; the charge was “corruption on earth” (ifsad fil-arz).
# It follows «за судьбу врача.» or «за судьбу коллеги.», in sentences of its own.
who = Доктор { $person } — ирано-шведский специалист по медицине катастроф, исследователь и преподаватель. Смертный приговор был вынесен ему { $sentenced } по обвинению в «распространении порока на земле» (ифсад филь-арз).

# en | joint-opening =
# en |     { $voice ->
# en |         [organisation] As { $organisation }, we are writing
# en |         [joint]
# en |             We, the { $signatories ->
# en |                 [2] two
# en |                 [3] three
# en |                 [4] four
# en |                 [5] five
# en |                 [6] six
# en |                 [7] seven
# en |                 [8] eight
# en |                 [9] nine
# en |                 [10] ten
# en |                 [one] one
# en |                *[other] { $signatories }
# en |             } undersigned, are writing
# en |        *[single] I, the undersigned, am writing
# en |     } out of deep concern for { who }
joint-opening =
    { $voice ->
        [organisation] От имени нашей организации ({ $organisation }) обращаемся к Вам
        [joint] Мы, { undersigned }, обращаемся к Вам
       *[single] Подписывая это письмо, обращаюсь к Вам
    } с глубокой тревогой за судьбу врача. { who }

# Those who sign, in words to ten: «двое нижеподписавшихся».
undersigned =
    { $signatories ->
        [2] двое нижеподписавшихся
        [3] трое нижеподписавшихся
        [4] четверо нижеподписавшихся
        [5] пятеро нижеподписавшихся
        [6] шестеро нижеподписавшихся
        [7] семеро нижеподписавшихся
        [8] восемь нижеподписавшихся
        [9] девять нижеподписавшихся
        [10] десять нижеподписавшихся
        [one] нижеподписавшиеся ({ $signatories } человек)
        [few] нижеподписавшиеся ({ $signatories } человека)
        [many] нижеподписавшиеся ({ $signatories } человек)
       *[other] нижеподписавшиеся ({ $signatories } человека)
    }

# en | laureates-opening =
# en |     { $voice ->
# en |         [organisation] As { $organisation }, we are writing
# en |         [joint]
# en |             We, the { $signatories ->
# en |                 [2] two
# en |                 [3] three
# en |                 [4] four
# en |                 [5] five
# en |                 [6] six
# en |                 [7] seven
# en |                 [8] eight
# en |                 [9] nine
# en |                 [10] ten
# en |                 [one] one
# en |                *[other] { $signatories }
# en |             } undersigned Nobel laureates, are writing
# en |        *[single] As a Nobel laureate, I am writing
# en |     } out of deep concern for { who }
laureates-opening =
    { $voice ->
        [organisation] От имени нашей организации ({ $organisation }) обращаемся к Вам
        [joint] Мы, { undersigned-laureates }, обращаемся к Вам
       *[single] Как лауреат Нобелевской премии обращаюсь к Вам
    } с глубокой тревогой за судьбу врача. { who }

undersigned-laureates =
    { $signatories ->
        [2] двое нижеподписавшихся лауреатов Нобелевской премии
        [3] трое нижеподписавшихся лауреатов Нобелевской премии
        [4] четверо нижеподписавшихся лауреатов Нобелевской премии
        [5] пятеро нижеподписавшихся лауреатов Нобелевской премии
        [6] шестеро нижеподписавшихся лауреатов Нобелевской премии
        [7] семеро нижеподписавшихся лауреатов Нобелевской премии
        [8] восемь нижеподписавшихся лауреатов Нобелевской премии
        [9] девять нижеподписавшихся лауреатов Нобелевской премии
        [10] десять нижеподписавшихся лауреатов Нобелевской премии
        [one] нижеподписавшиеся лауреаты Нобелевской премии ({ $signatories } человек)
        [few] нижеподписавшиеся лауреаты Нобелевской премии ({ $signatories } человека)
        [many] нижеподписавшиеся лауреаты Нобелевской премии ({ $signatories } человек)
       *[other] нижеподписавшиеся лауреаты Нобелевской премии ({ $signatories } человека)
    }

# en | universities-opening =
# en |     { $voice ->
# en |         [organisation] As { $organisation }, we are writing
# en |         [joint]
# en |             We, the { $signatories ->
# en |                 [2] two
# en |                 [3] three
# en |                 [4] four
# en |                 [5] five
# en |                 [6] six
# en |                 [7] seven
# en |                 [8] eight
# en |                 [9] nine
# en |                 [10] ten
# en |                 [one] one
# en |                *[other] { $signatories }
# en |             } undersigned universities, are writing
# en |        *[single] I am writing for the undersigned university,
# en |     } out of deep concern for { who }
universities-opening =
    { $voice ->
        [organisation] От имени нашего учреждения ({ $organisation }) обращаемся к Вам
        [joint] От имени { undersigned-universities } обращаемся к Вам
       *[single] От имени подписавшего это письмо университета обращаюсь к Вам
    } с глубокой тревогой за судьбу врача. { who }

# In the genitive.
undersigned-universities =
    { $signatories ->
        [2] двух университетов, подписавших это письмо,
        [3] трёх университетов, подписавших это письмо,
        [4] четырёх университетов, подписавших это письмо,
        [5] пяти университетов, подписавших это письмо,
        [6] шести университетов, подписавших это письмо,
        [7] семи университетов, подписавших это письмо,
        [8] восьми университетов, подписавших это письмо,
        [9] девяти университетов, подписавших это письмо,
        [10] десяти университетов, подписавших это письмо,
        [one] { $signatories } университета, подписавшего это письмо,
        [few] { $signatories } университетов, подписавших это письмо,
        [many] { $signatories } университетов, подписавших это письмо,
       *[other] { $signatories } университета, подписавших это письмо,
    }

# en | doctors-opening =
# en |     { $voice ->
# en |         [organisation] As { $organisation }, and as doctors, we are writing
# en |         [joint]
# en |             We, the { $signatories ->
# en |                 [2] two
# en |                 [3] three
# en |                 [4] four
# en |                 [5] five
# en |                 [6] six
# en |                 [7] seven
# en |                 [8] eight
# en |                 [9] nine
# en |                 [10] ten
# en |                 [one] one
# en |                *[other] { $signatories }
# en |             } undersigned doctors, are writing
# en |        *[single] As a doctor, I am writing
# en |     } out of deep concern for { who }
doctors-opening =
    { $voice ->
        [organisation] Как врачи и от имени нашей организации ({ $organisation }) обращаемся к Вам
        [joint] Мы, { undersigned-doctors }, обращаемся к Вам
       *[single] Как врач обращаюсь к Вам
    } с глубокой тревогой за судьбу коллеги. { who }

undersigned-doctors =
    { $signatories ->
        [2] двое нижеподписавшихся врачей
        [3] трое нижеподписавшихся врачей
        [4] четверо нижеподписавшихся врачей
        [5] пятеро нижеподписавшихся врачей
        [6] шестеро нижеподписавшихся врачей
        [7] семеро нижеподписавшихся врачей
        [8] восемь нижеподписавшихся врачей
        [9] девять нижеподписавшихся врачей
        [10] десять нижеподписавшихся врачей
        [one] нижеподписавшиеся врачи ({ $signatories } человек)
        [few] нижеподписавшиеся врачи ({ $signatories } человека)
        [many] нижеподписавшиеся врачи ({ $signatories } человек)
       *[other] нижеподписавшиеся врачи ({ $signatories } человека)
    }

# Karolinska Institutet is what the university is called in English; Karolinska University Hospital is another house.
# en | ties = In Europe Dr Djalali has worked at several universities, among them Karolinska Institutet in Sweden, where he was also a doctoral student, the Università degli Studi del Piemonte Orientale in Italy and the Vrije Universiteit Brussel in Belgium.
# The Latin name tells the Dutch-speaking university from the French-speaking one: both are «Брюссельский свободный» in Russian.
# allow(foreign-script): the university's own name
ties = В Европе доктор Джалали работал в нескольких университетах, в том числе в Каролинском институте в Швеции, где он также учился в докторантуре, в Университете Восточного Пьемонта в Италии и в Брюссельском свободном университете (Vrije Universiteit Brussel) в Бельгии.

# en | reputation =
# en |     { $voice ->
# en |         [single] I wish
# en |        *[other] We wish
# en |     } to recall Dr Djalali’s excellent reputation, and the right to freedom of expression.
reputation =
    { $voice ->
        [single] Хочу
       *[other] Хотим
    } напомнить о прекрасной репутации доктора Джалали и о праве на свободу выражения мнений.

# The harm as the association saw it when it wrote: no "continue to suffer", of which nothing is known today.
# en | harm =
# en |     { $voice ->
# en |         [single] I am
# en |        *[other] We are
# en |     } gravely concerned about the harm done to Dr Djalali and to his family.
harm =
    { $voice ->
        [single] Меня
       *[other] Нас
    } серьёзно беспокоит вред, причинённый доктору Джалали и его семье.

# en | ethics =
# en |     Dr Djalali’s case has been taken up by the World Medical Association. Its president at the time wrote to the Iranian authorities that the conditions in which he was held were contrary to medical ethics and to human rights law. { $voice ->
# en |         [single] I share that judgment.
# en |        *[other] We share that judgment.
# en |     }
ethics = Делом доктора Джалали занялась Всемирная медицинская ассоциация. Президент, возглавлявший её тогда, написал иранским властям, что условия, в которых его содержали, противоречат медицинской этике и нормам в области прав человека. { $voice ->
        [single] Я разделяю это мнение.
       *[other] Мы разделяем это мнение.
    }

# en | subject-eu = Dr Ahmadreza Djalali – suspension of his death sentence
subject-eu = Доктор Ахмадреза Джалали — приостановление исполнения смертного приговора

# en | subject-laureates = Dr Ahmadreza Djalali – medical care and release
subject-laureates = Доктор Ахмадреза Джалали — медицинская помощь и освобождение

# en | subject-universities = Dr Ahmadreza Djalali – release
subject-universities = Доктор Ахмадреза Джалали — освобождение

# en | subject-association = Dr Ahmadreza Djalali – death sentence and release
subject-association = Доктор Ахмадреза Джалали — смертный приговор и освобождение

# en | subject-doctors = Dr Ahmadreza Djalali – medical care
subject-doctors = Доктор Ахмадреза Джалали — медицинская помощь

## The petition, and the letter that goes with it

# en | subject-petition = For the release of Dr Ahmadreza Djalali
subject-petition = За освобождение доктора Ахмадрезы Джалали

# en | petition-opening = Dr { $person }, who is Iranian and Swedish, is a disaster-medicine doctor, a researcher and a lecturer. He was arrested in { $arrested } while visiting Iran as a guest of two universities. On { $sentenced }, he was sentenced to death; the charge was “corruption on earth” (ifsad fil-arz). The proper remedy, according to the United Nations Working Group on Arbitrary Detention, is his immediate release, with compensation and other reparations to which he has an enforceable right.
petition-opening = Доктор { $person } — ирано-шведский врач, специалист по медицине катастроф, исследователь и преподаватель. Он был арестован в { DATETIME($arrested, form: "in") }, когда находился в Иране как гость двух университетов. К смертной казни он был приговорён { $sentenced } по обвинению в «распространении порока на земле» (ифсад филь-арз). Надлежащее средство правовой защиты, по мнению Рабочей группы ООН по произвольным задержаниям, — его немедленное освобождение, а также компенсация и иное возмещение, право на которые обладает исковой силой.

# en | subject-petition-letter = Petition for the release of Dr Ahmadreza Djalali
subject-petition-letter = Петиция за освобождение доктора Ахмадрезы Джалали

# en | petition-cover = An online petition for the release of Dr Djalali, addressed to the Iranian authorities among others, has gathered more than { $petition } signatures.
petition-cover = Под интернет-петицией за освобождение доктора Джалали, обращённой в числе прочих к властям Ирана, собрано более { $petition } подписей.

## Spoken and posted

# A telephone call: the case in three sentences.
# en | call = Dr { $person }, who is Iranian and Swedish, is a disaster-medicine doctor, a researcher and a lecturer. He was arrested in { $arrested } on a visit to Iran and sentenced to death on { $sentenced }; the charge was “corruption on earth”. What makes me call is his health: according to information available in { $known }, it had been getting worse since his arrest.
call = Доктор { $person } — ирано-шведский врач, специалист по медицине катастроф, исследователь и преподаватель. Он был арестован во время поездки в Иран в { DATETIME($arrested, form: "in") } и { $sentenced } приговорён к смертной казни по обвинению в «распространении порока на земле». Я звоню из-за его здоровья: по сведениям на { $known }, оно со времени ареста ухудшалось.

# Posts: the hashtag is that of the campaign of January 2018.
# en | post = Dr { $person }, a doctor and researcher, was sentenced to death in Iran on { $sentenced }.
post = Доктор { $person }, врач и исследователь, { $sentenced } был приговорён в Иране к смертной казни.

# en | hashtag = #SaveAhmad
hashtag = #SaveAhmad

# The alternative text of a picture of him that may go with a post.
# en | picture = Portrait of Dr Ahmadreza Djalali
picture = Портрет: доктор Ахмадреза Джалали

# What a card does not say, besides the words of rules.ftl.
# en | silence-words-case = Karolinska | Swedish | Sweden | researcher | university | universities | disaster medicine | scholar*
silence-words-case = Каролинск* | Швеци* | шведск* | швед | исследовател* | университет* | медицин* катастроф | учён* | преподавател*
