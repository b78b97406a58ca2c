"""The folder of a site, and the command run in it."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

SITEGEN = os.environ.get("SITEGEN", str(Path(__file__).parents[2] / ".build/debug/sitegen"))
# How many times the promised processor time may be taken: without optimisation, the program is some times slower.
ALLOWANCE = 2 if "/debug/" in SITEGEN else 1


@dataclass
class Run:
    """What a command did."""

    status: int
    out: str
    err: str
    # Processor time in seconds: what else the machine does meanwhile does not count.
    seconds: float
    # The largest memory in megabytes, where it was measured.
    megabytes: float = 0


# Runs a command and says in a file how much memory it took. What a process took counts for what it starts, too, so that
# a test of some size cannot ask this of its own children.
MEASURE = """
import os, sys
child = os.fork()
if child == 0: os.execv(sys.argv[2], sys.argv[2:])
_, status, used = os.wait4(child, 0)
open(sys.argv[1], "w").write(str(used.ru_maxrss / 1024))
sys.exit(os.waitstatus_to_exitcode(status) % 256)
"""


class Site:
    """A site whose last good state is in `Public`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.content = folder / "Content"
        self.before: dict[str, tuple[bytes, int]] = {}

    @classmethod
    def copy(cls, good: Path, folder: Path) -> Site:
        shutil.copytree(good, folder)
        site = cls(folder)
        site.before = site.published()
        return site

    def measured(self, *arguments: str) -> Run:
        """Runs sitegen as ``run`` does, and measures its memory."""
        file = self.folder / "memory"
        run = self.run(*arguments, through=[sys.executable, "-I", "-S", "-c", MEASURE, str(file)])
        run.megabytes = float(file.read_text())
        return run

    def run(self, *arguments: str, through: Sequence[str] = (), most: int = 60) -> Run:
        """Runs sitegen in the folder, with English messages, as an argument of another command where one is named.

        More than `most` seconds are a hang.
        """
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(self.folder), "LANG": "en_GB.UTF-8"}
        done = subprocess.run(
            [*through, SITEGEN, *arguments], cwd=self.folder, env=environment, capture_output=True, timeout=most, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return Run(done.returncode, done.stdout.decode(), done.stderr.decode(), seconds)

    def refuses(self, *arguments: str) -> str:
        """What is said when the site, or another command, is refused: exit status 1, and nothing else has changed."""
        run = self.run(*arguments)
        assert (run.status, run.out) == (1, ""), run.err
        assert self.published() == self.before, "the published site has changed"
        return run.err

    def builds(self, *arguments: str) -> str:
        """What is said besides, when the site is built as it should be."""
        run = self.run(*arguments)
        assert run.status == 0, run.err
        return run.err

    def published(self) -> dict[str, tuple[bytes, int]]:
        """Every file of the published site, with its time."""
        files = [path for path in (self.folder / "Public").rglob("*") if path.is_file()]
        return {str(path.relative_to(self.folder)): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}

    def write(self, path: str, text: str | bytes) -> None:
        """Writes a file of the content."""
        file = self.content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)

    def replace(self, path: str, old: str, new: str) -> None:
        """Changes one place of a file of the content."""
        text = (self.content / path).read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} in {path}"
        self.write(path, text.replace(old, new))

    def text(self, markdown: str | bytes) -> None:
        """Adds a page with a text."""
        markdown = markdown.encode() if isinstance(markdown, str) else markdown
        self.write("pages/prova.md", b"---\ntitle: Prova\n---\n\n" + markdown)

    def indicator(self, *fields: str) -> None:
        """Adds an objective with one indicator, besides its name."""
        lines = "".join(f"    {field}\n" for field in fields)
        self.write("2025/casa/prova.md", f"---\ntitle: Prova\nindicators:\n  - name: Prova\n    id: prova\n{lines}---\n")

    def page(self, path: str) -> str:
        """A file of the published site."""
        return (self.folder / "Public" / path).read_text("utf-8")
