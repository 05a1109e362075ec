// What a person sees and touches: it asks, shows the letters that `Site` (letter.js) composes while one types, and helps to send
// them. Words come from `site.say` and are put in as text; the only markup that is put in is what `Site` made of a letter.
//
// It keeps nothing but the list of what was sent, and that only where its box is ticked; it asks nothing of any network.

const byId = (id) => document.getElementById(id);
const [root, form] = [document.documentElement, byId("form")];
const site = new Site(JSON.parse(byId("data").textContent));
const SENT = "appeal-sent";
const NETWORKS = { x: "X", mastodon: "Mastodon", bluesky: "Bluesky" };
// The page's address may ask for a language, and for one case of several: page.html#fa, page.html#fa/some-case.
const [askedTag, askedCase] = location.hash.slice(1).split("/");
let tag = [askedTag, ...navigator.languages].filter(Boolean).map((language) => site.spoken(language)).find(Boolean) ?? site.pages[0].tag;
let [caseNow, ready] = [null, false];
// Fields that were left or asked for: what is wrong in others is not told there yet.
const touched = new Set();
const say = (id, given) => site.say(tag, id, given);
const number = (n) => site.number(tag, n);
// Today where the reader is; there it may still be the day before the page was made.
function today() {
  const now = new Date();
  const here = new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return here < site.edition ? site.edition : here;
}
// What stands there already is not put there again: a screen reader would repeat it.
function put(element, text, lang) {
  if (element.textContent !== text) element.textContent = text;
  return lang ? inLanguage(element, lang) : element;
}
function inLanguage(element, lang) { return element.lang === lang ? element : Object.assign(element, { lang, dir: site.tongue(lang).dir }); }
const make = (name, className, text = "") => Object.assign(document.createElement(name), { className, textContent: text });
// For those who do not see what changed.
function tell(text) { byId("said").textContent = ""; requestAnimationFrame(() => put(byId("said"), text)); }

// ---- Words ----

function sayAll(within) {
  const given = { country: caseNow?.statesText(tag) ?? "" };
  for (const element of within.querySelectorAll("[data-say]")) put(element, say(element.dataset.say, given));
  for (const element of within.querySelectorAll("[data-label]")) element.setAttribute("aria-label", say(element.dataset.label, given));
}
function copyOf(template) { const made = byId(template).content.firstElementChild.cloneNode(true); sayAll(made); return made; }
function speak(language) {
  tag = language;
  Object.assign(root, { lang: tag, dir: site.tongue(tag).dir });
  for (const button of byId("tongues").children) button.setAttribute("aria-pressed", button.dataset.tag === tag);
  pick("country", site.countries(tag).map(([id, text]) => ({ id, text })), 1, say("site-choose"));
  showCase();
}

// ---- Choices ----

// While letters are shown nothing is answered: then all answers are read at once.
let answers = null;
const answer = (name) => (answers ? answers.get(name) : form.elements[name]?.value) ?? "";
// The choices of a group. Where they are the same as before, what was chosen stays, and so does the focus.
function offer(id, name, options, usual, type = "radio") {
  const group = byId(id);
  group.hidden = options.length < (type === "radio" ? 2 : 1);
  const known = [...group.querySelectorAll("label")];
  if (known.map((label) => label.dataset.id).join() !== options.map(({ id }) => id).join()) {
    const kept = known.filter((label) => label.firstChild.checked).map((label) => label.dataset.id);
    const ticked = kept.filter((value) => options.some(({ id }) => id === value));
    if (!ticked.length && usual !== undefined) ticked.push(usual);
    known.forEach((label) => label.remove());
    group.append(...options.map(({ id: value }) => {
      const label = copyOf("choice");
      label.dataset.id = value;
      Object.assign(label.firstChild, { type, name, value, checked: ticked.includes(value) });
      return label;
    }));
  }
  [...group.querySelectorAll("bdi")].forEach((text, at) => put(text, options[at].text, options[at].lang));
}

// A choice that may be left as it is, where there are so many at least.
function pick(id, options, least, usual) {
  const [list, kept] = [byId(id), byId(id).value];
  list.parentElement.hidden = options.length < least;
  list.replaceChildren(new Option(usual, ""), ...(options.length < least ? [] : options).map(({ id: value, text }) => new Option(text, value)));
  list.value = kept;
  if (list.selectedIndex < 0) list.value = "";
}

