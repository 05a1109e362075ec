//! The words of one language: strict messages. What is missing or wrong is an error, never a gap in a letter.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex, OnceLock, RwLock, RwLockReadGuard};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;

use super::bundle_cache::BundleCache;
use super::chosen::{CHOSEN_FROM, Chosen};
use super::entries::{Entries, Parsed};
use super::foreign::{FOREIGN_TERMS, ForeignTerms};
use super::format::Formats;
use super::functions;
use super::index::{File, Found, Holds, Index, Said};
use super::joining::Joining;
use super::limits::MAX_TEXT;
use super::lineage::{FORMAT_LOCALE, lineage};
use super::negotiate;
use super::pattern::{is_empty, message_of, references};
use super::plural;
use super::settings::{self, Settings};
use super::word_list::{Affixes, WordList};
use crate::catalog::{Catalog, Layer};
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::lock::{locked, read_locked, write_locked};
use crate::text::{Direction, PDI};

/// The variable that has the names of the people.
const PERSON: &str = "person";

/// The words of one language, of some of its files.
pub struct Bundle {
    /// The language: its folder's name.
    pub tag: String,
    /// The way it is written.
    pub direction: Direction,
    /// Its dates, numbers and lists.
    pub formats: Arc<Formats>,
    /// Where it is written with other dates, and those.
    dates_in: Option<(&'static str, Arc<Formats>)>,
    joining: Joining,
    foreign: ForeignTerms,
    spoken: RwLock<Spoken>,
    /// Whether choices by number are made by a function of ours, see [`plural`].
    by_cldr: bool,
    /// How many languages it goes on from.
    parents: usize,
    /// The case's own file, where there is a case, though it may not be there.
    pub(super) case_file: Option<String>,
    index: Index,
    /// The lists of words that were asked for: a batch asks for the same again and again.
    lists: RwLock<BTreeMap<String, Arc<WordList>>>,
    /// The variables that messages ask for, by their ids.
    asked: RwLock<HashMap<String, Arc<[String]>>>,
    /// What the words of other cases have, too.
    cache: Arc<BundleCache>,
    /// What was said since somebody listens.
    heard: OnceLock<Mutex<Vec<Heard>>>,
}

/// A message as it was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Heard {
    /// Its id, or `id.attribute`.
    pub id: String,
    pub text: String,
    /// The variables that it was given, as the language writes them.
    pub given: Vec<(String, String)>,
}

/// The country whose people write a language's dates otherwise, and the locale that has them: "January 20, 2016".
fn dates_in(tag: &str) -> Option<(&'static str, &'static str)> {
    (tag == "en").then_some(("US", "en-US"))
}

/// What Fluent was given so far: a message is added when it is first said, with all those that it refers to.
struct Spoken {
    bundle: FluentBundle<Arc<FluentResource>>,
    /// What is there with all that it refers to, by its key in the index.
    whole: HashSet<String>,
}

/// What can tell whether there is a message, or an attribute (`id.attribute`).
pub(crate) trait Vocabulary {
    fn has(&self, id: &str) -> bool;
}

impl Vocabulary for Bundle {
    fn has(&self, id: &str) -> bool {
        Self::has(self, id)
    }
}

/// Why a message cannot be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// There is no such message or attribute.
    Message,
    /// It is there, and fluent said this when it formatted it.
    Failed(String),
}

impl Bundle {
    /// Reads files of a language, and beneath them those of the languages that it goes on from; a file that is not there is as
    /// good as empty.
    ///
    /// # Errors
    /// All that is wrong in the syntax of any of them: syntax errors, messages that stand twice, braces too deep.
    pub fn load<N: AsRef<str>>(catalog: &Catalog, tag: &str, files: &[N]) -> Result<Self, Vec<Diagnostic>> {
        Self::load_chosen(catalog, tag, files, None)
    }

    /// Reads files of a language and of no other, for who goes through all languages.
    ///
    /// # Errors
    /// As [`Bundle::load`].
    pub(crate) fn load_alone<N: AsRef<str>>(
        catalog: &Catalog,
        tag: &str,
        files: &[N],
    ) -> Result<Self, Vec<Diagnostic>> {
        Self::load_of(catalog, &[tag.to_owned()], files, None)
    }

