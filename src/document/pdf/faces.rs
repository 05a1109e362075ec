//! The faces that pages are set in: those built in, and those that the person has installed or keeps in files.

use std::path::Path;

use fontdb::{Database, FaceInfo, Source};
use rustybuzz::ttf_parser::{Face, name_id};
use typst::text::FontInfo;

use crate::catalog;
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

/// No file of a typeface is larger: those with all characters of East Asia have up to 40 MB.
const MAX_FILE: u64 = 200 << 20;

/// A typeface of the person's own.
#[derive(Debug, Clone)]
pub struct OwnTypeface {
    /// The name of its family.
    pub family: String,
    /// The files with its faces.
    pub files: Vec<Vec<u8>>,
}

/// The families for a direction, the first first: Arabic script is set in the sans, whose Latin letters match it.
pub(super) fn families(own: &[String], direction: Direction) -> Vec<String> {
    let built_in = match direction {
        Direction::Ltr => [SERIF, SANS],
        Direction::Rtl => [SANS, SERIF],
    };
    own.iter().cloned().chain(built_in.map(str::to_owned)).collect()
}

/// A typeface that the person names: by its file, or by the name under which it is installed.
///
/// # Errors
/// There is none of that name, or the file cannot be read or is none of a typeface.
pub(crate) fn typeface(font: &str) -> Result<OwnTypeface, Diagnostic> {
    let ending = Path::new(font).extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    let is_file = ending.is_some_and(|ending| ["ttf", "otf", "ttc", "otc"].contains(&ending.as_str()));
    if is_file || font.contains(std::path::is_separator) { of_file(font) } else { installed(font) }
}

/// The typeface of a file, the first of those in it.
fn of_file(path: &str) -> Result<OwnTypeface, Diagnostic> {
    let file = catalog::read_file(Path::new(path), MAX_FILE)
        .map_err(|error| Diagnostic::unreadable(path.to_owned(), &error))?;
    let info = FontInfo::new(&file, 0)
        .ok_or_else(|| Diagnostic::error(msg!("error-font-file", file = path)).hint(msg!("hint-font-file")))?;
    Ok(OwnTypeface { family: info.family, files: vec![file] })
}

/// The typeface of that name that the person has installed; case is ignored.
///
/// # Errors
/// There is none of that name; the nearest names are told.
fn installed(name: &str) -> Result<OwnTypeface, Diagnostic> {
    let mut database = Database::new();
    database.load_system_fonts();
    let found: Vec<&FaceInfo> =
        database.faces().filter(|face| family(face).is_some_and(|own| own.eq_ignore_ascii_case(name))).collect();
    if found.is_empty() {
        let mut names: Vec<&str> = database.faces().filter_map(family).collect();
        names.sort_unstable();
        names.dedup();
        let nearest = catalog::near(name, names);
        let hint = if nearest.is_empty() { msg!("hint-font") } else { msg!("hint-near-names", names = nearest) };
        return Err(Diagnostic::error(msg!("error-font-unknown", font = name)).hint(hint));
    }
    // Pages have two weights; a family may have eighteen.
    let is_used = |face: &&FaceInfo| [fontdb::Weight::NORMAL, fontdb::Weight::BOLD].contains(&face.weight);
    let used: Vec<&FaceInfo> = found.iter().copied().filter(is_used).collect();
    let mut typeface = OwnTypeface { family: name.to_owned(), files: Vec::new() };
    let mut read: Vec<&Path> = Vec::new();
    for face in if used.is_empty() { found } else { used } {
        // Several families may be in one file.
        if let Source::File(path) | Source::SharedFile(path, _) = &face.source {
            if read.contains(&path.as_path()) {
                continue;
            }
            read.push(path);
        }
        database.with_face_data(face.id, |data, index| {
            // Its name is what whoever sets the page makes of it.
            if let Some(info) = FontInfo::new(data, index).filter(|_| typeface.files.is_empty()) {
                typeface.family = info.family;
            }
            typeface.files.push(data.to_vec());
        });
    }
    Ok(typeface)
}

/// The name of a face's family, as programs show it.
pub(super) fn family(face: &FaceInfo) -> Option<&str> {
    face.families.first().map(|(name, _)| name.as_str())
}

/// Families that Arabic script is read in with ease, the best first.
pub(super) const NASKH: [&str; 3] = ["Vazirmatn", "Noto Naskh Arabic", "Amiri"];

/// The first of the good families for Arabic script that the person has installed.
pub(crate) fn installed_naskh() -> Option<&'static str> {
    let mut database = Database::new();
    database.load_system_fonts();
    let is_there = |name: &&str| database.faces().any(|face| face.families.iter().any(|(family, _)| family == name));
    NASKH.into_iter().find(|name| is_there(name))
}

/// Of the faces that come with Typst only those of the text family are used. What Typst knows of a face, with all its characters, takes a
/// tenth of the time of a page to know, its name does not: a face of the family has the family's before the name of its weight.
pub(super) fn is_wanted(data: &&'static [u8]) -> bool {
    let Ok(face) = Face::parse(data, 0) else { return false };
    let mut families = face.names().into_iter().filter(|name| name.name_id == name_id::FAMILY);
    families.any(|name| name.to_string().is_some_and(|family| family.starts_with(SERIF)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_faces_that_are_used_are_those_of_the_family() {
        let of_family = |data: &&'static [u8]| FontInfo::new(data, 0).is_some_and(|info| info.family == SERIF);
        let wanted: Vec<&[u8]> = typst_assets::fonts().filter(is_wanted).collect();
        assert_eq!(wanted, typst_assets::fonts().filter(of_family).collect::<Vec<_>>());
        assert!(wanted.len() >= 4, "upright and slanting, in two weights");
    }
}
