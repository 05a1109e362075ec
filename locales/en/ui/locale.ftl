## Locale

cli-locale = Languages: how complete they are, a new one, what is wrong in their files
cli-locale-check = Check the files of languages: every defect with its place and a way to mend it
cli-locale-check-langs = The languages; without any, all
cli-locale-check-deny = Make a warning an error: its code, or several with commas between
cli-locale-check-allow = Do not tell findings of this code, or of several with commas between
locale-check-done = Checked the files of { $languages }.

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
action-new-people = Whom it is for, each with a name of their own for the message “person-…”, which is the full name. The gender is male, female, other or unknown: some languages' grammar asks. A case about a law or a place has none of these tables. What else there is: kind (group, organisation, community), count, name (withheld, unknown), disappeared.
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
