//! Languages: which there are, which one is meant, their words, their dates, numbers, lists and country names.
//!
//! No language is named in the code: one is there as soon as `locales/<tag>/` is.

pub(crate) mod about;
mod bundle;
mod bundle_cache;
pub(crate) mod capitals;
mod chosen;
pub(crate) mod completeness;
pub mod country;
mod dates;
#[cfg_attr(not(feature = "preview"), allow(dead_code, reason = "only the preview writes messages"))]
pub(crate) mod edit;
mod entries;
pub(crate) mod examination;
mod examine;
mod foreign;
mod format;
pub(crate) mod functions;
mod index;
mod joining;
mod languages;
mod limits;
mod lineage;
mod negotiate;
mod overlay;
mod parse;
pub(crate) mod pattern;
mod patterns;
mod plural;
pub(crate) mod plural_rules;
pub(crate) mod pseudo;
pub(crate) mod scaffold;
mod scan;
mod script_names;
mod setting_faults;
mod settings;
pub(crate) mod source_changes;
mod spelling;
mod state_names;
pub(crate) mod translated_from;
pub(crate) mod update;
pub(crate) mod word_list;

pub use bundle::Bundle;
#[cfg(feature = "preview")]
pub(crate) use bundle::Heard;
pub(crate) use bundle::Missing;
pub(crate) use bundle::Vocabulary;
pub(crate) use chosen::{CHOSEN_FROM, Chosen, article};
pub(crate) use examine::{Flaw, form_hint};
pub(crate) use foreign::FOREIGN_TERMS;
pub use format::Formats;
#[cfg(feature = "preview")]
pub(crate) use languages::name_in;
pub use languages::{LETTER_FILES, REFERENCE, SETTINGS, available, letter_words, name, program_files};
pub(crate) use languages::{LanguageNames, letter_words_of};
pub(crate) use languages::{PROGRAM_FILE, PROGRAM_FOLDER, is_grammar, said_in};
pub(crate) use limits::{MAX_CHAIN, MAX_DEPTH, MAX_PLACEABLES};
pub(crate) use lineage::{FORMAT_LOCALE, lineage};
pub use negotiate::direction;
pub(crate) use negotiate::{from_environment, negotiate, parents};
pub(crate) use overlay::{overlaid, read_with};
#[cfg(feature = "preview")]
pub(crate) use parse::parse;
pub(crate) use parse::{control_characters, tree};
pub(crate) use pattern::is_empty;
pub(crate) use patterns::{patterns, said};
pub(crate) use pseudo::{is_pseudo, spoken};
pub(crate) use scan::{Trap, begun_by, id_and_rest, line_start, named_by, span, trap};
pub(crate) use script_names::script_name;
pub(crate) use setting_faults::{Harm, PAGE, faults as setting_faults, lacks_dates};
pub(crate) use settings::{DATE_PARTS, FURTHER, Settings};
pub(crate) use spelling::{CountrySpellings, LanguageSpellings, meant_country};
pub use state_names::StateNames;
pub(crate) use state_names::{COUNTRIES_FILE, NameForm, postal_name};
