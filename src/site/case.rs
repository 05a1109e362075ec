//! One case of a page: its kinds, in each language that they have words in.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Value, json};

use super::common::Common;
use super::languages::LetterLanguage;
use super::letters::{KindLetters, kind_letters};
use super::tables::Tables;
use super::turns::{Countries, number};
use crate::action::{self, Action, Choices, Gender, Kind, Naming, Recipient};
use crate::check;
use crate::diagnostic::Diagnostic;
use crate::letter::{Composer, Letter, Signers, Turn, Wish, forms};
use crate::line_ends::beginning;
use crate::msg;
use crate::post::Network;
use crate::text::{needed_isolates, without_isolates};
use crate::writer::Writer;

/// So much of a paragraph is shown of a choice, in characters.
const SHOWN: usize = 110;

/// A case as a page has it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SiteCase {
    pub(super) id: String,
    /// The languages that it has words in, the ones that its offices read first.
    languages: Vec<String>,
    /// By the languages of the page.
    pub(super) titles: BTreeMap<String, String>,
    pub(super) summaries: BTreeMap<String, String>,
    last_day: Option<String>,
    /// Why no letters are written for now, by the languages of the page.
    pub(super) paused: Option<BTreeMap<String, String>>,
    kinds: Vec<SiteKind>,
}

impl SiteCase {
    /// The last day for letters.
    pub(super) fn last_day(&self) -> Option<Date> {
        self.last_day.as_ref()?.parse().ok()
    }
}

/// A kind of it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct SiteKind {
    name: String,
    form: &'static str,
    titles: BTreeMap<String, String>,
    /// The states that it may endanger writers in.
    states: Vec<String>,
    /// Whether a short letter can be made.
    short: bool,
    /// Whether anybody signs it, and prints an address.
    signed: bool,
    prints_address: bool,
    offices: Vec<Value>,
    /// Questions for the writer's own words, by language: what is told above them, and they.
    prompts: BTreeMap<String, (String, Vec<String>)>,
    /// What a writer chooses from, in words, by language: by message.
    labels: BTreeMap<String, BTreeMap<String, String>>,
    /// The letters, by language; of posts, the finished texts.
    letters: BTreeMap<String, KindLetters>,
    posts: BTreeMap<String, Posts>,
    /// The names that are no insult, and the words that no card says.
    names: BTreeMap<String, Vec<String>>,
    silence: Option<Value>,
}

/// The finished posts of a kind in a language.
#[derive(Debug, Serialize)]
struct Posts {
    classes: BTreeMap<String, usize>,
    applying: Vec<Vec<usize>>,
    /// By office, class and network, as `o.c.network`: the text of each, and how long it is there.
    texts: BTreeMap<String, Vec<(usize, usize)>>,
}

/// What was made besides, for all cases.
#[derive(Debug, Default)]
pub(super) struct Shared {
    pub(super) tables: Tables,
    pub(super) languages: BTreeMap<String, LetterLanguage>,
    /// The days that the page has letters for: at least those of each case.
    days: Vec<Date>,
}

impl Shared {
    /// Nothing yet, of a page that has letters for these days.
    pub(super) fn new(days: Vec<Date>) -> Self {
        Self { days, ..Self::default() }
    }
}

