//! A town with its postcode, as people type them in one line: the code belongs in the address, the town above the date.
//!
//! Which signs are a code is told by their form, not by a list of countries: a word with digits in it before the town (75002 Paris,
//! D-10115 Berlin, 1012 AB Amsterdam), or behind it where it is long enough to be none of the town's own numbers (Boston 02108,
//! London SW1A 1AA, but Dublin 4 and Paris 15).

/// So many digits behind a town are a code; fewer number a part of it.
const CODE: usize = 4;

/// The town alone, of a line that may hold its postcode too; the line where nothing else would be left.
pub(super) fn town(line: &str) -> &str {
    let line = line.trim();
    let words: Vec<&str> = line.split_whitespace().collect();
    let before = leading(&words);
    let rest = &words[before..];
    let behind = trailing(rest);
    let kept = &rest[..rest.len() - behind];
    let (Some(first), Some(last)) = (kept.first(), kept.last()) else { return line };
    let start = place(line, first);
    let end = place(line, last) + last.len();
    line[start..end].trim_end_matches([',', '،', ';', '-', '–']).trim_end()
}

/// Where a word that was cut from a line stands in it.
fn place(line: &str, word: &str) -> usize {
    word.as_ptr() as usize - line.as_ptr() as usize
}

/// How many words before the town are its code.
fn leading(words: &[&str]) -> usize {
    let code = words.iter().take_while(|word| digits(word) > 0 && !is_ordinal(word)).count();
    // Dutch codes end with two capitals: 1012 AB.
    let letters = words.get(code).filter(|word| {
        code == 1 && digits(words[0]) == 4 && word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_uppercase())
    });
    code + usize::from(letters.is_some() && words.len() > code + 1)
}

/// How many words behind the town are its code.
fn trailing(words: &[&str]) -> usize {
    let is_code = |word: &&&str| {
        let digits = digits(word);
        let mixed = digits > 0 && word.chars().any(|c| c.is_ascii_uppercase()) && word.is_ascii();
        digits >= CODE || mixed
    };
    words.iter().rev().take_while(is_code).count()
}

fn digits(word: &str) -> usize {
    word.chars().filter(|c| c.is_numeric()).count()
}

/// A part of a town that is counted: 15e, 3rd.
fn is_ordinal(word: &str) -> bool {
    word.ends_with(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::town;

    #[test]
    fn a_code_before_or_behind_is_no_part_of_the_town() {
        for (line, expected) in [
            ("75002 Paris", "Paris"),
            ("28013 Madrid", "Madrid"),
            ("D-10115 Berlin", "Berlin"),
            ("1012 AB Amsterdam", "Amsterdam"),
            ("1012AB Den Haag", "Den Haag"),
            ("London SW1A 1AA", "London"),
            ("SW1A 1AA London", "London"),
            ("Boston, MA 02108", "Boston, MA"),
            ("Dublin D04 X2Y6", "Dublin"),
            ("Toronto M5V 3L9", "Toronto"),
            ("Tokyo 100-0001", "Tokyo"),
            ("۱۳۱۴۵ تهران", "تهران"),
            ("تهران ۱۳۱۴۵۶۷۸۹۰", "تهران"),
            ("111 57 Stockholm", "Stockholm"),
        ] {
            assert_eq!(town(line), expected, "{line}");
        }
    }

    #[test]
    fn what_is_the_town_stays() {
        for line in [
            "Paris",
            "Paris 15",
            "Paris 15e",
            "Dublin 4",
            "3rd of May",
            "São Paulo",
            "12345",
            "San José de los 4",
            "تهران ۱۵",
        ] {
            assert_eq!(town(line), line);
        }
        assert_eq!(town("  Paris  "), "Paris");
    }
}
