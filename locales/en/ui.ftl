### What the program says: help, questions, results, errors.
###
### Names of files, flags and messages, and what people typed, come as variables. $id, $name, $file and the like are texts;
### $count, $limit, $length are numbers; $day, $last and $today are days, written as the language writes them.

## How the language writes dates, numbers and lists
##
## These are no words: each is a setting, which most languages leave as it is here: { "" } means “as CLDR has it”.

# The CLDR locale whose way of writing is used, where the folder's name is too general.
format-locale = en-GB
# How the first day of a month is written in a date, where it is not the plain number: “1er”.
first-of-month = { "" }
# What stands before the last item of a list, where CLDR's comma and word are not wanted: “و”.
list-and = { "" }

## Levels of what is told

level-error = error
level-warning = warning
level-notice = note
level-detail = detail
level-help = help

## Help of the command line
##
## cli-<command> is what a command does; cli-<command>-<argument>, or cli-arg-<argument> for several commands, what an
## argument does; cli-<command>-after stands at the end of the command's help.

cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-writer = About the writer
# What stands for a value in the usage and behind a flag: --out FOLDER. The texts below name them as here.
cli-value =
    .action = ACTION
    .character = CHARACTER
    .code = CODE
    .command = COMMAND
    .country = COUNTRY
    .date = YYYY-MM-DD
    .days = DAYS
    .email = EMAIL
    .file = FILE
    .folder = FOLDER
    .form = FORM
    .formats = FORMATS
    .gender = GENDER
    .host = HOST
    .how = HOW
    .id = ID
    .ids = IDS
    .key = KEY
    .kind = KIND
    .lang = LANG
    .line = LINE
    .minutes = MINUTES
    .name = NAME
    .network = NETWORK
    .number = NUMBER
    .occasion = OCCASION
    .options = OPTIONS
    .order = ORDER
    .other = OTHER
    .outbox = OUTBOX
    .paper = PAPER
    .path = PATH
    .port = PORT
    .recipient = RECIPIENT
    .row = ROW
    .shell = SHELL
    .size = SIZE
    .state = STATE
    .text = TEXT
    .town = TOWN
    .unit = UNIT
    .user = USER
    .way = WAY
    .workspace = WORKSPACE
cli-about = Letters for urgent actions: polite, exact and ready to send.
cli-about-after =
    A first letter:
      appeal list
      appeal write
    “appeal COMMAND --help” tells more about a command.
cli-arg-workspace = A folder with actions/, templates/ or locales/ of its own, laid over the built-in content; also from the variable APPEAL_WORKSPACE, or the current folder where it holds locales/l10n.toml
cli-arg-today = The day to write on, instead of the machine's date
cli-arg-help = Show this help
cli-arg-version = Show the version
cli-arg-json = Print the result as JSON, for scripts
cli-list = List the actions that letters can be written for
cli-list-all = Also those that are closed or whose last day is over
cli-show = Show an action: the case, the demands, whom to write to and how each is reached
cli-show-action = The action's id, as “appeal list” prints it
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
cli-write-font = A typeface that is installed on this machine, for pdf
cli-write-envelope = Also an envelope for each letter: dl, c6 or 10
cli-write-merge = All letters of the run in one pdf, ready to print on both sides
cli-labels = Print the addresses of an action's recipients on a sheet of labels (pdf)
cli-labels-actions = The actions' ids, as “appeal list” prints them
cli-labels-country = The country that you post from: its name, or its code of two letters
cli-labels-lang = The language of the offices' names; else that of the country you post from
cli-labels-to = These recipients alone
cli-labels-copies = How many labels of each address; else 1
cli-labels-paper = a4 (3 × 8 labels) or letter (Avery 5160); else that of the country you post from
cli-labels-font = A typeface that is installed on this machine
cli-labels-profile = Take the country from this profile; else from the one called default
cli-labels-out = The file that the labels go to; - prints it
cli-labels-force = Replace the file if it is there already
cli-write-cc = One e-mail to all: recipients of copies stand in its Cc and get no message of their own
cli-write-allow = Write though this rule refuses it: its code, or several with commas between
cli-write-fallback = Where the language lacks a message, write the whole letter in the action's next language
cli-write-force = Replace files that are there already

error-cli = The command line cannot be understood.
error-cli-unknown-argument = “{ $argument }” is not known here. (A value of several words stands in quotes.)
error-cli-unknown-command = There is no command “{ $command }”.
error-cli-no-command = A command is missing.
error-cli-no-value = “{ $argument }” needs a value.
error-cli-value = “{ $value }” is no value for “{ $argument }”.
error-cli-missing = “{ $argument }” is missing.
error-cli-conflict = “{ $argument }” and “{ $other }” cannot be used together.
error-cli-utf8 = An argument is not UTF-8.
hint-cli-help = “appeal --help” lists the commands, “appeal COMMAND --help” the flags of one.
hint-cli-date = Write a day as year-month-day: 2016-01-20.

## List

status-open = open
status-archived = archived
status-paused = paused
status-closed = closed
list-days-left =
    { $days ->
        [0] today is the last day
        [one] { $days } day left
       *[other] { $days } days left
    }
list-expired = its last day is over
list-none = There is no action that letters can be written for now.
list-hidden =
    { $count ->
        [one] { $count } action is closed or over; --all lists it too.
       *[other] { $count } actions are closed or over; --all lists them too.
    }
list-broken = The action “{ $action }” cannot be read.

## Show

show-status-open = Open: letters are wanted.
show-status-archived = Archived: kept as it was. Look for a current action first.
show-status-paused = Paused: no letters for now.
show-status-closed = Closed: no more letters.
# Why an action is paused: a whole sentence; it stands alone and behind others.
pause-freed = The person has been released. Until it is clear that they are safe, letters could put them at risk.
pause-silence = The person, the family or the lawyer has asked for silence.
pause-negotiations = Talks are under way that letters could disturb.
pause-review = The facts are being looked into anew.
show-consent = Agreed to be published: { $consent }.
show-withhold = Withheld, in letters and in your own words: { $withheld }.
show-issued = Issued on { $day }.
show-expires = Last day for letters: { $day }.
show-expired = The last day for letters was { $day }.
show-languages = Languages: { $languages }.
show-languages-any = Languages: { $languages }, or any other.
show-danger = A letter can endanger whoever lives in { $country }, comes from there or has family there, and the person it is written for. Whoever has such ties signs with initials and place alone: --privacy place.
show-danger-none = People who live in { $country } write to these offices without danger: { $reason }
show-for = For { $people }.
show-demands = What is asked:
show-law = The law that it rests on:
show-law-article = { $article }: { $what }
show-recipients = Whom to write to:
show-role-to = gets the letter
show-role-copy = gets a copy
show-role-named = only for kinds that name it
show-writers-in = A mission: it gets its copy from writers who live in { $countries }.
show-holder-named = Held by { $name }.
show-holder-unnamed = Held by { $name } on { $day }; too long ago to name anybody, so the letter goes to the office.
show-holder-undated = Held by { $name } when this was recorded; the day is not known, so the letter goes to the office.
show-post = Post: { $address }
show-no-post = Post: no address on record.
show-email = E-mail: { $addresses }
show-no-email = E-mail: none on record.
show-web-form = Has a form on its web site; the page is not on record.
show-web-form-at = Form on its web site: { $url }
show-phone = Telephone: { $numbers }
show-x = X: { $handle }
show-unreachable = No way to reach it is on record. The letter is written; find the way before you send it.
show-verified = Confirmed on { $day }.
show-verified-stale = Confirmed on { $day }, over a year ago: check before you send.
show-unverified = Never confirmed: check before you send.
show-kinds = Can be written as (--kind):
show-kind = { $kind }: { $name }
show-kind-to = to { $recipients }
show-kind-joint = signed by an organisation (--organisation NAME) or by several people (--signatories FILE)
show-sources = Sources:
show-source = { $title }
show-source-published = { $title }, { $day }

## Write: questions

ask-intro = A few questions, then the letters. Esc ends without writing anything.
ask-select-help = ↑ ↓ to move, letters to search, Enter to choose
ask-action = Which action?
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
ask-language = In which language?
ask-name = Your full name:
ask-name-help = It stands under the letter.
ask-address = Your street and number:
ask-address-help = May stay empty; a full address gives a letter more weight.
ask-city = Your town:
ask-country = Your country:
ask-country-help = Its name or its code of two letters; Tab completes it.
ask-note = A line in your own words:
ask-note-help = May stay empty; letters in one's own words weigh more.
ask-required = This is needed.
ask-save =
    { $count ->
        [one] Save the letter as a file?
       *[other] Save the { $count } letters as files?
    }
ask-yes = yes
ask-no = no
ask-folder = Into which folder?
error-broken-off = Broken off; nothing was saved.
error-ask = The question could not be asked on this terminal.

## Write: results

write-file = Written: { $file }
write-fallback = The letters cannot be written in “{ $wanted }” yet; they are in “{ $used }”.
write-profile-saved = Kept as the profile “{ $name }” in { $file }.
guide-head =
    { $count ->
        [one] What to do with the letter:
       *[other] What to do with the { $count } letters:
    }
guide-recipient = • { $recipient } ({ $id })
guide-post = – Print it, sign it and post it to: { $address }
guide-mail = – Open it in your mail program, read it once more and send it to { $addresses }.
guide-mail-no-address = – No e-mail address is on record: the draft has no recipient. Add one only if you know it for certain.
guide-email = – It can go by e-mail to { $addresses } (--format eml makes the draft).
guide-paste = – Paste it into the form on the office's web site; the page is not on record.
guide-paste-at = – Paste it into the form at { $url }
guide-unreachable = – No way to reach this office is on record. Find one before you send the letter.
guide-formats = For files to print or to open in a mail program: --format html,eml --email you@example.org --out FOLDER
guide-formats-place = For files to print or to open in a mail program: --format html,eml --out FOLDER
guide-place-mail = This letter leaves out your name; your mail program does not: it adds your own name and address to whatever you send. Send it from an account that does not tell who you are, or by post, with no sender on the envelope.
guide-place-town = The letter names your town. Where few people live there, town and initials can be enough to know you: give the nearest large town or your region in its stead (--city).

## What goes wrong: files

error-workspace = “{ $folder }” is no workspace.
hint-workspace = A workspace is a folder with at least one of actions/, templates/ and locales/.
error-read = { $file } cannot be read.
error-file-too-large = { $file } is larger than a megabyte.
hint-file-too-large = It is not likely to be the file that you mean.
error-not-utf8 = { $file } is not UTF-8: byte { $byte }, on line { $line }, belongs to no character.
hint-not-utf8 = Save it again with the encoding “UTF-8” in your editor.
error-write = { $file } cannot be written.
hint-write = Is there room on the disk, and is the folder yours?
error-out-is-file = “{ $folder }” is a file, not a folder.
hint-out-is-file = Give a folder to --out; it is made if it is not there.
error-file-exists = { $file } is there already, with other content. It was kept, and nothing was written.
hint-file-exists = Choose another folder, or replace the files with --force.
error-pipe = The program that reads this output ended before it had all of it.
error-output = The result cannot be written to standard output.
error-config = The settings file has a mistake.
hint-config = Profiles look like this: [profile.default], and below it name = "…", city = "…", country = "…".
error-no-config-dir = There is no folder for settings on this system.
hint-no-config-dir = Set the variable APPEAL_CONFIG to the path of a file.

## What goes wrong: the command

error-action-unknown = There is no action “{ $id }”.
hint-near-actions = The nearest names: { $actions }.
hint-known-actions = The actions are: { $actions }.
error-no-action = An action is missing.
error-kind-unknown = The action “{ $action }” cannot be written as “{ $kind }”.
error-language-unknown = There is no language “{ $language }”.
error-no-language = The action “{ $action }” allows none of the languages that are here.
hint-no-language = It takes letters in: { $languages }.
error-profile-unknown = There is no profile “{ $name }”.
hint-no-profiles = There are none yet; --save-profile makes one.
error-rule-unknown = There is no rule “{ $code }”.
error-recipient-not-in-action = The action has no recipient “{ $id }” for this kind.
error-recipient-elsewhere = “{ $id }” is a mission that hears only from writers who live in { $countries }.
hint-recipient-elsewhere = Leave it out of --to; the others get their letters.
error-out-missing = These formats need a place to go to.
hint-out-missing = Add --out FOLDER for files, or --out - to print a single document.
error-out-many = --out - prints a single document, and these are { $count }.
hint-out-many = Choose one format and one recipient with --to: { $recipients }.
error-note-file-large = { $file } is too large for a note.
hint-note-file-large = A note is a few lines in your own words.
error-eml-from = An e-mail draft needs your e-mail address.
hint-eml-from = Add --email you@example.org.
error-place-email = Who signs with initials and place alone gives no e-mail address: it would tell who writes.
hint-place-email = Leave out --email: the draft (--format eml) then names no sender. Or sign in full: --privacy full.
error-place-organisation = Who signs with initials and place alone signs for no organisation: its name would tell who writes.
hint-place-organisation = Leave the organisation out, or sign for it in full: --privacy full.
error-writing-within = “usual” needs its reason.
hint-writing-within = Add { $key } = "…": why people who live there write without danger, such as “citizens write to their own governor”.
error-batch-danger = --allow danger does not go with batch: nobody takes this decision for others.
hint-batch-danger = Whoever wants to sign in full says so in a row of their own: “yes” in a column “danger”. All others sign with “place” in the column “privacy”.
error-eml = The e-mail draft cannot be made.
error-subject-long = The subject is longer than { $limit } characters.
hint-subject-long = Shorten the message “subject” of the case.
hint-known-names = There are: { $names }.
hint-near-names = The nearest names: { $names }.
hint-words = The values are: { $words }.