impl Common<'_> {
    /// A case, and what is to be told of it.
    ///
    /// # Errors
    /// It has a kind that is no page's, or none of its kinds can be made: all that is wrong.
    pub(super) fn case(
        &self,
        action: &Arc<Action>,
        shared: &mut Shared,
        told: &mut Vec<Diagnostic>,
    ) -> Result<SiteCase, Vec<Diagnostic>> {
        let days = super::turns::days(self.today, action.expires.as_ref().map(|at| at.value.day));
        let titles = self.by_language(|tag, _| without_isolates(&action.title(self.catalog, tag)));
        let paused = action.reason.as_ref().map(|reason| {
            let told = [msg!("show-status-paused"), reason.value.message()];
            self.by_language(|_, ui| told.iter().map(|message| ui.say(message)).collect::<Vec<_>>().join(" "))
        });
        let mut case = SiteCase {
            id: action.id.clone(),
            languages: action.written_in(&self.written).into_iter().map(str::to_owned).collect(),
            summaries: BTreeMap::new(),
            titles,
            last_day: action.expires.as_ref().map(|at| at.value.day.to_string()),
            paused,
            kinds: Vec::new(),
        };
        if case.paused.is_some() {
            return Ok(case);
        }
        let mut wrong = Vec::new();
        for kind in self.kinds_of(action)? {
            match self.kind(action, kind, &days, shared, &mut case.summaries) {
                Ok(Some(kind)) => case.kinds.push(kind),
                Ok(None) => {}
                Err(mut errors) => wrong.append(&mut errors),
            }
        }
        if case.kinds.is_empty() {
            if wrong.is_empty() {
                wrong.push(Diagnostic::error(msg!("pages-error-no-letters", action = &action.id)));
            }
            return Err(wrong);
        }
        told.append(&mut wrong);
        Ok(case)
    }

    /// The kinds of a case that go on a page.
    fn kinds_of<'k>(&self, action: &'k Action) -> Result<Vec<&'k Kind>, Vec<Diagnostic>> {
        if self.wish.kinds.is_empty() {
            let usual = |kind: &&Kind| {
                let form = forms::of(kind.form);
                let is_post = form.page().is_none() && form.signers() == Signers::Nobody;
                let is_letter = form.is_addressed() && form.signers() == Signers::Writer;
                // What goes with the sheets of a petition means nothing to whoever has none.
                let goes_with = |it: &Kind| {
                    forms::of(it.form).is_one_for_all() && kind.name.value == format!("{}-letter", it.name.value)
                };
                let is_cover = action.kinds.iter().any(goes_with);
                (is_letter || is_post) && !kind.thanks && !kind.reminder && !is_cover
            };
            return Ok(action.kinds.iter().filter(usual).collect());
        }
        let mut wrong = Vec::new();
        let mut found = Vec::new();
        for name in &self.wish.kinds {
            let Some(kind) = action.kinds.iter().find(|kind| kind.name.value == *name) else { continue };
            if suits(kind) {
                found.push(kind);
            } else {
                let error = Diagnostic::error(msg!("pages-error-kind", kind = name, action = &action.id));
                wrong.push(error.hint(msg!("pages-hint-kind")));
            }
        }
        if wrong.is_empty() { Ok(found) } else { Err(wrong) }
    }

    fn kind(
        &self,
        action: &Arc<Action>,
        kind: &Kind,
        days: &[Date],
        shared: &mut Shared,
        summaries: &mut BTreeMap<String, String>,
    ) -> Result<Option<SiteKind>, Vec<Diagnostic>> {
        let form = forms::of(kind.form);
        self.pages.check_for(form, form.formats())?;
        let mut made = SiteKind {
            name: kind.name.value.clone(),
            form: form.word(),
            titles: BTreeMap::new(),
            states: action.endangering_states(kind),
            short: kind.form.get().has_lengths(),
            signed: form.signers() != Signers::Nobody,
            prints_address: form.is_addressed(),
            offices: Vec::new(),
            prompts: BTreeMap::new(),
            labels: BTreeMap::new(),
            letters: BTreeMap::new(),
            posts: BTreeMap::new(),
            names: BTreeMap::new(),
            silence: None,
        };
        for tag in &self.spoken {
            let name = action::kind_name(self.catalog, tag, &kind.name.value);
            made.titles.insert(tag.clone(), without_isolates(&name));
        }
        let mut wrong = Vec::new();
        let mut names: BTreeMap<usize, BTreeMap<String, String>> = BTreeMap::new();
        let own = action.written_in(&self.written);
        for tag in self.written.iter().filter(|tag| own.contains(&tag.as_str())) {
            let composer = match Composer::new(self.catalog, action, kind, tag) {
                Ok(composer) => composer,
                Err(mut errors) => {
                    wrong.append(&mut errors);
                    continue;
                }
            };
            let found = check::action_rules(action, kind, tag, self.today);
            if found.iter().any(Diagnostic::is_error) {
                wrong.extend(found.into_iter().filter(Diagnostic::is_error));
                continue;
            }
            let countries = Countries::of(&composer);
            if form.page().is_some() {
                match kind_letters(self, &composer, &countries, days, &mut shared.tables) {
                    Ok(letters) => _ = made.letters.insert(tag.clone(), letters),
                    Err(error) => {
                        wrong.push(error);
                        continue;
                    }
                }
            }
            let hosts = kind.recipients.iter().any(|recipient| recipient.anywhere);
            let known = shared.languages.entry(tag.clone());
            known.or_insert_with(|| LetterLanguage::of(self, &composer, &shared.days)).names_hosts |= hosts;
            if let Some(silence) = composer.silence() {
                let (listed, phrases) = silence.told();
                made.silence = Some(json!({ "lists": listed, "phrases": phrases }));
            }
            made.names.insert(tag.clone(), composer.names().to_vec());
            made.labels.insert(tag.clone(), labels(&composer));
            if let Some(prompts) = composer.prompts() {
                made.prompts.insert(tag.clone(), prompts);
            }
            if let Ok(summary) = composer.say("summary") {
                summaries.entry(tag.clone()).or_insert_with(|| without_isolates(&summary));
            }
            for (n, recipient) in composer.kind.recipients.iter().enumerate() {
                let country = countries
                    .examples
                    .iter()
                    .find(|code| composer.recipients_for(code).iter().any(|it| it.id == recipient.id));
                let Some(country) = country else { continue };
                let turn = Turn { country: country.clone(), gender: Gender::Other, day: self.today };
                let name = composer.office_with_slots(recipient, &turn);
                let name = name.map(|name| needed_isolates(&name, composer.words.direction));
                names.entry(n).or_default().insert(tag.clone(), name.unwrap_or_else(|_| recipient.id.value.clone()));
            }
            made.offices = composer.kind.recipients.iter().map(|it| self.office(action, it)).collect();
            if form.page().is_none() {
                match self.posts(composer, countries, &mut shared.tables) {
                    Ok(posts) => _ = made.posts.insert(tag.clone(), posts),
                    Err(error) => wrong.push(error),
                }
            }
        }
        for (n, office) in made.offices.iter_mut().enumerate() {
            office["names"] = json!(names.remove(&n).unwrap_or_default());
        }
        match made.letters.is_empty() && made.posts.is_empty() {
            false => Ok(Some(made)),
            true if wrong.is_empty() => Ok(None),
            true => Err(wrong),
        }
    }

    fn posts(&self, mut composer: Composer, countries: Countries, tables: &mut Tables) -> Result<Posts, Diagnostic> {
        let mut texts = BTreeMap::new();
        for network in [Network::X, Network::Mastodon, Network::Bluesky] {
            composer = composer.with(Wish::Network(network));
            for (class, code) in countries.examples.iter().enumerate() {
                let writer = Writer { choices: Choices::default(), ..Writer::neutral(code) };
                for recipient in composer.recipients_for(code) {
                    let letter = composer.anew(recipient, &writer, self.today)?;
                    let key = format!("{}.{class}.{}", number(&composer, recipient), network.as_str());
                    texts.insert(key, posts_of(&letter, network, tables));
                }
            }
        }
        Ok(Posts { applying: countries.applying(&composer), classes: countries.others, texts })
    }
}

