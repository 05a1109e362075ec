// A real browser for the checks of pages: Debian's Chromium, playwright-core and axe-core from npm.
//
// INSTALL=no never installs anything. Nothing goes anywhere, except to Debian and npm to install.

import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const PACKAGES = ["playwright-core@1.65.1", "axe-core@4.14.1"];
const QUIET = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export const counted = { passed: 0 };

export function check(holds, what) {
  if (!holds) throw new Error(`FAILED: ${what}`);
  counted.passed += 1;
  console.log(`  ok: ${what}`);
}

// Runs all checks of a script, and tells how many held.
export function checkAll(main) {
  const told = () => console.log(`${counted.passed} passed, 0 failed`);
  main().then(told).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}

export function skip(why) {
  console.log(`skipped: ${why}`);
  process.exit(0);
}

export const found = (name) => spawnSync("sh", ["-c", `command -v ${name}`]).stdout.toString().trim();

// A program of Debian's, installed where that is allowed; none where it is not there.
export function installed(names, packages) {
  const there = () => names.map(found).find(Boolean);
  if (there() || process.env.INSTALL === "no" || process.getuid?.() !== 0 || !found("apt-get")) return there();
  const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, stdio: ["ignore", "ignore", "inherit"] };
  const ran = (...words) => spawnSync("apt-get", words, options).status === 0;
  return ran("update", "-qq") && ran("install", "-y", "-qq", "--no-install-recommends", ...packages) ? there() : undefined;
}

// Packages of npm, as they are required; none where they are not there.
export function packagesOf(wanted, place = "appeal-interop") {
  const folder = path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), ".cache"), place);
  fs.mkdirSync(folder, { recursive: true });
  const require = createRequire(path.join(folder, "index.js"));
  const load = () => wanted.map((name) => require(name.replace(/@[^@]*$/, "")));
  try {
    return load();
  } catch {
    if (process.env.INSTALL === "no" || !found("npm")) return undefined;
    const arguments_ = ["install", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts", "--prefix", folder, ...wanted];
    return spawnSync("npm", arguments_, { stdio: ["ignore", "ignore", "inherit"] }).status === 0 ? load() : undefined;
  }
}

// Chromium, and what axe-core is.
export async function chromium(more = []) {
  const executablePath = installed(["chromium", "chromium-browser"], ["chromium", "fonts-dejavu-core"]);
  if (!executablePath) skip("there is no Chromium, and it cannot be installed");
  const loaded = packagesOf(PACKAGES);
  if (!loaded) skip("playwright-core and axe-core are missing, and npm cannot install them");
  const [playwright, axe] = loaded;
  const alone = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return { browser: await playwright.chromium.launch({ executablePath, headless: true, args: [...QUIET, ...alone, ...more] }), axe };
}

export async function wideEnough(page) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  return content <= window;
}

export async function sound(page, axe, name) {
  const { violations } = await page.evaluate(() => axe.run(document, { iframes: false }));
  const told = violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map((node) => node.target).join(" | ")}`);
  check(told.length === 0, `${name}: axe-core finds nothing${told.length ? `, but ${told.join("; ")}` : ""}`);
  check(await wideEnough(page), `${name}: nothing is wider than the page`);
}

export async function shot(page, name) {
  if (!process.env.SHOTS) return;
  fs.mkdirSync(process.env.SHOTS, { recursive: true });
  await page.screenshot({ path: path.join(process.env.SHOTS, `${name}.png`), fullPage: true });
}
