//! The table of fields, `appeal::action::schema`: the loader reads each of them as the table says, and what is written from it, the
//! JSON Schemas for editors and the tables of `docs/case-files.md`, is as it says (`just bless` writes both anew).

use std::collections::BTreeSet;
use std::path::Path;

use appeal::action::schema::{Case, Field, Office, Presence, Shape, State, TABLES, Table};
use appeal::action::tally;
use appeal::catalog::Catalog;
use appeal::diagnostic::Diagnostic;
use appeal::letter;
use appeal::message::{Arg, Message};
use jiff::civil::Date;
use serde_json::{Map, Value, json};

fn case_schema() -> Value {
    let mut definitions = Map::new();
    let schema = table_schema(&Case::TABLE, &mut definitions);
    whole("An action of appeal: actions/<id>.toml", schema, definitions)
}

fn recipients_schema() -> Value {
    let mut definitions = Map::new();
    let schema = shape_schema(Shape::Named(&Shape::Table(&Office::TABLE)), &mut definitions);
    whole("Offices that cases share: actions/recipients/<file>.toml", schema, definitions)
}

fn state_schema() -> Value {
    let mut definitions = Map::new();
    let schema = table_schema(&State::TABLE, &mut definitions);
    whole("What is on record of a state: actions/states/<CODE>.toml", schema, definitions)
}

/// The schema of a file, in the draft that editors of TOML read.
fn whole(title: &str, mut schema: Value, definitions: Map<String, Value>) -> Value {
    schema["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    schema["title"] = json!(title);
    schema["definitions"] = Value::Object(definitions);
    schema
}

fn table_schema(table: &Table, definitions: &mut Map<String, Value>) -> Value {
    let mut properties = Map::new();
    for field in table.fields() {
        let mut schema = shape_schema(field.shape, definitions);
        if schema.get("$ref").is_some() {
            // Beside $ref an editor of draft 7 sees nothing else.
            schema = json!({ "allOf": [schema] });
        }
        if field.presence == Presence::Required {
            match field.shape {
                Shape::NonEmpty(_) => schema["minItems"] = json!(1),
                Shape::Named(_) => schema["minProperties"] = json!(1),
                _ => {}
            }
        }
        schema["description"] = match field.presence {
            Presence::Default(default) => json!(format!("{} Default: {default}.", field.about)),
            _ => json!(field.about),
        };
        properties.insert(field.key.to_owned(), schema);
    }
    let mut schema = json!({
        "type": "object",
        "description": table.about,
        "properties": properties,
        "additionalProperties": false,
    });
    let required = required(table);
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

fn required(table: &Table) -> Vec<&'static str> {
    table.fields().filter(|field| field.presence == Presence::Required).map(|field| field.key).collect()
}

/// What stands several times in a schema is a definition.
fn shape_schema(shape: Shape, definitions: &mut Map<String, Value>) -> Value {
    const ID: &str = "^[a-z][a-z0-9-]{0,79}$";
    let (name, schema) = match shape {
        Shape::Version => return json!({ "type": "integer", "minimum": 1, "maximum": 1 }),
        Shape::Text => return json!({ "type": "string" }),
        Shape::Path => return json!({ "type": "string", "pattern": "^[a-z][a-z0-9-]*/.+$" }),
        Shape::Integer => return json!({ "type": "integer" }),
        Shape::Flag => return json!({ "type": "boolean" }),
        Shape::List(item) | Shape::NonEmpty(item) => {
            return json!({ "type": "array", "items": shape_schema(*item, definitions) });
        }
        Shape::Named(value) => {
            let value = shape_schema(*value, definitions);
            return json!({ "type": "object", "patternProperties": { ID: value }, "additionalProperties": false });
        }
        Shape::IdOr(table) => {
            let forms = [Shape::Id, Shape::Table(table)].map(|shape| shape_schema(shape, definitions));
            return json!({ "anyOf": forms });
        }
        Shape::Either(one, other) => {
            let forms = [one, other].map(|table| shape_schema(Shape::Table(table), definitions));
            return json!({ "anyOf": forms });
        }
        Shape::Id => {
            let about = "Small letters a-z, digits and hyphens.";
            ("Id", json!({ "description": about, "type": "string", "pattern": ID }))
        }
        Shape::Country => {
            ("Country", json!({ "description": "An ISO 3166-1 code.", "type": "string", "pattern": "^[A-Z]{2}$" }))
        }
        Shape::Day => ("Day", json!({ "description": "A day: 2016-01-20.", "type": "string", "format": "date" })),
        Shape::Deadline => {
            let about = "A day (2026-12-01), or a day with its hour and zone (2026-12-01T17:00:00+03:30).";
            let pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$";
            ("Deadline", json!({ "description": about, "type": "string", "pattern": pattern }))
        }
        Shape::PartialDate => {
            let about = "A day (2016-01-20), or in quotes a month (\"2016-04\") or a year (\"2018\").";
            let pattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
            ("PartialDate", json!({ "description": about, "type": "string", "pattern": pattern }))
        }
        Shape::Word(words) => {
            (words.name, json!({ "description": words.about, "type": "string", "enum": (words.all)() }))
        }
        Shape::Form => ("Form", json!({ "description": "How the page is.", "type": "string", "enum": form_words() })),
        Shape::Table(table) => (table.name, table_schema(table, definitions)),
    };
    definitions.insert(name.to_owned(), schema);
    json!({ "$ref": format!("#/definitions/{name}") })
}

/// The words of the forms that there are: they stand above the case.
fn form_words() -> Vec<&'static str> {
    letter::forms::FORMS.iter().map(|form| form.word()).collect()
}