## Kinds

error-kind-format = The kind “{ $kind }” cannot be had as { $format }.
error-kind-batch = The kind “{ $kind }” is not one writer's: many sign it together.
hint-kind-batch = It is written once: appeal write { $action } --kind { $kind }
cli-heading-together = Signing together
cli-write-organisation = The organisation that a joint letter comes from; --name signs for it, --profession is the office, --address the lines of its letterhead
cli-write-signatories = Those who sign a joint letter, 1 to 1,000: CSV, xlsx or ods with name and, as wished, title, affiliation and place
cli-write-sort = The order of the signatories: file; or name, as the language of the letter sorts
cli-write-tally = A tally of signatures that the letter cites: a TOML file with signatures and counted
error-joint-nobody = “{ $kind }” is a joint letter: who signs it is missing.
hint-joint-nobody = Give --organisation NAME, or --signatories FILE, or both.
error-not-joint = “{ $kind }” is a letter of one writer: --organisation and --signatories do not go with it.
hint-not-joint = Joint letters of this action: --kind { $kinds }
error-signatories-none = Nobody stands in { $file }.
error-signatories-many = { $file } has more than { $limit } signatories.
hint-signatories = A file of signatories has a header with “name” and, as wished, “title”, “affiliation” and “place”, and a row for each.
hint-signatories-many = Give the most important names, and tell the number of the others in your own words.
error-signatory-twice = “{ $name }” stands in row { $first } already.
error-tally-none = A tally counts one signature at least.
error-tally-early = The day of the count, { $counted }, is still to come: today is { $today }.
hint-tally = A tally has two lines: signatures = 1200, and counted = 2024-05-01, the day of the count.
cli-write-sheets = How many sheets of a petition; else 1
cli-write-rows = The rows of each sheet; else as many as fill the page
error-not-petition = “{ $kind }” is no petition: --sheets and --rows do not go with it.
error-petition-long = The text of the petition leaves no room for signatures.
hint-petition-long = Shorten the paragraphs of its kind.
error-petition-to = A petition is one sheet to all whom it asks: --to does not go with it.
hint-petition-to = The kind of the case names its recipients; without --to it is written.
guide-petition = Print the sheets, let people sign, and count. Write signatures = … and counted = … (the day) into a file; --kind petition-letter --tally FILE writes the letter that goes with them.
show-kind-petition = sheets to print and to sign by hand (--sheets N)
error-no-phone = None of the offices that the action “{ $action }” writes to has a telephone number on record.
hint-no-phone = Write a letter instead: --kind letter
guide-call = – Call during the office's own hours, by its local time: { $phones }. The call shows your number: where that matters, withhold it or use another telephone.
show-kind-call = a script for a telephone call, only for offices with a telephone number on record

## What goes wrong: the writer's data

error-field-missing = { $field } is missing.
error-field-empty = { $field } is empty.
hint-field-missing = Add { $field }, or keep it in a profile with --save-profile.
error-field-long = { $field } has { $length } characters; at most { $limit } fit.
hint-field-long = Shorten it to { $limit } characters.
error-field-line-break = { $field } has a line break at character { $position }; only one line may stand there.
error-field-reordering = { $field } has the character { $character } at position { $position }, which changes the order of what is seen.
error-field-control = { $field } has the character { $character } at position { $position }, which no letter can show.
error-address-lines = { $field } has more than { $limit } lines.
hint-address-lines = Join some of them.
error-country = “{ $found }” is no country.
hint-country = Write its code of two capital letters (ISO 3166-1), such as FR; a writer's country may also be its name.
error-email = “{ $found }” is no e-mail address that can be written to.
hint-email = An address looks like name@example.org; the part before @ has letters, digits and . _ - + alone.

## What goes wrong: case files

error-toml = This is not TOML.
hint-toml = Texts stand in quotes, lists in [ ], days bare: 2016-01-20.
error-type = “{ $key }” has a value of the wrong kind ({ $found }).
error-type-here = The value here is of the wrong kind ({ $found }).
hint-type-text = Write a text in quotes.
hint-type-flag = Write true or false.
hint-type-integer = Write a whole number, without quotes.
hint-type-day = Write a day without quotes: 2016-01-20.
hint-type-date = Write a day without quotes (2016-01-20), or a month or a year in quotes ("2016-04", "2018").
hint-type-texts = Write a list of texts: ["one", "two"].
hint-type-table = Write a table: a line [name] with its keys below.
hint-type-tables = Write tables: lines [[name]], each with its keys below.
error-character = The character { $character } may not stand here: it is a control, or changes the order of what is seen.
hint-character = Delete it; it is often copied along unseen. Type the text again if you cannot find it.
error-key-missing = The key “{ $key }” is missing.
error-key-unknown = There is no key “{ $key }” here.
hint-did-you-mean = Did you mean “{ $near }”?
hint-known-keys = The keys are: { $keys }.
error-word = “{ $found }” is no value of “{ $key }”.
error-schema = This version of the program cannot read schema { $found }.
hint-schema = Write schema = 1, or use a newer version of the program.
error-id = “{ $found }” is no id.
hint-id = An id begins with a small letter a-z and goes on with small letters, digits and hyphens.
error-twice = “{ $name }” stands here for the second time.
hint-twice = Delete one of the two, or give it another name.
error-planned = “{ $name }” is none of the dates of the case.
error-dates-order = “{ $later }” is before “{ $earlier }”.
hint-dates-order = Compare both with the source.
error-language-tag = “{ $found }” is no language tag.
hint-language-tag = A tag looks like fa, pt-BR or zh-Hant (BCP 47).
error-variable-taken = The name “{ $name }” is a variable of the program's own.
hint-variable-taken = Choose another name for the date or number, here and in the messages.
error-recipient-unnamed = A recipient needs “use” or “id”.
hint-recipient-unnamed = Write use = "iran/supreme-leader" for an office of actions/recipients/iran.toml, or id = "…" and all its fields.
error-recipient-use = “{ $found }” names no office.
hint-recipient-use = Write the file and the office: "iran/supreme-leader".
error-recipient-file = There is no file { $file }.
error-recipient-unknown = There is no office “{ $name }” in { $file }.
error-kind-recipient = The case has no recipient “{ $name }”.

## What goes wrong: words

error-fluent = This is not Fluent.
hint-fluent = A message is id = text; lines that go on are indented; a variable is {"{"} $name {"}"}.
error-braces-deep = Braces stand more than { $limit } deep in one another here.
hint-braces-deep = Close what is open, or split the message.
error-message-missing = The message “{ $message }” is missing in the language “{ $language }”.
hint-message-missing = Add “{ $message } = …” to { $file }.
hint-attribute-missing = Add “.{ $attribute } = …” below “{ $message }” in { $file }.
error-message-failed = The message “{ $message }” of the language “{ $language }” cannot be formed.
error-message-twice = The message “{ $message }” stands here for the second time; terms (-{ $message }) count too.
hint-message-twice = Delete one of the two.
error-placeables = The message “{ $message }” has more than { $limit } variables and references.
hint-placeables = Split the message.
error-variable = There is no variable ${ $name } here.
error-term-variable = A term cannot take the variable ${ $name }.
hint-term-variable = Write a message instead of a term, or the variable where the term is used.
error-function = There is no function { $name }.
error-function-option = The function { $function } has no option “{ $name }”.
error-reference = There is no “{ $name }” to refer to.
hint-reference = Write the message that is meant, or its words.
error-cycle = This leads in a circle: { $path }
hint-cycle = Break it: a message cannot contain itself.

## What goes wrong: templates

error-template = This is not a Handlebars template.
hint-template = Every {"{{"}#if{"}}"} needs its {"{{"}/if{"}}"}, every {"{{"} its {"}}"}.
error-template-unknown = There is no template “{ $name }” ({ $file }).
error-template-deep = Blocks or parentheses stand more than { $limit } deep in one another here.
error-template-loops = Loops stand more than { $limit } deep in one another here.
error-template-inclusions = Templates are included more than { $limit } times here.
hint-template-deep = Make the template simpler.
error-template-unescaped = Unescaped output is not allowed here.
hint-template-unescaped = Write two braces, not three; only a page may have {"{{{"}body{"}}}"}.
error-template-is-page = “{ $name }” is the template of a page here, and the kind asks for one of what it says.
hint-template-is-page = Move it to { $file }: templates/ is for what letters say, templates/pages/ for how pages look.
error-template-helper = There is no helper “{ $name }”.
error-template-field = There is no field “{ $name }” in the data of this template.
error-template-decorator = Decorators and inline partials are not allowed.
hint-template-decorator = Put the part into a file of its own beside this one and include it with {"{{"}> name{"}}"}.
error-template-dynamic = A template is included here whose name is not known beforehand.
hint-template-dynamic = Write the name itself: {"{{"}> name{"}}"}.
error-template-t = The helper t takes one message id.
hint-template-t = Write {"{{"}t "closing"{"}}"}, or {"{{"}t this{"}}"} in a loop over messages.
error-template-render = The template fails here.
hint-template-render = Compare the name with the fields that templates/pages/page.html.hbs or templates/letter.md.hbs use.
hint-cycle-template = Break it: a template cannot include itself.

## What else goes wrong

error-no-recipients = Nobody whom the action “{ $action }” names is written to from there.
hint-no-recipients = “appeal show” tells whom it names.
error-chain = Messages refer to one another over more than { $limit } steps here.
error-template-no-body = The page has no place for the letter.
hint-template-no-body = Write {"{{{"}body{"}}}"} where the text of the letter stands.
error-action-file-name = The name of { $file } cannot be an id.
findings-more = And { $count } more; mend these first.

## Rules

rule-full-name = The full name “{ $name }” does not stand in the letter.
rule-full-name-hint = Use {"{"} $person {"}"} in one of the case's paragraphs.
rule-demands-missing = The demand “{ $demand }” does not stand in the letter.
rule-demands-other = The demand “{ $demand }” stands in the letter, but does not belong to this kind.
rule-demands-hint = Compare the template of the kind with templates/letter.md.hbs, and the kind's demands with the case's.
rule-signed = The letter bears no street address.
rule-signed-hint = Add --address: officials answer people they can find. If you have ties to the country, --privacy place signs with initials and place alone.
rule-place = In your own words stands “{ $text }”. You sign with initials and place alone, and it would tell who writes.
rule-place-hint = Please leave it out of your own words.
rule-danger = You live in { $country }, the state that this case is about, and the letter would bear your full name. Those who hold people read and keep what they are sent; it could endanger you, your family and the person you write for.
rule-danger-hint = Sign with initials and place alone: --privacy place. Whoever has weighed the risk and still wants to sign in full decides that for themselves: --allow danger.
rule-danger-row = This person lives in { $country }, the state that the case is about, and the row signs in full, which could endanger them. Write “place” into the column “privacy”; “yes” in the column “danger” is for those alone who have asked for it themselves.
rule-danger-consented = Somebody who lives in { $country } signs in full, as their row says “yes” in the column “danger”. Make sure that they said so themselves.
rule-personal = The letter has no line in your own words.
rule-personal-hint = Add --note "…": letters in one's own words weigh more.
rule-forms-empty = The salutation or the close is empty.
rule-forms-other = The close repeats “{ $title }”, which belongs to “{ $message }”, not to this letter's salutation.
rule-forms-hint = Salutation and close belong together: see the salutation messages of letter.ftl.
rule-language = The action does not take letters in “{ $language }”.
rule-deadline-over = The last day for letters was { $last }; today is { $today }.
rule-deadline-early = The action was issued on { $issued }; today is { $today }.
rule-deadline-hint = Look for a newer action. --today writes for another day.
rule-dates-to-come = “{ $name }” ({ $day }) lies after the day of the letter, { $today }.
rule-dates-to-come-hint = Correct the date in the case. If it is announced (a hearing, an execution), list "{ $name }" under planned = [...]. --today writes for another day.
rule-dates-passed = “{ $name }” ({ $day }) is listed as planned, and has passed by the day of the letter, { $today }.
rule-dates-passed-hint = Find out what has happened. Then tell it as past in every language and take "{ $name }" out of planned = [...], or leave the date out.
rule-status-archived = The action “{ $action }” is archived: its facts are those of its own day. Look for a current action before you send anything.
rule-status-paused = The action “{ $action }” is paused; no letters are written for now. { $reason }
rule-status-paused-hint = Please wait, and send nothing that is already written. “appeal list” shows the actions that letters can be written for.
rule-status-closed = The action “{ $action }” is closed; no more letters are written.
rule-status-closed-hint = “appeal list” shows the actions that letters can be written for.
rule-stale-action = The facts of the action “{ $action }” are of { $day }, over a year ago.
rule-stale-action-undated = No day is on record on which the facts of the action “{ $action }” were confirmed.
rule-stale-recipient = The details of “{ $recipient }” were confirmed on { $day }, over a year ago.
rule-stale-recipient-undated = The details of “{ $recipient }” were never confirmed.
rule-stale-hint = Check them before you send the letter.
rule-office-holder = The letter names “{ $name }”, who may have left the office.
rule-office-holder-hint = Write to the office, without a name.
rule-copies = Copies are left out: { $recipients }.
rule-copies-hint = Leave --to away to write to everybody whom the action names.
rule-placeholder = The letter has a blank that nobody filled in: “{ $text }”.
rule-placeholder-hint = Correct the message or the template that it comes from.
rule-placeholder-own = Your own text has “{ $text }”, which looks like a blank; it stands in the letter as it is.
rule-mailto-long = The link for “{ $recipient }” has { $length } characters; some programs cut it at { $limit }.
rule-mailto-long-hint = Compare the message with the letter before you send it.
rule-mailto-too-long = With the whole letter the link for “{ $recipient }” would have { $length } characters; { $limit } are the most. It carries address and subject alone.
rule-mailto-too-long-hint = Paste the text of the letter into the new message, or use --format eml.

