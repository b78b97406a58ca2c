"""Makes indicators in every notation of the rules of figures, near misses among them.

Each row is typed in some notation, sometimes in one that must stay an error. What must come of a
row is not known here: the oracle reads its text. The rows are the same for the same seed.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

PER_OBJECTIVE = 50

Fields = dict[str, str]


@dataclass(frozen=True)
class NotationYear:
    """A year for such rows: its number, its `report.yaml`, its last day and its edition."""

    number: int
    report: str
    ends: date
    updated: date


YEARS = (
    NotationYear(2018, "state: interim\nas_of: 2018-06-30\n", date(2018, 12, 31),
                 date(2018, 7, 31)),
    NotationYear(2019, "state: final\ndirection: higher\n", date(2019, 12, 31), date(2020, 5, 31)),
    NotationYear(2020, "state: final\nends: 2020-08-31\nlabel: 2019/20\n", date(2020, 8, 31),
                 date(2021, 1, 31)),
    NotationYear(2021, "state: final\n", date(2021, 12, 31), date(2022, 6, 30)),
    NotationYear(2022, "state: final\ndirection: lower\n", date(2022, 12, 31), date(2023, 6, 30)),
)  # fmt: skip

MONTHS = {
    "it": ("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
           "dicembre").split(),
    "en": ("January February March April May June July August September October November "
           "December").split(),
}  # fmt: skip

SIGNS = {
    "it": (
        "> #", "≥ #", ">= #", "=> #", "< #", "≤ #", "<= #", "=< #", "= #", ">#", "≥#",
        "maggiore di #", "superiore a #", "più di #", "oltre #", "maggiore o uguale a #",
        "non inferiore a #", "Non inferiore al #", "non meno di #", "almeno #", "minimo #",
        "# o più", "#+", "minore di #", "inferiore a #", "inferiore all'#", "meno di #",
        "minore o uguale a #", "non superiore a #", "non superiore al #", "non superiore ai #",
        "non più di #", "massimo #", "al massimo #", "Al massimo #", "fino a #", "fino al #",
        "# o meno", "superiore agli #", "inferiore alle #", "maggiore o uguale al #",
    ),
    "en": (
        "> #", "≥ #", ">= #", "=> #", "< #", "≤ #", "<= #", "=< #", "= #", ">#", "≥#",
        "greater than #", "more than #", "over #", "above #", "at least #", "At least #",
        "no less than #", "not less than #", "minimum #", "# or more", "# or higher",
        "# or above", "#+", "less than #", "under #", "below #", "at most #", "no more than #",
        "not more than #", "up to #", "maximum #", "# or less", "# or fewer", "# or lower",
        "# or below",
    ),
}  # fmt: skip
BOUNDS = {
    "it": ("oltre #", "#+", "almeno #", "meno di #", "più di #", "circa #", "ca. #", "~ #", "~#",
           "non più di #", "fino a #", "superiore a #", "inferiore al #"),
    "en": ("over #", "#+", "at least #", "less than #", "more than #", "about #", "~#", "~ #",
           "ca. #", "up to #", "no more than #", "under #", "above #"),
}  # fmt: skip
UNITS = {
    "it": (("# minuti", "# min", "#′", "# ore", "# h", "# secondi", "2 ore e # minuti", "1h #m"),
           ("# giorni", "# gg", "gg. #", "# gg."), ("# giorni lavorativi",), ("# settimane",),
           ("# mesi", "# mese"), ("# km", "# chilometri"), ("# alloggi",), ("# m²", "# mq", "# m2"),
           ("# alberi", "# albero"), ("# punti percentuali",), ("# kg", "# chili"), ("# litri",)),
    "en": (("# minutes", "# min", "# mins", "# hours", "# h", "# seconds", "1h #m", "2h #m"),
           ("# days", "# day"), ("# working days",), ("# weeks",), ("# months",),
           ("# km", "# kilometres"), ("# homes",), ("# m²", "# sqm", "# m2"), ("# trees",),
           ("# percentage points",), ("# kg", "# kilos"), ("# litres",)),
}  # fmt: skip
RATES = {
    "it": (("# €/mq", "# €/m²", "# €/m2"), ("# µg/m³", "# µg/m3", "# µg/mc"), ("# km/l",),
           ("# ogni 100.000", "# per 100.000"), ("# per 1.000 abitanti", "# ogni 1.000 abitanti"),
           ("# kg/m³", "# kg/mc"), ("# alloggi/km",)),
    "en": (("# €/m²", "# €/sqm"), ("# µg/m³", "# µg/m3"), ("# km/l",), ("# per 100,000",),
           ("# per 1,000 inhabitants",), ("# kg/m³", "# kg/m3"), ("# homes/km",)),
}  # fmt: skip
INDICATOR_UNITS = {
    "it": ("giorni", "%", "€", "km", "mln", "€ mln", "minuti", "‰", "alloggi"),
    "en": ("days", "%", "€", "km", "million", "£ million", "minutes", "‰", "homes"),
}
QUALIFIERS = {
    "it": ("dei lavoratori", "degli uffici", "della spesa", "del totale", "dell'ente"),
    "en": ("of workers", "of offices", "of the budget", "of all cases"),
}
REMARKS = {
    "it": ("valore medio", "dato provvisorio", "obiettivo trimestrale", "entro dicembre"),
    "en": ("Quarterly target", "average", "provisional", "local target"),
}
TEXTS = {
    "it": ("Servizi garantiti", "Piano adottato", "Nessun reclamo", "Verde", "Prima fascia"),
    "en": ("Service assured", "Plan adopted", "No complaints", "Green", "Top quartile"),
}
YES = {"it": ("SI", "SÌ", "Sì", "VERO", "TRUE", "Vero"), "en": ("yes", "Yes", "YES", "TRUE")}
NO = {"it": ("NO", "No", "FALSO", "FALSE", "falso"), "en": ("no", "No", "NO", "FALSE")}
NO_VALUES = ("n.d.", "nd", "n/d", "n.a.", "NA", "N/A", "-", "–", "..", "TBC", "tbd", "N.D.")

NEAR_MISSES = {
    "it": (
        "12-2020", "2020-21", "da 3 a 5", "15-10", "10-10", "5/4", "12/2020", "IV trimestre",
        "dicembre", "I semestre", "V trimestre 2021", "III semestre 2021", "entro 5%", "entro 5",
        "entro il 5%", "2m", "3M", "12k", "90% min", "10% in più", "70% circa", "12% annuo",
        "10\n200", "10\t200", "1 00", "10 20", "1  000", "2.4", "20.75.299", "12,5,1", "7O%",
        "31/02/2020", "29/02/2021", "31 novembre 2020", "5 parsec", "#DIV/0!", "#N/D", "#RIF!",
        "01-feb", "- 5", "1O0", "l00", "€ 1.50", "1.0000", "fino al 31/12/2021",
        "oltre il 31/12/2021", "almeno 31/12/2021", "10% dei", "5 6", "12%%", "€ €5", "5 €/parsec",
        "da 3% a 5%", "tra 15 e 10", "13/13/2020", "2020-13-01", "3 su", "su 4", "5 su 4", "9/8",
        "½", "3 milioni e mezzo", "100 per cento", "+-5", "1.234.56", "€", "%", "> ", "5 >",
        "2 M", "3 K", "90%min", "1234567890123456789", "7 e mezzo",
        "dal 3 al 5", "12 - 2020", "#VALORE!", "#NOME?", "1,2,3", "10,", ",5", "5%5", "€ 5 €",
        "31/12/20", "31.12.2020", "0x10", "1e5", "entro 10 alloggi", "entro € 5",
    ),
    "en": (
        "12-2020", "2020-21", "from 3 to 5", "15-10", "10 to 10", "5/4", "12/2020", "Q4",
        "December", "H1", "Q5 2021", "H3 2021", "within 5%", "within 5", "by 5%", "by 10", "2m",
        "3M", "12k", "90% min", "10% more", "70% about", "12% yearly", "10\n200", "10\t200",
        "1 00", "10 20", "1  000", "2,4", "20,75,299", "12.5.1", "7O%", "31/02/2020",
        "03/04/2020", "29 February 2021", "31 November 2020", "5 parsec", "#DIV/0!", "#N/A",
        "#REF!", "01-Feb", "- 5", "1O0", "l00", "€1,50", "1,0000", "up to 31 December 2021",
        "over 31 December 2021", "at least 31 December 2021", "10% of", "5 6", "12%%", "€ €5",
        "5 €/parsec", "from 3% to 5%", "between 15 and 10", "13/13/2020", "2020-13-01", "3 of",
        "of 4", "5 of 4", "9/8", "5 out of 4", "½", "3 and a half million", "100 percent", "+-5",
        "1,234,56", "€", "%", "> ", "5 >", "26′", "3 K", "90%min",
        "1234567890123456789", "12 - 2020", "#VALUE!", "#NAME?", "10.", "5%5", "€ 5 €",
        "31/12/20", "31.12.2020", "0x10", "1e5", "within 10 homes", "by £5", "10 to", "to 15",
    ),
}  # fmt: skip


class Typist:
    """Types indicators in one language for one year, from one source of chance."""

    def __init__(self, chance: random.Random, language: str, year: NotationYear) -> None:
        """Takes the source of chance, the language and the year."""
        self.chance = chance
        self.language = language
        self.year = year

    def maybe(self, share: float) -> bool:
        """True in that share of the cases."""
        return self.chance.random() < share

    def number(self, value: float, decimals: int = 0) -> str:
        """A number in the language's marks, its thousands apart in one of the allowed ways."""
        group, mark = (".", ",") if self.language == "it" else (",", ".")
        whole, _, rest = f"{abs(value):.{decimals}f}".partition(".")
        blank = self.chance.choice((group, group, group, " ", "\u00a0", "\u202f", ""))
        if len(whole) > 3:
            whole = f"{int(whole):,}".replace(",", blank)
        sign = self.chance.choice(("-", "–", "−")) if value < 0 else ""
        return sign + whole + (mark + rest if rest else "")

    def pair(self, *, negative: bool = True) -> tuple[float, float, int]:
        """Two values, one to reach and one that was reached, and their decimals."""
        decimals = self.chance.choice((0, 0, 0, 1, 2))
        top = self.chance.choice((10, 60, 100, 100, 1000, 20_000))
        goal = round(self.chance.uniform(1, top), decimals)
        share = self.chance.choice((1, 1, 0.9, 1.1, 0.5, 1.5, 0.1, 0, self.chance.uniform(0, 2)))
        value = round(goal * share, decimals)
        if negative and self.maybe(0.08):
            value = -value
        if negative and self.maybe(0.05):
            goal = -goal
        return goal, value, decimals

    # Families: each gives the texts of a target and of an actual.

    def plain(self) -> Fields:
        """Numbers, with a plus, with blanks in them, or times a magnitude."""
        goal, value, decimals = self.pair()
        if self.maybe(0.3):
            words = {"it": ("milioni", "mln", "mila", "miliardi", "mld"),
                     "en": ("million", "billion", "thousand")}  # fmt: skip
            made = [f"{self.number(v, decimals)} {self.chance.choice(words[self.language])}"
                    for v in (goal, value)]  # fmt: skip
            return self.fields(*made)
        return self.fields(*(self.plus(v, decimals) for v in (goal, value)))

    def plus(self, value: float, decimals: int) -> str:
        """A number, with a plus in front now and then."""
        sign = "+" if value > 0 and self.maybe(0.1) else ""
        return sign + self.number(value, decimals)

    def percent(self) -> Fields:
        """Percentages, also per mille and of something."""
        goal, value, decimals = self.pair()
        tails = ["", ""]
        if self.maybe(0.25):
            pool = QUALIFIERS[self.language]
            first = self.chance.choice(pool)
            tails = [" " + first, " " + self.chance.choice((first, first.upper(), first + ".",
                     *pool))]  # fmt: skip
            if self.maybe(0.2):
                tails[self.chance.randint(0, 1)] = ""
        made = []
        for v, tail in zip((goal, value), tails, strict=True):
            if not tail and self.maybe(0.25):
                made.append(f"{self.number(v * 10, decimals)}‰")
            else:
                made.append(f"{self.plus(v, decimals)}{self.chance.choice(('', '', ' '))}%{tail}")
        return self.fields(*made)

    def money(self) -> Fields:
        """Sums of money: the mark on either side, minus in three places, magnitudes."""
        goal, value, decimals = self.pair()
        mark = self.chance.choice("€€€$£")
        other = mark if self.maybe(0.95) else "$"
        return self.fields(self.sum(goal, decimals, mark), self.sum(value, decimals, other))

    def sum(self, value: float, decimals: int, mark: str) -> str:
        """One sum of money."""
        number = self.number(abs(value), decimals)
        blank = self.chance.choice((" ", ""))
        if value < 0:
            return self.chance.choice((f"-{mark}{blank}{number}", f"{mark}{blank}{number}-",
                                       f"({mark}{blank}{number})"))  # fmt: skip
        if self.maybe(0.3):
            words = {"it": (" milioni", " mln", " mila", " mld"),
                     "en": ("M", "K", "m", "bn", " million", "k")}  # fmt: skip
            return f"{mark}{blank}{number}{self.chance.choice(words[self.language])}"
        if self.maybe(0.2):
            return f"{number} {mark}"
        return f"{mark}{blank}{number}"

    def measure(self) -> Fields:
        """Numbers with units, times and durations among them, sometimes of another kind."""
        goal, value, decimals = self.pair(negative=False)
        family = self.chance.choice(UNITS[self.language])
        other = family if self.maybe(0.95) else self.chance.choice(UNITS[self.language])
        return self.fields(self.in_unit(goal, decimals, family),
                           self.in_unit(value, decimals, other))  # fmt: skip

    def in_unit(self, value: float, decimals: int, family: tuple[str, ...]) -> str:
        """A number in one of the spellings of a unit."""
        spelling = self.chance.choice(family)
        if re.search(r"h #m|e # min", spelling):
            return spelling.replace("#", str(int(value) % 60 if int(value) % 60 > 1 else 30))
        return spelling.replace("#", self.number(value, decimals))

    def rate(self) -> Fields:
        """Compound units and so many out of so many."""
        goal, value, decimals = self.pair(negative=False)
        family = self.chance.choice(RATES[self.language])
        other = family if self.maybe(0.93) else self.chance.choice(RATES[self.language])
        return self.fields(self.in_unit(goal, decimals, family),
                           self.in_unit(value, decimals, other))  # fmt: skip

    def share(self) -> Fields:
        """Counts out of totals, beside each other, a percentage or a bare number."""
        words = (" su ", "/") if self.language == "it" else (" of ", " out of ", "/")
        total = self.chance.choice((4, 10, 12, 30, 40, 100, 250))
        other = total if self.maybe(0.6) else self.chance.choice((5, 10, 20, 31, 40, 200))
        goal, value = self.chance.randint(1, total), self.chance.randint(0, other)
        made = [f"{goal}{self.chance.choice(words)}{total}",
                f"{value}{self.chance.choice(words)}{other}"]  # fmt: skip
        if self.maybe(0.2):
            made[self.chance.randint(0, 1)] = f"{self.number(self.chance.randint(0, 100))}%"
        elif self.maybe(0.05):
            made[1] = str(value)
        return self.fields(*made)

    def range(self) -> Fields:
        """A range and a value in it, at its ends or outside."""
        decimals = self.chance.choice((0, 0, 1))
        low = round(self.chance.uniform(1, 80), decimals)
        high = round(low + self.chance.uniform(1, 60), decimals)
        if self.maybe(0.05):
            low, high = high, low
        forms = {"it": ("#-@", "#–@", "tra # e @"), "en": ("#-@", "#–@", "# to @",
                 "between # and @")}[self.language]  # fmt: skip
        step = 10**-decimals
        value = self.chance.choice((low, high, (low + high) / 2, low - step, high + step,
                                    low / 2, high * 2))  # fmt: skip
        unit = self.chance.choice(("", "", "%", *(u[0].removeprefix("#") for u in
                                   UNITS[self.language][4:7])))  # fmt: skip
        typed = self.chance.choice(forms).replace("#", self.number(low, decimals))
        target = typed.replace("@", self.number(high, decimals)) + unit
        made = {"target": target, "actual": self.number(value, decimals) + unit}
        if self.maybe(0.25):
            made["direction"] = self.chance.choice(("higher", "lower"))
        if self.maybe(0.15):
            made["actual"] = self.bound(made["actual"])
        return made

    def own_unit(self) -> Fields:
        """Bare numbers with a unit of the indicator, sometimes beside another one."""
        goal, value, decimals = self.pair(negative=False)
        unit = self.chance.choice(INDICATOR_UNITS[self.language])
        made = self.fields(self.number(goal, decimals), self.number(value, decimals))
        made["unit"] = unit
        if self.maybe(0.06):
            made["unit"] = self.chance.choice(("n.", "SI/NO", "data", "parsec"))
        if self.maybe(0.12):
            made["actual"] = self.chance.choice(("3%", "5 km", "€ 7", "4 kg", "n.d."))
        return made

    def date(self) -> Fields:
        """A deadline as a date or period, and when it was done, or yes or no."""
        span = self.chance.randint(-360, 0)
        due = self.year.ends + timedelta(days=span)
        done = due + timedelta(days=self.chance.choice((0, 0, -1, 1, -31, 31, -100, 100)))
        target = self.moment(due)
        if self.maybe(0.4):
            target = self.deadline(target)
        elif self.maybe(0.08):
            target = self.deadline(str(due.year))
        actual = self.moment(done)
        chosen = self.chance.random()
        if chosen < 0.2:
            actual = self.chance.choice(YES[self.language] + NO[self.language])
        elif chosen < 0.27:
            actual = self.chance.choice(TEXTS[self.language])
        return {"target": target, "actual": actual}

    def deadline(self, text: str) -> str:
        """A date or period behind a word for a deadline."""
        words = ("by", "By") if self.language == "en" else ("entro", "Entro", "entro il")
        return f"{self.chance.choice(words)} {text}"

    def moment(self, day: date) -> str:
        """A date, its month, its quarter or its half of the year."""
        month = MONTHS[self.language][day.month - 1]
        forms = [day.isoformat(), f"{day.day} {month} {day.year}", f"{month} {day.year}"]
        quarter, half = (day.month - 1) // 3, (day.month - 1) // 6
        if self.language == "it":
            forms += [f"{day:%d/%m/%Y}",
                      f"{('I', 'II', 'III', 'IV')[quarter]} trimestre {day.year}",
                      f"{('I', 'II')[half]} semestre {day.year}"]  # fmt: skip
            if day.day == 1:
                forms += [f"1° {month} {day.year}"] * 2
        else:
            forms += [f"{day:%d/%m/%Y}", f"Q{quarter + 1} {day.year}", f"H{half + 1} {day.year}"]
        return self.chance.choice(forms)

    def declared(self) -> Fields:
        """Yes, no and words, against each other."""
        pool = YES[self.language] + NO[self.language] + TEXTS[self.language]
        return {"target": self.chance.choice(pool), "actual": self.chance.choice(pool)}

    def fields(self, target: str, actual: str) -> Fields:
        """A target with or without a sign, a direction, and an actual that may be a bound."""
        made = {"target": target, "actual": actual}
        chosen = self.chance.random()
        if chosen < 0.4:
            made["target"] = self.chance.choice(SIGNS[self.language]).replace("#", target)
            if self.maybe(0.1):
                made["direction"] = self.chance.choice(("higher", "lower"))
        elif chosen < 0.9:
            made["direction"] = self.chance.choice(("higher", "lower", "higher", "lower", "zero"))
        if self.maybe(0.12):
            made["actual"] = self.bound(actual)
        if self.maybe(0.06):
            made["target"] += f" ({self.chance.choice(REMARKS[self.language])})"
        return made

    def bound(self, text: str) -> str:
        """A value that is only known to be above, below or about that."""
        return self.chance.choice(BOUNDS[self.language]).replace("#", text)

    # Whole rows

    def row(self) -> Fields:
        """An indicator, now and then with something that must be refused."""
        families = (self.plain, self.percent, self.money, self.measure, self.rate, self.share,
                    self.range, self.own_unit, self.date, self.declared)  # fmt: skip
        weights = (10, 12, 12, 14, 9, 12, 10, 9, 12, 3)
        made = self.chance.choices(families, weights)[0]()
        chosen = self.chance.random()
        if chosen < 0.14:
            where = self.chance.choice(("target", "actual"))
            made[where] = self.chance.choice(NEAR_MISSES[self.language])
        elif chosen < 0.2:
            where = self.chance.choice(("target", "actual"))
            made[where] = self.damaged(made[where])
        elif chosen < 0.23:
            made["actual"] = self.chance.choice(NO_VALUES)
        elif chosen < 0.24:
            made["target"] = self.chance.choice(NO_VALUES)
        if self.maybe(0.4):
            made["result"] = self.result()
        return made

    def damaged(self, text: str) -> str:
        """The text with one letter that does not belong there, or one that is missing."""
        at = self.chance.randrange(len(text))
        odd = self.chance.choice(("O", "l", ",", ".", "%", "x", " ", "-", "/", "", "", "5"))
        keep = at + 1 if odd and self.maybe(0.5) else at
        return text[:keep] + odd + text[at + 1 :]

    def result(self) -> str:
        """A published result: a percentage or a word."""
        if self.maybe(0.6):
            value = self.chance.choice((100, 100, 50, 90, 0, self.chance.uniform(0, 130)))
            return f"{self.number(value, self.chance.choice((0, 1, 2)))}%"
        words = {"it": ("SI", "NO", "Raggiunto", "Non raggiunto", "Verde", "Rosso", "In corso"),
                 "en": ("yes", "no", "Achieved", "Not achieved", "Green", "Red", "On track")}
        return self.chance.choice(words[self.language])


