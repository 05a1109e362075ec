### The words by which a published action is read: appeal action import.
###
### Organisations publish their actions in forms of their own. What stands here is what those forms say, in this language, before a
### fact (a label), above a part (a heading), at the beginning of a demand. Phrases are parted by |; case, accents and punctuation
### are ignored, and a phrase stands as whole words. A published text is read with the words of all languages at once.

## Labels: what stands before a colon, with the fact behind it

label-number = UA | First UA | urgent action | urgent action number | urgent appeal case | appeal case | case number | case no | action number | appeal number | reference | our reference | ref | ref no | code
label-index = index | AI index | index number | document index
label-issued = date | issue date | issued | date of issue | published | publication date | date issued | posted on | published on | issued on | posted
label-expires = deadline | last day | appeals until | valid until | expires | expiry date | end date | please take action as soon as possible until | please take action until | take action until | closing date
label-country = country | state | place
label-name = name | person | persons | names | name(s) | name and pronoun | name and preferred pronoun | name and preferred pronouns | names and preferred pronouns | name and pronouns | name(s) and pronoun(s) | names and pronouns | preferred pronouns | name of victim | name of the victim | names of victims | name of victims | names of the victims | victim | victims | name of detainee | name of prisoner | prisoner | detainee
label-gender = gender | gender m/f | sex | gender (m/f) | m/f | gender m/f/x | pronoun | pronouns
label-salutation = salutation | begin with | begin your letter with | begin your letter | salutations | form of address | please address as | start with | start your letter with
label-email = e-mail | email | e-mails | emails | e-mail address | email address | mail | via email | by email | via e-mail | by e-mail
label-fax = fax | faxes | facsimile | fax no | fax number | telefax | via fax | by fax | F
label-phone = tel | telephone | phone | t | tel no | phone no | phone number | telephone number | mobile | via phone | by phone
label-web = website | web | web site | url | web form | contact form | online form | via website
label-x = twitter | X | X (Twitter) | twitter handle | twitter/X
label-languages = preferred language to address target | preferred language | preferred languages | language | languages | please write in
label-to = to | addressee | recipient
label-copy = cc | copy to | copies to | copy
label-from = from | sender
label-subject = subject | re | title | concerning
label-previous = link to previous UA | previous UA | link to previous action | previous action
# Ways that nobody uses any more: read over.
label-outdated = telegram | telegrams | telex | telexes | cable | cables
label-address = address | postal address | mailing address

## Headings: how a line begins above a part

heading-title = urgent action | urgent appeal
heading-targets = please send appeals | send appeals to | appeals to | please send your letters to | please send letters to | send your letters to | please write to | write to | addresses | addresses of the authorities | names and addresses | send to | please send your appeals to | please send polite letters to | targets | addressees | letters can be sent to | please address your letters to | letters to | letters may be sent to | appeals may be sent to | please email | please contact | email | write in English to
heading-copies = copies please to | copies to | and copies to | copy to | also send copies to | please also send copies to | please send copies to | please send a copy to | with copies to | with a copy to | send copies to | please copy | please send a copy of your letter to
heading-demands = please write immediately | please write | actions requested | action requested | requested action | suggested action | recommended action | what you can do | take action | how to help | in your letters | in your letter | please ask the authorities | demands | we ask
heading-letter = sample letter | model letter | suggested letter | use this model letter | letter | text of the letter | take action write an appeal in your own words or use this model letter
heading-background = additional information | background information | background | case narrative | case details | brief description of the situation | description of the situation | the case | further background | new information | summary | case background | what happened
heading-issues = issues | issue | keywords | themes
heading-end = please check | this is the first update of | this is the second update of | this is the third update of | this is an update of | thank you | for more information | for further information | further information | kindly inform | please inform | please keep us informed | urgent appeals programme | about us | share this | share | follow us | contact us | contact | subscribe | donate | privacy | cookies | unsubscribe | related | read more | yours in solidarity | with thanks | best wishes | best regards | kind regards | sent from | you receive this | you are receiving this | let us know | click here | letters of support | messages of support | messages of solidarity | letters of solidarity | cards of solidarity | solidarity cards | for further details | related posts | comments

