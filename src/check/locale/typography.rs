//! How languages set their texts: the only checks that know a language by its tag.

use std::ops::Range;

use super::characters::tokens;
use super::file::{File, Role};
use super::found::Found;
use super::plain_text::{PLACEABLE, PlainText, joined};
use crate::check::persian::{Slip, is_persian, slips_at};
use crate::check::registry::{
    FRENCH_SPACE, PERSIAN_DIGIT, PERSIAN_EZAFE, PERSIAN_JOINER, PERSIAN_LETTER, PERSIAN_PUNCTUATION, SPANISH_OPENING,
};
use crate::check::rule::Rule;

/// A slip: the rule, and where it is in the text.
type Slips = Vec<(&'static Rule, Range<usize>)>;

/// Looks through a text.
type Look = fn(&str) -> Slips;

/// The checks of a language, by its tag without script, and with the region where one differs.
const CHECKS: [(&str, Look); 5] =
    [("fa", persian), ("prs", persian), ("fr", french), ("fr-CA", canadian), ("es", spanish)];

/// Languages whose nouns stay the same after a number.
const NOUNS_STAY: [&str; 10] = ["fa", "prs", "tr", "az", "hu", "ka", "hy", "kk", "ky", "uz"];

/// How a language says goodbye to one or to many: a piece of a salutation, and what no close that belongs to it has.
const CLOSES: [(&str, &str, &str); 3] =
    [("es", "señoras y señores", "le "), ("es", "excelencia", "les "), ("en", "sir or madam", "sincerely")];

/// Letters that another language writes in place of one of this one's, by tag: Persian and Urdu ones in Arabic, Arabic ones in Urdu
/// and Kurdish. Persian has a check of its own.
const LETTERS_OF_OTHERS: [(&str, &[char]); 3] =
    [("ar", &['ک', 'ی', 'ہ', 'ھ', 'ە', 'ے', 'ۀ', 'ۂ']), ("ur", &['ك', 'ي', 'ى', 'ة']), ("ckb", &['ك', 'ي', 'ى', 'ة'])];

/// Quotation marks by tag, in pairs, behind a space those that stand only inside others, as CLDR has them (`delimiters`) and as style guides of the language add to them; ICU4X has no data
/// for them.
const QUOTATION_MARKS: [(&str, &str); 34] = [
    ("ar", "«»“””“‹›"),
    ("az", "“”«»"),
    ("bg", "„“«»"),
    ("ca", "«»“”"),
    ("ckb", "«»“”‹›"),
    ("cs", "„“»«"),
    ("da", "“””””“»«„“«»"),
    ("de", "„“»« ›‹"),
    ("de-CH", "«»‹›"),
    ("el", "«»“”"),
    ("en", "“”"),
    ("es", "«»“”"),
    ("fa", "«» ‹›“”"),
    ("fi", "””»»"),
    ("fr", "«» “”‹›"),
    ("he", "”””“„”“”"),
    ("hr", "„”„“»«"),
    ("hu", "„”»«"),
    ("hy", "«»"),
    ("it", "«»“”"),
    ("ja", "「」『』《》〈〉“”"),
    ("ka", "„“«»"),
    ("ko", "“”《》〈〉「」『』"),
    ("nl", "“”„”"),
    ("pl", "„”«»»«"),
    ("prs", "«» ‹›“”"),
    ("pt", "«»“”"),
    ("ro", "„”«»"),
    ("ru", "«» „“"),
    ("sk", "„“»«"),
    ("sv", "””»»»«"),
    ("tr", "“”«»"),
    ("uk", "«»„“„”“”"),
    ("zh", "“”「」『』《》〈〉"),
];

/// Languages in which a name is the same in every sentence, but for an “s” behind it or an article before it.
const NAMES_STAY: [&str; 20] = [
    "en", "es", "fr", "it", "pt", "ca", "gl", "ro", "nl", "de", "sv", "da", "nb", "no", "fa", "prs", "ar", "he", "vi",
    "id",
];

/// Negations by tag, as in the lists `negation-words` of the languages that keep one.
const NEGATIONS: [(&str, &str); 12] = [
    (
        "ar",
        "لا | لم | لن | ليس* | غير | عدم | وعدم | بعدم | لعدم | دون | ودون | بدون | وبدون | ولا | ولم | ولن | وليس* | فلا | فلم | ألا | وألا | كيلا | لئلا | بلا | \
         رفض* | يرفض* | محروم* | حرم | حُرموا | حرمان | الحرمان | ممنوع* | مجهول* | يتعذر | تعذر",
    ),
    (
        "de",
        "nicht | kein | keine | keinen | keinem | keiner | keines | keinerlei | keinesfalls | nie | niemals | niemand* | nichts | ohne | weder | \
         unmöglich* | unbekannt* | verweiger* | verbot* | verboten* | verbiet* | untersag* | außer* | frei von | freiheit von | schutz vor | \
         geschützt vor | unschuld* | unzulässig* | unbestätigt* | ungeklärt* | abgelehnt* | ablehn* | abgeraten | \
         abzuraten | entzogen | verwehr* | unterblieb* | nirgend* | vorenthalt* | schweig* | straflos* | kaum | verzicht* | unterlass* | unterbleib* | davon absehen",
    ),
    (
        "it",
        "non | né | nessun* | niente | nulla | mai | senza | nemmeno | neppure | neanche | negat* | rifiut* | viet* | diviet* | esen* | libertà da | sconosciut* | ignot* | impossibil*",
    ),
    (
        "nl",
        "niet* | geen | nooit | niemand | noch | zonder | weiger* | verbod* | verboden | vrij van | onmogelijk* | onbekend*",
    ),
    (
        "pl",
        "nie | niemożliw* | niewinn* | niezwłocznie | bez | ani | nigdy | nikt | nikogo | nic | żad* | odmów* | odmaw* | zakaz* | wolność od",
    ),
    (
        "pt",
        "não | nem | nenhum* | nada | ninguém | nunca | jamais | sem | negad* | recus* | proibi* | desconhecid* | livre de | impossíve*",
    ),
    (
        "ru",
        "не | ни | никто | никого | никому | никогда | никак* | ничего | ничем | ничто | нигде | нет | без | нельзя | невозможн* | неизвестн* | \
         невинов* | недопу* | неприкосновенн* | отказ* | запре* | лишен* | \
         отсутств* | свобод* от | воздерж*",
    ),
    ("sv", "inte | ej | icke | ingen | inget | inga | aldrig | utan | varken | vägra* | förbjud* | okän*"),
    ("tr", "değil* | yok* | hiç* | asla | ne | red* | yasak* | kimse"),
    (
        "uk",
        "не | ні | ніхто | нікого | ніколи | нічого | ніяк* | немає | без | неможлив* | невідом* | негайн* | відмов* | забор* | позбав* | відсутн*",
    ),
    ("ca", "no | ni | cap | res | mai | ningú | sense | neg* | prohib* | desconeg*"),
    ("da", "ikke | ej | ingen | intet | aldrig | uden | hverken | nægte* | forbyd* | ukend*"),
];

fn language(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}

/// The letters of others that a language does not write, where that is known.
pub(super) fn letters_of_others(tag: &str) -> Option<&'static [char]> {
    LETTERS_OF_OTHERS.iter().find(|(known, _)| *known == language(tag)).map(|(_, letters)| *letters)
}

