// The letters that `appeal batch` makes, by libraries of Node: our own messages and templates by @fluent/bundle and handlebars, e-mail
// with text and HTML by nodemailer. For the comparison of benches/ratios.py.
//
// node pipeline.mjs ROOT CASE.json LANG ROSTER.csv txt|eml OUT     a letter for each row, one behind the other in a file
// node pipeline.mjs ROOT CASE.json LANG ROSTER.csv compare TEXT    whether the first one, nothing drawn, says what TEXT says
//
// ROOT is the source of appeal; CASE.json the case and what it cites, as benches/ratios.py reads them from TOML. It draws for each writer
// an opening, facts, wordings and the order of the demands. It holds no letter against the rules and keeps no ledger, and writes to the
// first recipient of the case alone.
import fs from "node:fs";
import path from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import Handlebars from "handlebars";
import MailComposer from "nodemailer/lib/mail-composer";

const [root, caseFile, language, rosterFile, form, out] = process.argv.slice(2);
const read = (...parts) => fs.readFileSync(path.join(root, ...parts), "utf8");
const given = JSON.parse(fs.readFileSync(caseFile, "utf8"));
const { action, id: caseId, office } = given;
const kind = action.kinds.letter;

// Words.
const wordsOf = (tag, ...files) => {
  const bundle = new FluentBundle(tag, { useIsolating: false });
  for (const file of files) bundle.addResource(new FluentResource(read("locales", tag, file)));
  return bundle;
};
const words = wordsOf(language, "letter.ftl", "recipients.ftl", "law.ftl", "countries.ftl", `actions/${caseId}.ftl`);
const english = wordsOf("en", "countries.ftl");
const say = (id, variables, bundle = words) => {
  const [name, attribute] = id.split(".");
  const message = bundle.getMessage(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!pattern) throw new Error(`no message ${id}`);
  return bundle.formatPattern(pattern, variables);
};
const has = (id, attribute) => {
  const message = words.getMessage(id);
  return Boolean(attribute ? message?.attributes[attribute] : message);
};

// Dates, numbers and lists, as Intl has them.
const locale = say("format-locale");
const rightToLeft = ["fa", "ar", "he", "ur"].includes(language);
const solar = language === "fa";
const part = (options, calendar = "gregory") => new Intl.DateTimeFormat(locale, { calendar, timeZone: "UTC", ...options });
const plain = new Intl.NumberFormat(locale, { useGrouping: false });
const dayForm = part({ day: "numeric", month: "long", year: "numeric" }, solar ? "persian" : "gregory");
const [monthName, solarMonth, solarYear] = [part({ month: "long" }), part({ month: "long" }, "persian"), part({ year: "numeric" }, "persian")];
const separator = new Intl.ListFormat(locale).formatToParts(["a", "b", "c"])[1].value;
const list = (items) => {
  const and = say("list-and");
  if (!and || items.length < 2) return new Intl.ListFormat(locale).format(items);
  return `${items.slice(0, -1).join(separator)} ${and} ${items.at(-1)}`;
};
const bare = (text) => text.replace(/ ه‍\.ش\.$| AP$/u, "").replace(/ \(?AP\)?$/u, "");
const date = (text) => {
  const [year, month, day] = text.split("-").map(Number);
  if (day) {
    const parts = dayForm.formatToParts(Date.UTC(year, month - 1, day));
    return parts.filter(({ type }) => type !== "era").map(({ value }) => value).join("").trim();
  }
  if (!month) return plain.format(year);
  const first = Date.UTC(year, month - 1, 1), last = Date.UTC(year, month, 0);
  const gregorian = `${monthName.format(first)} ${plain.format(year)}`;
  if (!solar) return gregorian;
  const years = [first, last].map((time) => bare(solarYear.formatToParts(time).find(({ type }) => type === "year").value));
  const months = [first, last].map((time) => solarMonth.format(time));
  const both = years[0] === years[1] ? `${months.join(" و ")} ${years[0]}` : `${months[0]} ${years[0]} و ${months[1]} ${years[1]}`;
  return `${gregorian} (${both})`;
};

