//! Messages of a case about several people that agree with one: `[female] She has` where three women have.

use super::file::File;
use super::found::Found;
use super::select::own_keys;
use crate::action::{MATTER, Naming, PeopleGender};
use crate::check::registry::SEVERAL_PEOPLE;
use crate::locale::pattern::{self, PatternPart};

/// Tells each message that chooses by the gender of all of them, and neither by how many they are nor with a form for several.
pub fn check(file: &File<'_>, gender: PeopleGender, found: &mut Found) {
    // A form for men or women is mostly one for a man or a woman.
    let is_for_several =
        |key: &str| key == gender.as_str() && !matches!(gender, PeopleGender::Male | PeopleGender::Female);
    // A name agrees with who bears it.
    let others = file.entries.iter().filter(|entry| Naming::Person.named(entry.key).is_none() && entry.key != MATTER);
    for entry in others {
        for (attribute, value) in entry.values() {
            let parts = pattern::parts(&value.pattern);
            if parts.iter().any(|part| matches!(part, PatternPart::Selector("people" | "about"))) {
                continue;
            }
            let agrees = parts.iter().all(|part| match part {
                PatternPart::Select(selector, variants) if pattern::selector_variable(selector) == Some("gender") => {
                    own_keys(variants).iter().any(|(key, _)| is_for_several(key))
                }
                _ => true,
            });
            let place = parts.iter().find_map(|part| match part {
                PatternPart::Selector(name) if *name == "gender" => Some(file.at(name)),
                _ => None,
            });
            if let Some(place) = place.filter(|_| !agrees) {
                let name = attribute.unwrap_or(entry.id);
                found.add(
                    file,
                    &SEVERAL_PEOPLE,
                    place,
                    vec![("name", name.into()), ("gender", gender.as_str().into())],
                );
            }
        }
    }
}
