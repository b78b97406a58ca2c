"""Runs the program and reads what it published."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import oracle

SITEGEN = os.environ.get("SITEGEN")
"""The program, where the environment names it."""

needs_program = pytest.mark.skipif(not SITEGEN, reason="SITEGEN names no program")


def build(content: Path, output: Path) -> subprocess.CompletedProcess[str]:
    """Builds a site with the program."""
    assert SITEGEN
    command = [SITEGEN, "build", "--content", str(content), "--output", str(output), "--quiet"]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=900)


def _records(value: Any, objective: str = "") -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every indicator in a published JSON value: its objective's id, its own, and its record."""
    if isinstance(value, list):
        for item in value:
            yield from _records(item, objective)
    elif isinstance(value, dict):
        for record in value.get("indicators") or []:
            if isinstance(record, dict):
                home = record.get("objective_id") or value.get("objective_id") or value.get("id")
                yield str(home), str(record.get("indicator_id") or record.get("id")), record
        for key, item in value.items():
            if key != "indicators":
                yield from _records(item, objective)


def read_published(output: Path) -> dict[tuple[int, str, str], dict[str, Any]]:
    """The records of all published years by year, objective id and indicator id."""
    found: dict[tuple[int, str, str], dict[str, Any]] = {}
    for year in sorted(output.glob("[0-9][0-9][0-9][0-9]")):
        for path in sorted(year.rglob("*.json")):
            if "schema" in path.name or path.name == "datapackage.json":
                continue
            text = path.read_text(encoding="utf-8")
            value = json.loads(text, parse_float=Decimal, parse_int=Decimal)
            for objective, indicator, record in _records(value):
                found[int(year.name), objective, indicator] = record
    return found


def said(record: dict[str, Any]) -> oracle.Answer:
    """What the program says of an indicator, in the oracle's form."""
    computed = record.get("computed_value")
    text = "" if computed in (None, "") else f"{Decimal(computed):f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return oracle.Answer(
        record.get("status") or "",
        record.get("verification") or "",
        record.get("basis") or "",
        text,
        bool(record.get("as_declared", False)),
        record.get("direction") or "",
        (record.get("cautions") or "").split(),
    )


def errors(content: Path, output: Path) -> list[tuple[str, int]]:
    """The name of the file and the line of each error in a site."""
    assert SITEGEN
    command = [SITEGEN, "check", "--format", "json"]
    command += ["--content", str(content), "--output", str(output)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=900)
    found = json.loads(done.stdout)
    faults = [each for each in found if each["severity"] == "error"]
    return [(Path(each["file"]).name, each["line"] or 0) for each in faults]
