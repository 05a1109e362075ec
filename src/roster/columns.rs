//! Which column of a roster holds what: by its name, in any language that has a `roster.ftl`, or as a person says.

use super::column::{Column, People};
use super::headings::{AddressOf, Headings, Rank, heading, turn};
use super::name_order::NameOrder;
use super::said::Said;
use crate::catalog::{Catalog, near_or_all};
use crate::diagnostic::Diagnostic;
use crate::msg;

/// The header of a file: what each column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    /// The names as they stand there.
    pub header: Vec<String>,
    /// What each holds; nothing where it is passed over.
    pub(crate) held: Vec<Option<Column>>,
    /// What each may be meant for that is passed over.
    meant: Vec<Option<Meant>>,
    /// Those of which a person said what they hold.
    said: Vec<bool>,
    /// The order of a name, where the names of its parts are of a language where the family name comes first.
    pub(crate) order: Option<NameOrder>,
    /// Whether the column of the name says that it holds the whole.
    pub(crate) is_whole_name: bool,
    /// Of the first lines of addresses, whose they are: more than one kind are several addresses.
    pub(crate) addresses: Vec<(usize, AddressOf)>,
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
    /// Columns that are needed are not there, or columns stand twice; what a person said is of no column.
    pub fn find(
        catalog: &Catalog,
        name: &str,
        header: Vec<String>,
        people: People,
        said: &[Said],
    ) -> Result<Self, Vec<Diagnostic>> {
        let kept = Headings::of(catalog);
        let Some(headings) = kept.get() else { return Err(Vec::new()) };
        let mut columns = Self::named(headings, header, people, said);
        columns.find_meant(headings, people);
        let mut wrong = columns.wrong(name, people, said);
        wrong.extend(columns.unguarded());
        if wrong.is_empty() { Ok(columns) } else { Err(wrong) }
    }

    /// Whether a header has what is needed, though it may have to be asked what a column of it means.
    pub(super) fn fit(catalog: &Catalog, header: Vec<String>, people: People, said: &[Said]) -> bool {
        let kept = Headings::of(catalog);
        kept.get()
            .is_some_and(|headings| Self::named(headings, header, people, said).wrong("", people, said).is_empty())
    }

    /// What each column holds by what is said of it, else by its name.
    fn named(headings: &Headings, header: Vec<String>, people: People, said: &[Said]) -> Self {
        let of_person = |cell: &String| said.iter().find(|said| heading(&said.heading) == heading(cell));
        let says: Vec<Option<&Said>> = header.iter().map(of_person).collect();
        let named: Vec<Option<(Column, Rank)>> = header.iter().map(|cell| headings.column(cell)).collect();
        let taken: Vec<Column> = says.iter().flatten().filter_map(|said| said.holds).collect();
        let own = |rank: Rank| {
            let named = named.iter().zip(&says).filter(|(_, says)| says.is_none());
            named.filter_map(|(named, _)| *named).filter(move |(_, of)| *of == rank).map(|(column, _)| column)
        };
        let own: Vec<Column> = own(Rank::Own).collect();
        let read = |at: usize| {
            if let Some(said) = says[at] {
                return said.holds;
            }
            let (named, rank) = named[at]?;
            let held = people.read(named)?;
            // What a person said holds, before what is named for something; that, before what could stand in for it.
            // Whatever keeps somebody from harm does so beside others of its kind.
            let stands_in = rank == Rank::StandIn && !held.guards() && held != Column::Status;
            let better = taken.contains(&held) || (named != held || stands_in) && own.contains(&held);
            (!better || held == Column::Reason).then_some(held)
        };
        let mut held: Vec<Option<Column>> = (0..header.len()).map(read).collect();
        house_numbers(headings, &header, &mut held, people);
        let named = |wanted: &'static [Column]| {
            let named = held.iter().zip(&header).enumerate();
            named
                .filter(|(_, (held, _))| held.is_some_and(|held| wanted.contains(&held)))
                .map(|(at, (_, name))| (at, name))
        };
        let order = named(&[Column::Given, Column::Family]).find_map(|(_, name)| headings.family_first(name));
        let is_whole_name = named(&[Column::Name]).any(|(_, name)| headings.is_whole_name(name));
        let addresses = named(&[Column::Address]).filter(|(_, name)| turn(name) < 2);
        let addresses = addresses.map(|(at, name)| (at, headings.address_of(name))).collect();
        let said = says.iter().map(Option::is_some).collect();
        Self { meant: vec![None; header.len()], header, held, said, order, is_whole_name, addresses }
    }

    /// All that is wrong with the header.
    fn wrong(&self, name: &str, people: People, said: &[Said]) -> Vec<Diagnostic> {
        let mut wrong: Vec<Diagnostic> = Vec::new();
        for said in said.iter().filter(|said| !self.header.iter().any(|cell| heading(cell) == heading(&said.heading))) {
            let names = near_or_all(&said.heading, self.header.iter().map(String::as_str));
            wrong.push(
                Diagnostic::error(msg!("error-roster-column-said", column = &said.heading, file = name))
                    .hint(msg!("hint-roster-column-said", columns = names)),
            );
        }
        for needed in people.needed().iter().copied().filter(|needed| !self.has(*needed)) {
            let there = self.header.clone();
            // Where a part of the name was found, the other is what lacks.
            let lacks = match (needed, self.has(Column::Given), self.has(Column::Family)) {
                (Column::Name, false, true) => Column::Given,
                (Column::Name, true, false) => Column::Family,
                _ => needed,
            };
            let is_meant = |meant: Option<Meant>| matches!(meant, Some(Meant::Perhaps(column) | Meant::Nearly(column)) if column == lacks || column == needed);
            let perhaps = self.passed_over().filter(|(_, meant)| is_meant(*meant));
            let perhaps: Vec<String> = perhaps.map(|(at, _)| self.header[at].clone()).collect();
            let hint = if perhaps.is_empty() {
                msg!("hint-roster-columns", columns = there, column = lacks.as_str())
            } else {
                let first = perhaps.first().cloned().unwrap_or_default();
                msg!(
                    "hint-roster-columns-perhaps",
                    columns = there,
                    perhaps = perhaps,
                    column = lacks.as_str(),
                    first = first
                )
            };
            wrong.push(
                Diagnostic::error(msg!("error-roster-column-missing", column = needed.as_str(), file = name))
                    .hint(hint),
            );
        }
        for column in Column::ALL.into_iter().filter(|column| !column.may_come_twice()) {
            let twice: Vec<String> = self.of(column).map(|at| self.header[at].clone()).collect();
            if twice.len() > 1 {
                wrong.push(
                    Diagnostic::error(msg!("error-roster-column-twice", columns = twice, column = column.as_str()))
                        .hint(msg!("hint-roster-column-twice")),
                );
            }
        }
        wrong
    }

    /// Columns that are passed over and may be what keeps somebody from harm, or a part of their name: a note of that is not enough.
    fn unguarded(&self) -> Vec<Diagnostic> {
        let told = self.passed_over().filter_map(|(at, meant)| {
            let name = &self.header[at];
            match meant? {
                Meant::Nearly(Column::Privacy) => Some(
                    Diagnostic::error(msg!("error-roster-privacy-nearly", column = name))
                        .hint(msg!("hint-roster-privacy-nearly")),
                ),
                Meant::Perhaps(column) | Meant::Nearly(column) => {
                    (column.guards() || column.is_part_of_name()).then(|| unsaid(name, column))
                }
            }
        });
        told.collect()
    }

    /// Whether there is what a letter needs: of the name, the whole, or enough of its parts.
    pub(crate) fn has(&self, column: Column) -> bool {
        let there = |column: Column| self.of(column).next().is_some();
        there(column) || column == Column::Name && there(Column::Given) && there(Column::Family)
    }

    /// The columns that hold this, from 0, in the order that their names tell: line 1 of an address before line 2.
    pub(crate) fn in_turn(&self, column: Column) -> Vec<usize> {
        let mut found: Vec<usize> = self.of(column).collect();
        found.sort_by_key(|at| turn(&self.header[*at]));
        found
    }

    /// Columns without a header, by what they hold.
    pub(super) fn in_order(order: &[Column]) -> Self {
        let header = order.iter().map(|column| column.as_str().to_owned()).collect();
        Self {
            header,
            held: order.iter().copied().map(Some).collect(),
            meant: vec![None; order.len()],
            said: vec![false; order.len()],
            order: None,
            is_whole_name: false,
            addresses: Vec::new(),
        }
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

    /// Whether a person said what a column holds, or that it is passed over.
    pub(super) fn is_said(&self, at: usize) -> bool {
        self.said[at]
    }

    /// The names as another roster needs them to be read in the same way: where a person said what a column holds, that.
    pub(crate) fn told_header(&self) -> Vec<String> {
        let told = |(at, name): (usize, &String)| match (self.said[at], self.held[at]) {
            (true, Some(column)) => column.as_str().to_owned(),
            // A name that would be read again, and is not to be.
            (true, None) => format!("– {name} –  {}", super::letters(at)),
            (false, _) => name.clone(),
        };
        self.header.iter().enumerate().map(told).collect()
    }

    /// Finds out what the columns may be meant for that are passed over.
    fn find_meant(&mut self, headings: &Headings, people: People) {
        let unread: Vec<usize> = self.passed_over().map(|(at, _)| at).filter(|at| !self.said[*at]).collect();
        for at in unread {
            let name = &self.header[at];
            let known = headings.column(name);
            let perhaps =
                headings.perhaps(name).filter(|_| known.is_none_or(|(column, _)| people.read(column).is_none()));
            let meant = match perhaps.and_then(|column| people.read(column)) {
                Some(column) => Some(Meant::Perhaps(column)),
                // What is known, and of no use here, is no slip of the pen.
                None if known.is_some() => None,
                None => headings.nearest(name).and_then(|column| people.read(column)).map(Meant::Nearly),
            };
            // What is there need not be found; but a second surname, and whatever else keeps somebody from harm.
            self.meant[at] = meant.filter(|meant| {
                let (Meant::Perhaps(column) | Meant::Nearly(column)) = *meant;
                !self.has(column) || column.guards() || column == Column::Family || column == Column::Status
            });
        }
    }
}

