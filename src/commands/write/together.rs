//! Who signs with the writer, and the signatures that a letter cites.

use crate::action::{self, Action, Form, Kind, Tally};
use crate::cli::KindArgs;
use crate::commands::{Session, columns, settle};
use crate::diagnostic::{Diagnostic, Failure};
use crate::letter::Sheets;
use crate::msg;
use crate::roster;
use crate::writer::Writer;

/// Adds those who sign a joint letter to its writer.
///
/// # Errors
/// A joint letter has neither an organisation nor signatories, or another kind has; the file of signatories is wrong.
pub fn signed_by(
    session: &mut Session<'_>,
    args: &KindArgs,
    action: &Action,
    kind: &Kind,
    writer: Writer,
) -> Result<Writer, Failure> {
    let given = args.organisation.is_some() || args.signatories.is_some();
    if given != (kind.form == Form::Joint) {
        return Err(Failure::usage(if given { not_joint(action, kind) } else { nobody(kind) }));
    }
    let Some(path) = &args.signatories else { return Ok(writer) };
    let options = settle::reading(&args.reading)?;
    match roster::signatories(session.catalog, path, &options) {
        Ok((signatories, file)) => {
            columns::tell(session, &file);
            Ok(Writer { signatories: signatories.into(), ..writer })
        }
        Err(refused) => {
            let cells = refused.cells.iter().map(|cell| Diagnostic::error(cell.told()));
            let told = refused.diagnostics.into_iter().chain(cells).collect::<Vec<_>>();
            Err(Failure::failed(told))
        }
    }
}

/// The signatures that the letters cite.
///
/// # Errors
/// The file of the tally is wrong.
pub fn cited(session: &Session<'_>, args: &KindArgs) -> Result<Option<Tally>, Failure> {
    args.tally.as_deref().map(|path| action::tally(path, session.today)).transpose().map_err(Failure::failed)
}

/// How many sheets of a petition are wished.
///
/// # Errors
/// The kind is no petition.
pub fn sheets(args: &KindArgs, kind: &Kind) -> Result<Sheets, Failure> {
    let given = args.sheets.is_some() || args.rows.is_some();
    if given && kind.form != Form::Petition {
        let told = Diagnostic::error(msg!("error-not-petition", kind = &kind.name.value));
        return Err(Failure::usage(told));
    }
    Ok(Sheets { count: args.sheets.map_or(1, usize::from), rows: args.rows.map(usize::from) })
}

fn nobody(kind: &Kind) -> Diagnostic {
    Diagnostic::error(msg!("error-joint-nobody", kind = &kind.name.value)).hint(msg!("hint-joint-nobody"))
}

fn not_joint(action: &Action, kind: &Kind) -> Diagnostic {
    let joint = action.kinds.iter().filter(|kind| kind.form == Form::Joint).map(|kind| kind.name.value.clone());
    let joint: Vec<String> = joint.collect();
    let told = Diagnostic::error(msg!("error-not-joint", kind = &kind.name.value));
    if joint.is_empty() { told } else { told.hint(msg!("hint-not-joint", kinds = joint)) }
}
