//! Which column of a roster holds what: by its name, in any language that has a `roster.ftl`.

use std::collections::BTreeMap;

use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::locale;
use crate::msg;
use crate::text;
use crate::word_enum::word_enum;

/// What a column may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(
    missing_docs,
    reason = "the fields are those of `Writer`, the language of the letters, and what goes with them"
)]
pub enum Column {
    Id,
    Name,
    Email,
    Address,
    City,
    Country,
    Lang,
    Profession,
    Gender,
    Note,
    Privacy,
    /// Whether somebody signs in full also where it endangers them.
    Danger,
    /// Files that go with the writer's e-mail drafts.
    Attachment,
    Opening,
    Demands,
    /// Facts that the letter tells.
    Facts,
    /// What the writer is, where they write as that.
    As,
    /// Which wording of each message.
    Wording,
    /// How much the letter tells.
    Length,
    /// The title or office: of those who sign together.
    Title,
    /// The university, the society: of those who sign together.
    Affiliation,
    /// The town: of those who sign together.
    Place,
    /// Why a row failed: what `batch` adds to the rows it could not write; read over.
    Reason,
}

word_enum!(Column {
    Id = "id",
    Name = "name",
    Email = "email",
    Address = "address",
    City = "city",
    Country = "country",
    Lang = "lang",
    Profession = "profession",
    Gender = "gender",
    Note = "note",
    Privacy = "privacy",
    Danger = "danger",
    Attachment = "attachment",
    Opening = "opening",
    Demands = "demands",
    Facts = "facts",
    As = "as",
    Wording = "wording",
    Length = "length",
    Title = "title",
    Affiliation = "affiliation",
    Place = "place",
    Reason = "reason",
});

/// Whose rows a file has: what its columns may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum People {
    /// The writers of a campaign.
    Writers,
    /// Those who sign one letter together.
    Signatories,
}

impl People {
    /// The columns that must be there.
    fn needed(self) -> &'static [Column] {
        match self {
            Self::Writers => &[Column::Name, Column::City, Column::Country],
            Self::Signatories => &[Column::Name],
        }
    }

    /// What a column of a name holds among these people, where it is read.
    fn read(self, named: Column) -> Option<Column> {
        match (self, named) {
            // Of writers, a title may be a form of address, and a place where they were met.
            (Self::Writers, Column::Title | Column::Place | Column::Affiliation) => None,
            (Self::Signatories, Column::Title | Column::Profession) => Some(Column::Title),
            (Self::Signatories, Column::Place | Column::City) => Some(Column::Place),
            (Self::Writers, _)
            | (
                Self::Signatories,
                Column::Name | Column::Affiliation | Column::Country | Column::Privacy | Column::Danger,
            ) => Some(named),
            (Self::Signatories, _) => None,
        }
    }
}

/// The header of a file: what each column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    /// The names as they stand there.
    pub header: Vec<String>,
    /// What each holds; nothing where it is passed over.
    pub(crate) held: Vec<Option<Column>>,
    /// What each may be meant for that is passed over.
    meant: Vec<Option<Meant>>,
}

/// What a column that is passed over may be meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meant {
    /// Its name may say so, or something else: it is for a person to decide.
    Perhaps(Column),
    /// Its name is nearly that of the column.
    Nearly(Column),
}

