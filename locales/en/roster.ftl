### The words of rosters: what a column may be called, and what may stand in it.
###
### Synonyms are parted by |. White space, case, hyphens and full stops are ignored. These words are understood whatever the
### language of the person is; words of other languages need not stand here.

## Columns
##
## What stands in a column goes into letters: only words that nobody uses for anything else. What an organiser writes for
## other organisers may be called “comment”; a “title” may be “Ms”; a “number” that of a house.

column-id = id | identifier
column-name = name | full name | your name | signatory
column-email = email | e-mail | email address | mail
column-address = address | street | street address | postal address | address 1 | address 2 | address 3 | address line 1 | address line 2
column-city = city | town
column-country = country | country of residence
column-lang = lang | language | language of the letter
column-profession = profession | occupation | job
column-gender = gender | sex
column-note = note | own words | in your own words | in my own words
column-privacy = privacy
# Whether somebody has decided to sign in full also where it endangers them: “yes”, for that row alone.
column-danger = danger
column-attachment = attachment | attachments | enclosure | enclosures
column-opening = opening | beginning
column-demands = demands | order of demands | demands first
# Facts of the case that the letter tells; as what somebody writes (“doctor”); which wording; how long the letter is.
column-facts = facts | fact
column-as = as | writes as | writing as
column-wording = wording
column-length = length of the letter
# The columns of those who sign one letter together: their title may be “Professor”, their place a town.
column-title = title
column-affiliation = affiliation | institution | university | organisation | organization
column-place = place

## Columns that are passed over
##
## Names that may mean one of the columns above, or something else. Such a column is passed over; the program says so, and how
## to rename it.

perhaps-id = number | no | nr | reference | ref
perhaps-name = first name | given name | forename | last name | family name | surname | writer
perhaps-city = place
perhaps-profession = title | position
perhaps-note = message | messages | comment | comments | remark | remarks | notes | personal note
perhaps-attachment = file | files

## Values

value-female = female | f | woman | w
value-male = male | m | man
value-other = other | x | none | not told | non-binary
value-full = full
value-place = place | initials
value-length-full = full
value-length-short = short
value-yes = yes | y
value-no = no | n
