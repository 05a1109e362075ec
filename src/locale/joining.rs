//! How a name joins the sentence that it is said in: with a capital where it begins one, and merged with the word before it
//! where the language does so: "de" and "le village" are "du village", "de" and "Ahmadreza" are "d’Ahmadreza".

use super::capitals::capital;
use crate::sentences::ends_sentence;
use crate::text::{FSI, PDI};

/// How names join sentences in one language.
#[derive(Debug, Clone, Default)]
pub(super) struct Joining {
    /// A word, the article behind it, and what both make.
    contractions: Vec<[String; 3]>,
    /// Words whose last vowel goes before another: "de", "que".
    elisions: Vec<String>,
    /// The language, which knows its capitals.
    language: String,
}

/// Messages that begin no sentence: a demand goes on from the words before the list, an office stands in others.
const PHRASES: [&str; 3] = ["demand-", "recipient-", "holder-"];

impl Joining {
    /// Of the settings of a language: `de le = du | de les = des`, `de | que`.
    pub(super) fn new(language: &str, contractions: Option<&str>, elisions: Option<&str>) -> Self {
        let items = |text: Option<&str>| -> Vec<String> {
            text.unwrap_or_default().split('|').map(|item| item.trim().to_owned()).filter(|it| !it.is_empty()).collect()
        };
        let parts = |item: &String| {
            let (both, merged) = item.split_once('=')?;
            let (word, article) = both.trim().split_once(' ')?;
            Some([word, article.trim(), merged.trim()].map(str::to_owned))
        };
        Self {
            contractions: items(contractions).iter().filter_map(parts).collect(),
            elisions: items(elisions),
            language: language.to_owned(),
        }
    }

    /// The text of a message, with the name in it as it is said where it stands.
    pub(super) fn join(&self, message: &str, text: String, name: &str) -> String {
        if !self.may_change(name) {
            return text;
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = text.as_str();
        while let Some(at) = rest.find(name) {
            out.push_str(&rest[..at]);
            rest = &rest[at + name.len()..];
            // Part of a longer word is no name.
            let is_whole = !rest.chars().next().is_some_and(char::is_alphanumeric)
                && !out.chars().next_back().is_some_and(char::is_alphanumeric);
            if is_whole {
                self.say(message, name, &mut out);
            } else {
                out.push_str(name);
            }
        }
        out + rest
    }

    /// The forms in which a name can stand in a text, the name itself first.
    pub(super) fn forms(&self, name: &str) -> Vec<String> {
        let merged = self.contractions.iter().filter_map(|[_, article, _]| Some(after(name, article)?.to_owned()));
        let mut forms: Vec<String> = [name.to_owned(), self.capital(name)].into_iter().chain(merged).collect();
        forms.dedup();
        forms
    }

    /// Whether a name could stand anywhere otherwise than it is.
    fn may_change(&self, name: &str) -> bool {
        let first = name.trim_start_matches(FSI).chars().next();
        first.is_some_and(|c| c.is_lowercase() || (is_vowel(c) && !self.elisions.is_empty()))
    }

    /// Says a name behind what was said before.
    fn say(&self, message: &str, name: &str, out: &mut String) {
        let (isolates, bare) = name.split_at(name.len() - name.trim_start_matches(FSI).len());
        let before = out.trim_end_matches(FSI).len();
        let isolates = out.split_off(before) + isolates;
        for [word, article, merged] in &self.contractions {
            if let (Some(bare), Some(start)) = (after(bare, article), ends_with_word(out, word)) {
                let merged =
                    if out[start..].starts_with(char::is_uppercase) { self.capital(merged) } else { merged.clone() };
                out.truncate(start);
                *out += &format!("{merged} {isolates}{bare}");
                return;
            }
        }
        let elided = self.elisions.iter().find(|word| ends_with_word(out, word).is_some());
        if elided.is_some() && bare.starts_with(is_vowel) {
            // The space, and the vowel before it.
            out.pop();
            out.pop();
            *out += &format!("’{isolates}{bare}");
            return;
        }
        let capital = begins_sentence(out) && !(out.is_empty() && PHRASES.iter().any(|it| message.starts_with(it)));
        *out += &isolates;
        if capital { *out += &self.capital(bare) } else { *out += bare }
    }

    fn capital(&self, text: &str) -> String {
        if text.starts_with(char::is_lowercase) { capital(text, &self.language) } else { text.to_owned() }
    }
}

/// What stands behind an article.
fn after<'n>(name: &'n str, article: &str) -> Option<&'n str> {
    name.strip_prefix(article)?.strip_prefix([' ', '\u{A0}'])
}

/// Where a text ends with a word and a space, the word's own capital apart: the start of the word.
fn ends_with_word(text: &str, word: &str) -> Option<usize> {
    let text = text.strip_suffix([' ', '\u{A0}'])?;
    let start = text.len().checked_sub(word.len()).filter(|start| text.is_char_boundary(*start))?;
    let is_apart = !text[..start].chars().next_back().is_some_and(char::is_alphanumeric);
    let is_it = text[start..] == *word || text[start..].to_lowercase() == *word;
    (is_apart && is_it).then_some(start)
}

