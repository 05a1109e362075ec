// What the rules found, as the page shows it.

export const byId = (id) => document.getElementById(id);

// What is said already is not said again: a screen reader would repeat it.
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

export function showFindings(list, findings, open) {
  const now = JSON.stringify(findings);
  if (list.dataset.shown === now) return;
  list.dataset.shown = now;
  // A language that has just begun lacks a hundred messages: their lines are there to be opened.
  const few = open && findings.length <= 3;
  list.replaceChildren(...findings.map((found) => finding(found, few)));
}

function finding(found, open) {
  const item = byId("finding").content.firstElementChild.cloneNode(true);
  item.classList.add(found.severity);
  const set = (name, text) => {
    const element = item.querySelector(`.${name}`);
    if (text) element.textContent = text;
    else element.remove();
  };
  set("level", found.level);
  set("code", found.code);
  set("languages", found.languages.join(", "));
  set("message", found.message);
  set("detail", found.detail);
  set("hint", found.hint);
  const place = item.querySelector(".place");
  if (!found.place) {
    place.remove();
    return item;
  }
  place.open = open;
  place.querySelector("code").textContent = found.place.name;
  place.querySelector(".lines").append(...found.place.lines.map(line));
  return item;
}

function line({ number, parts: [before, meant, after] }) {
  const row = document.createElement("div");
  row.className = "line";
  const name = document.createElement("span");
  name.className = "number";
  name.textContent = number;
  const text = document.createElement("span");
  text.className = "text";
  text.append(before);
  if (meant) {
    const mark = document.createElement("mark");
    mark.textContent = meant;
    text.append(mark);
  }
  text.append(after);
  row.append(name, text);
  return row;
}
