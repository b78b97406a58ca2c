"""A disk that is full, files that may not grow, folders that may not be written: real ones, not injected faults."""

import os
import re
import resource
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

import command
import town
from invariants import Site
from test_system_calls import COMPLAINT, UNFINISHED, UNTOUCHED

NOBODY = 65534


def refusal(ended: command.Ended, reason: str, path: str | None = None) -> str:
    """The end of what a build says that the disk has stopped, all of which must be right."""
    said = re.fullmatch(COMPLAINT, ended.complained)
    assert (ended.status, ended.said) == (1, "") and said, ended
    assert said["reason"] == reason
    assert path is None or said["path"] == path
    return said["end"]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 40 MB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=40m", "none", str(disk)], capture_output=True, text=True, check=False)
    if made.returncode:
        pytest.skip(f"a small disk cannot be mounted: {made.stderr.strip()}")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def fill(disk: Path, left: int) -> None:
    """Leaves some kilobytes of a disk."""
    free = os.statvfs(disk)
    with (disk / "filler").open("wb") as filler:
        os.posix_fallocate(filler.fileno(), 0, free.f_bavail * free.f_frsize - left * 1024)


def test_a_full_disk_leaves_each_file_whole_and_the_next_build_with_space_mends_it(small_disk, count) -> None:
    site = Site(small_disk, areas=3, objectives=4)
    site.converge()
    ends = set()
    for left in [*range(0, 96, 8), *range(96, 480, 64)]:
        site.set(3 - site.now)
        before = command.files(site.public)
        fill(small_disk, left)
        ended = command.run(site.folder, "build", "--quiet")
        if ended.status:
            ends.add(refusal(ended, "No space left on device"))
            assert ended.complained.endswith(UNFINISHED) or command.files(site.public) == before
            count("builds on a full disk")
        site.check()
        (small_disk / "filler").unlink()
        site.converge()
    assert ends == {UNTOUCHED, UNFINISHED}


def test_a_first_build_on_a_full_disk_is_mended_too(small_disk, count) -> None:
    site = Site(small_disk, areas=3, objectives=4)
    for left in range(0, 400, 40):
        shutil.rmtree(site.public, ignore_errors=True)
        fill(small_disk, left)
        ended = command.run(site.folder, "build", "--quiet")
        if ended.status:
            end = refusal(ended, "No space left on device")
            assert end == UNFINISHED or not command.shape(site.public)
            count("builds on a full disk")
        site.check(first=True)
        (small_disk / "filler").unlink()
        site.converge()


@pytest.mark.parametrize("limit", [500, 4_000, 9_000, 12_000])
def test_a_limit_to_the_size_of_files_is_told_and_does_not_end_the_program(limit: int, tmp_path) -> None:
    site = Site(tmp_path, areas=3, objectives=4)
    site.converge()
    site.set(2)
    before = command.files(site.public)
    ended = command.run(
        site.folder, "build", "--quiet",
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
    end = refusal(ended, "File too large")
    assert end == UNFINISHED or command.files(site.public) == before
    site.check()
    site.converge()


def test_the_fault_is_told_in_italian_too(built) -> None:
    town.write(built / "Content", 2)
    ended = command.run(
        built, "build", "--language", "it",
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500)))
    assert (ended.status, ended.said) == (1, "")
    assert ended.complained == (
        "errore: `Public/manifest.json` non si può scrivere: il file è troppo grande\n"
        "    = controlla i permessi della cartella e lo spazio sul disco\n\n"
        "1 errore, 0 avvisi: non è stato scritto niente, Public è come prima.\n")


def as_nobody(folder: Path, *arguments: str) -> command.Ended:
    """A build by somebody who may do no more than the files' permissions say."""
    before = command.SITEGEN
    options = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
    command.SITEGEN = str(folder / "sitegen")
    try:
        return command.run(folder, "build", "--quiet", *arguments, **options)
    finally:
        command.SITEGEN = before


def give_away(folder: Path) -> None:
    """Makes nobody the owner."""
    if os.geteuid() == 0:
        for path in [folder, *folder.rglob("*")]:
            os.chown(path, NOBODY, NOBODY, follow_symlinks=False)


def test_a_read_only_output_folder_stays_as_it_is(open_folder: Path) -> None:
    town.write(open_folder / "Content", 2)
    public = open_folder / "Public"
    give_away(public)
    public.chmod(0o555)
    before = command.tree(public)
    assert refusal(as_nobody(open_folder), "Permission denied", "Public/manifest.json") == UNTOUCHED
    assert command.tree(public) == before


def test_an_output_folder_that_cannot_be_opened_stays_as_it_is(open_folder: Path) -> None:
    public = open_folder / "Public"
    give_away(public)
    public.chmod(0)
    assert refusal(as_nobody(open_folder), "Permission denied", "Public") == UNTOUCHED


def test_an_output_folder_that_cannot_be_made_is_told(open_folder: Path) -> None:
    shutil.rmtree(open_folder / "Public")
    open_folder.chmod(0o555)
    assert refusal(as_nobody(open_folder), "Permission denied", "Public") == UNTOUCHED


def test_a_folder_that_became_read_only_stops_the_build_and_the_next_one_mends_it(open_folder: Path) -> None:
    public = open_folder / "Public"
    old = command.files(public)
    town.write(open_folder / "Content", 2)
    command.build(open_folder, "--output", "New")
    new = command.files(open_folder / "New")
    give_away(public)
    closed = public / "2021/area-1"
    closed.chmod(0o555)
    assert refusal(as_nobody(open_folder), "Permission denied").endswith(UNFINISHED)
    for path, content in command.files(public).items():
        assert path == "manifest.json" or content in (old.get(path), new.get(path)), path
    closed.chmod(0o755)
    assert as_nobody(open_folder).status == 0
    assert command.files(public) == new


def test_a_page_that_cannot_be_read_is_written_anew(open_folder: Path) -> None:
    public = open_folder / "Public"
    whole = command.files(public)
    give_away(public)
    (public / "index.html").chmod(0)
    assert as_nobody(open_folder).status == 0
    assert command.files(public) == whole