    /// The same; of the built-in files that cases choose from, it has only what is chosen.
    ///
    /// # Errors
    /// As [`Bundle::load`].
    pub(super) fn load_chosen<N: AsRef<str>>(
        catalog: &Catalog,
        tag: &str,
        files: &[N],
        chosen: Option<&Chosen>,
    ) -> Result<Self, Vec<Diagnostic>> {
        Self::load_of(catalog, &lineage(catalog, tag), files, chosen)
    }

    /// Reads files of languages, of which each goes on from the next.
    fn load_of<N: AsRef<str>>(
        catalog: &Catalog,
        tags: &[String],
        names: &[N],
        chosen: Option<&Chosen>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let cache: Arc<BundleCache> = catalog.memory();
        let mut diagnostics = Vec::new();
        let mut files = Vec::new();
        let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
        let nearest_last = tags.iter().rev().enumerate();
        for ((nearness, tag), name) in nearest_last.flat_map(|tag| names.iter().map(move |name| (tag, name))) {
            let path = format!("locales/{tag}/{name}");
            let layers = catalog.layers(&path).unwrap_or_else(|error| {
                diagnostics.push(error);
                Vec::new()
            });
            for (layer, source) in layers {
                let chosen = chosen.filter(|_| layer == Layer::BuiltIn && CHOSEN_FROM.contains(name));
                let holds = if is_of_case(name) { Holds::OfCase(nearness) } else { Holds::Shared(nearness, layer) };
                // What is built in was looked through when the program was made.
                let parse = |source: &Arc<Source>| match layer {
                    Layer::BuiltIn => Ok(Entries::of_sound(source)),
                    Layer::Workspace | Layer::Inherited => Entries::of(source),
                };
                // A case's own file is not kept, because few ask for it.
                let entries = match holds {
                    Holds::OfCase(_) => parse(&source).map(Arc::new),
                    Holds::Shared(..) => cache.entries.get(&source, parse),
                };
                match entries {
                    Ok(entries) => files.push((File { holds, entries }, chosen)),
                    Err(mut errors) => diagnostics.append(&mut errors),
                }
            }
        }
        let (tag, parents) = (tags[0].as_str(), tags.len() - 1);
        let index = Index::of(files, &mut diagnostics);
        if !diagnostics.is_empty() {
            return Err(diagnostics);
        }
        let said = |id: &str| index.get(id).map(|found| found.said()).unwrap_or_default();
        let fixed = |id: &str| {
            let (_, value) = said(id).into_iter().find(|(attribute, _)| attribute.is_none())?;
            let text = settings::plain(value)?.trim().to_owned();
            (!text.is_empty()).then_some(text)
        };
        // A region writes dates and numbers as it does, whatever the language that it goes on from says of its own.
        let is_own = |id: &str| index.get(id).is_some_and(|found| found.holds().nearness() == parents);
        let locale = fixed(FORMAT_LOCALE).filter(|_| is_own(FORMAT_LOCALE)).unwrap_or_else(|| tag.to_owned());
        let joining = Joining::new(tag, fixed("contractions").as_deref(), fixed("elisions").as_deref());
        let foreign = ForeignTerms::new(fixed(FOREIGN_TERMS).as_deref());
        let formats = cache.formats(&locale, Settings::read(said));
        let languages = [locale.as_str(), tag, "en"].iter().filter_map(|tag| tag.parse().ok()).collect();
        let mut bundle = FluentBundle::new_concurrent(languages);
        equip(&mut bundle, &formats);
        let by_cldr = plural::differs(tag);
        if by_cldr {
            let _ = bundle.add_function(plural::PLURAL, plural::function(tag));
        }
        Ok(Self {
            tag: tag.to_owned(),
            direction: negotiate::direction(tag),
            formats,
            dates_in: dates_in(tag).map(|(country, locale)| (country, cache.formats(locale, Settings::default()))),
            joining,
            foreign,
            spoken: RwLock::new(Spoken { bundle, whole: HashSet::new() }),
            by_cldr,
            case_file: names.iter().find(|name| is_of_case(name)).map(|name| format!("locales/{tag}/{name}")),
            parents,
            index,
            lists: RwLock::default(),
            asked: RwLock::default(),
            cache,
            heard: OnceLock::new(),
        })
    }

    /// Its dates as they are written in a country.
    pub(crate) fn formats_in(&self, country: &str) -> &Arc<Formats> {
        self.dates_in.as_ref().filter(|(known, _)| *known == country).map_or(&self.formats, |(_, formats)| formats)
    }

