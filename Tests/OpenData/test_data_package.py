"""The Data Package describes the tables that are there, as another program reads them."""

import json
from pathlib import Path

from frictionless import Package, validate


def test_frictionless_finds_no_fault(data: Path) -> None:
    report = validate(str(data / "datapackage.json"))
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "note"])


def test_every_table_of_the_folder_is_described(data: Path) -> None:
    package = Package(str(data / "datapackage.json"))
    described = {resource.path for resource in package.resources}
    tables = {str(path.relative_to(data)) for path in data.rglob("*.csv")}
    assert tables and tables <= described


def test_sizes_and_digests_are_those_of_the_files(data: Path) -> None:
    from hashlib import sha256

    for resource in json.loads((data / "datapackage.json").read_text("utf-8"))["resources"]:
        file = (data / resource["path"]).read_bytes()
        assert resource["bytes"] == len(file)
        assert resource["hash"] == "sha256:" + sha256(file).hexdigest()
