//! Answers that wait for the person for an hour, where they allow it: what breaks off loses nothing.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::interview::Interview;
use super::step::Step;
use crate::catalog;
use crate::commands::kept_answers;
use crate::commands::questions::{Answer, confirm, confirm_or_back};
use crate::commands::session::Session;
use crate::diagnostic::Failure;
use crate::environment::Environment;
use crate::locale;
use crate::msg;
use crate::private;

/// No file of answers is larger.
const MAX: u64 = 1 << 18;

/// The file as it is written.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
struct Kept {
    /// When they were written, in seconds since 1970.
    at: i64,
    action: Option<String>,
    lang: Option<String>,
    kind: Option<String>,
    name: Option<String>,
    address: Vec<String>,
    city: Option<String>,
    country: Option<String>,
    email: Option<String>,
    own: Vec<String>,
    opening: Option<String>,
    demands: Vec<String>,
    out: Option<PathBuf>,
    organisation: Option<String>,
    signatories: Option<PathBuf>,
    answered: Vec<Step>,
    typed: Vec<(Step, String)>,
}

/// Asks whether answers may wait.
///
/// # Errors
/// The person broke it off.
pub(super) fn ask(it: &mut Interview, session: &mut Session<'_>) -> Result<Answer<()>, Failure> {
    let Some(path) = kept_answers::path(session.environment) else { return Ok(Answer::Given(())) };
    let question = msg!("ask-keep", file = path.display().to_string());
    Ok(confirm_or_back(session, &question, false)?.map(|keeps| it.keeps = keeps))
}

fn read(environment: &Environment) -> Option<Kept> {
    let path = kept_answers::are_there(environment)?;
    private::tighten(&path).ok()?;
    let bytes = catalog::read_file(&path, MAX).ok()?;
    let kept: Kept = serde_json::from_slice(&bytes).ok()?;
    let age = (environment.clock)().as_second() - kept.at;
    (0..kept_answers::WAIT).contains(&age).then_some(kept)
}

impl Interview {
    /// Goes on with answers that wait, where the person wants that; what is too old goes.
    ///
    /// # Errors
    /// The person broke it off.
    pub(super) fn offer_kept(&mut self, session: &mut Session<'_>) -> Result<(), Failure> {
        let Some(kept) = read(session.environment) else { return Ok(()) };
        let is_other = |named: &Option<String>, kept: &Option<String>| named.is_some() && named != kept;
        if is_other(&self.args.action, &kept.action) || is_other(&self.args.kind, &kept.kind) {
            // They are for another letter, and wait on.
            return Ok(());
        }
        if !confirm(session, &msg!("ask-go-on"), true)? {
            self.forget_kept(session);
            return Ok(());
        }
        if let Err(failure) = self.take(session, kept) {
            // The action or its kind is no more: what was answered about the writer is there all the same.
            session.show(&failure.diagnostics);
        }
        self.keeps = true;
        self.keep(session);
        Ok(())
    }

    /// Takes answers for those that nothing else gives. Whether the writer has ties to the state is asked again: it is kept nowhere;
    /// and how the letter will go, since that is told with what is on record.
    fn take(&mut self, session: &mut Session<'_>, kept: Kept) -> Result<(), Failure> {
        let fields = &mut self.given.fields;
        fields.name = fields.name.take().or(kept.name);
        fields.city = fields.city.take().or(kept.city);
        fields.country = fields.country.take().or(kept.country);
        fields.email = fields.email.take().or(kept.email);
        fields.choices.opening = fields.choices.opening.take().or(kept.opening);
        if fields.address.is_empty() {
            fields.address = kept.address;
        }
        if fields.choices.demands.is_empty() {
            fields.choices.demands = kept.demands;
        }
        let available = locale::available(session.catalog);
        self.given.lang = self.given.lang.take().or(kept.lang.filter(|lang| available.contains(lang)));
        self.args.together.organisation = self.args.together.organisation.take().or(kept.organisation);
        self.args.together.signatories = self.args.together.signatories.take().or(kept.signatories);
        self.given.fields.organisation.clone_from(&self.args.together.organisation);
        self.own = kept.own;
        self.typed = kept.typed.into_iter().collect();
        self.typed.extend(kept.out.map(|path| (Step::Folder, path.display().to_string())));
        let asked_again = [Step::Ties, Step::Leaves, Step::Signing, Step::Way, Step::Folder];
        self.answered = kept.answered.into_iter().filter(|step| !asked_again.contains(step)).collect();
        if self.answered.contains(&Step::OwnWords) {
            self.given.fields.note = self.given.fields.note.take().or(self.note());
        }
        if let (None, Some(id)) = (&self.action, kept.action) {
            self.answered.retain(|step| *step != Step::Case);
            self.choose_case(session, &id)?;
            self.answered.insert(0, Step::Case);
        }
        if let (None, Some(kind)) = (&self.kind, kept.kind) {
            self.answered.retain(|step| *step != Step::Kind);
            self.choose_kind(session, &kind)?;
            self.answered.push(Step::Kind);
        }
        Ok(())
    }

    /// Writes the answers down, where they may wait. What cannot be written is not told: nothing hangs on it.
    pub(super) fn keep(&self, session: &Session<'_>) {
        let Some(path) = kept_answers::path(session.environment).filter(|_| self.keeps) else { return };
        let fields = &self.given.fields;
        let kept = Kept {
            at: (session.environment.clock)().as_second(),
            action: self.args.action.clone(),
            lang: self.given.lang.clone(),
            kind: self.args.kind.clone(),
            name: fields.name.clone(),
            address: fields.address.clone(),
            city: fields.city.clone(),
            country: fields.country.clone(),
            email: fields.email.clone(),
            own: self.own.clone(),
            opening: fields.choices.opening.clone(),
            demands: fields.choices.demands.clone(),
            out: self.args.out.clone(),
            organisation: self.args.together.organisation.clone(),
            signatories: self.args.together.signatories.clone(),
            answered: self.answered.clone(),
            typed: self.typed.clone().into_iter().collect(),
        };
        if let Ok(text) = serde_json::to_string(&kept) {
            let _ = private::prepare_folder(private::folder_of(&path))
                .and_then(|()| private::replace(&path, text.as_bytes()));
        }
    }

    /// Removes what waits.
    pub(super) fn forget_kept(&self, session: &Session<'_>) {
        let _ = kept_answers::remove(session.environment);
    }

    /// Says that the answers wait, and how long.
    pub(super) fn tell_kept(&self, session: &mut Session<'_>) {
        if self.keeps
            && let Some(path) = kept_answers::are_there(session.environment)
        {
            session.tell(&msg!("ask-kept", file = path.display().to_string()));
        }
    }
}
