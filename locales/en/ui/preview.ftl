## Preview

cli-preview = Show the letters on a web page of this machine, live while one writes
cli-preview-port = The port of 127.0.0.1 that the page is on; else one that is free
cli-preview-font = A typeface, by the name under which it is installed or by its file; several are used in their order
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

## The same page, where messages are translated

preview-edit = Translate
preview-edit-title = Messages to translate
preview-edit-close = Close
preview-edit-language = Translate into
preview-edit-messages = The messages of this letter
preview-edit-filter = Find in the messages
preview-edit-text = What the message says
preview-edit-hint = As it stands in the file: the text, then each attribute in a line of its own (.name = text). Ctrl+Enter saves and goes on to what is missing, Escape closes and keeps the text.
preview-edit-save-next = Save and go on
preview-edit-save = Save
preview-edit-next = Next that is missing
preview-edit-meanwhile = The message was changed in the file meanwhile. Nothing was written. This stands there now:
preview-edit-mine = Write my text all the same
preview-edit-theirs = Take this text
preview-edit-variables = Variables
preview-edit-terms = Names in the glossary
preview-edit-alike = Translated already, of a similar text
preview-edit-others = In other languages
preview-edit-kinds = Documents that say it
preview-edit-missing = missing
preview-edit-done = done
preview-edit-found = with findings
preview-edit-saved = Saved in the file.
preview-edit-unsaved = Not saved yet. The text stays in this window until it is.
preview-edit-lost = Nothing was saved: the program does not answer. The text stays here.
preview-edit-all = Nothing is missing in this letter.
preview-edit-new = not in the file yet
preview-edit-no-messages = There is no letter whose messages could be listed: its case has an error.
preview-edit-insert = Insert { $name }
preview-edit-progress = { $done } of { $total } are done.
preview-edit-over = This text is built in. What you save stands in { $file } and takes its place.
preview-edit-inherited = This text comes from { $language }. What you save stands in { $file } and takes its place in this language alone.
preview-edit-copy = The words of a case stand in one file. What is built in is copied to { $file } with your text; later changes of what is built in do not reach it.
preview-edit-built-in = What is built in cannot be changed. To translate, start the page with a folder of your own: appeal preview --workspace FOLDER
preview-edit-pack = A pack cannot be changed: it is one file that is only read.
preview-edit-read-only = Nothing can be written into { $folder }: it can only be read.
preview-edit-changed = { $file } was changed at this very moment. Nothing was written; save again.
preview-edit-link = { $file } is a link, or stands in one. Nothing is written there.
preview-edit-hint-link = Replace the link by the file itself, or change the file in an editor.
preview-edit-unknown = No file of this language has a place for the message { $message }.
preview-edit-long = The text is longer than { $most } kB.
preview-edit-no-message = This text would make no message { $message } of it.
preview-type-text = text
preview-type-number = number
preview-type-date = date
