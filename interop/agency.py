"""Translations by way of XLIFF 2 and PO, as docs/exchange.md tells: out, through the editors' libraries, and in again."""

import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import debian
from checks import told as check

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = "docs/exchange/fluent_exchange.py"
ENDINGS = {"xliff": ".xlf", "po": ".po"}

# These run in the environment that has the packages.
# Every text of a language is another one, but for what does not go out.
SPOIL = """
import sys
sys.path.insert(0, "docs/exchange")
from pathlib import Path
from fluent.syntax import ast, parse, serialize
from fluent_exchange import SETTINGS
for path in Path(sys.argv[1]).rglob("*.ftl"):
    ours = parse((Path("locales/en") / path.relative_to(sys.argv[1])).read_text("utf-8"), with_spans=False)
    ours = {e.id.name: e for e in ours.body if hasattr(e, "attributes")}
    file = parse(path.read_text("utf-8"), with_spans=False)
    for entry in file.body:
        name = getattr(getattr(entry, "id", None), "name", None)
        if name in ours and name not in SETTINGS:
            spoiled = ast.Pattern([ast.TextElement("spoiled")])
            entry.value = spoiled if ours[name].value else entry.value
            there = {attribute.id.name for attribute in ours[name].attributes}
            for attribute in entry.attributes:
                attribute.value = spoiled if attribute.id.name in there else attribute.value
    path.write_text(serialize(file), encoding="utf-8")
"""
# What does not go out.
SETTINGS = """
import sys
sys.path.insert(0, "docs/exchange")
import fluent_exchange
print(*sorted(fluent_exchange.SETTINGS))
"""
# Whether two languages say the same, comments too; how many messages there are.
SAME = """
import sys
from pathlib import Path
from fluent.syntax import parse
count = 0
for path in sorted(Path(sys.argv[1]).rglob("*.ftl")):
    one, two = (parse(p.read_text("utf-8"), with_spans=False)
                for p in (path, Path(sys.argv[2]) / path.relative_to(sys.argv[1])))
    if not one.equals(two):
        sys.exit(f"{path}: is another one: " + next(str(getattr(a.id, "name", a)) for a, b in zip(one.body, two.body) if not a.equals(b)))
    count += sum(hasattr(entry, "attributes") for entry in one.body)
print(count)
"""
# What editors on these libraries write when they save.
SAVE = """
import sys
from moz.l10n.resource import parse_resource, serialize_resource
from translate.storage.po import pofile
from translate.storage.xliff2 import Xliff2File
for path in sys.argv[1:]:
    if path.endswith(".po"):
        pofile.parsefile(path).savefile(path)
        text = "".join(serialize_resource(parse_resource(path)))
        open(path, "w", encoding="utf-8").write(text)
    else:
        Xliff2File.parsefile(path).savefile(path)
"""
# A unit is translated: its text, with the codes of the source behind it in XLIFF.
EDIT = """
import sys
from translate.storage.placeables import StringElem
from translate.storage.po import pofile
from translate.storage.xliff2 import Xliff2File
path, id, text, state = sys.argv[1:]
is_po = path.endswith(".po")
store = (pofile if is_po else Xliff2File).parsefile(path)
[unit] = [unit for unit in store.units if (unit.getcontext() if is_po else unit.getid()) == id]
if is_po or "{" not in text:
    unit.target = text
else:
    codes = [part for part in unit.rich_source[0].sub if type(part) is not StringElem]
    unit.rich_target = [StringElem([text[: text.index("{")], *codes, text[text.rindex("}") + 1 :]])]
unit.markfuzzy(state == "unfinished") if is_po or state == "unfinished" else unit.marktranslated()
store.savefile(path)
"""
VALID = """
import sys
from lxml import etree
class Near(etree.Resolver):
    def resolve(self, url, public, context):
        return self.resolve_filename(sys.argv[1] + "/xml.xsd", context) if url.endswith("xml.xsd") else None
parser = etree.XMLParser()
parser.resolvers.add(Near())
schema = etree.XMLSchema(etree.parse(sys.argv[1] + "/xliff-core-2.0.xsd", parser))
for path in sys.argv[2:]:
    schema.assertValid(etree.parse(path))
"""


def run(*command, **options):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)


def commands():
    """The commands of the page, by what they do."""
    page = (ROOT / "docs/exchange.md").read_text("utf-8")
    lines = [shlex.split(line) for line in page.splitlines() if line.startswith(f"words/bin/python {SCRIPT} ")]
    assert all("de" in line for line in lines), lines
    return {" ".join(line[2 : 4 if line[2] == "out" else 3]) + (" named" if line[6:] else ""): line for line in lines}


