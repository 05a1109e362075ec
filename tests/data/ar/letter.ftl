### العربية (ar): script Arabic (Arab), from right to left.
### To translate a message, take away the “# ” before each of its lines and write behind the “=”. The lines with
### “en |” show what to translate. What stays a comment counts as missing, and a letter that needs it is refused.
### Ids, attributes (.close) and what stands in { } keep their names; the order of a sentence is yours.
### A message with a number has these forms here: zero, one, two, few, many and other.

### The words that every letter shares, whatever the case.
###
### Variables that any message here may use (the program fills them in):
###   $person     what the action is about: the full name of the person (several: a list), of a group, an organisation, a village,
###               a law; with a capital where it begins a sentence
###   $people     how many they are, to choose by: 1 is a person, an organisation, a village, a law
###   $gender     of all of them: male, female, other, mixed (they differ), unknown
###   $about      what it is: person (whose name is told), unnamed, group (also several that are not alike), organisation,
###               community (a village, a people), matter (no people: a law, a place)
###   $writer-gender   the writer's gender: male, female or other (other also where it was not told)
###   $recipient  the office written to, as in the value of its message in recipients.ftl
###   $recipient-to    the same after "a letter to": attribute .to of that message
###   $salutation the salutation without its final punctuation
###   $holder     gender of the named holder of the office: male, female; none where nobody is named
###   $body       what the office belongs to: state (that the case is about), other-state, international, company, university,
###               organisation
###   $lead       what the office is asked to use for the demands: authority (it can decide: a leader, a judiciary, a prosecutor),
###               influence (it does not decide: a minister of foreign affairs, a mission), effort (it is no office of that state)
###   $of-state   the state that the letter goes to, as behind “of”: only in law-party
###   $of, $in, $office-gender     only in the words of offices and salutations: see offices.ftl
###   $sent       the day of the earlier letter: only in a reminder
###   $law        the law that the action names, as one list
###   $date       today, in the calendar of the language
###   $place      the writer's town
###   $demands    how many demands the letter makes
###   $voice      who speaks: single (one person), organisation (one person signs for it), joint (several people)
###   $signatories     how many people sign
###   $organisation    the organisation that the letter comes from; empty where there is none
###   $signatures, $counted     signatures of a petition and the day they were counted: only in the message tally

## How the page is set. Each attribute takes one of the words in its comment.
##
##   .writer     head: name and address of the writer above the letter; foot: under the signature
##   .subject    before: the subject line stands before the salutation; after: behind it
##   .signature  start: where lines begin; end: at the other side of the page

page =
    .writer = foot
    .subject = before
    .signature = end

## How the language writes dates, numbers and lists
##
## These are no words: each is a setting, which most languages leave as it is here: { "" } means “as CLDR has it”.

# The CLDR locale whose way of writing is used, where the folder's name is too general.
format-locale = ar

# How the first day of a month is written in a date, where it is not the plain number: “1er”.
first-of-month = { "" }

# What stands before the last item of a list, where CLDR's comma and word are not wanted: “و”.
list-and = { "" }

# Where a name begins with an article that merges with the word before it: “de le = du | de les = des”.
contractions = { "" }

# Words that lose their last vowel before a name that begins with one: “de | que”.
elisions = { "" }

## Head of the letter

# en | date-line = { $date }
date-line = التاريخ: { $date }

# en | subject-line = Re: { $subject }
subject-line = الموضوع: { $subject }

## Body

# The first paragraph of a reminder; the letter itself follows.
# en | reminder =
# en |     { $voice ->
# en |         [single] My letter to you concerning { $person }, of { $sent }, has so far remained without a reply. I therefore address you once more.
# en |        *[other] Our letter to you concerning { $person }, of { $sent }, has so far remained without a reply. We therefore address you once more.
# en |     }
reminder =
    { $voice ->
        [single] لم يصلني حتى الآن رد على رسالتي المؤرخة { $sent }، التي وجهتها إليكم بشأن { $person }. ولذلك أتوجه إليكم مرة أخرى.
       *[other] لم يصلنا حتى الآن رد على رسالتنا المؤرخة { $sent }، التي وجهناها إليكم بشأن { $person }. ولذلك نتوجه إليكم مرة أخرى.
    }

