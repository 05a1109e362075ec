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
    .writer = head
    .subject = after
    .signature = start

## How the language writes dates, numbers and lists
##
## These are no words: each is a setting, which most languages leave as it is here: { "" } means “as CLDR has it”.
## More settings (months, digits, forms of dates for sentences) are for the few languages that need them: see docs/translators.md.

# The CLDR locale whose way of writing is used, where the folder's name is too general.
format-locale = en-GB
# How the first day of a month is written in a date, where it is not the plain number: “1er”.
first-of-month = { "" }
# What stands before the last item of a list, where CLDR's comma and word are not wanted: “و”.
list-and = { "" }
# Where a name begins with an article that merges with the word before it: “de le = du | de les = des”.
contractions = { "" }
# Words that lose their last vowel before a name that begins with one: “de | que”.
elisions = { "" }

## Head of the letter

date-line = { $date }
subject-line = Re: { $subject }

## Body

# The first paragraph of a reminder: it follows the salutation directly, and the opening of the letter follows it. Where a language goes on in
# small letters behind a salutation, openings begin with a word that is written alike in both places.
reminder =
    { $voice ->
        [single] My letter to you concerning { $person }, of { $sent }, has so far remained without a reply. I therefore address you once more.
       *[other] Our letter to you concerning { $person }, of { $sent }, has so far remained without a reply. We therefore address you once more.
    }

# Before the list of demands, by $lead; each demand goes on from "that", in the present: ensure that, so that, see to it that.
# Attribute .one: the whole sentence where there is one demand alone, with its full stop.
#
# demands-lead, reply and thanks, and every paragraph of a case, may have further wordings: demands-lead-2, demands-lead-3 and so
# on, without a gap, of the same strength. One of them is drawn for each writer. A language has as many as it likes.
demands-lead =
    { $lead ->
        [authority]
            { $voice ->
                [single] I respectfully ask you to use your authority to ensure that:
               *[other] We respectfully ask you to use your authority to ensure that:
            }
        [influence]
            { $voice ->
                [single] I respectfully ask you to use your influence with the authorities responsible to ensure that:
               *[other] We respectfully ask you to use your influence with the authorities responsible to ensure that:
            }
       *[effort]
            { $voice ->
                [single] I respectfully ask you to do everything in your power to ensure that:
               *[other] We respectfully ask you to do everything in your power to ensure that:
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] I respectfully ask you to use your authority to ensure that { $demand }.
                   *[other] We respectfully ask you to use your authority to ensure that { $demand }.
                }
            [influence]
                { $voice ->
                    [single] I respectfully ask you to use your influence with the authorities responsible to ensure that { $demand }.
                   *[other] We respectfully ask you to use your influence with the authorities responsible to ensure that { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] I respectfully ask you to do everything in your power to ensure that { $demand }.
                   *[other] We respectfully ask you to do everything in your power to ensure that { $demand }.
                }
        }
demands-lead-2 =
    { $lead ->
        [authority]
            { $voice ->
                [single] I appeal to you to use the authority of your office so that:
               *[other] We appeal to you to use the authority of your office so that:
            }
        [influence]
            { $voice ->
                [single] I appeal to you to intercede with those who decide, so that:
               *[other] We appeal to you to intercede with those who decide, so that:
            }
       *[effort]
            { $voice ->
                [single] I appeal to you to use every means open to you so that:
               *[other] We appeal to you to use every means open to you so that:
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] I appeal to you to use the authority of your office so that { $demand }.
                   *[other] We appeal to you to use the authority of your office so that { $demand }.
                }
            [influence]
                { $voice ->
                    [single] I appeal to you to intercede with those who decide, so that { $demand }.
                   *[other] We appeal to you to intercede with those who decide, so that { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] I appeal to you to use every means open to you so that { $demand }.
                   *[other] We appeal to you to use every means open to you so that { $demand }.
                }
        }