## Print

error-pdf = The page cannot be set.
error-docx = The document cannot be made.
error-glyph = No typeface here has the character { $character } ({ $code }), which stands in “{ $text }”.
hint-glyph = Leave it out, or name a typeface that has it with --font.
error-font-unknown = There is no typeface “{ $font }” on this machine.
error-font-unreadable = The typeface “{ $font }” cannot be read.
hint-font = Use the name that other programs show, such as “DejaVu Serif”; without --font the built-in typefaces are used.
error-merge = --merge joins pdf files, and pdf is not among the formats.
hint-merge = Add --format pdf.
error-envelope-out = Envelopes are files of their own.
error-no-addresses = No postal address is on record.
hint-no-addresses = “appeal show” tells what is on record of each recipient.
print-needs-label = The address of “{ $recipient }” is too long for a window envelope; it stands in the letter.
print-needs-label-hint = Use a label (“appeal labels”) or an envelope (--envelope).
rule-one-page =
    { $lines ->
        [one] The letter to “{ $recipient }” is longer than a page by { $lines } line.
       *[other] The letter to “{ $recipient }” is longer than a page by { $lines } lines.
    }
rule-one-page-hint = Shorten your own words: a letter of one page is read.
## Outbox

error-outbox-missing = There is no outbox { $file }.
hint-outbox-missing = “appeal batch ACTION --roster FILE --out OUTBOX” makes one.
error-outbox-not = { $file } is no outbox.
hint-outbox-not = Give the path of an outbox that “appeal batch” made, or a name that is still free; the file was left as it is.
error-outbox-row = Document { $number } of the outbox { $file } cannot be used: its { $column } is “{ $found }”.
hint-outbox-row = No program of ours writes such a row. Where the outbox comes from somebody else, ask them for another, and trust this one with nothing.
outbox-show-binary = The document “{ $file }” is no text ({ $bytes } bytes): write it to a file, as “appeal outbox show … > FILE” or “appeal outbox export” do.
error-outbox-newer = { $file } was made by a newer version of the program (its tables are of version { $version }).
hint-outbox-newer = Use that version.
error-outbox-busy = Another run is working on the outbox { $file }.
hint-outbox-busy = Wait until it has ended, or end it; nothing is lost by that.
error-outbox-damaged = The outbox { $file } is damaged.
hint-outbox-damaged = Keep a copy, and make a new one from the roster: “appeal batch” with another --out.
error-outbox-full = The disk is full: { $file } cannot grow.
hint-outbox-full = Make room and run the same command again; it goes on where it stopped, and nothing is made twice.
error-outbox = The outbox { $file } cannot be used.

## Rosters

error-roster-empty = { $file } has no rows.
hint-roster-header = The first row names the columns: name, city, country, email, lang, …
error-roster-column-missing = { $file } has no column “{ $column }”.
hint-roster-columns = Its columns are: { $columns }. If these run into one another, say what parts the cells with --delimiter.
hint-roster-columns-perhaps =
    { $column ->
        [name] Its columns are: { $columns }. The full name stands in one column, “name”; here it may be in { $perhaps }.
       *[other] Its columns are: { $columns }. Where { $perhaps } is meant, name it “{ $column }”.
    }
error-roster-privacy-nearly = The column “{ $column }” is nearly “privacy”, but not quite: names would be told in full.
hint-roster-privacy-nearly = Name it “privacy”, or as nothing that could be taken for it.
error-roster-column-twice = The columns { $columns } both hold “{ $column }”.
hint-roster-column-twice = Rename one of them.
error-roster-columns-many = { $file } has more than { $limit } columns.
hint-roster-delimiter = It is not likely to be a roster; or say what parts its cells with --delimiter.
error-roster-row-long = Row { $row } of { $file } is longer than a megabyte.
hint-roster-row-long = Perhaps a quotation mark is opened there and never closed.
error-roster-row = Row { $row } of { $file } cannot be read.
error-roster-sheet = { $file } is no spreadsheet that can be read.
hint-roster-sheet = Save it as xlsx, ods or CSV.
error-roster-sheet-large = { $file } is too large for a spreadsheet.
hint-roster-sheet-large = Save it as CSV: that can be of any length.
error-roster-cell-more = The row has more cells than the header, which has { $columns }; the first of them is “{ $found }”.
hint-roster-cell-more = A cell that holds the delimiter stands in quotation marks.
error-roster-encoding = “{ $found }” has characters that cannot be read.
hint-roster-encoding = Name the encoding with --encoding, or save the roster as UTF-8.
error-roster-no-value = “{ $found }” is no value: programs write it where one is missing. Write the value in its place.
error-roster-formula = The result of this formula is not in the file. Open the file in a spreadsheet program, which computes it, and save it there.
error-roster-formula-privacy = This formula gives nothing, or its result is not in the file. Let it give “full” or “place”, and save the file in a spreadsheet program.
error-roster-header-no-value = The name of column { $column } in { $file } is “{ $found }”, which is no name.
error-roster-header-formula = The name of column { $column } in { $file } is a formula whose result is not in the file.
hint-roster-header-no-value = Write the name of the column in its place: else what stands below it would be passed over.
error-roster-duplicate = The same person as in row { $row }.
hint-roster-duplicate = Delete one of the rows; people who share an address need a column “id” with a number or word of their own.
error-roster-eml-from = An e-mail draft needs the writer's e-mail address.
error-attachment-outside = “{ $file }” is not a file in the roster's folder.
hint-attachment-outside = Put the file into the folder of the roster, and write its name as it stands there; several with | between them.
error-attachment = The file “{ $file }” cannot be read.
error-attachments-large = The attachments are larger than { $limit } MB together.
hint-attachments-large = Few mail servers take more. Make the files smaller, or give a link in the note.
batch-attachments-unused = The column of attachments is not used: files go with e-mail drafts alone (--format eml).
error-encoding = There is no encoding “{ $name }”.
hint-encoding = Encodings are called as on the web: utf-8, utf-16le, windows-1252, windows-1256.
error-delimiter = “{ $found }” cannot part cells.
hint-delimiter = Give one character such as ; or the word tab.
roster-columns = { $file } is read with { $columns }.
roster-column-as = “{ $column }” as { $use }
roster-column-use =
    { $holds ->
        [id] the id that tells people apart
        [name] name
        [email] e-mail address
        [address] address
        [city] town
        [country] country
        [lang] language of the letters
        [profession] profession
        [gender] gender
        [note] own words, printed in the letters
        [privacy] what may be told of the person
        [danger] whether the person signs in full in spite of danger
        [attachment] files that go with the drafts
        [opening] how the letters begin
        [demands] the demands that come first
        [title] title or office
        [affiliation] affiliation
        [place] place
       *[reason] why the row failed, which is not used
    }
roster-columns-passed-over = Passed over: { $columns }.
roster-column-perhaps =
    { $holds ->
        [name] Letters are signed with the one column of the name, without “{ $column }”. Where the full name is parted over several, put it into one.
       *[other] “{ $column }” may be something else than “{ $use }”. If it is just that, name the column “{ $holds }”.
    }
roster-column-nearly = Is “{ $near }” meant by “{ $column }”?
roster-encoding = { $file } is read as { $encoding }.
roster-bad-cell = Row { $row }, column { $column } ({ $holds }): { $reason }
roster-bad-column = Row { $row }, column { $column }: { $reason }
roster-bad-row = Row { $row }: { $reason }
roster-bad-detail = { $reason } ({ $detail })

## Batch

batch-progress = { $rows } rows, { $rate } a second, { $left } left
batch-would = Row { $row }, { $name }: { $files }
batch-made =
    { $count ->
        [one] One document made.
       *[other] { $count } documents made for the writers of { $writers } rows.
    }
batch-would-make =
    { $count ->
        [one] One document would be made.
       *[other] { $count } documents would be made for the writers of { $writers } rows.
    }
batch-rewritten =
    { $count ->
        [one] One was made anew: the roster, a case, a template or the words have changed since.
       *[other] { $count } were made anew: the roster, a case, a template or the words have changed since.
    }
batch-unchanged =
    { $count ->
        [one] One is there already.
       *[other] { $count } are there already.
    }
batch-out-of-date =
    { $count ->
        [one] One was delivered and would say something else now; it is marked as out of date. --renew makes it anew, to be delivered again.
       *[other] { $count } were delivered and would say something else now; they are marked as out of date. --renew makes them anew, to be delivered again.
    }
batch-nothing = There is nothing to make.
hint-roster-column = The column “{ $column }” of the roster is for that.
batch-failed-more =
    { $count ->
        [one] One more row failed.
       *[other] { $count } more rows failed.
    }
batch-failed =
    { $count ->
        [one] One row failed.
       *[other] { $count } rows failed.
    }
batch-failed-in =
    { $count ->
        [one] One row failed; it is in { $file }, with the reason. Mend it there and run the same command with --roster { $file }.
       *[other] { $count } rows failed; they are in { $file }, each with the reason. Mend them there and run the same command with --roster { $file }.
    }
batch-found =
    { $count ->
        [one] This holds for one letter.
       *[other] This, or the like, holds for { $count } letters.
    }

## What is in an outbox

outbox-ready = ready
outbox-sent = delivered
outbox-failed = delivery failed
outbox-in-doubt = in doubt
outbox-out-of-date = out of date
outbox-paused = paused
outbox-line = { $number } · { $state } · { $name } · { $file }
outbox-count =
    { $count ->
        [one] One document.
       *[other] { $count } documents.
    }
outbox-count-state = { $count } · { $state }
outbox-made-on = It bears the date { $day }.
outbox-delivery-sent = Delivered by { $way } to { $target }, { $at }.
outbox-delivery-failed = Not delivered by { $way } to { $target }, { $at }.
outbox-delivery-in-doubt = Begun by { $way } to { $target }, { $at }; how it ended is not known.
outbox-delivery-detail = It was said: { $detail }
outbox-exported =
    { $count ->
        [one] One document is in { $folder }.
       *[other] { $count } documents are in { $folder }.
    }
error-outbox-no-pdf = There is no printed letter in { $file }.
hint-outbox-no-pdf = Make them: appeal batch … --format pdf --out OUTBOX
outbox-bound =
    { $count ->
        [one] { $count } letter on { $pages } pages: { $file }
       *[other] { $count } letters on { $pages } pages: { $file }
    }
outbox-merged =
    { $count ->
        [one] One document taken in from { $file }.
       *[other] { $count } documents taken in from { $file }.
    }
outbox-merged-there =
    { $count ->
        [one] One was here already.
       *[other] { $count } were here already.
    }
outbox-merged-different =
    { $count ->
        [one] One of them says something else there; it stayed as it is here.
       *[other] { $count } of them say something else there; they stayed as they are here.
    }
