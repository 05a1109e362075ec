#!/usr/bin/env python3
"""Runs `appeal batch` in shares on engines that people have: GNU parallel, a real Slurm (controller, node and munge on this machine)
and Dask. On each, whatever was killed and run again on the way, the merged outbox lists and exports the same bytes as that of one run.

    interop/cluster.py [path of the program]

ROWS (default 1200) sets the size of the roster. What is missing is installed (as root on Debian; Dask from PyPI, into a folder that
goes with this script), and what cannot be had is said. INSTALL=no installs nothing.
"""

import filecmp
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import checks
import debian
from checks import told as check

PROGRAM = str(Path(sys.argv[1] if len(sys.argv) > 1 else "target/debug/appeal").resolve())
ROWS = int(os.environ.get("ROWS", "1200"))
SHARES = 8
BATCH = ["batch", "ahmadreza-djalali", "--to", "supreme-leader", "--format", "txt,eml", "--today",
         "2026-11-22", "--jobs", "1"]
ROSTER = ["--roster", "roster.csv"]
# Nothing of the engine that this script itself may run on.
ENVIRONMENT = {"PATH": os.environ["PATH"] + ":/usr/sbin:/sbin", "LC_ALL": "C.UTF-8", "APPEAL_CONFIG": "/nonexistent/config.toml",
               "APPEAL_DATA": "/nonexistent/data"}


def run(folder, *arguments, code=0):
    ran = subprocess.run([PROGRAM, *arguments], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True)
    if ran.returncode != code:
        raise SystemExit(f"FAILED ({ran.returncode}): appeal {' '.join(arguments)}\n{ran.stderr}")
    return ran.stdout


def write_roster(path):
    """Some rows can be no letter, on every share."""
    with open(path, "w", encoding="utf-8") as out:
        out.write("id,name,email,city,country,lang,note\n")
        for n in range(ROWS):
            country = "Atlantis" if n % 60 == 7 else "FR"
            lang = ("en", "fa", "es", "fr")[n % 4]
            out.write(f"{n},Writer {n} Surname,w{n}@example.org,Town {n % 50},{country},{lang},Number {n} says so\n")


def place(folder, name, roster):
    own = folder / name
    own.mkdir()
    shutil.copy(roster, own / "roster.csv")
    return own


def failed_rows(folder, pattern):
    """The rows that failed, with their reasons, in the order of the roster."""
    rows = []
    for file in folder.glob(pattern):
        rows += file.read_text(encoding="utf-8-sig").splitlines()[1:]
    return sorted(rows, key=lambda row: int(row.split(",")[0]))


class Whole:
    """What one run makes."""

    def __init__(self, folder, roster):
        self.folder = place(folder, "whole", roster)
        run(self.folder, *BATCH, *ROSTER, "--out", "letters.outbox", code=4)
        self.list, self.files = self.contents(self.folder, "letters.outbox")
        self.failed = failed_rows(self.folder, "letters.failed.csv")

    @staticmethod
    def contents(folder, outbox):
        """What an outbox lists, and what it exports: a folder for each writer, and one file with all drafts in their order."""
        run(folder, "outbox", "export", outbox, "--out", "files")
        run(folder, "outbox", "export", outbox, "--out", "files/all.mbox", "--as", "mbox")
        return run(folder, "outbox", "list", outbox, "--json"), folder / "files"

    def holds(self, folder, engine, order):
        """Merges what the shares made, and holds it against this."""
        run(folder, "outbox", "merge", "letters.outbox", *(f"letters.{name}.outbox" for name in order))
        listed, files = self.contents(folder, "letters.outbox")
        documents = len(listed.splitlines())
        check(listed == self.list, f"{engine}: {documents} documents of {len(order)} shares are listed as one run lists them")
        check(same(self.files, files), f"{engine}: what is exported is the same, byte by byte")
        check(failed_rows(folder, "letters.*.failed.csv") == self.failed, f"{engine}: {len(self.failed)} rows failed, the same ones")


def same(one, other):
    compared = filecmp.dircmp(one, other)
    if compared.left_only or compared.right_only or compared.funny_files:
        return False
    _, different, errors = filecmp.cmpfiles(one, other, compared.common_files, shallow=False)
    return not different and not errors and all(same(one / name, other / name) for name in compared.common_dirs)


