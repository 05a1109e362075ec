//! Which country or language a person means, by what people write: codes of two and of three letters, the names of CLDR, what each
//! language's `roster.ftl` says besides, and the names in the languages of the world.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, LazyLock, Mutex, OnceLock};

use icu_normalizer::DecomposingNormalizer;
use icu_properties::props::GeneralCategory;
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};

use super::country::{self, is_code, language_of, names_in};
use super::languages::{LanguageNames, REFERENCE, available, said_in};
use super::negotiate::negotiate;
use crate::catalog::Catalog;
use crate::lock::locked;

const CATEGORIES: CodePointMapDataBorrowed<'static, GeneralCategory> = CodePointMapData::<GeneralCategory>::new();

/// The codes of three letters (ISO 3166-1 alpha-3, and XKX), each with that of two.
const ALPHA_3: &str = include_str!("alpha3.txt");

/// The words of a language by which rosters are read.
const FILE: &str = "roster.ftl";

/// The program's own content, for what is asked without any.
static BUILT_IN: LazyLock<Catalog> = LazyLock::new(Catalog::built_in);

/// The codes by the plain names of a language.
type Meanings = HashMap<String, String>;

/// Those of the languages that were asked for: a roster asks in each of its rows.
static MEANINGS: Mutex<BTreeMap<String, Arc<Meanings>>> = Mutex::new(BTreeMap::new());

/// The same in the languages that most people of any country write, where a name has one meaning: neither that of two countries,
/// nor the beginning of two names, as “Korea” is.
static WORLD: LazyLock<Meanings> = LazyLock::new(|| {
    let names = languages_of_the_world().into_iter().flat_map(|tag| names_in(&tag));
    let mut names = unambiguous(names.map(|(code, name)| (plain(&name), code)));
    let of_reference: Vec<String> = names_in(REFERENCE).iter().map(|(_, name)| plain(name)).collect();
    names.retain(|name, _| of_reference.iter().filter(|longer| longer.starts_with(name.as_str())).count() < 2);
    names
});

/// What the program's own languages call countries besides.
static ALSO: LazyLock<Meanings> = LazyLock::new(|| read_also(&BUILT_IN));

/// The code of the country that a person means by a code or by a name, first in these languages; case, accents and signs are
/// ignored.
pub(crate) fn meant_country<'a>(text: &str, languages: impl IntoIterator<Item = &'a str>) -> Option<String> {
    country_said(text, languages, || &*ALSO)
}

/// What countries are called by all the languages of a content.
#[derive(Debug)]
pub(crate) struct CountrySpellings {
    languages: Vec<String>,
    also: Meanings,
}

impl CountrySpellings {
    pub fn of(catalog: &Catalog) -> Self {
        Self { languages: available(catalog), also: read_also(catalog) }
    }

    /// The code of the country that a person means.
    pub fn meant(&self, text: &str) -> Option<String> {
        let languages = || self.languages.iter().map(String::as_str);
        // “Georgia (country)” is Georgia.
        let bare = text.split(['(', '（', '[']).next().unwrap_or_default();
        let said = |text: &str| country_said(text, languages(), || &self.also);
        said(text).or_else(|| said(bare)).or_else(|| turned_round(text, said))
    }

    /// The names of countries that are nearest to a text that is none.
    pub fn near(&self, text: &str) -> Vec<String> {
        let near = near_countries(text, self.languages.iter().map(String::as_str));
        if near.is_empty() {
            near_in_the_world(text, self.languages.first().map_or(REFERENCE, String::as_str))
        } else {
            near
        }
    }
}

/// `also` is asked only where the text is no code: to read what languages say besides takes longer.
fn country_said<'a, 'm>(
    text: &str,
    languages: impl IntoIterator<Item = &'a str>,
    also: impl Fn() -> &'m Meanings,
) -> Option<String> {
    let text = text.trim();
    let code = text.to_ascii_uppercase();
    if is_code(&code) {
        return Some(code);
    }
    let wanted = plain(text);
    if wanted.is_empty() {
        return None;
    }
    let of_language = languages.into_iter().find_map(|language| meanings(language).get(&wanted).cloned());
    of_language
        .or_else(|| also().get(&wanted).cloned())
        .or_else(|| of_three_letters(&wanted))
        .or_else(|| WORLD.get(&wanted).cloned())
}

