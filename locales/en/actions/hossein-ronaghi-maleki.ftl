### Hossein Ronaghi Maleki, action of 20 January 2016. Facts and their strength: docs/cases/hossein-ronaghi-maleki.md.
###
### Dates and numbers come from the case file and write themselves in this language:
###   $arrested, $summoned, $deadline, $reported (days), $leave (a month); $years (the term he was summoned to serve), $sentence
### His health, his leave and his freedom are told as of $reported, the day of the source, and in the past tense.
### No sentence has both $years and $sentence: the source links them by nothing.
### Each paragraph names him and points to no other: they come in any order. -2, -3 are further wordings of the same: they tell the
### same facts, as strongly, and share no sentence.

title = Hossein Ronaghi Maleki: summoned back to prison while critically ill
subject = Hossein Ronaghi Maleki – freedom and medical care

person-ronaghi = Hossein Ronaghi Maleki

## How a letter opens

opening = I am writing out of concern for the blogger { $person }. On { $summoned }, the Office for the Implementation of Sentences summoned him back to prison within a month, to resume a sentence of { $years } years.
opening-health = I am writing about the blogger { $person }, whose condition was critical, as reported on { $reported }. Even so, on { $summoned }, the Office for the Implementation of Sentences had ordered him back to prison within a month, to go on with a sentence of { $years } years.
opening-writing = The blogger { $person } was sentenced, it seems, over articles on his blog. I turn to you because, on { $summoned }, the Office for the Implementation of Sentences called him back to prison within a month, to continue a term of { $years } years.

## What is always told

facts = Mr Ronaghi Maleki was arrested on { $arrested }; he was then held in solitary confinement for more than a year. He has said that in that time he was subjected to torture and to other ill-treatment. This may be one of the causes of his poor health.
facts-2 = The arrest of Mr Ronaghi Maleki, on { $arrested }, was followed by over a year of being held alone. He says that he was tortured in those months, and ill-treated in other ways. His health may have suffered from it.
facts-3 = For over a year after his arrest on { $arrested }, Mr Ronaghi Maleki was kept in solitary confinement. Torture and other ill-treatment, he says, were part of what he went through there. His poor health may go back to it in part.

# "Doctors", not "his doctors", advised against the interruption: the source does not say that they were his.
concern = According to information published on { $reported }, Mr Ronaghi Maleki was critically ill, with only one working kidney. His doctors said that he had to be under observation at all times and to receive specialised treatment, which was not to be had in prison. Doctors had advised that this treatment should not be interrupted.
concern-2 = Mr Ronaghi Maleki was in a critical state, and one kidney alone still worked, according to information published on { $reported }. In the opinion of his doctors he could not do without continuous monitoring and specialist care, which was not available in prison. Medical advice was against any break in this care.
concern-3 = Mr Ronaghi Maleki needed constant supervision and treatment by specialists, his own doctors said, and could not have it in prison. He was critically ill, with a single kidney working, and doctors warned against breaking off his treatment: that was the information published on { $reported }.

## Two of these

fact-bail = In a summons of { $summoned }, Mr Ronaghi Maleki was warned that his bail would be forfeited unless he was back in prison within a month. The last day was { $deadline }.
# What stands in quotation marks are words of the judgment, as the source quotes them.
fact-charges = Mr Ronaghi Maleki was sentenced to { $sentence } years in prison, apparently because of what he had written on his blog. Among the offences were “spreading propaganda against the system”, “insulting” the Leader and “membership” of an Internet group by the name of “Iran Proxy”.
fact-pressure = Several times the authorities told Mr Ronaghi Maleki that he had to go back to prison, poor though his health was. One such occasion came soon after he had been given medical leave in { $leave }.
fact-leave = Mr Ronaghi Maleki had been outside prison on medical leave since the middle of { $leave }; as of { $reported }, he had not been arrested again.

# A short letter has these in place of all facts: few words, so that it fits a link that opens an e-mail.
short = As of { $reported }, Mr Ronaghi Maleki was reported to be critically ill and, his doctors said, needed care not to be had in prison. He says he was tortured in solitary confinement.
short-2 = Prison could not offer the care that Mr Ronaghi Maleki, critically ill, needed: so his doctors said, as published on { $reported }. In solitary confinement, he says, he was tortured.
short-3 = Mr Ronaghi Maleki says that he was tortured while held alone. On { $reported }, it was published that he was critically ill; prison, his doctors said, could not give him the care he needed.

## What somebody says by what they are: behind any opening

as-doctor = As a doctor, I attach weight to what doctors advised for Mr Ronaghi Maleki: that his specialised care should not be stopped. Whether a treatment may be broken off is, I believe, for doctors to decide.
as-lawyer = As a lawyer, I believe that what Mr Ronaghi Maleki has said about torture and other ill-treatment in solitary confinement calls for an independent inquiry.

## The law, in a short letter

law-short =
    { $demands ->
        [one] This request is based on the Universal Declaration of Human Rights and the two International Covenants.
       *[other] These requests are based on the Universal Declaration of Human Rights and the two International Covenants.
    }

## Demands
##
## Each goes on from "ensure that" or "so that"; .first stands first, alone and in posts.

demand-remain-free = he stays free and urgently receives specialist care in hospital outside prison
    .first = Mr Ronaghi Maleki stays free and urgently receives specialist care in hospital outside prison
demand-no-reprisal = he is in no way punished for peacefully exercising his freedom of expression and association
    .first = Mr Ronaghi Maleki is in no way punished for peacefully exercising his freedom of expression and association
# "From both", not "from further torture": that he was tortured is his allegation, here too.
demand-investigate-torture = an independent and impartial investigation is made of his allegations of torture and ill-treatment in solitary confinement, and he is protected from both, and from denial of medical care
    .first = an independent and impartial investigation is made of Mr Ronaghi Maleki’s allegations of torture and ill-treatment in solitary confinement, and he is protected from both, and from denial of medical care

## Spoken and posted

# A telephone call: the case in three sentences.
call = { $person } is a blogger who was arrested on { $arrested }, and later sentenced, apparently because of articles on his blog. On { $summoned }, the Office for the Implementation of Sentences summoned him to return to prison within a month and to resume a sentence of { $years } years. What makes me call is his health: according to information published on { $reported }, he was critically ill. His doctors said that he needed specialised care, which was not to be had in prison.

# Posts: short enough for a first post that ends with a demand.
post = Reported to be critically ill on { $reported }, the blogger { $person } had been summoned back to prison on { $summoned }.
picture = Portrait of Hossein Ronaghi Maleki