demands-lead-3 =
    { $lead ->
        [authority]
            { $voice ->
                [single] For these reasons I ask you to see to it that:
               *[other] For these reasons we ask you to see to it that:
            }
        [influence]
            { $voice ->
                [single] For these reasons I ask you to prevail upon those responsible to see to it that:
               *[other] For these reasons we ask you to prevail upon those responsible to see to it that:
            }
       *[effort]
            { $voice ->
                [single] For these reasons I ask you to do what you can to see to it that:
               *[other] For these reasons we ask you to do what you can to see to it that:
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] For these reasons I ask you to see to it that { $demand }.
                   *[other] For these reasons we ask you to see to it that { $demand }.
                }
            [influence]
                { $voice ->
                    [single] For these reasons I ask you to prevail upon those responsible to see to it that { $demand }.
                   *[other] For these reasons we ask you to prevail upon those responsible to see to it that { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] For these reasons I ask you to do what you can to see to it that { $demand }.
                   *[other] For these reasons we ask you to do what you can to see to it that { $demand }.
                }
        }
# One demand of the list, and the last one.
demand-item = { $demand };
demand-last = { $demand }.
law-basis =
    { $demands ->
        [one] This request is based on { $law }.
       *[other] These requests are based on { $law }.
    }
# Behind law-basis, where it is on record that the state is party to the treaties that are named: $treaties, as one list of
# their names; $of-state is the state, as behind “of”.
law-party = The authorities { $of-state } are bound by { $treaties }, to which the State is a party.
# Where a tally of a petition's signatures is given.
tally =
    { $signatures ->
        [one]
            { $about ->
                [matter] A petition concerning { $person } has been signed by one person, as counted on { $counted }.
               *[person] A petition on behalf of { $person } has been signed by one person, as counted on { $counted }.
            }
       *[other]
            { $about ->
                [matter] A petition concerning { $person } has been signed by { $signatures } people, as counted on { $counted }.
               *[person] A petition on behalf of { $person } has been signed by { $signatures } people, as counted on { $counted }.
            }
    }
reply =
    { $voice ->
        [single] I would be grateful for a reply telling me what has been done.
       *[other] We would be grateful for a reply telling us what has been done.
    }
reply-2 =
    { $voice ->
        [single] May I ask you to answer this letter and to let me know which steps are taken?
       *[other] May we ask you to answer this letter and to let us know which steps are taken?
    }
reply-3 =
    { $voice ->
        [single] I look forward to your reply and to learning what measures have been taken.
       *[other] We look forward to your reply and to learning what measures have been taken.
    }
# In a short letter, in place of both the reply and the thanks; also with further wordings.
reply-short =
    { $voice ->
        [single] I would be grateful for a reply; thank you for your attention.
       *[other] We would be grateful for a reply; thank you for your attention.
    }
reply-short-2 =
    { $voice ->
        [single] Please let me know what is done, and accept my thanks.
       *[other] Please let us know what is done, and accept our thanks.
    }
reply-short-3 =
    { $voice ->
        [single] I look forward to your answer, with thanks for your time.
       *[other] We look forward to your answer, with thanks for your time.
    }
thanks = Thank you for your attention.
thanks-2 = Thank you for the time you give to this matter.
thanks-3 =
    { $voice ->
        [single] Thank you for considering my letter.
       *[other] Thank you for considering our letter.
    }

## Those who have no name in a letter: it is withheld, or nobody knows it
##
## Each stands where a name would, inside a sentence. $people, $count: how many they are; $gender: theirs.

withheld-person =
    { $people ->
        [one]
            { $gender ->
                [male] a man whose name is withheld
                [female] a woman whose name is withheld
               *[unknown] a person whose name is withheld
            }
       *[other]
            { $gender ->
                [male] { $count } men whose names are withheld
                [female] { $count } women whose names are withheld
               *[unknown] { $count } people whose names are withheld
            }
    }
unknown-person =
    { $people ->
        [one]
            { $gender ->
                [male] a man whose name is not known
                [female] a woman whose name is not known
               *[unknown] a person whose name is not known
            }
       *[other]
            { $gender ->
                [male] { $count } men whose names are not known
                [female] { $count } women whose names are not known
               *[unknown] { $count } people whose names are not known
            }
    }

## Copies

