"""Fields that YAML reads otherwise than they are meant, or that are not what they should be."""

import pytest

from site_folder import Site

FILE = "2025/casa/alloggi-nuovi.md"
INDICATOR = "    id: alloggi-assegnati\n"
# The last line of the year's file.
YEAR = "source: relazione\n"

# What is put in the place of `order: 10`, at the head of the file.
HEAD = {
    "alias bomb": "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]",
    "alias of itself": "a: &a [*a]",
    "merge key": "a: &a {x: 1}\n<<: *a",
    "tag": "order: !!int 10",
    "tag of another program": "order: !ruby/object:Gem::Installer 10",
    "directive": "%YAML 1.1\norder: 10",
    "brackets without end": "order: " + "[" * 100_000,
    "braces without end": "order: " + "{a: " * 20_000,
    "lists in lists": "order: " + "- " * 50_000 + "a",
    "100 lists in lists": "order: " + "[" * 100 + "]" * 100,
    "duplicate key": "order: 10\norder: 11",
    "duplicate key in quotes": 'order: 10\n"order": 11',
    "tab before a key": "\torder: 10",
    "tab in a mapping": "indicatori:\n\t- a",
    "key without a space": "order:10",
    "unclosed quote": 'order: "10',
    "unclosed single quote": "order: 'dieci",
    "name with a colon and a blank": "order: alloggi: nuovi",
    "unknown key": "ordre: 10",
    "key that is a list": "[a]: b",
    "key that is nothing": ": b",
    "order that is a word": "order: dieci",
    "order that is a list": "order: [1, 2]",
    "control character": "order: a\x01b",
    "bell in quotes": 'order: "a\\x07b"',
    "at sign": "order: @casa",
    "backtick": "order: `casa`",
    "percent sign": "order: %casa",
    "asterisk": "order: *casa",
    "ampersand": "order: &casa",
    "exclamation mark": "order: !casa",
    "hash that cuts a word": "note: Rossi #1",
}


@pytest.mark.parametrize("fields", HEAD.values(), ids=HEAD)
def test_head(site: Site, expected, fields: str) -> None:
    site.replace(FILE, "order: 10\n", fields + "\n")
    if fields.endswith("#1"):
        return expected(site.builds())
    expected(site.refuses())


# What is put in the place of `target: 80` and after it.
VALUES = {
    "more than without quotes": "    target: > 70%\n",
    "at least without quotes": "    target: >= 5\n",
    "percent sign first": "    target: % di alloggi\n",
    "name with a colon and a blank": "    unit: alloggi: nuovi\n",
    "unknown key": "    targt: 80\n",
    "key without a space": "    target:80\n",
    "tab before a key": "\ttarget: 80\n",
    "unclosed quote": '    target: "80\n',
    "comma in braces": "    target: {value: 59,68%}\n",
    "indented too far": "      target: 80\n",
    "indented too little": "  target: 80\n",
}


@pytest.mark.parametrize("fields", VALUES.values(), ids=VALUES)
def test_indicator(site: Site, expected, fields: str) -> None:
    text = (site.content / FILE).read_text("utf-8")
    start = text.index(INDICATOR) + len(INDICATOR)
    end = text.index("\n", start) + 1
    site.write(FILE, text[:start] + fields + text[end:])
    expected(site.refuses())


KEPT = {
    "no": "no", "NO": "NO", "yes": "yes", "octal": "010", "time": "12:30",
    "exponent": "1e3", "true": "true", "date": "2020-01-02", "hexadecimal": "0x1F", "NaN": ".nan", "underscores": "1_000",
}


@pytest.mark.parametrize("title", KEPT.values(), ids=KEPT)
def test_kept_as_typed(site: Site, title: str) -> None:
    """What other programs take for a truth, a number or a time is a title like any other."""
    site.replace(FILE, "title: Alloggi nuovi", f"title: {title}")
    assert site.builds() == ""
    assert f">{title}</h1>" in site.page("2025/casa/alloggi-nuovi.html")


def test_id_kept_as_typed(site: Site) -> None:
    site.replace(FILE, "id: alloggi-assegnati", "id: 010")
    assert site.builds() == ""
    assert 'id="010"' in site.page("2025/casa/alloggi-nuovi.html")


