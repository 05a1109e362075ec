#!/usr/bin/env python3
"""What goes wrong around a command costs an error that says where and how to mend it, and nothing else: a full disk, a read-only
one, a folder that is gone, output that nobody takes, a disk that breaks, signals.

    interop/mishaps.py [path of the program]

Every way of interop/commands.py is tried. The disks are small ones in a mount namespace of its own; where the machine allows none,
or has no strace, that part is said and passed over.
"""

import contextlib
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from commands import CASE, ROOT, Program

PROGRAM = Program(sys.argv[1] if len(sys.argv) > 1 else ROOT / "target/release/appeal")
# Calls that fail, with what, and which: each third behind what the linker does, or all.
FAULTS = [
    ("read,write", "EINTR", "20+3"),
    ("fsync,fdatasync", "EIO", "1+"),
    ("rename,renameat,renameat2,link,linkat", "EIO", "1+"),
]
ROWS = int(os.environ.get("ROWS", "300"))
tries = 0
wrong = []


def failed(what, done):
    """Tells what went wrong; the other ways are still tried."""
    wrong.append(what)
    print(f"FAILED: {what}; exit code {done.returncode}\n{(done.stderr or b'').decode()}", flush=True)


def documents(outbox):
    """The keys of an outbox's documents, after a look whether the file is sound."""
    with contextlib.closing(sqlite3.connect(outbox)) as connection:
        if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            return set()
        sound = connection.execute("PRAGMA integrity_check").fetchone()[0]
        if sound != "ok":
            raise SystemExit(f"FAILED: {outbox}: {sound}")
        return set(connection.execute("SELECT writer, action, kind, recipient, language, format FROM documents"))


def content(folder):
    """What a person has in a folder: files with their bytes, outboxes with their documents."""
    found = {}
    for path in sorted(folder.rglob("*")):
        # What SQLite and a lock keep beside a file is no content.
        if path.is_file() and not path.name.endswith(("-wal", "-shm", "-lock", "-journal")):
            name = str(path.relative_to(folder))
            if path.suffix == ".outbox":
                copies = Path(tempfile.mkdtemp())
                for part in (path, path.with_name(f"{path.name}-wal")):
                    if part.exists():
                        shutil.copy(part, copies)
                found[name] = documents(copies / path.name)
                shutil.rmtree(copies)
            else:
                found[name] = path.read_bytes()
    return found


def whole(before, after, wanted, way):
    """Nothing is half-written and nothing lost by a command that failed; what it had finished may be there."""
    for name, what in after.items():
        if name.endswith(".outbox"):
            if not before.get(name, set()) <= what:
                return f"documents of {name} are lost"
        # Rows that failed are written down beside the outbox; an mbox without messages is none.
        elif what not in (before.get(name), wanted.get(name)) and not name.endswith("failed.csv") and what:
            return f"{name} is left"
    # What was asked to go may be gone.
    gone = [name for name in before if name not in after]
    return f"{gone} are gone" if gone and not way.startswith("forget") else None


def told(way, done, codes=(0, 1, 2)):
    """No panic, an exit code that is known, and for each failure an error with a way to mend it."""
    global tries
    tries += 1
    words = (done.stderr or b"").decode()
    if "panicked" in words or done.returncode not in codes:
        failed(f"`appeal {way}`", done)
    mended = "╰ help: " in words or "reads this output ended" in words
    if done.returncode and not ("error" in words and mended):
        failed(f"`appeal {way}` does not say how to mend it", done)


class Disk:
    """A small file system of our own."""

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "none", folder], check=True)

    def remount(self, options):
        subprocess.run(["mount", "-o", f"remount,{options}", self.folder], check=True)

    def fill(self):
        with open(self.folder / "filler", "wb", buffering=0) as filler:
            try:
                while True:
                    filler.write(bytes(4096))
            except OSError:
                pass

    def free(self):
        (self.folder / "filler").unlink()