# Before the list of demands, by $lead; each demand goes on from "that", in the present: ensure that, so that, see to it that.
# Attribute .one: the whole sentence where there is one demand alone, with its full stop.
#
# demands-lead, reply and thanks, and every paragraph of a case, may have further wordings: demands-lead-2, demands-lead-3 and so
# on, without a gap, of the same strength. One of them is drawn for each writer. A language has as many as it likes.
# Every demand begins with أن or ألا, so the lead ends in a noun that governs both: ضمان ما يلي, ضمان أن.
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
demands-lead =
    { $lead ->
        [authority]
            { $voice ->
                [single] وأرجو منكم، مع فائق الاحترام، استخدام صلاحياتكم لضمان ما يلي:
               *[other] ونرجو منكم، مع فائق الاحترام، استخدام صلاحياتكم لضمان ما يلي:
            }
        [influence]
            { $voice ->
                [single] وأرجو منكم، مع فائق الاحترام، استخدام نفوذكم لدى السلطات المختصة لضمان ما يلي:
               *[other] ونرجو منكم، مع فائق الاحترام، استخدام نفوذكم لدى السلطات المختصة لضمان ما يلي:
            }
       *[effort]
            { $voice ->
                [single] وأرجو منكم، مع فائق الاحترام، بذل كل ما في وسعكم لضمان ما يلي:
               *[other] ونرجو منكم، مع فائق الاحترام، بذل كل ما في وسعكم لضمان ما يلي:
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] وأرجو منكم، مع فائق الاحترام، استخدام صلاحياتكم لضمان { $demand }.
                   *[other] ونرجو منكم، مع فائق الاحترام، استخدام صلاحياتكم لضمان { $demand }.
                }
            [influence]
                { $voice ->
                    [single] وأرجو منكم، مع فائق الاحترام، استخدام نفوذكم لدى السلطات المختصة لضمان { $demand }.
                   *[other] ونرجو منكم، مع فائق الاحترام، استخدام نفوذكم لدى السلطات المختصة لضمان { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] وأرجو منكم، مع فائق الاحترام، بذل كل ما في وسعكم لضمان { $demand }.
                   *[other] ونرجو منكم، مع فائق الاحترام، بذل كل ما في وسعكم لضمان { $demand }.
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
                [single] وأناشدكم استخدام سلطة منصبكم من أجل ما يلي:
               *[other] ونناشدكم استخدام سلطة منصبكم من أجل ما يلي:
            }
        [influence]
            { $voice ->
                [single] وأناشدكم التوسط لدى أصحاب القرار من أجل ما يلي:
               *[other] ونناشدكم التوسط لدى أصحاب القرار من أجل ما يلي:
            }
       *[effort]
            { $voice ->
                [single] وأناشدكم استخدام كل ما يتاح لكم من وسائل من أجل ما يلي:
               *[other] ونناشدكم استخدام كل ما يتاح لكم من وسائل من أجل ما يلي:
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] وأناشدكم استخدام سلطة منصبكم من أجل { $demand }.
                   *[other] ونناشدكم استخدام سلطة منصبكم من أجل { $demand }.
                }
            [influence]
                { $voice ->
                    [single] وأناشدكم التوسط لدى أصحاب القرار من أجل { $demand }.
                   *[other] ونناشدكم التوسط لدى أصحاب القرار من أجل { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] وأناشدكم استخدام كل ما يتاح لكم من وسائل من أجل { $demand }.
                   *[other] ونناشدكم استخدام كل ما يتاح لكم من وسائل من أجل { $demand }.
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
                [single] لهذه الأسباب، أطلب منكم الحرص على ما يلي:
               *[other] لهذه الأسباب، نطلب منكم الحرص على ما يلي:
            }
        [influence]
            { $voice ->
                [single] لهذه الأسباب، أطلب منكم إقناع الجهات المسؤولة بالحرص على ما يلي:
               *[other] لهذه الأسباب، نطلب منكم إقناع الجهات المسؤولة بالحرص على ما يلي:
            }
       *[effort]
            { $voice ->
                [single] لهذه الأسباب، أطلب منكم القيام بما تستطيعون للحرص على ما يلي:
               *[other] لهذه الأسباب، نطلب منكم القيام بما تستطيعون للحرص على ما يلي:
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] لهذه الأسباب، أطلب منكم الحرص على { $demand }.
                   *[other] لهذه الأسباب، نطلب منكم الحرص على { $demand }.
                }
            [influence]
                { $voice ->
                    [single] لهذه الأسباب، أطلب منكم إقناع الجهات المسؤولة بالحرص على { $demand }.
                   *[other] لهذه الأسباب، نطلب منكم إقناع الجهات المسؤولة بالحرص على { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] لهذه الأسباب، أطلب منكم القيام بما تستطيعون للحرص على { $demand }.
                   *[other] لهذه الأسباب، نطلب منكم القيام بما تستطيعون للحرص على { $demand }.
                }
        }

