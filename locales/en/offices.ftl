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

## The highest offices of a state

recipient-head-of-state = President { $of }
    .to = to the President { $of }
    .office = President { $of }

recipient-monarch =
    { $office-gender ->
        [female] Queen { $of }
        [male] King { $of }
       *[other] Sovereign { $of }
    }
    .to =
        { $office-gender ->
            [female] to Her Majesty the Queen { $of }
            [male] to His Majesty the King { $of }
           *[other] to the Sovereign { $of }
        }
    .office =
        { $office-gender ->
            [female] Her Majesty the Queen { $of }
            [male] His Majesty the King { $of }
           *[other] The Sovereign { $of }
        }

recipient-head-of-government = Prime Minister { $of }
    .to = to the Prime Minister { $of }
    .office = Prime Minister { $of }

recipient-minister-of-justice = Minister of Justice { $of }
    .to = to the Minister of Justice { $of }
    .office = Minister of Justice { $of }

recipient-minister-of-interior = Minister of the Interior { $of }
    .to = to the Minister of the Interior { $of }
    .office = Minister of the Interior { $of }

recipient-minister-of-foreign-affairs = Minister of Foreign Affairs { $of }
    .to = to the Minister of Foreign Affairs { $of }
    .office = Minister of Foreign Affairs { $of }

recipient-minister-of-defence = Minister of Defence { $of }
    .to = to the Minister of Defence { $of }
    .office = Minister of Defence { $of }

recipient-minister-of-health = Minister of Health { $of }
    .to = to the Minister of Health { $of }
    .office = Minister of Health { $of }

recipient-speaker = Speaker of the Parliament { $of }
    .to = to the Speaker of the Parliament { $of }
    .office = Speaker of the Parliament { $of }

## Law and justice
##
## Of prosecutor and court, $of is the place; of court-president it is the court: "of the Court of Appeal of Lyon".

# The chief legal officer of a government. Many languages have one title for this office and the next.
recipient-attorney-general = Attorney General { $of }
    .to = to the Attorney General { $of }
    .office = Attorney General { $of }

# The head of all prosecutors of a state.
recipient-prosecutor-general = Prosecutor General { $of }
    .to = to the Prosecutor General { $of }
    .office = Prosecutor General { $of }

recipient-prosecutor = Public Prosecutor { $of }
    .to = to the Public Prosecutor { $of }
    .office = Public Prosecutor { $of }

# Who presides over the highest court, not a minister and not the head of a whole judiciary.
recipient-chief-justice = Chief Justice of the Supreme Court { $of }
    .to = to the Chief Justice of the Supreme Court { $of }
    .office = Chief Justice of the Supreme Court { $of }

recipient-court = Court { $of }
    .to = to the Court { $of }
    .office = Court { $of }

recipient-court-president = President { $of }
    .to = to the President { $of }
    .office = President { $of }

recipient-parole-board = Parole Board { $of }
    .to = to the Parole Board { $of }
    .office = Parole Board { $of }

## Places, police and prisons
##
## $of is the place; of prison-director it is the prison: "of Fresnes Prison".

recipient-governor = Governor { $of }
    .to = to the Governor { $of }
    .office = Governor { $of }

recipient-mayor = Mayor { $of }
    .to = to the Mayor { $of }
    .office = Mayor { $of }

recipient-chief-of-police = Chief of Police { $of }
    .to = to the Chief of Police { $of }
    .office = Chief of Police { $of }

recipient-prison-director = Director { $of }
    .to = to the Director { $of }
    .office = Director { $of }

## Who watches over rights in a state

recipient-ombudsperson = Ombudsperson { $of }
    .to = to the Ombudsperson { $of }
    .office = Ombudsperson { $of }

recipient-human-rights-institution = National Human Rights Institution { $of }
    .to = to the National Human Rights Institution { $of }
    .office = National Human Rights Institution { $of }

## Missions of a state abroad
##
## $of is the state that sends them, $in the country where they are. An address tells the country by itself.

recipient-ambassador = Ambassador { $of } { $in }
    .to = to the Ambassador { $of } { $in }
    .office = Ambassador { $of }

recipient-embassy = Embassy { $of } { $in }
    .to = to the Embassy { $of } { $in }
    .office = Embassy { $of }

recipient-consulate = Consulate { $of } { $in }
    .to = to the Consulate { $of } { $in }
    .office = Consulate { $of }

recipient-permanent-mission = Permanent Mission { $of } to the United Nations
    .to = to the Permanent Mission { $of } to the United Nations
    .office =
        Permanent Mission { $of }
        to the United Nations

## The United Nations
##
## The names of the mandates are the official ones in each language.

recipient-high-commissioner = United Nations High Commissioner for Human Rights
    .to = to the United Nations High Commissioner for Human Rights
    .office =
        United Nations High Commissioner
        for Human Rights

recipient-rapporteur-torture = United Nations Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment
    .to = to the United Nations Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment
    .office =
        United Nations Special Rapporteur
        on torture and other cruel, inhuman
        or degrading treatment or punishment

recipient-rapporteur-expression = United Nations Special Rapporteur on the promotion and protection of the right to freedom of opinion and expression
    .to = to the United Nations Special Rapporteur on the promotion and protection of the right to freedom of opinion and expression
    .office =
        United Nations Special Rapporteur
        on the promotion and protection of the right
        to freedom of opinion and expression

