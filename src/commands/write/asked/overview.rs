//! All answers on one page, before anything is made: each can be changed.

use super::interview::Interview;
use super::step::{ORDER, Step};
use crate::action::Naming;
use crate::commands::names;
use crate::commands::questions::{Answer, Choice, select};
use crate::commands::session::Session;
use crate::diagnostic::Failure;
use crate::letter::{Composer, Signers};
use crate::line_ends::beginning;
use crate::locale;
use crate::msg;
use crate::text::without_isolates;
use crate::writer::Privacy;

/// No more of an answer is shown.
const SHOWN: usize = 60;

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// The letters are made.
    Make,
    /// They are shown first.
    Read,
    /// An answer is changed.
    Change(Step),
}

impl Interview {
    /// Shows the answers, and asks what comes next.
    ///
    /// # Errors
    /// The person broke it off.
    pub(super) fn overview(&self, session: &mut Session<'_>) -> Result<Answer<Next>, Failure> {
        let composer = self.composer(session);
        let mut choices = vec![
            Choice { shown: session.ui.say(&msg!("ask-make")), value: Next::Make },
            Choice { shown: session.ui.say(&msg!("ask-read")), value: Next::Read },
        ];
        for step in ORDER {
            let Some((label, said)) = step.label().zip(self.said(session, composer.as_ref(), step)) else { continue };
            let label = session.ui.say(&label);
            let shown = session.ui.say(&msg!("asked-line", label = label, said = said));
            choices.push(Choice { shown, value: Next::Change(step) });
        }
        select(session, &msg!("ask-overview"), choices, 0)
    }

    /// What was answered to a question, or said before it; nothing where it was never a question.
    fn said(&self, session: &Session<'_>, composer: Option<&Composer>, step: Step) -> Option<String> {
        let fields = &self.given.fields;
        let asked = || self.answered.contains(&step);
        let none = || without_isolates(&session.ui.say(&msg!("asked-none")));
        let own = |id: &str| composer.and_then(|composer| composer.say(id).ok()).map(|text| without_isolates(&text));
        let text = match step {
            Step::Case => names::title(session, self.action.as_ref()?),
            Step::Language => locale::name(self.given.lang.as_ref()?),
            Step::Kind => names::kind_name(session, &self.likely_kind()?.name.value),
            Step::Signing if asked() => session.ui.say(&match fields.privacy {
                Some(Privacy::Place) => msg!("ask-signing-place"),
                _ => msg!("ask-signing-full"),
            }),
            Step::Name if self.signs() => fields.name.clone()?,
            Step::Address if self.signs() && fields.privacy != Some(Privacy::Place) && !fields.address.is_empty() => {
                fields.address.join(", ")
            }
            Step::Address if asked() => none(),
            Step::Town if self.signs() => fields.city.clone()?,
            Step::Country if self.signs() => locale::country::name(fields.country.as_deref()?, session.ui.tag()),
            Step::Signatories if self.signers() == Signers::Together => self.signed_by()?,
            Step::OwnWords if self.signs() && fields.note.is_some() => fields.note.clone()?.replace('\n', " "),
            Step::OwnWords if asked() => none(),
            Step::Opening if asked() => match &fields.choices.opening {
                Some(id) => own(id)?,
                None => session.ui.say(&msg!("asked-drawn")),
            },
            Step::FirstDemand if asked() => match fields.choices.demands.first() {
                Some(id) => own(&Naming::Demand.message(id))?,
                None => session.ui.say(&msg!("asked-drawn")),
            },
            Step::Way => session.ui.say(&self.way?.name()),
            Step::Email => fields.email.clone()?,
            Step::Folder => self.args.out.as_ref()?.display().to_string(),
            _ => return None,
        };
        Some(beginning(&without_isolates(&text), SHOWN))
    }
}
