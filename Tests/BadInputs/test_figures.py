"""Figures that cannot be read, or that contradict each other."""

import pytest

from site_folder import Site

UNREADABLE = {
    "1e400": "1e400", "NaN": ".nan", "infinity": "inf", "point for a comma": "2.4", "mixed separators": "20.75.299",
    "two commas": "12,5,1", "letter O": "7O%", "letter l": "l2", "a unit for a figure": "m2",
    "a bound": "oltre 12", "at least, or minutes": "min 5",
    "19 digits": "1234567890123456789", "30 digits after the comma": "1," + "3" * 30, "unknown unit": "5 parsec",
    "31 February": "31/02/2020", "month 13": "2020-13-01", "a fraction": "3/4", "two percent signs": "5%%",
    "a formula": "'=1+1'", "two values": "5 6", "Arabic digits": "٧٠", "fullwidth digits": "７０", "superscript": "5²",
    "hexadecimal": "0x10", "only a sign": "'≥'", "only a unit": "giorni", "minus alone": "'-'",
    "minus and a blank": "'- 5'", "two signs": "'> < 5'",
    "a division by zero": "'#DIV/0!'", "a spreadsheet's missing value": "'#N/D'", "a cell too narrow": "'###'",
    "a date that a spreadsheet made": "01-feb", "and in English": "Mar-20", "a word behind a percentage": "70% circa",
    "two words behind a percentage": "70% in più", "a bare magnitude": "3M", "a long text": "x" * 5000,
    "a thousand digits": "9" * 1000, "right-to-left mark": "70\u200f%", "zero-width blank": "7\u200b0",
}


@pytest.mark.parametrize("value", UNREADABLE.values(), ids=UNREADABLE)
def test_unreadable(site: Site, expected, value: str) -> None:
    """A value that is no figure: what is wrong is said, and what to type where it is surely the same."""
    site.indicator("target: 80", f"actual: {value}", "direction: higher")
    run = site.run()
    if run.status == 0:
        return expected(run.err + "(built: " + figure(site) + ")\n")
    expected(site.refuses())


TARGETS = {
    "letters after a date": "Entro il 31/11/2020x", "no such day": "Entro il 31/11/2020", "month 13": "2020-13-01",
    "two signs": "'> < 5'", "unknown unit": "'≥ 5 parsec'", "letter O": "'≥ 7O%'", "words": "molto",
    "sign before words": "'≥ SI'", "a spreadsheet's error": "'#RIF!'", "a date that a spreadsheet made": "5-giu",
    "a word behind a percentage": "90% min", "no value": "n.d.", "at least, or minutes": "min 5",
}


@pytest.mark.parametrize("value", TARGETS.values(), ids=TARGETS)
def test_unreadable_target(site: Site, expected, value: str) -> None:
    site.indicator(f"target: {value}", "direction: higher")
    run = site.run()
    if run.status == 0:
        return expected(run.err + "(built: " + figure(site) + ")\n")
    expected(site.refuses())


WORD = {
    "en dash for a minus": ("-5%", "–3%"),
    "minus sign": ("-5%", "−3%"),
    "non-breaking blank": ("80%", "64\u00a0%"),
    "narrow blank in a number": ("1.000", "1\u202f200"),
    "curly quotes": ("“≥ 80”", "84"),
    "ligature of comparison": ("≥ 80", "84"),
    "soft hyphen": ("80", "6\u00ad4"),
}


@pytest.mark.parametrize("target, actual", WORD.values(), ids=WORD)
def test_signs_of_a_word_processor(site: Site, expected, target: str, actual: str) -> None:
    site.indicator(f'target: "{target}"', f'actual: "{actual}"', "direction: higher", "baseline: -10%" if "%" in target else "baseline: 1")
    run = site.run()
    expected(run.err + (f"(built: {figure(site)})\n" if run.status == 0 else ""))


def test_text_of_a_word_processor(site: Site) -> None:
    """Dashes, curly quotes, hard blanks and dots before lines are text."""
    site.text("Un «caso» – “vero” – l’anno\u00a02025\n\n• uno\n• due\n")
    assert site.builds() == ""
    page = site.page("prova.html")
    assert "Un «caso» – “vero” – l’anno\u00a02025" in page and "• uno\n• due" in page


CONTRADICTIONS = {
    "units differ": ("target: 80%", "actual: 5 giorni", "direction: higher"),
    "target is the baseline": ("target: 80", "actual: 64", "baseline: 80", "direction: higher"),
    "sign against the direction": ("target: '≥ 5'", "actual: 6", "direction: lower"),
    "negative distance": ("target: -5%", "actual: -6%", "direction: zero"),
    "date against a number": ("target: 31/12/2025", "actual: 5", "direction: higher"),
    "qualifiers with letters of two alphabets": ("target: 10% dei nati", "actual: 12% dei nаti", "direction: higher"),
    "qualifiers with a sign that nobody sees": (
        "target: 10% dei nati", 'actual: "12% dei na\\u200bti"', "direction: higher"),
    "day after the edition": ("target: 31/12/2025", "actual: 01/02/2026"),
    "due beside a date": ("target: 30/09/2025", "actual: SI", "due: 30/06/2025"),
    "due that is no date": ("target: 80", "actual: 64", "direction: higher", "due: presto"),
    "cumulative that is no yes or no": ("target: 80", "actual: 64", "direction: higher", "cumulative: forse"),
    "formula that is unknown": ("target: 80", "actual: 64", "direction: lower", "attainment: media"),
    "weight that is no figure": ("target: 80", "actual: 64", "weight: tanto", "direction: higher"),
    "negative weight": ("target: 80", "actual: 64", "weight: -5", "direction: higher"),
}


