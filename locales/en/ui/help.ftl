## Help of the command line
##
## cli-<command> is what a command does; cli-<command>-<argument>, or cli-arg-<argument> for several commands, what an
## argument does; cli-<command>-after stands at the end of the command's help.

cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-writer = About the writer
cli-heading-letter = What the letter says
cli-heading-print = Paper and envelopes
cli-heading-more = For special cases
# What stands for a value in the usage and behind a flag: --out FOLDER. The texts below name them as here.
cli-value =
    .sheet = SHEET
    .heading = HEADING
    .column = COLUMN
    .action = ACTION
    .character = CHARACTER
    .code = CODE
    .command = COMMAND
    .country = COUNTRY
    .date = YYYY-MM-DD
    .days = DAYS
    .email = EMAIL
    .file = FILE
    .folder = FOLDER
    .form = FORM
    .formats = FORMATS
    .gender = GENDER
    .host = HOST
    .how = HOW
    .id = ID
    .ids = IDS
    .key = KEY
    .kind = KIND
    .lang = LANG
    .length = LENGTH
    .line = LINE
    .minutes = MINUTES
    .name = NAME
    .network = NETWORK
    .number = NUMBER
    .occasion = OCCASION
    .options = OPTIONS
    .order = ORDER
    .other = OTHER
    .outbox = OUTBOX
    .paper = PAPER
    .path = PATH
    .port = PORT
    .recipient = RECIPIENT
    .row = ROW
    .shell = SHELL
    .size = SIZE
    .state = STATE
    .text = TEXT
    .town = TOWN
    .unit = UNIT
    .user = USER
    .way = WAY
    .where = WHERE
    .workspace = WORKSPACE
cli-about = Letters for urgent actions: polite, exact and ready to send.
cli-about-after =
    A first letter:
      appeal list
      appeal write
    “appeal COMMAND --help” tells more about a command.
cli-arg-workspace = A folder with actions/, templates/ or locales/ of its own, or a pack, laid over the built-in content; also from the variable APPEAL_WORKSPACE, or the current folder where it holds locales/l10n.toml
cli-arg-today = The day to write on, instead of the machine's date
cli-arg-help = Show this help
cli-arg-version = Show the version
cli-arg-json = Print the result as JSON, for scripts
error-cli = The command line cannot be understood.
error-cli-unknown-argument = “{ $argument }” is not known here. (A value of several words stands in quotes.)
error-cli-unknown-command = There is no command “{ $command }”.
error-cli-no-command = A command is missing.
error-cli-no-value = “{ $argument }” needs a value.
error-cli-value = “{ $value }” is no value for “{ $argument }”.
error-cli-missing = “{ $argument }” is missing.
error-cli-conflict = “{ $argument }” and “{ $other }” cannot be used together.
error-cli-utf8 = An argument is not UTF-8.
hint-cli-help = “appeal --help” lists the commands, “appeal COMMAND --help” the flags of one.
hint-cli-date = Write a day as year-month-day: 2016-01-20.

## Kinds

cli-heading-together = Signing together

## Help of batch, outbox, check, log

cli-arg-encoding = The roster's encoding, where it is not found out: utf-16le, windows-1252, windows-1256, …
cli-arg-delimiter = What parts the roster's cells, where it is not found out: ; or tab
cli-arg-column = What a column holds, by its heading: name="What is your full name?"; none= passes it over
cli-arg-remember = Keep what --column, --sheet and --header-row say in a file beside the roster, for the next time
cli-arg-sheet = The sheet to read of a spreadsheet, by its name or number
cli-arg-header-row = The row in which the headings stand, where it is not found out
cli-arg-hidden = Read hidden sheets and rows, too
cli-arg-outbox = The outbox

## Send: help

cli-heading-server = The mail server

## Posts and cards

cli-heading-public = Posts and cards

## What is kept about people, and forgetting it

cli-arg-yes = Do not ask
cli-arg-dry-run = Show what would be removed, and remove nothing
