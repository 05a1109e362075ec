//! Comments that allow a finding: `# allow(same-as-source): a proper name`, at a message; `###` for the whole file.

use super::file::File;
use super::found::Found;
use crate::catalog::near;
use crate::check::registry::{ALLOW_CODE, ALLOW_NOTHING, ALLOW_REASON, rule, rules};
use crate::check::rule::Subject;
use crate::diagnostic::Diagnostic;
use crate::msg;

/// What every such comment begins with.
const WORD: &str = "allow(";

/// One code of a comment.
struct Allow<'s> {
    code: &'s str,
    /// The piece of the file that it speaks of; none for all of it.
    piece: Option<usize>,
    used: bool,
}

/// Takes away what comments of a file allow, and adds what is wrong with the comments; in one that another lies over, they may be for
/// what is not looked at.
pub fn apply(file: &File<'_>, is_covered: bool, found: &mut Found) {
    let mut allows = Vec::new();
    for entry in &file.entries {
        for line in &entry.comment {
            read(file, line, |at| Some(piece(file, at)), &mut allows, found);
        }
    }
    for (whole, line) in &file.loose {
        // Between messages it would belong to none of them.
        let nowhere = Some(usize::MAX);
        read(file, line, |_| if *whole { None } else { nowhere }, &mut allows, found);
    }
    if allows.is_empty() {
        return;
    }
    found.diagnostics.retain(|diagnostic| {
        let matching = |allow: &&mut Allow<'_>| allows_it(file, allow, diagnostic);
        match allows.iter_mut().find(matching) {
            Some(allow) => {
                allow.used = true;
                false
            }
            None => true,
        }
    });
    for allow in allows.iter().filter(|allow| !allow.used && !is_covered) {
        found.add(file, &ALLOW_NOTHING, file.at(allow.code), vec![("code", allow.code.into())]);
    }
}

fn allows_it(file: &File<'_>, allow: &Allow<'_>, diagnostic: &Diagnostic) -> bool {
    let Some(place) = &diagnostic.place else { return false };
    std::ptr::eq(place.source.as_ref(), file.source.as_ref())
        && diagnostic.code == Some(allow.code)
        && allow.piece.is_none_or(|allowed| allowed == piece(file, place.span.start))
}

/// The piece of the file that a place is in.
fn piece(file: &File<'_>, at: usize) -> usize {
    file.pieces.partition_point(|start| *start <= at)
}

fn read<'s>(
    file: &File<'s>,
    line: &'s str,
    piece: impl Fn(usize) -> Option<usize>,
    allows: &mut Vec<Allow<'s>>,
    found: &mut Found,
) {
    let Some(rest) = line.trim_start().strip_prefix(WORD) else { return };
    let (codes, reason) = rest.split_once(')').unwrap_or((rest, ""));
    let at = file.at(line).start;
    if !reason.trim_start().strip_prefix(':').is_some_and(|reason| reason.chars().any(char::is_alphabetic)) {
        found.add(file, &ALLOW_REASON, file.at(line), vec![]);
    }
    for code in codes.split(',').map(str::trim) {
        match rule(Subject::Languages, code) {
            // A finding about such a comment is mended by mending the comment.
            Some(rule) if ![ALLOW_REASON, ALLOW_CODE, ALLOW_NOTHING].contains(&rule) => {
                allows.push(Allow { code, piece: piece(at), used: false });
            }
            _ => {
                let near = near(code, rules(Subject::Languages).map(|known| known.code));
                let hint = (!near.is_empty()).then(|| msg!("hint-near-names", names = near));
                found.add_hint(file, &ALLOW_CODE, file.at(code), vec![("code", code.into())], hint);
            }
        }
    }
}