/// The quotation marks of a language in pairs, where they are known.
pub(super) fn quotation_marks(tag: &str) -> Option<&'static str> {
    let exact = QUOTATION_MARKS.iter().find(|(known, _)| *known == tag);
    let marks = exact.or_else(|| QUOTATION_MARKS.iter().find(|(known, _)| *known == language(tag)));
    marks.map(|(_, marks)| *marks)
}

/// Whether a language has checks of its own for its letters, digits and marks.
pub(super) fn has_checks_of_characters(tag: &str) -> bool {
    is_persian(tag)
}

/// Whether names end otherwise in another case of the language, as far as that is known.
pub(super) fn names_decline(tag: &str) -> bool {
    !NAMES_STAY.contains(&language(tag))
}

/// How a language that the program does not ship with says “not”, where it keeps no list of its own.
pub(super) fn negations(tag: &str) -> Option<&'static str> {
    NEGATIONS.iter().find(|(known, _)| *known == language(tag)).map(|(_, words)| *words)
}

/// Whether nouns of a language stay the same after a number.
pub(crate) fn nouns_stay(tag: &str) -> bool {
    NOUNS_STAY.contains(&language(tag))
}

/// Whether a close fits a salutation, both in small letters, as far as the words of the language tell.
pub(crate) fn close_fits(tag: &str, salutation: &str, close: &str) -> bool {
    let close = format!("{close} ");
    CLOSES.iter().all(|(known, greeting, piece)| {
        language(tag) != *known || !salutation.contains(greeting) || !close.contains(piece)
    })
}

/// Looks through a text with the checks of its language.
pub fn check(tag: &str, file: &File<'_>, text: &PlainText<'_>, source: &[PlainText<'_>], found: &mut Found) {
    let exact = CHECKS.iter().find(|(known, _)| *known == tag);
    let Some((_, look)) = exact.or_else(|| CHECKS.iter().find(|(known, _)| *known == language(tag))) else { return };
    for (rule, range) in look(&text.text) {
        // What stands in the source as it is (a flag, a file, an example) is the same in every language.
        let token =
            tokens(&text.text).find(|(start, token)| *start <= range.start && range.start < start + token.len());
        let code = token.is_some_and(|(_, token)| {
            file.role == Role::Program && is_code(token) && joined(source).contains(bare(token))
        });
        if !code {
            let word = text.text[range.clone()].replace(PLACEABLE, "…");
            found.add(file, rule, text.place(range), vec![("found", word.into())]);
        }
    }
}

/// Whether a run of characters is something that a program reads, not a word.
fn is_code(token: &str) -> bool {
    token.chars().any(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '='))
}

