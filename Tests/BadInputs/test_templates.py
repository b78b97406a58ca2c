"""Templates with a fault: the message stands at the template's line, and names what is near."""

from pathlib import Path

import pytest

from site_folder import Site

PAGES = {
    "unknown name": "<h1>{{titel}}</h1>",
    "name of a value of other pages": "<h1>{{weightedMean}}</h1>{{#groups}}{{/groups}}",
    "unknown partial": "{{> heder}}",
    "unknown partial with a near name": "{{> partials/haed}}",
    "unclosed section": "{{#sections}}\n<p>a</p>\n",
    "closed section that was not opened": "<p>{{/sections}}</p>",
    "crossed sections": "{{#navigation}}{{#items}}{{/navigation}}{{/items}}",
    "unclosed tag": "<p>{{title</p>",
    "empty tag": "<p>{{}}</p>",
    "partial that includes itself": "{{> page}}",
    "path of a partial that leads out": "{{> ../../x}}",
    "absolute path of a partial": "{{> /etc/passwd}}",
    "delimiters without end": "{{=<% %>}}",
    "delimiters of one sign": "{{=| |=}}",
    "sections nested 100 deep": "{{#title}}" * 100 + "{{/title}}" * 100,
    "not UTF-8": b"<p>citt\xe0</p>",
    "NUL byte": b"<p>\0</p>",
    "nothing": "",
}


def template(site: Site, name: str, text: str | bytes) -> None:
    file = site.folder / "Templates" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode() if isinstance(text, str) else text)


@pytest.mark.parametrize("text", PAGES.values(), ids=PAGES)
def test_page(site: Site, expected, text: str | bytes) -> None:
    template(site, "page.mustache", text)
    run = site.run()
    if run.status == 0:
        return expected(run.err + "(built)\n")
    expected(site.refuses())


def test_partials_in_a_ring(site: Site, expected) -> None:
    template(site, "page.mustache", "{{> uno}}")
    template(site, "partials/uno.mustache", "{{> due}}")
    template(site, "partials/due.mustache", "{{> uno}}")
    template(site, "uno.mustache", "{{> due}}")
    template(site, "due.mustache", "{{> uno}}")
    expected(site.refuses())


def test_partials_that_double(site: Site, expected) -> None:
    """Thirty partials that include the next one twice would make a page of a billion pieces."""
    template(site, "page.mustache", "{{> p0}}")
    for number in range(30):
        template(site, f"p{number}.mustache", f"{{{{> p{number + 1}}}}}" * 2)
    template(site, "p30.mustache", "x")
    run = site.run()
    assert run.seconds < 5
    expected(site.refuses())


def test_hundred_megabytes(site: Site, expected) -> None:
    template(site, "page.mustache", "a")
    with (site.folder / "Templates/page.mustache").open("r+b") as file:
        file.truncate(100 << 20)
    run = site.run()
    assert run.seconds < 2
    expected(site.refuses())


LOCALES = {"empty": b"", "a list": b"- a\n", "not YAML": b"a: [", "unknown key": b"xyz: a\n", "not UTF-8": b"a: \xe0\n"}


@pytest.mark.parametrize("text", LOCALES.values(), ids=LOCALES)
def test_locale(site: Site, expected, text: bytes) -> None:
    template(site, "locales/it.yaml", text)
    run = site.run()
    assert (run.status, site.published()) == (1, site.before)
    # Of very many missing strings, the first says enough.
    expected("\n\n".join(run.err.split("\n\n")[:2]) + "\n…\n")


def test_empty_folder(site: Site) -> None:
    """An empty folder of templates changes nothing: all of them are built in."""
    (site.folder / "Templates").mkdir()
    assert site.builds() == ""
    assert site.published() == site.before


def test_templates_are_a_file(site: Site, expected) -> None:
    (site.folder / "Templates").write_text("a")
    expected(site.refuses())


def test_unused_and_strange_files(site: Site, expected) -> None:
    template(site, "pagina.mustache", "a")
    template(site, "assets/Foglio di Stile.css", "a")
    template(site, "static/../a b.txt", "a")
    (site.folder / "Templates/link.mustache").symlink_to("/etc/passwd")
    run = site.run()
    expected(run.err + ("(built)\n" if run.status == 0 else ""))
    if run.status:
        assert site.published() == site.before