recipient-rapporteur-assembly = United Nations Special Rapporteur on the rights to freedom of peaceful assembly and of association
    .to = to the United Nations Special Rapporteur on the rights to freedom of peaceful assembly and of association
    .office =
        United Nations Special Rapporteur
        on the rights to freedom of peaceful assembly
        and of association

recipient-rapporteur-defenders = United Nations Special Rapporteur on the situation of human rights defenders
    .to = to the United Nations Special Rapporteur on the situation of human rights defenders
    .office =
        United Nations Special Rapporteur
        on the situation of human rights defenders

recipient-rapporteur-judges = United Nations Special Rapporteur on the independence of judges and lawyers
    .to = to the United Nations Special Rapporteur on the independence of judges and lawyers
    .office =
        United Nations Special Rapporteur
        on the independence of judges and lawyers

recipient-rapporteur-executions = United Nations Special Rapporteur on extrajudicial, summary or arbitrary executions
    .to = to the United Nations Special Rapporteur on extrajudicial, summary or arbitrary executions
    .office =
        United Nations Special Rapporteur
        on extrajudicial, summary or arbitrary executions

recipient-rapporteur-women = United Nations Special Rapporteur on violence against women and girls, its causes and consequences
    .to = to the United Nations Special Rapporteur on violence against women and girls, its causes and consequences
    .office =
        United Nations Special Rapporteur
        on violence against women and girls,
        its causes and consequences

recipient-group-detention = United Nations Working Group on Arbitrary Detention
    .to = to the United Nations Working Group on Arbitrary Detention
    .office =
        United Nations Working Group
        on Arbitrary Detention

recipient-group-disappearances = United Nations Working Group on Enforced or Involuntary Disappearances
    .to = to the United Nations Working Group on Enforced or Involuntary Disappearances
    .office =
        United Nations Working Group
        on Enforced or Involuntary Disappearances

## The European Union

recipient-parliament-president = President of the European Parliament
    .to = to the President of the European Parliament
    .office = President of the European Parliament

recipient-delegation = Delegation of the European Union { $in }
    .to = to the Delegation of the European Union { $in }
    .office = Delegation of the European Union { $in }

## Companies and universities
##
## $of is the company ("of Company B") or the university.

recipient-chief-executive = Chief Executive { $of }
    .to = to the Chief Executive { $of }
    .office = Chief Executive { $of }

recipient-rector = Rector { $of }
    .to = to the Rector { $of }
    .office = Rector { $of }

## Salutations, each with the close that belongs to it
##
## As in letter.ftl. In many languages a close differs by rank: between the highest and the courteous one stands the message close
## of letter.ftl. The salutations court, board, institution and working-group are to bodies of several people.

# To sovereigns and princes.
close-sovereign = With profound respect,
# To the first of a state, a government or a parliament.
close-highest = Yours respectfully,
# To those whose rank asks for courtesy and no more.
close-courteous = Yours sincerely,
salutation-majesty = Your Majesty,
    .close = { close-sovereign }
salutation-royal-highness = Your Royal Highness,
    .close = { close-sovereign }
salutation-head-of-state = Your Excellency,
    .close = { close-highest }
salutation-prime-minister = Your Excellency,
    .close = { close-highest }
# A minister of foreign affairs, who has an ambassador’s style in several languages.
salutation-foreign-minister = Your Excellency,
    .close = { close }
salutation-minister = Dear Minister,
    .close = { close }
salutation-speaker =
    { $office-gender ->
        [female] Dear Madam Speaker,
        [male] Dear Mr Speaker,
       *[other] Dear Speaker,
    }
    .close = { close-highest }
salutation-attorney-general = Dear Attorney General,
    .close = { close }
salutation-prosecutor-general = Dear Prosecutor General,
    .close = { close }
# Any public prosecutor; salutation-prosecutor of letter.ftl is for one who is named there in full.
salutation-public-prosecutor = Dear Prosecutor,
    .close = { close }
salutation-chief-justice = Dear Chief Justice,
    .close = { close }
# Who presides over a court.
salutation-judge = Dear Judge,
    .close = { close }
salutation-court = Honourable Members of the Court,
    .close = { close }
salutation-board = Dear Members of the Board,
    .close = { close-courteous }
salutation-governor = Dear Governor,
    .close = { close }
salutation-mayor = Dear Mayor,
    .close = { close-courteous }
salutation-chief-of-police = Dear Chief of Police,
    .close = { close-courteous }
# Of a prison.
salutation-director = Dear Director,
    .close = { close-courteous }
salutation-ombudsperson = Dear Ombudsperson,
    .close = { close }
# A national human rights institution.
salutation-institution = Dear Members of the Institution,
    .close = { close }
salutation-ambassador = Your Excellency,
    .close = { close }
salutation-consul = Dear Consul,
    .close = { close-courteous }
salutation-high-commissioner = Dear High Commissioner,
    .close = { close }
salutation-rapporteur = Dear Special Rapporteur,
    .close = { close }
salutation-working-group = Dear Members of the Working Group,
    .close = { close }
salutation-parliament-president = Dear President,
    .close = { close-highest }
salutation-chief-executive = Dear Chief Executive,
    .close = { close-courteous }
salutation-rector = Dear Rector,
    .close = { close-courteous }
# An office, where nothing is known of who holds it.
salutation-sir-or-madam = Dear Sir or Madam,
    .close = Yours faithfully,