class Agency:
    def __init__(self, venv, program, folder):
        self.venv, self.program, self.folder = venv, program, folder

    def workspace(self, name):
        """A workspace as the page has it: the languages, the documentation, and the environment as `words`."""
        workspace = self.folder / f"agency-{name}"
        shutil.copytree(ROOT / "locales", workspace / "locales")
        (workspace / "docs").symlink_to(ROOT / "docs")
        (workspace / "words").symlink_to(self.venv)
        return workspace

    def python(self, workspace, code, *arguments):
        ran = run("words/bin/python", "-B", "-c", code, *arguments, cwd=workspace)
        if ran.returncode:
            check(False, f"done: {code.strip().splitlines()[-1]}", ran.stdout + ran.stderr)
        return ran.stdout.strip()

    def command(self, workspace, way, tag="de", code=0):
        """A command of the page, with another language."""
        command = [tag if part == "de" else part for part in commands()[way]]
        ran = run(*command, cwd=workspace)
        check(ran.returncode == code, f"{way} for {tag} ends with {code}", ran.stdout + ran.stderr)
        return ran

    def files(self, workspace, form):
        """What went out."""
        return sorted((workspace / "to-agency").rglob(f"*{ENDINGS[form]}"))

    def shipped(self, languages, letters):
        for tag in languages:
            before = letters(self.program, ROOT, tag)
            for form in ENDINGS:
                workspace = self.workspace(f"{tag}-{form}")
                self.command(workspace, f"out {form}", tag)
                self.command(workspace, "in", tag)
                ran = run("diff", "-r", ROOT / "locales", workspace / "locales")
                check(not ran.stdout, f"what went out of {tag} as {form} and was left alone changes no byte", ran.stdout)
                self.python(workspace, SPOIL, f"locales/{tag}")
                self.python(workspace, SAVE, *self.files(workspace, form))
                self.command(workspace, "in", tag)
                count = self.python(workspace, SAME, f"locales/{tag}", ROOT / "locales" / tag)
                check(int(count) > 1000, f"{count} messages of {tag} are the same after {form}, saved by editors' libraries", count)
                check(letters(self.program, workspace, tag) == before, f"letters in {tag} are the same after {form}")

    def blank(self, letters):
        whole = self.workspace("whole")
        shutil.copytree(ROOT / "tests/data/de", whole / "locales/de")
        before = letters(self.program, whole, "de")
        for form in ENDINGS:
            self.command(whole, f"out {form}")
            workspace = self.workspace(f"blank-{form}")
            self.new(workspace, "de")
            sources = self.sources(workspace)
            file = workspace / "locales/de/letter.ftl"
            file.write_text(file.read_text("utf-8").replace(".subject = after", ".subject = before"), encoding="utf-8")
            (workspace / "to-agency").symlink_to(whole / "to-agency")
            for other in set(ENDINGS) - {form}:
                for path in self.files(whole, other):
                    path.unlink()
            self.command(workspace, "in")
            check(letters(self.program, workspace, "de") == before, f"a blank German, filled in through {form}, gives its letters")
            check(self.sources(workspace) == sources, "the source text above each message stays")

    def new(self, workspace, tag):
        ran = run(self.program, "--workspace", workspace, "locale", "new", tag, env=dict(os.environ, LC_ALL="C.UTF-8"))
        check(ran.returncode == 0, f"{tag} is made", ran.stderr)

    @staticmethod
    def sources(workspace):
        return [(path.name, line) for path in sorted((workspace / "locales/de").rglob("*.ftl"))
                for line in path.read_text("utf-8").splitlines() if line.startswith("# en |")]

    def valid(self):
        """What goes out for a new language is what its format asks for, and has that language's plural forms."""
        workspace = self.workspace("ar")
        self.new(workspace, "ar")
        for form in ENDINGS:
            self.command(workspace, f"out {form}", "ar")
            text = "".join(path.read_text("utf-8") for path in self.files(workspace, form))
            check("[few]" in text and "*[other]" in text, f"Arabic's plural forms are laid out in {form}")
        if debian.install(["msgfmt"], ["gettext"]):
            for path in self.files(workspace, "po"):
                ran = run("msgfmt", "-c", "-o", os.devnull, path)
                if ran.returncode:
                    check(False, "msgfmt takes a file", ran.stderr)
            check(True, "msgfmt takes every PO file")
        package = debian.unpacked("php-symfony-translation", self.folder)
        schema = next(package.rglob("xliff-core-2.0.xsd"), None) if package else None
        if schema is None:
            print("  skipped: the schema of XLIFF 2 cannot be had")
        else:
            self.python(workspace, VALID, schema.parent, *self.files(workspace, "xliff"))
            check(True, "every XLIFF file is what the schema of XLIFF 2.0 asks for")

    def named(self):
        workspace = self.workspace("named")
        self.new(workspace, "de")
        self.command(workspace, "out po named")
        files = [path.relative_to(workspace / "to-agency").with_suffix(".ftl").as_posix() for path in self.files(workspace, "po")]
        filled = {name for path in (workspace / "locales/de").rglob("*.ftl")
                  for name in re.findall(r"^([a-z][\w-]*) =", path.read_text("utf-8"), re.M)}
        check(self.python(workspace, SETTINGS).split() == sorted(filled), "what a new language has filled in is what does not go out", str(filled))
        check(files == sorted(commands()["out po named"][6:]), "files that are named go out alone", str(files))

    def edited(self):
        for form, ending in ENDINGS.items():
            workspace = self.workspace(f"edited-{form}")
            self.command(workspace, f"out {form}", "fr")
            file = workspace / f"to-agency/letter{ending}"
            self.python(workspace, EDIT, file, "subject-line", "Concerne\u00a0: { $subject }", "done")
            self.command(workspace, "in", "fr")
            ran = run("diff", "-r", ROOT / "locales", workspace / "locales")
            changed = [line for line in ran.stdout.splitlines() if line[:1] in "<>"]
            check(changed == ["< subject-line = Objet\u00a0: { $subject }", "> subject-line = Concerne\u00a0: { $subject }"],
                  f"one unit changed in {form} is one message changed", ran.stdout)
            self.refused(workspace, form, file)

    def added(self):
        """What has no place in a file comes behind it, in English's order."""
        for form, ending in ENDINGS.items():
            workspace = self.workspace(f"added-{form}")
            kept = "### Ours\n\nown = kept\n"
            (workspace / "locales/de").mkdir()
            (workspace / "locales/de/letter.ftl").write_text(kept, "utf-8")
            self.command(workspace, f"out {form}")
            for name, text in [("date-line", "am { $date }"), ("subject-line", "Betreff { $subject }"), ("demands-lead-2.one", "x")]:
                self.python(workspace, EDIT, workspace / f"to-agency/letter{ending}", name, text, "done")
            ran = self.command(workspace, "in", code=1)
            text = (workspace / "locales/de/letter.ftl").read_text("utf-8")
            check(text == kept + "\ndate-line = am { $date }\n\nsubject-line = Betreff { $subject }\n", f"new messages are in order after {form}", text)
            check("demands-lead-2 waits for the translation of demands-lead-2\n" in ran.stderr, "a message of which a part is translated waits",
                  ran.stderr)
        for arguments, said in [(["out", "po", "xx", "to"], "appeal locale new xx"), (["in", "xx", "to"], "appeal locale new xx"),
                                (["out", "po", "de", "to", "none.ftl"], "locales/en/none.ftl: is not there"), (["in", "de", "none"], "has no .xlf")]:
            ran = run("words/bin/python", SCRIPT, *arguments, cwd=workspace)
            check(ran.returncode == 1 and said in ran.stderr, f"{' '.join(arguments)} is refused with a reason", ran.stdout + ran.stderr)

    def refused(self, workspace, form, file):
        """What cannot be taken is told by name, and the rest of the file is as it was."""
        there = workspace / "locales/fr/letter.ftl"
        before = there.read_bytes()
        for text, state, said in [("Concerne { $subject", "done", "letter.ftl: subject-line is no Fluent"),
                                  ("Concerne\n.of = x", "done", "letter.ftl: subject-line is more than one text"),
                                  ("Concerne", "unfinished", "")]:
            text = text if form == "po" or "{" not in text else "Concerne }"
            self.python(workspace, EDIT, file, "subject-line", text, state)
            ran = self.command(workspace, "in", "fr", code=1 if said else 0)
            check(said in ran.stderr and there.read_bytes() == before, f"refused in {form}: {said or 'what is unfinished'}", ran.stderr)
        source = workspace / "locales/en/letter.ftl"
        source.write_text(source.read_text("utf-8").replace("Re: { $subject }", "On: { $subject }"), encoding="utf-8")
        self.python(workspace, EDIT, file, "subject-line", "Concerne", "done")
        ran = self.command(workspace, "in", "fr", code=1)
        check("subject-line is the translation of another text" in ran.stderr and there.read_bytes() == before,
              f"refused in {form}: the translation of a text that has changed", ran.stderr)


def exchange(venv, program, folder, languages, letters):
    print("XLIFF 2 and PO")
    agency = Agency(venv, program, folder)
    agency.valid()
    agency.named()
    agency.added()
    agency.edited()
    agency.shipped(languages, letters)
    agency.blank(letters)
