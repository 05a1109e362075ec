## Send: help

cli-send = Send the drafts of an outbox to yourself, and to nobody else
cli-send-after =
    Examples:
      appeal send letters.outbox --way smtp --own you@example.org --server mail.example.org --user you
      appeal send letters.outbox --way maildir --out ~/Mail/Drafts
    What is always the same can stand in the settings file, under [send].
cli-send-outbox = The outbox that “appeal batch” made
cli-send-way = smtp: e-mails to yourself with the drafts attached; imap: into your Drafts folder; maildir or mbox: into a mail program's own store
cli-send-own = Your own address, which e-mails go to; an address of a recipient is refused
cli-send-digest = One e-mail for each writer, not for each letter (smtp)
cli-send-out = The Maildir or the mbox file
cli-send-folder = The folder for drafts, where the server does not say which it is (imap)
cli-send-server = The mail server's name
cli-send-port = Its port; else the usual one
cli-send-security = tls, or starttls; never without
cli-send-ca = A file (PEM) with the authority that vouches for the server, in place of the system's
cli-send-user = The name to log in with
cli-send-login = password, or xoauth2: a token (OAuth 2.0), as Microsoft 365 and Gmail want it; token-command in the settings prints one
cli-send-password-fd = Read the password from this file descriptor
cli-send-password-file = Read the password or the token from a file that only you can read; else it comes from the variable APPEAL_PASSWORD, from password-command or token-command in the settings, or is asked for
cli-send-rate = At most so many messages in so much time: 30/min, 2/s, 500/h
cli-send-patience = So many minutes of pauses in all, while the server asks to try again later; else 15
cli-send-messages = Bring the messages to supporters, and not the letters
cli-send-test = Send the first alone
cli-send-yes = Do not ask
cli-send-paused = Letters of a paused action: leave (they stay in the outbox, the others go) or send (they go, too); else it is asked, with --yes as well
cli-send-settle = Say how a delivery in doubt ended: its key, then sent or not-sent

## Send: what is told

send-ask = Send them?
send-ask-paused = Send these, too? If not, they stay in the outbox and only the others go.
send-ask-password = Password of { $user }:
send-ask-token = Token of { $user }:
send-plan-smtp =
    { $count ->
        [0] No draft
        [one] { $count } draft
       *[other] { $count } drafts
    }{ $files ->
        [0] {""}
        [one] {" "}and { $files } file beside
       *[other] {" "}and { $files } files beside
    } will go to { $own }, your own address, by { $server }. Nothing goes to anybody else.
send-plan-digest =
    { $count ->
        [one] { $count } e-mail with { $files } documents
       *[other] { $count } e-mails, one for each writer, with { $files } documents
    } will go to { $own }, your own address, by { $server }. Nothing goes to anybody else.
send-plan-imap-drafts =
    { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    } will go into the Drafts folder of { $user } at { $server }. Nothing is sent to anybody.
send-plan-imap =
    { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    } will go into the folder { $folder } of { $user } at { $server }. Nothing is sent to anybody.
send-plan-path =
    { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    } will go into { $path }. Nothing is sent to anybody.
send-plan-test = Of these, the first alone goes now (--test).
send-from-others =
    { $count ->
        [one] { $count } draft is from an address that you have not named as your own ({ $address }).
       *[other] { $count } drafts are from addresses that you have not named as your own ({ $address }, for one).
    } A mail program that has no such identity sends it from another address, without a word: set the identity up there first, or, if the address is yours, name it with --own.
send-progress = { $count } of { $total }
send-pause =
    { $reason } { $count ->
        [one] It is tried again in { $count } second.
       *[other] It is tried again in { $count } seconds.
    }
send-nothing = Nothing in { $file } waits to go there.
send-nothing-eml = There are no e-mail drafts in it: “appeal batch … --format eml” makes them.
send-sent =
    { $count ->
        [one] { $count } message went.
       *[other] { $count } messages went.
    }
send-there =
    { $count ->
        [one] { $count } was there already.
       *[other] { $count } were there already.
    }
send-failed = Not sent: { $name }
send-failed-several = Not sent: { $names }
send-failed-many =
    { $count ->
        [one] Not sent: { $names } and one more
       *[other] Not sent: { $names } and { $count } more
    }
send-in-doubt = In doubt: { $name }. It may have arrived at { $target }, or not. Look for the message { $id }.
send-settle-sent = – It is there: { $command }
send-settle-not-sent = – It is not there, and shall go again: { $command }
send-test-done =
    { $count ->
        [one] { $count } more waits. Look at the first; then leave out --test.
       *[other] { $count } more wait. Look at the first; then leave out --test.
    }
send-stopped =
    { $count ->
        [one] Stopped; { $count } document still waits. The same command goes on.
       *[other] Stopped; { $count } documents still wait. The same command goes on.
    }
send-settled-sent = Written down: delivery { $key } arrived.
send-settled-not-sent = Written down: delivery { $key } did not arrive. The next run sends it again.
send-mail-subject = Draft: { $subject } ({ $writer })
send-mail-subject-digest =
    { $count ->
        [one] { $count } draft of { $writer }
       *[other] { $count } drafts of { $writer }
    }
send-mail-subject-files = Letter of { $writer }
send-mail-text =
    { $count ->
        [one] This is a draft of { $writer }. It was sent to you alone. Open the attached message, read it once more, and send it from your own mail program.
       *[other] These are { $count } drafts of { $writer }. They were sent to you alone. Open each attached message, read it once more, and send it from your own mail program.
    }
send-mail-text-files = These are letters of { $writer } to print or to paste. They were sent to you alone.