def on_a_disk(base, disk, way, ordinary, wanted, break_it, mend_it):
    here = disk.folder / "here"
    shutil.copytree(base, here)
    before = content(here)
    break_it()
    done = PROGRAM.run(way, here)
    told(way, done)
    if done.returncode:
        harm = whole(before, content(here), wanted, way)
        if harm:
            failed(f"`appeal {way}` on a bad disk: {harm}", done)
    mend_it()
    if done.returncode:
        again = PROGRAM.run(way, here)
        if again.returncode != ordinary.returncode:
            failed(f"`appeal {way}` does not go on", again)
    shutil.rmtree(here)


def without_a_folder(base, way):
    """The folder that one is in is gone."""
    here = base.parent / "here"
    shutil.copytree(base, here)
    done = PROGRAM.run(way, here, before=["sh", "-c", 'mkdir gone && cd gone && rmdir ../gone && exec "$@"', "sh"])
    told(f"{way}` in a folder that is gone", done)
    shutil.rmtree(here)


def without_a_reader(base, way, ordinary):
    """Standard output takes nothing; there is no standard input."""
    for output in ("full disk", "closed pipe"):
        here = base.parent / "here"
        shutil.copytree(base, here)
        if output == "full disk":
            with open("/dev/full", "wb") as full:
                done = PROGRAM.run(way, here, capture_output=False, stdin=None, stdout=full, stderr=subprocess.PIPE,
                                   before=["sh", "-c", 'exec "$@" <&-', "sh"])
        else:
            reader, writer = os.pipe()
            os.close(reader)
            done = PROGRAM.run(way, here, capture_output=False, stdout=writer, stderr=subprocess.PIPE)
            os.close(writer)
        told(f"{way}` into a {output}", done)
        if ordinary.stdout and not done.returncode:
            failed(f"`appeal {way}` loses what it prints into a {output}, and does not say so", done)
        shutil.rmtree(here)
    here = base.parent / "here"
    shutil.copytree(base, here)
    done = PROGRAM.run(way, here, before=["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh"])
    if done.returncode != ordinary.returncode:
        failed(f"`appeal {way}` without any standard stream", done)
    shutil.rmtree(here)


def with_faults(base, way, ordinary, wanted):
    """System calls that fail: interrupted ones are made again, a disk that breaks is told."""
    trace = ["strace", "-f", "-qq", "-o", os.devnull, "-e"]
    for calls, error, when in FAULTS:
        here = base.parent / "here"
        shutil.copytree(base, here)
        before = content(here)
        fault = [*trace, f"trace={calls}", "-e", f"inject={calls}:error={error}:when={when}", "-e", "signal=none"]
        done = PROGRAM.run(way, here, before=fault)
        told(f"{way}` with {error} of {calls}", done)
        if error == "EINTR" and done.returncode != ordinary.returncode:
            failed(f"`appeal {way}` ends by an interrupted call", done)
        harm = whole(before, content(here), wanted, way) if done.returncode else None
        if harm:
            failed(f"`appeal {way}` with {error} of {calls}: {harm}", done)
        shutil.rmtree(here)


def roster(folder):
    folder.mkdir()
    rows = "".join(f"{n},Writer {n},Lyon,FR\n" for n in range(ROWS))
    (folder / "roster.csv").write_text(f"id,name,city,country\n{rows}")


def started(folder, out):
    way = f"batch {CASE} --roster roster.csv --lang en --to president --out {out}"
    running = subprocess.Popen(
        PROGRAM.line(way), cwd=folder, env=PROGRAM.environment(folder), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )
    until = time.monotonic() + 60
    while running.poll() is None and time.monotonic() < until and not (folder / out).exists():
        time.sleep(0.002)
    return way, running


def made(folder, out):
    if out.endswith("/"):
        files = [path for path in (folder / out).rglob("*") if path.is_file() and path.name != "failed.csv"]
        if any(path.name.startswith(".") for path in files):
            raise SystemExit(f"FAILED: left by a signal: {files[0]}")
        return len(files)
    return len(content(folder)[out])