error-outbox-document = There is no document { $number } in the outbox.
hint-outbox-document = “appeal outbox list OUTBOX” shows the numbers.
log-line = { $count } · { $action } ({ $kind }) · { $language } · { $recipient } · { $format } · { $state }

## Check

check-rows =
    { $rows ->
        [one] { $file } has one row below its header.
       *[other] { $file } has { $rows } rows below its header.
    }
check-content =
    { $actions ->
        [one] One action was looked through, in { $languages }.
       *[other] { $actions } actions were looked through, in { $languages }.
    }
check-none =
    { $warnings ->
        [0] No errors.
        [one] No errors; one warning.
       *[other] No errors; { $warnings } warnings.
    }
check-errors =
    { $errors ->
        [one] One error; warnings: { $warnings }.
       *[other] { $errors } errors; warnings: { $warnings }.
    }
error-check-path = There is no file or folder { $file }.
hint-check-path = Give a roster or a workspace; without a path all content is checked.

## Help of batch, outbox, check, log

cli-batch = Write the letters of a whole roster
cli-batch-after =
    Examples:
      appeal batch ahmadreza-djalali --roster supporters.csv --out letters.outbox --format txt,eml
      appeal batch ahmadreza-djalali --roster supporters.xlsx --out letters/ --format html
    docs/organisers.md goes through it step by step.
cli-batch-action = The actions' ids, as “appeal list” prints them
cli-batch-roster = The roster: CSV, TSV, xlsx or ods, a writer on each row
cli-batch-out = The outbox that the letters go into; a folder (ending in /) for plain files; - for a line of JSON each on standard output
cli-batch-lang = The language of writers whose row names none
cli-batch-to = Write to these recipients alone (ids as “appeal show” prints them), not to all
cli-batch-kind = The kind of document; else letter
cli-batch-format = One or more of the formats of “appeal write”, with commas between; else txt
cli-batch-only = These rows alone, numbered as in the spreadsheet: 7,9-12
cli-batch-limit = No more than this many rows
cli-batch-shard = One share of the writers, such as 2/8: the same split every time, for several machines
cli-batch-allow = Write though this rule refuses it: its code, or several with commas between
cli-batch-fallback = Where a language lacks a message, write the whole letter in the action's next language
cli-batch-renew = Make also those anew that were delivered and are out of date
cli-batch-force = In a folder: replace files that are there already
cli-batch-dry-run = Show what would be made, and make nothing
cli-batch-jobs = How many threads compose; else one for each core
cli-arg-encoding = The roster's encoding, where it is not found out: utf-16le, windows-1252, windows-1256, …
cli-arg-delimiter = What parts the roster's cells, where it is not found out: ; or tab
cli-outbox = What is in an outbox
cli-outbox-list = List the documents of an outbox and what became of them
cli-outbox-show = Print a document of an outbox, and its deliveries
cli-outbox-export = Write the documents of an outbox as files, or its drafts as a Maildir or mbox
cli-arg-outbox = The outbox
cli-outbox-list-state = Only those in this state: ready, sent, failed, in-doubt, out-of-date
cli-outbox-show-document = The document's number, as “appeal outbox list” prints it
cli-outbox-export-out = The folder, or the mbox or pdf file, that they go to
cli-outbox-export-form = files: a folder for each writer; maildir or mbox: the e-mail drafts, as mail programs keep them; pdf: the printed letters in one file to print
cli-outbox-export-force = Replace files that are there already
cli-outbox-merge = Take the documents of other outboxes in
cli-outbox-merge-others = The outboxes that are taken in; they stay as they are
cli-check = Check all content, or rosters: everything that is wrong, before anything is written
cli-check-paths = Rosters or workspaces; without any, all content
cli-log = Count what was written and delivered, without a name
cli-log-csv = Print the counts as CSV

## Preview

cli-preview = Show the letters on a web page of this machine, live while one writes
cli-preview-port = The port of 127.0.0.1 that the page is on; else one that is free
preview-title = Preview of the letters
preview-workspace = Workspace: { $folder }
preview-built-in = This is the built-in content, which does not change. To see your own, give its folder: appeal preview --workspace FOLDER
preview-running = Open this address in a browser of this machine. Ctrl-C ends the preview.
preview-refused = This page answers only the browser of this machine, by the address that the program printed.
preview-skip = To the letters
preview-noscript = This page needs JavaScript. It comes from your own machine and loads nothing from elsewhere.
preview-live = Changes of the files appear by themselves.
# $time is the time of the day.
preview-changed = Read anew at { $time }.
preview-lost = The program does not answer. Start it again: appeal preview
preview-choices = What is shown
preview-action = Action
preview-kind = Kind of document
preview-recipient = Recipient
preview-languages = Languages
preview-writer = The writer
preview-writer-hint = What stays empty stands for anybody. Nothing of it is kept when you close the page.
preview-danger = A letter with a full name can endanger whoever lives in { $country }, comes from there or has family there, and the person it is written for: choose “{ $place }”.
preview-field-name = Full name
preview-field-profession = Profession
preview-field-address = Address without the town
preview-field-city = Town
preview-field-country = Country
preview-field-email = E-mail address
preview-field-gender = Gender, for languages whose grammar asks
preview-field-privacy = Signature
preview-field-note = In the writer's own words
# Of countries: none was chosen.
preview-anybody = Any
preview-gender-male = male
preview-gender-female = female
preview-gender-other = other
preview-privacy-full = name and address
preview-privacy-place = initials and place alone
preview-wishes = How it is written
preview-field-opening = Opening
preview-field-demands = Order of the demands
preview-demand-earlier = Move up
preview-demand-later = Move down
# $place and $count are numbers: the second of five.
preview-demand-moved = Now in place { $place } of { $count }.
preview-field-organisation = Organisation that it comes from
preview-field-signatories = Signatories
preview-signatories-hint = One a line: the name and, as wished, title, institution and place, with commas between, or as copied from a spreadsheet.
preview-field-sort = Order of the signatories
preview-sort-file = as given
preview-sort-name = by name
preview-field-signatures = Signatures of a petition that it cites
preview-field-counted = Day on which they were counted
preview-field-sheets = Sheets
preview-field-rows = Rows of each sheet; empty for as many as fit
preview-number = Give a number from 1 to { $most }.
preview-field-network = Network
preview-field-occasion = Occasion
preview-occasion-near = what is near by the solar calendar
preview-occasion-nowruz = Nowruz
preview-occasion-yalda = Yalda night
preview-occasion-spring = spring
preview-occasion-summer = summer
preview-occasion-autumn = autumn
preview-occasion-winter = winter
preview-forms = Form of the letter
preview-tab-letter = Letter
preview-tab-printed = Printed page
preview-tab-email = E-mail source
preview-tab-envelope = Envelope
# On a social network.
preview-tab-post = Post
preview-findings = What the rules found
preview-files = What the rules found in the language files
preview-count = Errors: { $errors }. Warnings: { $warnings }. Notices: { $notices }.
preview-none = There is no letter to show yet.
preview-stale = This is the last letter that was good. What is wrong stands above.
preview-no-email = Give the writer an e-mail address: a draft needs a sender.
preview-no-address = No postal address of this recipient is on record.
preview-alt-printed =
    { $pages ->
        [one] The printed page; its text is that of the letter.
       *[other] The { $pages } printed pages; their text is that of the letter.
    }
preview-alt-envelope = An envelope to: { $address }
preview-error-port = Port { $port } of this machine cannot be used.
preview-hint-port = Another program may have it. Give another with --port, or leave --port out.
preview-error-watch = Changes in { $folder } cannot be watched.
preview-error-server = The preview cannot be started.

## Send: help

cli-heading-server = The mail server
cli-send = Send the drafts of an outbox to yourself, and to nobody else
cli-send-after =
    Examples:
      appeal send letters.outbox --way smtp --own you@example.org --server mail.example.org --user you
      appeal send letters.outbox --way maildir --out ~/Mail/Drafts
    What is always the same can stand in the settings file, under [send].
cli-send-outbox = The outbox that “appeal batch” made
cli-send-way = smtp: e-mails to yourself with the drafts attached; imap: into your Drafts folder; maildir or mbox: into a mail program's own store
cli-send-own = Your own address, which e-mails go to; an address of a recipient is refused
cli-send-digest = One e-mail for each writer, not for each letter (smtp)
cli-send-out = The Maildir or the mbox file
cli-send-folder = The folder for drafts, where the server does not say which it is (imap)
cli-send-server = The mail server's name
cli-send-port = Its port; else the usual one
cli-send-security = tls, or starttls; never without
cli-send-ca = A file (PEM) with the authority that vouches for the server, in place of the system's
cli-send-user = The name to log in with
cli-send-password-fd = Read the password from this file descriptor
cli-send-password-file = Read the password from a file that only you can read; else it comes from the variable APPEAL_PASSWORD, from password-command in the settings, or is asked for
cli-send-rate = At most so many messages in so much time: 30/min, 2/s, 500/h
cli-send-patience = So many minutes of pauses in all, while the server asks to try again later; else 15
cli-send-test = Send the first alone
cli-send-yes = Do not ask
cli-send-paused = Letters of a paused action: leave (they stay in the outbox, the others go) or send (they go, too); else it is asked, with --yes as well
cli-send-settle = Say how a delivery in doubt ended: its key, then sent or not-sent

## Send: what is told

send-ask = Send them?
send-ask-paused = Send these, too? If not, they stay in the outbox and only the others go.
send-ask-password = Password of { $user }:
send-plan-smtp =
    { $count ->
        [0] No draft
        [one] { $count } draft
       *[other] { $count } drafts
    }{ $files ->
        [0] {""}
        [one] {" "}and { $files } file beside
       *[other] {" "}and { $files } files beside
    } will go to { $own }, your own address, by { $server }. Nothing goes to anybody else.
send-plan-digest =
    { $count ->
        [one] { $count } e-mail with { $files } documents
       *[other] { $count } e-mails, one for each writer, with { $files } documents
    } will go to { $own }, your own address, by { $server }. Nothing goes to anybody else.
send-plan-imap-drafts =
    { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    } will go into the Drafts folder of { $user } at { $server }. Nothing is sent to anybody.
send-plan-imap =
    { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    } will go into the folder { $folder } of { $user } at { $server }. Nothing is sent to anybody.
send-plan-path =
    { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    } will go into { $path }. Nothing is sent to anybody.
send-plan-test = Of these, the first alone goes now (--test).
send-progress = { $count } of { $total }
send-pause =
    { $reason } { $count ->
        [one] It is tried again in { $count } second.
       *[other] It is tried again in { $count } seconds.
    }
send-nothing = Nothing in { $file } waits to go there.
send-nothing-eml = There are no e-mail drafts in it: “appeal batch … --format eml” makes them.
send-sent =
    { $count ->
        [one] { $count } message went.
       *[other] { $count } messages went.
    }
send-there =
    { $count ->
        [one] { $count } was there already.
       *[other] { $count } were there already.
    }
send-failed = Not sent: { $name }
send-in-doubt = In doubt: { $name }. It may have arrived at { $target }, or not. Look for the message { $id }.
send-settle-sent = – It is there: { $command }
send-settle-not-sent = – It is not there, and shall go again: { $command }
send-test-done =
    { $count ->
        [one] { $count } more waits. Look at the first; then leave out --test.
       *[other] { $count } more wait. Look at the first; then leave out --test.
    }
send-stopped =
    { $count ->
        [one] Stopped; { $count } document still waits. The same command goes on.
       *[other] Stopped; { $count } documents still wait. The same command goes on.
    }
send-settled-sent = Written down: delivery { $key } arrived.
send-settled-not-sent = Written down: delivery { $key } did not arrive. The next run sends it again.
send-mail-subject = Draft: { $subject } ({ $writer })
send-mail-subject-digest =
    { $count ->
        [one] { $count } draft of { $writer }
       *[other] { $count } drafts of { $writer }
    }
send-mail-subject-files = Letter of { $writer }
send-mail-text =
    { $count ->
        [one] This is a draft of { $writer }. It was sent to you alone. Open the attached message, read it once more, and send it from your own mail program.
       *[other] These are { $count } drafts of { $writer }. They were sent to you alone. Open each attached message, read it once more, and send it from your own mail program.
    }
send-mail-text-files = These are letters of { $writer } to print or to paste. They were sent to you alone.

## Send: what goes wrong

