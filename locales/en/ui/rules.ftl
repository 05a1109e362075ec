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
rule-own-language-note = Your own words are in another script than the letter.
rule-own-language-note-other = Your own words seem to be in another language than the letter: { $language }.
rule-own-language-profession = Your profession, “{ $text }”, is in another script than the letter.
rule-own-language-hint = Write it in the letter's language, or have somebody translate it; else leave it out.
rule-own-language-initials = The initials “{ $text }” are in another script than the letter.
rule-own-language-initials-hint = A name can be spelt in more than one way, so the program does not spell it for you. Give it as the letter's language writes it: --name.
rule-forms-empty = The salutation or the close is empty.
rule-forms-other = The close repeats “{ $title }”, which belongs to “{ $message }”, not to this letter's salutation.
rule-forms-hint = Salutation and close belong together: see the salutation messages of letter.ftl.
rule-language = The action does not take letters in “{ $language }”.
rule-language-preferred = The recipients prefer “{ $language }”, in which the case has no words yet. Letters are written in { $written }.
rule-language-none = The case has no words in any language, so no letter can be written.
rule-language-preferred-hint = The words of the case in that language stand in locales/{ $language }/actions/{ $action }.ftl. “appeal locale new { $language }” begins a language that the program does not have.
rule-deadline-over = The last day for letters was { $last }; today is { $today }.
rule-deadline-over-hour = The last day for letters was { $last }, until { $hour }; today is { $today }.
rule-deadline-hour = Letters are wanted until { $hour } on { $last }, by the clock of that place.
rule-deadline-early = The action was issued on { $issued }; today is { $today }.
rule-deadline-hint = Look for a newer action. --today writes for another day.
rule-dates-to-come = “{ $name }” ({ $day }) lies after the day of the letter, { $today }.
rule-dates-to-come-hint = Correct the date in the case. If it is announced (a hearing, an execution), list "{ $name }" under planned = [...]. --today writes for another day.
rule-dates-passed = “{ $name }” ({ $day }) is listed as planned, and has passed by the day of the letter, { $today }.
rule-dates-passed-hint = Find out what has happened. Then tell it as past in every language and take "{ $name }" out of planned = [...], or leave the date out.
rule-dates-before-arrest = “{ $name }” is before “arrested”.
rule-dates-before-arrest-hint = Compare both with the source. Where it was so, because the trial was held in absence, write in-absence = true at the top of the case.
rule-status-archived = The action “{ $action }” is archived: its facts are those of its own day. Look for a current action before you send anything.
rule-status-paused = The action “{ $action }” is paused; no letters are written for now. { $reason }
rule-status-paused-hint = Please wait, and send nothing that is already written. “appeal list” shows the actions that letters can be written for.
rule-status-closed = The action “{ $action }” is closed; no more letters are written.
rule-status-closed-hint = “appeal list” shows the actions that letters can be written for.
rule-stale-action = The facts of the action “{ $action }” are of { $day }, over a year ago.
rule-stale-action-undated = No day is on record on which the facts of the action “{ $action }” were confirmed.
rule-stale-recipient = Details confirmed on { $day }, over a year ago: { $offices }.
rule-stale-recipient-undated = Details that were never confirmed: { $offices }.
rule-stale-hint = Check them before you send the letter.
rule-newest-fact = The newest fact on record of the action “{ $action }” is of { $day }, over a year ago.
rule-newest-fact-hint = Look for news before you write: the person may have been freed, moved or tried since.
rule-source-kept =
    { $count ->
        [one] A sentence of the source (its line { $line }) stands here as a comment.
       *[other] { $count } sentences of the source stand here as comments; the first is its line { $line }.
    }
rule-source-kept-hint = Write a sentence of your own, and delete the comment before others get the case.
rule-office-holder = The letter names “{ $name }”, who may have left the office.
rule-office-holder-hint = Write to the office, without a name.
rule-copies = Copies are left out: { $offices }.
rule-copies-hint = Leave --to away to write to everybody whom the action names.
rule-own-sentences = Ten words in a row are the source's: “{ $text }”.
rule-own-sentences-hint = Say it in words of your own; the facts stay. The comment that keeps this sentence can go when you have.
rule-placeholder = The letter has a blank that nobody filled in: “{ $text }”.
rule-placeholder-hint = Correct the message or the template that it comes from.
rule-placeholder-own = Your own text has “{ $text }”, which looks like a blank; it stands in the letter as it is.
rule-mailto-long = Some programs cut a link at { $limit } characters. Here it has up to { $length }: { $offices }.
rule-mailto-long-hint = Compare the message with the letter before you send it.
rule-mailto-short = A link holds { $limit } characters at most; with the whole letter it would have up to { $length }. It carries the short letter, the one of --length short: { $offices }.
rule-mailto-short-hint = Read the message before you send it. For the whole letter use --format eml, or paste it: --copy puts its text on the clipboard.
rule-mailto-too-long = A link holds { $limit } characters at most; with the whole letter it would have up to { $length }. It carries address and subject alone: { $offices }.
rule-mailto-too-long-hint = Paste the text of the letter into the new message: --copy puts it on the clipboard. Or use --format eml.

