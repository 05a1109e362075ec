//! The file of a page: one that needs no other. Style, script and data stand in it, and its Content-Security-Policy names them by
//! their hashes and allows nothing else.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::Date;
use serde_json::Value;
use sha2::{Digest, Sha256};

use std::collections::BTreeMap;

use super::common::Common;
use super::wish::SiteWish;
use super::words;
use crate::locale;
use crate::template::escape;

const PAGE: &str = include_str!("page/page.html");
const INDEX: &str = include_str!("page/index.html");
const STYLE: &str = include_str!("page/page.css");
const LETTER: &str = include_str!("page/letter.js");
const SCRIPT: &str = include_str!("page/page.js");
const INDEX_SCRIPT: &str = include_str!("page/index.js");

/// What a page says of itself in its head: for whom makes it anew.
const MADE: &str = "appeal-site";

/// What was found in a page that is there already.
#[derive(Debug)]
pub(crate) struct Marked {
    /// The day that it was made on.
    pub(crate) edition: Date,
    pub(crate) wish: SiteWish,
    /// The cases that it has; none of a list.
    pub(crate) cases: Vec<String>,
}

/// The file of a page with this data.
pub(super) fn page(
    data: &Value,
    (title, language): (&str, &str),
    by_hand: &str,
    wish: &SiteWish,
    today: Date,
) -> String {
    let cases: Vec<Value> = data["cases"].as_array().into_iter().flatten().map(|case| case["id"].clone()).collect();
    let shown = Shown { title, language, by_hand };
    filled(PAGE, data, &shown, [LETTER, SCRIPT], &made(wish, today, &cases))
}

/// The file that lists pages: the cases by their titles in each language, and the words for it.
pub(super) fn index(common: &Common<'_>, titles: &[Value]) -> String {
    let Common { wish, today, spoken, uis, .. } = common;
    let said: BTreeMap<&String, Value> = uis.iter().map(|(tag, ui)| (tag, words::index(ui, wish))).collect();
    let pages: Vec<Value> = spoken
        .iter()
        .map(|tag| serde_json::json!({ "tag": tag, "name": locale::name(tag), "dir": locale::direction(tag) }))
        .collect();
    let links: String = titles
        .iter()
        .filter_map(|case| {
            let title = spoken.first().and_then(|tag| case["said"][tag]["title"].as_str())?;
            Some(format!("<li><a href=\"{}\">{}</a></li>", escape::html(case["file"].as_str()?), escape::html(title)))
        })
        .collect();
    let by_hand = format!("<ul>{links}</ul>");
    let data = serde_json::json!({ "pages": pages, "said": said, "cases": titles });
    let language = spoken.first().map_or("en", String::as_str);
    let shown = Shown { title: "appeal", language, by_hand: &by_hand };
    filled(INDEX, &data, &shown, ["", INDEX_SCRIPT], &made(wish, *today, &[]))
}

fn made(wish: &SiteWish, today: Date, cases: &[Value]) -> Value {
    serde_json::json!({ "edition": today.to_string(), "wish": wish, "cases": cases })
}

/// What a page shows before its script runs.
struct Shown<'a> {
    title: &'a str,
    language: &'a str,
    /// What it shows where no script runs.
    by_hand: &'a str,
}

fn filled(page: &str, data: &Value, shown: &Shown<'_>, [letter, own]: [&str; 2], made: &Value) -> String {
    let Shown { title, language, by_hand } = *shown;
    let direction = crate::locale::direction(language);
    let script = inside(page, "<script>", "</script>").replace("/*LETTER*/", letter).replacen("/*PAGE*/", own, 1);
    let policy = format!(
        "default-src 'none'; script-src 'sha256-{}'; style-src 'sha256-{}'; img-src data:; base-uri 'none'; form-action 'none'",
        hash(&script),
        hash(STYLE)
    );
    // What was filled in is not looked through for the next.
    let parts: [(&str, &str); 10] = [
        ("{{lang}}", language),
        ("{{dir}}", direction.as_str()),
        ("{{title}}", &escape::html(title)),
        ("{{csp}}", &escape::html(&policy)),
        ("{{made}}", &escape::html(&made.to_string())),
        ("{{noscript}}", by_hand),
        ("/*STYLE*/", STYLE),
        ("/*LETTER*/", letter),
        ("/*PAGE*/", own),
        ("/*DATA*/", &as_script(data)),
    ];
    let mut out = String::with_capacity(page.len() + script.len() + STYLE.len());
    let mut rest = page;
    let first = |rest: &str| parts.iter().filter_map(|part| Some((rest.find(part.0)?, part))).min_by_key(|(at, _)| *at);
    while let Some((at, (mark, text))) = first(rest) {
        out.push_str(&rest[..at]);
        out.push_str(text);
        rest = &rest[at + mark.len()..];
    }
    out.push_str(rest);
    out
}

/// What stands between two texts of a page.
fn inside<'p>(page: &'p str, start: &str, end: &str) -> &'p str {
    let rest = page.split_once(start).map_or("", |(_, rest)| rest);
    rest.split_once(end).map_or(rest, |(inside, _)| inside)
}

/// Data as they can stand in an element of a page: nothing in them ends it, and what no document may have is written by number.
fn as_script(data: &Value) -> String {
    let json = data.to_string();
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '<' => out.push_str("\\u003c"),
            _ if crate::text::is_noncharacter(c) || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}') => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            c => out.push(c),
        }
    }
    out
}

fn hash(text: &str) -> String {
    STANDARD.encode(Sha256::digest(text.as_bytes()))
}

/// What a page says of itself; nothing where it is none of this program's.
pub(crate) fn marked(page: &str) -> Option<Marked> {
    let (_, rest) = page.split_once(&format!("<meta name=\"{MADE}\" content=\""))?;
    let (content, _) = rest.split_once('"')?;
    let plain = content.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">");
    let made: Value = serde_json::from_str(&plain.replace("&amp;", "&")).ok()?;
    Some(Marked {
        edition: made["edition"].as_str()?.parse().ok()?,
        wish: serde_json::from_value(made["wish"].clone()).ok()?,
        cases: serde_json::from_value(made["cases"].clone()).ok()?,
    })
}
