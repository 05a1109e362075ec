//! The JSON Schemas for editors, `docs/*.schema.json`: generated from the types below (`just bless` writes them anew), and held
//! against what the loader knows, key by key and word by word, so that neither can drift from the other.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use appeal::catalog::Catalog;
use appeal::diagnostic::Diagnostic;
use appeal::letter;
use appeal::message::Arg;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

/// A case: actions/<id>.toml.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields, title = "An action of appeal")]
#[allow(dead_code, reason = "the schema is generated from the types alone")]
struct ActionFile {
    /// The version of this schema: 1.
    #[schemars(range(min = 1, max = 1))]
    schema: u8,
    /// The number that its organisation gives it, such as "UA 12/26".
    number: Option<String>,
    /// The index of the document that it was published as.
    index: Option<String>,
    /// The state that is addressed: its ISO 3166-1 code.
    country: Country,
    /// The day it was issued.
    issued: Option<Day>,
    /// The last day for letters.
    expires: Option<Day>,
    /// The id of the earlier action that this one goes on from.
    follows: Option<Id>,
    /// open: letters are wanted; archived: written with a notice; closed: refused, and the message outcome tells how it ended.
    status: Status,
    /// Language tags, in the order that the recipients prefer.
    #[schemars(length(min = 1))]
    languages: Vec<String>,
    /// Whether any other complete language will do.
    any_language: Option<bool>,
    /// What is asked: each is a message demand-<id> of the case.
    #[schemars(length(min = 1))]
    demands: Vec<Id>,
    /// The law that the letters name: messages of law.ftl; udhr-19 is article 19 of the instrument udhr.
    law: Option<Vec<Id>>,
    /// What only one side reports: each is a message claim-<id> with the words that it is told in.
    attributed: Option<Vec<Id>>,
    /// A page about the case, for posts: the whole link.
    link: Option<String>,
    /// Whom the action is for.
    #[schemars(length(min = 1))]
    people: Vec<Person>,
    /// Variables of the messages: days, months or years, as exact as the source and never completed.
    dates: Option<BTreeMap<Id, PartialDate>>,
    /// Variables of the messages: whole numbers.
    numbers: Option<BTreeMap<Id, i64>>,
    /// The dates that are announced and not past, such as a hearing: names of dates.
    planned: Option<Vec<Id>>,
    /// Whom to write to.
    #[schemars(length(min = 1))]
    recipients: Vec<Recipient>,
    /// What the case can be written as: [kinds.letter] and others.
    #[schemars(extend("minProperties" = 1))]
    kinds: BTreeMap<Id, Kind>,
    /// Where the facts come from.
    sources: Option<Vec<SourceNote>>,
}

/// Whom the action is for: the message person-<id> is the full name.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(dead_code, reason = "as above")]
struct Person {
    id: Id,
    /// What the grammar of some languages needs.
    gender: Gender,
}

/// An office that is written to: shared (use), or with all its fields in place (id).
#[derive(JsonSchema)]
#[schemars(untagged)]
#[allow(dead_code, reason = "as above")]
enum Recipient {
    Shared(Shared),
    InPlace(Box<InPlace>),
}

/// An office of actions/recipients/<file>.toml.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(dead_code, reason = "as above")]
struct Shared {
    /// The file and the office: "iran/supreme-leader".
    #[schemars(regex(pattern = "^[a-z][a-z0-9-]*/.+$"))]
    r#use: String,
    role: Role,
    /// What this case calls it; else as in the file.
    id: Option<Id>,
}

/// An office with all its fields.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(dead_code, reason = "as above")]
struct InPlace {
    /// What the case calls it; the message recipient-<id> names it.
    id: Id,
    role: Role,
    #[schemars(flatten)]
    office: Office,
}

/// An office, as a file of actions/recipients/ or a case has it. A field that is not there is not on record.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(dead_code, reason = "as above")]
struct Office {
    /// The message salutation-<…>, with the close that belongs to it.
    salutation: Id,
    /// The gender of the holder.
    gender: Option<Gender>,
    /// The message holder-<…>: who held the office on the day of verified.
    holder: Option<Id>,
    /// The postal address in Latin script, a line each, without the country.
    address: Option<Vec<String>>,
    /// The line before the address: whose house it is.
    care_of: Option<String>,
    /// The country of the address; must be there where an address is.
    country: Option<Country>,
    /// E-mail addresses.
    email: Option<Vec<String>>,
    /// Telephone numbers.
    phone: Option<Vec<String>>,
    /// Whether it is reached by pasting into a form on its web site.
    web_form: Option<bool>,
    /// The page of that form.
    url: Option<String>,
    /// The handle on X.
    x: Option<String>,
    /// The day when all this was confirmed.
    verified: Option<Day>,
    /// A mission: it gets its copy from writers who live in one of these countries.
    writers_in: Option<Vec<Country>>,
}

