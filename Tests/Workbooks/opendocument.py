"""Writes the workbooks of `Tests/Fixtures/documents`, and what LibreOffice shows of them: `opendocument.py FOLDER`.

Each was saved in the language that its name ends with.
"""

import json
import sys
import tempfile
import zipfile
from pathlib import Path

import office
import package
from generate import LOCALES

WORKBOOKS = Path(__file__).parents[1] / "Fixtures/workbooks"

# What LibreOffice saves as OpenDocument.
SAVED = [
    "hand-accounts", "hand-money", "hand-percent", "hand-clock", "hand-elapsed", "hand-fractions", "xlsxwriter-table",
    "xlsxwriter-merged", "xlsxwriter-hidden", "xlsxwriter-filtered", "xlsxwriter-rich", "openpyxl-types", "openpyxl-merged",
]
PARTS = ["mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml"]


def write(folder: Path) -> list[Path]:
    """Writes all of them."""
    folder.mkdir(parents=True, exist_ok=True)
    for language, locale in LOCALES.items():
        with tempfile.TemporaryDirectory() as scratch:
            out = office.convert([WORKBOOKS / f"{name}.xlsx" for name in SAVED], locale, "ods", Path(scratch))
            for name in SAVED:
                (folder / f"{name}.{language}.ods").write_bytes((out / f"{name}.ods").read_bytes())
    by_odfpy(folder / "odfpy-table.it.ods")
    for file in folder.glob("*.ods"):
        with zipfile.ZipFile(file) as archive:
            package.write(file, {part: archive.read(part) for part in PARTS if part in archive.namelist()})
    return sorted(folder.glob("*.ods"))


def by_odfpy(path: Path) -> None:
    """A table of an office, by another program."""
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    document = OpenDocumentSpreadsheet()
    table = Table(name="Indicatori")
    rows = [
        [("string", None, "Obiettivo"), ("string", None, "Target"), ("string", None, "Raggiunto")],
        [("string", None, "Alloggi & case"), ("float", "1150", "1150"), ("float", "0.5", "0,5")],
        [("string", None, "=A1"), ("string", None, "≥ 5"), ("float", "-12", "-12")],
    ]
    for cells in rows:
        row = TableRow()
        for kind, value, text in cells:
            cell = TableCell(valuetype=kind, value=value) if value else TableCell(valuetype=kind)
            cell.addElement(P(text=text))
            row.addElement(cell)
        table.addElement(row)
    document.spreadsheet.addElement(table)
    document.save(str(path))


def shown(books: list[Path]) -> str:
    """What each shows in its own language."""
    found = {}
    for language, locale in LOCALES.items():
        found |= office.shown([book for book in books if book.stem.endswith("." + language)], locale)
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"), sort_keys=True).replace('},"', '},\n"') + "\n"


if __name__ == "__main__":
    target = Path(sys.argv[1])
    books = write(target)
    (target / "shown.json").write_text(shown(books), "utf-8")
    print(f"{len(books)} workbooks, {sum(file.stat().st_size for file in books):,} bytes")
