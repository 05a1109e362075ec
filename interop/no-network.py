#!/usr/bin/env python3
"""No command asks for a socket but `send` to a mail server and `preview`, and `preview` listens to this machine alone.

    interop/no-network.py [path of the program]

Every way of interop/commands.py runs under strace, in a network namespace without interfaces; the first of each command also without
HOME. strace is installed where it is missing (as root on Debian; INSTALL=no never does).
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from commands import ROOT, Program

PROGRAM = Program(sys.argv[1] if len(sys.argv) > 1 else ROOT / "target/release/appeal")
ISOLATED = ["unshare", "--map-root-user", "--net"]


def prepare():
    """Whether this machine has what it takes."""
    if not shutil.which("strace") and os.environ.get("INSTALL") != "no" and os.geteuid() == 0 and shutil.which("apt-get"):
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        install = ["apt-get", "install", "-y", "-qq", "strace"]
        if subprocess.run(install, **quiet).returncode:
            subprocess.run(["apt-get", "update", "-qq"], **quiet)
            subprocess.run(install, **quiet)
    if not shutil.which("strace"):
        return "no strace here"
    if not shutil.which("unshare") or subprocess.run([*ISOLATED, "true"], capture_output=True).returncode:
        return "this machine allows no network namespace"
    if subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True).returncode:
        return "this machine lets no program be traced"
    return None


def traced(log):
    return ["strace", "-f", "-qq", "-e", "trace=%network", "-e", "signal=none", "-o", str(log)]


def without_sockets(folder, way, home):
    """Runs one way; the exit code. Every system call about the network is an error."""
    log = folder.parent / "log"
    unset = [] if home else ["env", "-u", "HOME", "-u", "APPEAL_CONFIG", "-u", "APPEAL_DATA"]
    done = PROGRAM.run(way, folder, before=[*ISOLATED, *traced(log), *unset])
    calls = log.read_text()
    if calls:
        raise SystemExit(f"FAILED: `appeal {way}`{'' if home else ' without HOME'} asks for the network:\n{calls}")
    if home and done.returncode:
        raise SystemExit(f"FAILED: `appeal {way}` ends with {done.returncode}\n{done.stderr.decode()}")


def the_page_is_this_machines(folder):
    """`preview` binds 127.0.0.1, and calls nobody."""
    log = folder.parent / "log"
    line = [*traced(log), *PROGRAM.line("preview")]
    page = subprocess.Popen(
        line, cwd=folder, env=PROGRAM.environment(folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    for _ in range(200):
        time.sleep(0.05)
        if log.exists() and "listen(" in log.read_text():
            break
    os.killpg(page.pid, signal.SIGTERM)
    page.wait(timeout=30)
    calls = log.read_text()
    bound = re.findall(r"bind\(.*", calls)
    # What is sent to no address goes through the pair of sockets by which a signal is told within the program.
    called = re.findall(r"\bconnect\(.*|\bsendto\((?!.*, NULL, 0\)).*", calls)
    if len(bound) != 1 or 'inet_addr("127.0.0.1")' not in bound[0] or called:
        raise SystemExit(f"FAILED: `appeal preview` does not keep to 127.0.0.1:\n{calls}")


def main():
    lacks = prepare()
    if lacks:
        print(f"no-network: {lacks}; passed over")
        return
    with tempfile.TemporaryDirectory() as temporary:
        base = Path(temporary) / "base"
        PROGRAM.prepare(base)
        ways = list(PROGRAM.ways())
        commands = PROGRAM.commands()
        firsts = {}
        for way in ways:
            firsts.setdefault(next((name for name in commands if way.startswith(name)), way), way)
        for way, home in [(way, True) for way in ways] + [(way, False) for way in firsts.values()]:
            folder = Path(temporary) / "here"
            shutil.copytree(base, folder)
            without_sockets(folder, way, home)
            shutil.rmtree(folder)
        if "preview" in commands:
            the_page_is_this_machines(base)
    print(f"no-network: {len(commands)} commands in {len(ways)} ways, without one call to the network")


main()