/// The country of a name as lists have it, turned round: “Korea, Republic of”, “Bahamas, The”; or with a state that it is part of:
/// “Scotland, UK”.
fn turned_round(text: &str, said: impl Fn(&str) -> Option<String>) -> Option<String> {
    let (name, rest) = text.split_once([',', '،'])?;
    let (name, rest) = (name.trim(), rest.trim());
    if name.is_empty() || rest.is_empty() {
        return None;
    }
    let whole = format!("{rest} {name}");
    let without_article = || whole.get(..4).filter(|the| the.eq_ignore_ascii_case("the ")).map(|_| &whole[4..]);
    let both = || said(name).filter(|country| said(rest).as_ref() == Some(country));
    said(&whole).or_else(|| said(without_article()?)).or_else(both)
}

/// The names that are nearest to a text, or hold it: as many as a person reads at a glance. What is far from all has none: a name
/// that is only the least unlike would lead astray.
fn near_countries<'a>(text: &str, languages: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    const NEAR: f64 = 0.87;
    let wanted = plain(text);
    let names: BTreeSet<String> = languages.into_iter().flat_map(names_in).map(|(_, name)| name).collect();
    let rated = names.into_iter().map(|name| {
        let known = plain(&name);
        let holds = wanted.chars().count() > 3 && known.contains(&wanted);
        (if holds { 1.0 } else { strsim::jaro_winkler(&wanted, &known) }, name)
    });
    let mut near: Vec<(f64, String)> = rated.filter(|(likeness, _)| *likeness > NEAR).collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    near.into_iter().take(3).map(|(_, name)| name).collect()
}

/// The same among the names in the languages of the world, each told in a language of the content.
fn near_in_the_world(text: &str, language: &str) -> Vec<String> {
    const NEAR: f64 = 0.95;
    let wanted = plain(text);
    let rated = WORLD.iter().map(|(name, code)| (strsim::jaro_winkler(&wanted, name), code));
    let best = rated.filter(|(likeness, _)| *likeness > NEAR).max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(a.1)));
    best.map(|(_, code)| country::name(code, language)).into_iter().collect()
}

/// What the languages of a content are called, in every language of the world and by themselves.
#[derive(Debug)]
pub(crate) struct LanguageSpellings {
    tags: Vec<String>,
    /// What `roster.ftl` says, each with its tag.
    also: Vec<(String, String)>,
    names: OnceLock<Meanings>,
}

impl LanguageSpellings {
    pub fn of(catalog: &Catalog) -> Self {
        let tags = available(catalog);
        let also = tags.iter().flat_map(|tag| {
            let also = said_in(catalog, [tag.as_str()], FILE, "language-also").unwrap_or_default();
            also.split('|').map(|word| (plain(word), tag.clone())).collect::<Vec<_>>()
        });
        Self { also: also.filter(|(word, _)| !word.is_empty()).collect(), tags, names: OnceLock::new() }
    }

    /// The tag of the language that a person means.
    pub fn meant(&self, text: &str) -> Option<String> {
        // “Spanish (Spain)” is Spanish.
        let bare = text.split(['(', '（', '[']).next().unwrap_or_default().trim();
        let by_tag = [text, bare].into_iter().find_map(|text| negotiate(text, &self.tags));
        let names = || self.names.get_or_init(|| self.read());
        by_tag
            .map(str::to_owned)
            .or_else(|| [text, bare].into_iter().find_map(|text| names().get(&plain(text)).cloned()))
    }

    fn read(&self) -> Meanings {
        let of_world = languages_of_the_world().into_iter().filter_map(|language| LanguageNames::of(&language));
        let of_world = of_world.flat_map(|names| {
            self.tags.iter().filter_map(|tag| Some((plain(&names.name(tag)?), tag.clone()))).collect::<Vec<_>>()
        });
        unambiguous(self.also.iter().cloned().chain(of_world.filter(|(word, _)| !word.is_empty())))
    }

    /// What the languages call themselves.
    pub fn own_names(&self) -> Vec<String> {
        self.tags.iter().map(|tag| super::languages::name(tag)).collect()
    }
}

