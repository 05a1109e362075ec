## Locale

cli-locale = Languages: how complete they are, a new one, what is wrong in their files
cli-locale-check = Check the files of languages: every defect with its place and a way to mend it
cli-locale-check-langs = The languages; without any, all
cli-locale-check-deny = Make a warning an error: its code, or several with commas between
cli-locale-check-allow = Do not tell findings of this code, or of several with commas between
cli-locale-check-needed = Only what letters need: leave out the words of the program itself, of spreadsheets and of imports
cli-locale-check-case = Only what the letters of this action need
cli-locale-check-file = Only what is found in this file, such as letter.ftl, with each message that is missing
cli-locale-check-exit-code = End with 3 where anything was found, warnings and notes too: for scripts and CI
locale-check-no-file = No language has a file “{ $file }”.
locale-to-do-messages =
    { $count ->
        [one] { $file }: one message to translate: { $names }
       *[other] { $file }: { $count } messages to translate: { $names }
    }
locale-to-do-files =
    { $count ->
        [one] One file is not there: { $names }
       *[other] { $count } files are not there: { $names }
    }
locale-letters = Letters in { $tag }: { $can } of { $all } can be written.
locale-letters-blocked = { $action }, { $kind }: missing messages: { $missing } ({ $names })
locale-letters-wrong = { $action }, { $kind }: things that are wrong: { $wrong }
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
cli-locale-update = Bring the files of languages up to their source: blanks for new messages, and a record of what each was translated from
cli-locale-update-after =
    Examples:
      appeal locale update
      appeal locale update de --confirm demand-free
cli-locale-update-langs = The languages; without any, all that the workspace has
cli-locale-update-from = The language whose text new blanks show; else English, or the first of the case
cli-locale-update-confirm = Say that translations still hold though their source has changed: the ids of messages, with commas between
cli-locale-update-confirm-all = Say that of all translations
locale-update-mark = obsolete: the source has no such message any more
locale-update-done = { $tag }: new to translate: { $added } · blanks with a new source: { $renewed } · taken away: { $removed } · marked as obsolete: { $marked }
locale-update-nothing = { $tag }: no message is new.
locale-update-changed =
    { $count ->
        [one] One translation was made from a source that has changed since: appeal locale check { $tag }
       *[other] { $count } translations were made from a source that has changed since: appeal locale check { $tag }
    }
locale-update-unknown = No message “{ $name }” with a source is in the files of { $languages }.
locale-update-hint-unknown = “appeal locale check” names those whose source has changed.
cli-locale-pseudo = Make languages that nobody speaks, in which everything shows that no translator can reach
cli-locale-pseudo-langs = en-XA (accents) or ar-XB (from right to left); without any, both
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
locale-shown = How dates, numbers and lists are written; where this is not right, the settings of { $file } mend it:
locale-shown-day = day: { $text }
locale-shown-month = month alone: { $text }
locale-shown-year = year alone: { $text }
locale-shown-numbers = numbers: { $text }
locale-shown-list = list: { $text }
locale-shown-plurals = plural forms: { $text }
locale-new-next = Fill them in with any text editor. To see what is missing or wrong: appeal locale check { $tag }
locale-head-how = To translate a message, take away the “# ” before each of its lines and write behind the “=”. The lines with “{ $source } |” show what to translate. What stays a comment counts as missing, and a letter that needs it is refused.
locale-head-keep = Ids, attributes (.close) and what stands in { "{ }" } keep their names; the order of a sentence is yours.
locale-head-region = What does not stand here comes from “{ $parent }”. To say a message otherwise, write the whole of it here, with all its attributes.
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
locale-list-needed = of { $messages } messages that letters need { $done } done
locale-list-changed =
    { $count ->
        [one] one whose source has changed
       *[other] { $count } whose source has changed
    }
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
hint-setting-plain = A setting is plain text, without variables and choices; { "{ \"\" }" } means as CLDR has it.
hint-setting-locale = Name a locale that CLDR has, such as “{ $tag }”; { "{ \"\" }" } stands for it.
hint-setting-first = It is what stands in the place of the day, such as “1er”.
hint-setting-list = It is the word for “and”, such as “et”, without a comma before it.
hint-setting-comma = It is the sign between two items, such as “،”.
hint-setting-contractions = Write the word, the article and what both become: de le = du | de les = des
hint-setting-elisions = Write words that end in a vowel, with bars between them: de | que
hint-setting-digits = Write the ten digits from nought to nine, with nothing between them.
hint-setting-months = Write the names of all months in their order, with bars between them; here are { $count }.
hint-setting-month-twice = “{ $month }” stands twice: each month has a name of its own.
hint-setting-date = { $name } is text with all of these and no other: { $variables }.
hint-setting-language = { explain-setting-language.how }
hint-date-forms = The language has no forms of dates yet. Give one in letter.ftl: an attribute of months, such as .in = …
hint-date-words = Add to letter.ftl: { $settings } (months = the twelve names with bars between them). Or name another locale in format-locale, such as one with -u-ca-gregory.
