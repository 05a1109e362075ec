## What goes wrong: files

error-workspace = “{ $folder }” is no workspace.
hint-workspace = A workspace is a folder with at least one of actions/, templates/ and locales/, or a pack (appeal pack).
error-read = { $file } cannot be read.
hint-read = Is the name right, and is the file yours to read?
error-file-too-large = { $file } is larger than a megabyte.
hint-file-too-large = It is not likely to be the file that you mean.
error-not-utf8 = { $file } is not UTF-8: byte { $byte }, on line { $line }, belongs to no character.
hint-not-utf8 = Save it again with the encoding “UTF-8” in your editor.
error-write = { $file } cannot be written.
hint-write = Is there room on the disk, and is the folder yours?
error-moved = { $file } was moved or removed while it was being written into.
hint-moved = What was written there went with it. Put it back, or run the same command again.
error-out-is-file = “{ $folder }” is a file, not a folder.
hint-out-is-file = Give a folder to --out; it is made if it is not there.
error-file-exists = { $file } is there already, with other content. It was kept, and nothing was written.
hint-file-exists = Choose another folder, or replace the files with --force.
error-pipe = The program that reads this output ended before it had all of it.
error-output = The result cannot be written to standard output.
error-config = The settings file has a mistake.
hint-config = Profiles look like this: [profile.default], and below it name = "…", city = "…", country = "…".
error-no-config-dir = There is no folder for settings on this system.
hint-no-config-dir = Set the variable APPEAL_CONFIG to the path of a file.

## What goes wrong: the command

error-action-unknown = There is no action “{ $id }”.
hint-near-actions = The nearest names: { $actions }.
hint-known-actions = The actions are: { $actions }.
error-no-action = An action is missing.
error-kind-unknown = The action “{ $action }” cannot be written as “{ $kind }”.
error-language-unknown = There is no language “{ $language }”.
error-no-language = The action “{ $action }” allows none of the languages that are here.
hint-no-language = It takes letters in: { $languages }.
error-profile-unknown = There is no profile “{ $name }”.
hint-no-profiles = There are none yet; --save-profile makes one.
error-rule-unknown = There is no rule “{ $code }”.
error-recipient-not-in-action = The action has no recipient “{ $id }” for this kind.
error-recipient-elsewhere = “{ $id }” is a mission that hears only from writers who live in { $countries }.
error-recipient-not-here = “{ $id }” is not for writers who live in { $country }.
hint-recipient-elsewhere = Leave it out of --to; the others get their letters.
error-out-missing = These formats need a place to go to.
hint-out-missing = Add --out FOLDER for files, or --out - to print a single document.
error-out-many = --out - prints a single document, and these are { $count }.
hint-out-many = Choose one format and one recipient with --to: { $recipients }.
error-note-file-large = { $file } is too large for a note.
hint-note-file-large = A note is a few lines in your own words.
error-eml-from = An e-mail draft needs your e-mail address.
hint-eml-from = Add --email you@example.org.
error-place-email = Who signs with initials and place alone gives no e-mail address: it would tell who writes.
hint-place-email = Leave out --email: the draft (--format eml) then names no sender. Or sign in full: --privacy full.
error-place-organisation = Who signs with initials and place alone signs for no organisation: its name would tell who writes.
hint-place-organisation = Leave the organisation out, or sign for it in full: --privacy full.
error-writing-within = “usual” needs its reason.
hint-writing-within = Add { $key } = "…": why people who live there write without danger, such as “citizens write to their own governor”.
error-batch-danger = --allow danger does not go with batch: nobody takes this decision for others.
hint-batch-danger = Whoever wants to sign in full says so in a row of their own: “yes” in a column “danger”. All others sign with “place” in the column “privacy”.
error-eml = The e-mail draft cannot be made.
error-subject-long = The subject is longer than { $limit } characters.
hint-subject-long = Shorten the message “subject” of the case.
hint-known-names = There are: { $names }.
hint-known-none = There is none yet.
hint-near-names = The nearest names: { $names }.
hint-words = The values are: { $words }.

## What goes wrong: the writer's data

error-field-missing = { $field } is missing.
error-field-empty = { $field } is empty.
hint-field-missing = Add { $field }, or keep it in a profile with --save-profile.
error-field-long = { $field } has { $length } characters; at most { $limit } fit.
hint-field-long = Shorten it to { $limit } characters.
error-field-line-break = { $field } has a line break at character { $position }; only one line may stand there.
error-field-reordering = { $field } has the character { $character } at position { $position }, which changes the order of what is seen.
error-field-control = { $field } has the character { $character } at position { $position }, which no letter can show.
error-address-lines = { $field } has more than { $limit } lines.
hint-address-lines = Join some of them.
error-country = “{ $found }” is no country.
hint-country = Write its code of two capital letters (ISO 3166-1), such as FR; a writer's country may also be its name.
error-email = “{ $found }” is no e-mail address that can be written to.
hint-email = An address looks like name@example.org; the part before @ has letters, digits and . _ - + alone.

## What else goes wrong

error-no-recipients = Nobody whom the action “{ $action }” names is written to from there.
hint-no-recipients = “appeal show” tells whom it names.
error-chain = Messages refer to one another over more than { $limit } steps here.
error-template-no-body = The page has no place for the letter.
hint-template-no-body = Write {"{{{"}body{"}}}"} where the text of the letter stands.
error-action-file-name = The name of { $file } cannot be an id.
findings-more = And { $count } more; mend these first.

## A share of the writers

error-shard-today = With --shard the day must be said, with --today.
hint-shard-today = Machines may stand on the two sides of midnight, and all letters of a batch are to bear one day: say the same one to all of them, such as --today { $day }.
hint-shard = Say which share it is: --shard 2/8 is the second of eight.
error-shard-none = No engine tells which share of the writers this is: none of { $variables } is set.
error-shard-several = More than one engine tells which share of the writers this is: { $found }.
error-shard-number = { $found } is not a number.
error-shard-count = --shard auto/{ $asked } means { $asked } shares, and the engine runs another number of tasks: { $found }. A task of an array that is run again by itself does not know the others.
error-shard-of = { $found } tells which share of the writers this is, and nothing tells of how many.
hint-shard-of = Say how many tasks there are: --shard auto/8.
error-shard-array = The tasks of the array are not { $of } that begin at 0 or 1, each as far from the one before: { $found }.
error-shard-range = { $found } is none of { $of } shares.

## Network disks

warning-network-disk = The outbox { $file } is on a network disk ({ $kind }). There two machines can write at a time and damage it, and writing is slow.
hint-network-disk = Keep it on a disk of the machine that makes it, and copy it when the run has ended. “appeal batch … --out -” needs no disk: it writes lines of JSON, which object storage takes.
