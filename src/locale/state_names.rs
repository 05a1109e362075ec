//! What a language calls the states: `countries.ftl`, from which only the messages that a letter asks for are read. The file has
//! as many messages as there are countries, and a letter names one or two.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, RwLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};

use super::bundle::Bundle;
use super::capitals::capitals;
use super::country::{is_latin, name};
use super::lineage::lineage;
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Source};
use crate::lock::{read_locked, write_locked};

/// The file of a language with the names of countries.
pub(crate) const COUNTRIES_FILE: &str = "countries.ftl";

/// The names that a language has for states; each is read when it is first asked for.
#[derive(Debug, Default)]
pub struct StateNames {
    tag: String,
    /// The built-in file, and over it the workspace's; of a region those of the language that it goes on from first.
    sources: Vec<Arc<Source>>,
    known: RwLock<BTreeMap<(String, NameForm), String>>,
}

/// A form of a state's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum NameForm {
    /// Behind an office: “of the Gambia”.
    Of,
    /// Behind a mission: “in the Gambia”.
    In,
    /// As the post has it, for the last line of an address.
    Envelope,
}

impl NameForm {
    fn attribute(self) -> &'static str {
        match self {
            Self::Of => "of",
            Self::In => "in",
            Self::Envelope => "envelope",
        }
    }
}

impl StateNames {
    /// The names in a language; a language without the file calls them as CLDR does.
    ///
    /// # Errors
    /// A file cannot be read.
    pub(crate) fn open(catalog: &Catalog, tag: &str) -> Result<Self, Diagnostic> {
        let mut sources = Vec::new();
        for tag in lineage(catalog, tag).iter().rev() {
            let layers = catalog.layers(&format!("locales/{tag}/{COUNTRIES_FILE}"))?;
            sources.extend(layers.into_iter().map(|(_, source)| source));
        }
        Ok(Self { tag: tag.to_owned(), sources, known: RwLock::default() })
    }

    /// A state's name: as the words of a case have it, else the file of the language, else CLDR.
    pub(crate) fn name(&self, words: &Bundle, code: &str, form: NameForm) -> String {
        let key = (code.to_owned(), form);
        if let Some(known) = read_locked(&self.known).get(&key) {
            return known.clone();
        }
        let said = self.read(words, code, form);
        write_locked(&self.known).insert(key, said.clone());
        said
    }

    fn read(&self, words: &Bundle, code: &str, form: NameForm) -> String {
        let id = format!("country-{code}");
        words
            .get(&format!("{id}.{}", form.attribute()), &FluentArgs::new())
            .ok()
            .or_else(|| self.sources.iter().rev().find_map(|source| said(source, &id, form.attribute())))
            .unwrap_or_else(|| name(code, &self.tag))
    }
}

/// The program's own content, for what is told without any.
static BUILT_IN: LazyLock<Catalog> = LazyLock::new(Catalog::built_in);

/// What a country is called on an envelope, where the program has the words of the language.
fn built_in_envelope_name(code: &str, language: &str) -> Option<String> {
    lineage(&BUILT_IN, language).iter().find_map(|language| {
        let source = BUILT_IN.read(&format!("locales/{language}/{COUNTRIES_FILE}")).ok()??;
        said(&source, &format!("country-{code}"), NameForm::Envelope.attribute())
    })
}

/// Countries whose names in CLDR are made for lists on screens (“Congo - Kinshasa”, “Hong Kong SAR China”), not for the post.
const OTHERWISE_BY_POST: [&str; 5] = ["CD", "CG", "HK", "MM", "MO"];

/// The country's name as the last line of an address: in capitals, in the language where its script is Latin, else in
/// English (Universal Postal Union).
pub(crate) fn postal_name(code: &str, language: &str) -> String {
    static KNOWN: RwLock<BTreeMap<(String, String), String>> = RwLock::new(BTreeMap::new());
    let key = (code.to_owned(), language.to_owned());
    if let Some(known) = read_locked(&KNOWN).get(&key) {
        return known.clone();
    }
    let name = new_postal_name(code, language);
    write_locked(&KNOWN).insert(key, name.clone());
    name
}

