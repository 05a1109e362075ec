## What organisers send to their supporters. $case is the title of the case, in the language of the letters; $name the supporter's.

supporter-subject = Your letters are ready: { $case }
supporter-subject-page = Will you write? { $case }
supporter-greeting = Dear { $name },
supporter-letters =
    { $count ->
        [one] The letter that you can send in this case is attached. Nothing has been sent in your name. Whether it goes is for you to decide.
       *[other] The { $count } letters that you can send in this case are attached. Nothing has been sent in your name. Whether they go is for you to decide.
    }
supporter-office = – { $office }
supporter-read = Please read what is attached, and change whatever you like. A file whose name ends in .eml opens in your mail program as a message that is ready to be sent; print any other, sign it, and post it.
supporter-page = You can write in this case yourself, in a few minutes, on this page:
supporter-page-private = What you type there stays on your device until you send or print it.
supporter-safe = If your name on such a letter could endanger you or somebody close to you, do not send it.
supporter-thanks = Thank you.
supporter-holder = Your name and your address are kept by { $holder }, who made this message.
supporter-unsubscribe-address = If you want no more of these messages, write to { $address }.
supporter-unsubscribe-link = If you want no more of these messages, open { $link }

error-supporter-words = The program has no words in { $language } for a message to supporters: “{ $id }” is missing.
hint-supporter-words = Write them into locales/{ $language }/ui/supporter.ftl, or leave the rows of that language to another batch.
error-supporters-setting = A message to supporters needs “{ $key }” in [supporters] of the settings.
error-supporters-from = “from” in [supporters] of the settings is no sender.
error-supporters-unsubscribe = “unsubscribe” in [supporters] of the settings is neither an e-mail address nor a link that begins with https://.
hint-supporters-setting = Such as: from = "Group 12 <group@example.org>", holder = "Group 12, Rue X 1, Lyon, group@example.org", unsubscribe = "group@example.org".
error-supporters-page = The address of the page is missing, or no bare one.
hint-supporters-page = Say where the pages of “appeal site” are: --page https://group.example/letters/ – without ? and #, so that it tells nothing of who opens it.
error-supporters-page-bare = “{ $found }” is no bare address of a page.
error-supporters-page-unused = --page goes with --message page or with --table.
hint-supporters-page-unused = Add one of them, or leave --page out.
batch-messages =
    { $count ->
        [one] One supporter has a message. “appeal send OUTBOX --messages” brings it into your drafts.
       *[other] { $count } supporters have a message. “appeal send OUTBOX --messages” brings them into your drafts.
    }
batch-messages-no-address =
    { $count ->
        [one] One supporter has no e-mail address in the roster, and gets no message: print and post the letter.
       *[other] { $count } supporters have no e-mail address in the roster, and get no message: print and post the letters.
    }
batch-messages-place =
    { $count ->
        [one] One supporter signs with initials and place, and gets no message, so that no mailbox tells of it; --with-place makes it.
       *[other] { $count } supporters sign with initials and place, and get no message, so that no mailbox tells of it; --with-place makes them.
    }
batch-table =
    { $count ->
        [one] { $file } has one supporter.
       *[other] { $file } has { $count } supporters.
    }
send-messages-wait =
    { $count ->
        [one] One message to a supporter stays in the outbox. --messages brings it.
       *[other] { $count } messages to supporters stay in the outbox. --messages brings them.
    }
