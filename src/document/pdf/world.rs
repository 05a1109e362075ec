//! The Typst compiler over files in memory: templates of the program's own, and the data. Nothing else can be read, and no
//! text from outside is ever source code.

use std::sync::{LazyLock, OnceLock};

use jiff::civil::Date;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::Abs;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInstance, FontStretch, FontStyle, FontVariant, FontVariations, FontWeight};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::faces::Hand;
use super::{layer, measures};
use crate::diagnostic::Diagnostic;
use crate::msg;
use crate::text::Direction;

/// How many compilations a cached result outlives: enough for one letter's tries, and memory stays flat.
const KEPT_COMPILATIONS: usize = 10;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The data's id. Ids are made once, because each lives as long as the program.
static DATA: LazyLock<FileId> = LazyLock::new(|| file_id("/data.json"));

/// The id of the measures, a file of their own: they are the same for all data, and what depends on them alone is evaluated
/// once.
static MEASURES: LazyLock<FileId> = LazyLock::new(|| file_id("/measures.json"));

/// The templates.
const TEMPLATES: [(&str, &str); 4] = [
    ("/pages.typ", include_str!("pages.typ")),
    ("/page.typ", include_str!("page.typ")),
    ("/card.typ", include_str!("card.typ")),
    ("/labels.typ", include_str!("labels.typ")),
];

/// Their ids, in that order.
static IDS: LazyLock<[FileId; TEMPLATES.len()]> = LazyLock::new(|| TEMPLATES.map(|(path, _)| file_id(path)));

/// The same parsed, each when it is first needed.
static SOURCES: [OnceLock<Source>; TEMPLATES.len()] = [const { OnceLock::new() }; TEMPLATES.len()];

/// A template that is laid out.
#[derive(Debug, Clone, Copy)]
pub(super) enum Template {
    /// `pages.typ`, which imports the page, and the card where there is one: what is in those is evaluated once for many letters.
    Pages,
    Labels,
}

impl Template {
    fn id(self) -> FileId {
        match self {
            Self::Pages => IDS[0],
            Self::Labels => IDS[3],
        }
    }
}

fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("a path of the program's own");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The faces that pages are set in.
#[derive(Debug)]
pub(super) struct Fonts {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

impl Fonts {
    /// Indexes faces; data that is no font is left out.
    pub(super) fn new(faces: impl IntoIterator<Item = Bytes>) -> Self {
        let fonts: Vec<Font> = faces.into_iter().flat_map(Font::iter).collect();
        Self { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    }

    /// Whether there is a family of that name, in any case.
    pub(super) fn has_family(&self, name: &str) -> bool {
        self.fonts.iter().any(|font| font.info().family.eq_ignore_ascii_case(name))
    }

    /// The face of a family in a hand; condensed where the family is.
    pub(super) fn face(&self, family: &str, hand: Hand) -> Option<FontInstance> {
        let weight = if hand.bold { FontWeight::BOLD } else { FontWeight::REGULAR };
        let stretch = match hand.direction {
            Direction::Ltr => FontStretch::NORMAL,
            Direction::Rtl => FontStretch::CONDENSED,
        };
        let variant = FontVariant::new(FontStyle::Normal, weight, stretch);
        let font = self.fonts.get(self.book.select(&family.to_lowercase(), variant)?)?.clone();
        Some(font.instantiate(variant, Abs::pt(10.0), &FontVariations::default()))
    }

    /// Which characters the faces of these families have, by their code points.
    pub(super) fn covered(&self, families: &[String]) -> Vec<bool> {
        let mut covered = Vec::new();
        let of_family = |font: &&Font| families.iter().any(|family| font.info().family.eq_ignore_ascii_case(family));
        for c in self.fonts.iter().filter(of_family).flat_map(|font| font.info().coverage.iter()) {
            let at = c as usize;
            if covered.len() <= at {
                covered.resize(at + 1, false);
            }
            covered[at] = true;
        }
        covered
    }
}

struct Page<'f> {
    fonts: &'f Fonts,
    main: FileId,
    data: Bytes,
}

impl World for Page<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let at = IDS.iter().position(|known| *known == id).ok_or(FileError::AccessDenied)?;
        Ok(SOURCES[at].get_or_init(|| Source::new(id, TEMPLATES[at].1.to_owned())).clone())
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id {
            id if id == *DATA => Ok(self.data.clone()),
            id if id == *MEASURES => Ok(measures::JSON.clone()),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Lays out a template with data.
pub(super) fn layout(fonts: &Fonts, template: Template, data: &serde_json::Value) -> Result<PagedDocument, Diagnostic> {
    let page = Page { fonts, main: template.id(), data: Bytes::from_string(data.to_string()) };
    let result = typst::compile::<PagedDocument>(&page).output.map_err(|errors| failed(&errors));
    // Also after errors: without it a batch would take a gigabyte.
    typst::comemo::evict(KEPT_COMPILATIONS);
    result
}

/// Writes a laid-out document as PDF/A-2a and PDF/UA-1, dated at noon of a day.
pub(super) fn export(document: &PagedDocument, day: Date) -> Result<Vec<u8>, Diagnostic> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|error| Diagnostic::error(msg!("error-pdf")).detail(error.message().to_string()))?;
    let date =
        Datetime::from_ymd_hms(i32::from(day.year()), day.month().unsigned_abs(), day.day().unsigned_abs(), 12, 0, 0);
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(Some(concat!("appeal ", env!("CARGO_PKG_VERSION")).to_owned())),
        timestamp: date.map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    let written = |document| typst_pdf::pdf(document, &options).map_err(|errors| failed(&errors));
    match layer::readable(document) {
        None => written(document),
        Some(readable) => layer::tell(&written(&readable.document)?, &readable.said)
            .map_err(|error| Diagnostic::error(msg!("error-pdf")).detail(error.to_string())),
    }
}

/// Draws the pages of a laid-out document as SVG.
pub(super) fn pictures(document: &PagedDocument) -> Vec<String> {
    let options = typst_svg::SvgOptions { render_bleed: false, pretty: false };
    let pictures = document.pages().iter().map(|page| typst_svg::svg(page, &options)).collect();
    typst::comemo::evict(KEPT_COMPILATIONS);
    pictures
}

fn failed(errors: &[SourceDiagnostic]) -> Diagnostic {
    let detail: Vec<String> = errors.iter().map(|error| error.message.to_string()).collect();
    Diagnostic::error(msg!("error-pdf")).detail(detail.join("; "))
}
