//! The numbers by which organisations know their actions.

use super::line::words;

/// No reference is longer, in characters.
const LONGEST: usize = 40;

/// A country's code or a programme's in a reference has no more letters.
const LONGEST_CODE: usize = 4;

/// The number behind its label, with the label where that is an abbreviation: “UA: 12/16” is “UA 12/16”.
///
/// What follows it comes with it.
pub(super) fn number<'t>(label: &str, text: &'t str) -> Option<(String, &'t str)> {
    let number = leading(text)?;
    let rest = text[number.len()..].trim_start_matches([' ', ',', ';', '-', '–', '—']);
    let mark = label.split_whitespace().last().filter(|mark| {
        let letters = mark.chars().count();
        (2..=3).contains(&letters) && mark.chars().all(char::is_uppercase)
    });
    let begins_with_digit = number.starts_with(char::is_numeric);
    let cited = match mark.filter(|_| begins_with_digit) {
        Some(mark) => format!("{mark} {number}"),
        None => number,
    };
    Some((cited, rest))
}

/// The index at the beginning of a text, and what stands behind it: “MDE 13/3245/2016 Iran”.
pub(super) fn index(text: &str) -> Option<(String, &str)> {
    let index = leading(text)?;
    let rest = text[index.len()..].trim_matches([' ', '-', '–', '—', ',', ';', '.', '(', ')']);
    Some((index, rest))
}

/// Whether a line is a reference and nothing else: “IRN 001 / 0116 / OBS 005”.
pub(super) fn is_code(line: &str) -> bool {
    if line.len() > LONGEST {
        return false;
    }
    let parts: Vec<&str> = line.split_whitespace().collect();
    let is_part = |part: &&str| {
        let letters = part.chars().filter(|c| c.is_alphabetic());
        letters.clone().count() <= LONGEST_CODE
            && letters.clone().all(char::is_uppercase)
            && part.chars().all(|c| c.is_alphanumeric() || matches!(c, '/' | '.' | '-'))
    };
    let digits = line.chars().filter(char::is_ascii_digit).count();
    let has_letters = line.chars().any(char::is_alphabetic);
    line.contains('/') && has_letters && digits >= 3 && parts.iter().all(is_part)
}

/// The parts at the beginning of a text that are made of digits, marks and a few capitals.
fn leading(text: &str) -> Option<String> {
    let mut end = 0;
    let mut has_digits = false;
    for part in text.split_whitespace() {
        let start = text[end..].find(part)? + end;
        let core = part.trim_end_matches([',', ';', '.', ')']);
        let letters = core.chars().filter(|c| c.is_alphabetic());
        let digits = core.chars().any(char::is_numeric);
        let is_capitals = letters.clone().all(char::is_uppercase);
        let fits = core.chars().all(|c| c.is_alphanumeric() || matches!(c, '/' | '-' | '.' | '–' | '_'))
            && is_capitals
            && (digits || letters.clone().count() <= LONGEST_CODE && !has_digits)
            && !core.is_empty();
        let joins = core == "/" || core == "-";
        if !fits && !joins {
            break;
        }
        has_digits |= digits;
        end = start + core.len();
        if core.len() < part.len() {
            break;
        }
    }
    let found = text[..end].trim().trim_end_matches(['-', '–', '/', ' ']);
    (has_digits && found.len() <= LONGEST && !words(found).is_empty()).then(|| found.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_cited_as_their_organisation_does() {
        let number = |label, text| number(label, text).map(|(number, _)| number);
        assert_eq!(number("UA", "12/16").as_deref(), Some("UA 12/16"));
        assert_eq!(number("First UA", "103/22 ").as_deref(), Some("UA 103/22"));
        assert_eq!(number("Urgent Appeal Case", "AHRC-UAC-012-2016").as_deref(), Some("AHRC-UAC-012-2016"));
        assert_eq!(number("Case number", "FPW 2017/044").as_deref(), Some("FPW 2017/044"));
        assert_eq!(number("Case no", "2016-118").as_deref(), Some("2016-118"));
        assert_eq!(number("Case", "the second hearing"), None);
        assert_eq!(number("UA", ""), None);
    }

    #[test]
    fn an_index_ends_where_its_country_begins() {
        assert_eq!(index("MDE 13/3245/2016 Iran"), Some(("MDE 13/3245/2016".to_owned(), "Iran")));
        assert_eq!(index("MDE 13/3245/2016 – Iran"), Some(("MDE 13/3245/2016".to_owned(), "Iran")));
        assert_eq!(index("none"), None);
    }

    #[test]
    fn a_code_stands_alone() {
        assert!(is_code("ANT 001 / 0116 / OBS 005") && is_code("IRN 004/1115/OBS 096.1"));
        for line in ["ANT 001", "12/16", "The code ANT 001 / 0116 / OBS 005", "20/01/2016", "and/or"] {
            assert!(!is_code(line), "{line}");
        }
    }
}
