"""What the data say of years in every state: each code, and what never stands together."""

import csv
import json
from pathlib import Path

import pytest
from frictionless import validate
from jsonschema import Draft202012Validator

import town

# In this order; a row holds them separated by blanks.
CAUTIONS = (
    "differs", "not-comparable", "declared-only", "provisional", "target-changed", "due-later", "different-totals", "note",
    "met-exactly", "same-date", "default-direction", "text-holds-figure")


def rows(folder: Path) -> dict[str, dict[str, str]]:
    with (folder / "indicators.csv").open(encoding="utf-8", newline="") as file:
        return {row["indicator_id"]: row for row in csv.DictReader(file, strict=True)}


def document(folder: Path) -> dict:
    return json.loads((folder / "indicators.json").read_text("utf-8"))


EXPECTED = [
    pytest.param(year, name, expected, id=f"{year} {name}")
    for year, indicators in town.INDICATORS.items() for name, (_, expected) in indicators.items()]


@pytest.mark.parametrize("year, name, expected", EXPECTED)
def test_the_columns_of_an_indicator(
    town_data: dict[int, Path], year: int, name: str, expected: dict[str, str]
) -> None:
    row = rows(town_data[year])[town.key(name)]
    assert {column: row[column] for column in expected} == expected


@pytest.mark.parametrize("year", town.YEARS)
def test_the_year_says_how_far_it_has_come(town_data: dict[int, Path], year: int) -> None:
    data = document(town_data[year])
    assert data["schema_version"].split(".")[0] == "2"
    assert (data["state"], data["ends"]) == (town.STATES[year], f"{year}-12-31")
    assert data.get("label") == ("2022/23" if year == 2023 else None)
    assert data.get("as_of") == ("2024-06-30" if year == 2024 else None)


@pytest.mark.parametrize("year", town.YEARS)
def test_other_programs_find_no_fault(town_data: dict[int, Path], year: int) -> None:
    report = validate(str(town_data[year] / "datapackage.json"))
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "note"])
    schema = json.loads((town_data[year] / "indicators.schema.json").read_text("utf-8"))
    assert [fault.message for fault in Draft202012Validator(schema).iter_errors(document(town_data[year]))] == []


@pytest.mark.parametrize("year", town.YEARS)
def test_what_never_stands_together(town_data: dict[int, Path], year: int) -> None:
    records = [
        indicator for area in document(town_data[year])["areas"] for objective in area["objectives"]
        for indicator in objective["indicators"]]
    table = rows(town_data[year])
    assert len(records) == len(table) == len(town.INDICATORS[year])
    for record in records:
        row = table[record["indicator_id"]]
        # The table and the JSON say the same, whatever their notation of nothing, numbers and truths.
        for column in set(row) & set(record):
            value = record[column]
            plain = "" if value is None else {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
            assert column == "page" or row[column] == plain, column
        never_together(row, as_declared=record["as_declared"])
        if year == 2025:
            assert row["status"] == "planned" and row["verification"] in ("not-published", "not-computable")
        else:
            assert row["status"] != "planned"


def never_together(row: dict[str, str], as_declared: bool) -> None:
    """What holds of every row, whatever its figures are."""
    if row["verification"] == "declared-only" or as_declared:
        assert row["computed_value"] == row["basis"] == ""
    if row["status"] in ("partial", "missed"):
        assert row["computed_value"] == "" or float(row["computed_value"]) < 100
    elif row["status"] == "achieved":
        assert row["computed_value"] in ("100", "")
    else:
        assert row["computed_value"] == row["basis"] == "" and row["verification"] not in ("consistent", "differs")
    for figure in ("target", "actual"):
        assert (row[f"{figure}_number"] == "") == (row[f"{figure}_type"] != "number")
    if not row["target_number"] and not row["actual_number"]:
        assert row["number_unit"] == ""
    cautions = row["cautions"].split()
    assert cautions == sorted(cautions, key=CAUTIONS.index)
    assert ("differs" in cautions) == (row["verification"] == "differs")
    assert ("declared-only" in cautions) == (row["verification"] == "declared-only")
