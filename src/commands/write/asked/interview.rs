//! What was answered so far, and which question comes next.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::steps::{ORDER, Step};
use super::way::Way;
use crate::action::{self, Action, Kind};
use crate::check;
use crate::cli::WriteArgs;
use crate::commands::questions::Answer;
use crate::commands::session::Session;
use crate::commands::settle;
use crate::commands::write::given::Given;
use crate::commands::write::public;
use crate::commands::write::request::{Subject, found};
use crate::commands::write::ties::{self, Decided};
use crate::commands::write::wishes::print_wishes;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::Format;
use crate::letter::{self, Signers, forms};
use crate::locale;
use crate::msg;

/// The answers, beside those that flags, the file of `--writer` and a profile give.
pub(super) struct Interview {
    /// What flags said, and what answers add to it.
    pub(super) args: WriteArgs,
    /// What is given of the writer, and what answers add to it.
    pub(super) given: Given,
    pub(super) action: Option<Arc<Action>>,
    pub(super) kind: Option<Kind>,
    /// Whether the writer said that they have no ties to the state; kept nowhere.
    pub(super) has_no_ties: bool,
    /// Whether the answers may wait for the person in a file.
    pub(super) keeps: bool,
    /// What was answered to the questions of the language for own words, and a line beside them.
    pub(super) own: Vec<String>,
    pub(super) way: Option<Way>,
    /// The offices that flags name.
    pub(super) named_offices: Vec<String>,
    /// The states that the question about ties was about.
    pub(super) asked_ties_to: Vec<String>,
    /// Which questions were answered here, in this order.
    pub(super) answered: Vec<Step>,
    /// What stood in a line that was left.
    pub(super) typed: BTreeMap<Step, String>,
    /// What flags decide of how the letter is signed.
    decided: Decided,
    delivered: bool,
}

impl Interview {
    /// With what is given already.
    ///
    /// # Errors
    /// Something of it is wrong: no answer would mend it.
    pub(super) fn begin(
        session: &mut Session<'_>,
        config: &Config,
        args: WriteArgs,
        given: Given,
    ) -> Result<Self, Failure> {
        print_wishes(config, &args)?;
        let decided = Decided::by(&args, &given);
        let mut interview = Self {
            given,
            action: None,
            kind: None,
            has_no_ties: false,
            keeps: false,
            own: Vec::new(),
            way: None,
            named_offices: args.to.clone(),
            asked_ties_to: Vec::new(),
            answered: Vec::new(),
            typed: BTreeMap::new(),
            decided,
            delivered: false,
            args,
        };
        if let Some(id) = interview.args.action.clone() {
            interview.choose_case(session, &id)?;
        }
        Ok(interview)
    }

    /// What it is about is known: what no answer would mend is told now.
    ///
    /// # Errors
    /// There is no such action or kind, or no letters are written for it.
    pub(super) fn choose_case(&mut self, session: &Session<'_>, id: &str) -> Result<(), Failure> {
        let action = match &self.args.kind {
            Some(_) => {
                let (action, kind) = found(session, &self.args, id)?;
                public::without_writer(&action, &kind, &mut self.given.fields);
                self.kind = Some(kind);
                action
            }
            None => letter::load(session.catalog, id)?,
        };
        let kind = match (&self.kind, action.kinds.as_slice()) {
            (Some(kind), _) => kind.clone(),
            // A case that has one kind leaves nothing to choose.
            (None, [only]) => only.clone(),
            (None, kinds) => kinds.first().cloned().ok_or_else(Failure::errors)?,
        };
        let available = locale::available(session.catalog);
        let language = settle::language(session, &action, self.given.lang.as_deref(), &available)?;
        let mut wrong = check::action_rules(&action, &kind, &language, session.moment());
        let action = Arc::new(action);
        crate::commands::outcome::told(session, &action, &mut wrong);
        check::allow(&mut wrong, &self.args.allow);
        wrong.retain(Diagnostic::is_error);
        if !wrong.is_empty() {
            return Err(Failure::failed(wrong));
        }
        self.args.action = Some(action.id.clone());
        let only = if action.kinds.len() == 1 { Some(kind.name.value) } else { None };
        self.action = Some(action);
        match only.filter(|_| self.kind.is_none()) {
            Some(only) => self.choose_kind(session, &only),
            None => Ok(()),
        }
    }

