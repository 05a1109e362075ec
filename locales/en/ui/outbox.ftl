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
error-outbox-large = The outbox { $file } takes more memory or time than any outbox of ours.
error-outbox-beside = { $file } lies beside the outbox, and is no file that this program makes.
hint-outbox-beside = Remove it. Where the outbox comes from somebody else, ask them for another, and trust this one with nothing.
hint-outbox-copy = Here the outbox cannot be opened, because what was written last stands in a file beside it. Copy both into a folder that you can write to.
error-outbox-names = Documents { $first } and { $second } of the outbox { $file } would be one file: { $found }.
error-outbox-full = The disk is full: { $file } cannot grow.
hint-outbox-full = Make room and run the same command again; it goes on where it stopped, and nothing is made twice.
error-outbox = The outbox { $file } cannot be used.

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

## Help of batch, outbox, check, log

cli-outbox = What is in an outbox
cli-outbox-list = List the documents of an outbox and what became of them
cli-outbox-show = Print a document of an outbox, and its deliveries
cli-outbox-export = Write the documents of an outbox as files, or its drafts as a Maildir or mbox
cli-outbox-list-state = Only those in this state: ready, sent, failed, in-doubt, out-of-date
cli-outbox-show-document = The document's number, as “appeal outbox list” prints it
cli-outbox-export-out = The folder, or the mbox or pdf file, that they go to
cli-outbox-export-form = files: a folder for each writer; maildir or mbox: the e-mail drafts, as mail programs keep them; pdf: the printed letters in one file to print
cli-outbox-export-messages = Of e-mails, the messages to supporters, and not the letters
cli-outbox-export-force = Replace files that are there already
cli-outbox-merge = Take the documents of other outboxes in
cli-outbox-merge-others = The outboxes that are taken in; they stay as they are
cli-log = Count what was written and delivered, without a name
cli-log-csv = Print the counts as CSV

## What is kept about people, and forgetting it

cli-outbox-remove = Remove the documents of a person, so that nothing of them is left in the file
cli-outbox-remove-writer = The person: a name, an e-mail address or the id in the roster; - reads it from standard input