# One demand of the list, and the last one.
# en | demand-item = { $demand };
demand-item = { $demand }؛

# en | demand-last = { $demand }.
demand-last = { $demand }.

# en | law-basis =
# en |     { $demands ->
# en |         [one] This request is based on { $law }.
# en |        *[other] These requests are based on { $law }.
# en |     }
law-basis =
    { $demands ->
        [zero] تستند هذه الطلبات إلى { $law }.
        [one] يستند هذا الطلب إلى { $law }.
        [two] يستند هذان الطلبان إلى { $law }.
        [few] تستند هذه الطلبات إلى { $law }.
        [many] تستند هذه الطلبات إلى { $law }.
       *[other] تستند هذه الطلبات إلى { $law }.
    }

# Behind law-basis, where it is on record that the state is party to the treaties that are named: $treaties, as one list of
# their names; $of-state is the state, as behind “of”.
# en | law-party = The authorities { $of-state } are bound by { $treaties }, to which the State is a party.
law-party = وسلطات { $of-state }، الدولة الطرف، ملزمة بأحكام { $treaties }.

# Where a tally of a petition's signatures is given.
# "other" counts no noun: it is taken for every number from 100 on, also for those that are "few" or "many" (103, 4213).
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
tally =
    { $signatures ->
        [zero] لم يوقّع أحد بعدُ، بحسب إحصاء { $counted }، على عريضة { $about ->
            [matter] بشأن { $person }
           *[person] من أجل { $person }
        }.
        [one] وقّع شخص واحد، بحسب إحصاء { $counted }، على عريضة { $about ->
            [matter] بشأن { $person }
           *[person] من أجل { $person }
        }.
        [two] وقّع شخصان، بحسب إحصاء { $counted }، على عريضة { $about ->
            [matter] بشأن { $person }
           *[person] من أجل { $person }
        }.
        [few] وقّع { $signatures } أشخاص، بحسب إحصاء { $counted }، على عريضة { $about ->
            [matter] بشأن { $person }
           *[person] من أجل { $person }
        }.
        [many] وقّع { $signatures } شخصًا، بحسب إحصاء { $counted }، على عريضة { $about ->
            [matter] بشأن { $person }
           *[person] من أجل { $person }
        }.
       *[other] بحسب إحصاء { $counted }، بلغ عدد الموقّعين على عريضة { $about ->
            [matter] بشأن { $person }
           *[person] من أجل { $person }
        } { $signatures }.
    }