const kindNow = () => caseNow.kinds.find((kind) => kind.name === answer("kind")) ?? caseNow.kinds[0];
const isPost = (kind) => kind.form === "post";
// Who would rather not say is treated as who has ties: else not saying would say it.
const isCareful = () => ["yes", "unsaid"].includes(answer("ties"));
const isWithin = (kind) => Boolean(answer("country") && site.danger(caseNow.id, kind.name, answer("country"), tag));
const signsByPlace = (kind) => isWithin(kind) || (isCareful() && answer("signing") !== "full");
// Choices are read in the page's language where the case has words in it.
const readable = (kind) => (kind.languages.includes(tag) ? tag : kind.languages[0]);
// A letter is in the language that its writer reads, as the program has it, too, unless another is chosen.
const letterLanguage = (kind) => (touched.has("letter-language") && kind.languages.find((lang) => lang === answer("letter-language"))) || readable(kind);

function showCase() {
  const many = site.cases.length > 1;
  offer("cases", "case", site.cases.map((one) => ({ id: one.id, text: one.title(tag) })), askedCase);
  caseNow = many ? site.cases.find((one) => one.id === answer("case")) : site.cases[0];
  sayAll(document);
  put(byId("title"), many ? say("site-index-title") : caseNow.title(tag));
  put(byId("intro"), many ? say("site-index-intro") : caseNow.summary(tag));
  put(byId("edition"), say("site-edition", { day: site.day(tag, site.edition) }));
  put(byId("last-day"), caseNow?.lastDay ? say("show-expires", { day: site.day(tag, caseNow.lastDay) }) : "");
  put(byId("contact"), site.contact ? say("site-contact", { contact: site.contact }) : "");
  put(byId("imprint"), site.imprint ?? "");
  document.title = caseNow ? caseNow.title(tag) : byId("title").textContent;
  const status = caseNow && site.status(caseNow.id, today(), tag);
  const open = Boolean(caseNow) && !["over", "paused"].includes(status?.code);
  put(byId("status"), status?.text ?? "");
  byId("asked").hidden = byId("result").hidden = !open;
  byId("case").hidden = !many || !caseNow;
  put(byId("case-title"), caseNow?.title(tag) ?? "");
  put(byId("summary"), caseNow?.summary(tag) ?? "");
  if (open) showQuestions();
}

function showQuestions() {
  const endangers = caseNow.states.length > 0;
  byId("safety").hidden = !endangers;
  offer("ties", "ties", ["yes", "unsaid", "no"].map((id) => ({ id, text: say(`ask-ties-${id}`) })));
  byId("rest").hidden = endangers && !answer("ties");
  if (!byId("rest").hidden) {
    offer("kinds", "kind", caseNow.kinds.map((kind) => ({ id: kind.name, text: kind.title(tag) })), caseNow.kinds[0].name);
    const kind = kindNow();
    showSigning(kind);
    showFields(kind);
    showMore(kind);
  }
  showLetters();
}

function showSigning(kind) {
  const within = isWithin(kind);
  const told = within ? say("site-signing-within", { country: byId("country").selectedOptions[0].text }) : "";
  offer("signing", "signing", ["place", "full"].map((id) => ({ id, text: say(`ask-signing-${id}`) })), "place");
  byId("signing-part").hidden = isPost(kind) || !(isCareful() || within);
  put(byId("signing-why"), told || say("ask-signing-why"));
  put(byId("danger"), isPost(kind) ? "" : told);
  const [place, full] = form.querySelectorAll("[name=signing]");
  full.disabled = within;
  if (within) place.checked = true;
}

function showFields(kind) {
  const [place, signed] = [signsByPlace(kind), !isPost(kind)];
  const networks = signed ? [] : kind.networks;
  offer("networks", "network", networks.map((id) => ({ id, text: NETWORKS[id] })), networks[0]);
  byId("what").hidden = caseNow.kinds.length < 2 && networks.length < 2;
  const asked = {
    server: !signed && answer("network") === "mastodon", country: signed, name: signed, city: signed, note: kind.takesNote,
    address: kind.wantsAddress && !place, profession: kind.wantsProfession && !place, email: kind.form === "letter" && !place,
  };
  for (const field of form.querySelectorAll("[data-field]")) field.hidden = !asked[field.dataset.field];
  byId("you").hidden = !signed;
  byId("words").hidden = !kind.takesNote;
  put(form.querySelector("[for=name]"), say(place ? "ask-initials" : "ask-name"));
  put(byId("hint-name"), say(place ? "ask-initials-help" : "ask-name-help"));
  put(byId("hint-city"), say(place ? "ask-city-place-help" : "ask-city-help"));
  put(byId("hint-note"), say(place ? "ask-note-place-help" : "ask-note-help"));
  const lang = letterLanguage(kind);
  put(byId("hint-note-language"), lang === tag ? "" : say("site-words-language", { language: site.tongue(lang).name }));
  const prompts = kind.prompts(tag);
  byId("prompts").hidden = prompts.length === 0;
  showItems(byId("prompts").querySelector("ul"), prompts);
  put(byId("prompts").querySelector("p"), kind.promptCare(tag));
}

