## Help of the command line

cli-write = Write letters for an action; on a terminal it asks for what is missing
cli-write-after =
    Examples:
      appeal write ahmadreza-djalali --lang fa --writer me.toml
      appeal write ahmadreza-djalali --writer me.toml --format html,eml --out letters/
cli-write-action = The action's id, as “appeal list” prints it
cli-write-lang = The language of the letters, such as fa; else the profile's, else the terminal's
cli-write-to = Write to these recipients alone (ids as “appeal show” prints them), not to all
cli-write-kind = The kind of document; else letter
cli-write-format = One or more of txt, html, pdf, eml, mailto, md, docx, with commas between; else txt
cli-write-out = The folder that the files go to; - prints a single document
cli-write-name = Your full name
cli-write-address = Your address without the town; repeat it for each line
cli-write-city = Your town; added to the address unless a line holds it
cli-write-country = Your country: its name, or its code of two letters
cli-write-email = Your e-mail address; needed for eml
cli-write-profession = What you do; stands under your name
cli-write-gender = male, female or other, for languages whose grammar asks
cli-write-note = A line or more in your own words
cli-write-note-file = A file with your own words
cli-write-privacy = full, or place: sign with your initials and place alone
cli-write-profile = Take your data from this profile; else from the one called default
cli-write-save-profile = Keep these data as a profile, so that you need not give them again
cli-write-paper = a4 or letter; else the paper of your country
cli-write-font = A typeface for pdf, by the name under which it is installed or by its file; several are used in their order
cli-write-envelope = Also an envelope for each letter: dl, c6 or 10
cli-write-merge = All letters of the run in one pdf, ready to print on both sides
cli-write-cc = One e-mail to all: recipients of copies stand in its Cc and get no message of their own
cli-write-allow = Write though this rule refuses it: its code, or several with commas between
cli-write-fallback = Where the language lacks a message, write the whole letter in the action's next language
cli-write-force = Replace files that are there already

## Write: questions

# Before the first question of a case, and the question. Nothing that is answered is kept.
ask-ties-why = This case is about { $country }. Letters to a government that holds people can endanger whoever writes them, their family and the person they are for. What you answer now decides how little the letter tells of you; it is kept nowhere.
ask-ties = Do you or your family live in { $country }, come from there or travel there?
ask-ties-yes = Yes
ask-ties-unsaid = I would rather not say
ask-ties-no = No
ask-signing-why = Initials and your town are then the safer way to sign. A full name and a street can be used against you when you travel, against your family there, or against the person you write for. A letter with initials counts, too.
ask-signing = How do you want to sign?
ask-signing-place = With initials and town alone
ask-signing-full = With my full name
ask-signing-within = Whoever lives in { $country } signs with initials and town alone; so does this letter. To sign in full takes --allow danger, which is for you alone to decide.
ask-initials = Your initials:
ask-initials-help = They stand under the letter, such as S. A.; your full name is not needed.
ask-city-place-help = The nearest larger town is enough.
ask-note-place-help = May stay empty. Say nothing that tells who you are: no school, workplace or relatives.
# Said before a trace is left of somebody whom it may endanger; then the question.
leaves-profile = A profile leaves in { $file } on this machine what you gave of yourself. Whoever can read that file learns that you write letters.
leaves-note = A note leaves in { $file } on this machine the action, the recipient, the day and the way. Whoever can read that file learns that you wrote.
leaves-post = A post stands under your account for everybody to see, with that account's name, pictures and contacts; copies of it stay when you delete it.
leaves-call = A call tells your number and your voice; telephone companies keep who called whom and when, and it may be recorded.
ask-leaves = Do it all the same?
leaves-nothing = Nothing was kept.

## Write: results

# In the rule above each letter on a terminal; $recipient is the office in the reader's language.
write-letter-of = Letter { $number } of { $count }: { $recipient }
write-file = Written: { $file }
write-fallback = The letters cannot be written in “{ $wanted }” yet; they are in “{ $used }”.
write-profile-saved = Kept as the profile “{ $name }” in { $file }.
guide-head =
    { $count ->
        [one] What to do with the letter:
       *[other] What to do with the { $count } letters:
    }
