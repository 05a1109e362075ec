// Makes fa.tsv, en.tsv, es.tsv and fr.tsv in this folder again. From the root of the repository:
//
//     node tests/data/dates/make.mjs
//
// It needs a Node with full ICU and no package. The files were made with Node 20.20.2, ICU 78.2, CLDR 48.0
// (process.versions), by Intl.DateTimeFormat in UTC. The words and numbers are ICU's; the order of the parts,
// the plain spaces, the "de" and the "1er" are this script's, so no era or bidi mark gets in.
//
// Cross-check of fa.tsv in Python 3.11.7, apart from ICU: every row equals jdatetime 6.1.1 (FarsiWeb's arithmetic
// and its own Persian month names) and convertdate 2.5.1 (the equinox at 52.5° E, by PyMeeus). Beyond the rows, ICU
// and jdatetime agree on every day of 1900 to 2099, and ICU and convertdate on every Nowruz of those years.
// en, es and fr were checked against lists of the months written by hand.

import { writeFileSync } from "node:fs";

const DAY = 86_400_000;
const time = (day) => Date.parse(`${day}T00:00:00Z`);
const iso = (ms) => new Date(ms).toISOString().slice(0, 10);

const days = new Set([
  // The four pairs of the domain notes, and every day in actions/*.toml.
  "2009-12-13", "2015-12-20", "2016-01-20", "2017-10-21", "2017-01-31", "2019-07-29",
  // Far ends and days of note.
  "1900-01-01", "1979-02-11", "1999-12-31", "2000-01-01", "2026-11-22", "2099-12-31",
  // Not leap years.
  "1900-02-28", "1900-03-01", "2015-02-28", "2015-03-01",
]);
const add = (ms) => days.add(iso(ms));

// 29 February, the day before and the day after.
for (const year of [2000, 2016, 2020, 2024])
  for (const step of [-1, 0, 1]) add(time(`${year}-02-29`) + step * DAY);

// Nowruz is on 20 or 21 March in these years, its eve on the day before.
// In 1997, 2001, 2009, 2017, 2021, 2025 and 2030 the eve is 30 Esfand.
for (const year of [1979, 1996, 1997, 2000, 2001, 2009, 2015, 2016, 2017, 2020, 2021, 2024, 2025, 2026, 2029, 2030])
  for (const day of [19, 20, 21]) days.add(`${year}-03-${day}`);

// The first and the last day of every month of 2016.
for (let month = 0; month < 12; month++) {
  add(Date.UTC(2016, month, 1));
  add(Date.UTC(2016, month + 1, 0));
}

// The first and the last day of every month of 1395, a leap year; counted from its Nowruz, without ICU.
let first = time("2016-03-20");
for (const length of [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30]) {
  add(first);
  add(first + (length - 1) * DAY);
  first += length * DAY;
}

const locales = {
  fa: ["fa-IR-u-ca-persian-nu-arabext", ({ day, month, year }) => `${day} ${month} ${year}`],
  en: ["en-GB-u-ca-gregory-nu-latn", ({ day, month, year }) => `${day} ${month} ${year}`],
  es: ["es-ES-u-ca-gregory-nu-latn", ({ day, month, year }) => `${day} de ${month} de ${year}`],
  fr: ["fr-FR-u-ca-gregory-nu-latn", ({ day, month, year }) => `${day === "1" ? "1er" : day} ${month} ${year}`],
};

const known = {
  "2009-12-13": "۲۲ آذر ۱۳۸۸",
  "2015-12-20": "۲۹ آذر ۱۳۹۴",
  "2016-01-20": "۳۰ دی ۱۳۹۴",
  "2017-10-21": "۲۹ مهر ۱۳۹۶",
  "2017-03-20": "۳۰ اسفند ۱۳۹۵",
  "2021-03-20": "۳۰ اسفند ۱۳۹۹",
  "2025-03-20": "۳۰ اسفند ۱۴۰۳",
};

for (const [language, [locale, write]] of Object.entries(locales)) {
  const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  if (format.resolvedOptions().locale !== locale) throw new Error(`this Node has no full ICU: ${locale}`);
  const rows = [...days].sort().map((day) => {
    const parts = Object.fromEntries(format.formatToParts(time(day)).map(({ type, value }) => [type, value]));
    const written = write(parts);
    if (!/^[\p{L}\p{Nd} ]+$/u.test(written) || written !== written.normalize("NFC"))
      throw new Error(`${language} ${day}: not plain: ${JSON.stringify(written)}`);
    if (language === "fa" && day in known && written !== known[day]) throw new Error(`fa ${day}: ${written}`);
    return `${day}\t${written}\n`;
  });
  writeFileSync(new URL(`${language}.tsv`, import.meta.url), `day\twritten\n${rows.join("")}`);
}
