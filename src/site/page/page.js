// What a person sees and touches: it asks, shows the letters that `Site` (letter.js) composes while one types, and helps to send
// them. Words come from `site.say` and are put in as text; the only markup that is put in is what `Site` made of a letter.
//
// It keeps nothing but the list of what was sent, and that only where its box is ticked; it asks nothing of any network.

const byId = (id) => document.getElementById(id);
const root = document.documentElement;
const form = byId("form");
const site = new Site(JSON.parse(byId("data").textContent));
const SENT = "appeal-sent";
const NETWORKS = { x: "X", mastodon: "Mastodon", bluesky: "Bluesky" };
// What each field is called where it is not its label, and in which order they are asked for.
const CALLED = {
  server: "site-server", country: "asked-country", name: "asked-name", address: "asked-address", city: "asked-town",
  profession: "site-seen-profession", email: "asked-email", note: "asked-own-words", facts: "site-facts",
};

let tag = firstLanguage();
let caseNow = site.cases.length > 1 ? null : site.cases[0];
// The demands in the order that the person gave them; none as long as it is the case's.
let order = [];
// Fields that were left or asked for: what is wrong in others is not told there yet.
const touched = new Set();
let ready = false;

const say = (id, given) => site.say(tag, id, given);
const tongue = (wanted) => site.pages.find((page) => page.tag === wanted) ?? { tag: wanted, name: wanted, dir: "auto" };

// The first of the browser's languages that the page speaks, unless its address asks for another (page.html#fa).
function firstLanguage() {
  const base = (language) => language.toLowerCase().split("-")[0];
  const wanted = [location.hash.slice(1), ...navigator.languages].filter(Boolean);
  const spoken = (language) =>
    site.pages.find((page) => page.tag.toLowerCase() === language.toLowerCase()) ?? site.pages.find((page) => base(page.tag) === base(language));
  return wanted.map(spoken).find(Boolean)?.tag ?? site.pages[0].tag;
}

function today() {
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

// What stands there already is not put there again: a screen reader would repeat it.
function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
  return element;
}