MISSING = {
    "second document": ("2025/report.yaml", YEAR, YEAR + "---\ntitle: altro\n"),
    "end of the document": ("2025/report.yaml", YEAR, YEAR + "...\ntitle: altro\n"),
    "title": (FILE, "title: Alloggi nuovi\n", ""),
    "title without value": (FILE, "title: Alloggi nuovi\n", "title:\n"),
    "title of blanks": (FILE, "title: Alloggi nuovi\n", "title: '  '\n"),
    "title null": (FILE, "title: Alloggi nuovi\n", "title: null\n"),
    "title tilde": (FILE, "title: Alloggi nuovi\n", "title: ~\n"),
    "title of an area": ("2025/casa/area.md", "title: Casa\n", ""),
    "title of the site": ("site.yaml", "title: Obiettivi e risultati\n", ""),
    "direction that is unknown": ("2025/casa/riparazioni.md", "direction: lower", "direction: lowr"),
    "name of an indicator": (FILE, "- name: Alloggi assegnati alle famiglie\n    id", "- id"),
    "direction of the year that is unknown": ("2025/report.yaml", YEAR, YEAR + "direction: zero\n"),
    "document that is unknown": ("2025/report.yaml", YEAR, "source: relazzione\n"),
    "document that is unknown in an indicator": (
        FILE, "    target: 80\n", "    target: 80\n    source:\n      document: piano\n      page: 3\n"),
    "page 0": (FILE, "    target: 80\n", "    target: 80\n    source:\n      document: relazione\n      page: 0\n"),
    "page -1": (FILE, "    target: 80\n", "    target: 80\n    source:\n      document: relazione\n      page: -1\n"),
    "page that is a word": (
        FILE, "    target: 80\n", "    target: 80\n    source:\n      document: relazione\n      page: tre\n"),
    "fewer objectives than expected": (
        "2025/report.yaml", YEAR, YEAR + "expect:\n  objectives: 4\n  indicators: 5\n"),
    "fewer indicators than expected": (
        "2025/report.yaml", YEAR, YEAR + "expect:\n  objectives: 3\n  indicators: 6\n"),
    "expect that is no number": ("2025/report.yaml", YEAR, YEAR + "expect:\n  objectives: x\n"),
    "language that is unknown": ("site.yaml", "language: it", "language: fr"),
    "duplicate id": (FILE, "id: alloggi-completati", "id: alloggi-assegnati"),
    "id with capitals": (FILE, "id: alloggi-completati", "id: Alloggi"),
    "id that leads out": (FILE, "id: alloggi-completati", "id: ../x"),
}


@pytest.mark.parametrize("file, old, new", MISSING.values(), ids=MISSING)
def test_missing_or_wrong(site: Site, expected, file: str, old: str, new: str) -> None:
    site.replace(file, old, new)
    expected(site.refuses())


DECEIVING = {
    "direction turned": "title: Alloggi \u202e008 ,936\u202c consegnati",
    "direction turned, as an escape": 'title: "Alloggi \\u202e008 ,936\\u202c consegnati"',
    "nothing wide": "title: Alloggi 6\u200b39",
    "mark of direction": "title: Alloggi\u200f",
    "Cyrillic letter": "title: Case per i lavorat\u043eri",
    "Cyrillic letter, as an escape": 'title: "Case per i lavorat\\u043eri"',
    "Greek letter": "title: Superamenti di \u03a1M10",
    "Cyrillic letter for a digit": "title: Almeno 7\u041e alloggi",
    "digits of full width": "title: Piano \uff12\uff10\uff12\uff10",
}


@pytest.mark.parametrize("title", DECEIVING.values(), ids=DECEIVING)
def test_characters_that_deceive(site: Site, expected, title: str) -> None:
    """Names are what they look like; words that are Greek or Cyrillic as a whole are."""
    site.replace(FILE, "title: Alloggi nuovi", title)
    expected(site.refuses())


def test_words_of_other_alphabets(site: Site) -> None:
    site.replace(FILE, "title: Alloggi nuovi", "title: Αθήνα, Москва, 5 \u03bcg di PM10, TNF\u03b1, 10⁶ m²")
    assert site.builds() == ""


CONFLICT = "<<<<<<< HEAD\n{0}: uno\n=======\n{0}: due\n>>>>>>> casa\n"


@pytest.mark.parametrize("file", ["site.yaml", "2025/report.yaml", "2025/casa/area.md", FILE])
def test_merge_conflict(site: Site, expected, file: str) -> None:
    """What Git leaves where two people changed one line is told as that, and not as a fault of YAML."""
    lines = (site.content / file).read_text("utf-8").splitlines(keepends=True)
    number = next(i for i, line in enumerate(lines) if line.startswith("title:"))
    lines[number] = CONFLICT.format("title")
    site.write(file, "".join(lines))
    expected(site.refuses())


def test_merge_conflict_in_a_text(site: Site, expected) -> None:
    site.text("Sono stati consegnati\n\n" + CONFLICT.format("alloggi") + "\nTitolo\n=======\n")
    expected(site.refuses())


def test_heading_underlined_with_seven_signs(site: Site) -> None:
    site.text("Titolo\n=======\n\nTesto\n")
    assert site.builds() == ""


def test_empty_indicators(site: Site, expected) -> None:
    """`indicators: []` is a slip; an objective without the key is a text, and in order."""
    site.write("2025/casa/prova.md", "---\ntitle: Prova\nindicators: []\n---\n")
    expected(site.refuses())
    site.write("2025/casa/prova.md", "---\ntitle: Prova\n---\n\nTesto\n")
    assert site.builds() == ""


ADDRESSES = {
    "javascript": "javascript:alert(1)", "in capitals": "JAVASCRIPT:alert(1)", "data": "data:text/html,<script>",
    "vbscript": "vbscript:x", "an entity": "javascript&colon;alert(1)", "with a tab": '"java\\tscript:alert(1)"',
    "a blank before": '" javascript:alert(1)"', "no scheme": "www.example.org", "two slashes": "//example.org",
    "a blank inside": "https://example.org/a b", "a quote inside": "'https://example.org/\"onclick=alert(1)'",
    "without a host": "https://", "file": "file:///etc/passwd", "a user": "https://a@b.example/",
}


@pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES)
def test_address_of_a_document(site: Site, expected, address: str) -> None:
    site.replace("2025/report.yaml", "(documento di esempio)\n", f"(documento di esempio)\n    url: {address}\n")
    run = site.run()
    if run.status == 0:
        return expected(run.err + "(built)\n")
    expected(site.refuses())
