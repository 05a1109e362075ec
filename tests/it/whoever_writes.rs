//! Whoever writes, to whichever office: dates and countries as the writer's land writes them, words in another script, and what an
//! office is asked to use.

use appeal::text::without_isolates;

use crate::support;

/// A letter, and what is told of it.
fn letter(more: &str) -> (String, String) {
    let city = if more.contains("--city") { "" } else { " --city Lyon" };
    let line = format!("write ahmadreza-djalali --today 2020-03-20 --no-draw --name Ana{city} {more}");
    let output = support::appeal().args(line.split_whitespace()).output().unwrap();
    let text = |bytes: &[u8]| without_isolates(&String::from_utf8_lossy(bytes));
    assert!(output.status.success(), "{more}: {}", text(&output.stderr));
    (text(&output.stdout), text(&output.stderr))
}

#[test]
fn writers_of_the_united_states_write_dates_as_there() {
    for (country, is_told, is_not) in
        [("US", "October 21, 2017", "21 October 2017"), ("FR", "21 October 2017", "October 21, 2017")]
    {
        let (text, told) = letter(&format!("--lang en --to supreme-leader --country {country}"));
        assert!(text.contains(is_told) && !text.contains(is_not), "{country}: {text}");
        assert!(!told.contains("[facts]") && !told.contains("[demands]"), "{told}");
    }
    assert!(
        letter("--lang en --to supreme-leader --country US").0.contains("March 20, 2020"),
        "the day of the letter, too"
    );
    assert!(letter("--lang es --to supreme-leader --country US").0.contains("21 de octubre de 2017"));
}

#[test]
fn the_country_below_a_latin_address_is_in_latin_script() {
    assert!(letter("--lang fa --to supreme-leader --country FR").0.contains("FRANCE"));
    let (text, _) = letter("--lang fa --to supreme-leader --country FR --address خیابان --city لیون");
    assert!(text.contains("فرانسه") && !text.contains("FRANCE"), "{text}");
}

#[test]
fn words_in_another_script_than_the_letter_are_told() {
    let told =
        |more: &str| letter(&format!("--to supreme-leader --country FR {more}")).1.matches("[own-language]").count();
    assert_eq!(told("--lang fa --profession Nurse --note Courage"), 2);
    assert_eq!(told("--lang fa --profession پرستار --note درود"), 0, "a name stands as it is");
    assert_eq!(told("--lang fa --privacy place"), 1, "initials");
    assert_eq!(told("--lang en --privacy place --note Courage"), 0);
    assert_eq!(told("--lang en --profession پرستار"), 1);
}

#[test]
fn an_office_is_asked_to_use_what_it_has() {
    let asked = |to: &str, more: &str| letter(&format!("--lang en --to {to} --country FR {more}")).0;
    assert!(asked("supreme-leader", "").contains("use your authority"));
    assert!(asked("head-of-judiciary", "").contains("use your authority"));
    let president = asked("president", "");
    assert!(president.contains("use your influence") && !president.contains("your authority"), "{president}");
    assert!(asked("high-representative", "--kind letter-eu").contains("everything in your power"));
}
