//! Reads words and templates of a case, and looks through everything that its letters can ask for.

use std::sync::Arc;

use super::about;
use super::address::latin_words;
use super::asking::Variables;
use super::cache::Cache;
use super::card_words::Card;
use super::composer::{Composer, Form};
use super::forms;
use super::kept_source::kept_sentences;
use super::requirements::{self, layout};
use super::selection;
use super::wish::Wish;
use crate::action::{Action, Kind, Naming, Recipient};
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Place, once};
use crate::locale::{self, Bundle, Chosen, Flaw, StateNames};
use crate::template::{self, Ready, Use, Wanted};

impl Composer {
    /// Reads words and templates and looks through everything that a letter of this case and kind can ask for.
    ///
    /// # Errors
    /// Everything that is missing or wrong, with its place.
    pub fn new(catalog: &Catalog, action: &Arc<Action>, kind: &Kind, language: &str) -> Result<Self, Vec<Diagnostic>> {
        Self::open(catalog, action, kind, language).map_err(|flaws| flaws.into_iter().map(Diagnostic::from).collect())
    }

    /// The same, for who knows already what is wrong in the words.
    ///
    /// # Errors
    /// Everything that is missing or wrong, with its place.
    pub fn open(catalog: &Catalog, action: &Arc<Action>, kind: &Kind, language: &str) -> Result<Self, Vec<Flaw>> {
        let action = &action.in_kind(kind);
        // Words and templates may name more of the law and the offices than the case does, though few do: then all is read.
        let chosen = chosen(action);
        Self::open_reading(catalog, action, kind, language, Some(&chosen))
            .or_else(|_| Self::open_reading(catalog, action, kind, language, None))
    }

    /// The same; `chosen` is what is read of the files that cases choose from, else all.
    fn open_reading(
        catalog: &Catalog,
        action: &Arc<Action>,
        kind: &Kind,
        language: &str,
        chosen: Option<&Chosen>,
    ) -> Result<Self, Vec<Flaw>> {
        let words = locale::letter_words_of(catalog, language, &action.id, chosen).map_err(Flaw::wrong)?;
        let words = Arc::new(words);
        let form = forms::of(kind.form);
        let card = form.card(catalog, action, &words).map_err(Flaw::wrong)?;
        // A card's template reaches the words of cards alone.
        let said = card.as_ref().map_or(&words, Card::words);
        let load = |name: &str, at: Option<&Place>| body_template(catalog, form, name, at, Some(said));
        let missions = kind.recipients.iter().any(Recipient::is_mission);
        let mut flaws = Vec::new();
        let mut keep =
            |loaded: Result<Ready, Vec<Diagnostic>>| loaded.map_err(|errors| flaws.extend(Flaw::wrong(errors))).ok();
        let body = keep(load(&kind.template.value, Some(&kind.template.place)));
        let cover = if missions { keep(load("cover", None)) } else { None };
        let states = StateNames::open(catalog, language).map_err(|error| Flaw::wrong(vec![error]))?;
        let kept = kept_sentences(catalog, &action.id, language).map_err(|error| Flaw::wrong(vec![error]))?;
        let layout = layout(&words, &mut flaws);
        flaws.extend(Flaw::wrong(words.setting_flaws()));
        let latin = match latin_words(catalog, action, kind, form, (&words, &states), chosen) {
            Ok(latin) => latin,
            Err(mut errors) => {
                flaws.append(&mut errors);
                None
            }
        };
        let templates = body.iter().chain(&cover).filter(|_| form.tells_the_case());
        let asks = requirements::requirements(action, kind, form, &Variables::of(action), &*words, templates);
        flaws.extend(requirements::examine(catalog, &words, &asks));
        flaws.extend(about::flaws(action, &words, asks.iter().map(|ask| ask.message.as_str())));
        let told_dates = requirements::told_dates(action, &words, &asks);
        let wordings = selection::wordings(&*words, kind);
        let chosen_by = |template: &Ready| template.handed.iter().any(|path| path.starts_with("writer"));
        // Of a card or a post little would be left to fill.
        let fills = form.is_addressed()
            && !asks.iter().any(|ask| words.chooses_by(&ask.message, "place"))
            && !body.iter().chain(&cover).any(chosen_by);
        if let Some(card) = &card {
            flaws.extend(card.examine(catalog, action, kind, body.as_ref()));
        }
        match (body, layout, flaws.is_empty()) {
            (Some(body), Some(layout), true) => Ok(Self {
                action: Arc::clone(action),
                kind: kind.clone(),
                form,
                words,
                latin,
                states,
                layout,
                told_dates,
                wordings,
                wish: Wish::default(),
                card,
                body,
                cover,
                fills,
                kept,
                cache: Cache::default(),
            }),
            _ => Err(once(flaws)),
        }
    }
}

/// What the letters of a case choose from the offices and the law that the program has.
fn chosen(action: &Action) -> Chosen {
    let of_kinds = action.kinds.iter().flat_map(|kind| &kind.recipients);
    let offices = action.recipients.iter().chain(of_kinds);
    let names = offices.clone().flat_map(|office| {
        let holder = office.holder.iter().map(|holder| Naming::Holder.message(&holder.value));
        let salutation = Naming::Salutation.message(&office.salutation.value);
        [office.message(""), salutation].into_iter().chain(holder)
    });
    let own = action
        .kinds
        .iter()
        .filter_map(|kind| kind.law.as_ref())
        .chain(offices.clone().filter_map(|it| it.law.as_ref()));
    let law = action.law.iter().chain(own.flatten()).map(|law| law.value.clone());
    names.chain(law).collect()
}

/// A template of what is said; without words it can be looked through, not rendered.
///
/// # Errors
/// Everything that is wrong in it and in those it includes.
pub(crate) fn body_template(
    catalog: &Catalog,
    form: &dyn Form,
    name: &str,
    asked_at: Option<&Place>,
    words: Option<&Arc<Bundle>>,
) -> Result<Ready, Vec<Diagnostic>> {
    template::ready(catalog, Wanted { used: Use::Body, name, fields: form.fields(), asked_at }, words)
}
