"""Texts in Markdown that made cmark slow, that nest without end, or that try to bring code into the page."""

import re

import pytest

from site_folder import ALLOWANCE, Site


def colliding_references(count: int) -> str:
    """Link references whose labels an earlier cmark put into one of sixteen buckets."""
    labels: list[str] = []
    number = 0
    while len(labels) < count:
        value = 0
        for letter in str(number):
            value = (ord(letter) + (value << 6) + (value << 16) - value) & 0xFFFFFFFF
        if value % 16 == 0:
            labels.append(str(number))
        number += 1
    return "".join(f"[{label}]: a\n" for label in labels) + "\nx\n"


REFUSED_IN_TIME = {
    "160,000 images begun in each other": "![[]()" * 160_000,
    "emphasis in 100,000 quotes": ">" * 100_000 + "a*" * 100_000,
    "30,000 empty lines in 30,000 lists": " -" * 30_000 + "x" + "\n" * 30_000,
    "24 KB of empty lines in lists": " -" * 8000 + "x" + "\n" * 8000,
    "CDATA begun": "a" + "<![CDATA[" * 100_000,
    "empty lines in lists in a quote": "> " + "- " * 30_000 + "x\n" + ">\n" * 30_000,
}


@pytest.mark.parametrize("text", REFUSED_IN_TIME.values(), ids=REFUSED_IN_TIME)
def test_refused_in_time(site: Site, expected, text: str) -> None:
    """What cmark 0.30.2 cannot do in time is refused before it sees it."""
    site.text(text)
    run = site.run()
    assert (run.status, run.out) == (1, "")
    assert run.seconds < ALLOWANCE
    assert site.published() == site.before
    expected(run.err)


READ_IN_TIME = {
    "300,000 comments begun": "<!--" * 300_000,
    "300,000 comments begun in a line": "</" + "<!--" * 300_000,
    "processing instructions begun": "a" + "<?" * 300_000,
    "declarations begun": "a" + "<!A " * 200_000,
    "25,000 colliding references": colliding_references(25_000),
}


@pytest.mark.parametrize("text", READ_IN_TIME.values(), ids=READ_IN_TIME)
def test_read_in_time(site: Site, expected, text: str) -> None:
    """Inputs that were slow in other versions are built like any other."""
    site.text(text)
    run = site.run()
    assert run.status == 0, run.err
    assert run.seconds < ALLOWANCE
    expected(run.err)


TOO_DEEP = {
    "a list nested 500 deep": "".join("  " * depth + "- a\n" for depth in range(500)),
    "a numbered list nested 500 deep": "".join("   " * depth + "1. a\n" for depth in range(500)),
    "a list nested 500 deep on a line": "- " * 500 + "a\n",
    "a quote nested 500 deep": "> " * 500 + "a\n",
    "a quote nested 500 deep in CRLF": "a\r\n\r\n" + ">" * 500 + "a\r\n",
    "emphasis nested 500 deep": "*a " * 500 + "b" + " a*" * 500,
    "lists by tabs": "".join("\t" * depth + "* a\n" for depth in range(500)),
}


@pytest.mark.parametrize("text", TOO_DEEP.values(), ids=TOO_DEEP)
def test_too_deep(site: Site, expected, text: str) -> None:
    site.text(text)
    expected(site.refuses())


DROPPED = {
    "script": "a\n\n<script>alert(1)</script>\n\nb",
    "iframe": "<iframe src='https://example.org'></iframe>\n\nb",
    "event handler": "a <b onclick='alert(1)'>b</b>",
    "image with an event handler": "x <img src=x onerror=alert(1)>",
    "svg": "<svg onload=alert(1)>\n\nb",
    "style": "<style>*{display:none}</style>\n\nb",
    "comment": "a <!-- b --> c",
    "form": "<form action='https://example.org'><input name=a></form>\n\nb",
}


@pytest.mark.parametrize("text", DROPPED.values(), ids=DROPPED)
def test_html_is_dropped(site: Site, expected, text: str) -> None:
    """HTML in a text is left out, with a warning at its line."""
    site.text(text)
    expected(site.builds())
    page = main(site.page("prova.html"))
    assert not re.search(r"<(script|iframe|img|svg|style|form|input)|on\w+=|<!--", page)


LINKS = {
    "javascript": "[a](javascript:alert(1))",
    "mixed case": "[a](JaVaScRiPt:alert(1))",
    "with a tab as an entity": "[a](JaVa&#9;Script:alert(1))",
    "with a line break as an entity": "[a](java&NewLine;script:alert(1))",
    "colon as an entity": "[a](javascript&colon;alert(1))",
    "colon as a number": "[a](javascript&#58;alert(1))",
    "colon as a hexadecimal number": "[a](javascript&#x3A;alert(1))",
    "escaped colon": "[a](javascript\\:alert(1))",
    "in brackets, after a blank": "[a](< javascript:alert(1)>)",
    "control characters before": "[a](<&#1;javascript:alert(1)>)",
    "autolink": "<javascript:alert(1)>",
    "reference": "[a]\n\n[a]: javascript:alert(1)",
    "vbscript": "[a](vbscript:msgbox(1))",
    "data": "[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "file": "[a](file:///etc/passwd)",
    "image": "![a](javascript:alert(1))",
    "view-source": "[a](view-source:javascript:alert(1))",
}


@pytest.mark.parametrize("text", LINKS.values(), ids=LINKS)
def test_script_addresses(site: Site, expected, text: str) -> None:
    """Of a link to a script only the text stays, with a warning."""
    site.text(text)
    expected(site.builds())
    page = main(site.page("prova.html"))
    assert "<a " not in page and "<img" not in page
    assert "a" in page


def test_percent_encoded_scheme(site: Site, expected) -> None:
    """`javascript%3A` is no scheme to a browser, but a file; there is none of that name."""
    site.text("[a](javascript%3Aalert(1))")
    expected(site.refuses())


def test_tags_are_text(site: Site) -> None:
    """What looks like a template's tag is shown as it stands, in texts and in fields."""
    site.text("{{title}} {{{x}}} {{#a}} {{> page}} {{! comment }}")
    site.replace("2025/casa/alloggi-nuovi.md", "title: Alloggi nuovi", "title: 'Alloggi {{title}} {{{x}}}'")
    site.builds()
    assert "<p>{{title}} {{{x}}} {{#a}} {{&gt; page}} {{! comment }}</p>" in site.page("prova.html")
    assert "<h1>Alloggi {{title}} {{{x}}}</h1>" in re.sub(r"<h1[^>]*>", "<h1>", site.page("2025/casa/alloggi-nuovi.html"))


def main(page: str) -> str:
    """The text of a page, without what stands around it."""
    return page.split("</h1>")[1].split("</main>")[0]
