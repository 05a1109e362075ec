//! Where sentences and their clauses end, in any script.

use icu_properties::props::{GeneralCategory, SentenceTerminal, TerminalPunctuation};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed, CodePointSetData, CodePointSetDataBorrowed};

use crate::unspaced::is_unspaced;

const CATEGORIES: CodePointMapDataBorrowed<'static, GeneralCategory> = CodePointMapData::<GeneralCategory>::new();
const ENDS: CodePointSetDataBorrowed<'static> = CodePointSetData::new::<SentenceTerminal>();
const MARKS: CodePointSetDataBorrowed<'static> = CodePointSetData::new::<TerminalPunctuation>();

/// Whether a character ends sentences. Unicode knows which; but for the ellipsis, and marks that end a section, too, of Thai, Khmer
/// and Tibetan.
pub(crate) fn is_sentence_end(c: char) -> bool {
    match c {
        '.' | '!' | '?' | '…' => true,
        c if c.is_ascii() => false,
        '\u{E5A}' | '\u{E5B}' | '\u{17D4}' | '\u{17D5}' | '\u{F0D}'..='\u{F10}' => true,
        c => is_punctuation(c) && ENDS.contains(c),
    }
}

/// Whether a character is punctuation, neither a dash nor a bracket: all marks that end something are, and most characters are seen
/// to be none by this alone.
fn is_punctuation(c: char) -> bool {
    CATEGORIES.get(c) == GeneralCategory::OtherPunctuation
}

/// Whether a character is a comma, a semicolon or a colon, of any script.
pub(crate) fn is_clause_mark(c: char) -> bool {
    match c {
        ',' | ';' | ':' => true,
        c => !c.is_ascii() && is_punctuation(c) && MARKS.contains(c) && !is_sentence_end(c),
    }
}

/// Whether a character parts the clauses of a sentence: besides those marks dashes and brackets do.
fn is_clause_end(c: char) -> bool {
    matches!(c, '(' | ')' | '—' | '–' | '（' | '）') || is_clause_mark(c)
}

/// Whether a character may stand behind the end of a sentence and belongs to it: quotation marks and brackets that close.
fn closes(c: char) -> bool {
    matches!(c, '"' | ')' | ']' | '”' | '’' | '»' | '›' | '」' | '』' | '）' | '】' | '》' | '〉' | '〕' | '\u{2069}')
}

/// Whether a text ends as a sentence does. A full stop behind a short word that begins with a capital is that of an abbreviation.
pub(crate) fn ends_sentence(text: &str) -> bool {
    let mut back = text.chars().rev();
    match back.next() {
        Some('.') => {
            let word: Vec<char> = back.take_while(|c| c.is_alphanumeric()).collect();
            !(word.len() <= 3 && word.last().is_some_and(|first| first.is_uppercase()))
        }
        Some(c) => is_sentence_end(c),
        None => false,
    }
}

/// The sentences of a line, each with all that stands before the next; nothing of the line is left out but what has no letter and
/// stands alone.
pub(crate) fn sentences(line: &str) -> impl Iterator<Item = &str> {
    let mut cuts = vec![0];
    let mut marks = line.char_indices().peekable();
    while let Some((at, c)) = marks.next() {
        let mut end = at + c.len_utf8();
        if !is_sentence_end(c) || !ends_sentence(&line[..end]) {
            continue;
        }
        // “No!?” she said: one end, with the quotation mark that stands behind it.
        let mut last = c;
        while let Some((at, c)) = marks.next_if(|(_, c)| is_sentence_end(*c) || closes(*c)) {
            end = at + c.len_utf8();
            last = c;
        }
        // "3.5", "example.org?a=b"; where no spaces part words, none part sentences.
        let goes_on = |next: char| {
            next.is_numeric() || (next.is_alphanumeric() && (last.is_ascii() || last == '…') && !is_unspaced(next))
        };
        if !line[end..].chars().next().is_some_and(goes_on) {
            cuts.push(end);
        }
    }
    cuts.push(line.len());
    let pieces: Vec<&str> = cuts.windows(2).map(|pair| &line[pair[0]..pair[1]]).collect();
    pieces.into_iter().filter(|piece| piece.chars().any(char::is_alphanumeric))
}

/// The clauses of a sentence.
pub(crate) fn clauses(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split(is_clause_end)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cut(line: &str) -> Vec<&str> {
        sentences(line).map(str::trim).collect()
    }

    #[test]
    fn a_title_does_not_end_a_sentence() {
        assert_eq!(cut("He met Dr. Smith. He left!"), ["He met Dr. Smith.", "He left!"]);
        assert_eq!(cut("شکنجه شد. او گفت؟ آری"), ["شکنجه شد.", "او گفت؟", "آری"]);
        assert_eq!(cut("See art. 3.5 of it."), ["See art.", "3.5 of it."]);
        assert_eq!(cut(" . "), [""; 0]);
    }

    #[test]
    fn sentences_end_in_every_script() {
        for line in [
            "拷問された。|彼は無実だ！|本当か？|はい",
            "本当か?|はい!|そう",
            "彼は「拷問された。」|と言った。",
            "ถูกทรมาน๚|เขาบริสุทธิ์",
            "គាត់ត្រូវបានធ្វើទារុណកម្ម។|គាត់គ្មានទោស។",
            "သူ့ကိုညှဉ်းပန်းခဲ့သည်။|သူအပြစ်မရှိပါ။",
            "उन्हें यातना दी गई।| वे निर्दोष हैं।",
            "اس پر تشدد ہوا۔| وہ بے گناہ ہے۔",
            "Նա խոշտանգվել է։| Նա անմեղ է։",
            "ተሰቃይቷል።| ንጹህ ነው።",
            "Really?!| Yes!!| He said “no.”| Then…",
        ] {
            let pieces: Vec<&str> = line.split('|').collect();
            let whole = pieces.concat();
            assert_eq!(sentences(&whole).collect::<Vec<_>>(), pieces);
        }
        assert_eq!(cut("１．５リットル"), ["１．５リットル"]);
    }

    #[test]
    fn clauses_end_in_every_script() {
        for sentence in ["a, b", "a; b", "拷問され、死んだ", "拷问，死亡", "ا، ب", "ا؛ ب", "ሀ፣ ለ"]
        {
            assert_eq!(clauses(sentence).count(), 2, "{sentence}");
        }
        assert_eq!(clauses("3・4 a-b 'c'").count(), 1);
    }

    proptest! {
        #[test]
        fn no_word_is_lost_between_sentences(line in "[a-zA-Zé .!?…。！？।۔„”»」)0-9刑務所がคุก]{0,40}") {
            let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            prop_assert_eq!(sentences(&line).map(letters).collect::<String>(), letters(&line));
        }
    }
}
