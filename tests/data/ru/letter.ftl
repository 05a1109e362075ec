### Слова, общие для всех писем, какого бы дела они ни касались. The variables are explained in English's file.
###
### A name stands in the nominative: no language file knows how a name is declined («человека, которого зовут …», «… — врач»).
### Who writes has no gender here: no «признателен», no «благодарен», no verb in the past. One addressee is «Вы», several are «вы».
### A date writes itself with «г.» at its end, so no sentence ends with one: «г..».
### An en dash stands nowhere, an em dash between spaces, the first of which does not break; quotation marks are «…», inside them „…“.

## How the page is set. Each attribute takes one of the words in its comment.
##
##   .writer     head: name and address of the writer above the letter; foot: under the signature
##   .subject    before: the subject line stands before the salutation; after: behind it
##   .signature  start: where lines begin; end: at the other side of the page

page =
    .writer = head
    .subject = before
    .signature = start

## How the language writes dates, numbers and lists
##
## These are no words: each is a setting, which most languages leave as it is here: { "" } means “as CLDR has it”.

# The CLDR locale whose way of writing is used, where the folder's name is too general.
format-locale = ru

# How the first day of a month is written in a date, where it is not the plain number: “1er”.
first-of-month = { "" }

# What stands before the last item of a list, where CLDR's comma and word are not wanted: “و”.
list-and = { "" }

# Where a name begins with an article that merges with the word before it: “de le = du | de les = des”.
contractions = { "" }

# Words that lose their last vowel before a name that begins with one: “de | que”.
elisions = { "" }

# Dates as they change in a sentence: «в апреле 2016 г.» (in), «с середины июня 2015 г.» (of).
months =
    .in = январе | феврале | марте | апреле | мае | июне | июле | августе | сентябре | октябре | ноябре | декабре
    .of = января | февраля | марта | апреля | мая | июня | июля | августа | сентября | октября | ноября | декабря

date-of-month =
    .in = { $month } { $year } г.
    .of = { $month } { $year } г.

## Head of the letter

# en | date-line = { $date }
date-line = { $date }

# en | subject-line = Re: { $subject }
subject-line = Тема: { $subject }

## Body

# The first paragraph of a reminder; the letter itself follows.
# en | reminder =
# en |     { $voice ->
# en |         [single] My letter to you concerning { $person }, of { $sent }, has so far remained without a reply. I therefore address you once more.
# en |        *[other] Our letter to you concerning { $person }, of { $sent }, has so far remained without a reply. We therefore address you once more.
# en |     }
reminder =
    { $voice ->
        [single] До сих пор остаётся без ответа моё письмо Вам от { $sent } по { in-the-case }. Поэтому позволю себе обратиться к Вам ещё раз.
       *[other] До сих пор остаётся без ответа наше письмо Вам от { $sent } по { in-the-case }. Поэтому позволим себе обратиться к Вам ещё раз.
    }

# What a letter is about, behind «по», and at the end of a sentence.
# allow(missing-plural): [1] is one person alone, and all other numbers are said alike
in-the-case =
    { $about ->
        [person]
            { $people ->
                [1] делу человека, которого зовут { $person }
               *[other] делу людей, которых зовут { $person }
            }
       *[matter] следующему делу: { $person }
    }

