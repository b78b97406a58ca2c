"""Holds the program against the oracle in every notation, near misses among them.

`ORACLE_ROWS` says how many indicators are generated in all; half of them are these.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import figures
import notations
import oracle
from program import build, errors, needs_program, read_published
from test_oracle import ROWS, SHOWN

SEED = 20211231
MOST_LEFT_OPEN = 0.04

_SECONDS = {"secondi": 1, "minuti": 60, "ore": 3600, "seconds": 1, "minutes": 60, "hours": 3600}


def _year(year: notations.NotationYear) -> oracle.Year:
    """The year as the oracle knows it."""
    said = dict(line.split(": ") for line in year.report.splitlines())
    reference = year.ends.fromisoformat(said["as_of"]) if "as_of" in said else year.ends
    return oracle.Year(
        year.number, said["state"], year.ends, reference, said.get("direction", ""), year.updated
    )


def _kind(figure: figures.Figure | None) -> str:
    """The code of the open data for what a figure is."""
    match figure:
        case None | figures.NoValue():
            return "none"
        case figures.Number(bound=bound) if bound:
            return "bound"
        case figures.Number() | figures.Share():
            return "number"
        case figures.Range():
            return "range"
        case figures.Day(first=first):
            return "period" if first else "date"
        case figures.YesNo():
            return "yes-no"
    return "text"


def _number(figure: figures.Figure | None, unit: str | None) -> Fraction | None:
    """The number of a figure in a unit of the program, the count of a share; none of a bound."""
    if isinstance(figure, figures.Share):
        return figure.count
    if not isinstance(figure, figures.Number) or figure.bound:
        return None
    return figure.value / _SECONDS.get(unit or "", 1)


def _decimal(value: object) -> Fraction | None:
    return None if value is None else Fraction(Decimal(str(value)))


def _expected(row: notations.Made, site: oracle.Site, record: Mapping[str, Any]) -> dict[str, Any]:
    """What the oracle says of a row: answer, kinds, numbers, weight, a true sum."""
    year = _year(row.year)
    reader = oracle.reader_of(row.raw, site, year)
    answer = oracle.judge(row.raw, site, year)
    target = reader.target(row.raw.get("target"))
    actual = reader.figure(row.raw.get("actual"), actual=True)
    wanted = target.figure if target else None
    unit, weight = record.get("number_unit"), row.raw.get("weight", "")
    # Parts of different totals have no unit in common, so neither has a number.
    numbers = (
        (None, None)
        if isinstance(wanted, figures.Share) and isinstance(actual, figures.Share) and wanted.total != actual.total
        else (_number(wanted, unit), _number(actual, unit))
    )
    return {
        "status": answer.status,
        "verification": answer.verification,
        "computed": _decimal(answer.computed_value or None),
        "kinds": (_kind(wanted), _kind(actual)),
        "target": numbers[0],
        "actual": numbers[1],
        "ends": (
            (_number(wanted.low, unit), _number(wanted.high, unit))
            if isinstance(wanted, figures.Range)
            else None
        ),
        "weight": Fraction(weight.rstrip("%")) if weight else None,
        "sum": True,
        "read": (wanted, actual),
        "mixed": isinstance(wanted, figures.Share) != isinstance(actual, figures.Share)
        and isinstance(wanted, figures.Number | figures.Share)
        and isinstance(actual, figures.Number | figures.Share),
    }


def _found(record: Mapping[str, Any]) -> dict[str, Any]:
    """What the program says of a row, in the same form."""
    ends = (record.get("target_low"), record.get("target_high"))
    return {
        "status": record["status"],
        "verification": record["verification"],
        "computed": _decimal(record["computed_value"]),
        "kinds": (record["target_type"], record["actual_type"]),
        "target": _decimal(record["target_number"]),
        "actual": _decimal(record["actual_number"]),
        "ends": None if ends[0] is None else tuple(_decimal(end) for end in ends),
        "weight": _decimal(record["weight"]),
    }


_COMPARISON = re.compile(r"[^÷≥≤<>≠]+([≥≤<>≠])[^÷≥≤<>≠=]+")


def _sum_is_true(record: Mapping[str, Any], wanted: Any, actual: Any) -> bool:
    """Whether the comparison that the program prints holds for every value of the actual.

    Beside a range it is one with either of its ends. Quotients are not looked at.
    """
    match = _COMPARISON.fullmatch(record.get("calculation") or "")
    if not match or not isinstance(actual, figures.Number):
        return True
    if isinstance(wanted, figures.Range):
        ends = [wanted.low.value, wanted.high.value]
    elif isinstance(wanted, figures.Number):
        ends = [wanted.value]
    else:
        return True
    zero = record["direction"] == "zero"
    if zero and actual.bound:
        return True
    value = oracle.interval(abs(actual.value) if zero else actual.value, actual.bound)
    if match[1] == "≠":
        return any(oracle.interval(end, "=").misses(value) for end in ends)
    sign = {"≥": ">=", "≤": "<="}.get(match[1], match[1])
    return any(oracle.interval(end, sign).holds(value) for end in ends)


def _shown(row: notations.Made) -> str:
    report = " · ".join(row.year.report.splitlines())
    return f"{row.id} {row.year.number} ({report}) {json.dumps(row.fields, ensure_ascii=False)}"


def _sorted(
    language: str, site: oracle.Site
) -> tuple[list[notations.Made], list[notations.Made], int]:
    """The rows that have an answer, those that must be refused, and how many are left open."""
    good, bad, left = [], [], 0
    for row in notations.rows(language, -(-ROWS // 2), SEED):
        try:
            oracle.judge(row.raw, site, _year(row.year))
            good.append(row)
        except oracle.Unreadable:
            bad.append(row)
        except oracle.Open:
            left += 1
    return good, bad, left


def _refused(content: Path, language: str, rows: list[notations.Made]) -> set[str]:
    """The rows that the program refuses."""
    places = notations.write(content, language, rows)
    found = {places.get(place, "") for place in errors(content, content.parent / "Public")}
    assert "" not in found, "an error is at no row"
    return found


def _differences(
    language: str, site: oracle.Site, rows: list[notations.Made], folder: Path
) -> Iterator[str]:
    """How the program's answers differ from the oracle's."""
    content, output = folder / "Content", folder / "Public"
    notations.write(content, language, rows)
    built = build(content, output)
    assert built.returncode == 0, (built.stdout + built.stderr)[:4000]
    published = {key[2]: record for key, record in read_published(output).items()}
    for row in rows:
        record = published[row.id]
        expected, found = _expected(row, site, record), _found(record)
        found["sum"] = _sum_is_true(record, *expected.pop("read"))
        if expected.pop("mixed"):
            # A share beside a percentage: the program counts the percentage in the share's total.
            for side in ("target", "actual"):
                expected[side] = found[side] = None
        if expected != found:
            apart = {k: (str(v), str(found[k])) for k, v in expected.items() if v != found[k]}
            yield f"{_shown(row)}\n  oracle, program: {apart}"


@pytest.mark.parametrize("language", ["it", "en"])
def test_near_misses_are_errors(language: str) -> None:
    """The oracle refuses every near miss as a target: none is left open, none is read."""
    reader = oracle.Reader(language, oracle.KNOWN_UNITS[language], 2021)
    for text in notations.NEAR_MISSES[language]:
        with pytest.raises(oracle.Unreadable):
            print(text, reader.target(text))


@needs_program
@pytest.mark.parametrize("language", ["it", "en"])
def test_program_agrees_in_every_notation(language: str, tmp_path: Path) -> None:
    """What the rules read is read alike, and what they refuse is refused."""
    site = oracle.Site(language, oracle.KNOWN_UNITS[language])
    good, bad, left = _sorted(language, site)
    to_refuse = len(bad)
    refused = _refused(tmp_path / "good" / "Content", language, good)
    wrong = [f"must be read: {_shown(row)}" for row in good if row.id in refused]
    good = [row for row in good if row.id not in refused]

    # What is wrong with a row may be told only once the other rows are gone.
    found: set[str] = {""}
    while bad and found:
        found = _refused(tmp_path / f"bad-{len(bad)}" / "Content", language, bad)
        bad = [row for row in bad if row.id not in found]
    wrong += [f"must be refused: {_shown(row)}" for row in bad]

    wrong += _differences(language, site, good, tmp_path / "built")
    print(f"{language}: {len(good)} compared, {to_refuse} to be refused, {left} left open, "
          f"{len(wrong)} differences")  # fmt: skip
    (tmp_path / "wrong.txt").write_text("\n".join(wrong), encoding="utf-8")
    assert left <= MOST_LEFT_OPEN * (len(good) + to_refuse)
    assert not wrong, f"{len(wrong)} differ:\n" + "\n".join(wrong[:SHOWN])


@needs_program
def test_shares_of_different_totals_have_no_common_unit(tmp_path: Path) -> None:
    """The open data never says 2 of 100 where a body said 2 out of 5."""
    fields = {"target": "66/100", "actual": "2/5", "direction": "higher"}
    row = notations.Made("r-000000", notations.YEARS[3], fields)
    content, output = tmp_path / "Content", tmp_path / "Public"
    notations.write(content, "it", [row])
    assert build(content, output).returncode == 0
    (record,) = read_published(output).values()
    assert (record["target_value"], record["actual_value"]) == (66, 2)
    assert record["actual_number"] is None or record["number_unit"] is None