send-error-own = Whom shall the e-mails go to? Your own address is missing.
send-hint-own = Add --own you@example.org, or own = ["you@example.org"] under [send] in the settings file.
send-error-own-recipient = { $address } is the address of a recipient ({ $file }). Drafts go to oneself and to nobody else.
send-hint-own-recipient = Give an address of your own. The real letter you send yourself, from your mail program.
send-error-way = The way is missing.
send-hint-way = Add --way smtp, imap, maildir or mbox, or way = "…" under [send] in the settings file.
send-error-server = The mail server is missing.
send-hint-server = Add --server mail.example.org, or server = "…" under [send] in the settings file (the way is { $way }).
send-error-user = The name to log in with has a control character.
send-error-user-missing = The name to log in with is missing.
send-hint-user = Add --user NAME, or user = "…" under [send] in the settings file.
send-error-out = The place for the drafts is missing.
send-hint-out = Add --out PATH: the { $way } that they go into.
send-hint-rate = Write 30/min, 2/s or 500/h.
send-error-yes = There is no terminal to ask on.
send-hint-yes = Add --yes, if that is what you want.
send-error-paused = Letters of a paused action wait to go, and there is no terminal to ask on.
send-hint-paused = Add --paused leave: they stay in the outbox and the others go. To send them all the same: --paused send.
send-error-declined = Nothing was sent.
send-error-password = The password is missing.
send-hint-password-sources = Put it into the variable APPEAL_PASSWORD, give --password-file or --password-fd, or set password-command under [send] in the settings file.
send-error-password-command = The program that should print the password did not.
send-hint-password-command = Run it by itself: the password must be the first line of its output, and it must end without an error.
send-error-password-file = Others than you can read { $file }; no password is taken from it.
send-hint-password-file = Make it yours alone: chmod 600 { $file }
send-error-password-empty = There is no password in { $file }.
send-error-draft = “{ $name }” cannot be sent: it is not an e-mail draft as this program makes them.
send-error-settle = No delivery “{ $key }” is in doubt.
send-hint-no-doubts = None is in doubt.
send-trouble-unreachable = { $server } cannot be reached.
send-trouble-certificate = { $server } cannot show that it is the server that is meant: its certificate is not trusted.
send-trouble-no-tls = { $server } offers no encrypted connection; without one nothing is sent.
send-trouble-silence = { $server } does not answer in time.
send-trouble-closed = { $server } ended the connection.
send-trouble-nonsense = What { $server } answers cannot be understood.
send-trouble-later = { $server } asks to try again later.
send-trouble-refused = { $server } refuses.
send-trouble-password = { $server } refuses the name or the password. It was tried once.
send-trouble-no-login = { $server } takes no login in a form that this program knows.
send-trouble-no-folder = { $server } does not say which folder is the one for drafts, or has none of that name.
send-trouble-unfit = The message cannot go this way.
send-trouble-local = { $place } cannot be written.
send-hint-unreachable = Are server and port right, and is there a connection?
send-hint-certificate = For a server with an authority of its own, give its certificate with --ca FILE. The server's name must be the one in its certificate.
send-hint-no-tls = Try --security tls or --security starttls, and the port that belongs to it.
send-hint-security = Ports 465 and 993 go with --security tls; 587 and 143 with starttls.
send-hint-password = Correct it before the next run: many servers lock an account after a few mistakes.
send-hint-no-login = Ask the provider for SMTP or IMAP with a password (often an “app password”).
send-hint-no-folder = Name it: --folder NAME.

## Choices: how a letter opens, and in which order it asks

cli-write-opening = How the letter begins: one of the case's openings, by its id (“appeal show” lists them)
cli-write-demands-order = The demands that come first, by their ids, with commas between; the others follow, none is left out
ask-opening = How should the letter begin?
ask-first-demand = Which demand comes first? (All of them stand in the letter.)
show-demands-order = Their order is yours: --demands-order with { $demands }.
show-openings = The letter may begin in several ways: --opening with { $openings }.
error-opening = The action “{ $action }” has no opening “{ $found }”.
hint-no-openings = It has but one; leave the choice out.
error-demand = The action “{ $action }” has no demand “{ $found }”.
error-opening-first = The first opening, “{ $found }”, is none of the paragraphs: it is the one that the others replace.
batch-similar =
    { $count ->
        [one] { $count } of { $letters } letters is the same as another's but for the name and place.
       *[other] { $count } of { $letters } letters are the same as another writer's but for the name and place.
    }
batch-similar-at-least = At least { $count } of { $letters } letters are the same as another writer's but for the name and place.
batch-similar-hint = Letters in one's own words weigh more: ask supporters for a line of their own (the column “note”), or for the opening and the demand that they would choose (“opening”, “demands”).

## Done: letters noted as sent, and how actions end

cli-done = Note a letter as sent, to be reminded when a reply is due; without a recipient, tell what is noted
cli-done-action = The action's id, as “appeal list” prints it
cli-done-recipient = The recipient's id, as “appeal show” prints it
cli-done-way = How it went: post, mail, form or other; else the first way that is on record
cli-done-replied = Note that a reply came today
cli-done-undo = Take the last note about this recipient back
cli-done-after =
    Kept are the action, the recipient, the day and the way, nothing else, in a file that only you can read.
cli-list-due-after = After how many days a reply is due; else due-after of the settings file, else 60
done-way-post = by post
done-way-mail = by e-mail
done-way-form = through the form on the web site
done-way-other = otherwise
done-noted = Noted: the letter to “{ $recipient }” was sent on { $day } { $way }. --undo takes it back; --way says it otherwise.
done-replied = Noted: “{ $recipient }” replied on { $day }.
done-undone = Taken back: the letter to “{ $recipient }” of { $day }.
done-line = { $action }: “{ $recipient }”, { $day }, { $way }
done-line-replied = { $action }: “{ $recipient }”, { $day }, { $way }; a reply came on { $replied }
done-empty = Nothing is noted as sent.
error-done-none = No letter for “{ $action }” to “{ $recipient }” is noted as sent.
hint-done-none = “appeal done” tells what is noted.
error-done-recipient = The action “{ $action }” has no recipient “{ $id }”.
error-no-data-dir = There is no folder for data on this system.
hint-no-data-dir = Set the variable APPEAL_DATA to the path of a folder.
error-notes = The notes of letters that were sent have a mistake.
hint-notes = A note looks like this: [[letter]], and below it action = "…", recipient = "…", on = 2026-01-20, way = "post".
list-sent = You wrote to “{ $recipient }” on { $day }.
list-sent-due = You wrote to “{ $recipient }” on { $day }; a reply is due on { $due }.
list-due = A reply from “{ $recipient }” is due since { $due }: you wrote on { $day }. Write again, or note the reply with “appeal done … --replied”.
list-replied = “{ $recipient }” replied on { $day }.
guide-done = When a letter is sent, “appeal done { $action } RECIPIENT” notes it, and “appeal list” tells when a reply is due.
guide-done-place = “appeal done { $action } RECIPIENT” would note the letter as sent, in a file on this machine; leave it out where somebody else may read it.
rule-status-closed-outcome = The action “{ $action }” is closed. { $outcome } Thank you; no more letters are needed.

## Diff: two versions of a case

cli-diff = Tell what differs between two versions of a case, demands first
cli-diff-action = The action's id, as “appeal list” prints it
cli-diff-against = The workspace with the older version
cli-diff-exit-code = End with 3 where they differ
diff-none = The two versions are the same.
diff-count =
    { $count ->
        [one] { $count } difference.
       *[other] { $count } differences.
    }
diff-added = + { $what }
diff-dropped = − { $what }
diff-added-value = + { $what }: { $value }
diff-dropped-value = − { $what }: { $value }
diff-changed = ~ { $what }
diff-changed-value = ~ { $what }: { $before } → { $after }
diff-demand = Demand “{ $name }”
diff-demand-text = Demand “{ $name }” in “{ $language }”
diff-demands-order = Order of the demands
diff-status = Status
diff-expires = Last day
diff-issued = Day of issue
diff-recipient = Recipient “{ $name }”
diff-detail = Recipient “{ $recipient }”, { $name }
diff-date = Date “{ $name }”
diff-number = Number “{ $name }”
diff-law = Law “{ $name }”
diff-language = Language “{ $name }”
diff-person = Person “{ $name }”
diff-kind = Kind “{ $name }”
diff-key = Key “{ $name }”
diff-source = Source “{ $name }”
diff-texts = All texts in “{ $language }”
diff-text = Text “{ $name }” in “{ $language }”
outbox-case-changed =
    { $count ->
        [one] { $count } document was made from another version of “{ $action }”, its words or its templates. “appeal batch” with the roster makes the drafts anew; “appeal diff” tells what differs.
       *[other] { $count } documents were made from another version of “{ $action }”, its words or its templates. “appeal batch” with the roster makes the drafts anew; “appeal diff” tells what differs.
    }
send-case-changed =
    { $count ->
        [one] { $count } of the drafts that wait is out of date: its case, words or templates have changed since. “appeal batch” with the roster makes it anew.
       *[other] { $count } of the drafts that wait are out of date: their case, words or templates have changed since. “appeal batch” with the roster makes them anew.
    }
error-diff-against = This is the version in { $folder }.
outbox-case-paused = “{ $action }” is paused. { $reason } Its letters that have not gone are marked; please send none of them for now.
send-case-paused =
    { $count ->
        [one] { $count } file that waits is of “{ $action }”, which is paused. { $reason }
       *[other] { $count } files that wait are of “{ $action }”, which is paused. { $reason }
    }

## Case: what it tells of itself

show-number = Number: { $number }.
show-index = Index: { $index }.
show-number-index = Number: { $number }. Index: { $index }.
show-follows = It goes on from an earlier action: { $title } ({ $id }).
show-followed = A later action goes on from it: { $title } ({ $id }).
show-background = Background:
error-follows = There is no other action “{ $id }” that this one could go on from.
error-reason = A reason is given, but the action is not paused.
hint-reason = Write status = "paused" for letters to be refused, or take the reason out.

## Manual: completions and man pages

cli-completions = Print a script that completes commands, flags and the actions' ids in a shell
cli-completions-shell = bash, zsh, fish, powershell or elvish
cli-completions-after =
    Examples:
      appeal completions bash > ~/.local/share/bash-completion/completions/appeal
      appeal completions fish > ~/.config/fish/completions/appeal.fish
cli-man = Print the manual page, of the program or of one of its commands
cli-man-command = The command, such as write or outbox list; without it the page of the program
cli-man-after =
    Examples:
      appeal man > appeal.1
      appeal man write > appeal-write.1
cli-man-heading-name = NAME
cli-man-heading-synopsis = SYNOPSIS
cli-man-heading-description = DESCRIPTION
cli-man-heading-more = EXAMPLES
cli-man-heading-version = VERSION

## Explain: each rule, asked for by “appeal explain CODE”
##
## explain-<code> says what the rule asks in one sentence; .why, .source (where it comes from) and .how (to meet it) explain it.

cli-explain = Explain a rule: why it is there, where it comes from, how to meet it
cli-explain-code = The code in brackets behind “error” or “warning”, such as demands; without it all rules are listed
explain-why = Why
explain-source = Where it comes from
explain-how = How to meet it
explain-allow = --allow { $code } writes the letter all the same, with a warning.
explain-more = “appeal explain { $code }” tells more about this rule.
explain-each = “appeal explain CODE” tells more about each of these rules: { $codes }.
explain-listed = “appeal explain CODE” tells why a rule is there and how to meet it.

explain-one-page = A printed letter fits one page.
    .why = A letter of one page is read. Of a longer one an official reads the beginning, and the demands stand at the end.
    .source = Guides for letter-writers agree on it.
    .how = Shorten your own words, or the paragraphs of the case. The page was set as small as stays readable before this was said.
explain-full-name = The person's full name stands in the letter, in the script of its language.
    .why = Offices file letters by name. A letter that names nobody, or only half, reaches no file.
    .source = Guides for letter-writers agree on it; the spelling in each script is that of the case.
    .how = Use the variable for the person in one of the case's paragraphs, and compare the message of the person's name with the source.
explain-demands = Every demand of the kind stands in the letter, and no other demand of the case.
    .why = Letters that all ask the same weigh together. A demand that was lost, or that belongs to another kind of letter, weakens all of them.
    .source = The action itself: it says what is asked.
    .how = Compare the template of the kind with the one of letters, and the demands of the kind with those of the case. The order may be chosen; none may be left out.
explain-signed = The writer gives a name and a street address.
    .why = Officials answer people they can find; a letter without an address cannot be answered.
    .source = Guides for letter-writers agree on it, and on the exception for people with ties to the country.
    .how = Add --address. If you or your family have ties to the country, sign with initials and place alone: --privacy place.
explain-place = Who signs with initials and place alone does not say in their own words who they are: no part of the name, no line of the address, no e-mail address.
    .why = A letter may be copied, passed on and kept for years. One name in it undoes the initials below it.
    .source = A rule of this program's own.
    .how = Leave it out of your own words. Where the word that is found is not your name, “--allow place” lets the letter through.
