//! The words of each paragraph in its tags, as who listens to a page takes them from there (ISO 32000-1, 14.9.4).

use std::collections::HashMap;

use lopdf::content::Content;
use lopdf::{Document, Object, ObjectId, dictionary};

use super::order::{Said, in_order};
use crate::text::is_rtl;

/// A piece of a page that tags name: the page, and the number of the piece.
type Piece = (ObjectId, i64);

/// The file with the words of each paragraph that runs right to left in its tags; `said` is what each text says, page by page, in the
/// order in which they are drawn.
///
/// # Errors
/// The bytes are no PDF.
pub(in super::super) fn tell(pdf: &[u8], said: &[Vec<Said>]) -> lopdf::Result<Vec<u8>> {
    let mut document = Document::load_mem(pdf)?;
    let mut pieces: HashMap<Piece, Vec<&Said>> = HashMap::new();
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    for (page, said) in pages.into_iter().zip(said) {
        let content = document.get_page_content(page);
        let bounds = bounds(&content);
        let skimmed =
            if pieces_in(&bounds) == pieces_in(&content) { numbers(&bounds).unwrap_or_default() } else { Vec::new() };
        let numbers = if skimmed.len() == said.len() { skimmed } else { numbers(&content)? };
        debug_assert_eq!(numbers.len(), said.len(), "every text is drawn once");
        for (number, said) in numbers.into_iter().zip(said) {
            if let Some(number) = number {
                pieces.entry((page, number)).or_default().push(said);
            }
        }
    }
    let mut tags = Tags { document: &mut document, pieces, moved: HashMap::new() };
    let root = tags.document.catalog()?.get(b"StructTreeRoot")?.as_reference()?;
    for child in tags.children(root)? {
        if let Object::Reference(element) = child {
            tags.element(element)?;
        }
    }
    tags.set_parents(root)?;
    // It is there for pages side by side, and letters have one; PDFium reads Latin lines backwards where it stands.
    if let Ok(preferences) = document.catalog_mut()?.get_mut(b"ViewerPreferences").and_then(Object::as_dict_mut) {
        preferences.remove(b"Direction");
    }
    let mut bytes = Vec::with_capacity(pdf.len() + pdf.len() / 4);
    document.save_to(&mut bytes)?;
    Ok(bytes)
}

/// Of the content of a page what says where pieces and texts begin and end, a twentieth of it: krilla begins a line for each text and
/// ends one behind what opens a piece. Whoever finds in it another number of texts or pieces than there are reads the whole.
fn bounds(content: &[u8]) -> Vec<u8> {
    let mut bounds = Vec::new();
    for line in content.split(|byte| *byte == b'\n') {
        let is_text = line == b"BT" || line.starts_with(b"BT ");
        let is_piece = line.starts_with(b"EMC") || [b"BDC", b"BMC"].iter().any(|open| line.ends_with(*open));
        match (is_text, is_piece) {
            (true, _) => bounds.extend_from_slice(b"BT\n"),
            (false, true) => bounds.extend(line.iter().chain(b"\n")),
            (false, false) => {}
        }
    }
    bounds
}

/// How often what begins or ends a piece stands in some content.
fn pieces_in(content: &[u8]) -> usize {
    content.windows(3).filter(|three| [b"BDC", b"BMC", b"EMC"].iter().any(|bound| three == *bound)).count()
}

/// For each text that a page draws the number of the piece that it stands in; nothing for what is no content (numbers of pages).
fn numbers(content: &[u8]) -> lopdf::Result<Vec<Option<i64>>> {
    let mut numbers = Vec::new();
    let mut open = Vec::new();
    for operation in Content::decode(content)?.operations {
        match operation.operator.as_str() {
            "BDC" | "BMC" => {
                let properties = operation.operands.get(1).and_then(|properties| properties.as_dict().ok());
                let number = properties.and_then(|properties| properties.get(b"MCID").ok()?.as_i64().ok());
                open.push(number);
            }
            "EMC" => {
                open.pop();
            }
            "BT" => numbers.push(open.iter().rev().find_map(|number| *number)),
            _ => {}
        }
    }
    Ok(numbers)
}

struct Tags<'d, 's> {
    document: &'d mut Document,
    pieces: HashMap<Piece, Vec<&'s Said>>,
    /// The elements that pieces now stand in.
    moved: HashMap<Piece, ObjectId>,
}

