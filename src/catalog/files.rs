//! Files that a person names, or a workspace has: plain ones, of a size that is read, in UTF-8.

use std::io::{Error, ErrorKind, Read};
use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Source};
use crate::msg;

/// No file of content is larger; a letter is a page.
pub(crate) const MAX_FILE: u64 = 1 << 20;

/// Refuses what is no plain file: a folder, and a pipe or a device, which would never end.
///
/// # Errors
/// It is not there, or is no plain file.
pub fn is_plain(path: &Path) -> std::io::Result<()> {
    if std::fs::metadata(path)?.is_file() {
        Ok(())
    } else {
        Err(Error::new(ErrorKind::InvalidInput, "not a plain file"))
    }
}

/// Reads a file that a person names: a plain file, no larger than `most`.
///
/// # Errors
/// It is not there, is no plain file, is larger, or cannot be read.
pub fn read_file(path: &Path, most: u64) -> std::io::Result<Vec<u8>> {
    is_plain(path)?;
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(Error::new(ErrorKind::FileTooLarge, format!("larger than {most} bytes")));
    }
    Ok(bytes)
}

/// Makes a source of a file's bytes.
///
/// # Errors
/// The bytes are not UTF-8; the diagnostic names the first byte that is not.
pub fn source(name: &str, bytes: Vec<u8>) -> Result<Arc<Source>, Diagnostic> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Source::read(name, text)),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let valid = String::from_utf8_lossy(&error.as_bytes()[..at]).into_owned();
            let line = valid.matches('\n').count() + 1;
            let source = Source::new(name, valid);
            Err(Diagnostic::error(msg!("error-not-utf8", file = name, byte = at + 1, line = line))
                .at(Place::new(&source, at..at))
                .hint(msg!("hint-not-utf8")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_not_utf8_are_named() {
        let error = source("x", b"ab\nc\xFF".to_vec()).unwrap_err();
        assert_eq!(error.message, msg!("error-not-utf8", file = "x", byte = 5_usize, line = 2_usize));
    }
}
