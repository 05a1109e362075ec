//! The helpers of the templates: `t`, `date`, `number`, `list`, `lines`. Each returns a value, which Handlebars escapes.

use std::borrow::Cow;
use std::sync::Arc;

use fluent::{FluentArgs, FluentValue};
use handlebars::{Context, Handlebars, Helper, HelperDef, RenderContext, RenderError, RenderErrorReason, ScopedJson};
use serde_json::Value;

use crate::date::PartialDate;
use crate::locale::functions::DateValue;
use crate::locale::{Bundle, Formats, Missing};

/// The name under which the data of a body template hold the variables of its messages.
pub(crate) const VARIABLES: &str = "variables";

/// Where among the variables it stands in which country the writer lives, whose people may write dates in a way of their own. No
/// message is given it: a variable has no dot.
pub(crate) const DATES_IN: &str = "dates.in";

/// The name under which they hold the messages that are said in place of others.
pub(crate) const SAID: &str = "said";

/// Registers the helpers; those that need words only where there are any.
pub(crate) fn register(registry: &mut Handlebars<'static>, words: Option<&Arc<Bundle>>) {
    add(registry, "lines", |helper, _| Ok(texts(helper, "lines")?.join("\n")));
    if let Some(words) = words {
        let [for_message, for_date, for_number, for_list] = [(); 4].map(|()| Arc::clone(words));
        add(registry, "t", move |helper, data| message(&for_message, helper, data));
        add(registry, "date", move |helper, data| date(&for_date, helper, data));
        add(registry, "number", move |helper, _| number(&for_number, helper));
        add(registry, "list", move |helper, _| Ok(for_list.formats.list(&texts(helper, "list")?)));
    }
}

fn add<F>(registry: &mut Handlebars<'static>, name: &str, says: F)
where
    F: Fn(&Helper<'_>, &Value) -> Result<String, RenderError> + Send + Sync + 'static,
{
    registry.register_helper(name, Box::new(Says(says)));
}

/// The variables of a letter that a message asks for, as fluent takes them: a text, a number, or `{"date": "2016-04"}`.
pub(crate) fn fluent_args<'a>(variables: &'a Value, words: &Bundle, id: &str) -> FluentArgs<'a> {
    let Value::Object(map) = variables else { return FluentArgs::new() };
    let formats = formats(variables, words);
    let mut args = FluentArgs::new();
    let set = |(name, value): (&'a String, &'a Value)| args.set(name.as_str(), fluent_value(value, formats));
    match words.asked_for(id) {
        Some(asked) => asked.iter().filter_map(|name| map.get_key_value(name)).for_each(set),
        None => map.iter().filter(|(name, _)| *name != DATES_IN).for_each(set),
    }
    args
}

/// The dates of a language as they are written where the writer lives.
fn formats<'w>(variables: &Value, words: &'w Bundle) -> &'w Arc<Formats> {
    variables[DATES_IN].as_str().map_or(&words.formats, |country| words.formats_in(country))
}

fn fluent_value<'a>(value: &'a Value, formats: &Arc<Formats>) -> FluentValue<'a> {
    match value {
        Value::String(text) => FluentValue::from(text.as_str()),
        Value::Number(number) => FluentValue::from(number.as_f64().unwrap_or_default()),
        Value::Bool(flag) => FluentValue::from(if *flag { "true" } else { "false" }),
        Value::Object(map) => match map.get("date").and_then(Value::as_str).and_then(|text| text.parse().ok()) {
            Some(date) => DateValue::value(date, formats),
            None => FluentValue::Error,
        },
        Value::Null | Value::Array(_) => FluentValue::Error,
    }
}

fn failed(description: String) -> RenderError {
    RenderErrorReason::Other(description).into()
}

/// A helper that makes a text of its arguments and the data of the template.
struct Says<F>(F);

impl<F: Fn(&Helper<'_>, &Value) -> Result<String, RenderError> + Send + Sync> HelperDef for Says<F> {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        context: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        (self.0)(helper, context.data()).map(|text| ScopedJson::Derived(Value::String(text)))
    }
}

