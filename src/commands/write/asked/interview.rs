//! What was answered so far, and which question comes next.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::step::{ORDER, Step};
use super::way::Way;
use crate::action::{self, Action, Kind};
use crate::check;
use crate::cli::WriteArgs;
use crate::commands::questions::known_country;
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
use crate::letter::{self, Composer, Signers, forms};
use crate::locale;
use crate::msg;
use crate::text::without_isolates;
use crate::writer::Privacy;

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
    /// The kind that a flag names.
    pub(super) named_kind: Option<String>,
    /// The lines of an address that is told on one line where it is asked for.
    pub(super) address: Vec<String>,
    /// What settled itself, without a question.
    pub(super) passed: Vec<Step>,
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
        if let Some(lang) = &given.lang {
            settle::known_language(&locale::available(session.catalog), lang).map_err(Failure::usage)?;
        }
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
            named_kind: args.kind.clone(),
            address: Vec::new(),
            passed: Vec::new(),
            asked_ties_to: Vec::new(),
            answered: Vec::new(),
            typed: BTreeMap::new(),
            decided,
            delivered: false,
            args,
        };
        // However a flag or a profile names it: how the letter is signed turns on it.
        if let Some(code) = interview.given.fields.country.as_deref().and_then(|text| known_country(session, text)) {
            interview.given.fields.country = Some(code);
        }
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
        let is_known = |id: &String| action.recipients.iter().any(|office| office.id.value == *id);
        let unknown = self.args.to.iter().filter(|id| !is_known(id));
        let unknown: Vec<Diagnostic> = unknown.map(|id| settle::unknown_office(&kind.recipients, id)).collect();
        if !unknown.is_empty() {
            return Err(Failure::usage(unknown));
        }
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
        let (_, kind) = found(session, &args, &id)?;
        self.args.kind = Some(name.to_owned());
        self.kind = Some(kind);
        let states = self.states();
        if !self.asked_ties_to.is_empty() && !states.iter().all(|state| self.asked_ties_to.contains(state)) {
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
        let is_asked = !self.states().is_empty() && !self.decided.privacy && !self.is_free();
        is_asked && (!self.lives_there() || self.decided.danger)
    }

    /// Who lives in the state signs with initials and place alone.
    ///
    /// # Errors
    /// A flag says otherwise.
    pub(super) fn settle_signing(&mut self, session: &mut Session<'_>) -> Result<(), Failure> {
        if !self.signs() || self.given.fields.country.is_none() {
            return Ok(());
        }
        let home = ties::home(session, &self.states(), &self.given.fields);
        ties::sign_at_home(session, &mut self.given.fields, self.decided, home)?;
        if self.keeps && self.given.fields.privacy == Some(Privacy::Place) {
            // What was kept tells the name.
            self.keeps = false;
            self.forget_kept(session);
        }
        Ok(())
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
        self.kind = None;
        self.args.kind.clone_from(&self.named_kind);
        self.forget_the_kind();
        self.reconsider_signing();
    }

    /// What was answered about a kind goes with it.
    pub(super) fn forget_the_kind(&mut self) {
        let about_it = [
            Step::Leaves,
            Step::Signatories,
            Step::OwnWords,
            Step::Opening,
            Step::FirstDemand,
            Step::Way,
            Step::Folder,
            Step::Kind,
        ];
        self.passed.clear();
        for step in about_it {
            self.take_back(step);
        }
    }

    /// An answer that was given here is open again.
    pub(super) fn take_back(&mut self, step: Step) {
        if self.answered.contains(&step) {
            self.answered.retain(|answered| *answered != step);
            self.reopen(step);
        }
    }

    /// What the letters are tried and read with: as text, and nowhere else.
    pub(super) fn args_to_read(&self) -> WriteArgs {
        let args = WriteArgs { format: Vec::new(), out: None, ..self.args.clone() };
        #[cfg(feature = "pdf")]
        let args = WriteArgs { envelope: None, merge: false, ..args };
        args
    }

    /// Who signs together: an organisation, or those of a file.
    pub(super) fn signed_by(&self) -> Option<String> {
        let together = &self.args.together;
        let file = || together.signatories.as_ref().map(|path| path.display().to_string());
        together.organisation.clone().or_else(file)
    }

    /// A field is called as its question is, where something is wrong with it.
    pub(super) fn call_as_asked(&mut self, session: &Session<'_>, step: Step, field: &str) {
        let label = step.label().map(|label| session.ui.say(&label)).unwrap_or_default();
        self.given.asked_as(field, without_isolates(&label));
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

    /// What was said in own words, each answer a paragraph.
    pub(super) fn note(&self) -> Option<String> {
        let said: Vec<&str> = self.own.iter().map(String::as_str).filter(|answer| !answer.trim().is_empty()).collect();
        (!said.is_empty()).then(|| said.join("\n\n"))
    }

    /// That nobody can get what was chosen from where the writer lives; nothing where somebody can, or that is not known yet.
    pub(super) fn nobody(&self, session: &Session<'_>) -> Option<Diagnostic> {
        let (action, _) = self.action.as_ref().zip(self.kind.as_ref())?;
        let country = self.signed().fields.country?;
        let composer = self.composer(session)?;
        composer.recipients_for(&country).is_empty().then(|| composer.form().nobody(action))
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
        Ok(Subject { action: Arc::clone(action).in_kind(&kind), kind, has_no_ties: self.is_free() })
    }

    /// What is given of the writer, with what stands in its place where nobody signs.
    pub(super) fn signed(&self) -> Given {
        let mut given = self.given.clone();
        if let Some((action, kind)) = self.action.as_ref().zip(self.likely_kind()) {
            public::without_writer(action, &kind, &mut given.fields);
        }
        given
    }

    /// Whether the writer lives in a state to which their letters can endanger them.
    fn lives_there(&self) -> bool {
        self.given.fields.country.as_ref().is_some_and(|country| self.states().contains(country))
    }

    /// Whether they said that they have no ties to the state, and do not live there.
    pub(super) fn is_free(&self) -> bool {
        self.has_no_ties && !self.lives_there()
    }

    /// Whether anything was asked.
    pub(super) fn was_asked(&self) -> bool {
        !self.answered.is_empty()
    }

    /// Whether nothing is left to ask.
    pub(super) fn is_complete(&self) -> bool {
        self.next().is_none()
    }

    /// The letters are where they were wanted.
    pub(super) fn deliver(&mut self) {
        self.delivered = true;
    }

    /// Whether the letters were delivered: what goes wrong after that is not asked again.
    pub(super) fn is_delivered(&self) -> bool {
        self.delivered
    }

    /// The question that comes next.
    pub(super) fn next(&self) -> Option<Step> {
        ORDER
            .into_iter()
            .find(|step| !self.answered.contains(step) && !self.passed.contains(step) && self.is_open(*step))
    }

    /// The question that was answered last is open again.
    pub(super) fn back(&mut self) {
        // What settled itself may settle itself otherwise.
        self.passed.clear();
        if let Some(last) = self.answered.pop() {
            self.reopen(last);
        }
    }

    /// Whether it is to be asked, as far as is known, and was not answered.
    pub(super) fn is_open(&self, step: Step) -> bool {
        let Self { args, given, action, .. } = self;
        let fields = &given.fields;
        let signs = self.signs();
        let place = fields.privacy == Some(Privacy::Place);
        let endangers = || !self.states().is_empty();
        let form = || self.likely_kind().map(|kind| forms::of(kind.form));
        match step {
            Step::Case => action.is_none(),
            Step::Ties => endangers() && !self.decides_privacy(),
            Step::Language => given.lang.is_none(),
            Step::Kind => self.kind.is_none() && action.as_ref().is_some_and(|action| action.kinds.len() > 1),
            Step::Leaves => form().is_some_and(|form| form.leaves().is_some()),
            Step::Home => endangers() && signs && fields.country.is_none(),
            Step::Signing => signs && self.may_choose_signing(),
            Step::Keep => {
                let may_keep = (self.is_free() && !place) || !endangers();
                let is_worth_it = fields.name.is_none() || self.is_open(Step::OwnWords);
                signs && is_worth_it && may_keep && !self.keeps
            }
            Step::Name => signs && fields.name.is_none(),
            Step::Address => {
                signs && !place && fields.address.is_empty() && form().iter().any(|form| form.prints_address())
            }
            Step::Town => signs && fields.city.is_none(),
            Step::Country => signs && fields.country.is_none(),
            Step::Signatories => {
                self.signers() == Signers::Together
                    && args.together.organisation.is_none()
                    && args.together.signatories.is_none()
            }
            Step::OwnWords => signs && fields.note.is_none() && form().iter().any(|form| form.takes_own_words()),
            Step::Opening => {
                fields.choices.opening.is_none() && self.likely_kind().is_some_and(|kind| kind.openings.len() > 1)
            }
            Step::FirstDemand => {
                let kind = self.likely_kind().filter(|kind| kind.form.get().demands());
                let demands = action.as_ref().zip(kind).map_or(0, |(action, kind)| action.demands_of(&kind).len());
                fields.choices.demands.is_empty() && demands > 1
            }
            Step::Way => args.format.is_empty() && args.out.is_none() && self.way.is_none() && signs,
            Step::Email => {
                fields.email.is_none() && !place && args.format.iter().any(|format| format.needs_originator())
            }
            Step::Folder => args.out.is_none() && self.makes_files() && args.public.open.is_none(),
        }
    }

    /// An answer is taken back: it stands in the line when the question is asked again.
    pub(super) fn reopen(&mut self, step: Step) {
        let Self { args, given, typed, .. } = self;
        let fields = &mut given.fields;
        let mut was = |text: Option<String>| typed.extend(text.map(|text| (step, text)));
        match step {
            Step::Case => {
                self.action = None;
                self.kind = None;
                args.action = None;
                args.kind.clone_from(&self.named_kind);
            }
            Step::Language => given.lang = None,
            Step::Kind => {
                self.kind = None;
                args.kind = None;
            }
            Step::Home | Step::Country => was(fields.country.take()),
            Step::Signing => fields.privacy = given.privacy,
            Step::Keep => self.keeps = false,
            Step::Name => was(fields.name.take()),
            Step::Address => {
                self.address = std::mem::take(&mut fields.address);
                was(Some(self.address.join(", ")).filter(|text| !text.is_empty()));
            }
            Step::Town => was(fields.city.take()),
            Step::Signatories => {
                was(args.together.organisation.take());
                was(args.together.signatories.take().map(|path| path.display().to_string()));
                fields.organisation = None;
            }
            Step::OwnWords => fields.note = None,
            Step::Opening => fields.choices.opening = None,
            Step::FirstDemand => fields.choices.demands.clear(),
            Step::Way => {
                self.way = None;
                args.format.clear();
                args.to.clone_from(&self.named_offices);
            }
            Step::Email => was(fields.email.take()),
            Step::Folder => was(args.out.take().map(|path| path.display().to_string())),
            Step::Ties | Step::Leaves => {}
        }
    }

    /// The composer for what was answered; what is wrong with the words is told when the letters are made.
    pub(super) fn composer(&self, session: &Session<'_>) -> Option<Composer> {
        let subject = self.subject().ok()?;
        let available = locale::available(session.catalog);
        let language =
            crate::commands::settle::language(session, &subject.action, self.given.lang.as_deref(), &available).ok()?;
        Composer::new(session.catalog, &subject.action, &subject.kind, &language).ok()
    }
}