## Send: what goes wrong

send-error-own = Whom shall the e-mails go to? Your own address is missing.
send-hint-own = Add --own you@example.org, or own = ["you@example.org"] under [send] in the settings file.
send-error-own-recipient = { $address } is the address of a recipient ({ $file }). Drafts go to oneself and to nobody else.
send-hint-own-recipient = Give an address of your own. The real letter you send yourself, from your mail program.
send-error-way = The way is missing.
send-hint-way = Add --way smtp, imap, maildir or mbox, or way = "…" under [send] in the settings file.
send-error-server = The mail server is missing.
send-hint-server = Add --server mail.example.org, or server = "…" under [send] in the settings file (the way is { $way }).
send-error-user = The name to log in with has a control character.
send-error-user-missing = The name to log in with is missing.
send-hint-user = Add --user NAME, or user = "…" under [send] in the settings file.
send-error-out = The place for the drafts is missing.
send-hint-out = Add --out PATH: the { $way } that they go into.
send-hint-rate = Write 30/min, 2/s or 500/h.
send-error-yes = There is no terminal to ask on.
send-hint-yes = Add --yes, if that is what you want.
send-error-paused = Letters of a paused action wait to go, and there is no terminal to ask on.
send-hint-paused = Add --paused leave: they stay in the outbox and the others go. To send them all the same: --paused send.
send-error-declined = Nothing was sent.
send-error-password = The password is missing.
send-hint-password-sources = Put it into the variable APPEAL_PASSWORD, give --password-file or --password-fd, or set password-command under [send] in the settings file.
send-error-password-command = The program that should print the password did not.
send-hint-password-command = Run it by itself: the password must be the first line of its output, and it must end without an error.
send-error-token-missing = The token is missing.
send-hint-token-sources = Set token-command under [send] in the settings file: a program that prints one. Or put it into the variable APPEAL_PASSWORD, or give --password-file or --password-fd.
send-error-token-command = The program that should print the token did not.
send-error-token = What should be a token is none. Nothing was shown to a server.
send-hint-token-command = Run the program of token-command by itself: the first line of its output must be the token and nothing else, and it must end without an error.
send-error-password-file = Others than you can read { $file }; no password is taken from it.
send-hint-password-file = Make it yours alone: chmod 600 { $file }
send-error-password-empty = There is no password in { $file }.
send-error-draft = “{ $name }” cannot be sent: it is not an e-mail draft as this program makes them.
send-error-settle = No delivery “{ $key }” is in doubt.
send-hint-no-doubts = None is in doubt.
send-trouble-unreachable = { $server } cannot be reached.
send-trouble-certificate = { $server } cannot show that it is the server that is meant: its certificate is not trusted.
send-trouble-no-tls = { $server } offers no encrypted connection; without one nothing is sent.
send-trouble-silence = { $server } does not answer in time.
send-trouble-closed = { $server } ended the connection.
send-trouble-nonsense = What { $server } answers cannot be understood.
send-trouble-too-much = { $server } sends more than any answer needs.
send-trouble-later = { $server } asks to try again later.
send-trouble-refused = { $server } refuses.
send-trouble-password = { $server } refuses the name or the password. It was tried once.
send-trouble-token = { $server } refuses the token: it has lapsed, was withdrawn, belongs to another account, or was made for something else.
send-trouble-scope = { $server } refuses the token: it was made for something else (its scope is not that of this mail server).
send-trouble-tokens-only = { $server } takes no password, only a token.
send-trouble-no-tokens = { $server } takes no token.
send-trouble-no-utf8 = { $server } takes no address with letters beyond a-z before the @ (SMTPUTF8; for IMAP, UTF8=ACCEPT).
send-trouble-no-login = { $server } takes no login in a form that this program knows.
send-trouble-no-folder = { $server } does not say which folder is the one for drafts, or has none of that name.
send-trouble-full = { $server } takes no more: the mailbox is full, or no more may go today.
send-trouble-too-large = The message is larger than { $server } takes.
send-trouble-unfit = The message cannot go this way.
send-trouble-local = { $place } cannot be written.
send-hint-unreachable = Are server and port right, and is there a connection?
send-hint-certificate = For a server with an authority of its own, give its certificate with --ca FILE. The server's name must be the one in its certificate.
send-hint-no-tls = Try --security tls or --security starttls, and the port that belongs to it.
send-hint-security = Ports 465 and 993 go with --security tls; 587 and 143 with starttls.
send-hint-password = Correct it before the next run: many servers lock an account after a few mistakes. Where a provider takes tokens alone, as Microsoft 365 does, set login = "xoauth2" (docs/sending.md).
send-hint-token = Get a new one: the program of token-command has to ask the provider, and for the user that is named here. docs/sending.md tells how.
send-hint-scope = Ask for a token with the scope of this server and way: docs/sending.md names those of Microsoft 365 and Gmail.
send-hint-tokens-only = Set login = "xoauth2" and token-command under [send] in the settings file: docs/sending.md tells how to get a token.
send-hint-no-tokens = What it offers stands above; with a password: login = "password" in the settings file, or --login password.
send-hint-no-utf8 = Such drafts can go by --way maildir or mbox. E-mails to yourself need another own address, or a server that takes this one.
send-hint-no-login = Ask the provider for SMTP or IMAP with a password (often an “app password”).
send-hint-no-folder = Name it: --folder NAME.
send-hint-full = Make room, or wait until tomorrow; the same command goes on where it stopped.
send-hint-too-large = Make the attachments smaller, or send without the other formats beside the draft.