copies-label = cc:
# The line at the head of a copy that says to whom the letter was written.
copy-line = Copy of a letter { $recipient-to }
# The covering note to a diplomatic mission, which the letter follows; cover-body follows the salutation directly.
cover-subject = Copy of a letter concerning { $person }
cover-body =
    { $voice ->
        [single] Please find below a copy of the letter that I am sending { $recipient-to } concerning { $person }. I would be grateful if you would forward it to the authorities in your capital.
       *[other] Please find below a copy of the letter that we are sending { $recipient-to } concerning { $person }. We would be grateful if you would forward it to the authorities in your capital.
    }
cover-thanks = Thank you for your help.

## Those who sign a joint letter, in a list below it

signatories-label = Signatories ({ $signatories }):

## The sheets of a petition
##
## $recipient is the list of all offices that are asked, $recipient-to the same after "petition"; $sheet of $sheets is the
## number of a sheet.

petition-to = Petition { $recipient-to }
petition-number = No.
petition-name = Name
petition-town = Town
petition-signature = Signature
petition-consent = By signing I agree that my name, my town and my signature are handed over, together with this petition, to the offices named above. They are used for nothing else.
# Above the rows: who should rather not sign.
petition-caution = Please do not sign if you live in the country concerned, travel there or have family there, or if it could harm you or somebody else that its authorities know your name: this sheet is handed over with every name on it. Not signing is no lack of solidarity.
petition-return = Please return this sheet to:
petition-sheet = Sheet { $sheet } of { $sheets }
# In the letter that goes with them, after the message tally.
petition-enclosed = The sheets with the signatures are enclosed.

## Salutations, each with the close that belongs to it
##
## A case file or a recipient names one of these: salutation = "excellency" is salutation-excellency.

# The close of most of them.
close = Yours respectfully,

salutation-excellency = Your Excellency,
    .close = { close }
salutation-leader = Your Excellency,
    .close = { close }
salutation-head-of-judiciary = Your Excellency,
    .close = { close }
salutation-president = Your Excellency,
    .close = { close }
salutation-prosecutor = Dear Prosecutor,
    .close = { close }
salutation-mission = Dear Sir or Madam,
    .close = Yours faithfully,
salutation-high-representative = Dear High Representative,
    .close = { close }

## Questions for the writer's own words
##
## They are never part of a letter: who writes on a terminal is asked them one by one before the note, prompt-1 first, and
## prompt-care is told above them. What is answered stands behind the opening, as it was typed.

prompt-care = Two or three sentences of your own are enough. Leave out insults, and whatever could harm you or somebody else. An answer may stay empty.
prompt-1 = What do you do, and what does it have to do with this case?
prompt-2 = Which of the facts of this case moved you, and why?
prompt-3 = How did you come to hear of { $person }?
prompt-4 = What would you like to tell the person who opens your letter?
prompt-5 = What do you hope for?

## Posts on social networks

# Before the demands of a post. $handle is the office's handle ("@somebody"), or none where the network does not know it.
post-ask =
    { $handle ->
        [none] An appeal { $recipient-to }: please ensure that:
       *[other] { $handle }, please ensure that:
    }
    .one =
        { $handle ->
            [none] An appeal { $recipient-to }: please ensure that { $demand }.
           *[other] { $handle }, please ensure that { $demand }.
        }

## A telephone call
##
## A script to read aloud, in one voice. Who answers is seldom who decides, so it asks for what is in their power and for the
## message to be passed on; nothing here needs the gender of the writer or of who answers.

# A greeting, and whether this is the right number. Here stands $recipient, which is always the office that is called;
# $recipient-to may be another office, where this one gets a copy.
call-greeting = Good day. Is this the right number for the { $recipient }?
# Who calls, from where, and about whom. $writer is the writer's name as signed.
call-caller = My name is { $writer }. I am calling from { $place } about { $person }.
# Before the list of demands, which go on from it as they do from demands-lead.
call-demands = I respectfully ask you to do everything in your power to ensure that:
    .one = I respectfully ask you to do everything in your power to ensure that { $demand }.
call-thanks = Could you please pass this message on to those responsible, and make a note of my call? May I ask what answer you can give me? Thank you for your time.
# To the caller, above the script, and never read aloud.
call-before = Before you call: whoever answers can see your number. If you have ties to the country that this case is about, do not call. Stay polite and brief, ask the name of the person you are speaking to, and note the day.
