//! The functions that messages may call, and the values they work on: our own, because fluent's NUMBER takes any
//! number of digits (a gigabyte of zeros) and none of its functions knows a calendar.

use crate::date::PartialDate;
use std::borrow::Cow;
use std::str::FromStr;
use std::sync::Arc;

use fluent::types::{FluentNumber, FluentType};
use fluent::{FluentArgs, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;
use writeable::Writeable;

use super::format::{self, Formats, grouping_of};

/// The functions there are, with their named options.
pub(crate) const FUNCTIONS: [(&str, &[&str]); 3] = [
    ("NUMBER", &["minimumFractionDigits", "maximumFractionDigits", "useGrouping"]),
    ("DATETIME", &["year", "month", "day", FORM]),
    ("LIST", &[]),
];

/// The option that asks for a form of a date: as it stands behind "in".
pub(crate) const FORM: &str = "form";

/// No letter needs more digits behind the point.
const MAX_FRACTION: usize = 20;

/// A date as a variable of a message: it writes itself in the calendar of its language.
#[derive(Debug, Clone)]
pub(crate) struct DateValue {
    date: PartialDate,
    form: Option<String>,
    formats: Arc<Formats>,
}

impl DateValue {
    /// A value for [`FluentArgs`].
    pub fn value(date: PartialDate, formats: &Arc<Formats>) -> FluentValue<'static> {
        Self { date, form: None, formats: Arc::clone(formats) }.boxed()
    }

    fn boxed(self) -> FluentValue<'static> {
        FluentValue::Custom(Box::new(self))
    }

    fn text(&self) -> String {
        self.formats.date_in(self.date, self.form.as_deref())
    }
}

impl PartialEq for DateValue {
    fn eq(&self, other: &Self) -> bool {
        self.date == other.date && self.form == other.form
    }
}

impl FluentType for DateValue {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.text().into()
    }

    fn as_string_threadsafe(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.text().into()
    }
}

/// `NUMBER($n, minimumFractionDigits: 2, useGrouping: "false")`.
pub fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else { return FluentValue::Error };
    let mut number = number.clone();
    number.options.merge(named);
    for digits in [&mut number.options.minimum_fraction_digits, &mut number.options.maximum_fraction_digits] {
        *digits = digits.map(|digits| digits.min(MAX_FRACTION));
    }
    FluentValue::Number(number)
}

/// `DATETIME($day, year: "numeric", month: "long")`: a date written less exactly than it is known; `form: "in"`: in a form of which
/// the settings of the language tell.
pub(crate) fn datetime<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Custom(value)) = positional.first() else { return FluentValue::Error };
    let Some(date) = value.as_any().downcast_ref::<DateValue>() else { return FluentValue::Error };
    let asked = |option: &str| named.get(option).is_some();
    let first = date.date.first_day();
    let coarser = match (asked("year"), asked("month"), asked("day"), date.date) {
        (true, false, false, _) => PartialDate::Year(first.year()),
        (true, true, false, PartialDate::Day(_)) => PartialDate::Month(first.year(), first.month()),
        _ => date.date,
    };
    let form = match named.get(FORM) {
        Some(FluentValue::String(form)) => Some(form.to_string()),
        _ => date.form.clone(),
    };
    DateValue { date: coarser, form, formats: Arc::clone(&date.formats) }.boxed()
}

/// `LIST($a, $b, $c)`: texts and numbers joined as the language joins a list.
pub fn list<'a>(positional: &[FluentValue<'a>], formats: &Formats) -> FluentValue<'a> {
    let items: Option<Vec<String>> = positional
        .iter()
        .map(|value| match value {
            FluentValue::String(text) => Some(text.to_string()),
            FluentValue::Number(number) => formats.number_text(&number.as_string()),
            FluentValue::Custom(custom) => custom.as_any().downcast_ref::<DateValue>().map(DateValue::text),
            FluentValue::None | FluentValue::Error => None,
        })
        .collect();
    items.map_or(FluentValue::Error, |items| FluentValue::String(formats.list(&items).into()))
}

/// A value as the language writes it by itself.
pub(crate) fn written(value: &FluentValue<'_>, formats: &Formats) -> String {
    match list(std::slice::from_ref(value), formats) {
        FluentValue::String(text) => text.into_owned(),
        _ => String::new(),
    }
}