impl Columns {
    /// Finds out what the columns of a header hold.
    ///
    /// # Errors
    /// Columns that are needed are not there, or columns stand twice.
    pub fn find(catalog: &Catalog, name: &str, header: Vec<String>, people: People) -> Result<Self, Vec<Diagnostic>> {
        let names = names(catalog);
        let named: Vec<Option<Column>> = header.iter().map(|cell| names.get(&folded(cell)).copied()).collect();
        let own: Vec<Column> = named.iter().flatten().copied().collect();
        // A column that is named for something holds it; another that could stand in for it is passed over.
        let read = |named: &Option<Column>| {
            let (named, held) = ((*named)?, people.read((*named)?)?);
            (named == held || !own.contains(&held)).then_some(held)
        };
        let held: Vec<Option<Column>> = named.iter().map(read).collect();
        let mut columns = Self { meant: vec![None; header.len()], header, held };
        columns.find_meant(catalog, &names, people);
        let mut wrong = Vec::new();
        for needed in people.needed().iter().copied() {
            if columns.of(needed).next().is_none() {
                let there = columns.header.clone();
                let perhaps: Vec<String> = columns
                    .passed_over()
                    .filter(|(_, meant)| *meant == Some(Meant::Perhaps(needed)))
                    .map(|(at, _)| columns.header[at].clone())
                    .collect();
                let hint = if perhaps.is_empty() {
                    msg!("hint-roster-columns", columns = there)
                } else {
                    msg!("hint-roster-columns-perhaps", columns = there, perhaps = perhaps, column = needed.as_str())
                };
                wrong.push(
                    Diagnostic::error(msg!("error-roster-column-missing", column = needed.as_str(), file = name))
                        .hint(hint),
                );
            }
        }
        for column in Column::ALL {
            // An address may have a column for each line.
            if column == Column::Address || column == Column::Reason {
                continue;
            }
            let twice: Vec<String> = columns.of(column).map(|at| columns.header[at].clone()).collect();
            if twice.len() > 1 {
                wrong.push(
                    Diagnostic::error(msg!("error-roster-column-twice", columns = twice, column = column.as_str()))
                        .hint(msg!("hint-roster-column-twice")),
                );
            }
        }
        // Where a slip of the pen would tell the full name of somebody in danger, a hint is not enough.
        let nearly_privacy = columns.passed_over().filter(|(_, meant)| *meant == Some(Meant::Nearly(Column::Privacy)));
        wrong.extend(nearly_privacy.map(|(at, _)| {
            Diagnostic::error(msg!("error-roster-privacy-nearly", column = &columns.header[at]))
                .hint(msg!("hint-roster-privacy-nearly"))
        }));
        if wrong.is_empty() { Ok(columns) } else { Err(wrong) }
    }

    /// Columns without a header, by what they hold.
    pub(super) fn in_order(order: &[Column]) -> Self {
        let header = order.iter().map(|column| column.as_str().to_owned()).collect();
        Self { header, held: order.iter().copied().map(Some).collect(), meant: vec![None; order.len()] }
    }

    /// The columns that hold this, from 0.
    pub fn of(&self, column: Column) -> impl Iterator<Item = usize> {
        self.held.iter().enumerate().filter(move |(_, held)| **held == Some(column)).map(|(at, _)| at)
    }

    /// The columns that are read, from 0, and what they hold.
    pub fn read(&self) -> impl Iterator<Item = (usize, Column)> {
        self.held.iter().enumerate().filter_map(|(at, held)| Some((at, (*held)?)))
    }

    /// The columns with a name that are passed over, from 0, and what they may be meant for.
    pub fn passed_over(&self) -> impl Iterator<Item = (usize, Option<Meant>)> {
        let named = self.header.iter().enumerate().filter(|(_, name)| !name.trim().is_empty());
        named.filter(|(at, _)| self.held[*at].is_none()).map(|(at, _)| (at, self.meant[at]))
    }

    /// Finds out what the columns may be meant for that are passed over.
    fn find_meant(&mut self, catalog: &Catalog, names: &BTreeMap<String, Column>, people: People) {
        let unread: Vec<usize> = self.passed_over().map(|(at, _)| at).collect();
        if unread.is_empty() {
            return;
        }
        let perhaps = perhaps(catalog);
        for at in unread {
            let name = folded(&self.header[at]);
            let meant = match perhaps.get(&name).and_then(|column| people.read(*column)) {
                Some(column) => Some(Meant::Perhaps(column)),
                // What is known, and of no use here, is no slip of the pen.
                None if names.contains_key(&name) => None,
                None => nearest(&name, names).and_then(|column| people.read(column)).map(Meant::Nearly),
            };
            // What is there need not be found; but a name may be there in part.
            self.meant[at] = meant.filter(|meant| {
                let (Meant::Perhaps(column) | Meant::Nearly(column)) = *meant;
                column == Column::Name || self.of(column).next().is_none()
            });
        }
    }
}

/// The column that a name is meant for which has a slip of the pen: one letter in four, and no more than two.
fn nearest(name: &str, names: &BTreeMap<String, Column>) -> Option<Column> {
    const MOST_SLIPS: usize = 2;
    let length = name.chars().count();
    // A name that is longer by more has more slips; to count them takes time with its length.
    let alike = names.iter().filter(|(known, _)| known.chars().count().abs_diff(length) <= MOST_SLIPS);
    let rated = alike.map(|(known, column)| (strsim::osa_distance(name, known), known, *column));
    let near = rated.filter(|(distance, known, _)| *distance <= (known.chars().count() / 4).min(MOST_SLIPS));
    near.min_by_key(|(distance, ..)| *distance).map(|(.., column)| column)
}

