// The script of the preview: asks for what was chosen, shows the answer, and asks again when the content changes.
//
// Whatever comes from the server is put in as text (textContent), never as markup.

import { byId, say, showFindings } from "./findings.js";
import "./translate.js";

const form = byId("choices");
const tabs = [...document.querySelectorAll("[role=tab]")];
const status = byId("status");
const FIELDS = ["name", "profession", "address", "city", "country", "email", "gender", "privacy", "note"];
const WISHES = ["opening", "organisation", "signatories", "sort", "signatures", "counted", "sheets", "rows", "network", "occasion"];
const KEPT = "appeal-preview";

// What is chosen stays when the page is loaded again, and goes with its window.
const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "{}");
let tab = kept.tab ?? "letter";
// The demands in the order that the person gave them; none as long as it is the case's.
let order = kept.wishes?.demands ?? [];
let latest = 0;
let shownAt = 0;

function chosen() {
  const writer = Object.fromEntries(FIELDS.map((name) => [name, form.elements[name].value]));
  const languages = [...form.querySelectorAll("[name=language]:checked")].map((box) => box.value);
  const [action, kind, recipient] = ["action", "kind", "recipient"].map((name) => form.elements[name].value || null);
  const wishes = Object.fromEntries(WISHES.map((name) => [name, wish(form.elements[name])]));
  return { action, kind, recipient, languages, tab, writer, wishes: { ...wishes, demands: order } };
}

function wish(field) {
  if (field.type !== "number") return field.value || null;
  return field.value && Number.isSafeInteger(field.valueAsNumber) ? field.valueAsNumber : null;
}

async function refresh(asked = chosen()) {
  const number = ++latest;
  sessionStorage.setItem(KEPT, JSON.stringify(asked));
  try {
    const answer = await fetch("view", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(asked),
    });
    if (!answer.ok) sessionStorage.removeItem(KEPT);
    if (!answer.ok) throw new Error(answer.statusText);
    const view = await answer.json();
    // An answer that was overtaken says nothing.
    if (number === latest) show(view);
  } catch {
    if (number === latest) lost();
  }
}

function show(view) {
  // Other words need another page.
  if (view.words !== document.documentElement.dataset.words) return location.reload();
  fill(form.elements.action, view.choices.actions, view.chosen.action);
  fill(form.elements.kind, view.choices.kinds, view.chosen.kind);
  fill(form.elements.recipient, view.choices.recipients, view.chosen.recipient);
  fillLanguages(view.choices.languages, view.chosen.languages);
  fill(form.elements.opening, view.choices.openings, view.chosen.opening);
  showDemands(view.choices.demands);
  showWishes(view.wishes);
  showFields(view.writer);
  byId("danger").hidden = !view.danger;
  say(byId("danger"), view.danger ?? "");
  showTabs(view.tabs, view.chosen.tab);
  showFindings(byId("errors"), view.errors, true);
  if (view.columns) showColumns(view.columns);
  showFindings(byId("findings"), view.findings, false);
  say(byId("count"), view.count);
  sessionStorage.setItem(KEPT, JSON.stringify(chosen()));
  checkFiles(view);
  if (shownAt && view.generation !== shownAt) {
    const time = new Date().toLocaleTimeString(document.documentElement.lang);
    say(status, status.dataset.changed.replace("{time}", time));
  } else {
    say(status, status.dataset.live);
  }
  status.classList.remove("lost");
  shownAt = view.generation;
  document.documentElement.dataset.generation = view.generation;
  // For the part of the page that translates what is shown.
  document.dispatchEvent(new CustomEvent("shown", { detail: { query: chosen(), generation: view.generation } }));
}

// What is wrong in the files of the languages comes behind the letters, which do not wait for it.
let checked = "";
async function checkFiles({ generation, chosen: { action, languages } }) {
  const asked = JSON.stringify({ action, languages });
  const wanted = `${generation} ${asked}`;
  if (checked === wanted) return;
  checked = wanted;
  try {
    const answer = await fetch("files", { method: "POST", headers: { "Content-Type": "application/json" }, body: asked });
    if (!answer.ok) throw new Error(answer.statusText);
    const { findings, count } = await answer.json();
    if (checked !== wanted) return;
    showFindings(byId("files"), findings, false);
    say(byId("files-count"), count);
  } catch {
    if (checked === wanted) checked = "";
  }
}

function lost() {
  say(status, status.dataset.lost);
  status.classList.add("lost");
}

function fill(select, choices, value) {
  const now = JSON.stringify(choices);
  if (select.dataset.choices !== now) {
    select.replaceChildren(...choices.map((choice) => new Option(choice.name, choice.id)));
    select.dataset.choices = now;
  }
  select.value = value;
}

