//! Many printed letters bound into one file to print, one after another: memory does not grow with their number.
//!
//! The pages are copied as they are; what a file says of itself as a whole (its tags, its title) is left behind, because
//! the bound file is for the printer. Each letter begins on a sheet of its own also when printed on both sides.

use std::io::{self, Write};

use lopdf::{Dictionary, Document, Object, ObjectId, Writer, dictionary};

/// Objects 1 and 2 are those of the bound file itself.
const CATALOG: ObjectId = (1, 0);
const PAGES: ObjectId = (2, 0);

/// What pages may take from the nodes above them (ISO 32000-1, table 30).
const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];

/// Binds files into one that is written as it grows.
#[derive(Debug)]
pub(crate) struct Binder<W> {
    out: W,
    /// How much was written.
    written: u64,
    /// Where each object begins; the first is object 1.
    offsets: Vec<u64>,
    pages: Vec<ObjectId>,
    /// The size of the last page, for a blank one behind it.
    size: Option<Object>,
}

impl<W: Write> Binder<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn new(out: W) -> io::Result<Self> {
        let mut binder = Self { out, written: 0, offsets: vec![0; 2], pages: Vec::new(), size: None };
        // The second line says that the file is not text (ISO 32000-1, 7.5.2).
        binder.write(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")?;
        Ok(binder)
    }

    /// Adds all pages of a file, on a new sheet of paper.
    ///
    /// # Errors
    /// The bytes are no PDF, or the bound file cannot be written.
    pub fn add(&mut self, pdf: &[u8]) -> io::Result<()> {
        let mut document = Document::load_mem(pdf).map_err(io::Error::other)?;
        if self.pages.len() % 2 == 1
            && let Some(size) = self.size.clone()
        {
            let blank = dictionary! {
                "Type" => "Page", "Parent" => PAGES, "MediaBox" => size, "Resources" => Dictionary::new(),
            };
            let id = (self.next_number()?, 0);
            self.object(id, &blank.into())?;
            self.pages.push(id);
        }
        document.renumber_objects_with(self.next_number()?);
        let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
        for id in &pages {
            let mut page = document.get_dictionary(*id).map_err(io::Error::other)?.clone();
            for key in INHERITED {
                if !page.has(key)
                    && let Some(value) = inherited(&document, &page, key)
                {
                    page.set(key, value);
                }
            }
            page.set("Parent", PAGES);
            page.remove(b"StructParents");
            if let Ok(size) = page.get(b"MediaBox") {
                self.size = Some(size.clone());
            }
            document.objects.insert(*id, page.into());
        }
        // Only what the pages need is kept.
        document.trailer = dictionary! { "Root" => Object::Array(pages.iter().map(|id| (*id).into()).collect()) };
        document.prune_objects();
        for (id, object) in &document.objects {
            self.object(*id, object)?;
        }
        self.pages.extend(pages);
        Ok(())
    }

    /// How many pages there are.
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// Ends the file, and gives back what it was written to.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn end(mut self) -> io::Result<W> {
        let kids = self.pages.iter().map(|id| Object::from(*id)).collect::<Vec<_>>();
        let count = i64::try_from(kids.len()).map_err(io::Error::other)?;
        self.object(CATALOG, &dictionary! { "Type" => "Catalog", "Pages" => PAGES }.into())?;
        self.object(PAGES, &dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }.into())?;
        let start = self.written;
        let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", self.offsets.len() + 1);
        for offset in &self.offsets {
            // A number that was left out stands for a free object.
            let kind = if *offset == 0 { "65535 f" } else { "00000 n" };
            table.push_str(&format!("{offset:010} {kind} \n"));
        }
        self.write(table.as_bytes())?;
        let trailer = dictionary! { "Size" => i64::try_from(self.offsets.len() + 1).map_err(io::Error::other)?, "Root" => CATALOG };
        self.write(b"trailer\n")?;
        self.body(&trailer.into())?;
        self.write(format!("\nstartxref\n{start}\n%%EOF\n").as_bytes())?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn next_number(&self) -> io::Result<u32> {
        u32::try_from(self.offsets.len() + 1).map_err(io::Error::other)
    }

    fn object(&mut self, id: ObjectId, object: &Object) -> io::Result<()> {
        let at = id.0 as usize - 1;
        if self.offsets.len() <= at {
            self.offsets.resize(at + 1, 0);
        }
        self.offsets[at] = self.written;
        self.write(format!("{} 0 obj\n", id.0).as_bytes())?;
        self.body(object)?;
        self.write(b"\nendobj\n")
    }

    fn body(&mut self, object: &Object) -> io::Result<()> {
        let mut bytes = Vec::new();
        Writer::write_object(&mut bytes, object)?;
        self.write(&bytes)
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.out.write_all(bytes)?;
        self.written += bytes.len() as u64;
        Ok(())
    }
}

/// What a page takes from the nodes above it.
fn inherited(document: &Document, page: &Dictionary, key: &[u8]) -> Option<Object> {
    let mut parent = page.get(b"Parent").and_then(Object::as_reference).ok();
    // A tree is no deeper; a circle would be.
    for _ in 0..32 {
        let node = document.get_dictionary(parent?).ok()?;
        if let Ok(value) = node.get(key) {
            return Some(value.clone());
        }
        parent = node.get(b"Parent").and_then(Object::as_reference).ok();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pdf(pages: usize, text: &str) -> Vec<u8> {
        let mut document = Document::with_version("1.7");
        let parent = document.new_object_id();
        let kids: Vec<Object> = (0..pages)
            .map(|_| {
                let content = lopdf::Stream::new(Dictionary::new(), text.as_bytes().to_vec());
                let content = document.add_object(content);
                document.add_object(dictionary! { "Type" => "Page", "Parent" => parent, "Contents" => content }).into()
            })
            .collect();
        let count = pages as i64;
        let node = dictionary! {
            "Type" => "Pages", "Kids" => kids, "Count" => count, "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        };
        document.objects.insert(parent, node.into());
        let left_behind = document.add_object(dictionary! { "Type" => "Metadata" });
        let root = dictionary! { "Type" => "Catalog", "Pages" => parent, "Metadata" => left_behind };
        let root = document.add_object(root);
        document.trailer.set("Root", root);
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn each_letter_begins_on_a_sheet_of_its_own() {
        let mut binder = Binder::new(Vec::new()).unwrap();
        for (pages, text) in [(1, "% a"), (2, "% b"), (1, "% c")] {
            binder.add(&pdf(pages, text)).unwrap();
        }
        let bound = Document::load_mem(&binder.end().unwrap()).unwrap();
        let pages: Vec<String> = bound
            .get_pages()
            .into_values()
            .map(|id| {
                let page = bound.get_dictionary(id).unwrap();
                assert!(page.has(b"MediaBox") && page.get(b"Parent").unwrap().as_reference().unwrap() == PAGES);
                String::from_utf8(bound.get_page_content(id)).unwrap().trim().to_owned()
            })
            .collect();
        assert_eq!(pages, ["% a", "", "% b", "% b", "% c"]);
        let kinds =
            bound.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"Type").ok()?.as_name().ok());
        assert!(!kinds.into_iter().any(|kind| kind == b"Metadata"), "only what pages need is kept");
    }

    #[test]
    fn bytes_that_are_no_pdf_are_an_error() {
        assert!(Binder::new(Vec::new()).unwrap().add(b"%PDF-1.7\nnot really").is_err());
    }
}
