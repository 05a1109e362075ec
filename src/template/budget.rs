//! How much work a template may make, and how much text, while it renders one document.
//!
//! Each loop that a template may have goes through what a case or a roster holds: three in one another, each allowed, multiply
//! a page into a library. So each template, and each loop in it, is given an element that tells, whenever it is gone through,
//! how many elements it has; where the sum is too large, or the text too long, rendering ends there, at that place.

use std::io;

use handlebars::template::{HelperTemplate, Parameter, Template, TemplateElement, TemplateMapping};
use handlebars::{Context, Handlebars, Helper, HelperDef, HelperResult, Output, RenderContext};

use super::place::Use;
use crate::message::Message;
use crate::msg;

/// The helper that tells how many elements are gone through. It is none of those that a template may call.
const SPEND: &str = "spend-steps";

/// What a template may use up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Budget {
    /// Elements that are gone through.
    steps: usize,
    /// Bytes of text.
    bytes: usize,
}

impl Budget {
    /// What is said in a letter is a few pages; a page may have thousands of people on it who sign.
    pub fn of(used: Use) -> Self {
        match used {
            Use::Body => Self { steps: 20_000, bytes: 128 << 10 },
            Use::Page(_) => Self { steps: 1_000_000, bytes: 16 << 20 },
        }
    }
}

/// The text that a template makes, as far as its budget goes.
pub(super) struct Limited {
    text: String,
    whole: Budget,
    left: Budget,
    /// What was used up first.
    over: Option<Message>,
}

impl Limited {
    pub fn new(budget: Budget) -> Self {
        Self { text: String::with_capacity(8 << 10), whole: budget, left: budget, over: None }
    }

    /// All of it.
    pub fn text(self) -> String {
        self.text
    }

    /// What was too much, where anything was.
    pub fn over(self) -> Option<Message> {
        self.over
    }

    fn end(&mut self, over: Message) -> io::Error {
        self.over.get_or_insert(over);
        io::ErrorKind::QuotaExceeded.into()
    }
}

impl Output for Limited {
    /// A text, or nothing, which is one step.
    fn write(&mut self, text: &str) -> io::Result<()> {
        let left = &mut self.left;
        if text.is_empty() {
            match left.steps.checked_sub(1) {
                Some(steps) => left.steps = steps,
                None => return Err(self.end(msg!("error-template-steps", limit = self.whole.steps))),
            }
        } else {
            match left.bytes.checked_sub(text.len()) {
                Some(bytes) => left.bytes = bytes,
                None => return Err(self.end(msg!("error-template-long", limit = self.whole.bytes >> 10))),
            }
        }
        self.text.push_str(text);
        Ok(())
    }
}

/// Tells that so many elements are gone through.
struct Spend;

impl HelperDef for Spend {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let steps = helper.param(0).and_then(|steps| steps.value().as_u64()).unwrap_or(1);
        (0..steps).try_for_each(|_| out.write("")).map_err(Into::into)
    }
}

/// Makes the helper known that templates are given by [`counted`].
pub(super) fn register(registry: &mut Handlebars<'static>) {
    registry.register_helper(SPEND, Box::new(Spend));
}

/// Gives a template, and each loop in it, the element that tells how much is gone through.
pub(super) fn counted(template: &mut Template) {
    count_loops(template);
    if let Some(place) = template.mapping.first().cloned() {
        tell(template, place);
    }
}

fn count_loops(template: &mut Template) {
    for (element, place) in template.elements.iter_mut().zip(&template.mapping) {
        match element {
            TemplateElement::HelperBlock(helper) => {
                let is_loop = is_loop(helper);
                for inner in [&mut helper.template, &mut helper.inverse].into_iter().flatten() {
                    count_loops(inner);
                    if is_loop {
                        tell(inner, place.clone());
                    }
                }
            }
            TemplateElement::PartialBlock(partial) => partial.template.iter_mut().for_each(count_loops),
            _ => {}
        }
    }
}

/// Puts the element first: what goes too far is told at that place.
fn tell(template: &mut Template, place: TemplateMapping) {
    let call = format!("{{{{{SPEND} {}}}}}", 1 + steps_of(template));
    // What is made here parses, and has one element.
    if let Some(element) = Template::compile(&call).ok().and_then(|mut call| call.elements.pop()) {
        template.elements.insert(0, element);
        template.mapping.insert(0, place);
    }
}

/// How many elements a template goes through, without those of the loops in it, which tell their own.
fn steps_of(template: &Template) -> usize {
    template.elements.iter().map(steps_of_element).sum()
}

fn steps_of_element(element: &TemplateElement) -> usize {
    1 + match element {
        TemplateElement::Expression(helper)
        | TemplateElement::HtmlExpression(helper)
        | TemplateElement::HelperBlock(helper) => {
            let inner = [&helper.template, &helper.inverse].into_iter().flatten();
            let inside: usize = if is_loop(helper) { 0 } else { inner.map(steps_of).sum() };
            inside + steps_of_given(helper.params.iter().chain(helper.hash.values()))
        }
        TemplateElement::PartialExpression(partial) | TemplateElement::PartialBlock(partial) => {
            let inside: usize = partial.template.iter().map(steps_of).sum();
            inside + steps_of_given(partial.params.iter().chain(partial.hash.values()))
        }
        _ => 0,
    }
}

fn steps_of_given<'a>(given: impl Iterator<Item = &'a Parameter>) -> usize {
    given
        .map(|parameter| match parameter {
            Parameter::Subexpression(inner) => steps_of_element(inner.as_element()),
            _ => 0,
        })
        .sum()
}

fn is_loop(helper: &HelperTemplate) -> bool {
    helper.name.as_name() == Some("each")
}