function fillLanguages(choices, values) {
  const set = byId("languages");
  const now = JSON.stringify(choices);
  if (set.dataset.choices !== now) {
    set.querySelectorAll("label").forEach((label) => label.remove());
    for (const choice of choices) {
      const label = document.createElement("label");
      const box = document.createElement("input");
      Object.assign(box, { type: "checkbox", name: "language", value: choice.id });
      const name = document.createElement("span");
      name.textContent = choice.name;
      label.append(box, name);
      set.append(label);
    }
    set.dataset.choices = now;
  }
  for (const box of set.querySelectorAll("input")) box.checked = values.includes(box.value);
}

function showWishes(offered) {
  for (const part of document.querySelectorAll("[data-wish]")) part.hidden = !offered.includes(part.dataset.wish);
  byId("wishes").hidden = offered.length === 0;
}

let demands = [];

function showDemands(now) {
  const list = byId("demands");
  if (JSON.stringify(now) === JSON.stringify(demands)) return;
  demands = now;
  list.replaceChildren(
    ...demands.map(({ id, name }) => {
      const item = byId("demand").content.firstElementChild.cloneNode(true);
      item.dataset.id = id;
      item.querySelector(".text").textContent = name;
      const [earlier, later] = item.querySelectorAll("button");
      earlier.setAttribute("aria-label", `${list.dataset.earlier}: ${name}`);
      later.setAttribute("aria-label", `${list.dataset.later}: ${name}`);
      return item;
    }),
  );
  showEnds();
}

// What stands first cannot go up. Its button can still be reached: the focus would be lost otherwise.
function showEnds() {
  const items = [...byId("demands").children];
  items.forEach((item, at) => {
    const [earlier, later] = item.querySelectorAll("button");
    earlier.setAttribute("aria-disabled", at === 0);
    later.setAttribute("aria-disabled", at === items.length - 1);
  });
}

byId("demands").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  const item = button?.closest("li");
  const step = Number(button?.dataset.step);
  const other = step < 0 ? item?.previousElementSibling : item?.nextElementSibling;
  if (!other) return;
  // The other one moves, so that this one keeps the focus.
  if (step < 0) item.after(other);
  else item.before(other);
  const items = [...byId("demands").children];
  order = items.map((item) => item.dataset.id);
  demands = order.map((id) => demands.find((demand) => demand.id === id));
  showEnds();
  const [place, count] = [items.indexOf(item) + 1, items.length].map((number) => numbers.format(number));
  say(byId("moved"), byId("demands").dataset.moved.replace("{place}", place).replace("{count}", count));
  refresh();
});

function showFields(wrong) {
  for (const name of [...FIELDS, ...WISHES]) {
    const place = byId(`wrong-${name}`);
    if (!place) continue;
    const said = wrong.filter((error) => error.field === name).map((error) => error.message).join(" ");
    const field = form.elements[name];
    say(place, said);
    place.hidden = !said;
    const described = [field.dataset.hint, said && place.id].filter(Boolean).join(" ");
    if (described) field.setAttribute("aria-describedby", described);
    else field.removeAttribute("aria-describedby");
    if (said) {
      field.setAttribute("aria-invalid", "true");
      field.closest("details").open = true;
    } else {
      field.removeAttribute("aria-invalid");
    }
  }
}

function showTabs(there, selected) {
  tab = selected;
  for (const button of tabs) {
    const isSelected = button.dataset.tab === selected;
    button.hidden = !there.includes(button.dataset.tab);
    button.setAttribute("aria-selected", isSelected);
    button.tabIndex = isSelected ? 0 : -1;
  }
  byId("panel").setAttribute("aria-labelledby", `tab-${selected}`);
}

function showColumns(columns) {
  const list = byId("columns");
  const known = new Map([...list.children].map((section) => [section.dataset.language, section]));
  const shown = columns.map((column) => {
    const section = known.get(column.language) ?? byId("column").content.firstElementChild.cloneNode(true);
    known.delete(column.language);
    return section;
  });
  known.forEach((section) => section.remove());
  columns.forEach((column, at) => {
    const section = shown[at];
    section.dataset.language = column.language;
    const title = section.querySelector("h2");
    Object.assign(title, { lang: column.language, dir: column.dir });
    say(title, column.name);
    showFindings(section.querySelector(".findings"), column.errors, true);
    const paper = section.querySelector(".paper");
    if (column.panel) showPanel(paper, column.panel, column);
    // Without an answer from the server what is on the page is the last that was good.
    const there = paper.childElementCount > 0;
    section.querySelector(".stale").hidden = !(column.stale && there);
    section.querySelector(".none").hidden = there;
    // A frame that is moved loads its letter anew and shows nothing until then: a column that stands where it should stays there.
    if (list.children[at] !== section) list.insertBefore(section, list.children[at] ?? null);
  });
}

