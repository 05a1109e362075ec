//! The fields of the TOML files: one table of fields for each table that they have.
//!
//! The loader asks for a field by its entry here, so it cannot know a key that is not in this file, and what it does not know is an
//! error. The JSON Schemas and the tables of `docs/case-files.md` are written from the same entries by `tests/it/schema.rs`, which
//! also holds that the loader reads each of them, in its shape.

use super::body::Body;
use super::gender::Gender;
use super::lead::Lead;
use super::pause::Pause;
use super::people::{PeopleGender, PersonKind, Unnamed};
use super::role::Role;
use super::status::Status;
use super::within::WritingWithin;

/// A field: one key of a table.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The key in the file.
    pub key: &'static str,
    /// What its value looks like.
    pub shape: Shape,
    /// Whether it must be there.
    pub presence: Presence,
    /// What it is, for people who write cases: Markdown of one paragraph.
    pub about: &'static str,
}

impl Field {
    /// The words that its value can be, where it is one of a few.
    pub(super) fn words(&self) -> Vec<&'static str> {
        if let Shape::Word(words) = self.shape { (words.all)() } else { Vec::new() }
    }
}

/// Whether a field must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// A table without it is wrong.
    Required,
    /// It may be left out.
    Optional,
    /// It may be left out, and is then this.
    Default(&'static str),
}

