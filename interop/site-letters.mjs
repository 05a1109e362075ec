// The letters of a page are those of the program: for drawn writers with names and notes of all kinds, every case, kind, office and
// language, on several days, as text, as a web page and as the text and HTML of an e-mail.
//
// node interop/site-letters.mjs PROGRAM [LETTERS]: at least so many letters are compared.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const [program, wanted = "5000"] = process.argv.slice(2);
// Whose cases: what ships, and those of tests, of all kinds: missions wherever a writer lives, offices whose holder is named no longer
// from a day on, a last day, single demands, companies, several states.
const SETS = [
  { workspace: "", edition: "2026-11-29", days: ["2026-11-29", "2026-12-01", "2027-01-01", "2027-03-21", "2027-10-11"], kinds: ["letter", "letter-eu", "petition-letter", "solidarity"], share: 0.6 },
  { workspace: "tests/data/third", edition: "2026-06-01", days: ["2026-06-01", "2026-07-01", "2026-07-31"], cases: ["mira-exemplar-update"], kinds: [], share: 0.1 },
  { workspace: "tests/cases/offices", edition: "2026-12-20", days: ["2026-12-20", "2027-01-14", "2027-01-15", "2027-01-16", "2027-02-01"], kinds: [], share: 0.2 },
  { workspace: "tests/cases/variety", edition: "2026-11-29", days: ["2026-11-29"], kinds: [], share: 0.1 },
];
const folder = mkdtempSync(join(tmpdir(), "appeal-site-"));
const run = (...args) => execFileSync(program, args, { encoding: "utf8", maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, LC_ALL: "C.UTF-8", HOME: folder, XDG_CONFIG_HOME: folder, APPEAL_WORKSPACE: "" } });

// The same numbers each time (mulberry32).
let seed = Number(process.env.SEED ?? 1);
const random = () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const one = (all) => all[Math.floor(random() * all.length)];
const some = (all, most) => all.filter(() => random() < most / all.length);

const names = ["Ana López", "سارا احمدی", "علی‌رضا O’Neil", "J. R. R. Tolkien", "<b>Bobby</b> & \"Tables\"", "李小龍", "Дмитрий Иванов", "Σοφία", "x", "{{name}}", "Anna-Lena d’Été", "A\u0301ngel Núñez", "محمد-Paul", "ﬁona", "Ms. [your name]", "a".repeat(90), "אברהם כהן 12"];
const cities = ["Madrid", "28013 Madrid", "1012 AB Amsterdam", "Boston 02108", "Paris 15", "تهران", "東京", "London SW1A 1AA", "St. John’s", "Frankfurt (Main)", "Köln 50667, NRW", "قم ۳۷۱۳۷"];
const streets = ["Calle Mayor 1", "Rue de l’Été 15 bis", "خیابان انقلاب، پلاک ۱۲", "12/4 — Hof 3", "P.O. Box 7\nPort-of-Spain", "c/o Müller & Söhne <Ltd>", "+49 221 123-456", "Madrid"];
const notes = ["", "", "I teach medicine, and I read of Dr Djalali on 21 October 2017.", "<script>alert(1)</script> & *not* _markup_ [x](y)", "یک خط فارسی با Latin و ۱۲۳-۴۵۶.", "First line.\nSecond line with 13 years and n° 12.\n\nNew paragraph – with a dash.\n  indented", "- item\n- item\n1. one", "שלום 12-34 world", "word ".repeat(60), "漢字かな交じり文を折り返すと幅が二倍になるので注意が必要です。漢字かな交じり文を折り返すと幅が二倍になる。", "ends with space \n\n\n\nthen more", "Tab\there", "‏", "a\u{1F600}b 👩‍🔬 c", "https://example.org/" + "x".repeat(100)];
const professions = ["", "", "Médica", "پزشک", "R&D <engineer>", "Prof. h. c."];
const countries = ["ES", "US", "FR", "DE", "IR", "CA", "GB", "MX", "JP", "AF", "NL", "CH", "IE", "BE", "AT", "CN", "CI"];

// The data and the script of a page, as a browser has them.
const pageOf = (file) => {
  const page = readFileSync(file, "utf8");
  const data = JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/su.exec(page)[1]);
  const source = readFileSync(new URL("../src/site/page/letter.js", import.meta.url), "utf8");
  const context = vm.createContext({ TextEncoder, btoa, });
  return new (vm.runInContext(source + "\nSite;", context))(data);
};
// A part of a draft, decoded.
const part = (eml, type) => {
  const boundary = /boundary="([^"]+)"/u.exec(eml)[1];
  const found = eml.split("--" + boundary).find((it) => it.includes(`Content-Type: ${type}`));
  const [head, ...body] = found.replace(/^\r\n/u, "").split("\r\n\r\n");
  const text = body.join("\r\n\r\n").replace(/\r\n$/u, "");
  const decoded = /base64/u.test(head) ? Buffer.from(text, "base64")
    : /quoted-printable/u.test(head) ? Buffer.from(text.replace(/=\r\n/gu, "").replace(/=([0-9A-F]{2})/gu, (_, hex) => String.fromCharCode(parseInt(hex, 16))), "latin1") : Buffer.from(text);
  return decoded.toString("utf8").replaceAll("\r\n", "\n");
};

