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
    if before + behind == 0 {
        return line;
    }
    let kept = &rest[..rest.len() - behind];
    let (Some(first), Some(last)) = (kept.first(), kept.last()) else { return line };
    let start = place(line, first);
    let end = place(line, last) + last.len();
    let town = line[start..end].trim_end_matches([',', '،', ';', '-', '–']).trim_end();
    if town.contains(char::is_alphabetic) { town } else { line }
}

/// Where a word that was cut from a line stands in it.
fn place(line: &str, word: &str) -> usize {
    word.as_ptr() as usize - line.as_ptr() as usize
}

/// How many words before the town are its code.
fn leading(words: &[&str]) -> usize {
    let first = words.first().is_some_and(|word| is_code(word) || is_plain(word) && digits(word) == CODE - 1);
    if !first {
        return 0;
    }
    let code = 1 + words[1..].iter().take_while(|word| is_plain(word) && (digits(word) > 1 || is_code(word))).count();
    // Dutch codes end with two capitals: 1012 AB.
    let letters = words.get(code).filter(|word| {
        code == 1 && digits(words[0]) == CODE && word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_uppercase())
    });
    code + usize::from(letters.is_some() && words.len() > code + 1)
}

/// How many words behind the town are its code.
fn trailing(words: &[&str]) -> usize {
    words.iter().rev().take_while(|word| is_code(word)).count()
}

/// A word that can be a code by itself: it has enough digits, or digits among capitals.
fn is_code(word: &str) -> bool {
    let mixed = digits(word) > 0 && word.bytes().any(|byte| byte.is_ascii_uppercase());
    is_plain(word) && (digits(word) >= CODE || mixed)
}

/// Codes have neither small letters nor signs but a hyphen.
fn is_plain(word: &str) -> bool {
    word.chars().all(|c| c.is_numeric() || c.is_ascii_uppercase() || c == '-')
}

fn digits(word: &str) -> usize {
    word.chars().filter(|c| c.is_numeric()).count()
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
