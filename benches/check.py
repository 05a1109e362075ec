#!/usr/bin/env python3
"""How long `appeal locale check` and `appeal check` take: of all shipped content, and of a workspace with many actions in many
languages, made of copies of what ships: of its largest case, and of a short one. `appeal check` composes every letter of every
kind, so it gets a twentieth of the actions, once.

benches/check.py [PROGRAM] [ACTIONS]     default: target/dist/appeal, 1000 actions in 10 languages
"""
import os
import shutil
import statistics
import sys
import tempfile

from measure import ROOT, built, measured

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


def main(program, actions=1000):
    def seconds(command, folder):
        """One run; findings are as good as none."""
        return measured([program, *command, "--json"], folder, ends=(0, 3))[1]

    with tempfile.TemporaryDirectory() as empty:
        for command in (["locale", "check"], ["check"]):
            times = [seconds(command, empty) for _ in range(11)]
            print(f"shipped, {' '.join(command):13} {statistics.median(times) * 1000:8.0f} ms", flush=True)
    for size, model in CASES.items():
        for command, count, runs in ((["locale", "check"], actions, 3), (["check"], actions // 20, 1)):
            with tempfile.TemporaryDirectory() as folder:
                workspace(folder, model, count)
                times = [seconds(command, folder) for _ in range(runs)]
            print(f"{count} {size} actions, {' '.join(command):13} {statistics.median(times):6.2f} s", flush=True)


if __name__ == "__main__":
    main(built(*sys.argv[1:2]), *map(int, sys.argv[2:3]))