@pytest.mark.parametrize("fields", CONTRADICTIONS.values(), ids=CONTRADICTIONS)
def test_contradiction(site: Site, expected, fields: tuple[str, ...]) -> None:
    site.indicator(*fields)
    expected(site.refuses())


WARNED = {
    "no direction of a time": ("target: 5 giorni", "actual: 6 giorni"),
    "no direction of money": ("target: € 500", "actual: € 600"),
    "no direction of a negative target": ("target: -5%", "actual: -6%"),
    "no direction of a number": ("target: 80", "actual: 64"),
    "no direction, and a result": ("target: 80", "actual: 64", "result: 80%"),
    "words that hold a figure": ('target: {text: "800 alloggi"}', "actual: SI", "result: 100%"),
    "words that hold a figure, and the same words": ('target: {text: "800 alloggi"}', 'actual: {text: "800 alloggi"}'),
    "result that differs": ("target: 80", "actual: 64", "result: 100%", "direction: higher"),
    "result that differs from a yes": ("target: 30/09/2025", "actual: SI", "result: Non raggiunto"),
    "progress after the end of the year": ("target: 80", "actual: 90", "result: In linea", "direction: higher"),
}


@pytest.mark.parametrize("fields", WARNED.values(), ids=WARNED)
def test_warned(site: Site, expected, fields: tuple[str, ...]) -> None:
    """What can be published, but should be looked at: a warning, and a fault with `--strict`."""
    site.indicator(*fields)
    strict = site.refuses("--strict")
    said = site.builds()
    assert "warning: " in said and strict.startswith(said), strict
    expected(said + figure(site) + "\n")


def test_no_direction_is_said_once(site: Site, expected) -> None:
    """Many indicators without a direction are one warning with their places; the value that is the target is met."""
    items = "".join(f"  - name: Servizio {number}\n    target: 80\n    actual: {64 + number}\n" for number in range(20))
    site.write("2025/casa/prova.md", f"---\ntitle: Prova\nindicators:\n{items}---\n")
    said = site.builds()
    assert said.count("warning: ") == 1
    expected(said)


CODES = {
    "in one objective": ("prova", "prova"),
    "in two objectives": ("prova", "altra"),
}


@pytest.mark.parametrize("names", CODES.values(), ids=CODES)
def test_code_that_stands_twice(site: Site, expected, names: tuple[str, str]) -> None:
    """The body's own key is unique in a year."""
    items = [f"  - name: {name} {number}\n    code: CS01\n" for number, name in enumerate(("Uno", "Due"))]
    for name in set(names):
        own = "".join(item for item, other in zip(items, names) if other == name)
        site.write(f"2025/casa/{name}.md", f"---\ntitle: {name}\nindicators:\n{own}---\n")
    expected(site.refuses())


NO_PERCENTAGE = {
    "target zero": ("target: 0", "actual: 3", "direction: lower"),
    "target zero, reached": ("target: 0", "actual: 0", "direction: lower"),
    "target zero, more is better": ("target: 0", "actual: -3", "direction: higher"),
    "value missing": ("target: 80", "direction: higher"),
    "nothing at all": ("direction: higher",),
    "qualifiers differ": ("target: 10% dei lavoratori", "actual: 12% delle lavoratrici", "direction: higher"),
    "value zero, less is better": ("target: 5", "actual: 0", "direction: lower"),
    "equal to a limit that asks for more": ("target: '> 70%'", "actual: 70%"),
    "result in words": ("target: 80", "actual: 64", "result: tanto", "direction: higher"),
    "baseline above the target": ("target: 80", "actual: 64", "baseline: 90", "direction: higher"),
    "baseline below the target": ("target: 80", "actual: 90", "baseline: 70", "direction: lower"),
    "no value": ("target: 70%", "actual: n.d.", "direction: higher"),
    "no value, and a result": ("target: 70%", "actual: N/A", "result: 100%", "direction: higher"),
    "words against a number": ("target: 80", "actual: quasi tutti", "result: 60%", "direction: higher"),
    "yes against a negation": ("target: Nessun reclamo", "actual: SI"),
    "other words": ("target: Regolamento approvato", "actual: Bozza inviata"),
    "no target": ("actual: 64", "direction: higher"),
    "missed, but nearly": ("target: 1000", "actual: 999,96", "direction: higher"),
    "very small": ("target: 0,000001", "actual: 0,0000001", "direction: higher"),
    "very large": ("target: 1", "actual: 999999999999999", "direction: higher"),
}


@pytest.mark.parametrize("fields", NO_PERCENTAGE.values(), ids=NO_PERCENTAGE)
def test_no_percentage(site: Site, expected, fields: tuple[str, ...]) -> None:
    """Where nothing can be divided there is no percentage, but the reason; a miss stays a miss."""
    site.indicator(*fields)
    expected(site.builds() + figure(site) + "\n")
    every = "".join(site.page(path) for path in ("2025/casa/prova.html", "2025/dati/indicatori.json"))
    assert "NaN" not in every and "Infinity" not in every and "∞" not in every and "inf%" not in every


def figure(site: Site) -> str:
    """What the data say of the indicator."""
    import json

    data = json.loads(site.page("2025/dati/indicatori.json"))
    found = [item for item in walk(data) if item.get("id", item.get("indicator_id")) == "prova" and "status" in item]
    keys = (
        "status", "as_declared", "reason", "attainment", "target", "actual", "computed", "computed_value", "verification",
        "basis", "cautions")
    return json.dumps({key: found[0][key] for key in keys if key in found[0]}, ensure_ascii=False)


def walk(value):
    """Every object in a JSON value."""
    if isinstance(value, dict):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from walk(item)
