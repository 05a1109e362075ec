//! What an outbox knows a writer by, so that the same person has one letter, however often the roster changes.

use std::borrow::Cow;

use sha2::{Digest, Sha256};

use crate::writer::{Privacy, Writer};

/// What a writer is known by: the roster's id, else the e-mail address, else name and address.
pub(super) fn of(id: Option<&str>, writer: &Writer) -> String {
    id.map(|id| format!("id:{id}")).or_else(|| by_email(writer)).unwrap_or_else(|| by_name(writer))
}

/// What they are known by who have an e-mail address and no id.
pub(super) fn by_email(writer: &Writer) -> Option<String> {
    writer.email.as_ref().map(|email| format!("email:{}", kept(writer, email.to_lowercase())))
}

/// What they are known by who have neither.
pub(super) fn by_name(writer: &Writer) -> String {
    let address = writer.unsaid.iter().chain(&writer.address).chain([&writer.city, &writer.country]);
    let parts: Vec<String> = [&writer.name].into_iter().chain(address).map(|part| squeezed(part)).collect();
    format!("name:{}", kept(writer, parts.join("|")))
}

/// Of who signs with initials and place alone a digest is kept: the same for the same person, and no name, street or e-mail address.
fn kept(writer: &Writer, text: String) -> Cow<'static, str> {
    match writer.privacy {
        Privacy::Full => text.into(),
        Privacy::Place => Sha256::digest(text).iter().take(16).map(|byte| format!("{byte:02x}")).collect(),
    }
}

/// A text in which spaces and capitals make no difference.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::writer::Fields;

    #[test]
    fn a_writer_is_known_by_id_then_by_address() {
        let known = |id, email: Option<&str>| {
            let own = |text: &str| Some(text.to_owned());
            let fields = Fields {
                name: own("Ana  López"),
                city: own("Madrid"),
                country: own("ES"),
                email: email.map(str::to_owned),
                ..Fields::default()
            };
            of(id, &Writer::settle_each(fields, &[], &|field| field.to_owned()).unwrap())
        };
        assert_eq!(known(Some("7"), Some("a@x.example")), "id:7");
        assert_eq!(known(None, Some("A@X.example")), "email:a@x.example");
        assert_eq!(known(None, None), "name:ana lópez|madrid|es");
    }
}