    /// The same words, with the settings of another bundle of the language: a name joins them as it joins those, dates are written
    /// alike.
    #[must_use]
    pub(crate) fn set_as(self, other: &Self) -> Self {
        Self { joining: other.joining.clone(), formats: Arc::clone(&other.formats), ..self }
    }

    /// The texts of its files.
    pub(crate) fn sources(&self) -> impl Iterator<Item = &Arc<Source>> {
        self.index.sources()
    }

    /// Whether there is a message with a value, or an attribute (`id.attribute`); `{ "" }` is as good as none, see
    /// `is_empty`.
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// Whether the case's own file has it.
    pub(super) fn has_own(&self, id: &str) -> bool {
        self.has(id) && matches!(self.holds(message_of(id).0), Some(Holds::OfCase(_)))
    }

    /// Whether a message is one of those built in.
    pub(super) fn is_built_in(&self, message: &str) -> bool {
        self.holds(message) == Some(Holds::Shared(self.parents, Layer::BuiltIn))
    }

    /// The ids of all messages that begin so.
    pub fn ids<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        self.index.keys(prefix)
    }

    /// The words to look for of the message `name` and of those whose names go on from it (`name-…`).
    pub fn list(&self, name: &str) -> Arc<WordList> {
        if let Some(known) = read_locked(&self.lists).get(name) {
            return Arc::clone(known);
        }
        let list = self.cache.list(self.listed(name), self.affixes());
        write_locked(&self.lists).insert(name.to_owned(), Arc::clone(&list));
        list
    }

    /// What may stand before and behind the words of every list.
    pub(crate) fn affixes(&self) -> Affixes {
        let of = |name| self.listed(name).join("|");
        Affixes { beginnings: of("word-beginnings"), endings: of("word-endings") }
    }

    /// The same, as the messages have them.
    pub(crate) fn listed(&self, name: &str) -> Vec<String> {
        let goes_on = format!("{name}-");
        let ids = self.ids(name).filter(|id| *id == name || id.starts_with(&goes_on));
        ids.filter_map(|id| self.get(id, &FluentArgs::new()).ok()).collect()
    }

    /// A message, or an attribute of one (`id.attribute`), with its variables. What `$person` names is said as it joins the
    /// sentence.
    ///
    /// # Errors
    /// It is not there, or fluent cannot format it with these variables.
    pub fn get(&self, id: &str, args: &FluentArgs<'_>) -> Result<String, Missing> {
        let (message, attribute) = message_of(id);
        let spoken = self.spoken(message);
        let pattern = spoken.pattern(message, attribute).ok_or(Missing::Message)?;
        let mut errors = Vec::new();
        let mut text = Limited::default();
        let own = self.formats.ten_digits().map(|digits| functions::in_digits(args, &digits));
        let written = spoken.bundle.write_pattern(&mut text, pattern, own.as_ref().or(Some(args)), &mut errors);
        let text = match (written, errors.first()) {
            (Err(_), _) => return Err(Missing::Failed(format!("more than {} kB of text", MAX_TEXT >> 10))),
            (_, Some(error)) => return Err(Missing::Failed(error.to_string())),
            (Ok(()), None) if self.formats.ends_with_stop() => one_stop(&text.0),
            (Ok(()), None) => text.0,
        };
        let text = match args.get(PERSON) {
            Some(FluentValue::String(name)) => self.joining.join(id, text, name),
            _ => text,
        };
        if let Some(heard) = self.heard.get() {
            let given = args.iter().map(|(name, value)| (name.to_owned(), functions::written(value, &self.formats)));
            locked(heard).push(Heard { id: id.to_owned(), text: text.clone(), given: given.collect() });
        }
        Ok(text)
    }

    /// The variables that need be given to a message; `None` where all are: somebody listens, who is told of them.
    pub(crate) fn asked_for(&self, id: &str) -> Option<Arc<[String]>> {
        if self.heard.get().is_some() {
            return None;
        }
        if let Some(known) = read_locked(&self.asked).get(id) {
            return Some(Arc::clone(known));
        }
        let mut asked = self.variables_of(id);
        // Whatever is said may name the person, and joins the name.
        asked.insert(PERSON.to_owned());
        let asked: Arc<[String]> = asked.into_iter().collect();
        write_locked(&self.asked).insert(id.to_owned(), Arc::clone(&asked));
        Some(asked)
    }

    /// Keeps from now on what is said: for whoever shows where each text of a letter comes from.
    #[cfg(feature = "preview")]
    pub(crate) fn listen(&self) {
        self.heard.get_or_init(Mutex::default);
    }

    /// What was said since then, in its order.
    #[cfg(feature = "preview")]
    pub(crate) fn heard(&self) -> Vec<Heard> {
        self.heard.get().map(|heard| std::mem::take(&mut *locked(heard))).unwrap_or_default()
    }

    /// The text of a message with marks around the terms of other languages.
    pub(crate) fn with_terms(&self, text: String) -> String {
        self.foreign.marked(text)
    }

    /// The forms in which a name can stand in a text of this language, the name itself first.
    pub fn forms_of(&self, name: &str) -> Vec<String> {
        self.joining.forms(name)
    }

    /// A message, and what it says: its value, and each attribute by its name.
    pub(super) fn said(&self, id: &str) -> Option<(Found<'_>, Said<'_>)> {
        let found = self.index.get(id).filter(|_| !id.starts_with('-'))?;
        let said = found.said();
        Some((found, said))
    }

    /// Whether a message stands in the language's own files, and not in those of a language that it goes on from.
    pub(super) fn is_own(&self, id: &str) -> bool {
        self.holds(id).is_some_and(|holds| holds.nearness() == self.parents)
    }

    fn holds(&self, key: &str) -> Option<Holds> {
        self.index.get(key).map(|found| found.holds())
    }

    /// Where a message stands.
    pub fn place_of(&self, id: &str) -> Option<Place> {
        self.index.get(id).map(|found| found.place_of_id())
    }

    /// A message, or an attribute of one, that says something.
    pub(super) fn pattern(&self, id: &str) -> Option<&ast::Pattern<&str>> {
        let (message, attribute) = message_of(id);
        let found = self.index.get(message).filter(|_| !message.starts_with('-'))?;
        found.pattern(attribute).filter(|pattern| !is_empty(pattern))
    }

    /// An entry, and a pattern of it; the key of a term begins with `-`.
    pub(super) fn entry_pattern(&self, key: &str) -> Option<(Found<'_>, &ast::Pattern<&str>)> {
        let (id, attribute) = message_of(key);
        let found = self.index.get(id)?;
        let pattern = found.pattern(attribute)?;
        Some((found, pattern))
    }

    /// What Fluent was given, with a message and all that it refers to.
    fn spoken(&self, message: &str) -> RwLockReadGuard<'_, Spoken> {
        let known = read_locked(&self.spoken);
        if known.whole.contains(message) || self.index.get(message).is_none() {
            return known;
        }
        drop(known);
        let mut spoken = write_locked(&self.spoken);
        let mut waiting = vec![message.to_owned()];
        while let Some(key) = waiting.pop() {
            let key = message_of(&key).0;
            let Some(found) = self.index.get(key).filter(|_| !spoken.whole.contains(key)) else { continue };
            if let (Some(resource), Some(Parsed { value, attributes })) = (found.resource(), found.parsed()) {
                let by_cldr = if self.by_cldr { plural::by_function(resource) } else { None };
                // There is one of each key.
                spoken.bundle.add_resource_overriding(by_cldr.map_or_else(|| Arc::clone(resource), Arc::new));
                let patterns = value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value));
                waiting.extend(patterns.flat_map(references));
            }
            spoken.whole.insert(key.to_owned());
        }
        drop(spoken);
        read_locked(&self.spoken)
    }
}

