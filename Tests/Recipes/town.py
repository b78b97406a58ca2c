"""A new town's repository, and sitegen's own, from which the town's recipes clone it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

SOURCE = Path(__file__).parents[2]
SITEGEN = Path(os.environ.get("SITEGEN", SOURCE / ".build/debug/sitegen")).resolve()
# The file of each language in which a figure is typed wrong.
HOUSES = {"it": "Content/2025/casa/alloggi-nuovi.md", "en": "Content/2025/homes/new-homes.md"}


def git(folder: Path, *arguments: str) -> str:
    """Runs git, whoever the user of this machine is. What it says."""
    who = ["-c", "user.name=Officer", "-c", "user.email=officer@town.example"]
    done = subprocess.run(["git", *who, *arguments], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout.strip()


class Town:
    """What `sitegen new site` writes, in a repository with one commit on `main`."""

    def __init__(self, folder: Path, language: str) -> None:
        self.folder = folder
        self.language = language
        subprocess.run(
            [SITEGEN, "new", "site", folder.name, "--year", "2025", "--language", language], cwd=folder.parent,
            capture_output=True, check=True)
        git(folder, "init", "--quiet", "--initial-branch", "main")
        self.commit()

    def commit(self) -> None:
        git(self.folder, "add", "--all")
        git(self.folder, "commit", "--quiet", "--message", "A change")

    def edit(self, path: str, old: str, new: str) -> int:
        """Changes one place of a file, commits it, and says on which line that is."""
        file = self.folder / path
        text = file.read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} in {path}"
        file.write_text(text.replace(old, new), "utf-8")
        self.commit()
        return text[:text.index(old)].count("\n") + 1

    def mistype(self) -> tuple[str, int]:
        """Types a figure wrong. The file, and its line."""
        file = HOUSES[self.language]
        return file, self.edit(file, "actual: 64", "actual: 6A")

    def check_out(self, folder: Path) -> None:
        """What a host checks out: the last commit only."""
        git(self.folder, "clone", "--quiet", "--depth", "1", self.folder.as_uri(), str(folder))


def source(folder: Path) -> tuple[str, dict[str, str]]:
    """The address of sitegen's source, and what its commits are by the names that a recipe may call them."""
    git(SOURCE, "clone", "--quiet", "--bare", "--no-tags", SOURCE.as_uri(), str(folder))
    older = git(folder, "commit-tree", "-m", "An older version", "HEAD^{tree}")
    git(folder, "tag", "0.0.1", older)
    return folder.as_uri(), {"": git(folder, "rev-parse", "HEAD"), "0.0.1": older, older: older}


def keep(program: Path, folder: Path) -> Path:
    """A folder of the cache with a program in it."""
    folder.mkdir(parents=True)
    shutil.copy(program, folder / "sitegen")
    return folder
