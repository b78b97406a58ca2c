"""What a build does to its output folder, and what it refuses to do."""

import fcntl
import os
import shutil
import time
from pathlib import Path

import pytest

import command
import town

REFUSED = "\n1 error, 0 warnings: nothing was written, {} is as it was.\n"


def refused(folder: Path, text: str, *arguments: str, output: str = "Public", **options) -> None:
    """A build that must be refused with exactly this text, and change nothing anywhere."""
    before = command.tree(folder)
    ended = command.run(folder, "build", *arguments, **options)
    assert ended.complained == text + REFUSED.format(output)
    assert (ended.status, ended.said) == (1, "")
    assert command.tree(folder) == before


# Where the site may not go.


@pytest.mark.parametrize("path", ["Content", "Content/2021", "Content/Public", ".", "..", "/", "Content/../../{name}"])
def test_sources_and_what_is_around_them_are_refused(path: str, built: Path) -> None:
    path = path.format(name=built.name)
    refused(
        built,
        f"error: the site cannot be written to `{path}`: sources or personal files are there\n"
        "    = name another folder with `--output`\n", "--output", path, output=path)


def test_templates_are_refused(built: Path) -> None:
    (built / "Templates").mkdir()
    refused(
        built,
        "error: the site cannot be written to `Templates`: sources or personal files are there\n"
        "    = name another folder with `--output`\n", "--output", "Templates", output="Templates")


def test_the_home_folder_is_refused(built: Path, monkeypatch) -> None:
    (built / "home").mkdir()
    monkeypatch.setitem(command.ENVIRONMENT, "HOME", str(built / "home"))
    os.symlink("home", built / "link")
    for path in ["home", "home/", "./home", "link"]:
        refused(
            built,
            f"error: the site cannot be written to `{path}`: sources or personal files are there\n"
            "    = name another folder with `--output`\n", "--output", path, output=path)


def test_a_folder_with_files_of_somebody_else_is_refused(built: Path) -> None:
    for name, content in [("letter.txt", "Dear all"), ("manifest.json", '{"name": "my app"}')]:
        shutil.rmtree(built / "Documents", ignore_errors=True)
        (built / "Documents").mkdir()
        (built / "Documents" / name).write_text(content)
        refused(
            built,
            "error: the folder `Documents` holds files that sitegen did not write\n"
            "    = name an empty folder with `--output`\n", "--output", "Documents", output="Documents")


def test_a_file_is_no_folder(built: Path) -> None:
    (built / "letter.txt").write_text("Dear all")
    refused(
        built,
        "error: `letter.txt` cannot be written: Not a directory\n"
        "    = check the folder's permissions and the space on the disk\n", "--output", "letter.txt",
        output="letter.txt")


@pytest.mark.parametrize("path", ["Public", "./Public", "Public/", "Content/../Public", "{folder}/Public"])
@pytest.mark.parametrize("exists", [True, False])
def test_drafts_never_go_where_the_published_site_stands(path: str, exists: bool, built: Path) -> None:
    path = path.format(folder=built)
    if not exists:
        shutil.rmtree(built / "Public")
    refused(
        built,
        f"error: drafts are not written to `{path}`, which is what gets published\n"
        "    = name another folder with `--output`\n", "--drafts", "--output", path, output=path)


@pytest.mark.parametrize("name", ["manifest.json", "2021", 'a"b.txt', "a\\b.txt", "a\nb.txt"])
def test_a_file_of_the_templates_cannot_take_a_name_that_the_site_cannot_do_without(name: str, built: Path) -> None:
    (built / "Templates/static").mkdir(parents=True)
    (built / "Templates/static" / name).write_text("mine")
    shown = name.replace("\n", "<U+000A>")
    refused(
        built, f"error: no file of the site can have the name `{shown}`\n    = rename the file\n")


# What somebody else put into the output folder.


