//! What the program asks of a language's words, and what it gives to each: from actions, recipients and templates.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use super::file::Role;
use super::types::{self, Types};
use crate::action::{self, Action, Naming, PROGRAM_VARIABLES, PeopleGender, PersonKind, REMINDER, Unnamed, words_path};
use crate::catalog::Catalog;
use crate::diagnostic::{Failure, Place};
use crate::letter::{Ask, CARD_VARIABLES, Form, Variables, body_template, forms, prompts, requirements};
use crate::locale::{CHOSEN_FROM, DATE_PARTS, FOREIGN_TERMS, FURTHER, SETTINGS, Vocabulary, lineage};
use crate::lock::locked;
use crate::parallel;
use crate::template::Ready;

/// What the program gives to a message when it says it.
#[derive(Debug, Clone, Default)]
pub struct Given {
    /// The variables; many messages are given the same.
    pub variables: Arc<BTreeSet<String>>,
    /// Those among them that are never zero.
    pub positive: Arc<BTreeSet<String>>,
    /// Whether every language needs it; else it is said where it is there.
    pub needed: bool,
    /// Whether it stands in the case's own file alone.
    pub own: bool,
    /// Whether it is a further wording of another: one language may have more of these than another.
    pub further: bool,
    /// What asks for it.
    pub by: Option<Place>,
}

/// Every case by its id, or what is wrong with it.
pub type Cases = [(String, Result<Action, Failure>)];

/// The messages that are asked for, by id or `id.attribute`, with what each is given.
pub type Asks = BTreeMap<String, Given>;

/// Keeps of variables those that are given elsewhere, too.
fn narrow(known: &mut Arc<BTreeSet<String>>, given: &Arc<BTreeSet<String>>) {
    if !Arc::ptr_eq(known, given) && !known.is_subset(given) {
        Arc::make_mut(known).retain(|name| given.contains(name));
    }
}

/// What the program knows of the words of its letters.
#[derive(Debug, Default)]
pub struct Program {
    /// What each case asks for in its own file; none for a case that cannot be read.
    pub cases: BTreeMap<String, Option<Case>>,
    /// What all letters ask for in the files that they share.
    pub shared: Asks,
    /// What the variables are that every letter has.
    pub types: Types,
    /// Beginnings of ids that case files choose from: nobody need use every one of them.
    pub menus: Vec<&'static str>,
    /// Something could not be read: what seems unused may be used after all.
    pub partly: bool,
}

/// What one case asks for.
#[derive(Debug, Default)]
pub struct Case {
    /// Messages with what they are given; some of them stand in the files that letters share.
    pub asks: Asks,
    /// What its variables are.
    pub types: Types,
    /// The gender of all whom it is for, where they are several.
    pub several: Option<PeopleGender>,
    /// The languages that it names.
    pub languages: Vec<String>,
    /// Whether it takes any other language that is complete.
    pub any_language: bool,
    /// The language that its words in others are held against; none where it has words in no language.
    pub reference: Option<String>,
    /// Whether it has cards, which have a file of their own.
    pub has_cards: bool,
    /// One of its templates cannot be read: it may ask for more.
    pub partly: bool,
}

/// A language as the cases would have it: complete where that costs nothing.
struct Wishful;

impl Vocabulary for Wishful {
    fn has(&self, _: &str) -> bool {
        true
    }
}

/// A language of which only what stands in it is asked.
pub(crate) struct Present<F>(pub F);

impl<F: Fn(&str) -> bool> Vocabulary for Present<F> {
    fn has(&self, id: &str) -> bool {
        (self.0)(id)
    }
}

/// The templates of letters, each read once; none for one that cannot be read.
struct Templates<'c> {
    catalog: &'c Catalog,
    ready: Mutex<BTreeMap<String, Option<Arc<Ready>>>>,
}

impl Templates<'_> {
    fn get(&self, form: &dyn Form, name: &str) -> Option<Arc<Ready>> {
        let mut ready = locked(&self.ready);
        let read = || body_template(self.catalog, form, name, None, None).ok().map(Arc::new);
        ready.entry(name.to_owned()).or_insert_with(read).clone()
    }
}

impl Program {
    /// What the content asks for: these cases, as they could be read; `has` tells what the reference language has.
    pub fn of(catalog: &Catalog, cases: &Cases, has: impl Fn(&str, &str) -> bool + Sync) -> Self {
        let mut program =
            Self { menus: vec![Naming::Salutation.prefix()], types: types::of_program(), ..Self::default() };
        let templates = Templates { catalog, ready: Mutex::default() };
        let asked = parallel::map(cases, |(id, loaded)| {
            let action = loaded.as_ref().ok()?;
            let mut case = Case::read(action, &templates, |message| has(id, message));
            // Where a region's language has no words of its own for the case, those are asked that it goes on from.
            let worded = |tag: &String| lineage(catalog, tag).into_iter().find(|tag| catalog.has(&words_path(tag, id)));
            case.languages.extend(action.languages.iter().filter_map(|at| worded(&at.value)));
            Some(case)
        });
        for ((id, _), case) in cases.iter().zip(asked) {
            program.partly |= case.as_ref().is_none_or(|case| case.partly);
            if let Some(case) = &case {
                program.share(case);
            }
            program.cases.insert(id.clone(), case);
        }
        program.on_record(catalog);
        program
    }

    /// What a case asks of the files that letters share; a message gets what every case gives it.
    fn share(&mut self, case: &Case) {
        for (id, given) in case.asks.iter().filter(|(_, given)| !given.own) {
            match self.shared.get_mut(id) {
                Some(known) => {
                    narrow(&mut known.variables, &given.variables);
                    narrow(&mut known.positive, &given.positive);
                    known.needed |= given.needed;
                    known.further &= given.further;
                }
                None => {
                    self.shared.insert(id.clone(), given.clone());
                }
            }
        }
    }

