### Ahmadreza Djalali. Facts and their strength: docs/cases/ahmadreza-djalali.md.
###
### Dates and numbers come from the case file and write themselves in this language:
###   $arrested, $known, $laureates-wrote, $association-wrote (months), $tested, $examined, $reported (years),
###   $charged, $sentenced, $transferred, $called, $communicated (days),
###   $branch, $section, $months, $solitary (months), $kilograms, $freed, $laureates, $petition
### What only one side reports stays reported, in the sentence itself: "reportedly", "reports say", "he says".
### Each paragraph names him and points to no other: they come in any order. -2, -3 are further wordings of the same: they tell the
### same facts, as strongly, and share no sentence.
### One name for a thing: Evin Prison; the Revolutionary Court in Tehran; the Supreme Court; the United Nations Working Group on
### Arbitrary Detention; the United Nations Special Rapporteur on Iran; the Leader of the Islamic Republic of Iran.

title = Ahmadreza Djalali: doctor and researcher under sentence of death
subject = Dr Ahmadreza Djalali – death sentence, release and medical care

person-djalali = Ahmadreza Djalali

# Terms of other languages in the letters, as they are written there: a page sets them in italics. More than one are parted by “|”.
foreign-terms = ifsad fil-arz

## How a letter opens

opening = I am writing out of deep concern for Dr { $person }, an Iranian-Swedish disaster-medicine doctor, researcher and lecturer. A court sentenced him to death on { $sentenced }; the charge was “corruption on earth” (ifsad fil-arz).
opening-sentence = On { $sentenced }, a sentence of death was passed on Dr { $person }; “corruption on earth” (ifsad fil-arz) was the charge. It is for this Iranian-Swedish researcher, lecturer and disaster-medicine doctor that I turn to you.
opening-science = Dr { $person }, an Iranian-Swedish doctor and researcher, has worked at universities in Sweden, Italy and Belgium. I am writing to you because he was sentenced to death on { $sentenced }, with “corruption on earth” (ifsad fil-arz) as the charge.
opening-medicine = Allow me to appeal to you for a doctor: Dr { $person }, an Iranian-Swedish lecturer and researcher whose field is disaster medicine. A death sentence was imposed on him on { $sentenced }, for “corruption on earth” (ifsad fil-arz).

## What is always told

facts = Dr Djalali was arrested in { $arrested }, reportedly without a valid warrant, while he was visiting Iran at the invitation of Shiraz University and the University of Tehran. On { $charged }, he was formally charged with espionage before branch { $branch } of the Revolutionary Court in Tehran and told that the penalty could be death. Reports say that his lawyer was not admitted to that hearing and that the case files were withheld.
facts-2 = The University of Tehran and Shiraz University had invited Dr Djalali to Iran. During his visit, in { $arrested }, he was arrested; there was reportedly no valid warrant. The formal charge of espionage was put to him on { $charged }, before branch { $branch } of the Revolutionary Court in Tehran. He was warned that it could mean the death penalty. According to reports, his lawyer was excluded from the hearing, and no access to the files was given.
facts-3 = On { $charged }, Dr Djalali was brought before branch { $branch } of the Revolutionary Court in Tehran, formally charged with espionage and told that he risked a death sentence. The hearing is reported to have gone ahead without his lawyer, who was barred from it, and access to the case files to have been refused. He had been arrested in { $arrested }, reportedly with no valid warrant, when he was a guest in Iran of Shiraz University and the University of Tehran.

# All of it as of $known: nothing is told of his health today.
concern = According to information available in { $known }, Dr Djalali’s health had been getting worse ever since his arrest, and he had lost { $kilograms } kg. In { $tested }, blood tests are reported to have found too few white blood cells. Early in { $examined }, according to reports, a doctor who examined him in Evin Prison recommended that a haematologist see him in hospital, and this was refused.
concern-2 = A doctor who examined Dr Djalali in Evin Prison in early { $examined } reportedly advised that he see a specialist in blood diseases, in hospital. This was not allowed, according to reports, nor were further examinations made that had been recommended. In { $tested } his blood had, it is said, shown too low a count of white cells. He had lost { $kilograms } kg since his arrest, and his health had gone on declining, according to information available in { $known }.
concern-3 = Dr Djalali’s weight had fallen by { $kilograms } kg since his arrest, and his health had deteriorated: such was the information available in { $known }. When his blood was tested in { $tested }, white cells were reportedly found to be too few. At the beginning of { $examined } a doctor is said to have examined him at Evin Prison and called for an appointment with a haematologist, in hospital; it was reportedly denied.

## What was done to him: one of these

fact-isolation = After his arrest Dr Djalali was reportedly held for { $months ->
        [7] seven months
        [one] { $months } month
       *[other] { $months } months
    } in section { $section } of Evin Prison. On the telephone he told his family that he had been kept entirely alone for { $solitary ->
        [3] three months
        [one] { $solitary } month
       *[other] { $solitary } months
    }, and partly isolated after that.
