// The part of the page in which messages are translated: a list of what the letter says, and one message to be written.
//
// A text that was typed is kept in the window's storage until it stands in the file: it survives a reload, and what others do.

import { byId, say, showFindings } from "./findings.js";
import { layPieces } from "./pieces.js";

const KEPT = "appeal-translate";
const panel = byId("translation");
const toggle = byId("translate");
const form = byId("edit-form");
const area = byId("edit-text");
const state = byId("edit-state");
const words = panel.dataset;
const token = location.pathname.split("/")[1];

const kept = { on: false, language: null, open: null, drafts: {}, ...JSON.parse(sessionStorage.getItem(KEPT) ?? "{}") };
const keep = () => sessionStorage.setItem(KEPT, JSON.stringify(kept));

let query; // What the page shows.
let list; // The messages of the letter.
let remarks = new Map(); // What was found in them.
let shown; // The message that is open, as it was given.
let opener; // What has the focus when the panel is closed.
let latest = 0;

const keyOf = (file, id) => `${file} ${id}`;
const draftKey = ({ language, file, id }) => `${language.tag} ${file} ${id}`;

async function ask(name, body, headers = {}) {
  const answer = await fetch(name, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}

const asked = (more = {}) => ({ query, language: kept.language, ...more });

document.addEventListener("shown", ({ detail }) => {
  query = detail.query;
  if (kept.on) refresh();
});
document.addEventListener("letter", () => kept.on && lay());

// The list, the letter, and the message that is open: as the files are now.
async function refresh() {
  const number = ++latest;
  try {
    const now = await ask("messages", asked());
    if (number !== latest) return;
    list = now;
    showList();
    lay();
    if (kept.open && list) await showMessage(kept.open, false);
    await findRemarks(number);
  } catch {
    // That the program does not answer is said by the rest of the page.
  }
}

async function findRemarks(number) {
  if (!list) return;
  const found = await ask("remarks", { languages: query.languages, language: list.language.tag });
  if (number !== latest) return;
  remarks = new Map(found.map(({ file, id, findings }) => [keyOf(file, id), findings]));
  showList();
  showRemarks();
}

function stateOf({ file, id, done }) {
  if (!done) return "missing";
  return remarks.has(keyOf(file, id)) ? "found" : "done";
}

const RANK = { missing: 0, found: 1, done: 2 };

function showList() {
  byId("edit-all").hidden = !list;
  if (!list) return say(byId("edit-progress"), words.none);
  const languages = byId("edit-language");
  const now = JSON.stringify(list.languages);
  if (languages.dataset.choices !== now) {
    languages.replaceChildren(...list.languages.map(({ id, name }) => new Option(name, id)));
    languages.dataset.choices = now;
  }
  languages.value = list.language.tag;
  kept.language = list.language.tag;
  keep();
  const refused = byId("edit-refused");
  say(refused, list.refused ?? "");
  refused.hidden = !list.refused;
  for (const button of form.querySelectorAll("[type=submit], #edit-save")) button.disabled = Boolean(list.refused);
  area.readOnly = Boolean(list.refused);
  say(byId("edit-progress"), list.progress);
  Object.assign(byId("edit-bar"), { max: Math.max(1, list.messages.length), value: list.done });
  fillList();
}

function fillList() {
  const wanted = byId("edit-filter").value.trim().toLocaleLowerCase();
  const has = (text) => text.toLocaleLowerCase().includes(wanted);
  const messages = list.messages.filter(({ id, source, text }) => [id, source, text].some(has));
  messages.sort((a, b) => RANK[stateOf(a)] - RANK[stateOf(b)]);
  const entry = (message) => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    const how = stateOf(message);
    button.type = "button";
    button.className = how;
    if (kept.open && keyOf(kept.open.file, kept.open.id) === keyOf(message.file, message.id)) button.setAttribute("aria-current", "true");
    const part = (className, text, dir) => {
      const span = document.createElement("span");
      Object.assign(span, { className, textContent: text, dir });
      return span;
    };
    button.append(part("how", words[how], ""), part("id", message.id, "ltr"), part("source", message.text || message.source, "auto"));
    button.addEventListener("click", () => openMessage(message));
    item.append(button);
    return item;
  };
  byId("edit-list").replaceChildren(...messages.map(entry));
}

// The letters on the page, with a button over each text of theirs that is a message.
function lay() {
  for (const section of document.querySelectorAll(".column")) {
    const said = kept.on && list ? list.said[section.dataset.language] : undefined;
    layPieces(section.querySelector(".paper"), said, label, openById);
  }
  markPieces();
}

