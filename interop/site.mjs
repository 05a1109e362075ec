#!/usr/bin/env node
// Drives the pages of `appeal site` with a real browser: Debian's Chromium, playwright-core and axe-core from npm; Firefox, too,
// where it is there or can be installed.
//
//     interop/site.mjs PROGRAM
//
// TYPING (default 16) is how many milliseconds a key may take, in the middle, from the input to the letter laid out anew, on a machine
// slowed down fourfold; how long the browser then paints is told, too. SHOTS=FOLDER keeps screenshots. INSTALL=no never installs anything.

import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { check, checkAll, chromium, found, installed, packagesOf, shot, sound, wideEnough } from "./browser.mjs";

const [given, alone] = process.argv.slice(2);
const program = path.resolve(given);
const TYPING = Number(process.env.TYPING ?? 16);
const EDITION = "2026-11-29";
const CASE = "ahmadreza-djalali";
const LANGUAGES = ["en", "es", "fa", "fr"];
const WIDTHS = [320, 768, 1440];
const KIBIBYTES = 150;
const PLANTED = "</script><img src=x onerror=\"document.title='owned'\"><b>bold</b>";
const WRITER = { country: "DE", name: "Ana López", address: "Hauptstr. 1", city: "10115 Berlin" };

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "appeal-pages-"));
const env = { ...process.env, LC_ALL: "C.UTF-8", APPEAL_CONFIG: "/nowhere", APPEAL_WORKSPACE: "" };
const run = (...words) => execFileSync(program, words, { env, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] });
const make = (name, ...more) => {
  run("site", "--out", path.join(folder, name), "--today", EDITION, ...more);
  return path.join(folder, name);
};
const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

// A page on a day, in a language; what it says to the console, and what it asks of any network, is noted.
async function open(browser, url, { day = EDITION, language = "en", ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: language, acceptDownloads: true, ...options });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await page.addInitScript(() => (window.print = () => (window.printed = (window.printed ?? 0) + 1)));
  page.said = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && page.said.push(message.text()));
  page.on("pageerror", (error) => page.said.push(error.message));
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  page.asked = [];
  session.on("Network.requestWillBeSent", ({ request }) => page.asked.push(request.url));
  page.session = session;
  await page.goto(url);
  return page;
}

// What a writer types, put in at once; the way by keyboard and by touch is gone apart.
async function fill(page, wanted = {}) {
  const writer = { ...WRITER, ties: "no", ...wanted };
  if (await page.isVisible("#safety")) await page.check(`[name=ties][value=${writer.ties}]`);
  if (writer.kind) await page.check(`[name=kind][value=${writer.kind}]`);
  if (writer.language) {
    await page.click("#how > summary");
    await page.check(`[name=letter-language][value=${writer.language}]`);
  }
  if (!(await page.isVisible("#you"))) return;
  await page.selectOption("#country", writer.country);
  for (const field of ["name", "address", "city", "note"]) if (writer[field] && (await page.isVisible(`#${field}`))) await page.fill(`#${field}`, writer[field]);
  await page.waitForTimeout(350);
}

const focused = (page, selector) => page.evaluate((selector) => document.activeElement?.matches(selector), selector);

async function tabTo(page, selector) {
  for (let n = 0; n < 60; n += 1) {
    if (await focused(page, selector)) return n;
    await page.keyboard.press("Tab");
  }
  throw new Error(`FAILED: Tab does not reach ${selector}`);
}

// From the opening to the printed letter without a pointer.
async function byKeyboard(page) {
  await page.keyboard.press("Tab");
  if (!(await focused(page, ".skip"))) throw new Error("FAILED: the first stop is not the way to the letters");
  await tabTo(page, "[name=ties]");
  await page.keyboard.press("ArrowUp");
  await tabTo(page, "#country");
  const steps = await page.evaluate((code) => [...document.querySelector("#country").options].findIndex(({ value }) => value === code), WRITER.country);
  for (let n = 0; n < steps; n += 1) await page.keyboard.press("ArrowDown");
  for (const field of ["name", "address", "city"]) {
    await tabTo(page, `#${field}`);
    await page.keyboard.type(WRITER[field]);
  }
  await tabTo(page, "#form .main");
  await page.keyboard.press("Enter");
  if (!(await focused(page, "#result"))) throw new Error("FAILED: the button does not lead to the letters");
  await page.waitForTimeout(300);
  await tabTo(page, "[data-do=print]");
  await page.keyboard.press("Enter");
}

