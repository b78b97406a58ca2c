"""Spreadsheets with a fault: row and column are named, and nothing is written."""

from pathlib import Path

import pytest

from site_folder import ALLOWANCE, Site

HEAD = "Area;Obiettivo;KPI;Target;Raggiunto;Risultato\n"
ROW = "casa;Alloggi nuovi;Alloggi assegnati alle famiglie;80;70;88%\n"

TABLES: dict[str, bytes] = {
    "unknown columns": ("Area;Obiettivo;KPI;Tarhet;Ufficio segreto\n" + "casa;Prova;Uno;1;2\n").encode(),
    "no column of objectives": "KPI;Target\nUno;1\n".encode(),
    "a column twice": ("Obiettivo;KPI;Target;Target\n" + "Alloggi nuovi;Uno;1;2\n").encode(),
    "wrong separator": (HEAD + ROW).replace(";", "|").encode(),
    "separators mixed": (HEAD + ROW + "casa,Prova,Uno,1,2,200%\n").encode(),
    "a file that is cut off": (HEAD + ROW + "casa;Prova;Uno").encode(),
    "a row that is too long": (HEAD + ROW + "casa;Prova;Uno;1;2;200%;x;y\n").encode(),
    "a figure that is none": (HEAD + "casa;Prova;Uno;1O;2;200%\n").encode(),
    "units that differ": (HEAD + "casa;Prova;Uno;80%;5 giorni;\n").encode(),
    "an unknown area": (HEAD + "caza;Prova;Uno;1;2;\n").encode(),
    "unclosed quote": (HEAD + 'casa;"Prova;Uno;1;2;\n' + ROW).encode(),
    "text after a quote": (HEAD + 'casa;"Prova"x;Uno;1;2;\n').encode(),
    "the same indicator twice": (HEAD + ROW + ROW.replace(";70;", ";71;")).encode(),
    "a heading twice": ("Obiettivo;KPI;Target;Raggiunto;Target\n" + "Alloggi nuovi;Uno;1;2;3\n").encode(),
    "headings that no terminal takes": ('Obiettivo;KPI;;"a ""b""";$HOME\n' + "Alloggi nuovi;;1;2;3\n").encode(),
    "a slip of the decimal mark": (HEAD + "casa;Prova;Uno;900;1.150;\ncasa;Prova;Due;3;2.4;\n").encode(),
    "a slip the other way round": (HEAD + "casa;Prova;Uno;2,4;1.150;\ncasa;Prova;Due;3;2.4;\n").encode(),
    "nothing but two readings": (HEAD + "casa;Prova;Uno;1.000;1.150;115%\n").encode(),
    "a weight of two readings": ("Area;Obiettivo;KPI;Target;Peso\n" + "casa;Prova;Uno;10;1.500\n").encode(),
    "two names of one id": (HEAD + "casa;Prova;Data center;1;2;\ncasa;Prova;Data-center;3;4;\n").encode(),
    "a name that makes the id of another": (HEAD + "casa;Alloggi nuovi;Alloggi assegnati;80;70;88%\n").encode(),
    "two titles of one id": (HEAD + "casa;Prova uno;Uno;1;2;\ncasa;Prova: uno;Due;3;4;\n").encode(),
    "saved for MS-DOS": (HEAD + "casa;Città;Qualità perché;80;70;88%\n").encode("cp850"),
    "saved for MS-DOS, one letter": (HEAD + "casa;Città;Uno;80;70;88%\n").encode("cp850"),
    "saved for the Macintosh": (HEAD + "casa;Città;Qualità;80;70;88%\n").encode("mac_roman"),
    "broken before": (HEAD + "casa;Città;Qualità;80;70;88%\n").encode().decode("cp1252").encode(),
    "letters lost before": (HEAD + "casa;Citt\ufffd;Uno;80;70;88%\n").encode(),
    "UTF-16 that is cut off": (HEAD + ROW).encode("utf-16")[:-1],
    "neither UTF-8 nor Windows-1252": (HEAD + ROW).encode() + b"casa;Citt\x81;Uno;1;2;\n",
    "UTF-8 cut in the middle": (HEAD + ROW).encode() + b"casa;Citt\xc3",
    "NUL byte": (HEAD + ROW).encode() + b"casa;a\0b;Uno;1;2;\n",
    "a workbook": b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(256)) * 4,
    "empty": b"",
    "headings only": HEAD.encode(),
    "empty lines only": b"\n\n\n",
    "first row without headings": ROW.encode(),
    "100,000 columns": (";".join(f"c{number}" for number in range(100_000)) + "\n").encode(),
    "a cell of 1 MB": (HEAD + "casa;Prova;" + "a" * 1_000_000 + ";1O;2;\n").encode(),
}


