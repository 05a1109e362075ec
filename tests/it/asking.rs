//! A supporter's path by keyboard, on a real terminal: from the first question to letters in a folder.

use crate::support::pseudo_terminal::{ESCAPE, Setting, TAB, Terminal, UP, ctrl, flat};

const DJALALI: &str = "ahmadreza-djalali";
const RONAGHI: &str = "hossein-ronaghi-maleki";

fn home() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// The names of the files in a folder below a home, in order.
fn files(folder: &std::path::Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().to_str().unwrap().to_owned()).collect();
    names.sort();
    names
}

/// From the first question to the line in own words, for a letter in English by somebody without ties to the state.
const WRITER: [(&str, &str); 7] = [
    ("Do you or your family", "3"),
    ("What do you want to write?", ""),
    ("Your country:", "France"),
    ("may your answers wait", "no"),
    ("Your full name:", "Ana López"),
    ("Your street and number:", "Rue X 1"),
    ("Your town:", "75002 Paris"),
];

/// Answers nothing to the questions for own words.
#[track_caller]
fn no_own_words(terminal: &mut Terminal) {
    let prompts =
        ["What do you do", "Which of the facts", "How did you come", "What would you like", "What do you hope"];
    for prompt in prompts {
        terminal.asked(prompt).answer("");
    }
    terminal.asked("A line in your own words:").answer("");
}

#[test]
#[cfg(feature = "pdf")]
fn answers_alone_lead_to_printed_letters() {
    let home = home();
    let mut terminal = Terminal::open(home.path(), &Setting::default(), &["write"]);
    terminal.talk(&[("Which action?", "Djalali")]);
    terminal.asked("Do you or your family").answer("3");
    terminal.talk(&[("In which language?", "")]);
    terminal.talk(&WRITER[1..]);
    no_own_words(&mut terminal);
    terminal.talk(&[
        ("How should the letter begin?", ""),
        ("Which demand comes first?", "released"),
        ("How will you send it?", "paper"),
        ("Into which folder?", ""),
    ]);
    // What was chosen is told, and what was left to the draw.
    terminal.asked("Begins with: drawn").asked("Asks first: he is released at once").answer("read");
    terminal.asked("Dr Djalali is released at once;");
    terminal.talk(&[
        ("These are your answers.", ""),
        ("Keep your name and address", "no"),
        ("notes them as sent today", ""),
    ]);
    let made = files(&terminal.path("letters"));
    let (code, shown) = terminal.ends();
    assert_eq!(code, Some(0), "{shown}");
    assert_eq!(made.len(), 3, "{made:?}");
    assert!(made.iter().all(|name| name.ends_with(".en.pdf")), "{made:?}");
    assert!(files(&home.path().join(".config")).is_empty() && files(&home.path().join(".local")).is_empty());
}

#[test]
fn the_letter_says_what_was_answered() {
    let home = home();
    let arguments = ["write", RONAGHI, "--lang", "en", "--to", "supreme-leader", "--format", "txt"];
    let mut terminal = Terminal::open(home.path(), &Setting::default(), &arguments);
    terminal.talk(&WRITER);
    no_own_words(&mut terminal);
    terminal.talk(&[
        ("How should the letter begin?", ""),
        ("Which demand comes first?", ""),
        ("These are your answers.", "1"),
        ("Save it as a file?", "maybe"),
        ("“maybe” is neither “yes” nor “no”.", "y"),
        ("Into which folder?", &format!("{}~/Documents/letters", ctrl('u'))),
        ("Keep your name and address", ""),
        ("Is it sent?", "y"),
    ]);
    let path = terminal.path("Documents/letters/hossein-ronaghi-maleki.supreme-leader.en.txt");
    let (code, shown) = terminal.ends();
    assert_eq!(code, Some(0), "{shown}");
    let letter = std::fs::read_to_string(path).unwrap();
    assert!(letter.contains("Ana López\nRue X 1\n75002 Paris"), "{letter}");
    assert!(!home.path().join("~").exists());
    let notes = std::fs::read_to_string(home.path().join(".local/share/appeal/sent.toml")).unwrap();
    assert!(notes.contains("supreme-leader"), "{notes}");
}

