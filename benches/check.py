#!/usr/bin/env python3
"""How long `appeal locale check` and `appeal check` take: of all shipped content, and of a workspace with many actions in many
languages, made of copies of what ships: of its largest case, and of a short one. `appeal check` composes every letter of every
kind, so it gets a twentieth of the actions, once.

benches/check.py [PROGRAM] [ACTIONS]     default: target/dist/appeal, 1000 actions in 10 languages
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "target/dist/appeal")
ACTIONS = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CASES = {"long": "ahmadreza-djalali", "short": "hossein-ronaghi-maleki"}
# Languages whose plural forms are those of Spanish, and that no check of typography knows.
COPIES = ["ca", "da", "de", "it", "nl", "sv"]


def read(*path):
    with open(os.path.join(ROOT, *path), encoding="utf-8") as file:
        return file.read()


def workspace(folder, model, actions):
    """Lays out the actions, all like one that ships, and the languages."""
    locales = os.path.join(folder, "locales")
    shutil.copytree(os.path.join(ROOT, "locales"), locales)
    for tag in COPIES:
        shutil.copytree(os.path.join(locales, "es"), os.path.join(locales, tag))
    os.mkdir(os.path.join(folder, "actions"))
    case = read("actions", model + ".toml")
    for n in range(actions):
        with open(os.path.join(folder, "actions", f"case-{n:04}.toml"), "w", encoding="utf-8") as out:
            out.write(case)
    for tag in sorted(os.listdir(locales)):
        own = os.path.join(locales, tag, "actions")
        if not os.path.isdir(own):
            continue
        with open(os.path.join(own, model + ".ftl"), encoding="utf-8") as file:
            words = file.read()
        for n in range(actions):
            with open(os.path.join(own, f"case-{n:04}.ftl"), "w", encoding="utf-8") as out:
                out.write(words)


def seconds(arguments, folder):
    """One run; findings are as good as none."""
    start = time.monotonic()
    done = subprocess.run([PROGRAM, *arguments, "--json"], cwd=folder, stdout=subprocess.DEVNULL, check=False)
    if done.returncode not in (0, 3):
        sys.exit(f"{arguments}: exit code {done.returncode}")
    return time.monotonic() - start


with tempfile.TemporaryDirectory() as empty:
    for command in (["locale", "check"], ["check"]):
        times = [seconds(command, empty) for _ in range(11)]
        print(f"shipped, {' '.join(command):13} {statistics.median(times) * 1000:8.0f} ms", flush=True)
for size, model in CASES.items():
    for command, actions, runs in ((["locale", "check"], ACTIONS, 3), (["check"], ACTIONS // 20, 1)):
        with tempfile.TemporaryDirectory() as folder:
            workspace(folder, model, actions)
            times = [seconds(command, folder) for _ in range(runs)]
        print(f"{actions} {size} actions, {' '.join(command):13} {statistics.median(times):6.2f} s", flush=True)
