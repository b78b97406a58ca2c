"""Reads figures as the rules of figures describe them: the part of the oracle that reads.

It shares no code with the program. `Unreadable` is an error that the rules ask for; `Open` is a
notation about which the rules say nothing definite, so that the oracle has no opinion.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from typing import Any

Raw = str | Mapping[str, Any] | None


class Unreadable(ValueError):
    """A figure, or a pair of them, that the rules make an error."""


class Open(ValueError):
    """A figure about which the rules say nothing definite."""


# --- What figures are -------------------------------------------------------------------------


@dataclass(frozen=True)
class Number:
    """A number, percentage, sum of money or number with a unit.

    `value` is in the base of its kind (clock times in seconds); two numbers with the same `base`
    can be compared. `decimals` counts the decimals as typed; `qualifier` is what a percentage is
    of, without case, blanks and end punctuation. `bound` is the sign of a value that is not
    known exactly, `~` where it is only said to be about so much.
    """

    value: Fraction
    base: str
    decimals: int = 0
    qualifier: str = ""
    is_time: bool = False
    takes_default: bool = True
    bound: str = ""


@dataclass(frozen=True)
class Share:
    """A count out of a total."""

    count: Fraction
    total: Fraction


@dataclass(frozen=True)
class Range:
    """A range, both ends included."""

    low: Number
    high: Number


@dataclass(frozen=True)
class Day:
    """A date, or the last day of a period, which has a first day too."""

    day: date
    first: date | None = None


@dataclass(frozen=True)
class YesNo:
    """A bare yes or no."""

    yes: bool


@dataclass(frozen=True)
class Words:
    """A text: words, or what stands in `{text: …}`."""

    text: str
    holds_figure: bool = False


@dataclass(frozen=True)
class NoValue:
    """A word that says that there is no value."""


Figure = Number | Share | Range | Day | YesNo | Words | NoValue


@dataclass(frozen=True)
class Target:
    """A target: a figure and its sign (empty where there is none)."""

    figure: Figure
    sign: str = ""


@dataclass(frozen=True)
class Unit:
    """A unit: its base, its factor to the base, and whether it is a time."""

    base: str
    factor: Fraction = Fraction(1)
    is_time: bool = False
    takes_default: bool = True


# --- Words of the two languages ---------------------------------------------------------------

_CLOCK = {
    "it": {"secondi secondo s sec": 1, "minuti minuto min": 60, "ore ora h": 3600},
    "en": {"seconds second s sec": 1, "minutes minute min mins": 60, "hours hour h": 3600},
}
_TIMES = {
    "it": ("giorni|giorno|gg|gg.", "giorni lavorativi|giorno lavorativo|gg lavorativi",
           "settimane|settimana", "mesi|mese", "anni|anno"),
    "en": ("days|day", "working days|working day", "weeks|week", "months|month", "years|year"),
}  # fmt: skip
_OTHERS = {
    "it": ("km|chilometri", "m|metri|metro", "m²|m2|mq|metri quadrati", "m³|m3|mc",
           "kg|chilo|chili",
           "g|grammi", "mg", "µg", "litri|litro|l", "alloggi|alloggio", "pratiche|pratica",
           "alberi|albero", "punti|punto", "punti percentuali|punto percentuale", "posti|posto",
           "abitanti|abitante", "utenti|utente", "kwh", "ha|ettari|ettaro"),
    "en": ("km|kilometres", "m|metres|metre", "m²|m2|sqm|square metres", "m³|m3", "kg|kilo|kilos",
           "g|grams", "mg", "µg", "litres|litre|l", "homes|home", "cases|case", "trees|tree",
           "points|point", "percentage points|percentage point", "places|place",
           "inhabitants|inhabitant", "users|user", "kwh", "ha|hectares|hectare"),
}  # fmt: skip


def _known(language: str) -> dict[str, Unit]:
    """The units of a language that the oracle knows, by their spellings."""
    units: dict[str, Unit] = {}
    for names, factor in _CLOCK[language].items():
        for name in names.split():
            units[name] = Unit("clock", Fraction(factor), is_time=True)
    for names in _TIMES[language]:
        spellings = names.split("|")
        units |= dict.fromkeys(spellings, Unit(f"time-{spellings[0]}", is_time=True))
    for names in _OTHERS[language]:
        spellings = names.split("|")
        units |= dict.fromkeys((s.casefold() for s in spellings), Unit(spellings[0]))
    return units


KNOWN_UNITS: dict[str, dict[str, Unit]] = {"it": _known("it"), "en": _known("en")}

MONTHS: dict[str, tuple[str, ...]] = {
    "it": (
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
        "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
    ),
    "en": (
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ),
}  # fmt: skip

_NO_VALUE_IN_BOTH = frozenset(
    {"n.d.", "nd", "n/d", "n.a.", "na", "n/a", "-", "–", "..", "tbc", "tbd"}
    | {"da definire", "non disponibile"}
)

NO_VALUE: dict[str, frozenset[str]] = {
    "it": _NO_VALUE_IN_BOTH,
    "en": _NO_VALUE_IN_BOTH | {"not available", "to be confirmed"},
}

YES: dict[str, frozenset[str]] = {
    "it": frozenset({"si", "sì", "vero", "true"}),
    "en": frozenset({"yes", "true"}),
}

NO: dict[str, frozenset[str]] = {
    "it": frozenset({"no", "falso", "false"}),
    "en": frozenset({"no", "false"}),
}

SIGNS = {">=": ">=", "=>": ">=", "≥": ">=", "<=": "<=", "=<": "<=", "≤": "<=",
         ">": ">", "<": "<", "=": "="}  # fmt: skip

SIGN_WORDS: dict[str, dict[str, str]] = {
    "it": {
        "maggiore o uguale a": ">=", "non inferiore a": ">=", "non meno di": ">=",
        "almeno": ">=", "minimo": ">=", "min": ">=",
        "maggiore di": ">", "superiore a": ">", "più di": ">", "oltre": ">",
        "minore o uguale a": "<=", "non superiore a": "<=", "non più di": "<=",
        "al massimo": "<=", "massimo": "<=", "fino a": "<=",
        "minore di": "<", "inferiore a": "<", "meno di": "<",
    },
    "en": {
        "at least": ">=", "no less than": ">=", "not less than": ">=", "minimum": ">=",
        "greater than": ">", "more than": ">", "over": ">", "above": ">",
        "at most": "<=", "no more than": "<=", "not more than": "<=", "up to": "<=",
        "maximum": "<=",
        "less than": "<", "under": "<", "below": "<",
    },
}  # fmt: skip

SIGNS_BEHIND: dict[str, dict[str, str]] = {
    "it": {"o più": ">=", "o meno": "<="},
    "en": dict.fromkeys(("or more", "or higher", "or above"), ">=")
    | dict.fromkeys(("or less", "or fewer", "or lower", "or below"), "<="),
}

INEXACT = {"it": ("circa ", "ca. ", "~"), "en": ("about ", "ca. ", "~")}

MAGNITUDES: dict[str, dict[str, int]] = {
    "it": {"mila": 10**3, "milioni": 10**6, "milione": 10**6, "mln": 10**6,
           "miliardi": 10**9, "miliardo": 10**9, "mld": 10**9},
    "en": {"thousand": 10**3, "million": 10**6, "billion": 10**9},
}  # fmt: skip
LETTERS = {"k": 10**3, "m": 10**6, "bn": 10**9}
"""Short magnitudes; they count only beside a currency mark."""

DEADLINE = {
    "it": re.compile(r"entro (?:(?:il|lo|la|gli|le) |l['’] ?)?(.*)", re.I),
    "en": re.compile(r"(?:within|by) (.*)", re.I),
}
_QUALIFIER = {
    "it": r"(?:di|del|dello|dei|degli|della|delle|dell['’])(?:\s+|(?<=['’]))\S.*",
    "en": r"of\s+\S.*",
}
_ARTICLES = r"(?:al|allo|alla|ai|agli|alle) |all['’] ?"
_MINUS = str.maketrans({"–": "-", "−": "-", "\u00a0": " ", "\u202f": " ", "’": "'"})
_CURRENCY = "[€$£]"


def folded(text: str) -> str:
    """The text as texts and qualifiers are compared: without case, blanks and end punctuation."""
    return re.sub(r"\s+", "", text).casefold().rstrip(".,;:!?…")


def _sign_pattern(words: str) -> str:
    """The words of a sign as a pattern, with the articles that Italian joins to a final “a”."""
    if words.endswith(" a"):
        return re.escape(words[:-1]) + f"(?:a |{_ARTICLES})"
    return re.escape(words) + (r" (?:il |lo |la |l' ?)?" if words == "oltre" else " ")


_FRONT = {
    language: [
        (re.compile(_sign_pattern(words), re.I), sign)
        for words, sign in sorted(table.items(), key=lambda item: -len(item[0]))
    ]
    for language, table in SIGN_WORDS.items()
}


# --- Reading ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Reader:
    """Reads the figures of one indicator.

    `year` and `december` say which year it is and whether it ends in December; `unit` is the
    unit that the indicator gives to bare numbers.
    """

    language: str
    units: Mapping[str, Unit] = field(default_factory=dict)
    year: int = 2021
    december: bool = True
    unit: str = ""

    @property
    def _digits(self) -> str:
        group, mark = (r"\.", ",") if self.language == "it" else (",", r"\.")
        return rf"(?:\d{{1,3}}(?:{group}\d{{3}})+|\d{{1,3}}(?: \d{{3}})+|\d+)(?:{mark}\d+)?"

    def _decimal(self, text: str) -> tuple[Fraction, int]:
        """The value and the number of decimals of a number in the language's marks."""
        group, mark = (".", ",") if self.language == "it" else (",", ".")
        plain = text.replace(" ", "").replace(group, "").replace(mark, ".")
        if len(plain.strip("+-").replace(".", "").lstrip("0")) > 18:
            raise Unreadable(text)
        return Fraction(plain), len(plain.partition(".")[2])

    # Dates and periods

    def day(self, text: str, *, deadline: bool = False) -> Day | None:
        """The date or period that the text is, or nothing; raises where it is none after all."""
        found = self._date(text) or self._month(text) or self._part_of_year(text)
        if not found and deadline and re.fullmatch(r"(?:19|20|21)\d\d", text):
            found = Day(date(int(text), 12, 31), date(int(text), 1, 1))
            if not self.december:
                raise Open(text)
        return found

    def _date(self, text: str) -> Day | None:
        if match := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text):
            if len(text) < len("2020-12-31"):
                raise Open(text)
            year, month, day = map(int, match.groups())
        elif match := re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", text):
            day, month, year = map(int, match.groups())
            if self.language == "en":
                if day == month <= 12:
                    raise Open(text)
                if day <= 12 and month <= 12:
                    raise Unreadable(text)
                if month > 12:
                    day, month = month, day
        elif match := re.fullmatch(r"(\d{1,2})°? ([a-z]+) (\d{4})", text.lower()):
            if match[2] not in MONTHS[self.language]:
                return None
            if "°" in text and (match[1] != "1" or self.language == "en"):
                raise Open(text)
            day, year = int(match[1]), int(match[3])
            month = MONTHS[self.language].index(match[2]) + 1
        else:
            return None
        try:
            return Day(date(year, month, day))
        except ValueError as error:
            raise Unreadable(text) from error

    def _month(self, text: str) -> Day | None:
        name, _, year = text.casefold().partition(" ")
        if name not in MONTHS[self.language]:
            return None
        if not re.fullmatch(r"\d{4}", year):
            raise Unreadable(text)
        month = MONTHS[self.language].index(name) + 1
        return _span(int(year), month, month)

    def _part_of_year(self, text: str) -> Day | None:
        if self.language == "it":
            match = re.fullmatch(r"(I|II|III|IV) (trimestre|semestre)(?: (\d{4}))?", text, re.I)
            if not match:
                return None
            part = ("I", "II", "III", "IV").index(match[1].upper()) + 1
            half, year = match[2].lower() == "semestre", match[3]
        else:
            match = re.fullmatch(r"([QH])([1-4])(?: (\d{4}))?", text, re.I)
            if not match:
                return None
            part, half, year = int(match[2]), match[1].upper() == "H", match[3]
        months = 6 if half else 3
        if not year or part * months > 12 or not self.december:
            raise Unreadable(text)
        return _span(int(year), part * months - months + 1, part * months)

    # Numbers

    def quantity(self, text: str) -> Number | Share | None:
        """The number, percentage, money, measure, duration or share that the text is."""
        if re.search(r"\d\s*[\n\t\r]\s*\d|\d {2,}\d|^[-+] \d", text):
            raise Unreadable(text)
        found = self._quantity(text)
        if self.unit and isinstance(found, Number):
            like = self.unit_number()
            if found.base != like.base:
                raise Unreadable(f"{text} beside unit: {self.unit}")
            if not re.fullmatch(rf"[-+]?{self._digits}", text) and like.value != 1:
                raise Open(f"{text} beside unit: {self.unit}")
        return found

    def _quantity(self, text: str) -> Number | Share | None:
        return (
            self._bare(text)
            or self._percent(text)
            or self._money(text)
            or self._share(text)
            or self._duration(text)
            or self._measure(text)
        )

    def _bare(self, text: str) -> Number | None:
        if match := re.fullmatch(rf"[-+]?{self._digits}", text):
            value, decimals = self._decimal(match[0])
            return self._with_unit(value, decimals)
        words = "|".join(MAGNITUDES[self.language])
        if match := re.fullmatch(rf"([-+]?{self._digits}) ({words})", text, re.I):
            if self.unit:
                raise Open(text)
            value, decimals = self._decimal(match[1])
            return Number(value * MAGNITUDES[self.language][match[2].lower()], "number", decimals)
        if re.fullmatch(rf"[-+]?{self._digits}(?:{words})", text, re.I):
            raise Open(text)
        if re.fullmatch(rf"[-+]?{self._digits}(?:[mMkK]|bn)| ?[KM]", text):
            raise Unreadable(text)
        return None

    def _with_unit(self, value: Fraction, decimals: int) -> Number:
        """A bare number, with the indicator's own unit if it has one."""
        if not self.unit:
            return Number(value, "number", decimals)
        like = self.unit_number()
        return replace(like, value=value * like.value, decimals=decimals)

    def unit_number(self) -> Number:
        """One of the indicator's own unit."""
        unit = self.unit.strip()
        words = "|".join(MAGNITUDES[self.language])
        if unit == "%":
            return Number(Fraction(1), "percent")
        if unit == "‰":
            return Number(Fraction(1, 10), "percent")
        if match := re.fullmatch(rf"({_CURRENCY})(?: ({words}))?", unit):
            factor = MAGNITUDES[self.language][match[2]] if match[2] else 1
            return Number(Fraction(factor), f"money-{match[1]}", takes_default=False)
        if unit in MAGNITUDES[self.language]:
            return Number(Fraction(MAGNITUDES[self.language][unit]), "number")
        known = self.units.get(unit.casefold())
        if not known:
            raise Unreadable(f"unit: {unit}")
        return Number(known.factor, known.base, is_time=known.is_time,
                      takes_default=known.takes_default)  # fmt: skip

    def _percent(self, text: str) -> Number | None:
        match = re.fullmatch(rf"([-+]?{self._digits}) ?([%‰])(?: (.*))?", text)
        if not match:
            return None
        qualified = re.fullmatch(_QUALIFIER[self.language], match[3] or "", re.I)
        if match[3] and (match[3].endswith("+") or (qualified and re.search(r"[(\d%]", match[3]))):
            raise Open(text)
        if match[3] and not qualified:
            raise Unreadable(text)
        value, decimals = self._decimal(match[1])
        if match[2] == "‰":
            if match[3]:
                raise Open(text)
            value, decimals = value / 10, decimals + 1
        return Number(value, "percent", decimals, folded(match[3] or ""))

    def _money(self, text: str) -> Number | None:
        short, words = "|".join(LETTERS), "|".join(MAGNITUDES[self.language])
        number = self._digits
        inner, sign = text, 1
        if match := re.fullmatch(rf"\(({_CURRENCY} ?{number})\)", text):
            inner, sign = match[1], -1
        elif match := re.fullmatch(rf"({_CURRENCY} ?{number})-", text):
            inner, sign = match[1], -1
        elif match := re.fullmatch(rf"-({_CURRENCY}.*)", text):
            inner, sign = match[1], -1
        pattern = rf"({_CURRENCY}) ?({number})(?: ({words})|({short}))?"
        loose = rf"{_CURRENCY} ?-?{number} ?(?:{words}|{short})?-?"
        if not re.fullmatch(pattern, inner, re.I) and re.fullmatch(loose, text, re.I):
            raise Open(text)
        match = re.fullmatch(pattern, inner, re.I)
        if match:
            value, decimals = self._decimal(match[2])
            scale = MAGNITUDES[self.language].get((match[3] or "").lower(), 1)
            if match[4]:
                if self.language == "it":
                    raise Open(text)
                scale = LETTERS[match[4].lower()]
            return Number(sign * value * scale, f"money-{match[1]}", decimals, takes_default=False)
        if re.fullmatch(rf"{number} ?{_CURRENCY}-", text):
            raise Open(text)
        if match := re.fullmatch(rf"(-?{number}) ?({_CURRENCY})", text):
            value, decimals = self._decimal(match[1])
            return Number(value, f"money-{match[2]}", decimals, takes_default=False)
        return None

    def _share(self, text: str) -> Share | None:
        words = "su" if self.language == "it" else "(?:out )?of"
        match = re.fullmatch(rf"(\d+)(?:(/)| {words} )(\d+)", text, re.I)
        if not match:
            return None
        count, total = int(match[1]), int(match[3])
        if count > total:
            raise Unreadable(text)
        if total == 0 or (1900 <= total < 2200 and not match[2]):
            raise Open(text)
        if 1900 <= total < 2200:
            raise Unreadable(text)
        near = abs(2000 + total - self.year) <= 5 and total < 100
        if match[2] and count <= 12 and near:
            if count == 0 or count == total or len(match[3]) != 2:
                raise Open(text)
            raise Unreadable(text)
        return Share(Fraction(count), Fraction(total))

    def _duration(self, text: str) -> Number | None:
        match = re.fullmatch(r"(\d{1,4}) ?h (\d{1,2}) ?m", text)
        if not match and self.language == "it":
            match = re.fullmatch(r"(\d{1,4}) or[ae] e (\d{1,2}) minut[oi]", text, re.I)
        if not match:
            return None
        if int(match[2]) >= 60:
            raise Open(text)
        seconds = Fraction(int(match[1]) * 3600 + int(match[2]) * 60)
        return Number(seconds, "clock", is_time=True)

    def _measure(self, text: str) -> Number | None:
        """A number with a unit, with a compound unit, or with “every so many”."""
        number = self._digits
        every = "(?:ogni|per)" if self.language == "it" else "per"
        pattern = rf"([-+]?{number}) {every} ({number})(?: ([^\d%+]+))?"
        if match := re.fullmatch(pattern, text, re.I):
            value, decimals = self._decimal(match[1])
            total, _ = self._decimal(match[2])
            base = f"per-{total}-{folded(match[3] or '')}"
            return Number(value, base, decimals, takes_default=False)
        if match := re.fullmatch(rf"([-+]?{number})(?: ([^\d% ]\S*)|(€)) ?/ ?([^\s+]+)", text):
            if " /" in text or "/ " in text:
                raise Open(text)
            above, below = match[2] or match[3], match[4]
            above = above if above in "€$£" else self._base(above)
            below = self._base(below)
            value, decimals = self._decimal(match[1])
            return Number(value, f"{above}/{below}", decimals, takes_default=False)
        if self.language == "it" and (match := re.fullmatch(rf"({number})′", text)):
            value, decimals = self._decimal(match[1])
            return Number(value * 60, "clock", decimals, is_time=True)
        if self.language == "it" and re.fullmatch(rf"{number}'", text):
            raise Open(text)
        behind, before = rf"([-+]?{number}) (\D.*)", rf"(gg\.) ([-+]?{number})"
        for pattern, at in ((behind, (1, 2)), (before, (2, 1))):
            match = re.fullmatch(pattern, text)
            unit = self._unit(match[at[1]]) if match else None
            if match and unit:
                value, decimals = self._decimal(match[at[0]])
                return Number(value * unit.factor, unit.base, decimals, is_time=unit.is_time,
                              takes_default=unit.takes_default)  # fmt: skip
        return None

    def _unit(self, spelling: str) -> Unit | None:
        """The unit of that spelling.

        Capitals and a full stop at its end do not count, but a letter alone is a small one.
        """
        plain = spelling.strip().casefold()
        if len(plain) == 1 and plain != spelling.strip():
            return None
        return self.units.get(plain) or self.units.get(plain.removesuffix("."))

    def _base(self, spelling: str) -> str:
        """The base of a unit inside a compound one."""
        unit = self._unit(spelling)
        if not unit:
            raise Unreadable(spelling)
        if unit.factor != 1:
            raise Open(spelling)
        return unit.base

    def _range(self, text: str) -> Range | None:
        """A range of two plain numbers, both with the unit that stands behind."""
        number, language = self._digits, self.language
        tail = r"( ?%| [^\d%]+)?"
        words = {"it": rf"tra ({number})%? e ({number}){tail}",
                 "en": rf"between ({number})%? and ({number}){tail}"}  # fmt: skip
        match = re.fullmatch(words[language], text, re.I)
        if not match and language == "en":
            match = re.fullmatch(rf"({number}) to ({number}){tail}", text, re.I)
        dashed = match is None
        match = match or re.fullmatch(rf"({number})%? ?- ?({number}){tail}", text)
        if not match:
            changes = {"it": rf"d[ai]l? {number}%? al? {number}.*",
                       "en": rf"from {number}%? to {number}.*"}  # fmt: skip
            if re.fullmatch(changes[language], text, re.I):
                raise Unreadable(text)
            return None
        if re.search(r"\d% ?(?:e|and|-) ?", text) and not text.endswith("%"):
            raise Open(text)
        ends = [self.quantity(match[at] + (match[3] or "")) for at in (1, 2)]
        low, high = ends
        if not isinstance(low, Number) or not isinstance(high, Number):
            return None
        if low.value >= high.value:
            raise Unreadable(text)
        years = [re.fullmatch(r"(?:19|20|21)\d\d", match[at]) is not None for at in (1, 2)]
        if dashed and any(years):
            if (years[1] and len(match[1]) <= 2) or (years[0] and len(match[2]) == 2):
                raise Unreadable(text)
            raise Open(text)
        if dashed and re.match(r"0\d", match[1]):
            raise Open(text)
        return Range(low, high)

    # Figures and targets

    def figure(self, raw: Raw, *, actual: bool = False) -> Figure | None:
        """Reads a figure; nothing where the key is absent. An actual may be a bound."""
        if raw is None:
            return None
        if isinstance(raw, Mapping):
            text = str(raw["text"])
            return Words(text, holds_figure=self._holds_figure(text))
        text = _plain(raw)
        low = text.casefold()
        if low in NO_VALUE[self.language]:
            return NoValue()
        if low in YES[self.language] or low in NO[self.language]:
            return YesNo(low in YES[self.language])
        found = self.day(text) or self.quantity(text)
        if found:
            return found
        if actual and (found := self._bound(text)):
            return found
        if not text or not self._is_words(text):
            raise Unreadable(raw)
        if not text[0].isalpha():
            raise Open(raw)
        return Words(raw.strip())

    def _bound(self, text: str) -> Number | None:
        """A value of which is known only that it is above, below or about another."""
        for words in INEXACT[self.language]:
            if text.casefold().startswith(words):
                found = self.quantity(text[len(words) :].strip())
                if isinstance(found, Number):
                    return replace(found, bound="~")
                raise Unreadable(text) if found is None else Open(text)
        sign, rest = self._sign(text)
        if not sign:
            return None
        if sign == "=" or rest == text:
            raise Open(text)
        found = self.quantity(rest)
        if isinstance(found, Number):
            if found.value < 0:
                raise Open(text)
            return replace(found, bound=sign)
        raise Unreadable(text) if found is None else Open(text)

    def _sign(self, text: str) -> tuple[str, str]:
        """The sign of a text and what is left without it; words alone have none."""
        if self._is_words(text):
            return "", text
        for spelled, sign in SIGNS.items():
            if text.startswith(spelled):
                return sign, text[len(spelled) :].strip()
        for pattern, sign in _FRONT[self.language]:
            if match := pattern.match(text):
                return sign, text[match.end() :].strip()
        if re.fullmatch(r".*\d ?%?\+", text):
            return ">=", text[:-1]
        if re.fullmatch(r".*\d.*\+", text):
            raise Open(text)
        for words, sign in SIGNS_BEHIND[self.language].items():
            if re.fullmatch(rf".*\d.* {words}", text, re.I):
                return sign, text[: -len(words) - 1].strip()
        return "", text

    def target(self, raw: Raw) -> Target | None:
        """Reads a target; nothing where there is none."""
        if raw is None or isinstance(raw, Mapping):
            figure = self.figure(raw)
            return Target(figure) if figure else None
        text = _plain(raw)
        remark = re.fullmatch(r"(.*[^\s(]) \(([^()€$£]+)\)", text)
        if remark and not self._is_words(text):
            text = remark[1]
        if (deadline := DEADLINE[self.language].fullmatch(text)) and not self._is_words(text):
            return self._deadline(deadline[1], raw)
        sign, rest = self._sign(text)
        if sign:
            figure = self._signed(rest, raw, symbol=text[0] in "<>=≤≥")
            return Target(figure, sign)
        found = self._range(text)
        figure = found or self.figure(text)
        return None if figure is None or isinstance(figure, NoValue) else Target(figure)

    def _signed(self, text: str, raw: Raw, *, symbol: bool) -> Figure:
        """What stands beside a sign: a number or a share."""
        if self.day(text):
            raise Open(raw) if symbol else Unreadable(raw)
        if self._range(text):
            raise Open(raw)
        found = self.quantity(text)
        if found is None:
            raise Unreadable(raw)
        return found

    def _deadline(self, text: str, raw: Raw) -> Target:
        """What stands behind a word for a deadline: a time, a date, a period or a year."""
        if found := self.day(text, deadline=True):
            return Target(found)
        number = self.quantity(text)
        if self.unit:
            raise Open(raw)
        if isinstance(number, Number) and number.is_time:
            return Target(number, "<=")
        raise Unreadable(raw)

    @staticmethod
    def _is_words(text: str) -> bool:
        return not re.search(r"[\d%€$£<>=≤≥‰~#¼½¾′]", text)

    def _holds_figure(self, text: str) -> bool:
        """Whether the whole text could be read as a figure or a target other than words."""
        try:
            target = self.target(text)
        except Unreadable:
            return False
        return target is not None and not isinstance(target.figure, Words)


def _plain(raw: str) -> str:
    """The text with plain blanks, minus signs and apostrophes, one blank beside letters."""
    return re.sub(r"(?<!\d) +| +(?!\d| )", " ", raw.translate(_MINUS).strip(" "))


def _span(year: int, first: int, last: int) -> Day:
    """From the first day of a month to the last day of another."""
    return Day(date(year, last, calendar.monthrange(year, last)[1]), date(year, first, 1))
