//! What is made of files, kept for as long as they are the same.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use crate::diagnostic::Source;
use crate::lock::locked;

/// What was made of each file; for [`Catalog::memory`](super::Catalog::memory).
#[derive(Debug)]
pub(crate) struct MadeOf<T>(Mutex<HashMap<String, Made<T>>>);

type Made<T> = (Arc<Source>, Arc<T>);

impl<T> Default for MadeOf<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T> MadeOf<T> {
    /// What is made of a file, when it is first asked for.
    ///
    /// # Errors
    /// It cannot be made; then it is tried again.
    pub(crate) fn get<E>(
        &self,
        source: &Arc<Source>,
        make: impl FnOnce(&Arc<Source>) -> Result<T, E>,
    ) -> Result<Arc<T>, E> {
        // The built-in file and the one over it have names of their own.
        let known = locked(&self.0).get(&source.name).cloned();
        if let Some((_, made)) = known.filter(|(known, _)| Arc::ptr_eq(known, source)) {
            return Ok(made);
        }
        let made = Arc::new(make(source)?);
        locked(&self.0).insert(source.name.clone(), (Arc::clone(source), Arc::clone(&made)));
        Ok(made)
    }
}
