#!/usr/bin/env python3
"""Holds the languages against the tools and the Fluent of others: compare-locales, moz.l10n and translate-toolkit, which
Pontoon and Weblate work with, also by way of XLIFF 2 and PO (agency.py), and fluent.runtime, which formats every message once more.

    interop/locales.py [path of the program]

The packages come from PyPI into a folder that is thrown away; where that cannot be had, the script says so and is done.
INSTALL=no never asks PyPI. CARGO (default cargo) runs the helper of tests/it/words.rs that formats our side.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import agency
import checks
from checks import told as check

ROOT = Path(__file__).resolve().parent.parent
LOCALES = ROOT / "locales"
PACKAGES = ["compare-locales==9.0.5", "moz.l10n==0.15.0", "fluent.runtime==0.4.0", "translate-toolkit[fluent]==3.20.4"]


def environment(folder):
    """An environment with the packages: this script goes on in it."""
    if os.environ.get("INTEROP_VENV"):
        return Path(os.environ["INTEROP_VENV"])
    if os.environ.get("INSTALL") == "no":
        print("skipped: nothing may be installed")
        sys.exit(0)
    venv = folder / "venv"
    made = subprocess.run([sys.executable, "-m", "venv", venv], capture_output=True, text=True)
    if made.returncode:
        print(f"skipped: no virtual environment can be made ({(made.stdout + made.stderr).strip().splitlines()[-1]})")
        sys.exit(0)
    pip = [venv / "bin/pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "1", *PACKAGES]
    installed = subprocess.run(pip, capture_output=True, text=True)
    if installed.returncode:
        print(f"skipped: PyPI is out of reach ({installed.stderr.strip().splitlines()[-1]})")
        sys.exit(0)
    return venv


def run(*command, **options):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)


def languages():
    return sorted(path.name for path in LOCALES.iterdir() if path.is_dir() and path.name != "en")


def compare_locales(venv):
    print("compare-locales")
    for name, arguments in [("every language", []), ("the reference", ["--validate"])]:
        ran = run(venv / "bin/compare-locales", *arguments, "--json", "-", LOCALES / "l10n.toml", LOCALES)
        found = json.loads(ran.stdout)
        found = found[0] if isinstance(found, list) else found
        told = strange(found["details"])
        check(ran.returncode == 0 and not told, f"nothing is found in {name}", f"{told}\n{ran.stderr}")
    listed = set(found_languages())
    check(listed == set(languages()), "l10n.toml names every language", str(listed))


def may_differ(file, message):
    """Whether a language has or lacks a message by itself: what it calls offices and courts, its foreign words."""
    return file == "glossary.ftl" or message == "foreign-terms"


def is_part(tag, file, message):
    """Whether a message of a language is what others of the same file are made of."""
    path = LOCALES / tag / file
    return path.is_file() and re.search(r"\{ " + re.escape(message) + r" \}", path.read_text("utf-8")) is not None


def findings(tree, path=""):
    """What compare-locales finds, by file: it tells folders as trees, and those with one file as one path."""
    if isinstance(tree, list):
        yield from ((path, finding) for finding in tree)
    else:
        for name, below in tree.items():
            yield from findings(below, f"{path}/{name}" if path else name)


def strange(details):
    """What is found and is not a language's own."""
    kept = []
    for path, finding in findings(details):
        tag, _, file = path.partition("/")
        [(kind, text)] = finding.items()
        reference = re.match(r"Obsolete message reference: (\S+) ", str(text))
        message = reference[1] if reference else text
        is_own = kind in ("obsoleteEntity", "missingEntity") and may_differ(file, message)
        is_own = is_own or (kind == "obsoleteEntity" or reference) and is_part(tag, file, message)
        if not is_own:
            kept.append((path, finding))
    return kept


def found_languages():
    return re.findall(r'"([\w-]+)"', re.search(r"^locales = \[(.*?)\]", (LOCALES / "l10n.toml").read_text(), re.M | re.S)[1])


