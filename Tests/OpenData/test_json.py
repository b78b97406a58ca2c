"""The JSON is what its own schema says, and is one file for each area where there are many indicators."""

import csv
import json
from hashlib import sha256
from pathlib import Path

import pytest
from frictionless import validate
from jsonschema import Draft202012Validator

import town


def files(data: Path) -> tuple[dict, dict]:
    schema = next(data.glob("*.schema.json"))
    document = data / schema.name.replace(".schema.json", ".json")
    return json.loads(schema.read_text("utf-8")), json.loads(document.read_text("utf-8"))


def test_the_schema_is_valid(data: Path) -> None:
    Draft202012Validator.check_schema(files(data)[0])


def test_the_document_matches_the_schema(data: Path) -> None:
    schema, document = files(data)
    faults = [f"{fault.json_path}: {fault.message}" for fault in Draft202012Validator(schema).iter_errors(document)]
    assert faults == []


def test_a_wrong_document_does_not(data: Path) -> None:
    schema, document = files(data)
    document["areas"][0]["objectives"][0]["indicators"][0]["status"] = "fine"
    assert not Draft202012Validator(schema).is_valid(document)


@pytest.fixture(scope="module", params=[1000, 1001])
def large(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, program: str) -> tuple[int, Path]:
    """The data of a year with so many indicators in two areas."""
    folder = tmp_path_factory.mktemp("large")
    town.write_large(folder / "Content", request.param)
    town.build(folder, program)
    return request.param, folder / "Public/2024/data"


def test_the_json_is_cut_past_a_thousand(large: tuple[int, Path]) -> None:
    count, data = large
    schema, index = files(data)
    validator = Draft202012Validator(schema)
    assert list(validator.iter_errors(index)) == []
    is_cut = count > 1000
    assert [("file" in area, "objectives" in area) for area in index["areas"]] == [(is_cut, not is_cut)] * 2
    assert len(list(data.glob("*/*.json"))) == (2 if is_cut else 0)
    index["areas"][0]["file" if is_cut else "objectives"] = 5
    assert not validator.is_valid(index)


def test_the_files_of_the_areas_are_the_whole(large: tuple[int, Path]) -> None:
    count, data = large
    schema, index = files(data)
    of_area = Draft202012Validator({"$ref": "#/$defs/area-file", "$defs": schema["$defs"]})
    found = []
    for area in index["areas"]:
        if "file" in area:
            file = data / area["file"]
            assert (area["bytes"], area["sha256"]) == (file.stat().st_size, sha256(file.read_bytes()).hexdigest())
            document = json.loads(file.read_text("utf-8"))
            assert list(of_area.iter_errors(document)) == []
            assert (file.parent / document["index"]).resolve() == (data / "indicators.json").resolve()
            [own] = document["areas"]
            assert own["id"] == area["id"]
            document["areas"][0]["objectives"][0]["indicators"][0]["status"] = "fine"
            assert not of_area.is_valid(document)
            area = own
        names = [one["indicator_id"] for objective in area["objectives"] for one in objective["indicators"]]
        found += [(area["id"], name) for name in names]
    with (data / "indicators.csv").open(encoding="utf-8", newline="") as table:
        assert found == [(row["area_id"], row["indicator_id"]) for row in csv.DictReader(table)]
    assert len(found) == count


def test_the_package_of_a_large_year_has_no_fault(large: tuple[int, Path]) -> None:
    count, data = large
    report = validate(str(data / "datapackage.json"))
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "note"])
    package = json.loads((data / "datapackage.json").read_text("utf-8"))
    described = {resource["path"] for resource in package["resources"]}
    assert {path.relative_to(data).as_posix() for path in data.glob("*/*.json")} <= described
