"""Figures that cannot be read, or that contradict each other."""

import pytest

from site_folder import Site

UNREADABLE = {
    "1e400": "1e400", "NaN": ".nan", "infinity": "inf", "point for a comma": "2.4", "mixed separators": "20.75.299",
    "two commas": "12,5,1", "letter O": "7O%", "letter l": "l2",
    "19 digits": "1234567890123456789", "30 digits after the comma": "1," + "3" * 30, "unknown unit": "5 parsec",
    "31 February": "31/02/2020", "month 13": "2020-13-01", "a fraction": "3/4", "two percent signs": "5%%",
    "a formula": "'=1+1'", "two values": "5 6", "Arabic digits": "٧٠", "fullwidth digits": "７０", "superscript": "5²",
    "hexadecimal": "0x10", "only a sign": "'≥'", "only a unit": "giorni", "minus alone": "'-'", "two signs": "'> < 5'",
    "a long text": "x" * 5000, "a thousand digits": "9" * 1000, "right-to-left mark": "70\u200f%", "zero-width blank": "7\u200b0",
}


@pytest.mark.parametrize("value", UNREADABLE.values(), ids=UNREADABLE)
def test_unreadable(site: Site, expected, value: str) -> None:
    """A value that is no figure: what it probably means is said."""
    site.indicator("target: 80", f"actual: {value}", "direction: higher")
    run = site.run()
    if run.status == 0:
        return expected(run.err + "(built: " + figure(site) + ")\n")
    expected(site.refuses())


TARGETS = {
    "letters after a date": "Entro il 31/11/2020x", "no such day": "Entro il 31/11/2020", "month 13": "2020-13-01",
    "two signs": "'> < 5'", "unknown unit": "'≥ 5 parsec'", "letter O": "'≥ 7O%'", "words": "molto",
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
    "baseline above the target": ("target: 80", "actual: 64", "baseline: 90", "direction: higher"),
    "baseline below the target": ("target: 80", "actual: 90", "baseline: 70", "direction: lower"),
    "sign against the direction": ("target: '≥ 5'", "actual: 6", "direction: lower"),
    "no direction of a time": ("target: 5 giorni", "actual: 6 giorni"),
    "no direction of a negative target": ("target: -5%", "actual: -6%"),
    "date against a number": ("target: 31/12/2025", "actual: 5", "direction: higher"),
    "weight that is no figure": ("target: 80", "actual: 64", "weight: tanto", "direction: higher"),
    "negative weight": ("target: 80", "actual: 64", "weight: -5", "direction: higher"),
}


@pytest.mark.parametrize("fields", CONTRADICTIONS.values(), ids=CONTRADICTIONS)
def test_contradiction(site: Site, expected, fields: tuple[str, ...]) -> None:
    site.indicator(*fields)
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
    keys = ("status", "reason", "attainment", "target", "actual", "computed", "verification")
    return json.dumps({key: found[0][key] for key in keys if key in found[0]}, ensure_ascii=False)


def walk(value):
    """Every object in a JSON value."""
    if isinstance(value, dict):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from walk(item)