    /// What may be said though no case asks for it today.
    fn on_record(&mut self, catalog: &Catalog) {
        let mut case = Case::default();
        let letter: Vec<&str> = PROGRAM_VARIABLES
            .into_iter()
            .filter(|name| !matches!(*name, "demand" | "articles" | "count" | "opinion" | "treaties"))
            .collect();
        for (office, holder) in action::on_record(catalog) {
            let office = Naming::Office.message(&office);
            for id in [office.clone(), format!("{office}.to"), format!("{office}.office"), format!("{office}.address")]
            {
                case.optional(&id, &letter);
            }
            if let Some(holder) = holder {
                case.optional(&Naming::Holder.message(&holder), &letter);
            }
        }
        for unnamed in Unnamed::ALL {
            case.optional(unnamed.message(), &["gender", "people", "language", "count"]);
        }
        for kind in [REMINDER, "thanks"] {
            case.optional(&Naming::Kind.message(kind), &[]);
        }
        case.optional(REMINDER, &letter);
        for id in prompts() {
            case.optional(&id, &letter);
        }
        for setting in SETTINGS.into_iter().chain(FURTHER) {
            case.optional(setting, &DATE_PARTS);
        }
        self.share(&case);
    }

    /// Whether case files may choose a message, so that nobody need use it now.
    pub(crate) fn is_on_a_menu(&self, file: &str, id: &str) -> bool {
        CHOSEN_FROM.contains(&file) || file.starts_with("rules") || self.menus.iter().any(|menu| id.starts_with(menu))
    }

    /// Whether the program reads a file of that role.
    pub(crate) fn reads(&self, role: &Role) -> bool {
        match role {
            Role::Program | Role::Roster | Role::Card | Role::Glossary | Role::Shared => true,
            Role::Case(id) => self.cases.contains_key(id),
            Role::Other => false,
        }
    }
}

impl Case {
    /// What a case asks for; `has` tells what the reference language has for it.
    fn read(action: &Action, templates: &Templates<'_>, has: impl Fn(&str) -> bool) -> Self {
        let mut case = Self {
            languages: action.languages.iter().map(|at| at.value.clone()).collect(),
            any_language: action.any_language,
            reference: action.reference().map(str::to_owned),
            several: several(action),
            types: types::of_case(action),
            ..Self::default()
        };
        // Articles that are cited and demands are at least one, and the numbers of a case are on record.
        let numbers = action.numbers.iter().filter(|(_, number)| number.value != 0).map(|(name, _)| name.clone());
        let positive = Arc::new(numbers.chain(["count", "people", "demands"].map(str::to_owned)).collect());
        let (variables, present) = (Variables::of(action), Present(has));
        for kind in &action.kinds {
            case.optional(&Naming::Kind.message(&kind.name.value), &[]);
            // Cards have words of their own, besides the names of those that they go to.
            let form = forms::of(kind.form);
            if !form.tells_the_case() {
                case.has_cards = true;
                for recipient in &kind.recipients {
                    case.optional(&recipient.message(""), &CARD_VARIABLES);
                }
                continue;
            }
            let ready = [templates.get(form, &kind.template.value), templates.get(form, "cover")];
            case.partly |= ready[0].is_none();
            let ready = || ready.iter().flatten().map(Arc::as_ref);
            for ask in requirements(action, kind, form, &variables, &Wishful, ready()) {
                case.add(ask, &positive, false);
            }
            for ask in requirements(action, kind, form, &variables, &present, ready()) {
                case.add(ask, &positive, true);
            }
        }
        // A case may call a state otherwise.
        let addresses = action.recipients.iter().filter_map(|recipient| recipient.country.as_ref());
        for state in action.states.keys().chain(addresses) {
            let id = format!("country-{state}");
            ["", ".of", ".in", ".envelope"].iter().for_each(|part| case.optional(&format!("{id}{part}"), &[]));
        }
        let variables: Vec<&str> = PROGRAM_VARIABLES.into_iter().chain(action.variables()).collect();
        for id in ["outcome", "hashtag"] {
            case.optional(id, &variables);
        }
        // A language in whose script a term is at home has none.
        case.optional(FOREIGN_TERMS, &[]);
        case
    }

    fn add(&mut self, ask: Ask<'_>, positive: &Arc<BTreeSet<String>>, needed: bool) {
        let given = match self.asks.entry(ask.message) {
            Entry::Occupied(known) => {
                let known = known.into_mut();
                narrow(&mut known.variables, &ask.variables);
                known
            }
            Entry::Vacant(new) => new.insert(Given {
                variables: ask.variables,
                positive: Arc::clone(positive),
                needed: false,
                own: true,
                further: true,
                by: None,
            }),
        };
        given.needed |= needed && !ask.further;
        given.further &= ask.further;
        given.own &= ask.own;
        if given.by.is_none() {
            given.by = ask.by.cloned();
        }
    }

    fn optional(&mut self, id: &str, variables: &[&str]) {
        self.asks.entry(id.to_owned()).or_insert_with(|| Given {
            variables: Arc::new(variables.iter().map(|name| (*name).to_owned()).collect()),
            positive: Arc::new(["people", "count"].map(str::to_owned).into()),
            ..Given::default()
        });
    }
}

/// The gender of all whom a case is for, where they are several.
fn several(action: &Action) -> Option<PeopleGender> {
    let are_several = action.people.len() > 1 || action.people.iter().any(|person| person.kind == PersonKind::Group);
    are_several.then(|| PeopleGender::of_all(action.people.iter().map(|person| person.gender)))
}
