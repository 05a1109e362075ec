## What is kept about people, and forgetting it

cli-forget = Remove what is kept here about a person: profiles, notes of sent letters, documents of outboxes, what killed runs left
cli-forget-person = The person: a name, an e-mail address, a profile or the id in the roster; - reads it from standard input. Without it, whoever uses this program: all profiles and notes
cli-forget-outbox = Also the documents of this outbox; repeat it for several
cli-forget-folder = Look in this folder, too, and in those below it, for what killed runs left
cli-forget-notes = Also the notes of “appeal done”, which bear no name
cli-forget-after =
    All that was found is listed, then you are asked. Examples:
      appeal forget --dry-run
      appeal forget "Ana López" --outbox letters.outbox
cli-where = Tell what is kept here about you, in which files, and how to remove it
where-settings = Settings and profiles
where-notes = Notes of sent letters
where-answers = Answers of a letter that was broken off
where-there = { $what }: { $file }
where-not-there = { $what }: nothing is kept; the file would be { $file }
where-nowhere = { $what }: nothing is kept, as this system has no folder for it
where-elsewhere = There is no cache. Outboxes and letters are where you put them; the program does not note where.
where-forget = “appeal forget” lists what is in these files, asks, and removes it; “appeal forget --dry-run” lists it alone.
others-read-mended = Others could read { $file }; now it is yours alone.
others-read-remains = Others can read { $file }, and that cannot be changed here.
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
forget-answers = Answers of a letter that was broken off, in { $file }
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
