#!/usr/bin/env python3
"""One table of how fast the program is, as ratios to others that are measured in the same run, in turn with it: A B A B …

    benches/ratios.py [PROGRAM] [--only cold,batch,print,delivery,growth] [--million] [--small]

PROGRAM: else target/dist/appeal. A ratio is the median of those of the pairs. Cold starts are by the clock, batches by that of the
processor, which other work on the machine does not lengthen. What happens meanwhile is told on standard error.

Needs Linux. mailmerge, typst (PyPI) and the packages of node/ (npm) are installed for the occasion; as root on Debian also XeLaTeX,
LibreOffice, Chromium, Postfix and Dovecot (INSTALL=no never installs any of these). What cannot be had is left out, and told below
the table. --small is to try the script: its figures say nothing.
"""
import argparse
import contextlib
import csv
import email
import email.policy
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path

import check
import measure
import preview
from measure import BATCH, ENVIRONMENT, ONE_CORE, ROOT, measured, paired, roster

sys.path.insert(0, str(ROOT / "interop"))
import debian

CASE = "ahmadreza-djalali"
WRITER = ["--name", "Ana López", "--city", "Madrid", "--country", "ES", "--to", "supreme-leader"]
MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")


def say(text):
    print(text, file=sys.stderr, flush=True)


class Table:
    """The rows as they come, and what was left out. Each says how many times as long the one takes as the other."""

    def __init__(self):
        self.rows, self.left_out = [], []

    def slower(self, what, ours, name, other, ratio, most=None):
        """Where the other is the bound: ours takes `ratio` times as long, at most `most`."""
        self.add(what, ours, name, other, f"{ratio:.2f} × as long", most and f"≤ {most}", most and ratio <= most)

    def faster(self, what, ours, name, other, ratio, least=None):
        """Where ours is to win: it is `ratio` times as fast, at least `least`."""
        self.add(what, ours, name, other, f"{ratio:.2f} × as fast", least and f"≥ {least}", least and ratio >= least)

    def add(self, what, ours, name="", other="", ratio="", target=None, met=None):
        self.rows.append((what, ours, name, other, ratio, target or "", {True: "met", False: "missed", None: ""}[met]))
        say("  " + "  ".join(filter(None, self.rows[-1])))

    def leave_out(self, what, why):
        self.left_out.append(f"{what}: {why}")
        say(f"  left out: {what}: {why}")

    def print(self):
        head = ("what", "ours", "beside", "it takes", "ratio", "target", "")
        widths = [max(len(row[n]) for row in [head, *self.rows]) for n in range(len(head))]
        for row in [head, tuple("-" * width for width in widths), *self.rows]:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
        for line in self.left_out:
            print(f"left out: {line}")