# en | reply =
# en |     { $voice ->
# en |         [single] I would be grateful for a reply telling me what has been done.
# en |        *[other] We would be grateful for a reply telling us what has been done.
# en |     }
reply =
    { $voice ->
        [single] وسأقدّر لكم كثيرًا تفضلكم بالرد وإبلاغي بما اتُّخذ من إجراءات.
       *[other] وسنقدّر لكم كثيرًا تفضلكم بالرد وإبلاغنا بما اتُّخذ من إجراءات.
    }

# en | reply-2 =
# en |     { $voice ->
# en |         [single] May I ask you to answer this letter and to let me know which steps are taken?
# en |        *[other] May we ask you to answer this letter and to let us know which steps are taken?
# en |     }
reply-2 =
    { $voice ->
        [single] وهل لي أن أطلب منكم الرد على هذه الرسالة وإطلاعي على ما يُتخذ من خطوات؟
       *[other] وهل لنا أن نطلب منكم الرد على هذه الرسالة وإطلاعنا على ما يُتخذ من خطوات؟
    }

# en | reply-3 =
# en |     { $voice ->
# en |         [single] I look forward to your reply and to learning what measures have been taken.
# en |        *[other] We look forward to your reply and to learning what measures have been taken.
# en |     }
reply-3 =
    { $voice ->
        [single] وأتطلع إلى ردكم وإلى معرفة ما اتُّخذ من تدابير.
       *[other] ونتطلع إلى ردكم وإلى معرفة ما اتُّخذ من تدابير.
    }

# In a short letter, in place of both the reply and the thanks; also with further wordings.
# en | reply-short =
# en |     { $voice ->
# en |         [single] I would be grateful for a reply; thank you for your attention.
# en |        *[other] We would be grateful for a reply; thank you for your attention.
# en |     }
reply-short =
    { $voice ->
        [single] وسأقدّر لكم تفضلكم بالرد، ولكم الشكر على اهتمامكم.
       *[other] وسنقدّر لكم تفضلكم بالرد، ولكم الشكر على اهتمامكم.
    }

# en | reply-short-2 =
# en |     { $voice ->
# en |         [single] Please let me know what is done, and accept my thanks.
# en |        *[other] Please let us know what is done, and accept our thanks.
# en |     }
reply-short-2 =
    { $voice ->
        [single] وأرجو إبلاغي بما يُتخذ من خطوات، وتقبّل خالص شكري.
       *[other] ونرجو إبلاغنا بما يُتخذ من خطوات، وتقبّل خالص شكرنا.
    }

# en | reply-short-3 =
# en |     { $voice ->
# en |         [single] I look forward to your answer, with thanks for your time.
# en |        *[other] We look forward to your answer, with thanks for your time.
# en |     }
reply-short-3 =
    { $voice ->
        [single] وأتطلع إلى جوابكم، مع الشكر على وقتكم.
       *[other] ونتطلع إلى جوابكم، مع الشكر على وقتكم.
    }

# en | thanks = Thank you for your attention.
thanks = ولكم جزيل الشكر على اهتمامكم.

# en | thanks-2 = Thank you for the time you give to this matter.
thanks-2 = ولكم خالص الشكر على ما تخصصونه من وقت لهذا الأمر.

# en | thanks-3 =
# en |     { $voice ->
# en |         [single] Thank you for considering my letter.
# en |        *[other] Thank you for considering our letter.
# en |     }
thanks-3 =
    { $voice ->
        [single] وأشكركم على النظر في رسالتي.
       *[other] ونشكركم على النظر في رسالتنا.
    }

## Those who have no name in a letter: it is withheld, or nobody knows it
##
## Each stands where a name would, inside a sentence. $people, $count: how many they are; $gender: theirs.