## Openings: how a demand begins, a sentence that asks, a salutation, a request

begins-demand = calling on | calling for | calling upon | urging | asking | demanding | insisting | requesting | reminding | appealing to | seeking | expressing concern | welcoming | pressing | call on | urge | ask | request | ensure that | protesting | condemning | encouraging | stressing | noting | recalling | pointing out | emphasising | emphasizing | imploring | pleading | inviting | ensuring | supporting
begins-request = I urge | I therefore urge | I call on | I call upon | I therefore call on | I therefore call upon | I ask | I therefore ask | I request | I therefore request | I respectfully ask | I respectfully request | I respectfully urge | I also urge | I also ask | I also call on | I further urge | we urge | we therefore urge | we call on | we therefore call on | we ask | we request | I strongly urge | I appeal to you | I would like to ask | I also request | I also call upon | pending this I urge | pending her release | pending his release | pending their release
request-subject = I | we
request-verb = urge | ask | call on | call upon | request | appeal to | implore | beg | demand | encourage | invite | beseech
asks-in-lead = urges | asks | calls on | calls upon | calls for | requests | demands | urge | urging | ask | asking | call on | call upon | calling on | request | requesting | demand | demanding | appeal to | appeals to
begins-salutation = dear | your worship | your grace | your highness | your excellency | excellency | your honour | your majesty | your eminence | your royal highness | honourable | sir | madam | respected
begins-call = please | check | kindly | write | send | take action | act | appeal | letters | appeals | contact | email | e-mail | call | address | the deadline | you can write | start with | begin with
before-last-day = if sending appeals after | before | by | until | no later than | not later than | the deadline is | deadline is | deadline
missions = diplomatic representatives | diplomatic representative | diplomatic representations | diplomatic representation | diplomatic missions | diplomatic mission | embassies | embassy | ambassadors | ambassador | consulates | consulate | diplomatic addresses
own-country = your country | your own country | your respective country | your respective countries | your country of residence | the country where you live | accredited to | local | your nearest
own-language = or your own language | your own language | in any other language | or any other language | or in your own language
about-whom = has been informed about | been informed about | has been informed by reliable sources about | informed by reliable sources about | has received new information about | received new information about | has received information about | has received information that | has been informed of | informed with great concern about | been informed with concern about | received with great concern information about | has been informed that
authorities-of = the authorities of | authorities in | following situation in | following situation of

## Words inside

word-male = m | male | he him | he/him/his | he | man
word-female = f | female | she her | she/her/hers | she | woman
word-other = they them | they/them/theirs | they | x
word-and = and | & | as well as
word-honorific = Mr | Mrs | Ms | Miss | Dr | Prof | Professor | Messrs | Mr. and Mrs
word-care-of = c/o | care of
word-address = street | road | avenue | ave | st | rd | square | boulevard | lane | drive | way | building | floor | room | suite | house | palace | ministry | department | office | secretariat | headquarters | HQ | P.O. Box | PO Box | box | block | sector | district | corner | quay | place | embassy | complex | compound | station | base
word-title = minister | president | governor | chief | director | head | judge | justice | prosecutor | attorney | secretary | commissioner | superintendent | ombudsman | ombudsperson | king | queen | prince | prime | chairman | chairperson | chairwoman | chair | speaker | general | colonel | captain | major | lieutenant | inspector | ambassador | commander | administrator | editor | leader | supreme | ayatollah | sheikh | mayor | rector | dean | warden | consul | solicitor | chancellor | premier | high commissioner | constable | excellency | honourable
word-state = republic | islamic | kingdom | state | federal | democratic | people's | union | of | the | federation | commonwealth | arab | socialist | united | co-operative | bolivarian | plurinational
word-reply = re | fwd | fw | forwarded
word-hidden = email protected | address hidden | hidden

## Countries by names that are no official ones: the message ends with the code

also-country-US = USA | U.S.A. | America
also-country-GB = UK | U.K. | Great Britain | England
