#!/usr/bin/env python3
"""Reads a published action that is a PDF, through Poppler's pdftotext, as `appeal action import` does for its user.

    interop/import.py [path of the program]

As root on Debian the package is installed where it is missing (INSTALL=no never does); where it cannot be had this says so.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import checks
from checks import check

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "target/release/appeal").resolve()
PUBLISHED = ROOT / "tests/data/published"


def install():
    if shutil.which("pdftotext") is None and os.environ.get("INSTALL") != "no" and os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["update"], ["install", "-y", "--no-install-recommends", "poppler-utils"]):
            subprocess.run(["apt-get", *command], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return shutil.which("pdftotext") is not None


def run(folder, *arguments, path=os.environ["PATH"]):
    environment = {"PATH": path, "APPEAL_CONFIG": str(folder / "none.toml"), "LC_ALL": "C.UTF-8"}
    command = [PROGRAM, "--workspace", folder / "w", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment, cwd=folder)


def flat(texts):
    """Texts as one, however their lines are broken and closed."""
    return " ".join(" ".join(text.strip(" ,.") for text in texts).split())


def case_of(folder, pdf, expected):
    """The fields that stand in the case, held against those that a person found."""
    done = run(folder, "action", "import", pdf, "--id", "the-case")
    check(done.returncode == 0, f"{pdf.name}: {done.stderr}")
    text = (folder / "w/actions/the-case.toml").read_text(encoding="utf-8")
    case = tomllib.loads(text)
    for key in ("number", "index", "country"):
        check(case.get(key, "") == expected.get(key, ""), f"{key}: {case.get(key)!r}, not {expected.get(key)!r}")
    for key in ("issued", "expires"):
        check(str(case.get(key)) == str(expected.get(key)), f"{key}: {case.get(key)}, not {expected.get(key)}")
    check(set(case["languages"]) >= set(expected.get("languages", [])), f"languages: {case['languages']}")
    genders = [person.get("gender") or None for person in case.get("people", [])]
    told = [person.get("gender") for person in expected.get("people", [])]
    check(genders == told, f"genders: {genders}, not {told}")
    offices = [office for office in case["recipients"] if "use" not in office]
    check(len(offices) == len(expected["recipients"]), f"{len(offices)} offices, not {len(expected['recipients'])}")
    for office, there in zip(offices, expected["recipients"]):
        lines = flat(there.get("lines", []) + there.get("address", []))
        check(lines.endswith(flat(office.get("address", []))), f"address: {office.get('address')}, not in {lines}")
        for key in ("email", "fax", "phone"):
            check(office.get(key, []) == there.get(key, []), f"{key}: {office.get(key)}, not {there.get(key)}")
        check(office["role"] == there["role"], f"role: {office['role']}, not {there['role']}")
    check(len(case["demands"]) == len(expected["demands"]), f"demands: {case['demands']}")
    words = (folder / "w/locales/en/actions/the-case.ftl").read_text(encoding="utf-8")
    for person in expected.get("people", []):
        check(f" = {person['name']}\n" in words, f"{person['name']} is named in the messages")
    check(text.count("# source ") >= 5, "facts stand with their lines")


def without_the_program(folder, pdf):
    """Where there is no pdftotext, what to install is told."""
    done = run(folder, "action", "import", pdf, "--id", "other", path=str(folder))
    check(done.returncode == 1 and "pdftotext" in done.stderr, f"without pdftotext: {done.stderr}")
    check(not (folder / "w/actions/other.toml").exists(), "nothing is half made")


def damaged(folder, pdf):
    file = folder / "damaged.pdf"
    file.write_bytes(pdf.read_bytes()[:300])
    done = run(folder, "action", "import", file, "--id", "damaged")
    check(done.returncode == 1 and "error" in done.stderr, f"damaged: {done.stderr}")


def main():
    if not install():
        print("import: no pdftotext (Debian's poppler-utils) here; skipped")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for pdf in sorted(PUBLISHED.glob("*.pdf")):
            case_of(folder, pdf, tomllib.loads(pdf.with_suffix(".expected.toml").read_text(encoding="utf-8")))
            (folder / "w/actions/the-case.toml").unlink()
            without_the_program(folder, pdf)
            damaged(folder, pdf)
    print(f"import: {checks.held} checks; what a PDF says stands in the case")


main()