explain-danger = Whoever lives in the state that the case is about signs with initials and place alone.
    .why = A government that holds people also learns from letters who stands up for them. A full name and an address can endanger the writer, their family and the person in its hands.
    .source = Ours. Guides for letter-writers advise people with ties to the country to give less of themselves. A case or a state where citizens write without danger says so with its reason (writing-within = "usual").
    .how = --privacy place; in a roster and among signatories “place” in the column privacy. Whoever has weighed the risk and still wants to sign in full decides it for themselves: --allow danger, or “yes” in the column danger of their own row.
explain-personal = There is a line in the writer's own words.
    .why = A letter in one's own words weighs more than a copy of one text: it shows that somebody took the time.
    .source = Guides for letter-writers agree on it.
    .how = Add --note "…": who you are, or why this case concerns you. Stay polite, and speak of the case alone.
explain-forms = Salutation and close belong together, and to the office.
    .why = A wrong form of address is taken for carelessness, or for an insult, and the letter is put aside.
    .source = The forms of official letters in each language; in French the close repeats the salutation.
    .how = Correct the salutation messages of letter.ftl: each has the close that belongs to it.
explain-language = The language is one of the action's, or any complete one where the action says so.
    .why = The action names the languages that its recipients read. A letter in two languages is nobody's own.
    .source = The action itself.
    .how = Choose one of its languages with --lang; “appeal show ACTION” lists them.
explain-deadline = The day is not after the action's last day, and not before it was issued.
    .why = After its last day an action may have been overtaken: the person released, or moved, or the demands changed. A letter can do harm then.
    .source = The action itself: it names its last day.
    .how = Look for a newer action for the same person. --today writes for another day.
explain-dates = No day that the letter tells as past lies after the day it is written, and none that it tells as to come lies before.
    .why = A letter that tells of something before it happened, or of an execution as to come that has been carried out, is wrong at best, and may be cruel to those who read it.
    .source = This program.
    .how = Correct the date in the case file; list what is announced under planned = [...]; once it has passed, write the texts anew. --today writes for another day.
explain-status = A closed or paused action is not written for; an archived one is, with a note.
    .why = When an action has ended, more letters help nobody and may disturb what was reached. When it is paused, they could harm those concerned.
    .source = Whoever keeps the action: the status stands in its file.
    .how = Write for another action: “appeal list” shows those that letters are wanted for. For an archived one, look for a current action first.
explain-stale = The recipient's details and the facts of the action were confirmed within a year.
    .why = Addresses move, and facts are overtaken. An old address loses the letter; an old fact lets the office answer that it is wrong.
    .source = A rule of this program's own.
    .how = Compare them with a source of today, and set the day in the file of the case or of the recipient.
explain-office-holder = Nobody is named who may have left the office.
    .why = A letter to a predecessor looks careless. A letter to the office reaches whoever holds it.
    .source = A rule of this program's own: a holder is named only within a year of the day when the name was confirmed.
    .how = Write to the office, without a name, also in your own words; or confirm who holds it and set the day.
explain-copies = Copies go to everybody whom the action names, the mission in the writer's country included.
    .why = Who gets a copy asks what became of the letter. A mission reports to its capital.
    .source = The action itself: it names who gets a copy.
    .how = Leave --to away, or add the recipients that are named.
explain-placeholder = No blank is left in the letter that nobody filled in.
    .why = “[your name]” in a letter shows that it was copied without being read.
    .source = Guides for letter-writers ask to read a letter once more; this program tries every letter with neutral values.
    .how = Correct the message or the template that the blank comes from. In your own text it stays as it is.
explain-mailto-length = A mailto link is short enough for the programs that open it.
    .why = Some programs cut long links, and the end of the letter is lost without a word. A Persian letter takes six characters of a link for each of its own.
    .source = What browsers and mail programs take; measured.
    .how = Compare the message with the letter before you send it, or use --format eml, which has no limit.

## Locale

cli-locale = Languages: how complete they are, a new one, what is wrong in their files
cli-locale-check = Check the files of languages: every defect with its place and a way to mend it
cli-locale-check-langs = The languages; without any, all
cli-locale-check-deny = Make a warning an error: its code, or several with commas between
cli-locale-check-allow = Do not tell findings of this code, or of several with commas between
locale-check-done = Checked the files of { $languages }.

## Rules about locale files: what is wrong

locale-byte-order-mark = There is a byte order mark here, which no text needs.
locale-missing-file = The file { $file } is missing.
locale-obsolete-file = Nothing reads the file { $file }.
locale-syntax = This is not Fluent; the message cannot be read.
locale-nesting = Braces or parentheses stand more than { $limit } deep here.
locale-default-variant = The choice needs exactly one default variant.
locale-empty-value = “{ $name }” has no text.
locale-duplicate-message = “{ $name }” stands already in { $file }, line { $line }.
locale-term-and-message = “{ $name }” is a message and a term; the other stands in { $file }, line { $line }.
locale-duplicate-attribute = The attribute “{ $name }” stands twice.
locale-duplicate-variant = The variant “{ $name }” stands twice.
hint-laid-out = Take away the “# ” before each of its lines, and write the translation behind the “=”.
locale-missing-message = The message “{ $name }” is missing: “{ $text }”
locale-missing-attribute = “{ $name }” lacks the attribute “{ $attribute }”.
locale-obsolete-message = Nothing says “{ $name }”, and the reference language has no such message.
locale-obsolete-attribute = The reference language has no attribute “{ $attribute }” at “{ $name }”.
locale-missing-in-reference = Letters need the message “{ $name }”, and { $file } lacks it.
locale-unused-message = Nothing says “{ $name }”: no case, no template, no other message.
locale-missing-variable = “{ $name }” does not show { "{" } ${ $variable } { "}" }, which the reference language shows.
locale-lost-selector = “{ $name }” makes no choice by ${ $variable }, as the reference language does.
locale-same-as-source = “{ $name }” is the same as in the reference language.
locale-text-length = “{ $name }” has { $length } letters, its source { $source }.
locale-unknown-reference = There is no “{ $name }” to refer to.
locale-cycle = Messages refer to one another in a circle: { $path }
locale-long-chain = More than { $limit } messages refer to one another in a row.
locale-unknown-variable = The program gives no variable “{ $name }” to this message.
locale-unknown-selector = The choice hangs on “{ $name }”, which the program does not give to this message.
locale-unknown-function = There is no function “{ $name }”.
locale-unknown-option = “{ $name }” is no option of { $function }.
locale-function-argument = { $name } needs one variable between its parentheses.
locale-argument-type =
    { $type ->
        [number] { $function } cannot write “{ $name }”, which is a number.
        [date] { $function } cannot write “{ $name }”, which is a date.
       *[text] { $function } cannot write “{ $name }”, which is text.
    }
locale-term-variable = A term uses the variable “{ $name }”.
locale-term-argument = The term “{ $name }” is given arguments.
locale-placeables = “{ $name }” resolves more than { $limit } placeables.
locale-missing-plural = The form “{ $form }” is missing (as for { $example }); “{ $name }” is said instead.
locale-extra-plural = The language has no plural form “{ $name }”.
locale-hidden-number = “{ $name }” is also taken for { $number }, and does not show ${ $variable }.
locale-unknown-variant = ${ $variable } is never “{ $name }”.
locale-control-character = There is a control character here: { $character }
locale-bidi-control = There is a character here that reorders the text: { $character }
locale-unbalanced-isolate = An isolate is not in a pair here: { $character }
locale-replacement-character = A character was lost here: U+FFFD stands in its place.
locale-leading-space = The text begins with a space.
locale-trailing-space = A space stands at the end of the line.
locale-double-space = Two spaces stand side by side.
locale-foreign-script = “{ $word }” is in the letters of another script.
locale-persian-letter = “{ $found }” has a letter of Arabic in place of the Persian one.
locale-persian-digit = “{ $found }” is not in Persian digits.
locale-persian-punctuation = “{ $found }” has a mark, or a space before it, that is not Persian.
locale-persian-joiner = “{ $found }” lacks the zero-width non-joiner.
locale-persian-ezafe = “{ $found }” has an ezafe of another style.
locale-french-space = The space at “{ $found }” is missing, or can break.
locale-spanish-opening = “{ $found }” has no partner.
locale-salutation-close = The close does not belong to the salutation of “{ $name }”.
locale-allow-reason = The comment allows something and gives no reason.
locale-allow-code = “{ $code }” is no rule that a comment can allow.
locale-allow-nothing = Nothing here needs allowing by “{ $code }”.

## Rules about locale files: explanations

locale-source-fluent = The grammar of Fluent, and what Fluent does when a letter is made.
locale-source-translation = What translators' tools, such as compare-locales, agree on.
locale-source-program = Ours: what this program knows of its letters.
locale-source-plural = The plural rules of CLDR.
locale-source-unicode = Unicode, and that a letter shows what it says.
locale-source-typography = The spelling and the typography of the language.

explain-own-address = What is sent goes to oneself: no address of a recipient is written to.
    .why = A draft that reached an official would be a letter that nobody read and nobody sent. Every address of a recipient is refused, however it is spelt: those of all actions, those that the outbox keeps of its letters, and those in the heads of its drafts.
    .source = This program.
    .how = Give your own address: --own, or own = ["…"] under [send] in the settings file. Whoever reads the drafts sends them, from their own mail program.
explain-unreadable-file = Every file can be read: UTF-8, no larger than a megabyte.
    .why = What cannot be read says nothing, and every letter that needs it is refused.
    .source = { locale-source-unicode }
    .how = Save the file with the encoding UTF-8.
explain-byte-order-mark = No byte order mark stands in a file.
    .why = Other programs take the mark for a part of the first message, and lose that message.
    .source = { locale-source-unicode }
    .how = Save the file as UTF-8 without a byte order mark (BOM).
explain-missing-file = A language has every file that its letters need.
    .why = Without it no letter of these cases can be written in this language.
    .source = { locale-source-translation }
    .how = Copy the file of the same name from the reference language, and translate it.
explain-obsolete-file = Every file is one that the program reads, and that the reference language has too.
    .why = A file that nobody reads is translated in vain; often its name is misspelt, or its case has gone.
    .source = { locale-source-translation }
    .how = Correct the name of the file, or delete it.
explain-syntax = Every line can be read as Fluent.
    .why = Where a message cannot be read, the whole file is refused: a gap would stand in a letter.
    .source = { locale-source-fluent }
    .how = Look at the line and the one before it: a brace, a quotation mark or an equals sign is missing or too many.
explain-nesting = Braces and parentheses are not nested deep.
    .why = Nobody can read such a text, and it could exhaust the program.
    .source = { locale-source-fluent }
    .how = Close the braces, or split the text into several messages.
explain-default-variant = Every choice has one default variant.
    .why = For a value that no variant names, there would be nothing to say.
    .source = { locale-source-fluent }
    .how = Put an asterisk before one variant, mostly *[other].
explain-empty-value = Every message and attribute says something.
    .why = An empty message leaves a gap in a letter.
    .source = { locale-source-fluent }
    .how = Write the text, or delete the message until it is translated.
explain-duplicate-message = Every id stands once in the files that a letter is made of.
    .why = Only one of the two would ever be said, and nobody could tell which.
    .source = { locale-source-fluent }
    .how = Delete one of them, or give it another id.
explain-term-and-message = No term has the id of a message.
    .why = The program keeps messages and terms under one name, so one of them would be lost.
    .source = { locale-source-fluent }
    .how = Give the term another id, also where it is referred to.
explain-duplicate-attribute = Every attribute of a message stands once.
    .why = Only one of the two would ever be said.
    .source = { locale-source-fluent }
    .how = Delete one of them.
explain-duplicate-variant = Every variant of a choice stands once.
    .why = The second is never chosen.
    .source = { locale-source-fluent }
    .how = Delete one of them, or correct its key.
explain-missing-message = A language has every message of the reference language.
    .why = A letter that needs it is refused in this language.
    .source = { locale-source-translation }
    .how = Add the message here, with its translation.
explain-missing-attribute = A message has every attribute that it has in the reference language.
    .why = A letter that needs it is refused in this language.
    .source = { locale-source-translation }
    .how = Add the attribute to the message, on a line of its own, indented.
explain-obsolete-message = A language has no message that the reference language lacks and nothing needs.
    .why = It was renamed or removed, or its id is misspelt; then the right one is missing.
    .source = { locale-source-translation }
    .how = Correct the id, or delete the message.
explain-obsolete-attribute = A message has no attribute that it lacks in the reference language.
    .why = Nothing says it; often the name is misspelt.
    .source = { locale-source-translation }
    .how = Correct the name of the attribute, or delete it.
explain-missing-in-reference = The reference language has every message that a case, a recipient or a template asks for.
    .why = What the reference language lacks, no translator is ever shown.
    .source = { locale-source-program }
    .how = Write the message in the reference language, or correct the name where it is asked for.