class Bench:
    def __init__(self, program, folder, small):
        self.program, self.folder, self.small = program, folder, small
        self.table = Table()

    def amount(self, much):
        return max(2, much // 100) if self.small else much

    def installed(self, programs, packages):
        with contextlib.redirect_stdout(sys.stderr):
            return debian.install(programs, packages)

    def python(self, package):
        """A Python of its own that has the package; None where it cannot be had."""
        home = self.folder / "venv"
        if not home.exists() and subprocess.run([sys.executable, "-m", "venv", home], stdout=sys.stderr).returncode:
            return None
        done = subprocess.run([home / "bin/python", "-m", "pip", "install", "-q", package], stdout=sys.stderr)
        return None if done.returncode else home / "bin/python"

    def written(self, language, form, *more):
        """The letter that the program writes, as a file."""
        out = self.folder / f"written-{language}-{form}-{len(list(self.folder.glob('written-*')))}"
        subprocess.run([self.program, "write", CASE, "--lang", language, "--format", form, "--today", "2026-11-22", "--out", out, *more],
                       cwd=self.folder, env=ENVIRONMENT, capture_output=True, check=True)
        return next(out.iterdir())

    def batch(self, csv_file, form, *more, jobs=1, cores=ONE_CORE):
        """A run of a batch into a new outbox: what `measured` tells of it."""
        measure.remove(self.folder / "letters.outbox")
        return measured([*cores, self.program, *BATCH, "--roster", csv_file, "--format", form, "--out", "letters.outbox",
                         "--jobs", str(jobs), *more], self.folder)

    def alone(self, command, environment=None):
        """Seconds of the processor of another program's run, on one core."""
        return measured([*ONE_CORE, *command], self.folder, environment=environment)[0]


# Cold starts

def passed(command, folder, nothing):
    """Seconds from the start of a process to its end."""
    actions = [(os.POSIX_SPAWN_DUP2, nothing, number) for number in (0, 1, 2)]
    start = time.perf_counter()
    child = os.posix_spawn(command[0], command, ENVIRONMENT, file_actions=actions)
    _, status = os.waitpid(child, 0)
    took = time.perf_counter() - start
    if status:
        sys.exit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return took


def peak(command):
    """Megabytes; by `time`, because a child of this script begins with the size of Python."""
    if not os.path.exists("/usr/bin/time"):
        return ""
    done = subprocess.run(["/usr/bin/time", "-q", "-f", "%M", *command], env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return f", {int(done.stderr.split()[-1]) / 1024:.0f} MB"


def cold(bench):
    say("cold starts")
    # The checkout would be taken for a workspace, whose files are read and looked through.
    os.chdir(bench.folder)
    empty = bench.folder / "empty"
    (bench.folder / "empty.rs").write_text("fn main() {}\n")
    if not shutil.which("rustc") or subprocess.run(["rustc", "-O", "-o", empty, bench.folder / "empty.rs"]).returncode:
        return bench.table.leave_out("cold starts", "rustc makes no empty program here")
    write = [bench.program, "write", CASE, *WRITER, "--out", "-", "--lang"]
    commands = [("--version", [bench.program, "--version"], 5), ("list", [bench.program, "list"], 5)]
    commands += [(f"write, {form}, {language}", [*write, language, "--format", form], most)
                 for form, most in (("txt", 8), ("pdf", 20)) for language in ("en", "fa")]
    nothing = os.open(os.devnull, os.O_RDWR)
    for name, command, most in commands:
        def ours():
            return passed(command, bench.folder, nothing)

        def other():
            return passed([str(empty)], bench.folder, nothing)

        paired(ours, other, 3)
        mine, theirs, ratio = paired(ours, other, 5 if bench.small else 60)
        bench.table.slower(name, f"{mine * 1e3:.1f} ms{peak(command)}", "empty program", f"{theirs * 1e3:.2f} ms", 1 / ratio, most)
    os.close(nothing)


# Batches

def mailmerge(bench, python, language, form, rows):
    """The command by which mailmerge makes the same messages of the roster, and shows them in place of sending them."""
    marks = {"--name": "NAMEMARK", "--city": "CITYMARK", "--note": "NOTEMARK", "--address": "ADDRESSMARK"}
    given = [word for pair in marks.items() for word in pair]
    path = bench.written(language, "eml", "--to", "supreme-leader", "--country", "FR", "--email", "w@example.org", *given)
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    lines = ["TO: {{email}}", "FROM: Campaign <me@example.org>", f"SUBJECT: {message['subject']}"]
    if form == "txt":
        lines += ["", message.get_body(("plain",)).get_content()]
    else:
        lines += ["MIME-Version: 1.0", 'Content-Type: multipart/alternative; boundary="boundary"', ""]
        for part in message.iter_parts():
            lines += ["--boundary", f"Content-Type: {part.get_content_type()}; charset=utf-8", "", part.get_content()]
        lines += ["--boundary--", ""]
    text = "\n".join(lines)
    for mark in marks.values():
        text = text.replace(mark, "{{%s}}" % mark.removesuffix("MARK").lower())
    (bench.folder / "template.txt").write_text(text, "utf-8")
    (bench.folder / "server.conf").write_text("[smtp_server]\nhost = localhost\nport = 25\n")
    return [python.with_name("mailmerge"), "--dry-run", "--no-limit", "--template", "template.txt", "--database", rows, "--config", "server.conf"]


def pipeline(bench):
    """The folder of the Node pipeline, its packages beside it; None where they cannot be had."""
    home = bench.folder / "node"
    shutil.copytree(ROOT / "benches/node", home)
    if not shutil.which("npm") or subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], cwd=home,
                                                 stdout=sys.stderr).returncode:
        return None

    def toml(*path):
        return tomllib.loads(ROOT.joinpath("actions", *path).read_text("utf-8"))
    office = {"id": "supreme-leader", **toml("recipients", "iran.toml")["supreme-leader"]}
    given = {"id": CASE, "action": toml(f"{CASE}.toml"), "office": office, "treaties": ["iccpr"]}
    (home / "case.json").write_text(json.dumps(given, default=str))
    return home


def node(home, language, rows, *what):
    return ["node", home / "pipeline.mjs", ROOT, home / "case.json", language, rows, *what]


