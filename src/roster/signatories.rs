//! Signatories of a joint letter out of a file, read as rosters are.

use std::collections::HashMap;
use std::path::Path;

use super::bad_cell::BadCell;
use super::cells::Cells;
use super::column::{Column, People};
use super::columns::Columns;
use super::full_name;
use super::headings::folded;
use super::no_name;
use super::open::{self, Roster};
use super::person::{consent, consents, not_an_answer, privacies, privacy};
use super::row::{Options, Row};
use super::written_for::WrittenFor;
use crate::action::{Action, Kind};
use crate::catalog::Catalog;
use crate::check;
use crate::diagnostic::Diagnostic;
use crate::locale::CountrySpellings;
use crate::msg;
use crate::signatory::{MAX_SIGNATORIES, Signatory};
use crate::writer::{self, Privacy};

/// Why a file of signatories is refused.
#[derive(Debug, Default)]
pub struct Refused {
    /// What is wrong with the file.
    pub diagnostics: Vec<Diagnostic>,
    /// What is wrong in its rows.
    pub cells: Vec<BadCell>,
}

/// In which order they are told where no header says it.
const ORDER: [Column; 4] = [Column::Name, Column::Title, Column::Affiliation, Column::Place];

/// The signatories of a file, in its order, and the file that was read: those who sign a letter of that kind of an action.
///
/// # Errors
/// The file cannot be read, names nobody or too many; cells that cannot stand in a letter; somebody who stands there twice, or
/// whom signing in full endangers. All at once.
pub fn signatories(
    catalog: &Catalog,
    kind: (&Action, &Kind),
    path: &Path,
    options: &Options,
) -> Result<(Vec<Signatory>, Roster), Refused> {
    let refused = |diagnostics| Refused { diagnostics, cells: Vec::new() };
    let mut file = open::open_with(catalog, path, options, People::Signatories).map_err(refused)?;
    Ok((read(catalog, kind, &mut file)?, file))
}

/// The signatories that somebody typed or copied from a spreadsheet, one a line: name, title, affiliation and place, or as a
/// header says. `name` is what the text is called.
///
/// # Errors
/// As of a file.
pub fn typed_signatories(
    catalog: &Catalog,
    kind: (&Action, &Kind),
    name: &str,
    text: &str,
) -> Result<Vec<Signatory>, Refused> {
    let opened = open::open_text(catalog, name, text, &ORDER, People::Signatories);
    read(catalog, kind, &mut opened.map_err(|diagnostics| Refused { diagnostics, cells: Vec::new() })?)
}

fn read(catalog: &Catalog, (action, kind): (&Action, &Kind), file: &mut Roster) -> Result<Vec<Signatory>, Refused> {
    let refused = |diagnostics| Refused { diagnostics, cells: Vec::new() };
    let words = CellWords::of(catalog);
    let mut seen: HashMap<String, u64> = HashMap::new();
    let mut found = Vec::new();
    let mut cells = Vec::new();
    for row in &mut file.rows {
        let row = row.map_err(|diagnostic| refused(vec![diagnostic]))?;
        if found.len() == MAX_SIGNATORIES {
            let message = msg!("error-signatories-many", file = &file.name, limit = MAX_SIGNATORIES);
            return Err(refused(vec![Diagnostic::error(message).hint(msg!("hint-signatories-many"))]));
        }
        match words.written_for.left_out(&file.columns, &row) {
            Ok(Some(reason)) => {
                file.left_out.add(reason);
                continue;
            }
            Ok(None) => {}
            Err(unknown) => {
                cells.extend(
                    unknown.into_iter().map(|(holds, at, found)| not_an_answer(&file.columns, &row, holds, at, &found)),
                );
                continue;
            }
        }
        match signatory(&file.columns, &words, &row) {
            Ok(Signing { signatory, privacy, country, accepts_danger }) => {
                let endangered = country.filter(|country| action.endangers_writers_in(kind, country));
                if let Some(country) = endangered.filter(|_| privacy == Privacy::Full && !accepts_danger) {
                    cells.push(in_danger(&country, &file.columns, &row));
                }
                let parts: Vec<String> =
                    [signatory.name.as_str()].into_iter().chain(signatory.details()).map(folded).collect();
                if let Some(first) = seen.insert(parts.join("|"), row.number) {
                    cells.push(twice(&file.columns, &row, &signatory.name, first));
                }
                found.push(told(signatory, privacy));
            }
            Err(mut bad) => cells.append(&mut bad),
        }
    }
    if !cells.is_empty() {
        return Err(Refused { diagnostics: Vec::new(), cells });
    }
    if found.is_empty() {
        let message = msg!("error-signatories-none", file = &file.name);
        return Err(refused(vec![Diagnostic::error(message).hint(msg!("hint-signatories"))]));
    }
    Ok(found)
}

