## Rules about what a translation says: what is wrong

locale-numbers =
    { $which ->
        [less] The source has the number { $number }, and the translation does not: is it there in words?
        [id] The number { $number } is not in the name of the message: is it another one?
       *[more] The number { $number } is not in the source: is it meant to be here?
    }
locale-name-spelling = “{ $found }” here, and “{ $name }” elsewhere ({ $message }): is it the same name?
locale-name-lost = The source of “{ $message }” names { $name }, and nothing of that name is in the translation: is it about somebody else now?
locale-office-other = “{ $message }.{ $part }” has no word of “{ $name }”, where its source has one of the name there: is it another office?
locale-lost-negation = The source of “{ $name }” says “not” or “no” where the translation does not: does it still say the same?
locale-no-negations = { $file } has no list negation-words, so no lost “not” is found in this language.
locale-lost-attribution = The source of “{ $name }” says who says so, and the translation does not: is it told as a fact now?
locale-shorter-text = “{ $name }” is shorter than the other translations are, measured against its source: is a part of it missing?
locale-same-text = “{ $name }” says the same as “{ $other }”, and their sources do not.
locale-full-stop =
    { $which ->
        [less] “{ $name }” ends without a full stop, unlike its source: is the end missing?
       *[more] “{ $name }” ends with a full stop or another mark, unlike its source.
    }
locale-close-text = The close of “{ $name }” is a text of its own, “{ $text }”, where the source has the one that most letters have: does it suit?
locale-list-word = “{ $word }” means “or”: the last of a list is joined by “and”.
locale-other-language = “{ $found }” seems to be in { $language }: was it left there?
locale-invisible-character = There is a character here that nobody sees, or a space of another script: { $character }
locale-decomposed-letter = “{ $letter }” is written here as a letter and a mark, in two characters.
locale-markup = “{ $found }” stands in the letter as it is.
locale-digits = “{ $found }” is a digit of another set than the language’s.
locale-quotation-marks = The mark { $mark } is not one of the language’s, or it has no partner.
locale-arabic-letter = “{ $word }” has “{ $found }”, a letter of another language.
locale-arabic-punctuation = “{ $mark }” is a mark of Latin script.

hint-syntax-tab = The line begins with a tab: Fluent wants spaces.
hint-syntax-space = The line begins with a space of another kind: type it anew with the space bar.
hint-syntax-indent = A line at the margin begins a message. Does “{ $line }” go on with the text above, put four spaces before it; does it begin a message, write “=” behind its id.
hint-syntax-colon = Write “=” behind the id, not “{ $found }”.
hint-syntax-wide = “{ $found }” is a wide sign of East Asian keyboards: write “{ $sign }”.
hint-syntax-quotes = A literal stands between straight quotation marks: "…"
hint-syntax-begin = No line of a text may begin with “{ $found }”: write { $literal } in its place.
hint-syntax-brace = A brace is opened here and never closed, or the other way round: every { "{" } needs its { "}" }.
hint-syntax-variable = Between braces stands { "{" } $name { "}" }, with the dollar sign before the name.
hint-syntax-comment = A comment begins with “#” and a space: # …
hint-syntax-id = An id stands at the margin and has the letters a to z, digits, “-” and “_” alone: { $found } is none of them.
hint-syntax-arrow = Before the variants of a choice stands “->”, not “{ $found }”.
hint-syntax-space-inside = Between braces stands a space of another kind ({ $found }): type it anew with the space bar.
hint-syntax-key = A variant begins with [name], the one for all others with *[name]; a name has the letters a to z, digits, “-” and “_” alone: “{ $found }”.

## Rules about what a translation says: explanations

locale-source-harm = Ours: mistakes in letters that would harm whom they are for.
explain-numbers = A translation has the numbers of its source, and no other.
    .why = Fifteen years in place of thirteen, or article 12 in place of 21, makes the whole letter doubtful.
    .source = { locale-source-harm }
    .how = Compare the number with the source; where it is right, as a numeral in place of a word, say so in a comment: # allow(numbers): …
explain-name-spelling = A name has one spelling in all messages, and it is the same name as in the other languages.
    .why = Whoever looks for a prisoner looks for the name; with another spelling the letter is about somebody else.
    .source = { locale-source-harm }
    .how = Write the name as its message has it; where both are right, say why in a comment: # allow(name-spelling): …
