#!/usr/bin/env python3
"""How fast `appeal batch` fills an outbox, and how much memory it takes; beside it mailmerge (PyPI) on the same messages. One
core where taskset is there. Rates are by the clock of the process, which other work on the machine does not lengthen; the
time that passed stands beside them.

benches/batch.py [PROGRAM] [ROWS]     default: target/dist/appeal, 20000 rows; a million take minutes and gigabytes
"""
import email
import email.policy
import os
import shutil
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "target/dist/appeal")
ROWS = int(sys.argv[2]) if len(sys.argv) > 2 else 20_000
ONE_CORE = ["taskset", "-c", "0"] if shutil.which("taskset") else []


def roster(path, language):
    with open(path, "w", encoding="utf-8") as out:
        out.write("id,name,email,address,city,country,lang,note\n")
        for n in range(ROWS):
            out.write(f"{n},Writer {n} Surname,w{n}@example.org,Street {n % 200}|Door {n % 7},Town {n % 50},FR,{language},"
                      f'"As a nurse, I know what his work is worth. Number {n}."\n')


def measured(arguments, folder):
    """Seconds of the processor, seconds that passed, and the largest resident size in megabytes, of one run."""
    start = time.monotonic()
    process = subprocess.Popen([*ONE_CORE, *arguments], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    text = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(text.decode())
    return usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss / 1024


def tell(what, count, times):
    """The run in the middle of several."""
    used, passed, size = sorted(times)[len(times) // 2]
    print(f"{what:22} {count / used:9.0f}/s  {used:7.2f} s of the processor, {passed:.2f} s passed  {size:5.0f} MB", flush=True)


def mailmerge(folder):
    """mailmerge makes the same messages from the same roster, and shows them instead of sending them."""
    environment = os.path.join(folder, "venv")
    pip = [os.path.join(environment, "bin/pip"), "install", "-q", "mailmerge"]
    if subprocess.run([sys.executable, "-m", "venv", environment]).returncode or subprocess.run(pip).returncode:
        print("mailmerge cannot be had")
        return
    marks = {"--name": "NAMEMARK", "--city": "CITYMARK", "--note": "NOTEMARK", "--address": "ADDRESSMARK"}
    given = [word for pair in marks.items() for word in pair]
    subprocess.run([PROGRAM, "write", "ahmadreza-djalali", "--lang", "en", "--to", "supreme-leader", "--country", "FR", "--email",
                    "w@example.org", "--format", "eml", "--out", "one", *given], cwd=folder, check=True, capture_output=True)
    path = os.path.join(folder, "one", os.listdir(os.path.join(folder, "one"))[0])
    message = email.message_from_bytes(open(path, "rb").read(), policy=email.policy.default)
    template = ["TO: {{email}}", "FROM: Campaign <me@example.org>", f"SUBJECT: {message['subject']}", "MIME-Version: 1.0",
                'Content-Type: multipart/alternative; boundary="boundary"', ""]
    for part in message.iter_parts():
        template += ["--boundary", f"Content-Type: {part.get_content_type()}; charset=utf-8", "", part.get_content()]
    text = "\n".join([*template, "--boundary--", ""])
    for mark in marks.values():
        text = text.replace(mark, "{{%s}}" % mark.removesuffix("MARK").lower())
    open(os.path.join(folder, "t.txt"), "w", encoding="utf-8").write(text)
    open(os.path.join(folder, "s.conf"), "w").write("[smtp_server]\nhost = localhost\nport = 25\n")
    rows = min(ROWS, 2_000)
    with open(os.path.join(folder, "r.csv"), encoding="utf-8") as all_rows, open(os.path.join(folder, "m.csv"), "w", encoding="utf-8") as some:
        some.writelines(line for _, line in zip(range(rows + 1), all_rows))
    command = [os.path.join(environment, "bin/mailmerge"), "--dry-run", "--no-limit", "--template", "t.txt", "--database", "m.csv", "--config", "s.conf"]
    tell("mailmerge, en", rows, [measured(command, folder) for _ in range(3)])


with tempfile.TemporaryDirectory() as folder:
    for language in ("fa", "en"):
        roster(os.path.join(folder, "r.csv"), language)
        for form in ("txt", "eml"):
            outbox = f"{language}.{form}.outbox"
            batch = [PROGRAM, "batch", "ahmadreza-djalali", "--roster", "r.csv", "--to", "supreme-leader", "--format", form,
                     "--out", outbox, "--today", "2026-11-22", "--jobs", "1"]
            made, there = [], []
            for _ in range(3):
                made.append(measured(batch, folder))
                there.append(measured(batch, folder))
                os.remove(os.path.join(folder, outbox))
            tell(f"{language} {form}, made", ROWS, made)
            tell(f"{language} {form}, there already", ROWS, there)
    tell("check roster", ROWS, [measured([PROGRAM, "check", "r.csv"], folder)])
    mailmerge(folder)