// The same with a finger: how often it touches the screen.
async function byTouch(page) {
  let taps = 0;
  const tap = async (selector) => {
    const box = await page.locator(selector).first().boundingBox();
    if (box.height < 44) throw new Error(`FAILED: ${selector} is ${box.height} pixels high`);
    await page.tap(selector);
    taps += 1;
  };
  await tap("#ties label:last-of-type");
  await tap("#country");
  // The list of a telephone is its own: one more touch in it.
  await page.selectOption("#country", WRITER.country);
  taps += 1;
  for (const field of ["name", "address", "city"]) {
    await tap(`#${field}`);
    await page.keyboard.type(WRITER[field]);
  }
  await tap("#form .main");
  await page.waitForTimeout(300);
  await tap("[data-do=print]");
  return taps;
}

async function ways(browser, from, base) {
  let [paths, taps] = [0, 0];
  for (const language of LANGUAGES) {
    for (const width of WIDTHS) {
      for (const hand of ["keyboard", "touch"]) {
        const page = await open(browser, `${base}/${CASE}.html`, { language, viewport: { width, height: 800 }, hasTouch: hand === "touch" });
        if (hand === "keyboard") await byKeyboard(page);
        else taps = Math.max(taps, await byTouch(page));
        const state = await page.evaluate(() => ({
          language: document.documentElement.lang, printed: window.printed, sheets: document.querySelectorAll("#sheets .sheet").length,
          text: document.querySelector("#sheets").textContent,
        }));
        await page.waitForTimeout(200);
        const where = `${from} ${language} ${width} px by ${hand}`;
        const good = state.language === language && state.printed === 1 && state.sheets === 1 && state.text.includes(WRITER.name);
        if (!good || !(await wideEnough(page))) throw new Error(`FAILED: ${where}: ${JSON.stringify({ ...state, text: "" })}`);
        if (page.said.length) throw new Error(`FAILED: ${where}: ${page.said.join("; ")}`);
        if (page.asked.length !== 1) throw new Error(`FAILED: ${where} asked for ${page.asked.join(" ")}`);
        const kept = await page.evaluate(async () => [
          Object.keys(localStorage).length, Object.keys(sessionStorage).length, document.cookie.length, (await indexedDB.databases()).length,
        ]);
        if (kept.some(Boolean) || (await page.context().cookies()).length) throw new Error(`FAILED: ${where} kept ${kept}`);
        paths += 1;
        await page.context().close();
      }
    }
  }
  check(true, `${from}: from the opening to the printed letter ${paths} times, in ${LANGUAGES.length} languages at ${WIDTHS.join(", ")} pixels, by keyboard and by touch`);
  check(true, `${from}: the page itself is all that was asked for, nothing was kept, nothing was refused or failed`);
  return taps;
}

