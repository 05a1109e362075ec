//! Templates: Handlebars, strict, looked through before they run.
//!
//! A *body* template says what is said, in Markdown: `templates/<kind>.md.hbs`. A *page* template says how it looks, once
//! per format: `templates/pages/page.<ext>.hbs`. Text from anywhere is escaped for the format; nothing can switch that off
//! but `{{{body}}}` of a page, which the program made itself.

mod budget;
mod check;
pub(crate) mod escape;
mod helpers;
mod loading;
mod place;
mod ready;

pub use check::HELPERS;
pub(crate) use helpers::{DATES_IN, SAID, VARIABLES, fluent_args};
pub use loading::ready;
pub(crate) use place::{Markup, Use};
pub use ready::Ready;
pub(crate) use ready::Wanted;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::diagnostic::Diagnostic;

    fn render(files: &[(&str, &str)], data: &serde_json::Value) -> Result<String, Vec<&'static str>> {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("templates")).unwrap();
        for (name, text) in files {
            std::fs::write(folder.path().join("templates").join(name), text).unwrap();
        }
        let catalog = Catalog::with_workspace(folder.path()).unwrap();
        let wanted = Wanted { used: Use::Body, name: "x", fields: &["a", "b"], asked_at: None };
        let ids = |told: Vec<Diagnostic>| told.iter().map(|d| d.message.id).collect::<Vec<_>>();
        let ready = ready(&catalog, wanted, None).map_err(ids)?;
        ready.render(data).map_err(|told| ids(vec![told]))
    }

    #[test]
    fn values_are_literal() {
        let text = render(&[("x.md.hbs", "{{a}}")], &serde_json::json!({"a": "*{{b}}* <i>"})).unwrap();
        assert_eq!(text, "\\*\\{\\{b\\}\\}\\* \\<i\\>");
    }

    #[test]
    fn partials_that_call_each_other_are_refused() {
        let circle = [("x.md.hbs", "{{> y}}"), ("y.md.hbs", "{{> x}}")];
        assert_eq!(render(&circle, &serde_json::json!({})), Err(vec!["error-cycle"]));
        assert_eq!(render(&[("x.md.hbs", "{{> x}}")], &serde_json::json!({})), Err(vec!["error-cycle"]));
    }

    #[test]
    fn partials_that_double_each_other_are_refused() {
        let names = ["x", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8"];
        let files: Vec<(String, String)> = names
            .windows(2)
            .map(|pair| (format!("{}.md.hbs", pair[0]), format!("{{{{> {0}}}}}{{{{> {0}}}}}", pair[1])))
            .chain([("p8.md.hbs".to_owned(), "x".to_owned())])
            .collect();
        let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        assert_eq!(render(&files, &serde_json::json!({})), Err(vec!["error-template-inclusions"]));
    }

    #[test]
    fn loops_that_multiply_end_at_a_limit_with_their_place() {
        let many: Vec<u32> = (0..1000).collect();
        let data = serde_json::json!({ "a": many });
        // They show nothing: what ends them is the work.
        let loops = [("x.md.hbs", "{{#each a}}{{#each ../a}}{{#each ../../a}}{{/each}}{{/each}}{{/each}}")];
        assert_eq!(render(&loops, &data), Err(vec!["error-template-steps"]));
        let inside = [("x.md.hbs", "{{#each a}}{{> y}}{{/each}}"), ("y.md.hbs", "{{#each @root.a}}{{/each}}")];
        assert_eq!(render(&inside, &data), Err(vec!["error-template-steps"]));
        let nested = format!("{{{{#each a}}}}{}{{{{/each}}}}", "{{#if (eq (len ../a) 1)}}{{/if}}".repeat(100));
        assert_eq!(render(&[("x.md.hbs", &nested)], &data), Err(vec!["error-template-steps"]));
        let long = format!("{{{{#each a}}}}{}{{{{/each}}}}", "word ".repeat(1000));
        assert_eq!(render(&[("x.md.hbs", &long)], &data), Err(vec!["error-template-long"]));
        assert_eq!(render(&[("x.md.hbs", "{{#each a}}{{this}} {{/each}}")], &data).map(|text| text.len()), Ok(3890));
    }

    #[test]
    fn a_missing_field_or_template_is_an_error_with_its_place() {
        assert_eq!(render(&[("x.md.hbs", "{{a}}")], &serde_json::json!({})), Err(vec!["error-template-render"]));
        assert_eq!(render(&[("x.md.hbs", "{{> none}}")], &serde_json::json!({})), Err(vec!["error-template-unknown"]));
    }
}
