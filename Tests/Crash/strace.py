"""Faults at chosen calls to the system, with strace."""

import functools
import shutil
import subprocess

import pytest


@functools.cache
def reason() -> str | None:
    """Why programs cannot be traced here."""
    if shutil.which("strace") is None:
        return "strace is not there"
    tried = subprocess.run(
        ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=write:signal=KILL:when=1", "echo"],
        capture_output=True, text=True, check=False)
    return None if tried.returncode in (-9, 137) else f"strace cannot trace: {tried.stderr.strip()}"


def words(fault: str, call: str) -> list[str]:
    """What comes before a command to put a fault into its calls; each thread counts its own."""
    if reason():
        pytest.skip(reason())
    return ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:{fault}"]