impl Spoken {
    /// A message, or an attribute of one, that says something.
    fn pattern(&self, message: &str, attribute: Option<&str>) -> Option<&ast::Pattern<&str>> {
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        };
        pattern.filter(|pattern| !is_empty(pattern))
    }
}

/// A text that ends with an error where it grows too long.
#[derive(Default)]
struct Limited(String);

impl std::fmt::Write for Limited {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        if self.0.len() + text.len() > MAX_TEXT {
            return Err(std::fmt::Error);
        }
        self.0.push_str(text);
        Ok(())
    }
}

impl std::fmt::Debug for Bundle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bundle").field("tag", &self.tag).finish_non_exhaustive()
    }
}

/// Gives a bundle our functions and number format.
pub(super) fn equip<R>(bundle: &mut FluentBundle<R>, formats: &Arc<Formats>) {
    bundle.set_formatter(Some(functions::format_number));
    let for_list = Arc::clone(formats);
    // A function can only fail to be added where one of its name is there already.
    let _ = bundle.add_function("NUMBER", functions::number);
    let _ = bundle.add_function("DATETIME", functions::datetime);
    let _ = bundle.add_function("LIST", move |positional, _| functions::list(positional, &for_list));
}

/// A text in which a full stop that belongs to a date ("2016 г.") is that of the sentence as well.
fn one_stop(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('.') {
        let (before, behind) = rest.split_at(at + 1);
        out.push_str(before);
        let isolates = behind.len() - behind.trim_start_matches(PDI).len();
        let ends = isolates > 0 && behind[isolates..].starts_with('.') && !behind[isolates + 1..].starts_with('.');
        out.push_str(&behind[..isolates]);
        rest = if ends { &behind[isolates + 1..] } else { &behind[isolates..] };
    }
    out + rest
}