/// How many of these names are known: what tells the delimiter of a header.
pub fn known(catalog: &Catalog, header: &[String]) -> usize {
    let names = names(catalog);
    header.iter().filter(|cell| names.contains_key(&folded(cell))).count()
}

/// Every name of every column, as it is looked up.
fn names(catalog: &Catalog) -> BTreeMap<String, Column> {
    by_word(synonyms(catalog, &Column::ALL, |column| format!("column-{}", column.as_str())))
}

/// The names of columns that may mean one of these, or something else.
fn perhaps(catalog: &Catalog) -> BTreeMap<String, Column> {
    by_word(translated(catalog, &Column::ALL, |column| format!("perhaps-{}", column.as_str())))
}

/// Where a word stands twice, the first holds.
fn by_word(found: Vec<(String, Column)>) -> BTreeMap<String, Column> {
    found.into_iter().rev().collect()
}

/// The words that stand for something in the rosters of any language: its own name, and the synonyms of each language.
pub(crate) fn synonyms<T: Copy + Named>(
    catalog: &Catalog,
    values: &[T],
    message: impl Fn(T) -> String,
) -> Vec<(String, T)> {
    let mut found: Vec<(String, T)> = values.iter().map(|value| (folded(value.name()), *value)).collect();
    found.extend(translated(catalog, values, message));
    found
}

/// The words of each language, parted by `|`, in a message of `roster.ftl`.
fn translated<T: Copy>(catalog: &Catalog, values: &[T], message: impl Fn(T) -> String) -> Vec<(String, T)> {
    let mut found = Vec::new();
    for tag in locale::available(catalog) {
        // What is wrong in a workspace's words is told by the check of the content.
        let Ok(words) = locale::Bundle::load(catalog, &tag, &["roster.ftl"]) else { continue };
        for value in values {
            let Ok(text) = words.get(&message(*value), &fluent::FluentArgs::new()) else { continue };
            found.extend(text.split('|').map(folded).filter(|word| !word.is_empty()).map(|word| (word, *value)));
        }
    }
    found
}

/// What has a name of its own in any roster.
pub trait Named {
    fn name(self) -> &'static str;
}

