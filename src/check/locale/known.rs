//! What the program asks of a language's words, and what it gives to each: from actions, recipients and templates.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::file::Role;
use crate::action::{self, Action, Form};
use crate::catalog::Catalog;
use crate::diagnostic::Place;
use crate::letter::{Ask, CARD_VARIABLES, PROGRAM_VARIABLES, asked, body_template};
use crate::locale::{SETTINGS, Vocabulary};
use crate::template::Ready;

/// What the program gives to a message when it says it.
#[derive(Debug, Clone, Default)]
pub struct Given {
    /// The variables.
    pub variables: BTreeSet<String>,
    /// Those among them that are never zero.
    pub positive: BTreeSet<String>,
    /// Whether every language needs it; else it is said where it is there.
    pub needed: bool,
    /// What asks for it.
    pub by: Option<Place>,
}

/// The messages that are asked for, by id or `id.attribute`, with what each is given.
pub type Asks = BTreeMap<String, Given>;

/// What the program knows of the words of its letters.
#[derive(Debug, Default)]
pub struct Program {
    /// What each case asks for in its own file; none for a case that cannot be read.
    pub cases: BTreeMap<String, Option<Case>>,
    /// What all letters ask for in the files that they share.
    pub shared: Asks,
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
    /// The languages that it names.
    pub languages: Vec<String>,
    /// Whether it takes any other language that is complete.
    pub any_language: bool,
}

/// A language as the cases would have it: complete where that costs nothing.
struct Wishful;

impl Vocabulary for Wishful {
    fn has(&self, _: &str) -> bool {
        true
    }
}

/// A language of which only what stands in it is asked.
pub struct Present<F>(pub F);

impl<F: Fn(&str) -> bool> Vocabulary for Present<F> {
    fn has(&self, id: &str) -> bool {
        (self.0)(id)
    }
}

impl Program {
    /// Reads what the content asks for; `has` tells what the reference language has.
    pub fn read(catalog: &Catalog, has: impl Fn(&str, &str) -> bool) -> Self {
        let mut program = Self { menus: vec!["salutation-"], ..Self::default() };
        let mut templates: BTreeMap<String, Option<Arc<Ready>>> = BTreeMap::new();
        let mut template = |form: Form, name: &str| {
            let read = || body_template(catalog, form, name, None, None).ok().map(Arc::new);
            templates.entry(name.to_owned()).or_insert_with(read).clone()
        };
        for (id, loaded) in action::load_all(catalog) {
            let Ok(action) = loaded else {
                program.partly = true;
                program.cases.insert(id, None);
                continue;
            };
            let mut case = Case {
                languages: action.languages.iter().map(|at| at.value.clone()).collect(),
                any_language: action.any_language,
                ..Case::default()
            };
            let mut whole = true;
            for kind in &action.kinds {
                case.optional(&format!("kind-{}", kind.name.value), &[]);
                // Cards have words of their own, besides the names of those that they go to.
                if kind.form == Form::Card {
                    for recipient in action.recipients_of(kind) {
                        case.optional(&format!("recipient-{}", recipient.office), &CARD_VARIABLES);
                    }
                    continue;
                }
                let ready = [template(kind.form, &kind.template.value), template(Form::Letter, "cover")];
                whole &= ready[0].is_some();
                let ready = || ready.iter().flatten().map(Arc::as_ref);
                for ask in asked(&action, kind, &Wishful, ready()) {
                    case.add(&action, &ask, false);
                }
                for ask in asked(&action, kind, &Present(|message: &str| has(&id, message)), ready()) {
                    case.add(&action, &ask, true);
                }
            }
            let own = action.dates.keys().chain(action.numbers.keys()).map(String::as_str);
            let variables: Vec<&str> = PROGRAM_VARIABLES.into_iter().chain(own).collect();
            for id in ["outcome", "hashtag"] {
                case.optional(id, &variables);
            }
            program.partly |= !whole;
            program.share(&case);
            program.cases.insert(id, Some(case));
        }
        program.on_record(catalog);
        program
    }

    /// What a case asks of the files that letters share; a message gets what every case gives it.
    fn share(&mut self, case: &Case) {
        for (id, given) in &case.asks {
            match self.shared.get_mut(id) {
                Some(known) => {
                    known.variables.retain(|name| given.variables.contains(name));
                    known.positive.retain(|name| given.positive.contains(name));
                    known.needed |= given.needed;
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
        let letter: Vec<&str> =
            PROGRAM_VARIABLES.into_iter().filter(|name| !matches!(*name, "demand" | "articles" | "count")).collect();
        for (office, holder) in action::on_record(catalog) {
            let office = format!("recipient-{office}");
            for id in [office.clone(), format!("{office}.to"), format!("{office}.office"), format!("{office}.address")]
            {
                case.optional(&id, &letter);
            }
            if let Some(holder) = holder {
                case.optional(&format!("holder-{holder}"), &letter);
            }
        }
        for setting in SETTINGS {
            case.optional(setting, &[]);
        }
        self.share(&case);
    }

    /// Whether case files may choose a message, so that nobody need use it now.
    pub fn is_on_a_menu(&self, file: &str, id: &str) -> bool {
        file == "law.ftl" || file.starts_with("rules") || self.menus.iter().any(|menu| id.starts_with(menu))
    }

    /// Whether the program reads a file of that role.
    pub fn reads(&self, role: &Role) -> bool {
        match role {
            Role::Program | Role::Roster | Role::Card | Role::Shared => true,
            Role::Case(id) => self.cases.contains_key(id),
            Role::Other => false,
        }
    }
}

impl Case {
    fn add(&mut self, action: &Action, ask: &Ask<'_>, needed: bool) {
        let given = self.asks.entry(ask.message.clone());
        let given = match given {
            std::collections::btree_map::Entry::Occupied(known) => {
                let known = known.into_mut();
                known.variables.retain(|name| ask.variables.contains(name.as_str()));
                known
            }
            std::collections::btree_map::Entry::Vacant(new) => new.insert(Given {
                variables: ask.variables.iter().map(|name| (*name).to_owned()).collect(),
                // Articles that are cited and demands are at least one, and the numbers of a case are on record.
                positive: action
                    .numbers
                    .iter()
                    .filter(|(_, number)| number.value != 0)
                    .map(|(name, _)| name.clone())
                    .chain(["count", "demands"].map(str::to_owned))
                    .collect(),
                needed: false,
                by: None,
            }),
        };
        given.needed |= needed;
        if given.by.is_none() {
            given.by = ask.by.cloned();
        }
    }

    fn optional(&mut self, id: &str, variables: &[&str]) {
        self.asks.entry(id.to_owned()).or_insert_with(|| Given {
            variables: variables.iter().map(|name| (*name).to_owned()).collect(),
            ..Given::default()
        });
    }
}
