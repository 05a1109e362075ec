//! Letters in the scripts of the world: words that are found where no spaces part them, lines that end where they may, capitals, typefaces.

use std::path::{Path, PathBuf};
use std::process::Output;

use crate::support;
use tempfile::TempDir;
use unicode_width::UnicodeWidthStr;

fn words() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/de")
}

/// A workspace with a language that has the German words of the tests, its own settings, and files that say something else.
fn language(tag: &str, rules: &str, changes: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("locales").join(tag);
    std::fs::create_dir_all(to.join("actions")).unwrap();
    for sub in ["", "actions"] {
        for entry in std::fs::read_dir(words().join(sub)).unwrap().map(Result::unwrap) {
            if entry.path().is_file() {
                std::fs::copy(entry.path(), to.join(sub).join(entry.file_name())).unwrap();
            }
        }
    }
    let letter = to.join("letter.ftl");
    let mut text =
        std::fs::read_to_string(&letter).unwrap().replace("format-locale = de", &format!("format-locale = {tag}"));
    for (id, value) in changes {
        let start = text.find(&format!("\n{id} =")).unwrap_or_else(|| panic!("{id}")) + 1;
        let length = text[start..].find("\n\n").or_else(|| text[start..].find('\n')).unwrap();
        let line = text[start..start + length].lines().next().unwrap().len();
        let rest: usize =
            text[start + line..].lines().skip(1).take_while(|line| line.starts_with(' ')).map(|it| it.len() + 1).sum();
        text.replace_range(start..start + line + rest, &format!("{id} = {value}"));
    }
    std::fs::write(letter, text).unwrap();
    // A message whose name goes on from a list's adds to the list.
    let own = rules.replace("words =", "words-own =").replace("insults =", "insults-own =");
    let german = std::fs::read_to_string(to.join("rules.ftl")).unwrap();
    std::fs::write(to.join("rules.ftl"), format!("{german}\n{own}\n")).unwrap();
    folder
}