async function accessible(browser, axe, base) {
  for (const language of LANGUAGES) {
    for (const width of WIDTHS) {
      for (const colorScheme of width === 768 ? ["light"] : ["light", "dark"]) {
        // axe-core puts a script into the page, which the page itself forbids.
        const page = await open(browser, `${base}/${CASE}.html`, { language, colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
        await page.evaluate(axe.source);
        const name = `${language} ${width} ${colorScheme}`;
        await sound(page, axe, `${name}, at first`);
        await shot(page, `${name}-first`);
        await page.check("[name=ties][value=no]");
        await page.click("#form .main");
        await sound(page, axe, `${name}, what is missing`);
        await page.click("#how > summary");
        await page.click("#prompts > summary");
        await fill(page, { note: "[your name]" });
        await page.check(`[name=letter-language][value=${language === "fa" ? "en" : "fa"}]`);
        await page.waitForTimeout(400);
        await page.click(".office [data-do=sent]");
        await sound(page, axe, `${name}, letters, with all that can be chosen`);
        await shot(page, `${name}-letters`);
        await page.check("[name=kind][value=post]");
        await sound(page, axe, `${name}, posts`);
        await shot(page, `${name}-posts`);
        await page.context().close();
      }
    }
    const page = await open(browser, `${base}/index.html`, { language, bypassCSP: true });
    await page.evaluate(axe.source);
    await sound(page, axe, `${language}, the list of cases`);
    await page.context().close();
  }
}

// Every word of a PDF with its place, in millimetres from the top left.
function wordsOf(pdf) {
  const text = execFileSync("pdftotext", ["-bbox", pdf, "-"], { encoding: "utf8" });
  const pages = text.split("<page ").slice(1);
  const mm = (points) => (Number(points) * 25.4) / 72;
  return pages.map((page) => [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</gu)].map(
    ([, left, top, right, bottom, word]) => ({ left: mm(left), top: mm(top), right: mm(right), bottom: mm(bottom), word }),
  ));
}

async function printed(browser, base) {
  console.log("On paper");
  // What the windows of envelopes show, from src/document/paper.rs: left, top, width, height.
  const windows = { DE: [20, 62.7, 85, 27.3], FR: [110, 55, 85, 33], US: [22.2, 63.5, 88.9, 16.9] };
  for (const [country, [left, top, width, height]] of Object.entries(windows)) {
    for (const language of ["en", "fa"]) {
      const page = await open(browser, `${base}/${CASE}.html`);
      await fill(page, { country, language });
      // In the United States four lines are all that a window shows: of the offices, take one whose address is that short.
      for (const summary of await page.$$(".office:not([open]) > summary")) await summary.click();
      await page.waitForTimeout(600);
      const cards = await page.$$(".office");
      const shown = await Promise.all(cards.map((card) => card.evaluate((it) => {
        const hint = it.querySelector(".windowed-hint");
        return !hint.hidden && it.querySelector(".fit").textContent;
      })));
      const at = shown.findIndex(Boolean);
      if (at < 0) {
        console.log(`  no address of this case is short enough for a window in ${country}: the page promises none`);
        await page.context().close();
        continue;
      }
      const address = await cards[at].$$eval("address span", (lines) => lines.map((line) => line.textContent));
      await (await cards[at].$("[data-do=print]")).click();
      const pdf = path.join(folder, `${country}-${language}.pdf`);
      await page.pdf({ path: pdf, preferCSSPageSize: true });
      const pages = wordsOf(pdf);
      // A mission gets copies of all letters with its own, a sheet each.
      const told = Number(/\d+/u.exec(shown[at])?.[0] ?? 1);
      check(pages.length === told, `${country}, letter in ${language}: ${told === 1 ? "one sheet" : `${told} sheets`}, as was told beforehand (${shown[at]})`);
      const first = pages[0];
      const wanted = address.join(" ").split(/\s+/u);
      const inside = first.filter((it) => it.left >= left && it.right <= left + width && it.top >= top && it.bottom <= top + height);
      check(wanted.every((word) => inside.some((it) => it.word === word)), `${country}, letter in ${language}: all of the address is inside the window: ${address.join(" / ")}`);
      const others = first.filter((it) => it.right > left && it.left < left + width && it.bottom > top && it.top < top + height && !wanted.includes(it.word));
      check(others.length === 0, `${country}, letter in ${language}: and nothing else is${others.length ? `, but ${others.map((it) => it.word).join(" ")}` : ""}`);
      await page.context().close();
    }
  }
  const page = await open(browser, `${base}/${CASE}.html`);
  await fill(page, { note: "A sentence of somebody who has much to say. ".repeat(45) });
  check((await page.textContent(".fit")).includes("second"), "a note that is too long for one sheet: told beforehand");
  await page.click("[data-do=print]");
  const pdf = path.join(folder, "long.pdf");
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  check(wordsOf(pdf).length === 2, "and on paper there are two");
  await page.click("[data-do=envelope]");
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  check(/Page size: +62[34][\d.]* x 31[12]/u.test(execFileSync("pdfinfo", [pdf], { encoding: "utf8" })), "an envelope is printed in its own size, 220 by 110 mm");
  await page.context().close();
}

async function typing(base) {
  // A screen shows a picture every 16.7 ms, whatever there is to show; here each is shown as soon as it is ready, so that work is measured
  // and not the waiting for the next.
  const { browser } = await chromium(["--disable-frame-rate-limit", "--disable-gpu-vsync"]);
  const page = await open(browser, `${base}/${CASE}.html`);
  await fill(page);
  await page.session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.evaluate(() => {
    window.times = [];
    // From the input until the page has put the letter in, until all is laid out anew, and until that is painted.
    document.addEventListener("input", () => {
      const begun = performance.now();
      const since = () => performance.now() - begun;
      const put = () => window.times.push({ begun, composed: since(), laid: document.body.offsetHeight && since() });
      addEventListener("input", put, { once: true });
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (window.times.find((time) => time.begun === begun).painted = performance.now() - begun);
        port2.postMessage(0);
      });
    }, true);
  });
  await page.focus("#note");
  for (const letter of "I teach medicine, and read of this case in the newspaper of my town. ".repeat(2)) await page.keyboard.type(letter, { delay: 30 });
  const times = await page.evaluate(() => window.times);
  const [composed, laid, painted] = ["composed", "laid", "painted"].map((name) => middle(times.map((time) => time[name])));
  const text = await page.textContent(".paper .letter");
  check(text.includes("newspaper of my town"), "what is typed stands in the letter");
  console.log(`  typing, slowed down fourfold: in the middle ${composed.toFixed(1)} ms until the letter is put in, ${laid.toFixed(1)} until it is laid out, ${painted.toFixed(1)} until it is painted, of ${times.length} keys`);
  await browser.close();
  check(laid < TYPING, `a key is in the letter, and that laid out, within ${TYPING} ms in the middle`);
}