#[test]
fn a_postcode_stands_in_the_address_and_not_above_the_date() {
    let writer = ["--name", "Pierre Lefèvre", "--address", "Rue X 1", "--city", "75002 Paris", "--country", "FR"];
    let mut command = crate::support::appeal();
    let written = command.args(["write", DJALALI, "--lang", "fr", "--to", "president"]).args(writer).output().unwrap();
    let letter = String::from_utf8(written.stdout).unwrap();
    assert!(letter.contains("Rue X 1\n75002 Paris\n") && letter.contains("Paris, le "), "{letter}");
    assert!(!letter.contains("75002 Paris, le"), "{letter}");
}

#[test]
fn the_keys_of_a_shell_move_and_delete() {
    let home = home();
    let arguments = ["write", RONAGHI, "--lang", "en", "--kind", "letter", "--country", "FR"];
    let mut terminal = Terminal::open(home.path(), &Setting::default(), &arguments);
    terminal.talk(&[("Do you or your family", "3"), ("may your answers wait", "")]);
    terminal.asked("Your full name:").press("wrong");
    terminal.press(&ctrl('u')).press("opez").press(&ctrl('a')).press("Ana L").press(&ctrl('e')).press("? no");
    terminal.press(&ctrl('w')).press(&ctrl('w')).press("Lopez x y").press(&ctrl('a'));
    terminal.press(&"\u{6}".repeat(9)).press(&ctrl('k')).answer("");
    terminal.asked("Your street and number:");
    let shown = terminal.shown();
    assert!(shown.contains("> Ana Lopez\n"), "{shown}");
    terminal.leave(&ctrl('c'));
    assert_eq!(terminal.ends().0, Some(1));
}

#[test]
fn back_leads_to_the_question_before_with_its_answer_still_there() {
    let home = home();
    let arguments = ["write", RONAGHI, "--lang", "en", "--kind", "letter"];
    for key in [ESCAPE, UP] {
        let mut terminal = Terminal::open(home.path(), &Setting::default(), &arguments);
        terminal.talk(&[("Do you or your family", "3"), ("Your country:", "Fran")]);
        terminal.asked("“Fran” is no country.").press(TAB).leave("\r");
        terminal.talk(&[("may your answers wait", ""), ("Your full name:", "Ana")]);
        terminal.asked("Your street and number:").press("Rue X").leave(key);
        terminal.asked("Your full name:").asked("> Ana").answer(" López");
        terminal.asked("Your street and number:").asked("> Rue X").answer(" 1");
        terminal.asked("Your town:");
        let shown = terminal.shown();
        assert!(shown.contains("> Ana López\n") && shown.contains("> Rue X 1\n"), "{shown}");
        terminal.leave(&ctrl('c'));
        assert_eq!(terminal.ends().0, Some(1));
    }
}

#[test]
fn an_insult_is_refused_at_its_question_with_the_text_still_there() {
    let home = home();
    let arguments = ["write", RONAGHI, "--lang", "en", "--kind", "letter"];
    let mut terminal = Terminal::open(home.path(), &Setting::default(), &arguments);
    terminal.talk(&[WRITER[0]]);
    terminal.talk(&WRITER[2..]);
    terminal.asked("What do you do").answer("You are idiots.");
    terminal.asked("“idiots” is an insult.").asked("> You are idiots.");
    assert!(!flat(&terminal.shown()).contains("--"), "no flag is named: {}", terminal.shown());
    terminal.press(&ctrl('u')).answer("I teach.");
    terminal.asked("Which of the facts").leave(&ctrl('c'));
    assert_eq!(terminal.ends().0, Some(1));
}

