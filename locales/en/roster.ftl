### The words of rosters: what a column may be called, and what may stand in it.
###
### Synonyms are parted by |. White space, case, hyphens and full stops are ignored. These words are understood whatever the
### language of the person is; words of other languages need not stand here.

## Columns

column-id = id
column-name = name | full name | your name | signatory | writer
column-email = email | e-mail | email address | mail
column-address = address | street | street address | postal address | address 1 | address 2 | address 3 | address line 1 | address line 2
column-city = city | town | place
column-country = country | country of residence
column-lang = lang | language | language of the letter
column-profession = profession | occupation | job
column-title = title
column-gender = gender | sex
column-note = note | own words | in your own words
column-privacy = privacy
column-affiliation = affiliation | institution | university | organisation | organization
column-attachment = attachment | attachments | enclosure
column-opening = opening | beginning
column-demands = demands | order of demands | demands first
column-reason = reason | error

## Columns that are read over, because their names are also those of other things (an internal remark, the number of a row, a
## form of address): the person is told how to name one that is meant.

almost-id = number | no | reference | ref
almost-profession = title | job title
almost-note = comment | comments | message | remark | remarks | notes | personal note
almost-attachment = file | files

## Values

value-female = female | f | woman | w
value-male = male | m | man
value-other = other | x | none | not told | non-binary
value-full = full
value-place = place | initials

# What spreadsheets show where a formula failed. Such a cell is told, and never taken for an empty one.
value-error = #N/A | #REF! | #VALUE! | #NAME? | #DIV/0! | #NULL! | #NUM! | #SPILL! | #CALC! | #FIELD! | #BLOCKED! | #CONNECT! | #UNKNOWN! | #BUSY! | #GETTING_DATA | #ERROR! | #EXTERNAL! | #NV | #BEZUG! | #WERT! | #ZAHL! | #RIF! | #VALORE! | #NOME?