// What all letters of the case share.
const person = say(`person-${action.people[0].id}`, {});
const variables = { person, people: 1, gender: action.people[0].gender, about: "person", voice: "single", lead: office.lead ?? "authority", "writer-gender": "other", recipient: say(`recipient-${office.id}`, {}), holder: "none", body: "state", "office-gender": office.gender, "of-state": say(`country-${office.country}.of`, {}), demands: action.demands.length, signatories: 1, organisation: "" };
for (const [name, value] of Object.entries(action.dates)) variables[name] = date(value);
Object.assign(variables, action.numbers);
const articles = new Map();
for (const law of action.law) {
  const opinion = /^(\w+)-(\d+)-(\d+)$/u.exec(law), article = /^(.+)-(\d+)$/u.exec(law);
  if (opinion) variables.finding = say(opinion[1], { opinion: `${plain.format(opinion[2])}/${plain.format(opinion[3])}` });
  else articles.set(article[1], [...(articles.get(article[1]) ?? []), plain.format(article[2])]);
}
variables.law = list([...articles].map(([instrument, numbers]) => say(instrument, { articles: list(numbers), count: numbers.length })));
const treaties = list(given.treaties.map((treaty) => say(treaty, { count: 0 })));
const salutation = `salutation-${office.salutation}`;
const salutationLines = say(salutation, variables).split("\n");
variables.salutation = salutationLines.at(-1).replace(/[,،:!.]$/u, "");
const close = say(`${salutation}.close`, variables);
const lines = (id) => say(id, variables).split("\n").filter(Boolean);
const ownAddress = lines(`recipient-${office.id}.address`);
const envelope = (code, bundle = words) => say(`country-${code}.envelope`, {}, bundle).toUpperCase();
const addressee = [...lines(`recipient-${office.id}.office`), ...(ownAddress.length ? ownAddress : office.address), envelope(office.country)];
const subject = say("subject", variables);
const subjectLine = say("subject-line", { ...variables, subject });
const atHead = say("page.writer") === "head", subjectAfter = say("page.subject") === "after";
const today = date("2026-11-22");
const dateLine = say("date-line", { ...variables, date: today });

// Templates: those of appeal, with the helpers that they call.
const templates = Handlebars.create();
const compiled = (...file) => templates.compile(read("templates", ...file), { noEscape: file.at(-1).includes(".md.") || file.at(-1).includes(".txt.") });
templates.registerPartial("asking", read("templates", "asking.md.hbs"));
templates.registerHelper("t", (id, { hash, data }) => {
  const [name, attribute] = id.split(".");
  const said = data.root.said[name] ?? name;
  return say(attribute ? `${said}.${attribute}` : said, { ...data.root.variables, ...hash });
});
const bodyOf = compiled("letter.md.hbs"), textOf = compiled("pages", "page.txt.hbs"), mailOf = compiled("pages", "mail.html.hbs");

// The same numbers for the same writer (FNV, mulberry32).
const drawn = (text) => {
  let seed = 2166136261;
  for (const byte of Buffer.from(text)) seed = Math.imul(seed ^ byte, 16777619);
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
};
const wordings = new Map();
const wordingsOf = (id) => {
  if (!wordings.has(id)) {
    const all = [id];
    while (has(`${id}-${all.length + 1}`)) all.push(`${id}-${all.length + 1}`);
    wordings.set(id, all);
  }
  return wordings.get(id);
};

