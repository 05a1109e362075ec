//! Who signs with the writer, and the signatures that a letter cites.

use std::path::Path;
use std::sync::atomic::Ordering;

use crate::action::{self, Action, Kind};
use crate::cli::{KindArgs, PublicArgs};
use crate::commands::columns;
use crate::commands::session::Session;
use crate::commands::settle;
use crate::diagnostic::{Diagnostic, Failure};
use crate::letter::{Requested, Sheets, Signers, Wish, forms};
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
    if given != (forms::of(kind.form).signers() == Signers::Together) {
        return Err(Failure::usage(if given { not_joint(action, kind) } else { nobody(kind) }));
    }
    let Some(path) = &args.signatories else { return Ok(writer) };
    let options = settle::reading(&args.reading)?;
    match roster::signatories(session.catalog, (action, kind), path, &options) {
        Ok((signatories, file)) => {
            columns::tell(session, &file);
            let hidden = file.sheets.as_ref().map_or(0, |sheets| sheets.hidden_rows.load(Ordering::Relaxed));
            columns::tell_left_out(session, &file.name, file.left_out, hidden);
            Ok(Writer { signatories: signatories.into(), ..writer })
        }
        Err(refused) => Err(Failure::failed(told(refused))),
    }
}

/// What is wrong with a file of signatories.
///
/// # Errors
/// The flags that say how it is read are wrong.
pub(super) fn wrong_signatories(
    session: &Session<'_>,
    args: &KindArgs,
    of: (&Action, &Kind),
    path: &Path,
) -> Result<Vec<Diagnostic>, Failure> {
    let options = settle::reading(&args.reading)?;
    Ok(roster::signatories(session.catalog, of, path, &options).err().map(told).unwrap_or_default())
}

/// All that a file was refused for.
fn told(refused: roster::Refused) -> Vec<Diagnostic> {
    let cells = refused.cells.iter().map(|cell| Diagnostic::error(cell.told()));
    refused.diagnostics.into_iter().chain(cells).collect()
}

/// What is wished of the documents: the signatures that they cite, the sheets of a petition, the network of posts, the
/// occasion of cards.
///
/// # Errors
/// The file of the tally is wrong.
pub(crate) fn wish(session: &Session<'_>, args: &KindArgs, public: &PublicArgs, kind: &Kind) -> Result<Wish, Failure> {
    let tally = args.tally.as_deref().map(|path| action::tally(path, session.today)).transpose();
    let asked = Requested {
        tally: tally.map_err(Failure::failed)?,
        occasion: public.occasion,
        network: public.network,
        sheets: Some(Sheets { count: args.sheets.map_or(1, usize::from), rows: args.rows.map(usize::from) }),
    };
    Ok(asked.of(forms::of(kind.form).wishes()))
}

fn nobody(kind: &Kind) -> Diagnostic {
    Diagnostic::error(msg!("error-joint-nobody", kind = &kind.name.value)).hint(msg!("hint-joint-nobody"))
}

fn not_joint(action: &Action, kind: &Kind) -> Diagnostic {
    let joint = action
        .kinds
        .iter()
        .filter(|kind| forms::of(kind.form).signers() == Signers::Together)
        .map(|kind| kind.name.value.clone());
    let joint: Vec<String> = joint.collect();
    let told = Diagnostic::error(msg!("error-not-joint", kind = &kind.name.value));
    if joint.is_empty() { told } else { told.hint(msg!("hint-not-joint", kinds = joint)) }
}
