"""The search page reads what is typed by the same rules as the program reads texts for the index."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from built_site import BuiltSite
from visitor import Visitor

pytestmark = pytest.mark.milan

FIXTURES = Path(__file__).parents[1] / "Fixtures"


@pytest.fixture(scope="module")
def page(visitor: Callable[..., Visitor]) -> Page:
    """The search page, with its index."""
    page = visitor().visit("cerca.html?q=alloggi")
    expect(page.get_by_role("main").get_by_role("status")).not_to_be_empty()
    return page


def index_words(site: BuiltSite) -> dict[str, str]:
    """Each word of the index with its stem."""
    text = next(site.root.glob("assets/search.*.js")).read_text("utf-8")
    words = {}
    for part in re.finditer(r'^sitegen\.part\("t\d+","(.*)"\);$', text, re.M):
        for line in part[1].split(";"):
            stem, *forms = line.split(" ")
            words.update({stem + form.split(":")[0]: stem for form in forms})
    return words


def test_words(page: Page) -> None:
    """SearchWordsTests.swift reads the same texts."""
    vectors = json.loads((FIXTURES / "search-words.json").read_text("utf-8"))
    found = page.evaluate("texts => texts.map(sitegen.words)", [vector["text"] for vector in vectors])
    # Words of one character are not looked for.
    found = [[word for word in words if len(word) > 1] for words in found]
    assert found == [vector["words"] for vector in vectors]


def test_stems(page: Page) -> None:
    """SearchWordsTests.swift cuts the same words."""
    stems = json.loads((FIXTURES / "search-stems.json").read_text("utf-8"))
    assert page.evaluate("words => words.map(sitegen.stem)", list(stems)) == list(stems.values())


def test_every_word_of_the_index_is_a_word_with_its_stem(page: Page, site: BuiltSite) -> None:
    words = {word: stem for word, stem in index_words(site).items() if not word.startswith("=")}
    assert len(words) > 2000
    assert page.evaluate("words => words.map(sitegen.words)", list(words)) == [[word] for word in words]
    assert page.evaluate("words => words.map(sitegen.stem)", list(words)) == list(words.values())


def test_every_word_of_a_page_is_in_the_index(visitor: Callable[..., Visitor], site: BuiltSite) -> None:
    words = index_words(site)
    text = next(site.root.glob("assets/search.*.js")).read_text("utf-8")
    ignored = set(re.search(r'"ignored":"([^"]*)"', text)[1].split(" "))
    window = visitor()
    for name in site.objectives:
        page = window.visit(name)
        read = page.evaluate("[...document.querySelectorAll('h1, .prose')].flatMap(part => sitegen.words(part.innerText))")
        missing = {word for word in read if len(word) > 1} - ignored - set(words)
        assert not missing, name
