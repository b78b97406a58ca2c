"""Dates of a year that contradict each other, and figures before their time."""

import json

import pytest

from site_folder import Site

UPDATED = "updated: 2026-01-31\n"

# What is put in the place of the date of the edition.
REFUSED = {
    "interim without a day": "updated: 2025-07-15\nstate: interim\n",
    "interim by its date, without a day": "updated: 2025-07-15\n",
    "final before the end": "updated: 2025-07-15\nstate: final\n",
    "final with figures of an earlier day": "updated: 2026-01-31\nas_of: 2025-06-30\nstate: final\n",
    "a year that ends before it begins": "updated: 2026-01-31\nends: 2024-03-31\n",
    "a year that ends two years later": "updated: 2027-01-31\nends: 2027-03-31\n",
    "an end that is no day": "updated: 2026-01-31\nends: marzo\n",
    "a state that is unknown": "updated: 2026-01-31\nstate: finale\n",
}


@pytest.mark.parametrize("fields", REFUSED.values(), ids=REFUSED)
def test_dates_that_contradict_each_other(site: Site, expected, fields: str) -> None:
    site.replace("2025/report.yaml", UPDATED, fields)
    expected(site.refuses())


PLAN = "updated: 2025-01-31\nas_of: 2025-01-31\nstate: plan\n"
INTERIM = "updated: 2025-07-15\nas_of: 2025-06-30\n"
FINAL = UPDATED
SCHOOL = "updated: 2026-01-31\nas_of: 2026-01-31\nends: 2026-03-31\nlabel: 2025/26\n"

# A state, and an indicator of which too much could be said.
EARLY = {
    "count that is reached already": (INTERIM, ("target: 80", "actual: 90", "direction: higher")),
    "count that cannot fall back": (INTERIM, ("target: 80", "actual: 90", "direction: higher", "cumulative: true")),
    "cost below its limit": (INTERIM, ("target: € 100", "actual: € 45", "direction: lower")),
    "cost above its limit": (INTERIM, ("target: € 100", "actual: € 145", "direction: lower")),
    "percentage that is reached already": (INTERIM, ("target: 80%", "actual: 90%", "direction: higher")),
    "result before its time": (INTERIM, ("target: 80", "actual: 64", "result: 80%", "direction: higher")),
    "colour before its time": (INTERIM, ("target: 80", "actual: 64", "result: Rosso", "direction: higher")),
    "deliverable that is done": (INTERIM, ("target: 30/09/2025", "actual: SI")),
    "deliverable that is not done": (INTERIM, ("target: 30/09/2025", "actual: 'NO'")),
    "day after its deadline": (INTERIM, ("target: 31/03/2025", "actual: 15/04/2025")),
    "deadline that has passed": (INTERIM, ("target: 80", "direction: higher", "due: 31/03/2025")),
    "missed at its time": (INTERIM, ("target: 80", "actual: 64", "direction: higher", "due: 31/03/2025")),
    "figures of a plan": (PLAN, ("target: 80", "actual: 90", "direction: higher")),
    "result of a plan": (PLAN, ("target: 80", "result: 100%", "direction: higher")),
    "later than the year": (FINAL, ("target: 80", "actual: 64", "direction: higher", "due: 2027")),
    "year that ends in March": (SCHOOL, ("target: 80", "actual: 64", "direction: higher")),
}


@pytest.mark.parametrize("year, fields", EARLY.values(), ids=EARLY)
def test_before_its_time(site: Site, expected, year: str, fields: tuple[str, ...]) -> None:
    """What is not due is in progress; a plan reaches and misses nothing."""
    site.replace("2025/report.yaml", UPDATED, year)
    site.indicator(*fields)
    expected(site.builds() + record(site) + "\n")


def record(site: Site) -> str:
    """What the data say of the year and of the indicator."""
    data = json.loads(site.page("2025/dati/indicatori.json"))
    indicators = [
        indicator for area in data["areas"] for objective in area["objectives"]
        for indicator in objective["indicators"] if indicator["indicator_id"] == "prova"]
    year = {key: data[key] for key in ("state", "as_of", "ends", "label") if key in data}
    found = {key: indicators[0].get(key) for key in ("status", "due", "computed_value", "verification", "basis", "cautions")}
    return json.dumps(year | found, ensure_ascii=False)
