//! A letter in a format: bytes with a file name.

pub(crate) mod attached;
mod attachment;
mod columns;
#[cfg(feature = "docx")]
mod docx;
#[cfg(feature = "docx")]
mod docx_fit;
mod eml;
pub(crate) mod encode;
mod filled;
mod headers;
mod lines;
mod made;
mod mailto;
mod make;
mod page;
pub mod paper;
#[cfg(feature = "pdf")]
pub mod pdf;
mod sheet;
mod signing;
mod to_supporter;
mod together;
pub(crate) mod wrap;

pub use attachment::Attachment;
pub use headers::MessageHeaders;
pub use made::{Document, Printed};
pub(crate) use mailto::{LINK_LIMIT, LINK_WARNING, Link, MailLink};
pub use make::file_stem;
pub(crate) use make::mail_link;
pub use make::{document, file_name};
pub(crate) use page::MarkedPage;
pub use page::Pages;
pub use page::{Laid, Print};
pub(crate) use to_supporter::{Enclosed, Paragraph, ToSupporter};

pub use crate::format::Format;