async function keeps(browser, base) {
  const page = await open(browser, `${base}/${CASE}.html`);
  await fill(page);
  check(!(await page.isVisible("#sent")), "as long as nothing was sent, nothing is asked about it");
  await page.click(".office [data-do=sent]");
  check((await page.evaluate(() => localStorage.length)) === 0, "what was sent is not kept");
  await page.check("#keep");
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  check(kept.includes("supreme-leader") && kept.includes(EDITION) && !/Ana|Berlin|DE/u.test(kept), "unless that is ticked, and then nothing of the writer is");
  await page.reload();
  check((await page.textContent("#sent-list")) !== null && (await page.isChecked("#keep")), "it is there again");
  await fill(page);
  check(await page.isVisible(".office .mark"), "and the letter is marked");
  await page.click("[data-do=forget]");
  check((await page.evaluate(() => localStorage.length)) === 0, "and it can be removed");
  await page.context().close();
}

async function hands(browser, base, mail) {
  const page = await open(browser, `${base}/${CASE}.html`);
  await page.context().grantPermissions(["clipboard-read"]);
  await fill(page, { ties: "unsaid" });
  check((await page.textContent(".paper .letter .signature")).includes("A. L."), "who would rather not say signs with initials");
  const text = await page.textContent(".paper .letter");
  check(!text.includes("López") && !text.includes("Hauptstr"), "and the letter tells neither name nor street");
  await page.click("[data-do=copy]");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  check(copied.includes("A. L.") && copied.includes("\n\n"), "the text goes to the clipboard");
  for (const ending of ["eml", "txt", "html"]) {
    const [download] = await Promise.all([page.waitForEvent("download"), page.click(`[data-do=${ending}]`)]);
    const saved = fs.readFileSync(await download.path(), "utf8");
    check(download.suggestedFilename() === `${CASE}.supreme-leader.en.${ending}` && saved.length > 1000, `and into a file: ${download.suggestedFilename()}`);
    if (ending !== "eml") {
      const own = run("write", CASE, "--to", "supreme-leader", "--lang", "en", "--privacy", "place", "--name", WRITER.name, "--city", WRITER.city, "--country", WRITER.country, "--format", ending, "--today", EDITION, "--out", "-");
      check(saved === own, `which is what the program writes, byte for byte`);
    }
  }
  await page.selectOption("#country", "IR");
  await page.waitForTimeout(350);
  check(await page.isVisible("#danger") && await page.isDisabled("[name=signing][value=full]"), "whoever lives in the state signs with initials, and cannot choose otherwise");
  await page.context().close();

  const other = await open(browser, `${mail}/${CASE}.html`);
  const footer = await other.textContent("footer");
  check(footer.includes(PLANTED), "what the campaign says of itself stays text");
  await fill(other, { kind: "letter-eu", note: PLANTED });
  check((await other.textContent(".paper .letter")).includes(PLANTED), "and so does what a writer types");
  check((await other.evaluate(() => document.querySelectorAll("#app img, #app b, body > img").length)) === 0 && (await other.title()) !== "owned", "no element of it is in the page");
  await other.context().close();

  const reading = await open(browser, `${base}/${CASE}.html`, { language: "fr" });
  await fill(reading, { language: "fa" });
  // But for spaces, marks of lists and controls of direction, which have no look.
  const bare = (text) => text.replace(/[\s–\u200E\u200F\u2068\u2069]/gu, "");
  const shown = bare(await reading.textContent(".reading .letter"));
  const words = ["write", CASE, "--to", "supreme-leader", "--lang", "fa", "--reading", "fr", "--name", WRITER.name, "--address", WRITER.address];
  const more = ["--city", WRITER.city, "--country", WRITER.country, "--today", EDITION];
  const { stderr } = spawnSync(program, [...words, ...more], { env: { ...env, LC_ALL: "fr_FR.UTF-8" }, encoding: "utf8" });
  check(shown.length > 1000 && bare(stderr).includes(shown), "the copy to be read says what that of the program says");
  await reading.context().close();
}

