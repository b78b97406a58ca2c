"""Very much of something, where each is in order: no crash, no hang, no silent drop."""

import pytest

from site_folder import Site

BUILT = {
    "1 MB of paragraphs": "La città pubblica ogni anno i suoi obiettivi.\n\n" * 22_000,
    "1 MB on a line": "parola " * 150_000,
    "a word of 1 MB": "a" * 1_000_000,
    "100,000 equal headings": "# a\n" * 100_000,
    "100,000 images": "",
    "1,000,000 empty lines": "a\n" + "\n" * 1_000_000 + "b\n",
    "50,000 items": "- uno [due](../2025/casa/alloggi-nuovi.md) *tre*\n" * 20_000,
    "combining marks": "a" + "\u0301" * 100_000,
    "right-to-left text": "עברית العربية " * 10_000,
    "emoji with joiners": "👩‍👩‍👧‍👦" * 10_000,
    "entities": "&nbsp;&#x1F600;&unknown;&#0;&#xD800;" * 10_000,
}


@pytest.mark.parametrize("name", BUILT)
def test_text(site: Site, name: str) -> None:
    text = BUILT[name]
    if not text:
        site.write("pages/foto.png", b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + b"\0\0\0\x10" * 2 + b"\x08\x02\0\0\0")
        text = "![foto](foto.png)\n\n" * 20_000
    site.text(text)
    run = site.run()
    assert run.status == 0, run.err[:2000]
    assert run.seconds < 6
    page = site.page("prova.html")
    if name == "100,000 equal headings":
        assert page.count("<h2 ") == 100_000 and 'id="a-100000"' in page
    if "images" in name:
        assert page.count("<img") == 20_000


@pytest.mark.parametrize("text", ["a" * (2 << 20), "a" * (3 << 20), "a" * (5 << 20)], ids=["2 MB", "3 MB", "5 MB"])
def test_too_large(site: Site, expected, text: str) -> None:
    site.text(text + "a")
    expected(site.refuses())


@pytest.mark.parametrize("form", ["block", "flow"])
def test_unknown_keys(site: Site, expected, form: str) -> None:
    """Of 20,000 unknown keys fifty are named."""
    keys = [f"k{number}: a" for number in range(20_000)]
    if form == "block":
        site.write("2025/casa/prova.md", "---\ntitle: Prova\n" + "\n".join(keys) + "\n---\n")
    else:
        site.write("2025/casa/prova.md", "---\n{title: Prova, " + ", ".join(keys) + "}\n---\n")
    run = site.run()
    assert (run.status, site.published()) == (1, site.before)
    assert run.seconds < 20
    parts = run.err.split("\n\n")
    expected(f"({len(parts)} parts)\n\n" + "\n\n".join([parts[0], *parts[49:]]))


LISTS = {
    "600,000 unknown keys": "".join(f"k{number}: a\n" for number in range(600_000))[:4_000_000] + "\n",
    "1,000,000 indicators": "indicators: [" + "a," * 1_000_000 + "]\n",
    "100,000 former names": "formerly: [" + "".join(f"a{number}," for number in range(100_000)) + "]\n",
}


@pytest.mark.parametrize("fields", LISTS.values(), ids=LISTS)
def test_too_many_values(site: Site, expected, fields: str) -> None:
    """A file of fields that holds a hundred thousand of them is no file of fields."""
    site.write("2025/casa/prova.md", "---\ntitle: Prova\n" + fields + "---\n")
    expected(site.refuses())


MANY = {
    "indicators": lambda site: site.write("2025/casa/prova.md", "---\ntitle: Prova\nindicators:\n" + "".join(
        f"  - name: Indicatore {number}\n    id: i-{number}\n    target: 80\n    actual: 64\n    result: 80%\n"
        for number in range(1000)) + "---\n"),
    "areas": lambda site: [
        site.write(f"2025/area-{number}/area.md", f"---\ntitle: Area {number}\n---\n") for number in range(300)],
    "pages": lambda site: [
        site.write(f"pages/pagina-{number}.md", f"---\ntitle: Pagina {number}\n---\n\na\n") for number in range(300)],
}


@pytest.mark.parametrize("name", MANY)
def test_many(site: Site, name: str) -> None:
    MANY[name](site)
    run = site.run()
    assert run.status == 0, run.err[:2000]
    assert run.seconds < 30


TITLES = {
    "10,000 letters": "a" * 10_000, "10,000 words": "parola " * 10_000, "combining marks": "a" + "\u0301" * 1000,
    "right-to-left": "אבג", "turned around": "\u202eאבג", "emoji": "👩‍👩‍👧‍👦" * 50, "a quote": "'\"", "only signs": "!!!", "only an accent": "\u0301",
}


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_title(site: Site, expected, title: str) -> None:
    """A title may be strange; the page shows it all."""
    import html
    import json

    site.write("2025/casa/prova.md", f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\n---\n")
    run = site.run()
    if run.status:
        return expected(run.err)
    assert html.escape(title.strip(), quote=False) in html.unescape(site.page("2025/casa/prova.html")) or \
        title.strip() in html.unescape(site.page("2025/casa/prova.html"))
    expected(run.err + "(built)\n")


@pytest.mark.parametrize("mark", ["? ", "- ", "&a ", "!a ", "[[", "{", "'", "|\n", "# ", ": ", "a: b: ", "%", "@", "\t"])
def test_indicators_of_yaml(site: Site, mark: str) -> None:
    """50,000 of any sign that means something in YAML: refused or built, and soon."""
    site.write("2025/casa/prova.md", "---\ntitle: Prova\nnote: " + mark * 50_000 + "\n---\n")
    run = site.run()
    assert run.status in (0, 1) and run.seconds < 10, run.err[:500]
    assert run.status == 0 or "prova.md:" in run.err and site.published() == site.before
