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


CHANGED_IN_TIME = {
    "300,000 comments begun": "<!--" * 300_000,
    "200,000 scripts begun": "<script>" * 200_000,
    "50,000 tags of words": "a " + "<b c>" * 50_000,
    "a paragraph turned around 10,000 times": "\u202eעברית العربية " * 10_000,
}


@pytest.mark.parametrize("text", CHANGED_IN_TIME.values(), ids=CHANGED_IN_TIME)
def test_changed_in_time(site: Site, expected, text: str) -> None:
    """A text that HTML would swallow, or that is turned around, is refused, however much of it there is."""
    site.text(text)
    run = site.run()
    assert (run.status, run.out) == (1, "")
    assert run.seconds < ALLOWANCE
    assert site.published() == site.before
    expected(run.err)


READ_IN_TIME = {
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


READ = {
    "line break": ("Via Roma 1<br>20121 Milano<BR/>Italia", "<p>Via Roma 1<br />\n20121 Milano<br />\nItalia</p>"),
    "raised": ("Circa 10<sup>6</sup> utenti, 5 m<sup>2</sup>, 2 s<sup>-1</sup>", "<p>Circa 10⁶ utenti, 5 m², 2 s⁻¹</p>"),
    "lowered": ("CO<sub>2</sub>", "<p>CO₂</p>"),
}


@pytest.mark.parametrize(("text", "html"), READ.values(), ids=READ)
def test_html_is_read(site: Site, text: str, html: str) -> None:
    """A few tags have a form without HTML, which is what everybody reads: people, search, other programs."""
    site.text(text)
    assert site.builds() == ""
    assert html in site.page("prova.html")


CHANGING = {
    "digits joined": "Consegnati 1<b>0</b>0 alloggi",
    "words joined": "casa<wbr>popolare, 1<!-- x -->0",
    "cells joined": "dal 1</td><td>2",
    "text in a block": "<div>639</div>",
    "text in a table": "<table>\n<tr><td>Anno</td><td>639</td></tr>\n</table>",
    "text behind a comment": "<!-- nota --> Consegnati 639 alloggi",
    "comment never closed": "<!-- nota\n\nConsegnati 639 alloggi",
    "words in angle brackets": "La <soglia minima> non vale",
    "struck out": "Consegnati <del>612</del> 639 alloggi",
    "raised words": "il 5<sup>th</sup>, 10<sup>6,5</sup>",
    "lowered comma": "PM<sub>2,5</sub>",
}


@pytest.mark.parametrize("text", CHANGING.values(), ids=CHANGING)
def test_html_that_changes_the_text(site: Site, expected, text: str) -> None:
    """Where leaving out HTML would make other words or numbers of a text, it is refused."""
    site.text(text)
    expected(site.refuses())


DECEIVING = {
    "direction turned": "Il valore è 6\u202e39\u202c.",
    "direction turned, as an entity": "Il valore è 6&#8238;39.",
    "isolated": "a \u2066b\u2069 c",
    "nothing wide": "Consegnati 6\u200b39 alloggi",
    "soft hyphen in a number": "Consegnati 6&shy;39 alloggi",
    "in code": "`a\u202eb`",
    "in the text of an image's link": '[a](https://example.org "b\u202ec")',
}


@pytest.mark.parametrize("text", DECEIVING.values(), ids=DECEIVING)
def test_characters_that_nobody_sees(site: Site, expected, text: str) -> None:
    site.text(text)
    expected(site.refuses())


def test_letters_that_pass_for_others(site: Site, expected) -> None:
    """In a text they are a warning; words of other alphabets are none."""
    site.text("I lavorat\u043eri, PM10 con \u03a1: \u03a1M10.\n\nМосква, Αθήνα, 5 \u03bcg, 3 \u00b5m, kΩ")
    expected(site.builds())


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