async function days(browser, base) {
  for (const [day, open_, notice, what] of [
    ["2026-11-28", true, false, "where it is still the day before, letters are of the day of the page"],
    ["2027-02-26", true, false, "89 days later the page is as it was"],
    ["2027-02-27", true, true, "90 days later it says how old it is, and makes letters"],
    ["2028-01-03", false, true, "400 days later it makes none any more"],
  ]) {
    const page = await open(browser, `${base}/${CASE}.html`, { day });
    check((await page.isVisible("#asked")) === open_ && Boolean(await page.textContent("#status")) === notice, what);
    await page.context().close();
  }
}

async function withoutScript(browser, base) {
  const page = await open(browser, `${base}/${CASE}.html`, { javaScriptEnabled: false });
  check(!(await page.isVisible("#app")) && (await page.isVisible("#by-hand")), "without JavaScript there is a letter to fill in by hand");
  const [blanks, addresses] = [await page.locator("#by-hand [lang=en] .blank").count(), await page.locator("#by-hand address").count()];
  check(blanks >= 4 && addresses > 0, `with ${blanks} blanks, and ${addresses} addresses to post it to`);
  check(page.asked.length === 1, "and it asks for nothing either");
  await shot(page, "by-hand");
  await page.context().close();
}

// In Firefox, by WebDriver BiDi: that it runs at all, and makes a letter.
async function firefox(base) {
  const executablePath = installed(["firefox-esr", "firefox"], ["firefox-esr"]);
  const loaded = executablePath && packagesOf(["puppeteer-core@24.10.0"], "appeal-interop-firefox");
  if (!loaded) return console.log("  Firefox is not here, and cannot be installed: not tried");
  const [puppeteer] = loaded;
  const browser = await (puppeteer.default ?? puppeteer).launch({ browser: "firefox", executablePath, headless: true });
  try {
    const page = await browser.newPage();
    const said = [];
    page.on("console", (message) => ["error", "warn"].includes(message.type()) && said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    await page.goto(`${base}/${CASE}.html#fr`);
    await page.click("[name=ties][value=no]");
    await page.select("#country", WRITER.country);
    for (const field of ["name", "address", "city"]) await page.type(`#${field}`, WRITER[field]);
    await new Promise((done) => setTimeout(done, 500));
    const text = await page.$eval(".paper .letter", (it) => it.textContent);
    const fits = await page.$eval(".fit", (it) => it.textContent);
    check(text.includes(WRITER.name) && fits !== "" && said.length === 0, `${await browser.version()}: composes a letter, and nothing is refused or fails${said.length ? `, but ${said.join("; ")}` : ""}`);
  } finally {
    await browser.close();
  }
}

async function main() {
  const { browser, axe } = await chromium();
  // Where there is no network at all, one page by keyboard is all.
  if (alone) {
    const page = await open(browser, alone);
    await byKeyboard(page);
    const printed = await page.evaluate(() => window.printed);
    await browser.close();
    process.exit(printed === 1 && page.said.length === 0 ? 0 : 1);
  }
  let server;
  try {
    const pages = make("pages");
    const again = make("again");
    const names = fs.readdirSync(pages);
    const same = (name) => fs.readFileSync(path.join(pages, name)).equals(fs.readFileSync(path.join(again, name)));
    check(names.length === 3 && names.every(same), `made twice, ${names.join(", ")} have the same bytes`);
    const mail = make("mail", CASE, "--kind", "letter,letter-eu", "--contact", PLANTED, "--imprint", PLANTED);
    const sizes = names.map((name) => [name, gzipSync(fs.readFileSync(path.join(pages, name)), { level: 9 }).length / 1024]);
    console.log(`  packed with gzip: ${sizes.map(([name, size]) => `${name} ${size.toFixed(1)} KiB`).join(", ")}`);
    check(sizes.every(([, size]) => size < KIBIBYTES), `each page with ${LANGUAGES.length} languages has less than ${KIBIBYTES} KiB packed`);

    let served = 0;
    server = http.createServer((request, response) => {
      served += 1;
      const file = path.join(pages, path.basename(request.url));
      response.writeHead(fs.existsSync(file) ? 200 : 404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(fs.existsSync(file) ? fs.readFileSync(file) : "");
    });
    await new Promise((done) => server.listen(0, "127.0.0.1", done));
    const hosted = `http://127.0.0.1:${server.address().port}`;

    console.log("The whole way");
    const taps = await ways(browser, "file://", `file://${pages}`);
    await ways(browser, "http://", hosted);
    const opened = LANGUAGES.length * WIDTHS.length * 2;
    check(served === opened, `the server was asked ${served} times for ${opened} openings`);
    console.log(`  on a telephone: ${taps} touches from the opening to the printed letter, and the typing`);
    const script = fileURLToPath(import.meta.url);
    const cut = found("unshare") && spawnSync("unshare", ["-n", "true"]).status === 0;
    if (cut) {
      const without = spawnSync("unshare", ["-n", process.execPath, script, program, `file://${pages}/${CASE}.html`], { stdio: "inherit" });
      check(without.status === 0, "the same where there is no network at all (unshare -n)");
    } else console.log("  unshare -n is not permitted here: not tried without any network");

    console.log("What it makes, keeps and hands over");
    await hands(browser, `file://${pages}`, `file://${mail}`);
    await keeps(browser, `file://${pages}`);
    await days(browser, `file://${pages}`);
    await withoutScript(browser, `file://${pages}`);
    await typing(`file://${pages}`);
    await printed(browser, `file://${pages}`);
    console.log("Firefox");
    await firefox(`file://${pages}`);
    console.log("Accessible");
    await accessible(browser, axe, `file://${pages}`);
  } finally {
    server?.close();
    await browser.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

checkAll(main);