fn listed_words(words: &[&str]) -> String {
    words.iter().map(|word| format!("`\"{word}\"`")).collect::<Vec<_>>().join(", ")
}

/// A file that is written from the table is as it would be written now.
#[track_caller]
fn assert_written(name: &str, text: &str) {
    let path = format!("{}/docs/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), text, "{path}: `just bless` writes it anew");
}

#[test]
fn the_json_schemas_are_written_from_the_table() {
    assert_written("action.schema.json", &format!("{:#}\n", case_schema()));
    assert_written("recipients.schema.json", &format!("{:#}\n", recipients_schema()));
    assert_written("state.schema.json", &format!("{:#}\n", state_schema()));
}

/// The fields of a table for readers.
fn markdown(table: &Table) -> String {
    let rows = table.own_fields().map(|field| {
        let left_out = match field.presence {
            Presence::Required => " an error",
            Presence::Optional => "",
            Presence::Default(default) => &format!(" {default}"),
        };
        format!("| `{}` | {} | {} |{left_out} |\n", heading(field), value(field.shape), field.about)
    });
    format!("| key | value | what it is | if left out |\n|---|---|---|---|\n{}", rows.collect::<String>())
}

/// A key as it stands in a file.
fn heading(field: &Field) -> String {
    let key = field.key;
    match field.shape {
        Shape::List(Shape::Table(_) | Shape::Either(..)) | Shape::NonEmpty(Shape::Table(_) | Shape::Either(..)) => {
            format!("[[{key}]]")
        }
        Shape::Named(Shape::Table(_)) => format!("[{key}.<name>]"),
        Shape::Named(_) => format!("[{key}]"),
        _ => key.to_owned(),
    }
}

fn value(shape: Shape) -> String {
    match shape {
        Shape::Version => "1".to_owned(),
        Shape::Text => "text".to_owned(),
        Shape::Id => "id".to_owned(),
        Shape::Path => "`\"file/office\"`".to_owned(),
        Shape::Country => "country".to_owned(),
        Shape::Word(words) => listed_words(&(words.all)()),
        Shape::Form => listed_words(&form_words()),
        Shape::Integer => "whole number".to_owned(),
        Shape::Flag => "`true` or `false`".to_owned(),
        Shape::Day => "day".to_owned(),
        Shape::Deadline => "day, or day with hour and zone".to_owned(),
        Shape::PartialDate => "day, month or year".to_owned(),
        Shape::Table(_) | Shape::Either(..) => "table".to_owned(),
        Shape::IdOr(_) => "id or table".to_owned(),
        Shape::Named(value_of) => format!("for each name a {}", value(*value_of)),
        Shape::List(Shape::Country) => "list of countries".to_owned(),
        Shape::List(Shape::IdOr(_)) => "list of ids and tables".to_owned(),
        Shape::List(item) | Shape::NonEmpty(item) => format!("list of {}s", value(*item)),
    }
}

#[test]
fn the_tables_of_the_manual_are_written_from_the_table() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/case-files.md")).unwrap();
    let mut written = String::new();
    let mut shown = BTreeSet::new();
    let (opening, closing) = ("<!-- fields: ", "<!-- end of fields -->\n");
    let mut parts = page.split(opening);
    written += parts.next().unwrap();
    for part in parts {
        let (name, rest) = part.split_once(" -->\n").unwrap();
        let (_, after) = rest.split_once(closing).unwrap_or_else(|| panic!("no {closing}behind {opening}{name}"));
        let table = TABLES.iter().find(|table| table.name == name).unwrap_or_else(|| panic!("no table {name}"));
        written += &format!("{opening}{name} -->\n{}{closing}{after}", markdown(table));
        shown.insert(name);
    }
    assert_written("case-files.md", &written);
    // An office in place has all that a shared one has; docs/kinds.md tells of the tally.
    let all = TABLES.iter().map(|table| table.name).filter(|name| !matches!(*name, "Office" | "Tally"));
    assert_eq!(shown, all.collect());
}