const cell = (text) => `"${text.replaceAll('"', '""')}"`;
let compared = 0, wrong = 0;
const all = [];
for (const [number, set] of SETS.entries()) {
  const out = join(folder, `site-${number}`);
  const workspace = set.workspace ? ["--workspace", fileURLToPath(new URL(`../${set.workspace}`, import.meta.url))] : [];
  run(...workspace, "site", ...(set.cases ?? []), "--out", out, "--today", set.edition, ...(set.kinds.length ? ["--kind", set.kinds.join(",")] : []));
  const made = [];
  for (const file of readdirSync(out).filter((name) => name !== "index.html")) {
    const site = pageOf(join(out, file));
    const [{ id, kinds }] = site.cases;
    for (const { name: kind, form } of kinds) if (form !== "post") for (const day of set.days) made.push({ site, workspace, id, kind, day });
  }
  const rows = Math.ceil((Number(wanted) * set.share) / made.length / 5);
  all.push(...made.map((it) => ({ ...it, rows })));
}
for (const { site, workspace, id, kind, day, rows } of all) {
  const known = site.cases[0].kinds.find((it) => it.name === kind);
  const writers = [];
  for (let n = 0; n < rows; n += 1) {
    const language = one(known.languages);
    const offer = { openings: known.openings(language), demands: known.demands(language), writers: known.writers(language), facts: known.facts(language) };
    writers.push({
      language, name: one(names), address: random() < 0.8 ? some(streets, 1.5).slice(0, 3).join("\n") : "", city: one(cities), country: one(countries),
      profession: one(professions), gender: one(["female", "male", "other"]), note: one(notes), privacy: random() < 0.2 ? "place" : "full",
      email: `w${n}@example.org`, opening: random() < 0.3 && offer.openings.length ? one(offer.openings).id : "",
      demands: random() < 0.3 ? some(offer.demands, 2).map((it) => it.id) : [], writesAs: random() < 0.3 && offer.writers.length ? one(offer.writers).id : "",
      length: known.short && random() < 0.3 ? "short" : "full",
    });
  }
  const head = "id,name,address,city,country,language,profession,gender,note,privacy,email,opening,demands,as,length of the letter,danger";
  const lines = writers.map((it, n) => [String(n), it.name, it.address, it.city, it.country, it.language, it.profession, it.gender, it.note, it.privacy, it.email, it.opening, it.demands.join(" "), it.writesAs.replace(/^as-/u, ""), known.short ? it.length : "", "yes"].map(cell).join(","));
  const roster = join(folder, "roster.csv");
  writeFileSync(roster, [head, ...lines].join("\n") + "\n");
  const formats = known.form === "card" ? "txt,html" : "txt,html,eml";
  const allow = ["polite", "silence", "place", "placeholder", "withhold", "language", "full-name", "request", "law", "office-holder", "dates"].flatMap((code) => ["--allow", code]);
  let out;
  try {
    out = run(...workspace, "batch", id, "--kind", kind, "--roster", roster, "--out", "-", "--format", formats, "--today", day, ...allow);
  } catch (error) {
    if (error.status !== 4) throw new Error(`${id} ${kind} ${day}: ${error.stderr}`);
    out = error.stdout;
  }
  const made = out.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line));
  for (const it of made) {
    const writer = writers[Number(/w(\d+)@/u.exec(it.email)[1])];
    const { language } = writer;
    const { writer: settled, problems } = site.settle(id, kind, writer, "en");
    const tell = (what, mine, theirs) => {
      wrong += 1;
      if (wrong > 8) return;
      const at = [...mine].findIndex((c, n) => c !== theirs[n]);
      console.log(`${id} ${kind} ${language} ${it.recipient} ${day} ${it.format} ${what}: ${JSON.stringify(writer)}\n  page:    ${JSON.stringify(mine.slice(Math.max(0, at - 60), at + 80))}\n  program: ${JSON.stringify(theirs.slice(Math.max(0, at - 60), at + 80))}`);
    };
    compared += 1;
    if (!settled) { tell("refused", JSON.stringify(problems), ""); continue; }
    const letter = site.letter(id, kind, language, it.recipient, settled, day, {});
    const text = it.text ?? Buffer.from(it.base64, "base64").toString("utf8");
    if (it.format === "txt") { if (site.text(letter) !== text) tell("", site.text(letter), text); }
    else if (it.format === "html") { if (site.html(letter) !== text) tell("", site.html(letter), text); }
    else {
      for (const [type, mine] of [["text/plain", site.mailText(letter)], ["text/html", site.mailHtml(letter)]]) {
        const theirs = part(text, type);
        if (mine !== theirs) tell(type, mine, theirs);
      }
      const own = Buffer.from(site.eml(letter).bytes).toString("utf8");
      for (const type of ["text/plain", "text/html"]) if (part(own, type) !== part(text, type)) tell("draft " + type, part(own, type), part(text, type));
    }
    if (it.file_name !== site.fileName(letter, it.format)) tell("name", site.fileName(letter, it.format), it.file_name);
  }
}
rmSync(folder, { recursive: true });
console.log(`${compared} letters of ${all.length} cases, kinds and days compared, ${wrong} are not the program's`);
if (wrong || compared < Number(wanted) * 0.9) process.exit(1);
