### appeal action: new cases, from what their author says or from what was published.

cli-action = Cases: a new one, or one from a published action
cli-action-new = Make a case file with its messages in every language; on a terminal it asks for what no flag says
cli-action-new-country = The state that the case is about: its code or its name
cli-action-new-about = What those are whom it is for: person, group, organisation, community
cli-action-new-person = The full name of somebody whom it is for, or what a group is called (may be repeated)
cli-action-new-gender = The gender of each, in the same order: male, female, other, mixed, unknown
cli-action-new-count = How many they are, of a group or a community
cli-action-new-unnamed = Why a name is not told: withheld or unknown
cli-action-new-matter = What it is about, where it is about a law or a place and no people
cli-action-new-to = An office that gets the letter, as the program knows it: state/minister-of-justice (may be repeated)
cli-action-new-copy = An office that gets a copy (may be repeated)
cli-action-new-lang = The languages of the case, separated by commas; the texts given here are in the first
cli-action-new-expires = The last day for letters
cli-action-new-demand = What is asked, in your own words (may be repeated)
cli-action-new-source = The title of a source (may be repeated)
cli-action-import = Make a case from a published action (text, web page, docx, odt or pdf): what it says stands in its place, the rest is blank
cli-action-import-file = The published action; - reads standard input
cli-action-import-id = The action's id; without it, the person's name or that of the file
cli-action-import-lang = The languages of the case, separated by commas; without it, those that the source names
cli-action-new-id = The action's id: small letters, digits and hyphens, such as first-last
error-action-there = There is an action “{ $id }” already: { $file }.
hint-action-there = Choose another id.
action-new-made = The case is ready to fill in, with its messages in { $languages }.
action-new-next = Fill in the case file first, then the messages of at least one language. To see what is missing or wrong: appeal show { $id }
action-new-head = The case “{ $id }”. Fill in what your sources say, and nothing else; leave out what they do not say. What is still empty here is an error, and no letter is written. docs/case-files.md has every field.
action-new-number = The number and index that its organisation gives it, and the id of the earlier action that it goes on from, where there are any.
action-new-country = The state that is addressed: its code of two capital letters (ISO 3166-1).
action-new-within = Where citizens write to these offices without danger: say so, with the reason. Else whoever lives there signs with initials and place alone.
action-new-days = The day when the action was issued, and the last day for letters, where they are known.
action-new-status = open; archived: written with a notice; closed: no letters any more.
action-new-languages = The languages, in the order that those who are written to prefer; delete those that you have no words for. With any-language, any other complete language will do.
action-new-demands = What is asked: a short name for each demand. Its text is the message “demand-…” of each language.
action-new-law = The international law that it rests on, where it names any: messages of law.ftl, such as these.
action-new-people = Whom it is for, each with a name of their own for the message “person-…”, which is the full name. The gender is male, female, other or unknown: some languages' grammar asks. A case about a law or a place has none of these tables. What else there is: kind (group, organisation, community), count, name (withheld, unknown), disappeared.
action-new-dates = Dates for the messages: a day without quotes, or a month or a year in quotes; as exact as the source, never completed.
action-new-numbers = Whole numbers for the messages.
action-new-recipients = Whom to write to, a table for each. The role is to, or copy. Offices that cases share:
action-new-kinds = What it can be written as.
action-new-sources = Where the facts come from.
action-new-messages = The words of the case “{ $id }”. To write a message, take away the “# ” before it and write behind the “=”. What stays a comment counts as missing, and no letter is written in this language.
action-new-variables = A date or a number of actions/{ $id }.toml is written by its name between { "{ }" }, with a dollar sign before it. What only one side reports stays reported: “reportedly”, “he says”.
action-new-message-title = For lists: who, and what it is about.
action-new-message-subject = The subject line.
action-new-message-person = The full name, in the script of this language.
action-new-message-opening = The first paragraph: whom the letter is about, with the full name (the variable “person”).
action-new-message-facts = What happened, with at least one date.
action-new-message-concern = Why it is urgent.
action-new-message-demand = A message for each demand. It has no full stop.
action-new-message-demand-lead = A message for each demand, which goes on from “{ $lead }”. It has no full stop.
action-new-salutations = The message “salutation-…” of the language. There are: { $ids }.
action-new-subject = { $person }: an urgent appeal
action-new-message-many = What they are called, as a sentence goes on with it, in this language.
action-new-message-matter = The law or the place that it is about, as a sentence goes on with it.
action-new-message-of = Of what that office is, as its name goes on: “of Lyon”.
action-new-message-office = An office: its name as in a list; .to: “to the …”; .office: the lines of the address that name it.
action-new-message-copy = An office that gets a copy: its name as in a list; .to: “to the …”; .office: the lines of the address that name it.
error-action-genders = There are { $count } genders for { $people } names.
error-action-count = A case about a kind “{ $kind }” has no number: that is for a group or a community.
error-action-unnamed = Only a person or a group can be without a name, not a kind “{ $kind }”.
error-action-office = “{ $found }” is no office that comes with the program.
ask-new-head = An empty answer leaves a blank in the case, to fill in later.
ask-new-country = The state that the case is about
ask-new-languages = Languages of the case
ask-new-about = Whom or what is it about?
ask-new-about-choice =
    { $kind ->
        [person] one person, or several with their names
        [group] people who are told by their number
        [organisation] an organisation
        [community] a village, a people
        [withheld] a person whose name must not be told
        [unknown] a person whose name nobody knows
       *[matter] a law or a place
    }
ask-new-name = The full name
ask-new-name-help = One name at a time; an empty answer ends the list
ask-new-name-of-many = What they are called
ask-new-matter = What it is about
ask-new-gender = Gender
ask-new-gender-of = Gender of { $name }
ask-new-gender-choice =
    { $gender ->
        [male] male
        [female] female
        [other] another
        [mixed] not all alike
       *[unknown] not known, or not told
    }
ask-new-count = How many are they?
ask-new-offices = Who gets the letter?
ask-new-copies = Who gets a copy?
ask-new-expires = The last day for letters
ask-new-expires-help = As 2016-03-01; an empty answer where there is none
ask-new-demand = What is asked? In { $language }
ask-new-demand-help = One demand at a time, without a full stop; an empty answer ends the list
ask-new-empty-help = May be left empty
error-new-day = “{ $found }” is no day such as 2016-03-01.
error-new-number = “{ $found }” is no number of people.
error-import-pdf = The text of the PDF cannot be read.
error-import-pdf-program = To read a PDF, the program pdftotext is needed, and it is not there.
hint-import-pdf = Install poppler-utils (Poppler), or save the text of the PDF as a file and import that.
error-import-large = { $file } has more than { $most } MB: no published action is as large.
error-import-long = The text of { $file } has more than { $most } MB: no published action is as long.
error-import-document = { $file } is a document that cannot be read.
error-import-binary = { $file } holds no text.
hint-import-formats = Text, web pages (html), docx, odt and pdf can be imported; save the document as one of them.
action-import-next = Fill in what is blank, then write the messages in words of your own. To see what is missing or wrong: appeal show { $id }
action-import-found = Found: { $fields }. Demands: { $demands }; offices: { $offices }. Each stands under the line of the source that says it: compare them.
action-import-nothing = Nothing was found in a form that organisations use. All is blank.
action-import-blank = Blank, because the source does not say it, or says it in two ways: { $fields }.
action-import-own-words = The source's sentences are comments, to write beside in words of your own; delete them before you share the case.
