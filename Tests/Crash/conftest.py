"""Towns to be built and to be disturbed, and a line at the end that says what was tried."""

import shutil
import signal
import tempfile
from collections import Counter
from pathlib import Path

import pytest

import command
import town

COUNTED = "counted"

# Whoever started these tests in the background has had it ignored, and programs would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the content of a town, version 1, that was never built."""
    town.write(tmp_path / "Content", 1)
    return tmp_path


@pytest.fixture
def built(folder: Path) -> Path:
    """The same, built into Public/."""
    command.build(folder)
    return folder


@pytest.fixture
def open_folder():
    """A folder that every user of this machine may enter, with a town that was built, and a copy of the program."""
    path = Path(tempfile.mkdtemp(prefix="sitegen-crash-"))
    path.chmod(0o755)
    town.write(path / "Content", 1)
    command.build(path)
    shutil.copy(command.SITEGEN, path / "sitegen")
    yield path
    for parent in [path, *path.rglob("*")]:
        if parent.is_dir() and not parent.is_symlink():
            parent.chmod(0o755)
    shutil.rmtree(path)


@pytest.fixture
def count(record_property):
    """Counts something that was tried, for the line at the end."""
    return lambda what, times=1: record_property(COUNTED, (what, times))


def pytest_terminal_summary(terminalreporter) -> None:
    counts = Counter()
    for report in terminalreporter.stats.get("passed", []):
        for name, value in report.user_properties:
            if name == COUNTED:
                counts[value[0]] += value[1]
    if counts:
        terminalreporter.write_line(", ".join(f"{what}: {times}" for what, times in sorted(counts.items())))
    for report in terminalreporter.stats.get("skipped", []):
        terminalreporter.write_line(f"skipped: {report.nodeid}: {report.longrepr[2]}")
