//! The Typst compiler over two files in memory: a template of the program's own, and the data. Nothing else can be read,
//! and no text from outside is ever source code.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::diagnostic::Diagnostic;
use crate::msg;

/// How many compilations a cached result outlives: enough for one letter's tries, and memory stays flat.
const KEPT_COMPILATIONS: usize = 10;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The ids of the two files; they are made once, because each id lives as long as the program.
static FILES: LazyLock<(FileId, FileId)> = LazyLock::new(|| (file_id("/main.typ"), file_id("/data.json")));

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

    /// The families, by their names.
    pub(super) fn families(&self) -> BTreeMap<String, Vec<&Font>> {
        let mut families: BTreeMap<String, Vec<&Font>> = BTreeMap::new();
        for font in &self.fonts {
            families.entry(font.info().family.clone()).or_default().push(font);
        }
        families
    }

    /// Whether a face of one of these families has the character.
    pub(super) fn have(&self, families: &[String], c: char) -> bool {
        let of_family = |font: &&Font| families.iter().any(|family| font.info().family.eq_ignore_ascii_case(family));
        self.fonts.iter().filter(of_family).any(|font| font.info().coverage.contains(c as u32))
    }
}

struct Page<'f> {
    fonts: &'f Fonts,
    source: Source,
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
        FILES.0
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == FILES.0 { Ok(self.source.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == FILES.1 { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Lays out a template of the program's own with data.
pub(super) fn layout(fonts: &Fonts, template: &str, data: &serde_json::Value) -> Result<PagedDocument, Diagnostic> {
    let source = Source::new(FILES.0, template.to_owned());
    let page = Page { fonts, source, data: Bytes::from_string(data.to_string()) };
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
    typst_pdf::pdf(document, &options).map_err(|errors| failed(&errors))
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
