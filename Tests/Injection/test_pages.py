"""Whatever is typed into a field is text in every page: it runs nothing, asks for nothing and adds nothing."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from built_site import BuiltSite
from conftest import watched
from hostile_site import KEYS, HostileSite
from payloads import words
from web_server import POLICY, serve

OUTLINE = Path(__file__).with_name("outline.js").read_text()
#: What Markdown makes, and the attributes that it gives.
PROSE = set("a blockquote br code em h2 h3 h4 h5 h6 hr img li ol p pre strong ul".split())
PROSE_ATTRIBUTES = {"alt", "class", "height", "href", "id", "loading", "src", "start", "title", "width"}
#: Elements whose number depends on what is typed: the lines of a chart's label, and the element of the page's policy.
VARYING = {"g tspan ", "g tspan class", "l meta content,http-equiv"}
#: Fields whose texts an objective's page shows.
SHOWN = [f"{kind} {key}" for kind, keys in KEYS.items() for key in keys] + [
    "stakeholder", "milestone", "breakdown title", "breakdown label", "evidence label", "corrected from", "corrected to",
    "reason of the correction",
]  # fmt: skip


def pages(root: Path) -> list[str]:
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*.html"))


@pytest.fixture(scope="session")
def outlines(browser: Browser, harmless: HostileSite) -> dict[str, dict]:
    """What the pages of the harmless twin are made of."""
    found = {}
    with serve(BuiltSite(harmless.output)) as address, watched(browser, address) as witness:
        for name in pages(harmless.output):
            found[name] = witness.open(name).evaluate(OUTLINE)
        assert witness.events == []
    return found


def difference(found: list[str], wanted: list[str]) -> dict[str, int]:
    """How many elements of each kind are too many or too few."""
    counts = Counter(found)
    counts.subtract(wanted)
    return {kind: count for kind, count in counts.items() if count and kind not in VARYING}


def look(browser: Browser, site: BuiltSite, policy: str, hostile: HostileSite, outlines: dict[str, dict]) -> None:
    assert pages(site.root) == sorted(outlines)
    with serve(site, policy=policy) as address, watched(browser, address) as witness:
        for name, harmless in outlines.items():
            found = witness.open(name).evaluate(OUTLINE)
            assert witness.events == [], name
            assert found["faults"] == [], name
            assert difference(found["shape"], harmless["shape"]) == {}, name
            for kind in set(found["prose"]) - set(harmless["prose"]):
                element, _, attributes = kind.partition(" ")
                assert element in PROSE and set(attributes.split(",")) - {""} <= PROSE_ATTRIBUTES, f"{name}: {kind}"
            check_words(hostile, name, found)


def check_words(hostile: HostileSite, name: str, found: dict) -> None:
    """Each field's text is there, character for character."""
    if not name.startswith("2020/area/o"):
        return
    number = int(name.removeprefix("2020/area/o").removesuffix(".html"))
    fields = [field for field in SHOWN if hostile.takes(field, number)]
    payload = words(hostile.payloads[number])
    if fields:
        assert payload in words(found["title"]), name
    assert words(found["text"]).count(payload) >= len(fields), f"{name}: {payload!r}"


def test_every_field_was_tried(hostile: HostileSite, record_property: Callable[[str, object], None]) -> None:
    """No field refuses all payloads, but for addresses and figures only a few are refused."""
    places = [typed for typed in hostile.write().places.values() if typed.count]
    counts = Counter(typed.field for typed in places)
    refused = Counter(field for field, text in hostile.refused if " ¦ " not in text)
    picky = {"link address", "evidence address", "document address", "value", "target", "due", "link destination"}
    assert [field for field in refused if field not in picky and refused[field] > counts[field] / 2] == []
    record_property("payloads", len(hostile.payloads))
    record_property("fields", len(set(counts) | set(refused)))
    record_property("places", sum(typed.count for typed in places))
    record_property("refused", sum(refused.values()))


def test_pages_hold_nothing_but_text(
    browser: Browser, bare: BuiltSite, hostile: HostileSite, outlines: dict[str, dict]
) -> None:
    """Without any policy."""
    look(browser, bare, "", hostile, outlines)


def test_the_policies_have_nothing_to_forbid(
    browser: Browser, hostile: HostileSite, outlines: dict[str, dict], request: pytest.FixtureRequest
) -> None:
    """The pages' own and a host's: a word of them on the console would be an event. One site says it for all."""
    if request.node.callspec.params["hostile"] == 0:
        look(browser, BuiltSite(hostile.output), POLICY, hostile, outlines)


@pytest.mark.parametrize("word", ["alert", "elsewhere"])
def test_what_is_found_is_text(browser: Browser, bare: BuiltSite, hostile: HostileSite, word: str) -> None:
    """The search's results and the filtered table, which a script makes."""
    with serve(bare, policy="") as address, watched(browser, address) as witness:
        page = witness.open(f"search.html?q={word}")
        # A result shows title and summary; the word may stand further down in the page that was found.
        page.wait_for_selector("main ol > li, main ul > li")
        check_made(page)
        page = witness.open("2020/indicators.html")
        page.locator("main input[type=search]").first.fill(word)
        page.wait_for_timeout(200)
        check_made(page)
        assert witness.events == []


def check_made(page) -> None:
    found = page.evaluate(OUTLINE)
    assert found["faults"] == []
    assert page.locator("main :is(script, img, iframe, object, embed, style, link, form form, math, video)").count() == 0