def test_files_of_others_stay_and_are_only_mentioned(built: Path) -> None:
    public = built / "Public"
    others = {
        "CNAME": "our-town.example", ".git/config": "[core]", ".well-known/security.txt": "Contact: us",
        "2021/area-0/note.txt": "a note", "letters/2021.txt": "a letter", ".htaccess": "Options -Indexes"}
    for path, content in others.items():
        (public / path).parent.mkdir(parents=True, exist_ok=True)
        (public / path).write_text(content)
    for version in (2, 1, 2):
        town.write(built / "Content", version)
        command.build(built)
        assert {path: (public / path).read_text() for path in others} == others
    ended = command.run(built, "verify")
    acted_on = (
        "warning: sitegen did not write this file, and servers act on such files: visitors may get something else\n"
        "    = look who put it there and what it does; if nobody knows, remove it\n")
    mentioned = {
        ".htaccess": acted_on, "2021/area-0/note.txt": "note: sitegen did not write this file\n", "CNAME": acted_on,
        "letters/2021.txt": "note: sitegen did not write this file\n"}
    assert ended.complained == "\n".join(f"Public/{path}: {said}" for path, said in mentioned.items()) + "\n"
    assert ended.status == 0 and ended.said.endswith("each exactly what the sources give.\n")


def test_a_page_that_is_gone_goes_and_one_with_a_new_name_is_still_found(built: Path) -> None:
    public = built / "Public"
    town.write(built / "Content", 2)
    command.build(built)
    assert not (public / "about.html").exists()
    assert not (public / "2021/area-1/objective-0.html").exists()
    assert "renamed-1.html" in (public / "2021/area-1/objective-1.html").read_text()
    assert "../quarter-0/objective-2.html" in (public / "2021/area-0/objective-2.html").read_text()
    town.write(built / "Content", 1)
    command.build(built)
    assert not (public / "2021/quarter-0").exists()
    town.write(built / "new/Content", 1)
    command.build(built / "new")
    assert command.shape(public) == command.shape(built / "new/Public")


@pytest.mark.parametrize(
    ("place", "target"),
    [("2021", "outside"), ("2021/area-1", "../../outside"), ("assets", "/etc"), ("2021", "nowhere"), ("2021", "2021")])
def test_a_link_in_the_place_of_a_folder_is_not_followed(place: str, target: str, built: Path) -> None:
    (built / "outside").mkdir()
    (built / "outside/index.html").write_text("outside")
    shutil.rmtree(built / "Public" / place)
    os.symlink(target, built / "Public" / place)
    town.write(built / "Content", 2)
    refused(
        built,
        f"error: a part of the site goes to `Public/{place}`, but something else is there\n"
        "    = move it elsewhere, or remove it, and build again\n")


def test_a_link_in_the_place_of_a_folder_that_is_to_go_is_not_followed(built: Path) -> None:
    town.write(built / "Content", 2)
    command.build(built)
    (built / "Public/2021/quarter-0").rename(built / "outside")
    os.symlink("../../outside", built / "Public/2021/quarter-0")
    town.write(built / "Content", 1)
    refused(
        built,
        "error: a part of the site goes to `Public/2021/quarter-0`, but something else is there\n"
        "    = move it elsewhere, or remove it, and build again\n")


def test_links_in_the_place_of_files_are_replaced_and_not_followed(built: Path) -> None:
    public = built / "Public"
    whole = command.files(public)
    (built / "outside.txt").write_text("outside")
    outside = command.tree(built / "Content") | {"outside": (built / "outside.txt").stat().st_mtime_ns}
    for path in ["index.html", "2021/area-0/objective-1.html", "2021/data/indicators.csv"]:
        (public / path).unlink()
        os.symlink(built / "outside.txt", public / path)
    os.symlink(built / "outside.txt", public / ".sitegen-index.html")
    os.symlink(built, public / "2021/.sitegen-elsewhere")
    command.build(built)
    assert command.files(public) == whole
    assert (built / "outside.txt").read_text() == "outside"
    assert command.tree(built / "Content") | {"outside": (built / "outside.txt").stat().st_mtime_ns} == outside


def test_a_file_with_a_second_name_elsewhere_is_not_changed_there(built: Path) -> None:
    public = built / "Public"
    os.link(public / "index.html", built / "kept.html")
    kept = (built / "kept.html").read_bytes()
    town.write(built / "Content", 2)
    command.build(built)
    assert (built / "kept.html").read_bytes() == kept != (public / "index.html").read_bytes()


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo, lambda path: path.write_text("mine")])
def test_what_others_put_where_a_new_page_goes_is_not_overwritten(make, built: Path) -> None:
    make(built / "Public/contact.html")
    town.write(built / "Content", 2)
    refused(
        built,
        "error: a part of the site goes to `Public/contact.html`, but something else is there\n"
        "    = move it elsewhere, or remove it, and build again\n")


