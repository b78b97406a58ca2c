"""An independent oracle for what the program says of each indicator.

It is written from the rules of figures (Content/README.md) alone and shares no code with the
program: it reads the raw YAML of a site as text, parses the figures with exact fractions and
says, for each indicator, the status, the verification, the basis, the computed value, whether
the status is the declared one, the direction and the cautions, with the codes of the open data.

How figures are read stands in figures.py; what the rules make an error raises `Unreadable`, and
what they leave open raises `Open`.

Run as a program it prints its answers as CSV: `python3 oracle.py CONTENT`.
"""

from __future__ import annotations

import calendar
import csv
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import yaml

from figures import (
    KNOWN_UNITS,
    Day,
    Figure,
    NoValue,
    Number,
    Open,
    Range,
    Raw,
    Reader,
    Share,
    Target,
    Unit,
    Unreadable,
    Words,
    YesNo,
    folded,
)

__all__ = ("KNOWN_UNITS", "Open", "Reader", "Unreadable")

CAUTIONS = (
    "differs",
    "not-comparable",
    "declared-only",
    "provisional",
    "target-changed",
    "due-later",
    "note",
    "met-exactly",
    "same-date",
    "default-direction",
    "text-holds-figure",
)
"""The cautions in the order in which the open data lists them."""

NEGATIONS = frozenset({"nessun", "nessuna", "nessuno", "non", "senza", "no", "none", "without"})

TIME_NAMES = {
    "it": frozenset({"giorni", "minuti", "tempo"}),
    "en": frozenset({"days", "minutes", "time"}),
}

DEFAULT_PARTIAL_FROM = Fraction(50)
"""From which percentage a missed target is partly reached, where the site says nothing."""


# --- The published result ---------------------------------------------------------------------


@dataclass(frozen=True)
class Result:
    """The result that the body published.

    `kind` is `percent`, `verdict` (yes and no too), `colour`, `progress` or `unknown`;
    `reached` is what a verdict or colour says, `partly` that it says “in part”.
    """

    kind: str
    reached: bool = False
    partly: bool = False
    percent: Fraction = Fraction(0)
    decimals: int = 0


VERDICTS: dict[str, dict[str, Result]] = {
    "it": {
        "raggiunto": Result("verdict", reached=True),
        "conseguito": Result("verdict", reached=True),
        "non raggiunto": Result("verdict"),
        "non conseguito": Result("verdict"),
        "raggiunto in parte": Result("verdict", partly=True),
        "verde": Result("colour", reached=True),
        "giallo": Result("colour"),
        "rosso": Result("colour"),
        "in corso": Result("progress"),
        "in linea": Result("progress"),
    },
    "en": {
        "achieved": Result("verdict", reached=True),
        "met": Result("verdict", reached=True),
        "target achieved": Result("verdict", reached=True),
        "not achieved": Result("verdict"),
        "partly met": Result("verdict", partly=True),
        "green": Result("colour", reached=True),
        "amber": Result("colour"),
        "red": Result("colour"),
        "on track": Result("progress"),
        "ongoing": Result("progress"),
    },
}


def read_result(raw: Raw, reader: Reader) -> Result | None:
    """Reads a published result; a word for “no value” counts as no result."""
    figure = reader.figure(raw)
    match figure:
        case None | NoValue():
            return None
        case YesNo(yes=yes):
            return Result("verdict", reached=yes)
        case Number(base="percent", qualifier=""):
            return Result("percent", percent=figure.value, decimals=figure.decimals)
        case Words(text=text):
            said = " ".join(text.split()).casefold()
            return VERDICTS[reader.language].get(said, Result("unknown"))
    return Result("unknown")


# --- Site and year ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Site:
    """What of the site bears on its indicators."""

    language: str
    units: Mapping[str, Unit]
    lower: str = "linear"
    partial_from: Fraction = DEFAULT_PARTIAL_FROM


@dataclass(frozen=True)
class Year:
    """A reporting year: its state, its last day, the reference date, the default direction."""

    number: int
    state: str
    ends: date
    reference: date
    default: str = ""
    updated: date | None = None


@dataclass(frozen=True)
class Row:
    """One indicator as written, with where it stands."""

    year: int
    area: str
    objective: str
    raw: Mapping[str, Any]

    @property
    def key(self) -> tuple[int, str, str]:
        """Year, objective id and indicator id."""
        return self.year, self.objective, str(self.raw["id"])


