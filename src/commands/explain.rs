//! `appeal explain`: a rule: why it is there, where it comes from, how to meet it.
//!
//! The words are the message `explain-<code>` of `ui/rules.ftl` with its attributes; a test holds them against the codes.

use serde_json::json;

use super::session::Session;
use super::settle;
use crate::check::{RULES, Rule, Subject};
use crate::cli::ExplainArgs;
use crate::diagnostic::{Failure, Severity};
use crate::msg;

/// Explains the rule of that code; without a code, lists all.
///
/// # Errors
/// There is no rule of that code.
pub fn run(session: &mut Session<'_>, args: &ExplainArgs) -> Result<(), Failure> {
    let Some(code) = &args.code else { return list(session, args.json) };
    let Some(rule) = RULES.iter().copied().find(|rule| rule.code == code) else {
        return Err(Failure::usage(settle::unknown_rule(code, RULES.iter().copied())));
    };
    if args.json {
        writeln!(session.out, "{:#}", json(session, rule))?;
        return Ok(());
    }
    let mut text = format!("{}\n{}\n", head(session, rule), word(session, rule.texts.asks));
    let texts = rule.texts;
    for (heading, part) in
        [(msg!("explain-why"), texts.why), (msg!("explain-source"), texts.source), (msg!("explain-how"), texts.how)]
    {
        text.push_str(&format!("\n{}\n  {}\n", session.ui.say(&heading), word(session, part)));
    }
    if rule.severity == Severity::Error && rule.subject == Subject::Letters {
        text.push_str(&format!("\n{}\n", session.ui.say(&msg!("explain-allow", code = code))));
    }
    session.print(&text)
}

fn list(session: &mut Session<'_>, as_json: bool) -> Result<(), Failure> {
    if as_json {
        let rules: Vec<_> = RULES.iter().map(|rule| json(session, *rule)).collect();
        writeln!(session.out, "{:#}", json!({ "rules": rules }))?;
        return Ok(());
    }
    let mut text = String::new();
    for rule in RULES.iter().copied() {
        text.push_str(&format!("{}\n  {}\n", head(session, rule), word(session, rule.texts.asks)));
    }
    session.print(&text)?;
    session.tell(&msg!("explain-listed"));
    Ok(())
}

/// The code and how much it matters at the most.
fn head(session: &Session<'_>, rule: Rule) -> String {
    let id = match rule.severity {
        Severity::Error => "level-error",
        Severity::Warning => "level-warning",
        Severity::Note => "level-notice",
    };
    format!("{} · {}", rule.code, session.ui.word(id).unwrap_or_default())
}

/// One of a rule's texts.
fn word(session: &Session<'_>, text: &str) -> String {
    session.ui.word(text).unwrap_or_default()
}

fn json(session: &Session<'_>, rule: Rule) -> serde_json::Value {
    let plain = |text| crate::text::without_isolates(&word(session, text));
    json!({
        "code": rule.code,
        "severity": rule.severity,
        "rule": plain(rule.texts.asks),
        "why": plain(rule.texts.why),
        "source": plain(rule.texts.source),
        "how": plain(rule.texts.how),
    })
}
