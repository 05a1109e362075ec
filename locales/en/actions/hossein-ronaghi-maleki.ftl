### Hossein Ronaghi Maleki, action of 20 January 2016.
###
### Dates and numbers come from the case file and write themselves in this language:
###   $arrested, $summoned, $leave (a month), $reported; $years
### Everything about his health is told as of $reported, the day of the source.

title = Hossein Ronaghi Maleki: summoned back to prison while critically ill
subject = Hossein Ronaghi Maleki – freedom and medical care outside prison

person-ronaghi = Hossein Ronaghi Maleki

opening = I am writing about the situation of the blogger { $person }. On { $summoned } he received a summons from the Office for the Implementation of Sentences to return to prison within a month and resume serving a sentence of { $years } years; otherwise, the bail set to secure his release would be confiscated.
facts = Mr Ronaghi Maleki was arrested on { $arrested } and later sentenced, apparently in connection with articles that he had posted on his blog. After his arrest he was held in solitary confinement for over a year. He has said that during that time he was tortured and otherwise ill-treated, which may have contributed to his poor health.
concern = According to information published on { $reported }, he is critically ill and has been on medical leave since { $leave }. He has only one functioning kidney and, according to his doctors, needs constant monitoring and access to specialised medical care, which he cannot get in prison; doctors have advised against stopping that care.

demand-remain-free = Mr Ronaghi Maleki is allowed to remain free and receives urgent specialised medical care in hospital, outside prison
demand-no-reprisal = he is not punished in any way for the peaceful exercise of his rights to freedom of expression and association
demand-investigate-torture = his allegations of torture and other ill-treatment in solitary confinement are investigated independently and impartially, and he is protected from further torture and other ill-treatment, such as the denial of medical care

# A telephone call: the case in three sentences.
call = { $person } is a blogger who was arrested on { $arrested } and later sentenced, apparently in connection with articles that he had posted on his blog. On { $summoned } he received a summons to return to prison within a month and resume serving a sentence of { $years } years. I am calling because, according to information published on { $reported }, he is critically ill and, according to his doctors, needs specialised medical care, which he cannot get in prison.

# Posts.
post = On { $summoned } the blogger { $person } was summoned to return to prison. According to information published on { $reported }, he is critically ill.
picture = Portrait of Hossein Ronaghi Maleki
