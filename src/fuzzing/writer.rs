//! A writer's data in a file of its own.

use crate::text;
use crate::writer::{Fields, Writer};
use crate::writer_file::WriterFile;

use super::world;

/// A file, and the writer that it tells of.
pub fn run(data: &[u8]) {
    let (_folder, path) = world::own_file("me.toml", data);
    let file = match WriterFile::read(&path) {
        Ok(file) => file,
        Err(error) => return world::told(&[error]),
    };
    let profile = file.profile;
    let fields = Fields {
        name: profile.name,
        address: profile.address,
        city: profile.city,
        country: profile.country,
        email: profile.email,
        profession: profile.profession,
        gender: profile.gender,
        privacy: profile.privacy,
        ..Fields::default()
    };
    let origin = |field: &str| file.origins.get(field).cloned().unwrap_or_else(|| field.to_owned());
    match Writer::settle(fields, &["en".to_owned(), "fa".to_owned()], &origin) {
        Ok(writer) => {
            let lines = [&writer.name, &writer.city].into_iter().chain(&writer.address).chain(&writer.email);
            lines.for_each(|line| assert_eq!(text::offence(line, false), None, "{line:?}"));
        }
        Err(wrong) => world::told(&wrong),
    }
}
