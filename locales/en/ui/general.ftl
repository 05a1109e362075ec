### What the program says: help, questions, results, errors.
###
### Names of files, flags and messages, and what people typed, come as variables. $id, $name, $file and the like are texts;
### $count, $limit, $length are numbers; $day, $last and $today are days, written as the language writes them.

## How the language writes dates, numbers and lists
##
## These are no words: each is a setting, which most languages leave as it is here: { "" } means “as CLDR has it”.

# The CLDR locale whose way of writing is used, where the folder's name is too general.
format-locale = en-GB
# How the first day of a month is written in a date, where it is not the plain number: “1er”.
first-of-month = { "" }
# What stands before the last item of a list, where CLDR's comma and word are not wanted: “و”.
list-and = { "" }

## Levels of what is told

level-error = error
level-warning = warning
level-notice = note
level-detail = detail
level-help = help