// What may stay as it is.
function showMore(kind) {
  const lang = readable(kind);
  offer("letter-languages", "letter-language", kind.languages.map((id) => ({ id, lang: id, text: site.tongue(id).name })), readable(kind));
  form.querySelectorAll("[name=letter-language]").forEach((box) => (box.checked = box.value === letterLanguage(kind)));
  byId("languages-help").hidden = isPost(kind);
  offer("lengths", "size", kind.short ? ["full", "short"].map((id) => ({ id, text: say(`site-length-${id}`) })) : [], "full");
  offer("facts", "fact", kind.facts(lang).map(({ id, text }) => ({ id, text, lang })), undefined, "checkbox");
  pick("opening", kind.openings(lang), 2, say("ask-drawn"));
  pick("writesAs", kind.writers(lang), 1, say("site-as-none"));
  pick("first", kind.demands(lang), 2, say("ask-drawn"));
  const genders = kind.wantsGender && !signsByPlace(kind) ? ["female", "male", "other"] : [];
  offer("genders", "gender", genders.map((id) => ({ id, text: say(`preview-gender-${id}`) })), "other");
  byId("how").hidden = [...byId("how").querySelectorAll("fieldset, .field")].every((part) => part.hidden);
}

// ---- The writer, and what is missing ----

function given(kind) {
  const place = signsByPlace(kind);
  return {
    name: answer("name"), city: answer("city"), country: answer("country"), note: kind.takesNote ? answer("note") : "",
    address: kind.wantsAddress && !place ? answer("address") : "", profession: kind.wantsProfession && !place ? answer("profession") : "",
    email: kind.form === "letter" && !place ? answer("email") : "",
    gender: (!place && answer("gender")) || "other", privacy: place ? "place" : "full",
    opening: answer("opening") || null, demands: [answer("first")].filter(Boolean), writesAs: answer("writesAs") || null,
    facts: answers.getAll("fact"), length: answer("size") || "full",
  };
}

function showProblems(problems) {
  for (const field of Object.keys(FIELDS)) {
    const place = byId(`wrong-${field}`);
    put(place, problems.filter((problem) => problem.field === field && touched.has(field)).map(({ text }) => text).join(" "));
    place.hidden = !place.textContent;
    const input = byId(field);
    if (input.matches("fieldset")) continue;
    const hints = [`hint-${field}`, `hint-${field}-language`].filter(byId);
    if (!place.hidden) hints.push(place.id);
    if (input.getAttribute("aria-describedby") !== hints.join(" ")) input.setAttribute("aria-describedby", hints.join(" "));
    if (input.getAttribute("aria-invalid") !== String(!place.hidden)) input.setAttribute("aria-invalid", !place.hidden);
  }
}
function showMissing(problems) {
  put(byId("missing").querySelector("p"), say(byId("rest").hidden ? "site-ties-first" : "site-missing"));
  const texts = problems.map(({ field, text }) => say("asked-line", { label: say(FIELDS[field]), said: text }));
  showItems(byId("missing").querySelector("ul"), texts, (item, at) => {
    item.replaceChildren(Object.assign(make("a", "", item.textContent), { href: `#${problems[at].field}` }));
  });
}
function goTo(field) {
  touched.add(field);
  showLetters();
  const input = byId(field).querySelector("input") ?? byId(field);
  input.closest("details")?.setAttribute("open", "");
  input.focus();
}

// ---- Letters ----

