"""Nothing of a page stands beside the window, is cut off, or moves while it is read."""

from collections.abc import Callable

import pytest

from visitor import Settings, Visitor

#: 720 of 1440 pixels is what 200 % zoom leaves.
WINDOWS = {
    "320": Settings(width=320, height=800),
    "200-percent": Settings(width=720, height=450, scale=2),
    "390": Settings(width=390),
    "768": Settings(width=768),
    "1440": Settings(),
}
#: WCAG 1.4.12: a reader may space text so, and loses nothing.
SPACED = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }"

#: Puts such a style where a reader's own stands: no policy of the page forbids it.
SPACE = """text => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}"""

PROTRUDING = """() => {
  const visible = element => element.checkVisibility() && element.getBoundingClientRect().width > 1;
  // What scrolls by itself can have the focus, so that the keyboard scrolls it.
  const scrolls = element => element.parentElement.closest('[tabindex="0"]') !== null;
  const found = [...document.body.querySelectorAll('*')].filter(element => {
    if (!visible(element) || scrolls(element) || element.closest('svg')) return false;
    return element.getBoundingClientRect().right > innerWidth + 1;
  });
  return found.map(element => element.outerHTML.slice(0, 200));
}"""

CUT_OFF = """() => {
  const found = [...document.body.querySelectorAll('*')].filter(element => {
    const style = getComputedStyle(element);
    const hides = style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.overflowX !== 'scroll';
    // An element for screen readers only is one pixel wide.
    return hides && element.clientWidth > 1 && element.checkVisibility()
      && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
  });
  return found.map(element => element.outerHTML.slice(0, 200));
}"""


def check(window: Visitor) -> None:
    window.open_all_details()
    page = window.page
    assert page.evaluate(PROTRUDING) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= page.evaluate("innerWidth")
    assert page.evaluate(CUT_OFF) == []


@pytest.mark.parametrize("settings", WINDOWS.values(), ids=WINDOWS)
def test_pages_fit_the_window(visitor: Callable[..., Visitor], sample_page: str, settings: Settings) -> None:
    window = visitor(settings)
    window.visit(sample_page)
    check(window)


def test_pages_fit_with_spaced_text(visitor: Callable[..., Visitor], sample_page: str) -> None:
    window = visitor(Settings(width=320, height=800))
    window.visit(sample_page).evaluate(SPACE, SPACED)
    check(window)


def movement(window: Visitor, name: str, over: str, is_done: str = "") -> list[str]:
    """What moves while a page loads.

    A busy machine may paint a table or a row of fields of which it has read half, and then the rest moves it a little:
    what moves because of the page moves at every visit.
    """
    shifts: list[str] = []
    for _ in range(3):
        page = window.visit(name, over=over)
        if is_done:
            page.wait_for_function(is_done)
            assert page.locator("footer").is_visible()
        if not (shifts := window.layout_shifts()):
            break
    return shifts


@pytest.mark.parametrize("width", [1440, 390])
def test_nothing_moves_while_a_page_loads(visitor: Callable[..., Visitor], sample_page: str, width: int) -> None:
    """Neither while it arrives nor when its script begins to work."""
    assert movement(visitor(Settings(width=width)), sample_page, "slow") == []


@pytest.mark.milan
@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("over", ["http", "slow"])
@pytest.mark.parametrize(
    "address",
    [
        "2020/indicatori.html?area=altri-obiettivi&status=partial",
        "2020/indicatori.html?q=alloggi",
        "2020/indicatori.html?sort=actual&dir=desc",
        "cerca.html?q=alloggi",
        "cerca.html?q=xyzzy",
        "cerca.html?q=%25",
    ],
)
def test_nothing_moves_when_the_address_says_what_to_show(
    visitor: Callable[..., Visitor], address: str, over: str, width: int
) -> None:
    is_done = "() => !document.documentElement.matches('.awaiting')"
    assert movement(visitor(Settings(width=width)), address, over, is_done) == []


@pytest.mark.milan
@pytest.mark.parametrize("address", ["2020/indicatori.html?utm=x", "2020/index.html?q=x", "cerca.html?q=alloggi"])
def test_nothing_is_kept_back_for_long(visitor: Callable[..., Visitor], address: str) -> None:
    """Nor when the index never comes."""
    window = visitor(Settings(width=1000))
    window.page.route("**/assets/search.*.js", lambda route: None)
    window.page.goto(window.roots["http"] + address, wait_until="commit")
    window.page.wait_for_selector("footer", timeout=4000)
    assert window.page.locator("main > .wrap > :last-child").is_visible()


def test_nothing_moves_for_a_reader_who_asked_for_rest(visitor: Callable[..., Visitor], sample_page: str) -> None:
    page = visitor().visit(sample_page)
    assert page.evaluate("matchMedia('(prefers-reduced-motion: reduce)').matches")
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    assert page.evaluate("document.getAnimations().length") == 0
    moving = """[...document.querySelectorAll('*')].filter(element => {
      const style = getComputedStyle(element);
      return /[1-9]/.test(style.transitionDuration + style.animationDuration);
    }).length"""
    assert page.evaluate(moving) == 0