def contents(site: Site) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in site.folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_refused(site: Site, expected, table: bytes) -> None:
    (site.folder / "tabella.csv").write_bytes(table)
    before = contents(site)
    run = site.run("import", "tabella.csv", "--year", "2025", "--correction", "none")
    assert contents(site) == before, "something was written"
    assert run.status == 1, run.out + run.err
    assert run.seconds < 10
    expected(run.out + run.err)


def test_a_heading_given_twice(site: Site, expected) -> None:
    """By its heading no column is meant; by its letter one is, as the message says."""
    (site.folder / "tabella.csv").write_text(
        "Area;Obiettivo;KPI;Target;Raggiunto;Target\ncasa;Prova;Uno;80;70;90\n", "utf-8")
    before = contents(site)
    run = site.run("import", "tabella.csv", "--year", "2025", "--correction", "none", "--map", "Target=-")
    assert (run.status, contents(site)) == (1, before)
    assert '--map "F=-"' in run.err
    good = site.run("import", "tabella.csv", "--year", "2025", "--correction", "none", "--map", "F=-")
    assert good.status == 0, good.err
    assert "target: 80\n" in (site.content / "2025/casa/prova.md").read_text("utf-8")
    expected(run.err + good.out + good.err)


def test_said_decimal_mark(site: Site, expected) -> None:
    """What a person says of the mark is done, and what does not fit is refused."""
    (site.folder / "tabella.csv").write_text(HEAD + "casa;Prova;Uno;900;1.150;\ncasa;Prova;Due;3;2.4;\n", "utf-8")
    before = contents(site)
    run = site.run("import", "tabella.csv", "--year", "2025", "--correction", "none", "--decimal", ",")
    assert (run.status, contents(site)) == (1, before)
    good = site.run("import", "tabella.csv", "--year", "2025", "--correction", "none", "--decimal", ".")
    assert good.status == 0, good.err
    assert "actual: 1,150\n" in (site.content / "2025/casa/prova.md").read_text("utf-8")
    wrong = site.run("import", "tabella.csv", "--year", "2025", "--correction", "none", "--decimal", ";")
    assert wrong.status == 64
    expected(run.err + good.out + good.err + wrong.err.split("\n")[0] + "\n")


def test_many_bad_rows(site: Site, expected) -> None:
    """Of 20,000 rows with a fault the first ones are named, and of the rest, how many they are."""
    (site.folder / "tabella.csv").write_text(HEAD + "casa;Prova;Uno;1O;2;\n" * 20_000, "utf-8")
    before = contents(site)
    run = site.run("import", "tabella.csv", "--year", "2025", "--correction", "none")
    assert (run.status, contents(site)) == (1, before)
    assert run.seconds < 30
    parts = run.err.split("\n\n")
    expected(f"({len(parts)} parts)\n\n" + "\n\n".join([parts[0], *parts[-2:]]))


def test_hundred_megabytes(site: Site, expected) -> None:
    with (site.folder / "tabella.csv").open("wb") as file:
        file.truncate(100 << 20)
    before = site.published()
    run = site.run("import", "tabella.csv", "--year", "2025", "--correction", "none")
    assert (run.status, site.published()) == (1, before)
    assert run.seconds < ALLOWANCE
    expected(run.err)


STRANGE = {"missing": "gone.csv", "a folder": "Content", "a device": "/dev/zero", "no name": ""}


@pytest.mark.parametrize("path", STRANGE.values(), ids=STRANGE)
def test_no_file(site: Site, expected, path: str) -> None:
    before = contents(site)
    run = site.run("import", path, "--year", "2025", "--correction", "none")
    assert (run.status, contents(site)) == (1, before)
    expected(run.err)


def test_one_bad_row_among_good_ones(site: Site, expected) -> None:
    """All or nothing: the good rows are not written either."""
    (site.folder / "tabella.csv").write_text(HEAD + ROW + "casa;Prova;Uno;dieci;2;\ncasa;Prova;Due;1O;2;\n", "utf-8")
    before = contents(site)
    run = site.run("import", "tabella.csv", "--year", "2025", "--correction", "none")
    assert (run.status, contents(site)) == (1, before)
    expected(run.err)
