### العربية (ar): script Arabic (Arab), from right to left.
### To translate a message, take away the “# ” before each of its lines and write behind the “=”. The lines with
### “en |” show what to translate. What stays a comment counts as missing, and a letter that needs it is refused.
### Ids, attributes (.close) and what stands in { } keep their names; the order of a sentence is yours.
### A message with a number has these forms here: zero, one, two, few, many and other.

### Offices that every state has, those of international organisations, companies and universities, and how each is addressed.
### They stand in actions/recipients/state.toml, un.toml, eu.toml, company.toml and university.toml; here are their words.
###
### Of each office:
###   the value   the office in a list or after a label, without an article
###   .to         the office after "a letter": "to the Minister of Justice …"
###   .office     the lines of the address that name the office, before the street
### None has an .address: none is known here.
###
### What the program fills in, already as the language needs it:
###   $of         what the office belongs to, with its preposition: "of Chad", "of the Gambia". It is the state, unless the case
###               says something else: a place ("of Lyon"), a prison ("of Fresnes Prison"), a court, a company, a university.
###               In a language without such a preposition it is the bare name. The offices court-president, prison-director,
###               chief-executive and rector mean nothing until the case says of what they are.
###   $in         the country where a mission is: "in France"; only ambassador, embassy, consulate and delegation have it
###   $office-gender   who holds the office: male, female, other (not known). Offices and salutations may choose by it: where
###               it is other, the words must suit a woman and a man alike.
### In a salutation and its close there are also the variables of letter.ftl: $salutation, $voice.
###
### An office is worded so that it fits most states. Where a state calls it otherwise (Chancellor, Emir, Lord Chief Justice), a
### case has its own message of the same id.

## Missions of a state abroad
##
## $of is the state that sends them, $in the country where they are. An address tells the country by itself.

# en | recipient-permanent-mission = Permanent Mission { $of } to the United Nations
# en |     .to = to the Permanent Mission { $of } to the United Nations
# en |     .office =
# en |         Permanent Mission { $of }
# en |         to the United Nations
recipient-permanent-mission = بعثة { $of } الدائمة لدى الأمم المتحدة
    .to = إلى بعثة { $of } الدائمة لدى الأمم المتحدة
    .office =
        بعثة { $of } الدائمة
        لدى الأمم المتحدة
