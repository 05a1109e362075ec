//! The settings of languages: what no setting can be is refused with its place, and dates are in words of the language.

use std::path::{Path, PathBuf};
use std::process::Output;

use crate::support;
use serde_json::Value;

const CASE: &str = "hossein-ronaghi-maleki";

fn appeal(folder: &Path, arguments: &[&str]) -> Output {
    support::appeal().args(arguments).env("APPEAL_WORKSPACE", folder).current_dir(folder).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn letter(folder: &Path, language: &str) -> Output {
    let own = ["write", CASE, "--lang", language, "--to", "supreme-leader", "--no-draw", "--today", "2016-01-21"];
    appeal(folder, &[&own[..], &["--name", "Jane", "--city", "Bonn", "--country", "DE"]].concat())
}

/// Words of a language: in a shipped one what differs.
fn words(tag: &str, letter: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("locales").join(tag);
    std::fs::create_dir_all(&path).unwrap();
    std::fs::write(path.join("letter.ftl"), letter).unwrap();
    folder
}

/// What `appeal locale check` finds in the file of letters, as `line:column code`.
fn found(folder: &Path, language: &str) -> Vec<String> {
    let output = appeal(folder, &["locale", "check", language, "--json"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let told = report["findings"].as_array().unwrap().iter().filter(|it| {
        it["file"]
            .as_str()
            .is_some_and(|file| file.replace('\\', "/").ends_with(&format!("locales/{language}/letter.ftl")))
    });
    told.map(|it| format!("{}:{} {}", it["line"], it["column"], it["code"].as_str().unwrap())).collect()
}

#[test]
fn what_no_setting_can_be_is_found_and_no_letter_is_written_by_it() {
    let page = "page =\n    .writer = kopf\n    .subject = after\n    .signature = start\n";
    for (words_of, place) in [
        ("format-locale = deutsch\n", "1:17"),
        ("format-locale = xx-YY\n", "1:17"),
        ("format-locale = fr-QQ\n", "1:17"),
        (page, "2:15"),
        ("first-of-month = { $day }\n", "1:1"),
        ("list-and = , et\n", "1:12"),
        ("contractions = de le = du | à le\n", "1:29"),
        ("elisions = de | pour\n", "1:17"),
        ("months = janvier | février\n", "1:10"),
        ("digits = 012345678\n", "1:10"),
        ("date-of-day = { $day } { $moth }\n", "1:27"),
    ] {
        let folder = words("fr", words_of);
        let told = found(folder.path(), "fr");
        assert!(told.contains(&format!("{place} setting-value")), "{words_of}{told:?}");
        let refused = letter(folder.path(), "fr");
        let said = text(&refused.stderr);
        let line = place.split(':').next().unwrap();
        assert_eq!((refused.status.code(), refused.stdout.len()), (Some(1), 0), "{words_of}{said}");
        assert!(said.contains(&format!("letter.ftl:{line}:")) || words_of == page, "{words_of}{said}");
    }
    let kopf = text(&appeal(words("fr", page).path(), &["locale", "check", "fr"]).stdout);
    assert!(kopf.contains("head and foot") || kopf.contains("head or foot"), "the words that there are: {kopf}");
}

#[test]
fn dates_of_another_language_are_told() {
    let folder = words("fr", "format-locale = fa\n");
    assert!(found(folder.path(), "fr").contains(&"1:17 setting-language".to_owned()));
    // A region, a calendar and the same language by another tag are its own.
    for locale in ["fr-CA", "fr-Latn", "fr-u-ca-gregory"] {
        let folder = words("fr", &format!("format-locale = {locale}\n"));
        let told = found(folder.path(), "fr");
        assert!(!told.iter().any(|it| it.contains("setting-")), "{locale}: {told:?}");
    }
}

/// A language of the workspace's own: the files of French under another tag, with settings of its own.
fn own_language(tag: &str, settings: &str) -> tempfile::TempDir {
    let shipped = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales/fr");
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("locales").join(tag);
    std::fs::create_dir_all(to.join("actions")).unwrap();
    for sub in ["", "actions"] {
        for entry in std::fs::read_dir(shipped.join(sub)).unwrap().map(Result::unwrap) {
            if entry.path().is_file() {
                std::fs::copy(entry.path(), to.join(sub).join(entry.file_name())).unwrap();
            }
        }
    }
    let path = to.join("letter.ftl");
    let own: Vec<String> = std::fs::read_to_string(&path).unwrap().lines().map(str::to_owned).collect();
    let is_set = |line: &String| ["format-locale =", "first-of-month ="].iter().any(|id| line.starts_with(id));
    let kept: Vec<String> = own.into_iter().filter(|line| !is_set(line)).collect();
    std::fs::write(path, kept.join("\n") + "\n" + settings).unwrap();
    folder
}

#[test]
fn a_language_that_cldr_lacks_has_dates_by_its_settings_alone() {
    let folder = own_language("az-Arab", "format-locale = az-Arab\n");
    let refused = letter(folder.path(), "az-Arab");
    let said = text(&refused.stderr);
    assert_eq!((refused.status.code(), refused.stdout.len()), (Some(1), 0), "{said}");
    for word in ["30 Dey 1394", "months and own-months", "letter.ftl:"] {
        assert!(said.contains(word), "{word}: {said}");
    }
    assert!(found(folder.path(), "az-Arab").iter().any(|it| it.ends_with("date-words")));

    let settings = "format-locale = az-Arab\n\
        months = ژانویه | فوریه | مارس | آوریل | مه | ژوئن | ژوئیه | اوت | سپتامبر | اکتبر | نوامبر | دسامبر\n\
        own-months = فروردین | اردیبهشت | خرداد | تیر | مرداد | شهریور | مهر | آبان | آذر | دی | بهمن | اسفند\n\
        digits = ۰۱۲۳۴۵۶۷۸۹\n";
    let folder = own_language("az-Arab", settings);
    let written = letter(folder.path(), "az-Arab");
    let said = text(&written.stdout);
    assert!(said.contains("۱ بهمن ۱۳۹۴"), "{said}{}", text(&written.stderr));
    let told = found(folder.path(), "az-Arab");
    assert!(!told.iter().any(|it| it.contains("date-words") || it.contains("setting-")), "{told:?}");
}

#[test]
fn a_sentence_asks_for_the_form_of_a_date_that_it_needs() {
    let months = "months =\n    .in = январе | феврале | марте | апреле | мае | июне | июле | августе | сентябре | октябре | \
                  ноябре | декабре\ndate-of-day =\n    .in = { $month } { $year } года\n";
    let line = "date-line = в { DATETIME($date, form: \"in\") }, { $date }.\n";
    let settings = |months: &str| format!("format-locale = ru\n{months}");
    let with_line = |folder: &tempfile::TempDir| {
        let path = folder.path().join("locales/ru/letter.ftl");
        let text = std::fs::read_to_string(&path).unwrap();
        let own = text.lines().find(|line| line.starts_with("date-line =")).unwrap().to_owned();
        std::fs::write(&path, text.replace(&own, line.trim_end())).unwrap();
    };
    // A pattern of days shows the day, whatever its form.
    let folder = own_language("ru", &settings(months));
    with_line(&folder);
    assert!(found(folder.path(), "ru").iter().any(|it| it.ends_with("setting-value")));

    let folder = own_language("ru", &settings(months.split("date-of-day").next().unwrap()));
    with_line(&folder);
    let written = letter(folder.path(), "ru");
    let said = text(&written.stdout);
    assert!(
        said.contains("в 21 январе 2016\u{202F}г., 21 января 2016\u{202F}г.\n"),
        "one full stop: {said}{}",
        text(&written.stderr)
    );
    assert!(!found(folder.path(), "ru").iter().any(|it| it.ends_with("unknown-form")));

    let folder = own_language("ru", &settings(""));
    with_line(&folder);
    assert!(found(folder.path(), "ru").iter().any(|it| it.ends_with("unknown-form")));
    let refused = letter(folder.path(), "ru");
    assert_eq!(refused.status.code(), Some(1));
    assert!(text(&refused.stderr).contains("no form “in”"), "{}", text(&refused.stderr));
}

#[test]
fn a_new_language_is_shown_as_it_writes() {
    let folder = tempfile::tempdir().unwrap();
    let made = |tag: &str| {
        let output = appeal(folder.path(), &["--workspace", ".", "locale", "new", tag]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stderr)
    };
    let russian = made("ru");
    for line in [
        "day: 20 января 2016\u{202F}г.",
        "month alone: январь 2016\u{202F}г.",
        "numbers: 1\u{A0}234 · 320\u{A0}000",
        "list: A, B и C",
        "plural forms: one 1 21 31 · few 2 3 4 · many 0 5 6 · other 1,5",
    ] {
        assert!(russian.contains(line), "{line}\n{russian}");
    }
    let fula = made("ff");
    assert!(fula.contains("Nobody has words for dates in “ff”") && fula.contains("months"), "{fula}");
}

#[test]
fn the_plurals_of_a_script_are_those_of_the_language() {
    for (tag, forms) in [("sr-Latn", "one, few and other"), ("kk-Arab", "one and other")] {
        let folder = tempfile::tempdir().unwrap();
        assert!(appeal(folder.path(), &["--workspace", ".", "locale", "new", tag]).status.success());
        let path = folder.path().join(format!("locales/{tag}/law.ftl"));
        let made = std::fs::read_to_string(&path).unwrap();
        assert!(made.replace("\n### ", " ").contains(forms), "{tag}");
        let few = if forms.contains("few") { "        [few] b { $articles }\n" } else { "" };
        let choice = format!(
            "{made}\nudhr =\n    {{ $count ->\n        [one] a {{ $articles }}\n{few}       *[other] c {{ $articles }}\n    }}\n"
        );
        std::fs::write(&path, choice).unwrap();
        let told = text(&appeal(folder.path(), &["locale", "check", tag]).stdout);
        assert!(!told.contains("[extra-plural]") && !told.contains("[missing-plural]"), "{tag}: {told}");
    }
}
