//! Keeping a profile.

use super::wishes::WriteRequest;
use crate::commands::leaves;
use crate::commands::session::Session;
use crate::config::{self, DEFAULT_PROFILE};
use crate::diagnostic::Failure;
use crate::msg;
use crate::writer::Fields;

/// Keeps what was given of the writer as a profile, where they agree to what it leaves behind.
///
/// # Errors
/// There is no folder for it, it cannot be written, or the person broke it off.
pub(super) fn save_profile(
    session: &mut Session<'_>,
    name: Option<&str>,
    fields: &Fields,
    request: &WriteRequest,
) -> Result<(), Failure> {
    let Some(path) = config::path(session.environment) else {
        return Err(config::no_folder().into());
    };
    let name = name.unwrap_or(DEFAULT_PROFILE);
    let leaves = msg!("leaves-profile", file = path.display().to_string());
    if !leaves::accepted(session, &request.action, &leaves, request.has_no_ties)? {
        session.tell(&msg!("leaves-nothing"));
        return Ok(());
    }
    config::save(&path, name, fields, &request.language)?;
    session.tell(&msg!("write-profile-saved", name = name, file = path.display().to_string()));
    Ok(())
}
