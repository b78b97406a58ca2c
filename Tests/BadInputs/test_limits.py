"""Each limit of what comes in: at it, a site is built in time and memory; one more is an error at its place.

What a limit is stands in the guide's table, which is made of the code.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from site_folder import ALLOWANCE, Site

GUIDE = (Path(__file__).parents[2] / "Content/README.md").read_text("utf-8")


def limit(name: str) -> int:
    """The figure of a row of the guide's table."""
    row = next(line for line in GUIDE.split("<!-- limits: begin -->")[1].splitlines() if line.startswith(f"| {name} |"))
    return int(re.sub(r"\D", "", row.split("|")[2]))


def names(count: int, word: str = "p") -> str:
    return "formerly: [" + ", ".join(f"{word}{number}" for number in range(count)) + "]\n"


def redirects(site: Site, count: int) -> None:
    """An area whose old names lead to its page and to one objective, which had one name only."""
    site.write("2025/nuova/x.md", "---\ntitle: X\n---\n")
    site.write("2025/nuova/area.md", f"---\ntitle: Nuova\n{names(count // 2, 'n')}---\n")
    site.write("2025/nuova/x.md", f"---\ntitle: X\n{names(count % 2)}---\n")


def years(site: Site, count: int) -> None:
    for year in range(2025 - count + 1, 2025):
        site.write(f"{year}/report.yaml", f"title: R\nupdated: {year + 1}-01-01\ndirection: higher\n")
        site.write(f"{year}/casa/area.md", "---\ntitle: Casa\n---\n")
        site.write(f"{year}/casa/x.md", "---\ntitle: X\nindicators:\n  - name: N\n    target: 8\n    actual: 6\n---\n")


def attachments(site: Site, count: int) -> None:
    """Files of 1 MB that take no room on the disk."""
    for number in range(count):
        hole(site, f"2025/casa/x{number}.pdf", 1)


def hole(site: Site, path: str, megabytes: float) -> None:
    site.write(path, b"%PDF-1.4\n")
    os.truncate(site.content / path, int(megabytes * (1 << 20)))


def items(key: str, item: str):
    def write(site: Site, count: int, file: str) -> None:
        text = (site.content / file).read_text("utf-8")
        text = re.sub(rf"^{key}:\n(?:[ #-].*\n)*", "", text, flags=re.M)
        site.write(file, text + f"{key}:\n" + "".join(item.replace("@", str(number or "")) for number in range(count)))
    return write


def synonyms(site: Site, count: int) -> None:
    """Groups of two, the last of three where the number is odd."""
    words = [f"s{number}" for number in range(count)]
    pairs = [words[at : at + 2] for at in range(0, count - count % 2, 2)]
    pairs[-1] += words[len(words) - count % 2 :]
    site.write("synonyms.yaml", "synonyms:\n" + "".join(f"  - {', '.join(pair)}\n" for pair in pairs))


def present(site: Site, folder: str) -> int:
    return len(list((site.content / folder).glob("*.md")))


# By row of the table: what makes n of it, and the seconds of processor and megabytes of memory that n may take.
MADE = {
    "anni di rendicontazione": (years, 10, 80),
    "pagine in `pages`": (lambda s, n: [
        s.write(f"pages/p{i}.md", f"---\ntitle: P{i}\n---\na\n") for i in range(n - present(s, "pages"))], 15, 120),
    "vecchi indirizzi": (redirects, 6, 80),
    "documenti di un anno": (
        lambda s, n: items("documents", "  - {id: relazione@, title: D@}\n")(s, n, "2025/report.yaml"), 3, 60),
    "link in site.yaml": (
        lambda s, n: items("links", "  - {label: L@, url: https://x.example/@}\n")(s, n, "site.yaml"), 3, 60),
    "parole e frasi in synonyms.yaml": (synonyms, 3, 60),
    "una parola o frase in synonyms.yaml": (
        lambda s, n: s.write("synonyms.yaml", f"synonyms:\n  - {'b' * n}, c3\n"), 3, 60),
    "un campo": (lambda s, n: s.indicator(f"note: {'è' * n}"), 3, 60),
    "un nome che sta su molte pagine: del sito, dell'ente, di un anno, un'area, una pagina, un documento": (
        lambda s, n: s.write("2025/casa/area.md", f"---\ntitle: {'è' * n}\n---\n"), 3, 60),
    "chiavi e valori di un file": (
        # The whole mapping, its title, and two for each other field.
        lambda s, n: s.write("2025/casa/x.md", "---\ntitle: X\nnote: [" + "a," * (n - 5) + "]\n---\n"), 6, 90),
    "un file accanto a un testo": (lambda s, n: hole(s, "2025/casa/x.pdf", n), 12, 60),
}