    /// The kind of that name is chosen.
    ///
    /// # Errors
    /// A flag does not go with it.
    pub(super) fn choose_kind(&mut self, session: &Session<'_>, name: &str) -> Result<(), Failure> {
        let Some(id) = self.args.action.clone() else { return Ok(()) };
        let args = WriteArgs { kind: Some(name.to_owned()), ..self.args.clone() };
        let (action, kind) = found(session, &args, &id)?;
        public::without_writer(&action, &kind, &mut self.given.fields);
        self.args.kind = Some(name.to_owned());
        self.kind = Some(kind);
        let states = self.states();
        if self.asked_ties_to.iter().len() > 0 && !states.iter().all(|state| self.asked_ties_to.contains(state)) {
            // It goes to another state than the one that was asked about.
            self.answered.retain(|step| *step != Step::Ties);
            self.reconsider_signing();
        }
        Ok(())
    }

    /// The kind, or that which counts while none is chosen.
    pub(super) fn likely_kind(&self) -> Option<Kind> {
        let action = self.action.as_ref()?;
        let first = || action.kind(action::DEFAULT_KIND).or(action.kinds.first()).cloned();
        self.kind.clone().or_else(first)
    }

    /// The states to which letters of the kind can endanger the writer.
    pub(super) fn states(&self) -> Vec<String> {
        self.action
            .as_ref()
            .zip(self.likely_kind())
            .map_or(Vec::new(), |(action, kind)| action.endangering_states(&kind))
    }

    /// Whether flags decide how the letter is signed.
    pub(super) fn decides_privacy(&self) -> bool {
        self.decided.privacy
    }

    /// Whether the writer may choose how to sign: not who lives in the state, nor who has nothing to fear.
    pub(super) fn may_choose_signing(&self) -> bool {
        let states = self.states();
        let lives_there = self.given.fields.country.as_ref().is_some_and(|country| states.contains(country));
        let is_free = self.has_no_ties && !lives_there;
        !states.is_empty() && !self.decided.privacy && !is_free && (!lives_there || self.decided.danger)
    }

    /// Who lives in the state signs with initials and place alone.
    ///
    /// # Errors
    /// A flag says otherwise.
    pub(super) fn settle_signing(&mut self, session: &mut Session<'_>) -> Result<(), Failure> {
        if self.signers() == Signers::Nobody || self.given.fields.country.is_none() {
            return Ok(());
        }
        let home = ties::home(session, &self.states(), &self.given.fields);
        ties::sign_at_home(session, &mut self.given.fields, self.decided, home)
    }

    /// What was chosen of how to sign is open again: the reasons for it have changed.
    pub(super) fn reconsider_signing(&mut self) {
        self.answered.retain(|step| *step != Step::Signing);
        self.given.fields.privacy = self.given.privacy;
    }

    /// What was answered about a case goes with it; the writer stays.
    pub(super) fn forget_the_case(&mut self) {
        self.action = None;
        self.given.lang = self.args.lang.clone();
        self.has_no_ties = false;
        self.answered.retain(|step| !matches!(step, Step::Ties | Step::Language));
        if self.answered.contains(&Step::Kind) {
            self.kind = None;
            self.args.kind = None;
        }
        self.forget_the_kind();
        self.reconsider_signing();
    }

