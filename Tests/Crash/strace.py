"""Faults at chosen calls to the system, with strace."""

import functools
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

import pytest

import command


@functools.cache
def reason() -> str | None:
    """Why programs cannot be traced here."""
    if shutil.which("strace") is None:
        return "strace is not there"
    tried = subprocess.run(
        ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=write:signal=KILL:when=1", "echo"],
        capture_output=True, text=True, check=False)
    return None if tried.returncode in (-9, 137) else f"strace cannot trace: {tried.stderr.strip()}"


def words(fault: str, call: str, log: str = "/dev/null") -> list[str]:
    if reason():
        pytest.skip(reason())
    return ["strace", "-f", "-qq", "-o", log, "-e", f"trace={call}", "-e", f"inject={call}:{fault}"]


def calls(folder: Path, *names: str) -> dict[str, int]:
    """How often a build makes each call, in the thread that makes most of them."""
    if reason():
        pytest.skip(reason())
    with tempfile.NamedTemporaryFile() as log:
        before = ["strace", "-f", "-qq", "-o", log.name, "-e", "trace=" + ",".join(names)]
        command.build(folder, before=before)
        made = Counter(re.findall(r"^(\d+) +(\w+)\(", Path(log.name).read_text(errors="replace"), re.MULTILINE))
    return {name: max((times for (_, called), times in made.items() if called == name), default=0) for name in names}