pub(super) fn is_vowel(c: char) -> bool {
    "aàâäáeéèêëiîïíoôöóuùûüúœæ".contains(c.to_lowercase().next().unwrap_or(c))
}

/// Whether a sentence begins behind a text.
fn begins_sentence(before: &str) -> bool {
    let gap = |c: char| c.is_whitespace() || matches!(c, FSI | '¿' | '¡' | '«' | '“' | '„' | '‘' | '(');
    let said = before.trim_end_matches(gap);
    let is_apart = before[said.len()..].contains(char::is_whitespace);
    let said = said.trim_end_matches([PDI, '»', '”', '’', ')']);
    said.is_empty() || (is_apart && ends_sentence(said))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::{isolate, without_isolates};

    fn french() -> Joining {
        Joining::new("fr", Some("de le = du | de les = des | à le = au | à les = aux"), Some("de | que"))
    }

    fn joined(joining: &Joining, pattern: &str, name: &str) -> String {
        let text = pattern.replace("{}", &isolate(name));
        without_isolates(&joining.join("facts", text, name))
    }

    #[test]
    fn a_name_that_begins_a_sentence_begins_with_a_capital() {
        let english = Joining::new("en", None, None);
        for (pattern, said) in [
            ("{} were told to leave.", "The monks were told to leave."),
            ("They left. {} stayed.", "They left. The monks stayed."),
            ("Why?\n\n{} stayed.", "Why?\n\nThe monks stayed."),
            ("“{} stayed.”", "“The monks stayed.”"),
            ("I write about {}.", "I write about the monks."),
            ("He met Dr. {}.", "He met Dr. the monks."),
            ("Of {}: {} stayed! {} left.", "Of the monks: the monks stayed! The monks left."),
        ] {
            assert_eq!(joined(&english, pattern, "the monks"), said);
        }
        assert_eq!(joined(&Joining::new("es", None, None), "¿{} vuelven?", "los monjes"), "¿Los monjes vuelven?");
        assert_eq!(joined(&Joining::new("tr", None, None), "{} geldi.", "işçiler"), "İşçiler geldi.");
        assert_eq!(english.join("demand-return", "the monks may return".into(), "the monks"), "the monks may return");
    }

    #[test]
    fn an_article_and_a_vowel_join_the_word_before_them() {
        for (pattern, name, said) in [
            ("en faveur de {}.", "le village B", "en faveur du village B."),
            ("De {} vient", "les moines", "Des moines vient"),
            ("à {}", "les moines", "aux moines"),
            ("à {}", "la coopérative", "à la coopérative"),
            ("de {}", "l’association C", "de l’association C"),
            ("de {}", "Ahmadreza Djalali", "d’Ahmadreza Djalali"),
            ("que {} soit", "une étudiante", "qu’une étudiante soit"),
            ("de {}", "Hossein", "de Hossein"),
            ("l’aide {}", "Ana", "l’aide Ana"),
            ("de {}", "Le Corbusier", "de Le Corbusier"),
            ("{} et de {}", "les moines", "Les moines et des moines"),
        ] {
            assert_eq!(joined(&french(), pattern, name), said);
        }
        let spanish = Joining::new("es", Some("de el = del | a el = al"), None);
        assert_eq!(joined(&spanish, "relativa a {}", "el proyecto de ley 12"), "relativa al proyecto de ley 12");
        assert_eq!(joined(&spanish, "relativa a {}", "El Salvador"), "relativa a El Salvador");
    }

    #[test]
    fn a_list_joins_by_its_first_name_and_keeps_its_isolates() {
        let list = format!("{} et {}", isolate("le village B"), isolate("Ana"));
        let text = format!("en faveur de {}.", isolate(&list));
        let said = french().join("tally", text, &list);
        let isolated = format!("{} et {}", isolate("village B"), isolate("Ana"));
        assert_eq!(said, format!("en faveur du {}.", isolate(&isolated)));
    }

    #[test]
    fn a_name_is_known_in_all_its_forms() {
        assert_eq!(french().forms("les moines"), ["les moines", "Les moines", "moines"]);
    }

    proptest! {
        /// But for the capitals, nothing changes where the language merges nothing.
        #[test]
        fn nothing_else_changes(before in "[a-z .!?¿«\n]{0,12}", name in "[a-zA-Z0-9à-ÿ ]{1,8}", after in "[a-z .!?]{0,12}") {
            let text = format!("{before}{}{after}", isolate(&name));
            let said = Joining::new("en", None, None).join("facts", text.clone(), &name);
            prop_assert_eq!(said.to_lowercase(), text.to_lowercase());
            let changed = said.chars().zip(text.chars()).filter(|(said, text)| said != text).count();
            prop_assert!(changed <= text.matches(&name).count());
        }

        /// A name that begins with a capital, a digit or a consonant that no word merges with stays as it is.
        #[test]
        fn a_plain_name_stays(before in "[a-z .!?]{0,12}", name in "[BCDFGH0-9][a-z ]{0,8}") {
            let text = format!("{before}{}.", isolate(&name));
            prop_assert_eq!(french().join("facts", text.clone(), &name), text);
        }
    }
}