/// One kind of document that the case is written in. What it does not say is as in the case.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(dead_code, reason = "as above")]
struct Kind {
    /// The template: templates/<template>.md.hbs; else the kind's name.
    template: Option<Id>,
    /// The form of its page; else that of the template.
    form: Option<Form>,
    /// The message of the case that its subject is; else `subject`.
    subject: Option<Id>,
    /// The messages of the case that its text is made of.
    paragraphs: Option<Vec<Id>>,
    /// The openings that a writer may choose from; the first is one of the paragraphs, which the others replace.
    openings: Option<Vec<Id>>,
    /// The ids of recipients that replace the case's; each gets the letter itself.
    recipients: Option<Vec<Id>>,
    /// The ids of recipients that get a copy in this kind.
    copies: Option<Vec<Id>>,
    /// The demands that replace the case's.
    demands: Option<Vec<Id>>,
}

/// Where facts come from.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(dead_code, reason = "as above")]
struct SourceNote {
    title: String,
    /// The day it was published, where that is known.
    published: Option<Day>,
    /// Where it is found.
    url: Option<String>,
}

/// An enumeration of words.
macro_rules! words {
    ($($name:ident $description:literal [$($word:literal),*];)*) => {
        $(struct $name;
        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "description": $description, "type": "string", "enum": [$($word),*] })
            }
        })*
    };
}

words! {
    Status "Whether letters are written." ["open", "archived", "closed"];
    Gender "Grammatical gender." ["male", "female", "other"];
    Role "to: gets the letter; copy: gets a copy; named: only for kinds that name it." ["to", "copy", "named"];
    Form "How the page is." ["letter", "joint", "card", "post", "petition", "call"];
}

/// A text of a form.
macro_rules! texts {
    ($($name:ident $schema:tt;)*) => {
        $(#[derive(PartialEq, Eq, PartialOrd, Ord)]
        struct $name;
        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        })*
    };
}

texts! {
    Id { "description": "Small letters a-z, digits and hyphens.", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,79}$" };
    Country { "description": "An ISO 3166-1 code.", "type": "string", "pattern": "^[A-Z]{2}$" };
    Day { "description": "A day: 2016-01-20.", "type": "string", "format": "date" };
    PartialDate {
        "description": "A day (2016-01-20), or in quotes a month (\"2016-04\") or a year (\"2018\").",
        "type": "string",
        "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
    };
}

/// The offices of a file of actions/recipients/.
type RecipientsFile = BTreeMap<Id, Office>;

/// What is on record of a state.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(dead_code, reason = "as above")]
struct StateFile {
    /// The treaties that it has not joined: ids of law.ftl, and of the treaty-… messages of rules.ftl.
    not_joined: Option<Vec<Id>>,
}

fn action_schema() -> Value {
    schema::<ActionFile>("An action of appeal: actions/<id>.toml")
}

fn recipients_schema() -> Value {
    schema::<RecipientsFile>("Offices that cases share: actions/recipients/<file>.toml")
}

fn state_schema() -> Value {
    schema::<StateFile>("What is on record of a state: actions/states/<CODE>.toml")
}

/// The schema of a type, in the draft that editors of TOML read.
fn schema<T: JsonSchema>(title: &str) -> Value {
    let generator = SchemaSettings::draft07().into_generator();
    let mut value = serde_json::to_value(generator.into_root_schema_for::<T>()).unwrap();
    without_null(&mut value);
    value["title"] = json!(title);
    value
}

/// TOML has no null: what may be left out is left out.
fn without_null(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(without_null),
        Value::Object(map) => {
            if let Some(Value::Array(types)) = map.get_mut("type") {
                types.retain(|name| name != "null");
                if let [only] = types.as_slice() {
                    let only = only.clone();
                    map.insert("type".into(), only);
                }
            }
            if let Some(Value::Array(choices)) = map.get_mut("anyOf") {
                choices.retain(|choice| choice["type"] != "null");
                if let [only] = choices.as_slice() {
                    // Beside $ref an editor of draft 7 sees nothing else.
                    let only = json!([only]);
                    map.remove("anyOf");
                    map.insert("allOf".into(), only);
                }
            }
            map.values_mut().for_each(without_null);
        }
        _ => {}
    }
}

#[test]
fn the_schema_files_are_what_the_types_say() {
    for (name, schema) in [("action", action_schema()), ("recipients", recipients_schema()), ("state", state_schema())]
    {
        let path = format!("{}/docs/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
        let text = format!("{schema:#}\n");
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&path, &text).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), text, "{path}: `just bless` writes it anew");
    }
}

/// The findings on a case file and a file of offices.
fn findings(case: &str, offices: &str) -> Vec<Diagnostic> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("actions/recipients")).unwrap();
    std::fs::create_dir_all(folder.path().join("actions/states")).unwrap();
    std::fs::write(folder.path().join("actions/states/AQ.toml"), offices).unwrap();
    std::fs::write(folder.path().join("actions/case.toml"), case).unwrap();
    std::fs::write(folder.path().join("actions/recipients/file.toml"), offices).unwrap();
    let catalog = Catalog::with_workspace(folder.path()).unwrap();
    letter::load(&catalog, "case").map_or_else(|failure| failure.diagnostics, |_| Vec::new())
}

