"""The container that a host starts for a job, as far as the recipes' shell lines can tell."""

from __future__ import annotations

import os
import shlex
import subprocess
from dataclasses import dataclass
from pathlib import Path

# What this machine has set and a host has not.
FOREIGN = ("SITEGEN", "LANG", "LC_", "CI", "GITHUB_", "GITLAB_")


@dataclass
class Run:
    """What a script did."""

    status: int
    out: str
    err: str


class Container:
    """A /tmp of its own, and commands that stand in for those that would change the machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.tools = folder / "tools"
        self.tmp = folder / "tmp"
        self.tools.mkdir(parents=True)
        self.tmp.mkdir()
        self.stand_in("apt-get")

    def stand_in(self, name: str, script: str = "") -> None:
        """A command that writes down its arguments, and does then what a script says."""
        tool = self.tools / name
        calls = shlex.quote(str(self.folder / f"{name}.calls"))
        tool.write_text(f'#!/bin/sh -e\necho "$*" >> {calls}\n{script}\n', "utf-8")
        tool.chmod(0o755)

    def calls(self, name: str) -> list[str]:
        """The arguments of each call of a stand-in, without the container's own paths."""
        file = self.folder / f"{name}.calls"
        text = file.read_text("utf-8") if file.exists() else ""
        return text.replace(str(self.tmp), "/tmp").splitlines()

    def run(self, shell: list[str], script: str, folder: Path, environment: dict[str, str]) -> Run:
        """Runs a script in a folder as a host does: from a file, and with nobody at the keyboard."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
        path = f"{self.tools}:{os.environ['PATH']}"
        file = self.folder / "script.sh"
        file.write_text(script.replace("/tmp/", f"{self.tmp}/"), "utf-8")
        done = subprocess.run(
            [*shell, file], cwd=folder, env=inherited | environment | {"PATH": path}, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=3600, check=False)
        return Run(done.returncode, done.stdout, done.stderr)

    def installed(self) -> set[str]:
        """The packages that were installed, once apt knew what there is."""
        update, install = (call.split() for call in self.calls("apt-get"))
        assert update[0] == "update" and install[0] == "install" and "-y" in install
        return {word for word in install[1:] if not word.startswith("-")}

    def compiles(self, program: Path) -> None:
        """From now on `swift` compiles nothing: it copies a finished program to where a compiled one would be."""
        self.stand_in("swift", f"""
            [ "$1 $2" = "build --package-path" ] && [ -f "$3/Package.swift" ] && [ "$SITEGEN_STATIC" = 1 ]
            case "$*" in
            *--show-bin-path) echo "$3/bin" ;;
            *) mkdir "$3/bin" && cp {shlex.quote(str(program))} "$3/bin/sitegen" ;;
            esac""")
