//! What comes with the program, read once for all tests: its content, its pages, and a composer for every case, kind and language.

use std::sync::{Arc, LazyLock};

use appeal::action::Action;
use appeal::catalog::Catalog;
use appeal::document::Pages;
use appeal::letter::{self, Composer};
use appeal::locale;

pub static CATALOG: LazyLock<Catalog> = LazyLock::new(Catalog::built_in);

pub static PAGES: LazyLock<Pages<'static>> = LazyLock::new(|| Pages::new(&CATALOG));

/// In the order of the cases' ids, of their kinds, and of the languages.
pub static COMPOSERS: LazyLock<Vec<Composer>> = LazyLock::new(|| {
    let mut composers = Vec::new();
    for (_, loaded) in letter::load_all(&CATALOG) {
        let action: Arc<Action> = Arc::new(loaded.unwrap());
        for kind in &action.kinds {
            let made = |tag: &String| {
                let of = |errors| panic!("{} {} {tag}: {errors:?}", action.id, kind.name.value);
                Composer::new(&CATALOG, &action, kind, tag).unwrap_or_else(of)
            };
            composers.extend(locale::available(&CATALOG).iter().map(made));
        }
    }
    composers
});

/// Those of one case and kind, a language each.
pub fn composers(action: &str, kind: &str) -> impl Iterator<Item = &'static Composer> {
    COMPOSERS.iter().filter(move |composer| composer.action.id == action && composer.kind.name.value == kind)
}

/// That of one case, kind and language.
pub fn composer(action: &str, kind: &str, tag: &str) -> &'static Composer {
    composers(action, kind).find(|composer| composer.words.tag == tag).expect("the case is written in that language")
}