function showPanel(paper, panel, column) {
  const now = JSON.stringify(panel);
  if (paper.dataset.shown === now) return;
  paper.dataset.shown = now;
  if (panel.frame) return showFrame(paper, panel.frame, column);
  if (panel.pictures) {
    return paper.replaceChildren(
      ...panel.pictures.addresses.map((address) => Object.assign(new Image(), { src: address, alt: panel.pictures.alt })),
    );
  }
  const source = panel.source ?? panel.text;
  if (source !== undefined) {
    const text = document.createElement("pre");
    const [lang, dir, className] = panel.text ? [column.language, column.dir, "text"] : ["en", "ltr", "source"];
    Object.assign(text, { lang, dir, className, textContent: source });
    if (className === "source") {
      // What scrolls by itself has to be reached by keyboard.
      text.tabIndex = 0;
      text.setAttribute("role", "region");
      text.setAttribute("aria-label", column.name);
    }
    return paper.replaceChildren(text);
  }
  const none = document.createElement("p");
  none.className = "notice";
  none.textContent = panel.none;
  paper.replaceChildren(none);
}

// The letter's own page in a frame that runs nothing. The old one stays until the new one is there: nothing flickers.
function showFrame(paper, address, column) {
  for (const other of [...paper.children]) if (other.tagName !== "IFRAME") other.remove();
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-same-origin");
  frame.title = column.name;
  frame.lang = column.language;
  frame.className = "coming";
  frame.addEventListener("load", () => {
    if ([...paper.querySelectorAll("iframe")].at(-1) !== frame) return;
    frame.classList.remove("coming");
    [...paper.children].filter((other) => other !== frame).forEach((other) => other.remove());
    fit(frame);
    paper.dispatchEvent(new CustomEvent("letter", { bubbles: true }));
  });
  frame.src = address;
  paper.append(frame);
  widths.observe(frame);
}

// A frame is as high as its letter, so that there is one scroll bar and not two.
function fit(frame) {
  const root = frame.contentDocument?.documentElement;
  if (!root) return;
  frame.style.height = "0";
  frame.style.height = `${root.scrollHeight + 2}px`;
}

const widths = new ResizeObserver((changes) => {
  for (const { target, contentRect } of changes) {
    const width = Math.round(contentRect.width);
    if (target.dataset.width === String(width)) continue;
    target.dataset.width = width;
    if (!target.classList.contains("coming")) fit(target);
    target.dispatchEvent(new CustomEvent("letter", { bubbles: true }));
  }
});

let typing;
form.addEventListener("input", (event) => {
  clearTimeout(typing);
  if (["action", "kind"].includes(event.target.name)) order = [];
  typing = setTimeout(refresh, event.target.matches("input:not([type=checkbox]), textarea") ? 120 : 0);
});
form.addEventListener("submit", (event) => event.preventDefault());

function choose(button) {
  button.focus();
  refresh({ ...chosen(), tab: button.dataset.tab });
}

for (const button of tabs) button.addEventListener("click", () => choose(button));
byId("tabs").addEventListener("keydown", (event) => {
  const there = tabs.filter((button) => !button.hidden);
  const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  const backward = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
  const at = there.indexOf(event.target);
  const to = { [forward]: at + 1, [backward]: at - 1 + there.length, Home: 0, End: there.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  choose(there[to % there.length]);
});

// Countries in the order of the alphabet of the page's language.
const { compare } = new Intl.Collator(document.documentElement.lang);
const numbers = new Intl.NumberFormat(document.documentElement.lang);
const country = form.elements.country;
const [anybody, ...countries] = country.options;
country.replaceChildren(anybody, ...countries.sort((a, b) => compare(a.text, b.text)));
country.value = "";

for (const [name, value] of Object.entries(kept.writer ?? {})) if (FIELDS.includes(name)) form.elements[name].value = value ?? "";
for (const [name, value] of Object.entries(kept.wishes ?? {})) if (WISHES.includes(name) && value !== null) form.elements[name].value = value;
byId("writer").open = FIELDS.some((name) => form.elements[name].value && !["gender", "privacy"].includes(name));

// The first message comes as soon as the connection stands: what it says is asked for anew, also after a pause.
const events = new EventSource("events");
let first = { ...kept, tab, writer: chosen().writer, wishes: { ...chosen().wishes, ...kept.wishes } };
events.addEventListener("content", () => {
  refresh(first ?? undefined);
  first = null;
});
events.addEventListener("error", lost);
