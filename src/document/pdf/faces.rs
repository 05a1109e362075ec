//! The faces that pages are set in: those built in, and one that the person has installed.

use typst::text::FontInfo;

use crate::diagnostic::Diagnostic;
use crate::msg;
use crate::text::Direction;

/// The faces that a text is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Hand {
    pub(super) direction: Direction,
    pub(super) bold: bool,
}

impl Hand {
    pub(super) const ALL: [Self; 4] = [
        Self { direction: Direction::Ltr, bold: false },
        Self { direction: Direction::Ltr, bold: true },
        Self { direction: Direction::Rtl, bold: false },
        Self { direction: Direction::Rtl, bold: true },
    ];
}

/// The family for Latin script, and for all that it has.
const SERIF: &str = "Libertinus Serif";
/// The family for the other scripts; its condensed faces hold as much as the serif.
const SANS: &str = "DejaVu Sans";

/// The families for a direction, the first first: Arabic script is set in the sans, whose Latin letters match it.
pub(super) fn families(own: Option<&str>, direction: Direction) -> Vec<String> {
    let built_in = match direction {
        Direction::Ltr => [SERIF, SANS],
        Direction::Rtl => [SANS, SERIF],
    };
    own.into_iter().chain(built_in).map(str::to_owned).collect()
}

/// The faces of a family that the person has installed, by the family's name; case is ignored.
///
/// # Errors
/// There is none of that name; the nearest names are told.
pub(crate) fn installed(name: &str) -> Result<(String, Vec<Vec<u8>>), Diagnostic> {
    let mut database = fontdb::Database::new();
    database.load_system_fonts();
    let family = |face: &fontdb::FaceInfo| face.families.first().map(|(name, _)| name.clone());
    let found: Vec<_> =
        database.faces().filter(|face| family(face).is_some_and(|own| own.eq_ignore_ascii_case(name))).collect();
    let Some(known) = found.first().and_then(|face| family(face)) else {
        let mut names: Vec<String> = database.faces().filter_map(family).collect();
        names.sort_unstable();
        names.dedup();
        let nearest = crate::catalog::near(name, names.iter().map(String::as_str));
        let hint = if nearest.is_empty() { msg!("hint-font") } else { msg!("hint-near-names", names = nearest) };
        return Err(Diagnostic::error(msg!("error-font-unknown", font = name)).hint(hint));
    };
    let faces = found.iter().filter_map(|face| database.with_face_data(face.id, |data, _| data.to_vec())).collect();
    Ok((known, faces))
}

/// Families that Arabic script is read in with ease, the best first.
const NASKH: [&str; 3] = ["Vazirmatn", "Noto Naskh Arabic", "Amiri"];

/// The first of the good families for Arabic script that the person has installed.
pub(crate) fn installed_naskh() -> Option<&'static str> {
    let mut database = fontdb::Database::new();
    database.load_system_fonts();
    let is_there = |name: &&str| database.faces().any(|face| face.families.iter().any(|(family, _)| family == name));
    NASKH.into_iter().find(|name| is_there(name))
}

/// Of the faces that come with Typst only those of the text family are used.
pub(super) fn is_wanted(data: &&'static [u8]) -> bool {
    FontInfo::new(data, 0).is_some_and(|info| info.family == SERIF)
}
