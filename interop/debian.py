"""Packages of Debian, for scripts that need what a machine may lack."""

import os
import shutil
import subprocess
from pathlib import Path


def install(programs, packages):
    """Whether the programs are there; as root on Debian what is missing is installed, and nothing of it started."""
    os.environ["PATH"] += ":/usr/sbin:/sbin"
    missing = [name for name in programs if not shutil.which(name)]
    if not missing:
        return True
    if os.environ.get("INSTALL") == "no" or os.geteuid() != 0 or not shutil.which("apt-get"):
        print(f"  skipped: missing {', '.join(missing)}", flush=True)
        return False
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    policy = Path("/usr/sbin/policy-rc.d")
    ours = not policy.exists()
    if ours:
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)
    try:
        for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
            subprocess.run(["apt-get", *command], env=quiet, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    finally:
        if ours:
            policy.unlink()
    missing = [name for name in programs if not shutil.which(name)]
    if missing:
        print(f"  skipped: {', '.join(packages)} cannot be had", flush=True)
    return not missing


def unpacked(package, folder):
    """The folder that a package's files are in, of which none is installed; None where it cannot be had."""
    if os.environ.get("INSTALL") == "no" or os.geteuid() != 0 or not shutil.which("apt-get"):
        return None
    subprocess.run(["apt-get", "update", "-qq"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    subprocess.run(["apt-get", "download", "-qq", package], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for archive in Path(folder).glob(f"{package}_*.deb"):
        subprocess.run(["dpkg-deb", "-x", archive, Path(folder) / package], check=True)
        return Path(folder) / package
    return None
