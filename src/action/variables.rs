//! The variables of messages: those that the program gives; a case's dates and numbers are the others.

/// The variables that the program gives to messages; a case's dates and numbers take other names.
pub(crate) const PROGRAM_VARIABLES: [&str; 24] = [
    "handle",
    "person",
    "people",
    "about",
    "gender",
    "writer-gender",
    "recipient",
    "recipient-to",
    "salutation",
    "holder",
    "law",
    "date",
    "place",
    "subject",
    "demand",
    "articles",
    "count",
    "language",
    "demands",
    "voice",
    "signatories",
    "organisation",
    "signatures",
    "counted",
];