/// `{{t "closing" salutation=…}}`: a message of the letter's language.
fn message(words: &Bundle, helper: &Helper<'_>, data: &Value) -> Result<String, RenderError> {
    let id = helper
        .param(0)
        .and_then(|param| param.value().as_str())
        .ok_or_else(|| failed("{{t}} takes the id of a message".to_owned()))?;
    let id = said(id, &data[SAID]);
    let mut args = fluent_args(&data[VARIABLES], words, &id);
    let formats = formats(&data[VARIABLES], words);
    for (name, value) in helper.hash() {
        args.set(*name, fluent_value(value.value(), formats).into_owned());
    }
    // In a pattern of letters a mark stands for what is said: a noncharacter, which no message is called by.
    if !id.is_empty() && id.chars().all(is_noncharacter) {
        return Ok(id.into_owned());
    }
    words.get(&id, &args).map(|text| words.with_terms(text)).map_err(|missing| match missing {
        Missing::Message => failed(format!("no message {id} in {}", words.tag)),
        Missing::Failed(detail) => failed(format!("message {id} in {}: {detail}", words.tag)),
    })
}

/// Whether it is one of the last two characters of a plane.
fn is_noncharacter(c: char) -> bool {
    c as u32 & 0xFFFE == 0xFFFE
}

/// The message that is said where one is asked for, with its attribute: another wording, where the data say so.
fn said<'i>(id: &'i str, instead: &Value) -> Cow<'i, str> {
    let (message, attribute) = id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)));
    match (instead.get(message).and_then(Value::as_str), attribute) {
        (None, _) => Cow::Borrowed(id),
        (Some(other), None) => Cow::Owned(other.to_owned()),
        (Some(other), Some(attribute)) => Cow::Owned(format!("{other}.{attribute}")),
    }
}

/// `{{date day}}`: a date of the data, as the language writes it.
fn date(words: &Bundle, helper: &Helper<'_>, data: &Value) -> Result<String, RenderError> {
    let value = helper.param(0).map(handlebars::PathAndJson::value);
    let text = value.and_then(|value| value.as_str().or_else(|| value.get("date")?.as_str()));
    let date: PartialDate = text
        .and_then(|text| text.parse().ok())
        .ok_or_else(|| failed("{{date}} takes a date: 2016-01-20, 2016-01 or 2016".to_owned()))?;
    Ok(formats(&data[VARIABLES], words).date(date))
}

/// `{{number n}}`: a number with the digits of the language.
fn number(words: &Bundle, helper: &Helper<'_>) -> Result<String, RenderError> {
    let number = helper.param(0).and_then(|param| param.value().as_number().cloned());
    let text = number.and_then(|number| words.formats.number_text(&number.to_string()));
    text.ok_or_else(|| failed("{{number}} takes a number".to_owned()))
}

/// What `{{list items}}` joins as the language does, and `{{lines items}}` one below the other.
fn texts(helper: &Helper<'_>, name: &str) -> Result<Vec<String>, RenderError> {
    let items = helper.param(0).and_then(|param| param.value().as_array());
    items
        .and_then(|items| items.iter().map(|item| item.as_str().map(str::to_owned)).collect())
        .ok_or_else(|| failed(format!("{{{{{name}}}}} takes a list of texts")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::template::HELPERS;

    #[test]
    fn every_helper_that_a_template_may_call_is_there() {
        let words = Bundle::load(&Catalog::built_in(), "en", &["letter.ftl"]).unwrap();
        let mut registry = Handlebars::new();
        register(&mut registry, Some(&Arc::new(words)));
        for name in HELPERS {
            let called = registry.render_template(&format!("{{{{{name} a a}}}}"), &serde_json::json!({ "a": [] }));
            let lacks = called.err().filter(|error| matches!(error.reason(), RenderErrorReason::HelperNotFound(_)));
            assert!(lacks.is_none(), "{name}: {lacks:?}");
        }
    }
}