def moz_l10n(venv):
    print("moz.l10n")
    ran = run(venv / "bin/moz-l10n", "lint", "--config", LOCALES / "l10n.toml")
    check(ran.returncode == 0 and "FAIL" not in ran.stdout + ran.stderr, "every file is read", ran.stdout + ran.stderr)
    ran = run(venv / "bin/moz-l10n", "compare", "--json", "--source", LOCALES / "en", *(LOCALES / tag for tag in languages()))
    found = json.loads(ran.stdout)
    lacks = [(tag, file, message) for tag, one in found.items() for file, messages in (one["missing"] or {}).items()
             for message in messages if not may_differ(file, message)]
    errors = [one["errors"] for one in found.values() if one["errors"]]
    check(set(found) == set(languages()) and not lacks and not errors, "nothing is missing in any language", ran.stdout)


# What the tools write when they save a file. Each runs in the environment that has the packages.
MOZ = """
import sys
from moz.l10n.resource import parse_resource, serialize_resource
for path in sys.argv[1:]:
    text = "".join(serialize_resource(parse_resource(path)))
    open(path, "w", encoding="utf-8").write(text)
"""
TOOLKIT = """
import sys
from translate.storage.fluent import FluentFile
for path in sys.argv[1:]:
    data = bytes(FluentFile.parsefile(path))
    open(path, "wb").write(data)
"""
# Whether each message of two folders says the same, whatever is chosen in it; how many sayings there are.
SAYS = """
import itertools, sys
from pathlib import Path
from fluent.syntax import ast, parse
from fluent.syntax.serializer import serialize_expression, serialize_variant_key

def choices(pattern, found):
    for element in pattern.elements:
        select = getattr(element, "expression", None)
        if isinstance(select, ast.SelectExpression):
            keys = found.setdefault(serialize_expression(select.selector), {"none of them": True})
            for variant in select.variants:
                keys[serialize_variant_key(variant.key)] = True
                choices(variant.value, found)
    return found

def says(pattern, chosen):
    said = ""
    for element in pattern.elements:
        what = getattr(element, "expression", None)
        if isinstance(what, ast.SelectExpression):
            variants = {serialize_variant_key(variant.key): variant for variant in what.variants}
            default = next(variant for variant in what.variants if variant.default)
            said += says(variants.get(chosen[serialize_expression(what.selector)], default).value, chosen)
        elif isinstance(what, ast.StringLiteral):
            said += what.parse()["value"]
        else:
            said += f"{{{serialize_expression(what)}}}" if what else element.value
    return said

def texts(path):
    for entry in parse(path.read_text("utf-8")).body:
        if hasattr(entry, "attributes"):
            yield from ([(entry.id.name, entry.value)] if entry.value else [])
            yield from ((f"{entry.id.name}.{attribute.id.name}", attribute.value) for attribute in entry.attributes)

count = 0
for path in sorted(Path(sys.argv[1]).rglob("*.ftl")):
    there = dict(texts(Path(sys.argv[2]) / path.relative_to(sys.argv[1])))
    for name, pattern in texts(path):
        found = choices(there[name], choices(pattern, {}))
        for keys in itertools.product(*found.values()):
            count += 1
            chosen = dict(zip(found, keys))
            if says(pattern, chosen) != says(there[name], chosen):
                sys.exit(f"{path}: {name} says another thing where {chosen}: {says(there[name], chosen)}")
print(count)
"""
# A blank file is filled in: what the translation says is put into it, message by message.
MOZ_FILL = """
import sys
from moz.l10n.model import Entry
from moz.l10n.resource import parse_resource, serialize_resource
blank, words = parse_resource(sys.argv[1]), parse_resource(sys.argv[2])
there = {entry.id for section in blank.sections for entry in section.entries if isinstance(entry, Entry)}
new = [e for s in words.sections for e in s.entries if isinstance(e, Entry) and e.id not in there]
blank.sections[-1].entries += new
open(sys.argv[1], "w", encoding="utf-8").write("".join(serialize_resource(blank)))
"""
TOOLKIT_FILL = """
import sys
from translate.storage.fluent import FluentFile
blank, words = FluentFile.parsefile(sys.argv[1]), FluentFile.parsefile(sys.argv[2])
there = {unit.getid() for unit in blank.units if unit.istranslatable()}
for unit in words.units:
    if unit.istranslatable() and unit.getid() not in there:
        blank.addunit(unit)
data = bytes(blank)
open(sys.argv[1], "wb").write(data)
"""


