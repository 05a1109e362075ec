//! What SQLite says, as what it means to a person.

use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::msg;

pub(super) fn missing(path: &Path) -> Diagnostic {
    Diagnostic::error(msg!("error-outbox-missing", file = path.display().to_string())).hint(msg!("hint-outbox-missing"))
}

/// What SQLite says, as what it means to a person.
pub(super) fn told(path: &Path, error: &rusqlite::Error) -> Diagnostic {
    use rusqlite::Error;
    use rusqlite::ffi::ErrorCode;
    /// The index beside the log could not grow: the disk is full.
    const SHARED_MEMORY_SIZE: i32 = 4874;
    let file = path.display().to_string();
    let diagnostic = match error {
        rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
            ErrorCode::DiskFull => full(&file),
            ErrorCode::SystemIoFailure if failure.extended_code == SHARED_MEMORY_SIZE => full(&file),
            ErrorCode::NotADatabase => {
                Diagnostic::error(msg!("error-outbox-not", file = &file)).hint(msg!("hint-outbox-not"))
            }
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => {
                Diagnostic::error(msg!("error-outbox-busy", file = &file)).hint(msg!("hint-outbox-busy"))
            }
            ErrorCode::DatabaseCorrupt => damaged(&file),
            ErrorCode::TooBig | ErrorCode::OutOfMemory | ErrorCode::OperationInterrupted => {
                Diagnostic::error(msg!("error-outbox-large", file = &file)).hint(msg!("hint-outbox-row"))
            }
            _ => Diagnostic::error(msg!("error-outbox", file = &file)).hint(msg!("hint-write")),
        },
        // A value is not of the kind that its column has.
        Error::FromSqlConversionFailure(..)
        | Error::IntegralValueOutOfRange(..)
        | Error::Utf8Error(..)
        | Error::InvalidColumnType(..) => damaged(&file),
        _ => Diagnostic::error(msg!("error-outbox", file = &file)).hint(msg!("hint-write")),
    };
    diagnostic.detail(error.to_string())
}

fn damaged(file: &str) -> Diagnostic {
    Diagnostic::error(msg!("error-outbox-damaged", file = file)).hint(msg!("hint-outbox-damaged"))
}

fn full(file: &str) -> Diagnostic {
    Diagnostic::error(msg!("error-outbox-full", file = file)).hint(msg!("hint-outbox-full"))
}