fn write(folder: &Path, arguments: &[&str]) -> Output {
    let fixed = [
        "--workspace",
        ".",
        "write",
        "--today",
        "2026-11-20",
        "--no-draw",
        "--name",
        "Jane",
        "--city",
        "Bonn",
        "--country",
        "DE",
    ];
    support::appeal().args(fixed).args(arguments).current_dir(folder).output().unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_card_keeps_the_silence_in_scripts_without_spaces_and_with_prefixes() {
    let arabic = "word-beginnings = و | ف | ب | ك | ل | ال\nsilence-words = سجن";
    let hebrew = "word-beginnings = ה | ב | ו | כ | ל | מ | ש\nsilence-words = כלא";
    for (tag, rules, breaking, harmless) in [
        ("ja", "silence-words = 刑務所", vec!["刑務所", "あなたが刑務所にいても、忘れません。"], "桜が咲きました。"),
        ("zh", "silence-words = 监狱 | 人权", vec!["愿你早日离开监狱", "你的人权"], "春天来了，花开了。"),
        ("th", "silence-words = คุก | !คุกเข่า", vec!["คุณอยู่ในคุกมานาน"], "ฉันคุกเข่าในสวน"),
        ("km", "silence-words = ពន្ធនាគារ", vec!["អ្នកនៅក្នុងពន្ធនាគារ"], "ផ្កាកំពុងរីក"),
        ("lo", "silence-words = ຄຸກ", vec!["ເຈົ້າຢູ່ໃນຄຸກ"], "ດອກໄມ້ບານແລ້ວ"),
        ("my", "silence-words = ထောင်", vec!["သင်သည်ထောင်ထဲမှာ"], "ပန်းများပွင့်နေသည်"),
        ("ar", arabic, vec!["السجن", "أنت بالسجن", "والسجن", "للسِّجن"], "أزهر اللوز هنا."),
        ("he", hebrew, vec!["אתה בכלא", "הכלא", "ובכלא"], "השקדיות פורחות."),
    ] {
        let folder = language(tag, rules, &[]);
        let card = |note: &str| {
            write(folder.path(), &["ahmadreza-djalali", "--kind", "solidarity", "--lang", "en", "--note", note])
        };
        for note in breaking {
            let output = card(note);
            assert_eq!(output.status.code(), Some(1), "{tag}: {note}: {}", told(&output));
            assert!(told(&output).contains("error[silence]"), "{tag}: {note}: {}", told(&output));
        }
        let output = card(harmless);
        assert!(output.status.success(), "{tag}: {harmless}: {}", told(&output));
    }
}

#[test]
fn an_insult_is_found_inside_of_a_sentence() {
    let folder = language("ja", "polite-insults = 人殺し", &[]);
    for (note, code) in [("あなたは人殺しだ。", Some(1)), ("春が来ました。", Some(0))] {
        let output =
            write(folder.path(), &["hossein-ronaghi-maleki", "--lang", "ja", "--to", "supreme-leader", "--note", note]);
        assert_eq!(output.status.code(), code, "{note}: {}", told(&output));
        assert_eq!(told(&output).contains("人殺し”"), code == Some(1), "{}", told(&output));
    }
}

#[test]
fn lines_end_where_the_script_lets_them() {
    let japanese = "この手紙の文は一行に収まらないほど長く、単語の間に空白がないので、どこで折り返すかは文字の間で決まります。詳しくはhttps://example.org/a-b/cをご覧ください。";
    let thai = "จดหมายฉบับนี้มีข้อความยาวเกินกว่าหนึ่งบรรทัดและไม่มีช่องว่างระหว่างคำดังนั้นจึงต้องตัดบรรทัดระหว่างคำให้ถูกต้อง";
    let khmer = "លិខិតនេះមានអត្ថបទវែងជាងមួយបន្ទាត់ហើយគ្មានចន្លោះរវាងពាក្យទេដូច្នេះត្រូវបំបែកបន្ទាត់រវាងពាក្យ។";
    let chinese = "这封信的文字很长，一行放不下，词与词之间没有空格，所以在字与字之间换行，但是行首不能有句号。谢谢您抽出时间阅读这封信。";
    for (tag, thanks) in [("ja", japanese), ("th", thai), ("km", khmer), ("zh", chinese)] {
        let thanks = thanks.repeat(3);
        let folder = language(tag, "", &[("thanks", &thanks)]);
        let output = write(folder.path(), &["hossein-ronaghi-maleki", "--lang", tag, "--to", "supreme-leader"]);
        assert!(output.status.success(), "{tag}: {}", told(&output));
        let text = String::from_utf8(output.stdout).unwrap();
        let lines: Vec<&str> = text.lines().filter(|line| line.chars().any(|c| c >= '\u{E00}')).collect();
        assert!(lines.len() > 2, "{text}");
        for line in &lines {
            assert!(line.width() <= 72, "{} {line}", line.width());
            assert!(!line.starts_with(['。', '、', '，', '」', '។']) && !line.ends_with('「'), "{line}");
        }
        assert_eq!(lines.concat().matches("https://example.org/a-b/c").count(), if tag == "ja" { 3 } else { 0 });
        let all: String = text.split_whitespace().collect();
        assert!(all.contains(&thanks), "{tag}: nothing is lost: {text}");
    }
}

#[test]
#[cfg(feature = "pdf")]
fn a_letter_in_georgian_is_printed() {
    let folder = language("ka", "", &[]);
    // The country is called as CLDR calls it.
    std::fs::remove_file(folder.path().join("locales/ka/countries.ftl")).unwrap();
    let to = folder.path().join("out");
    let output = write(
        folder.path(),
        &[
            "hossein-ronaghi-maleki",
            "--lang",
            "ka",
            "--to",
            "supreme-leader",
            "--format",
            "pdf,txt",
            "--out",
            &to.display().to_string(),
        ],
    );
    assert!(output.status.success(), "{}", told(&output));
    let text = std::fs::read_to_string(to.join("hossein-ronaghi-maleki.supreme-leader.ka.txt")).unwrap();
    assert!(text.lines().any(|line| line == "ირანი"), "{text}");
}

#[test]
#[cfg(feature = "pdf")]
fn what_no_typeface_has_is_named_with_its_script() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("out.pdf").display().to_string();
    // Letters of Urdu and Pashto that those of Persian are not.
    for (name, codes, script) in [
        ("علی ے ہ ۍ", vec!["ہ (U+06C1)", "ۍ (U+06CD)", "ے (U+06D2)"], "Arabic"),
        ("刑務所", vec!["刑 (U+5211)"], "Han"),
        ("ᬩᬮᬶ", vec!["U+1B29"], "Balinese"),
        ("𐤀", vec!["U+10900"], "Phoenician"),
    ] {
        let output = support::appeal()
            .args([
                "write",
                "ahmadreza-djalali",
                "--lang",
                "fa",
                "--to",
                "president",
                "--today",
                "2026-11-20",
                "--no-draw",
            ])
            .args(["--name", name, "--city", "Paris", "--country", "FR", "--format", "pdf", "--out", &to])
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{name}: {}", told(&output));
        assert!(codes.iter().all(|code| told(&output).contains(code)), "{name}: {}", told(&output));
        assert!(told(&output).contains(script), "{name}: {}", told(&output));
        // The built-in typefaces are still the first: no box and no other letter is printed.
        assert!(!Path::new(&to).exists());
    }
    let sound = "ٹ ڈ ڑ ں ھ ښ ځ څ ږ ګ ڼ ټ ډ ړ ې";
    let output = support::appeal()
        .args(["write", "ahmadreza-djalali", "--lang", "fa", "--to", "president", "--today", "2026-11-20", "--no-draw"])
        .args(["--name", sound, "--city", "Paris", "--country", "FR", "--format", "pdf", "--out", &to])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", told(&output));
}

