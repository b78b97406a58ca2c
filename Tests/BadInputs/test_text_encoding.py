"""Files that are no text, or text of another kind."""

import pytest

from site_folder import ALLOWANCE, Site

PAGE = "pages/prova.md"
TEXT = "---\ntitle: Città\n---\n\nPerché no\n"

REFUSED = {
    "NUL byte in the text": TEXT.encode() + b"a\0b",
    "NUL byte in a field": b"---\ntitle: a\0b\n---\n",
    "Windows-1252": TEXT.encode("cp1252"),
    "UTF-8 cut in the middle": TEXT.encode() + b"citt\xc3",
    "overlong UTF-8": TEXT.encode() + b"\xc0\xaf",
    "a surrogate in UTF-8": TEXT.encode() + b"\xed\xa0\x80",
    "UTF-16 with a mark": TEXT.encode("utf-16"),
    "UTF-16, big-endian, with a mark": b"\xfe\xff" + TEXT.encode("utf-16-be"),
    "UTF-16 without a mark": TEXT.encode("utf-16-le"),
    "UTF-16, big-endian, without a mark": TEXT.encode("utf-16-be"),
    "UTF-32": TEXT.encode("utf-32"),
    "a picture": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)),
    "front matter not closed": "---\ntitle: a\n\nTesto\n".encode(),
    "front matter not closed, with a rule in the text": "---\ntitle: a\n\nTesto\n\n----\n".encode(),
    "no front matter": "Testo\n".encode(),
    "empty file": b"",
    "blanks only": b" \n\t\n",
    "front matter that is a list": b"---\n- a\n- b\n---\n\nTesto\n",
    "front matter that is a scalar": b"---\nCiao\n---\n\nTesto\n",
    "front matter that is a number": b"---\n12\n---\n",
    "empty front matter": b"---\n---\n\nTesto\n",
}


@pytest.mark.parametrize("content", REFUSED.values(), ids=REFUSED)
def test_refused(site: Site, expected, content: bytes) -> None:
    site.write(PAGE, content)
    expected(site.refuses())


YAML_FILES = {"empty": b"", "a list": b"- a\n", "a scalar": b"ciao\n", "UTF-16": "title: a\n".encode("utf-16")}


@pytest.mark.parametrize("content", YAML_FILES.values(), ids=YAML_FILES)
@pytest.mark.parametrize("name", ["site.yaml", "2025/report.yaml"])
def test_whole_file(site: Site, expected, name: str, content: bytes) -> None:
    """A file of fields that holds none."""
    site.write(name, content)
    expected(site.refuses())


def test_two_gibibytes(site: Site, expected) -> None:
    """A file with a hole of 2 GiB is refused before it is read."""
    site.text("a")
    with (site.content / PAGE).open("r+b") as file:
        file.truncate(2 << 30)
    run = site.run()
    assert (run.status, run.out) == (1, "")
    assert run.seconds < ALLOWANCE
    assert site.published() == site.before
    expected(run.err)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "with a byte order mark"])
def test_line_ends(site: Site, end: str, mark: str) -> None:
    """All line ends, with or without a byte order mark, give the same page; places in messages are right."""
    text = "---\ntitle: Città\nsummary: |\n  Una frase\n---\n\nUno\ndue\n\n- tre\n- quattro\n"
    site.write(PAGE, text)
    site.builds()
    plain = site.page("prova.html")
    site.write(PAGE, mark + text.replace("\n", end))
    site.builds()
    assert site.page("prova.html").replace("\r\n", "\n").replace("\r", "\n") == plain

    site.before = site.published()
    site.write(PAGE, mark + (text + "\n[a](gone.md)\n").replace("\n", end))
    assert "prova.md:13:5: error: the link leads to `gone.md`" in site.refuses()
    site.write(PAGE, mark + text.replace("title", "titel").replace("\n", end))
    assert "prova.md:2:1: error: unknown key `titel`" in site.refuses()
