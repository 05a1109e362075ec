#!/usr/bin/env python3
"""Holds printed pages and word-processor documents against other programs: poppler, qpdf, a checker of PDF/UA, LibreOffice; and reads
the words of Persian pages with Poppler, MuPDF and PDFium.

    interop/print.py [path of the program]

As root on Debian the packages are installed where they are missing (INSTALL=no never does); what cannot be had is said,
and left out. Everything is in one temporary folder.
"""

import os
import pty
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import checks
from checks import check

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "target/release/appeal").resolve()
PACKAGES = {"pdfinfo": "poppler-utils", "qpdf": "qpdf", "soffice": "libreoffice-writer-nogui"}
# A typeface that Arabic script is read in with ease: Debian's package, where it has the files, and its name.
TYPEFACE = ("fonts-hosny-amiri", Path("/usr/share/fonts/opentype/fonts-hosny-amiri"), "Amiri")
LANGUAGES = ["en", "es", "fa", "fr"]
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def run(*command, **more):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **more)
    if done.returncode:
        raise SystemExit(f"FAILED: {' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def install():
    missing = [package for name, package in PACKAGES.items() if not shutil.which(name)]
    missing += [] if TYPEFACE[1].exists() else [TYPEFACE[0]]
    if missing and os.environ.get("INSTALL") != "no" and os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["update"], ["install", "-y", "--no-install-recommends", *missing]):
            subprocess.run(["apt-get", *command], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for name, package in PACKAGES.items():
        if not shutil.which(name):
            print(f"  left out: {name} (Debian's {package}) is not there")


def letters(folder):
    """Every letter of both cases from a writer in the US and one in Germany, as pdf, docx and plain text."""
    environment = {**os.environ, "APPEAL_CONFIG": str(folder / "none.toml"), "LC_ALL": "C.UTF-8"}
    for country in ("US", "DE"):
        for language in LANGUAGES:
            for action, day in (("hossein-ronaghi-maleki", "2016-01-21"), ("ahmadreza-djalali", "2024-05-03")):
                run(PROGRAM, "write", action, "--lang", language, "--name", "Ana López", "--address", "Main Street 1",
                    "--city", "Springfield", "--country", country, "--note", "<b>10 % & más</b>", "--email",
                    "ana@example.org", "--format", "pdf,docx,txt", "--out", folder / country, "--today", day,
                    env=environment, cwd=folder)
    return sorted(folder.glob("*/*.pdf")), sorted(folder.glob("*/*.docx"))


def sheets(name):
    """How many sheets a document has: a covering note comes with every letter that it names."""
    enclosed = {"interests-section": 1, "permanent-mission": 3}
    return 1 + sum(letters for mission, letters in enclosed.items() if mission in name)


def pages(pdfs):
    for pdf in pdfs:
        info = run("pdfinfo", pdf)
        check("Tagged:          yes" in info, f"{pdf.name} is tagged")
        check(f"Pages:           {sheets(pdf.name)}\n" in info, f"{pdf.name} has a page for each sheet")
        check("PDF subtype:     PDF/A-2a" in run("pdfinfo", "-custom", pdf) + info or "pdfaid:part" in run("pdfinfo", "-meta", pdf),
              f"{pdf.name} says that it is PDF/A")
        fonts = run("pdffonts", pdf).splitlines()[2:]
        check(fonts and all(re.search(r" yes +yes +yes +\d+ +0$", font) for font in fonts), f"the fonts of {pdf.name} are embedded")
        if shutil.which("qpdf"):
            run("qpdf", "--check", pdf)
    print(f"  ok: {len(pdfs)} pages are tagged, each on one sheet, with all fonts inside")


def accessible(pdfs, folder):
    """pdfua (PyPI) looks at what a machine can see of PDF/UA-1."""
    environment = folder / "venv"
    made = subprocess.run([sys.executable, "-m", "venv", environment], capture_output=True).returncode == 0
    pip = [environment / "bin/pip", "install", "-q", "pdfua==0.1.3"]
    if not made or os.environ.get("INSTALL") == "no" or subprocess.run(pip, capture_output=True).returncode:
        print("  left out: pdfua (PyPI) cannot be had")
        return
    told = run(environment / "bin/pdfua", "check", *pdfs)
    passed = told.count("PASS (no findings)")
    check(passed == len(pdfs), f"pdfua passes all pages:\n{told}")
    print(f"  ok: pdfua finds nothing in {passed} pages")


# Each needs the case and its day; what else a kind asks for.
PERSIAN = {
    "letter": [], "letter-eu": [], "petition-letter": ["--tally", "tally.toml"], "solidarity": [],
    "association-letter": ["--organisation", "انجمن دانشگاه‌های نمونه", "--profession", "رئیس"],
    "doctors-letter": ["--organisation", "انجمن پزشکان نمونه", "--profession", "رئیس"],
    "laureates-letter": ["--organisation", "انجمن نمونه"], "universities-letter": ["--organisation", "دانشگاه نمونه"],
}
MARKS = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]")