/// The tables that stand in files by themselves: [`Details`](appeal::action::schema::Details) are a part of others.
fn tables() -> impl Iterator<Item = &'static Table> {
    TABLES.iter().filter(|table| table.name != "Details")
}

/// What is found in a table with these lines, in a file as small as can be.
fn findings(table: &Table, lines: &str) -> Vec<Diagnostic> {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let case = match table.name {
        "Case" => lines.to_owned(),
        "Person" => format!("[[people]]\n{lines}"),
        "Shared" | "InPlace" | "Details" => format!("[[recipients]]\n{lines}"),
        "Standing" => format!("[[treaties]]\n{lines}"),
        "Kind" => format!("[kinds.letter]\n{lines}"),
        "AnyOf" => format!("[kinds.letter]\nparagraphs = [\"x\", {{ {} }}]", lines.trim().replace('\n', ", ")),
        "SourceNote" => format!("[[sources]]\n{lines}"),
        "Office" => {
            write("actions/recipients/file.toml", &format!("[office]\n{lines}"));
            "[[recipients]]\nuse = \"file/office\"\nrole = \"to\"".to_owned()
        }
        "State" => {
            write("actions/states/AQ.toml", lines);
            "country = \"AQ\"".to_owned()
        }
        "Tally" => {
            write("tally.toml", lines);
            return tally(&folder.path().join("tally.toml"), Date::constant(2026, 5, 1)).unwrap_err();
        }
        other => panic!("in which file does {other} stand?"),
    };
    write("actions/case.toml", &case);
    let catalog = Catalog::with_workspace(folder.path()).unwrap();
    letter::load(&catalog, "case").unwrap_err().diagnostics
}

/// The same, with one key; a recipient has also what tells its form.
fn findings_with(table: &Table, key: &str, value: &str) -> Vec<Diagnostic> {
    let form = match table.name {
        "Shared" if key != "use" => "use = \"file/office\"\n",
        "InPlace" | "Details" if key != "id" => "id = \"x\"\n",
        "Person" if key == "gender" => "kind = \"group\"\n",
        _ => "",
    };
    findings(table, &format!("{form}{key} = {value}"))
}

