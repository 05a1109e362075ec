//! The printed page, as it is laid out: the order of reading, the address inside the window, nothing outside the page,
//! one page. Text taken out of a PDF again is unreliable in Arabic script, so the tests look at the laid-out frames.

use std::sync::LazyLock;

use appeal::document::paper::{Labels, Paper, Window};
use appeal::document::pdf::{Fitted, PlacedText, Press, STEPS, Sheet};
use appeal::document::{Format, MessageHeaders, document};
use appeal::letter::Letter;
use appeal::locale;
use appeal::text::{Direction, without_isolates};
use appeal::writer::{Fields, Writer};
use jiff::civil::{Date, date};

use crate::support::built_in::{COMPOSERS, PAGES, composer};

fn writer(country: &str, note: Option<&str>) -> Writer {
    let fields = Fields {
        name: Some("Alexandra Example".into()),
        profession: Some("Physician".into()),
        address: vec!["12 Example Street".into()],
        city: Some("Town".into()),
        country: Some(country.into()),
        email: Some("a@example.org".into()),
        note: note.map(str::to_owned),
        ..Fields::default()
    };
    Writer::settle(fields, &[], &|field| field.to_owned()).unwrap()
}

struct Shipped {
    letter: Letter,
    fitted: Fitted,
    paper: Paper,
}

/// Every shipped letter of writers in some countries, in every language, on days with and without named holders.
static SHIPPED: LazyLock<Vec<Shipped>> = LazyLock::new(|| {
    let press = Press::new(None).unwrap();
    let mut shipped = Vec::new();
    // What is printed in another way has tests of its own.
    for composer in COMPOSERS.iter().filter(|composer| composer.form().is_addressed()) {
        let day = if composer.action.id == "hossein-ronaghi-maleki" { date(2016, 1, 21) } else { date(2024, 5, 3) };
        // Paper and windows are those of the country, whatever the kind.
        let countries: &[&str] =
            if composer.kind.name.value == "letter" { &["BE", "DE", "ES", "FR", "US"] } else { &["BE", "ES"] };
        for &country in countries {
            let writer = writer(country, Some("A line in my own words."));
            for recipient in composer.recipients_for(country) {
                let letter = composer.anew(recipient, &writer, day).unwrap();
                let fitted = press.fit(&letter, Sheet::new(country, None)).unwrap();
                shipped.push(Shipped { letter, fitted, paper: Paper::of(country) });
            }
        }
    }
    shipped
});

/// Sees each shipped letter that is posted in one of these countries.
pub(crate) fn each(countries: &[&str], mut see: impl FnMut(&Letter, &Fitted, Paper)) {
    for Shipped { letter, fitted, paper } in SHIPPED.iter() {
        if countries.contains(&letter.posted_in.as_str()) {
            see(letter, fitted, *paper);
        }
    }
}

fn one_letter(tag: &str, writer: &Writer, day: Date) -> Letter {
    let composer = composer("hossein-ronaghi-maleki", "letter", tag);
    composer.anew(composer.recipients_for(&writer.country)[0], writer, day).unwrap()
}

fn text_of(texts: &[PlacedText]) -> String {
    texts
        .iter()
        .map(|text| text.text.as_str())
        .collect::<Vec<_>>()
        .join("")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join("")
}

/// The texts line by line from the top, each line from where the language begins it.
fn in_reading_order(mut texts: Vec<PlacedText>, direction: Direction) -> Vec<PlacedText> {
    let sign = if direction == Direction::Rtl { -1.0 } else { 1.0 };
    texts.sort_by(|a, b| {
        let place = |text: &PlacedText| (text.page, (text.y * 10.0).round() as i64);
        place(a).cmp(&place(b)).then((a.x * sign).total_cmp(&(b.x * sign)))
    });
    texts
}

fn squeezed(text: &str) -> String {
    without_isolates(text).split_whitespace().collect::<Vec<_>>().join("")
}

#[test]
fn every_shipped_letter_fits_its_page_and_stays_inside_it() {
    each(&["BE", "DE", "FR", "US"], |letter, fitted, paper| {
        let who = format!("{} {} {}", letter.action, letter.recipient, letter.language);
        assert_eq!(fitted.pages(), letter.sheets().count(), "{who}: a page for each sheet");
        assert_eq!(fitted.lines_over, 0, "{who}");
        let (width, height) = paper.size();
        for text in fitted.texts() {
            let inside = text.x >= 4.0 && text.x + text.width <= width - 4.0 && text.y >= 4.0 && text.y <= height - 4.0;
            assert!(inside, "{who}: {text:?}");
        }
    });
}

/// Laying out lets a missing glyph pass; the standards of the file do not.
#[test]
fn every_shipped_letter_becomes_a_file() {
    let press = Press::new(None).unwrap();
    each(&["BE", "US"], |letter, fitted, _| {
        let exported = press.export(fitted, date(2026, 11, 25));
        assert!(exported.is_ok(), "{} {} {}: {exported:?}", letter.action, letter.recipient, letter.language);
    });
}