fn new_postal_name(code: &str, language: &str) -> String {
    let known = built_in_envelope_name(code, language);
    let is_made_for_lists = |name: &str| OTHERWISE_BY_POST.contains(&code) || name.contains('(');
    let by_cldr = || Some(name(code, language)).filter(|name| !is_made_for_lists(name));
    let own = known.or_else(by_cldr).filter(|name| is_latin(name));
    let (own, language) = match own {
        Some(own) => (own, language),
        None => (built_in_envelope_name(code, "en").unwrap_or_else(|| name(code, "en")), "en"),
    };
    capitals(&own, language)
}

/// An attribute of a message of a file, without reading the others.
fn said(source: &Source, id: &str, attribute: &str) -> Option<String> {
    let entry = entry(&source.text, id)?;
    let resource = FluentResource::try_new(entry.to_owned()).ok()?;
    let mut bundle: FluentBundle<FluentResource> = FluentBundle::new_concurrent(Vec::new());
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).ok()?;
    let pattern = bundle.get_message(id)?.get_attribute(attribute)?.value();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, None, &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

/// The lines of a message: from its id to the next line that begins at the margin.
fn entry<'s>(text: &'s str, id: &str) -> Option<&'s str> {
    let is_start = |at: usize| at == 0 || text.as_bytes()[at - 1] == b'\n';
    let is_id = |at: usize| text[at + id.len()..].trim_start_matches(' ').starts_with('=');
    let start = text.match_indices(id).map(|(at, _)| at).find(|at| is_start(*at) && is_id(*at))?;
    let rest = &text[start..];
    let ends = |(at, _): &(usize, &str)| rest[at + 1..].starts_with(|c: char| !matches!(c, ' ' | '\n' | '\r' | '}'));
    let end = rest.match_indices('\n').find(ends).map_or(rest.len(), |(at, _)| at + 1);
    Some(&rest[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &str =
        "### Names\n\ncountry-TD = Chad\n    .of = of Chad\ncountry-GM = Gambia\n    .of = of the Gambia\n";

    #[test]
    fn a_name_is_found_without_reading_the_others() {
        let source = Source::new("countries.ftl", NAMES.to_owned());
        assert_eq!(said(&source, "country-TD", "of").as_deref(), Some("of Chad"));
        assert_eq!(said(&source, "country-GM", "of").as_deref(), Some("of the Gambia"));
        assert_eq!(said(&source, "country-GM", "in"), None);
        assert_eq!(said(&source, "country-G", "of"), None);
        assert_eq!(said(&source, "country-XX", "of"), None);
    }

    #[test]
    fn a_language_without_the_file_calls_states_as_cldr_does() {
        let words = Bundle::load(&Catalog::built_in(), "en", &["letter.ftl"]).unwrap();
        let names = StateNames { tag: "es".to_owned(), ..StateNames::default() };
        assert_eq!(names.name(&words, "TD", NameForm::Of), "Chad");
    }

    #[test]
    fn an_envelope_names_countries_as_the_post_does() {
        assert_eq!((postal_name("IR", "es"), postal_name("IR", "fa")), ("IRÁN".to_owned(), "IRAN".to_owned()));
        assert_eq!(postal_name("IR", &super::super::country::language_of("DE")), "IRAN");
        assert_eq!(postal_name("CD", "en"), "DEMOCRATIC REPUBLIC OF THE CONGO");
        assert_eq!((postal_name("HK", "fr"), postal_name("MM", "es")), ("HONG KONG".to_owned(), "MYANMAR".to_owned()));
        assert_eq!(
            (postal_name("CD", "de"), postal_name("HK", "it")),
            ("DEMOCRATIC REPUBLIC OF THE CONGO".to_owned(), "HONG KONG".to_owned())
        );
        assert_eq!(postal_name("US", &super::super::country::language_of("FR")), "ÉTATS-UNIS D’AMÉRIQUE");
    }
}