def _load(path: Path) -> Mapping[str, Any]:
    """The YAML of a file, or the front matter of a Markdown file, with every scalar as text."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".md":
        lines = text.split("\n")
        if lines[0] != "---":
            return {}
        text = "\n".join(lines[1 : lines.index("---", 1)])
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    return yaml.load(text, Loader=loader) or {}


def load_site(content: Path) -> Site:
    """Reads `site.yaml`: the language, the site's own units and how attainment is computed."""
    raw = _load(content / "site.yaml")
    language = raw["language"]
    units = dict(KNOWN_UNITS[language])
    for unit in raw.get("units", []):
        said = unit.get("time")
        own = Unit(f"own-{unit['name']}", is_time=said == "yes", takes_default=said == "no")
        for spelling in (unit["name"], *unit.get("spellings", [])):
            units[spelling.casefold()] = own
    attainment = raw.get("attainment", {})
    return Site(
        language,
        units,
        attainment.get("lower", "linear"),
        Fraction(attainment.get("partial_from", DEFAULT_PARTIAL_FROM)),
    )


def load_year(folder: Path, rows: list[Row], site: Site) -> Year:
    """Reads `report.yaml` and says the state of the year and its reference date.

    Without a `state` it is a plan where no indicator has an actual (a word for “no value” is one
    here) or a result, interim where `as_of`, or without it `updated`, precedes the year's end,
    and final otherwise. The reference date is `as_of`, in a final year the year's end.
    """
    raw = _load(folder / "report.yaml")
    number = int(folder.name)

    def day(key: str) -> date | None:
        return date.fromisoformat(raw[key]) if key in raw else None

    ends = day("ends") or date(number, 12, 31)
    seen = day("as_of") or day("updated") or ends
    state = raw.get("state", "")
    if not state:
        reported = any("actual" in row.raw or "result" in row.raw for row in rows)
        state = "final" if seen >= ends else "interim"
        state = state if reported else "plan"
    reference = ends if state == "final" else seen
    return Year(number, state, ends, reference, raw.get("direction", ""), day("updated"))


def load_rows(folder: Path) -> list[Row]:
    """All indicators of a year's folder, in the order of the file names."""
    rows: list[Row] = []
    for path in sorted(folder.glob("*/*")):
        if path.suffix not in (".md", ".yaml") or path.name in ("area.md", "README.md"):
            continue
        for raw in _load(path).get("indicators", []):
            rows.append(Row(int(folder.name), path.parent.name, path.stem, raw))
    return rows


def read_due(raw: str, reader: Reader) -> date:
    """The last day of a `due`: a date, a month (`2025-12`), a period or a year."""
    if match := re.fullmatch(r"(\d{4})-(\d{2})", raw):
        year, month = int(match[1]), int(match[2])
        return date(year, month, calendar.monthrange(year, month)[1])
    day = reader.day(raw, deadline=True)
    if day is None:
        raise Unreadable(raw)
    return day.day


# --- Direction and comparison -----------------------------------------------------------------

DIRECTION_WORDS = {
    "higher": "higher",
    "lower": "lower",
    "zero": "zero",
    "high": "higher",
    "lower is better": "lower",
    "crescente": "higher",
    "più basso è meglio": "lower",
}


def resolve_direction(
    target: Target | None, raw: Mapping[str, Any], site: Site, year: Year
) -> tuple[str, bool]:
    """The direction of a target that is a number, and whether it is the year's default.

    It comes from the indicator or the sign, else from the year's default; that never applies to
    times (also where the name of a bare number says one), money, negative targets and the
    site's own units unless they say `time: no`; nor, where more is better, to a target of zero,
    which every count meets. `=` needs none.
    """
    own = DIRECTION_WORDS.get(str(raw.get("direction", "")).casefold(), "")
    if target is None or own or target.sign == "=" or isinstance(target.figure, Range):
        return own, False
    if target.sign:
        return ("higher" if target.sign in (">", ">=") else "lower"), False
    if isinstance(target.figure, Share):
        return year.default, bool(year.default)
    if not isinstance(target.figure, Number):
        return own, False
    number = target.figure
    words = set(re.findall(r"\w+", str(raw["name"]).casefold()))
    named_time = number.base == "number" and bool(words & TIME_NAMES[site.language])
    if number.is_time or named_time or not number.takes_default or number.value < 0:
        return "", False
    if number.value == 0 and year.default == "higher":
        return "", False
    return year.default, bool(year.default)