def persian(folder):
    """Every Persian letter that one person signs, of both cases and all kinds, as pdf and plain text."""
    environment = {**os.environ, "APPEAL_CONFIG": str(folder / "none.toml"), "LC_ALL": "C.UTF-8"}
    (folder / "tally.toml").write_text("signatures = 1234\ncounted = 2024-05-01\n")
    for action, kinds in (("hossein-ronaghi-maleki", ["letter"]), ("ahmadreza-djalali", PERSIAN)):
        for kind in kinds:
            run(PROGRAM, "write", action, "--kind", kind, "--lang", "fa", "--name", "آنا لوپز", "--address", "Calle Mayor 1",
                "--city", "Madrid", "--country", "ES", "--format", "pdf,txt", "--out", folder / "words", "--today", "2024-05-03",
                *PERSIAN[kind], env=environment, cwd=folder)
    return sorted((folder / "words").glob("*.pdf"))


READERS = """
import sys, pymupdf, pypdfium2
sys.stdout.reconfigure(encoding="utf-8")
for path in sys.argv[2:]:
    if sys.argv[1] == "MuPDF":
        text = "\\n".join(page.get_text() for page in pymupdf.open(path))
    else:
        pages = pypdfium2.PdfDocument(path)
        text = "\\n".join(pages[n].get_textpage().get_text_range() for n in range(len(pages)))
    print(text, end="\\f\\f")
"""


# A date beside a letterhead may be read before it or after it.
DATE = re.compile(r"^\W*[۰-۹]{1,2}\s\w+\s[۰-۹]{4}\W*$", re.MULTILINE)


def words(text):
    text = text.replace("-", "- ")  # where a line may end inside a word
    return [word for word in MARKS.sub("", text.replace("\u00a0", " ").replace("\u202f", " ")).split() if word != "⁂"]


def in_order(wanted, found):
    """How many of the words are found in the same order."""
    before = [0] * (len(found) + 1)
    for word in wanted:
        now = [0]
        for at, other in enumerate(found):
            now.append(before[at] + 1 if word == other else max(before[at + 1], now[at]))
        before = now
    return before[-1]


def read(folder):
    """The words of Persian letters as three readers find them: search, copy and listening live on that."""
    pdfs = persian(folder)
    readers = {}
    if shutil.which("pdftotext"):
        readers["Poppler"] = [run("pdftotext", pdf, "-") for pdf in pdfs]
    pip = [folder / "venv/bin/pip", "install", "-q", "pymupdf", "pypdfium2"]
    if pip[0].exists() and os.environ.get("INSTALL") != "no" and not subprocess.run(pip, capture_output=True).returncode:
        for name in ("MuPDF", "PDFium"):
            told = run(folder / "venv/bin/python", "-c", READERS, name, *pdfs)
            readers[name] = told.split("\f\f")[:len(pdfs)]
    else:
        print("  left out: pymupdf and pypdfium2 (PyPI) cannot be had")
    for name, texts in readers.items():
        shares = []
        for pdf, text in zip(pdfs, texts):
            wanted = words(DATE.sub("", MARKS.sub("", pdf.with_suffix(".txt").read_text("utf-8"))))
            shares.append(in_order(wanted, words(text)) / len(wanted))
            check(shares[-1] >= 0.99, f"{name} finds {shares[-1]:.1%} of the words of {pdf.name} in order")
        print(f"  ok: {name} finds the words of {len(pdfs)} Persian pages in order: {min(shares):.1%} at least")


