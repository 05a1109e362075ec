//! Where the files of a case stand in the content.

/// The file of a case.
pub(crate) fn case_path(id: &str) -> String {
    format!("actions/{id}.toml")
}

/// Its words in a language.
pub(crate) fn words_path(tag: &str, id: &str) -> String {
    format!("locales/{tag}/actions/{id}.ftl")
}