explain-unused-message = Every message of the reference language is used.
    .why = Translators would work in vain; or a template forgot it.
    .source = { locale-source-program }
    .how = Use the message, or delete it in every language.
explain-missing-variable = A translation shows every variable that the reference language shows.
    .why = A name, a date or a number of the case is lost.
    .source = { locale-source-translation }
    .how = Put the variable into the text; where the language really does not need it, say why in a comment: # allow(missing-variable): …
explain-lost-selector = Where the reference language chooses by a variable, so does the translation.
    .why = The words would be wrong for some numbers or persons.
    .source = { locale-source-translation }
    .how = Make the same choice; where all forms are alike, say so in a comment: # allow(lost-selector): …
explain-same-as-source = Every text is translated.
    .why = It was probably forgotten, and two languages never mix in one letter.
    .source = { locale-source-translation }
    .how = Translate it; where it is right as it is (a name, a word of both languages), say why in a comment: # allow(same-as-source): …
explain-text-length = A translation is not far longer or shorter than its source.
    .why = Something was left out, doubled, or put at the wrong message.
    .source = { locale-source-translation }
    .how = Compare it with the source; where it is right, say why in a comment: # allow(text-length): …
explain-unknown-reference = Everything that a message refers to is there.
    .why = The letter would show the reference itself, or be refused.
    .source = { locale-source-fluent }
    .how = Correct the name, or write what it refers to.
explain-cycle = No message refers to itself by way of others.
    .why = It would never end.
    .source = { locale-source-fluent }
    .how = Write one of them out, without the reference.
explain-long-chain = References are not chained endlessly.
    .why = The program does not follow them further.
    .source = { locale-source-fluent }
    .how = Write some of the messages out, without the reference.
explain-unknown-variable = A message uses only variables that the program gives it.
    .why = The letter is refused, because there is nothing to put there.
    .source = { locale-source-program }
    .how = Use a variable that the message is given; the comments of the reference language list them.
explain-unknown-selector = A choice hangs on a variable that the program gives to the message.
    .why = The default would always be taken, without a word about it.
    .source = { locale-source-program }
    .how = Choose by a variable that the message is given; the comments of the reference language list them.
explain-unknown-function = Only functions are called that the program has.
    .why = The letter would show the function's name.
    .source = { locale-source-fluent }
    .how = Use NUMBER, DATETIME or LIST, or write the variable alone.
explain-unknown-option = A function is given only options that it knows.
    .why = The option would do nothing.
    .source = { locale-source-fluent }
    .how = Correct the option, or leave it out.
explain-function-argument = A function is given what it works on.
    .why = The letter would show the function's name.
    .source = { locale-source-fluent }
    .how = Put one variable before the options: { "{" } NUMBER($count) { "}" }
explain-argument-type = A function is given a variable that it can write.
    .why = NUMBER writes numbers and DATETIME writes dates. The letter would show the function's name in place of anything else.
    .source = { locale-source-fluent }
    .how = Write the variable by itself, or take the function that is made for it.
explain-term-variable = No variable stands in a term.
    .why = Terms are not given the variables of a letter; a hole would stand there.
    .source = { locale-source-fluent }
    .how = Make the term a message: delete the hyphen before its id, here and where it is referred to.
explain-term-argument = No arguments are given to a term.
    .why = Terms have no variables here, so the arguments do nothing.
    .source = { locale-source-fluent }
    .how = Leave the parentheses out; for forms of a word write several terms.
explain-placeables = A message resolves no more than a hundred placeables.
    .why = The program stops there, and the letter is refused.
    .source = { locale-source-fluent }
    .how = Split the message, or let it refer to fewer others.
explain-missing-plural = A choice by number has every plural form of the language.
    .why = Some numbers would get the wrong words.
    .source = { locale-source-plural }
    .how = Add a variant for this form before the default one.
explain-extra-plural = A choice by number has only plural forms of the language.
    .why = The variant is never chosen.
    .source = { locale-source-plural }
    .how = Delete the variant, or name the number itself, as in [1].
explain-hidden-number = A variant for one number is not taken for another.
    .why = In some languages [one] stands also for 0 or for 21: then the text says what is not so.
    .source = { locale-source-plural }
    .how = Show the variable in it, add a variant for that number, as in [0], or name the one that is meant, as in [1].
explain-unknown-variant = A choice names only values that there are.
    .why = The variant is never chosen; mostly it is misspelt.
    .source = { locale-source-program }
    .how = Correct the key of the variant.
explain-control-character = No control character stands in a file, not even as an escape.
    .why = It cannot be seen, and does harm in a terminal or an e-mail.
    .source = { locale-source-unicode }
    .how = Delete it.
explain-bidi-control = No character stands in a file that reorders what is seen.
    .why = A letter could show something else than it says. The program isolates names and numbers by itself.
    .source = { locale-source-unicode }
    .how = Delete it; where a sign stands on the wrong side, U+200E or U+200F helps.
explain-unbalanced-isolate = No isolate stands open, and none is closed that was not opened.
    .why = Everything behind it could be shown in the wrong order.
    .source = { locale-source-unicode }
    .how = Delete it: the program isolates names and numbers by itself.
explain-replacement-character = No character was lost.
    .why = The file was once read with the wrong encoding.
    .source = { locale-source-unicode }
    .how = Write the lost character anew.
explain-leading-space = No text begins with a space.
    .why = It shifts the line, and nobody sees why.
    .source = { locale-source-typography }
    .how = Delete the space.
explain-trailing-space = No line ends with a space.
    .why = Nobody sees it; inside a text it stays, and doubles the one that follows.
    .source = { locale-source-typography }
    .how = Delete the space.
explain-double-space = Between words stands one space.
    .why = It shows in a printed letter.
    .source = { locale-source-typography }
    .how = Delete one of them.
explain-foreign-script = A text has only letters of the language's script.
    .why = It was left untranslated, or a letter was taken for another that looks alike.
    .source = { locale-source-typography }
    .how = Translate or transcribe it, or type it anew; where it must stay, say why in a comment: # allow(foreign-script): …
explain-persian-letter = Persian is written with Persian letters: ی and ک, not ي, ى, ك, ة or ۀ.
    .why = Searching does not find such words, and some typefaces show them otherwise.
    .source = { locale-source-typography }
    .how = Type the word anew with a Persian keyboard: ی, ک, ت or ه, هٔ.
explain-persian-digit = Digits are Persian in a Persian text: ۰ to ۹.
    .why = Two kinds of digits in one letter look careless.
    .source = { locale-source-typography }
    .how = Write the number in Persian digits, or as a variable, which the program writes.
explain-persian-punctuation = Marks are Persian in a Persian text, ، ؛ ؟, and stand at the word before them.
    .why = Latin marks are shaped and placed for the other direction.
    .source = { locale-source-typography }
    .how = Use ، ؛ ؟, without a space before them.
explain-persian-joiner = A zero-width non-joiner stands behind می and نمی, and before ها.
    .why = Without it the word is misspelt, or breaks at the end of a line.
    .source = { locale-source-typography }
    .how = Put U+200C there (on a Persian keyboard Shift and the space bar).
explain-persian-ezafe = The ezafe behind a silent he is written ه with a hamza above.
    .why = One letter keeps to one style.
    .source = { locale-source-typography }
    .how = Write ه and U+0654.
explain-french-space = Before ; ! ? stands a narrow no-break space, before : and inside « » a no-break space.
    .why = Else a mark may stand alone at the beginning of a line.
    .source = { locale-source-typography }
    .how = Put U+202F before ; ! ?, and U+00A0 before : and inside « ». In Canada none stands before ; ! ?.
explain-spanish-opening = Every question and exclamation opens with ¿ or ¡ and closes with ? or !.
    .why = Spanish needs both.
    .source = { locale-source-typography }
    .how = Put the missing mark where the question or exclamation begins or ends.
explain-salutation-close = Salutation and close belong together.
    .why = A close that addresses somebody else, or several in place of one, offends.
    .source = { locale-source-program }
    .how = Compare the close with the salutation: title, number and form must agree.
explain-allow-reason = Who allows a finding says why.
    .why = The next translator must know whether the reason still holds.
    .source = { locale-source-program }
    .how = Write the reason behind a colon: # allow(same-as-source): a proper name
explain-allow-code = A comment allows rules that there are.
    .why = Else it allows nothing.
    .source = { locale-source-program }
    .how = Correct the code; “appeal explain” lists them all.
explain-allow-nothing = A comment allows only what is found.
    .why = It would hide a later mistake.
    .source = { locale-source-program }
    .how = Delete the comment, or put it right above the message that it is for.

## Languages and cases that are made

cli-locale-list = How complete each language is, and how many letters can be written in it
cli-locale-new = Make the files of a new language, ready to fill in
cli-locale-new-after =
    Examples:
      appeal --workspace my-words locale new de
      appeal locale new pt-BR --from es
cli-locale-new-lang = The language's tag (BCP 47), such as de, pt-BR or zh-Hant
cli-locale-new-from = The language whose text is translated; else English
cli-locale-pseudo = Make languages that nobody speaks, in which everything shows that no translator can reach
cli-locale-pseudo-langs = en-XA (accents) or ar-XB (from right to left); without any, both
cli-action = Cases: a new one
cli-action-new = Make a case file with its messages in every language, ready to fill in
cli-action-new-id = The action's id: small letters, digits and hyphens, such as first-last

error-no-workspace = There is no folder to write into: what is built in cannot be changed.
hint-no-workspace = Name one with --workspace FOLDER; it is made if it is not there.
error-content-exists = { $file } is there already. Nothing was written.
hint-content-exists = Move it away, or give the new one another name.

locale-nature =
    { $direction ->
        [rtl] { $language } ({ $tag }): script { $script }, from right to left.
       *[ltr] { $language } ({ $tag }): script { $script }, from left to right.
    }
locale-new-made =
    { $count ->
        [one] One file of { $language } ({ $tag }) is ready to fill in.
       *[other] { $count } files of { $language } ({ $tag }) are ready to fill in.
    }
locale-new-next = Fill them in with any text editor. To see what is missing or wrong: appeal locale check { $tag }
locale-head-how = To translate a message, take away the “# ” before each of its lines and write behind the “=”. The lines with “{ $source } |” show what to translate. What stays a comment counts as missing, and a letter that needs it is refused.
locale-head-keep = Ids, attributes (.close) and what stands in { "{ }" } keep their names; the order of a sentence is yours.
locale-head-forms =
    { $count ->
        [one] A message with a number has one form here: { $forms }.
       *[other] A message with a number has these forms here: { $forms }.
    }
locale-head-pseudo = Made by “appeal locale pseudo” from the words of other languages, and made anew by it: do not edit.
locale-pseudo-made = Nobody speaks these languages. Write a letter with --lang en-XA or --lang ar-XB, or set LC_ALL: what still reads as before is reached by no translator.
error-language-alias = “{ $found }” is another name of “{ $tag }”.
hint-language-alias = The folder has one name: appeal locale new { $tag }
error-language-no-script = The language “{ $found }” is not known, nor in which script it is written.
hint-language-no-script = Look the tag up again, or name the script with it: { $found }-Latn, { $found }-Arab.
error-locale-there =
    { $missing ->
        [0] The language “{ $tag }” is there already, and nothing is missing in it.
        [one] The language “{ $tag }” is there already, with all its files; one message is missing.
       *[other] The language “{ $tag }” is there already, with all its files; { $missing } messages are missing.
    }
hint-locale-there = To see what is missing or wrong: appeal locale check { $tag }
error-locale-pseudo = “{ $found }” is no language that nobody speaks.
locale-list-language = { $language } ({ $tag })
locale-list-pseudo = { $tag } (nobody speaks it)
locale-list-done =
    { $messages ->
        [one] { $done } of one message done
       *[other] { $done } of { $messages } messages done
    }
locale-list-missing =
    { $count ->
        [one] one missing
       *[other] { $count } missing
    }
locale-list-same =
    { $count ->
        [one] one the same as the source
       *[other] { $count } the same as the source
    }
locale-list-letters = letters: { $can } of { $all }