function make(name, className, text) {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

// For those who do not see what changed.
function tell(text) {
  const said = byId("said");
  said.textContent = "";
  requestAnimationFrame(() => put(said, text));
}

// ---- Words ----

function sayAll(within) {
  const given = { country: caseNow?.statesText(tag) ?? "" };
  for (const element of within.querySelectorAll("[data-say]")) put(element, say(element.dataset.say, given));
  for (const element of within.querySelectorAll("[data-label]")) element.setAttribute("aria-label", say(element.dataset.label, given));
}

function copyOf(template) {
  const copied = byId(template).content.firstElementChild.cloneNode(true);
  sayAll(copied);
  return copied;
}

function speak(wanted) {
  tag = wanted;
  Object.assign(root, { lang: tag, dir: tongue(tag).dir });
  sayAll(document);
  for (const button of byId("tongues").children) button.setAttribute("aria-pressed", button.dataset.tag === tag);
  const list = byId("country");
  const kept = list.value;
  list.replaceChildren(new Option(say("site-choose"), ""), ...site.countries(tag).map(([code, name]) => new Option(name, code)));
  list.value = kept;
  showCase();
}

// ---- Choices ----

const answers = (name) => new FormData(form).getAll(name);
const answer = (name) => answers(name)[0] ?? "";

// The choices of a group, of which a new text takes the old one's place: what was chosen stays, and the focus, too.
function offer(id, name, options, usual, type = "radio") {
  const group = byId(id);
  group.hidden = options.length < 2 && type === "radio" || options.length === 0;
  const known = [...group.querySelectorAll("label")];
  if (known.map((label) => label.dataset.id).join() !== options.map(({ id }) => id).join()) {
    const kept = answers(name).filter((value) => options.some(({ id }) => id === value));
    const ticked = kept.length || usual === undefined ? kept : [usual];
    known.forEach((label) => label.remove());
    group.append(...options.map(({ id: value }) => {
      const label = make("label", "choice");
      label.dataset.id = value;
      label.append(Object.assign(make("input"), { type, name, value, checked: ticked.includes(value) }), make("span"));
      // Apart, so that a text of the other direction begins where the others do.
      label.lastChild.append(make("bdi"));
      return label;
    }));
  }
  [...group.querySelectorAll("bdi")].forEach((text, at) => {
    const { lang, text: said } = options[at];
    put(text, said);
    if (lang) Object.assign(text, { lang, dir: tongue(lang).dir });
  });
}

const kindNow = () => caseNow.kinds.find((kind) => kind.name === answer("kind")) ?? caseNow.kinds[0];
const isPost = (kind) => kind.form === "post";
// Who would rather not say is treated as who has ties: else not saying would say it.
const isCareful = () => ["yes", "unsaid"].includes(answer("ties"));
const endangers = () => caseNow.states.length > 0;
const isWithin = (kind) => Boolean(form.elements.country.value && site.danger(caseNow.id, kind.name, form.elements.country.value, tag));
const signsByPlace = (kind) => isWithin(kind) || (isCareful() && answer("signing") !== "full");
// Choices are read in the page's language where the case has words in it.
const readable = (kind) => (kind.languages.includes(tag) ? tag : kind.languages[0]);
// A letter is in the language of its office, a post in that of its writer, unless another is chosen.
const usualLanguage = (kind) => (isPost(kind) ? readable(kind) : kind.languages[0]);
const letterLanguage = (kind) => (touched.has("letter-language") && kind.languages.find((lang) => lang === answer("letter-language"))) || usualLanguage(kind);

function showCase() {
  const many = site.cases.length > 1;
  offer("cases", "case", site.cases.map((one) => ({ id: one.id, text: one.title(tag) })));
  caseNow = many ? site.cases.find((one) => one.id === answer("case")) : site.cases[0];
  put(byId("title"), many ? say("site-index-title") : caseNow.title(tag));
  put(byId("intro"), many ? say("site-index-intro") : caseNow.summary(tag));
  put(byId("edition"), say("site-edition", { day: site.day(tag, site.edition) }));
  put(byId("last-day"), caseNow?.lastDay ? say("show-expires", { day: site.day(tag, caseNow.lastDay) }) : "");
  put(byId("contact"), site.contact ? say("site-contact", { contact: site.contact }) : "");
  put(byId("imprint"), site.imprint ?? "");
  document.title = caseNow ? caseNow.title(tag) : byId("title").textContent;
  byId("case").hidden = !many || !caseNow;
  const status = caseNow ? site.status(caseNow.id, today(), tag) : null;
  const open = Boolean(caseNow) && !["over", "paused"].includes(status?.code);
  put(byId("status"), status?.text ?? "");
  byId("asked").hidden = !open;
  byId("result").hidden = !open;
  if (!caseNow) return;
  if (many) {
    put(byId("case-title"), caseNow.title(tag));
    put(byId("summary"), caseNow.summary(tag));
    sayAll(byId("asked"));
  }
  if (open) showQuestions();
}

function showQuestions() {
  byId("safety").hidden = !endangers();
  offer("ties", "ties", ["yes", "unsaid", "no"].map((id) => ({ id, text: say(`ask-ties-${id}`) })));
  const answered = !endangers() || answer("ties") !== "";
  byId("rest").hidden = !answered;
  if (answered) {
    offer("kinds", "kind", caseNow.kinds.map((kind) => ({ id: kind.name, text: kind.title(tag) })), caseNow.kinds[0].name);
    const kind = kindNow();
    showSigning(kind);
    showWhat(kind);
    showFields(kind);
    showWishes(kind);
  }
  showLetters();
}

function showSigning(kind) {
  const within = isWithin(kind);
  const country = form.elements.country.selectedOptions[0]?.text ?? "";
  offer("signing", "signing", ["place", "full"].map((id) => ({ id, text: say(`ask-signing-${id}`) })), "place");
  byId("signing-part").hidden = isPost(kind) || !(isCareful() || within);
  put(byId("signing-why"), within ? say("site-signing-within", { country }) : say("ask-signing-why"));
  put(byId("danger"), within && !isPost(kind) ? say("site-signing-within", { country }) : "");
  const [place, full] = form.querySelectorAll("[name=signing]");
  full.disabled = within;
  if (within) place.checked = true;
}

function showWhat(kind) {
  byId("what").hidden = caseNow.kinds.length < 2 && kind.languages.length < 2;
  const networks = isPost(kind) ? kind.networks : [];
  offer("networks", "network", networks.map((id) => ({ id, text: NETWORKS[id] ?? id })), networks[0]);
  offer("letter-languages", "letter-language", kind.languages.map((lang) => ({ id: lang, lang, text: tongue(lang).name })), usualLanguage(kind));
  form.querySelectorAll("[name=letter-language]").forEach((box) => (box.checked = box.value === letterLanguage(kind)));
  byId("languages-help").hidden = isPost(kind) || kind.languages.length < 2;
}

function showFields(kind) {
  const [place, signed] = [signsByPlace(kind), !isPost(kind)];
  const asked = {
    server: isPost(kind) && answer("network") === "mastodon", country: signed, name: signed, city: signed,
    address: kind.wantsAddress && !place, profession: kind.wantsProfession && !place, email: kind.form === "letter" && !place,
    note: kind.takesNote,
  };
  for (const field of form.querySelectorAll(".field")) field.hidden = !asked[field.dataset.field];
  byId("you").hidden = !signed;
  byId("words").hidden = !kind.takesNote;
  put(form.querySelector("[for=name]"), say(place ? "ask-initials" : "ask-name"));
  put(byId("hint-name"), say(place ? "ask-initials-help" : "ask-name-help"));
  put(byId("hint-city"), say(place ? "ask-city-place-help" : "ask-city-help"));
  put(byId("hint-note"), say(place ? "ask-note-place-help" : "ask-note-help"));
  put(byId("hint-note-language"), say("site-words-language", { language: tongue(letterLanguage(kind)).name }));
  const prompts = kind.prompts(tag);
  byId("prompts").hidden = prompts.length === 0;
  byId("prompts").querySelector("ul").replaceChildren(...prompts.map((text) => make("li", "", text)));
  const genders = kind.wantsGender && !place ? ["female", "male", "other"] : [];
  offer("genders", "gender", genders.map((id) => ({ id, text: say(`preview-gender-${id}`) })), "other");
}

function showWishes(kind) {
  const lang = readable(kind);
  const worded = (texts) => texts.map(({ id, text }) => ({ id, text, lang }));
  const [openings, writers] = [worded(kind.openings(lang)), worded(kind.writers(lang))];
  offer("openings", "opening", openings.length > 1 ? [{ id: "", text: say("ask-drawn") }, ...openings] : [], "");
  offer("writers", "writesAs", writers.length ? [{ id: "", text: say("site-as-none") }, ...writers] : [], "");
  offer("facts", "facts", worded(kind.facts(lang)), undefined, "checkbox");
  byId("facts-help").hidden = byId("facts").hidden;
  offer("lengths", "length", kind.short ? ["full", "short"].map((id) => ({ id, text: say(`site-length-${id}`) })) : [], "full");
  const occasions = kind.occasions?.length ? ["", ...kind.occasions] : [];
  offer("occasions", "occasion", occasions.map((id) => ({ id, text: say(`preview-occasion-${id || "near"}`) })), "");
  showDemands(kind.demands(lang), lang);
  byId("how").hidden = [...byId("how").querySelectorAll("fieldset")].every((group) => group.hidden);
}

function showDemands(demands, lang) {
  const list = byId("demands");
  byId("demands-part").hidden = demands.length < 2;
  order = order.filter((id) => demands.some((demand) => demand.id === id));
  const sorted = order.length ? order.map((id) => demands.find((demand) => demand.id === id)) : demands;
  const shown = JSON.stringify([tag, lang, sorted]);
  if (list.dataset.shown === shown) return;
  list.dataset.shown = shown;
  list.replaceChildren(...sorted.map(({ id, text }) => {
    const item = copyOf("demand");
    item.dataset.id = id;
    Object.assign(put(item.querySelector("bdi"), text), { lang, dir: tongue(lang).dir });
    const [earlier, later] = item.querySelectorAll("button");
    earlier.setAttribute("aria-label", say("asked-line", { label: say("preview-demand-earlier"), said: text }));
    later.setAttribute("aria-label", say("asked-line", { label: say("preview-demand-later"), said: text }));
    return item;
  }));
  showEnds();
}

// What stands first cannot go up. Its button can still be reached: the focus would be lost otherwise.
function showEnds() {
  const items = [...byId("demands").children];
  items.forEach((item, at) => item.querySelectorAll("button").forEach((button, down) => {
    button.setAttribute("aria-disabled", at === (down ? items.length - 1 : 0));
  }));
}

function moveDemand(button) {
  const item = button.closest("li");
  const earlier = button.dataset.step === "-1";
  const other = earlier ? item.previousElementSibling : item.nextElementSibling;
  if (!other) return;
  // The other one moves, so that this one keeps the focus.
  other.remove();
  item[earlier ? "after" : "before"](other);
  order = [...byId("demands").children].map((one) => one.dataset.id);
  byId("demands").dataset.shown = "";
  showEnds();
  const [place, count] = [order.indexOf(item.dataset.id) + 1, order.length].map((number) => site.number(tag, number));
  tell(say("preview-demand-moved", { place, count }));
  showLetters();
}

// ---- The writer, and what is missing ----

function given(kind) {
  const place = signsByPlace(kind);
  const text = (name, wanted) => (wanted ? form.elements[name].value : "");
  return {
    name: form.elements.name.value, city: form.elements.city.value, country: form.elements.country.value,
    address: text("address", kind.wantsAddress && !place), profession: text("profession", kind.wantsProfession && !place),
    email: text("email", kind.form === "letter" && !place), note: text("note", kind.takesNote),
    gender: place ? "other" : answer("gender") || "other", privacy: place ? "place" : "full",
    opening: answer("opening") || null, demands: order, writesAs: answer("writesAs") || null, facts: answers("facts"),
    length: answer("length") || "full", occasion: answer("occasion") || null,
  };
}

function showProblems(problems) {
  for (const [field, called] of Object.entries(CALLED)) {
    const place = byId(`wrong-${field}`);
    const wrong = problems.filter((problem) => problem.field === field && touched.has(field)).map(({ text }) => text).join(" ");
    put(place, wrong);
    place.hidden = !wrong;
    const input = form.elements[field];
    if (!input?.id) continue;
    const hints = [`hint-${field}`, `hint-${field}-language`].filter(byId);
    const described = [...hints, wrong && place.id].filter(Boolean).join(" ");
    if (described) input.setAttribute("aria-describedby", described);
    input.setAttribute("aria-invalid", Boolean(wrong));
  }
}

function showMissing(problems) {
  const tiesFirst = byId("rest").hidden;
  put(byId("missing").querySelector("p"), say(tiesFirst ? "site-ties-first" : "site-missing"));
  const list = byId("missing").querySelector("ul");
  showItems(list, problems.map(({ field, text }) => say("asked-line", { label: say(CALLED[field]), said: text })), (item, at) => {
    const link = Object.assign(make("a", "", item.textContent), { href: `#${problems[at].field}` });
    item.replaceChildren(link);
  });
}

function goTo(field) {
  touched.add(field);
  showLetters();
  const input = byId(field)?.matches("fieldset") ? byId(field).querySelector("input") : byId(field);
  input?.closest("details")?.setAttribute("open", "");
  input?.focus();
}

// ---- Letters ----

// Open letters, with what each was made of: what a button does, it does with these.
const letters = new Map();
let settled = { writer: null, problems: [] };

function showLetters() {
  const asked = !byId("rest").hidden;
  const kind = asked ? kindNow() : null;
  settled = asked ? site.settle(caseNow.id, kind.name, given(kind), tag) : { writer: null, problems: [] };
  const { writer, problems } = settled;
  showProblems(problems);
  showMissing(problems);
  byId("missing").hidden = Boolean(writer);
  byId("letters").hidden = !writer;
  if (!writer) return (ready = false);
  const offices = isPost(kind) ? [null] : site.offices(caseNow.id, kind.name, form.elements.country.value);
  const count = site.number(tag, offices.length);
  put(byId("count"), isPost(kind) ? "" : say("site-count", { count }));
  byId("print-all").hidden = offices.length < 2;
  byId("sent").hidden = isPost(kind) && sent.length === 0;
  showOffices(kind, offices, writer);
  showSent();
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
  const card = copyOf("office");
  card.dataset.key = key;
  card.open = open;
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
  put(find("h3"), office ? office.name(tag) : kind.title(tag));
  put(find(".role"), office?.role === "copy" ? say("show-role-copy") : "");
  find(".mark").hidden = !sentAt(card.dataset.key);
  put(find("[data-do=sent]"), say(sentAt(card.dataset.key) ? "site-mark-unsent" : "site-mark-sent"));
  if (!card.open) return letters.delete(card.dataset.key);
  const made = compose(kind, office, writer);
  letters.set(card.dataset.key, made);
  const reading = made.lang !== tag && kind.languages.includes(tag) ? site.reading(made.letter, tag) : null;
  const [sent, read] = card.querySelectorAll(".paper");
  const posts = isPost(kind);
  sent.hidden = posts;
  // Where both do not stand side by side, the one that its writer can read is open.
  if (read.hidden || !reading) sent.open = !reading || matchMedia("(min-width: 80rem)").matches;
  read.hidden = !reading;
  find(".texts").classList.toggle("two", Boolean(reading) && !posts);
  if (!posts) showLetter(sent, made.letter, made.lang, "site-letter-in");
  if (reading) {
    showLetter(read, reading, tag, "site-reading-in");
    const [head, foot] = read.querySelectorAll("p.soft");
    put(head, say("reading-head", { recipient: office ? office.name(tag) : kind.title(tag) }));
    put(foot, say("reading-foot"));
  }
  find(".posts").hidden = !posts;
  if (posts) showPosts(card, made);
  find(".seen").hidden = posts;
  const seen = site.told(writer).map(({ field, text }) =>
    say("asked-line", { label: say(field === "initials" ? "site-seen-initials" : CALLED[field]), said: text }));
  if (office?.hasPost) seen.push(say("site-seen-post"));
  if (office?.emails.length) seen.push(say("site-seen-mail"));
  if (office?.form) seen.push(say("site-seen-form"));
  showItems(find(".seen ul"), seen);
}

function showLetter(paper, letter, lang, head) {
  put(paper.querySelector(".of"), say(head, { language: tongue(lang).name }));
  const text = paper.querySelector(".letter");
  Object.assign(text, { lang, dir: tongue(lang).dir });
  patch(text, site.fragment(letter));
}

function showItems(list, texts, finish = () => {}) {
  if (list.dataset.shown === texts.join("\n")) return;
  list.dataset.shown = texts.join("\n");
  list.replaceChildren(...texts.map((text) => make("li", "", text)));
  [...list.children].forEach(finish);
}

// Only the paragraphs that changed are put in anew: the others are not laid out again, and a selection in them stays.
const shownMarkup = new WeakMap();
function patch(element, markup) {
  if (shownMarkup.get(element) === markup) return;
  shownMarkup.set(element, markup);
  const fresh = document.createElement("template");
  fresh.innerHTML = markup;
  const [before, now] = [[...element.childNodes], [...fresh.content.childNodes]];
  let [head, tail] = [0, 0];
  const least = Math.min(before.length, now.length);
  while (head < least && before[head].isEqualNode(now[head])) head += 1;
  while (tail < least - head && before.at(-1 - tail).isEqualNode(now.at(-1 - tail))) tail += 1;
  const behind = before[before.length - tail] ?? null;
  before.slice(head, before.length - tail).forEach((node) => node.remove());
  now.slice(head, now.length - tail).forEach((node) => element.insertBefore(node, behind));
}

function showPosts(card, { letter, lang }) {
  const network = answer("network");
  const posts = site.posts(letter, { server: form.elements.server.value });
  const list = card.querySelector(".posts ol");
  while (list.children.length > posts.length) list.lastElementChild.remove();
  while (list.children.length < posts.length) list.append(copyOf("post"));
  posts.forEach(({ text, length, limit, href }, at) => {
    const item = list.children[at];
    Object.assign(put(item.querySelector(".letter"), text), { lang, dir: tongue(lang).dir });
    const [number, long, most] = [at + 1, length, limit].map((count) => site.number(tag, count));
    showLength(item, length, limit, say("post-length", { number, length: long, limit: most, network: NETWORKS[network] }));
    const open = put(item.querySelector("a"), say("site-post-open", { network: NETWORKS[network] }));
    Object.assign(open, { hidden: !href, href: href ?? "" });
  });
  const hints = [say("post-paste", { network: NETWORKS[network] }), posts.length > 1 && say("post-thread"), endangers() && say("leaves-post")];
  put(card.querySelector(".posts .hint"), hints.filter(Boolean).join(" "));
}

function showLength(within, length, limit, text) {
  const meter = within.querySelector("meter");
  Object.assign(meter, { max: Math.max(limit, length), high: limit, optimum: 0, value: length });
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

function showWays(card, made) {
  const { letter, office, kind } = made;
  const find = (selector) => card.querySelector(selector);
  const findings = site.findings(letter, tag);
  const broken = findings.some(({ severity }) => severity === "error");
  find(".findings").hidden = findings.length === 0;
  put(find(".findings h4"), say(broken ? "site-mend" : "site-findings"));
  find(".findings").classList.toggle("error", broken);
  showItems(find(".findings ul"), findings.map(({ text, hint }) => [text, hint].filter(Boolean).join(" ")));
  find("[data-do=sent]").hidden = broken || isPost(kind);
  find(".ways").hidden = broken || isPost(kind);
  if (broken || isPost(kind)) return broken;
  const way = (name) => find(`[data-way=${name}]`);
  way("mail").hidden = office.emails.length === 0;
  if (office.emails.length) showMail(way("mail"), letter, office);
  way("form").hidden = !office.url;
  if (office.url) way("form").querySelector("a").href = office.url;
  showPaper(way("post"), made);
  const list = (numbers) => numbers.join(" · ");
  const others = [
    office.form && !office.url && say("show-web-form"), office.phone.length && say("show-phone", { numbers: list(office.phone) }),
    office.fax.length && say("show-fax", { numbers: list(office.fax) }), office.advice?.(tag),
  ];
  showItems(find(".others"), others.filter(Boolean));
  find("[data-do=eml]").hidden = !site.eml(letter);
  return false;
}

function showMail(part, letter, office) {
  const { href, carries, length, limit } = site.mailto(letter);
  const numbers = { length: site.number(tag, length), limit: site.number(tag, limit) };
  put(part.querySelector(".to"), say("site-mail-to", { addresses: office.emails.join(", ") }));
  part.querySelector("a").href = href;
  showLength(part, length, limit, say(`site-mail-${carries}`, numbers));
  put(part.querySelector(".leaves"), say(signsByPlace(kindNow()) ? "guide-place-mail" : "leaves-open-program"));
}

function showPaper(part, { letter, lang, office }) {
  const sheet = makeSheet(letter, lang);
  byId("measure").replaceChildren(sheet);
  const fits = fit(sheet);
  byId("measure").replaceChildren();
  put(part.querySelector(".fit"), say(fits ? "site-one-sheet" : "site-two-sheets"));
  part.querySelector(".windowed-hint").hidden = !sheet.classList.contains("windowed");
  part.querySelector(".fit").classList.toggle("wrong", !fits);
  put(part.querySelector(".post-to > p"), say(office.hasPost ? "site-post-to" : "site-no-post"));
  const envelope = site.envelope(letter, settled.writer);
  part.querySelector("[data-do=envelope]").hidden = !envelope;
  const lines = office.hasPost && envelope ? envelope.to : [];
  part.querySelector("address").replaceChildren(...lines.map((line) => make("span", "", line)));
}

// ---- Paper ----

const MM = 96 / 25.4;
const HEIGHT = { a4: 297, us: 279.4 };
const STEPS = 6;

function block(className, lines) {
  const made = make("div", className);
  made.append(...lines.map((line) => make("p", "", line)));
  return made;
}

// A sheet as it prints. Places on paper are the same whichever way the letter runs, so the sheet itself runs from left to right.
function makeSheet(letter, lang) {
  const { html, paper, window: shown, address } = site.sheet(letter, form.elements.country.value);
  const sheet = make("div", `sheet ${paper === "letter" ? "us" : "a4"}`);
  const text = make("article", "letter");
  sheet.dir = "ltr";
  Object.assign(text, { lang, dir: tongue(lang).dir });
  text.innerHTML = html;
  sheet.append(text);
  if (shown) {
    sheet.classList.add("windowed");
    for (const [name, size] of Object.entries(shown)) sheet.style.setProperty(`--${name}`, `${size}mm`);
    sheet.classList.toggle("window-end", shown.x > 90);
    const beside = make("div", "beside letter");
    beside.append(...text.querySelectorAll(".addressee"));
    Object.assign(beside.firstElementChild ?? {}, { lang: text.lang, dir: text.dir });
    sheet.append(block("window", address), beside);
  }
  return sheet;
}

// Sets it as large as it fits one sheet. A few millimetres are spared: a printer's measures are not the screen's.
function fit(sheet) {
  const room = (HEIGHT[sheet.classList.contains("us") ? "us" : "a4"] - 3) * MM;
  for (let step = 0; step < STEPS; step += 1) {
    sheet.dataset.step = step;
    if (sheet.offsetHeight <= room) return true;
  }
  return false;
}

function makeEnvelope(letter) {
  const { from, to } = site.envelope(letter, settled.writer);
  const { paper } = site.sheet(letter, form.elements.country.value);
  const envelope = make("div", `envelope ${paper === "letter" ? "ten" : "dl"}`);
  envelope.dir = "ltr";
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

function print(pages) {
  lay(pages);
  prepared = true;
  window.print();
}

const sheetsOf = (all) => all.filter(({ kind }) => !isPost(kind)).map(({ letter, lang }) => makeSheet(letter, lang));

function printAll() {
  const kind = kindNow();
  const offices = site.offices(caseNow.id, kind.name, form.elements.country.value);
  const all = offices.map((office) => compose(kind, office, settled.writer));
  print(sheetsOf(all.filter(({ letter }) => !site.findings(letter, tag).some(({ severity }) => severity === "error"))));
}

// Whoever prints by the browser's own menu gets the open letters, not the questions.
addEventListener("beforeprint", () => {
  if (!prepared) lay(byId("letters").hidden ? [] : sheetsOf([...letters.values()]));
});
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

function save(name, type, content) {
  const link = Object.assign(make("a"), { href: URL.createObjectURL(new Blob([content], { type })), download: name });
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
  "copy-post": (made, button) => copy(button.closest("li").querySelector(".letter").textContent),
  form: ({ letter }) => copy(site.plain(letter)),
  mail: ({ letter }, link) => {
    const { href, carries } = site.mailto(letter);
    link.href = href;
    if (carries === "subject") copy(site.plain(letter));
  },
  eml: ({ letter }) => save(site.fileName(letter, "eml"), "message/rfc822", site.eml(letter).bytes),
  txt: ({ letter }) => save(site.fileName(letter, "txt"), "text/plain;charset=utf-8", site.text(letter)),
  html: ({ letter }) => save(site.fileName(letter, "html"), "text/html;charset=utf-8", site.html(letter)),
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
  byId("sent-none").hidden = sent.length > 0;
  document.querySelector("[data-do=forget]").hidden = sent.length === 0;
  const lines = sent.map(({ key, day }) => {
    const [caseId, , office] = key.split(" ");
    return say("site-sent-line", { day: site.day(tag, day), office: site.officeName(caseId, office, tag) ?? office });
  });
  showItems(byId("sent-list"), lines);
}

// Nothing is written unless the box is ticked; and where it no longer is, what was written goes.
function keep() {
  try {
    if (byId("keep").checked) localStorage.setItem(SENT, JSON.stringify(sent));
    else localStorage.removeItem(SENT);
  } catch {
    byId("keep").checked = false;
  }
}

function recall() {
  try {
    const kept = JSON.parse(localStorage.getItem(SENT) ?? "null");
    if (!Array.isArray(kept)) return;
    sent = kept.filter((one) => typeof one?.key === "string" && typeof one?.day === "string");
    byId("keep").checked = true;
  } catch {
    sent = [];
  }
}

function forget() {
  sent = [];
  byId("keep").checked = false;
  keep();
  showLetters();
  byId("keep").focus();
  pressed = byId("keep");
  note(say("site-sent-removed"));
}

// ---- What happens ----

let frame = 0;
function soon() {
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    showLetters();
  });
}

form.addEventListener("input", ({ target }) => {
  if (target.matches("input:not([type=radio], [type=checkbox]), textarea")) soon();
});
form.addEventListener("change", ({ target }) => {
  if (target.name === "case") {
    // Another case may be about another state: whether it is safe is asked anew.
    order = [];
    touched.clear();
    form.querySelectorAll("[name=ties]").forEach((box) => (box.checked = false));
    showCase();
  } else if (target.matches("select, [type=radio], [type=checkbox]")) {
    touched.add(target.name);
    showQuestions();
  }
});
form.addEventListener("focusout", ({ target }) => {
  if (!(target.name in CALLED) || touched.has(target.name) || !target.value) return;
  touched.add(target.name);
  soon();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  Object.keys(CALLED).forEach((field) => touched.add(field));
  showLetters();
  if (settled.problems.length) goTo(settled.problems[0].field);
  else byId("result").focus();
});
document.addEventListener("click", (event) => {
  const target = event.target.closest("[data-do], [data-step], [data-tag], #missing a");
  if (!target) return;
  if (target.dataset.tag) return speak(target.dataset.tag);
  if (target.dataset.step) return moveDemand(target);
  if (target.closest("#missing")) {
    event.preventDefault();
    return goTo(target.hash.slice(1));
  }
  const card = target.closest(".office");
  const made = letters.get(card?.dataset.key);
  pressed = target;
  // What was typed a moment ago may be wrong: then nothing of it is handed over.
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
