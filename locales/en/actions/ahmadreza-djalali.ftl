### Ahmadreza Djalali.
###
### Dates and numbers come from the case file and write themselves in this language:
###   $arrested (a month), $charged, $sentenced, $tested (a year), $examined (a year), $transferred; $branch, $solitary (months), $kilograms
### What only one side reports stays reported: "reportedly", "he says".

title = Ahmadreza Djalali: doctor and researcher under sentence of death
subject = Dr Ahmadreza Djalali – annulment of the death sentence, release and medical care

person-djalali = Ahmadreza Djalali

opening = I am writing out of deep concern for Dr { $person }, an Iranian-Swedish doctor of disaster medicine, lecturer and researcher, who was sentenced to death on { $sentenced } on the charge of “corruption on earth” (ifsad fil-arz).
# Two more openings, which the writer may choose in place of the first.
opening-sentence = On { $sentenced } Dr { $person }, an Iranian-Swedish doctor of disaster medicine, lecturer and researcher, was sentenced to death on the charge of “corruption on earth” (ifsad fil-arz). I am writing to you because his life is in danger.
opening-science = Dr { $person }, an Iranian-Swedish doctor of disaster medicine, has worked at universities in Sweden, Italy and Belgium. I am writing to you out of deep concern because he was sentenced to death on { $sentenced } on the charge of “corruption on earth” (ifsad fil-arz).
facts = He was arrested in { $arrested }, during a visit to Iran at the invitation of the University of Tehran and Shiraz University, reportedly without a valid warrant. He has said that he was held in solitary confinement for { $solitary ->
        [one] { $solitary } month
       *[other] { $solitary } months
    }. On { $charged } he was formally charged with espionage before branch { $branch } of the Revolutionary Court in Tehran; reportedly, his lawyer was not allowed to attend the hearing and access to the case files was denied. State television broadcast a confession which, he says, was a pre-written text that he was forced to recite under threat of execution and of harm to his loved ones. On { $transferred } he was reportedly taken from Evin Prison to an unknown location, tortured there and threatened with execution in order to obtain further confessions.
concern = His health has reportedly been deteriorating since his arrest. Blood tests in { $tested } indicated a low white blood cell count. A doctor who examined him in Evin Prison in early { $examined } recommended that a specialist in haematology see him in hospital; this was reportedly denied. He has reportedly lost { $kilograms } kg since his arrest. The United Nations Working Group on Arbitrary Detention has stated that the appropriate remedy would be to release him immediately and to accord him an enforceable right to compensation and other reparations.

demand-no-execution = Dr Djalali is not executed and the death sentence against him is annulled
demand-release = he is released immediately
demand-medical-care = he receives without delay the medical care that he needs, from specialists and in hospital
demand-safety = his safety is guaranteed for as long as he is detained
demand-access = he can meet his lawyer, his family and consular representatives of Sweden

## Letters of many, and to others
##
## Each opening agrees with who writes ($voice); $signatories is how many sign. "who" goes on from "for".

who = Dr { $person }, an Iranian-Swedish doctor of disaster medicine, lecturer and researcher, who was sentenced to death on { $sentenced } on the charge of “corruption on earth” (ifsad fil-arz).
joint-opening =
    { $voice ->
        [organisation] On behalf of { $organisation }, we are writing
        [joint] We, the { $signatories } undersigned, are writing
       *[single] I, the undersigned, am writing
    } out of deep concern for { who }
laureates-opening =
    { $voice ->
        [organisation] On behalf of { $organisation }, we are writing
        [joint] We, the { $signatories } undersigned Nobel laureates, are writing
       *[single] As a Nobel laureate, I am writing
    } out of deep concern for { who }
universities-opening =
    { $voice ->
        [organisation] On behalf of { $organisation }, we are writing
        [joint] On behalf of the { $signatories } undersigned universities, we are writing
       *[single] On behalf of the undersigned university, I am writing
    } out of deep concern for { who }
doctors-opening =
    { $voice ->
        [organisation] On behalf of { $organisation }, we are writing as doctors,
        [joint] We, the { $signatories } undersigned doctors, are writing
       *[single] As a doctor, I am writing
    } out of deep concern for { who }
ties = Dr Djalali has worked at several universities in Europe, among them Karolinska University in Sweden, where he also attended a doctoral programme, the Università degli Studi del Piemonte Orientale in Italy and the Vrije Universiteit Brussel in Belgium.
reputation =
    { $voice ->
        [single] I recall
       *[other] We recall
    } his excellent reputation, and the right to freedom of expression.
harm =
    { $voice ->
        [single] I am
       *[other] We are
    } gravely concerned about the harm that Dr Djalali and his family continue to suffer.
ethics =
    { $voice ->
        [single] In my view,
       *[other] In our view,
    } the conditions in which he is reportedly held contravene medical ethics and human rights law.
subject-eu = Dr Ahmadreza Djalali – suspension of the death sentence
subject-laureates = Dr Ahmadreza Djalali – medical care and release
subject-universities = Dr Ahmadreza Djalali – release
subject-association = Dr Ahmadreza Djalali – annulment of the death sentence and release
subject-doctors = Dr Ahmadreza Djalali – medical care

demand-suspend-execution = the European Union takes urgent action to obtain an immediate suspension of the death sentence against Dr Djalali

## The petition, and the letter that goes with it

subject-petition = For the release of Dr Ahmadreza Djalali
petition-opening = Dr { $person }, an Iranian-Swedish doctor of disaster medicine, lecturer and researcher, was arrested in { $arrested } during a visit to Iran and sentenced to death on { $sentenced } on the charge of “corruption on earth” (ifsad fil-arz). The United Nations Working Group on Arbitrary Detention has stated that the appropriate remedy would be to release him immediately.
subject-petition-letter = Petition for the release of Dr Ahmadreza Djalali
petition-cover = A petition for his release, addressed to the Iranian authorities among others, has obtained more than { $petition } signatures.

# A telephone call: the case in three sentences.
call = Dr { $person } is an Iranian-Swedish doctor of disaster medicine, lecturer and researcher. He was arrested in { $arrested } during a visit to Iran and sentenced to death on { $sentenced } on the charge of “corruption on earth”. I am calling because his life is in danger and his health has reportedly been deteriorating since his arrest.

# Posts: the hashtag is that of the campaign of January 2018.
post = Dr { $person }, a doctor and researcher, was sentenced to death in Iran on { $sentenced }.
hashtag = #SaveAhmad
# The alternative text of a picture of him that may go with a post.
picture = Portrait of Dr Ahmadreza Djalali
# What a card does not say, besides the words of rules.ftl.
silence-words-case = Karolinska | Swedish | Sweden | researcher | university | universities | disaster medicine | scholar*