#[test]
fn what_will_not_do_is_told_in_the_words_of_its_question() {
    let home = home();
    let arguments =
        ["write", RONAGHI, "--lang", "en", "--name", "Ana", "--address", "X 1", "--city", "Paris", "--format", "eml"];
    let mut terminal = Terminal::open(home.path(), &Setting::default(), &arguments);
    terminal.talk(&[("Do you or your family", "3"), ("What do you want to write?", ""), ("Your country:", "")]);
    terminal.talk(&[("This is needed.", "Belgium"), ("may your answers wait", "")]);
    no_own_words(&mut terminal);
    terminal.talk(&[("How should the letter begin?", ""), ("Which demand comes first?", "")]);
    terminal.talk(&[("Your e-mail address:", "ana at example")]);
    terminal.asked("ana at example").press(&ctrl('u')).answer("ana@example.org");
    terminal.talk(&[("Into which folder?", ""), ("These are your answers.", "")]);
    terminal.asked("notes them as sent today").answer("");
    let drafts = files(&terminal.path("letters"));
    let (code, shown) = terminal.ends();
    assert_eq!(code, Some(0), "{shown}");
    assert!(!drafts.is_empty() && drafts.iter().all(|name| name.ends_with(".eml")), "{drafts:?}");
}

#[test]
fn an_answer_is_changed_in_the_overview_and_a_full_folder_leads_back_to_its_question() {
    let home = home();
    let arguments =
        ["write", RONAGHI, "--lang", "en", "--to", "supreme-leader", "--kind", "letter", "--note", "Please."];
    for (name, folder) in [("Ana", "letters"), ("Berta", "others")] {
        let mut terminal = Terminal::open(home.path(), &Setting::default(), &arguments);
        terminal.talk(&[WRITER[0]]);
        terminal.talk(&WRITER[2..4]);
        terminal.talk(&[("Your full name:", "Nobody"), WRITER[5], WRITER[6]]);
        terminal.talk(&[
            ("How should the letter begin?", ""),
            ("Which demand comes first?", ""),
            ("How will you send it?", "form"),
            ("Into which folder?", ""),
            ("These are your answers.", "Nobody"),
        ]);
        terminal.asked("Your full name:").press(&ctrl('u')).answer(name);
        terminal.asked(&format!("Your name: {name}")).answer("");
        if folder == "others" {
            terminal.asked("is there already, with other content").asked("Replace it?").answer("no");
            terminal.asked("Into which folder?").press(&ctrl('u')).answer(folder);
        }
        terminal.asked("Keep your name and address").answer("");
        terminal.asked("Is it sent?").answer("");
        let letter = terminal.path(folder).join("hossein-ronaghi-maleki.supreme-leader.en.txt");
        assert_eq!(terminal.ends().0, Some(0));
        assert!(std::fs::read_to_string(letter).unwrap().contains(name));
    }
}

#[test]
fn what_is_to_be_read_beside_is_shown_where_the_letters_go_to_files() {
    let home = home();
    let arguments = [
        &["write", RONAGHI, "--lang", "en", "--kind", "letter", "--to", "supreme-leader"][..],
        &["--note", "Please.", "--reading", "fr"],
    ]
    .concat();
    let mut terminal = Terminal::open(home.path(), &Setting::default(), &arguments);
    terminal.talk(&[WRITER[0]]);
    terminal.talk(&WRITER[2..]);
    terminal.talk(&[("How should the letter begin?", ""), ("Which demand comes first?", "")]);
    terminal.talk(&[("How will you send it?", "form"), ("Into which folder?", ""), ("These are your answers.", "")]);
    terminal.talk(&[("TRADUCTION À LIRE", ""), ("Is it sent?", "")]);
    let (code, shown) = terminal.ends();
    assert_eq!(code, Some(0), "{shown}");
}