// Open letters, with what each was made of: what a button does, it does with these.
const letters = new Map();
let settled = {};
function showLetters() {
  answers = new FormData(form);
  try { showAll(); } finally { answers = null; }
}
function showAll() {
  const kind = byId("rest").hidden ? null : kindNow();
  settled = kind ? site.settle(caseNow.id, kind.name, given(kind), tag) : { writer: null, problems: [] };
  const { writer, problems } = settled;
  showProblems(problems);
  showMissing(problems);
  byId("missing").hidden = Boolean(writer);
  byId("letters").hidden = !writer;
  showSent();
  if (!writer) return (ready = false);
  const offices = isPost(kind) ? [null] : site.offices(caseNow.id, kind.name, answer("country"));
  const count = number(offices.length);
  put(byId("count"), isPost(kind) ? "" : say("site-count", { count }));
  byId("print-all").hidden = offices.length < 2;
  showOffices(kind, offices, writer);
  if (!ready && !isPost(kind)) tell(say("site-ready", { count }));
  ready = true;
}

function showOffices(kind, offices, writer) {
  const list = byId("offices");
  const wanted = offices.map((office) => `${caseNow.id} ${kind.name} ${office?.id ?? ""}`);
  const known = new Map([...list.children].map((card) => [card.dataset.key, card]));
  if ([...known.keys()].join() !== wanted.join()) {
    list.replaceChildren(...wanted.map((key, at) => known.get(key) ?? newOffice(key, at === 0)));
    letters.clear();
  }
  offices.forEach((office, at) => showOffice(list.children[at], kind, office, writer));
  later();
}