function composed(row, draw) {
  const one = (all) => all[draw(all.length)];
  const [, ...rest] = kind.paragraphs;
  const said = { "law-basis": kind.basis };
  for (const id of ["demands-lead", "reply", "thanks"]) said[id] = one(wordingsOf(id));
  const demands = [...action.demands];
  demands.unshift(...demands.splice(draw(demands.length), 1));
  const following = rest.map((it) => one(wordingsOf(typeof it === "string" ? it : one(it.of))));
  const asked = demands.map((it, n) => {
    const demand = say(n === 0 && has(`demand-${it}`, "first") ? `demand-${it}.first` : `demand-${it}`, variables);
    return say(n + 1 === demands.length ? "demand-last" : "demand-item", { ...variables, demand });
  });
  const body = bodyOf({ variables, said, opening: [one(kind.openings)], note: row.note ? [row.note] : [], following, demands: asked, law: true, treaties, thanks: true });
  const place = [...row.address.split("|").filter(Boolean), row.city];
  const country = atHead ? say(`country-${row.country}`, {}) : envelope(row.country, english);
  return { body, head: { date: dateLine, writer: [row.name, ...place, country], writer_at_head: atHead, addressee, salutation: salutationLines, subject_line: subjectLine, subject_after: subjectAfter, close, signature: atHead ? [row.name] : [row.name, ...place, country] } };
}

// Paragraphs and lists of a body, as text of 72 columns and as HTML.
const blocksOf = (body) => body.split(/\n{2,}/u).map((block) => block.trim()).filter(Boolean).map((block) => (block.startsWith("- ") ? block.split("\n").map((item) => item.slice(2)) : block));
function wrapped(text, first = "", later = "") {
  const all = [];
  let line = first;
  for (const word of text.split(" ")) {
    if (line.length > later.length && line.length + word.length + 1 > 72) {
      all.push(line);
      line = later + word;
    } else line += (line.length > first.length || all.length ? " " : "") + word;
  }
  return [...all, line].map((it) => (rightToLeft ? `\u200f${it}` : it)).join("\n");
}
const textBody = (blocks) => blocks.map((it) => (Array.isArray(it) ? it.map((item) => wrapped(item, "– ", "  ")).join("\n") : wrapped(it))).join("\n\n");
const escaped = Handlebars.escapeExpression;
const htmlBody = (blocks) => blocks.map((it) => (Array.isArray(it) ? `<ul>${it.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>` : `<p>${escaped(it)}</p>`)).join("\n");
const textLetter = ({ head }, blocks, mail) => textOf({ mail, letters: [{ ...head, body: textBody(blocks) }] });

function email(row, letter, blocks) {
  const html = mailOf({ lang: language, dir: rightToLeft ? "rtl" : "ltr", title: subject, letters: [{ ...letter.head, body: htmlBody(blocks) }] });
  const message = { from: { name: row.name, address: row.email }, subject, text: textLetter(letter, blocks, true), html, date: new Date("2026-11-22T12:00:00Z"), messageId: `<${row.id}@example.org>`, headers: { "X-Unsent": "1", "Content-Language": language }, disableFileAccess: true, disableUrlAccess: true };
  return new Promise((resolve, reject) => new MailComposer(message).compile().build((error, made) => (error ? reject(error) : resolve(made))));
}

// A roster without line breaks in its cells.
function* rows() {
  const [head, ...all] = fs.readFileSync(rosterFile, "utf8").split("\n").filter(Boolean);
  const names = head.split(",");
  for (const line of all) {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare);
    yield Object.fromEntries(names.map((name, n) => [name, cells[n] ?? ""]));
  }
}

if (form === "compare") {
  const [row] = rows();
  const letter = composed(row, () => 0);
  const flat = (text) => text.replace(/[\u200e\u200f\u2066-\u2069]/gu, "").replace(/\s+/gu, " ").trim();
  const [mine, theirs] = [flat(textLetter(letter, blocksOf(letter.body))), flat(fs.readFileSync(out, "utf8"))];
  if (mine !== theirs) {
    const at = [...mine].findIndex((letter, n) => letter !== [...theirs][n]);
    console.error(`differs:\n  here:  ${mine.slice(Math.max(0, at - 40), at + 80)}\n  there: ${theirs.slice(Math.max(0, at - 40), at + 80)}`);
    process.exit(1);
  }
} else {
  const file = fs.openSync(out, "w");
  for (const row of rows()) {
    const letter = composed(row, drawn(row.id));
    const blocks = blocksOf(letter.body);
    fs.writeSync(file, form === "txt" ? textLetter(letter, blocks, false) : await email(row, letter, blocks));
  }
  fs.closeSync(file);
}
