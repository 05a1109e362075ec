### The words of rosters: what a column may be called, and what may stand in it.
###
### Synonyms are parted by |. White space, case, hyphens and full stops are ignored. These words are understood whatever the
### language of the person is; words of other languages need not stand here.

## Columns
##
## What stands in a column goes into letters: only words that nobody uses for anything else. What an organiser writes for
## other organisers may be called “comment”; a “title” may be “Ms”; a “number” that of a house.

column-id = id | identifier
column-name = name | full name | your name | signatory | what is your name | what is your full name | first and last name
# The name in parts. Where a column of the whole name is there too, its parts stand in for it where it is empty.
column-given-name = given name | given names | first name | first names | forename | forenames | christian name | 1st name
column-middle-name = middle name | middle names | second name | middle | middle initial | 2nd name
column-family-name = family name | last name | surname | surnames | second surname | surname 1 | surname 2 | first surname | last names
column-email = email | e-mail | email address | mail | your email | your email address
column-address = address | street | street address | postal address | mailing address | home address | address 1 | address 2 | address 3 | address line 1 | address line 2 | address line 3 | street name
# The address in parts: put together as the post of the country has it.
column-house-number = house number | house no | house nr | street number | street no | building number
column-postcode = postcode | post code | postal code | zip | zip code | zipcode | zip/postal code | eircode | PIN code
column-city = city | town | city/town | town/city | city or town | town or city | suburb | in which city do you live | in which town do you live | which city do you live in | which town do you live in | what city do you live in
column-region = state | region | province | county | state/province | state or province | state/region
column-country = country | country of residence | country/region | in which country do you live | which country do you live in | what country do you live in
column-lang = lang | language | language of the letter | letter language | language of letter | which language should your letter be in | in which language should your letter be
column-profession = profession | occupation | job
column-gender = gender | sex
column-note = note | own words | in your own words | in my own words | anything you want to say in your own words | anything you would like to say in your own words
column-privacy = privacy | privacy level | privacy setting | privacy settings
# Whether somebody has decided to sign in full also where it endangers them: “yes”, for that row alone.
column-danger = danger
# Who may be written for: see the values further down.
column-consent = consent | consents | consented | consent given | agreed | I agree | agree | do you agree | I consent | do you consent | do you consent to letters in your name | do you agree to letters in your name | opt in | opt-in | opted in
column-unsubscribed = unsubscribed | unsubscribe | opted out | opt out | opt-out | deceased | do not contact | do not write | email opt out | e-mail opt out | bounced | is deleted | deleted | DNC | date of death | died | do not mail | unsubscribed on | date unsubscribed
column-status = status | membership status | contact status
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
perhaps-name = writer | supporter | member | contact | person | participant
perhaps-city = place | location
perhaps-privacy = private | confidential | confidentiality | anonymous | keep my name private | keep name private | initials only | publish my name | show my name
perhaps-consent = permission | GDPR | privacy policy | permissions | data protection
perhaps-status = state of membership | active
perhaps-profession = title | position
perhaps-note = message | messages | comment | comments | remark | remarks | notes | personal note
perhaps-attachment = file | files

## Values

value-female = female | f | woman | w | Ms | Mrs | Miss
value-male = male | m | man | Mr
value-other = other | x | none | not told | non-binary | unspecified | not specified | prefer not to say | rather not say | unknown | undisclosed | not said
value-full = full
value-place = place | initials
value-length-full = full
value-length-short = short
value-yes = yes | y
value-no = no | n
# In the columns of who may be written for, also what a box that was ticked leaves.
value-true = true | 1 | x | ✓ | ✔ | agree | agreed | I agree | ok | okay | granted | confirmed | consented | opted in
value-false = false | 0 | disagree | never | withdrawn | refused | declined | denied | do not agree
# What stands under “status” of people for whom no letter is written any more: they are gone, want none, did not confirm that they
# do, or are in danger. More may stand behind such a word (“deceased (2020)”). A word that is in neither list is an error of its row.
value-left = left | resigned | former | former member | unsubscribed | opted out | cleaned | non-subscribed | deceased | dead | died | bounced | undeliverable | invalid | blocklisted | blocked | banned | disabled | deleted | removed | inactive | cancelled | canceled | expired | do not contact | has left | passed away | opt out | opted-out | not subscribed | unsub | do not mail | do not email | do not write | withdrawn | hard bounce | soft bounce | hard bounced | soft bounced | bounce | spam complaint | spam | complaint | complained | on hold | suspended | lapsed | archived | quit | gone | ex member | not active | no longer active | no longer a member | non member | terminated | arrested | in prison | imprisoned | detained | in custody | unconfirmed | not confirmed | pending | bad address | wrong address | moved away
# What stands there of people for whom letters are written.
value-current = active | subscribed | member | full member | confirmed | ok | current | enabled | new | alive | valid | registered | supporter | paid | in good standing | opted in | verified

## Names, languages, countries
##
## In which order the parts of a name stand in this language: “given family” or “family given”.

name-order = given family

# What people also call this language, whatever theirs is.
language-also = British English | American English | UK English | US English

# What people also call countries in this language, a line for each, by its code: common, former, long and short names. A name that
# is that of two countries (“Korea”) stands under neither.
countries-also =
    AE: UAE | the UAE | the United Arab Emirates | U.A.E. | Emirates | الإمارات | الإمارات العربية المتحدة
    AT: Oesterreich
    BA: Bosnia
    BN: Brunei Darussalam
    BO: Plurinational State of Bolivia
    BS: The Bahamas
    BY: Belorussia
    CD: Democratic Republic of the Congo | DR Congo | DRC | Congo-Kinshasa | Zaire
    CG: Republic of the Congo | Congo-Brazzaville
    CI: Ivory Coast
    CN: People’s Republic of China | PRC | Mainland China
    CV: Cape Verde
    CZ: Czech Republic | the Czech Republic | Czech Rep
    DE: Federal Republic of Germany | FRG
    DO: Dominican Rep
    FM: Federated States of Micronesia
    GB: UK | the UK | the United Kingdom | U.K. | Great Britain | Britain | England | Scotland | Wales | Northern Ireland | United Kingdom of Great Britain and Northern Ireland
    GM: The Gambia
    HK: Hong Kong
    IE: Republic of Ireland | Éire
    IR: Islamic Republic of Iran | Iran, Islamic Republic of | Persia
    KP: DPRK | Democratic People’s Republic of Korea | Korea, North
    KR: Republic of Korea | Korea, South | S Korea | South Corea
    LA: Lao | Lao People’s Democratic Republic | Lao PDR
    MD: Republic of Moldova
    MK: Macedonia | FYROM | Republic of North Macedonia | The former Yugoslav Republic of Macedonia
    MM: Burma
    MO: Macau | Macao
    NL: Holland | The Netherlands | Netherland
    PH: The Philippines
    PS: Palestine | State of Palestine | West Bank | Gaza
    RU: Russian Federation
    SA: KSA | Kingdom of Saudi Arabia | السعودية
    SY: Syrian Arab Republic
    SZ: Swaziland
    TL: East Timor
    TR: Turkey | Turkiye
    TW: Taiwan, Province of China | Republic of China
    TZ: United Republic of Tanzania
    US: USA | the USA | the US | the United States | the United States of America | U.S.A. | US of A | U.S. | United States | United States of America | America | The States | США | ABD
    VA: Vatican | Holy See | Vatican City State
    VE: Bolivarian Republic of Venezuela
    VN: Viet Nam
    ZA: RSA | Republic of South Africa