#[test]
fn the_page_reads_in_the_order_of_the_letter() {
    each(&["BE"], |letter, fitted, _| {
        let Some(addressed) = letter.addressed().filter(|addressed| addressed.enclosure.is_none()) else { return };
        let page = text_of(&in_reading_order(fitted.texts(), letter.direction));
        let mut pieces: Vec<&String> = addressed.addressee.iter().collect();
        if letter.layout.subject_after {
            pieces.extend(&addressed.salutation);
            pieces.push(&addressed.subject_line);
        } else {
            pieces.push(&addressed.subject_line);
            pieces.extend(&addressed.salutation);
        }
        pieces.push(&addressed.close);
        pieces.extend(&addressed.signature);
        pieces.extend(&addressed.copies.names);
        let mut from = 0;
        for piece in pieces {
            let piece = squeezed(piece);
            let at = page[from..].find(&piece);
            let at = at.unwrap_or_else(|| {
                panic!("{} {}: {piece} is not behind {}", letter.recipient, letter.language, &page[..from])
            });
            from += at + piece.len();
        }
    });
}

#[test]
fn a_window_shows_the_whole_address_and_nothing_else() {
    let mut shown = 0;
    each(&["DE", "FR", "US"], |letter, fitted, paper| {
        let Some(postal) = letter.postal() else { return };
        let Some(window) = Window::of(&letter.posted_in, paper).filter(|window| window.holds(&postal.lines)) else {
            return;
        };
        shown += 1;
        let (left, top) = (window.visible.x, window.visible.y);
        let (right, bottom) = (left + window.visible.width, top + window.visible.height);
        let texts = fitted.texts();
        let in_window: Vec<PlacedText> = texts
            .iter()
            .filter(|text| {
                text.page == 0 && text.x + text.width > left && text.x < right && text.y > top && text.y - 2.5 < bottom
            })
            .cloned()
            .collect();
        for text in &in_window {
            let inside =
                text.x >= left && text.x + text.width <= right && text.y <= bottom && text.y - 2.5 >= top - 0.6;
            assert!(inside, "{} {}: {text:?}", letter.recipient, letter.language);
            // DIN 5008: clear of the edge, and without serifs where it is smaller than ten points.
            assert!(text.x >= left + 5.0 - 0.01, "{} {}: {text:?}", letter.recipient, letter.language);
            assert!(text.size >= 10.0 || text.family == "DejaVu Sans", "{text:?}");
        }
        assert_eq!(text_of(&in_window), squeezed(&postal.lines.concat()), "{} {}", letter.recipient, letter.language);
    });
    assert!(shown >= 12, "windows were looked at: {shown}");
}

#[test]
fn an_address_that_no_window_holds_gets_a_label() {
    let mut labelled = Vec::new();
    each(&["DE"], |letter, fitted, _| {
        // Seven lines fit the German window; with its holder the Head of the Judiciary's address has eight.
        assert_eq!(
            fitted.needs_label,
            letter.postal().is_some_and(|postal| postal.lines.len() > 7),
            "{} {}",
            letter.recipient,
            letter.language
        );
        if fitted.needs_label {
            labelled.push(letter.recipient.clone());
            assert!(
                text_of(&fitted.texts()).contains(&squeezed(&letter.addressed().unwrap().addressee[0])),
                "it stands in the letter"
            );
        }
    });
    assert_eq!(labelled, ["head-of-judiciary"; 4], "in each language");
}

#[test]
fn an_envelope_is_in_latin_letters_and_names_the_country_in_the_language_of_posting() {
    each(&["ES"], |letter, _, _| {
        let Some(postal) = letter.postal() else { return };
        for line in &postal.lines {
            assert!(locale::country::is_latin(line), "{line}");
        }
        if letter.recipient == "supreme-leader" {
            assert_eq!(postal.lines.last().map(String::as_str), Some("IRÁN"));
        }
    });
}

#[test]
fn the_first_try_is_the_last() {
    // A letter whose last line stands right at the end of the page may need another; nobody measures it more exactly.
    let (mut all, mut again) = (0, Vec::new());
    each(&["BE", "DE", "ES", "FR", "US"], |letter, fitted, _| {
        all += 1;
        if fitted.tries > 1 {
            again.push(format!("{} {} {} {}", letter.recipient, letter.language, letter.posted_in, fitted.tries));
        }
    });
    assert!(again.len() * 20 <= all && again.iter().all(|one| one.ends_with(" 2")), "of {all}: {again:?}");
}

#[test]
fn the_same_letter_is_the_same_bytes() {
    let day = date(2016, 1, 21);
    let letter = one_letter("fa", &writer("FR", None), day);
    let headers = MessageHeaders { day, ..MessageHeaders::default() };
    let bytes = || document(&PAGES, &letter, &headers, Format::Pdf).unwrap().bytes;
    assert_eq!(bytes(), bytes());
}

