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
batch-gone =
    { $count ->
        [one] { $names } has letters in the outbox and is not in this roster any more, or is not to be written for.
       *[other] { $names } have letters in the outbox and are not in this roster any more, or are not to be written for.
    }
batch-gone-many =
    { $count ->
        [one] { $names } and one more have letters in the outbox and are not in this roster any more, or are not to be written for.
       *[other] { $names } and { $count } more have letters in the outbox and are not in this roster any more, or are not to be written for.
    }
batch-gone-waiting =
    { $count ->
        [one] One document of theirs has not gone. --prune takes it out of the outbox.
       *[other] { $count } documents of theirs have not gone. --prune takes them out of the outbox.
    }
batch-pruned =
    { $count ->
        [one] One document of theirs, which had not gone, was taken out of the outbox.
       *[other] { $count } documents of theirs, which had not gone, were taken out of the outbox.
    }
batch-gone-went =
    { $count ->
        [one] One document of theirs went, or may have, and stays: so it goes no second time. “appeal outbox remove” takes all of a person out.
       *[other] { $count } documents of theirs went, or may have, and stay: so none goes a second time. “appeal outbox remove” takes all of a person out.
    }
batch-prune-unread =
    { $count ->
        [one] Nothing was taken out of the outbox: one row could not be read, and whose it is is not known. Mend it first.
       *[other] Nothing was taken out of the outbox: { $count } rows could not be read, and whose they are is not known. Mend them first.
    }
error-batch-prune = --prune takes letters out of an outbox, and here is none.
hint-batch-prune = Name the outbox: --out letters.outbox.
batch-kept = What was made of the rows up to { $row } is kept, and nothing of those behind it. Make room and run the same command: it goes on there.
batch-kept-none = Nothing was kept. Make room and run the same command.
batch-stopped = Asked to stop ({ $signal }). What was made of the rows up to { $row } is kept, and nothing of those behind it. The same command goes on there.
batch-stopped-none = Asked to stop ({ $signal }) before the first letter was made. The same command begins anew.
batch-shard = This run takes the share { $shard } of the writers: { $found }.
batch-to-nobody =
    { $count ->
        [one] The e-mail draft is to nobody: no e-mail address of the office is on record. Print the letter, or look for another way with “appeal show”.
       *[other] All { $count } e-mail drafts are to nobody: no e-mail address of these offices is on record. Print the letters, or look for another way with “appeal show”.
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
cli-batch-sent = The day of the earlier letters that reminders tell of (--kind reminder)
cli-batch-to = Write to these recipients alone (ids as “appeal show” prints them), not to all
cli-batch-kind = The kind of document; else letter
cli-batch-format = One or more of the formats of “appeal write”, with commas between; else txt
cli-batch-only = These rows alone, numbered as in the spreadsheet: 7,9-12
cli-batch-limit = No more than this many rows
cli-batch-shard = One share of the writers, such as 2/8: the same split every time, for several machines. auto/8, or auto: the share that Slurm, Kubernetes or AWS Batch gives this task. Needs --today
cli-batch-allow = Write though this rule refuses it: its code, or several with commas between
cli-batch-no-draw = Draw nothing: all who choose nothing send the same letter
cli-batch-fallback = Where a language lacks a message, write the whole letter in the action's next language
cli-batch-renew = Make also those anew that were delivered and are out of date
cli-batch-prune = Take letters out of the outbox that have not gone and whose writers are not in the roster any more, or are not to be written for
cli-batch-force = In a folder: replace files that are there already
cli-batch-dry-run = Show what would be made, and make nothing
cli-batch-keep-going = End with exit code 0, not 4, where some rows failed: for engines that would run the whole again
cli-batch-message = Also make a message to each supporter: with their letters attached, or with the address of a page in place of letters
cli-batch-page = Where the pages of “appeal site” are: for --message page and --table
cli-batch-table = Also make a table of the supporters for a newsletter program, with the address of the page
cli-batch-with-place = Also messages to supporters who sign with initials and place, and their rows in the table
cli-batch-jobs = How many threads compose; else one for each core