impl Named for Column {
    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// A name without what differs between spreadsheets: case, what cannot be seen, hyphens, the Arabic forms of Persian letters.
pub(crate) fn folded(name: &str) -> String {
    name.chars()
        .filter(|c| !text::is_invisible(*c) && !matches!(c, '-' | '_' | '.' | ':' | '*' | '\'' | '’'))
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'ي' | 'ى' => 'ی',
            'ك' => 'ک',
            'أ' | 'إ' => 'ا',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(header: &[&str]) -> Result<Vec<Option<&'static str>>, Vec<&'static str>> {
        columns(header, People::Writers)
            .map(|columns| columns.held.iter().map(|held| held.map(Column::as_str)).collect())
            .map_err(|told| told.iter().map(|diagnostic| diagnostic.message.id).collect())
    }

    fn columns(header: &[&str], people: People) -> Result<Columns, Vec<Diagnostic>> {
        let header = header.iter().map(|name| (*name).to_owned()).collect();
        Columns::find(&Catalog::built_in(), "x.csv", header, people)
    }

    #[test]
    fn columns_are_known_in_every_language() {
        let all = [Some("name"), Some("city"), Some("country"), Some("email"), None];
        assert_eq!(find(&["Full Name", "TOWN", "country", "E-mail", "Shoe size"]).unwrap(), all);
        assert_eq!(find(&["Nombre", "Ciudad", "País", "Correo electrónico", "zapato"]).unwrap(), all);
        assert_eq!(find(&["Nom", "Ville", "Pays", "Courriel", "pointure"]).unwrap(), all);
        assert_eq!(find(&["نام", "شهر", "كشور", "ایمیل", "کفش"]).unwrap(), all);
        let unseen = ["\u{200B}name", "\u{200E}city", "country\u{200B}", "e\u{AD}mail\u{FEFF}", "x"];
        assert_eq!(find(&unseen).unwrap(), all, "what cannot be seen in a name is no part of it");
    }

    #[test]
    fn what_may_mean_something_else_is_no_column() {
        for (name, perhaps) in [
            ("Comment", "note"),
            ("message", "note"),
            ("Remarks", "note"),
            ("comentario", "note"),
            ("Commentaire", "note"),
            ("توضیح", "note"),
            ("پیام", "note"),
            ("Title", "profession"),
            ("título", "profession"),
            ("titre", "profession"),
            ("عنوان", "profession"),
            ("No.", "id"),
            ("Number", "id"),
            ("Núm.", "id"),
            ("N°", "id"),
            ("numéro", "id"),
            ("ردیف", "id"),
            ("reference", "id"),
            ("file", "attachment"),
            ("archivo", "attachment"),
            ("پرونده", "attachment"),
            ("Surname", "name"),
            ("prénom", "name"),
            ("نام خانوادگی", "name"),
        ] {
            let columns = columns(&["name", "city", "country", name], People::Writers).unwrap();
            let found: Vec<_> = columns.passed_over().collect();
            let meant = match found[..] {
                [(3, Some(Meant::Perhaps(column)))] => column.as_str(),
                _ => panic!("{name}: {found:?}"),
            };
            assert_eq!(meant, perhaps, "{name}");
        }
        for own in ["note", "Nota", "یادداشت", "own words", "palabras propias", "mot personnel", "به قلم خودتان"]
        {
            assert_eq!(find(&["name", "city", "country", own]).unwrap()[3], Some("note"), "{own}");
        }
    }

    #[test]
    fn no_word_names_a_column_and_may_mean_another_of_the_same_people() {
        let names = names(&Catalog::built_in());
        for (word, column) in perhaps(&Catalog::built_in()) {
            let read = names.get(&word).and_then(|column| People::Writers.read(*column));
            assert_eq!(read, None, "{word}: {}", column.as_str());
        }
    }

    #[test]
    fn those_who_sign_together_have_titles_and_places() {
        let header = ["Name", "Title", "University", "Place", "Note", "Comment"];
        let columns = columns(&header, People::Signatories).unwrap();
        let held: Vec<_> = columns.read().map(|(at, column)| (at, column.as_str())).collect();
        assert_eq!(held, [(0, "name"), (1, "title"), (2, "affiliation"), (3, "place")]);
        assert_eq!(columns.passed_over().collect::<Vec<_>>(), [(4, None), (5, None)], "of no use in such a letter");
    }

    #[test]
    fn what_is_named_for_a_place_holds_it_and_a_town_beside_it_is_passed_over() {
        let header = ["name", "title", "profession", "place", "city", "country"];
        let columns = columns(&header, People::Signatories).unwrap();
        let held: Vec<_> = columns.read().map(|(at, column)| (at, column.as_str())).collect();
        assert_eq!(held, [(0, "name"), (1, "title"), (3, "place"), (5, "country")]);
        assert_eq!(columns.passed_over().map(|(at, _)| at).collect::<Vec<_>>(), [2, 4]);
    }

    #[test]
    fn a_slip_of_the_pen_is_seen_and_nothing_else_taken_for_one() {
        let meant = |name: &str| {
            let columns = columns(&["name", "city", "country", name], People::Writers).unwrap();
            columns.passed_over().next().and_then(|(_, meant)| meant)
        };
        assert_eq!(meant("emial"), Some(Meant::Nearly(Column::Email)));
        assert_eq!(meant("Proffession"), Some(Meant::Nearly(Column::Profession)));
        assert_eq!(meant("cuidad"), None, "the town is there");
        for other in ["in danger", "phone", "zip", "postcode", "shoe size", "date", "affiliation"] {
            assert_eq!(meant(other), None, "{other}");
        }
    }

    #[test]
    fn what_is_needed_and_what_stands_twice_is_told_at_once() {
        assert_eq!(
            find(&["name", "Nom", "city"]),
            Err(vec!["error-roster-column-missing", "error-roster-column-twice"])
        );
        assert!(find(&["name", "city", "country", "address", "Address"]).is_ok(), "an address has lines");
        for slip in ["privcy", "confidencialité", "privacidat"] {
            assert_eq!(find(&["name", "city", "country", slip]), Err(vec!["error-roster-privacy-nearly"]), "{slip}");
        }
    }
}
