// Translates on the page of `appeal preview`, as interop/preview.mjs opens it: a hundred messages, and what goes wrong meanwhile.

import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

import { check, shot, sound, wideEnough } from "./browser.mjs";

const CASE = "actions/hossein-ronaghi-maleki.ftl";
const EDITS = Number(process.env.EDITS ?? 100);

function git(folder, ...words) {
  const ran = spawnSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", ...words], { cwd: folder, encoding: "utf8" });
  if (ran.status !== 0) throw new Error(`git ${words.join(" ")}: ${ran.stderr}`);
  return ran.stdout;
}

// The messages of a file by their ids, each as it stands there; and all that stands around them.
function messages(text) {
  const found = new Map();
  const around = [];
  let id;
  for (const line of text.split("\n")) {
    const begun = line.match(/^(-?[a-zA-Z][\w-]*) *=/);
    if (begun) id = begun[1];
    else if (!/^[ }]/.test(line)) id = undefined;
    if (id) found.set(id, [...(found.get(id) ?? []), line]);
    else around.push(line);
  }
  return { found, around: around.join("\n") };
}

// A workspace with German, in which some messages are missing.
export function germanWorkspace(root, folder) {
  const to = path.join(folder, "locales/de");
  fs.cpSync(path.join(root, "tests/data/de"), to, { recursive: true });
  const letter = path.join(to, "letter.ftl");
  const { found } = messages(fs.readFileSync(letter, "utf8"));
  const text = fs.readFileSync(letter, "utf8");
  const cut = (text, id, by) => text.replace(found.get(id).join("\n"), by);
  fs.writeFileSync(letter, cut(cut(text, "reply", "# en | reply = …\n# reply ="), "thanks", "# thanks ="));
  git(folder, "init", "-q");
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "before");
  return to;
}

const saved = (page) => page.waitForFunction(() => document.querySelector("#edit-state").textContent === document.querySelector("#translation").dataset.saved);
const opened = (page, id) => page.waitForFunction((id) => document.querySelector("#edit-id").textContent === id, id);

async function openMessage(page, id) {
  await page.fill("#edit-filter", id);
  await page.locator("#edit-list button", { has: page.locator(`.id:text-is("${id}")`) }).click();
  await opened(page, id);
}

// The letter of a case in English and German.
async function choose(page) {
  await page.selectOption("#action", "hossein-ronaghi-maleki");
  await page.waitForTimeout(400);
  for (const box of ["en", "de", "es", "fa", "fr"]) {
    await page.setChecked(`[name=language][value=${box}]`, ["en", "de"].includes(box));
    await page.waitForTimeout(150);
  }
  await page.waitForFunction(() => document.querySelector("[data-language=en] iframe:not(.coming)")?.contentDocument?.body?.textContent.includes("Ronaghi"));
}

async function desk(page) {
  await choose(page);
  await page.click("#translate");
  await page.waitForSelector("#edit-list button", { state: "attached" });
  await page.selectOption("#edit-language", "de");
  await page.waitForFunction(() => document.querySelector("#edit-list .missing"));
  if (!(await page.isVisible("#edit-list"))) await page.click("#edit-all > summary");
}

async function byLetter(page) {
  console.log("From the letter to its messages");
  await page.waitForSelector("[data-language=en] .piece[data-id=opening]");
  const count = await page.locator("[data-language=en] .piece").count();
  check(count > 15, `${count} texts of the letter are messages that can be pointed at`);
  await page.locator("[data-language=en] .piece[data-id=opening]").first().focus();
  await page.keyboard.press("Enter");
  await opened(page, "opening");
  const source = await page.textContent("#edit-source p");
  check(source.includes("{ $person }"), "one opens by keyboard, beside its source");
  check((await page.evaluate(() => document.activeElement.id)) === "edit-text", "and can be written at once");
  const person = await page.textContent("#edit-variables li:first-child");
  check(/\$person/.test(person) && /Ronaghi/.test(person), "its variables stand there, with what they are in this letter");
  await shot(page, "translate-wide");
}