guide-recipient = • { $recipient } ({ $id })
write-unreachable = No way is on record to reach: { $offices }. The letter is written all the same; what you can do with it is told at the end.
office-named = { $name } ({ $id })
office-unnamed = { $id }
guide-post = – Print it, sign it and post it to: { $address }
guide-mail = – Open it in your mail program, read it once more and send it to { $addresses }.
guide-mail-no-address = – No e-mail address is on record: the draft has no recipient. Add one only if you know it for certain.
guide-email = – It can go by e-mail to { $addresses } (--format eml makes the draft).
guide-paste = – Paste it into the form on the office's web site; the page is not on record.
guide-paste-at = – Paste it into the form at { $url }
guide-fax = – It can go by fax to { $numbers }.
guide-anywhere = – Find the address of this mission in { $country }: the foreign ministry there keeps a list of the missions accredited to it (the diplomatic list). Take it from there or from the mission's own site, and from nowhere else.
guide-unreachable = – { $ways }
unreachable-state = No way to reach this office is on record. Send the letter to the mission of its state ({ $country }) in the country where you live and ask that it be passed on, ask your own foreign ministry to pass it on, or look for an address on the office's own site, and nowhere else.
unreachable-other = No way to reach this office is on record. Look for an address on its own site, and nowhere else.
guide-formats = For files to print or to open in a mail program: --format html,eml --email you@example.org --out FOLDER
guide-formats-place = For files to print or to open in a mail program: --format html,eml --out FOLDER
guide-place-mail = This letter leaves out your name; your mail program does not: it adds your own name and address to whatever you send. Send it from an account that does not tell who you are, or by post, with no sender on the envelope.
guide-place-town = The letter names your town. Where few people live there, town and initials can be enough to know you: give the nearest large town or your region in its stead (--city).

## Kinds

cli-write-organisation = The organisation that a joint letter comes from; --name signs for it, --profession is the office, --address the lines of its letterhead
cli-write-signatories = Those who sign a joint letter, 1 to 1,000: CSV, xlsx or ods with name and, as wished, title, affiliation and place
cli-write-sort = The order of the signatories: file; or name, as the language of the letter sorts
cli-write-tally = A tally of signatures that the letter cites: a TOML file with signatures and counted
cli-write-sheets = How many sheets of a petition; else 1
cli-write-rows = The rows of each sheet; else as many as fill the page

## Choices: how a letter opens, and in which order it asks

cli-write-opening = How the letter begins: one of the case's openings, by its id (“appeal show” lists them)
cli-write-demands-order = The demands that come first, by their ids, with commas between; the others follow, none is left out
cli-write-fact = Facts that the letter tells, by their ids, with commas between (“appeal show” lists them); as many more as are needed are drawn
cli-write-writes-as = As what you write, such as doctor: a paragraph of the case stands behind the opening (“appeal show” lists them)
cli-write-wording = Which wording of each message: 1, 2 or 3; where there are fewer, the last; else it is drawn for you
cli-write-length = full or short: a short letter has some 200 to 250 words, and fits a link that opens an e-mail (mailto)
cli-write-no-draw = Draw nothing: the first opening, the first facts, the first wordings, the case's order
cli-write-sent = The day of the earlier letter that a reminder tells of (--kind reminder); else as “appeal done” noted it

## Posts and cards

cli-write-network = The network that a post is for: x, mastodon or bluesky; else x
cli-write-server = Your Mastodon server, such as mastodon.example, for --open
cli-write-occasion = What a card wishes well for: nowruz, yalda, spring, summer, autumn or winter; else what is near by the solar calendar

## What is kept about people, and forgetting it

cli-write-writer = A file with your data, or - for standard input: name = "…", city = "…", country = "…" and what else a profile has, in TOML. Better than the flags below: what stands on the command line ends in the shell's history, and other users of this machine see it