fn bare(token: &str) -> &str {
    let code = |c: char| c.is_ascii() && !matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '"' | '\'' | '(' | ')');
    token.trim_matches(|c| !code(c))
}

fn persian(text: &str) -> Slips {
    let mut slips: Slips = Vec::new();
    for (slip, range) in slips_at(text) {
        let rule = match slip {
            Slip::Letter => &PERSIAN_LETTER,
            Slip::Digit => &PERSIAN_DIGIT,
            Slip::Punctuation | Slip::Space => &PERSIAN_PUNCTUATION,
            Slip::Joiner => &PERSIAN_JOINER,
            Slip::Ezafe => &PERSIAN_EZAFE,
        };
        slips.push((rule, range));
    }
    for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, 'ة' | ',' | ';' | '?')) {
        let (before, after) = (text[..at].chars().next_back(), &text[at + c.len_utf8()..]);
        let ends = after.chars().next().is_none_or(char::is_whitespace);
        match c {
            'ة' => slips.push((&PERSIAN_LETTER, at..at + c.len_utf8())),
            // What comes before is not known, what comes after is Persian.
            ',' | ';' | '?' if before == Some(PLACEABLE) && ends && !starts_latin(after) => {
                slips.push((&PERSIAN_PUNCTUATION, at..at + 1));
            }
            _ => {}
        }
    }
    slips
}

fn starts_latin(text: &str) -> bool {
    text.trim_start().starts_with(|c: char| c.is_ascii_alphanumeric())
}

fn french(text: &str) -> Slips {
    french_spaces(text, |c, before| match c {
        ';' | '!' | '?' | ':' | '»' => is_no_break(before),
        _ => true,
    })
}

/// In Canada no space stands before ; ! ?.
fn canadian(text: &str) -> Slips {
    french_spaces(text, |c, before| match c {
        ';' | '!' | '?' => !before.is_whitespace(),
        ':' | '»' => is_no_break(before),
        _ => true,
    })
}

fn is_no_break(c: char) -> bool {
    matches!(c, '\u{A0}' | '\u{202F}')
}

/// Marks whose space is not the right one; `fits` tells whether a mark can follow a character.
fn french_spaces(text: &str, fits: impl Fn(char, char) -> bool) -> Slips {
    let mut slips: Slips = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, '«' | '»' | ';' | '!' | '?' | ':')) {
        let after = text[at + c.len_utf8()..].chars().next();
        let Some(before) = text[..at].chars().next_back() else {
            if c == '«' && after.is_some_and(|next| !is_no_break(next)) {
                slips.push((&FRENCH_SPACE, at..at + c.len_utf8()));
            }
            continue;
        };
        let slip = match c {
            '«' => after.is_some_and(|next| !is_no_break(next)),
            '»' => !fits(c, before),
            // Inside a run of characters it is an address, an hour, a piece of code; after another mark, part of it.
            ';' | '!' | '?' | ':' => {
                let ends =
                    after.is_none_or(|next| next.is_whitespace() || matches!(next, ')' | '»' | '”' | '…' | PLACEABLE));
                ends && !matches!(before, '!' | '?' | '(' | '«' | '“' | '\n') && !fits(c, before)
            }
            _ => false,
        };
        if slip {
            slips.push((&FRENCH_SPACE, at..at + c.len_utf8()));
        }
    }
    slips
}

/// Every ? and ! has its ¿ and ¡ before it, and the other way round.
fn spanish(text: &str) -> Slips {
    let mut slips: Slips = Vec::new();
    for (opens, closes) in [('¿', '?'), ('¡', '!')] {
        let mut open: Option<usize> = None;
        for (at, c) in text.char_indices().filter(|(_, c)| *c == opens || *c == closes) {
            let after = text[at + c.len_utf8()..].chars().next();
            if c == opens {
                let doubled = text[..at].ends_with(opens);
                if let Some(earlier) = open.replace(at).filter(|_| !doubled) {
                    slips.push((&SPANISH_OPENING, earlier..earlier + opens.len_utf8()));
                }
            } else {
                // Inside a run of characters it is an address or a piece of code; «(?)» is a doubt.
                let inside = after.is_some_and(|next| next.is_alphanumeric() || matches!(next, '=' | '/'));
                let doubt = text[..at].ends_with('(') && after == Some(')');
                let more = after == Some(closes);
                if open.is_none() && !inside && !doubt && !more && !text[..at].ends_with(closes) {
                    slips.push((&SPANISH_OPENING, at..at + closes.len_utf8()));
                }
                if !inside && !more {
                    open = None;
                }
            }
        }
        slips.extend(open.map(|at| (&SPANISH_OPENING, at..at + opens.len_utf8())));
    }
    slips
}
