// The list of cases: in the browser's language, which can be changed, with links that open each case in it.
//
// All words are ready in the data, `said` by language:
//   { pages: [{ tag, name, dir }], said: { fa: { title, intro, none, languages, contact, imprint } },
//     cases: [{ file, lastDay, said: { fa: { title, summary, day, over } } }] }

const { pages, said, cases } = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);
const base = (language) => language.toLowerCase().split("-")[0];
const spoken = (language) =>
  pages.find(({ tag }) => tag.toLowerCase() === language.toLowerCase()) ?? pages.find(({ tag }) => base(tag) === base(language));

function make(name, text, more) {
  return Object.assign(document.createElement(name), { textContent: text }, more);
}

function item({ file, lastDay, said: words }, { tag, dir }) {
  const { title, summary, day, over } = words[tag];
  const now = new Date();
  const today = new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const heading = make("h2", "");
  heading.append(make("a", title, { href: `${file}#${tag}` }));
  const entry = make("li", "", { className: "case", lang: tag, dir });
  entry.append(heading, make("p", summary), make("p", lastDay && today > lastDay ? over : day ?? "", { className: "soft" }));
  return entry;
}

function speak(page) {
  const { title, intro, none, languages, contact, imprint } = said[page.tag];
  Object.assign(document.documentElement, { lang: page.tag, dir: page.dir });
  document.title = title;
  byId("tongues").setAttribute("aria-label", languages);
  for (const button of byId("tongues").children) button.setAttribute("aria-pressed", button.dataset.tag === page.tag);
  for (const [id, text] of Object.entries({ title, intro: cases.length ? intro : none, contact, imprint })) byId(id).textContent = text ?? "";
  document.querySelector("footer").hidden = !contact && !imprint;
  byId("cases").replaceChildren(...cases.map((one) => item(one, page)));
}

byId("tongues").hidden = pages.length < 2;
for (const page of pages) {
  const button = make("button", page.name, { type: "button", lang: page.tag, dir: page.dir });
  button.dataset.tag = page.tag;
  button.addEventListener("click", () => speak(page));
  byId("tongues").append(button);
}
speak([location.hash.slice(1), ...navigator.languages].filter(Boolean).map(spoken).find(Boolean) ?? pages[0]);
byId("app").hidden = false;
document.documentElement.classList.add("live");
