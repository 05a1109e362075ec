"""Every command of the program in its main ways, for the scripts that look at what all of them do."""

import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

CASE = "ahmadreza-djalali"
WRITE = f"write {CASE} --writer me.toml --lang en --to president"

# A line for each way. FORMAT and SHELL stand for each that the program knows.
WAYS = f"""
list
list --all --json
show {CASE}
show {CASE} --json
{WRITE} --format FORMAT --out letters
{WRITE} --format FORMAT --out -
{WRITE} --reading fr
write {CASE} --writer me.toml --lang en --kind joint-letter --signatories people.csv --sort name --format html --out letters
write {CASE} --writer me.toml --lang es --kind association-letter --organisation Union --format docx --out letters
write {CASE} --writer me.toml --lang fa --kind solidarity --occasion nowruz --format pdf --out letters
write {CASE} --writer me.toml --lang fa --kind petition --sheets 2 --format pdf --out letters
write {CASE} --writer me.toml --lang en --kind petition-letter --tally tally.toml --out letters
write {CASE} --writer me.toml --lang fr --kind post --network mastodon --server mastodon.example --open
write {CASE} --writer me.toml --lang es --format pdf --envelope dl --merge --out letters
{WRITE} --format txt,eml --out letters --save-profile
labels {CASE} --country ES --lang es --out labels.pdf
labels {CASE} --country ES --lang es --out -
batch {CASE} --roster people.csv --lang en --format txt,eml,pdf --out new.outbox
batch {CASE} --roster people.csv --lang en --format txt,eml --out letters.outbox --renew
batch {CASE} --roster people.csv --lang en --out letters/
batch {CASE} --roster people.csv --lang en --out -
batch {CASE} --roster people.csv --lang en --out new.outbox --dry-run --json
batch {CASE} --roster people.csv --lang en --out new.outbox --shard 1/2 --keep-going
batch {CASE} --roster sheet.xlsx --out new.outbox --only 2
batch {CASE} --roster sheet.ods --out new.outbox --only 2
batch {CASE} --roster people.csv --lang en --out told.outbox --message page --page https://example.org/ --prune
batch {CASE} --roster people.csv --lang en --table table.csv --page https://example.org/
outbox list letters.outbox
outbox list letters.outbox --json
outbox show letters.outbox 1
outbox show letters.outbox 1 --json
outbox export letters.outbox --out letters
outbox export letters.outbox --out letters --as maildir
outbox export letters.outbox --out letters.mbox --as mbox
outbox export letters.outbox --out letters.pdf --as pdf
outbox merge letters.outbox other.outbox
outbox remove letters.outbox id:1 --yes
outbox remove letters.outbox id:1 --dry-run --json
send letters.outbox --way maildir --own me@example.org --out drafts --yes
send letters.outbox --way mbox --own me@example.org --out drafts.mbox --yes
site {CASE} --out pages --lang en
site {CASE} --out more-pages --lang fa --single
site --check pages
done {CASE} president --way post
done {CASE} supreme-leader --replied
done {CASE} supreme-leader --undo
done --json
where
where --json
help
help write
forget --dry-run
forget --yes
forget id:1 --outbox letters.outbox --folder . --notes --yes
check
check people.csv sheet.xlsx sheet.ods own --json
explain
explain office-holder --json
diff {CASE} --against own
diff {CASE} --against own --json
locale list
locale list --json
locale check
locale check fa --json
locale new de --workspace own
locale update --workspace own
locale update --confirm-all --from fr --workspace own
locale check fr --needed
locale check fa --case {CASE} --workspace own
locale check es --file letter.ftl --exit-code
locale pseudo --workspace own
action new somebody --workspace own
action new nobody --workspace own --country IR --person Nobody --gender female --to state/minister-of-justice --demand free --lang en
action import amnesty-older-librarian.txt --workspace own
pack {CASE} --check
pack {CASE} --out other.appeal
pack {CASE} --out -
pack case.appeal --check
unpack case.appeal --out laid-out
list --workspace case.appeal
log letters.outbox
log letters.outbox other.outbox --csv
completions SHELL
man
man outbox list
--version
--help
""".strip().splitlines()