def refuse_contradictions(target: Target | None, actual: Figure | None, raw: Mapping[str, Any],
                          year: Year) -> None:  # fmt: skip
    """Raises where an indicator contradicts itself, or tells what has not happened yet."""
    own = DIRECTION_WORDS.get(str(raw.get("direction", "")).casefold(), "")
    if target and own:
        if isinstance(target.figure, Day | YesNo):
            raise Unreadable("a direction beside a date or a yes")
        if target.sign == "=" and own != "zero":
            raise Open("a direction beside an equals sign")
        if (target.sign in (">", ">=") and own == "lower") or (
            target.sign in ("<", "<=") and own == "higher"
        ):
            raise Unreadable("a sign against the direction")
        if own == "zero" and isinstance(target.figure, Range | Share):
            raise Open("the distance from zero of a range or share")
        if own == "zero" and isinstance(target.figure, Number) and target.figure.value < 0:
            raise Unreadable("a negative distance from zero")
    if isinstance(actual, Day) and year.updated and (actual.first or actual.day) > year.updated:
        raise Unreadable("an actual after the edition")


@dataclass(frozen=True)
class Comparison:
    """What the actual says of the target.

    `outcome` is `met`, `missed`, `not-comparable` or `absent` (no actual). A `declaration` is a
    bare yes or no, or a text. `raw` is the quotient in percent, where the rules give one;
    `all_or_nothing` says that a miss counts 0 (a date, `=`, distance from zero).
    """

    outcome: str
    reason: str = ""
    declaration: bool = False
    is_date: bool = False
    all_or_nothing: bool = False
    equal: bool = False
    raw: Fraction | None = None

    @property
    def decides(self) -> bool:
        """Whether the target is met or missed."""
        return self.outcome in ("met", "missed")


def _outcome(met: bool) -> str:
    return "met" if met else "missed"


def _negates(text: str) -> bool:
    """Whether a text says a negation, so that yes and no say nothing about it."""
    return bool(set(re.findall(r"\w+", text.casefold())) & NEGATIONS)


def compare(
    target: Target | None,
    actual: Figure | None,
    direction: str,
    baseline: Figure | None,
    lower: str,
) -> Comparison:
    """Compares an actual with its target (“met or not” of the rules of figures)."""
    if actual is None or isinstance(actual, NoValue):
        return Comparison("absent")
    if target is None:
        return Comparison("not-comparable", "no-target")
    wanted = target.figure
    numeric = isinstance(actual, Number | Share)
    if isinstance(wanted, Number | Share | Range):
        if isinstance(actual, Day):
            raise Unreadable("a date against a number")
        if not numeric:
            return Comparison("not-comparable", "words")
    elif numeric:
        return _not_against(wanted)
    match wanted, actual:
        case Range(), Number():
            return _compare_range(wanted, actual, direction)
        case Share(), Share() if wanted.total != actual.total:
            return _compare_totals(target.sign, wanted, actual, direction)
        case Share(), Share():
            goal, value = Number(wanted.count, "count"), Number(actual.count, "count")
            return _compare_numbers(target, goal, value, direction, baseline, lower)
        case (Share(), Number()) | (Number(), Share()):
            goal, value = _as_percent(wanted), _as_percent(actual)
            return _compare_numbers(target, goal, value, direction, baseline, lower)
        case Number(), Number():
            return _compare_numbers(target, wanted, actual, direction, baseline, lower)
        case Range(), _:
            raise Open("a share against a range")
    return _compare_others(wanted, actual)


def _as_percent(figure: Figure) -> Number:
    """A share as the percentage that it is; a percentage as it is."""
    if isinstance(figure, Share):
        return Number(100 * figure.count / figure.total, "percent")
    if not isinstance(figure, Number) or figure.base != "percent":
        raise Unreadable("a share against a number")
    return figure


def _compare_totals(sign: str, wanted: Share, actual: Share, direction: str) -> Comparison:
    """Shares of different totals: only where the counts and the fractions say the same."""
    goal, value = wanted.count / wanted.total, actual.count / actual.total
    if not direction or direction == "zero":
        raise Open("shares of different totals without a direction")
    sign = sign or (">=" if direction == "higher" else "<=")
    counts, fractions = _holds(actual.count, sign, wanted.count), _holds(value, sign, goal)
    if counts != fractions:
        return Comparison("not-comparable", "bases")
    return Comparison(_outcome(counts))