#[test]
fn answers_wait_for_an_hour_where_they_may_and_are_forgotten() {
    let home = home();
    let kept = home.path().join(".local/share/appeal/answers.json");
    let mut terminal = Terminal::open(home.path(), &Setting::default(), &["write", "--lang", "en"]);
    terminal.talk(&[("Which action?", "Ronaghi"), WRITER[0], WRITER[1], WRITER[2]]);
    terminal.talk(&[("may your answers wait", "yes"), ("Your full name:", "Ana López")]);
    terminal.asked("Your street and number:").press("Rue X").leave(&ctrl('c'));
    let (code, shown) = terminal.ends();
    assert_eq!(code, Some(1), "{shown}");
    assert!(flat(&shown).contains("Your answers wait in"), "{shown}");
    assert!(std::fs::read_to_string(&kept).unwrap().contains("Ana López"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&kept).unwrap().permissions().mode() & 0o777, 0o600);
    }

    // The next run goes on where this one was broken off, but asks again whether it is safe: that is kept nowhere.
    let mut terminal = Terminal::open(home.path(), &Setting::default(), &["write", "--lang", "en"]);
    terminal.talk(&[("Go on with them?", ""), WRITER[0]]);
    terminal.asked("Your street and number:").asked("> Rue X").leave(&ctrl('c'));
    assert_eq!(terminal.ends().0, Some(1));

    let terminal = Terminal::open(home.path(), &Setting::default(), &["forget", "--yes"]);
    let (code, shown) = terminal.ends();
    assert_eq!(code, Some(0), "{shown}");
    assert!(!kept.exists(), "{shown}");
}

#[test]
fn nothing_waits_of_who_has_ties_to_the_state() {
    let home = home();
    let mut terminal = Terminal::open(home.path(), &Setting::default(), &["write", RONAGHI, "--lang", "en"]);
    terminal.talk(&[("Do you or your family", "1"), ("What do you want to write?", ""), ("Your country:", "Sweden")]);
    terminal.talk(&[("How do you want to sign?", ""), ("Your initials:", "S. A.")]);
    // Neither a street nor a file of answers.
    terminal.asked("Your town:").leave(&ctrl('c'));
    let (code, shown) = terminal.ends();
    assert_eq!(code, Some(1), "{shown}");
    assert!(!shown.contains("> 1"), "what was answered is not on the screen: {shown}");
    assert_eq!(files(&home.path().join(".local")), [""; 0]);
}

#[test]
fn who_lives_in_the_state_signs_with_initials_alone() {
    let home = home();
    let mut terminal = Terminal::open(home.path(), &Setting::default(), &["write", RONAGHI, "--lang", "en"]);
    terminal.talk(&[("Do you or your family", "3"), ("What do you want to write?", ""), ("Your country:", "Iran")]);
    terminal.asked("signs with initials and town alone").asked("Your initials:").leave(&ctrl('c'));
    assert_eq!(terminal.ends().0, Some(1));
    // The same where a flag names the country.
    let arguments = ["write", RONAGHI, "--lang", "en", "--kind", "letter", "--country", "Iran"];
    let mut terminal = Terminal::open(home.path(), &Setting::default(), &arguments);
    terminal.talk(&[("Do you or your family", "3")]);
    terminal.asked("signs with initials and town alone").asked("Your initials:").leave(&ctrl('c'));
    assert_eq!(terminal.ends().0, Some(1));
}

#[test]
fn only_actions_that_have_the_kind_are_offered_and_a_card_asks_for_no_demand() {
    let home = home();
    let mut terminal =
        Terminal::open(home.path(), &Setting::default(), &["write", "--lang", "en", "--kind", "petition"]);
    terminal.asked("Which action?");
    let shown = terminal.shown();
    assert!(shown.contains("Djalali") && !shown.contains("Ronaghi"), "{shown}");
    terminal.leave(&ctrl('c'));
    assert_eq!(terminal.ends().0, Some(1));

    let mut terminal =
        Terminal::open(home.path(), &Setting::default(), &["write", DJALALI, "--lang", "en", "--kind", "solidarity"]);
    terminal.talk(&[WRITER[0], WRITER[2], WRITER[3], WRITER[4], WRITER[6]]);
    terminal.talk(&[("A line in your own words:", "Courage."), ("How will you send it?", "read")]);
    terminal.talk(&[("These are your answers.", "")]);
    terminal.asked("Courage.").asked("Save the 2 letters as files?").answer("");
    terminal.asked("Keep your name and address").answer("");
    let (code, shown) = terminal.ends();
    assert_eq!(code, Some(0), "{shown}");
    assert!(!shown.contains("Which demand"), "{shown}");
}