impl<'s> Tags<'_, 's> {
    fn children(&self, element: ObjectId) -> lopdf::Result<Vec<Object>> {
        Ok(match self.document.get_dictionary(element)?.get(b"K") {
            Ok(Object::Array(children)) => children.clone(),
            Ok(child) => vec![child.clone()],
            Err(_) => Vec::new(),
        })
    }

    /// Looks through an element for those that hold text.
    fn element(&mut self, element: ObjectId) -> lopdf::Result<()> {
        let children = self.children(element)?;
        let inner: Vec<ObjectId> = children.iter().filter_map(|child| child.as_reference().ok()).collect();
        if inner.len() == children.len() {
            return inner.into_iter().try_for_each(|child| self.element(child));
        }
        let mut said = Vec::new();
        self.gather(element, &mut said)?;
        if said.iter().any(|said| said.text.chars().any(is_rtl)) {
            self.set_apart(element, &children)?;
            let words = lopdf::text_string(&in_order(&said));
            self.document.get_dictionary_mut(element)?.set("ActualText", words);
        }
        Ok(())
    }

    /// All that is said in an element, and in those within it.
    fn gather(&self, element: ObjectId, said: &mut Vec<&'s Said>) -> lopdf::Result<()> {
        let page = self.page(element)?;
        for child in self.children(element)? {
            match child {
                Object::Reference(inner) => self.gather(inner, said)?,
                child => {
                    let texts = piece(page, &child).and_then(|piece| self.pieces.get(&piece));
                    said.extend(texts.into_iter().flatten().copied());
                }
            }
        }
        Ok(())
    }

    /// The page of what an element holds itself.
    fn page(&self, element: ObjectId) -> lopdf::Result<Option<ObjectId>> {
        Ok(self.document.get_dictionary(element)?.get(b"Pg").and_then(Object::as_reference).ok())
    }

    /// Puts the pieces that an element holds itself into elements of their own: MuPDF reads a piece as often as there are others
    /// beside it where the words are told by the element right above.
    fn set_apart(&mut self, element: ObjectId, children: &[Object]) -> lopdf::Result<()> {
        let page = self.page(element)?;
        let mut kept = Vec::new();
        for run in children.chunk_by(|one, next| one.as_reference().is_err() && next.as_reference().is_err()) {
            if run[0].as_reference().is_ok() {
                kept.extend(run.iter().cloned());
                continue;
            }
            let mut span = dictionary! { "Type" => "StructElem", "S" => "Span", "P" => element, "K" => run.to_vec() };
            if let Some(page) = page {
                span.set("Pg", page);
            }
            let span = self.document.add_object(span);
            self.moved.extend(run.iter().filter_map(|child| Some((piece(page, child)?, span))));
            kept.push(span.into());
        }
        self.document.get_dictionary_mut(element)?.set("K", kept);
        Ok(())
    }

    /// Tells in the table of all pieces where those that were moved now stand (ISO 32000-1, 14.7.4.4).
    fn set_parents(&mut self, root: ObjectId) -> lopdf::Result<()> {
        let pages: Vec<ObjectId> = self.document.get_pages().into_values().collect();
        let numbers =
            self.document.get_dictionary(root)?.get(b"ParentTree")?.as_dict()?.get(b"Nums")?.as_array()?.clone();
        for page in pages {
            let Ok(key) = self.document.get_dictionary(page)?.get(b"StructParents").and_then(Object::as_i64) else {
                continue;
            };
            let entry = numbers.chunks_exact(2).find(|entry| entry[0].as_i64().is_ok_and(|number| number == key));
            let Some(Object::Reference(parents)) = entry.map(|entry| &entry[1]) else { continue };
            let moved = &self.moved;
            let parents = self.document.get_object_mut(*parents)?.as_array_mut()?;
            for (number, parent) in (0..).zip(parents) {
                if let Some(span) = moved.get(&(page, number)) {
                    *parent = (*span).into();
                }
            }
        }
        Ok(())
    }
}

/// The piece that a child of an element is: its number alone, where it stands on the page of the element, or with its page.
fn piece(page: Option<ObjectId>, child: &Object) -> Option<Piece> {
    match child {
        Object::Integer(number) => Some((page?, *number)),
        Object::Dictionary(reference) => {
            let own = reference.get(b"Pg").and_then(Object::as_reference).ok();
            Some((own.or(page)?, reference.get(b"MCID").ok()?.as_i64().ok()?))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As krilla writes, more or less closely.
    const CONTENT: &str = "/Span<</MCID 0>>BDC\nq 1 0 0 -1 1 7 cm/c0 cs 0 scn\nBT 0 Tr/f0 9 Tf[(\\000\\001BT EMC)]TJ\nET\nQ\nEMC/Span<</MCID 1>>BDC\n\
        BT\n[(a)]TJ\nET\nEMC EMC\n/Artifact BMC\nBT [(b)]TJ ET\nEMC";

    #[test]
    fn each_text_stands_in_its_piece() {
        assert_eq!(numbers(CONTENT.as_bytes()).unwrap(), [Some(0), Some(1), None]);
    }

    #[test]
    fn what_bounds_the_pieces_tells_as_much_as_the_whole() {
        let content = CONTENT.replace(" EMC)", ")");
        let bounds = bounds(content.as_bytes());
        assert_eq!(numbers(&bounds).unwrap(), numbers(content.as_bytes()).unwrap());
        assert_eq!(pieces_in(&bounds), pieces_in(content.as_bytes()));
        // Where a text says what looks like a bound, the whole is read.
        assert_ne!(pieces_in(&super::bounds(CONTENT.as_bytes())), pieces_in(CONTENT.as_bytes()));
    }
}
