"""Makes sites full of generated indicators for the oracle test.

The sites are the same for the same seed and number of rows. They hold only what the rules of
figures (Content/README.md) accept, in the notations that the oracle reads: every kind of figure,
sign, direction, unit, state of a year, due date, baseline, attainment policy and published
result. What the rules make an error is left out: a sign against the indicator's own direction,
units that do not convert, a baseline equal to the target, a date after the edition, and so on.

Run as a program it writes the sites: `python3 generate.py FOLDER [ROWS]`.
"""

from __future__ import annotations

import random
import re
import sys
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from pathlib import Path

SEED = 20201231
PER_OBJECTIVE = 40
DEFAULT_ROWS = 7_500


# --- Words of the two languages ---------------------------------------------------------------


@dataclass(frozen=True)
class Unit:
    """A unit as typed: its pattern (`#` is the number), what it converts into, in which factor."""

    pattern: str
    base: str
    factor: int = 1


@dataclass(frozen=True)
class Words:
    """The words of one language that the generated figures are made of."""

    group: str
    mark: str
    known: tuple[Unit, ...]
    own: tuple[Unit, ...]
    own_yaml: str
    at_least: str
    at_most: str
    deadline: str
    months: tuple[str, ...]
    yes: tuple[str, ...]
    no: tuple[str, ...]
    no_value: tuple[str, ...]
    reached: tuple[str, ...]
    not_reached: tuple[str, ...]
    colours: tuple[str, ...]
    progress: tuple[str, ...]
    unknown: tuple[str, ...]
    texts: tuple[str, ...]
    negations: tuple[str, ...]
    with_figure: tuple[str, ...]
    qualifiers: tuple[str, ...]
    names: tuple[str, ...]
    time_names: tuple[str, ...]


NO_VALUE = ("n.d.", "nd", "n/d", "n.a.", "NA", "N/A", "-", "–", "..", "TBC", "TBD", "n.D.")

WORDS = {
    "it": Words(
        group=".",
        mark=",",
        known=(
            Unit("# minuti", "clock", 60),
            Unit("# ore", "clock", 3600),
            Unit("# giorni", "day"),
            Unit("gg. #", "day"),
            Unit("# km", "km"),
            Unit("# alloggi", "home"),
        ),
        own=(
            Unit("# zollette", "zollette"),
            Unit("# bancali", "bancali"),
            Unit("# bancale", "bancali"),
            Unit("# lustri", "lustri"),
        ),
        own_yaml=(
            "units:\n  - name: zollette\n  - name: bancali\n    spellings: [bancale]\n"
            "    time: no\n  - name: lustri\n    time: yes\n"
        ),
        at_least="almeno",
        at_most="massimo",
        deadline="Entro il",
        months=(
            "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
            "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
        ),
        yes=("SI", "SÌ"),
        no=("NO",),
        no_value=(*NO_VALUE, "da definire", "non disponibile", "Non disponibile"),
        reached=("raggiunto", "Raggiunto", "RAGGIUNTO", "conseguito"),
        not_reached=("non raggiunto", "Non raggiunto", "non conseguito", "raggiunto in parte"),
        colours=("verde", "Verde", "giallo", "rosso", "Rosso"),
        progress=("in corso", "In corso", "in linea", "In linea"),
        unknown=("vedi relazione", "buono", "come da verbale"),
        texts=("Servizi garantiti", "Piano adottato", "Verde", "Prima fascia", "Gara bandita"),
        negations=("Nessun disservizio", "Senza interruzioni", "Guasti non presenti"),
        with_figure=("10%", "≥ 90%", "5 minuti", "€ 1.500", "31/12/2020", "almeno 12"),
        qualifiers=("dei lavoratori", "degli uffici", "della spesa"),
        names=("Azioni concluse", "Pratiche evase", "Interventi finiti", "Livello di servizio"),
        time_names=("Giorni di apertura", "Minuti di attesa", "Tempo medio di risposta"),
    ),
    "en": Words(
        group=",",
        mark=".",
        known=(
            Unit("# minutes", "clock", 60),
            Unit("# hours", "clock", 3600),
            Unit("# days", "day"),
            Unit("# km", "km"),
            Unit("# homes", "home"),
        ),
        own=(
            Unit("# crates", "crates"),
            Unit("# pallets", "pallets"),
            Unit("# pallet", "pallets"),
            Unit("# fortnights", "fortnights"),
        ),
        own_yaml=(
            "units:\n  - name: crates\n  - name: pallets\n    spellings: [pallet]\n"
            "    time: no\n  - name: fortnights\n    time: yes\n"
        ),
        at_least="at least",
        at_most="at most",
        deadline="by",
        months=(
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ),
        yes=("yes",),
        no=("no",),
        no_value=(*NO_VALUE, "not available", "to be confirmed", "To be confirmed"),
        reached=("achieved", "Achieved", "met", "Met", "target achieved", "Target achieved"),
        not_reached=("not achieved", "Not achieved", "partly met", "Partly met"),
        colours=("green", "Green", "amber", "Amber", "red", "Red"),
        progress=("on track", "On track", "ongoing", "Ongoing"),
        unknown=("see report", "good", "as minuted"),
        texts=("Service assured", "Plan adopted", "Green", "Top quartile", "Tender issued"),
        negations=("No complaints", "Without delays", "None lost"),
        with_figure=("10%", "≥ 90%", "5 minutes", "€1,500", "31 December 2020", "at least 12"),
        qualifiers=("of agile workers", "of offices", "of the budget"),
        names=("Actions completed", "Cases closed", "Works finished", "Level of service"),
        time_names=("Days of opening", "Minutes of waiting", "Mean time of response"),
    ),
}  # fmt: skip


