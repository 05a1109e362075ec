//! Which script a language is written in, and letters of another that were left over.

use icu_locale::{LanguageIdentifier, LocaleExpander};
use icu_properties::props::Script;
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed, PropertyNamesLong, PropertyParser};

static SCRIPTS: CodePointMapDataBorrowed<'static, Script> = CodePointMapData::<Script>::new();

/// The script of a character.
pub(super) fn of(c: char) -> Script {
    SCRIPTS.get(c)
}

/// The scripts of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Scripts(Vec<Script>);

impl Scripts {
    /// The scripts that a language is most likely written in; none where CLDR does not know it.
    pub fn of(tag: &str) -> Self {
        let mut language: LanguageIdentifier = tag.parse().unwrap_or(LanguageIdentifier::UNKNOWN);
        LocaleExpander::new_extended().maximize(&mut language);
        let Some(script) = language.script else { return Self(Vec::new()) };
        Self(match script.as_str() {
            "Jpan" => vec![Script::Han, Script::Hiragana, Script::Katakana],
            "Kore" => vec![Script::Hangul, Script::Han],
            "Hans" | "Hant" => vec![Script::Han, Script::Bopomofo],
            name => PropertyParser::<Script>::new().get_loose(name).into_iter().collect(),
        })
    }

    /// Their names (UAX #24): `Latin`, `Arabic`.
    pub(crate) fn names(&self) -> Vec<String> {
        let names = PropertyNamesLong::<Script>::new();
        self.0.iter().filter_map(|script| names.get(*script)).map(str::to_owned).collect()
    }

    /// Whether it is one of them.
    pub(super) fn contain(&self, script: Script) -> bool {
        self.0.contains(&script)
    }

    /// Whether one of them is among these.
    pub(super) fn have(&self, scripts: &[Script]) -> bool {
        self.0.iter().any(|own| scripts.contains(own))
    }

    /// Whether words can begin with a capital.
    pub(super) fn have_case(&self) -> bool {
        self.have(&[Script::Latin, Script::Cyrillic, Script::Greek, Script::Armenian])
    }

    /// Whether the comma, the semicolon and the question mark are ، ؛ ؟.
    pub(super) fn have_marks_of_arabic(&self) -> bool {
        self.have(&[Script::Arabic, Script::Syriac, Script::Thaana])
    }

    /// Whether two languages have a script in common.
    pub(crate) fn shares(&self, other: &Self) -> bool {
        self.0.iter().any(|script| other.0.contains(script))
    }

    /// Whether a character is a letter of a script that is none of these.
    pub(crate) fn is_foreign(&self, c: char) -> bool {
        // Most letters are ASCII, whose script needs no table; of the others fewest are foreign.
        let script = match c {
            'a'..='z' | 'A'..='Z' => Script::Latin,
            _ if c.is_ascii() => return false,
            _ => SCRIPTS.get(c),
        };
        let own = matches!(script, Script::Common | Script::Inherited) || self.0.contains(&script);
        !own && !self.0.is_empty() && c.is_alphabetic()
    }

    /// The length of a text in letters; one of Chinese characters says about as much as two letters.
    pub fn length(&self, text: &str) -> usize {
        let letters = text.chars().filter(|c| !c.is_whitespace()).count();
        if self.0.contains(&Script::Han) || self.0.contains(&Script::Hangul) { letters * 2 } else { letters }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_the_script_that_it_is_most_likely_written_in() {
        assert!(Scripts::of("fa").is_foreign('a') && !Scripts::of("fa").is_foreign('ب'));
        assert!(Scripts::of("es").is_foreign('а'), "a Cyrillic letter that looks like a Latin one");
        assert!(!Scripts::of("ja").is_foreign('日') && !Scripts::of("ja").is_foreign('の'));
        assert!(Scripts::of("sr-Latn").is_foreign('б') && !Scripts::of("sr").is_foreign('б'));
        for common in ['°', '1', '\u{301}', 'ー'] {
            assert!(!Scripts::of("ja").is_foreign(common), "{common}");
        }
        assert!(!Scripts::of("qqq").is_foreign('a'), "nothing is known of it");
    }
}
