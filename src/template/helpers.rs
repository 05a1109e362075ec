//! The helpers of the templates: `t`, `date`, `number`, `list`, `lines`. Each returns a value, which Handlebars escapes.

use std::sync::Arc;

use fluent::{FluentArgs, FluentValue};
use handlebars::{Context, Handlebars, Helper, HelperDef, RenderContext, RenderError, RenderErrorReason, ScopedJson};
use serde_json::Value;

use crate::action::PartialDate;
use crate::locale::functions::DateValue;
use crate::locale::{Missing, Words};

/// The name under which the data of a body template hold the variables of its messages.
pub const VARIABLES: &str = "variables";

/// Registers the helpers; those that need words only where there are any.
pub fn register(registry: &mut Handlebars<'static>, words: Option<&Arc<Words>>) {
    registry.register_helper("lines", Box::new(Lines));
    if let Some(words) = words {
        registry.register_helper("t", Box::new(Say(Arc::clone(words))));
        registry.register_helper("date", Box::new(WriteDate(Arc::clone(words))));
        registry.register_helper("number", Box::new(WriteNumber(Arc::clone(words))));
        registry.register_helper("list", Box::new(List(Arc::clone(words))));
    }
}

/// The variables of a letter, as fluent takes them: a text, a number, or `{"date": "2016-04"}`.
pub fn fluent_args<'a>(variables: &'a Value, words: &Words) -> FluentArgs<'a> {
    let Value::Object(map) = variables else { return FluentArgs::new() };
    let mut args = FluentArgs::with_capacity(map.len());
    for (name, value) in map {
        args.set(name.as_str(), fluent_value(value, words));
    }
    args
}

fn fluent_value<'a>(value: &'a Value, words: &Words) -> FluentValue<'a> {
    match value {
        Value::String(text) => FluentValue::from(text.as_str()),
        Value::Number(number) => FluentValue::from(number.as_f64().unwrap_or_default()),
        Value::Bool(flag) => FluentValue::from(if *flag { "true" } else { "false" }),
        Value::Object(map) => match map.get("date").and_then(Value::as_str).and_then(|text| text.parse().ok()) {
            Some(date) => DateValue::value(date, &words.formats),
            None => FluentValue::Error,
        },
        Value::Null | Value::Array(_) => FluentValue::Error,
    }
}

fn failed(description: String) -> RenderError {
    RenderErrorReason::Other(description).into()
}

fn derived<'rc>(text: String) -> Result<ScopedJson<'rc>, RenderError> {
    Ok(ScopedJson::Derived(Value::String(text)))
}

/// `{{t "closing" salutation=…}}`: a message of the letter's language.
struct Say(Arc<Words>);

impl HelperDef for Say {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        context: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let id = helper
            .param(0)
            .and_then(|param| param.value().as_str())
            .ok_or_else(|| failed("{{t}} takes the id of a message".to_owned()))?;
        let mut args = fluent_args(&context.data()[VARIABLES], &self.0);
        for (name, value) in helper.hash() {
            args.set(*name, fluent_value(value.value(), &self.0).into_owned());
        }
        match self.0.get(id, &args) {
            Ok(text) => derived(text),
            Err(Missing::Message) => Err(failed(format!("no message {id} in {}", self.0.tag))),
            Err(Missing::Failed(detail)) => Err(failed(format!("message {id} in {}: {detail}", self.0.tag))),
        }
    }
}

/// `{{date day}}`: a date of the data, as the language writes it.
struct WriteDate(Arc<Words>);

impl HelperDef for WriteDate {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let value = helper.param(0).map(handlebars::PathAndJson::value);
        let text = value.and_then(|value| value.as_str().or_else(|| value.get("date")?.as_str()));
        let date: PartialDate = text
            .and_then(|text| text.parse().ok())
            .ok_or_else(|| failed("{{date}} takes a date: 2016-01-20, 2016-01 or 2016".to_owned()))?;
        derived(self.0.formats.date(date))
    }
}

/// `{{number n}}`: a number with the digits of the language.
struct WriteNumber(Arc<Words>);

impl HelperDef for WriteNumber {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let number = helper.param(0).and_then(|param| param.value().as_number().cloned());
        let text = number.and_then(|number| self.0.formats.number_text(&number.to_string()));
        derived(text.ok_or_else(|| failed("{{number}} takes a number".to_owned()))?)
    }
}

/// `{{list items}}`: texts joined as the language joins a list.
struct List(Arc<Words>);

impl HelperDef for List {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        derived(self.0.formats.list(&texts(helper, "list")?))
    }
}

/// `{{lines items}}`: texts one below the other.
struct Lines;

impl HelperDef for Lines {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        derived(texts(helper, "lines")?.join("\n"))
    }
}

fn texts(helper: &Helper<'_>, name: &str) -> Result<Vec<String>, RenderError> {
    let items = helper.param(0).and_then(|param| param.value().as_array());
    items
        .and_then(|items| items.iter().map(|item| item.as_str().map(str::to_owned)).collect())
        .ok_or_else(|| failed(format!("{{{{{name}}}}} takes a list of texts")))
}