# --- Sites and years --------------------------------------------------------------------------


@dataclass(frozen=True)
class SiteKind:
    """A generated site: its name, its language and how it computes attainment."""

    name: str
    language: str
    attainment: str = ""


SITES = (
    SiteKind("it-linear", "it"),
    SiteKind("en-ratio", "en", "attainment: {lower: ratio, partial_from: 80}\n"),
    SiteKind("it-ratio", "it", "attainment: {lower: ratio, partial_from: 25}\n"),
    SiteKind("en-linear", "en"),
)


@dataclass(frozen=True)
class YearKind:
    """A generated year. `phase` is the state that the rules give it."""

    number: int
    phase: str
    updated: date
    state: str = ""
    as_of: date | None = None
    ends: date | None = None
    default: str = ""
    reported: bool = True

    @property
    def last_day(self) -> date:
        """The last day of the year."""
        return self.ends or date(self.number, 12, 31)

    @property
    def first_day(self) -> date:
        """The first day of the year."""
        return self.last_day.replace(year=self.last_day.year - 1) + timedelta(days=1)

    @property
    def reference(self) -> date:
        """The date up to which things are due."""
        return self.last_day if self.phase == "final" else self.as_of or self.updated


YEARS = (
    YearKind(2010, "final", date(2011, 3, 15), state="final", default="higher"),
    YearKind(2011, "final", date(2012, 4, 30), default="lower"),
    YearKind(2012, "final", date(2013, 6, 30), state="final", ends=date(2013, 3, 31)),
    YearKind(2013, "interim", date(2013, 7, 31), "interim", date(2013, 6, 30), default="higher"),
    YearKind(2014, "interim", date(2015, 2, 15), as_of=date(2014, 9, 30)),
    YearKind(2015, "plan", date(2015, 1, 31), default="higher", reported=False),
    YearKind(2016, "plan", date(2016, 5, 31), state="plan", default="lower"),
    YearKind(2017, "final", date(2018, 2, 28), as_of=date(2018, 1, 31), default="higher"),
    YearKind(
        2018, "interim", date(2018, 12, 20), as_of=date(2018, 11, 30), ends=date(2019, 3, 31),
        default="lower",
    ),
    YearKind(2019, "final", date(2020, 12, 1), state="final", default=""),
)  # fmt: skip

AREAS = ("casa", "mobilita", "servizi", "bilancio")


# --- Figures as typed -------------------------------------------------------------------------


@dataclass
class Quantity:
    """A generated figure that is a number: its value, what stands around it, how it is typed."""

    kind: str
    value: Decimal
    unit: Unit | None = None
    qualifier: str = ""

    @property
    def exact(self) -> Decimal:
        """The value in the base of its unit."""
        return self.value * (self.unit.factor if self.unit else 1)


@dataclass
class Row:
    """A generated indicator under way."""

    fields: dict[str, str] = field(default_factory=dict)
    target: Quantity | None = None
    actual: Quantity | None = None
    baseline: Quantity | None = None
    lower: bool = False


