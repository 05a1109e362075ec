#!/usr/bin/env python3
"""How many instructions eight commands take, as callgrind (valgrind) counts them, held against those that are stored. They do not
depend on how busy the machine is.

    benches/instructions.py PROGRAM [--check]        fails where one takes 3 % more than is stored
    benches/instructions.py PROGRAM --store ["why"]  stores them anew, with the reason; without one it asks

They are compared only where valgrind, rustc, target and profile are those of the stored ones, and where hashing is seeded: Rust's
hash maps take random keys, in place of which a library gives always the same; it also tells of one core, because threads take turns
as they like. Else they are only told. Without valgrind nothing is counted. --profile NAME says which profile the program is of, where
its folder does not.
"""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import measure

STORED = Path(__file__).with_name("instructions.json")
MORE = 3.0  # per cent
SAME = ("valgrind", "rustc", "target")
SEED = """
#include <string.h>
#include <sys/types.h>
ssize_t getrandom(void *to, size_t size, unsigned flags) { memset(to, 7, size); return (ssize_t)size; }
int sched_getaffinity(pid_t process, size_t size, void *cores) { memset(cores, 0, size); *(char *)cores = 1; return 0; }
"""
WRITE = ["write", "ahmadreza-djalali", "--name", "Ana López", "--city", "Madrid", "--country", "ES", "--to", "supreme-leader",
         "--out", "-", "--today", "2026-11-22", "--lang"]
BATCH = [*measure.BATCH, "--jobs", "1", "--roster"]
# Sizes are such that the eight take some minutes at most with the program of the profile dev.
COMMANDS = {
    "--version": ["--version"],
    "list": ["list"],
    "write, text, en": [*WRITE, "en", "--format", "txt"],
    "write, text, fa": [*WRITE, "fa", "--format", "txt"],
    "write, pdf, fa": [*WRITE, "fa", "--format", "pdf"],
    "batch of 50, eml, en": [*BATCH, "50.csv", "--format", "eml", "--out", "letters.outbox"],
    "check of 200 rows": ["check", "200.csv"],
    "locale check fa": ["locale", "check", "fa"],
}
# What takes minutes there, and what is counted in its place.
INSTEAD = {"dev": {"write, pdf, fa": ("write, html, fa", [*WRITE, "fa", "--format", "html"]),
                   "batch of 50, eml, en": ("batch of 3, eml, en", [*BATCH, "3.csv", "--format", "eml", "--out", "letters.outbox"]),
                   "locale check fa": ("show", ["show", "ahmadreza-djalali"])}}


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def tools():
    rustc = output("rustc", "-vV")
    return {"valgrind": output("valgrind", "--version").strip().removeprefix("valgrind-"),
            "rustc": re.search(r"^release: (.*)$", rustc, re.M).group(1), "target": re.search(r"^host: (.*)$", rustc, re.M).group(1)}


def seed(folder):
    """The library that seeds hashing and tells of one core; None where there is no compiler of C."""
    if not shutil.which("cc"):
        return None
    (folder / "seed.c").write_text(SEED)
    library = folder / "seed.so"
    made = subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, folder / "seed.c"], capture_output=True)
    return library if made.returncode == 0 else None


def commands(profile):
    return dict(INSTEAD.get(profile, {}).get(name, (name, words)) for name, words in COMMANDS.items())


def count(program, words, library):
    """Of one command, in a folder and an environment of its own that hold nothing else."""
    with tempfile.TemporaryDirectory() as folder:
        for rows in (3, 50, 200):
            measure.roster(os.path.join(folder, f"{rows}.csv"), rows)
        environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder, "APPEAL_CONFIG": f"{folder}/none.toml"}
        if library:
            environment["LD_PRELOAD"] = str(library)
        done = subprocess.run([shutil.which("valgrind"), "--tool=callgrind", "--callgrind-out-file=/dev/null", program, *words],
                              cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                              text=True, errors="replace")
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode not in (0, 3) or not found:
        sys.exit(f"{' '.join(words)}: ended with {done.returncode}\n{done.stderr[-2000:]}")
    return int(found.group(1))


def counts(program, asked):
    """All of them, and whether the same command takes the same number twice."""
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(len(os.sched_getaffinity(0))) as some:
        library = seed(Path(name))
        # The program without what a debugger reads, which valgrind would read each time.
        stripped = os.path.join(name, "appeal")
        if not shutil.which("strip") or subprocess.run(["strip", "-o", stripped, program], capture_output=True).returncode:
            stripped = program
        # The longest ones, which stand last, come first.
        again, *all_counts = some.map(lambda words: count(stripped, words, library), [asked["list"], *reversed(asked.values())])
    found = dict(zip(asked, reversed(all_counts)))
    # Twice the same, but for some hundreds that hang on the names of folders.
    return found, library is not None and abs(again / found["list"] - 1) < 0.0005


def reason(given):
    if given or not sys.stdin.isatty():
        return given
    return input("Why do they change? ").strip()


def compare(found, stored, held):
    """Tells every command; whether one takes too many more."""
    worst = False
    for name, now in found.items():
        before = (stored or {}).get("counts", {}).get(name)
        if before is None:
            print(f"{name:22} {now:15,}")
            continue
        change = (now / before - 1) * 100
        more = change > MORE
        worst |= more
        told = "  TOO MANY" if more and held else "  more" if more else "  fewer: store the new ones" if change < -MORE else ""
        print(f"{name:22} {now:15,}  {before:15,} stored  {change:+6.2f} %{told}")
    return worst


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--check", action="store_true", help="what is done without --store")
    parser.add_argument("--store", nargs="?", const="", metavar="WHY")
    parser.add_argument("--profile")
    asked = parser.parse_args()
    program = measure.built(asked.program)
    if not shutil.which("valgrind") or not shutil.which("rustc"):
        print("instructions: skipped, there is no valgrind or no rustc")
        return
    why = reason(asked.store)
    if asked.store is not None and not why:
        sys.exit("--store takes the reason: --store \"why they change\"")
    profile, here = asked.profile or measure.profile(program), tools()
    table = json.loads(STORED.read_text()) if STORED.exists() else {}
    stored = table.get(profile)
    found, seeded = counts(program, commands(profile))
    differ = [f"{what} {here[what]} in place of {stored[what]}" for what in SAME if stored and here[what] != stored[what]]
    if not stored:
        differ = ["none are stored of this profile"]
    if not seeded:
        differ.append("hashing is not seeded")
    print(f"instructions, profile {profile}, " + ", ".join(f"{what} {here[what]}" for what in SAME))
    worse = compare(found, stored, not differ)
    if asked.store is not None:
        if not seeded:
            sys.exit("not stored: hashing is not seeded here")
        table[profile] = {**here, "why": why, "counts": found}
        STORED.write_text(json.dumps(table, indent=2, ensure_ascii=False, sort_keys=True) + "\n")
        print(f"stored in {STORED.name}")
    elif differ:
        print("only told: " + "; ".join(differ))
    elif worse:
        sys.exit(f"FAILED: over {MORE:.0f} % more. Make it cheaper, or store the new ones: just store-instructions \"why\"")


if __name__ == "__main__":
    main()