/// Languages in which CLDR names nothing. ICU4X tells each that is asked for, on standard error, in builds for tests.
const NAMELESS: [&str; 18] =
    ["bi", "bm", "dv", "dz", "gn", "ht", "kl", "mg", "pap", "pau", "rn", "sg", "sm", "sn", "tkl", "tpi", "tvl", "und"];

/// The languages that most people of any country write.
fn languages_of_the_world() -> BTreeSet<String> {
    let mut languages: BTreeSet<String> = country::codes().iter().map(|code| language_of(code)).collect();
    languages.retain(|tag| !NAMELESS.contains(&tag.as_str()));
    languages
}

/// What each name means, without those that mean two things.
fn unambiguous(names: impl Iterator<Item = (String, String)>) -> Meanings {
    let mut found: HashMap<String, Option<String>> = HashMap::new();
    for (name, meant) in names {
        let known = found.entry(name).or_insert_with(|| Some(meant.clone()));
        if known.as_ref().is_some_and(|known| *known != meant) {
            *known = None;
        }
    }
    found.into_iter().filter_map(|(name, meant)| Some((name, meant?))).collect()
}

fn meanings(language: &str) -> Arc<Meanings> {
    let mut known = locked(&MEANINGS);
    if let Some(found) = known.get(language) {
        return Arc::clone(found);
    }
    let mut found = Meanings::new();
    for (code, name) in names_in(language) {
        // Where two have a name, the first holds.
        found.entry(plain(&name)).or_insert(code);
    }
    let found = Arc::new(found);
    known.insert(language.to_owned(), Arc::clone(&found));
    found
}

/// The lists of the content's languages: a line for each country, its code before a colon.
fn read_also(catalog: &Catalog) -> Meanings {
    let lists =
        available(catalog).into_iter().filter_map(|tag| said_in(catalog, [tag.as_str()], FILE, "countries-also"));
    let names = lists.flat_map(|list| {
        let lines = list
            .lines()
            .filter_map(|line| line.split_once(':'))
            .map(|(code, names)| (code.trim().to_owned(), names.to_owned()));
        let names = lines
            .flat_map(|(code, names)| names.split('|').map(|name| (plain(name), code.clone())).collect::<Vec<_>>());
        names.filter(|(name, code)| !name.is_empty() && is_code(code)).collect::<Vec<_>>()
    });
    unambiguous(names)
}

fn of_three_letters(wanted: &str) -> Option<String> {
    let pairs = ALPHA_3.split_whitespace().filter_map(|pair| pair.split_once('='));
    pairs.into_iter().find(|(three, _)| three.eq_ignore_ascii_case(wanted)).map(|(_, two)| two.to_owned())
}