def _compare_range(wanted: Range, actual: Number, direction: str) -> Comparison:
    """A value against a range; with a direction of its own it has only one end."""
    low = wanted.low.value if direction != "lower" else None
    high = wanted.high.value if direction != "higher" else None
    if wanted.low.base != actual.base:
        raise Unreadable(f"{wanted.low.base} against {actual.base}")
    if wanted.low.qualifier != actual.qualifier:
        return Comparison("not-comparable", "bases")
    return _decide(Interval(low, high), actual)


@dataclass(frozen=True)
class Interval:
    """Values between two ends, which are absent where there is none and may be left out."""

    low: Fraction | None = None
    high: Fraction | None = None
    with_low: bool = True
    with_high: bool = True

    def holds(self, other: Interval) -> bool:
        """Whether every value of the other is in this one."""
        below = self.low is None or (
            other.low is not None
            and (other.low > self.low
                 or (other.low == self.low and (self.with_low or not other.with_low)))
        )  # fmt: skip
        above = self.high is None or (
            other.high is not None
            and (other.high < self.high
                 or (other.high == self.high and (self.with_high or not other.with_high)))
        )  # fmt: skip
        return below and above

    def misses(self, other: Interval) -> bool:
        """Whether no value is in both."""
        return self._before(other) or other._before(self)

    def _before(self, other: Interval) -> bool:
        if self.high is None or other.low is None:
            return False
        touch = self.with_high and other.with_low
        return self.high < other.low or (self.high == other.low and not touch)


def interval(value: Fraction, sign: str) -> Interval:
    """The values that have that sign to a value."""
    if sign in (">", ">="):
        return Interval(low=value, with_low=sign == ">=")
    if sign in ("<", "<="):
        return Interval(high=value, with_high=sign == "<=")
    return Interval(value, value)


def _decide(goal: Interval, actual: Number) -> Comparison:
    """Met where all values that the actual allows are in the goal, missed where none is."""
    if actual.bound == "~":
        return Comparison("not-comparable", "inexact")
    allowed = interval(actual.value, actual.bound)
    if goal.holds(allowed):
        return Comparison("met")
    if goal.misses(allowed):
        return Comparison("missed")
    return Comparison("not-comparable", "bound")


def _not_against(wanted: Figure) -> Comparison:
    """A number against a text is not comparable; against anything else it is an error."""
    if not isinstance(wanted, Words):
        raise Unreadable("a number against a date or a yes")
    return Comparison("not-comparable", "words")


def _compare_others(wanted: Figure, actual: Figure) -> Comparison:
    """Compares with a target that is a date, a yes or no, or a text."""
    match wanted, actual:
        case Day(day=due), Day(day=done, first=first) if done > due and first and first <= due:
            return Comparison("not-comparable", "period", is_date=True)
        case Day(day=due), Day(day=done):
            return Comparison(
                _outcome(done <= due), is_date=True, all_or_nothing=True, equal=done == due
            )
        case Day(), YesNo(yes=yes):
            return Comparison(_outcome(yes), declaration=True)
        case YesNo(yes=goal), YesNo(yes=yes):
            return Comparison(_outcome(goal == yes), declaration=True)
        case YesNo(), Day():
            raise Unreadable("a date against a yes or no")
        case Words(text=text), YesNo(yes=yes) if not _negates(text):
            return Comparison(_outcome(yes), declaration=True)
        case Words(text=goal), Words(text=text) if folded(goal) == folded(text):
            return Comparison("met", declaration=True)
    return Comparison("not-comparable", "words")


