"""Things in the content folder that are no files, cannot be read, or are gone when they are asked for."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

import command
import strace
from invariants import Site
from test_disk import as_nobody
from test_system_calls import UNFINISHED

REFUSED = "\n1 error, 0 warnings: nothing was written, Public is as it was.\n"
LINK = "Content/{}: error: this is a symbolic link, and links are not followed\n    = put the file itself in its place\n"
SPECIAL = "Content/{}: error: this is neither a file nor a folder\n    = remove it\n"


def make_socket(path: Path) -> None:
    here = os.getcwd()
    os.chdir(path.parent)
    try:
        socket.socket(socket.AF_UNIX).bind(path.name)
    finally:
        os.chdir(here)


def link(target: str) -> Callable[[Path], None]:
    return lambda path: os.symlink(target, path)


def device(path: Path) -> None:
    try:
        os.mknod(path, 0o600 | 0o020000, os.makedev(1, 5))
    except PermissionError:
        pytest.skip("devices cannot be made here")


@pytest.mark.parametrize(
    ("name", "make", "text"),
    [
        ("2021/area-0/linked.md", link("objective-1.md"), LINK),
        ("2021/area-0/linked.md", link("/etc/passwd"), LINK),
        ("2021/area-0/linked.md", link("nowhere"), LINK),
        ("2021/area-0/linked.md", link("linked.md"), LINK),
        ("2021/area-9", link("area-0"), LINK),
        ("2021/loop", link(".."), LINK),
        ("2021/area-0/pipe.md", os.mkfifo, SPECIAL),
        ("2021/area-0/zeros.csv", device, SPECIAL),
        ("2021/area-0/socket.md", make_socket, SPECIAL),
    ])
def test_what_is_no_file_is_neither_followed_nor_skipped(name, make, text: str, built: Path) -> None:
    make(built / "Content" / name)
    before = command.tree(built)
    ended = command.run(built, "build")
    assert ended.complained == text.format(name) + REFUSED
    assert ended.status == 1
    assert command.tree(built) == before


def test_a_folder_of_the_content_that_became_a_link_is_not_followed(built: Path) -> None:
    (built / "Content/2021").rename(built / "elsewhere")
    os.symlink("../elsewhere", built / "Content/2021")
    before = command.tree(built)
    ended = command.run(built, "build")
    assert ended.status == 1
    assert LINK.format("2021") in ended.complained
    assert command.tree(built) == before


@pytest.mark.parametrize("name", ["2021/area-0/objective-1.md", "2021/area-0/count-0.csv", "2021/area-0"])
def test_what_may_not_be_read_is_told(name: str, open_folder: Path) -> None:
    path = open_folder / "Content" / name
    mode = path.stat().st_mode
    path.chmod(0)
    public = open_folder / "Public"
    public.chmod(0o777)
    before = command.tree(public)
    ended = as_nobody(open_folder)
    path.chmod(mode)
    assert ended.status == 1
    assert f"Content/{name}: error: this cannot be read: Permission denied\n" in ended.complained
    assert ended.complained.endswith("nothing was written, Public is as it was.\n")
    assert command.tree(public) == before


def without(folder: Path, name: str) -> command.Ended:
    """A build to which files of this name are gone by the time it opens them."""
    return command.run(
        folder, "build", "--quiet", before=[*strace.words("error=ENOENT", "openat"), "-P", name])


GONE = (
    "Content/{}: error: this cannot be read: No such file or directory\n"
    "    = check that it is there and that you may open it\n")


def test_a_file_that_is_gone_when_it_is_opened_is_told(built: Path, count) -> None:
    contents = command.files(built / "Content")
    before = command.tree(built / "Public")
    for name in sorted({Path(path).name for path in contents}):
        gone = [path for path in sorted(contents) if Path(path).name == name]
        ended = without(built, name)
        count("files that vanished")
        errors = "1 error" if len(gone) == 1 else f"{len(gone)} errors"
        assert ended.status == 1
        assert ended.complained == (
            "\n".join(GONE.format(path) for path in gone)
            + f"\n{errors}, 0 warnings: nothing was written, Public is as it was.\n")
        assert command.tree(built / "Public") == before


def test_an_attachment_that_is_gone_when_it_is_copied_stops_the_build_and_the_next_one_mends_it(tmp_path) -> None:
    site = Site(tmp_path)
    site.converge()
    site.set(2)
    ended = without(site.folder, "count-1.csv")
    assert ended.status == 1
    assert ended.complained == GONE.format("2021/area-1/count-1.csv") + "\n1 error, 0 warnings: " + UNFINISHED
    site.check()
    site.converge()