/// The words of every language that rows are read by.
struct CellWords {
    countries: CountrySpellings,
    written_for: WrittenFor,
    privacies: HashMap<String, Privacy>,
    consents: HashMap<String, bool>,
}

impl CellWords {
    fn of(catalog: &Catalog) -> Self {
        let (privacies, consents) = (privacies(catalog), consents(catalog));
        Self { countries: CountrySpellings::of(catalog), written_for: WrittenFor::of(catalog), privacies, consents }
    }
}

/// Who signs, in full, and what decides how much of it is told.
struct Signing {
    signatory: Signatory,
    privacy: Privacy,
    /// Where they live, as far as the row tells it.
    country: Option<String>,
    accepts_danger: bool,
}

fn signatory(columns: &Columns, words: &CellWords, row: &Row) -> Result<Signing, Vec<BadCell>> {
    let mut cells = Cells::of(columns, row);
    let one = |column: Column| cells.text(column).unwrap_or_default();
    let parts = full_name::Parts {
        name: one(Column::Name),
        is_whole: columns.is_whole_name,
        given: one(Column::Given),
        middle: one(Column::Middle),
    };
    let whole = parts.joined(&cells.texts(Column::Family), columns.order.unwrap_or_default());
    if let Some(wrong) = no_name::of_anybody(&whole) {
        cells.tell_fields(vec![("name", Diagnostic::error(wrong))]);
    }
    let name = writer::settle_line(&cells.origin(Column::Name.as_str()), &whole, true);
    let name = name.map_err(|wrong| cells.tell_fields(vec![("name", wrong)])).ok().flatten();
    let mut field = |column: Column, required: bool| {
        let name = cells.origin(column.as_str());
        cells.settle(column, |text| writer::settle_line(&name, text, required)).flatten()
    };
    let signatory = Signatory {
        name: name.unwrap_or_default(),
        title: field(Column::Title, false),
        affiliation: field(Column::Affiliation, false),
        place: field(Column::Place, false),
    };
    let privacy = cells.read(Column::Privacy, |word| privacy(&words.privacies, word)).unwrap_or(Privacy::Full);
    let accepts_danger = cells.read(Column::Danger, |word| consent(&words.consents, word)).unwrap_or_default();
    let country = cells.read(Column::Country, |name| {
        words.countries.meant(name).ok_or_else(|| Diagnostic::error(msg!("error-country", found = name)))
    });
    cells.unless_any_is_bad(Some(Signing { signatory, privacy, country, accepts_danger }))
}

/// What stands in the letter: as of a writer, initials and place alone where no more may be told.
fn told(signatory: Signatory, privacy: Privacy) -> Signatory {
    match privacy {
        Privacy::Full => signatory,
        Privacy::Place => {
            let Signatory { name, place, .. } = signatory;
            Signatory { name: writer::initials(&name), place, ..Signatory::default() }
        }
    }
}

fn in_danger(country: &str, columns: &Columns, row: &Row) -> BadCell {
    BadCell {
        row: row.number,
        column: columns.of(Column::Country).next(),
        holds: Some(Column::Country),
        diagnostic: check::danger_of_row(country),
    }
}

