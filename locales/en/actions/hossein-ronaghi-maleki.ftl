### Hossein Ronaghi Maleki, action of 20 January 2016. Facts and their strength: docs/cases/hossein-ronaghi-maleki.md.
###
### Dates and numbers come from the case file and write themselves in this language:
###   $arrested, $summoned, $deadline, $reported (days), $leave (a month); $years (the term he was summoned to serve), $sentence
### His health, his leave and his freedom are told as of $reported, the day of the source, and in the past tense.
### No sentence has both $years and $sentence: the source links them by nothing.
### Each paragraph names him and points to no other: they come in any order. -2, -3 are further wordings of the same: they tell the
### same facts, as strongly, and share no sentence.

title = Hossein Ronaghi Maleki: summoned back to prison while critically ill
subject = Hossein Ronaghi Maleki – freedom and medical care outside prison

person-ronaghi = Hossein Ronaghi Maleki

## How a letter opens

opening = I am writing out of concern for the blogger { $person }. The Office for the Implementation of Sentences summoned him on { $summoned } to return to prison within a month and to resume a sentence of { $years } years.
opening-health = I am writing about the blogger { $person }, who, according to information published on { $reported }, was critically ill. All the same, on { $summoned } the Office for the Implementation of Sentences had ordered him back to prison within a month, to go on serving a sentence of { $years } years.
opening-writing = It seems that the blogger { $person } was sentenced because of articles on his blog. I turn to you because the Office for the Implementation of Sentences required him, on { $summoned }, to be in prison again within a month and to continue a term of { $years } years.

## What is always told

facts = Arrested on { $arrested }, Mr Ronaghi Maleki then spent more than a year in solitary confinement. Of that time he has said that he was subjected to torture and to other ill-treatment. This may be one of the causes of his poor health.
facts-2 = The arrest of Mr Ronaghi Maleki, on { $arrested }, was followed by over a year of being held alone. He says that he was tortured in those months and that he was ill-treated in other ways. His health may have suffered from it.
facts-3 = For over a year after { $arrested }, the day of his arrest, Mr Ronaghi Maleki was kept in solitary confinement. By what he says, torture was part of that time, and so was other ill-treatment. It is possible that his poor health has one of its causes there.

# "Doctors", not "his doctors", advised against the interruption: the source does not say that they were his.
concern = According to information published on { $reported }, Mr Ronaghi Maleki was critically ill, with only one working kidney. His doctors said that he had to be under observation at all times and to receive specialised treatment, which was not to be had in prison. Doctors had advised that this treatment should not be interrupted.
concern-2 = Mr Ronaghi Maleki’s condition was critical, and one kidney alone still worked: so it was published on { $reported }. In the opinion of his doctors he could not do without continuous monitoring and the care of specialists, which could not be had in prison. Medical advice was against any break in this care.
concern-3 = Constant supervision and the treatment of specialists are what Mr Ronaghi Maleki’s doctors said that he needed, and what he could not have in prison. It was published on { $reported } that he was critically ill, that a single kidney was working, and that doctors warned against breaking his treatment off.

## Two of these

fact-bail = A summons of { $summoned } warned Mr Ronaghi Maleki that his bail would be forfeited unless he was back in prison within a month. The last day was { $deadline }.
# What stands in quotation marks are words of the judgment, as the source quotes them.
fact-charges = Mr Ronaghi Maleki was given { $sentence } years in prison, apparently because of what he had written on his blog. Among the offences were “spreading propaganda against the system”, “insulting” the Leader and “membership” of an Internet group by the name of “Iran Proxy”.
fact-pressure = Several times the authorities told Mr Ronaghi Maleki that he had to go back to prison, poor though his health was. One of those times was soon after he had been given medical leave in { $leave }.
fact-leave = Mr Ronaghi Maleki had been outside prison on medical leave since the middle of { $leave }; as of { $reported } he had not been arrested again.

# A short letter has these in place of all facts.
short = According to information published on { $reported }, Mr Ronaghi Maleki was critically ill and, his doctors said, could not have in prison the care that he needed. He has said that he was tortured in solitary confinement.
short-2 = Mr Ronaghi Maleki, with one working kidney, needed specialised care that was not to be had in prison: so his doctors said, according to information published on { $reported }. In solitary confinement, he says, he was tortured.

## What somebody says by what they are: behind any opening

as-doctor = As a doctor, I attach weight to what doctors advised for Mr Ronaghi Maleki: that his specialised care should not be stopped. Whether a treatment may be broken off is, I believe, for doctors to decide.
as-lawyer = As a lawyer, I hold that what Mr Ronaghi Maleki has said of his solitary confinement, of torture and of other ill-treatment, calls for an independent inquiry.

## The law, in a short letter

law-short =
    { $demands ->
        [one] This request is based on the Universal Declaration of Human Rights and the two International Covenants.
       *[other] These requests are based on the Universal Declaration of Human Rights and the two International Covenants.
    }

## Demands
##
## Each goes on from "ensure that" or "so that"; .first stands first, alone and in posts.

demand-remain-free = Mr Ronaghi Maleki stays at liberty and is urgently treated by specialists in a hospital outside prison
demand-no-reprisal = he is in no way punished for peacefully using his freedom of expression and of association
    .first = Mr Ronaghi Maleki is in no way punished for peacefully using his freedom of expression and of association
# "From both", not "from further torture": that he was tortured is his allegation, here too.
demand-investigate-torture = his allegations of torture and of other ill-treatment in solitary confinement are examined independently and impartially, and he is protected from both, the denial of medical care included
    .first = Mr Ronaghi Maleki’s allegations of torture and of other ill-treatment in solitary confinement are examined independently and impartially, and he is protected from both, the denial of medical care included

## Spoken and posted

# A telephone call: the case in three sentences.
call = { $person } is a blogger who was arrested on { $arrested } and later sentenced, apparently because of articles on his blog. On { $summoned } the Office for the Implementation of Sentences summoned him to return to prison within a month and to resume a sentence of { $years } years. I am calling because, according to information published on { $reported }, he was critically ill, and his doctors said that he needed specialised care, which was not to be had in prison.

# Posts: each sentence can stand in a post of its own.
post = On { $summoned } the blogger { $person } was summoned to return to prison. According to information published on { $reported }, Mr Ronaghi Maleki was critically ill.
picture = Portrait of Hossein Ronaghi Maleki
