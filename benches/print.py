#!/usr/bin/env python3
"""How fast letters print: one from a cold start, 2,000 in one process with their memory, and the same Persian letter through
other programs.

    benches/print.py [PROGRAM] [ROWS]        default: target/dist/appeal, 2000 rows

Needs hyperfine. As root on Debian it installs what the comparison needs (xelatex, LibreOffice, Chromium); `typst` is the
program where it is on the path, else its package for Python. What cannot be had is left out.
"""

import json
import os
import re
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "target/dist/appeal").resolve()
ROWS = int(sys.argv[2]) if len(sys.argv) > 2 else 2_000
PACKAGES = {
    "hyperfine": ["hyperfine"],
    "xelatex": ["texlive-xetex", "texlive-lang-arabic", "fonts-dejavu"],
    "soffice": ["libreoffice-writer-nogui"],
    "chromium": ["chromium"],
}
ENVIRONMENT = {**os.environ, "APPEAL_CONFIG": "none.toml", "LC_ALL": "C.UTF-8"}
WRITER = ["--name", "Ana López", "--city", "Madrid", "--country", "ES", "--to", "supreme-leader"]


def install():
    missing = [package for name, packages in PACKAGES.items() if not shutil.which(name) for package in packages]
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "install", "-y", "--no-install-recommends", *missing], env=environment,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if not shutil.which("hyperfine"):
        sys.exit("hyperfine is needed")


def typst(folder):
    """The `typst` program where it is on the path, else its package for Python, whose start is then counted too."""
    if shutil.which("typst"):
        return ["typst", "compile", "l.typ", "typst.pdf"]
    python = folder / "venv/bin/python"
    made = subprocess.run([sys.executable, "-m", "venv", folder / "venv"]).returncode == 0
    if not made or subprocess.run([python, "-m", "pip", "install", "-q", "typst"]).returncode:
        return [None]
    return [python, "-c", 'import typst; typst.compile("l.typ", output="typst.pdf")']


def median(command, folder, runs):
    """Milliseconds from the start of a process to its end."""
    result = folder / "result.json"
    done = subprocess.run(["hyperfine", "--shell=none", "--warmup", "2", "--runs", str(runs), "--export-json", result,
                           shlex.join(map(str, command))],
                          cwd=folder, env=ENVIRONMENT, capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    return json.loads(result.read_text())["results"][0]["median"] * 1000


def cold(folder):
    for language in ("en", "fa"):
        command = [PROGRAM, "write", "ahmadreza-djalali", "--lang", language, "--format", "pdf", *WRITER, "--out", "-"]
        print(f"one letter, cold, {language}: {median(command, folder, 40):.1f} ms", flush=True)


def many(folder):
    """Seconds of one core by the clock of the process, which other work on the machine does not lengthen."""
    for language in ("en", "fa"):
        with open(folder / "roster.csv", "w", encoding="utf-8") as out:
            out.write("id,name,email,address,city,country,note\n")
            for n in range(ROWS):
                out.write(f'{n},Writer {n} Surname,w{n}@example.org,Street {n % 200},Town {n % 50},FR,"My own words, {n}."\n')
        times, memory = [], 0
        for _ in range(3):
            for old in folder.glob("o.outbox*"):
                old.unlink()
            command = [PROGRAM, "batch", "ahmadreza-djalali", "--roster", "roster.csv", "--lang", language, "--to",
                       "supreme-leader", "--format", "pdf", "--out", "o.outbox", "--jobs", "1"]
            process = subprocess.Popen(command, cwd=folder, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
            if status:
                sys.exit("the batch failed")
            times.append((usage.ru_utime + usage.ru_stime) / ROWS * 1000)
            memory = max(memory, usage.ru_maxrss // 1024)
        print(f"{ROWS} letters in one process, {language}: {statistics.median(times):.2f} ms each, {memory} MB", flush=True)


LATEX = r"""\documentclass[11pt,a4paper]{article}
\usepackage[margin=2cm]{geometry}\usepackage{fontspec}\setmainfont{DejaVu Sans}\usepackage{bidi}\setRTL
\pagestyle{empty}\setlength{\parindent}{0pt}\begin{document}%s\end{document}"""
TYPST = """#set page(paper: "a4", margin: 2cm)
#set text(font: "DejaVu Sans", lang: "fa", dir: rtl, size: 10pt)
%s"""


def compared(folder):
    """The same Persian letter, printed by each program from what it is given best."""
    def write(form):
        subprocess.run([PROGRAM, "write", "ahmadreza-djalali", "--lang", "fa", *WRITER, "--format", form, "--out", "l"],
                       cwd=folder, env=ENVIRONMENT, capture_output=True, check=True)
        return next((folder / "l").glob(f"*.{form}"))
    own = median([PROGRAM, "write", "ahmadreza-djalali", "--lang", "fa", "--format", "pdf", *WRITER, "--out", "-"], folder, 20)
    print(f"the same letter, one process: ours {own:.0f} ms", flush=True)
    paragraphs = re.sub("[\u200e\u200f\u2066-\u2069]", "", write("txt").read_text("utf-8")).split("\n\n")
    (folder / "l.tex").write_text(LATEX % "\n\n".join(p.replace("%", r"\%").replace("&", r"\&").replace("\n", r"\\ ") for p in paragraphs))
    (folder / "l.typ").write_text(TYPST % "\n\n".join("#" + json.dumps(p, ensure_ascii=False) for p in paragraphs))
    html, docx = write("html"), write("docx")
    chromium = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", f"--user-data-dir={folder}/browser", "--no-pdf-header-footer",
                "--print-to-pdf=chromium.pdf", html]
    office = ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "pdf", "--outdir", "office-out", docx]
    others = {"typst": typst(folder), "xelatex": ["xelatex", "-interaction=batchmode", "l.tex"],
              "LibreOffice": office, "Chromium": chromium}
    for name, command in others.items():
        if not command[0] or not shutil.which(command[0]):
            print(f"  {name}: left out")
            continue
        time = median(command, folder, 5)
        print(f"  {name}: {time:.0f} ms, {time / own:.1f} times ours", flush=True)


with tempfile.TemporaryDirectory() as name:
    install()
    cold(Path(name))
    many(Path(name))
    compared(Path(name))