def noted_lints(venv, workspace):
    """A file beside the messages, and comments above them, are nothing to find."""
    config = workspace / "locales/l10n.toml"
    ran = run(venv / "bin/compare-locales", "--json", "-", config, workspace / "locales")
    found = json.loads(ran.stdout)
    told = strange((found[0] if isinstance(found, list) else found)["details"])
    linted = run(venv / "bin/moz-l10n", "lint", "--config", config)
    check(not told and "FAIL" not in linted.stdout + linted.stderr, "compare-locales and moz.l10n find nothing in the comments or in source.toml",
          f"{told}\n{linted.stdout}{linted.stderr}")


def letters(program, workspace, tag):
    """The letters of every case in a language, on a day that lies after all that the cases tell."""
    told = []
    for case in sorted(path.stem for path in (ROOT / "actions").glob("*.toml")):
        ran = run(program, "--workspace", workspace, "write", case, "--lang", tag, "--name", "A B", "--city", "C", "--country",
                  "US", "--today", "2024-05-03", "--allow", "status,deadline,language", env=dict(os.environ, LC_ALL="C.UTF-8"))
        check(ran.returncode == 0, f"{case} can be written in {tag}", ran.stderr)
        told.append(ran.stdout)
    return told


def noted(workspace):
    """Writes above each message the source's text as it was when it was translated, and the record of it beside the files."""
    for path in (workspace / "locales").rglob("*.ftl"):
        if path.relative_to(workspace / "locales").parts[0] != "en":
            text = path.read_text("utf-8")
            path.write_text(re.sub(r"^(?=([a-z][\w-]*) =)", r"# en | \1 = What the source said: { $name }\n", text, flags=re.M), "utf-8")
    for language in languages():
        (workspace / "locales" / language / "source.toml").write_text('[letter]\nreminder = "What the source said"\n', "utf-8")


def said_in_comments(workspace):
    """Every line of a comment that says something: moz.l10n joins comments by a line that says nothing."""
    return [(str(path), line) for path in sorted((workspace / "locales").rglob("*.ftl"))
            for line in path.read_text("utf-8").splitlines() if line.startswith("#") and line.strip("# ")]


def exchange(venv, program, folder):
    print("saved by others")
    whole = {tag: letters(program, ROOT, tag) for tag in ["en", *languages()]}
    for name, code in [("moz.l10n", MOZ), ("translate-toolkit", TOOLKIT)]:
        workspace = folder / name
        shutil.copytree(LOCALES, workspace / "locales")
        noted(workspace)
        comments = said_in_comments(workspace)
        ran = run(venv / "bin/python", "-c", code, *sorted((workspace / "locales").rglob("*.ftl")))
        check(ran.returncode == 0, f"{name} reads and writes every file", ran.stderr)
        check(said_in_comments(workspace) == comments, f"{len(comments)} lines of comments are the same after {name} has saved its files")
        ran = run(venv / "bin/python", "-c", SAYS, LOCALES, workspace / "locales")
        check(ran.returncode == 0, f"{ran.stdout.strip()} texts, with every choice, are the same after {name} has saved its files", ran.stderr)
        for tag, before in whole.items():
            check(letters(program, workspace, tag) == before, f"letters in {tag} are the same after {name} has saved its files")
        noted_lints(venv, workspace)

    print("filled in by others")
    words = ROOT / "tests/data/de"
    for name, code in [("moz.l10n", MOZ_FILL), ("translate-toolkit", TOOLKIT_FILL)]:
        workspace = folder / f"{name}-new"
        shutil.copytree(LOCALES, workspace / "locales")
        ran = run(program, "--workspace", workspace, "locale", "new", "de", env=dict(os.environ, LC_ALL="C.UTF-8"))
        check(ran.returncode == 0, "a new language is made", ran.stderr)
        ran = run(venv / "bin/compare-locales", "--json", "-", workspace / "locales/l10n.toml", workspace / "locales", "de")
        found = json.loads(ran.stdout)
        summary = (found[0] if isinstance(found, list) else found)["summary"]["de"]
        check(not summary.get("errors") and summary.get("missing", 0) > 500, "compare-locales finds it all missing, and no error",
              json.dumps(summary))
        for file in sorted(words.rglob("*.ftl")):
            ran = run(venv / "bin/python", "-c", code, workspace / "locales/de" / file.relative_to(words), file)
            check(ran.returncode == 0, f"{name} fills in {file.relative_to(words)}", ran.stderr)
        letters(program, workspace, "de")