fact-confession = State television showed Dr Djalali as a spy. He says that what it broadcast as his confession had been written beforehand. He spoke it, he says, because he was threatened with execution and with harm to those he loves.
fact-torture = On { $transferred }, according to reports, Dr Djalali was taken from Evin Prison to a place that was not disclosed; he was brought back some ten days later. In that time he was reportedly subjected to severe torture, threatened that his death sentence would be carried out, and pressed to make further confessions.
fact-supreme-court = The Supreme Court confirmed Dr Djalali’s death sentence in haste and in secret: so the United Nations Special Rapporteur on Iran wrote in a report of { $reported }. The defence, according to that report, was allowed no submissions.

## What others said, and what followed: one of these

# "The year in which he was sentenced": the sentence and the first call are both of 2017, and no date of the case file bears that year alone.
fact-experts = The year in which Dr Djalali was sentenced to death was not yet over when human rights experts of the United Nations first called on Iran to annul the sentence. On { $called }, they repeated their call, urgently, and asked that the sentence be lifted.
fact-silence = The United Nations Working Group on Arbitrary Detention put the allegations about Dr Djalali to the Iranian Government on { $communicated }, and asked for detailed information about him. No answer was received.
fact-releases = Dr Djalali was not among the { $freed } prisoners, political prisoners included, whom Iran released in { $known } because of the pandemic.
fact-laureates = In an open letter of { $laureates-wrote }, { $laureates } Nobel laureates asked for medical help for Dr Djalali and for his release.
fact-treatment = A United Nations report of { $reported } names Dr Djalali among prisoners in Iran, foreign nationals or nationals of two countries, who were refused medical treatment. This was so, it states, even for conditions that threaten life.

# In kinds that do not cite the articles.
fact-opinion = { $finding } sets out why Dr Djalali’s detention is contrary to the Universal Declaration of Human Rights and to the International Covenant on Civil and Political Rights. As the proper remedy it names his immediate release, and compensation and other reparations to which he has an enforceable right.

# A short letter has these in place of all facts: few words, so that it fits a link that opens an e-mail.
short = Dr Djalali was arrested in { $arrested } while a guest of two universities in Iran; his lawyer was reportedly barred from his hearing. As of { $known }, an appointment with a hospital specialist, which a doctor had advised, had reportedly been refused.
short-2 = Two universities had invited Dr Djalali to Iran, where he was arrested in { $arrested }; reports say that his lawyer was kept out of the hearing. A doctor wanted a specialist to see him in hospital: by { $known }, that had reportedly not been allowed.
short-3 = Dr Djalali, whom two universities had invited to Iran, was arrested there in { $arrested }; according to reports, he faced his hearing without his lawyer, who was not let in. An examination by a specialist in hospital, advised by a doctor, had reportedly been denied him as of { $known }.

## What somebody says by what they are: behind any opening

as-doctor = As a doctor, I welcome that the World Medical Association has taken up Dr Djalali’s case. Its president at the time wrote to the Iranian authorities that the conditions of his detention could not be reconciled with medical ethics or with human rights law. I share that judgment.
as-lawyer = As a lawyer, I was struck by what the United Nations Special Rapporteur on Iran wrote of Dr Djalali in { $reported }. The Supreme Court, according to that report, confirmed his death sentence in haste and in secret, with no submissions allowed to the defence. Where a penalty cannot be undone, I believe, the defence must be heard first.
as-teacher = As a teacher, I speak up for a colleague: Dr Djalali is a lecturer. In { $association-wrote } the European University Association asked for his death sentence to be reversed and for him to be released at once, and I join in that request.
as-scientist = As a scientist, I count Dr Djalali, a researcher, among my colleagues. In an open letter of { $laureates-wrote }, { $laureates } Nobel laureates asked for medical help for him and for his release. I add my voice to theirs.
as-student = As a student, I think of those whom Dr Djalali could be teaching. He is a lecturer who has worked together with Iranian universities and been in touch with universities all over the world. When such a teacher is missing, I believe, it is students who lose.
as-parent = As a parent, I think of what Dr Djalali’s family went through after his arrest. They knew that he had been arrested, but for ten days, according to reports, they were not told where he was. I would wish such days on no family.

## The law

# The opinion itself says what is violated; in place of law-basis.
law-finding = { $finding } states that depriving Dr Djalali of his liberty contravenes { $law }. The proper remedy, the Working Group adds, would be to release him at once and to grant him compensation and other reparations, as a right that he can enforce. { $voice ->
        [single] What I ask
       *[other] What we ask
    } is based on these findings.
law-short = { $finding } finds his detention contrary to international law, and release the proper remedy.

## Demands
##
## Each goes on from "ensure that" or "so that"; .first stands first, alone and in posts.

demand-no-execution = he is not executed and his death sentence is annulled
    .first = Dr Djalali is not executed and his death sentence is annulled
demand-release = he is released at once
    .first = Dr Djalali is released at once
demand-medical-care = he receives medical care without delay, from specialists and in hospital
    .first = Dr Djalali receives medical care without delay, from specialists and in hospital
demand-safety = his safety is guaranteed while he is held
    .first = Dr Djalali’s safety is guaranteed while he is held
demand-access = he can meet his lawyer, his family and consular representatives of Sweden
    .first = Dr Djalali can meet his lawyer, his family and consular representatives of Sweden
