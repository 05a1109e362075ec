//! What a check found, as it is told: to people one by one, to scripts as JSON at the end.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::columns;
use super::session::Session;
use crate::diagnostic::{Diagnostic, Failure, Severity};
use crate::msg;
use crate::roster::{BadCell, Roster};
use crate::ui::more_of;

/// What was found, and where.
pub(crate) enum Finding {
    /// In a file of the content.
    Content(Diagnostic),
    /// In a cell of a roster.
    #[allow(missing_docs, reason = "the roster and the cell")]
    Cell { file: String, cell: BadCell },
}

impl Finding {
    fn diagnostic(&self) -> &Diagnostic {
        match self {
            Self::Content(diagnostic) => diagnostic,
            Self::Cell { cell, .. } => &cell.diagnostic,
        }
    }
}

/// Findings as they come: told at once, or kept for JSON.
pub(crate) struct Report {
    json: bool,
    errors: usize,
    warnings: usize,
    findings: Vec<Value>,
    codes: BTreeSet<&'static str>,
    rosters: Vec<Value>,
    beside: BTreeMap<&'static str, Vec<Value>>,
}

impl Report {
    /// For people, or as JSON.
    pub fn new(json: bool) -> Self {
        Self {
            json,
            errors: 0,
            warnings: 0,
            findings: Vec::new(),
            codes: BTreeSet::new(),
            rosters: Vec::new(),
            beside: BTreeMap::new(),
        }
    }

    /// Keeps what the columns of a roster are read as.
    pub fn read(&mut self, session: &Session<'_>, roster: &Roster) {
        if self.json {
            self.rosters.push(json!({
                "file": roster.name,
                "read": columns::place_as_json(roster),
                "left_out": columns::left_out_as_json(roster.left_out),
                "columns": columns::as_json(session, &roster.columns),
            }));
        }
    }

    /// Counts a finding that is told otherwise.
    pub(crate) fn count(&mut self, finding: &Finding) {
        match finding.diagnostic().severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Note => {}
        }
    }

    /// Keeps for JSON what is told beside the findings, one of a list.
    pub(crate) fn with(&mut self, key: &'static str, value: Value) {
        self.beside.entry(key).or_default().push(value);
    }

    /// Tells a finding, or keeps it.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn add(&mut self, session: &mut Session<'_>, finding: &Finding) -> Result<(), Failure> {
        self.count(finding);
        if self.json {
            self.findings.push(as_json(session, finding));
            return Ok(());
        }
        self.codes.extend(finding.diagnostic().code);
        match finding {
            Finding::Content(diagnostic) => {
                let text = session.ui.diagnostic(diagnostic);
                session.out.write_all(text.as_bytes())?;
            }
            Finding::Cell { cell, .. } => {
                let text = session.ui.say(&cell.told());
                writeln!(session.out, "{text}")?;
            }
        }
        Ok(())
    }

    /// Counts what was told, and tells once how to know more of it.
    ///
    /// # Errors
    /// There were errors.
    pub fn end(self, session: &mut Session<'_>) -> Result<(), Failure> {
        if self.json {
            let Self { errors, warnings, findings, rosters, .. } = &self;
            let mut report =
                json!({ "errors": errors, "warnings": warnings, "findings": findings, "rosters": rosters });
            for (key, values) in &self.beside {
                report[*key] = json!(values);
            }
            writeln!(session.out, "{report:#}")?;
        }
        session.out.flush()?;
        if let Some(more) = more_of(&self.codes) {
            session.tell(&more);
        }
        if self.errors == 0 {
            session.tell(&msg!("check-none", warnings = self.warnings));
            return Ok(());
        }
        session.tell(&msg!("check-errors", errors = self.errors, warnings = self.warnings));
        Err(Failure::errors())
    }
}

fn as_json(session: &Session<'_>, finding: &Finding) -> Value {
    let diagnostic = finding.diagnostic();
    let mut value = json!({
        "severity": diagnostic.severity,
        "code": diagnostic.code,
        "id": diagnostic.message.id,
        "message": session.ui.say(&diagnostic.message),
        "hint": diagnostic.hint.as_ref().map(|hint| session.ui.say(hint)),
        "detail": diagnostic.detail,
    });
    match finding {
        Finding::Content(diagnostic) => {
            if let Some(place) = &diagnostic.place {
                let (line, column) = place.line_column();
                value["file"] = place.source.name.as_str().into();
                value["line"] = line.into();
                value["column"] = column.into();
            }
        }
        Finding::Cell { file, cell } => {
            value["file"] = file.as_str().into();
            value["row"] = cell.row.into();
            value["column"] = cell.column_letters().into();
            value["holds"] = json!(cell.holds);
        }
    }
    value
}