rule-one-page =
    { $lines ->
        [one] Longer than a page by { $lines } line: { $offices }.
       *[other] Longer than a page by up to { $lines } lines: { $offices }.
    }

rule-one-page-hint = Shorten your own words: a letter of one page is read.

rule-status-closed-outcome = The action “{ $action }” is closed. { $outcome } Thank you; no more letters are needed.

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
explain-danger = Whoever lives in the state that the case is about, or that the letter goes to, signs with initials and place alone.
    .why = A government that holds people also learns from letters who stands up for them. A full name and an address can endanger the writer, their family and the person in its hands.
    .source = Ours. Guides for letter-writers advise people with ties to the country to give less of themselves. A case or a state where citizens write without danger says so with its reason (writing-within = "usual").
    .how = --privacy place; in a roster and among signatories “place” in the column privacy. Whoever has weighed the risk and still wants to sign in full decides it for themselves: --allow danger, or “yes” in the column danger of their own row.
explain-personal = There is a line in the writer's own words.
    .why = A letter in one's own words weighs more than a copy of one text: it shows that somebody took the time.
    .source = Guides for letter-writers agree on it.
    .how = Add --note "…": who you are, or why this case concerns you. Stay polite, and speak of the case alone.
explain-own-language = The writer's own words are in the language of the letter; their profession and initials are in its script.
    .why = Whoever reads the letter may not be able to read another script, and then the words that weigh most say nothing.
    .source = A rule of this program's own.
    .how = Write the note and the profession in the letter's language; sign by initials of the name as that language writes it.
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
explain-status = A closed or paused action is not written for, but to thank for a closed one; an archived one is, with a note.
    .why = When an action has ended, more letters help nobody and may disturb what was reached. When it is paused, they could harm those concerned.
    .source = Whoever keeps the action: the status stands in its file.
    .how = Write for another action: “appeal list” shows those that letters are wanted for. For an archived one, look for a current action first.
explain-stale = The recipient's details and the facts of the action were confirmed within a year.
    .why = Addresses move, and facts are overtaken. An old address loses the letter; an old fact lets the office answer that it is wrong.
    .source = A rule of this program's own.
    .how = Compare them with a source of today, and set the day in the file of the case or of the recipient.
explain-newest-fact = Something that happened in the last year is on record.
    .why = A letter that knows nothing of a release, a new sentence or a death shows that nobody has looked, and can hurt those whom it is for.
    .source = A rule of this program's own.
    .how = Look for news at the source of the case and at other organisations. Then add what has happened, with its day, under [dates] and in the texts, or close the case.
explain-office-holder = Nobody is named who may have left the office.
    .why = A letter to a predecessor looks careless. A letter to the office reaches whoever holds it.
    .source = A rule of this program's own: a holder is named only within a year of the day when the name was confirmed.
    .how = Write to the office, without a name, also in your own words; or confirm who holds it and set the day.
explain-copies = Copies go to everybody whom the action names, the mission in the writer's country included.
    .why = Who gets a copy asks what became of the letter. A mission reports to its capital.
    .source = The action itself: it names who gets a copy.
    .how = Leave --to away, or add the recipients that are named.
explain-own-sentences = No ten words in a row are those of the text that the case was made from.
    .why = The sentences of a published action are its organisation's, and an office that gets them a hundred times counts one letter. Facts are free; their wording is not.
    .source = A rule of this program's own; copyright protects sentences, not facts.
    .how = Write the paragraph anew from the facts, without looking at the source. The rule sees the source only while its sentences stand as comments in the files of the case, as “appeal action import” leaves them.
explain-placeholder = No blank is left in the letter that nobody filled in.
    .why = “[your name]” in a letter shows that it was copied without being read.
    .source = Guides for letter-writers ask to read a letter once more; this program tries every letter with neutral values.
    .how = Correct the message or the template that the blank comes from. In your own text it stays as it is.
explain-mailto-length = A mailto link is short enough for the programs that open it.
    .why = Some programs cut long links, and the end of the letter is lost without a word. A Persian letter takes six characters of a link for each of its own.
    .source = What browsers and mail programs take; measured.
    .how = A link that would have more than 2,000 characters carries the short letter, and where that is too long as well, address and subject alone: the text then comes by the clipboard (--copy). Compare the message with the letter before you send it, or use --format eml, which has no limit.

explain-source-kept = No sentence of the source stands in the files of a case, not even as a comment.
    .why = The source’s sentences are its author’s. Who shares the case shares its comments, too.
    .source = A rule of this program’s own.
    .how = Write sentences of your own, then delete the comments “# source …”. “appeal pack --without-source” leaves them out of a pack.