def same_letter(bench, home, language):
    """Whether the pipeline's letter says what that of the program says, nothing drawn."""
    roster(bench.folder / "one.csv", 1)
    text = bench.written(language, "txt", "--to", "supreme-leader", "--name", "Writer 0 Surname", "--address", "Street 0", "--address",
                         "Door 0", "--city", "Town 0", "--country", "FR", "--no-draw", "--note", "As a nurse, I know what his work is worth. Number 0.")
    return subprocess.run(node(home, language, "one.csv", "compare", text), cwd=bench.folder, stdout=sys.stderr).returncode == 0


def batch(bench):
    say("batches")
    table, folder = bench.table, bench.folder
    rows, fewer, runs = bench.amount(20_000), bench.amount(2_000), 1 if bench.small else 5
    python, home = bench.python("mailmerge"), pipeline(bench)
    if not python:
        table.leave_out("mailmerge", "it cannot be installed")
    if not home:
        table.leave_out("the Node pipeline", "npm cannot install its packages")
    for language in ("en", "fa"):
        roster(folder / "many.csv", rows, (language,))
        roster(folder / "few.csv", fewer, (language,))
        same = home and same_letter(bench, home, language)
        if home and not same:
            table.leave_out(f"the Node pipeline, {language}", "its letter is not that of the program")
        for form, least in (("txt", 75), ("eml", 35)):
            name = f"batch, {form}, {language}"

            def ours():
                return bench.batch("many.csv", form)[0] / rows

            def against(what, command, count, least=None):
                mine, theirs, ratio = paired(ours, lambda: bench.alone(command) / count, runs)
                table.faster(name, f"{1 / mine:.0f} letters/s", what, f"{1 / theirs:.0f} letters/s", ratio, least)

            if python:
                against("mailmerge", mailmerge(bench, python, language, form, "few.csv"), fewer, least)
            if same:
                against("Node pipeline", node(home, language, "few.csv", form, "node.out"), fewer)
            with open(folder / "letters.jsonl", "wb") as out:
                measured([bench.program, *BATCH, "--roster", "many.csv", "--format", form, "--out", "-"], folder, out)
            mine, theirs, ratio = paired(ours, lambda: bench.alone(["sh", "-c", "cat letters.jsonl > copy"]) / rows, runs)
            table.slower(name, f"{mine * 1e6:.0f} µs a letter", "cat of its JSON", f"{theirs * 1e6:.1f} µs", 1 / ratio)
            two_cores(bench, name, "many.csv", form, rows, runs)


def two_cores(bench, name, csv_file, form, rows, runs):
    if len(os.sched_getaffinity(0)) < 2:
        return bench.table.leave_out(f"{name}, on two cores", "there is one")
    cores = [["taskset", "-c", ",".join(map(str, sorted(os.sched_getaffinity(0))[:number]))] if ONE_CORE else [] for number in (1, 2)]
    two, one, ratio = paired(lambda: bench.batch(csv_file, form, jobs=2, cores=cores[1])[1],
                             lambda: bench.batch(csv_file, form, jobs=1, cores=cores[0])[1], runs)
    bench.table.faster(f"{name}, two cores", f"{rows / two:.0f} letters/s", "one core", f"{rows / one:.0f} letters/s", ratio, 1.9)


# Print

LATEX = r"""\documentclass[11pt,a4paper]{article}
\usepackage[margin=2cm]{geometry}\usepackage{fontspec}\setmainfont{DejaVu Sans}\usepackage{bidi}\setRTL
\pagestyle{empty}\setlength{\parindent}{0pt}\begin{document}%s\end{document}"""
TYPST = """#set page(paper: "a4", margin: 2cm)
#set text(font: "DejaVu Sans", lang: "fa", dir: rtl, size: 8.5pt)
#set par(justify: false, linebreaks: "optimized", leading: 0.67em)
%s"""
# Compiles page after page in one process; tells the seconds of the processor from behind the first one on.
WARM = """import sys, time, typst
compiler = typst.Compiler()
for number, page in enumerate(sys.argv[1:]):
    if number == 1:
        start = time.process_time()
    compiler.compile(input=page, output="warm.pdf")
print((time.process_time() - start) / (len(sys.argv) - 2))
"""


def paragraphs_of(text):
    """The paragraphs of a letter as text; what was broken at 72 columns is one line again."""
    paragraphs = MARKS.sub("", text).strip().split("\n\n")
    return [paragraph.replace("\n", " ") if len(paragraph.split("\n")[0]) > 50 else paragraph for paragraph in paragraphs]