/// Writes the numbers of messages with the digits and separators of the bundle's first locale.
pub(crate) fn format_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal = Decimal::from_str(&plain(number)).ok()?;
    let text = memoizer
        .with_try_get::<Numbers, _, _>((number.options.use_grouping,), |numbers| {
            numbers.0.format(&decimal).write_to_string().into_owned()
        })
        .ok()?;
    Some(match &number.options.currency {
        Some(digits) => format::in_digits(&text, &digits.chars().collect::<Vec<_>>()),
        None => text,
    })
}

/// The variables of a message, with numbers that write themselves in these ten digits. What formats a number knows its options and
/// nothing else, so they carry them, as the currency: of money no letter speaks.
pub(super) fn in_digits<'a>(args: &'a FluentArgs<'_>, digits: &str) -> FluentArgs<'a> {
    let with_digits = |value: &FluentValue<'a>| match value {
        FluentValue::Number(number) => {
            let mut number = number.clone();
            number.options.currency = Some(digits.to_owned());
            FluentValue::Number(number)
        }
        other => other.clone(),
    };
    args.iter().map(|(name, value)| (name.to_owned(), with_digits(value))).collect()
}

/// A number in ASCII digits, with as many behind the point as its options ask for.
fn plain(number: &FluentNumber) -> String {
    match number.options.maximum_fraction_digits {
        Some(digits) if number.options.minimum_fraction_digits.is_none_or(|min| min <= digits) => {
            let rounded = format!("{:.digits$}", number.value);
            let least = number.options.minimum_fraction_digits.unwrap_or(0);
            trim_zeros(&rounded, least)
        }
        _ => number.as_string().into_owned(),
    }
}

fn trim_zeros(digits: &str, least: usize) -> String {
    let Some((whole, fraction)) = digits.split_once('.') else { return digits.to_owned() };
    let kept = fraction.trim_end_matches('0').len().max(least);
    if kept == 0 { whole.to_owned() } else { format!("{whole}.{}", &fraction[..kept]) }
}

struct Numbers(DecimalFormatter);

impl intl_memoizer::Memoizable for Numbers {
    type Args = (bool,);
    type Error = ();

    fn construct(language: LanguageIdentifier, (grouping,): Self::Args) -> Result<Self, ()> {
        let locale = Locale::from_str(&language.to_string()).map_err(drop)?;
        let strategy = if grouping { grouping_of(&locale) } else { GroupingStrategy::Never };
        DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::from(strategy)).map(Self).map_err(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent::FluentResource;
    use fluent::concurrent::FluentBundle;

    fn say(tag: &str, pattern: &str, args: &[(&'static str, FluentValue<'static>)]) -> String {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap()]);
        super::super::bundle::equip(&mut bundle, &Arc::new(Formats::new(tag)));
        bundle.set_use_isolating(false);
        bundle.add_resource(FluentResource::try_new(format!("m = {pattern}\n")).unwrap()).unwrap();
        let args: FluentArgs = args.iter().cloned().collect();
        let pattern = bundle.get_message("m").unwrap().value().unwrap();
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    #[test]
    fn numbers_take_the_digits_of_the_language_and_no_gigabyte() {
        assert_eq!(say("fa", "{ $n }", &[("n", 1234.into())]), "۱٬۲۳۴");
        assert_eq!(say("en", "{ NUMBER($n, useGrouping: \"false\") }", &[("n", 1234.into())]), "1234");
        assert_eq!(say("en", "{ NUMBER($n, minimumFractionDigits: 1000000000) }", &[("n", 1.into())]).len(), 22);
        assert_eq!(say("en", "{ NUMBER($n, maximumFractionDigits: 1) }", &[("n", 1.26.into())]), "1.3");
    }

    #[test]
    fn a_date_can_be_written_less_exactly_but_never_more() {
        let formats = Arc::new(Formats::new("en-GB"));
        let date = |text: &str| [("d", DateValue::value(text.parse().unwrap(), &formats))];
        assert_eq!(say("en", "{ $d }", &date("2009-12-13")), "13 December 2009");
        assert_eq!(
            say("en", "{ DATETIME($d, year: \"numeric\", month: \"long\") }", &date("2009-12-13")),
            "December 2009"
        );
        assert_eq!(say("en", "{ DATETIME($d, year: \"numeric\", day: \"numeric\") }", &date("2018")), "2018");
    }

    #[test]
    fn lists_join_what_they_get() {
        assert_eq!(say("en", "{ LIST($a, $n) }", &[("a", "x".into()), ("n", 2.into())]), "x and 2");
    }
}
