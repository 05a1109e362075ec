//! Addresses of e-mail: what one may hold, and how it is written.

use std::str::FromStr;

use icu_normalizer::ComposingNormalizer;
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

/// An e-mail address as mail servers know it: the domain in its ASCII form (IDNA, RFC 5890); `None` where it is none.
///
/// The part before @ may have letters and digits of any script (RFC 6531), in their composed form (RFC 6532, 3.1); with others than
/// ASCII's it is written as it is, and goes only by a server that takes it.
pub fn email_address(text: &str) -> Option<lettre::Address> {
    let (user, domain) = text.rsplit_once('@')?;
    if !user.chars().all(|c| c.is_ascii() || is_of_a_word(c)) || user.contains('"') || !domain.contains('.') {
        return None;
    }
    let user = composed(user);
    let domain = idna::domain_to_ascii_strict(domain).ok()?;
    let address = format!("{user}@{domain}");
    if text.len().max(address.len()) > 254 { None } else { lettre::Address::from_str(&address).ok() }
}

/// Whether mail of an address goes by every server: one of letters beyond ASCII needs SMTPUTF8.
pub fn is_ascii(address: &lettre::Address) -> bool {
    address.user().is_ascii()
}

/// A text in its composed form: “é” is one character, however it was typed.
pub(crate) fn composed(text: &str) -> std::borrow::Cow<'_, str> {
    ComposingNormalizer::new_nfc().normalize(text)
}

/// Letters, what is set upon letters, and digits: no sign, and nothing that does not show.
fn is_of_a_word(c: char) -> bool {
    use GeneralCategory::{NonspacingMark, SpacingMark};
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    (c.is_alphanumeric() || matches!(category, NonspacingMark | SpacingMark)) && !crate::text::is_invisible(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_of_any_script_become_ascii() {
        assert_eq!(email_address("ana@bücher.example").unwrap().to_string(), "ana@xn--bcher-kva.example");
        for wrong in ["ana", "ana@", "@x.example", "a b@x.example", "a@x@y", "ana@localhost"] {
            assert!(email_address(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn names_of_any_script_stay_as_they_are_in_their_composed_form() {
        let address = email_address("jose\u{301}@bücher.example").unwrap();
        assert_eq!(address.to_string(), "josé@xn--bcher-kva.example");
        assert!(!is_ascii(&address) && is_ascii(&email_address("jose@bücher.example").unwrap()));
        for name in ["علی", "用户", "अनु", "ñandú.2"] {
            assert_eq!(email_address(&format!("{name}@x.example")).unwrap().user(), name);
        }
        // What does not show, reorders or is a sign.
        for wrong in ["a\u{200B}b", "a\u{202E}b", "a\u{FE0F}b", "a\u{A0}b", "“ana”", "ana→", "a\u{115F}b", "ana😀"]
        {
            assert!(email_address(&format!("{wrong}@x.example")).is_none(), "{wrong}");
        }
    }
}