fn said<'a>(message: &'a Message, name: &str) -> &'a Arg {
    &message.args.iter().find(|(arg, _)| *arg == name).unwrap_or_else(|| panic!("{message:?} has no {name}")).1
}

fn says(message: &Message, name: &str, text: &str) -> bool {
    matches!(said(message, name), Arg::Text(said) if said == text)
}

fn listed<'a>(diagnostic: &'a Diagnostic, name: &str) -> Vec<&'a str> {
    let Arg::List(list) = said(diagnostic.hint.as_ref().unwrap(), name) else { panic!("{diagnostic:?}") };
    list.iter().map(String::as_str).collect()
}

/// The hint at a value of another type.
fn type_hint(shape: Shape) -> &'static str {
    match shape {
        Shape::Version | Shape::Integer => "hint-type-integer",
        Shape::Text | Shape::Id | Shape::Path | Shape::Country | Shape::Word(_) | Shape::Form => "hint-type-text",
        Shape::Flag => "hint-type-flag",
        Shape::Day => "hint-type-day",
        Shape::Deadline => "hint-type-deadline",
        Shape::PartialDate => "hint-type-date",
        Shape::Named(_) | Shape::Table(_) | Shape::Either(..) => "hint-type-table",
        Shape::IdOr(_) => "hint-type-text",
        Shape::List(Shape::Table(_) | Shape::Either(..)) | Shape::NonEmpty(Shape::Table(_) | Shape::Either(..)) => {
            "hint-type-tables"
        }
        Shape::List(_) | Shape::NonEmpty(_) => "hint-type-texts",
    }
}

#[test]
fn the_loader_reads_each_field_in_its_shape() {
    for table in tables() {
        for field in table.fields() {
            // No field is a fraction.
            let found = findings_with(table, field.key, "1.5");
            let is_told = |finding: &Diagnostic| {
                finding.message.id == "error-type"
                    && says(&finding.message, "key", field.key)
                    && finding.hint.as_ref().is_some_and(|hint| hint.id == type_hint(field.shape))
            };
            assert!(found.iter().any(is_told), "{}: {field:?} is not read: {found:#?}", table.name);
            if let Shape::Named(value) = field.shape {
                let found = findings_with(table, field.key, "{ x = 1.5 }");
                let hints = found.iter().filter(|finding| finding.message.id == "error-type-here");
                let hints: Vec<&str> = hints.map(|finding| finding.hint.as_ref().unwrap().id).collect();
                assert_eq!(hints, [type_hint(*value)], "{field:?}");
            }
        }
    }
}

#[test]
fn a_key_that_is_no_field_is_an_error_and_the_fields_are_told() {
    for table in tables() {
        let found = findings_with(table, "zzzzzz", "1");
        let unknown: Vec<_> = found.iter().filter(|finding| finding.message.id == "error-key-unknown").collect();
        let [unknown] = unknown.as_slice() else { panic!("{}: {found:#?}", table.name) };
        let mut fields: Vec<&str> = table.fields().map(|field| field.key).collect();
        if table.name == "InPlace" {
            // Somebody may have meant the other form.
            fields.push("use");
        }
        assert_eq!(listed(unknown, "keys"), fields, "{}", table.name);
    }
}

#[test]
fn a_field_that_must_be_there_is_missed() {
    for table in tables() {
        let (form, lines) = match table.name {
            "Shared" => ("use", "use = \"file/office\""),
            "InPlace" => ("id", "id = \"x\""),
            // What a person needs more than others is told below.
            "Person" => ("kind", "kind = \"organisation\""),
            _ => ("", ""),
        };
        let is_file = matches!(table.name, "Case" | "Tally");
        let found = findings(table, lines);
        let missing = found.iter().filter(|finding| {
            // What the case as a whole lacks is told at the start of its file.
            finding.message.id == "error-key-missing"
                && is_file == finding.place.as_ref().is_none_or(|place| place.span == (0..0))
        });
        let missing: Vec<&Arg> = missing.map(|finding| said(&finding.message, "key")).collect();
        let wanted = required(table).into_iter().filter(|key| *key != form);
        let wanted: Vec<Arg> = wanted.map(|key| Arg::Text(key.to_owned())).collect();
        assert_eq!(missing, wanted.iter().collect::<Vec<_>>(), "{}", table.name);
    }
}