# Before the list of demands, by $lead; each demand goes on from "that", in the present: ensure that, so that, see to it that.
# Attribute .one: the whole sentence where there is one demand alone, with its full stop.
#
# demands-lead, reply and thanks, and every paragraph of a case, may have further wordings: demands-lead-2, demands-lead-3 and so
# on, without a gap, of the same strength. One of them is drawn for each writer. A language has as many as it likes.
# en | demands-lead =
# en |     { $lead ->
# en |         [authority]
# en |             { $voice ->
# en |                 [single] I respectfully ask you to use your authority to ensure that:
# en |                *[other] We respectfully ask you to use your authority to ensure that:
# en |             }
# en |         [influence]
# en |             { $voice ->
# en |                 [single] I respectfully ask you to use your influence with the authorities responsible to ensure that:
# en |                *[other] We respectfully ask you to use your influence with the authorities responsible to ensure that:
# en |             }
# en |        *[effort]
# en |             { $voice ->
# en |                 [single] I respectfully ask you to do everything in your power to ensure that:
# en |                *[other] We respectfully ask you to do everything in your power to ensure that:
# en |             }
# en |     }
# en |     .one =
# en |         { $lead ->
# en |             [authority]
# en |                 { $voice ->
# en |                     [single] I respectfully ask you to use your authority to ensure that { $demand }.
# en |                    *[other] We respectfully ask you to use your authority to ensure that { $demand }.
# en |                 }
# en |             [influence]
# en |                 { $voice ->
# en |                     [single] I respectfully ask you to use your influence with the authorities responsible to ensure that { $demand }.
# en |                    *[other] We respectfully ask you to use your influence with the authorities responsible to ensure that { $demand }.
# en |                 }
# en |            *[effort]
# en |                 { $voice ->
# en |                     [single] I respectfully ask you to do everything in your power to ensure that { $demand }.
# en |                    *[other] We respectfully ask you to do everything in your power to ensure that { $demand }.
# en |                 }
# en |         }
# Before the list of demands; each goes on from «чтобы», in the past. «Effort» also stands on a petition to several offices, so it
# says neither «Вас» nor «вас».
demands-lead =
    { $lead ->
        [authority]
            { $voice ->
                [single] С уважением прошу Вас использовать Ваши полномочия, чтобы:
               *[other] С уважением просим Вас использовать Ваши полномочия, чтобы:
            }
        [influence]
            { $voice ->
                [single] С уважением прошу Вас использовать Ваше влияние на компетентные власти, чтобы:
               *[other] С уважением просим Вас использовать Ваше влияние на компетентные власти, чтобы:
            }
       *[effort]
            { $voice ->
                [single] С уважением прошу сделать всё возможное, чтобы:
               *[other] С уважением просим сделать всё возможное, чтобы:
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] С уважением прошу Вас использовать Ваши полномочия, чтобы { $demand }.
                   *[other] С уважением просим Вас использовать Ваши полномочия, чтобы { $demand }.
                }
            [influence]
                { $voice ->
                    [single] С уважением прошу Вас использовать Ваше влияние на компетентные власти, чтобы { $demand }.
                   *[other] С уважением просим Вас использовать Ваше влияние на компетентные власти, чтобы { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] С уважением прошу сделать всё возможное, чтобы { $demand }.
                   *[other] С уважением просим сделать всё возможное, чтобы { $demand }.
                }
        }

# en | demands-lead-2 =
# en |     { $lead ->
# en |         [authority]
# en |             { $voice ->
# en |                 [single] I appeal to you to use the authority of your office so that:
# en |                *[other] We appeal to you to use the authority of your office so that:
# en |             }
# en |         [influence]
# en |             { $voice ->
# en |                 [single] I appeal to you to intercede with those who decide, so that:
# en |                *[other] We appeal to you to intercede with those who decide, so that:
# en |             }
# en |        *[effort]
# en |             { $voice ->
# en |                 [single] I appeal to you to use every means open to you so that:
# en |                *[other] We appeal to you to use every means open to you so that:
# en |             }
# en |     }
# en |     .one =
# en |         { $lead ->
# en |             [authority]
# en |                 { $voice ->
# en |                     [single] I appeal to you to use the authority of your office so that { $demand }.
# en |                    *[other] We appeal to you to use the authority of your office so that { $demand }.
# en |                 }
# en |             [influence]
# en |                 { $voice ->
# en |                     [single] I appeal to you to intercede with those who decide, so that { $demand }.
# en |                    *[other] We appeal to you to intercede with those who decide, so that { $demand }.
# en |                 }
# en |            *[effort]
# en |                 { $voice ->
# en |                     [single] I appeal to you to use every means open to you so that { $demand }.
# en |                    *[other] We appeal to you to use every means open to you so that { $demand }.
# en |                 }
# en |         }
demands-lead-2 =
    { $lead ->
        [authority]
            { $voice ->
                [single] Призываю Вас воспользоваться властью, которой Вы облечены, чтобы:
               *[other] Призываем Вас воспользоваться властью, которой Вы облечены, чтобы:
            }
        [influence]
            { $voice ->
                [single] Призываю Вас ходатайствовать перед теми, кто принимает решения, чтобы:
               *[other] Призываем Вас ходатайствовать перед теми, кто принимает решения, чтобы:
            }
       *[effort]
            { $voice ->
                [single] Призываю использовать все доступные средства, чтобы:
               *[other] Призываем использовать все доступные средства, чтобы:
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] Призываю Вас воспользоваться властью, которой Вы облечены, чтобы { $demand }.
                   *[other] Призываем Вас воспользоваться властью, которой Вы облечены, чтобы { $demand }.
                }
            [influence]
                { $voice ->
                    [single] Призываю Вас ходатайствовать перед теми, кто принимает решения, чтобы { $demand }.
                   *[other] Призываем Вас ходатайствовать перед теми, кто принимает решения, чтобы { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] Призываю использовать все доступные средства, чтобы { $demand }.
                   *[other] Призываем использовать все доступные средства, чтобы { $demand }.
                }
        }

