//! One language, looked through: each of its files by itself, then what they have to do with one another, with what the
//! program asks for, and with the reference.

use std::collections::{BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::compare::Comparison;
use super::digits::{Digits, Met};
use super::file::{Entry, File, Role};
use super::files::Files;
use super::folder::Folder;
use super::found::{Found, is_missing};
use super::glossary::Glossary;
use super::graph::FileSet;
use super::known::{Case, Program};
use super::meaning::Lists;
use super::other_language::Tongue;
use super::plain_text::PlainText;
use super::reference::Reference;
use super::source_changed::Sourced;
use super::syntax::syntax;
use super::types::Types;
use super::{
    alike, arabic, characters, closes, entries, list_word, marks, meaning, names, pairs, quotes, script, select,
    settings, several, source_changed, typography, vocabulary,
};
use crate::catalog::Layer;
use crate::check::registry::{
    MISSING_FILE, MISSING_IN_REFERENCE, NO_NEGATIONS, OBSOLETE_FILE, SAME_AS_PARENT, SHADOWED, UNUSED_MESSAGE,
};
use crate::diagnostic::{Place, Severity, Source};
use crate::locale::{CHOSEN_FROM, FORMAT_LOCALE, is_empty, is_grammar, parents};
use crate::message::first_names;

/// Of more messages than these the number is told: a list that nobody reads tells nothing.
const MOST_NAMED: usize = 12;

/// Files that tell how long the texts of a language are.
const MOST_FILES: usize = 60;

/// One language, being looked through.
pub(super) struct Language<'l, 's> {
    reader: &'l Reference<'l>,
    folder: &'l Folder,
    files: &'l Files<'s>,
    program: &'l Program,
    /// The languages that it goes on from.
    parents: Vec<String>,
    plurals: select::Plurals,
    scripts: script::Scripts,
    glossary: Glossary,
    digits: Digits,
    lists: Lists,
    /// How long texts are to their sources.
    ratio: Option<f64>,
    /// Whether most names are written as in the source.
    copies_names: bool,
    is_reference: bool,
}

/// What is known of the texts that were looked through.
struct Seen<'t> {
    tongue: Tongue<'t>,
    digits: Met,
    /// Texts in which nothing was found.
    clean: HashSet<u64>,
}

impl<'l, 's> Language<'l, 's> {
    /// Ready to be looked through.
    pub fn new(reader: &'l Reference<'l>, folder: &'l Folder, files: &'l Files<'s>, program: &'l Program) -> Self {
        let plurals = select::Plurals::of(&folder.tag);
        let scripts = script::Scripts::of(&folder.tag);
        let glossary = Glossary::of(files);
        let is_reference = folder.tag == reader.folder.tag;
        let digits = Digits::of(&folder.tag, &scripts);
        let lists = Lists::of(&folder.tag, files);
        let (mut lengths, mut copied) = (Vec::new(), Vec::new());
        // What was written in a third language first is of another length.
        let is_from_here = |name: &&str| !is_reference && reader.tag_of(name) == reader.folder.tag;
        for name in files.names().filter(is_from_here).take(MOST_FILES) {
            let pairs = pairs::pairs(name, files, &reader.files);
            lengths.extend(pairs.iter().filter_map(|pair| meaning::lengths(pair, &scripts, &reader.scripts)));
            copied.extend(pairs.iter().filter_map(|pair| names::is_copied(pair, &scripts, &reader.scripts)));
        }
        let ratio = meaning::ratio(&mut lengths);
        let copies = copied.iter().filter(|copied| **copied).count();
        let copies_names = copied.len() >= 3 && copies * 3 >= copied.len() * 2;
        Self {
            reader,
            folder,
            files,
            program,
            parents: parents(&folder.tag),
            plurals,
            scripts,
            glossary,
            digits,
            lists,
            ratio,
            copies_names,
            is_reference,
        }
    }