/// The posts of a thread.
fn posts_of(letter: &Letter, network: Network, tables: &mut Tables) -> Vec<(usize, usize)> {
    letter.posts().iter().map(|post| (tables.text(post), network.length(post))).collect()
}

/// Whether a page can make a kind: what one person signs, or nobody.
fn suits(kind: &Kind) -> bool {
    let form = forms::of(kind.form);
    let is_card = !form.tells_the_case() && form.signers() == Signers::Writer;
    let is_post = form.page().is_none() && form.signers() == Signers::Nobody;
    (form.is_addressed() && form.signers() == Signers::Writer || is_card || is_post) && !kind.reminder
}

impl Common<'_> {
    /// What is on record of an office.
    fn office(&self, action: &Action, recipient: &Recipient) -> Value {
        json!({
        "id": recipient.id.value,
        "role": if recipient.role == action::Role::Copy { "copy" } else { "to" },
        "further": recipient.further_of,
        "emails": recipient.email,
        "url": recipient.url,
        "fax": recipient.fax,
        "phone": recipient.phone,
        "x": recipient.x,
        "hasPost": !recipient.address.is_empty(),
        "form": recipient.web_form,
        "advice": self.advice(action, recipient),
        })
    }

    /// How to reach an office of which no way is on record, by the languages of the page.
    fn advice(&self, action: &Action, recipient: &Recipient) -> Option<BTreeMap<String, String>> {
        let ways = action.unreachable(recipient);
        if ways.is_none() && !(recipient.address.is_empty() && recipient.salutation.value.starts_with("card-")) {
            return None;
        }
        Some(self.by_language(|_, ui| {
            let text = match &ways {
                // Which country it is, the page knows.
                Some(_) if recipient.anywhere => ui.with_slots("guide-anywhere", &["country"]).unwrap_or_default(),
                Some(ways) => ui.say(ways),
                None => ui.say(&msg!("card-no-address")),
            };
            text.trim_start_matches(['–', ' ']).to_owned()
        }))
    }
}

/// What a writer chooses from, by its message, as far as the case alone says it.
fn labels(composer: &Composer) -> BTreeMap<String, String> {
    let kind = &composer.kind;
    let said = |id: &str| composer.say(id).ok().map(|text| beginning(&without_isolates(&text), SHOWN));
    let messages = kind.messages().map(|id| id.value.clone());
    let writers = kind.writers.iter().map(|id| Naming::Writer.message(&id.value));
    let mut labels: BTreeMap<String, String> =
        messages.chain(writers).filter_map(|id| said(&id).map(|text| (id, text))).collect();
    for demand in composer.action.demands_of(kind) {
        if let Ok(text) = composer.say_demand(&demand.value, false) {
            labels.insert(Naming::Demand.message(&demand.value), without_isolates(&text));
        }
    }
    labels
}