def typeface(folder):
    """On a terminal the program says how a Persian page is set in a good typeface that is installed, and sets it so."""
    if not TYPEFACE[1].exists():
        print(f"  left out: {TYPEFACE[2]} (Debian's {TYPEFACE[0]}) is not there")
        return
    command = [PROGRAM, "write", "ahmadreza-djalali", "--to", "supreme-leader", "--lang", "fa", "--name", "آنا لوپز", "--city", "Madrid", "--country", "ES",
               "--format", "pdf", "--today", "2024-05-03", "--out"]
    environment = {**os.environ, "APPEAL_CONFIG": str(folder / "none.toml"), "LC_ALL": "C.UTF-8"}
    terminal, end = pty.openpty()
    done = subprocess.run([*command, folder / "plain"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=end, env=environment)
    os.close(end)
    told = b""
    while True:
        try:
            part = os.read(terminal, 4096)
        except OSError:
            break
        told += part
    told = " ".join(told.decode().split())
    check(done.returncode == 0 and re.search(r'--font "(Vazirmatn|Noto Naskh Arabic|Amiri)"', told), f"the program tells of a typeface: {told}")
    run(*command, folder / "amiri", "--font", TYPEFACE[2], env=environment)
    for pdf in (folder / "amiri").glob("*.pdf"):
        check(TYPEFACE[2] in run("pdffonts", pdf), f"{pdf.name} is set in {TYPEFACE[2]}")
        check("Pages:           1\n" in run("pdfinfo", pdf), f"{pdf.name} is one page in {TYPEFACE[2]}")
    print(f"  ok: the program tells how a Persian page is set in {TYPEFACE[2]}, and sets it so")


def heads(folder):
    """No head of a petition's table breaks inside a word in LibreOffice."""
    environment = {**os.environ, "APPEAL_CONFIG": str(folder / "none.toml"), "LC_ALL": "C.UTF-8"}
    out = folder / "heads"
    for language in LANGUAGES:
        run(PROGRAM, "write", "ahmadreza-djalali", "--kind", "petition", "--lang", language, "--name", "Ana López", "--city", "Madrid",
            "--country", "ES", "--format", "docx", "--out", out, "--today", "2024-05-03", env=environment)
    docxs = sorted(out.glob("*.docx"))
    run("soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "pdf", "--outdir", out, *docxs)
    for docx in docxs:
        with zipfile.ZipFile(docx) as package:
            row = re.search(r"<w:tblHeader/>.*?</w:tr>", package.read("word/document.xml").decode("utf-8"))[0]
        wanted = {word for text in re.findall(r"<w:t [^>]*>([^<]*)", row) for word in text.split()}
        found = set(MARKS.sub("", run("pdftotext", docx.with_suffix(".pdf"), "-")).split())
        check(len(wanted) >= 4 and wanted <= found, f"the heads in {docx.name} are whole: {wanted - found}")
    print(f"  ok: the heads of tables are whole in {len(docxs)} petitions in LibreOffice")


def squeezed(text):
    """Without what differs between a page and a text: isolates, marks, breaks of lines, bullets."""
    return re.sub(r"[\s\u2066-\u2069\u200e\u200f–•⁂]", "", text)


def documents(docxs, folder):
    """LibreOffice reads every document: the same words, and in Persian paragraphs that run from right to left."""
    for country in ("US", "DE"):
        own = [docx for docx in docxs if docx.parent.name == country]
        out = folder / f"{country}-office"
        profile = f"-env:UserInstallation=file://{folder}/office"
        for form in ("txt:Text (encoded):UTF8", "odt", "pdf"):
            run("soffice", profile, "--headless", "--convert-to", form, "--outdir", out, *own)
        for docx in own:
            ours = squeezed(docx.with_suffix(".txt").read_text("utf-8"))
            theirs = squeezed((out / docx.name).with_suffix(".txt").read_text("utf-8-sig"))
            check(ours == theirs, f"LibreOffice reads the same words in {docx.name}:\n{ours}\n{theirs}")
            check(directions((out / docx.name).with_suffix(".odt")) == {"rl-tb" if ".fa." in docx.name else "lr-tb"},
                  f"the paragraphs of {docx.name} run the way of its language")
            if shutil.which("pdfinfo"):
                most = sheets(docx.name)
                count = int(re.search(r"Pages: +(\d+)", run("pdfinfo", (out / docx.name).with_suffix(".pdf")))[1])
                # A letter in Persian is fitted; of the others each may go on to one page more.
                more = 0 if ".fa." in docx.name and most == 1 else max(1, most - 1)
                check(count <= most + more, f"{docx.name} takes {count} pages in LibreOffice")
    print(f"  ok: LibreOffice reads the same words, the same way, in {len(docxs)} documents")


def directions(odt):
    """The ways in which the paragraphs of a document that hold text run."""
    with zipfile.ZipFile(odt) as package:
        content = ElementTree.fromstring(package.read("content.xml"))
        styles = ElementTree.fromstring(package.read("styles.xml"))
    modes, parents = {}, {}
    for tree in (styles, content):
        for style in tree.iter(f"{STYLE}style"):
            name, properties = style.get(f"{STYLE}name"), style.find(f"{STYLE}paragraph-properties")
            parents[name] = style.get(f"{STYLE}parent-style-name")
            if properties is not None and properties.get(f"{STYLE}writing-mode"):
                modes[name] = properties.get(f"{STYLE}writing-mode")
    found = set()
    for kind in ("p", "h"):
        for paragraph in content.iter(f"{TEXT}{kind}"):
            name = paragraph.get(f"{TEXT}style-name")
            while name and name not in modes:
                name = parents.get(name)
            if "".join(paragraph.itertext()).strip():
                mode = modes.get(name, "lr-tb")
                found.add("lr-tb" if mode == "page" else mode)
    return found


def main():
    install()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pdfs, docxs = letters(folder)
        check(len(pdfs) == len(docxs) >= 48, "all letters are there")
        if shutil.which("pdfinfo"):
            pages(pdfs)
        accessible(pdfs, folder)
        read(folder)
        if shutil.which("pdfinfo"):
            typeface(folder)
        if shutil.which("soffice"):
            documents(docxs, folder)
            heads(folder)
    print(f"{checks.held} checks held")


main()