function label(id, text) {
  const message = list.messages.find((message) => message.id === id);
  return `${message ? `${words[stateOf(message)]}: ` : ""}${text.slice(0, 80)}`;
}

function markPieces() {
  for (const piece of document.querySelectorAll(".piece")) {
    const message = list?.messages.find(({ id }) => id === piece.dataset.id);
    piece.classList.toggle("missing", Boolean(message) && stateOf(message) === "missing");
    piece.classList.toggle("found", Boolean(message) && stateOf(message) === "found");
    piece.classList.toggle("open", kept.open?.id === piece.dataset.id);
  }
}

function openById(id, from) {
  const message = list?.messages.find((message) => message.id === id);
  if (message) openMessage(message, from);
}

async function openMessage({ file, id }, from) {
  opener = from ?? opener;
  kept.open = { file, id };
  keep();
  await showMessage(kept.open, true);
}

// Shows a message as it is in the file, or as it was typed and not saved.
async function showMessage(open, focus) {
  const message = await ask("message", asked(open)).catch(() => null);
  if (!message || kept.open?.id !== open.id || kept.open?.file !== open.file) return;
  const isSame = shown && draftKey(shown) === draftKey(message);
  const draft = kept.drafts[draftKey(message)];
  shown = message;
  form.hidden = false;
  say(byId("edit-id"), message.id);
  say(byId("edit-place"), message.line ? `${message.path}:${message.line}` : `${message.path} (${words.new})`);
  say(byId("edit-comment"), message.comment);
  showSource(message.source);
  const note = byId("edit-note");
  say(note, [message.unreadable, message.note].filter(Boolean).join(" "));
  note.hidden = !note.textContent;
  Object.assign(area, { lang: message.language.tag, dir: message.language.dir });
  // What was typed stays, with what it was typed over: so a change by others is told when it is saved.
  const text = draft ? draft.text : message.text;
  if (area.value !== text) area.value = text;
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 40)), 0);
  area.rows = Math.min(16, Math.max(3, lines + 1));
  if (!isSame) {
    say(state, "");
    showFindings(byId("edit-errors"), [], true);
    byId("edit-meanwhile").hidden = true;
  }
  if (draft) say(state, words.unsaved);
  showVariables(message.variables);
  showTexts("edit-others", message.others.map(({ language, text, place }) => ({ language, text, about: `${language.name} · ${place}` })));
  showPlain("edit-kinds", message.kinds);
  if (!isSame) for (const id of ["edit-alike", "edit-terms"]) byId(id).hidden = true;
  showRemarks();
  fillList();
  markPieces();
  if (focus) {
    area.focus();
    if (!matchMedia("(min-width: 60rem)").matches) form.scrollIntoView();
  }
  showHelp(message, open);
}

function showSource(source) {
  const figure = byId("edit-source");
  figure.hidden = !source;
  if (!source) return;
  say(figure.querySelector("figcaption"), `${source.language.name} · ${source.place}`);
  const text = figure.querySelector("p");
  Object.assign(text, { lang: source.language.tag, dir: source.language.dir });
  say(text, source.text);
}

async function showHelp(message, open) {
  const help = await ask("help", asked(open)).catch(() => null);
  if (shown !== message) return;
  const texts = (help?.alike ?? []).map((alike) => ({
    language: message.language,
    text: alike.text,
    about: `${alike.likeness} % · ${alike.file} · ${alike.id}`,
    source: alike.source,
  }));
  showTexts("edit-alike", texts);
  showPlain("edit-terms", (help?.terms ?? []).map(({ source, name }) => (name ? `${source} → ${name}` : source)));
}

function showVariables(variables) {
  const insert = ({ name, kind, example, used }) => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.dir = "ltr";
    button.textContent = `{ $${name} }`;
    button.className = used ? "used" : "";
    button.setAttribute("aria-label", words.insert.replace("{name}", `$${name}`));
    button.addEventListener("click", () => put(`{ $${name} }`));
    const about = document.createElement("span");
    about.dir = "auto";
    about.textContent = example ? `${kind}: ${example}` : kind;
    item.append(button, about);
    return item;
  };
  showItems("edit-variables", variables.map(insert));
}

function put(text) {
  if (area.readOnly) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
  area.focus();
  typed();
}

function showTexts(id, texts) {
  showItems(id, texts.map(({ language, text, about, source }) => {
    const item = document.createElement("li");
    const line = (className, said, more = {}) => {
      const part = document.createElement("p");
      Object.assign(part, { className, textContent: said, ...more });
      return part;
    };
    item.append(line("hint", about, { dir: "auto" }));
    if (source) item.append(line("edit-said soft", source, { dir: "auto" }));
    item.append(line("edit-said", text, { lang: language.tag, dir: language.dir }));
    return item;
  }));
}