demand-suspend-execution = the European Union acts urgently to have the death sentence against Dr Djalali suspended without delay

## Letters of many, and to others
##
## Each opening agrees with who writes ($voice); $signatories is how many sign. "who" goes on from "for".

who = Dr { $person }, an Iranian-Swedish disaster-medicine doctor, researcher and lecturer. A sentence of death was passed on him on { $sentenced }; the charge was “corruption on earth” (ifsad fil-arz).
joint-opening =
    { $voice ->
        [organisation] As { $organisation }, we are writing
        [joint] We, the { $signatories ->
            [2] two
            [3] three
            [4] four
            [5] five
            [6] six
            [7] seven
            [8] eight
            [9] nine
            [10] ten
            [one] one
           *[other] { $signatories }
        } undersigned, are writing
       *[single] I, the undersigned, am writing
    } out of deep concern for { who }
laureates-opening =
    { $voice ->
        [organisation] As { $organisation }, we are writing
        [joint] We, the { $signatories ->
            [2] two
            [3] three
            [4] four
            [5] five
            [6] six
            [7] seven
            [8] eight
            [9] nine
            [10] ten
            [one] one
           *[other] { $signatories }
        } undersigned Nobel laureates, are writing
       *[single] As a Nobel laureate, I am writing
    } out of deep concern for { who }
universities-opening =
    { $voice ->
        [organisation] As { $organisation }, we are writing
        [joint] We, the { $signatories ->
            [2] two
            [3] three
            [4] four
            [5] five
            [6] six
            [7] seven
            [8] eight
            [9] nine
            [10] ten
            [one] one
           *[other] { $signatories }
        } undersigned universities, are writing
       *[single] I am writing for the undersigned university,
    } out of deep concern for { who }
doctors-opening =
    { $voice ->
        [organisation] As { $organisation }, and as doctors, we are writing
        [joint] We, the { $signatories ->
            [2] two
            [3] three
            [4] four
            [5] five
            [6] six
            [7] seven
            [8] eight
            [9] nine
            [10] ten
            [one] one
           *[other] { $signatories }
        } undersigned doctors, are writing
       *[single] As a doctor, I am writing
    } out of deep concern for { who }
# Karolinska Institutet is what the university is called in English; Karolinska University Hospital is another house.
ties = In Europe Dr Djalali has worked at several universities, among them Karolinska Institutet in Sweden, where he was also a doctoral student, the Università degli Studi del Piemonte Orientale in Italy and the Vrije Universiteit Brussel in Belgium.
reputation =
    { $voice ->
        [single] I wish
       *[other] We wish
    } to recall Dr Djalali’s excellent reputation, and the right to freedom of expression.
# The harm as the association saw it when it wrote: no "continue to suffer", of which nothing is known today.
harm =
    { $voice ->
        [single] I am
       *[other] We are
    } gravely concerned about the harm done to Dr Djalali and to his family.
ethics = Dr Djalali’s case has been taken up by the World Medical Association. Its president at the time wrote to the Iranian authorities that the conditions in which he was held were contrary to medical ethics and to human rights law. { $voice ->
        [single] I share that judgment.
       *[other] We share that judgment.
    }
subject-eu = Dr Ahmadreza Djalali – suspension of his death sentence
subject-laureates = Dr Ahmadreza Djalali – medical care and release
subject-universities = Dr Ahmadreza Djalali – release
subject-association = Dr Ahmadreza Djalali – death sentence and release
subject-doctors = Dr Ahmadreza Djalali – medical care

## The petition, and the letter that goes with it

subject-petition = For the release of Dr Ahmadreza Djalali
petition-opening = Dr { $person }, who is Iranian and Swedish, is a disaster-medicine doctor, a researcher and a lecturer. He was arrested in { $arrested } while visiting Iran as a guest of two universities. On { $sentenced }, he was sentenced to death; the charge was “corruption on earth” (ifsad fil-arz). The proper remedy, according to the United Nations Working Group on Arbitrary Detention, is his immediate release, with compensation and other reparations to which he has an enforceable right.
subject-petition-letter = Petition for the release of Dr Ahmadreza Djalali
petition-cover = An online petition for the release of Dr Djalali, addressed to the Iranian authorities among others, has gathered more than { $petition } signatures.

## Spoken and posted

# A telephone call: the case in three sentences.
call = Dr { $person }, who is Iranian and Swedish, is a disaster-medicine doctor, a researcher and a lecturer. He was arrested in { $arrested } on a visit to Iran and sentenced to death on { $sentenced }; the charge was “corruption on earth”. What makes me call is his health: according to information available in { $known }, it had been getting worse since his arrest.

# Posts: the hashtag is that of the campaign of January 2018.
post = Dr { $person }, a doctor and researcher, was sentenced to death in Iran on { $sentenced }.
hashtag = #SaveAhmad
# The alternative text of a picture of him that may go with a post.
picture = Portrait of Dr Ahmadreza Djalali
# What a card does not say, besides the words of rules.ftl.
silence-words-case = Karolinska | Swedish | Sweden | researcher | university | universities | disaster medicine | scholar*