fn is_of_case(name: &str) -> bool {
    name.starts_with("actions/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Result<(tempfile::TempDir, Catalog, Bundle), Vec<Diagnostic>> {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("locales/xx")).unwrap();
        std::fs::write(folder.path().join("locales/xx/letter.ftl"), text).unwrap();
        let catalog = Catalog::with_workspace(folder.path()).unwrap();
        let words = Bundle::load(&catalog, "xx", &["letter.ftl"])?;
        Ok((folder, catalog, words))
    }

    fn findings(text: &str, id: &str, variables: &[&str]) -> Vec<(&'static str, (usize, usize))> {
        let told = match words(text) {
            Ok((_folder, catalog, words)) => {
                let variables = variables.iter().map(|it| (*it).to_owned()).collect();
                words.examine(&catalog, id, &variables, None).into_iter().map(Diagnostic::from).collect()
            }
            Err(told) => told,
        };
        told.iter().map(|d| (d.message.id, d.place.as_ref().map_or((0, 0), Place::line_column))).collect()
    }

    #[test]
    fn a_sound_message_has_no_findings() {
        assert_eq!(findings("-t = x\na = { -t } { b.c } { $v }\nb =\n    .c = y\n", "a", &["v"]), []);
    }

    #[test]
    fn everything_wrong_is_told_at_once_with_its_place() {
        let text = "a = { $mine } { none }\n    { FOO($v) } { NUMBER($v, digits: 1) }\n    { -t }\n-t = { $v }\n";
        assert_eq!(
            findings(text, "a", &["v"]),
            [
                ("error-variable", (1, 8)),
                ("error-reference", (1, 17)),
                ("error-function", (2, 7)),
                ("error-function-option", (2, 30)),
                ("error-term-variable", (4, 9)),
            ]
        );
    }

    #[test]
    fn a_message_that_multiplies_ends_at_a_limit() {
        let get = |text: &str, value: &str| {
            let (_folder, _, words) = words(text).unwrap();
            let mut args = FluentArgs::new();
            args.set("v", value);
            words.get("a", &args)
        };
        // Each alone is allowed; a hundred placeables of it are not.
        let long = "x".repeat(100_000);
        let many = "{ b }".repeat(50);
        let text = format!("a = {many}\nb = {long}\n");
        assert!(matches!(get(&text, ""), Err(Missing::Failed(said)) if said.contains("256 kB")));
        let of_variables = format!("a = {}\n", "{ $v }".repeat(50));
        assert!(matches!(get(&of_variables, &long), Err(Missing::Failed(said)) if said.contains("256 kB")));
        // A laugh that doubles forty times: Fluent counts the placeables.
        let laughs: String = (0..40).map(|n| format!("l{n} = {{ l{0} }}{{ l{0} }}\n", n + 1)).collect();
        assert!(matches!(get(&format!("a = {{ l0 }}\n{laughs}l40 = ha\n"), ""), Err(Missing::Failed(_))));
        let terms: String = (0..40).map(|n| format!("-l{n} = {{ -l{0} }}{{ -l{0} }}\n", n + 1)).collect();
        assert!(matches!(get(&format!("a = {{ -l0 }}\n{terms}-l40 = ha\n"), ""), Err(Missing::Failed(_))));
        assert_eq!(get("a = x { $v }\n", "y"), Ok("x \u{2068}y\u{2069}".to_owned()));
    }

    #[test]
    fn circles_are_found_where_they_close() {
        assert_eq!(findings("a = { b }\nb = { c }\nc = { a }\n", "a", &[]), [("error-cycle", (3, 7))]);
        assert_eq!(findings("a = { a }\n", "a", &[]), [("error-cycle", (1, 7))]);
    }

    #[test]
    fn all_syntax_errors_of_a_file_are_told() {
        assert_eq!(findings("a = { $\nb = fine\nc = { \"\n", "b", &[]).len(), 2);
        assert_eq!(
            findings("a = x\na = y\n-a = z\n", "a", &[]),
            [("error-message-twice", (2, 1)), ("error-message-twice", (3, 2))]
        );
        assert_eq!(findings(&format!("a = {}\n", "{".repeat(20_000)), "a", &[]), [("error-braces-deep", (1, 37))]);
        assert_eq!(findings("a = x\u{202E}y\n", "a", &[]), [("error-character", (1, 6))]);
    }

    #[test]
    fn what_says_nothing_is_as_good_as_missing() {
        let (_folder, _, words) = words("a = { \"\" }\n    .b = { \"\" }\nc = { \"\" }x\n").unwrap();
        assert_eq!([words.has("a"), words.has("a.b"), words.has("c")], [false, false, true]);
        assert_eq!(words.get("a", &FluentArgs::new()), Err(Missing::Message));
    }

    #[test]
    fn a_missing_attribute_is_reported_at_its_message() {
        assert_eq!(findings("salutation-x = Hello,\n", "salutation-x.close", &[]), [("error-message-missing", (1, 1))]);
    }

    #[test]
    fn a_stop_of_a_date_is_that_of_the_sentence() {
        let one = |text: &str| one_stop(&text.replace('(', "\u{2068}").replace(')', "\u{2069}"));
        let plain = |text: &str| one(text).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(plain("Он арестован (20 января 2016 г.)."), "Он арестован 20 января 2016 г.");
        assert_eq!(plain("(что он арестован (20 января 2016 г.)). И"), "что он арестован 20 января 2016 г. И");
        assert_eq!(plain("(2016 г.), (2016 г.)… (2016 г.)..."), "2016 г., 2016 г.… 2016 г....");
        assert_eq!(plain("a. b.. c (d). (e.)"), "a. b.. c d. e.");
    }

    #[test]
    fn numbers_of_messages_have_the_digits_of_the_settings() {
        let (_folder, _, words) =
            words("digits = ०१२३४५६७८९\na = { $n -> \n    [one] { $n } x\n   *[other] { NUMBER($n) } y\n }\n").unwrap();
        let mut args = FluentArgs::new();
        args.set("n", 1234);
        assert_eq!(words.get("a", &args).unwrap(), "\u{2068}१,२३४\u{2069} y");
    }

    #[test]
    fn settings_that_have_no_such_value_are_told_with_their_place() {
        let told = |text: &str| -> Vec<(&'static str, (usize, usize))> {
            let (_folder, _, words) = words(text).unwrap();
            let place = |it: &Diagnostic| it.place.as_ref().map_or((0, 0), Place::line_column);
            words.setting_flaws().iter().map(|it| (it.message.id, place(it))).collect()
        };
        let wrong = |line: usize, column: usize| vec![("locale-setting-value", (line, column))];
        assert_eq!(told("format-locale = deutsch\n"), wrong(1, 17));
        assert_eq!(told("a = b\nformat-locale = xx-YY\n"), wrong(2, 17));
        assert_eq!(told("format-locale = de\nmonths = a | b\n"), wrong(2, 10));
        assert_eq!(told("format-locale = de\ndate-of-day = { $day } { $mont } { $year }\n"), wrong(2, 27));
        assert_eq!(told("format-locale = de\ndate-of-month = { $month }\n"), wrong(2, 1));
        assert_eq!(told("format-locale = de\nlist-and = { $x ->\n   *[other] und\n }\n"), wrong(2, 1));
        assert_eq!(told("format-locale = de\ndigits = 0123\n"), wrong(2, 10));
        assert_eq!(told("format-locale = de\ncontractions = de le = du | de les\n"), wrong(2, 29));
        assert_eq!(told("format-locale = de\nelisions = de | nach\n"), wrong(2, 17));
        assert_eq!(told("format-locale = de\nlist-and = { \"\" }\n"), []);
        // The tag of these tests is nobody's.
        assert_eq!(told("list-and = { \"\" }\n"), [("locale-date-words", (0, 0))]);
    }
}