function newOffice(key, open) {
  const card = Object.assign(copyOf("office"), { open });
  card.dataset.key = key;
  card.addEventListener("toggle", () => showLetters());
  return card;
}
function compose(kind, office, writer) {
  const lang = letterLanguage(kind);
  return { lang, office, kind, letter: site.letter(caseNow.id, kind.name, lang, office?.id ?? null, writer, today(), { network: answer("network") }) };
}
// What is typed stands in the open letters at once; what takes longer to find out comes a little later.
function showOffice(card, kind, office, writer) {
  const find = (selector) => card.querySelector(selector);
  const name = office ? office.name(tag) : kind.title(tag);
  put(find("h3"), name);
  put(find(".role"), office?.role === "copy" ? say("show-role-copy") : "");
  find(".mark").hidden = !sentAt(card.dataset.key);
  put(find("[data-do=sent]"), say(sentAt(card.dataset.key) ? "site-mark-unsent" : "site-mark-sent"));
  if (!card.open) return letters.delete(card.dataset.key);
  const made = compose(kind, office, writer);
  letters.set(card.dataset.key, made);
  const posts = isPost(kind);
  const reading = made.lang !== tag && kind.languages.includes(tag) ? site.reading(made.letter, tag) : null;
  const [sent, read] = card.querySelectorAll(".paper");
  // Where both do not stand side by side, the one that its writer can read is open.
  if (read.hidden === Boolean(reading)) sent.open = !reading || matchMedia("(min-width: 80rem)").matches;
  sent.hidden = find(".seen").hidden = posts;
  read.hidden = !reading;
  find(".posts").hidden = !posts;
  find(".texts").classList.toggle("two", Boolean(reading));
  if (posts) return showPosts(card, made);
  showLetter(sent, made.letter, made.lang, "site-letter-in");
  if (reading) {
    showLetter(read, reading, tag, "site-reading-in");
    const [head, foot] = read.querySelectorAll("p.soft");
    const typed = writer.note && say("reading-own-words");
    put(head, [say("reading-head", { recipient: name }), typed].filter(Boolean).join(" "));
    put(foot, say("reading-foot"));
  }
  const told = site.told(writer).map(({ field, text }) => say("asked-line", { label: say(FIELDS[field] ?? `site-seen-${field}`), said: text }));
  const ways = [office.hasPost && say("site-seen-post"), office.emails.length && say("site-seen-mail"), office.form && say("site-seen-form")];
  showItems(find(".seen ul"), [...told, ...ways.filter(Boolean)]);
}
function showLetter(paper, letter, lang, head) {
  put(paper.querySelector(".of"), say(head, { language: site.tongue(lang).name }));
  patch(inLanguage(paper.querySelector(".letter"), lang), site.parts(letter));
}
function showItems(list, texts, finish = () => {}) {
  if (list.dataset.shown === texts.join("\n")) return;
  list.dataset.shown = texts.join("\n");
  list.replaceChildren(...texts.map((text) => make("li", "", text)));
  [...list.children].forEach(finish);
}
// Only the paragraphs that changed are put in anew: the others are not laid out again, and a selection in them stays.
const shownParts = new WeakMap();
function patch(element, now) {
  const before = shownParts.get(element) ?? [];
  shownParts.set(element, now);
  const least = Math.min(before.length, now.length);
  let [head, tail] = [0, 0];
  while (head < least && before[head] === now[head]) head += 1;
  while (tail < least - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const fresh = document.createElement("template");
  fresh.innerHTML = now.slice(head, now.length - tail).join("");
  [...element.children].slice(head, before.length - tail).forEach((part) => part.remove());
  element.insertBefore(fresh.content, element.children[head] ?? null);
}

function showPosts(card, { letter, lang }) {
  const network = NETWORKS[letter.network];
  const posts = site.posts(letter, { server: answer("server") });
  const list = card.querySelector(".posts ol");
  while (list.children.length > posts.length) list.lastElementChild.remove();
  while (list.children.length < posts.length) list.append(copyOf("post"));
  posts.forEach(({ text, length, limit, href }, at) => {
    const item = list.children[at];
    put(item.querySelector(".letter"), text, lang);
    showLength(item, length, limit, say("post-length", { number: number(at + 1), length: number(length), limit: number(limit), network }));
    Object.assign(put(item.querySelector("a"), say("site-post-open", { network })), { hidden: !href, href: href ?? "" });
  });
  const hints = [say("post-paste", { network }), posts.length > 1 && say("post-thread"), caseNow.states.length && say("leaves-post")];
  put(card.querySelector(".posts .hint"), hints.filter(Boolean).join(" "));
}
function showLength(within, length, limit, text) {
  Object.assign(within.querySelector("meter"), { max: Math.max(limit, length), high: limit, optimum: 0, value: length });
  put(within.querySelector(".length"), text);
}

// ---- Behind the typing: what the rules find, whether a link holds the letter, whether a sheet does ----

let waiting = 0;
function later() {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    for (const card of byId("offices").children) if (letters.has(card.dataset.key)) showWays(card, letters.get(card.dataset.key));
  }, 250);
}
const isBroken = ({ letter }) => site.findings(letter, tag).some(({ severity }) => severity === "error");
function showWays(card, made) {
  const { letter, office, kind } = made;
  const find = (selector) => card.querySelector(selector);
  const [findings, broken] = [site.findings(letter, tag), isBroken(made)];
  find(".findings").hidden = findings.length === 0;
  find(".findings").classList.toggle("error", broken);
  put(find(".findings h4"), say(broken ? "site-mend" : "site-findings"));
  showItems(find(".findings ul"), findings.map(({ text, hint }) => [text, hint].filter(Boolean).join(" ")));
  find("[data-do=sent]").hidden = find(".ways").hidden = broken || isPost(kind);
  if (find(".ways").hidden) return broken;
  const way = (name) => find(`[data-way=${name}]`);
  way("mail").hidden = office.emails.length === 0;
  if (office.emails.length) showMail(way("mail"), letter, office);
  way("form").hidden = !office.url;
  if (office.url) way("form").querySelector("a").href = office.url;
  showPaper(way("post"), made);
  const list = (id, numbers) => numbers.length && say(id, { numbers: numbers.join(" · ") });
  const others = [office.form && !office.url && say("show-web-form"), list("show-phone", office.phone), list("show-fax", office.fax), office.advice(tag)];
  showItems(find(".others"), others.filter(Boolean));
  find("[data-do=eml]").hidden = !site.eml(letter);
  return false;
}
function showMail(part, letter, office) {
  const { href, carries, length, limit } = site.mailto(letter);
  put(part.querySelector(".to"), say("site-mail-to", { addresses: office.emails.join(", ") }));
  part.querySelector("a").href = href;
  showLength(part, length, limit, say(`site-mail-${carries}`, { length: number(length), limit: number(limit) }));
  put(part.querySelector(".leaves"), say(letter.writer.privacy === "place" ? "guide-place-mail" : "leaves-open-program"));
}
function showPaper(part, made) {
  const { letter, office } = made;
  const sheets = makeSheets(made);
  byId("measure").replaceChildren(...sheets);
  const fits = sheets.map(fit).every(Boolean);
  byId("measure").replaceChildren();
  const told = !fits ? "site-two-sheets" : sheets.length > 1 ? "site-sheets" : "site-one-sheet";
  put(part.querySelector(".fit"), say(told, { count: number(sheets.length) })).classList.toggle("wrong", !fits);
  part.querySelector(".windowed-hint").hidden = !sheets[0].classList.contains("windowed");
  put(part.querySelector(".post-to > p"), say(office.hasPost ? "site-post-to" : "site-no-post"));
  const envelope = site.envelope(letter);
  part.querySelector("[data-do=envelope]").hidden = !envelope;
  part.querySelector("address").replaceChildren(...(envelope?.to ?? []).map((line) => make("span", "", line)));
}

