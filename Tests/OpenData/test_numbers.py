"""What is typed as a number is read as one by pandas and DuckDB, called as README.md says."""

import csv
from decimal import Decimal
from pathlib import Path

import duckdb
import pandas
import pytest

# The columns that hold numbers only.
NUMBERS = (
    "year", "target_number", "actual_number", "target_low", "target_high", "published_value", "computed_value", "weight",
    "source_page", "number")
# These hold a number, a day, a yes or a no.
TEXTS = ("target", "actual", "published_result", "indicator", "text", "unit", "number_unit")


def tables(site: Path) -> list[Path]:
    """Every table for programs: of years, of areas, of all years."""
    found = [path for path in sorted(site.rglob("*.csv")) if not path.read_bytes().startswith(b"\xef\xbb\xbf")]
    assert found
    return found


def numbers(table: Path) -> dict[str, list[Decimal | None]]:
    """The columns of numbers that have any, as they are written."""
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    columns = {
        name: [Decimal(row[name]) if row[name] else None for row in rows] for name in NUMBERS if rows and name in rows[0]}
    return {name: values for name, values in columns.items() if any(value is not None for value in values)}


def same(read: list, written: list[Decimal | None]) -> bool:
    """Whether numbers are the same; both programs read decimals into floating point."""
    return len(read) == len(written) and all(
        pandas.isna(one) if other is None else float(one) == float(other) for one, other in zip(read, written))


@pytest.fixture(params=["site", "town"])
def built(request: pytest.FixtureRequest, site: Path) -> Path:
    if request.param == "site":
        return site
    return next(iter(request.getfixturevalue("town_data").values())).parents[1]


def test_pandas(built: Path) -> None:
    for table in tables(built):
        frame = pandas.read_csv(table, keep_default_na=False, na_values=[""])
        for name, written in numbers(table).items():
            assert pandas.api.types.is_numeric_dtype(frame[name]), (table, name)
            assert same(frame[name].tolist(), written), (table, name)
        for name in set(TEXTS) & set(frame.columns):
            if frame[name].notna().any() and not frame[name].dropna().astype(str).str.fullmatch(r"-?[\d.]+").all():
                assert not pandas.api.types.is_numeric_dtype(frame[name]), (table, name)


def test_duckdb(built: Path) -> None:
    for table in tables(built):
        relation = duckdb.read_csv(str(table))
        types = dict(zip(relation.columns, map(str, relation.types)))
        read = dict(zip(relation.columns, zip(*relation.fetchall())))
        for name, written in numbers(table).items():
            assert types[name] in ("BIGINT", "DOUBLE") or types[name].startswith("DECIMAL"), (table, name, types[name])
            assert same(list(read[name]), written), (table, name)


def test_years_are_compared_in_one_question(built: Path) -> None:
    """What the table of all years is for: a column for each year."""
    found = [path for path in tables(built) if path.parent.parent == built]
    if not found:
        pytest.skip("a site with a single year has no table of all years")
    frame = pandas.read_csv(found[0])
    wide = frame[frame["field"] == "actual"].pivot(index="key", columns="year", values="number")
    asked = duckdb.sql(
        f"SELECT key, year, number FROM read_csv('{found[0]}') WHERE field = 'actual' AND number IS NOT NULL").fetchall()
    assert asked and len(asked) == int(wide.notna().sum().sum())
    for key, year, number in asked:
        assert wide.loc[key, year] == number
