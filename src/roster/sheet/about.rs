//! What is known of a sheet before it is read, and what becomes of its hidden rows.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    pub name: String,
    /// Whether nobody sees it who opens the file.
    pub hidden: bool,
}

/// What becomes of rows that are hidden.
#[derive(Debug, Clone, Default)]
pub struct Hidden {
    /// Whether they are read.
    pub read: bool,
    /// How many were passed over.
    pub passed_over: Arc<AtomicU64>,
}

impl Hidden {
    /// Whether one that was met is passed over; then it is counted.
    pub fn passes_over(&self) -> bool {
        if !self.read {
            self.passed_over.fetch_add(1, Ordering::Relaxed);
        }
        !self.read
    }
}