    /// What was answered about a kind goes with it.
    pub(super) fn forget_the_kind(&mut self) {
        for step in [Step::Leaves, Step::Opening, Step::FirstDemand, Step::Way, Step::Folder, Step::Kind] {
            if self.answered.contains(&step) {
                self.answered.retain(|answered| *answered != step);
                step.reopen(self);
            }
        }
    }

    /// Whether somebody signs.
    pub(super) fn signs(&self) -> bool {
        self.signers() != Signers::Nobody
    }

    /// Whether the letters go to files.
    pub(super) fn makes_files(&self) -> bool {
        !self.args.format.is_empty() && (self.way.is_some() || self.args.format != [Format::Txt])
    }

    /// Whether the person was asked who they are.
    pub(super) fn asked_for_writer(&self) -> bool {
        self.answered.contains(&Step::Name)
    }

    /// What was said in own words becomes the note.
    pub(super) fn set_note(&mut self) {
        let said: Vec<&str> = self.own.iter().map(String::as_str).filter(|answer| !answer.trim().is_empty()).collect();
        if !said.is_empty() {
            self.given.fields.note = Some(said.join("\n\n"));
        }
    }

    /// Who signs.
    pub(super) fn signers(&self) -> Signers {
        self.likely_kind().map_or(Signers::Writer, |kind| forms::of(kind.form).signers())
    }

    /// What is written about.
    ///
    /// # Errors
    /// Nothing was chosen.
    pub(super) fn subject(&self) -> Result<Subject, Failure> {
        let (Some(action), Some(kind)) = (&self.action, self.likely_kind()) else {
            return Err(Failure::usage(Diagnostic::error(msg!("error-no-action"))));
        };
        Ok(Subject { action: Arc::clone(action).in_kind(&kind), kind, has_no_ties: self.has_no_ties })
    }

    /// Whether anything was asked.
    pub(super) fn was_asked(&self) -> bool {
        !self.answered.is_empty()
    }

    /// Whether nothing is left to ask.
    pub(super) fn is_complete(&self) -> bool {
        self.next().is_none()
    }

    /// The letters are where they were wanted: nothing waits for the person any longer.
    pub(super) fn deliver(&mut self, session: &Session<'_>) {
        self.delivered = true;
        self.forget_kept(session);
    }

    /// Whether the letters were delivered: what goes wrong after that is not asked again.
    pub(super) fn is_delivered(&self) -> bool {
        self.delivered
    }

    fn next(&self) -> Option<Step> {
        ORDER.into_iter().find(|step| !self.answered.contains(step) && step.is_open(self))
    }

    /// Asks what is open, in its order.
    ///
    /// # Errors
    /// The person broke it off.
    pub(super) fn ask_what_is_open(&mut self, session: &mut Session<'_>) -> Result<(), Failure> {
        while let Some(step) = self.next() {
            self.change(session, step)?;
        }
        Ok(())
    }

    /// Asks a question, also one that was answered; who goes back is asked the one before.
    ///
    /// # Errors
    /// The person broke it off.
    pub(super) fn change(&mut self, session: &mut Session<'_>, step: Step) -> Result<(), Failure> {
        match step.ask(self, session) {
            Ok(Answer::Given(())) => {
                self.typed.remove(&step);
                if !self.answered.contains(&step) {
                    self.answered.push(step);
                }
                self.keep(session);
                Ok(())
            }
            Ok(Answer::Back) => {
                self.typed.extend(session.lines.left().map(|text| (step, text)));
                if self.answered.contains(&step) {
                    // It had an answer: that one counts still.
                    return Ok(());
                }
                if self.answered.is_empty() {
                    session.tell(&msg!("ask-first"));
                }
                self.back();
                Ok(())
            }
            Err(failure) => {
                self.typed.extend(session.lines.left().map(|text| (step, text)));
                self.keep(session);
                Err(failure)
            }
        }
    }

    /// The question that was answered last is open again.
    pub(super) fn back(&mut self) {
        if let Some(last) = self.answered.pop() {
            last.reopen(self);
        }
    }
}