def signals(work):
    """A batch that is ended goes on where it was, and makes every letter once."""
    for out in ("letters.outbox", "letters/"):
        for ending in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGPIPE):
            folder = work / "ended"
            roster(folder)
            way, running = started(folder, out)
            time.sleep(random.uniform(0, 0.3))
            running.send_signal(ending)
            running.communicate(timeout=60)
            done = PROGRAM.run(way, folder)
            told(way, done, codes=(0,))
            if made(folder, out) != ROWS:
                failed(f"`appeal {way}` after {ending.name}: {made(folder, out)} of {ROWS} letters", done)
            shutil.rmtree(folder)


def removed_beneath(work):
    """What a batch writes into is removed while it does: it must not end as if all was there."""
    for out in ("letters.outbox", "letters/"):
        folder = work / "removed"
        roster(folder)
        way, running = started(folder, out)
        # It stands still meanwhile: a fast machine would else be done before anything is removed.
        running.send_signal(signal.SIGSTOP)
        if not os.WIFSTOPPED(os.waitpid(running.pid, os.WUNTRACED)[1]):
            raise SystemExit(f"FAILED: `appeal {way}` was done before its letters could be removed; give more ROWS")
        # At once: what removes a folder piece by piece stops at the next letter that comes into it.
        gone = (folder / out).rename(folder / "gone")
        shutil.rmtree(gone, ignore_errors=True) if gone.is_dir() else gone.unlink()
        running.send_signal(signal.SIGCONT)
        stdout, stderr = running.communicate(timeout=120)
        done = subprocess.CompletedProcess(way, running.returncode, stdout, stderr)
        told(f"{way}` into what was removed", done, codes=(0, 1, 4))
        there = made(folder, out) if (folder / out).exists() else 0
        if not done.returncode and there < ROWS:
            failed(f"`appeal {way}` says that all is done, and {ROWS - there} letters are gone", done)
        again = PROGRAM.run(way, folder)
        if again.returncode or made(folder, out) != ROWS:
            failed(f"`appeal {way}` does not go on", again)
        shutil.rmtree(folder)


def all_mishaps(work, disk, strace):
    base = work / "base"
    PROGRAM.prepare(base)
    before = content(base)
    signals(work)
    removed_beneath(work)
    for way in PROGRAM.ways():
        here = work / "here"
        shutil.copytree(base, here)
        ordinary = PROGRAM.run(way, here)
        wanted = content(here)
        writes = wanted != before or "outbox" in way
        shutil.rmtree(here)
        without_a_folder(base, way)
        without_a_reader(base, way, ordinary)
        if writes and disk:
            on_a_disk(base, disk, way, ordinary, wanted, disk.fill, disk.free)
            on_a_disk(base, disk, way, ordinary, wanted, lambda: disk.remount("ro"), lambda: disk.remount("rw"))
        if writes and strace:
            with_faults(base, way, ordinary, wanted)


def main():
    inside = os.environ.get("IN_NAMESPACE")
    if not inside:
        namespace = ["unshare", "--map-root-user", "--mount"]
        allowed = shutil.which("unshare") and not subprocess.run([*namespace, "true"], capture_output=True).returncode
        if allowed:
            os.execvpe("unshare", [*namespace, sys.executable, *sys.argv], os.environ | {"IN_NAMESPACE": "yes"})
        print("mishaps: this machine allows no mount namespace: no small disks")
    strace = shutil.which("strace")
    if not strace:
        print("mishaps: no strace here: no calls that fail")
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        disk = Disk(work / "disk") if inside else None
        try:
            all_mishaps(work, disk, strace)
        finally:
            if disk:
                subprocess.run(["umount", disk.folder], check=True)
    if wrong:
        sys.exit(f"mishaps: {len(wrong)} of {tries} went wrong")
    print(f"mishaps: {tries} commands in trouble; each said so, and nothing was lost or half-written")


main()
