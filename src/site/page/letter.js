// Makes the letters of a page: the same, byte for byte, as the program makes for the same writer on the same day. It chooses, draws,
// fills in, isolates, escapes and wraps; it formats no language by itself, and knows no case: all words are in the page's data.
// Nothing here touches the page.

// Controls that set a run apart (UAX #9), and those around a term in italics, which no text from a person may hold.
const FSI = "\u2068", PDI = "\u2069", TERM = "\uFFFE", TERM_END = "\uFFFF", RLM = "\u200F";
// The marks of slots, as src/letter/pattern.rs has them.
const MARK = { name: "\uFDD0", city: "\uFDD1", note: "\uFDD2", day: "\uFDD3", host: "\uFDDF" };
const piece = (n) => String.fromCodePoint(((2 + (n >> 1)) << 16) | 0xfffe | (n & 1));
const [OPENING, FOLLOWING, DEMANDS, LEADING, REPLYING, THANKING] = [0, 1, 2, 3, 4, 5].map(piece);
const WIDTH = 72;
const BULLET = "– ";
const LINK_LIMIT = 2000;
// What each sign becomes in a link, where it would take nine characters.
const SIMPLE = { "‘": "'", "’": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "\u00A0": " ", "\u202F": " " };
// What each field is called where it is told what is wrong with it.
const FIELDS = {
  country: "asked-country", name: "asked-name", address: "asked-address", city: "asked-town", profession: "site-seen-profession",
  email: "asked-email", note: "asked-own-words", facts: "site-facts",
};
const MOST_LINE = 200, MOST_LINES = 8, MOST_NOTE = 10000;

const chars = (text) => [...text];
const count = (text) => { let n = 0; for (const _ of text) n += 1; return n; };
const ENCODER = new TextEncoder();
const bytes = (text) => ENCODER.encode(text);
const isolate = (text) => (text === "" ? "" : FSI + text + PDI);
const withoutIsolates = (text) => text.replace(/[\u2068\u2069]/gu, "");
const words = (text) => text.split(/\p{White_Space}+/u).filter((word) => word !== "");
const normalized = (text) => words(withoutIsolates(text)).join(" ");
// White space as Rust knows it: JavaScript's trim takes U+FEFF, too, and leaves U+0085.
const trim = (text) => text.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, "");
const trimEnd = (text) => text.replace(/\p{White_Space}+$/u, "");
const alphanumeric = /[\p{Alphabetic}\p{N}]/u;

// Runs of a property over all characters, as src/site/signs.rs writes them.
class Runs {
  constructor(text) {
    let at = 0;
    this.runs = [...text.matchAll(/([A-Z])([0-9a-z]+)/gu)].map(([, kind, length]) => ({ kind, end: (at += parseInt(length, 36)) }));
  }
  of(code) {
    let low = 0, high = this.runs.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.runs[middle].end <= code) low = middle + 1; else high = middle;
    }
    return this.runs[low].kind;
  }
}

// The draw (docs/variety.md): FNV-1a over lines of UTF-8, then the end of MurmurHash3.
const fnv = (hash, text) => { for (const byte of bytes(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0; return hash; };
const mixed = (hash) => {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
const drawOf = (lines) => {
  let hash = 0x811c9dc5;
  lines.forEach((line, n) => { hash = fnv(n > 0 ? fnv(hash, "\n") : hash, line); });
  const known = new Map();
  const drawn = (place) => known.get(place) ?? known.set(place, mixed(fnv(fnv(hash, "\n"), place))).get(place);
  return (place, of) => (of ? drawn(place) % of : 0);
};

// --- Texts -----------------------------------------------------------------------------------------------------------------

const html = (text) => text.replace(/[&<>"'\n\u2068\u2069\uFFFE\uFFFF]/gu, (c) => ({
  "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\n": "<br>", [FSI]: "<bdi>", [PDI]: "</bdi>",
  [TERM]: "<em>", [TERM_END]: "</em>",
})[c]);
const plain = (text) => text.replace(/[\uFFFE\uFFFF]/gu, "");
// Why a text cannot stand in a letter: the first character, its place, and what it is.
const OFFENCES = {
  "line-break": /[\n\r\u0085\u2028\u2029\v\f]/u, reordering: /[\u202A-\u202E\u2066-\u2069]/u,
  control: /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u,
};
function offence(text, lines) {
  if (!/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028-\u202E\u2066-\u2069]/u.test(text)) return null;
  for (const [n, c] of chars(text).entries()) {
    const what = lines && (c === "\n" || c === "\t") ? null : Object.keys(OFFENCES).find((name) => OFFENCES[name].test(c));
    if (what) return { at: n + 1, what, character: "U+" + c.codePointAt(0).toString(16).toUpperCase().padStart(4, "0") };
  }
  return null;
}

// Whether a line has these words, as words.
function hasWords(line, wanted) {
  for (let at = line.indexOf(wanted); wanted !== "" && at >= 0; at = line.indexOf(wanted, at + wanted.length)) {
    const before = chars(line.slice(0, at)).pop() ?? "";
    const after = chars(line.slice(at + wanted.length))[0] ?? "";
    if (!alphanumeric.test(before) && !alphanumeric.test(after)) return true;
  }
  return false;
}
function initials(name) {
  const letters = name.split(/[ \u00A0\-\u200C]/u).map((part) => chars(part).find((c) => /\p{Alphabetic}/u.test(c)));
  const short = letters.filter((c) => c !== undefined).map((c) => (/\p{sc=Geor}/u.test(c) ? c : c.toUpperCase()) + ".").join(" ");
  return short === "" ? name : short;
}
// A town without its postcode (src/writer/postcode.rs).
function town(line) {
  line = trim(line);
  const places = [...line.matchAll(/\P{White_Space}+/gu)];
  const all = places.map(([word]) => word);
  const digits = (word) => count(word.replace(/[^\p{N}]/gu, ""));
  const isPlain = (word) => /^[\p{N}A-Z-]*$/u.test(word);
  const isCode = (word) => isPlain(word) && (digits(word) >= 4 || (digits(word) > 0 && /[A-Z]/u.test(word)));
  let first = 0, end = all.length;
  if (end && (isCode(all[0]) || (isPlain(all[0]) && digits(all[0]) === 3))) {
    first = 1;
    while (first < end && isPlain(all[first]) && (digits(all[first]) > 1 || isCode(all[first]))) first += 1;
    if (first === 1 && end > 2 && digits(all[0]) === 4 && /^[A-Z]{2}$/u.test(all[1])) first = 2;
  }
  while (end > first && isCode(all[end - 1])) end -= 1;
  if (end === first || end - first === all.length) return line;
  // As the words stand in the line: between them may be more than one space.
  const found = trimEnd(line.slice(places[first].index, places[end - 1].index + all[end - 1].length).replace(/[,،;\-–]+$/u, ""));
  return /\p{Alphabetic}/u.test(found) ? found : line;
}
// The paragraphs of a note, each of lines.
function paragraphs(note) {
  const found = [[]];
  for (const line of (note ?? "").split("\n")) if (trim(line) === "") found.push([]); else found[found.length - 1].push(line);
  return found.filter((lines) => lines.length);
}

// --- Words that rules look for (src/locale/word_list.rs) -----------------------------------------------------------------------

// What words are made of, and what may stand inside of one without being of it; in some texts the joiner (U+200C) parts two.
const PART = String.raw`(?:[0-9A-Za-z]|(?![\0-\x7F])[\p{L}\p{N}\p{Mn}\p{Me}]|(?=[\p{Mc}\p{So}])\p{Alphabetic})`;
const INSIDE = String.raw`(?![\0-\x7F\p{White_Space}])\p{Default_Ignorable_Code_Point}`;
// Scripts without spaces between words (src/unspaced.rs): each letter is taken for a word, with its marks.
const UNSPACED = ["Hani", "Hira", "Kana", "Bopo", "Thai", "Laoo", "Khmr", "Mymr", "Tale", "Talu", "Lana", "Tavt", "Java", "Bali", "Tang"];
const LETTER = `(?=${PART})[${UNSPACED.map((script) => `\\p{scx=${script}}`).join("")}]`;
const ON_LETTER = String.raw`(?=${PART})[\p{M}\uFF9E\uFF9F]`;
const tokensOf = (inside) => new RegExp(
  `${LETTER}(?:(?:${inside})*${ON_LETTER})*|${PART}(?:(?:${inside})*(?:${ON_LETTER}|(?!${LETTER})${PART}))*`, "gu",
);
const [TOKEN, TOKEN_AT_JOINER, NO_PART] = [tokensOf(INSIDE), tokensOf(`(?!\u200C)${INSIDE}`), new RegExp(`(?!${PART})${INSIDE}`, "gu")];
const digit = (c) => {
  if (!/\p{Nd}/u.test(c)) return null;
  const code = c.codePointAt(0);
  for (let back = 0; back < 10; back += 1) if (!/\p{Nd}/u.test(String.fromCodePoint(code - back - 1))) return String(back);
  return String(code % 10);
};
const FOLDED = { "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ە": "ه", "\u0640": "", "ß": "ss", "ẞ": "ss", "ı": "i", "ς": "σ" };
// An accent, or a vowel sign that may be left out; in other scripts such marks are the vowels themselves.
const ACCENT = /(?![\u3099\u309A])(?=[\p{sc=Zinh}\p{sc=Zyyy}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}])[\p{Mn}\p{Me}]/gu;
const fold = (word) => chars(word.normalize("NFKD").replace(ACCENT, "")).map((c) => FOLDED[c] ?? digit(c) ?? c.toLowerCase()).join("").normalize("NFC");
function tokens(text, partAtJoiner) {
  const found = [...text.matchAll(partAtJoiner ? TOKEN_AT_JOINER : TOKEN)];
  const all = found.map(({ 0: word, index }) => ({ start: index, end: index + word.length, word: fold(word.replace(NO_PART, "")) }));
  return all.filter(({ word }) => word !== "");
}
const bothTokens = (text) => [tokens(text, true), text.includes("\u200C") ? tokens(text, false) : []];