fn twice(columns: &Columns, row: &Row, name: &str, first: u64) -> BadCell {
    BadCell {
        row: row.number,
        column: columns.of(Column::Name).next(),
        holds: Some(Column::Name),
        diagnostic: Diagnostic::error(msg!("error-signatory-twice", name = name, first = first)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter;

    /// What was told: row, column, message.
    type Told = (u64, Option<String>, &'static str);

    fn read(text: &str) -> Result<Vec<Signatory>, Vec<Told>> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("names.csv");
        std::fs::write(&path, text).unwrap();
        let action = letter::load(&Catalog::built_in(), "ahmadreza-djalali").unwrap();
        signatories(&Catalog::built_in(), (&action, &action.kinds[0]), &path, &Options::default())
            .map(|(found, _)| found)
            .map_err(|refused| {
                let file = refused.diagnostics.iter().map(|told| (0, None, told.message.id));
                let cells =
                    refused.cells.iter().map(|cell| (cell.row, cell.column_letters(), cell.diagnostic.message.id));
                file.chain(cells).collect()
            })
    }

    #[test]
    fn columns_are_known_in_every_language_and_only_the_name_is_needed() {
        let all = Signatory {
            name: "Ana".into(),
            title: Some("Rectora".into()),
            affiliation: Some("Universidad".into()),
            place: Some("Madrid".into()),
        };
        for header in [
            "name,title,affiliation,place",
            "nombre,cargo,institución,lugar",
            "nom,titre,établissement,lieu",
            "نام,سمت,مؤسسه,محل",
        ] {
            assert_eq!(read(&format!("{header}\nAna,Rectora,Universidad,Madrid\n")), Ok(vec![all.clone()]), "{header}");
        }
        assert_eq!(read("Name\nAna\n\nBo\n").unwrap().len(), 2);
    }

    #[test]
    fn people_are_typed_with_a_header_or_without() {
        let action = letter::load(&Catalog::built_in(), "ahmadreza-djalali").unwrap();
        let typed =
            |text: &str| typed_signatories(&Catalog::built_in(), (&action, &action.kinds[0]), "signatories", text);
        let all = Signatory {
            name: "Ana".into(),
            title: Some("Rectora".into()),
            affiliation: None,
            place: Some("Madrid".into()),
        };
        for text in ["Ana,Rectora,,Madrid", "\nAna\tRectora\t\tMadrid\n", "lugar;cargo;nombre\nMadrid;Rectora;Ana"] {
            assert_eq!(typed(text).unwrap(), std::slice::from_ref(&all), "{text}");
        }
        assert_eq!(typed("Ana López\nسارا احمدی\n").unwrap().len(), 2);
        let refused = typed("Ana\nana").unwrap_err();
        assert_eq!((refused.cells[0].row, refused.cells[0].diagnostic.message.id), (2, "error-signatory-twice"));
        assert_eq!(typed(" \n").unwrap_err().diagnostics[0].message.id, "error-roster-empty");
    }

    #[test]
    fn what_cannot_be_signed_is_told_by_row_and_column() {
        let text = "name,title\nAna,Dr\n,Dr\nA\u{202E}b,Dr\nana , DR\n\"Bo\",\"a\u{7}\"\n";
        let column = |letter: &str| Some(letter.to_owned());
        assert_eq!(
            read(text),
            Err(vec![
                (3, column("A"), "error-field-empty"),
                (4, column("A"), "error-field-reordering"),
                (5, column("A"), "error-signatory-twice"),
                (6, column("B"), "error-field-control"),
            ])
        );
        assert_eq!(read("name\n"), Err(vec![(0, None, "error-signatories-none")]));
        let many: String = (0..1001).map(|n| format!("N{n}\n")).collect();
        assert_eq!(read(&format!("name\n{many}")), Err(vec![(0, None, "error-signatories-many")]));
    }

    #[test]
    fn cells_that_are_no_values_and_cells_too_many_are_told() {
        let column = |letter: &str| Some(letter.to_owned());
        assert_eq!(
            read("name,title\n#N/A,Dr\nAna,#REF!\nBo,Manager, Sales\nC\u{FFFD}o,Dr\n"),
            Err(vec![
                (2, column("A"), "error-roster-no-value"),
                (3, column("B"), "error-roster-no-value"),
                (4, column("C"), "error-roster-cell-more"),
                (5, column("A"), "error-roster-encoding"),
            ])
        );
    }

    #[test]
    fn whom_signing_in_full_endangers_decides_in_a_row_of_their_own() {
        let signed =
            read("name,country,privacy,danger\nSara Ahmadi,Iran,place,\nAna,ES,,\nReza Karimi,ایران,,بله\n").unwrap();
        let names: Vec<&str> = signed.iter().map(|signatory| signatory.name.as_str()).collect();
        assert_eq!(names, ["S. A.", "Ana", "Reza Karimi"]);
        assert_eq!(
            read("name,country,danger\nSara,IR,\nReza,Irán,no\nAna,Utopia,\nBo,FR,perhaps\n"),
            Err(vec![
                (2, Some("B".to_owned()), "rule-danger-row"),
                (3, Some("B".to_owned()), "rule-danger-row"),
                (4, Some("B".to_owned()), "error-country"),
                (5, Some("C".to_owned()), "error-word"),
            ])
        );
    }

    #[test]
    fn who_signs_by_place_alone_signs_a_joint_letter_so() {
        let signed = read("name,title,place,privacy\nSara Ahmadi,Dr,Paris,place\nAna,Dr,,\n").unwrap();
        let sara = Signatory { name: "S. A.".into(), place: Some("Paris".into()), ..Signatory::default() };
        assert_eq!(signed[0], sara);
        assert_eq!((signed[1].name.as_str(), signed[1].title.as_deref()), ("Ana", Some("Dr")));
        assert_eq!(
            read("name,privacy\nSara Ahmadi,#N/A\nAna,yes\n"),
            Err(vec![(2, Some("B".to_owned()), "error-roster-no-value"), (3, Some("B".to_owned()), "error-word")])
        );
    }
}