// ---- Paper ----

const [MM, HEIGHT, STEPS] = [96 / 25.4, { a4: 297, us: 279.4 }, 6];
function block(className, lines) {
  const made = make("div", className);
  made.append(...lines.map((line) => make("p", "", line)));
  return made;
}
// Sheets as they print. Places on paper are the same whichever way the letter runs, so a sheet itself runs from left to right.
function makeSheets({ letter, lang }) {
  return site.sheets(letter).map(({ html, window: shown, address }) => {
    const sheet = Object.assign(make("div", `sheet ${site.paper(letter.writer.country)}`), { dir: "ltr" });
    const text = Object.assign(inLanguage(make("article", "letter"), lang), { innerHTML: html });
    sheet.append(text);
    if (!shown) return sheet;
    sheet.classList.add("windowed");
    for (const name of ["x", "y", "width", "height"]) sheet.style.setProperty(`--${name}`, `${shown[name]}mm`);
    sheet.classList.toggle("window-end", shown.x > 90);
    const beside = make("div", "beside letter");
    beside.append(...text.querySelectorAll(".addressee"));
    if (beside.firstElementChild) inLanguage(beside.firstElementChild, lang);
    sheet.append(block("window", address), beside);
    return sheet;
  });
}
// Sets it as large as it fits one sheet, but for the millimetres that printers differ by; what fits none is set to be read well on two.
function fit(sheet) {
  const room = (HEIGHT[sheet.classList.contains("us") ? "us" : "a4"] - 3) * MM;
  for (let step = 0; step < STEPS; step += 1) {
    sheet.dataset.step = step;
    if (sheet.offsetHeight <= room) return true;
  }
  sheet.dataset.step = 2;
  return false;
}
function makeEnvelope(letter) {
  const { from, to } = site.envelope(letter);
  const envelope = Object.assign(make("div", `envelope ${site.paper(letter.writer.country)}`), { dir: "ltr" });
  envelope.append(block("from", from), block("to", to));
  return envelope;
}

let prepared = false;
function lay(pages) {
  byId("measure").replaceChildren(...pages);
  pages.filter((page) => page.matches(".sheet")).forEach(fit);
  byId("sheets").replaceChildren(...pages);
  root.classList.toggle("printing", pages.length > 0);
}
function print(pages) { lay(pages); prepared = true; window.print(); }
// What is broken is not printed.
const sheetsOf = (all) => all.filter((made) => !isPost(made.kind) && !isBroken(made)).flatMap(makeSheets);
function printAll() {
  const kind = kindNow();
  print(sheetsOf(site.offices(caseNow.id, kind.name, answer("country")).map((office) => compose(kind, office, settled.writer))));
}
// Whoever prints by the browser's own menu gets the open letters, not the questions.
addEventListener("beforeprint", () => prepared || lay(byId("letters").hidden ? [] : sheetsOf([...letters.values()])));
addEventListener("afterprint", () => (prepared = false));

// ---- Handing over ----