#[test]
fn a_joint_letter_is_signed_by_an_organisation_that_is_asked_for() {
    let home = home();
    let mut terminal =
        Terminal::open(home.path(), &Setting::default(), &["write", DJALALI, "--lang", "en", "--kind", "joint-letter"]);
    terminal.talk(&[WRITER[0], WRITER[2], WRITER[3], WRITER[4], WRITER[5], WRITER[6]]);
    terminal.talk(&[("Who signs it together?", "Example Association")]);
    no_own_words(&mut terminal);
    terminal.talk(&[("Which demand comes first?", "")]);
    terminal.talk(&[("How will you send it?", "read"), ("These are your answers.", "2")]);
    terminal.asked("Example Association").asked("These are your answers.").leave(&ctrl('c'));
    assert_eq!(terminal.ends().0, Some(1));
}

#[test]
fn who_turns_from_a_post_to_a_letter_is_asked_who_they_are() {
    let home = home();
    let mut terminal = Terminal::open(home.path(), &Setting::default(), &["write", RONAGHI, "--lang", "en"]);
    terminal.talk(&[("Do you or your family", "3"), ("What do you want to write?", "Post")]);
    // Nothing was asked of what a post leaves behind: back is the question before.
    terminal.asked("Which demand comes first?").leave(ESCAPE);
    terminal.talk(&[("What do you want to write?", "Post"), ("Which demand comes first?", "")]);
    terminal.asked("These are your answers.");
    assert!(!terminal.shown().contains("Your name:"), "{}", terminal.shown());
    terminal.answer("What:");
    terminal.talk(&[("What do you want to write?", "Letter"), ("Your country:", "France")]);
    terminal.talk(&[("may your answers wait", ""), ("Your full name:", "Ana")]);
    terminal.asked("Your street and number:").leave(&ctrl('c'));
    assert_eq!(terminal.ends().0, Some(1));
}

#[test]
fn own_words_about_one_person_are_read_again_before_they_go_into_a_letter_for_another() {
    let home = home();
    let arguments =
        ["write", "--lang", "en", "--name", "Ana", "--city", "Paris", "--country", "FR", "--address", "X 1"];
    let mut terminal = Terminal::open(home.path(), &Setting::default(), &arguments);
    terminal.talk(&[("Which action?", "Djalali"), ("Do you or your family", "3"), ("What do you want to write?", "")]);
    terminal.talk(&[("may your answers wait", ""), ("What do you do", "I met Dr Djalali.")]);
    for prompt in ["Which of the facts", "How did you come", "What would you like", "What do you hope"] {
        terminal.talk(&[(prompt, "")]);
    }
    terminal.talk(&[("A line in your own words:", ""), ("How should the letter begin?", "")]);
    terminal.talk(&[("Which demand comes first?", ""), ("How will you send it?", "read")]);
    terminal.talk(&[("These are your answers.", "Action"), ("Which action?", "Ronaghi")]);
    terminal.talk(&[("Do you or your family", "3"), ("What do you want to write?", "")]);
    terminal.asked("What do you do").asked("> I met Dr Djalali.").leave(&ctrl('c'));
    assert_eq!(terminal.ends().0, Some(1));
}

#[test]
fn nothing_of_the_careful_answer_is_shown_or_kept() {
    let home = home();
    for variables in [&[][..], &[("TERM", "dumb")]] {
        let setting = Setting { variables, ..Setting::default() };
        let mut terminal = Terminal::open(home.path(), &setting, &["write", RONAGHI, "--lang", "en"]);
        terminal.asked("Do you or your family").answer("I was born in Tehran");
        terminal.asked("is none of them").press("1").leave(&ctrl('c'));
        let (code, shown) = terminal.ends();
        assert!(code != Some(0), "{shown}");
        assert!(!shown.contains("Tehran") && !shown.contains("> 1"), "{shown}");
    }
    assert_eq!(files(&home.path().join(".local")), [""; 0]);
}

#[test]
fn a_call_that_nobody_could_take_is_told_before_the_name_is_asked() {
    let home = home();
    let mut terminal = Terminal::open(home.path(), &Setting::default(), &["write", RONAGHI, "--lang", "en"]);
    terminal.talk(&[
        ("Do you or your family", "3"),
        ("What do you want to write?", "call"),
        ("Your country:", "France"),
    ]);
    terminal.asked("has a telephone number on record").asked("What do you want to write?").answer("1");
    terminal.asked("may your answers wait").leave(&ctrl('c'));
    assert_eq!(terminal.ends().0, Some(1));
}