    pub fn check(&self, found: &mut Found) {
        let files: Vec<&File<'_>> = self.files.values().collect();
        let tongue = Tongue::of(&self.folder.tag, &self.scripts, self.files);
        let mut seen = Seen { tongue, digits: Met::default(), clean: HashSet::new() };
        // What is inherited is looked through where it stands.
        for (n, file) in files.iter().enumerate().filter(|(_, file)| file.layer != Layer::Inherited) {
            self.file((n, file), &mut seen, found);
            self.shadows(file, found);
            self.repeats(file, found);
        }
        seen.digits.tell(&files, found);
        settings::dates(&self.folder.tag, self.files, found);
        self.missing_files(found);
        self.bundles(found);
        self.meaning(found);
    }

    /// What the letters say, held against their source, and the names in them.
    fn meaning(&self, found: &mut Found) {
        let common = names::common(self.files);
        for file in self.files.values().filter(|file| matches!(file.role, Role::Case(_))) {
            names::in_case(&self.folder.tag, &self.scripts, file, &common, found);
        }
        list_word::check(&self.folder.tag, self.files, found);
        if self.is_reference {
            return;
        }
        if self.lists.lack_negations()
            && let Some(file) = self.files.top("rules.ftl")
        {
            found.add(file, &NO_NEGATIONS, 0..0, vec![("file", file.shown().into())]);
        }
        let mut all = Vec::new();
        for name in self.files.names().filter(|name| self.is_translated(&Role::of(name))) {
            let pairs = pairs::pairs(name, self.files, &self.reader.files);
            for pair in &pairs {
                meaning::check(pair, &self.lists, &self.reader.lists, self.ratio, found);
                let known = |word: &str| {
                    let said = vocabulary::words(word).first().map_or(0, |(_, word)| common.count(*word));
                    said > 1 || self.glossary.has(word)
                };
                let scripts = (&self.scripts, &self.reader.scripts);
                names::against_source(&self.folder.tag, scripts, pair, self.copies_names, known, found);
                let length = meaning::lengths(pair, &self.scripts, &self.reader.scripts);
                if let (Some(length), Some(usual)) = (length, self.ratio) {
                    meaning::shorter(pair, length, usual, found);
                }
            }
            names::lost(&pairs, found);
            names::offices(&pairs, found);
            alike::check(&pairs, found);
            alike::full_stops(&pairs, found);
            if !matches!(Role::of(name), Role::Case(_)) {
                all.extend(pairs);
            }
            for file in self.files.named(name).filter(|file| pairs::is_said(file)) {
                let of_law = file.entries.iter().filter(|entry| self.reader.files.get(name, entry.key).is_none());
                for entry in of_law.filter(|entry| !self.is_further(&file.role, entry.key)) {
                    entry.values().for_each(|(_, value)| meaning::by_id(file, entry.id, value, found));
                }
            }
        }
        closes::odd(&all, found);
    }

