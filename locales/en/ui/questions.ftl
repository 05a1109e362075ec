## Questions on a terminal

# How a question is answered. Nothing here is a flag: whoever reads it types at a question.
ask-intro = A few questions, then the letters. Esc goes back to the question before, Ctrl-C ends; nothing is written before you say so.
ask-intro-plain = A few questions, then the letters. A line with < alone goes back to the question before, Ctrl-C ends; nothing is written before you say so.
ask-first = This is the first question; Ctrl-C ends.
ask-required = This is needed.
ask-yes = yes
ask-no = no
ask-confirm-help = { $yes } or { $no }; Enter alone is “{ $usual }”.
ask-confirm-neither = “{ $found }” is neither “{ $yes }” nor “{ $no }”.
# The number of a choice.
ask-number = { $number }
ask-select-help = A number, or the beginning of a word; Enter alone takes { $number }.
ask-select-many = There are { $count } to choose from. Type the beginning of a word, which Tab completes, or { $all } to see them all.
ask-select-several = More than one begins with “{ $found }”. Type more of it, or its number.
ask-select-none = “{ $found }” is none of them. Type a number from 1 to { $count }, or the beginning of a word.
ask-many-help = Numbers with commas between, or the beginnings of words; Enter alone takes { $numbers }.
ask-many-help-none = Numbers with commas between, or the beginnings of words; Enter alone takes none.
# Where the terminal cannot show in the line what stands there.
ask-stands = Enter alone keeps “{ $text }”; { $nothing } empties it.
error-ask = The question could not be asked on this terminal.
error-broken-off = Broken off.

## Questions of write

ask-action = Which action?
ask-no-action = No open action has the kind “{ $kind }”.
ask-language = In which language?
ask-kind = What do you want to write?
ask-kind-reminder = A reminder of your letter of { $day }, which has had no reply
kind-needs-joint = signed by an organisation, or by several people together
kind-needs-call = a script for a telephone call, to offices whose number is on record
kind-needs-petition = sheets to print, for many to sign by hand
ask-name = Your full name:
ask-name-help = It stands under the letter.
ask-address = Your street and number:
ask-address-help = May stay empty; a full address gives a letter more weight.
ask-city = Your town:
ask-city-help = With the postcode, if you like: it stands in the address alone.
ask-country = Your country:
ask-country-help = Its name or its code of two letters; Tab completes it.
ask-signatories = Who signs it together?
ask-signatories-help = The name of an organisation, or a file with those who sign: CSV, xlsx or ods with name and, as wished, title, affiliation and place.
ask-prompts = A few questions for your own words, in the language of the letter. { $care }
ask-prompt = { $question }
ask-note = A line in your own words:
ask-note-help = May stay empty; letters in one’s own words weigh more.
ask-note-editor-help = May stay empty; letters in one’s own words weigh more. { $sign } and Enter opens { $editor } for it.
error-editor = Your editor did not end well; the text is as it was.
ask-drawn = Whichever is drawn: letters that differ weigh more
ask-way = How will you send it?
ask-way-paper = On paper, by post: a postal address is on record for { $reached } of { $of }
ask-way-mail = By e-mail, from your own mail program: an address is on record for { $reached } of { $of }
ask-way-form = By the form on the office’s web site: { $reached } of { $of } have one
ask-way-screen = I only want to read it here
ask-email = Your e-mail address:
ask-email-help = The draft is from it; it goes nowhere but into the draft.
ask-folder = Into which folder?
ask-folder-help = It is made if it is not there; ~ is your home.
ask-overview = These are your answers. What next?
ask-make = Make it
ask-read = Read it first
ask-replace =
    { $count ->
        [one] Replace it?
       *[other] Replace these { $count } files?
    }
ask-save =
    { $count ->
        [one] Save it as a file?
       *[other] Save the { $count } letters as files?
    }
# Answers that wait.
ask-keep = If something interrupts you, may your answers wait for an hour? They would stand in { $file }, which only you can read; whoever can read your files learns from it that you write.
ask-go-on = Answers of yours still wait from before. Go on with them?
ask-kept = Your answers wait in { $file } for an hour. “appeal write” goes on with them, “appeal forget” removes them.
# Offers at the end.
ask-keep-profile = Keep your name and address on this machine, so that you need not type them next time?
ask-open-mail =
    { $count ->
        [one] Open the draft in your mail program?
       *[other] Open the { $count } drafts in your mail program?
    }
ask-open-files =
    { $count ->
        [one] Open it now, to read or print it?
       *[other] Open the { $count } files now, to read or print them?
    }
ask-open-failed = No program of the system opened it; it is where the line “Written” says.
ask-note-sent =
    { $count ->
        [one] Is it sent? “Yes” notes it as sent today, and “appeal list” tells when a reply is due.
       *[other] Are all { $count } sent? “Yes” notes them as sent today, and “appeal list” tells when a reply is due.
    }

## What the answers are called in the overview, and when one of them will not do

asked-line = { $label }: { $said }
asked-case = Action
asked-language = Language
asked-kind = What
asked-country = Your country
asked-signing = Signed
asked-name = Your name
asked-address = Street and number
asked-town = Your town
asked-signatories = Signed by
asked-own-words = Your own words
asked-opening = Begins with
asked-first-demand = Asks first
asked-drawn = drawn
asked-way = How it goes
asked-email = Your e-mail address
asked-folder = Folder
asked-way-paper = On paper
asked-way-mail = By e-mail
asked-way-form = By a web form
asked-way-screen = Only read here
asked-none = none