def typst_page(paragraphs):
    return TYPST % "\n\n".join("#" + json.dumps(paragraph, ensure_ascii=False) for paragraph in paragraphs)


def others(bench, python):
    """The same Persian letter, by each program from what it is given best: a command, or why there is none."""
    folder = bench.folder
    paragraphs = paragraphs_of(bench.written("fa", "txt", *WRITER).read_text("utf-8"))
    (folder / "l.tex").write_text(LATEX % "\n\n".join(p.replace("%", r"\%").replace("&", r"\&").replace("\n", r"\\ ") for p in paragraphs))
    (folder / "l.typ").write_text(typst_page(paragraphs))
    typst = [shutil.which("typst"), "compile", "l.typ", "typst.pdf"]
    if not typst[0] and python:
        typst = [python, "-c", 'import typst; typst.compile("l.typ", output="typst.pdf")']
    yield "typst", typst if typst[0] else None
    bench.installed(["xelatex"], ["texlive-xetex", "texlive-lang-arabic", "fonts-dejavu"])
    yield "XeLaTeX", shutil.which("xelatex") and ["xelatex", "-interaction=batchmode", "l.tex"]
    bench.installed(["soffice"], ["libreoffice-writer-nogui"])
    yield "LibreOffice", shutil.which("soffice") and ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to",
                                                      "pdf", "--outdir", "office-out", bench.written("fa", "docx", *WRITER)]
    bench.installed(["chromium"], ["chromium"])
    yield "Chromium", shutil.which("chromium") and [
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", f"--user-data-dir={folder}/browser", "--no-pdf-header-footer",
        "--print-to-pdf=chromium.pdf", bench.written("fa", "html", *WRITER)]


def warm(bench, python, runs):
    """Letters of which no two share a paragraph of the writer's own, beside Typst's pages of the same words, their lines broken alike."""
    folder, count = bench.folder, bench.amount(300)
    own = paragraphs_of(bench.written("fa", "txt", *WRITER, "--no-draw").read_text("utf-8"))[3:8]
    for name, rows in (("differ.csv", count), ("first.csv", 1)):
        with open(folder / name, "w", encoding="utf-8", newline="") as out:
            table = csv.writer(out)
            table.writerow(["id", "name", "email", "city", "country", "lang", "note"])
            for n in range(rows):
                note = "\n\n".join(f"{n}. {paragraph}" for paragraph in own)
                table.writerow([n, f"Writer {n} Surname", f"w{n}@example.org", f"Town {n}", "FR", "fa", note])
    with open(folder / "differ.jsonl", "wb") as out:
        measured([bench.program, *BATCH, "--roster", "differ.csv", "--format", "txt", "--out", "-"], folder, out)
    pages = [folder / f"differ-{n}.typ" for n in range(count)]
    for page, line in zip(pages, (folder / "differ.jsonl").read_text("utf-8").splitlines(), strict=True):
        page.write_text(typst_page(paragraphs_of(json.loads(line)["text"])), "utf-8")

    def ours():
        return (bench.batch("differ.csv", "pdf")[0] - bench.batch("first.csv", "pdf")[0]) / (count - 1)

    def theirs():
        done = subprocess.run([*ONE_CORE, python, "-c", WARM, *pages], cwd=folder, capture_output=True, text=True, check=True)
        return float(done.stdout)

    mine, other, ratio = paired(ours, theirs, runs)
    bench.table.slower("batch, pdf, fa, letters that differ", f"{mine * 1e3:.2f} ms a letter", "typst, one process", f"{other * 1e3:.2f} ms", 1 / ratio, 1.2)


def printed(bench):
    say("print")
    table, runs = bench.table, 2 if bench.small else 7
    python = bench.python("typst")
    command = [bench.program, "write", CASE, "--lang", "fa", "--format", "pdf", *WRITER, "--out", "-"]
    for name, other in others(bench, python):
        if not other:
            table.leave_out(name, "it cannot be had")
            continue
        measured(other, bench.folder)
        mine, theirs, ratio = paired(lambda: measured(command, bench.folder)[1], lambda: measured(other, bench.folder)[1], runs)
        table.faster("one page, pdf, fa, from its start", f"{mine * 1e3:.0f} ms", name, f"{theirs * 1e3:.0f} ms", ratio)
    if python:
        warm(bench, python, 1 if bench.small else 5)
    rows = bench.amount(2_000)
    for language in ("en", "fa"):
        roster(bench.folder / "print.csv", rows, (language,))
        used, _, size = measure.middle([bench.batch("print.csv", "pdf") for _ in range(1 if bench.small else 3)])
        table.add(f"batch, pdf, {language}", f"{used / rows * 1e3:.2f} ms a letter, {size:.0f} MB")
        two_cores(bench, f"batch, pdf, {language}", "print.csv", "pdf", rows, 1 if bench.small else 3)