#[test]
fn a_list_that_must_not_be_empty_is_missed() {
    for field in Case::TABLE.fields().filter(|field| matches!(field.shape, Shape::NonEmpty(_))) {
        let found = findings(&Case::TABLE, &format!("{} = []", field.key));
        let is_told = |finding: &Diagnostic| {
            finding.message.id == "error-key-missing" && says(&finding.message, "key", field.key)
        };
        assert!(found.iter().any(is_told), "{field:?}");
    }
}

#[test]
fn the_words_of_a_field_are_those_that_the_loader_takes() {
    let is_wrong = |finding: &&Diagnostic| finding.message.id == "error-word";
    for table in tables() {
        for field in table.fields() {
            let words = match field.shape {
                Shape::Word(words) => (words.all)(),
                Shape::Form => form_words(),
                _ => continue,
            };
            let found = findings_with(table, field.key, "\"zzzzzz\"");
            let wrong = found.iter().find(is_wrong).unwrap_or_else(|| panic!("{field:?}"));
            assert_eq!(listed(wrong, "words"), words);
            for word in words {
                let found = findings_with(table, field.key, &format!("\"{word}\""));
                assert!(!found.iter().any(|finding| is_wrong(&finding)), "{field:?} is not {word}");
            }
        }
    }
}

/// A TOML file as JSON, as editors hold it against a schema: dates are texts.
fn as_json(text: &str) -> Value {
    fn convert(value: toml::Value) -> Value {
        match value {
            toml::Value::String(text) => json!(text),
            toml::Value::Integer(number) => json!(number),
            toml::Value::Float(number) => json!(number),
            toml::Value::Boolean(flag) => json!(flag),
            toml::Value::Datetime(date) => json!(date.to_string()),
            toml::Value::Array(items) => items.into_iter().map(convert).collect(),
            toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, convert(value))).collect(),
        }
    }
    convert(toml::Value::Table(text.parse().unwrap()))
}

fn toml_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.extension().is_some_and(|ending| ending == "toml")).collect()
}

#[test]
fn every_file_here_is_as_its_schema_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut seen = 0;
    for (folder, schema) in
        [("actions", case_schema()), ("actions/recipients", recipients_schema()), ("actions/states", state_schema())]
    {
        let validator = jsonschema::validator_for(&schema).unwrap();
        for file in
            [root.join(folder), root.join("tests/data/third").join(folder)].iter().flat_map(|path| toml_files(path))
        {
            let value = as_json(&std::fs::read_to_string(&file).unwrap());
            let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{}: {errors:#?}", file.display());
            seen += 1;
        }
    }
    assert!(seen >= 7, "the files were found");
}

#[test]
fn a_slip_of_the_pen_is_seen_in_the_editor() {
    let validator = jsonschema::validator_for(&case_schema()).unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/third/actions/mira-exemplar-update.toml");
    let text = std::fs::read_to_string(path).unwrap();
    assert!(validator.is_valid(&as_json(&text)));
    for (right, wrong) in [
        ("expires      =", "expire       ="),
        ("status       = \"open\"", "status       = \"opened\""),
        ("country      = \"AQ\"", "country      = \"aq\""),
        ("tried    = \"2026-04\"", "tried    = \"April\""),
        ("pupils = 31", "pupils = \"31\""),
        ("role = \"copy\"", "rolle = \"copy\""),
        ("gender = \"female\"", "gender = true"),
    ] {
        let changed = text.replacen(right, wrong, 1);
        assert_ne!(changed, text, "{right}");
        assert!(!validator.is_valid(&as_json(&changed)), "{wrong}");
    }
}
