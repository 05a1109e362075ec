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