const BEGINNINGS = 4;
class WordList {
  constructor(list, { beginnings, endings }) {
    const phrases = list.split("|").map(trim).map((text) => {
      const except = text.startsWith("!");
      const phrase = except ? text.slice(1) : text;
      const words = tokens(phrase, true).map(({ start, end, word }) => ({ word, before: phrase[start - 1] === "*", behind: phrase[end] === "*" }));
      return { words, except };
    });
    this.phrases = phrases.filter(({ words }) => words.length);
    const affixes = (texts) => texts.split("|").flatMap((text) => tokens(text, true).map(({ word }) => word));
    this.beginnings = affixes(beginnings);
    this.endings = new Set(affixes(endings));
  }
  // Where the word in a word may start: at its first letter, and behind beginnings.
  starts(token) {
    const known = new Set([0]);
    let open = [0];
    for (let n = 0; n < BEGINNINGS && this.beginnings.length; n += 1) {
      open = open.flatMap((start) => this.beginnings.filter((it) => token.startsWith(it, start)).map((it) => start + it.length));
      open = [...new Set(open)].filter((at) => at < token.length && !known.has(at));
      open.forEach((at) => known.add(at));
    }
    return [...known];
  }
  is({ word, before, behind }, token) {
    const begins = (at) => token.startsWith(word, at) && (token.length === at + word.length || behind || this.endings.has(token.slice(at + word.length)));
    if (!before) return this.starts(token).some(begins);
    for (let at = token.indexOf(word); at >= 0; at = token.indexOf(word, at + word.length)) if (begins(at)) return true;
    return false;
  }
  // Where phrases stand, those that are exceptions or the others.
  ranges(text, except) {
    const phrases = this.phrases.filter((phrase) => phrase.except === except);
    if (!phrases.length) return [];
    return bothTokens(text).flatMap((all) => all.flatMap(({ start }, at) => {
      const stands = ({ words }) => words.every((wanted, n) => all[at + n] && this.is(wanted, all[at + n].word));
      const longest = Math.max(0, ...phrases.filter(stands).map(({ words }) => words.length));
      return longest ? [[start, all[at + longest - 1].end]] : [];
    }));
  }
  // All of its phrases that stand in a text, as they stand there.
  all(text) {
    const excepted = this.ranges(text, true);
    const found = this.ranges(text, false).filter(([start, end]) => !excepted.some((it) => it[0] <= start && end <= it[1]));
    let last = 0;
    const apart = ([start, end]) => start >= last && (last = end);
    return found.sort((a, b) => a[0] - b[0] || b[1] - a[1]).filter(apart).map(([start, end]) => text.slice(start, end));
  }
}
// What looks like a blank that nobody filled in (src/check/letters/placeholder.rs).
function leftOver(text) {
  const isBlank = ([, inside]) => /^[\p{Alphabetic}\p{White_Space}'’\-\u200C/]{1,60}$/u.test(inside) && /\p{Alphabetic}/u.test(inside);
  const found = [/(?:\{\{|\}\}|\{ ?[$-])[^]{0,12}/u.exec(text), [...text.matchAll(/\[([^\]]*)\]/gu)].find(isBlank), /[A-Z]{2,}\(\)/u.exec(text)];
  return found.filter(Boolean).sort((a, b) => a.index - b.index)[0]?.[0] ?? null;
}

// --- Plain text as lines of a width (src/document/wrap.rs, together.rs) ------------------------------------------------------------

const isCount = (word) => /^\p{N}{1,3}$/u.test(word);
const isYear = (word) => /^\p{N}{4}$/u.test(word.replace(/[^\p{Alphabetic}\p{N}]+$/u, ""));
const isTitle = (word) => {
  const letters = word.endsWith(".") ? word.slice(0, -1) : word;
  const length = count(letters);
  const isCut = letters.length < word.length || length === 1 || !chars(letters).slice(0, 2).some((c) => /[aeiouyAEIOUYäöü]/u.test(c));
  return length >= 1 && length <= (letters.length < word.length ? 4 : 3) && /^\p{Uppercase}/u.test(letters) && /^\p{Alphabetic}*$/u.test(letters) && isCut;
};
const isSign = (word) => count(word) <= 5 && (["§", "§§", "№"].includes(word) || /[°º.]$/u.test(word));
const belong = (word, next) => (isCount(word) && /^\p{Alphabetic}/u.test(next)) || (isYear(next) && /^\p{Alphabetic}+$/u.test(word))
  || (isTitle(word) && /^\p{Uppercase}/u.test(next)) || (isSign(word) && /^\p{N}/u.test(next));
function stays(all) {
  const bare = all.map((word) => word.replace(/^[\u2068\u2069]+|[\u2068\u2069]+$/gu, ""));
  const found = bare.map((word, n) => n + 1 < bare.length && belong(word, bare[n + 1]));
  for (let at = 0; at + 5 <= bare.length; at += 1) {
    const date = bare.slice(at, at + 5);
    const small = date[1] !== "" && count(date[1]) <= 3 && /^\p{Lowercase}*$/u.test(date[1]);
    if (isCount(date[0]) && small && date[3].startsWith(date[1]) && isYear(date[4])) found.fill(true, at, at + 4);
  }
  for (let at = 0; at + 3 <= bare.length; at += 1) {
    const [day, month, year] = bare.slice(at, at + 3);
    const isDay = day.endsWith(".") && bytes(day).length <= 3 && isCount(day.slice(0, -1));
    if (isDay && /^\p{Alphabetic}*$/u.test(month) && isYear(year)) found.fill(true, at, at + 2);
  }
  return found;
}
// The parts of a run between which a line may end in scripts without spaces (src/line_ends.rs), as far as a browser knows: of the rules
// of Unicode those for marks that close and open, and the browser's own words of Thai, Lao, Khmer and Burmese.
const EAST = /[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Tang}]/u;
const ANYWHERE = new RegExp(`[${[...UNSPACED, "Tibt"].map((script) => `\\p{scx=${script}}`).join("")}]`, "u");
const BEGINS_NO_LINE = /^[\p{M}\p{Pe}\p{Pf}\p{Po}\p{White_Space}\p{Lm}\u2069ฯຯぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｯ゠〜]/u;
const ENDS_NO_LINE = /[\p{Ps}\p{Pi}\p{White_Space}\u2068]$/u;
function parts(run) {
  if (!ANYWHERE.test(run)) return [run];
  const words = globalThis.Intl?.Segmenter ? [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(run)].map(({ index }) => index) : [];
  const found = [];
  let start = 0;
  for (const { index } of run.matchAll(/\P{M}/gu)) {
    const [before, after] = [chars(run.slice(0, index)).pop() ?? "", chars(run.slice(index))[0]];
    const near = [before, after].filter((c) => ANYWHERE.test(c));
    const may = near.length && !/\p{sc=Hang}/u.test(before + after) && (near.some((c) => EAST.test(c)) || words.includes(index));
    if (index > start && may && !BEGINS_NO_LINE.test(run.slice(index)) && !ENDS_NO_LINE.test(run.slice(0, index))) {
      found.push(run.slice(start, index));
      start = index;
    }
  }
  return [...found, run.slice(start)];
}
function pieces(line) {
  const all = line.match(/[^ ]+ *|^ +/gu) ?? [];
  const bare = all.map((word) => word.replace(/ +$/u, ""));
  const stay = stays(bare);
  const found = [];
  let open = "";
  all.forEach((word, n) => {
    open += word;
    const digits = bare[n].replace(/^[\u2068\u2069]+|[\u2068\u2069]+$/gu, "");
    const typed = bare[n].replace(/^[(“«\u200E\u2068]+/u, "");
    const flag = bytes(typed).length > 2 && typed.startsWith("--") && /\p{Alphabetic}$/u.test(typed);
    if (!/^\p{N}{1,2}$/u.test(digits) && !flag && !stay[n]) { found.push(...parts(open)); open = ""; }
  });
  if (open !== "") found.push(...parts(open));
  return found;
}
// No more than one empty line together, and none at the ends.
const collapsed = (text) => text.replace(/\n{3,}/gu, "\n\n").replace(/^\n+|\n+$/gu, "");

// Lines of which each is a paragraph of its own: an isolate that goes over the end of one is closed there and opened on the next.
function isolatedLines(lines) {
  let open = 0;
  return lines.map((line) => {
    if (open === 0 && !line.includes(FSI)) return line;
    const indent = line.length - line.replace(/^ +/u, "").length;
    let out = line.slice(0, indent) + FSI.repeat(open) + line.slice(indent);
    for (const c of line) open = c === FSI ? open + 1 : c === PDI ? Math.max(0, open - 1) : open;
    return out + PDI.repeat(open);
  });
}

// --- The page's letters ------------------------------------------------------------------------------------------------------------

class Site {
  constructor(data) {
    this.data = data;
    Object.assign(this, { edition: data.edition, contact: data.contact, imprint: data.imprint });
    this.pages = data.pages.map(({ tag, name, dir }) => ({ tag, name, dir }));
    this.codes = data.codes.split(" ");
    this.postLanguages = data.countryLanguages.split(" ");
    this.directions = new Runs(data.directions);
    this.widths = new Runs(data.widths);
    this.kept = new Map();
    this.lastSpoken = this.pages[0].tag;
    this.cases = data.cases.map((it) => this.caseOf(it));
  }

  // A list that the data has as one text, taken apart once.
  split(owner, name) { return (this.known(owner)[name] ??= owner[name].split("|")); }
  // What was found out of a part of the data.
  known(owner) { return this.kept.get(owner) ?? this.kept.set(owner, {}).get(owner); }
  postLanguage(code) { return this.postLanguages[this.codes.indexOf(code)]; }
  ofCountry(owner, name, code) { return this.split(owner, name)[this.codes.indexOf(code)]; }
  entry(number) { return this.data.tables.texts[number]; }
  page(tag) { return this.data.pages.find((page) => page.tag === tag) ?? this.data.pages[0]; }
  find(id) { return this.data.cases.find((it) => it.id === id); }
  kind(id, name) { return this.find(id).kinds.find((kind) => kind.name === name); }

  caseOf(it) {
    const said = (texts, tag) => texts[tag] ?? Object.values(texts)[0] ?? "";
    const kinds = it.kinds.map((kind) => {
      const languages = it.languages.filter((tag) => tag in kind.letters || tag in kind.posts);
      // What may be chosen, each by its beginning.
      const choices = (pick, prefix = "") => (tag) => {
        const language = languages.includes(tag) ? tag : languages[0];
        const { offer } = kind.letters[language] ?? {};
        return offer ? pick(offer).map((id) => ({ id, text: kind.labels[language][prefix + id] ?? id })) : [];
      };
      return {
        name: kind.name, form: kind.form, languages, short: kind.short, states: kind.states, title: (tag) => said(kind.titles, tag),
        takesNote: kind.signed, wantsAddress: kind.signed && kind.printsAddress, wantsProfession: kind.signed && kind.printsAddress,
        wantsGender: Object.values(kind.letters).some(({ genders }) => genders > 1),
        openings: choices((offer) => offer.openings), writers: choices((offer) => offer.writers),
        demands: choices((offer) => offer.demands, "demand-"),
        facts: choices((offer) => [...new Set(offer.text[0].filter(Array.isArray).flatMap((any) => any[1]))]),
        prompts: (tag) => kind.prompts[tag]?.[1] ?? [], promptCare: (tag) => kind.prompts[tag]?.[0] ?? "",
        networks: Object.keys(kind.posts).length ? ["x", "mastodon", "bluesky"] : [],
      };
    });
    const states = [...new Set(it.kinds.flatMap((kind) => kind.states))];
    const statesText = (tag) => states.map((code) => this.countryName(tag, code)).join(", ");
    return { id: it.id, title: (tag) => said(it.titles, tag), summary: (tag) => said(it.summaries, tag), lastDay: it.lastDay, states, statesText, kinds };
  }

  // --- Words of the page

  say(tag, id, given = {}) {
    this.lastSpoken = tag;
    const text = this.page(tag).words[id] ?? id;
    return text.replace(/\{(\w+)\}/gu, (all, name) => (name in given ? given[name] : all));
  }
  number(tag, n) { return String(n).replace(/[0-9]/gu, (c) => this.page(tag).digits[Number(c)]); }
  dayNumber(day) { return Math.round((Date.parse(day) - Date.parse(this.edition)) / 86400000); }
  day(tag, day) { return this.split(this.page(tag), "days")[this.dayNumber(day)] ?? day; }
  countries(tag) {
    const names = this.split(this.page(tag), "countries");
    return this.page(tag).sorted.map((n) => [this.codes[n], names[n]]);
  }
  countryName(tag, code) { return this.ofCountry(this.page(tag), "countries", code) ?? code; }
  // A language by its tag, with what it calls itself; and the language of the page that is nearest to one.
  tongue(tag) {
    const name = () => new Intl.DisplayNames([tag], { type: "language", fallback: "code" }).of(tag);
    return this.pages.find((page) => page.tag === tag) ?? { tag, name: name(), dir: this.data.languages[tag]?.direction ?? "auto" };
  }
  spoken(language) {
    const [wanted, base] = [language.toLowerCase(), language.toLowerCase().split("-")[0]];
    const tags = this.pages.map(({ tag }) => tag);
    return tags.find((tag) => tag.toLowerCase() === wanted) ?? tags.find((tag) => tag.toLowerCase().split("-")[0] === base);
  }
  status(caseId, today, tag) {
    const { paused, lastDay } = this.find(caseId);
    const told = (code, id, day) => ({ code, text: this.say(tag, id, { day: this.day(tag, day) }) });
    if (paused) return { code: "paused", text: `${paused[tag] ?? Object.values(paused)[0]} ${this.say(tag, "site-paused")}` };
    if (lastDay && today > lastDay) return told("over", "site-over", lastDay);
    const age = this.dayNumber(today);
    if (age >= this.split(this.data.pages[0], "days").length) return told("over", "site-too-old", this.edition);
    return age >= 90 ? told("old", "site-old", this.edition) : null;
  }

  // --- The writer

  settle(caseId, kindName, fields, tag) {
    const kind = this.kind(caseId, kindName);
    const problems = [];
    const label = (field) => this.say(tag, FIELDS[field]).replace(/[:：]\s*$/u, "");
    const problem = (field, id, given = {}) => {
      problems.push({ field, text: this.say(tag, id, { field: label(field), ...given }) });
      return null;
    };
    const number = (n) => this.number(tag, n);
    const sound = (field, text, lines, limit) => {
      const length = count(text);
      if (length > limit) return problem(field, "error-field-long", { length: number(length), limit: number(limit) });
      const wrong = offence(text, lines);
      if (wrong) problem(field, "error-field-" + wrong.what, { position: number(wrong.at), character: wrong.character });
      return !wrong;
    };
    const line = (field, text) => {
      text = (text ?? "").replaceAll("\t", " ");
      return sound(field, text, false, MOST_LINE) && trim(text) !== "" ? trim(text) : null;
    };
    const required = (field) => {
      const text = fields[field] ?? "";
      const isEmpty = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]*$/u.test(text) && !offence(text, false);
      return isEmpty ? problem(field, "ask-required") : line(field, text);
    };
    const full = fields.privacy !== "place";
    const writer = { privacy: full ? "full" : "place", country: fields.country, unsaid: [] };
    if (kind.signed) {
      writer.name = required("name");
      const city = required("city");
      writer.city = city === null ? null : town(city);
      writer.postTown = city;
      if (!this.codes.includes(fields.country)) problem("country", "ask-required");
    }
    writer.profession = line("profession", fields.profession);
    writer.email = line("email", fields.email);
    if (writer.email && !/^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@.]+$/u.test(writer.email)) problem("email", "error-email", { found: writer.email });
    const address = (fields.address ?? "").replaceAll("\r\n", "\n").split("\n").filter((it) => it !== "");
    if (address.length > MOST_LINES) problem("address", "error-address-lines", { limit: number(MOST_LINES) });
    writer.address = address.map((it) => line("address", it)).filter((it) => it !== null);
    const note = (fields.note ?? "").replaceAll("\r\n", "\n").replace(/^[\n \t]+|[\n \t]+$/gu, "");
    writer.note = note !== "" && sound("note", note, true, MOST_NOTE) ? note : null;
    writer.gender = { female: 0, male: 1 }[full ? fields.gender : ""] ?? 2;
    writer.choices = {
      opening: fields.opening || null, demands: fields.demands ?? [], writesAs: fields.writesAs || null, facts: fields.facts ?? [],
      short: fields.length === "short",
    };
    this.wrongFacts(kind, writer.choices, tag).forEach((text) => problems.push({ field: "facts", text }));
    if (!full && writer.name) {
      const parts = writer.name.split(/[^\p{Alphabetic}\p{N}\u200C]/u).filter((part) => count(part) > 1 && !/^\p{Lowercase}/u.test(part));
      writer.unsaid = [...parts, ...writer.address, ...(writer.email ? [writer.email] : []), ...(writer.postTown !== writer.city ? [writer.postTown] : [])];
      // As the program signs what it keeps: initials of initials, of which a letter may have become two.
      writer.name = initials(initials(writer.name));
      writer.profession = null;
      writer.address = [];
      writer.postTown = writer.city;
    }
    // In the order in which they are asked for.
    const order = Object.keys(FIELDS);
    problems.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
    return { writer: problems.length ? null : writer, problems };
  }

  // What is wrong with the facts that were chosen: too many of a table, or told already (src/action/choices.rs).
  wrongFacts(kind, choices, tag) {
    const [language] = Object.keys(kind.letters);
    if (!language) return [];
    const { offer } = kind.letters[language];
    const called = (id) => kind.labels[tag]?.[id] ?? kind.labels[language][id] ?? id;
    const wrong = [];
    for (const [most, of] of offer.text[choices.short ? 1 : 0].filter(Array.isArray)) {
      const chosen = of.filter((fact) => choices.facts.includes(fact));
      if (chosen.length > most) wrong.push(this.say(tag, "error-facts-many", { count: this.number(tag, most), facts: chosen.map(called).join(" · ") }));
    }
    const told = [choices.opening, choices.writesAs].flatMap((teller) => (offer.apart[teller] ?? []).map((fact) => [teller, fact]));
    const again = told.filter(([, fact]) => choices.facts.includes(fact));
    return [...wrong, ...again.map(([teller, fact]) => this.say(tag, "error-fact-told", { fact: called(fact), teller: called(teller) }))];
  }

  addressLines(writer) {
    if (writer.privacy === "place") return [writer.city];
    const holds = (line) => hasWords(line.toLowerCase(), writer.city.toLowerCase());
    return writer.address.some(holds) ? writer.address : [...writer.address, writer.postTown];
  }
  nameAndAddress(language, writer) {
    const address = this.addressLines(writer);
    const isLatin = (text) => chars(text).every((c) => !/\p{Alphabetic}/u.test(c) || c < "\u0250" || (c >= "\u1E00" && c < "\u1F00"));
    const own = this.ofCountry(this.data.languages[language], "envelope", writer.country);
    const inLatin = !isLatin(own) && address.every(isLatin) && /\p{Alphabetic}/u.test(address.join(""));
    const country = inLatin ? isolate(this.ofCountry(this.data.languages[language], "postal", writer.country)) : own;
    return [isolate(writer.name), ...address.map(isolate), country];
  }

  // --- What a letter is made of (src/letter/select.rs)

  select(offer, writer, language) {
    const { choices } = writer;
    const printed = offer.printsAddress ? this.nameAndAddress(language, writer) : [writer.name, writer.city];
    // While somebody types their own words nothing of this changes.
    const key = JSON.stringify([printed, writer.profession, choices]);
    if (this.known(offer).key === key) return this.known(offer).selection;
    const draw = offer.signed ? drawOf([...offer.drawn, ...printed.map(withoutIsolates), writer.profession ?? ""]) : () => 0;
    const apart = (id) => offer.apart[id] ?? [];
    const length = choices.short ? 1 : 0;
    const text = offer.text[length];
    let opening = null;
    if (offer.openings.length) {
      const left = offer.openings.filter((id) => !apart(id).some((fact) => choices.facts.includes(fact)));
      opening = offer.openings.includes(choices.opening) ? choices.opening : left[draw("opening", left.length)] ?? offer.openings[0];
    }
    const as = choices.writesAs;
    const told = new Set([opening, as].filter(Boolean).flatMap(apart));
    const before = offer.reminder ? [offer.reminder] : [];
    const behind = [];
    let tables = 0;
    text.forEach((entry, n) => {
      const part = n <= offer.opensAt[length] ? before : behind;
      if (!Array.isArray(entry)) { part.push(opening !== null && n === offer.opensAt[length] ? opening : entry); return; }
      tables += 1;
      const [most, of] = entry;
      const left = of.filter((fact) => !told.has(fact));
      const chosen = left.filter((fact) => choices.facts.includes(fact));
      const others = left.filter((fact) => !choices.facts.includes(fact));
      while (chosen.length < most && others.length) chosen.push(...others.splice(draw(`fact ${tables} ${chosen.length + 1}`, others.length), 1));
      part.push(...left.filter((fact) => chosen.includes(fact)));
    });
    if (as) before.push(as);
    const named = choices.demands;
    const demands = [...offer.demands];
    if (named.length) {
      const rank = (id) => (named.includes(id) ? named.indexOf(id) : demands.length);
      demands.sort((a, b) => rank(a) - rank(b));
    } else {
      const leading = demands.map((_, n) => n).filter((n) => n === 0 || offer.leads[n]);
      if (leading.length) demands.unshift(...demands.splice(leading[draw("demand", leading.length)], 1));
    }
    const selection = { length, opening: before, following: behind, demands, number: (id) => draw("wording " + id, offer.wordings[id] ?? 1) };
    Object.assign(this.known(offer), { key, selection });
    return selection;
  }
  // The same in the messages of a language, each in the wording that was drawn, as far as the language has so many.
  worded(offer, { length, opening, following, demands, number }) {
    const nth = (id) => Math.min(number(id), (offer.wordings[id] ?? 1) - 1);
    const wording = (id) => (nth(id) ? `${id}-${nth(id) + 1}` : id);
    const short = length === 1 && offer.shortReply;
    return {
      length, opening: opening.map(wording), following: following.map(wording), demands, lead: wording("demands-lead"), leadNumber: nth("demands-lead"),
      reply: wording(short ? "reply-short" : "reply"), thanks: short ? "thanks" : wording("thanks"),
    };
  }

  // What a language calls a country as "in …" goes on; nothing where no letter says so.
  host(language, code) {
    const words = this.data.languages[language];
    return words.host ? this.ofCountry(words, "host", code) : "";
  }
  offices(caseId, kindName, country) {
    const kind = this.kind(caseId, kindName);
    const made = Object.values(kind.letters)[0] ?? Object.values(kind.posts)[0];
    return made.applying[made.classes[country] ?? 0].map((n) => {
      const { names, ...office } = kind.offices[n];
      const name = (tag) => {
        const language = tag in names ? tag : Object.keys(names)[0];
        return (names[language] ?? office.id).replaceAll(MARK.host, this.host(language, country));
      };
      const advice = (tag) => office.advice?.[tag]?.replaceAll("{country}", this.countryName(tag, country)) ?? null;
      return { ...office, name, advice };
    });
  }
  officeName(caseId, officeId, tag) {
    const office = this.find(caseId)?.kinds.flatMap(({ offices }) => offices).find(({ id }) => id === officeId);
    return office ? (office.names[tag] ?? Object.values(office.names)[0] ?? officeId).replaceAll(MARK.host, "…") : null;
  }
  // What a letter prints of its writer, but for their own words.
  told({ privacy, name, address, postTown: city, country, profession, email }) {
    const full = privacy === "full";
    const said = this.countryName(this.lastSpoken, country);
    const all = { [full ? "name" : "initials"]: name, address: address.join(", "), city, country: said, profession, email: full && email };
    return Object.entries(all).filter(([, text]) => text).map(([field, text]) => ({ field, text }));
  }

  letter(caseId, kindName, language, officeId, writer, day, { network = "x", selected = null } = {}) {
    const kind = this.kind(caseId, kindName);
    const first = () => (kind.posts[language] ?? kind.letters[language]).applying[0][0];
    const office = officeId === null ? first() : kind.offices.findIndex(({ id }) => id === officeId);
    const base = { caseId, kind: kindName, form: kind.form, language, office: kind.offices[office], writer, day };
    if (kind.posts[language]) {
      const made = kind.posts[language];
      const texts = made.texts[`${office}.${made.classes[writer.country] ?? 0}.${network}`];
      return { ...base, posts: texts.map(([n]) => this.entry(n)), lengths: texts.map(([, length]) => length), network };
    }
    const made = kind.letters[language];
    const words = this.data.languages[language];
    const period = made.periods.filter((first) => first <= day).length - 1;
    const place = made.classes[writer.country] ?? 0;
    const sheets = made.letters[`${office}.${place}.${made.genders > 1 ? writer.gender : 0}.${Math.max(0, period)}`];
    const selection = selected ?? this.select(made.offer, writer, language);
    const chosen = this.worded(made.offer, selection);
    const note = paragraphs(writer.note).map((lines) => lines.map(isolate).join("\n"));
    const last = chosen.demands.length - 1;
    // What is said, as it is said to one office.
    const saying = (texts) => {
      const say = (id) => (id === null ? "" : this.entry(texts[made.messages.indexOf(id)]));
      const demand = (id, n) => {
        const first = made.messages.includes(`demand-${id}.first`) ? `demand-${id}.first` : `demand-${id}`;
        return say((n === 0 ? first : `demand-${id}`) + (n === last ? " last" : ""));
      };
      return {
        lists: { [OPENING]: chosen.opening.map(say), [FOLLOWING]: chosen.following.map(say), [DEMANDS]: chosen.demands.map(demand), [MARK.note]: note },
        single: { [LEADING]: () => say(chosen.lead), [REPLYING]: () => say(chosen.reply), [THANKING]: () => say(chosen.thanks) },
      };
    };
    const days = words.daysIn[writer.country] ? this.split(words.daysIn, writer.country) : this.split(words, "days");
    const host = this.host(language, writer.country);
    const own = { [MARK.name]: writer.name, [MARK.city]: writer.city, [MARK.day]: days[this.dayNumber(day)], [MARK.host]: host };
    // What is said has marks of its own.
    const fill = (text, single) => text
      .replace(/[\u{2FFFE}-\u{4FFFF}]/gu, (c) => single[c]?.() ?? "")
      .replace(/[\uFDD0\uFDD1\uFDD3\uFDDF]/gu, (c) => own[c] ?? "");
    const signed = [writer.name, writer.profession].filter(Boolean).map(isolate);
    const lines = this.nameAndAddress(language, writer);
    if (writer.privacy === "full" && writer.email) lines.push(isolate(writer.email));
    const filled = sheets.map(([n, said]) => {
      const sheet = this.data.tables.sheets[n];
      const { lists, single } = saying(this.data.tables.sayings[said]);
      const blocks = this.data.tables.bodies[sheet.bodies[Math.min(chosen.length, sheet.bodies.length - 1)][made.offer.alone ? chosen.leadNumber : 0]];
      const fields = {};
      for (const [name, value] of Object.entries(sheet.fields)) {
        if (name === "layout" || value === null) fields[name] = value;
        else fields[name] = Array.isArray(value) ? value.map((it) => fill(this.entry(it), single)) : fill(this.entry(value), single);
      }
      const isCard = !("date" in fields);
      return {
        fields, pages: sheet.pages, body: this.body(blocks, lists, (text) => fill(text, single)),
        writer: isCard ? [] : lines, signature: isCard ? [writer.name, writer.city].filter((line) => line !== "").map(isolate) : signed,
      };
    });
    const postal = made.postal[`${office}.${place}`];
    return { ...base, selection, sheets: filled, direction: words.direction, postal: postal ? this.postal(postal, writer) : null };
  }
  // The same letter in another language, to be read beside it; none where there is none.
  reading(letter, language) {
    const kind = this.kind(letter.caseId, letter.kind);
    if (letter.posts || !kind.letters[language]) return null;
    return this.letter(letter.caseId, letter.kind, language, letter.office.id, letter.writer, letter.day, { selected: letter.selection });
  }
  // The address for an envelope, the country in the language of the post that reads it.
  postal(postal, writer) {
    const lines = postal.lines.map((n) => this.entry(n));
    if (postal.last !== null) lines.push(this.entry(postal.last[this.postLanguage(writer.country)] ?? postal.last[""]));
    return { lines: lines.map(withoutIsolates), local: postal.local.map((n) => this.entry(n)) };
  }
  // A body with its slots filled: a paragraph or an item that is a list's slot becomes as many as there are.
  body(blocks, lists, fill) {
    const slot = (inlines) => (inlines.length === 1 && typeof inlines[0] === "string" ? lists[withoutIsolates(inlines[0])] : undefined);
    const runs = (inlines) => inlines.flatMap((inline) => {
      if (inline === 0) return [inline];
      if (Array.isArray(inline)) return [[inline[0], fill(inline[1])]];
      const text = fill(inline);
      return text.split(/[\uFFFE\uFFFF]/u).map((run, n) => (n % 2 ? ["i", run] : run)).filter((run) => run !== "" && run[1] !== "");
    });
    const own = (text) => text.split("\n").flatMap((line, n) => (n ? [0, line] : [line]));
    return blocks.flatMap(([tag, content]) => {
      if (tag === "ul" || tag === "ol") return [[tag, content.flatMap((item) => (slot(item)?.map((text) => runs([text])) ?? [runs(item)]))]];
      const found = slot(content);
      if (!found) return [[tag, runs(content)]];
      const isNote = withoutIsolates(content[0]) === MARK.note;
      return found.map((text) => [tag, isNote ? own(text) : runs([text])]);
    });
  }

  // --- Isolates (src/text.rs)

  runsOtherwise(run, direction) {
    let left = false, right = false, numbers = 0, inNumber = false;
    for (const c of run) {
      const kind = this.directions.of(c.codePointAt(0));
      if (kind === "N" && !inNumber) numbers += 1;
      inNumber = kind === "N";
      left ||= kind === "L";
      right ||= kind === "R";
    }
    if (direction === "ltr") return right;
    return left || (!right && (numbers > 1 || (numbers === 1 && /^[+#-]/u.test(run))));
  }
  needed(text, direction) {
    if (!text.includes(FSI)) return text;
    const open = [];
    let out = "";
    for (const part of text.split(/([\u2068\u2069])/u)) {
      if (part === FSI) { open.push({ start: out.length, inner: false }); out += FSI; }
      else if (part === PDI) {
        const it = open.pop();
        if (!it) continue;
        if (it.inner || this.runsOtherwise(out.slice(it.start + 1), direction)) {
          out += PDI;
          if (open.length) open[open.length - 1].inner = true;
        } else out = out.slice(0, it.start) + out.slice(it.start + 1);
      } else out += part;
    }
    return out;
  }

  // --- Documents

  bodyText(blocks, needed, digits) {
    const text = (inlines) => inlines.map((inline) => (inline === 0 ? "\n" : needed(typeof inline === "string" ? inline : inline[1]))).join("");
    const ordinal = (n) => String(n).replace(/[0-9]/gu, (c) => chars(digits)[Number(c)]);
    return blocks.map(([tag, content]) => {
      if (tag === "p" || tag === "h") return text(content);
      return content.map((item, n) => (tag === "ol" ? ordinal(n + 1) + ". " : BULLET) + text(item).replaceAll("\n", "\n  ")).join("\n");
    }).join("\n\n");
  }
  bodyParts(blocks, needed) {
    const tags = { b: "strong", i: "em" };
    const run = (inlines) => inlines.map((inline) => {
      if (inline === 0) return "<br>";
      if (typeof inline === "string") return html(needed(inline));
      return `<${tags[inline[0]]}>${html(needed(inline[1]))}</${tags[inline[0]]}>`;
    }).join("");
    return blocks.map(([tag, content]) => {
      if (tag === "p") return `<p>${run(content)}</p>`;
      if (tag === "h") return `<h2>${run(content)}</h2>`;
      return `<${tag}>\n${content.map((item) => `<li>${run(item)}</li>\n`).join("")}</${tag}>`;
    });
  }
  // A page of a letter: 0 text, 1 HTML, 2 and 3 the same of an e-mail, 4 the text of a link.
  set(letter, page) {
    const isHtml = page === 1 || page === 3, onPaper = page < 2;
    const needed = (text) => this.needed(text, letter.direction);
    const shown = isHtml ? (text) => html(needed(text)) : (text) => plain(needed(text));
    const { digits } = this.data.languages[letter.language];
    const lines = (sheet, name) => {
      const { fields } = sheet;
      if (name === "writer") return sheet.writer;
      if (name === "signature") return this.signatureLines(sheet, onPaper);
      if (name === "addressee" && !onPaper) return fields.office;
      return fields[name];
    };
    const title = (text) => (isHtml ? html(withoutIsolates(text)) : withoutIsolates(text));
    const set = this.data.tables.layouts[letter.sheets[0].pages[page]];
    return set.map((part) => {
      if (typeof part === "number") return this.entry(part);
      const [name, number, between] = part;
      const sheet = letter.sheets[number];
      if (name === "body") return isHtml ? this.bodyParts(sheet.body, needed).join("\n") : this.bodyText(sheet.body, needed, digits);
      if (name === "title") return title(sheet.fields.title);
      if (between !== undefined) return lines(sheet, name).map(shown).join(this.entry(between));
      return shown(sheet.fields[name] ?? "");
    }).join("");
  }
  // What stands under the close: where the address is not at the head, it goes on here.
  signatureLines(sheet, onPaper) {
    const atHead = onPaper && sheet.fields.layout.writer_at_head;
    return atHead || !("date" in sheet.fields) ? sheet.signature : [...sheet.signature, ...sheet.writer.slice(1)];
  }

  width(text) { let n = 0; for (const c of text) n += { Z: 0, S: 1, D: 2 }[this.widths.of(c.codePointAt(0))]; return n; }
  wrapped(line) {
    if (bytes(line).length <= WIDTH) return [line.replace(/ +$/u, "")];
    const width = (text) => this.width(text);
    const spaces = line.length - line.replace(/^ +/u, "").length;
    const indent = " ".repeat(Math.min(8, spaces + (line.slice(spaces).startsWith(BULLET) ? 2 : 0)));
    const lines = [];
    let open = [], used = 0;
    const most = () => (lines.length ? WIDTH - indent.length : WIDTH);
    for (const part of pieces(line)) {
      const word = part.replace(/ +$/u, "");
      if (open.length && used + width(word) > most()) { lines.push(open.join("")); open = []; used = 0; }
      open.push(part);
      used += width(word) + part.length - word.length;
    }
    lines.push(open.join(""));
    return lines.map((text, n) => (n ? indent : "") + text.replace(/ +$/u, ""));
  }

  thread(letter) { return letter.posts.join("\n\n⁂\n\n") + "\n"; }
  text(letter) {
    if (letter.posts) return this.thread(letter);
    const lines = collapsed(trimEnd(this.set(letter, 0))).split("\n").flatMap((line) => this.wrapped(line));
    return isolatedLines(lines).map((line) => (letter.direction === "rtl" && line !== "" ? RLM : "") + line + "\n").join("");
  }
  // Each post of a thread, how long it is to its network, and the link that opens it there.
  posts(letter, { server = "" } = {}) {
    const limit = { x: 280, mastodon: 500, bluesky: 300 }[letter.network];
    const links = { x: "https://x.com/intent/post?text=", bluesky: "https://bsky.app/intent/compose?text=" };
    const host = trim(server).replace(/^https?:\/\//u, "").replace(/\/.*$/u, "");
    const known = /^[\p{L}\p{N}.-]+\.\p{L}{2,}$/u.test(host);
    const link = links[letter.network] ?? (known ? `https://${host}/share?text=` : null);
    return letter.posts.map((text, n) => ({ text, length: letter.lengths[n], limit, href: link && link + encodeURIComponent(text) }));
  }
  html(letter) { return this.set(letter, 1); }
  mailText(letter) { return collapsed(trimEnd(this.set(letter, 2))) + "\n"; }
  mailHtml(letter) { return this.set(letter, 3); }
  isMail(letter) { return !letter.posts && letter.sheets[0].pages.length > 2; }
  // As it is pasted: not wrapped.
  plain(letter) {
    if (letter.posts) return this.thread(letter);
    return this.isMail(letter) ? this.mailText(letter) : collapsed(trimEnd(this.set(letter, 0))) + "\n";
  }
  subject(letter) { return letter.posts ? "" : withoutIsolates(letter.sheets[0].fields.title); }
  fileName(letter, ending) {
    const stem = letter.kind === "letter" ? letter.caseId : `${letter.caseId}.${letter.kind}`;
    return `${stem}.${letter.office.id}.${letter.language}.${ending}`;
  }

  // A draft (RFC 5322, RFC 2046) that mail programs open ready to send. Of who signs with initials and place it names no author.
  eml(letter) {
    const { writer } = letter;
    // Of whom no address is known, none can be made that is from them.
    if (!this.isMail(letter) || (writer.privacy === "full" && !writer.email)) return null;
    const base64 = (text) => btoa(Array.from(bytes(text), (byte) => String.fromCharCode(byte)).join(""));
    const folded = (text) => base64(text.replace(/\r?\n/gu, "\r\n")).replace(/.{76}/gu, "$&\r\n");
    // Encoded words have at most 75 characters, and no character is cut (RFC 2047).
    const encoded = (text) => {
      if (/^[\x20-\x7E]*$/u.test(text) && !text.includes("=?")) return text;
      const parts = [""];
      for (const c of text) if (bytes(parts[parts.length - 1] + c).length > 45) parts.push(c); else parts[parts.length - 1] += c;
      return parts.map((part) => `=?utf-8?b?${base64(part)}?=`).join("\r\n ");
    };
    const phrase = (name) => (/^[\x20-\x7E]*$/u.test(name) ? `"${name.replace(/["\\]/gu, "\\$&")}"` : encoded(name));
    const text = this.mailText(letter), page = this.mailHtml(letter);
    const boundary = "appeal-" + [text, page, letter.day].map((it) => fnv(0x811c9dc5, it).toString(16).padStart(8, "0")).join("");
    const part = (type, body) => `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${folded(body)}\r\n`;
    const head = [
      ...(writer.privacy === "full" && writer.email ? [`From: ${phrase(writer.name)} <${writer.email}>`] : []),
      ...(letter.office.emails.length ? ["To: " + letter.office.emails.join(", ")] : []),
      "Subject: " + encoded(this.subject(letter)), "Content-Language: " + letter.language, "X-Unsent: 1", "MIME-Version: 1.0",
      `Content-Type: multipart/alternative; boundary="${boundary}"`,
    ];
    return { bytes: bytes(`${head.join("\r\n")}\r\n\r\n${part("text/plain", text)}${part("text/html", page)}--${boundary}--\r\n`) };
  }

  // The link that opens an e-mail (RFC 6068), with the short letter where the whole one is too long for it, and without where both are.
  mailto(letter) {
    const simple = (text) => text.replace(/[‘’“”„–—\u00A0\u202F]/gu, (c) => SIMPLE[c]);
    const hex = (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase();
    const value = (text) => encodeURIComponent(text).replace(/[!'()*]/gu, hex).replace(/%(?:2C|3A|3B)/gu, decodeURIComponent);
    const to = letter.office.emails.map((address) => value(address).replace(/%40/gu, "@")).join(",");
    const head = `mailto:${to}?subject=${value(simple(this.subject(letter)))}`;
    const whole = (it) => `${head}&body=${value(simple(collapsed(trim(this.set(it, 4)))).replaceAll("\n", "\r\n"))}`;
    const made = (href, carries) => ({ href, carries, length: count(whole(letter)), limit: LINK_LIMIT });
    if (count(whole(letter)) <= LINK_LIMIT) return made(whole(letter), "whole");
    const { choices } = letter.writer;
    if (this.kind(letter.caseId, letter.kind).short && !choices.short) {
      const writer = { ...letter.writer, choices: { ...choices, facts: [], short: true } };
      const short = whole(this.letter(letter.caseId, letter.kind, letter.language, letter.office.id, writer, letter.day));
      if (count(short) <= LINK_LIMIT) return made(short, "short");
    }
    return made(head, "subject");
  }

  // A letter for reading on the page, sheet by sheet, an element each; the class of each is its name.
  parts(letter) {
    const needed = (text) => this.needed(text, letter.direction);
    const shown = (text) => html(needed(text));
    const lines = (name, all) => (all?.length ? `<div class="${name} lines">${all.map((line) => `<p>${shown(line)}</p>`).join("")}</div>` : "");
    const one = (sheet) => {
      const { fields, fields: { layout } } = sheet;
      const line = (name, className = name) => (fields[name] ? `<p class="${className}">${shown(fields[name])}</p>` : "");
      const aside = layout.signature_at_end ? " end" : "";
      const greeting = [line("subject_line", "subject"), lines("salutation", fields.salutation)];
      if (layout.subject_after) greeting.reverse();
      const head = "date" in fields ? `<header class="head">${layout.writer_at_head ? lines("writer", sheet.writer) : ""}${line("date")}</header>` : "";
      const names = fields.copies?.map((name) => `<li>${shown(name)}</li>`).join("");
      return [
        head, line("copy_line", "copy"), lines("addressee", fields.addressee), ...greeting, ...this.bodyParts(sheet.body, needed),
        line("close", "close" + (fields.close && count(fields.close) <= 40 ? aside : "")),
        lines("signature" + aside, this.signatureLines(sheet, true)),
        names ? `<div class="copies"><p>${shown(fields.copies_label)}</p><ul>${names}</ul></div>` : "",
      ].filter(Boolean);
    };
    return letter.sheets.flatMap((sheet, n) => (n ? ["<hr>", ...one(sheet)] : one(sheet)));
  }

  // What is printed, a sheet each; the window of the country's envelope shows the address on the first.
  paper(country) { return this.data.paper.letter.includes(country) ? "us" : "a4"; }
  sheets(letter) {
    const { country } = letter.writer;
    const window = this.data.paper.windows.find((it) => it.countries.includes(country));
    const address = letter.postal ? [...letter.postal.local, ...letter.postal.lines] : [];
    // As wide as a character is on the average, those of East Asia twice, and with what is left at the sides.
    const fits = (line) => this.width(line) <= Math.floor((window.width - 5) / 1.56);
    const holds = window && address.length > 0 && address.length <= window.lines && address.every(fits);
    // Beside the window stands the address as the letter has it, where that is in another script.
    const isTwice = holds && this.data.languages[letter.language].scripts.includes("Latin");
    return letter.sheets.map((sheet, n) => {
      const parts = this.parts({ ...letter, sheets: [sheet] }).filter((part) => n || !isTwice || !part.startsWith('<div class="addressee'));
      return { html: parts.join(""), window: holds && !n ? window : null, address };
    });
  }
  envelope({ postal, writer }) {
    if (!postal) return null;
    const language = this.postLanguage(writer.country) in this.data.postalNames ? this.postLanguage(writer.country) : "en";
    const from = [writer.name, ...this.addressLines(writer), this.ofCountry(this.data.postalNames, language, writer.country)];
    return { from: writer.privacy === "place" ? [] : from, to: [...postal.local, ...postal.lines] };
  }

  // --- The rules that matter to a writer

  danger(caseId, kindName, country, tag) {
    const { states, signed } = this.kind(caseId, kindName);
    if (!signed || !states.includes(country)) return null;
    return this.say(tag, "rule-danger", { country: this.countryName(tag, country) });
  }
  lists(language) {
    const words = this.data.languages[language];
    return (this.known(words).polite ??= words.polite.map((list) => new WordList(list, words.affixes)));
  }
  findings(letter, tag) {
    const kind = this.kind(letter.caseId, letter.kind);
    const found = [];
    if (!kind.signed) return found;
    const { writer, language } = letter;
    const add = (severity, code, id, given = {}, hint = id + "-hint") => {
      const told = hint in this.page(tag).words ? this.say(tag, hint, given) : "";
      // What speaks of flags is for a terminal.
      found.push({ severity, code, text: this.say(tag, id, given), hint: told.includes("--") ? "" : told });
    };
    const note = writer.note ?? "";
    const own = kind.names[language].reduce((all, name) => all.replaceAll(name, "·"), normalized(note));
    const danger = writer.privacy === "full" && this.danger(letter.caseId, letter.kind, writer.country, tag);
    if (danger) found.push({ severity: "error", code: "danger", text: danger, hint: "" });
    const kinds = [["error", "insult"], ["warning", "jargon"], ["warning", "title"]];
    this.lists(language).forEach((list, n) => {
      for (const word of new Set(list.all(own).map((it) => it.toLowerCase()))) add(kinds[n][0], "polite", "rule-polite-" + kinds[n][1], { word }, "rule-own-words-hint");
    });
    if (writer.privacy === "place" && own !== "") {
      const told = writer.unsaid.find((it) => hasWords(own, it) || hasWords(own, it.toUpperCase())) ?? words(own).find((word) => word.includes("@") && word.includes("."));
      if (told) add("error", "place", "rule-place", { text: told });
    }
    if (kind.silence) {
      const broken = [note, writer.name, writer.city].map((text) => this.brokenSilence(kind, text)).find(Boolean);
      if (broken) add("error", "silence", "rule-silence-own", { word: broken });
    }
    if (kind.printsAddress) {
      if (note === "") add("note", "personal", "rule-personal");
      if (writer.privacy === "full" && !writer.address.length) add("warning", "signed", "rule-signed");
    }
    const { scripts } = this.data.languages[language];
    const home = new RegExp(`[${[...scripts, "Common", "Inherited"].map((script) => `\\p{Script=${script}}`).join("")}]`, "u");
    const isForeign = (text) => {
      const letters = chars(text ?? "").filter((c) => /\p{Alphabetic}/u.test(c));
      return scripts.length > 0 && letters.filter((c) => !home.test(c)).length * 2 > letters.length;
    };
    const foreign = (what, text, hint) => isForeign(text) && add("note", "own-language", `rule-own-language-${what}`, { text }, hint);
    foreign("note", note, "rule-own-language-hint");
    foreign("profession", writer.profession, "rule-own-language-hint");
    if (writer.privacy === "place") foreign("initials", writer.name);
    for (const text of [writer.name, writer.profession, writer.city, note, ...writer.address]) {
      const left = text ? leftOver(text) : null;
      if (left) add("warning", "placeholder", "rule-placeholder-own", { text: left });
    }
    return found;
  }
  // The first thing that a card does not say (src/letter/silence.rs).
  brokenSilence(kind, text) {
    const all = words(text);
    const number = all.find((word) => /\p{N}/u.test(word));
    const link = /(?:^|https?:\/\/|[^\p{L}\p{N}@._-])([a-z0-9][a-z0-9.-]*\.\p{L}{2,}\S*)/iu.exec(text)?.[1];
    const tagged = all.find((word) => /[#@＃＠]/u.test(word));
    if (number || link || tagged) return number ?? link ?? tagged;
    const [word] = kind.silence.lists.flatMap(([list, affixes]) => new WordList(list, affixes).all(text));
    if (word) return word;
    for (const all of bothTokens(text)) {
      for (const phrase of kind.silence.phrases.filter((words) => words.length)) {
        const at = all.findIndex((_, n) => phrase.every((word, m) => all[n + m]?.word === word));
        if (at >= 0) return text.slice(all[at].start, all[at + phrase.length - 1].end);
      }
    }
    return null;
  }
}