def _compare_numbers(
    target: Target,
    wanted: Number,
    actual: Number,
    direction: str,
    baseline: Figure | None,
    lower: str,
) -> Comparison:
    """Compares two numbers; different units are an error, different qualifiers different bases."""
    if wanted.base != actual.base:
        raise Unreadable(f"{wanted.base} against {actual.base}")
    if wanted.qualifier != actual.qualifier:
        return Comparison("not-comparable", "bases")
    goal, value = wanted.value, actual.value
    if actual.bound:
        return _compare_bound(target.sign, goal, actual, direction)
    equal = goal == value
    if target.sign == "=":
        return Comparison(_outcome(equal), all_or_nothing=True, equal=equal)
    if not direction:
        if equal:
            return Comparison("met", equal=True)
        return Comparison("not-comparable", "no-direction")
    if direction == "zero":
        met = _holds(abs(value), target.sign or "<=", goal)
        return Comparison(_outcome(met), all_or_nothing=True, equal=equal)
    met = _holds(value, target.sign or (">=" if direction == "higher" else "<="), goal)
    raw = _quotient(goal, value, direction, baseline, lower)
    if not met and raw is not None and raw >= 100:
        raw = None
    return Comparison(_outcome(met), equal=equal, raw=raw)


def _compare_bound(sign: str, goal: Fraction, actual: Number, direction: str) -> Comparison:
    """A value that is only known to be above, below or about another, against a number."""
    if not direction and sign != "=":
        if actual.bound == "~":
            raise Open("neither exact nor with a direction")
        return Comparison("not-comparable", "no-direction")
    wanted = sign or (">=" if direction == "higher" else "<=")
    if direction != "zero":
        return _decide(interval(goal, wanted), actual)
    if wanted not in ("<", "<="):
        raise Open("a bound away from zero")
    inside = wanted == "<="
    return _decide(Interval(-goal, goal, inside, inside), actual)


def _holds(value: Fraction, sign: str, goal: Fraction) -> bool:
    """Whether `value sign goal` is true."""
    match sign:
        case ">":
            return value > goal
        case ">=":
            return value >= goal
        case "<":
            return value < goal
    return value <= goal


def _quotient(
    goal: Fraction, value: Fraction, direction: str, baseline: Figure | None, lower: str
) -> Fraction | None:
    """The attainment in percent before it is cut to 0…100, where the rules give one.

    With a baseline it is the share of the way from there; a baseline that is already better than
    the target gives none. Without one, a target of zero or below gives none.
    """
    if isinstance(baseline, Number):
        start = baseline.value
        better = start > goal if direction == "higher" else start < goal
        return None if better else 100 * (value - start) / (goal - start)
    if goal <= 0:
        return None
    if direction == "higher":
        return 100 * value / goal
    if lower == "ratio":
        return 100 * goal / value if value > 0 else None
    return 100 * (2 * goal - value) / goal


# --- Judgement --------------------------------------------------------------------------------


@dataclass
class Answer:
    """What the program must say of one indicator, with the codes of the open data."""

    status: str
    verification: str
    basis: str = ""
    computed_value: str = ""
    as_declared: bool = False
    direction: str = ""
    cautions: list[str] = field(default_factory=list)


def plain(value: Fraction) -> str:
    """A value of zero or above cut to six decimals, without trailing zeros."""
    whole, rest = divmod(int(value * 10**6), 10**6)
    return f"{whole}.{rest:06d}".rstrip("0").rstrip(".")


def _published(value: Fraction, decimals: int) -> tuple[Fraction, Fraction]:
    """The value rounded (half away from zero) and truncated to some decimals."""
    scaled = abs(value) * 10**decimals
    sign = -1 if value < 0 else 1
    rounded = sign * int(scaled + Fraction(1, 2))
    return Fraction(rounded, 10**decimals), Fraction(sign * int(scaled), 10**decimals)


def _agrees(value: Fraction, result: Result) -> bool:
    """Whether a published percentage is the value rounded or truncated to its decimals."""
    return result.percent in _published(value, result.decimals)


def declared_status(result: Result, site: Site, colours_count: bool) -> str:
    """The status that a published result gives by itself, or nothing."""
    if result.kind == "percent":
        if result.percent >= 100:
            return "achieved"
        partly = result.percent > 0 and result.percent >= site.partial_from
        return "partial" if partly else "missed"
    if result.kind == "verdict" or (result.kind == "colour" and colours_count):
        if result.reached:
            return "achieved"
        return "partial" if result.partly else "missed"
    return ""


def _verify_declaration(found: Comparison, result: Result | None, final: bool, due: bool) -> str:
    """Verification of a bare yes, no or text: no calculation to redo, only a contradiction."""
    if result is None or result.kind == "unknown":
        return "declared-only"
    if result.kind in ("colour", "progress") and not (final and due):
        return "declared-only"
    if result.kind == "progress":
        return "differs"
    says = result.percent >= 100 if result.kind == "percent" else result.reached
    return "declared-only" if says == (found.outcome == "met") else "differs"