def parallel(folder, roster, whole):
    """GNU parallel, two at a time; what it starts again where a task fails."""
    if not debian.install(["parallel"], ["parallel"]):
        return
    print("GNU parallel:", subprocess.run(["parallel", "--version"], capture_output=True, text=True).stdout.splitlines()[0])
    times = {}
    for shares in (1, 2, 4, 8):
        own = place(folder, f"parallel{shares}", roster)
        names = [str(number) for number in range(1, shares + 1)]
        command = ["parallel", "--jobs", "2", "--retries", "3", "--joblog", "log", PROGRAM, *BATCH, *ROSTER, "--keep-going", "--shard",
                   f"{{}}/{shares}", "--out", "letters.{}.outbox", ":::", *names]
        start = time.monotonic()
        ran = subprocess.run(command, cwd=own, env={**ENVIRONMENT, "HOME": str(own)}, capture_output=True, text=True)
        times[shares] = time.monotonic() - start
        check(ran.returncode == 0, f"parallel: {shares} of them end well, two at a time: {times[shares]:.1f} s", ran.stderr[-2000:])
        checks.check(len((own / "log").read_text().splitlines()) == shares + 1, "none is run again because of rows that failed")
        if shares in (2, 8):
            whole.holds(own, "parallel", names[::-1])
    print("  times:", json.dumps({shares: round(seconds, 1) for shares, seconds in times.items()}))


SLURM = """
ClusterName=one
SlurmctldHost={host}(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket={folder}/munge.sock
CredType=cred/munge
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
SlurmctldLogFile={folder}/slurmctld.log
SlurmdLogFile={folder}/slurmd.log
SlurmctldPort=24817
SlurmdPort=24818
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
ReturnToService=2
KillWait=30
NodeName={host} NodeAddr=127.0.0.1 CPUs=2 RealMemory=500
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
"""

# Those that are to be ended are given their first roster slowly, so that a fast machine has not done before.
JOB = """#!/bin/sh
#SBATCH --requeue
#SBATCH --open-mode=append
task=$SLURM_ARRAY_TASK_ID
roster=roster.csv
case $task in 1|3) if [ ! -e runs.$task ]; then
    roster=roster.$task
    mkfifo $roster
    while IFS= read -r line; do printf '%s\\n' "$line"; sleep 0.01; done < roster.csv > $roster &
fi esac
echo run >> runs.$task
echo $$ > pid.$task
exec "$@" --roster $roster --shard auto/{shares} --out letters.$task.outbox
"""


class Slurm:
    """A controller, a node and munge, all on this machine and in one folder."""

    def __init__(self, folder):
        self.folder = folder
        self.environment = {**ENVIRONMENT, "SLURM_CONF": str(folder / "slurm.conf")}

    def __enter__(self):
        try:
            return self.start()
        except BaseException:
            self.__exit__()
            raise

    def start(self):
        host = socket.gethostname().split(".")[0]
        for name in ("state", "spool"):
            (self.folder / name).mkdir(parents=True)
        (self.folder / "slurm.conf").write_text(SLURM.format(host=host, folder=self.folder))
        version = self.call("slurmctld", "-V").split()[-1]
        if int(version.split(".")[0]) >= 23:
            # These look for control groups in vain in a container.
            (self.folder / "cgroup.conf").write_text("CgroupPlugin=disabled\n")
        key = self.folder / "munge.key"
        key.write_bytes(secrets.token_bytes(1024))
        key.chmod(0o600)
        own = [f"--{name}-file={self.folder}/munge.{name}" for name in ("key", "pid", "log", "seed")]
        self.call("munged", "--force", f"--socket={self.folder}/munge.sock", *own)
        self.call("slurmctld", "-c")
        self.call("slurmd")
        wait(lambda: "idle" in self.call("sinfo", "--noheader", "--format=%t"), "the node is ready")
        return self

    def __exit__(self, *_):
        for name in ("slurmd", "slurmctld", "munge"):
            try:
                pid = int((self.folder / f"{name}.pid").read_text())
                os.kill(pid, signal.SIGTERM)
            except (OSError, ValueError):
                continue
            end = time.monotonic() + 10
            while Path(f"/proc/{pid}").exists() and time.monotonic() < end:
                time.sleep(0.1)

    def call(self, *command, cwd=None):
        # What stays in the background would keep a pipe open.
        with tempfile.TemporaryFile("w+") as out:
            ran = subprocess.run(command, cwd=cwd, env=self.environment, stdout=out, stderr=subprocess.STDOUT)
            out.seek(0)
            said = out.read()
        checks.check(ran.returncode == 0, " ".join(command), said)
        return said

    def requeue(self, job, task):
        self.call("scontrol", "requeue", f"{job}_{task}")
        wait(lambda: self.state(job, task) == "PENDING", "it is requeued")
        # Slurm would wait for two minutes.
        self.call("scontrol", "update", f"JobId={job}_{task}", "StartTime=now")

    def state(self, job, task):
        told = self.call("scontrol", "--oneliner", "show", "job", f"{job}_{task}")
        return told.partition("JobState=")[2].split()[0]