# The list of what sitegen owns.


def rewrite(folder: Path, old: str, new: str) -> None:
    manifest = folder / "Public/manifest.json"
    text = manifest.read_text()
    assert old in text
    manifest.write_text(text.replace(old, new, 1))


DAMAGED = (
    "error: `Public/manifest.json` was changed or damaged, so nobody knows which of the files beside it are the site's\n"
    "    = put back the file as it was; or empty the folder, and build again\n")
FOREIGN = (
    "error: the folder `Public` holds files that sitegen did not write\n"
    "    = name an empty folder with `--output`\n")


@pytest.mark.parametrize(
    "path", ["../beside.txt", "/etc/hostname", "2021/../../beside.txt", "./x", "a//b", "..\\\\x", ".git/config", "a/.b",
             "manifest.json", "a\tb", ""])
def test_a_list_that_leads_elsewhere_is_refused(path: str, built: Path) -> None:
    (built / "beside.txt").write_text("beside")
    rewrite(built, '"404.html"', f'"{path}"')
    refused(built, DAMAGED)


@pytest.mark.parametrize("damage", [
    lambda text: "", lambda text: text[:len(text) // 2], lambda text: text.replace("\n", ""),
    lambda text: text.replace('html": "', 'html": '), lambda text: text + "}"])
def test_a_damaged_list_is_refused(damage, built: Path) -> None:
    manifest = built / "Public/manifest.json"
    manifest.write_text(damage(manifest.read_text()))
    refused(built, DAMAGED)


def test_a_list_that_is_somebody_elses_or_no_file_is_refused(built: Path) -> None:
    manifest = built / "Public/manifest.json"
    ours = manifest.read_bytes()
    (built / "list.json").write_bytes(ours)
    manifest.write_text('{"name": "an app", "start_url": "."}')
    refused(built, FOREIGN)
    for make in [lambda: os.symlink("../list.json", manifest), lambda: os.mkfifo(manifest), manifest.mkdir]:
        manifest.rmdir() if manifest.is_dir() and not manifest.is_symlink() else manifest.unlink()
        make()
        refused(built, FOREIGN)


def test_a_huge_list_is_not_read(built: Path) -> None:
    with (built / "Public/manifest.json").open("r+b") as manifest:
        manifest.truncate(1 << 40)
    ended = command.run(built, "build")
    assert (ended.status, ended.complained) == (1, FOREIGN + REFUSED.format("Public"))


def test_without_its_list_a_site_is_nobodys(built: Path) -> None:
    (built / "Public/manifest.json").unlink()
    refused(built, FOREIGN)


def test_a_list_that_version_control_joined_owns_what_both_lists_did(built: Path) -> None:
    public = built / "Public"
    ours = (public / "manifest.json").read_text().splitlines(keepends=True)
    (public / "old.html").write_text("of the other branch")
    place = next(number for number, line in enumerate(ours) if '"index.html"' in line)
    marked = [*ours[:place], "<<<<<<< HEAD\n", ours[place], "=======\n", ours[place].replace("index", "old"),
              ">>>>>>> other\n", *ours[place + 1:]]
    whole = command.files(public)
    (public / "manifest.json").write_text("".join(marked))
    command.build(built)
    del whole["old.html"]
    assert command.files(public) == whole


def test_a_list_with_the_name_of_a_folder_removes_no_folder(built: Path) -> None:
    (built / "Public/letters").mkdir()
    (built / "Public/letters/a.txt").write_text("a letter")
    rewrite(built, '"404.html"', '"404.html": null,\n    "letters"')
    command.build(built)
    assert (built / "Public/letters/a.txt").read_text() == "a letter"


# Much that would go at once.


def test_more_than_half_of_the_pages_do_not_go_without_a_word(built: Path) -> None:
    about = built / "Content/pages/about.md"
    more = [about.with_stem(f"about-{number}") for number in range(2)]
    for page in more:
        shutil.copy(about, page)
    command.build(built)
    for page in [about, *more]:
        page.unlink()
    for number in range(3):
        (built / f"Content/2021/area-0/objective-{number}.md").unlink()
    shutil.rmtree(built / "Content/2021/area-1")
    pages = len(list((built / "Public").rglob("*.html")))
    gone = 3 + 5 + 3
    assert gone * 2 > pages
    refused(
        built,
        f"error: {gone} of the {pages} pages in `Public` would be deleted: `2021/area-0/objective-0.html`, "
        f"`2021/area-0/objective-1.html`, `2021/area-0/objective-2.html` and {gone - 3} more\n"
        "    = is a part of the content missing, or is this another site's folder? If they are to go, add "
        "`--allow-mass-delete`\n")
    command.build(built, "--allow-mass-delete")
    assert len(list((built / "Public").rglob("*.html"))) == pages - gone


def test_another_sites_folder_is_not_emptied(built: Path) -> None:
    town.write(built / "other/Content", 1, language="it", areas=1, objectives=1)
    year = built / "other/Content/2021"
    year.rename(built / "other/Content/2019")
    before = command.tree(built)
    ended = command.run(built / "other", "build", "--output", "../Public")
    assert ended.status == 1
    assert "pages in `../Public` would be deleted: `2021/area-0/index.html`" in ended.complained
    assert command.tree(built) == before


def test_half_of_the_pages_may_go(built: Path) -> None:
    shutil.rmtree(built / "Content/2021/area-1")
    for number in range(2):
        (built / f"Content/2021/area-0/objective-{number}.md").unlink()
    command.build(built)


def test_pages_that_were_never_finished_do_not_count(built: Path, tmp_path: Path) -> None:
    """A build of far more pages was cut off; the site goes back to what it was."""
    whole = command.files(built / "Public")
    added = [f"2021/area-9/objective-{number}.html" for number in range(100)]
    (built / "Public/2021/area-9").mkdir()
    for path in added:
        (built / "Public" / path).write_text("written before the end")
    rewrite(built, '"404.html"', "".join(f'"{path}": null,\n    ' for path in added) + '"404.html"')
    command.build(built)
    assert command.files(built / "Public") == whole
    assert not (built / "Public/2021/area-9").exists()


def test_a_new_name_for_all_areas_is_no_deletion(built: Path) -> None:
    for number in range(2):
        folder = (built / f"Content/2021/area-{number}").rename(built / f"Content/2021/part-{number}")
        area = folder / "area.md"
        area.write_text(area.read_text().replace("---\n", f"---\nformerly: [area-{number}]\n", 1))
    command.build(built)
    assert (built / "Public/2021/area-0/objective-1.html").exists()


# Two builds at once.


def test_the_second_of_two_builds_waits_for_the_first(built: Path) -> None:
    town.write(built / "Content", 2)
    folder = os.open(built / "Public", os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    before = command.tree(built / "Public")
    process = command.start(built, "build")
    assert process.stderr.readline() == "Another build is writing to Public: waiting for it.\n"
    assert command.tree(built / "Public") == before
    # What is written is the content as it is when the first build has ended, not when the second began.
    town.write(built / "Content", 1)
    os.close(folder)
    ended = command.end(process)
    assert (ended.status, ended.complained) == (0, "")
    assert (built / "Public/about.html").exists()


def test_a_build_that_has_waited_long_enough_is_refused(built: Path) -> None:
    folder = os.open(built / "Public", os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    start = time.monotonic()
    refused(
        built, "Another build is writing to Public: waiting for it.\n"
        "error: another build is writing to `Public`\n    = build again when it is done\n")
    assert 9 < time.monotonic() - start < 40
    os.close(folder)


def test_many_builds_at_once_leave_one_whole_site(folder: Path) -> None:
    """The first ones find no output folder."""
    for version in (1, 2):
        town.write(folder / "Content", version)
        processes = [command.start(folder, "build", "--quiet") for _ in range(6)]
        ended = [command.end(process) for process in processes]
        assert [(each.status, each.complained) for each in ended] == [(0, "")] * 6
        town.write(folder / f"alone-{version}/Content", version)
        command.build(folder / f"alone-{version}")
        assert command.shape(folder / "Public") == command.shape(folder / f"alone-{version}/Public")