# As they stand behind بشأن and على: the genitive.
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
withheld-person =
    { $people ->
        [zero] أشخاص حُجبت أسماؤهم
        [one]
            { $gender ->
                [male] رجل حُجب اسمه
                [female] امرأة حُجب اسمها
               *[unknown] شخص حُجب اسمه
            }
        [two]
            { $gender ->
                [male] رجلين حُجب اسماهما
                [female] امرأتين حُجب اسماهما
               *[unknown] شخصين حُجب اسماهما
            }
        [few]
            { $gender ->
                [male] { $count } رجال حُجبت أسماؤهم
                [female] { $count } نساء حُجبت أسماؤهن
               *[unknown] { $count } أشخاص حُجبت أسماؤهم
            }
        [many]
            { $gender ->
                [male] { $count } رجلًا حُجبت أسماؤهم
                [female] { $count } امرأة حُجبت أسماؤهن
               *[unknown] { $count } شخصًا حُجبت أسماؤهم
            }
       *[other]
            { $gender ->
                [male] { $count } من الرجال حُجبت أسماؤهم
                [female] { $count } من النساء حُجبت أسماؤهن
               *[unknown] { $count } من الأشخاص حُجبت أسماؤهم
            }
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
unknown-person =
    { $people ->
        [zero] أشخاص لا تُعرف أسماؤهم
        [one]
            { $gender ->
                [male] رجل لا يُعرف اسمه
                [female] امرأة لا يُعرف اسمها
               *[unknown] شخص لا يُعرف اسمه
            }
        [two]
            { $gender ->
                [male] رجلين لا يُعرف اسماهما
                [female] امرأتين لا يُعرف اسماهما
               *[unknown] شخصين لا يُعرف اسماهما
            }
        [few]
            { $gender ->
                [male] { $count } رجال لا تُعرف أسماؤهم
                [female] { $count } نساء لا تُعرف أسماؤهن
               *[unknown] { $count } أشخاص لا تُعرف أسماؤهم
            }
        [many]
            { $gender ->
                [male] { $count } رجلًا لا تُعرف أسماؤهم
                [female] { $count } امرأة لا تُعرف أسماؤهن
               *[unknown] { $count } شخصًا لا تُعرف أسماؤهم
            }
       *[other]
            { $gender ->
                [male] { $count } من الرجال لا تُعرف أسماؤهم
                [female] { $count } من النساء لا تُعرف أسماؤهن
               *[unknown] { $count } من الأشخاص لا تُعرف أسماؤهم
            }
    }

## Copies

# en | copies-label = cc:
copies-label = نسخة إلى:

# The line at the head of a copy that says to whom the letter was written.
# en | copy-line = Copy of a letter { $recipient-to }
copy-line = نسخة من رسالة موجهة { $recipient-to }

# The covering note to a diplomatic mission, which the letter follows.
# en | cover-subject = Copy of a letter concerning { $person }
cover-subject = نسخة من رسالة بشأن { $person }

# en | cover-body =
# en |     { $voice ->
# en |         [single] Please find below a copy of the letter that I am sending { $recipient-to } concerning { $person }. I would be grateful if you would forward it to the authorities in your capital.
# en |        *[other] Please find below a copy of the letter that we are sending { $recipient-to } concerning { $person }. We would be grateful if you would forward it to the authorities in your capital.
# en |     }
cover-body =
    { $voice ->
        [single] تجدون أدناه نسخة من الرسالة التي أوجهها { $recipient-to } بشأن { $person }. وسأقدّر لكم كثيرًا تفضلكم بإحالتها إلى السلطات في عاصمتكم.
       *[other] تجدون أدناه نسخة من الرسالة التي نوجهها { $recipient-to } بشأن { $person }. وسنقدّر لكم كثيرًا تفضلكم بإحالتها إلى السلطات في عاصمتكم.
    }

# en | cover-thanks = Thank you for your help.
cover-thanks = ولكم جزيل الشكر على مساعدتكم.

## Those who sign a joint letter, in a list below it

# en | signatories-label = Signatories ({ $signatories }):
signatories-label = الموقّعون ({ $signatories }):

## The sheets of a petition
##
## $recipient is the list of all offices that are asked, $recipient-to the same after "petition"; $sheet of $sheets is the
## number of a sheet.

# en | petition-to = Petition { $recipient-to }
petition-to = عريضة موجهة { $recipient-to }

# en | petition-number = No.
petition-number = رقم

# en | petition-name = Name
petition-name = الاسم

# en | petition-town = Town
petition-town = المدينة

# en | petition-signature = Signature
petition-signature = التوقيع

# en | petition-consent = By signing I agree that my name, my town and my signature are handed over, together with this petition, to the offices named above. They are used for nothing else.
petition-consent = بتوقيعي هذا أوافق على أن يُسلَّم اسمي واسم مدينتي وتوقيعي، مع هذه العريضة، إلى الجهات المذكورة أعلاه. ولا تُستخدم هذه البيانات في أي غرض آخر.

# Above the rows: who should rather not sign.
# en | petition-caution = Please do not sign if you live in the country concerned, travel there or have family there, or if it could harm you or somebody else that its authorities know your name: this sheet is handed over with every name on it. Not signing is no lack of solidarity.
petition-caution = يرجى ألا يوقّع من يقيم في البلد المعني أو يسافر إليه أو له أسرة فيه، ولا من قد تضر به أو بغيره معرفةُ سلطات ذلك البلد باسمه: فهذه الورقة تُسلَّم بكل ما فيها من أسماء. وليس الامتناع عن التوقيع نقصًا في التضامن.

# en | petition-return = Please return this sheet to:
petition-return = يرجى إعادة هذه الورقة إلى:

# en | petition-sheet = Sheet { $sheet } of { $sheets }
petition-sheet = الورقة { $sheet } من { $sheets }

# In the letter that goes with them, after the message tally.
# en | petition-enclosed = The sheets with the signatures are enclosed.
petition-enclosed = وتجدون طيّه الأوراق التي تحمل التوقيعات.

## Salutations, each with the close that belongs to it
##
## A case file or a recipient names one of these: salutation = "excellency" is salutation-excellency.

# The close of most of them.
# en | close = Yours respectfully,
close = وتفضلوا بقبول فائق الاحترام والتقدير،

# en | salutation-excellency = Your Excellency,
# en |     .close = { close }
salutation-excellency =
    { $holder ->
        [female] صاحبة السعادة،
       *[other] صاحب السعادة،
    }
    تحية طيبة وبعد،
    .close = { close }

# en | salutation-leader = Your Excellency,
# en |     .close = { close }
salutation-leader =
    فخامة قائد جمهورية إيران الإسلامية،
    تحية طيبة وبعد،
    .close = { close }

# en | salutation-head-of-judiciary = Your Excellency,
# en |     .close = { close }
salutation-head-of-judiciary =
    معالي رئيس السلطة القضائية،
    تحية طيبة وبعد،
    .close = { close }

# en | salutation-president = Your Excellency,
# en |     .close = { close }
salutation-president =
    { $holder ->
        [female] فخامة الرئيسة،
       *[other] فخامة الرئيس،
    }
    تحية طيبة وبعد،
    .close = { close }

# en | salutation-prosecutor = Dear Prosecutor,
# en |     .close = { close }
salutation-prosecutor =
    سعادة المدعي العام والثوري في طهران،
    تحية طيبة وبعد،
    .close = { close }

# en | salutation-mission = Dear Sir or Madam,
# en |     .close = Yours faithfully,
salutation-mission =
    السيدات والسادة المحترمون،
    تحية طيبة وبعد،
    .close = وتفضلوا بقبول فائق الاحترام،

# Without a holder who is named, both.
# en | salutation-high-representative = Dear High Representative,
# en |     .close = { close }
salutation-high-representative =
    { $holder ->
        [female] سعادة الممثلة السامية للاتحاد الأوروبي،
        [male] سعادة الممثل السامي للاتحاد الأوروبي،
       *[none] سعادة الممثلة السامية أو الممثل السامي للاتحاد الأوروبي،
    }
    تحية طيبة وبعد،
    .close = { close }

## Questions for the writer's own words
##
## They are never part of a letter: who writes on a terminal is asked them one by one before the note, prompt-1 first, and
## prompt-care is told above them. What is answered stands behind the opening, as it was typed.

# en | prompt-care = Two or three sentences of your own are enough. Leave out insults, and whatever could harm you or somebody else. An answer may stay empty.
prompt-care = تكفي جملتان أو ثلاث من عندكم. تجنبوا الإهانات وكل ما قد يضر بكم أو بغيركم. ويجوز ترك أي جواب فارغًا.

# en | prompt-1 = What do you do, and what does it have to do with this case?
prompt-1 = ما عملكم، وما صلته بهذه القضية؟

# en | prompt-2 = Which of the facts of this case moved you, and why?
prompt-2 = أي وقائع هذه القضية أثّر فيكم، ولماذا؟

# en | prompt-3 = How did you come to hear of { $person }?
prompt-3 = كيف سمعتم عن { $person }؟

# en | prompt-4 = What would you like to tell the person who opens your letter?
prompt-4 = ماذا تودون أن تقولوا لمن يفتح رسالتكم؟

# en | prompt-5 = What do you hope for?
prompt-5 = ما الذي تأملونه؟

## Posts on social networks

# Before the demands of a post. $handle is the office's handle ("@somebody"), or none where the network does not know it.
# $handle is Latin: it stands on a line of its own, so that it turns nothing round.
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
        [none] نداء { $recipient-to }: الرجاء ضمان ما يلي:
       *[other]
            { $handle }
            الرجاء ضمان ما يلي:
    }
    .one =
        { $handle ->
            [none] نداء { $recipient-to }: الرجاء ضمان { $demand }.
           *[other]
                { $handle }
                الرجاء ضمان { $demand }.
        }