# en | demands-lead-3 =
# en |     { $lead ->
# en |         [authority]
# en |             { $voice ->
# en |                 [single] For these reasons I ask you to see to it that:
# en |                *[other] For these reasons we ask you to see to it that:
# en |             }
# en |         [influence]
# en |             { $voice ->
# en |                 [single] For these reasons I ask you to prevail upon those responsible to see to it that:
# en |                *[other] For these reasons we ask you to prevail upon those responsible to see to it that:
# en |             }
# en |        *[effort]
# en |             { $voice ->
# en |                 [single] For these reasons I ask you to do what you can to see to it that:
# en |                *[other] For these reasons we ask you to do what you can to see to it that:
# en |             }
# en |     }
# en |     .one =
# en |         { $lead ->
# en |             [authority]
# en |                 { $voice ->
# en |                     [single] For these reasons I ask you to see to it that { $demand }.
# en |                    *[other] For these reasons we ask you to see to it that { $demand }.
# en |                 }
# en |             [influence]
# en |                 { $voice ->
# en |                     [single] For these reasons I ask you to prevail upon those responsible to see to it that { $demand }.
# en |                    *[other] For these reasons we ask you to prevail upon those responsible to see to it that { $demand }.
# en |                 }
# en |            *[effort]
# en |                 { $voice ->
# en |                     [single] For these reasons I ask you to do what you can to see to it that { $demand }.
# en |                    *[other] For these reasons we ask you to do what you can to see to it that { $demand }.
# en |                 }
# en |         }
demands-lead-3 =
    { $lead ->
        [authority]
            { $voice ->
                [single] По этим причинам прошу Вас позаботиться о том, чтобы:
               *[other] По этим причинам просим Вас позаботиться о том, чтобы:
            }
        [influence]
            { $voice ->
                [single] По этим причинам прошу Вас убедить тех, от кого зависит решение, позаботиться о том, чтобы:
               *[other] По этим причинам просим Вас убедить тех, от кого зависит решение, позаботиться о том, чтобы:
            }
       *[effort]
            { $voice ->
                [single] По этим причинам прошу приложить все усилия к тому, чтобы:
               *[other] По этим причинам просим приложить все усилия к тому, чтобы:
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] По этим причинам прошу Вас позаботиться о том, чтобы { $demand }.
                   *[other] По этим причинам просим Вас позаботиться о том, чтобы { $demand }.
                }
            [influence]
                { $voice ->
                    [single] По этим причинам прошу Вас убедить тех, от кого зависит решение, позаботиться о том, чтобы { $demand }.
                   *[other] По этим причинам просим Вас убедить тех, от кого зависит решение, позаботиться о том, чтобы { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] По этим причинам прошу приложить все усилия к тому, чтобы { $demand }.
                   *[other] По этим причинам просим приложить все усилия к тому, чтобы { $demand }.
                }
        }

# One demand of the list, and the last one.
# en | demand-item = { $demand };
demand-item = { $demand };

# en | demand-last = { $demand }.
demand-last = { $demand }.

# en | law-basis =
# en |     { $demands ->
# en |         [one] This request is based on { $law }.
# en |        *[other] These requests are based on { $law }.
# en |     }
# The messages of law.ftl are in the nominative.
# allow(missing-plural): [1] is one alone, and all other numbers are said alike
law-basis =
    { $demands ->
        [1] В основе этой просьбы — { $law }.
       *[other] В основе этих просьб — { $law }.
    }

