// Finds in a letter the texts that its messages say, and lays a button over each.
//
// The letter itself is not touched: it is in a frame that runs nothing, and the buttons stand over the frame.

const BLOCKS = new Set(["P", "LI", "DIV", "H1", "H2", "H3", "BR", "TR", "TD", "TH", "SECTION", "HEADER", "FOOTER", "ADDRESS", "OL", "UL", "TABLE", "BODY", "MAIN"]);
// What the texts of a letter have and those of messages do not, and the other way round: isolates, and the marks of terms.
const MARKS = /[\u2066-\u2069\u200E\u200F\uE000-\uF8FF\uFDD0-\uFDEF\uFFFE\uFFFF]/;
const SPACE = /\s/;
// A shorter text stands everywhere.
const LEAST = 3;

// The letters of a document with single spaces, and where each stands.
function flattened(root) {
  const text = [];
  const at = [];
  const add = (c, node, offset) => {
    if (MARKS.test(c)) return;
    if (!SPACE.test(c)) {
      text.push(c);
      at.push([node, offset]);
    } else if (text.length && text.at(-1) !== " ") {
      text.push(" ");
      at.push([node, offset]);
    }
  };
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      for (let n = 0; n < node.data.length; n += 1) add(node.data[n], node, n);
    } else if (!["STYLE", "SCRIPT", "TITLE"].includes(node.nodeName)) {
      const isBlock = BLOCKS.has(node.nodeName);
      if (isBlock) add(" ", node, 0);
      node.childNodes.forEach(walk);
      if (isBlock) add(" ", node, 0);
    }
  };
  walk(root);
  return { text: text.join(""), at };
}

function plain(text) {
  return [...text].filter((c) => !MARKS.test(c)).join("").replace(/\s+/g, " ").trim();
}

// The texts that are said, each with its range; what is said twice stands twice.
function found(root, said) {
  const { text, at } = flattened(root);
  const next = new Map();
  const ranges = [];
  for (const { id, text: whole } of said) {
    const words = plain(whole);
    if (words.length < LEAST) continue;
    const start = text.indexOf(words, next.get(words) ?? 0);
    if (start < 0) continue;
    next.set(words, start + words.length);
    const [first, last] = [at[start], at[start + words.length - 1]];
    if (first[0].nodeType !== Node.TEXT_NODE || last[0].nodeType !== Node.TEXT_NODE) continue;
    const range = root.ownerDocument.createRange();
    range.setStart(...first);
    range.setEnd(last[0], last[1] + 1);
    ranges.push({ id, words, start, range });
  }
  return ranges.sort((a, b) => a.start - b.start || b.words.length - a.words.length);
}

// Lays the buttons over a letter; `label` names each for who does not see it, `open` is told which message was chosen.
export function layPieces(paper, said, label, open) {
  const before = paper.querySelector(".pieces");
  // What has the focus keeps it, though the buttons are laid anew.
  const focused = before?.contains(document.activeElement) ? [...before.children].indexOf(document.activeElement) : -1;
  const focusedId = focused < 0 ? undefined : before.children[focused].dataset.id;
  before?.remove();
  const frame = paper.querySelector("iframe:not(.coming)");
  const root = frame ? frame.contentDocument?.body : paper.querySelector("pre.text");
  if (!root || !said?.length) return;
  const layer = document.createElement("div");
  layer.className = "pieces";
  const origin = paper.getBoundingClientRect();
  const inner = frame ? frame.getBoundingClientRect() : { left: 0, top: 0 };
  const border = frame ? 1 : 0;
  const all = found(root, said);
  const lengths = [...new Set(all.map(({ words }) => words.length))].sort((a, b) => b - a);
  for (const { id, words, range } of all) {
    const rects = [...range.getClientRects()].filter(({ width, height }) => width && height);
    if (!rects.length) continue;
    const shift = { x: inner.left + border - origin.left, y: inner.top + border - origin.top };
    const left = Math.min(...rects.map((rect) => rect.left));
    const top = Math.min(...rects.map((rect) => rect.top));
    const right = Math.max(...rects.map((rect) => rect.right));
    const bottom = Math.max(...rects.map((rect) => rect.bottom));
    const piece = document.createElement("button");
    piece.type = "button";
    piece.className = "piece";
    piece.dataset.id = id;
    piece.setAttribute("aria-label", label(id, words));
    const shape = rects.map((rect) => `M${rect.left - left} ${rect.top - top}h${rect.width}v${rect.height}h${-rect.width}z`);
    Object.assign(piece.style, {
      left: `${left + shift.x}px`,
      top: `${top + shift.y}px`,
      width: `${right - left}px`,
      height: `${bottom - top}px`,
      clipPath: `path("${shape.join("")}")`,
      // What is said inside another text is above it.
      zIndex: 1 + lengths.indexOf(words.length),
    });
    piece.addEventListener("click", () => open(id, piece));
    layer.append(piece);
  }
  paper.append(layer);
  if (focusedId === undefined) return;
  const there = layer.children[focused];
  const again = there?.dataset.id === focusedId ? there : [...layer.children].find(({ dataset }) => dataset.id === focusedId);
  again?.focus({ preventScroll: true });
}
