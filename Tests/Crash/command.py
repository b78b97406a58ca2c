"""The real command, and what is in a folder."""

import os
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path

SITEGEN = str(Path(os.environ.get("SITEGEN", Path(__file__).parents[2] / ".build/debug/sitegen")).resolve())
ENVIRONMENT = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": "/nowhere"}


@dataclass
class Ended:
    """How a command ended, and what it said."""

    status: int
    said: str
    complained: str


def start(folder: Path, *arguments: str, before: list[str] = [], **options) -> subprocess.Popen:
    """Begins a build in a folder; `before` are the words of a program that runs it."""
    return subprocess.Popen(
        [*before, SITEGEN, *arguments], cwd=folder, env=ENVIRONMENT, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)


def end(process: subprocess.Popen, timeout: float = 60) -> Ended:
    said, complained = process.communicate(timeout=timeout)
    return Ended(process.returncode, said, complained)


def run(folder: Path, *arguments: str, **options) -> Ended:
    """A whole command; nothing that it is given may make it wait for ever."""
    return end(start(folder, *arguments, **options))


def build(folder: Path, *arguments: str, **options) -> None:
    """A build that must succeed in silence."""
    ended = run(folder, "build", "--quiet", *arguments, **options)
    assert (ended.status, ended.said, ended.complained) == (0, "", "")


def files(folder: Path) -> dict[str, bytes]:
    """Every file's bytes by its path; a link counts as what it says."""
    found = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            path = Path(parent, name)
            found[str(path.relative_to(folder))] = (
                os.readlink(path).encode() if path.is_symlink() else path.read_bytes())
    return found


def tree(folder: Path) -> dict[str, tuple]:
    """Everything in a folder, folders too, with all that a program could change about it."""
    found = {}
    for parent, folders, names in os.walk(folder):
        for name in [".", *folders, *names]:
            path = Path(parent, name)
            status = path.lstat()
            content = os.readlink(path) if path.is_symlink() else path.read_bytes() if path.is_file() else None
            found[str(path.relative_to(folder))] = (status.st_mode, status.st_ino, status.st_mtime_ns, content)
    return found


def shape(folder: Path) -> dict[str, bytes | None]:
    """Everything in a folder by its path: the bytes of files, nothing for folders."""
    folders = {str(Path(parent, name).relative_to(folder)): None
               for parent, names, _ in os.walk(folder) for name in names}
    return folders | files(folder)


def killed(ended: Ended) -> bool:
    return ended.status in (-signal.SIGKILL, 128 + signal.SIGKILL)