#[test]
fn what_people_write_is_literal_on_the_page() {
    let note = "#read(\"/etc/passwd\") $x^2$ <label> @ref \\ // /* */ *b* _i_ `c` = h\n- #set page(width: 1pt) ]";
    let writer = writer("ES", Some(note));
    let press = Press::new(None).unwrap();
    for tag in ["en", "fa"] {
        let letter = one_letter(tag, &writer, date(2016, 1, 21));
        let fitted = press.fit(&letter, Sheet::new("ES", None)).unwrap();
        assert!(text_of(&fitted.texts()).contains(&squeezed(note)), "{tag}");
    }
}

#[test]
fn a_character_without_a_glyph_is_named() {
    let press = Press::new(None).unwrap();
    for (note, code) in [("\u{1F54A}", "U+1F54A"), ("\u{20BB7}", "U+20BB7"), ("\u{378}", "U+0378")] {
        let letter = one_letter("en", &writer("ES", Some(note)), date(2016, 1, 21));
        let error = press.fit(&letter, Sheet::new("ES", None)).unwrap_err();
        assert!(error.message.id.starts_with("error-glyph"), "{error:?}");
        assert!(format!("{:?}", error.message.args).contains(code), "{error:?}");
    }
}

#[test]
fn a_long_letter_takes_a_second_page_and_says_so() {
    let press = Press::new(None).unwrap();
    let note = "A line of my own words that says a thing.\n".repeat(60);
    let letter = one_letter("en", &writer("ES", Some(&note)), date(2016, 1, 21));
    let fitted = press.fit(&letter, Sheet::new("ES", None)).unwrap();
    assert!(fitted.pages() == 2 && fitted.lines_over > 3, "{} {}", fitted.pages(), fitted.lines_over);
    let second: Vec<PlacedText> = fitted.texts().into_iter().filter(|text| text.page == 1).collect();
    assert!(second.iter().any(|text| text.text == "2" && text.y > 270.0), "the second page has a number");
    assert!(fitted.texts().iter().filter(|text| text.page == 0).all(|text| text.text != "1"), "the first has none");
}

#[test]
fn a_word_without_end_stays_on_the_page() {
    let press = Press::new(None).unwrap();
    let letter = one_letter("en", &writer("ES", Some(&"x".repeat(9_000))), date(2016, 1, 21));
    let fitted = press.fit(&letter, Sheet::new("ES", None)).unwrap();
    assert!(fitted.texts().iter().all(|text| text.x + text.width <= 206.0));
}

#[test]
fn hundreds_of_addresses_are_set_like_any_text() {
    let press = Press::new(None).unwrap();
    let note = "a@example.org ".repeat(700);
    let letter = one_letter("en", &writer("ES", Some(note.trim())), date(2016, 1, 21));
    let fitted = press.fit(&letter, Sheet::new("ES", None)).unwrap();
    assert_eq!(squeezed(&text_of(&fitted.texts())).matches("a@example.org").count(), 701, "and the writer's own");
}

#[test]
fn merged_letters_each_begin_on_an_odd_page() {
    let press = Press::new(None).unwrap();
    let day = date(2016, 1, 21);
    let long = "A line of my own words that says a thing.\n".repeat(60);
    let letters: Vec<Fitted> = [None, Some(long.as_str()), None]
        .iter()
        .map(|note| press.fit(&one_letter("en", &writer("ES", *note), day), Sheet::new("ES", None)).unwrap())
        .collect();
    let pages = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        text.matches("/Type/Page/").count()
            + text.matches("/Type /Page\n").count()
            + text.matches("/Type/Page\n").count()
    };
    // One page and a blank one, two pages, one page.
    let bytes = press.merge(&letters, day).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7"));
    let count = pages(&bytes);
    assert!(count == 5 || count == 0, "{count} pages");
}

#[test]
fn labels_and_envelopes_are_made() {
    let press = Press::new(None).unwrap();
    let day = date(2016, 1, 21);
    let address: Vec<String> = ["Office", "Street", "Tehran", "IRAN"].map(str::to_owned).to_vec();
    for labels in [Labels::A4_3X8, Labels::US_5160] {
        let bytes = press.labels(&vec![address.clone(); 40], &labels, day).unwrap();
        assert!(bytes.starts_with(b"%PDF"));
    }
    let bytes = press.envelope(appeal::document::paper::Envelope::Dl, &address, &[], day).unwrap();
    assert!(bytes.starts_with(b"%PDF"));
}

#[test]
fn the_steps_go_down_to_the_stated_minima() {
    let last = STEPS[STEPS.len() - 1];
    assert_eq!((last.size, last.rtl_size, last.sign), (9.0, 8.5, 8.0));
    assert!(STEPS.windows(2).all(|pair| pair[0].size > pair[1].size && pair[0].rtl_size > pair[1].rtl_size));
}