# Behind law-basis, where it is on record that the state is party to the treaties that are named: $treaties, as one list of
# their names; $of-state is the state, as behind “of”.
# en | law-party = The authorities { $of-state } are bound by { $treaties }, to which the State is a party.
law-party = Власти { $of-state } связаны обязательствами государства-участника, источник которых — { $treaties }.

# Where a tally of a petition's signatures is given.
# en | tally =
# en |     { $signatures ->
# en |         [one]
# en |             { $about ->
# en |                 [matter] A petition concerning { $person } has been signed by one person, as counted on { $counted }.
# en |                *[person] A petition on behalf of { $person } has been signed by one person, as counted on { $counted }.
# en |             }
# en |        *[other]
# en |             { $about ->
# en |                 [matter] A petition concerning { $person } has been signed by { $signatures } people, as counted on { $counted }.
# en |                *[person] A petition on behalf of { $person } has been signed by { $signatures } people, as counted on { $counted }.
# en |             }
# en |     }
# allow(missing-plural): [1] is one alone, and all other numbers are said alike
tally =
    Согласно подсчёту на { $counted }, { $signatures ->
        [1] один человек подписал
        [one] { $signatures } человек подписал
        [few] { $signatures } человека подписали
        [many] { $signatures } человек подписали
       *[other] { $signatures } человека подписали
    } петицию { $about ->
        [person] { $people ->
            [1] в защиту человека, которого зовут { $person }
           *[other] в защиту людей, которых зовут { $person }
        }
       *[matter] по следующему делу: { $person }
    }.

# en | reply =
# en |     { $voice ->
# en |         [single] I would be grateful for a reply telling me what has been done.
# en |        *[other] We would be grateful for a reply telling us what has been done.
# en |     }
reply =
    { $voice ->
        [single] Прошу Вас не отказать мне в любезности ответить и сообщить, что было сделано.
       *[other] Просим Вас не отказать нам в любезности ответить и сообщить, что было сделано.
    }

# en | reply-2 =
# en |     { $voice ->
# en |         [single] May I ask you to answer this letter and to let me know which steps are taken?
# en |        *[other] May we ask you to answer this letter and to let us know which steps are taken?
# en |     }
reply-2 =
    { $voice ->
        [single] Могу ли я просить Вас ответить на это письмо и сообщить мне, какие шаги предпринимаются?
       *[other] Можем ли мы просить Вас ответить на это письмо и сообщить нам, какие шаги предпринимаются?
    }

# en | reply-3 =
# en |     { $voice ->
# en |         [single] I look forward to your reply and to learning what measures have been taken.
# en |        *[other] We look forward to your reply and to learning what measures have been taken.
# en |     }
reply-3 =
    { $voice ->
        [single] Надеюсь получить Ваш ответ и узнать, какие меры приняты.
       *[other] Надеемся получить Ваш ответ и узнать, какие меры приняты.
    }

# In a short letter, in place of both the reply and the thanks; also with further wordings.
# en | reply-short =
# en |     { $voice ->
# en |         [single] I would be grateful for a reply; thank you for your attention.
# en |        *[other] We would be grateful for a reply; thank you for your attention.
# en |     }
reply-short =
    { $voice ->
        [single] Прошу Вас ответить мне; благодарю за внимание.
       *[other] Просим Вас ответить нам; благодарим за внимание.
    }

# en | reply-short-2 =
# en |     { $voice ->
# en |         [single] Please let me know what is done, and accept my thanks.
# en |        *[other] Please let us know what is done, and accept our thanks.
# en |     }
reply-short-2 =
    { $voice ->
        [single] Прошу сообщить мне, что будет сделано; примите мою благодарность.
       *[other] Просим сообщить нам, что будет сделано; примите нашу благодарность.
    }

# en | reply-short-3 =
# en |     { $voice ->
# en |         [single] I look forward to your answer, with thanks for your time.
# en |        *[other] We look forward to your answer, with thanks for your time.
# en |     }
reply-short-3 =
    { $voice ->
        [single] Надеюсь на Ваш ответ и благодарю за уделённое время.
       *[other] Надеемся на Ваш ответ и благодарим за уделённое время.
    }