error-action-there = There is an action “{ $id }” already: { $file }.
hint-action-there = Choose another id.
action-new-made = The case is ready to fill in, with its messages in { $languages }.
action-new-next = Fill in the case file first, then the messages of at least one language. To see what is missing or wrong: appeal show { $id }
action-new-head = The case “{ $id }”. Fill in what your sources say, and nothing else; leave out what they do not say. What is still empty here is an error, and no letter is written. docs/case-files.md has every field.
action-new-number = The number and index that its organisation gives it, and the id of the earlier action that it goes on from, where there are any.
action-new-country = The state that is addressed: its code of two capital letters (ISO 3166-1).
action-new-within = Where citizens write to these offices without danger: say so, with the reason. Else whoever lives there signs with initials and place alone.
action-new-days = The day when the action was issued, and the last day for letters, where they are known.
action-new-status = open; archived: written with a notice; closed: no letters any more.
action-new-languages = The languages, in the order that those who are written to prefer; delete those that you have no words for. With any-language, any other complete language will do.
action-new-demands = What is asked: a short name for each demand. Its text is the message “demand-…” of each language.
action-new-law = The international law that it rests on, where it names any: messages of law.ftl, such as these.
action-new-people = Whom it is for, each with a name of their own for the message “person-…”, which is the full name. The gender is male, female or other: some languages' grammar asks.
action-new-dates = Dates for the messages: a day without quotes, or a month or a year in quotes; as exact as the source, never completed.
action-new-numbers = Whole numbers for the messages.
action-new-recipients = Whom to write to, a table for each. The role is to, or copy. Offices that cases share:
action-new-kinds = What it can be written as.
action-new-sources = Where the facts come from.
action-new-messages = The words of the case “{ $id }”. To write a message, take away the “# ” before it and write behind the “=”. What stays a comment counts as missing, and no letter is written in this language.
action-new-variables = A date or a number of actions/{ $id }.toml is written by its name between { "{ }" }, with a dollar sign before it. What only one side reports stays reported: “reportedly”, “he says”.
action-new-message-title = For lists: who, and what it is about.
action-new-message-subject = The subject line.
action-new-message-person = The full name, in the script of this language.
action-new-message-opening = The first paragraph: whom the letter is about, with the full name (the variable “person”).
action-new-message-facts = What happened, with at least one date.
action-new-message-concern = Why it is urgent.
action-new-message-demand = A message for each demand. It has no full stop.
action-new-message-demand-lead = A message for each demand, which goes on from “{ $lead }”. It has no full stop.

## Rules about the wording

rule-own-words-hint = It stands in your own words: say it otherwise there.
rule-facts = No fact that identifies the case stands in the letter with its date.
rule-facts-hint = Use one of these dates of the case in a paragraph: { $dates }.
rule-attributed = “{ $word }” is what one side alone reports, and the sentence does not say who reports it: “{ $sentence }”
rule-attributed-hint = Say who reports it. The words that do are in the message attributing of rules.ftl.
rule-polite-insult = “{ $word }” is an insult.
rule-polite-jargon = “{ $word }” is a word of political quarrels.
rule-polite-title = “{ $word }” is a title that takes a side by honouring.
rule-polite-hint = Say it in plain words. What is looked for stands in the message { $list } of rules.ftl.
rule-law-unnamed = The letter does not refer to the law that the action names: { $law }.
rule-law-unnamed-hint = The message law-basis does, in the template of letters.
rule-law-treaty = The state has not joined “{ $treaty }”: no request can rest on it.
rule-law-hint = Leave it out, and name the law that binds the state.
rule-request-late = The thanks (“{ $thanks }”) come before the request.
rule-request-late-hint = Move them to the end: thanks that come first are taken for those for something done.
rule-request-reply = The letter does not ask for a reply.
rule-request-reply-hint = The message reply of letter.ftl does, in the template of letters.
rule-persian-letter = “{ $found }” has a letter of the Arabic alphabet. Persian has ی, ک and هٔ.
rule-persian-digit = “{ $found }” has digits that are not the Persian ones.
rule-persian-punctuation = “{ $found }” has a mark of Latin script. Persian has ، ؛ ؟
rule-persian-space = “{ $found }” has a space before the mark.
rule-persian-joiner = “{ $found }” lacks the half-space (ZWNJ): it stands behind می and نمی, and before ها.
rule-persian-ezafe = “{ $found }” has another ezafe than the rest: after a silent ه it is written هٔ.

explain-facts = At least one fact that identifies the case stands in the letter with its date: the arrest, the sentence, a summons.
    .why = Whoever reads the letter can find the file by it, and sees that the writer knows the case.
    .source = Guides for letter-writers agree on it.
    .how = Use one of the dates of the case file (arrested, detained, summoned, charged, tried, sentenced) in a paragraph.
explain-attributed = What only one side reports (torture, a forced confession) is told as the source tells it: “reportedly”, “he says”.
    .why = A letter that claims more than its source knows is easily put aside, and can be turned against the person it is for.
    .source = Guides for letter-writers agree on it; what one side alone reports is named by the case file, under attributed.
    .how = Say in the same sentence who reports it. The words that count are those of the message attributing in rules.ftl.
explain-polite = No insult stands in the letter; no political jargon and no title that honours, either.
    .why = The letter is to move its reader. An insult moves nobody, and the person it is for may have to pay for it.
    .source = Guides for letter-writers agree on it; each language has its own lists, in rules.ftl.
    .how = Say it in plain words. An insult refuses the letter, jargon and titles warn. Where a word is no insult in its place, --allow polite lets it through.
explain-law = The letter refers to the law that the action names, and to no treaty that the state has not joined.
    .why = A state can be asked to keep its own promises. One that it never gave is an easy answer.
    .source = Guides for letter-writers agree on it; what a state has not joined stands in actions/states.
    .how = Keep the sentence about the law, and leave the treaty out.
explain-request = The request comes before the thanks, and the letter asks for a reply.
    .why = Thanks that come first read as if all had been done. A letter that asks for a reply is filed as one that waits for it.
    .source = Guides for letter-writers, and for the reply a rule of this program's own.
    .how = Keep the order of the template of letters: facts, requests, reply, thanks.
explain-persian-text = Persian is written with Persian letters, digits and marks, with the half-space where it belongs, and with one ezafe.
    .why = A letter full of slips looks as if a machine or a stranger had written it.
    .source = The orthography of Persian.
    .how = A Persian keyboard has all of it; the half-space (ZWNJ) is Shift with the space bar on most. Names and addresses in Latin script stay as they are.

## Posts and cards

cli-heading-public = Posts and cards
cli-write-network = The network that a post is for: x, mastodon or bluesky; else x
cli-write-open = Print the links that open each post in a browser, in place of the posts; this program itself opens and sends nothing
cli-write-server = Your Mastodon server, such as mastodon.example, for --open
cli-write-occasion = What a card wishes well for: nowruz, yalda, spring, summer, autumn or winter; else what is near by the solar calendar
error-kind-flag = { $flag } does not go with “{ $kind }”.
error-post-server = A post on Mastodon opens on your own server, which is missing.
hint-post-server = Add --server with the name of your server, such as mastodon.example.
error-link = “{ $found }” is no link that posts could show.
hint-link = Write the whole link: https://example.org/page
post-length = Post { $number }: { $length } of { $limit } on { $network }.
post-thread = It is a thread: publish the first post, then each next one as a reply to the one before.
post-paste = Paste it on { $network }, read it once more, and publish it yourself.
post-open = Open the link in your browser, read the post once more, and publish it yourself.
post-picture = If you add a picture, this is its alternative text: { $text }
card-no-address = – No address is on record. Send the card only where you know for certain that it arrives, such as by way of the family.
card-print = Print the card on both sides, flipped on the short edge, and fold it in the middle.
card-nowruz = The next Nowruz is on { $day }; post takes weeks.

rule-silence = The card says “{ $word }”, which could harm its reader.
rule-silence-hint = Take it out of card.ftl or of the template of the card.
rule-silence-own = In what you add stands “{ $word }”, which could harm the reader of the card.
rule-silence-own-hint = A simple greeting is best: nothing of the case, of prisons and courts, of organisations, of politics or of human rights, no numbers, links or hashtags.
rule-withhold = “{ $word }” tells of what the case withholds ({ $topic }): “{ $sentence }”
rule-withhold-hint = Take it out of the words of the case. If it may be told after all, take “{ $topic }” out of withhold in the case file.
rule-withhold-own = In your own words, “{ $word }” tells of what the case withholds ({ $topic }): “{ $sentence }”
rule-withhold-own-hint = Please leave it out, even where it is known from elsewhere: those concerned did not agree that it is told.
rule-post-length = A post has { $length } characters as { $network } counts, and { $limit } fit: a word in it is too long to be cut.
rule-post-length-hint = Shorten the word; or it is a link that the network does not shorten.

explain-silence = A card to a prisoner or to the family is a simple greeting: no organisation, no fact of the case, no politics, no human rights, no foreign relations.
    .why = Cards are read by guards before they are handed over. A word too much can cost their reader a visit, a call, or more.
    .source = Guides for writing to prisoners agree on it. The words looked for stand in rules.ftl; every language's list holds for every card, and so do the demands, the law, the offices and the names of the case.
    .how = Wish well, tell of the spring and of everyday things. A picture shows neither people nor alcohol.
explain-withhold = Nothing is told that the case withholds: its file names what, such as illness, the family, or faith.
    .why = What is told of a prisoner can be used against them and against their family. Those who agree that a case is published do not agree to everything about it.
    .source = Whoever keeps the action: what is withheld stands in its file, under withhold. The words looked for are the messages withhold-… of rules.ftl, and those of the case's own file.
    .how = Leave it out, in the letter and in your own words. Where a word is found that tells nothing of it, “--allow withhold” lets the letter through.
explain-post-length = A post fits into what its network allows: 280 on X, where most letters count as one, emoji and many signs as two, links as 23; 500 on Mastodon; 300 on Bluesky.
    .why = A post that is too long cannot be published.
    .source = The networks' own ways of counting: twitter-text for X, the servers of Mastodon, the protocol of Bluesky.
    .how = A longer text becomes a thread by itself. Only a word that is longer than a whole post must be shortened.

## What is kept about people, and forgetting it

cli-write-writer = A file with your data, or - for standard input: name = "…", city = "…", country = "…" and what else a profile has, in TOML. Better than the flags below: what stands on the command line ends in the shell's history, and other users of this machine see it
cli-forget = Remove what is kept here about a person: profiles, notes of sent letters, documents of outboxes, what killed runs left
cli-forget-person = The person: a name, an e-mail address, a profile or the id in the roster; - reads it from standard input. Without it, whoever uses this program: all profiles and notes
cli-forget-outbox = Also the documents of this outbox; repeat it for several
cli-forget-folder = Look in this folder, too, and in those below it, for what killed runs left
cli-forget-notes = Also the notes of “appeal done”, which bear no name
cli-forget-after =
    All that was found is listed, then you are asked. Examples:
      appeal forget --dry-run
      appeal forget "Ana López" --outbox letters.outbox
cli-arg-yes = Do not ask
cli-arg-dry-run = Show what would be removed, and remove nothing
cli-outbox-remove = Remove the documents of a person, so that nothing of them is left in the file
cli-outbox-remove-writer = The person: a name, an e-mail address or the id in the roster; - reads it from standard input
others-read-mended = Others could read { $file }; now it is yours alone.
error-others-read = Others than you can read { $file }, and that cannot be changed.
hint-others-read = Make it yours alone: chmod 600 { $file }. Or make a copy that is yours.
error-writer-file = The file about the writer, { $file }, has a mistake.
hint-writer-file = It looks like this: name = "…", address = ["…"], city = "…", country = "…", each on a line of its own.
error-writer-field = “{ $field }” in { $file } is no field about a writer.
forget-profile = The profile “{ $profile }” ({ $name }) in { $file }
forget-notes =
    { $count ->
        [one] The note of { $count } letter that was sent, in { $file }
       *[other] The notes of { $count } letters that were sent, in { $file }
    }
forget-documents =
    { $count ->
        [one] { $count } document of “{ $name }” ({ $writer }) in { $file }
       *[other] { $count } documents of “{ $name }” ({ $writer }) in { $file }
    }
forget-leftover = What a killed run left: { $file }
forget-nothing = Nothing was found here.
forget-ask = Remove all of this? It cannot be taken back.
forget-removed = It is removed.
forget-dry-run = Nothing was removed.
forget-notes-stay = The notes of “appeal done” bear no name and stay; --notes removes them, too.
forget-addresses = Below [send], { $file } has e-mail addresses or names of accounts; take them out by hand.
forget-again = A batch with the same roster would make these letters anew: take the row out of the roster, too, and out of the file of rows that failed.
forget-reach = What this program cannot reach: e-mails that were sent, and drafts in a mail program; letters that were printed or saved as files; rosters and other lists; copies of an outbox, and backups; the history of the shell; what a disk still has of files that were deleted.
error-forget-several = Several people in { $file } are called “{ $name }”.
hint-forget-several = Say which, as the outbox knows them: { $names }.
error-forget-no-name = There is no name on standard input.
hint-forget-no-name = Write it on the first line.
error-forget-yes = Nothing was removed: there is no terminal to ask on.
hint-forget-yes = Add --yes, if that is what you want.
error-forget-declined = Nothing was removed.
error-outbox-writer = Nobody in { $file } is called “{ $name }”.
hint-outbox-writer = “appeal outbox list” shows the names; with --json also the ids and the e-mail addresses.