@pytest.mark.parametrize("name", MADE)
def test_at(site: Site, name: str) -> None:
    make, seconds, megabytes = MADE[name]
    make(site, limit(name))
    run = site.measured("check" if "file accanto" in name else "build")
    if name.startswith("chiavi"):
        # Nothing takes so many values: that is said of the field, and not of the file.
        assert "than 100" not in run.err and "`note`" in run.err, run.err[:500]
    else:
        assert run.status == 0, run.err[:500]
    assert run.seconds < seconds * ALLOWANCE and run.megabytes < megabytes, (run.seconds, run.megabytes)


@pytest.mark.parametrize("name", MADE)
def test_beyond(site: Site, name: str) -> None:
    make, _, _ = MADE[name]
    make(site, limit(name) + 1)
    run = site.measured()
    assert run.status == 1 and site.published() == site.before
    row = next(line for line in GUIDE.splitlines() if line.startswith(f"| {name} |"))
    message = row.split("`")[-2]
    assert f"{limit(name):,}" in run.err or str(limit(name)) in run.err, run.err[:500]
    assert message in site.run("check", "--format", "json").out, message
    assert run.seconds < 3 * ALLOWANCE and run.megabytes < 80, (run.seconds, run.megabytes)


def test_a_product(site: Site) -> None:
    """3000 old names of an area and 3000 of its objective are nine million addresses."""
    site.write("2025/nuova/area.md", f"---\ntitle: Nuova\n{names(3000, 'n')}---\n")
    site.write("2025/nuova/x.md", f"---\ntitle: X\n{names(3000)}---\n")
    assert "nuova/area.md:1:1: error: more than 10,000 old addresses" in site.refuses()


def test_a_terabyte(site: Site) -> None:
    """A file with a hole of a terabyte is refused before any of it is read, whatever its kind."""
    for ending in ["pdf", "png", "csv", "md"]:
        site.write(f"2025/casa/x-{ending}.{ending}", b"%PDF-1.4\n")
        os.truncate(site.content / f"2025/casa/x-{ending}.{ending}", 1 << 40)
    run = site.measured()
    assert (run.status, site.published()) == (1, site.before)
    assert run.err.count("the file is larger than 2048 MB") == 3 and "larger than 4 MB" in run.err, run.err
    assert run.seconds < 2 * ALLOWANCE and run.megabytes < 60


def test_all_attachments(site: Site) -> None:
    """The sum counts before anything is copied: nine files of 2 GB that take no room."""
    for number in range(9):
        hole(site, f"2025/casa/x{number}.pdf", 2048)
    assert "x8.pdf: error: the files beside the texts come to more than 16,384 MB" in site.refuses()


def test_two_gigabytes(site: Site, tmp_path: Path) -> None:
    """Files are copied, compared and verified piece by piece."""
    for number in range(4):
        hole(site, f"2025/casa/x{number}.pdf", 128)
    site.text("".join(f"[a](../2025/casa/x{number}.pdf)\n" for number in range(4)))
    for arguments in [["build"], ["build"], ["check"], ["verify"]]:
        run = site.measured(*arguments)
        assert run.status == 0, run.err
        assert run.megabytes < 60, (arguments, run.megabytes)
