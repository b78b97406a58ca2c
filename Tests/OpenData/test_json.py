"""The JSON is what its own schema says."""

import json
from pathlib import Path

from jsonschema import Draft202012Validator


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