def _verify_percent(found: Comparison, result: Result) -> tuple[str, str]:
    """Verification and basis of a published percentage beside a calculation."""
    threshold = "date" if found.is_date else "threshold"
    percent = result.percent
    if found.outcome == "met":
        if percent <= 100:
            return ("consistent" if percent == 100 else "differs"), threshold
        if found.all_or_nothing:
            return "differs", threshold
        if found.raw is None:
            return "not-computable", threshold
        return ("consistent" if _agrees(found.raw, result) else "differs"), "ratio"
    if found.all_or_nothing:
        return ("consistent" if percent == 0 else "differs"), threshold
    if found.raw is None:
        return ("differs" if percent >= 100 else "not-computable"), threshold
    value = max(found.raw, Fraction(0)) if 0 <= percent <= 100 else found.raw
    agrees = percent < 100 and _agrees(value, result)
    return ("consistent" if agrees else "differs"), "ratio"


def _verify(found: Comparison, result: Result | None, final: bool, due: bool) -> tuple[str, str]:
    """Verification and basis of a calculation beside the published result."""
    threshold = "date" if found.is_date else "threshold"
    ours = "ratio" if found.outcome == "missed" and found.raw is not None else threshold
    if result is None:
        return "not-published", ours
    if result.kind == "percent":
        return _verify_percent(found, result)
    if result.kind == "progress":
        return ("differs" if final and due else "not-computable"), ours
    if result.kind == "unknown" or (result.kind == "colour" and not (final and due)):
        return "not-computable", ours
    agrees = result.reached == (found.outcome == "met")
    return ("consistent" if agrees else "differs"), ours


def _reached_early(
    target: Target, actual: Figure | None, found: Comparison, direction: str, cumulative: bool
) -> bool:
    """Whether a target is reached before it is due.

    Only a dated or yes deliverable declared done, or a count (no percentage) towards a higher
    target that cannot fall back.
    """
    if found.outcome != "met":
        return False
    match target.figure:
        case Day() | YesNo(yes=True):
            return True
        case Words():
            return isinstance(actual, YesNo)
        case Number(base=base):
            return cumulative and direction == "higher" and base != "percent"
        case Share():
            return cumulative and direction == "higher"
    return False


def _unverified(result: Result | None) -> str:
    return "not-published" if result is None else "not-computable"


def _status_and_verification(
    target: Target | None,
    actual: Figure | None,
    result: Result | None,
    found: Comparison,
    site: Site,
    year: Year,
    due: bool,
    early: bool,
) -> Answer:
    """Status, verification, basis, computed value and whether it is as declared."""
    final = year.state == "final"
    without_target = "not-reported" if found.outcome == "absent" else "not-comparable"
    if year.state == "plan":
        return Answer("planned" if target else without_target, _unverified(result))
    late_date = found.is_date and found.outcome == "missed"
    if not due and not early and not late_date:
        return Answer("in-progress" if target else without_target, _unverified(result))
    colours_count = final and due
    if found.outcome == "absent":
        if result is None:
            return Answer("not-reported", "not-published")
        if not final and result.kind in ("colour", "progress"):
            return Answer("not-reported", "not-computable")
        status = declared_status(result, site, colours_count)
        return Answer(status or "not-reported", "declared-only", as_declared=bool(status))
    if found.outcome == "not-comparable":
        status = ""
        if result and target and found.reason != "no-direction":
            status = declared_status(result, site, colours_count)
        return Answer(status or "not-comparable", _unverified(result), as_declared=bool(status))
    met = found.outcome == "met"
    if found.declaration:
        verification = _verify_declaration(found, result, final, due)
        return Answer("achieved" if met else "missed", verification)
    verification, basis = _verify(found, result, final, due)
    if met:
        return Answer("achieved", verification, basis, "100")
    capped = Fraction(0) if found.all_or_nothing else found.raw
    if capped is None:
        return Answer("missed", verification, basis)
    capped = max(capped, Fraction(0))
    partial = capped > 0 and capped >= site.partial_from
    return Answer("partial" if partial else "missed", verification, basis, plain(capped))


def reader_of(raw: Mapping[str, Any], site: Site, year: Year) -> Reader:
    """What reads the figures of one indicator."""
    unit = str(raw.get("unit", ""))
    reader = Reader(site.language, site.units, year.number, year.ends.month == 12, unit)
    if unit:
        reader.unit_number()
    return reader


