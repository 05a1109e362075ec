## The page that a supporter opens in a browser: it asks, composes the letters, and helps to send them
##
## The page formats nothing: numbers and days come as texts, so no message chooses by a number. It is read by people who have never
## used a program like this one: no flags, no names of files, short sentences. Buttons say what they do.

site-skip = Skip to reading and sending
# Above the names of the languages, each in its own language; said by screen readers alone.
site-page-language = Language of this page
# The day on which the page was made: what it tells is as of that day.
site-edition = As of { $day }.

## Whether letters are wanted

site-over = The last day for letters was { $day }. Please send nothing any more, and tell whoever gave you this page.
# Behind why the action is paused.
site-paused = Please wait, and send nothing that you may have written already.
site-old = This page was made on { $day }, over 90 days ago. Before you write, look for news: the person may have been freed, moved or tried since, and there may be a newer page.
site-too-old = This page was made on { $day }, too long ago: it makes no letters any more. Look for news of the case, and ask whoever gave you this page for a newer one.

## About the writer

site-safety = Is it safe for you?
# Where somebody lives in the state itself: there is no choice.
site-signing-within = Whoever lives in { $country } signs with initials and town alone; so does this letter.
site-what = What you write
# Below the languages of the letter.
site-language-help = An office reads its own language first. What the letter says is shown to you in the language of this page, too.
site-you = About you
# The first line of a list, as long as nothing is chosen.
site-choose = Please choose
site-address-help = One line for each line of an envelope. May stay empty; a full address gives a letter more weight.
site-profession = Your profession:
site-profession-help = May stay empty. It stands under your name, in the language of the letter.
site-email-help = May stay empty. It stands in the letter, so that the office can answer, and a draft for your mail program is from it.
site-gender-help = Some languages write differently of women and men.
site-words = In your own words
# $language is a language in its own words: فارسی.
site-words-language = Write in the language of the letter: { $language }.
site-prompts = Questions that help
site-how = More choices
site-how-help = You can leave all of this as it is.
# As what somebody writes: a doctor, a teacher.
site-as = As what do you write?
site-as-none = As none of these
site-facts = What should it tell?
site-facts-help = Tick what matters to you; the rest is drawn.
site-length = How long should it be?
site-length-full = The whole letter
site-length-short = A short one, of some 200 words
# The server of a network, such as mastodon.example.
site-server = Your Mastodon server:
site-server-help = Its name, such as mastodon.example: the post opens there.
# The button at the end of the questions.
site-show = Read and send
# Before the names of fields that are still empty or wrong.
site-missing = This is still needed:
site-ties-first = First answer the question whether it is safe for you. Then your letter appears here.

## Reading and sending

site-result = Read and send
site-count = Letters: { $count }
# Said once, when letters stand there, for those who do not see the page.
site-ready = Your letters are ready. Letters: { $count }
site-seen = What this office sees of you
# Before the initials and before the profession of the writer, as “Your name”, “Your town”.
site-seen-initials = Your initials
site-seen-profession = Your profession
site-seen-post = By post also the postmark, and your handwriting on the envelope.
site-seen-mail = By e-mail also the name and the address of your e-mail account, whatever the letter is signed with.
site-seen-form = By its web form also what the form asks for, and the address that you have on the Internet (IP address).
# $language is a language in its own words.
site-letter-in = The letter ({ $language })
site-reading-in = What it says ({ $language })
site-findings = Before you send it
site-mend = This has to be mended before you can send it.

## By post

site-by-post = On paper, by post
site-print = Print
site-print-all = Print all letters
site-print-envelope = Print an envelope
site-print-help = Leave size, margins and scale in the print window as they are: the page sets them.
site-one-sheet = It fits on one sheet.
# Where copies go with a letter, each on a sheet of its own.
site-sheets = Sheets of paper: { $count }
site-two-sheets = It is too long for one sheet and goes on to a second. Shorten your own words: a letter of one page is read.
site-window = The address stands where the window of an envelope shows it.
site-post-to = Sign it by hand, and post it to:
site-no-post = No postal address of this office is on record.

## By e-mail, by a form, otherwise

site-by-mail = By e-mail
site-mail-open = Open in your mail program
site-mail-to = To: { $addresses }
# Of a scale that shows how long the link is.
site-mail-length = Length of the link that opens it
site-mail-whole = The whole letter fits into the new message: { $length } of { $limit } characters.
site-mail-short = The whole letter is too long for this: { $length } characters, and { $limit } are the most. The new message has a short letter. To send the whole one, copy it and paste it in its place.
site-mail-subject = The letter is too long for this: { $length } characters, and { $limit } are the most. The new message has address and subject alone. The text is put on the clipboard: paste it into the message.
site-mail-send = Read the message once more, and send it yourself.
site-by-form = By the form on its web site
site-form-open = Copy the text and open the form
site-form-help = The form opens in a new tab, on the site of the office. Paste the text there, read it once more, and send it yourself.
site-otherwise = Copy or save it
site-copy = Copy the text
site-copied = The text is on the clipboard.
site-copy-failed = This browser does not let the page copy. Select the text of the letter, and copy it yourself.
site-save-eml = Save as a draft (.eml)
site-save-txt = Save as plain text (.txt)
site-save-html = Save as a web page (.html)
# The browser keeps what is saved among its downloads. $file is a name.
site-saved = Saved among your downloads: { $file }
site-save-help = A file stays on this device until you delete it.

## Posts

# $network is a name: X, Mastodon, Bluesky.
site-post-open = Open on { $network }
site-post-copy = Copy this post
site-post-length = Length of the post

## What was sent

site-mark-sent = I have sent it
site-mark-unsent = I have not sent it after all
# Beside the name of an office.
site-marked = sent
site-sent = What you have sent
site-sent-line = { $day } – { $office }
site-sent-keep = Keep this list on this device
site-sent-keep-help = If you tick it, the case, the office and the day stay in this browser, and nothing of yourself. Whoever uses it after you can see that you wrote. If you do not, the list is gone when you close the page.
site-sent-kept = The list is kept in this browser.
site-sent-remove = Remove the list
site-sent-removed = The list is removed from this device.
site-sent-refused = This browser lets the page keep nothing.

## At the foot

site-keeps = What this page keeps
site-keeps-help = Nothing, unless you tick it above. It loads nothing and sends nothing, not even to those who made it; close it, and what you typed is gone. Your browser may note that you opened it: a private window does not, and clear the clipboard after you pasted a letter.
# $contact is a line of those who publish the page: an address, a telephone number.
site-contact = Questions about this case: { $contact }

## Where a browser runs no scripts: a letter with blanks, to be filled in by hand

site-hand = A letter to fill in by hand
site-hand-help = This browser does not run the script of this page. Print the page, or copy the letter by hand, and fill in what is missing.
site-hand-safety = A letter can endanger whoever lives in { $country }, comes from there or has family there, and the person it is written for. Whoever has such ties signs with initials and town alone, and writes neither street nor telephone.
site-hand-to = Post it to one of these addresses:
# What belongs in a blank; it stands in brackets behind the blank.
site-blank-name = your name
site-blank-address = your address
site-blank-town = your town
site-blank-country = your country
site-blank-day = the day

## The list of cases

site-index-title = Write a letter
site-index-intro = Choose whom you write for. The page asks a few questions, composes the letters while you type, and shows how to send them yourself.
site-index-none = No letters are wanted at present.