explain-lost-negation = Where the source says “not”, the translation does, too.
    .why = A demand without its “not” asks for the opposite.
    .source = { locale-source-harm }
    .how = Read the sentence again. Where the language says it with another word, add that to negation-words in rules.ftl, or say so in a comment: # allow(lost-negation): …
explain-no-negations = A language has a list of the words by which it says “not”.
    .why = Without it nobody is told that a “not” was lost.
    .source = { locale-source-harm }
    .how = Put the list into rules.ftl: negation-words = not | no | never …
explain-lost-attribution = Where the source says who says so, the translation does, too.
    .why = What he says happened to him would be told as a fact, and the letter could be contradicted.
    .source = { locale-source-harm }
    .how = Read the sentence again. Where the language says it with another word, add that to attributing in rules.ftl, or say so in a comment: # allow(lost-attribution): …
explain-shorter-text = A translation says all that its source says.
    .why = Half of a demand that is lost is not asked for.
    .source = { locale-source-harm }
    .how = Compare it with the source, clause by clause; where it is right, say so in a comment: # allow(shorter-text): …
explain-same-text = Two messages of a case say two things.
    .why = One of them stands in the place of another, which no letter says then.
    .source = { locale-source-harm }
    .how = Translate both from the source.
explain-full-stop = A text ends with a full stop where its source does, and only there.
    .why = The program puts demands, names and titles into sentences and lists with marks of their own: two would stand there.
    .source = { locale-source-program }
    .how = Take the full stop away, or write the end that is missing.
explain-close-text = A salutation has the close that most letters have, where it has that in the source.
    .why = A close of another tone, meant for a friend, spoils a letter to an authority.
    .source = { locale-source-harm }
    .how = Refer to the close of most letters, { "{" } close { "}" }; where the language needs another one, say so in a comment: # allow(close-text): …
explain-list-word = The last of a list is joined by “and”.
    .why = “Article 9 or 14” says something else than “articles 9 and 14”.
    .source = { locale-source-plural }
    .how = Write the word for “and”, or leave the setting to CLDR: { "{ \"\" }" }
explain-other-language = Every sentence is in the language of its file.
    .why = A sentence that was left in the source, or pasted from another file, goes out as it is.
    .source = { locale-source-translation }
    .how = Translate it; a quotation, or a name that looks like one, is allowed by a comment: # allow(other-language): …
explain-invisible-character = No text has soft hyphens, breaks and joiners without width, or spaces of another script.
    .why = Copied with the text, they part words for searches and for screen readers, or stand as a box on paper.
    .source = { locale-source-unicode }
    .how = Delete it, and type the word anew. Where it is meant, write it as an escape: { "{ \"\\u00AD\" }" }
explain-decomposed-letter = A letter with a mark is one character, where Unicode has one (NFC).
    .why = Some fonts set the mark beside its letter, and searches do not find the word.
    .source = { locale-source-unicode }
    .how = Type the letter anew; an editor can bring the whole file into the form NFC.
explain-markup = No sign of HTML, of Markdown, of a file or of East Asian width stands in a text, and no letter that is several in one.
    .why = Letters are plain text: the sign would be printed.
    .source = { locale-source-program }
    .how = Write the character itself, and no emphasis.
explain-digits = A language writes one set of digits: its own, or that of ASCII.
    .why = Digits of a neighbouring language look foreign, and some of them are other shapes.
    .source = { locale-source-unicode }
    .how = Type the number anew with the keyboard of the language.
explain-quotation-marks = Quotation marks are those of the language, and each has its partner.
    .why = Marks of another language, or turned round, look careless.
    .source = { locale-source-typography }
    .how = Write the marks of the language; a quotation in another language may be allowed by a comment: # allow(quotation-marks): …
explain-arabic-letter = A language of Arabic script is written with its own letters.
    .why = Persian ک and ی look much like Arabic ك and ي, and a search for a word does not find them.
    .source = { locale-source-typography }
    .how = Type the word anew with the keyboard of the language.
explain-arabic-punctuation = In Arabic script the comma, the semicolon and the question mark are ، ؛ ؟
    .why = Marks of Latin script lean the wrong way.
    .source = { locale-source-typography }
    .how = Write ، for the comma, ؛ for the semicolon and ؟ for the question mark.
