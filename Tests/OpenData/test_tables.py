"""The tables as a spreadsheet and as a program read them."""

import csv
import io
from datetime import date
from pathlib import Path

# What a spreadsheet takes for the beginning of a formula.
FORMULA = ("=", "+", "@", "\t")


def rows(path: Path, delimiter: str) -> list[dict[str, str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


def delimiter(path: Path) -> str:
    return ";" if ";" in path.read_text("utf-8-sig").splitlines()[0] else ","


def is_value(text: str, mark: str) -> bool:
    """Whether it is empty, a yes or no, a day, or a number with this decimal mark and nothing else."""
    if text in ("", "yes", "no"):
        return True
    try:
        date.fromisoformat(text)
        return True
    except ValueError:
        plain = text.replace(mark, "", 1).lstrip("-")
        return plain.isdigit()


def test_both_tables_have_the_same_rows(table: Path, spreadsheet: Path) -> None:
    mark = "," if delimiter(spreadsheet) == ";" else "."
    for program, person in zip(rows(table, ","), rows(spreadsheet, delimiter(spreadsheet)), strict=True):
        assert list(program) == list(person)
        for column, value in program.items():
            shown = person[column]
            if column.endswith(("_value", "_number")) or column == "weight":
                assert is_value(value, ".") and is_value(shown, mark), (column, value, shown)
                assert shown.replace(mark, ".") == value
            else:
                assert shown.removeprefix("'") == value


def test_only_the_spreadsheet_has_a_byte_order_mark(table: Path, spreadsheet: Path) -> None:
    assert spreadsheet.read_bytes().startswith(b"\xef\xbb\xbf")
    assert not table.read_bytes().startswith(b"\xef\xbb\xbf")


def test_no_cell_of_the_spreadsheet_runs(spreadsheet: Path) -> None:
    for row in rows(spreadsheet, delimiter(spreadsheet)):
        for value in row.values():
            assert not value.startswith(FORMULA), value
            assert not value.startswith("-") or value[1:2].isdigit(), value


def test_the_tables_of_the_areas_are_the_whole(data: Path, table: Path) -> None:
    parts = [row for path in data.glob("*/*.csv") for row in rows(path, ",")]
    whole = rows(table, ",")
    key = lambda row: (row["area_id"], row["objective_id"], row["indicator_id"])
    assert sorted(parts, key=key) == sorted(whole, key=key)