# en | thanks = Thank you for your attention.
thanks =
    { $voice ->
        [single] Благодарю Вас за внимание.
       *[other] Благодарим Вас за внимание.
    }

# en | thanks-2 = Thank you for the time you give to this matter.
thanks-2 =
    { $voice ->
        [single] Благодарю Вас за время, которое Вы уделите этому делу.
       *[other] Благодарим Вас за время, которое Вы уделите этому делу.
    }

# en | thanks-3 =
# en |     { $voice ->
# en |         [single] Thank you for considering my letter.
# en |        *[other] Thank you for considering our letter.
# en |     }
thanks-3 =
    { $voice ->
        [single] Примите мою благодарность за внимание к моему письму.
       *[other] Примите нашу благодарность за внимание к нашему письму.
    }

## Those who have no name in a letter: it is withheld, or nobody knows it
##
## Each stands where a name would, inside a sentence. $people, $count: how many they are; $gender: theirs.

# en | withheld-person =
# en |     { $people ->
# en |         [one]
# en |             { $gender ->
# en |                 [male] a man whose name is withheld
# en |                 [female] a woman whose name is withheld
# en |                *[unknown] a person whose name is withheld
# en |             }
# en |        *[other]
# en |             { $gender ->
# en |                 [male] { $count } men whose names are withheld
# en |                 [female] { $count } women whose names are withheld
# en |                *[unknown] { $count } people whose names are withheld
# en |             }
# en |     }
# allow(missing-plural): [1] is one alone, and all other numbers are said alike
withheld-person =
    { $people ->
        [1]
            { $gender ->
                [male] мужчина, имя которого не разглашается
                [female] женщина, имя которой не разглашается
               *[unknown] человек, имя которого не разглашается
            }
       *[other] { how-many-people }, имена которых не разглашаются
    }

# en | unknown-person =
# en |     { $people ->
# en |         [one]
# en |             { $gender ->
# en |                 [male] a man whose name is not known
# en |                 [female] a woman whose name is not known
# en |                *[unknown] a person whose name is not known
# en |             }
# en |        *[other]
# en |             { $gender ->
# en |                 [male] { $count } men whose names are not known
# en |                 [female] { $count } women whose names are not known
# en |                *[unknown] { $count } people whose names are not known
# en |             }
# en |     }
# allow(missing-plural): [1] is one alone, and all other numbers are said alike
unknown-person =
    { $people ->
        [1]
            { $gender ->
                [male] мужчина, имя которого неизвестно
                [female] женщина, имя которой неизвестно
               *[unknown] человек, имя которого неизвестно
            }
       *[other] { how-many-people }, имена которых неизвестны
    }

# How many they are, for the two messages above.
how-many-people =
    { $gender ->
        [male]
            { $count ->
                [one] { $count } мужчина
                [few] { $count } мужчины
                [many] { $count } мужчин
               *[other] { $count } мужчины
            }
        [female]
            { $count ->
                [one] { $count } женщина
                [few] { $count } женщины
                [many] { $count } женщин
               *[other] { $count } женщины
            }
       *[unknown]
            { $count ->
                [one] { $count } человек
                [few] { $count } человека
                [many] { $count } человек
               *[other] { $count } человека
            }
    }

## Copies

# en | copies-label = cc:
copies-label = Копии:

# The line at the head of a copy that says to whom the letter was written.
# en | copy-line = Copy of a letter { $recipient-to }
# $recipient-to is in the dative.
copy-line = Копия письма { $recipient-to }

# The covering note to a diplomatic mission, which the letter follows.
# en | cover-subject = Copy of a letter concerning { $person }
cover-subject = Копия письма по делу ({ $person })

# en | cover-body =
# en |     { $voice ->
# en |         [single] Please find below a copy of the letter that I am sending { $recipient-to } concerning { $person }. I would be grateful if you would forward it to the authorities in your capital.
# en |        *[other] Please find below a copy of the letter that we are sending { $recipient-to } concerning { $person }. We would be grateful if you would forward it to the authorities in your capital.
# en |     }
# To a mission: several people, so «вас» with a small letter.
cover-body =
    { $voice ->
        [single] Ниже следует копия письма, которое я направляю { $recipient-to } по { in-the-case }. Прошу вас не отказать в любезности переслать её властям в вашей столице.
       *[other] Ниже следует копия письма, которое мы направляем { $recipient-to } по { in-the-case }. Просим вас не отказать в любезности переслать её властям в вашей столице.
    }

