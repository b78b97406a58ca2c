"""What a page weighs, and what it must not carry: code and style of its own."""

import json

from built_site import BuiltSite

#: The search index is data that is read on request.
DATA_PREFIX = "search"


def size(site: BuiltSite, pattern: str, without: str = "") -> int:
    """The bytes of all files in `assets/` with such a name."""
    files = site.root.joinpath("assets").glob(pattern)
    return sum(file.stat().st_size for file in files if not (without and file.name.startswith(without)))


def test_style_sheets_are_small(site: BuiltSite) -> None:
    assert 0 < size(site, "*.css") <= 30 * 1024


def test_scripts_are_small(site: BuiltSite) -> None:
    assert size(site, "*.js", without=DATA_PREFIX) <= 18 * 1024


def test_objective_pages_are_small(site: BuiltSite, objective_page: str) -> None:
    assert (site.root / objective_page).stat().st_size <= 40 * 1024


def test_pages_hold_no_code_and_no_style(site: BuiltSite, any_page: str) -> None:
    """A content security policy without `unsafe-inline` forbids all of it."""
    document = site.documents[any_page]
    for element, text in document.scripts:
        assert element.attributes.get("type") == "application/ld+json", f"inline script, {element}"
        json.loads(text)
    assert document.styles == []
    for element in document.elements:
        assert "style" not in element.attributes, element
        assert not [name for name in element.attributes if name.startswith("on")], element
        assert not element.attributes.get("href", "").lower().startswith("javascript:"), element
