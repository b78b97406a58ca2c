"""What `sitegen export --xlsx` writes, the import takes back without a change: as it is, and saved by LibreOffice."""

import csv
import os
import re
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest

import office
from generate import LOCALES

ROOT = Path(__file__).parents[2]
SITEGEN = Path(os.environ.get("SITEGEN", ROOT / ".build/debug/sitegen")).resolve()
SITES = {
    "milan": ("Content", "it"), "rivermouth": ("Tests/Fixtures/valid/rivermouth/Content", "en"),
    "valdora": ("Tests/Fixtures/valid/valdora/Content", "it"),
}
MARKS = {"it": (",", "."), "en": (".", ",")}
HOSTILE = ["=1+1", "+39 02 5550", "@home", "-x", "<b>&amp;", "_x0041_", "'quoted", '"', "#N/A", "TRUE", "1E5", "0012", "€ 5"]


@pytest.fixture(params=SITES)
def site(request: pytest.FixtureRequest) -> tuple[Path, str]:
    """The content of a site, and its language."""
    content, language = SITES[request.param]
    return ROOT / content, language


def run(*words: object) -> str:
    """Runs sitegen, which must succeed."""
    done = subprocess.run([SITEGEN, *map(str, words), "--language", "en"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def shown(cell: openpyxl.cell.Cell, language: str) -> str:
    """What a cell shows."""
    if cell.value is None:
        return ""
    if cell.data_type != "n":
        assert cell.data_type in ("s", "inlineStr"), cell.coordinate
        return str(cell.value)
    point, group = MARKS[language]
    if cell.number_format == "General":
        return str(cell.value).replace(".", point)
    parts = re.fullmatch(r"(#,##)?0\.(0+)(#+)(\\? ?%)?", cell.number_format)
    assert parts, cell.number_format
    value = cell.value * 100 if parts[4] else cell.value
    zeros = len(parts[2])
    whole, decimals = f"{value:{',' if parts[1] else ''}.{zeros + len(parts[3])}f}".split(".")
    decimals = decimals[:zeros] + decimals[zeros:].rstrip("0")
    return whole.replace(",", group) + point + decimals + (parts[4] or "").replace("\\", "")


def as_csv(workbook: Path, language: str) -> Path:
    """The first sheet as it shows."""
    file = workbook.with_suffix(".csv")
    with file.open("w", encoding="utf-8", newline="") as text:
        rows = openpyxl.load_workbook(workbook).worksheets[0].iter_rows()
        csv.writer(text).writerows([shown(cell, language) for cell in row] for row in rows)
    return file


def requires_no_change(table: Path, content: Path) -> None:
    assert "files: 0 changed, 0 created" in run("import", table, "--content", content, "--dry-run")


def requires_aids(workbook: Path) -> None:
    """There are a filter, a note at each heading, and lists of directions, of verdicts and of yes and no."""
    sheet = openpyxl.load_workbook(workbook).worksheets[0]
    assert sheet.auto_filter.ref
    assert all(cell.comment for cell in sheet[1])
    assert len(sheet.data_validations.dataValidation) == 3


def test_unchanged(site: tuple[Path, str], tmp_path: Path) -> None:
    content, language = site
    run("export", "--xlsx", tmp_path / "kpi.xlsx", "--content", content)
    requires_aids(tmp_path / "kpi.xlsx")
    assert openpyxl.load_workbook(tmp_path / "kpi.xlsx").worksheets[0].freeze_panes == "A2"
    requires_no_change(as_csv(tmp_path / "kpi.xlsx", language), content)
    requires_no_change(tmp_path / "kpi.xlsx", content)


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
@pytest.mark.parametrize("locale", LOCALES.values())
def test_saved_by_libreoffice(site: tuple[Path, str], locale: str, tmp_path: Path) -> None:
    content, language = site
    run("export", "--xlsx", tmp_path / "kpi.xlsx", "--content", content)
    out = office.convert([tmp_path / "kpi.xlsx"], locale, "xlsx:Calc MS Excel 2007 XML", tmp_path)
    requires_no_change(as_csv(out / "kpi.xlsx", language), content)
    # Without a window, LibreOffice saves nothing of which rows stay in view.
    requires_aids(out / "kpi.xlsx")
    requires_no_change(out / "kpi.xlsx", content)


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
@pytest.mark.parametrize("locale", LOCALES.values())
def test_saved_as_opendocument(site: tuple[Path, str], locale: str, tmp_path: Path) -> None:
    """Whatever the language of the program that saved it."""
    content, _ = site
    run("export", "--xlsx", tmp_path / "kpi.xlsx", "--content", content)
    out = office.convert([tmp_path / "kpi.xlsx"], locale, "ods", tmp_path)
    requires_no_change(out / "kpi.ods", content)


def test_hostile_texts(tmp_path: Path) -> None:
    """No text becomes a number or a formula, and none is changed."""
    content = shutil.copytree(ROOT / SITES["rivermouth"][0], tmp_path / "Content")
    file = next(path for path in sorted(content.glob("2021/*/*.md")) if "  - name:" in path.read_text("utf-8"))
    texts = "\n".join(HOSTILE)
    lines = file.read_text("utf-8").split("\n")
    start = next(number for number, line in enumerate(lines) if line.startswith("  - name:"))
    lines[start + 1:start + 1] = ["    group: |-", *("      " + line for line in HOSTILE)]
    file.write_text("\n".join(lines), "utf-8")
    run("export", "--xlsx", tmp_path / "kpi.xlsx", "--content", content)
    sheet = openpyxl.load_workbook(tmp_path / "kpi.xlsx").worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type != "f" for cell in cells)
    assert texts in [str(cell.value).replace("_x005F_", "_") for cell in cells]