# Delivery

def delivery(bench):
    say("delivery")
    environment = {**os.environ, "MESSAGES": str(bench.amount(2_000))}
    done = subprocess.run([sys.executable, ROOT / "interop/mail.py", bench.program, "--rates"], env=environment, stdout=subprocess.PIPE, text=True)
    told = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode or not told:
        return bench.table.leave_out("delivery", f"Postfix and Dovecot cannot be had: {done.stdout.strip()}")
    rates = json.loads(told[0])
    ratio = statistics.median(mine / other for mine, other in zip(rates["appeal"], rates["smtplib"]))
    bench.table.faster("send to Postfix, each written down", f"{statistics.median(rates['appeal']):.0f} messages/s", "Python's smtplib",
                       f"{statistics.median(rates['smtplib']):.0f} messages/s", ratio)


# Growth

def growth(bench, million):
    say("growth")
    sizes = [bench.amount(rows) for rows in (10_000, 1_000, 100_000, *([1_000_000] if million else []))]
    files = {rows: f"{rows}.csv" for rows in (1, *sizes)}
    for rows, name in files.items():
        roster(bench.folder / name, rows)
    start = measure.middle([bench.batch(files[1], "txt") for _ in range(3)])[0]

    def each(rows):
        return (bench.batch(files[rows], "txt")[0] - start) / rows

    base, *rest = sizes
    for rows in rest:
        mine, theirs, ratio = paired(lambda: each(rows), lambda: each(base), 1 if bench.small or rows > 500_000 else 3)
        size = bench.batch(files[rows], "txt")[2]
        bench.table.slower(f"batch of {rows} rows, txt, en", f"{mine * 1e6:.0f} µs a row, {size:.0f} MB", f"{base} rows", f"{theirs * 1e6:.0f} µs", 1 / ratio)
    for command in (["list"], ["locale", "check"]):
        cases = [2, 1, 4] if bench.small else [100, 10, 1_000]
        homes = {}
        for count in cases:
            homes[count] = bench.folder / f"{count}-cases"
            if not homes[count].exists():
                homes[count].mkdir()
                check.workspace(homes[count], check.CASES["short"], count)

        def took(count):
            return measured([bench.program, "--workspace", homes[count], *command], bench.folder, ends=(0, 3))

        base, *rest = cases
        for count in rest:
            mine, theirs, ratio = paired(lambda: took(count)[0] / count, lambda: took(base)[0] / base, 1 if bench.small else 3)
            bench.table.slower(f"{' '.join(command)}, {count} cases", f"{mine * 1e3:.2f} ms a case, {took(count)[2]:.0f} MB", f"{base} cases",
                               f"{theirs * 1e3:.2f} ms", 1 / ratio)
    previewed(bench, homes)


def previewed(bench, homes):
    """From the change of a file until its letter is shown: of one case, which is read alone, and of what all cases share."""
    for what, file in (("its case", "locales/en/actions/case-0000.ftl"), ("all cases", "locales/en/letter.ftl")):
        for count, home in sorted(homes.items()):
            with preview.Preview(bench.program, home) as page:
                took = [page.changed(home / file) for _ in range(2 if bench.small else 9)]
            bench.table.add(f"preview of {count} cases, a file of {what}", f"{statistics.median(took) * 1e3:.0f} ms")


PARTS = {"cold": cold, "batch": batch, "print": printed, "delivery": delivery, "growth": growth}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", nargs="?")
    parser.add_argument("--only", default=",".join(PARTS))
    parser.add_argument("--million", action="store_true")
    parser.add_argument("--small", action="store_true")
    asked = parser.parse_args()
    parts = asked.only.split(",")
    if unknown := set(parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}: {', '.join(PARTS)}")
    program = measure.built(asked.program)
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(program, Path(name), asked.small)
        for part in parts:
            PARTS[part](bench, *([asked.million] if part == "growth" else []))
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    print(f"{version}, profile {measure.profile(program)} ({program})\n{measure.machine()}\n")
    if asked.small:
        print("--small: these figures say nothing\n")
    bench.table.print()


if __name__ == "__main__":
    main()
