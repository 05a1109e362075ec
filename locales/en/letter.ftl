### The words that every letter shares, whatever the case.
###
### Variables that any message here may use (the program fills them in):
###   $person     full name of the person the action is for (several: a list)
###   $gender     the person's gender: male, female or other
###   $writer-gender   the writer's gender: male, female or other (other also where it was not told)
###   $recipient  the office written to, as in the value of its message in recipients.ftl
###   $recipient-to    the same after "a letter to": attribute .to of that message
###   $salutation the salutation without its final punctuation
###   $holder     gender of the named holder of the office: male, female; none where nobody is named
###   $law        the law that the action names, as one list
###   $date       today, in the calendar of the language
###   $place      the writer's town

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

# The CLDR locale whose way of writing is used, where the folder's name is too general.
format-locale = en-GB
# How the first day of a month is written in a date, where it is not the plain number: “1er”.
first-of-month = { "" }
# What stands before the last item of a list, where CLDR's comma and word are not wanted: “و”.
list-and = { "" }

## Head of the letter

date-line = { $date }
subject-line = Re: { $subject }

## Body

# Before the list of demands; each demand goes on from "ensure that".
demands-lead = I therefore respectfully ask you to use your authority to ensure that:
# One demand of the list, and the last one.
demand-item = { $demand };
demand-last = { $demand }.
law-basis = These requests rest on { $law }.
reply = I would be grateful for a reply telling me what steps have been taken.
thanks = Thank you for your attention.

## Copies

copies-label = cc:
# The line at the head of a copy that says to whom the letter was written.
copy-line = Copy of a letter { $recipient-to }
# The covering note to a diplomatic mission, which the letter follows.
cover-subject = Copy of a letter concerning { $person }
cover-body = Please find below a copy of the letter that I am sending { $recipient-to } concerning { $person }. I would be grateful if you would forward it to the authorities in your capital.
cover-thanks = Thank you for your help.

## Salutations, each with the close that belongs to it
##
## A case file or a recipient names one of these: salutation = "excellency" is salutation-excellency.

salutation-excellency = Your Excellency,
    .close = Yours respectfully,
salutation-president = Your Excellency,
    .close = Yours respectfully,
salutation-prosecutor = Dear Prosecutor,
    .close = Yours respectfully,
salutation-mission = Dear Sir or Madam,
    .close = Yours faithfully,