function showPlain(id, texts) {
  showItems(id, texts.map((text) => Object.assign(document.createElement("li"), { textContent: text, dir: "auto" })));
}

function showItems(id, items) {
  byId(id).hidden = items.length === 0;
  byId(id).querySelector("ul").replaceChildren(...items);
}

function showRemarks() {
  const found = shown ? remarks.get(keyOf(shown.file, shown.id)) : undefined;
  showFindings(byId("edit-findings"), found ?? [], false);
  markPieces();
}

function typed() {
  if (!shown) return;
  const key = draftKey(shown);
  const before = kept.drafts[key] ?? { was: shown.text, hash: shown.hash };
  if (area.value === shown.text && before.hash === shown.hash) {
    delete kept.drafts[key];
    say(state, "");
  } else {
    kept.drafts[key] = { ...before, text: area.value };
    say(state, words.unsaved);
  }
  keep();
}

area.addEventListener("input", typed);

let saving = false;
async function save(goOn) {
  if (!shown || list?.refused || saving) return;
  saving = true;
  const message = shown;
  const key = draftKey(message);
  const text = area.value;
  const { was, hash } = kept.drafts[key] ?? { was: message.text, hash: message.hash };
  const { language, file, id } = message;
  try {
    const answer = await ask("save", { language: language.tag, file, id, text, was, hash }, { "Appeal-Token": token });
    showFindings(byId("edit-errors"), answer.errors, true);
    showMeanwhile(answer.meanwhile);
    if (!answer.saved) return;
    // What was typed while it was saved is not saved.
    if (area.value === text || shown !== message) delete kept.drafts[key];
    keep();
    say(state, words.saved);
    saving = false;
    await refresh();
    if (goOn && kept.open?.id === id) next();
  } catch {
    say(state, words.lost);
  } finally {
    saving = false;
  }
}

function showMeanwhile(meanwhile) {
  const part = byId("edit-meanwhile");
  part.hidden = !meanwhile;
  if (!meanwhile) return;
  const theirs = byId("edit-theirs");
  Object.assign(theirs, { lang: shown.language.tag, dir: shown.language.dir, textContent: meanwhile.text });
  const key = draftKey(shown);
  const take = (text) => {
    kept.drafts[key] = { text, was: meanwhile.text, hash: meanwhile.hash };
    keep();
    part.hidden = true;
  };
  byId("edit-keep-mine").onclick = () => {
    take(area.value);
    save(false);
  };
  byId("edit-take-theirs").onclick = () => {
    delete kept.drafts[key];
    keep();
    part.hidden = true;
    area.value = meanwhile.text;
    say(state, "");
    area.focus();
    showMessage(kept.open, true);
  };
  byId("edit-keep-mine").focus();
}

// The next message that is missing, in the order of the letter; else the next with findings.
function next() {
  if (!list) return;
  const at = list.messages.findIndex(({ file, id }) => kept.open && file === kept.open.file && id === kept.open.id);
  const around = [...list.messages.slice(at + 1), ...list.messages.slice(0, Math.max(0, at))];
  const to = ["missing", "found"].map((how) => around.find((message) => stateOf(message) === how)).find(Boolean);
  if (to) openMessage(to);
  else say(state, words.all);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  save(true);
});
byId("edit-save").addEventListener("click", () => save(false));
byId("edit-next").addEventListener("click", next);
byId("edit-filter").addEventListener("input", () => list && fillList());
byId("edit-language").addEventListener("change", ({ target }) => {
  kept.language = target.value;
  shown = undefined;
  remarks = new Map();
  keep();
  refresh();
});

panel.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    event.preventDefault();
    turn(false);
  } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !form.hidden) {
    event.preventDefault();
    save(true);
  }
});

function turn(on) {
  kept.on = on;
  keep();
  panel.hidden = !on;
  toggle.setAttribute("aria-pressed", on);
  document.body.classList.toggle("translating", on);
  if (on) {
    byId("edit-title").focus();
    if (query) refresh();
  } else {
    lay();
    (opener?.isConnected ? opener : toggle).focus();
    opener = undefined;
  }
}

toggle.addEventListener("click", () => turn(!kept.on));
byId("edit-close").addEventListener("click", () => turn(false));

if (kept.on) {
  panel.hidden = false;
  toggle.setAttribute("aria-pressed", true);
  document.body.classList.add("translating");
  if (document.documentElement.dataset.generation && query) refresh();
}