/// The texts that a hint names.
fn listed(diagnostic: &Diagnostic) -> BTreeSet<String> {
    let hint = diagnostic.hint.as_ref().unwrap();
    let Some((_, Arg::List(list))) = hint.args.first() else { panic!("{hint:?}") };
    list.iter().cloned().collect()
}

/// The keys that the loader knows where an unknown one stands.
fn known_keys(case: &str, offices: &str) -> BTreeSet<String> {
    let found = findings(case, offices);
    let unknown: Vec<_> = found.iter().filter(|finding| finding.message.id == "error-key-unknown").collect();
    let [unknown] = unknown.as_slice() else { panic!("{found:#?}") };
    listed(unknown)
}

fn properties(schema: &Value, definition: &str) -> BTreeSet<String> {
    let table = if definition.is_empty() { schema } else { &schema["definitions"][definition] };
    table["properties"].as_object().unwrap_or_else(|| panic!("{definition}: {table:#}")).keys().cloned().collect()
}

#[test]
fn every_key_that_the_loader_knows_is_in_the_schema_and_no_other() {
    let (action, recipients) = (action_schema(), recipients_schema());
    for (case, offices, schema, definition) in [
        ("zzzzzz = 1", "", &action, ""),
        ("[[people]]\nzzzzzz = 1", "", &action, "Person"),
        (
            "[[recipients]]\nuse = \"file/office\"\nrole = \"to\"\nzzzzzz = 1",
            "[office]\nsalutation = \"x\"",
            &action,
            "Shared",
        ),
        ("[[recipients]]\nid = \"x\"\nzzzzzz = 1", "", &action, "InPlace"),
        ("[kinds.letter]\nzzzzzz = 1", "", &action, "Kind"),
        ("[[sources]]\nzzzzzz = 1", "", &action, "SourceNote"),
        ("[[recipients]]\nuse = \"file/office\"\nrole = \"to\"", "[office]\nzzzzzz = 1", &recipients, "Office"),
    ] {
        let mut known = known_keys(case, offices);
        if definition == "InPlace" {
            // That an office in place has `use` is only how the other form is told apart.
            known.remove("use");
        }
        assert_eq!(known, properties(schema, definition), "{case}");
    }
}

#[test]
fn every_key_of_a_state_is_in_its_schema() {
    let known = known_keys("country = \"AQ\"", "zzzzzz = 1");
    assert_eq!(known, properties(&state_schema(), ""));
}

#[test]
fn what_must_be_there_is_required_in_the_schema() {
    let action = action_schema();
    for (case, definition) in
        [("", ""), ("[[people]]", "Person"), ("[[recipients]]\nid = \"x\"", "InPlace"), ("[[sources]]", "SourceNote")]
    {
        let found = findings(case, "");
        let missing = found.iter().filter(|finding| finding.message.id == "error-key-missing").filter_map(|finding| {
            let Some((_, Arg::Text(key))) = finding.message.args.first() else { return None };
            let top = finding.place.as_ref().is_none_or(|place| place.span.start == 0 && place.span.end == 0);
            (top == definition.is_empty()).then(|| key.clone())
        });
        let missing: BTreeSet<String> = missing.collect();
        let table = if definition.is_empty() { &action } else { &action["definitions"][definition] };
        let mut required: BTreeSet<String> =
            table["required"].as_array().unwrap().iter().map(|key| key.as_str().unwrap().to_owned()).collect();
        if definition == "InPlace" {
            required.remove("id");
        }
        assert_eq!(missing, required, "{case}");
    }
}

#[test]
fn the_words_of_the_schema_are_the_loaders() {
    let action = action_schema();
    for (case, definition) in [
        ("status = \"zzz\"", "Status"),
        ("[[people]]\ngender = \"zzz\"", "Gender"),
        ("[[recipients]]\nid = \"x\"\nrole = \"zzz\"", "Role"),
        ("[kinds.letter]\nform = \"zzz\"", "Form"),
    ] {
        let found = findings(case, "");
        let wrong = found.iter().find(|finding| finding.message.id == "error-word").unwrap();
        let words = action["definitions"][definition]["enum"].as_array().unwrap();
        let words: BTreeSet<String> = words.iter().map(|word| word.as_str().unwrap().to_owned()).collect();
        assert_eq!(listed(wrong), words, "{case}");
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
        [("actions", action_schema()), ("actions/recipients", recipients_schema()), ("actions/states", state_schema())]
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
    let validator = jsonschema::validator_for(&action_schema()).unwrap();
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

#[test]
fn every_key_is_documented() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/case-files.md")).unwrap();
    let action = action_schema();
    for definition in ["", "Person", "Shared", "InPlace", "Kind", "SourceNote"] {
        for key in properties(&action, definition) {
            let shown =
                [format!("`{key}`"), format!("`{key} ="), format!("[[{key}]]"), format!("[{key}]"), format!("[{key}.")];
            assert!(shown.iter().any(|shown| page.contains(shown)), "docs/case-files.md lacks {key}");
        }
    }
}
