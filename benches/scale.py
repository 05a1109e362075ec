#!/usr/bin/env python3
"""What docs/scale.md reckons with: letters a second, bytes a letter in an outbox and as lines of JSON (plain and compressed by
gzip), by format, in one process on one core; and how long 1, 2, 4 and 8 shares take, two at a time.

benches/scale.py [PROGRAM] [ROWS]     default: target/dist/appeal, 4000 rows
"""
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

import measure
from measure import built, measured

PROGRAM = built(*sys.argv[1:2])
ROWS = int(sys.argv[2]) if len(sys.argv) > 2 else 4_000
BATCH = [PROGRAM, *measure.BATCH, "--jobs", "1"]


def roster(path, rows):
    measure.roster(path, rows, ("en", "fa", "es", "fr"))


def formats(folder):
    print(f"{'format':8} {'letters/s':>9} {'bytes in an outbox':>19} {'as JSON':>9} {'gzip':>7}")
    for form in ("txt", "eml", "html", "docx", "pdf"):
        rows = ROWS if form in ("txt", "eml", "html") else max(ROWS // 4, 500)
        roster(os.path.join(folder, "r.csv"), rows)
        command = [*BATCH, "--roster", "r.csv", "--format", form, "--out"]
        used, *_ = measured([*command, "letters.outbox"], folder)
        size = os.path.getsize(os.path.join(folder, "letters.outbox"))
        os.remove(os.path.join(folder, "letters.outbox"))
        lines = os.path.join(folder, "letters.jsonl")
        with open(lines, "wb") as out:
            measured([*command, "-"], folder, out)
        plain = os.path.getsize(lines)
        subprocess.run(["gzip", "-f", lines], check=True)
        print(f"{form:8} {rows / used:9.0f} {size / rows:19.0f} {plain / rows:9.0f} {os.path.getsize(lines + '.gz') / rows:7.0f}", flush=True)


def shares(folder):
    roster(os.path.join(folder, "r.csv"), ROWS)
    print(f"shares of {ROWS} rows as txt and eml, two at a time")
    for count in (1, 2, 4, 8):
        def one(number):
            return measured([*BATCH, "--roster", "r.csv", "--format", "txt,eml", "--shard", f"{number}/{count}", "--out",
                             f"{count}.{number}.outbox"], folder)[0]

        start = time.monotonic()
        with ThreadPoolExecutor(2) as two:
            used = sum(two.map(one, range(1, count + 1)))
        passed = time.monotonic() - start
        names = [f"{count}.{number}.outbox" for number in range(1, count + 1)]
        _, merging, _ = measured([PROGRAM, "outbox", "merge", f"{count}.outbox", *names], folder)
        print(f"{count:8} {passed:6.1f} s passed, {used:6.1f} s of the processor; merged in {merging:.1f} s", flush=True)


with tempfile.TemporaryDirectory() as folder:
    formats(folder)
    shares(folder)