# Digits and what groups them aside.
FORMAT = r"""
import json, re, sys, unicodedata
from pathlib import Path
from fluent.runtime import FluentBundle, FluentResource

def plain(text):
    text = "".join(str(unicodedata.digit(c)) if unicodedata.category(c) == "Nd" else c for c in text)
    return re.sub(r"(?<=\d)[,.\u066c\u00a0\u202f\u2009'](?=\d{3})", "", text)

def bare(text):
    return re.sub("[\u2066-\u2069]", "", plain(text))

def source_of(key, id):
    block = re.search(r"^" + re.escape(id) + r" =.*?(?=^\S|\Z)", sources[key], re.M | re.S)
    return block[0] if block else ""

# fluent.runtime isolates what another message says, too; Fluent's own implementations do not.
def refers(key, id):
    return re.search(r"\{ [a-z][\w-]* \}", source_of(key, id)) is not None

# A choice by words is never made by a number; which of them would be taken for "other" differs.
def by_words(key, id):
    return re.search(r"\[(?!zero\]|one\]|two\]|few\]|many\]|other\]|\d)", source_of(key, id)) is not None

bundles, sources, wrong = {}, {}, []
formatted = json.load(open(sys.argv[2], encoding="utf-8"))
for one in formatted:
    key = (one["language"], tuple(one["files"]))
    if key not in bundles:
        bundle = FluentBundle([one["language"]])
        sources[key] = ""
        for file in one["files"]:
            path = Path(sys.argv[1]) / one["language"] / file
            if path.exists():
                source = path.read_text(encoding="utf-8")
                bundle.add_resource(FluentResource(source))
                sources[key] += source + "\n"
        bundles[key] = bundle
    bundle = bundles[key]
    id, _, attribute = one["id"].partition(".")
    message = bundle.get_message(id)
    pattern = message.attributes[attribute] if attribute else message.value
    text, errors = bundle.format_pattern(pattern, one["variables"])
    same = plain(str(text)) == plain(one["text"]) or refers(key, id) and bare(str(text)) == bare(one["text"])
    same = same or str(one["value"]) == "1000000" and by_words(key, id)
    if errors or not same:
        wrong.append(f"{one['language']} {one['id']} ({one['value']}):\n  ours:  {one['text']}\n  their: {text} {errors}")
print("\n".join(wrong[:20]))
print(f"{len(formatted)} texts, {len(wrong)} not the same")
sys.exit(bool(wrong))
"""


def runtime(venv, folder):
    print("fluent.runtime")
    ours = folder / "formatted.json"
    cargo = [os.environ.get("CARGO", "cargo"), "test", "--locked", "--test", "it", "--", "--ignored", "every_message_formatted"]
    if not shutil.which(cargo[0]):
        print(f"skipped: no {cargo[0]} to format our side")
        return
    ran = run(*cargo, cwd=ROOT, env=dict(os.environ, FORMATTED=str(ours)))
    check(ran.returncode == 0 and ours.exists(), "every message is formatted by us", ran.stdout + ran.stderr)
    ran = run(venv / "bin/python", "-c", FORMAT, LOCALES, ours)
    check(ran.returncode == 0, f"Python's Fluent says the same: {ran.stdout.strip()}", ran.stderr)


def main():
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    program = Path(sys.argv[1] if len(sys.argv) > 1 else target / "release/appeal").resolve()
    with tempfile.TemporaryDirectory(prefix="appeal-locales-") as folder:
        folder = Path(folder)
        venv = environment(folder)
        compare_locales(venv)
        moz_l10n(venv)
        exchange(venv, program, folder)
        agency.exchange(venv, program, folder, languages(), letters)
        runtime(venv, folder)
    print(f"{checks.held} checks, all passed")


if __name__ == "__main__":
    main()
