//! Addresses of e-mail: what one may hold, and how it is written.

use std::str::FromStr;

/// An e-mail address as mail servers know it: the domain in its ASCII form (IDNA, RFC 5890); `None` where it is none.
///
/// The part before @ must be ASCII: any other needs SMTPUTF8 (RFC 6531), which many servers lack.
pub fn email_address(text: &str) -> Option<lettre::Address> {
    let (user, domain) = text.rsplit_once('@')?;
    if !user.is_ascii() || user.contains('"') || text.len() > 254 || !domain.contains('.') {
        return None;
    }
    let domain = idna::domain_to_ascii_strict(domain).ok()?;
    lettre::Address::from_str(&format!("{user}@{domain}")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_of_any_script_become_ascii() {
        assert_eq!(email_address("ana@bücher.example").unwrap().to_string(), "ana@xn--bcher-kva.example");
        for wrong in ["ana", "ana@", "@x.example", "añA@x.example", "a b@x.example", "a@x@y", "ana@localhost"] {
            assert!(email_address(wrong).is_none(), "{wrong}");
        }
    }
}
