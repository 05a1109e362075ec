//! How an outbox is opened.

/// Whether an outbox is opened to write or to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// To make or rewrite documents, or to deliver: one run at a time. `create` makes the file where there is none.
    Write {
        /// Whether the file is made where there is none.
        create: bool,
    },
    /// To look at it, also while another run writes.
    Read,
}