    /// What a file shows by itself.
    fn file(&self, (n, file): (usize, &File<'_>), seen: &mut Seen<'_>, found: &mut Found) {
        syntax(file, found);
        characters::forbidden(file, found);
        characters::line_ends(file, found);
        let without_source = self.reader.files.top(file.name).is_none();
        if !self.program.reads(&file.role) || (without_source && !self.is_reference && !self.is_needed(file)) {
            found.add(file, &OBSOLETE_FILE, 0..0, vec![("file", file.shown().into())]);
        }
        let (forms, nothing) = (settings::forms(self.files), BTreeSet::new());
        let sourced = Sourced::of(self.reader, self.folder, file.name);
        for entry in &file.entries {
            let theirs = self.reader.files.get(file.name, entry.key).map(|(_, theirs)| theirs);
            // What a language does not need is there and empty, because translators' tools know nothing optional.
            let may_be_empty = |attribute: Option<&str>| {
                let theirs = theirs.filter(|_| !self.is_reference).and_then(|theirs| theirs.get(attribute));
                let nothing = theirs.is_some_and(|theirs| is_empty(&theirs.pattern));
                characters::is_setting(entry) || attribute == Some("address") || nothing
            };
            let forms = if matches!(file.role, Role::Program | Role::Roster) { &nothing } else { &forms };
            entries::entry(file, entry, &self.plurals, forms, may_be_empty, found);
            if file.role == Role::Shared && characters::is_setting(entry) {
                settings::values(&self.folder.tag, file, entry, found);
            }
            if !self.is_reference && theirs.is_some() && !file.is_list() && !characters::is_setting(entry) {
                source_changed::check(self.reader, self.folder, &sourced, file, entry, found);
            }
            for (attribute, value) in entry.values().filter(|(attribute, _)| !is_grammar(entry.key, *attribute)) {
                let source = theirs.and_then(|theirs| theirs.get(attribute)).map_or(&[][..], |value| &value.texts);
                for text in &value.texts {
                    characters::spaces(file, text, found);
                    characters::foreign(file, entry, text, &self.scripts, source, found);
                    if !file.is_list() && !characters::is_setting(entry) {
                        typography::check(&self.folder.tag, file, text, source, found);
                        self.glossary.check(file, text, found);
                    }
                    self.signs((n, file), entry, text, source, seen, found);
                }
            }
        }
    }

    /// Whether a file is a translation from the reference: not one of the same language, nor one of a case that is held against a third.
    fn is_translated(&self, role: &Role) -> bool {
        let case = if let Role::Case(id) = role { self.program.cases.get(id).and_then(Option::as_ref) } else { None };
        let third = case.and_then(|case| case.reference.as_ref()).is_some_and(|tag| *tag != self.reader.folder.tag);
        !third && !self.is_of_one_language(role)
    }

    /// Characters, marks and words of another language; of a text that stands in many cases, once.
    fn signs(
        &self,
        (n, file): (usize, &File<'_>),
        entry: &Entry<'_>,
        text: &PlainText<'_>,
        source: &[PlainText<'_>],
        seen: &mut Seen<'_>,
        found: &mut Found,
    ) {
        let is_said = !file.is_list() && !characters::is_setting(entry);
        let mut hash = DefaultHasher::new();
        (&text.text, is_said, pairs::is_said(file)).hash(&mut hash);
        let hash = hash.finish();
        if seen.clean.contains(&hash) {
            return;
        }
        let before = found.diagnostics.len();
        marks::check(file, entry, text, &self.scripts, source, found);
        if is_said {
            // A language that has checks of its own for them needs no others.
            if !typography::has_checks_of_characters(&self.folder.tag) {
                seen.digits.look(&self.digits, &self.scripts, (n, file), text, found);
                arabic::letters(&self.folder.tag, file, text, found);
                arabic::marks(file, text, &self.scripts, found);
            }
            quotes::check(&self.folder.tag, file, text, found);
            // What is left as the source has it is told as such.
            if !source.iter().any(|source| source.text == text.text) {
                seen.tongue.check(file, text, source, found);
            }
        }
        // Digits are counted wherever they stand, and what the source has as well depends on the source.
        if found.diagnostics.len() == before
            && !text.text.contains(char::is_numeric)
            && !marks::may_have_signs(&text.text)
        {
            seen.clean.insert(hash);
        }
    }

    /// Tells what takes the place of the program's own words: once a file, that an old copy of all of them can be read.
    fn shadows(&self, file: &File<'_>, found: &mut Found) {
        let keys = self.files.shadows(file);
        let Some(first) = keys.first().and_then(|key| file.get(key)) else { return };
        let names = first_names(&keys, MOST_NAMED);
        let args = vec![("file", file.shown().into()), ("names", names.into())];
        found.add(file, &SHADOWED, file.at(first.id), args);
    }

    /// Tells what a region's file need not say. Which locale writes the dates is never inherited.
    fn repeats(&self, file: &File<'_>, found: &mut Found) {
        for key in self.files.repeats(file).into_iter().filter(|key| *key != FORMAT_LOCALE) {
            if let Some(entry) = file.get(key) {
                found.add(file, &SAME_AS_PARENT, file.at(entry.id), vec![("name", entry.id.into())]);
            }
        }
    }

    /// Whether the program asks for the file though the reference has none.
    fn is_needed(&self, file: &File<'_>) -> bool {
        matches!(file.role, Role::Program | Role::Roster | Role::Card | Role::Glossary | Role::Shared)
    }

    fn missing_files(&self, found: &mut Found) {
        let mut tell = |name: &str| {
            let Some(most) = self.gravity_of_absence(&Role::of(name)).filter(|_| !self.folder.has(name)) else {
                return;
            };
            let theirs =
                self.reader.files.named(name).flat_map(|file| file.entries.iter().map(move |it| (file, it.key)));
            let is_asked = theirs.into_iter().any(|(file, key)| self.is_needed_here(file, key));
            let most = if is_asked || !CHOSEN_FROM.contains(&name) { most } else { most.min(Severity::Warning) };
            let source = Source::new(format!("{}/{name}", self.folder.shown), "");
            let mut diagnostic = MISSING_FILE.told(vec![("file", source.name.as_str().into())]);
            diagnostic.severity = diagnostic.severity.min(most);
            found.keep(diagnostic.at(Place::new(&source, 0..0)));
        };
        if !self.is_reference {
            for name in self.reader.files.names() {
                if matches!(Role::of(name), Role::Program | Role::Roster | Role::Card | Role::Shared)
                    && self.reader.files.named(name).any(|file| !file.entries.is_empty())
                {
                    tell(name);
                }
            }
        }
        for (id, _) in self.program.cases.iter().filter(|(_, case)| case.is_some()) {
            tell(&format!("actions/{id}.ftl"));
        }
    }

    /// What messages have to do with one another, with what the program gives them, and with the reference.
    fn bundles(&self, found: &mut Found) {
        let of = |role: fn(&Role) -> bool| self.files.values().filter(|file| role(&file.role)).collect::<Vec<_>>();
        let nothing = HashSet::new();
        for file in of(|role| *role == Role::Other) {
            FileSet::new(vec![file], None, found).link(&nothing, found);
        }
        let sets = [
            (of(|role| *role == Role::Program), &self.reader.own),
            (of(|role| *role == Role::Roster), &self.reader.own),
            (of(|role| *role == Role::Card), &self.reader.cards),
        ];
        for (files, asks) in sets {
            let mut set = FileSet::new(files, None, found);
            set.link(&nothing, found);
            let reached = set.give(asks, &Types::new(), &self.plurals, found);
            let settings = |id: &str| crate::locale::SETTINGS.contains(&id);
            set.files.iter().for_each(|file| self.compare(file, &settings, &reached, found));
        }
        let cases = of(|role| matches!(role, Role::Case(_)));
        let elsewhere = cases.iter().flat_map(|file| file.entries.iter().map(|entry| entry.key)).collect();
        let mut shared = FileSet::new(of(|role| *role == Role::Shared), None, found);
        shared.link(&elsewhere, found);
        closes::check(&self.folder.tag, &shared, found);
        let mut reached = shared.give(&self.program.shared, &self.program.types, &self.plurals, found);
        let mut used = HashSet::new();
        for file in cases {
            let Role::Case(id) = &file.role else { continue };
            let mut own = FileSet::new(vec![file], Some(&shared), found);
            own.link(&nothing, found);
            let Some(case) = self.program.cases.get(id) else { continue };
            let Some(case) = case else {
                // What a case asks for is not known as long as its file is wrong.
                self.compare(file, &|_| true, &nothing, found);
                continue;
            };
            if let Some(gender) = case.several {
                several::check(file, gender, found);
            }
            let reached = own.give(&case.asks, &case.types, &self.plurals, found);
            let asked = |id: &str| case.asks.contains_key(id) || self.reader.adds_to_a_list(id);
            self.compare(file, &asked, &reached, found);
            self.gaps(file, found);
            if self.leads(id) {
                self.unused(file, &asked, &reached, found);
            }
            used.extend(reached);
        }
        reached.extend(used);
        for file in &shared.files {
            let asked = |id: &str| {
                let key = id.split('.').next().unwrap_or(id);
                self.program.shared.contains_key(id) || (!id.contains('.') && self.program.is_on_a_menu(file.name, key))
            };
            self.compare(file, &asked, &reached, found);
            self.gaps(file, found);
            if self.is_reference {
                self.unused(file, &asked, &reached, found);
            }
        }
        self.asked_for_nothing(found);
    }

    /// Whether the words of a case in other languages are held against those in this one.
    fn leads(&self, id: &str) -> bool {
        let Some(Some(case)) = self.program.cases.get(id) else { return self.is_reference };
        match &case.reference {
            Some(tag) => *tag == self.folder.tag,
            None => self.is_reference || self.is_named(case),
        }
    }

    /// Whether letters of a case are written in it: the case names it, or the language that it goes on from.
    fn is_named(&self, case: &Case) -> bool {
        case.languages.iter().any(|tag| *tag == self.folder.tag || self.parents.contains(tag))
    }

    /// Whether a file is held against one of the same language, of which it is a region's, or which is a region's.
    fn is_of_one_language(&self, role: &Role) -> bool {
        let case = if let Role::Case(id) = role { self.program.cases.get(id).and_then(Option::as_ref) } else { None };
        let tag = case.and_then(|case| case.reference.as_deref()).unwrap_or(&self.reader.folder.tag);
        tag == self.folder.tag || self.parents.iter().any(|it| it == tag) || parents(tag).contains(&self.folder.tag)
    }

    fn compare(&self, file: &File<'_>, asked: &dyn Fn(&str) -> bool, reached: &HashSet<&str>, found: &mut Found) {
        // The files of one name are compared together.
        if self.reader.files.top(file.name).is_none()
            || !self.files.top(file.name).is_some_and(|top| std::ptr::eq(top, file))
        {
            return;
        }
        let texts = |files: &Files<'_>| -> Vec<Arc<Source>> {
            files.named(file.name).map(|file| Arc::clone(file.source)).collect()
        };
        if texts(&self.reader.files).iter().map(|it| &it.text).eq(texts(self.files).iter().map(|it| &it.text)) {
            return;
        }
        let comparison = Comparison {
            plurals: &self.plurals,
            scripts: &self.scripts,
            source_scripts: &self.reader.scripts,
            texts: !self.is_of_one_language(&file.role) && !file.is_list(),
            asked,
            needed: &|file, key| self.is_needed_here(file, key),
            further: &|key| self.is_further(&file.role, key),
            reached,
        };
        let before = found.diagnostics.len();
        comparison.file(file, self.files, &self.reader.files, found);
        match self.gravity_of_gaps(&file.role) {
            Some(most) => {
                for diagnostic in found.diagnostics[before..].iter_mut().filter(|it| is_missing(it)) {
                    diagnostic.severity = diagnostic.severity.min(most);
                }
            }
            None => {
                let new = found.diagnostics.split_off(before);
                found.diagnostics.extend(new.into_iter().filter(|it| !is_missing(it)));
            }
        }
    }

    /// Whether a message is a further wording of another.
    fn is_further(&self, role: &Role, key: &str) -> bool {
        let asks = match role {
            Role::Case(id) => self.program.cases.get(id).and_then(Option::as_ref).map(|case| &case.asks),
            _ => Some(&self.program.shared),
        };
        asks.and_then(|asks| asks.get(key)).is_some_and(|given| given.further)
    }

    /// How much it matters that a file is not there; nothing where no letter is written for want of it.
    fn gravity_of_absence(&self, role: &Role) -> Option<Severity> {
        let most = self.gravity_of_gaps(role)?;
        match role {
            // The recipients may prefer a language in which the case has no words: then nothing is written in it.
            Role::Case(id) if !self.leads(id) => Some(most.min(Severity::Warning)),
            _ => Some(most),
        }
    }

    /// Whether a language needs a message that letters share: those that the program has, always; one that a workspace adds,
    /// where a case that is written in the language asks for it.
    fn is_needed_here(&self, from: &File<'_>, key: &str) -> bool {
        let added = from.role == Role::Shared && from.layer == Layer::Workspace;
        let is_chosen = CHOSEN_FROM.contains(&from.name);
        let attribute = format!("{key}.");
        let asks = |case: &Case| {
            (self.is_named(case) || is_chosen && case.any_language)
                && case.asks.keys().any(|id| id == key || id.starts_with(&attribute))
        };
        // What it says anew of the program's own is the program's.
        !added && !is_chosen
            || added && self.reader.files.takes(from.name, key)
            || self.program.cases.values().flatten().any(asks)
    }

    /// How much it matters that a file lacks something; nothing where no letter is written for want of it.
    fn gravity_of_gaps(&self, role: &Role) -> Option<Severity> {
        match role {
            // What the program itself lacks in a language, it says in the reference language.
            Role::Program | Role::Roster => Some(Severity::Warning),
            Role::Case(id) => match self.program.cases.get(id) {
                Some(Some(case)) if self.leads(id) || self.is_named(case) => Some(Severity::Error),
                // Any complete language will do: one that is not is not wrong.
                Some(Some(case)) => case.any_language.then_some(Severity::Warning),
                _ => Some(Severity::Error),
            },
            Role::Card | Role::Glossary | Role::Shared | Role::Other => Some(Severity::Error),
        }
    }

    fn unused(&self, file: &File<'_>, asked: &dyn Fn(&str) -> bool, reached: &HashSet<&str>, found: &mut Found) {
        // What is built in may have been used by what a workspace says otherwise.
        let left_over = self.files.values().any(|it| it.layer > file.layer);
        if self.program.partly || left_over {
            return;
        }
        for entry in &file.entries {
            let attributes = entry.attributes.iter().any(|(name, _)| asked(&format!("{}.{name}", entry.key)));
            if !asked(entry.key) && !attributes && !reached.contains(entry.key) {
                found.add(file, &UNUSED_MESSAGE, file.at(entry.id), vec![("name", entry.id.into())]);
            }
        }
    }

    /// Further wordings that nothing says, for want of one before them: `facts-3` without `facts-2`.
    fn gaps(&self, file: &File<'_>, found: &mut Found) {
        for entry in file.entries.iter().filter(|entry| self.is_further(&file.role, entry.key)) {
            let Some((id, number)) = entry.key.rsplit_once('-') else { continue };
            let Some(before) = number.parse::<u8>().ok().filter(|number| *number > 2) else { continue };
            if self.files.get(file.name, &format!("{id}-{}", before - 1)).is_none() {
                found.add(file, &UNUSED_MESSAGE, file.at(entry.id), vec![("name", entry.id.into())]);
            }
        }
    }

    /// Messages that letters need and the reference lacks: told where they are asked for.
    fn asked_for_nothing(&self, found: &mut Found) {
        for (id, case) in &self.program.cases {
            let Some(case) = case else { continue };
            if !self.leads(id) || !self.folder.has(&format!("actions/{id}.ftl")) {
                continue;
            }
            for (message, given) in case.asks.iter().filter(|(_, given)| given.needed) {
                let (key, attribute) =
                    message.split_once('.').map_or((message.as_str(), false), |(key, _)| (key, true));
                let there = |message: &str, own: bool| match own {
                    true => self.reader.has_own(id, message),
                    false => self.reader.has(id, message),
                };
                // Of a message that is not there the attributes go without saying.
                let told = attribute && case.asks.get(key).is_some_and(|it| it.needed && !there(key, it.own));
                let unreadable = || self.files.values().any(|file| file.is_broken(key));
                if there(message, given.own) || told || unreadable() {
                    continue;
                }
                let place = given.by.clone().or_else(|| {
                    let file = self.files.top("letter.ftl")?;
                    Some(Place::new(file.source, 0..0))
                });
                let Some(place) = place else { continue };
                let args = vec![("name", message.into()), ("file", format!("{}/", self.folder.shown).into())];
                found.named(&MISSING_IN_REFERENCE, place, message, args, None);
            }
        }
    }
}
