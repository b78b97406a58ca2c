"""The table of all years says what the tables of the years say, in one row for each indicator, year and field."""

import csv
import json
from pathlib import Path

import pytest
from frictionless import validate

# Each field: the columns of a year's table that hold its text, its number, and the unit of that.
FIELDS = {
    "target": ("target", "target_number", "number_unit"),
    "target_low": (None, "target_low", "target_unit"),
    "target_high": (None, "target_high", "target_unit"),
    "target_initial": ("target_initial", None, None),
    "baseline": ("baseline", None, None),
    "actual": ("actual", "actual_number", "number_unit"),
    "published_result": ("published_result", "published_value", "%"),
    "computed_value": (None, "computed_value", "%"),
    "status": ("status", None, None),
    "verification": ("verification", None, None),
}
PLACE = ("year", "area_id", "objective_id", "indicator_id", "indicator")


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def year_table(folder: Path) -> Path:
    """The table for programs: the only CSV of the folder with its plain name."""
    return min(folder.glob("*.csv"), key=lambda path: len(path.name))


def said_by_years(site: Path) -> dict[tuple[str, ...], tuple[str, str, str]]:
    """Number, unit and text of every field of every indicator, as the tables of the years have them."""
    said = {}
    for package in site.glob("*/*/datapackage.json"):
        for row in rows(year_table(package.parent)):
            for field, (text, number, unit) in FIELDS.items():
                cells = (row[number] if number else "", row[text] if text else "")
                if any(cells):
                    of_number = "" if not cells[0] else row.get(unit, unit)
                    said[(*(row[column] for column in PLACE), field)] = (cells[0], of_number, cells[1])
    return said


def test_it_says_what_the_years_say(series: Path) -> None:
    said = said_by_years(series.parents[1])
    table = rows(series)
    assert {row["year"] for row in table} == {place[0] for place in said}
    assert {
        (*(row[column] for column in PLACE), row["field"]): (row["number"], row["unit"], row["text"]) for row in table
    } == said
    assert len(table) == len(said)


def test_a_key_is_one_indicator_of_each_year(series: Path) -> None:
    places: dict[tuple[str, str], set] = {}
    for row in rows(series):
        places.setdefault((row["key"], row["year"]), set()).add(tuple(row[column] for column in PLACE))
    assert all(len(of_key) == 1 for of_key in places.values())
    assert len(places) == len({place for of_key in places.values() for place in of_key})


def test_a_key_is_what_its_indicator_was_called_first(series: Path) -> None:
    first: dict[str, dict[str, str]] = {}
    for row in rows(series):
        if row["key"] not in first or row["year"] < first[row["key"]]["year"]:
            first[row["key"]] = row
    for key, row in first.items():
        plain = "/".join(row[column] for column in ("area_id", "objective_id", "indicator_id"))
        assert key in (plain, f"{plain}@{row['year']}")


def test_another_program_finds_no_fault(series: Path) -> None:
    package = series.with_name("datapackage.json")
    report = validate(str(package))
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "note"])
    resource = json.loads(package.read_text("utf-8"))["resources"][0]
    assert (resource["path"], resource["bytes"]) == (series.name, series.stat().st_size)
    names = [field["name"] for field in resource["schema"]["fields"]]
    assert names == list(rows(series)[0])


def test_every_page_of_data_leads_to_it(series: Path) -> None:
    site = series.parents[1]
    pages = [package.parent.with_suffix(".html") for package in site.glob("*/*/datapackage.json")]
    assert len(pages) > 1
    for page in pages:
        assert f'href="../{series.relative_to(site)}"' in page.read_text("utf-8"), page


def test_a_single_year_has_none(site: Path) -> None:
    years = list(site.glob("*/*/datapackage.json"))
    assert len(list(site.glob("*/datapackage.json"))) == (1 if len(years) > 1 else 0)


def test_no_number_is_a_text(series: Path) -> None:
    for row in rows(series):
        if row["number"]:
            float(row["number"])
        else:
            assert row["unit"] == "" and row["text"]


@pytest.fixture(params=["site", "town"])
def series(request: pytest.FixtureRequest, site: Path) -> Path:
    """The table of all years: of the built site, and of the town whose years are in every state."""
    if request.param == "town":
        site = next(iter(request.getfixturevalue("town_data").values())).parents[1]
    found = list(site.glob("*/datapackage.json"))
    if not found:
        pytest.skip("a site with a single year has no table of all years")
    return year_table(found[0].parent)
