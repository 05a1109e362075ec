//! The text of a page as programs read it: who searches, copies or listens reads the characters of the file, not its picture.
//!
//! Text that runs left to right is read as it is set. Of text that runs right to left readers take the glyphs from left to right
//! and turn each line round by themselves, so three things go wrong that no picture shows: a glyph that stands for two characters
//! (lam-alef) is read the wrong way round, a mark that is set apart from its letter is read twice, and a text that stands beside
//! its glyphs, to mend that, is turned round once more. So here each such run becomes glyphs from left to right with *one
//! character each*: what a glyph stands for beyond its first character is borne by blanks, glyphs of no width that show nothing;
//! and a mark is drawn as a shape, while a blank bears its character. The picture is the same.
//!
//! Who listens gets the words in their order besides: [`tags`] says them in the tags of the paragraphs.

mod blanks;
mod clusters;
mod marks;
mod order;
mod runs;
mod tags;

use typst::layout::{Frame, FrameItem, GroupItem, Point};
use typst::model::Document as _;
use typst_layout::{Page, PagedDocument};

use crate::text::is_rtl;

use blanks::Blanks;
use order::Said;
use runs::Run;
pub(super) use tags::tell;

/// A document whose text programs can read, and what each of its texts says.
pub(super) struct Readable {
    pub(super) document: PagedDocument,
    /// Page by page, in the order in which they are drawn.
    pub(super) said: Vec<Vec<Said>>,
}

/// The document as programs can read it; nothing where it holds no text that runs right to left.
pub(super) fn readable(document: &PagedDocument) -> Option<Readable> {
    if !document.pages().iter().any(|page| runs_right_to_left(&page.frame)) {
        return None;
    }
    let mut blanks = Blanks::default();
    let mut said = Vec::new();
    let pages = document.pages().iter().map(|page| {
        let mut writer = Writer { blanks: &mut blanks, said: Vec::new() };
        let frame = writer.frame(&page.frame, Point::zero());
        said.push(writer.said);
        Page { frame, ..page.clone() }
    });
    let pages = pages.collect();
    Some(Readable { document: PagedDocument::new(pages, document.info().clone()), said })
}

fn runs_right_to_left(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => runs_right_to_left(&group.frame),
        FrameItem::Text(text) => text.text.chars().any(is_rtl),
        _ => false,
    })
}

struct Writer<'b> {
    blanks: &'b mut Blanks,
    said: Vec<Said>,
}

impl Writer<'_> {
    /// A frame with its texts written anew; `at` is where it stands on the page.
    fn frame(&mut self, frame: &Frame, at: Point) -> Frame {
        let mut new = Frame::new(frame.size(), frame.kind());
        if frame.has_baseline() {
            new.set_baseline(frame.baseline());
        }
        let mut open: Option<Run> = None;
        for (position, item) in frame.items() {
            if let FrameItem::Text(text) = item {
                let mut run = Run::new(text, *position);
                run.follows_latin = open.as_ref().is_some_and(|before| before.is_latin() && before.is_level(&run));
                open = match open.take() {
                    None => Some(run),
                    Some(before) => match before.joined(run) {
                        Ok(joined) => Some(joined),
                        Err((before, run)) => {
                            self.write(before, at, &mut new);
                            Some(run)
                        }
                    },
                };
                continue;
            }
            if let Some(run) = open.take() {
                self.write(run, at, &mut new);
            }
            match item {
                FrameItem::Group(group) => {
                    let inner = self.frame(&group.frame, at + *position);
                    new.push(*position, FrameItem::Group(GroupItem { frame: inner, ..group.clone() }));
                }
                other => new.push(*position, other.clone()),
            }
        }
        if let Some(run) = open {
            self.write(run, at, &mut new);
        }
        new
    }

    fn write(&mut self, run: Run, at: Point, frame: &mut Frame) {
        for part in run.parts() {
            let (text, shapes) = part.written(self.blanks);
            for (from, shape) in shapes {
                frame.push(part.position + from, shape);
            }
            // What shows nothing and says nothing is gone.
            if !text.glyphs.is_empty() {
                self.said.push(part.said(at));
                frame.push(part.position, FrameItem::Text(text));
            }
        }
    }
}