#[test]
#[cfg(feature = "pdf")]
fn typefaces_may_be_several_and_files() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("own.ttf"), dejavu::sans_condensed::regular()).unwrap();
    std::fs::write(folder.path().join("words.ttf"), "no typeface").unwrap();
    std::fs::write(folder.path().join("config.toml"), "[print]\nfont = [\"own.ttf\", \"./own.ttf\"]\n").unwrap();
    std::fs::write(folder.path().join("one.toml"), "[print]\nfont = \"own.ttf\"\n").unwrap();
    std::fs::write(folder.path().join("wrong.toml"), "[print]\nfont = 3\n").unwrap();
    let print = |config: &str, more: &[&str]| {
        support::appeal()
            .env("APPEAL_CONFIG", config)
            .args([
                "write",
                "ahmadreza-djalali",
                "--lang",
                "en",
                "--to",
                "president",
                "--today",
                "2026-11-20",
                "--no-draw",
            ])
            .args([
                "--name",
                "Jane",
                "--city",
                "Paris",
                "--country",
                "FR",
                "--format",
                "pdf",
                "--out",
                "out",
                "--force",
            ])
            .args(more)
            .current_dir(folder.path())
            .output()
            .unwrap()
    };
    let made = |config: &str, more: &[&str]| {
        let output = print(config, more);
        assert!(output.status.success(), "{config} {more:?}: {}", told(&output));
        std::fs::read(folder.path().join("out/ahmadreza-djalali.president.en.pdf")).unwrap()
    };
    let plain = made("none.toml", &[]);
    let own = made("none.toml", &["--font", "own.ttf"]);
    assert_ne!(plain, own);
    assert_eq!(own, made("none.toml", &["--font", "own.ttf", "--font", "./own.ttf"]));
    assert_eq!((own.clone(), own), (made("config.toml", &[]), made("one.toml", &[])));
    for (config, font, expected) in [
        ("none.toml", "words.ttf", "“words.ttf” is none of a typeface"),
        ("none.toml", "nowhere.otf", "nowhere.otf"),
        ("none.toml", "No Such Face", "There is no typeface “No Such Face”"),
        ("wrong.toml", "own.ttf", "a list of names"),
    ] {
        let output = print(config, &["--font", font]);
        assert!(!output.status.success() && told(&output).contains(expected), "{font}: {}", told(&output));
    }
}