@dataclass(frozen=True)
class Made:
    """A generated row: its id, its year, its name and its fields."""

    id: str
    year: NotationYear
    fields: Fields

    @property
    def raw(self) -> Fields:
        """The fields as the oracle reads them from a file."""
        return {"name": f"Row {self.id}", "id": self.id, **self.fields}


def rows(language: str, count: int, seed: int) -> Iterator[Made]:
    """That many rows in a language, in turn for each year."""
    chance = random.Random(f"{seed} notations {language}")
    typists = [Typist(chance, language, year) for year in YEARS]
    for at in range(count):
        typist = typists[at // PER_OBJECTIVE % len(YEARS)]
        made = typist.row()
        kind = at // PER_OBJECTIVE // len(YEARS) % 3
        if kind:
            weight = chance.randint(1, 100)
            made["weight"] = f"{weight}%" if kind == 1 else str(weight)
        yield Made(f"r-{at:06d}", typist.year, made)


def write(content: Path, language: str, made: list[Made]) -> dict[tuple[str, int], str]:
    """Writes a site with those rows; returns whose row stands at each place."""
    content.mkdir(parents=True)
    (content / "site.yaml").write_text(
        f"title: Notations\norganization: Town of Example\nlanguage: {language}\n"
        "license: CC-BY-4.0\n",
        encoding="utf-8",
    )
    places: dict[tuple[str, int], str] = {}
    files: dict[tuple[int, int], list[Made]] = {}
    for row in made:
        files.setdefault((row.year.number, int(row.id[2:]) // PER_OBJECTIVE), []).append(row)
    for (number, at), group in files.items():
        home = content / str(number) / "rows"
        if not home.exists():
            home.mkdir(parents=True)
            year = group[0].year
            (home.parent / "report.yaml").write_text(
                f"title: Notations {number}\nupdated: {year.updated}\n{year.report}", "utf-8"
            )
            (home / "area.md").write_text("---\ntitle: Rows\n---\n", encoding="utf-8")
        lines = [f"title: Rows {at}", "indicators:"]
        path = home / f"o-{at:04d}.yaml"
        for row in group:
            for key, text in row.raw.items():
                lines.append(f"{'  - ' if key == 'name' else '    '}{key}: {_quoted(text)}")
                places[path.name, len(lines)] = row.id
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return places


def _quoted(text: str) -> str:
    """A text as a double-quoted YAML scalar."""
    return json.dumps(text, ensure_ascii=False)