def refuse_mixed_percents(
    target: Target | None, actual: Figure | None, raw: Mapping[str, Any]
) -> None:
    """Raises where `unit: %` stands beside a percentage and a share of one."""
    if raw.get("unit") != "%" or not target:
        return
    values = [figure.value for figure in (target.figure, actual) if isinstance(figure, Number)]
    if len(values) == 2 and min(map(abs, values)) <= 1 < max(map(abs, values)):
        small = min(values, key=abs)
        if 0 < small < 1 and max(values) >= 20:
            raise Unreadable("a share of one beside a percentage")
        if small != 0:
            raise Open("a small percentage beside a large one")


def judge(raw: Mapping[str, Any], site: Site, year: Year) -> Answer:
    """What the rules of figures say of one indicator. Raises `Unreadable`."""
    reader = reader_of(raw, site, year)
    target = reader.target(raw.get("target"))
    actual = reader.figure(raw.get("actual"), actual=True)
    result = read_result(raw.get("result"), replace(reader, unit=""))
    baseline = reader.figure(raw.get("baseline"))
    refuse_contradictions(target, actual, raw, year)
    refuse_mixed_percents(target, actual, raw)
    direction, is_default = resolve_direction(target, raw, site, year)
    lower = raw.get("attainment", site.lower)
    found = compare(target, actual, direction, baseline, lower)

    if target and isinstance(target.figure, Day):
        due_day = target.figure.day
    else:
        due_day = read_due(raw["due"], reader) if "due" in raw else year.ends
    due = due_day <= year.reference
    cumulative = raw.get("cumulative") == "true"
    early = bool(
        target and not due and _reached_early(target, actual, found, direction, cumulative)
    )
    answer = _status_and_verification(target, actual, result, found, site, year, due, early)
    answer.direction = direction

    initial = reader.target(raw.get("target_initial"))
    met_number = (
        answer.status == "achieved"
        and isinstance(actual, Number)
        and found.outcome == "met"
        and found.equal
    )
    holds = {
        "differs": answer.verification == "differs",
        "not-comparable": (found.outcome == "not-comparable" and answer.as_declared)
        or (answer.status == "not-comparable" and target is not None),
        "declared-only": answer.verification == "declared-only",
        "provisional": raw.get("provisional") == "true",
        "target-changed": bool(initial and target and _value(initial) != _value(target)),
        "due-later": year.state == "final" and not due and answer.status == "in-progress",
        "note": "note" in raw,
        "met-exactly": met_number,
        "same-date": found.is_date and found.equal,
        "default-direction": is_default,
        "text-holds-figure": any(
            isinstance(figure, Words) and figure.holds_figure
            for figure in (target.figure if target else None, actual)
        ),
    }
    answer.cautions = [name for name in CAUTIONS if holds[name]]
    return answer


def _value(target: Target) -> object:
    """What a target is worth, without how it is typed and without its sign."""
    match target.figure:
        case Number(value=value, base=base, qualifier=qualifier):
            return value, base, qualifier
        case Words(text=text):
            return folded(text)
    return target.figure


def judge_content(content: Path) -> Iterator[tuple[Row, Answer | None]]:
    """Every indicator of a site with its answer, or nothing where the rules leave it open."""
    site = load_site(content)
    for folder in sorted(content.glob("[0-9][0-9][0-9][0-9]")):
        rows = load_rows(folder)
        year = load_year(folder, rows, site)
        for row in rows:
            try:
                answer = judge(row.raw, site, year)
            except Open:
                answer = None
            yield row, answer


def main() -> None:
    """Prints the answers for the site in the folder that the command line names."""
    out = csv.writer(sys.stdout)
    out.writerow(
        ("year", "objective", "indicator", "status", "verification", "basis",
         "computed_value", "as_declared", "direction", "cautions")
    )  # fmt: skip
    for row, answer in judge_content(Path(sys.argv[1])):
        if answer is None:
            out.writerow((*row.key, "open"))
            continue
        out.writerow(
            (*row.key, answer.status, answer.verification, answer.basis, answer.computed_value,
             answer.as_declared, answer.direction, " ".join(answer.cautions))
        )  # fmt: skip


if __name__ == "__main__":
    main()
