"""An import, and a new year, that are killed at each call to the system by which they change anything."""

import fcntl
import itertools
import os
import re
import shutil
import signal
from pathlib import Path

import pytest

import command
import strace
import town

CHANGES = ["mkdirat", "openat", "linkat", "write", "fchmod", "fsync", "renameat", "unlinkat"]
LEFT = ".sitegen-changes"
#: What the next command says of one that was cut off.
SAID = {
    "undone": "Content: note: a command was cut off here while it wrote: what it had changed was taken back\n"
    "    = if it was an import, do it again\n",
    "not begun": "Content: note: a command was cut off here before it changed anything: what it left behind was removed\n"
    "    = if it was an import, do it again\n",
    "done": "Content: note: a command was cut off here when all of its changes were made: what it left behind was "
    "removed\n",
}


class Books:
    """Content before and after an import of new figures and of a new objective, or of a new year."""

    def __init__(self, folder: Path, words: list[str]) -> None:
        self.folder = folder
        self.words = words
        self.content = folder / "Content"
        town.write(self.content, 1)
        rows = [f"area-{area};Objective {number};Homes let;80;7{number}" for area in range(2) for number in range(4)]
        rows += ["area-0;Paths mended;Paths;10;9"]
        (folder / "sheet.csv").write_text("Area;Objective;KPI;Target;Actual\n" + "\n".join(rows) + "\n")
        self.restrict()
        shutil.copytree(self.content, folder / "before")
        ended = command.run(folder, *words)
        assert ended.status == 0, ended
        self.old, self.new = (command.shape(each) for each in (folder / "before", self.content))
        assert self.old != self.new
        self.rights = self.modes()
        self.settle()

    def restrict(self) -> None:
        """Two files have other permissions than new ones get."""
        (self.content / "2021/area-0/objective-0.md").chmod(0o600)
        (self.content / "2021/area-1/objective-1.md").chmod(0o664)

    def settle(self) -> None:
        """The content is as before the import."""
        shutil.rmtree(self.content)
        shutil.copytree(self.folder / "before", self.content)

    def modes(self) -> dict[str, int]:
        return {path: (self.content / path).stat().st_mode for path in self.shape() if path in self.old}

    def shape(self) -> dict[str, bytes | None]:
        return {path: what for path, what in command.shape(self.content).items() if ".sitegen-" not in path}

    def left(self) -> list[str]:
        return [path for path in command.shape(self.content) if ".sitegen-" in path]

    def check(self) -> None:
        """Each file is whole: as it was, or as it was to be."""
        for path, what in self.shape().items():
            assert what in (self.old.get(path, b"no such file"), self.new.get(path, b"no such file")), path
        assert set(self.old) <= set(self.shape())
        assert self.modes().items() <= self.rights.items()

    def mend(self, *words: str) -> str | None:
        """What the next command says of what it found; afterwards, all files are old, or all are new."""
        left = self.left()
        ended = command.run(self.folder, *words)
        assert ended.status == 0, ended
        assert self.left() == []
        assert self.shape() in (self.old, self.new)
        assert self.modes() == self.rights
        said = [name for name, text in SAID.items() if text in ended.complained]
        # A command that was cut off and left nothing needs no word.
        assert len(said) == (1 if left else 0), (left, ended)
        return said[0] if said else None


# Who imports has built the site before, and says that nobody has seen it.
IMPORT = ["import", "sheet.csv", "--year", "2021", "--correction", "none", "--quiet"]
NEW_YEAR = ["new", "year", "2022"]
MENDING = itertools.cycle([["check"], ["build"], [*IMPORT, "--dry-run"]])


def calls(call: str) -> itertools.count:
    """The numbers of the calls that are killed: of those that open, most only read."""
    return itertools.count(1, 4 if call == "openat" else 1)


@pytest.mark.parametrize("words", [IMPORT, NEW_YEAR], ids=["import", "new-year"])
@pytest.mark.parametrize("call", CHANGES)
def test_killed_at_each_call_all_files_are_old_or_new_after_the_next_command(call, words, tmp_path, count) -> None:
    books = Books(tmp_path, words)
    command.build(tmp_path)
    found = set()
    for number in calls(call):
        books.settle()
        ended = command.run(tmp_path, *words, before=strace.words(f"signal=KILL:when={number}", call))
        books.check()
        found.add(books.mend(*next(MENDING)))
        if not command.killed(ended):
            break
        count("imports killed at a call")
    assert number > 1 or call in ("fchmod", "linkat")
    if call == "renameat":
        assert "undone" in found


@pytest.mark.parametrize("call", ["openat", "renameat", "unlinkat"])
def test_taking_back_can_be_killed_too(call, tmp_path, count) -> None:
    books = Books(tmp_path, IMPORT)
    kill = strace.words("signal=KILL:when=8", "renameat")
    for number in calls(call):
        books.settle()
        assert command.killed(command.run(tmp_path, *IMPORT, before=kill))
        ended = command.run(tmp_path, "check", before=strace.words(f"signal=KILL:when={number}", call))
        books.check()
        books.mend("check")
        if not command.killed(ended):
            break
        count("repairs killed at a call")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda number: number.name)
