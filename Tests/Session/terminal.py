"""A person at a terminal: types a command, reads what it says, waits for its end."""

import os
from pathlib import Path

import pexpect


class Terminal:
    """Commands in a folder, each at a terminal of its own, in Italian."""

    def __init__(self, folder: Path, tools: Path) -> None:
        self.folder = folder
        # Nothing is on the path but the installed program and the system's own.
        path = f"{tools}:/usr/local/bin:/usr/bin:/bin:/usr/sbin"
        self.environment = {"PATH": path, "HOME": str(folder), "LANG": "it_IT.UTF-8", "TERM": "xterm", "NO_COLOR": "1"}

    def start(self, command: str) -> pexpect.spawn:
        """A command that goes on until it is told to end."""
        return pexpect.spawn(
            "/bin/bash", ["-c", command], cwd=str(self.folder), env=self.environment, encoding="utf-8", timeout=120,
            dimensions=(40, 120))

    def type(self, command: str, ends: int = 0) -> str:
        """What a command says, which must end with this code."""
        process = self.start(command)
        said = process.read().replace("\r\n", "\n")
        process.close()
        assert process.exitstatus == ends, f"$ {command}\n{said}"
        return said

    def enter(self, folder: str) -> None:
        self.folder = self.folder / folder


def edit(file: Path, old: str, new: str) -> None:
    """Changes one place of a file, as in an editor."""
    text = file.read_text("utf-8")
    assert text.count(old) == 1, f"{old!r} in {file}"
    file.write_text(text.replace(old, new), "utf-8")


def installed(tools: Path) -> Path:
    """The program, copied where a person would put it."""
    tools.mkdir()
    program = tools / "sitegen"
    program.write_bytes(Path(os.environ["SITEGEN"]).read_bytes())
    program.chmod(0o755)
    return program