/// What is told of a column that may hold this, where that has to be known.
pub(super) fn unsaid(name: &str, column: Column) -> Diagnostic {
    let holds = column.as_str();
    Diagnostic::error(msg!("error-roster-column-unsaid", column = name, use = msg!("roster-column-use", holds = holds)))
        .hint(msg!("hint-roster-column-unsaid", column = name, holds = holds))
}

/// A number right behind a street is that of the house, not the writer's.
fn house_numbers(headings: &Headings, header: &[String], held: &mut [Option<Column>], people: People) {
    if people == People::Signatories || held.contains(&Some(Column::House)) {
        return;
    }
    let is_number = |name: &String| headings.perhaps(name) == Some(Column::Id) && heading(name).chars().count() <= 6;
    for at in 1..header.len() {
        if held[at].is_none() && held[at - 1] == Some(Column::Address) && is_number(&header[at]) {
            held[at] = Some(Column::House);
            return;
        }
    }
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
        Columns::find(&Catalog::built_in(), "x.csv", header, people, &[])
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
        let kept = Headings::of(&Catalog::built_in());
        let headings = kept.get().unwrap();
        for (word, column) in headings.all_perhaps() {
            let read = headings.column(word).and_then(|(column, _)| People::Writers.read(column));
            assert_eq!(read, None, "{word}: {}", column.as_str());
        }
    }

    #[test]
    fn a_name_in_parts_is_a_name() {
        assert_eq!(
            find(&["First name", "Last name", "City", "Country"]).unwrap()[..2],
            [Some("given-name"), Some("family-name")]
        );
        assert_eq!(
            find(&["Vorname", "Nachname", "Ort", "Land"]).unwrap()[..2],
            [Some("given-name"), Some("family-name")]
        );
        assert_eq!(find(&["First name", "City", "Country"]), Err(vec!["error-roster-column-missing"]));
        let hungarian = columns(&["Vezetéknév", "Keresztnév", "Város", "Ország"], People::Writers).unwrap();
        assert_eq!(hungarian.order, Some(NameOrder::FamilyGiven));
    }

    #[test]
    fn all_parts_of_a_name_are_read_and_in_their_order() {
        fn held<'h>(header: &[&'h str]) -> ([&'h str; 3], Vec<&'h str>) {
            let header = [header, &["city", "country"]].concat();
            let columns = columns(&header, People::Writers).map_err(|told| told[0].message.id).unwrap();
            let family = columns.in_turn(Column::Family).into_iter().map(|at| header[at]).collect();
            let others = [Column::Given, Column::Middle, Column::Name].map(|column| columns.of(column).next());
            (others.map(|at| at.map_or("", |at| header[at])), family)
        }
        for (header, others, family) in [
            (vec!["Apellido 2", "Apellido 1", "Nombre"], ["", "", "Nombre"], vec!["Apellido 1", "Apellido 2"]),
            (vec!["Apellido1", "Apellido2", "Nombre"], ["", "", "Nombre"], vec!["Apellido1", "Apellido2"]),
            (vec!["1er apellido", "2º apellido", "Nombre"], ["", "", "Nombre"], vec!["1er apellido", "2º apellido"]),
            (
                vec!["Apellido materno", "Apellido paterno", "Nombre(s)"],
                ["Nombre(s)", "", ""],
                vec!["Apellido paterno", "Apellido materno"],
            ),
            (vec!["Voornaam", "Voorvoegsel", "Achternaam"], ["Voornaam", "Voorvoegsel", ""], vec!["Achternaam"]),
            (vec!["Họ", "Tên đệm", "Tên"], ["Tên", "Tên đệm", ""], vec!["Họ"]),
            (vec!["1st Name", "2nd Name", "Name"], ["1st Name", "2nd Name", "Name"], vec![]),
            (vec!["Nome", "Cognome"], ["", "", "Nome"], vec!["Cognome"]),
            (vec!["Nome", "Apelido"], ["", "", "Nome"], vec!["Apelido"]),
            (vec!["Nome", "Sobrenome"], ["", "", "Nome"], vec!["Sobrenome"]),
            (vec!["Fname", "Minit", "Lname"], ["Fname", "Minit", ""], vec!["Lname"]),
            (vec!["Firstname", "Middle", "Lastname"], ["Firstname", "Middle", ""], vec!["Lastname"]),
        ] {
            assert_eq!(held(&header), (others, family), "{header:?}");
        }
        assert_eq!(find(&["name", "Your last name", "city", "country"]), Err(vec!["error-roster-column-unsaid"]));
    }

    #[test]
    fn a_column_that_says_the_full_name_is_known_by_that() {
        for (name, whole) in [
            ("Full name", true),
            ("Display name", true),
            ("Nom complet", true),
            ("Nombre y apellidos", true),
            ("نام کامل", true),
            ("نام و نام خانوادگی", true),
            ("What is your full name?", true),
            ("姓名", true),
            ("Name", false),
            ("Nombre", false),
            ("Your name", false),
            ("نام", false),
        ] {
            let columns = columns(&[name, "city", "country"], People::Writers).unwrap();
            assert_eq!(columns.is_whole_name, whole, "{name}");
        }
    }

    #[test]
    fn what_keeps_somebody_from_harm_is_read_or_asked_about() {
        let found = |heading: &str| find(&["name", "email", "city", "country", heading]).map(|held| held[4]);
        for (column, headings) in [
            ("privacy", "privacy (full/place)|Privacy level|Privacy setting|Vie privée|محرمانه"),
            (
                "consent",
                "Do you consent to letters in your name?|¿Aceptas que escribamos en tu nombre?|Do you agree?|I agree|Opt-in|J'accepte|Aceptación",
            ),
            (
                "unsubscribed",
                "Email opt out|opt out|CLEAN_TIME|bounced|is_deleted|DNC|Date of death|انصراف|Do Not Email|UNSUB_TIME",
            ),
        ] {
            for heading in headings.split('|') {
                assert_eq!(found(heading), Ok(Some(column)), "{heading}");
            }
        }
        for heading in [
            "Privat",
            "Private",
            "Keep my name private",
            "Please keep my name private",
            "GDPR",
            "RGPD",
            "DSGVO",
            "Do you agree to get e-mail from us?",
            "Consent to data processing",
            "unsubscribd",
        ] {
            assert_eq!(found(heading), Err(vec!["error-roster-column-unsaid"]), "{heading}");
        }
        for heading in ["OPTIN_TIME", "CONFIRM_TIME", "shoe size", "Maiden name", "Company", "Last changed"] {
            assert_eq!(found(heading), Ok(None), "{heading}");
        }
        let header = ["name", "city", "country", "Private"].map(str::to_owned).to_vec();
        let said = [Said { heading: "private".into(), holds: None }];
        assert!(Columns::find(&Catalog::built_in(), "x", header, People::Writers, &said).is_ok(), "it was said");
        let both = ["name", "city", "country", "unsubscribed", "Do Not Email"];
        assert_eq!(find(&both).unwrap()[3..], [Some("unsubscribed"), Some("unsubscribed")], "neither stands for both");
    }

    #[test]
    fn addresses_of_mail_are_known_by_what_programs_and_forms_call_them() {
        for heading in [
            "Dirección de correo electrónico",
            "Dirección de e-mail",
            "Adresse de messagerie",
            "Adresse mail",
            "آدرس ایمیل",
            "نشانی پست الکترونیکی",
            "پست الکترونیکی",
            "Email (required)",
            "Your email",
        ] {
            assert_eq!(find(&["name", "city", "country", heading]).unwrap()[3], Some("email"), "{heading}");
        }
    }

    #[test]
    fn a_program_s_name_stands_in_where_no_other_says_the_same() {
        let google = ["Name", "E-mail 1 - Value", "Address 1 - City", "Address 1 - Country"];
        assert_eq!(find(&google).unwrap(), [Some("name"), Some("email"), Some("city"), Some("country")]);
        let both = ["Display Name", "Name", "City", "Home City", "Country"];
        assert_eq!(find(&both).unwrap(), [None, Some("name"), Some("city"), None, Some("country")]);
    }

    #[test]
    fn a_number_behind_a_street_is_that_of_the_house() {
        let header = ["name", "street", "No", "city", "country"];
        assert_eq!(find(&header).unwrap()[2], Some("house-number"));
        assert_eq!(find(&["No", "name", "street", "city", "country"]).unwrap()[0], None);
    }

    #[test]
    fn what_a_person_says_of_a_column_holds() {
        let header: Vec<String> = ["Q1", "City", "Country", "Email", "Note"].map(str::to_owned).to_vec();
        let said = |heading: &str, holds| Said { heading: heading.into(), holds };
        let said = [said("q1", Some(Column::Name)), said("note", None)];
        let found = Columns::find(&Catalog::built_in(), "x.csv", header, People::Writers, &said).unwrap();
        let held: Vec<_> = found.held.iter().map(|held| held.map(Column::as_str)).collect();
        assert_eq!(held, [Some("name"), Some("city"), Some("country"), Some("email"), None]);
        assert_eq!(found.told_header()[..2], ["name", "City"], "so that the rows that fail are read again");
    }

    #[test]
    fn a_question_may_ask_for_something() {
        let columns = columns(&["name", "city", "country", "What is your e-mail address, if any?"], People::Writers);
        let meant = columns.unwrap().passed_over().next().and_then(|(_, meant)| meant);
        assert_eq!(meant, Some(Meant::Perhaps(Column::Email)));
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
