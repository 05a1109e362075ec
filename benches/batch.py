#!/usr/bin/env python3
"""How fast `appeal batch` fills an outbox, and how much memory it takes. One core where taskset is there.

benches/batch.py [PROGRAM] [ROWS]     default: target/release/appeal, 20000 rows; a million take minutes and gigabytes
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "target/release/appeal")
ROWS = int(sys.argv[2]) if len(sys.argv) > 2 else 20_000
ONE_CORE = ["taskset", "-c", "0"] if shutil.which("taskset") else []


def roster(path, language):
    with open(path, "w", encoding="utf-8") as out:
        out.write("id,name,email,address,city,country,lang,note\n")
        for n in range(ROWS):
            out.write(f"{n},Writer {n} Surname,w{n}@example.org,Street {n % 200}|Door {n % 7},Town {n % 50},FR,{language},"
                      f'"As a nurse, I know what his work is worth. Number {n}."\n')


def measured(arguments, folder):
    """Seconds, and the largest resident size in megabytes, of one run."""
    start = time.monotonic()
    process = subprocess.Popen([*ONE_CORE, PROGRAM, *arguments], cwd=folder,
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    text = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(text.decode())
    return time.monotonic() - start, usage.ru_maxrss / 1024


with tempfile.TemporaryDirectory() as folder:
    for language in ("en", "fa"):
        roster(os.path.join(folder, "r.csv"), language)
        for form in ("txt", "eml"):
            outbox = f"{language}.{form}.outbox"
            batch = ["batch", "ahmadreza-djalali", "--roster", "r.csv", "--to", "supreme-leader", "--format", form,
                     "--out", outbox, "--today", "2026-11-22"]
            for what in ("made", "there already"):
                seconds, size = measured(batch, folder)
                print(f"{language} {form} {what:13} {ROWS / seconds:8.0f} letters/s  {seconds:7.2f} s  {size:5.0f} MB",
                      flush=True)
            os.remove(os.path.join(folder, outbox))
    seconds, size = measured(["check", "r.csv"], folder)
    print(f"check roster          {ROWS / seconds:8.0f} rows/s     {seconds:7.2f} s  {size:5.0f} MB")
