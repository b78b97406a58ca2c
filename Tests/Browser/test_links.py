"""Every link leads somewhere: to a file that is there, at a place that is in it."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from built_site import BuiltSite

#: Stands for the site's address where links are resolved.
HERE = "http://site.invalid"
#: Attributes that hold addresses; a script loads the search index from `data-index` on request.
ADDRESSES = ("href", "src", "action", "poster", "data", "data-index")
#: Attributes that hold ids of the same page.
REFERENCES = ("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "headers")


def addresses(site: BuiltSite, name: str) -> Iterator[str]:
    """All that the page refers to, as absolute addresses; those on the site itself begin with `HERE`."""
    document = site.documents[name]
    written = [value for attribute in ADDRESSES for value in document.values(attribute)]
    written += [part.split()[0] for value in document.values("srcset") for part in value.split(",")]
    written += document.statements + ([document.redirect] if document.redirect else [])
    for address in written:
        address = urljoin(f"{HERE}{site.mount}{name}", address)
        own = site.url is not None and address.startswith(site.url)
        yield HERE + site.mount + address.removeprefix(site.url) if own else address


def own_file(site: BuiltSite, address: str) -> str | None:
    """The file of the site that an address leads to, by its path; none for an address elsewhere."""
    if not address.startswith(HERE):
        return None
    path = unquote(urlsplit(address).path)
    assert path.startswith(site.mount), f"{address} leaves the site's folder"
    path = path.removeprefix(site.mount)
    return path + "index.html" if path == "" or path.endswith("/") else path


def test_links_lead_to_files_and_anchors_that_exist(site: BuiltSite, any_page: str) -> None:
    for address in addresses(site, any_page):
        target = own_file(site, address)
        if target is None:
            assert urlsplit(address).scheme in ("https", "http", "mailto", "tel"), address
            continue
        assert (site.root / target).is_file(), f"{any_page} refers to {target}, which is not there"
        anchor = unquote(urlsplit(address).fragment)
        if anchor and target in site.documents:
            assert anchor in site.documents[target].ids, f"{any_page} refers to {target}#{anchor}, which is not there"


def test_feed_and_sitemap_name_the_pages(site: BuiltSite) -> None:
    """The sitemap all of them; both none but them. A site without an address has neither."""
    if site.url is None:
        return
    named = {}
    for name in ("sitemap.xml", "feed.xml"):
        text = (site.root / name).read_text(encoding="utf-8")
        own = [address for address in re.findall(r"(?:<loc>|href=\")([^<\"]+)", text) if address.startswith(site.url)]
        named[name] = [(address.removeprefix(site.url) or "index.html").partition("#") for address in own]
    # The latest year's front page is the site's, too, and is listed as that.
    listed = [page for page in site.movable_pages if site.documents[page].canonical in (None, site.url + page)]
    assert sorted(page for page, _, _ in named["sitemap.xml"]) == sorted(listed)
    for page, _, anchor in named["feed.xml"]:
        assert page in [*site.movable_pages, "feed.xml"]
        assert not anchor or anchor in site.documents[page].ids, f"{page}#{anchor}"


def test_ids_occur_once_and_references_to_them_resolve(site: BuiltSite, any_page: str) -> None:
    document = site.documents[any_page]
    ids = document.values("id")
    assert sorted(ids) == sorted(document.ids)
    for attribute in REFERENCES:
        for value in document.values(attribute):
            assert set(value.split()) <= document.ids, f"{attribute}={value!r}"


def test_links_are_relative(site: BuiltSite, movable_page: str) -> None:
    """So that the site works in any folder; only a link to the page's own public address is absolute."""
    for link in site.documents[movable_page].named("a", "script", "img"):
        address = link.attributes.get("href", link.attributes.get("src", ""))
        assert not address.startswith("/"), link
        assert not (site.url and address.startswith(site.url)), link


def test_every_page_can_be_reached_from_the_front_page(site: BuiltSite) -> None:
    reached, pending = set(), ["index.html"]
    while pending:
        name = pending.pop()
        if name in reached or name not in site.documents:
            continue
        reached.add(name)
        pending += [target for address in addresses(site, name) if (target := own_file(site, address))]
    assert sorted(set(site.movable_pages) - reached) == []


def test_a_page_that_moved_sends_its_reader_on(site: BuiltSite, redirect_page: str) -> None:
    document = site.documents[redirect_page]
    assert document.redirect in [link.attributes["href"] for link in document.named("a")], "no link beside the redirect"
    assert own_file(site, urljoin(f"{HERE}{site.mount}{redirect_page}", document.redirect)) in site.pages


def test_every_file_has_a_use(site: BuiltSite) -> None:
    """What no page refers to is either read by machines or should not be there."""
    read_by_machines = {"404.html", "manifest.json", "robots.txt", "sitemap.xml"}
    used = {own_file(site, address) for name in site.documents for address in addresses(site, name)}
    files = {path.relative_to(site.root).as_posix() for path in site.root.rglob("*") if path.is_file()}
    assert sorted(files - used - read_by_machines - set(site.redirects)) == []


def test_paths_suit_every_file_system(site: BuiltSite) -> None:
    for path in site.root.rglob("*"):
        name = path.relative_to(site.root).as_posix()
        assert name.isascii() and name == name.lower() and " " not in name, name
        assert not Path(path).is_symlink(), name
