//! Values that know where they stand.

use crate::diagnostic::Place;

/// A value with its place in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At<T> {
    /// What the file says there.
    pub value: T,
    /// Where in the file it says so, for a diagnostic.
    pub place: Place,
}