explain-own-address = What is sent goes to oneself: no address of a recipient is written to.
    .why = A draft that reached an official would be a letter that nobody read and nobody sent. Every address of a recipient is refused, however it is spelt: those of all actions, those that the outbox keeps of its letters, and those in the heads of its drafts.
    .source = This program.
    .how = Give your own address: --own, or own = ["…"] under [send] in the settings file. Whoever reads the drafts sends them, from their own mail program.

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
rule-law-treaty = { $country } has not joined “{ $treaty }”: no request can rest on it.
rule-law-treaty-of = By the record of { $day } ({ $source }), { $country } is not party to “{ $treaty }”: no request can rest on it.
rule-law-hint = Leave it out, and name the law that binds the state.
rule-law-article =
    { $last ->
        [0] There is no “{ $law }”: that instrument has no article of this number that could be named.
        [one] There is no “{ $law }”: that instrument has { $last } article.
       *[other] There is no “{ $law }”: that instrument has { $last } articles.
    }
rule-law-article-hint = Look the number up in the text of the instrument.
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
explain-law = The letter refers to the law that the action names, to articles that there are, and to no treaty that the state has not joined.
    .why = A state can be asked to keep its own promises. One that it never gave is an easy answer.
    .source = Guides for letter-writers agree on it; what a state has joined stands in actions/law/parties.toml, in actions/states and in the case, each with its day and source.
    .how = Keep the sentence about the law, and leave the treaty out.
explain-request = The request comes before the thanks, and the letter asks for a reply.
    .why = Thanks that come first read as if all had been done. A letter that asks for a reply is filed as one that waits for it.
    .source = Guides for letter-writers, and for the reply a rule of this program's own.
    .how = Keep the order of the template of letters: facts, requests, reply, thanks.
explain-persian-text = Persian is written with Persian letters, digits and marks, with the half-space where it belongs, and with one ezafe.
    .why = A letter full of slips looks as if a machine or a stranger had written it.
    .source = The orthography of Persian.
    .how = A Persian keyboard has all of it; the half-space (ZWNJ) is Shift with the space bar on most. Names and addresses in Latin script stay as they are.

rule-silence = The card says “{ $word }”, which could harm its reader.

rule-silence-hint = Take it out of card.ftl or of the template of the card.

rule-silence-own = In what you add stands “{ $word }”, which could harm the reader of the card.

rule-silence-own-hint = A simple greeting is best: nothing of the case, of prisons and courts, of organisations, of politics or of human rights, no numbers, links or hashtags.

rule-withhold = “{ $word }” tells of what the case withholds ({ $topic }): “{ $sentence }”

rule-withhold-hint = Take it out of the words of the case. If it may be told after all, take “{ $topic }” out of withhold in the case file.

rule-withhold-own = In your own words, “{ $word }” tells of what the case withholds ({ $topic }): “{ $sentence }”

rule-withhold-own-hint = Please leave it out, even where it is known from elsewhere: those concerned did not agree that it is told.

rule-withhold-name = The case withholds a name, and your own words go along unread.

rule-withhold-name-hint = Read them once more: no name, nickname, handle or anything else may tell who it is.

rule-post-length = A post has { $length } characters as { $network } counts, and { $limit } fit: a word in it is too long to be cut.

rule-post-length-hint = Shorten the word; or it is a link that the network does not shorten.

explain-silence = A card to a prisoner or to the family is a simple greeting: no organisation, no fact of the case, no politics, no human rights, no foreign relations.
    .why = Cards are read by guards before they are handed over. A word too much can cost their reader a visit, a call, or more.
    .source = Guides for writing to prisoners agree on it. The words looked for stand in rules.ftl; every language's list holds for every card, and so do the demands, the law, the offices and the names of the case.
    .how = Wish well, tell of the spring and of everyday things. A picture shows neither people nor alcohol.

explain-withhold = Nothing is told that the case withholds: its file names what, such as a name, illness, the family, or faith.
    .why = What is told of a prisoner can be used against them and against their family. Those who agree that a case is published do not agree to everything about it.
    .source = Whoever keeps the action: what is withheld stands in its file, under withhold. The words looked for are the messages withhold-… of rules.ftl, and those of the case's own file.
    .how = Leave it out, in the letter and in your own words. Where a word is found that tells nothing of it, “--allow withhold” lets the letter through.

explain-post-length = A post fits into what its network allows: 280 on X, where most letters count as one, emoji and many signs as two, links as 23; 500 on Mastodon; 300 on Bluesky.
    .why = A post that is too long cannot be published.
    .source = The networks' own ways of counting: twitter-text for X, the servers of Mastodon, the protocol of Bluesky.
    .how = A longer text becomes a thread by itself. Only a word that is longer than a whole post must be shortened.
