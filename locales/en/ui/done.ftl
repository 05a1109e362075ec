## Done: letters noted as sent, and how actions end

cli-done = Note a letter as sent, to be reminded when a reply is due; without a recipient, tell what is noted
cli-done-action = The action's id, as “appeal list” prints it
cli-done-recipient = The recipient's id, as “appeal show” prints it
cli-done-way = How it went: post, mail, form or other; else the first way that is on record
cli-done-replied = Note that a reply came today
cli-done-undo = Take the last note about this recipient back: the reply where one is noted, else the letter
cli-done-after =
    Kept are the action, the recipient, the day and the way, nothing else, in a file that only you can read.
done-way-post = by post
done-way-mail = by e-mail
done-way-form = through the form on the web site
done-way-other = otherwise
done-noted = Noted: the letter to “{ $recipient }” was sent on { $day } { $way }. --undo takes it back; --way says it otherwise.
done-replied = Noted: “{ $recipient }” replied on { $day }.
done-undone = Taken back: the letter to “{ $recipient }” of { $day }.
done-reply-undone = Taken back: the reply of “{ $recipient }” of { $replied }. The letter of { $day } stays noted as sent; a further --undo takes that back, too.
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
list-due = A reply from “{ $recipient }” is due since { $due }: you wrote on { $day }. Write again with --kind reminder, or note the reply with “appeal done … --replied”.
list-replied = “{ $recipient }” replied on { $day }.
error-reminder-unsent = No letter to { $recipients } is noted that still waits for a reply.
hint-reminder-unsent = Say when you wrote: --sent 2026-05-01. Of letters that “appeal done” has noted the day is known.
error-reminder-undated = A reminder tells the day of the earlier letter, and none is given.
hint-reminder-undated = Say the day: --sent 2026-05-01.
error-sent-late = The day of the earlier letter, { $day }, is not past.
hint-sent-late = Give the day on which you wrote: --sent 2026-05-01.
error-sent-kind = --sent is the day of the letter that a reminder tells of, and “{ $kind }” is none.
hint-sent-kind = Write one with --kind reminder.
guide-done = When a letter is sent, “appeal done { $action } RECIPIENT” notes it, and “appeal list” tells when a reply is due.
guide-done-place = “appeal done { $action } RECIPIENT” would note the letter as sent, in a file on this machine; leave it out where somebody else may read it.