# en | cover-thanks = Thank you for your help.
cover-thanks =
    { $voice ->
        [single] Благодарю вас за помощь.
       *[other] Благодарим вас за помощь.
    }

## Those who sign a joint letter, in a list below it

# en | signatories-label = Signatories ({ $signatories }):
signatories-label = Подписавшиеся ({ $signatories }):

## The sheets of a petition
##
## $recipient is the list of all offices that are asked, $recipient-to the same after "petition"; $sheet of $sheets is the
## number of a sheet.

# en | petition-to = Petition { $recipient-to }
# $recipient-to is a list in the dative.
petition-to = Петиция { $recipient-to }

# en | petition-number = No.
petition-number = №

# en | petition-name = Name
petition-name = Имя и фамилия

# en | petition-town = Town
petition-town = Город

# en | petition-signature = Signature
petition-signature = Подпись

# en | petition-consent = By signing I agree that my name, my town and my signature are handed over, together with this petition, to the offices named above. They are used for nothing else.
petition-consent = Ставя подпись, я соглашаюсь с тем, что моё имя, мой город и моя подпись вместе с этой петицией будут переданы должностным лицам, названным выше. Ни для чего другого они не используются.

# Above the rows: who should rather not sign.
# en | petition-caution = Please do not sign if you live in the country concerned, travel there or have family there, or if it could harm you or somebody else that its authorities know your name: this sheet is handed over with every name on it. Not signing is no lack of solidarity.
petition-caution = Пожалуйста, не подписывайте, если Вы живёте в стране, о которой идёт речь, бываете там или имеете там родных, а также если Вам или кому-то ещё может повредить, что её властям станет известно Ваше имя: этот лист передаётся со всеми стоящими на нём именами. Не поставить подпись не значит отказать в солидарности.

# en | petition-return = Please return this sheet to:
petition-return = Просьба вернуть этот лист по адресу:

# en | petition-sheet = Sheet { $sheet } of { $sheets }
petition-sheet = Лист { $sheet } из { $sheets }

# In the letter that goes with them, after the message tally.
# en | petition-enclosed = The sheets with the signatures are enclosed.
petition-enclosed = Листы с подписями прилагаются.

## Salutations, each with the close that belongs to it
##
## A case file or a recipient names one of these: salutation = "excellency" is salutation-excellency.

# The close of most of them.
# en | close = Yours respectfully,
close = С уважением,

# en | salutation-excellency = Your Excellency,
# en |     .close = { close }
salutation-excellency = Ваше Превосходительство!
    .close = { close }

# en | salutation-leader = Your Excellency,
# en |     .close = { close }
salutation-leader = Ваше Превосходительство!
    .close = { close }

# en | salutation-head-of-judiciary = Your Excellency,
# en |     .close = { close }
salutation-head-of-judiciary = Ваше Превосходительство!
    .close = { close }

# en | salutation-president = Your Excellency,
# en |     .close = { close }
salutation-president =
    { $holder ->
        [female] Уважаемая госпожа Президент!
       *[other] Уважаемый господин Президент!
    }
    .close = { close }

# en | salutation-prosecutor = Dear Prosecutor,
# en |     .close = { close }
salutation-prosecutor =
    { $holder ->
        [female] Уважаемая госпожа прокурор!
       *[other] Уважаемый господин прокурор!
    }
    .close = { close }

# en | salutation-mission = Dear Sir or Madam,
# en |     .close = Yours faithfully,
salutation-mission = Уважаемые дамы и господа!
    .close = { close }

# en | salutation-high-representative = Dear High Representative,
# en |     .close = { close }
# Without a holder who is named, the words suit a woman and a man alike.
salutation-high-representative =
    { $holder ->
        [female] Уважаемая госпожа Верховный представитель!
        [male] Уважаемый господин Верховный представитель!
       *[none] Ваше Превосходительство!
    }
    .close = { close }