#[test]
fn whom_a_joint_letter_was_signed_by_goes_with_it() {
    let home = home();
    let mut terminal =
        Terminal::open(home.path(), &Setting::default(), &["write", DJALALI, "--lang", "en", "--note", "Please."]);
    terminal.talk(&[
        WRITER[0],
        ("What do you want to write?", "3"),
        WRITER[2],
        WRITER[3],
        WRITER[4],
        WRITER[5],
        WRITER[6],
    ]);
    std::fs::write(terminal.path("wrong.csv"), "title,place\nDr,Paris\n").unwrap();
    terminal.talk(&[("Who signs it together?", "~/wrong.csv")]);
    terminal.asked("“name”").press(&ctrl('u')).answer("~/signatories.csv");
    terminal.asked("cannot be read").press(&ctrl('u')).answer("Example Association");
    terminal.talk(&[("Which demand comes first?", ""), ("How will you send it?", "read")]);
    terminal.talk(&[("These are your answers.", "What:"), ("What do you want to write?", "1")]);
    terminal.asked("How should the letter begin?").leave(&ctrl('c'));
    assert!(!terminal.shown().contains("do not go with it"));
    assert_eq!(terminal.ends().0, Some(1));
}

#[test]
fn what_flags_lack_for_good_is_told_before_the_first_question() {
    let home = home();
    for (arguments, told) in [
        (&["write", "no-such-case"][..], "no-such-case"),
        (&["write", RONAGHI, "--kind", "petition"], "petition"),
        (&["write", "--merge"], "--merge"),
        (&["write", "--lang", "xx"], "xx"),
        (&["write", RONAGHI, "--to", "nobody"], "nobody"),
    ] {
        let (code, shown) = Terminal::open(home.path(), &Setting::default(), arguments).ends();
        assert_eq!(code, Some(2), "{shown}");
        assert!(shown.contains(told) && !shown.contains('?'), "{shown}");
    }
}

#[test]
fn the_same_in_every_language_on_a_narrow_terminal_and_on_one_without_keys() {
    let languages = [
        ("en_GB", "Which action?", "Do you or your family", "no", "What do you want to write?", "Your country:"),
        ("es_ES", "¿Qué acción?", "¿Usted o su familia", "no", "¿Qué quiere escribir?", "Su país:"),
        ("fr_FR", "Quelle action", "Vous ou votre famille", "non", "Que voulez-vous écrire", "Votre pays"),
        ("fa_IR", "کدام فراخوان؟", "آیا شما یا خانواده‌تان", "خیر", "چه می‌خواهید بنویسید؟", "کشور شما:"),
    ];
    for (language, action, ties, no, kind, country) in languages {
        for (columns, variables) in [(40, &[("NO_COLOR", "1")][..]), (60, &[("TERM", "dumb")])] {
            let home = home();
            let setting = Setting { columns, language, variables };
            let mut terminal = Terminal::open(home.path(), &setting, &["write"]);
            terminal.talk(&[(action, "2"), (ties, "3"), ("", ""), (kind, "1"), (country, "FR")]);
            // Whether answers may wait, the name, the street, the town.
            terminal.talk(&[("", no), ("", "Ana López"), ("", "Rue X 1"), ("", "Paris")]);
            terminal.asked("");
            let shown = terminal.shown();
            assert!(shown.contains("Ana López") && !shown.contains("ask-"), "{shown}");
            // A path stays whole; a terminal breaks it.
            let lines = shown.lines().filter(|line| !line.contains("answers.json"));
            let widest = lines.map(unicode_width::UnicodeWidthStr::width).max().unwrap();
            assert!(widest <= usize::from(columns), "{widest} of {columns}: {shown}");
            terminal.leave(&ctrl('c'));
            assert!(terminal.ends().0 != Some(0));
        }
    }
}