/// What a value looks like.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// The number of this schema.
    Version,
    /// A text of one line.
    Text,
    /// An id: small letters, digits and hyphens.
    Id,
    /// A file of `actions/recipients/` and an office in it.
    Path,
    /// An ISO 3166-1 code.
    Country,
    /// One of a few words.
    Word(&'static FormWords),
    /// The word of a form: which there are, is known above.
    Form,
    /// An integer, of which fields may ask more.
    Integer,
    /// `true` or `false`, without quotes.
    Flag,
    /// A date of TOML, without quotes: `2024-05-03`.
    Day,
    /// A day, or a day with an hour and a zone.
    Deadline,
    /// A day, a month or a year.
    PartialDate,
    /// Any number of values of one shape.
    List(&'static Self),
    /// At least one value of a shape.
    NonEmpty(&'static Self),
    /// A table whose keys are names, each with a value of one shape.
    Named(&'static Self),
    /// A table of fields.
    Table(&'static Table),
    /// An id, or a table.
    IdOr(&'static Table),
    /// A table with the fields of the one or of the other.
    Either(&'static Table, &'static Table),
}

/// The words that a value can be.
#[derive(Debug)]
pub struct FormWords {
    /// What they are called, as a definition.
    pub name: &'static str,
    /// What they decide, for people who write cases.
    pub about: &'static str,
    /// The words themselves, in the order in which they are documented.
    pub all: fn() -> Vec<&'static str>,
}

/// The fields of one table.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// What it is called, as a definition.
    pub name: &'static str,
    /// What it describes, for the person who writes a case.
    pub about: &'static str,
    own: &'static [Field],
    more: &'static [Self],
}

impl Table {
    /// The fields that it alone has, in the order in which people read of them.
    pub fn own_fields(self) -> impl Iterator<Item = &'static Field> + Clone {
        self.own.iter()
    }

    /// Its fields with those that it shares with other tables.
    pub fn fields(self) -> impl Iterator<Item = &'static Field> + Clone {
        self.own.iter().chain(self.more.iter().flat_map(|table| table.own))
    }
}

static STATUS: FormWords = FormWords {
    name: "Status",
    about: "Whether letters are written.",
    all: || Status::ALL.map(Status::as_str).to_vec(),
};

static PAUSE: FormWords = FormWords {
    name: "Pause",
    about: "Why no letters are written for now.",
    all: || Pause::ALL.map(Pause::as_str).to_vec(),
};

static GENDER: FormWords =
    FormWords { name: "Gender", about: "Grammatical gender.", all: || Gender::ALL.map(Gender::as_str).to_vec() };

static PERSON_KIND: FormWords = FormWords {
    name: "PersonKind",
    about: "What it is that the action is for.",
    all: || PersonKind::ALL.map(PersonKind::as_str).to_vec(),
};

static PEOPLE_GENDER: FormWords = FormWords {
    name: "PeopleGender",
    about: "Grammatical gender of one or of many.",
    all: || PeopleGender::ALL.map(PeopleGender::as_str).to_vec(),
};

static UNNAMED: FormWords =
    FormWords { name: "Unnamed", about: "Why a name is not told.", all: || Unnamed::ALL.map(Unnamed::as_str).to_vec() };

static WRITING_WITHIN: FormWords = FormWords {
    name: "WritingWithin",
    about: "Whether people who live in the state write to it without danger.",
    all: || WritingWithin::ALL.map(WritingWithin::as_str).to_vec(),
};

static BODY: FormWords =
    FormWords { name: "Body", about: "What an office belongs to.", all: || Body::ALL.map(Body::as_str).to_vec() };

static LEAD: FormWords =
    FormWords { name: "Lead", about: "What an office is asked to use.", all: || Lead::ALL.map(Lead::as_str).to_vec() };

static ROLE: FormWords =
    FormWords { name: "Role", about: "What a recipient gets.", all: || Role::ALL.map(Role::as_str).to_vec() };

/// Declares tables of fields. What a comment says here is what the person who writes a case reads.
macro_rules! tables {
    ($(
        $(#[doc = $table_about:literal])+
        $table:ident $(with the fields of $more:ident)? {
            $(
                $(#[doc = $about:literal])+
                $field:ident = $key:literal: $shape:expr, $presence:expr;
            )+
        }
    )+) => {
        /// Every table that a case file may have.
        pub const TABLES: &[Table] = &[$($table::TABLE),+];

        $(
        $(#[doc = $table_about])+
        #[derive(Debug)]
        pub struct $table;

        impl $table {
            $(
                $(#[doc = $about])+
                pub const $field: Field = Field {
                    key: $key,
                    shape: $shape,
                    presence: $presence,
                    about: concat!($($about),+).trim_ascii(),
                };
            )+

            /// The table with all its fields.
            pub const TABLE: Table = Table {
                name: stringify!($table),
                about: concat!($($table_about),+).trim_ascii(),
                own: &[$(Self::$field),+],
                more: &[$($more::TABLE)?],
            };
        }
        )+
    };
}

use Presence::{Default, Optional, Required};
use Shape::{
    Country, Day, Deadline, Either, Flag, Form, Id, IdOr, Integer, List, Named, NonEmpty, PartialDate, Path, Text,
    Version, Word,
};

tables! {
    /// A case: `actions/<id>.toml`.
    Case {
        /// The version of this schema: 1.
        SCHEMA = "schema": Version, Required;
        /// The number that its organisation gives it, such as `"UA 12/26"`.
        NUMBER = "number": Text, Optional;
        /// The index of the document that it was published as.
        INDEX = "index": Text, Optional;
        /// The state that the case is about: its ISO 3166-1 code. An office may belong to another, or to none.
        COUNTRY = "country": Country, Required;
        /// The day it was issued.
        ISSUED = "issued": Day, Optional;
        /// The last day for letters; with an hour and a zone where it has one: `2026-12-01T17:00:00+03:30`.
        EXPIRES = "expires": Deadline, Optional;
        /// The id of the earlier action that this one goes on from; `appeal show` names each at the other.
        FOLLOWS = "follows": Id, Optional;
        /// `open`: letters are wanted; `archived`: written with a notice; `paused`: refused for now, and `reason` tells why;
        /// `closed`: refused, and the message `outcome` tells how it ended.
        STATUS = "status": Word(&STATUS), Required;
        /// Why it is paused; must be there then, and only then. `freed`: the person was released; `silence`: the person, the
        /// family or the lawyer asked for it; `negotiations`: there are talks that letters could disturb; `review`: the facts
        /// are looked into anew. The program has the words, in every language.
        REASON = "reason": Word(&PAUSE), Optional;
        /// Who agreed that the case is published, and when, such as `"family, 2020-03-01"`. `appeal show` tells it; no letter
        /// does.
        CONSENT = "consent": Text, Optional;
        /// What no letter and no note speaks of: `health`, `family`, `faith`, `sexuality`, `ethnicity`, `whereabouts`, or a name of
        /// your own. The rule `withhold` looks for the words of `withhold-<id>`, in `rules.ftl` and in the case's own file.
        WITHHOLD = "withhold": List(&Id), Optional;
        /// Language tags, in the order that the recipients prefer. One in which the case has no words yet is told, and nothing
        /// is written in it; at least one has words.
        LANGUAGES = "languages": NonEmpty(&Text), Required;
        /// Whether any other complete language will do.
        ANY_LANGUAGE = "any-language": Flag, Optional;
        /// What is asked: each is a message `demand-<id>` of the case.
        DEMANDS = "demands": List(&Id), Default("an error, unless every kind has its own or asks nothing");
        /// The law that the letters name: messages of `law.ftl`. `udhr-19` is article 19 of the instrument `udhr`, and both have a
        /// message; `wgad-92-2017` is number 92/2017 of `wgad`; any other id is cited whole. A constitution is an instrument in the
        /// case's own words: `constitution` and `constitution-35`.
        LAW = "law": List(&Id), Optional;
        /// Treaties that the state joined or left, each with its day and source, where the case knows better than the program's table.
        TREATIES = "treaties": List(&Shape::Table(&Standing::TABLE)), Optional;
        /// `usual`: people who live in the state write to it without danger, as citizens write to their own governor; it needs the
        /// reason. `danger`: they sign by initials and place alone. What neither the case nor the file of its state declares is
        /// danger.
        WRITING_WITHIN = "writing-within": Word(&WRITING_WITHIN), Optional;
        /// Why it is so; must be there where it is `usual`.
        WRITING_WITHIN_REASON = "writing-within-reason": Text, Optional;
        /// What only one side reports: each is a message `claim-<id>` with the words that it is told in.
        ATTRIBUTED = "attributed": List(&Id), Optional;
        /// A page about the case, for posts: the whole link, with `https://`.
        LINK = "link": Text, Optional;
        /// Whom the action is for. A case that is about no people but about a law or a place has none: its message `matter` names
        /// what it is about.
        PEOPLE = "people": List(&Shape::Table(&Person::TABLE)), Optional;
        /// Variables of the messages: days, months or years, as exact as the source and never completed.
        DATES = "dates": Named(&PartialDate), Optional;
        /// What is not told twice: whoever opens so, or writes as somebody (`as-lawyer`), tells none of these facts.
        APART = "apart": Named(&List(&Id)), Optional;
        /// Whether charge, trial or sentence came before arrest: without it such an order of `dates` is warned of.
        IN_ABSENCE = "in-absence": Flag, Optional;
        /// The dates that are announced and not past, such as a hearing: names of `dates`.
        PLANNED = "planned": List(&Id), Optional;
        /// Variables of the messages: whole numbers.
        NUMBERS = "numbers": Named(&Integer), Optional;
        /// Variables of the messages: numbers that name something, such as a prisoner, a file or a law, as texts: `"8711"`,
        /// `"0042"`, `"12/26"`. Their digits are those of the language, without separators.
        IDENTIFIERS = "identifiers": Named(&Text), Optional;
        /// Whom to write to.
        RECIPIENTS = "recipients": NonEmpty(&Either(&Shared::TABLE, &InPlace::TABLE)), Required;
        /// What the case can be written as: `[kinds.letter]` and others.
        KINDS = "kinds": Named(&Shape::Table(&Kind::TABLE)), Required;
        /// Where the facts come from.
        SOURCES = "sources": List(&Shape::Table(&SourceNote::TABLE)), Optional;
    }

    /// Whom the action is for.
    Person {
        /// The message `person-<id>` is the full name.
        ID = "id": Id, Required;
        /// `person`: one person; `group`: people who are told by their number, such as 2,500 monks; `organisation`; `community`: a
        /// village, a people.
        KIND = "kind": Word(&PERSON_KIND), Default("`\"person\"`");
        /// What the grammar of some languages needs: `mixed` for several who differ, `unknown` where it is not known or not told.
        /// A language whose words have a gender of their own says it in `person-<id>`: `.gender = female`.
        GENDER = "gender": Word(&PEOPLE_GENDER), Default("an error for a person, else `\"unknown\"`");
        /// How many they are: of a group, and of a community where that is known. The message `person-<id>` has it as `$count`.
        COUNT = "count": Integer, Default("an error for a group");
        /// `withheld`: the name must not be told, and notes are warned of; `unknown`: nobody knows it. The program has words for
        /// such a person or group, unless the message `person-<id>` has others.
        NAME = "name": Word(&UNNAMED), Default("the name is told");
        /// Whether nobody is known to hold them: no card goes to them, only to the family.
        DISAPPEARED = "disappeared": Flag, Default("whether there is a date `missing`, for a person");
    }

    /// An office of `actions/recipients/<file>.toml`; what else is said of it here holds in place of what that file says.
    Shared with the fields of Details {
        /// The file and the office: `"iran/supreme-leader"`.
        USE = "use": Path, Required;
        /// `to`: gets the letter; `copy`: gets a copy, which is a letter of its own; `named`: only for kinds that name it.
        ROLE = "role": Word(&ROLE), Required;
        /// What this case calls it.
        ID = "id": Id, Default("the office's name in the file");
        /// The ids of recipients of this case in whose place it stands, for writers who live in one of `writers-in`.
        INSTEAD_OF = "instead-of": List(&Id), Optional;
        /// The message `salutation-<…>`, with the close that belongs to it.
        SALUTATION = "salutation": Id, Default("the office's in the file");
    }

    /// An office with all its fields.
    InPlace with the fields of Details {
        /// What this case calls it: the message `recipient-<id>` names it.
        ID = "id": Id, Required;
        /// `to`: gets the letter; `copy`: gets a copy, which is a letter of its own; `named`: only for kinds that name it.
        ROLE = "role": Word(&ROLE), Required;
        /// The ids of recipients of this case in whose place it stands, for writers who live in one of `writers-in`.
        INSTEAD_OF = "instead-of": List(&Id), Optional;
        /// The message `salutation-<…>`, with the close that belongs to it.
        SALUTATION = "salutation": Id, Required;
    }

    /// An office, as a file of `actions/recipients/` has it. A field that is not there is not on record.
    Office with the fields of Details {
        /// The message `salutation-<…>`, with the close that belongs to it.
        SALUTATION = "salutation": Id, Required;
    }

    /// What is on record of an office, in a file of `actions/recipients/` or in a case.
    Details {
        /// The state whose office it is, wherever its address is: its ISO 3166-1 code.
        STATE = "state": Country, Default("the `country` of the case or the kind; not known where the case describes an office whose address is in another country, and that is no mission");
        /// What it belongs to: `state`, or what is no state: `international` (the United Nations, the European Union, the African
        /// Union), `company`, `university`, `organisation`. The case's law,
        /// which binds a state, is not held against it.
        BODY = "body": Word(&BODY), Default("`\"state\"`");
        /// How the demands are put to it: `authority`: it is asked to use its authority, since it can decide; `influence`: its
        /// influence with those who decide, as a president who annuls no judgment, a minister of foreign affairs, a mission; `effort`:
        /// to do everything in its power. A copy says what the letter says to the first office that it is written to.
        LEAD = "lead": Word(&LEAD), Default("`authority` for an office of the state that the case is about, else `effort`");
        /// What the words of the office go on with in the place of the state, as `{ $of }`: the message `of-<…>` of the case, such as
        /// `of-lyon = of Lyon` for a mayor, `of-example = of Example Inc.` for a company's chief executive.
        OF = "of": Id, Default("the state");
        /// The law that letters to it name, in place of the case's and the kind's.
        LAW = "law": List(&Id), Optional;
        /// The gender of the holder.
        GENDER = "gender": Word(&GENDER), Default("`\"other\"`");
        /// The message `holder-<…>`: who held the office on the day of `verified`.
        HOLDER = "holder": Id, Optional;
        /// The postal address in Latin script, a line each, without the country.
        ADDRESS = "address": List(&Text), Optional;
        /// The same address in the script of its country, a line each, from the office to the street: envelopes and labels bear it
        /// beside the one in Latin script.
        LOCAL_ADDRESS = "local-address": List(&Text), Optional;
        /// The line before the address: whose house it is.
        CARE_OF = "care-of": Text, Optional;
        /// The country of the address; must be there where an address is.
        COUNTRY = "country": Country, Optional;
        /// E-mail addresses.
        EMAIL = "email": List(&Text), Optional;
        /// Whether each of several e-mail addresses gets a message of its own; else one message goes to all.
        EACH = "each": Flag, Optional;
        /// Telephone numbers.
        PHONE = "phone": List(&Text), Optional;
        /// Fax numbers.
        FAX = "fax": List(&Text), Optional;
        /// Whether it is reached by pasting into a form on its web site.
        WEB_FORM = "web-form": Flag, Default("whether there is a `url`");
        /// The page of that form.
        URL = "url": Text, Optional;
        /// The handle on X.
        X = "x": Text, Optional;
        /// The day when all this was confirmed.
        VERIFIED = "verified": Day, Optional;
        /// It is written to by writers who live in one of these countries alone. As a copy it is a mission, and gets it with a covering
        /// note.
        WRITERS_IN = "writers-in": List(&Country), Optional;
        /// The mission of its state in whatever country a writer lives in: its address is not known, and the program tells how to find
        /// it. Where another mission of the case is for that country, that one is written to.
        ANYWHERE = "anywhere": Flag, Optional;
    }

    /// One kind of document that the case is written in. What it does not say is as in the case.
    Kind {
        /// The template: `templates/<template>.md.hbs`.
        TEMPLATE = "template": Id, Default("the kind's name, or `thanks`");
        /// How its page is.
        FORM = "form": Form, Default("that of the template: `joint-letter` is joint, `solidarity` and `card` are cards, `post` a post, `petition` a petition, `call` a call, and any other a letter");
        /// The message of the case that its subject is.
        SUBJECT = "subject": Id, Default("`\"subject\"`");
        /// The messages of the case that its text is made of; a table in its place is some of several facts.
        PARAGRAPHS = "paragraphs": List(&IdOr(&AnyOf::TABLE)), Default("`[\"opening\", \"facts\", \"concern\"]`, for a post `[\"post\"]`, for a card none");
        /// The openings that a writer may choose from (`--opening`, the column `opening`), and one of which is drawn where they choose
        /// none; the first is one of the paragraphs, which the others replace.
        OPENINGS = "openings": List(&Id), Optional;
        /// Who may write as what they do (`--as`, the column `as`): each is a message `as-<id>` of the case, a paragraph behind the
        /// opening.
        AS = "as": List(&Id), Optional;
        /// The paragraphs of the short letter (`--length short`).
        SHORT = "short": List(&IdOr(&AnyOf::TABLE)), Default("the first paragraph, and one fact of the first table that chooses; without such a table the second paragraph");
        /// The message of the case that tells what the demands rest on, in place of `law-basis`, which all letters share. In it `$law`
        /// is the law without numbered documents, and `$finding` are these.
        BASIS = "basis": Id, Default("`law-basis`");
        /// The ids of recipients that replace the case's; each gets the letter itself, whatever its `role` is elsewhere.
        RECIPIENTS = "recipients": List(&Id), Default("those of the case that are not `named`, by their roles");
        /// The ids of recipients that get a copy in this kind.
        COPIES = "copies": List(&Id), Optional;
        /// The demands that replace the case's.
        DEMANDS = "demands": List(&Id), Default("the case's");
        /// The law that replaces the case's; `[]` names none. It is named to every office of the kind.
        LAW = "law": List(&Id), Default("the case's, to offices of the state that it is about");
        /// The ids of `[[people]]` that it is about.
        PEOPLE = "people": List(&Id), Default("all");
        /// The state that it is about.
        COUNTRY = "country": Country, Default("the case's");
        /// Whether it thanks and asks nothing: it has no demands and asks for no reply, and is also written for a closed case. Its
        /// template is `thanks` where it names none.
        THANKS = "thanks": Flag, Default("whether it is called `thanks`");
        /// Whether it reminds an office of an earlier letter that was not answered: it begins with the message `reminder`, which tells
        /// the day. Every case with a kind `letter` can be written as `reminder` without this.
        REMINDER = "reminder": Flag, Optional;
        /// What only one side reports, in place of the case's.
        ATTRIBUTED = "attributed": List(&Id), Default("the case's");
    }

    /// Facts of which a letter tells some: `{ any = 2, of = ["fact-a", "fact-b", "fact-c"] }`. The writer chooses (`--fact`, the column
    /// `facts`); the others are drawn.
    AnyOf {
        /// How many of them stand in a letter.
        ANY = "any": Integer, Required;
        /// The messages of the case that they are, in the order in which those that are chosen stand.
        OF = "of": NonEmpty(&Id), Required;
    }

    /// Where facts come from.
    SourceNote {
        /// Its title.
        TITLE = "title": Text, Required;
        /// The day it was published, where that is known.
        PUBLISHED = "published": Day, Optional;
        /// Where it is found.
        URL = "url": Text, Optional;
    }

    /// Whether a state is party to a treaty, where that is not as `actions/law/parties.toml` has it.
    Standing {
        /// The treaty: an id of `law.ftl`.
        TREATY = "treaty": Id, Required;
        /// Whether it is party to it.
        JOINED = "joined": Flag, Required;
        /// Of what day that is known, or since when it is so.
        DAY = "day": PartialDate, Required;
        /// Who says so.
        SOURCE = "source": Text, Required;
    }

    /// What is on record of a state: `actions/states/<CODE>.toml`.
    State {
        /// The treaties that it has not joined: ids of `law.ftl`, and of the `treaty-…` messages of `rules.ftl`.
        NOT_JOINED = "not-joined": List(&Id), Optional;
        /// Treaties that it joined or left, each with its day and source.
        TREATIES = "treaties": List(&Shape::Table(&Standing::TABLE)), Optional;
        /// `usual`: people who live there write to it without danger, as citizens write to their own governor; it needs the reason.
        /// A case may say otherwise. What is not declared is danger.
        WRITING_WITHIN = "writing-within": Word(&WRITING_WITHIN), Optional;
        /// Why it is so; must be there where it is `usual`.
        WRITING_WITHIN_REASON = "writing-within-reason": Text, Optional;
    }

    /// How many people had signed a petition, on which day.
    Tally {
        /// How many they were.
        SIGNATURES = "signatures": Integer, Required;
        /// The day of the count.
        COUNTED = "counted": Day, Required;
    }
}
