#!/usr/bin/env node
// Drives `appeal preview` with a real browser: Debian's Chromium, playwright-core and axe-core from npm.
//
//     interop/preview.mjs [path of the program]
//
// LIMIT (default 300) is how many milliseconds a change may take from the disk to the page. SHOTS=FOLDER keeps screenshots.
// EDITS (default 100) is how many messages are written on the page. ONLY=translating leaves out all else.
// PAGE=FOLDER takes scripts and styles of the page from there: for who changes them.
// INSTALL=no never installs anything. Nothing goes anywhere but to 127.0.0.1, except to Debian and npm to install.

import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

import { check, checkAll, chromium, shot, sound } from "./browser.mjs";
import { germanWorkspace, translating } from "./translating.mjs";

const ROOT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "..");
const LIMIT = Number(process.env.LIMIT ?? 300);
const target = process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target");
const program = path.resolve(process.argv[2] ?? path.join(target, "release/appeal"));
const CASE = "locales/en/actions/hossein-ronaghi-maleki.ftl";
const PLANTED = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";

function start(workspace, language) {
  const child = spawn(program, ["preview", "--workspace", workspace, "--today", "2016-01-21"], {
    env: { PATH: process.env.PATH, LC_ALL: language, APPEAL_CONFIG: "/nowhere" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = new Promise((done) => child.on("exit", done));
  return new Promise((done, failed) => {
    child.stdout.once("data", (text) => done({ child, ended, url: text.toString().trim() }));
    child.once("error", failed);
    ended.then((code) => failed(new Error(`the program ended with ${code}`)));
  });
}

// The text of a column's letter.
const letter = (page, language) =>
  page.evaluate((language) => {
    const frame = document.querySelector(`[data-language="${language}"] iframe:not(.coming)`);
    return frame?.contentDocument?.body?.textContent ?? "";
  }, language);

const showsIn = (page, language, text, options) =>
  page.waitForFunction(
    ([language, text]) => {
      const frame = document.querySelector(`[data-language="${language}"] iframe:not(.coming)`);
      return frame?.contentDocument?.body?.textContent.includes(text);
    },
    [language, text],
    { polling: "raf", timeout: 10_000, ...options },
  );

async function open(browser, url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  if (process.env.PAGE) await context.route(/\.(js|css)$/, (route) => route.fulfill({ path: path.join(process.env.PAGE, path.basename(new URL(route.request().url()).pathname)) }));
  const page = await context.newPage();
  page.said = [];
  page.asked = new Set();
  page.on("console", (message) => message.type() === "error" && page.said.push(message.text()));
  page.on("pageerror", (error) => page.said.push(error.message));
  page.on("request", (request) => page.asked.add(new URL(request.url()).origin));
  await page.goto(url);
  await page.waitForSelector(".column iframe:not(.coming)");
  return page;
}

async function choose(page, tab) {
  await page.click(`#tab-${tab}`);
  await page.waitForSelector(`#tab-${tab}[aria-selected=true]`);
  await page.waitForFunction((tab) => document.querySelector(tab === "letter" ? ".paper iframe:not(.coming)" : ".paper > :not(iframe)"), tab);
  await page.waitForTimeout(150);
}

async function changes(page, file) {
  console.log("A message is edited on disk");
  const words = fs.readFileSync(file, "utf8");
  const times = [];
  const persian = '[data-language="fa"] iframe';
  await page.evaluate((frame) => { document.querySelector(frame).contentWindow.stays = true; }, persian);
  for (let n = 0; n < 12; n += 1) {
    const mark = `Edited ${n} times`;
    const begun = performance.now();
    fs.writeFileSync(file, words.replace("subject = ", `subject = ${mark}: `));
    await showsIn(page, "en", mark);
    times.push(performance.now() - begun);
    // Not in step with anything.
    await page.waitForTimeout(60 + 37 * n);
  }
  times.sort((a, b) => a - b);
  const [median, worst] = [times[6], times.at(-1)].map(Math.round);
  console.log(`  from the disk to the page: ${median} ms in the middle, ${worst} ms at worst, of ${times.length}`);
  check(median <= LIMIT, `a change is on the page within ${LIMIT} ms`);
  check(await page.evaluate((frame) => document.querySelector(frame).contentWindow.stays, persian), "a letter that did not change is not loaded anew");

  fs.writeFileSync(file, words.replace("subject = ", "subject = { $nobody } "));
  await page.waitForSelector("#errors .finding, .column .finding");
  const place = await page.textContent("#errors .place code, .column .place code");
  check(/hossein-ronaghi-maleki\.ftl:\d+:\d+$/.test(place), `an error is above the letter with its place: ${path.basename(place)}`);
  check((await letter(page, "en")).includes("Edited 11 times"), "the last good letter stays under it");
  check(await page.isVisible("[data-language=en] .stale"), "and is said to be the last good one");
  check((await page.textContent("mark")).includes("nobody"), "the line is shown, and what is wrong in it marked");
  await shot(page, "error");
  fs.writeFileSync(file, words);
  await page.waitForFunction(() => !document.querySelector(".column .finding, #errors .finding"));
  check(!(await page.isVisible("[data-language=en] .stale")), "when it is mended the error goes");
}

async function files(page, file) {
  console.log("What is wrong in the files of the languages");
  const words = fs.readFileSync(file, "utf8");
  await page.waitForFunction(() => /0.*0.*0/.test(document.querySelector("#files-count").textContent));
  check((await page.locator("#files .finding").count()) === 0, "nothing is, of what is shipped");
  const begun = performance.now();
  fs.writeFileSync(file, words.replace("subject = ", "subject = Two  spaces: "));
  await page.waitForSelector("#files .finding");
  console.log(`  from the disk to the finding: ${Math.round(performance.now() - begun)} ms`);
  // That the translations of what was changed are to be looked at is told, too.
  const finding = page.locator("#files .finding").filter({ hasText: "double-space" });
  await finding.first().waitFor();
  check((await finding.count()) === 1, "a defect is told beside the letter");
  const place = await finding.locator(".place code").first().textContent();
  check(/hossein-ronaghi-maleki\.ftl:\d+:\d+$/.test(place), `with its place: ${path.basename(place)}`);
  await finding.locator(".place summary").focus();
  await page.keyboard.press("Enter");
  check(await finding.locator("mark").isVisible(), "which opens by keyboard, and shows the line");
  await shot(page, "files");
  fs.writeFileSync(file, words);
  await page.waitForFunction(() => !document.querySelector("#files .finding"));
  check(true, "when it is mended it goes");
}

async function wishes(page) {
  console.log("What is wished of a document, by keyboard");
  await page.selectOption("#action", "ahmadreza-djalali");
  await page.waitForSelector("#demands [data-id=no-execution]", { state: "attached" });
  await page.focus("#wishes > summary");
  await page.keyboard.press("Enter");
  const texts = () => page.$$eval("#demands .text", (texts) => texts.map((text) => text.textContent));
  const before = await texts();
  await page.focus("#demands li:nth-child(3) [data-step='-1']");
  await page.keyboard.press("Enter");
  const [first, second, third] = await texts();
  check(first === before[0] && second === before[2] && third === before[1], "a demand goes up");
  check((await page.evaluate(() => document.activeElement.closest("li").querySelector(".text").textContent)) === second, "the focus goes with it");
  check(/2.*5|۲.*۵/.test(await page.textContent("#moved")), "and its place is said");
  const inOrder = (text, words) => words.every((word, n) => n === 0 || text.indexOf(words[n - 1]) < text.indexOf(word));
  const said = second.split(" ").slice(0, 3).join(" ");
  const then = third.split(" ").slice(0, 3).join(" ");
  const language = await page.evaluate(() => document.documentElement.lang);
  await page.waitForFunction(
    ([language, said, then]) => {
      const text = document.querySelector(`[data-language="${language}"] iframe:not(.coming)`)?.contentDocument?.body?.textContent ?? "";
      return text.includes(said) && text.indexOf(said) < text.indexOf(then);
    },
    [language, said, then],
  );
  check(inOrder(await letter(page, language), [said, then]), "the letter asks in that order");
  await page.selectOption("#kind", "joint-letter");
  await page.waitForSelector("[name=signatories]:visible");
  await page.fill("[name=organisation]", "Universidad de X");
  await page.fill("[name=signatories]", "Zoé Martin\tRectrice\nÉmile Blanc");
  await showsIn(page, language, "Émile Blanc");
  check((await letter(page, language)).includes("Universidad de X"), "an organisation and its signatories stand in the letter");
  await page.fill("[name=signatories]", "Zoé Martin\nzoé martin");
  await page.waitForSelector("#wrong-signatories:visible");
  const described = await page.getAttribute("[name=signatories]", "aria-describedby");
  check(described === "signatories-hint wrong-signatories", "who signs twice is told at the field, to a screen reader, too");
  await page.reload();
  await page.waitForSelector("#wrong-signatories:visible");
  check((await page.inputValue("[name=signatories]")).startsWith("Zoé"), "what was typed stays when the page is loaded again");
}

async function planted(page, file) {
  console.log("Planted markup");
  const words = fs.readFileSync(file, "utf8");
  fs.writeFileSync(file, words.replace("subject = ", `subject = ${PLANTED} `));
  await page.click("#writer > summary");
  await page.fill("[name=name]", "Ana López");
  await page.fill("[name=note]", `A note. ${PLANTED}`);
  await showsIn(page, "en", `A note. ${PLANTED}`);
  const text = await letter(page, "en");
  check(text.includes("<script>document.title='owned'</script>"), "stays text in the letter");
  const inside = await page.evaluate(() =>
    [...document.querySelectorAll("iframe")].reduce((sum, frame) => sum + frame.contentDocument.querySelectorAll("script, img").length, 0));
  check(inside === 0, "no element of it is in the letter");
  check((await page.evaluate(() => document.querySelectorAll("script").length)) === 1, "nor in the page");
  check((await page.title()) !== "owned", "and none of it ran");
  const frame = page.frames().find((frame) => frame !== page.mainFrame());
  const sandboxed = await page.evaluate(() => [...document.querySelectorAll("iframe")].every((frame) => frame.sandbox.value === "allow-same-origin"));
  check(frame && sandboxed, "letters are in frames that run nothing");
  for (const name of ["name", "note"]) await page.fill(`[name=${name}]`, "");
  fs.writeFileSync(file, words);
  await showsIn(page, "en", "A. B.");
}

async function accessible(browser, url, axe, name) {
  for (const [size, viewport] of [["wide", { width: 1440, height: 900 }], ["narrow", { width: 360, height: 740 }]]) {
    for (const colorScheme of ["light", "dark"]) {
      // axe-core puts a script into the page, which the page itself forbids.
      const page = await open(browser, url, { viewport, colorScheme, bypassCSP: true });
      await page.evaluate(axe.source);
      await page.click("#writer > summary");
      await page.fill("[name=email]", "ana@example.org");
      await page.selectOption("#action", "ahmadreza-djalali");
      await page.click("#wishes > summary");
      await page.waitForTimeout(400);
      const tabs = await page.$$eval("[role=tab]:not([hidden])", (tabs) => tabs.map((tab) => tab.dataset.tab));
      for (const tab of tabs) {
        await choose(page, tab);
        await sound(page, axe, `${name}, ${size}, ${colorScheme}, ${tab}`);
        if (colorScheme === "light") await shot(page, `${name}-${size}-${tab}`);
      }
      await choose(page, "letter");
      for (const [kind, field] of [["joint-letter", "organisation"], ["petition", "sheets"], ["solidarity", "occasion"]]) {
        await page.selectOption("#kind", kind);
        await page.waitForSelector(`[name=${field}]:visible`);
        await page.waitForFunction(() => document.querySelector(".paper iframe:only-child:not(.coming)"));
        await page.waitForTimeout(150);
        await sound(page, axe, `${name}, ${size}, ${colorScheme}, ${kind}`);
        if (colorScheme === "light") await shot(page, `${name}-${size}-${kind}`);
      }
      await page.context().close();
    }
  }
}

async function keyboard(page, forward) {
  console.log("By keyboard alone");
  const focus = () => page.evaluate(() => document.activeElement.id || document.activeElement.className || document.activeElement.tagName);
  await page.reload();
  await page.waitForSelector(".column iframe:not(.coming)");
  await page.keyboard.press("Tab");
  check((await focus()) === "skip", "the first stop leads to the letters");
  await page.keyboard.press("Enter");
  check((await focus()) === "letters", "and does");
  await page.keyboard.press("Tab");
  check((await focus()) === "tab-letter", "then come the forms");
  await page.keyboard.press(forward);
  await page.waitForSelector("#tab-printed[aria-selected=true]");
  check((await focus()) === "tab-printed", "an arrow key goes to the next, in the direction of the page");
  await page.waitForSelector(".paper img");
  await page.keyboard.press("Home");
  await page.waitForSelector("#tab-letter[aria-selected=true]");
  await page.keyboard.press("Tab");
  check((await focus()) === "panel", "then comes the letter");
  await page.focus("#action");
  const before = await page.inputValue("#action");
  await page.keyboard.press("Home");
  await page.waitForFunction((before) => document.querySelector("#action").value !== before, before);
  await page.waitForTimeout(300);
  await page.keyboard.press("End");
  await page.waitForTimeout(300);
  check((await page.inputValue("#action")) === before, "another action is chosen, and the first again");
  const summary = page.locator("#findings .place summary").first();
  await summary.focus();
  await page.keyboard.press("Enter");
  check(await page.locator("#findings .lines").first().isVisible(), "a finding opens the lines of its file");
}

async function main() {
  const { browser, axe } = await chromium();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "appeal-preview-"));
  const workspace = path.join(folder, "workspace");
  fs.mkdirSync(path.join(workspace, path.dirname(CASE)), { recursive: true });
  fs.copyFileSync(path.join(ROOT, CASE), path.join(workspace, CASE));
  const file = path.join(workspace, CASE);
  const started = [];
  try {
    const translated = path.join(folder, "translated");
    fs.mkdirSync(translated);
    const de = germanWorkspace(ROOT, translated);
    console.log("The page where messages are translated");
    const desk = await start(translated, "en_GB.UTF-8");
    started.push(desk);
    await translating(open, browser, axe, { url: desk.url, folder: translated, de });
    if (process.env.ONLY === "translating") return;
    for (const [name, locale, forward] of [["en", "en_GB.UTF-8", "ArrowRight"], ["fa", "fa_IR.UTF-8", "ArrowLeft"]]) {
      console.log(`The page in ${name}`);
      const preview = await start(workspace, locale);
      started.push(preview);
      const page = await open(browser, preview.url);
      await page.selectOption("#action", "hossein-ronaghi-maleki");
      await page.waitForTimeout(300);
      for (const language of ["en", "fa"]) await page.check(`[name=language][value=${language}]`);
      await showsIn(page, "fa", "رونقی");
      await showsIn(page, "en", "Ronaghi");
      const directions = await page.evaluate(() => ({
        page: getComputedStyle(document.body).direction,
        ...Object.fromEntries([...document.querySelectorAll(".column")].map((column) => {
          const body = column.querySelector("iframe").contentDocument.body;
          return [column.dataset.language, getComputedStyle(body).direction];
        })),
      }));
      check(directions.fa === "rtl" && directions.en === "ltr", "side by side, Persian from right to left, English from left to right");
      check(directions.page === (name === "fa" ? "rtl" : "ltr"), "and the page in its own direction");
      const [a, b] = await page.$$eval(".column", (columns) => columns.map((column) => column.getBoundingClientRect().top));
      check(Math.abs(a - b) < 1, "at the same height");
      if (name === "en") {
        await changes(page, file);
        await files(page, file);
        await planted(page, file);
      }
      await keyboard(page, forward);
      await wishes(page);
      check(page.said.length === 0, `nothing is refused or fails on the page${page.said.length ? `: ${page.said.join("; ")}` : ""}`);
      check([...page.asked].every((origin) => origin === new URL(preview.url).origin), "nothing is loaded from elsewhere");
      await accessible(browser, preview.url, axe, name);
      preview.child.kill("SIGINT");
      check((await preview.ended) === 0, "Ctrl-C ends it cleanly, with a page open");
      await page.waitForSelector("#status.lost");
      check(true, "and the page says so");
      await page.context().close();
    }
  } finally {
    started.forEach(({ child }) => child.kill());
    await browser.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

checkAll(main);
