//! Which rows of a roster may be shown before it is read.

use super::row::Row;
use crate::writer::Privacy;

/// Rows that can be shown: of who signs with initials and place nothing is told, not even to whoever keeps the roster. A row that
/// says it in another word than this program's own is as good as one of those. `privacy` are the columns that say it.
pub(crate) fn in_full(rows: &[Row], privacy: &[usize]) -> Vec<Row> {
    let says_full = |text: &str| text.trim().is_empty() || text.trim().eq_ignore_ascii_case(Privacy::Full.as_str());
    let is_shown = |row: &&Row| privacy.iter().all(|at| row.cells.get(*at).is_none_or(|cell| says_full(cell)));
    rows.iter().filter(is_shown).cloned().collect()
}
