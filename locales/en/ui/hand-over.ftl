## Write: the clipboard, a mail program, a copy to read

cli-write-copy = Also put the letter's text on the clipboard; for one letter, with --to
cli-write-open = Open one letter as a new message: mail (your mail program), gmail, outlook or yahoo (in the browser); the program itself sends nothing. For posts without a value, or link: print the links that open them, in place of the posts
cli-write-reading = Also show each letter in this language, for you to read; it goes into no file

# Where a flag that takes one letter meets several.
error-one-letter = { $flag } takes one letter, and these are { $count }.
hint-one-letter = Choose one recipient with --to: { $recipients }.

# $program is the program of the system that keeps the clipboard, such as wl-copy.
write-copied = The letter to “{ $recipient }” is on the clipboard ({ $program }).
write-copied-terminal = The letter to “{ $recipient }” was handed to your terminal for its clipboard (OSC 52). Not every terminal takes it, and none says so: if you cannot paste it, copy it from the screen, or install wl-clipboard, xclip or xsel.
write-copied-kept = Other programs can read the clipboard, and some keep a history of it or pass it on to your other devices. Copy something else once you have pasted the letter, and clear the history.
error-copy-thread = A thread is pasted post by post.
hint-copy-thread = Copy each from the screen, or use --open, which prints a link for each.
error-copy-nowhere = Nothing was put on the clipboard: there is neither a program for it nor a terminal that could take it.
error-copy-long = Nothing was put on the clipboard: for a terminal's the letter is too long.
hint-copy-nowhere = Install wl-clipboard (Wayland), xclip or xsel (X11), or write the letter to a file with --out.

# Before a letter is opened: who gets to know it. $provider is a name such as “Gmail (Google)”.
leaves-open-web = { $provider } gets the letter as soon as the page opens, before you send anything, and may keep it as a draft; the link stays in the history of the browser. The message bears your account's own name and address, whatever the letter is signed with.
leaves-open-program = Your mail program gets the letter and may keep it as a draft, on its server too. The message bears your account's own name and address, whatever the letter is signed with.
open-nothing = Nothing was opened.
open-whole = The letter was handed over as a new message. Read it once more, and send it yourself.
open-short = The whole letter makes a link of { $length } characters; { $limit } are the most. The new message has the short letter, the one of --length short: read it, and send it yourself. For the whole letter, paste it: --copy.
open-subject = The letter makes a link of { $length } characters; { $limit } are the most. The new message has address and subject alone: --copy puts the text on the clipboard, for you to paste.
error-open-address = Nothing was opened: no e-mail address of “{ $recipient }” is on record.
hint-open-address = The lines above tell how this office is reached instead.
error-open = No program of the system opened the link.
hint-open = Use --format mailto --out - for the link itself, or --copy.
hint-open-where = Say what a letter is to be opened in: --open with mail, gmail, outlook or yahoo.

# Around the copy of a letter in the reader's language: said in that language. $recipient is the office.
reading-head = TRANSLATION TO READ, NOT TO SEND – { $recipient }
reading-own-words = Your own words stand in it as you typed them.
reading-foot = END OF THE TRANSLATION – What you send is the letter, not this text.
error-reading-same = The letter is in “{ $language }” already.
hint-reading-same = For --reading name another language than that of the letter.
