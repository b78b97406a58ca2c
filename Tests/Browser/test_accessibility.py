"""What the readers of a page hear, and what they need not see."""

from collections.abc import Callable

from playwright.sync_api import Locator

from built_site import BuiltSite
from visitor import Settings, Visitor


def test_headings_are_in_order(site: BuiltSite, any_page: str) -> None:
    levels = [int(heading.name[1]) for heading in site.documents[any_page].named("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1 and levels.count(1) == 1
    for above, below in zip(levels, levels[1:]):
        assert below <= above + 1, f"h{below} follows h{above}"


def test_the_language_is_stated(site: BuiltSite, any_page: str) -> None:
    front, page = (site.documents[name].named("html")[0].attributes["lang"] for name in ("index.html", any_page))
    assert page == front != ""


def test_landmarks(visitor: Callable[..., Visitor], sample_page: str) -> None:
    page = visitor().visit(sample_page)
    for role in ("banner", "main", "contentinfo"):
        assert page.get_by_role(role).count() == 1, role
    names = [name_of(nav) for nav in page.get_by_role("navigation").all()]
    assert names and all(names) and len(set(names)) == len(names), names


def test_a_status_is_told_by_words_and_shape(visitor: Callable[..., Visitor], sample_page: str) -> None:
    """Never by colour alone."""
    window = visitor()
    page = window.visit(sample_page)
    window.open_all_details()
    for status in page.locator(".status").all():
        assert status.inner_text().strip(), status.evaluate("element => element.outerHTML")
        assert status.locator("svg.icon[aria-hidden=true]").count() == 1
    for marks in page.locator(".marks").all():
        assert marks.get_attribute("aria-hidden") == "true"
        words = marks.locator("xpath=..").inner_text()
        assert words.strip(), "marks without the counts in words beside them"


def test_charts_have_names_and_descriptions(visitor: Callable[..., Visitor], sample_page: str) -> None:
    page = visitor().visit(sample_page)
    for chart in page.locator("svg:not([aria-hidden=true])").all():
        assert chart.get_attribute("role") == "img"
        for element in ("title", "desc"):
            assert chart.locator(f"> {element}").text_content().strip(), element
        assert name_of(chart)


def test_dark_and_light_differ(visitor: Callable[..., Visitor]) -> None:
    def colours(settings: Settings) -> list[str]:
        return visitor(settings).visit("index.html").evaluate(
            "[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]"
        )

    light, dark = colours(Settings()), colours(Settings(dark=True))
    assert light[0] != dark[0] and light[1] != dark[1]


def name_of(element: Locator) -> str:
    """What assistive technology calls the element, as its line of the accessibility snapshot has it."""
    line = element.aria_snapshot().partition("\n")[0]
    return line.partition('"')[2].rpartition('"')[0]