@pytest.mark.parametrize("call", ["renameat", "unlinkat", "linkat"])
def test_who_asks_an_import_to_end_is_obeyed_and_nothing_is_left(call, number, tmp_path, count) -> None:
    books = Books(tmp_path, IMPORT)
    for when in itertools.count(1):
        books.settle()
        ended = command.run(
            tmp_path, *IMPORT, before=strace.words(f"signal={number.name[3:]}:when={when}", call))
        assert books.left() == []
        assert books.shape() in (books.old, books.new)
        assert books.modes() == books.rights
        if ended.status == 0:
            break
        assert ended.status in (-number, 128 + number), ended
        count("imports that a signal ended")
    assert when > 1


def test_a_signal_that_is_to_be_ignored_ends_no_import(tmp_path) -> None:
    books = Books(tmp_path, IMPORT)
    before = ["sh", "-c", 'trap "" HUP; exec "$@"', "sh", *strace.words("signal=HUP:when=4", "renameat")]
    ended = command.run(tmp_path, *IMPORT, before=before)
    assert (ended.status, ended.complained) == (0, "")
    assert books.shape() == books.new


@pytest.mark.parametrize("call", ["mkdirat", "linkat", "write", "fsync", "renameat"])
def test_a_fault_of_the_disk_leaves_all_as_it_was(call, tmp_path, count) -> None:
    books = Books(tmp_path, IMPORT)
    for number in itertools.count(1):
        books.settle()
        ended = command.run(tmp_path, *IMPORT, before=strace.words(f"error=ENOSPC:when={number}", call))
        assert books.left() == []
        if ended.status == 0:
            break
        assert ended.status == 1, ended
        assert books.shape() == books.old
        assert "No space left on device" in ended.complained or call == "write"
        count("faults of the disk in an import")
    assert number > 1


def test_a_disk_without_second_names_keeps_copies(tmp_path) -> None:
    books = Books(tmp_path, IMPORT)
    # All links fail, and the kill comes when some files are written.
    before = [*strace.words("error=EPERM", "linkat"), "-e", "trace=linkat,renameat", "-e",
              "inject=renameat:signal=KILL:when=8"]
    assert command.killed(command.run(tmp_path, *IMPORT, before=before))
    books.check()
    assert books.shape() != books.old
    assert books.mend("check") == "undone"


def test_what_was_edited_since_stays_and_is_told(tmp_path) -> None:
    books = Books(tmp_path, IMPORT)
    assert command.killed(command.run(tmp_path, *IMPORT, before=strace.words("signal=KILL:when=8", "renameat")))
    written = [path for path, what in books.shape().items() if what not in (None, books.old.get(path))]
    edited = books.content / written[0]
    edited.write_text(edited.read_text() + "\nMore.\n")
    text = edited.read_text()
    ended = command.run(tmp_path, "build")
    assert ended.status == 1
    assert f"Content/{written[0]}: error: a command that was cut off may have changed this file" in ended.complained
    assert not (tmp_path / "Public").exists()
    assert edited.read_text() == text
    assert {**books.shape(), written[0]: None} == {**books.old, written[0]: None}
    assert command.run(tmp_path, "build").status == 0


def test_an_import_waits_for_who_reads_and_nobody_reads_while_it_writes(tmp_path) -> None:
    books = Books(tmp_path, IMPORT)
    folder = os.open(books.content, os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_SH)
    process = command.start(tmp_path, *[word for word in IMPORT if word != "--quiet"])
    assert process.stderr.readline() == "Another command is using Content: waiting for it.\n"
    assert books.shape() == books.old
    command.build(tmp_path)
    os.close(folder)
    ended = command.end(process)
    assert (ended.status, ended.complained) == (0, "")
    assert books.shape() == books.new
    folder = os.open(books.content, os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    for words in (["build"], IMPORT):
        ended = command.run(tmp_path, *words)
        assert ended.status == 1
        assert "error: another command is writing to `Content`\n    = try again when it is done\n" in ended.complained
    os.close(folder)


def test_a_list_that_is_damaged_is_not_guessed_at(tmp_path) -> None:
    books = Books(tmp_path, IMPORT)
    assert command.killed(command.run(tmp_path, *IMPORT, before=strace.words("signal=KILL:when=8", "renameat")))
    journal = books.content / LEFT / "journal"
    whole = journal.read_bytes()
    for damaged in (whole[:-1], b"", b"x", re.sub(rb"2021/area-0", b"../area-0", whole), whole + b"old\0" b"1\0" b"\0"):
        journal.write_bytes(damaged)
        before = command.tree(books.content)
        ended = command.run(tmp_path, "build")
        assert ended.status == 1
        assert f"Content/{LEFT}: error: a command was cut off while it wrote" in ended.complained
        assert command.tree(books.content) == before
    journal.write_bytes(whole)
    assert books.mend("check") == "undone"


def test_a_new_site_that_was_killed_is_taken_back(tmp_path) -> None:
    words = ["new", "site", "our-site", "--language", "en"]
    assert command.killed(command.run(tmp_path, *words, before=strace.words("signal=KILL:when=9", "linkat")))
    site = tmp_path / "our-site"
    assert (site / "Content").exists()
    ended = command.run(tmp_path, *words)
    assert ended.status == 0
    assert "our-site: note: a command was cut off here while it wrote" in ended.complained
    # The first command in the new folder, too.
    shutil.rmtree(site)
    assert command.killed(command.run(tmp_path, *words, before=strace.words("signal=KILL:when=9", "linkat")))
    ended = command.run(site, "check")
    assert ended.status == 1
    assert ".: note: a command was cut off here while it wrote" in ended.complained
    assert list(site.iterdir()) == []
