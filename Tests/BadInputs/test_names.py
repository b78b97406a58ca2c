"""Names of files and folders that cannot be part of an address, or that stand in each other's way."""

import os
from pathlib import Path

import pytest

from site_folder import Site

OBJECTIVE = b"---\ntitle: Prova\n---\n"

NAMES: dict[str, bytes] = {
    "per cent escapes": b"%2e%2e.md",
    "per cent escapes that lead out": b"%2e%2e%2fx.md",
    "two dots": b"a..md",
    "backslash": b"a\\x.md",
    "blank": b"piano casa.md",
    "blank at the end": b"piano .md",
    "capital": b"Piano.md",
    "device": b"CON.md",
    "device in small letters": b"con.md",
    "device with a number": b"com1.md",
    "accent": "città.md".encode(),
    "accent of two characters": "citta\u0300.md".encode(),
    "not UTF-8": b"citt\xe0.md",
    "zero-width blank": "pia\u200bno.md".encode(),
    "right-to-left override": "piano\u202edm.exe.md".encode(),
    "line break": b"a\nb.md",
    "escape sequence": b"\x1b[31mrosso.md",
    "question mark": b"a?b.md",
    "number sign": b"a#b.md",
    "angle brackets": b"<img src=x>.md",
    "quotes": b"a\"b'c.md",
    "underscore": b"a_b.md",
    "hyphen first": b"-a.md",
    "81 characters": b"a" * 81 + b".md",
    "250 bytes": b"a" * 250 + b".md",
    "emoji": "🏠.md".encode(),
    "no name": b"_.md",
    "reserved": b"index.md",
    "extension in capitals": b"piano.MD",
    "extension of another kind": b"piano.markdown",
    "text file": b"piano.txt",
    "no extension": b"piano",
    "copy of an editor": b"piano.md~",
    "copy of a sync program": b"alloggi-nuovi (conflicted copy 2021-05-03).md",
    "second download": b"alloggi-nuovi (1).md",
    "letter of another alphabet": "pi\u0430no.md".encode(),
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_file_name(site: Site, expected, name: bytes) -> None:
    Path(os.fsdecode(os.fsencode(site.content / "2025/casa") + b"/" + name)).write_bytes(OBJECTIVE)
    run = site.run()
    if run.status == 0:
        return expected(run.err + "(built)\n")
    expected(site.refuses())


@pytest.mark.parametrize("name", [b"Casa Nuova", b"CON", b"citt\xe0", "ca\u200bsa".encode(), b"a" * 250, b"%2e%2e"],
                         ids=["blank", "device", "not UTF-8", "zero-width", "250 bytes", "per cent escapes"])
def test_folder_name(site: Site, expected, name: bytes) -> None:
    folder = Path(os.fsdecode(os.fsencode(site.content / "2025") + b"/" + name))
    folder.mkdir()
    (folder / "area.md").write_text("---\ntitle: Area\n---\n")
    expected(site.refuses())


def test_names_that_the_system_refuses(site: Site, expected) -> None:
    """A file name has 255 bytes at the most; on the command line, one may type more."""
    with pytest.raises(OSError):
        (site.content / ("a" * 300 + ".md")).write_bytes(OBJECTIVE)
    expected(site.refuses("--content", "a" * 300) + site.refuses("--content", "../x") + site.refuses("--content", ""))


ASSETS = {"svg": b"<svg/>", "html": b"<p>", "js": b"alert(1)", "exe": b"MZ", "svgz": b"x", "xhtml": b"x", "PNG": b"x", "zip": b"x"}


@pytest.mark.parametrize("kind", ASSETS, ids=ASSETS)
@pytest.mark.parametrize("folder", ["2025/casa", "pages"])
def test_dangerous_file(site: Site, expected, folder: str, kind: str) -> None:
    site.write(f"{folder}/piano.{kind}", ASSETS[kind])
    expected(site.refuses())


@pytest.mark.parametrize("name", ["Piano Casa.pdf", "pian\u200bo.pdf", "a" * 90 + ".pdf", "piano.pdf.js"])
def test_name_of_a_document(site: Site, expected, name: str) -> None:
    site.write(f"2025/casa/{name}", b"%PDF-1.7\n")
    expected(site.refuses())


POINTER = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 1234567\n"
NOT_THEMSELVES = {
    "a PDF that was not fetched": ("piano.pdf", POINTER),
    "a picture that was not fetched": ("pianta.png", POINTER),
    "a table that was not fetched": ("dati.csv", POINTER),
    "an empty table": ("dati.csv", b""),
    "an empty picture": ("pianta.webp", b""),
    "a picture that is a text": ("pianta.jpg", b"ciao"),
    "a picture of another kind": ("pianta.png", b"\xff\xd8\xff\xe0\0\x10JFIF\0"),
    "a photograph of a telephone": ("pianta.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
    "a PDF that is a page": ("piano.pdf", b"<!DOCTYPE html><title>Accedi</title>"),
    "a table that is a spreadsheet": ("dati.csv", b"PK\x03\x04\x14\0"),
    "a table in UTF-16": ("dati.csv", "a;b\n1;2\n".encode("utf-16")),
    "a table with a NUL byte further on": ("dati.csv", b"a;b\n" * 1000 + b"1;\0\n"),
    "a table with a merge conflict": ("dati.csv", b"a;b\n<<<<<<< HEAD\n1;2\n=======\n1;3\n>>>>>>> casa\n"),
}


@pytest.mark.parametrize(("name", "content"), NOT_THEMSELVES.values(), ids=NOT_THEMSELVES)
def test_document_that_is_none(site: Site, expected, name: str, content: bytes) -> None:
    """What is published beside a page is what its name says, by its first bytes."""
    site.write(f"2025/casa/{name}", content)
    expected(site.refuses())


def test_picture_that_is_shown_and_none(site: Site, expected) -> None:
    """Told of once where it is no picture; one that breaks off in its head is none either."""
    site.write("pages/pianta.png", POINTER)
    site.write("pages/foto.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    site.text("![Pianta](pianta.png) ![Foto](foto.png)")
    expected(site.refuses())


def test_files_that_were_not_fetched(site: Site, expected) -> None:
    """In every folder; the logo, too."""
    for path in ["2025/piano.pdf", "2025/casa/piano.pdf", "pages/pianta.png", "stemma.png"]:
        site.write(path, POINTER)
    site.replace("site.yaml", "language: it", "language: it\nlogo: stemma.png")
    expected(site.refuses())


CLASHES = {
    "Markdown and YAML": {"2025/casa/piano.md": "---\ntitle: a\n---\n", "2025/casa/piano.yaml": "title: b\n"},
    "a page of another spelling": {"pages/piano.md": "---\ntitle: a\n---\n", "pages/Piano.md": "---\ntitle: a\n---\n"},
    "composed and decomposed accents": {
        "pages/citt\u00e0.md": "---\ntitle: a\n---\n", "pages/citta\u0300.md": "---\ntitle: a\n---\n"},
    "a page that the site makes": {"pages/index.md": "---\ntitle: a\n---\n"},
    "an objective named like the table": {"2025/casa/area.md": "---\ntitle: Casa\nformerly: [servizi-ai-cittadini]\n---\n"},
    "an objective named like its area": {"2025/casa/index.md": "---\ntitle: a\n---\n"},
    "a former name that is taken": {"2025/casa/piano.md": "---\ntitle: a\nformerly: [riparazioni]\n---\n"},
    "a former name that leads out": {"2025/casa/piano.md": "---\ntitle: a\nformerly: [../../../x]\n---\n"},
    "the same former name twice": {
        "2025/casa/piano.md": "---\ntitle: a\nformerly: [vecchio]\n---\n",
        "2025/casa/altro.md": "---\ntitle: a\nformerly: [vecchio]\n---\n"},
    "a file where a folder should be": {"2026": "ciao"},
    "a year that is none": {"20205/report.yaml": "title: a\n"},
    "a folder in an area": {"2025/casa/altro/piano.md": "---\ntitle: a\n---\n"},
}


@pytest.mark.parametrize("files", CLASHES.values(), ids=CLASHES)
def test_clash(site: Site, expected, files: dict[str, str]) -> None:
    """Two files that would be one page, or a file where none belongs: both are named."""
    for path, text in files.items():
        site.write(path, text)
    expected(site.refuses())


def test_ids_that_differ_in_case(site: Site, expected) -> None:
    site.replace("2025/casa/alloggi-nuovi.md", "id: alloggi-completati", "id: ALLOGGI-ASSEGNATI")
    expected(site.refuses())


def test_names_with_a_dot_are_passed_over(site: Site) -> None:
    """What systems and editors leave behind is no content."""
    for name in [".DS_Store", "2025/casa/.piano.md.swp", ".git/config", "pages/.htaccess"]:
        site.write(name, b"\0\xff")
    assert site.builds() == ""
    assert {path: content for path, (content, _) in site.published().items()} == {
        path: content for path, (content, _) in site.before.items()}


def test_empty_folders(site: Site, expected) -> None:
    for name in ["2025/vuota", "2026", "altro", "pages/vuota"]:
        (site.content / name).mkdir()
    run = site.run()
    expected(run.err if run.status else run.err + "(built)\n")


def test_content_is_a_file(site: Site, expected) -> None:
    expected(site.refuses("--content", "Content/site.yaml"))


def test_folders_without_end(site: Site, expected) -> None:
    folder = site.content / "2025"
    for _ in range(40):
        folder /= "a"
    folder.mkdir(parents=True)
    expected(site.refuses())


def test_drafts_into_the_published_site(site: Site, expected) -> None:
    expected(site.refuses("--drafts") + site.refuses("--drafts", "--output", "./Public/"))