## A telephone call
##
## A script to read aloud, in one voice. Who answers is seldom who decides, so it asks for what is in their power and for the
## message to be passed on; nothing here needs the gender of the writer or of who answers.

# A greeting, and whether this is the right number. Here stands $recipient, which is always the office that is called;
# $recipient-to may be another office, where this one gets a copy.
# en | call-greeting = Good day. Is this the right number for the { $recipient }?
call-greeting = طاب يومكم. هل هذا هو رقم { $recipient }؟

# Who calls, from where, and about whom. $writer is the writer's name as signed.
# en | call-caller = My name is { $writer }. I am calling from { $place } about { $person }.
call-caller = اسمي { $writer }، وأتصل بكم من { $place } بشأن { $person }.

# Before the list of demands, which go on from it as they do from demands-lead.
# en | call-demands = I respectfully ask you to do everything in your power to ensure that:
# en |     .one = I respectfully ask you to do everything in your power to ensure that { $demand }.
call-demands = أرجو منكم، مع فائق الاحترام، بذل كل ما في وسعكم لضمان ما يلي:
    .one = أرجو منكم، مع فائق الاحترام، بذل كل ما في وسعكم لضمان { $demand }.

# en | call-thanks = Could you please pass this message on to those responsible, and make a note of my call? May I ask what answer you can give me? Thank you for your time.
call-thanks = هل لكم أن تنقلوا هذه الرسالة إلى المسؤولين المعنيين وأن تسجلوا اتصالي؟ وهل لي أن أسأل بماذا يمكنكم أن تجيبوني؟ شكرًا على وقتكم.

# To the caller, above the script, and never read aloud.
# en | call-before = Before you call: whoever answers can see your number. If you have ties to the country that this case is about, do not call. Stay polite and brief, ask the name of the person you are speaking to, and note the day.
call-before = قبل الاتصال: يستطيع من يرد عليكم أن يرى رقمكم. إن كانت لكم روابط بالبلد الذي تتعلق به هذه القضية، فلا تتصلوا. تحدثوا بتهذيب وإيجاز، واسألوا عن اسم من تتحدثون معه، ودوّنوا تاريخ اليوم.
