"""On paper stands all that stands on the screen, and what was folded there."""

from collections import Counter
from collections.abc import Callable
from io import BytesIO
from unicodedata import normalize

from pypdf import PdfReader

from visitor import Settings, Visitor

#: The texts that a reader can see and paper keeps: not what leads elsewhere or only works on a screen.
TEXTS = """() => {
  const left = 'nav, form, button, summary, .anchor, [aria-hidden=true], svg title, svg desc';
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (data.trim() && parentElement.checkVisibility() && !parentElement.closest(left)) texts.push(data);
  }
  return texts;
}"""

FIGURES = "main .figure, main .num, main .big, main details dd"

HIDDEN = """elements => elements
  .filter(element => !element.checkVisibility() || element.getBoundingClientRect().height === 0)
  .map(element => element.outerHTML)"""


def bare(text: str) -> str:
    """The text without spaces, which lines break at, and without the ligatures that a font may have."""
    return "".join(normalize("NFKC", text).split())


def test_paper_shows_every_figure(visitor: Callable[..., Visitor], sample_page: str) -> None:
    page = visitor().visit(sample_page)
    page.emulate_media(media="print")
    try:
        assert page.locator(FIGURES).evaluate_all(HIDDEN) == []
    finally:
        page.emulate_media(media="null")


def pieces(text: str) -> list[str]:
    """What must stand together on paper. The end of a page may part the words of a text of several lines."""
    words = [bare(word) for word in text.split()]
    return words if len(words) > 6 else ["".join(words)]


def test_a_printed_page_has_every_word(visitor: Callable[..., Visitor], sample_page: str) -> None:
    """The style sheet alone sees to it: there is no script that could unfold anything."""
    window = visitor(Settings(javascript=False))
    page = window.visit(sample_page)
    reader = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True)))
    paper = bare("".join(sheet.extract_text() for sheet in reader.pages))
    window.open_all_details()
    expected = Counter(piece for text in page.evaluate(TEXTS) for piece in pieces(text))
    for piece, times in expected.items():
        assert paper.count(piece) >= times, f"{piece!r} stands {paper.count(piece)} times on paper, not {times}"