/// A name as it is looked up: letters and digits alone, small, without accents, in the letters that Persian has.
pub(crate) fn plain(name: &str) -> String {
    let decomposed = DecomposingNormalizer::new_nfkd().normalize(name);
    let letters =
        decomposed.chars().filter(|c| CATEGORIES.get(*c) != GeneralCategory::NonspacingMark && c.is_alphanumeric());
    letters
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'ي' | 'ى' => 'ی',
            'ك' => 'ک',
            'ı' => 'i',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(text: &str) -> Option<String> {
        meant_country(text, ["en", "es", "fa", "fr"])
    }

    #[test]
    fn countries_are_known_as_people_write_them() {
        for (code, names) in [
            (
                "US",
                "USA|U.S.A.|United States of America|the United States|America|EEUU|EE. UU.|États-Unis|Etats Unis|آمریکا|امریکا|ایالات متحده",
            ),
            ("GB", "UK|U.K.|England|Great Britain|Scotland|Wales|Northern Ireland|انگلیس|Inglaterra|GBR|Royaume-Uni"),
            ("DE", "Deutschland|DEU|Alemania|Germania|آلمان"),
            ("NL", "Holland|The Netherlands|Nederland"),
            ("TR", "Turkey|Turkiye|Türkiye|Turquie|TUR"),
            ("CZ", "Czech Republic|Česko|Czechia"),
            ("CI", "Ivory Coast|Cote d'Ivoire|Côte d’Ivoire"),
            ("AT", "Österreich|Osterreich"),
            ("IE", "Éire|Eire|Republic of Ireland"),
            ("BR", "Bresil|Brasil|Brazil"),
            ("VA", "Vatican|Holy See"),
            ("PS", "Palestine|Palestina|فلسطين"),
            ("CH", "Schweiz|Suisse|Svizzera"),
            ("SE", "Sverige"),
            ("IR", "Iran|Irán|IRN|ايران|Islamic Republic of Iran"),
            ("MK", "Macedonia"),
            ("CD", "DR Congo|Democratic Republic of the Congo"),
            ("KR", "South Korea|Republic of Korea"),
            ("EG", "مصر"),
        ] {
            for name in names.split('|') {
                assert_eq!(meant(name).as_deref(), Some(code), "{name}");
            }
        }
        for none in ["Utopia", "Swizerland", "Korea", "", "-", "Europe", "Kurdistan"] {
            assert_eq!(meant(none), None, "{none}");
        }
    }

    #[test]
    fn countries_are_known_as_databases_and_their_people_write_them() {
        let spelled = CountrySpellings::of(&Catalog::built_in());
        for (code, names) in [
            ("KR", "Korea, Republic of|Corée, République de"),
            ("CD", "Congo, The Democratic Republic of the"),
            ("TZ", "Tanzania, United Republic of"),
            ("MD", "Moldova, Republic of"),
            ("BS", "Bahamas, The|The Bahamas"),
            ("IR", "Iran, Islamic Republic of|Iran, République islamique d’"),
            ("GB", "Scotland, UK"),
            ("MX", "Méjico"),
            ("SA", "عربستان|السعودية|KSA"),
            ("AZ", "آذربایجان"),
            ("AE", "الإمارات"),
            ("ZA", "RSA"),
            ("LA", "Lao PDR"),
            ("NL", "Netherland"),
            ("US", "США|ABD|EE. UU."),
            ("AT", "Oesterreich"),
        ] {
            for name in names.split('|') {
                assert_eq!(spelled.meant(name).as_deref(), Some(code), "{name}");
            }
        }
        for none in ["EU", "E.U.", "Madrid, Spain", "Georgia, US", "France, Spain", ","] {
            assert_eq!(spelled.meant(none), None, "{none}");
        }
        assert_eq!(spelled.near("Deutchland"), ["Germany"]);
    }

    #[test]
    fn a_slip_of_the_pen_is_offered_its_country() {
        assert_eq!(near_countries("Swizerland", ["en"]).first().map(String::as_str), Some("Switzerland"));
        assert_eq!(near_countries("Korea", ["en"]), ["North Korea", "South Korea"]);
        assert!(
            near_countries("Utopia", ["en", "fr"]).is_empty() && near_countries("Atlantis", ["en", "fr"]).is_empty()
        );
    }

    #[test]
    fn every_code_of_three_letters_has_one_of_two() {
        let pairs: BTreeMap<&str, &str> = ALPHA_3.split_whitespace().filter_map(|pair| pair.split_once('=')).collect();
        let two: BTreeSet<&&str> = pairs.values().collect();
        assert_eq!((pairs.len(), two.len()), (country::codes().len(), country::codes().len()));
        assert!(pairs.values().all(|code| is_code(code)));
    }

    #[test]
    fn languages_are_known_by_their_names_anywhere() {
        let names = LanguageSpellings::of(&Catalog::built_in());
        for (tag, words) in [
            ("fa", "Farsi|Persian|persan|Persisch|فارسی|پارسی|Farsça|fa_IR|fa-IR"),
            ("es", "espanol|castellano|Spanish|Spanisch|español|Spanish (Spain)"),
            ("fr", "francais|French|Französisch"),
            ("en", "Englisch|inglés|انگلیسی|English (US)"),
        ] {
            for word in words.split('|') {
                assert_eq!(names.meant(word).as_deref(), Some(tag), "{word}");
            }
        }
        for none in ["klingon", "Dari", "دری", "Spanish, English", "Kurdish"] {
            assert_eq!(names.meant(none), None, "{none}");
        }
    }
}
