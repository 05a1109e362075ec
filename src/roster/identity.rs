//! What an outbox knows a writer by, so that the same person has one letter, however often the roster changes.

use sha2::{Digest, Sha256};

use crate::writer::{Privacy, Writer};

/// What a writer is known by: the roster's id, else the e-mail address, else name and address. Behind it all that they would be
/// known by without the id, and without the e-mail address. Of who signs with initials and place alone it is a digest: the same
/// for the same person, and no name, street or e-mail address.
pub(super) fn of(id: Option<&str>, writer: &Writer) -> (String, Vec<String>) {
    let kept = |text: String| match writer.privacy {
        Privacy::Full => text,
        Privacy::Place => Sha256::digest(text).iter().take(16).map(|byte| format!("{byte:02x}")).collect(),
    };
    let by_id = id.map(|id| format!("id:{id}"));
    let by_email = writer.email.as_ref().map(|email| format!("email:{}", kept(email.to_lowercase())));
    let address = writer.unsaid.iter().chain(&writer.address).chain([&writer.city, &writer.country]);
    let parts: Vec<String> = [&writer.name].into_iter().chain(address).map(|part| squeezed(part)).collect();
    let by_name = format!("name:{}", kept(parts.join("|")));
    let mut known = [by_id, by_email].into_iter().flatten().chain([by_name]);
    (known.next().unwrap_or_default(), known.collect())
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
        let by_name = "name:ana lópez|madrid|es".to_owned();
        let by_email = "email:a@x.example".to_owned();
        assert_eq!(known(Some("7"), Some("a@x.example")), ("id:7".to_owned(), vec![by_email.clone(), by_name.clone()]));
        assert_eq!(known(None, Some("A@X.example")), (by_email, vec![by_name.clone()]));
        assert_eq!(known(None, None), (by_name, Vec::new()));
    }
}
