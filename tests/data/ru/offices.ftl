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

## Law and justice
##
## Of prosecutor and court, $of is the place; of court-president it is the court: "of the Court of Appeal of Lyon".

## Places, police and prisons
##
## $of is the place; of prison-director it is the prison: "of Fresnes Prison".

## Missions of a state abroad
##
## $of is the state that sends them, $in the country where they are. An address tells the country by itself.

# en | recipient-permanent-mission = Permanent Mission { $of } to the United Nations
# en |     .to = to the Permanent Mission { $of } to the United Nations
# en |     .office =
# en |         Permanent Mission { $of }
# en |         to the United Nations
recipient-permanent-mission = Постоянное представительство { $of } при Организации Объединённых Наций
    .to = Постоянному представительству { $of } при Организации Объединённых Наций
    .office =
        Постоянное представительство { $of }
        при Организации Объединённых Наций

## The United Nations
##
## The names of the mandates are the official ones in each language.

## Companies and universities
##
## $of is the company ("of Company B") or the university.

## Salutations, each with the close that belongs to it
##
## As in letter.ftl. In many languages a close differs by rank: between the highest and the courteous one stands the message close
## of letter.ftl. The salutations court, board, institution and working-group are to bodies of several people.

# An office, where nothing is known of who holds it.
# en | salutation-sir-or-madam = Dear Sir or Madam,
# en |     .close = Yours faithfully,
# salutation-sir-or-madam =
#     .close =