class Writer:
    """Generates indicators in one language for one year, from one source of chance."""

    def __init__(self, chance: random.Random, words: Words, year: YearKind) -> None:
        """Takes the source of chance, the language's words and the year."""
        self.chance = chance
        self.words = words
        self.year = year

    def maybe(self, share: float) -> bool:
        """True in that share of the cases."""
        return self.chance.random() < share

    def number(self, value: Decimal) -> str:
        """A number in the language's marks, with or without grouping."""
        text = f"{abs(value):f}"
        whole, _, rest = text.partition(".")
        if len(whole) > 3 and self.maybe(0.7):
            whole = f"{int(whole):,}".replace(",", self.words.group)
        sign = "-" if value < 0 else ""
        return sign + whole + (self.words.mark + rest if rest else "")

    def quantity(self, quantity: Quantity) -> str:
        """A quantity as typed."""
        number = self.number(quantity.value)
        if quantity.kind == "percent":
            return f"{number}%"
        if quantity.kind == "qualified":
            return f"{number}% {quantity.qualifier}".strip()
        if quantity.kind == "money":
            blank = " " if self.words.mark == "," else ""
            sign = "-" if number.startswith("-") else ""
            return f"{sign}€{blank}{number.removeprefix('-')}"
        if quantity.unit:
            return quantity.unit.pattern.replace("#", number)
        return number

    def day(self, day: date) -> str:
        """A date as typed."""
        forms = [day.isoformat(), f"{day.day} {self.words.months[day.month - 1]} {day.year}"]
        if self.words.mark == ",":
            forms += [f"{day:%d/%m/%Y}"] * 2
        return self.chance.choice(forms)

    def value(self) -> Decimal:
        """A value for a target: mostly small and positive, sometimes zero, negative or large."""
        digits = self.chance.choice((0, 0, 0, 0, 1, 2, 2, 4))
        top = self.chance.choice((10, 10, 100, 100, 100, 1000, 50_000, 30_000_000))
        value = Decimal(self.chance.randint(1, top * 10**digits)).scaleb(-digits)
        chosen = self.chance.random()
        if chosen < 0.05:
            return Decimal(0)
        return -value if chosen < 0.12 else value

    def beside(self, value: Decimal) -> Decimal:
        """A value to compare with another: equal, just beside, near, far, zero or below."""
        chosen = self.chance.random()
        step = Decimal(1).scaleb(int(value.as_tuple().exponent))
        if chosen < 0.17:
            return value
        if chosen < 0.32:
            return value + step * self.chance.choice((-1, 1)) / self.chance.choice((1, 10))
        if chosen < 0.37:
            return Decimal(0)
        if chosen < 0.45:
            return -abs(value) * Decimal(self.chance.randint(1, 150)).scaleb(-2)
        if chosen < 0.52:
            return value * self.chance.randint(2, 12)
        share = Decimal(self.chance.randint(0, 220)).scaleb(-2)
        return (value * share).quantize(step / self.chance.choice((1, 1, 10)))

    def near(self, other: Quantity, *, convert: bool = True) -> Quantity:
        """A quantity that can be compared with another, in a unit that converts into its."""
        unit = other.unit
        if unit and convert:
            alike = [u for u in (*self.words.known, *self.words.own) if u.base == unit.base]
            unit = self.chance.choice(alike)
        value = self.beside(other.value)
        if unit and other.unit and unit.factor != other.unit.factor:
            if unit.factor < other.unit.factor:
                value = value * (other.unit.factor // unit.factor)
            else:
                value = (value * other.unit.factor / unit.factor).quantize(Decimal("0.0001"))
        return Quantity(other.kind, _tidy(value), unit, other.qualifier)

    # --- One indicator ------------------------------------------------------------------------

    def row(self, number: int) -> dict[str, str]:
        """An indicator: its keys with their values as YAML."""
        words, chance = self.words, self.chance
        row = Row()
        names = words.names if self.maybe(0.75) else words.time_names
        row.fields["name"] = f"{chance.choice(names)} {number:06d}"
        row.fields["id"] = f"r-{number:06d}"
        kind = chance.choices(
            ("number", "percent", "money", "known", "own", "qualified", "date", "yes", "no",
             "words", "text", "none"),
            (20, 20, 7, 13, 6, 5, 13, 5, 2, 4, 3, 4),
        )[0]  # fmt: skip
        if kind in ("number", "percent", "money", "known", "own", "qualified"):
            self._number_row(row, kind)
        elif kind == "date":
            self._date_row(row)
        elif kind == "none":
            self._row_without_target(row)
        else:
            self._words_row(row, kind)
        self._silence(row)
        if kind != "date" and self.maybe(0.6 if self.year.phase == "interim" else 0.25):
            row.fields["due"] = self._due()
        if self.year.reported and self.maybe(0.75):
            result = self._result(row)
            if result:
                row.fields["result"] = result
        if self.maybe(0.06):
            row.fields["provisional"] = "true"
        if self.maybe(0.06):
            row.fields["note"] = "Nota." if words.mark == "," else "A note."
        return row.fields

    def _silence(self, row: Row) -> None:
        """Takes the actual away, always where nothing is reported yet, else now and then."""
        if not self.year.reported or self.maybe(0.12):
            row.fields.pop("actual", None)
            row.actual = None
        elif self.maybe(0.04):
            row.fields["actual"] = _quoted(self.chance.choice(self.words.no_value))
            row.actual = None

    def _number_row(self, row: Row, kind: str) -> None:
        """A target that is a number, its sign and direction, and what was reached."""
        words, chance = self.words, self.chance
        unit = None
        if kind in ("known", "own"):
            unit = chance.choice(words.known if kind == "known" else words.own)
        qualifier = chance.choice(words.qualifiers) if kind == "qualified" else ""
        target = row.target = Quantity(kind, self.value(), unit, qualifier)
        typed = self.quantity(target)

        sign, direction = self._sign_and_direction(target, bare=typed[0].isdigit())
        row.fields["target"] = self._typed(sign + typed)
        if direction:
            row.fields["direction"] = direction
        lower = direction == "lower" or sign.strip() in ("<", "<=", "≤", words.at_most)
        if not sign and not direction:
            lower = self.year.default == "lower"
        row.lower = lower

        chosen = chance.random()
        if chosen < 0.04:
            row.fields["actual"] = self._typed(chance.choice(words.yes + words.no))
        elif chosen < 0.08:
            row.fields["actual"] = self._words()
        else:
            actual = row.actual = self._actual(target, direction == "zero")
            row.fields["actual"] = self._typed(self.quantity(actual))
        if kind != "qualified" and self.maybe(0.15):
            self._baseline(row, target)
        elif lower and direction != "zero" and self.maybe(0.2):
            row.fields["attainment"] = chance.choice(("ratio", "linear"))
        if self.maybe(0.15):
            row.fields["cumulative"] = "true"
        if self.maybe(0.08):
            initial = self.near(target, convert=False)
            if direction == "zero":
                initial.value = abs(initial.value)
            row.fields["target_initial"] = self._typed(sign + self.quantity(initial))

    def _sign_and_direction(self, target: Quantity, *, bare: bool) -> tuple[str, str]:
        """A sign (with its blank) and an own direction that do not contradict each other."""
        words, chance = self.words, self.chance
        zero = target.value >= 0 and self.maybe(0.12)
        if self.maybe(0.5):
            own = chance.choices(("", "higher", "lower"), (40, 32, 28))[0]
            return "", "zero" if zero else own
        signs = [">", "≥", ">=", "<", "≤", "<=", "="]
        if target.value >= 0:
            signs += [words.at_least, words.at_most]
        sign = chance.choice(signs)
        if sign == "=":
            own = ""
        elif zero:
            own = "zero"
        elif self.maybe(0.25):
            own = "higher" if sign in (">", "≥", ">=", words.at_least) else "lower"
        else:
            own = ""
        blank = "" if sign in "><≥≤" and bare and self.maybe(0.2) else " "
        return sign + blank, own

    def _actual(self, target: Quantity, zero: bool) -> Quantity:
        """What was reached: comparable, or a percentage of something else."""
        actual = self.near(target)
        while zero and target.value and actual.exact == -target.exact:
            actual = self.near(target)
        if target.kind == "qualified" or (target.kind == "percent" and self.maybe(0.03)):
            actual.kind = "qualified"
            pool = ["", *self.words.qualifiers]
            if alike := target.qualifier:
                pool += [alike, alike, alike, alike.upper(), alike + "."]
            actual.qualifier = self.chance.choice(pool)
        return actual

    def _baseline(self, row: Row, target: Quantity) -> None:
        """A baseline that is not equal to the target."""
        baseline = self.near(target)
        while abs(baseline.exact) == abs(target.exact):
            baseline = self.near(Quantity(target.kind, self.value(), target.unit))
        row.baseline = baseline
        row.fields["baseline"] = self._typed(self.quantity(baseline))

    def _date_row(self, row: Row) -> None:
        """A target that is a date, and a date, a yes or no or words as actual."""
        words, chance, year = self.words, self.chance, self.year
        span = (year.last_day - year.first_day).days
        days = chance.choice((0, 1, span // 4, span // 2, span, span - 1, span + 300))
        due = year.first_day + timedelta(days=days if self.maybe(0.3) else _below(chance, days))
        if self.maybe(0.2):
            due = chance.choice((year.reference, year.last_day))
        if self._undecided(due):
            due = year.last_day
        typed = self.day(due)
        if self.maybe(0.4):
            typed = f"{words.deadline} {typed}"
        row.fields["target"] = self._typed(typed)
        if self.maybe(0.06):
            initial = due - timedelta(days=chance.choice((0, 0, 30, 61)))
            row.fields["target_initial"] = self._typed(self.day(initial))
        chosen = chance.random()
        if chosen < 0.3:
            row.fields["actual"] = self._typed(chance.choice(words.yes))
        elif chosen < 0.4:
            row.fields["actual"] = self._typed(chance.choice(words.no))
        elif chosen < 0.5:
            row.fields["actual"] = self._words()
        else:
            done = due + timedelta(days=chance.choice((0, 0, -1, 1, -40, 40, -150, 150)))
            done = min(done, year.updated)
            if year.phase == "plan" and done == due:
                done -= timedelta(days=1)
            row.fields["actual"] = self._typed(self.day(done))

    def _words_row(self, row: Row, kind: str) -> None:
        """A target that is a yes, a no, words or a `{text: …}`, and what is said of it."""
        words, chance = self.words, self.chance
        if kind in ("yes", "no"):
            said = words.yes if kind == "yes" else words.no
            row.fields["target"] = self._typed(chance.choice(said))
            answers = [chance.choice(words.yes), chance.choice(words.yes), chance.choice(words.no)]
            row.fields["actual"] = chance.choice([*map(self._typed, answers), self._words()])
            return
        chosen = chance.random()
        if kind == "words":
            text = chance.choice(words.negations if chosen < 0.3 else words.texts)
            row.fields["target"] = self._typed(text)
        else:
            pool = words.with_figure if chosen < 0.5 else words.texts + words.negations
            text = chance.choice(pool)
            row.fields["target"] = f"{{text: {_quoted(text)}}}"
        chosen = chance.random()
        if chosen < 0.35:
            row.fields["actual"] = self._typed(chance.choice(words.yes))
        elif chosen < 0.5:
            row.fields["actual"] = self._typed(chance.choice(words.no))
        elif chosen < 0.75:
            same = chance.choice((text, text.upper(), text + ".", text.replace(" ", "  ")))
            as_text = kind == "text" or not re.fullmatch(r"[^\d%€≥]+", same)
            row.fields["actual"] = f"{{text: {_quoted(same)}}}" if as_text else _quoted(same)
        elif chosen < 0.85:
            value = Quantity(chance.choice(("number", "percent")), abs(self.value()))
            row.fields["actual"] = self._typed(self.quantity(value))
        else:
            row.fields["actual"] = self._words()

    def _row_without_target(self, row: Row) -> None:
        """No target, or a word that says so; an actual all the same, or none."""
        words, chance = self.words, self.chance
        if self.maybe(0.5):
            row.fields["target"] = _quoted(chance.choice(words.no_value))
        if self.maybe(0.5):
            value = Quantity(chance.choice(("number", "percent", "money")), self.value())
            row.fields["actual"] = self._typed(self.quantity(value))
        elif self.maybe(0.3):
            row.fields["actual"] = self._typed(chance.choice(words.yes + words.texts))

    def _words(self) -> str:
        """Words, or a `{text: …}` with or without a figure in it."""
        words, chance = self.words, self.chance
        chosen = chance.random()
        if chosen < 0.6:
            return self._typed(chance.choice(words.texts + words.negations))
        pool = words.with_figure if chosen < 0.85 else words.texts
        return f"{{text: {_quoted(chance.choice(pool))}}}"

    def _undecided(self, due: date) -> bool:
        """Whether a date falls between the end of a final year and its `as_of`."""
        year = self.year
        return (
            year.phase == "final" and year.as_of is not None and year.last_day < due <= year.as_of
        )

    def _due(self) -> str:
        """A due date: a date, a month or, where years end in December, a year."""
        year, chance = self.year, self.chance
        day = chance.choice(
            (year.reference, year.reference, year.reference - timedelta(days=1),
             year.reference + timedelta(days=1), year.last_day,
             year.first_day + timedelta(days=chance.randint(0, 364)),
             year.last_day + timedelta(days=400))
        )  # fmt: skip
        if self._undecided(day):
            day = year.last_day
        chosen = chance.random()
        if chosen < 0.15 and not self._undecided(_month_end(day)):
            return f"{day:%Y-%m}"
        if chosen < 0.25 and year.ends is None and day.year >= year.number:
            return str(day.year)
        return day.isoformat()

    # --- The published result -----------------------------------------------------------------

    def _result(self, row: Row) -> str:
        """A published result as YAML, or nothing."""
        words, chance = self.words, self.chance
        kind = chance.choices(
            ("percent", "yes-no", "verdict", "colour", "progress", "unknown", "figure",
             "qualified", "no-value"),
            (52, 7, 13, 10, 6, 4, 3, 2, 3),
        )[0]  # fmt: skip
        if kind == "percent":
            return self._typed(self._percent(row))
        if kind == "figure":
            if "actual" not in row.fields:
                return ""
            value = Quantity(chance.choice(("number", "money")), abs(self.value()))
            return self._typed(self.quantity(value))
        if kind == "qualified":
            return self._typed(f"{self.number(abs(self.value()))}% {words.qualifiers[0]}")
        said = {
            "yes-no": words.yes + words.no,
            "verdict": words.reached + words.not_reached,
            "colour": words.colours,
            "progress": words.progress,
            "unknown": words.unknown,
            "no-value": words.no_value,
        }[kind]
        return self._typed(chance.choice(said))

    def _percent(self, row: Row) -> str:
        """A percentage: 100, 0, a round one, above 100, or one that some formula gives."""
        chance = self.chance
        chosen = chance.random()
        positive = row.actual is None or row.actual.value > 0
        if row.actual and self.maybe(0.4):
            chosen = 1.0
        if chosen < 0.3:
            percent = Decimal(chance.choice(("100", "100", "100.0", "100.00")))
        elif chosen < 0.38:
            percent = Decimal(chance.choice(("0", "0.00")))
        elif chosen < 0.46:
            percent = Decimal(chance.choice(("25", "50", "79.87", "80", "99.9", "24.99", "-10")))
        elif chosen < 0.5:
            percent = Decimal(chance.choice(("110", "125.5", "300")))
        else:
            percent = self._computed(row)
        if percent > 100 and not positive:
            percent = Decimal(100)
        return f"{self.number(percent)}%"

    def _computed(self, row: Row) -> Decimal:
        """What one of the formulas gives, rounded or truncated, sometimes just beside it."""
        chance = self.chance
        if row.target is None or row.actual is None:
            return Decimal(chance.randint(0, 120))
        goal, value = row.target.exact, row.actual.exact
        found: list[Decimal] = []
        if goal:
            found += [100 * value / goal] * (1 if row.lower else 6)
            found += [100 * (2 * goal - value) / goal] * (4 if row.lower else 1)
        if value:
            found += [100 * goal / value] * (4 if row.lower else 1)
        if row.baseline:
            start = row.baseline.exact
            found += [100 * (value - start) / (goal - start)] * 30
        exact = chance.choice(found) if found else Decimal(0)
        if abs(exact) > 10**7:
            return Decimal(100)
        digits = chance.choice((0, 1, 1, 2, 2, 4))
        mode = chance.choice((ROUND_HALF_UP, ROUND_DOWN))
        percent = exact.quantize(Decimal(1).scaleb(-digits), rounding=mode)
        if self.maybe(0.12):
            percent += Decimal(chance.choice((-1, 1))).scaleb(-digits)
        if percent < 0 and self.maybe(0.5):
            percent = Decimal(0)
        return abs(percent) if percent == 0 else percent

    def _typed(self, text: str) -> str:
        """A figure as YAML: quoted where it must be, and sometimes where it need not."""
        bare = re.fullmatch(r"[0-9A-Za-zÀ-ÿ€][0-9A-Za-zÀ-ÿ.,%€/ -]*", text) is not None
        return text if bare and self.maybe(0.6) else _quoted(text)


def _below(chance: random.Random, days: int) -> int:
    return chance.randint(0, max(days, 1))


def _tidy(value: Decimal) -> Decimal:
    """The value with at most four decimals, never with exactly three, and no minus zero."""
    value = value.quantize(Decimal("0.0001")).normalize()
    exponent = int(value.as_tuple().exponent)
    if exponent > 0:
        value = value.quantize(Decimal(1))
    elif exponent == -3:
        value = value.quantize(Decimal("0.0001"))
    return abs(value) if value == 0 else value


def _month_end(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _quoted(text: str) -> str:
    """A text as a single-quoted YAML scalar."""
    return "'" + text.replace("'", "''") + "'"


# --- Files ------------------------------------------------------------------------------------


def report_yaml(year: YearKind, title: str) -> str:
    """The `report.yaml` of a year."""
    lines = [f"title: {title}", f"updated: {year.updated}"]
    if year.state:
        lines.append(f"state: {year.state}")
    if year.as_of:
        lines.append(f"as_of: {year.as_of}")
    if year.ends:
        lines += [f"ends: {year.ends}", f"label: {year.number}/{(year.number + 1) % 100:02d}"]
    if year.default:
        lines.append(f"direction: {year.default}")
    return "\n".join(lines) + "\n"


def objective(title: str, rows: list[dict[str, str]], *, markdown: bool) -> str:
    """An objective with its indicators, as Markdown with front matter or as pure YAML."""
    lines = [f"title: {title}", "indicators:"]
    for row in rows:
        for at, (key, value) in enumerate(row.items()):
            lines.append(f"{'  - ' if at == 0 else '    '}{key}: {value}")
    if markdown:
        return "---\n" + "\n".join(lines) + "\n---\n\nTesto. Text.\n"
    return "\n".join(lines) + "\nnarrative: |\n  Testo. Text.\n"


def write_site(folder: Path, kind: SiteKind, rows: int, seed: int = SEED) -> int:
    """Writes a site with about that many indicators; returns how many there are."""
    chance = random.Random(f"{seed} {kind.name}")
    words = WORDS[kind.language]
    italian = kind.language == "it"
    folder.mkdir(parents=True)
    title = "Obiettivi di prova" if italian else "Objectives on trial"
    body = "Comune di Prova" if italian else "Town of Example"
    (folder / "site.yaml").write_text(
        f"title: {title}\norganization: {body}\nlanguage: {kind.language}\n"
        f"license: CC-BY-4.0\n{words.own_yaml}{kind.attainment}",
        encoding="utf-8",
    )
    per_year = -(-rows // len(YEARS))
    count = 0
    for year in YEARS:
        home = folder / str(year.number)
        home.mkdir()
        heading = f"{title} {year.number}"
        (home / "report.yaml").write_text(report_yaml(year, heading), encoding="utf-8")
        writer = Writer(chance, words, year)
        left = per_year
        for at in range(-(-per_year // PER_OBJECTIVE)):
            area = home / AREAS[at % len(AREAS)]
            if not area.exists():
                area.mkdir()
                name = area.name.capitalize()
                (area / "area.md").write_text(f"---\ntitle: {name}\n---\n", encoding="utf-8")
            size = min(left, PER_OBJECTIVE)
            left -= size
            made = [writer.row(count + number) for number in range(size)]
            count += size
            markdown = at % 5 != 4
            name = f"o-{year.number}-{at:03d}"
            text = objective(f"{title} {name}", made, markdown=markdown)
            path = area / (name + (".md" if markdown else ".yaml"))
            path.write_text(text, encoding="utf-8")
    return count


def write_sites(folder: Path, rows: int = DEFAULT_ROWS) -> dict[str, int]:
    """Writes all sites below a folder; returns how many indicators each has."""
    share = -(-rows // len(SITES))
    return {kind.name: write_site(folder / kind.name / "Content", kind, share) for kind in SITES}


def main() -> None:
    """Writes the sites into the folder that the command line names."""
    rows = int(sys.argv[2]) if len(sys.argv) > 2 else DEFAULT_ROWS
    for name, count in write_sites(Path(sys.argv[1]), rows).items():
        print(f"{name}: {count}")


if __name__ == "__main__":
    main()
