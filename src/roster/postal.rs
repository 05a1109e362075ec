//! An address out of its parts, in the order in which the post of a country has them (Universal Postal Union, addressing systems).

/// The parts of an address in a row; empty where there are none.
#[derive(Debug, Clone, Copy, Default)]
pub struct Parts<'a> {
    pub house: &'a str,
    pub postcode: &'a str,
    pub region: &'a str,
}

/// Where the number stands before the street.
const NUMBER_FIRST: [&str; 22] = [
    "AU", "BD", "CA", "EG", "FR", "GB", "GH", "HK", "IE", "IN", "KE", "LB", "LU", "MA", "NG", "NZ", "PH", "PK", "SG",
    "TN", "US", "ZA",
];

/// Where the postcode stands behind the town on its line.
const CODE_BEHIND: [&str; 19] =
    ["AF", "AU", "BD", "BN", "CA", "CO", "EG", "IN", "IQ", "JO", "LB", "MM", "NP", "NZ", "PK", "SA", "SG", "TW", "US"];

/// Where the postcode stands on a line of its own, below the town.
const CODE_BELOW: [&str; 10] = ["BR", "GB", "IE", "IR", "JM", "KE", "LK", "UA", "VE", "ZA"];

/// Where a region stands between the town and the postcode.
const REGION_INSIDE: [&str; 6] = ["AU", "BR", "CA", "IN", "NG", "US"];

/// Where every postcode has five digits: a spreadsheet that takes one for a number drops the zero before it.
const FIVE_DIGITS: [&str; 9] = ["DE", "ES", "FR", "IT", "MX", "MY", "TR", "UA", "US"];

impl Parts<'_> {
    /// The lines of an address: the street with its number, and the town with its postcode and region. Without the parts nothing
    /// is changed.
    pub fn lines(self, mut lines: Vec<String>, city: &str, country: &str) -> Vec<String> {
        let is = |countries: &[&str]| countries.contains(&country);
        let Self { house, postcode, region } = self;
        if !house.is_empty() {
            match lines.first_mut() {
                // Some write the number with the street as well.
                Some(street) if street.split_whitespace().any(|word| word.trim_matches(',') == house) => {}
                Some(street) if is(&NUMBER_FIRST) => *street = format!("{house} {street}"),
                Some(street) => *street = format!("{street} {house}"),
                None => lines.push(house.to_owned()),
            }
        }
        let holds = |lines: &[String], part: &str| lines.iter().any(|line| has_words(line, part));
        let postcode = if holds(&lines, postcode) { "" } else { postcode };
        let region = if region == city || holds(&lines, region) { "" } else { region };
        if city.is_empty() || postcode.is_empty() && region.is_empty() {
            return lines;
        }
        // A line that holds the town already is the whole of it.
        let town = if lines.last().is_some_and(|line| line.trim() == city) {
            lines.pop().unwrap_or_default()
        } else {
            city.to_owned()
        };
        let mut below = Vec::new();
        let mut line = if is(&CODE_BEHIND) || is(&CODE_BELOW) || postcode.is_empty() {
            town
        } else {
            format!("{postcode} {town}")
        };
        if is(&REGION_INSIDE) && !region.is_empty() {
            line = if country == "US" || country == "IN" {
                format!("{line}, {region}")
            } else {
                format!("{line} {region}")
            };
        } else if !region.is_empty() {
            below.push(region.to_owned());
        }
        if is(&CODE_BEHIND) && !postcode.is_empty() {
            line = format!("{line} {postcode}");
        } else if is(&CODE_BELOW) && !postcode.is_empty() {
            below.push(postcode.to_owned());
        }
        lines.push(line);
        lines.append(&mut below);
        lines
    }
}

/// Whether a line has these words, as words.
fn has_words(line: &str, words: &str) -> bool {
    line.match_indices(words).any(|(at, found)| {
        let before = line[..at].chars().next_back();
        let after = line[at + found.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// Whether a postcode has lost the zero before it.
pub fn lost_zero(postcode: &str, country: &str) -> bool {
    FIVE_DIGITS.contains(&country) && postcode.len() == 4 && postcode.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(street: &str, (house, postcode, region): (&str, &str, &str), city: &str, country: &str) -> Vec<String> {
        let street: Vec<String> = (!street.is_empty()).then(|| street.to_owned()).into_iter().collect();
        Parts { house, postcode, region }.lines(street, city, country)
    }

    #[test]
    fn an_address_has_the_order_of_its_country() {
        for (street, parts, city, country, expected) in [
            ("Calle Mayor", ("12", "28013", ""), "Madrid", "ES", vec!["Calle Mayor 12", "28013 Madrid"]),
            ("Rue X", ("12", "75001", ""), "Paris", "FR", vec!["12 Rue X", "75001 Paris"]),
            ("12 Elm Street", ("", "02134", "MA"), "Boston", "US", vec!["12 Elm Street", "Boston, MA 02134"]),
            ("Queen St", ("1", "M5V 2T6", "ON"), "Toronto", "CA", vec!["1 Queen St", "Toronto ON M5V 2T6"]),
            ("High Street", ("5", "SW1A 1AA", ""), "London", "GB", vec!["5 High Street", "London", "SW1A 1AA"]),
            ("Hauptstr. 1", ("", "53111", ""), "Bonn", "DE", vec!["Hauptstr. 1", "53111 Bonn"]),
            ("Hauptstr.", ("1", "53111", "NRW"), "Bonn", "DE", vec!["Hauptstr. 1", "53111 Bonn", "NRW"]),
            ("Calle 1", ("", "", ""), "Madrid", "ES", vec!["Calle 1"]),
            ("Calle 1, 28013", ("", "28013", "Madrid"), "Madrid", "ES", vec!["Calle 1, 28013"]),
            ("", ("", "28013", ""), "Madrid", "ES", vec!["28013 Madrid"]),
        ] {
            assert_eq!(lines(street, parts, city, country), expected, "{street} {country}");
        }
    }

    #[test]
    fn a_zero_that_was_dropped_is_seen() {
        assert!(
            lost_zero("2134", "US") && lost_zero("8001", "ES") && !lost_zero("8001", "CH") && !lost_zero("02134", "US")
        );
    }
}
