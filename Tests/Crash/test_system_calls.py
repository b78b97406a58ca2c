"""A fault at each call to the system by which a build changes anything, one build for each."""

import re
import shutil

import pytest

import command
import strace
from invariants import Site

WHERE = r"error: `(?P<path>Public(?:/[^`]*)?)` cannot be written: (?P<reason>.*)\n"
ADVICE = "    = check the folder's permissions and the space on the disk\n\n1 error, 0 warnings: "
UNTOUCHED = "nothing was written, Public is as it was.\n"
UNFINISHED = "Public is not complete. Each file there is whole, some are new: build again once this is mended.\n"
CHANGES = ["mkdirat", "write", "renameat", "unlinkat", "fsync"]


def numbers(site: Site, call: str) -> range:
    """The numbers of a call from 1 to beyond the last one, from either version to the other."""
    site.converge()
    made = []
    for _ in range(2):
        site.set(3 - site.now)
        made.append(strace.calls(site.folder, *CHANGES)[call])
    assert max(made) > 0
    return range(1, max(made) + 2)


@pytest.mark.parametrize("call", CHANGES)
def test_killed_at_each_call_the_site_is_whole_and_the_next_build_mends_it(call: str, tmp_path, count) -> None:
    site = Site(tmp_path, areas=2, objectives=2)
    survived = 0
    for number in numbers(site, call):
        site.set(3 - site.now)
        ended = command.run(site.folder, "build", "--quiet", before=strace.words(f"signal=KILL:when={number}", call))
        survived += not command.killed(ended)
        assert ended.complained == ""
        site.check()
        # Half of the time, the content goes back to what it was before anybody mends the site.
        if number % 2:
            site.set(3 - site.now)
        site.converge()
        count("kills at a call")
    assert survived, "no number was beyond the last call"


@pytest.mark.parametrize("call", CHANGES)
def test_a_first_build_killed_at_each_call_leaves_nothing_that_is_refused_or_stays(call: str, tmp_path, count) -> None:
    site = Site(tmp_path, areas=1, objectives=2)
    made = strace.calls(site.folder, *CHANGES)
    for number in range(1, made[call] + 2):
        shutil.rmtree(site.public)
        command.run(site.folder, "build", "--quiet", before=strace.words(f"signal=KILL:when={number}", call))
        site.check(first=True)
        site.converge()
        count("kills at a call")


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
    told = 0
    # Each call fails for lack of space; of other reasons, a few are enough.
    for number in numbers(site, call)[:: 1 if error == "ENOSPC" else 4]:
        site.set(3 - site.now)
        before = command.files(site.public)
        ended = command.run(
            site.folder, "build", "--quiet", before=strace.words(f"error={error}:when={number}", call))
        if ended.status == 1:
            said = re.fullmatch(WHERE + re.escape(ADVICE) + "(?P<end>.*\n)", ended.complained)
            assert said, ended.complained
            assert said["reason"] == reason
            assert said["end"] in (UNTOUCHED, UNFINISHED)
            assert said["end"] == UNFINISHED or command.files(site.public) == before, "it was not as it was"
            told += 1
        else:
            assert (ended.status, ended.complained) == (0, "")
        site.check()
        site.converge()
        count("faults of the disk")
    assert told, "no fault was told"