// At once, while the click still counts: behind it a new tab may have the focus, and a browser then refuses the clipboard.
function copyAtOnce(text) {
  const focused = document.activeElement;
  const field = Object.assign(make("textarea", "unseen"), { value: text, readOnly: true });
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  focused?.focus({ preventScroll: true });
  return done;
}
async function copy(text) {
  const done = copyAtOnce(text) || (await navigator.clipboard?.writeText(text).then(() => true, () => false));
  note(done ? `${say("site-copied")} ${say("write-copied-kept")}` : say("site-copy-failed"));
}
function save(letter, ending, type, content) {
  const name = site.fileName(letter, ending);
  const link = Object.assign(make("a", ""), { href: URL.createObjectURL(new Blob([content], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  note(say("site-saved", { file: name }));
}
// What a button did is said beside it, and to those who do not see it.
let [noted, pressed] = [null, null];
function note(text) {
  noted?.remove();
  noted = make("p", "done", text);
  pressed?.closest("p, label")?.after(noted);
  tell(text);
}
const DO = {
  copy: ({ letter }) => copy(site.plain(letter)),
  form: ({ letter }) => copy(site.plain(letter)),
  "copy-post": (made, button) => copy(button.closest("li").querySelector(".letter").textContent),
  mail: ({ letter }) => site.mailto(letter).carries === "subject" && copy(site.plain(letter)),
  eml: ({ letter }) => save(letter, "eml", "message/rfc822", site.eml(letter).bytes),
  txt: ({ letter }) => save(letter, "txt", "text/plain;charset=utf-8", site.text(letter)),
  html: ({ letter }) => save(letter, "html", "text/html;charset=utf-8", site.html(letter)),
  print: (made) => print(sheetsOf([made])),
  envelope: ({ letter }) => print([makeEnvelope(letter)]),
  sent: (made, button) => markSent(button.closest(".office").dataset.key),
  "print-all": printAll,
  forget,
};

// ---- What was sent ----

let sent = [];
const sentAt = (key) => sent.find((one) => one.key === key);
function markSent(key) {
  sent = sentAt(key) ? sent.filter((one) => one.key !== key) : [...sent, { key, day: today() }];
  keep();
  showLetters();
}
function showSent() {
  byId("sent").hidden = sent.length === 0;
  showItems(byId("sent-list"), sent.map(({ key, day }) => {
    const [caseId, , office] = key.split(" ");
    return say("site-sent-line", { day: site.day(tag, day), office: site.officeName(caseId, office, tag) ?? office });
  }));
}
// Nothing is written unless the box is ticked; and where it no longer is, what was written goes.
function keep() {
  try {
    if (byId("keep").checked) localStorage.setItem(SENT, JSON.stringify(sent));
    else localStorage.removeItem(SENT);
  } catch { byId("keep").checked = false; }
}
function recall() {
  try {
    const kept = JSON.parse(localStorage.getItem(SENT) ?? "null");
    if (!Array.isArray(kept)) return;
    sent = kept.filter((one) => typeof one?.key === "string" && typeof one?.day === "string");
    byId("keep").checked = true;
  } catch { sent = []; }
}
function forget() {
  sent = [];
  byId("keep").checked = false;
  keep();
  showLetters();
  byId("result").focus();
  tell(say("site-sent-removed"));
}

// ---- What happens ----

form.addEventListener("input", ({ target }) => target.matches("input:not([type=radio], [type=checkbox]), textarea") && showLetters());
form.addEventListener("change", ({ target }) => {
  touched.add(target.name);
  if (target.name !== "case") return showQuestions();
  // Another case may be about another state: whether it is safe is asked anew.
  touched.clear();
  form.querySelectorAll("[name=ties]").forEach((box) => (box.checked = false));
  showCase();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  Object.keys(FIELDS).forEach((field) => touched.add(field));
  showLetters();
  if (settled.problems.length) goTo(settled.problems[0].field);
  else byId("result").focus();
});
document.addEventListener("click", (event) => {
  const target = event.target.closest("[data-do], [data-tag], #missing a");
  if (!target) return;
  if (target.dataset.tag) return speak(target.dataset.tag);
  if (target.closest("#missing")) { event.preventDefault(); return goTo(target.hash.slice(1)); }
  const card = target.closest(".office");
  const made = letters.get(card?.dataset.key);
  pressed = target;
  // What was typed a moment ago may be wrong: then nothing of it is handed over. It is also in the links by now.
  if (made && showWays(card, made)) return event.preventDefault();
  DO[target.dataset.do]?.(made, target);
});
byId("keep").addEventListener("change", ({ target }) => {
  const wanted = target.checked;
  keep();
  pressed = target;
  note(say(wanted !== target.checked ? "site-sent-refused" : wanted ? "site-sent-kept" : "site-sent-removed"));
});
// Who comes back to a page that was left open may come back after the last day.
document.addEventListener("visibilitychange", () => document.hidden || showCase());
byId("tongues").hidden = site.pages.length < 2;
byId("tongues").append(...site.pages.map(({ tag: lang, name, dir }) => {
  const button = Object.assign(make("button", "", name), { type: "button", lang, dir });
  button.dataset.tag = lang;
  return button;
}));
recall();
speak(tag);
byId("app").hidden = false;
// From here on the letter to be filled in by hand is not needed.
root.classList.add("live");
