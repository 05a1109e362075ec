//! Where the files of a case stand in the content.

/// The file of a case.
pub(crate) fn case_path(id: &str) -> String {
    format!("actions/{id}.toml")
}

/// Its words in a language.
pub(crate) fn words_path(tag: &str, id: &str) -> String {
    format!("locales/{tag}/actions/{id}.ftl")
}

/// The case whose own file stands at a path of the content; `None` for what cases share.
pub(crate) fn case_at(path: &str) -> Option<&str> {
    let folders: Vec<&str> = path.split('/').collect();
    match folders[..] {
        ["actions", file] => file.strip_suffix(".toml"),
        ["locales", _, "actions", file] => file.strip_suffix(".ftl"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_tells_whose_file_it_is() {
        for path in [case_path("a"), words_path("fa", "a")] {
            assert_eq!(case_at(&path), Some("a"));
        }
        for path in
            ["actions/recipients/iran.toml", "locales/fa/letter.ftl", "locales/fa/ui/actions/a.ftl", "actions/a.ftl"]
        {
            assert_eq!(case_at(path), None, "{path}");
        }
    }
}
