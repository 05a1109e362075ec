#!/usr/bin/env python3
"""Writes a letter in languages that the program has no words of, and holds its dates, numbers and lists against those of Node, which has
the CLDR of its ICU (Intl.DateTimeFormat, NumberFormat, ListFormat). Their words are English, their settings their own: days over the
years, months, years, numbers and lists are what each language writes by itself.

    interop/languages.py [path of the program]

Without Node, or with one that has English alone, it says so and is done.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from checks import told as check

ROOT = Path(__file__).resolve().parent.parent
CASE = "hossein-ronaghi-maleki"

# Where they are written, in which scripts and calendars: of each some.
LANGUAGES = ["ja", "zh-Hant", "ko", "th", "hi", "he", "tr", "pl", "uk", "ru", "el", "sr-Latn", "pt-BR", "pt-PT", "ka", "kk", "vi", "ar", "bn",
             "hu", "cs", "sw", "am", "fa-AF"]
DAYS = [f"{year}-{month:02}-{day:02}" for year, month, day in
        [(1951, 1, 1), (1969, 12, 31), (1989, 1, 7), (1989, 1, 8), (1999, 2, 28), (2000, 2, 29), (2009, 12, 13), (2012, 10, 10)]
        + [(2015, month, 20 + month % 9) for month in range(1, 13)] + [(2019, 4, 30), (2019, 5, 1), (2020, 3, 20), (2024, 11, 2)]]
MONTHS = [f"2016-{month:02}" for month in range(1, 13)]
YEARS = ["1979", "2018"]
NUMBERS = [7, 1234, 85000, 320000]

# What Node is asked for. Its own calendar is each language's, but a month and a year that are all that is known are Gregorian where the
# calendar has other months (Persian).
NODE = r"""
const asked = JSON.parse(require("fs").readFileSync(0, "utf8"));
const said = {};
for (const tag of asked.languages) {
    const own = new Intl.DateTimeFormat(tag).resolvedOptions().calendar;
    const others = ["gregory", "buddhist", "roc", "japanese"].includes(own) ? {} : { calendar: "gregory" };
    const date = (text, options) => {
        const [year, month = 1, day = 1] = text.split("-").map(Number);
        return new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" }).format(new Date(Date.UTC(year, month - 1, day)));
    };
    const list = new Intl.ListFormat(tag, { type: "conjunction", style: "long" });
    said[tag] = {
        known: Intl.DateTimeFormat.supportedLocalesOf([tag]).length === 1,
        days: asked.days.map((text) => date(text, { year: "numeric", month: "long", day: "numeric" })),
        months: asked.months.map((text) => date(text, { year: "numeric", month: "long", ...others })),
        years: asked.years.map((text) => date(text, { year: "numeric", ...others })),
        numbers: asked.numbers.map((number) => new Intl.NumberFormat(tag).format(number)),
        lists: [["A", "B"], ["A", "B", "C"]].map((items) => list.format(items)),
    };
}
console.log(JSON.stringify({ said, cldr: process.versions.cldr, icu: process.versions.icu }));
"""

# What differs, and why that is right: ICU4X 2.4 has CLDR 49, Node may have an older one. The languages, what is asked for, why, and
# whether that is all that differs between the two texts, both without white space.
EXPLAINED = [
    (["hi", "vi"], ["days", "lists"], "CLDR 49 has a comma before the year in Hindi, none in Vietnamese, and none before the last of a Hindi list",
     lambda ours, theirs: ours.replace(",", "") == theirs.replace(",", "")),
    (["sr-Latn"], ["days"], "CLDR 49 writes the day with two digits", lambda ours, theirs: ours.removeprefix("0") == theirs),
    (["am"], ["days"], "CLDR 49 has the month before the day", lambda ours, theirs: sorted(ours) == sorted(theirs)),
    (["he"], ["lists"], "CLDR 49 has a hyphen that does not break", lambda ours, theirs: ours.replace("\u2011", "-") == theirs),
]


def bare(text):
    """A text without white space, of which CLDR changes the width from version to version, and marks that cannot be seen."""
    return re.sub(r"[\s\u200e\u200f\u2066-\u2069\u061c]", "", text)


def workspace(folder, languages):
    """A workspace with the words of English under the tag of each language, and a case with all the dates."""
    dates = {f"d{n:02}": text for n, text in enumerate(DAYS + MONTHS + YEARS)}
    numbers = {f"n{n}": number for n, number in enumerate(NUMBERS)}
    case = (ROOT / f"actions/{CASE}.toml").read_text("utf-8")
    case = case.replace("[dates]\n", "[dates]\n" + "".join(f'{name} = "{text}"\n' for name, text in dates.items()))
    case = case.replace("[numbers]\n", "[numbers]\n" + "".join(f"{name} = {number}\n" for name, number in numbers.items()))
    case = re.sub(r'^paragraphs = .*$', 'paragraphs = ["opening", "all", "concern"]', case, flags=re.M)
    case = re.sub(r'^(openings|as|short) +=.*\n', "", case, flags=re.M).replace("[apart]\n", "").replace('opening-writing = ["fact-charges"]\n', "")
    (folder / "actions").mkdir()
    (folder / f"actions/{CASE}.toml").write_text(case, "utf-8")
    said = [f"{{ ${name} }}" for name in [*dates, *numbers]] + ['{ LIST("A", "B") }', '{ LIST("A", "B", "C") }']
    every = "\nall = § " + " § ".join(said) + " §\n"
    for tag in languages:
        own = folder / "locales" / tag
        shutil.copytree(ROOT / "locales/en", own, ignore=shutil.ignore_patterns("ui", "ahmadreza*"))
        letter = (own / "letter.ftl").read_text("utf-8")
        (own / "letter.ftl").write_text(letter.replace("format-locale = en-GB", 'format-locale = { "" }'), "utf-8")
        words = own / f"actions/{CASE}.ftl"
        words.write_text(words.read_text("utf-8") + every, "utf-8")


def pieces(program, folder, tag):
    """What a letter says between the marks."""
    command = [program, "--workspace", folder, "write", CASE, "--lang", tag, "--name", "Jane", "--city", "Bonn", "--country", "DE", "--to",
               "supreme-leader", "--today", "2026-11-22", "--no-draw", "--format", "txt"]
    ran = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    check(ran.returncode == 0 and "§" in ran.stdout, f"{tag}: a letter is written", ran.stdout[-500:] + ran.stderr)
    return [part.strip() for part in ran.stdout.split("§")[1:-1]]


def is_explained(tag, kind, ours, theirs):
    return any(tag in languages and kind in kinds and fits(bare(ours), bare(theirs)) for languages, kinds, _, fits in EXPLAINED)


def main():
    program = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "target/debug/appeal").resolve()
    if not shutil.which("node"):
        print("skipped: there is no Node")
        return
    asked = {"languages": LANGUAGES, "days": DAYS, "months": MONTHS, "years": YEARS, "numbers": NUMBERS}
    answered = subprocess.run(["node", "-e", NODE], input=json.dumps(asked), capture_output=True, text=True, check=True)
    node = json.loads(answered.stdout)
    if not all(said["known"] for said in node["said"].values()):
        print("skipped: this Node has the words of few languages (small-icu)")
        return
    print(f"Node has CLDR {node['cldr']}")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        workspace(folder, LANGUAGES)
        held = explained = 0
        strange = {}
        for tag in LANGUAGES:
            ours, theirs = pieces(program, folder, tag), node["said"][tag]
            kinds = [(kind, text) for kind in ["days", "months", "years", "numbers", "lists"] for text in theirs[kind]]
            check(len(ours) == len(kinds), f"{tag}: everything is said", f"{len(ours)} of {len(kinds)}")
            wrong = []
            for mine, (kind, other) in zip(ours, kinds):
                # Behind a Gregorian month stand those of the language's own calendar, which Node has not asked for.
                own = re.sub(r" \u200f?\(.*\)$", "", " ".join(mine.split())) if kind == "months" else mine
                held += 1
                if bare(own) == bare(other):
                    continue
                if is_explained(tag, kind, own, other):
                    explained += 1
                else:
                    wrong.append(f"{kind}: {' '.join(own.split())} | Node: {other}")
            if wrong:
                strange[tag] = wrong
            else:
                print(f"  ok: {tag} writes as Node does", flush=True)
    check(not strange, "every language writes as Node does", "\n".join(f"{tag}: {told}" for tag in strange for told in strange[tag]))
    print(f"{held} texts in {len(LANGUAGES)} languages, {explained} of them otherwise for a reason that is told")


main()