def wait(holds, what, seconds=120):
    end = time.monotonic() + seconds
    while not holds():
        checks.check(time.monotonic() < end, f"in time: {what}")
        time.sleep(0.2)


def slurm(folder, roster, whole):
    """An array of eight: one is killed, another is requeued while it runs."""
    if os.geteuid() != 0:
        print("  skipped: Slurm starts as root only")
        return
    if not debian.install(["slurmctld", "slurmd", "sbatch", "munged"], ["slurmctld", "slurmd", "slurm-client", "munge"]):
        return
    own = place(folder, "slurm", roster)
    (own / "job.sh").write_text(JOB.format(shares=SHARES))
    # The longest path of a socket is 108 bytes.
    with tempfile.TemporaryDirectory(prefix="slurm") as home, Slurm(Path(home)) as engine:
        print(engine.call("slurmctld", "-V").strip() + ":")
        submit = ["sbatch", "--parsable", f"--array=0-{SHARES - 1}", "job.sh", PROGRAM, *BATCH, "--keep-going"]
        start = time.monotonic()
        job = engine.call(*submit, cwd=own).strip()

        def begun(task):
            outbox = own / f"letters.{task}.outbox-wal"
            return outbox.exists() and outbox.stat().st_size > 200_000

        wait(lambda: begun(1), "the second task makes letters")
        os.kill(int((own / "pid.1").read_text()), signal.SIGKILL)
        wait(lambda: engine.state(job, 1) not in ("RUNNING", "COMPLETING"), "the killed task is over")
        check(engine.state(job, 1) == "FAILED", "slurm: a task that is killed has failed")
        engine.requeue(job, 1)
        wait(lambda: begun(3), "the fourth task makes letters")
        engine.requeue(job, 3)
        wait(lambda: all(engine.state(job, task) == "COMPLETED" for task in range(SHARES)), "all tasks are done", 300)
        seconds = time.monotonic() - start
        runs = [len((own / f"runs.{task}").read_text().splitlines()) for task in range(SHARES)]
        check(runs == [1, 2, 1, 2, 1, 1, 1, 1], f"slurm: each ran once, the killed and the requeued one twice: {seconds:.1f} s", runs)
        said = (own / f"slurm-{job}_3.out").read_text()
        check("Asked to stop (SIGTERM)" in said, "slurm: the requeued one had ended between two letters", said[-2000:])
        whole.holds(own, "slurm", [5, 0, 3, 6, 1, 7, 2, 4])


DASK = """
import subprocess, sys
from dask.distributed import Client, LocalCluster

def share(number, command):
    command = [*command, "--shard", f"{number}/8", "--out", f"letters.{number}.outbox"]
    with open(f"runs.{number}", "a") as runs:
        runs.write("run\\n")
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{done.returncode}: {done.stderr[-500:]}")
    return number

if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        tasks = client.map(share, range(1, 9), command=sys.argv[1:], retries=2, pure=False)
        print(sorted(client.gather(tasks)))
"""


def dask(folder, roster, whole):
    """Dask with two workers: a task is a run of the program."""
    venv = folder / "venv"
    made = os.environ.get("INSTALL") != "no" and subprocess.run([sys.executable, "-m", "venv", venv], capture_output=True).returncode == 0
    pip = [venv / "bin/pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "1", "dask[distributed]"]
    if not made or subprocess.run(pip, capture_output=True).returncode:
        print("  skipped: Dask cannot be had from PyPI")
        return
    own = place(folder, "dask", roster)
    (own / "shares.py").write_text(DASK)
    command = [venv / "bin/python", "shares.py", PROGRAM, *BATCH, *ROSTER]
    start = time.monotonic()
    ran = subprocess.run([*command, "--keep-going"], cwd=own, env=ENVIRONMENT, capture_output=True, text=True, timeout=300)
    seconds = time.monotonic() - start
    check(ran.returncode == 0, f"dask: eight shares on two workers end well: {seconds:.1f} s", ran.stderr[-2000:])
    runs = [len((own / f"runs.{task}").read_text().splitlines()) for task in range(1, SHARES + 1)]
    check(runs == [1] * SHARES, "dask: none is run again because of rows that failed", runs)
    whole.holds(own, "dask", range(SHARES, 0, -1))


def main():
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        roster = folder / "roster.csv"
        write_roster(roster)
        start = time.monotonic()
        whole = Whole(folder, roster)
        print(f"one run of {ROWS} rows and its export: {time.monotonic() - start:.1f} s")
        parallel(folder, roster, whole)
        slurm(folder, roster, whole)
        dask(folder, roster, whole)
    print(f"{checks.held} checks hold")


main()