async function hundred(page, folder, de) {
  console.log(`${EDITS} messages are written`);
  const before = new Map([...fs.readdirSync(de).filter((name) => name.endsWith(".ftl")), CASE].map((file) => [file, fs.readFileSync(path.join(de, file), "utf8")]));
  await page.fill("#edit-filter", "");
  const ids = await page.$$eval("#edit-list .id", (ids) => ids.map((id) => id.textContent));
  const written = new Map();
  const times = [];
  for (let n = 0; times.length < EDITS; n += 1) {
    const id = ids[n % ids.length];
    await openMessage(page, id);
    const place = await page.textContent("#edit-place");
    const file = [...before.keys()].find((file) => place.includes(`locales/de/${file}`));
    const text = await page.inputValue("#edit-text");
    // Whatever it is, it stays what it was, with one more word in its first text.
    const lines = text.split("\n");
    const at = lines.findIndex((line) => line.trim() && !/^[ .*[{}]/.test(line));
    if (at >= 0) lines[at] = `${lines[at].replace(/ Nr\. \d+$/, "")} Nr. ${n}`;
    else if (!text.trim() || text.startsWith("\n")) lines.unshift(`Nr. ${n}`);
    else continue;
    await page.fill("#edit-text", lines.join("\n"));
    const begun = performance.now();
    await page.click("#edit-save");
    await saved(page);
    times.push(performance.now() - begun);
    written.set(`${file} ${id}`, `Nr. ${n}`);
  }
  times.sort((a, b) => a - b);
  console.log(`  from the key to the file and back: ${Math.round(times[Math.floor(times.length / 2)])} ms in the middle, ${Math.round(times.at(-1))} ms at worst, of ${times.length}`);
  check(new Set([...written.keys()].map((key) => key.split(" ")[0])).size > 2, `in several files, ${written.size} different messages`);
  let alone = true;
  for (const [file, text] of before) {
    const [old, now] = [text, fs.readFileSync(path.join(de, file), "utf8")].map(messages);
    for (const [id, lines] of now.found) {
      const is = lines.join("\n").trimEnd();
      const mark = written.get(`${file} ${id}`);
      const same = is === old.found.get(id)?.join("\n").trimEnd();
      if (mark ? !is.includes(mark) : !same) {
        alone = false;
        console.log(`  ${file}: ${id}: ${is}`);
      }
    }
    const kept = (around) => around.replace(/^# (reply|thanks) =\n/gm, "").replace(/\n+/g, "\n");
    alone &&= kept(old.around) === kept(now.around) && [...old.found.keys()].every((id) => now.found.has(id));
  }
  check(alone, "each stands in its file, and every other message and comment as it was");
  const touched = git(folder, "diff", "--name-only").trim().split("\n");
  check(touched.every((file) => [...before.keys()].some((known) => file === `locales/de/${known}`)), `git sees these files changed: ${touched.length}`);
  await page.waitForFunction(() => document.querySelectorAll("#edit-list .missing").length === 0);
  check(true, "nothing is missing any more");
}

async function keys(page, de) {
  console.log("By keyboard alone");
  const file = path.join(de, CASE);
  await openMessage(page, "subject");
  // It may have been the one that was open: what is typed before it comes again is replaced.
  await page.waitForTimeout(1500);
  const kept = fs.readFileSync(file, "utf8");
  await page.fill("#edit-text", "Betreff { $person");
  await page.keyboard.press("Control+Enter");
  await page.waitForSelector("#edit-errors .finding");
  const place = await page.textContent("#edit-errors .place code");
  check(/hossein-ronaghi-maleki\.ftl:\d+:\d+$/.test(place), `what would not parse is told: ${path.basename(place)}`);
  check(fs.readFileSync(file, "utf8") === kept && (await page.inputValue("#edit-text")) === "Betreff { $person", "nothing is written, and the text stays");
  await page.keyboard.press("Escape");
  check(!(await page.isVisible("#translation")), "Escape closes");
  await page.reload();
  await page.waitForSelector("[data-language=en] iframe:not(.coming)");
  await page.click("#translate");
  await page.waitForFunction(() => document.querySelector("#edit-text").value === "Betreff { $person");
  check(true, "what was not saved is there when the page is loaded again");
  await page.fill("#edit-text", "Betreff: { $person }");
  await page.keyboard.press("Control+Enter");
  await page.waitForFunction((file) => !document.querySelector("#edit-errors .finding"), file);
  await page.waitForFunction(() => !document.querySelector("#edit-state").textContent.includes(document.querySelector("#translation").dataset.unsaved));
  check(fs.readFileSync(file, "utf8").includes("\nsubject = Betreff: { $person }\n"), "Ctrl+Enter writes it");
}

async function together(page, other, de) {
  console.log("Two windows, and an editor");
  const file = path.join(de, CASE);
  const now = () => fs.readFileSync(file, "utf8");
  for (const window of [page, other]) {
    if (!(await window.isVisible("#edit-list"))) await window.click("#edit-all > summary");
    await openMessage(window, "subject");
  }
  await other.fill("#edit-text", "Vom zweiten Fenster");
  await page.fill("#edit-text", "Vom ersten Fenster");
  await page.click("#edit-save");
  await saved(page);
  await other.click("#edit-save");
  await other.waitForSelector("#edit-meanwhile:visible");
  check((await other.textContent("#edit-theirs")) === "Vom ersten Fenster", "the second is told what the first has written");
  check((await other.inputValue("#edit-text")) === "Vom zweiten Fenster" && now().includes("\nsubject = Vom ersten Fenster\n"), "both texts are there");
  await shot(other, "translate-meanwhile");
  await other.click("#edit-keep-mine");
  await saved(other);
  check(now().includes("\nsubject = Vom zweiten Fenster\n"), "who wants writes all the same");
  await page.waitForFunction(() => document.querySelector("#edit-text").value === "Vom zweiten Fenster");
  check(true, "a window with nothing typed shows what is new");
  await page.fill("#edit-text", "Getippt");
  fs.writeFileSync(file, now().replace("subject = Vom zweiten Fenster", "subject = Aus dem Editor"));
  await page.waitForTimeout(600);
  check((await page.inputValue("#edit-text")) === "Getippt", "what is typed stays when the file changes on the disk");
  await page.click("#edit-save");
  await page.waitForSelector("#edit-meanwhile:visible");
  await page.click("#edit-take-theirs");
  await page.waitForFunction(() => document.querySelector("#edit-text").value === "Aus dem Editor");
  check(now().includes("\nsubject = Aus dem Editor\n"), "or takes what the editor wrote");

  console.log("A file with an error");
  const sound_ = now();
  fs.writeFileSync(file, sound_.replace("\nsubject =", "\nbroken = { $x\n\nsubject ="));
  await page.waitForTimeout(600);
  await openMessage(page, "opening");
  const text = await page.inputValue("#edit-text");
  await page.fill("#edit-text", `${text} Und mehr.`);
  await page.click("#edit-save");
  await saved(page);
  check(now().includes("Und mehr.") && now().includes("\nbroken = { $x\n"), "a sound message of it is written all the same");
  fs.writeFileSync(file, now().replace("\nbroken = { $x\n", ""));
}

async function persian(page, folder) {
  console.log("Persian");
  await page.selectOption("#edit-language", "fa");
  await page.waitForFunction(() => document.querySelector("#edit-language").value === "fa" && document.querySelector("#edit-text").dir === "rtl");
  await openMessage(page, "reply");
  await page.waitForFunction(() => document.querySelector("#edit-note").textContent.includes("locales/fa/letter.ftl"));
  check(true, "that a text is built in is said");
  const text = "خواهشمندم پاسخ دهید؛ می‌خواهم بدانم.";
  await page.fill("#edit-text", text);
  await page.click("#edit-save");
  await saved(page);
  check(fs.readFileSync(path.join(folder, "locales/fa/letter.ftl"), "utf8") === `reply = ${text}\n`, "it is said anew in a file of the workspace, with that message alone");
  check((await page.evaluate(() => getComputedStyle(document.querySelector("#edit-text")).direction)) === "rtl", "it is written from right to left");
  await shot(page, "translate-fa");
}

export async function translating(open, browser, axe, { url, folder, de }) {
  const page = await open(browser, url);
  await desk(page);
  await byLetter(page);
  await hundred(page, folder, de);
  await keys(page, de);
  const other = await open(browser, url);
  await desk2(other);
  await together(page, other, de);
  await persian(page, folder);
  check([...page.said, ...other.said].length === 0, `nothing is refused or fails on the page${page.said.length ? `: ${page.said.join("; ")}` : ""}`);
  check([...page.asked].every((origin) => origin === new URL(url).origin), "nothing is loaded from elsewhere");
  await page.context().close();
  await other.context().close();
  for (const [name, viewport] of [["wide", { width: 1440, height: 900 }], ["narrow", { width: 360, height: 740 }]]) {
    for (const colorScheme of ["light", "dark"]) {
      const page = await open(browser, url, { viewport, colorScheme, bypassCSP: true });
      await page.evaluate(axe.source);
      await desk2(page);
      await openMessage(page, "opening");
      await page.waitForTimeout(600);
      await sound(page, axe, `translating, ${name}, ${colorScheme}`);
      check(await wideEnough(page), "nothing is wider than the page");
      await shot(page, `translate-${name}-${colorScheme}`);
      await page.context().close();
    }
  }
}

// The same where nothing is missing any more.
async function desk2(page) {
  await choose(page);
  await page.click("#translate");
  await page.waitForSelector("#edit-list button", { state: "attached" });
  await page.selectOption("#edit-language", "de");
  await page.waitForTimeout(400);
  if (!(await page.isVisible("#edit-list"))) await page.click("#edit-all > summary");
}