## Questions for the writer's own words
##
## They are never part of a letter: who writes on a terminal is asked them one by one before the note, prompt-1 first, and
## prompt-care is told above them. What is answered stands behind the opening, as it was typed.

# en | prompt-care = Two or three sentences of your own are enough. Leave out insults, and whatever could harm you or somebody else. An answer may stay empty.
prompt-care = Достаточно двух-трёх предложений своими словами. Обойдитесь без оскорблений и без того, что может повредить Вам или кому-то ещё. Любой ответ можно оставить пустым.

# en | prompt-1 = What do you do, and what does it have to do with this case?
prompt-1 = Чем Вы занимаетесь и как это связано с этим делом?

# en | prompt-2 = Which of the facts of this case moved you, and why?
prompt-2 = Какой из фактов этого дела Вас тронул и почему?

# en | prompt-3 = How did you come to hear of { $person }?
prompt-3 = Как Вы узнали об этом деле ({ $person })?

# en | prompt-4 = What would you like to tell the person who opens your letter?
prompt-4 = Что бы Вы хотели сказать человеку, который вскроет Ваше письмо?

# en | prompt-5 = What do you hope for?
prompt-5 = На что Вы надеетесь?

## Posts on social networks

# Before the demands of a post. $handle is the office's handle ("@somebody"), or none where the network does not know it.
# en | post-ask =
# en |     { $handle ->
# en |         [none] An appeal { $recipient-to }: please ensure that:
# en |        *[other] { $handle }, please ensure that:
# en |     }
# en |     .one =
# en |         { $handle ->
# en |             [none] An appeal { $recipient-to }: please ensure that { $demand }.
# en |            *[other] { $handle }, please ensure that { $demand }.
# en |         }
post-ask =
    { $handle ->
        [none] Обращение к { $recipient-to }: прошу позаботиться о том, чтобы:
       *[other] { $handle }, прошу позаботиться о том, чтобы:
    }
    .one =
        { $handle ->
            [none] Обращение к { $recipient-to }: прошу позаботиться о том, чтобы { $demand }.
           *[other] { $handle }, прошу позаботиться о том, чтобы { $demand }.
        }

## A telephone call
##
## A script to read aloud, in one voice. Who answers is seldom who decides, so it asks for what is in their power and for the
## message to be passed on; nothing here needs the gender of the writer or of who answers.

# A greeting, and whether this is the right number. Here stands $recipient, which is always the office that is called;
# $recipient-to may be another office, where this one gets a copy.
# en | call-greeting = Good day. Is this the right number for the { $recipient }?
call-greeting = Здравствуйте. Мне нужен следующий адресат: { $recipient }. Туда ли я звоню?

# Who calls, from where, and about whom. $writer is the writer's name as signed.
# en | call-caller = My name is { $writer }. I am calling from { $place } about { $person }.
# The town is as its writer writes it, so it is not declined.
call-caller = Меня зовут { $writer }. Я звоню по { in-the-case }. Город, из которого я звоню, — { $place }.

# Before the list of demands, which go on from it as they do from demands-lead.
# en | call-demands = I respectfully ask you to do everything in your power to ensure that:
# en |     .one = I respectfully ask you to do everything in your power to ensure that { $demand }.
call-demands = С уважением прошу Вас сделать всё, что в Ваших силах, чтобы:
    .one = С уважением прошу Вас сделать всё, что в Ваших силах, чтобы { $demand }.

# en | call-thanks = Could you please pass this message on to those responsible, and make a note of my call? May I ask what answer you can give me? Thank you for your time.
call-thanks = Не могли бы Вы передать это тем, от кого зависит решение, и сделать пометку о моём звонке? Позвольте спросить, какой ответ Вы можете мне дать? Благодарю Вас за уделённое время.

# To the caller, above the script, and never read aloud.
# en | call-before = Before you call: whoever answers can see your number. If you have ties to the country that this case is about, do not call. Stay polite and brief, ask the name of the person you are speaking to, and note the day.
call-before = Прежде чем звонить: тот, кто ответит, может увидеть Ваш номер. Если Вы связаны со страной, о которой идёт речь в этом деле, не звоните. Говорите вежливо и кратко, спросите, как зовут собеседника, и запишите день.
