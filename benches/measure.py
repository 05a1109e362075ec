"""What the scripts here share: runs that are measured, rosters, and the machine that figures are of."""
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = {**os.environ, "APPEAL_CONFIG": "/nonexistent/none.toml", "LC_ALL": "C.UTF-8"}
ONE_CORE = ["taskset", "-c", "0"] if shutil.which("taskset") else []
# What every letter of a batch here is made with.
BATCH = ["batch", "ahmadreza-djalali", "--to", "supreme-leader", "--today", "2026-11-22"]


def built(given=None):
    """The program to measure: else the one of the profile dist."""
    target = Path(os.environ.get("CARGO_TARGET_DIR") or ROOT / "target")
    program = Path(given or target / "dist/appeal").resolve()
    if not program.exists():
        sys.exit(f"there is no {program}: cargo build --profile dist, or give the program's path")
    return str(program)


def profile(program):
    """The profile that cargo built the program with, by its folder."""
    name = Path(program).parent.name
    return {"debug": "dev"}.get(name, name if name in ("release", "dist") else "of no known profile")


def machine():
    """The processor and how many cores of it are to be had."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        lines = []
    model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.processor() or "unknown")
    return f"{model}, {len(os.sched_getaffinity(0))} cores"


def measured(arguments, folder, out=subprocess.DEVNULL, environment=None, ends=(0,)):
    """Seconds of the processor, seconds that passed, and the largest resident size in megabytes, of one run. The clock of the
    process is not lengthened by other work on the machine."""
    start = time.monotonic()
    process = subprocess.Popen([str(word) for word in arguments], cwd=folder, env=environment or ENVIRONMENT, stdin=subprocess.DEVNULL,
                               stdout=out, stderr=subprocess.PIPE)
    text = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in ends:
        sys.exit(f"{arguments[0]} ended with {process.returncode}: {text.decode(errors='replace')}")
    return usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss / 1024


def middle(runs):
    """The run in the middle of several."""
    return sorted(runs)[len(runs) // 2]


def paired(ours, other, runs):
    """Both in turn, so that what else the machine does meets both: the medians, and the median of how many times as long the other
    takes."""
    pairs = [(ours(), other()) for _ in range(runs)]
    return (*(statistics.median(side) for side in zip(*pairs)), statistics.median(b / a for a, b in pairs))


def roster(path, rows, languages=("en",)):
    """Writers whose own words differ; the languages in turn."""
    with open(path, "w", encoding="utf-8") as out:
        out.write("id,name,email,address,city,country,lang,note\n")
        for n in range(rows):
            out.write(f"{n},Writer {n} Surname,w{n}@example.org,Street {n % 200}|Door {n % 7},Town {n % 50},FR,"
                      f'{languages[n % len(languages)]},"As a nurse, I know what his work is worth. Number {n}."\n')


def remove(path):
    """An outbox and what stands beside it."""
    for file in Path(path).parent.glob(Path(path).name + "*"):
        file.unlink()
