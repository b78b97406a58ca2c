"""A fault at each call to the system by which a build changes anything, one build for each."""

import itertools
import re
import shutil

import pytest

import command
import strace
from invariants import Site

WHERE = r"error: `(?P<path>Public(?:/[^`]*)?)` cannot be written: (?P<reason>.*)\n"
ADVICE = "    = check the folder's permissions and the space on the disk\n\n"
COUNTS = "1 error, 0 warnings: "
#: The whole message of a disk's fault; `end` is its last sentence.
COMPLAINT = WHERE + re.escape(ADVICE + COUNTS) + "(?P<end>.*\n)"
UNTOUCHED = "nothing was written, Public is as it was.\n"
UNFINISHED = "Public is not complete. Each file there is whole, some are new: build again once this is mended.\n"
CHANGES = ["mkdirat", "write", "renameat", "unlinkat", "fsync"]


def disturbed(site: Site, fault: str, call: str) -> command.Ended:
    """A build from the first version to the second, with a fault at one call."""
    site.settle(1)
    site.set(2)
    return command.run(site.folder, "build", "--quiet", before=strace.words(fault, call))


@pytest.mark.parametrize("call", CHANGES)
def test_killed_at_each_call_the_site_is_whole_and_the_next_build_mends_it(call: str, tmp_path, count) -> None:
    site = Site(tmp_path, areas=2, objectives=2)
    for number in itertools.count(1):
        ended = disturbed(site, f"signal=KILL:when={number}", call)
        assert ended.complained == ""
        site.check()
        # Half of the time, the content goes back to what it was before anybody mends the site.
        if number % 2:
            site.set(1)
        site.converge()
        if not command.killed(ended):
            break
        count("kills at a call")
    assert number > 1


@pytest.mark.parametrize("call", CHANGES)
def test_a_first_build_killed_at_each_call_leaves_nothing_that_is_refused_or_stays(call: str, tmp_path, count) -> None:
    site = Site(tmp_path, areas=1, objectives=2)
    for number in itertools.count(1):
        shutil.rmtree(site.public, ignore_errors=True)
        before = strace.words(f"signal=KILL:when={number}", call)
        ended = command.run(site.folder, "build", "--quiet", before=before)
        site.check(first=True)
        site.converge()
        if not command.killed(ended):
            break
        count("kills at a call")
    assert number > 1


@pytest.mark.parametrize("call", CHANGES)
def test_a_first_build_that_the_disk_stops_leaves_nothing_or_says_that_it_did(call: str, tmp_path, count) -> None:
    site = Site(tmp_path, areas=1, objectives=2)
    ends = set()
    for number in itertools.count(1):
        shutil.rmtree(site.public, ignore_errors=True)
        before = strace.words(f"error=ENOSPC:when={number}", call)
        ended = command.run(site.folder, "build", "--quiet", before=before)
        site.check(first=True)
        if ended.status == 0:
            break
        said = re.fullmatch(COMPLAINT, ended.complained)
        # Each thread counts its own calls, so the same number can hit the message as well.
        assert said or call == "write", ended
        if said:
            assert ".sitegen-" not in said["path"] or call in ("mkdirat", "unlinkat"), ended
            assert said["end"] == UNFINISHED or not command.shape(site.public)
            ends.add(said["end"])
        site.converge()
        count("faults of the disk in a first build")
    assert UNTOUCHED in ends or call == "unlinkat"


@pytest.mark.parametrize(
    ("call", "error", "reason"),
    [
        ("write", "ENOSPC", "No space left on device"),
        ("write", "EDQUOT", "Disk quota exceeded"),
        ("write", "EIO", "Input/output error"),
        ("mkdirat", "ENOSPC", "No space left on device"),
        ("renameat", "ENOSPC", "No space left on device"),
        ("fsync", "ENOSPC", "No space left on device"),
        ("unlinkat", "EIO", "Input/output error"),
    ])
def test_a_fault_of_the_disk_is_told_and_the_next_build_mends_it(call, error, reason, tmp_path, count) -> None:
    site = Site(tmp_path, areas=2, objectives=2)
    # Each call fails for lack of space; of other reasons, a few are enough.
    step = 1 if error == "ENOSPC" or call == "unlinkat" else 6
    whole = 0
    for number in itertools.count(1, step):
        site.settle(1)
        before = command.files(site.public)
        ended = disturbed(site, f"error={error}:when={number}", call)
        site.check()
        if ended.status == 0:
            assert ended.complained == ""
            break
        said = re.fullmatch(COMPLAINT, ended.complained)
        assert ended.status == 1, ended
        if call == "write" and not said:
            # Each thread counts its own calls, so the same number can hit one of the message's two lines as well.
            assert re.fullmatch(f"{WHERE}{re.escape(ADVICE)}|{re.escape(COUNTS + UNFINISHED)}", ended.complained), ended
            count("faults that hit the message, too")
            site.converge()
            continue
        assert said, ended
        whole += 1
        assert said["reason"] == reason
        assert said["end"] == UNFINISHED or (said["end"], command.files(site.public)) == (UNTOUCHED, before)
        if number // step % 2:
            site.set(1)
        site.converge()
        count("faults of the disk")
    # Which numbers hit the message depends on who wrote how much before; most do not.
    assert number > 1 and whole * 2 > (number - 1) // step


def test_without_its_words_no_command_is_taken_for_another(folder, count) -> None:
    """Swift finds the command line by way of /proc: where that is hidden, a check must not become a build."""
    before = [*strace.words("error=ENOENT", "openat"), "-P", "/proc/self/maps"]
    for words in [["check"], ["build", "--output", "Elsewhere"], ["--version"]]:
        ended = command.run(folder, *words, before=before)
        assert (ended.status, ended.said) == (64, ""), ended
        assert ended.complained.endswith("start it by its name, where `/proc` is mounted\n\n"), ended
        assert [path.name for path in folder.iterdir()] == ["Content"]
        count("commands without their words")
