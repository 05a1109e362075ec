### The words of rosters: what a column may be called, and what may stand in it.
###
### Synonyms are parted by |. White space, case, hyphens and full stops are ignored. These words are understood whatever the
### language of the person is; words of other languages need not stand here.

## Columns

column-id = id | number | no | reference
column-name = name | full name | your name | signatory | writer
column-email = email | e-mail | email address | mail
column-address = address | street | street address | postal address | address 1 | address 2 | address 3 | address line 1 | address line 2
column-city = city | town | place
column-country = country | country of residence
column-lang = lang | language | language of the letter
column-profession = profession | occupation | job | title
column-gender = gender | sex
column-note = note | message | comment | own words | personal note
column-privacy = privacy
column-affiliation = affiliation | institution | university | organisation | organization
column-attachment = attachment | attachments | file | files | enclosure
column-opening = opening | beginning
column-demands = demands | order of demands | demands first
column-reason = reason | error

## Values

value-female = female | f | woman | w
value-male = male | m | man
value-other = other | x | none | not told | non-binary
value-full = full
value-place = place | initials
