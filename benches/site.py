#!/usr/bin/env python3
"""How long `appeal site` takes, and what a page weighs: of a workspace with many cases in the four languages, copies of the largest
that ships and of the other.

benches/site.py [PROGRAM] [CASES]     default: target/dist/appeal, 1000 cases
"""
import gzip
import os
import statistics
import sys
import tempfile

from measure import ROOT, built, measured

PROGRAM = built(*sys.argv[1:2])
CASES = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
LANGUAGES = ["en", "es", "fa", "fr"]


def read(*path):
    with open(os.path.join(ROOT, *path), encoding="utf-8") as file:
        return file.read()


def write(text, *path):
    path = os.path.join(*path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


for model in ("ahmadreza-djalali", "hossein-ronaghi-maleki"):
    with tempfile.TemporaryDirectory() as folder:
        names = [f"case-{n:05}" for n in range(CASES)]
        for name in names:
            write(read("actions", f"{model}.toml"), folder, "actions", f"{name}.toml")
            for language in LANGUAGES:
                write(read("locales", language, "actions", f"{model}.ftl"), folder, "locales", language, "actions", f"{name}.ftl")
        times = []
        for run in range(3):
            out = os.path.join(folder, f"site-{run}")
            command = [PROGRAM, "--workspace", folder, "--today", "2026-11-29", "site", *names, "--out", out]
            times.append(measured(command, folder)[1])
        with open(os.path.join(out, f"{names[0]}.html"), "rb") as page:
            weight = len(gzip.compress(page.read(), 9))
        print(f"{CASES} cases like {model}: {statistics.median(times):.1f} s; a page {weight / 1000:.0f} kB gzipped", flush=True)