PEOPLE = """\
id,name,email,city,country
1,Ana López,ana@example.org,Madrid,ES
2,Pierre Lefèvre,pierre@example.org,Bruxelles,BE
"""

SETTINGS = """\
[supporters]
from = "Group 12 <me@example.org>"
holder = "Group 12, Rue X 1, Lyon"
unsubscribe = "me@example.org"
"""


class Program:
    """The program, in a world of its own: `environment` is all that it sees."""

    def __init__(self, path):
        self.path = str(Path(path).resolve())

    def environment(self, folder):
        return {
            "PATH": "/usr/bin:/bin",
            "HOME": str(folder),
            "LC_ALL": "C.UTF-8",
            "APPEAL_CONFIG": str(folder / "config.toml"),
            "APPEAL_DATA": str(folder / "data"),
        }

    def line(self, way):
        return [self.path, *way.split(), *([] if way.startswith("-") else ["--today", "2026-11-22"])]

    def run(self, way, folder, before=(), **more):
        options = {"capture_output": True, "stdin": subprocess.DEVNULL, "timeout": 300, **more}
        return subprocess.run(
            [*before, *self.line(way)], cwd=folder, env=self.environment(Path(folder)), **options
        )

    def prepare(self, folder):
        """The files that the ways name."""
        data = ROOT / "tests/data"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "people.csv").write_text(PEOPLE)
        (folder / "config.toml").write_text(SETTINGS)
        (folder / "config.toml").chmod(0o600)
        (folder / "own/actions").mkdir(parents=True)
        shutil.copy(ROOT / f"actions/{CASE}.toml", folder / "own/actions")
        published = data / "published/amnesty-older-librarian.txt"
        for name in (published, data / "tally.toml", data / "rosters/sheet.xlsx", data / "rosters/sheet.ods", ROOT / "samples/me.toml"):
            shutil.copy(name, folder)
        for way in (
            f"batch {CASE} --roster people.csv --lang en --format txt,eml,pdf --out letters.outbox",
            f"batch {CASE} --roster people.csv --lang fr --format txt --out other.outbox",
            f"done {CASE} supreme-leader --way post",
            f"pack {CASE} --out case.appeal",
            f"site {CASE} --out pages --lang en",
            f"{WRITE} --save-profile --out -",
        ):
            made = self.run(way, folder)
            if made.returncode:
                raise SystemExit(f"FAILED: {way}\n{made.stderr.decode()}")

    def words(self, way, wanted):
        """The values that the program names where it is given a wrong one."""
        told = self.run(way, ROOT).stderr.decode()
        named = re.search(wanted, told.replace("\n", " "))
        if not named:
            raise SystemExit(f"FAILED: {way} does not name its values\n{told}")
        return re.findall(r"[\w-]+", named.group(1).replace(" and ", " "))

    def commands(self):
        """All commands, as the completions for bash know them: `outbox list`, but not `outbox` alone."""
        script = self.run("completions bash", ROOT).stdout.decode()
        all = {tuple(name.split("__subcmd__")[1:]) for name in re.findall(r'cmd="(appeal__subcmd__[\w-]+)"', script)}
        return {" ".join(words) for words in all if not any(other[:-1] == words for other in all)}

    def ways(self):
        """Every line of WAYS; a command that has none is an error."""
        # The page has scripts of its own, and ends with its reader alone. Of `send` the ways to a mail server are in mail.py.
        for command in sorted(self.commands() - {"preview"}):
            if not any(f"{way} ".startswith(f"{command} ") for way in WAYS):
                raise SystemExit(f"FAILED: interop/commands.py has no way for `{command}`")
        each = {
            "FORMAT": self.words(f"write {CASE} --format ?", r"values are: ([^.]*)\."),
            "SHELL": self.words("completions ?", r"values are: ([^.]*)\."),
        }
        for way in WAYS:
            word = next((word for word in each if word in way), None)
            yield from (way.replace(word, value) for value in each[word]) if word else [way]
