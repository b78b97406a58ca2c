"""Everything can be reached and used with the keyboard, and one always sees where one is."""

from collections.abc import Callable

import pytest

from visitor import Settings, Visitor

#: Numbers what can have the focus in the order of the document, and keeps what it looks like without.
NUMBER = """() => {
  window.look = element => {
    const style = getComputedStyle(element);
    return ['outline', 'boxShadow', 'backgroundColor', 'borderColor', 'textDecoration'].map(key => style[key]).join();
  };
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  window.stops = [...document.querySelectorAll(controls)]
    .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.disabled);
  window.resting = window.stops.map(window.look);
  return window.stops.length;
}"""

#: What has the focus: its number, whether that can be seen, and whether the element itself can.
FOCUSED = """() => {
  const element = document.activeElement;
  const number = window.stops.indexOf(element);
  const style = getComputedStyle(element);
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
  const box = element.getBoundingClientRect();
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return {
    number,
    marked: outlined && window.look(element) !== window.resting[number],
    visible: inside && box.width > 1 && box.height > 1 && element.matches(':focus-visible'),
    html: element.outerHTML.slice(0, 160),
  };
}"""


@pytest.mark.parametrize("width", [1440, 390])
def test_tab_leads_through_the_page(visitor: Callable[..., Visitor], sample_page: str, width: int) -> None:
    """In the order of the document, to every link and control, visibly, and out again at the end."""
    window = visitor(Settings(width=width))
    page = window.visit(sample_page)
    window.open_all_details()
    count = page.evaluate(NUMBER)
    for number in range(count):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        assert focused["number"] == number, f"stop {number} of {count}: {focused['html']}"
        assert focused["marked"], f"the focus does not show: {focused['html']}"
        assert focused["visible"], f"what has the focus is not in sight: {focused['html']}"
    page.keyboard.press("Tab")
    assert page.evaluate("window.stops.indexOf(document.activeElement)") in (-1, 0), "the focus is trapped"


def test_the_first_stop_leads_past_the_header(visitor: Callable[..., Visitor], sample_page: str) -> None:
    page = visitor().visit(sample_page)
    skip = page.locator("a").first
    resting = skip.bounding_box()
    assert min(resting["x"] + resting["width"], resting["y"] + resting["height"]) <= 1, "it shows without focus"
    page.keyboard.press("Tab")
    assert skip.evaluate("link => link === document.activeElement")
    shown = skip.bounding_box()
    assert shown["y"] >= 0 and shown["x"] >= 0 and shown["height"] > 20
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.localName") == "main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main, footer') !== null")
    first = "document.querySelector('main').querySelector('a[href], button, input, summary, [tabindex=\"0\"]')"
    assert page.evaluate(f"document.activeElement === {first}")


def test_details_open_with_the_keyboard(visitor: Callable[..., Visitor], sample_objective_page: str) -> None:
    page = visitor().visit(sample_objective_page)
    details = page.locator("details").first
    details.locator("summary").focus()
    for key, is_open in (("Enter", True), ("Space", False)):
        page.keyboard.press(key)
        assert details.evaluate("details => details.open") is is_open
