"""Twice the input takes twice the work, whatever is right or wrong with it.

Each kind is made at n, 2n and 4n. What is compared is the processor time that each step takes more than the one before:
twice as much, or four times where work grows with the square of the input. The clock says nothing here, because the machine does
other things, too; other things only ever add to the time, so that of several tries the shortest counts, and tries end
when the answer is good. Where it is not, instructions are counted, where there is valgrind.

What every page says of every other (pages, years) and what multiplies (old names) has a limit instead: `test_limits.py`.

Every message that a fault or finding can cause is in a kind, or in a list of those that cannot be many: the last test
reads the guide's list.
"""

import json
import re
import shutil
from pathlib import Path

import pytest

import test_figures
import test_links
import test_markdown
import test_names
import test_yaml
from site_folder import Site

ROOT = Path(__file__).parents[2]
# What a doubling may come to; n log n stays below.
MOST = 2.5
TRIES = 3
# Seconds: what is over sooner says nothing of its own.
LEAST = 0.04


def objectives(site: Site, count: int, text: str = "", fields: str = "") -> None:
    for number in range(count):
        more = fields.replace("@", str(number))
        site.write(f"2025/casa/o{number}.md", f"---\ntitle: O{number}\n{more}---\n" + text.replace("@", str(number)))


def indicators(site: Site, count: int, fields: str, head: str = "") -> None:
    items = "".join(f"  - name: K{number}\n    {fields.replace('@', str(number))}\n" for number in range(count))
    site.write("2025/casa/x.md", f"---\ntitle: X\n{head}indicators:\n{items}---\n")


def areas(site: Site, count: int) -> None:
    for number in range(count):
        site.write(f"2025/a{number}/area.md", f"---\ntitle: Area n. {number}\n---\n")
        site.write(f"2025/a{number}/o.md", f"---\ntitle: Ob {number}\nindicators:\n  - {{name: K, target: 8}}\n---\n")


def table(site: Site, rows: list[str], head: str = "Area;Obiettivo;KPI;Target;Raggiunto;Risultato") -> None:
    (site.folder / "t.csv").write_text("".join(row + "\n" for row in [head, *rows]))


def judged(fields: str) -> str:
    return "direction: higher\n    " + fields


def names(count: int, word: str = "p") -> str:
    return "formerly: [" + ", ".join(f"{word}{number}" for number in range(count)) + "]\n"


# By kind: n, the command, and what makes n of it.
CHECKED = {
    "objectives": (150, lambda s, n: objectives(s, n, "Testo.\n")),
    "a dead link in each": (300, lambda s, n: objectives(s, n, "[a](../../pages/glossaro.md)\n")),
    "a dead link of its own in each": (300, lambda s, n: objectives(s, n, "[a](x@.md)\n")),
    "dead links in a text": (2000, lambda s, n: s.text("".join(f"[a](x{i}.md)\n" for i in range(n)))),
    "dead anchors": (2000, lambda s, n: s.text("".join(f"## H{i}\n\n[a](#x{i})\n\n" for i in range(n)))),
    "missing pictures": (2000, lambda s, n: s.text("".join(f"![a](x{i}.png)\n\n" for i in range(n)))),
    "equal headings": (2000, lambda s, n: s.text("## a\n\n" * n)),
    "HTML in a text": (2000, lambda s, n: s.text("<b>a</b>\n\n" * n)),
    "areas": (80, lambda s, n: [s.write(f"2025/a{i}/area.md", f"---\ntitle: A{i}\n---\n") for i in range(n)]),
    "former names": (500, lambda s, n: s.write("2025/casa/x.md", f"---\ntitle: X\n{names(n)}---\n")),
    "former names of an area": (150, lambda s, n: (
        objectives(s, 4), s.write("2025/casa/area.md", f"---\ntitle: Casa\n{names(n)}---\n"))),
    "former names taken": (300, lambda s, n: (
        objectives(s, n), s.write("2025/casa/x.md", f"---\ntitle: X\n{names(n, 'o')}---\n"))),
    "indicators": (300, lambda s, n: indicators(s, n, judged("target: 80\n    actual: 64"))),
    "indicators of one name": (300, lambda s, n: s.write("2025/casa/x.md", "---\ntitle: X\nindicators:\n" + (
        "  - name: K\n    target: 80\n" * n) + "---\n")),
    "unreadable figures": (400, lambda s, n: indicators(s, n, "target: 8x@")),
    "results that differ": (400, lambda s, n: indicators(s, n, judged("target: 80\n    actual: 64\n    result: 75%"))),
    "indicators that nothing judges": (400, lambda s, n: indicators(s, n, "target: 80\n    actual: 64")),
    "unknown keys of indicators": (400, lambda s, n: indicators(s, n, "targt: 80")),
    "unknown documents": (400, lambda s, n: indicators(s, n, "source: {document: d@}")),
    "unknown former indicators": (400, lambda s, n: (
        s.write("2024/report.yaml", "title: R\nupdated: 2025-01-01\n"), s.write("2024/casa/area.md", "---\ntitle: Casa\n---\n"),
        s.write("2024/casa/x.md", "---\ntitle: X\n---\n"), indicators(s, n, "target: 8\n    formerly: [q@]"))),
    "files out of place": (20, lambda s, n: [s.write(path.replace("@", str(i)), "---\ntitle: a\n---\n") for i in range(n) for path in (
        "x@.md", "x@/y.md", "2025/casa/y@.yml", "2025/z@.yaml", "2025/a@/index.md", "2025/a@/area.md", "2025/casa/p@/q.md",
        "2025/a@/dati.yaml", "pages/cerca.md", "pages/index.md", "pages/data.md", "pages/2025.md", "pages/404.md")]),
    "old names that are taken": (100, lambda s, n: [
        s.write(f"2025/casa/o{i}.md", f"---\ntitle: O\nformerly: [o{i + 1}, index, indicatori, vecchio]\n---\n") for i in range(n)]),
    "milestones": (400, lambda s, n: s.write("2025/casa/x.md", "---\ntitle: X\nmilestones:\n" + "".join(
        f"  - {{name: M{i}, due: 2025-05-01}}\n" for i in range(n)) + "---\n")),
    "a long title on many pages": (100, lambda s, n: (
        s.replace("site.yaml", "title: ", f"title: {'a' * 900} "), objectives(s, n))),
    "files of no meaning": (200, lambda s, n: [s.write(f"2025/casa/x{i}.doc", "a") for i in range(n)]),
    "copies that programs made of two versions": (200, lambda s, n: (
        objectives(s, n), [s.write(f"2025/casa/o{i} (1).md", "---\ntitle: A\n---\n") for i in range(n)])),
    "file names in two alphabets": (200, lambda s, n: [s.write(f"2025/casa/lavorat\u043eri{i}.csv", "a") for i in range(n)]),
    "file names with what nobody sees": (200, lambda s, n: [s.write(f"2025/casa/x\u200b{i}.csv", "a") for i in range(n)]),
    "attachments": (200, lambda s, n: [s.write(f"2025/casa/x{i}.csv", "a;b\n1;2\n") for i in range(n)]),
    "misleading letters": (1000, lambda s, n: s.text("".join("lavoratоri\n\n" for _ in range(n)))),
    "conflicts of git": (1000, lambda s, n: s.text("<<<<<<< a\nb\n=======\nc\n>>>>>>> d\n\n" * n)),
}

# What no other test of this folder has.
FIGURES_BESIDES = [
    ("target: 80", f"actual: '{value}'", "direction: higher") for value in (
        "12/21", "5/4", "da 3 a 5", "12-2020", "15-10", "10-15", "12k", "entro 5%", "5% (massimo)", "> 70%", "IV trimestre",
        "n.d.", "1.15.0", "12345678901234567890,5")
] + [
    ("target: '> SI'",), ("target: SI", "direction: higher"), ("target: 5 giorni", "unit: '%'"), ("target: 8", "unit: n."),
    ("target: 80%", "actual: '0,936'", "direction: higher"), ("target: '≥ > 5'",), ("target: 2025-13-45",), ("target: 03/04/25",),
    ("target: ''",), ("target: 10% (massimo)",), ("target: '5% (massimo)'", "actual: 4%", "direction: lower"),
    ("target: 80%", "actual: '93,6'", "direction: higher"), ("target: 03/04/2025", "actual: 04/03/25"),
    ("target: 8", "evidence: {label: ''}"), ("target: 8", "unit:"), ("target: 8", "note: ''"), ("target: 8", "source: {page: 4}"),
    ("target:",), ("target: 8", "weight: -1"), ("target: 8", "order: -1"), ("target: entro il 1° trimestre", "actual: SI"),
    ("target: 8", "source: {document: no}"), ("target: 8", "direction: up"), ("target: 8", "due: [a]"), ("target: 8", "breakdowns: []"),
]
MARKUP = [
    "| a | b |\n|---|---|\n| 1 | 2 |", "a[^1]\n\n[^1]: nota", "~~barrato~~", "==evidenziato==", "www.comune.it", "urp@comune.it",
    "##Titolo", "# Titolo", "[testo] (https://example.org)", "[a](https://exam ple.org)", "- [ ] da fare", "termine\n: definizione",
    "- 3,70", "Consegnati 1<b>0</b>0", "x<sub>q</sub>", "![a](../2025/casa/x.csv) e poi", "[a](/2025/)", "lavoratоri", "a\u202eb",
    "a\n- 3,70 b", "# Titolo di pagina\n\na", "a ## Titolo", "- 5\n", "[a](tx.md)", "[a](bozza.md)", "![a](../2025/report.yaml)",
    "![a](x.md)", "a ![a](dati.csv) b", "## Titolo {#titolo}",
]
YAML = [
    "note: a\tb: c", "\u00a0order: 1", "note: null", "order: -1", "order: [1", 'note: "a" b', 'note: "a\\qb"', "note: a\u200bb",
    "note: lavoratоri", "a b c", "note:\n  a\n b: c", "draft: forse", "note:", "note: {a: 1 b: 2}", "note: '" + "a" * 10_001 + "'",
    "indicators:\n  - a", "formerly: [Nome Vecchio]", "formerly: [casa, casa]", "milestones:\n  - {name: M, due: 31/02/2025}", "indicators: []",
    "indicators:\n  - {name: N, target: 59,68%}", "order: 1\norder: 2",
]

IMPORTED = {
    "rows": (300, lambda s, n: table(s, [f"Casa;Ob {i};K;8;6;" for i in range(n)])),
    "rows of one objective": (300, lambda s, n: table(s, [f"Casa;Ob;K{i};8;6;" for i in range(n)])),
    "a warning in each row": (300, lambda s, n: table(s, [f"Casa;Ob;K{i};9;7;75%" for i in range(n)])),
    "a warning in each row of known ones": (200, lambda s, n: (
        indicators(s, n, "target: 8\n    actual: 6"), table(s, [f"Casa;X;K{i};9;7;75%" for i in range(n)]))),
    "an unreadable figure in each row": (600, lambda s, n: table(s, [f"Casa;Ob {i};K;8x;6;" for i in range(n)])),
    "unreadable figures of one objective": (600, lambda s, n: table(s, [f"Casa;Ob;K{i};8x;6;" for i in range(n)])),
    "areas that are none": (600, lambda s, n: table(s, [f"Csa{i};Ob {i};K;8;6;" for i in range(n)])),
    "the same row again": (600, lambda s, n: table(s, ["Casa;Ob;K;8;6;"] * n)),
    "names that are alike": (600, lambda s, n: table(s, [f"Casa;Ob;{'K' if i % 2 else 'K.'};8;6;" for i in range(n)])),
    "titles that are alike": (600, lambda s, n: table(s, [f"Casa;{'Ob' + '.' * (i % 3)};K{i};8;6;" for i in range(n)])),
    "figures with two readings": (600, lambda s, n: table(s, [f"Casa;Ob {i};K;1.150;6;" for i in range(n)])),
    "rows of as many areas": (400, lambda s, n: (
        areas(s, n), table(s, [f"Area n. {i};Ob {i};K;8;6;" for i in range(n)]))),
    "rows that find their area by their objective": (400, lambda s, n: (
        areas(s, n), table(s, [f"Ob {i};K;8;6;" for i in range(n)], "Obiettivo;KPI;Target;Raggiunto;Risultato"))),
    "new areas beside others": (400, lambda s, n: (
        areas(s, n), table(s, [f"Ufficio {i} e altro ancora;Ob {i};K;8;6;" for i in range(n)]))),
    "a diff of changed lines": (300, lambda s, n: (
        indicators(s, n, "target: 8@\n    actual: 6@"), table(s, [f"Casa;X;K{i};9{i};7{i};" for i in range(n)]))),
}


def in_turn(*lists, write):
    """What writes each of some inputs n times, each into a place of its own."""
    def make(site: Site, n: int) -> None:
        inputs = [item for found in lists for item in found]
        for number in range(n):
            for place, item in enumerate(inputs):
                write(site, f"{number}-{place}", item)
    return make


def figures(site: Site, place: str, fields) -> None:
    lines = "".join(f"    {field}\n" for field in fields)
    site.write(f"2025/casa/f{place}.md", f"---\ntitle: F{place}\nindicators:\n  - name: N\n{lines}---\n")


def text(site: Site, place: str, markdown: str) -> None:
    site.write("2025/casa/bozza.md", "---\ntitle: Bozza\ndraft: true\n---\n")
    site.write("2025/casa/dati.csv", "a;b\n1;2\n")
    site.write(f"2025/casa/t{place}.md", f"---\ntitle: T{place}\n---\n\n{markdown}\n")


# What the other tests of bad inputs have, all of it n times.
OTHERS = {
    "figures that cannot be read": (1, in_turn(
        [("target: 80", f"actual: {value}", "direction: higher") for value in test_figures.UNREADABLE.values()],
        [(f"target: {value}", "direction: higher") for value in test_figures.TARGETS.values()], write=figures)),
    "figures that contradict": (2, in_turn(
        test_figures.CONTRADICTIONS.values(), test_figures.WARNED.values(), FIGURES_BESIDES, write=figures)),
    "faults of texts": (1, in_turn(
        test_links.TEXTS.values(), test_markdown.DROPPED.values(), test_markdown.CHANGING.values(),
        test_markdown.DECEIVING.values(), test_markdown.LINKS.values(), MARKUP,
        write=text)),
    "many faults of one text": (10, lambda s, n: s.text("\n\n".join(MARKUP * n))),
    "faults of YAML": (2, in_turn(
        [fields for fields in test_yaml.HEAD.values() if len(fields) < 1000], YAML,
        write=lambda s, place, text: s.write(f"2025/casa/y{place}.md", f"---\ntitle: Y{place}\n{text}\n---\n"))),
    "names of files": (2, in_turn(
        [name.decode() for name in test_names.NAMES.values() if b"/" not in name and name.isascii()],
        write=lambda s, place, name: s.write(f"2025/a{place}/{name}", "---\ntitle: P\n---\n"))),
}


def multiplied(content: Path):
    """What makes n areas of each area of another site, each with its fault."""
    def make(site: Site, n: int) -> None:
        shutil.rmtree(site.content)
        shutil.copytree(content, site.content)
        for area in site.content.glob("2*/*/"):
            for number in range(n):
                shutil.copytree(area, area.with_name(f"{area.name}-{number}"))
    return make


# Every kind of fault that there is a site for, many times. Of a dead link, the nearest of at most 256 files is looked for:
# it takes more files than this to tell, as "a dead link in each" has.
FIXTURES = {
    f"{folder.parent.name}/{folder.name}": (12, multiplied(folder / "Content"))
    for kind in ("invalid", "check") for folder in sorted((ROOT / "Tests/Fixtures" / kind).iterdir())
    if folder.name not in ("dead-link", "several")
}
KINDS = {
    **{f"check: {name}": (*kind, ["check"]) for name, kind in {**CHECKED, **OTHERS, **FIXTURES}.items()},
    **{f"import: {name}": (*kind, ["import", "t.csv", "--year", "2025", "--dry-run"]) for name, kind in IMPORTED.items()},
}


@pytest.fixture
def site_of(good, tmp_path):
    made = []

    def make() -> Site:
        made.append(Site.copy(good, tmp_path / f"site-{len(made)}"))
        return made[-1]

    return make


@pytest.mark.parametrize("kind", KINDS)
def test_doubling(site_of, kind: str) -> None:
    n, make, arguments = KINDS[kind]
    sites = [site_of() for _ in range(3)]
    for number, site in enumerate(sites):
        make(site, n << number)
    best = [60.0] * 3
    for _ in range(TRIES):
        best = [min(time, site.run(*arguments).seconds) for time, site in zip(best, sites)]
        if growth(best, LEAST) < MOST:
            return
    if shutil.which("valgrind"):
        best = [instructions(site, arguments) for site in sites]
        if growth(best, 0) < MOST:
            return
    pytest.fail(f"twice the input takes {growth(best, 0):.2f} times the work: {best} for n, 2n, 4n", pytrace=False)


def growth(work: list[float], least: float) -> float:
    """What 2n more take, by what n more take: so the start of the program does not count."""
    once, twice, four = work
    return max(four - twice, least) / max(twice - once, least, 1e-9)


def instructions(site: Site, arguments: list[str]) -> float:
    """How many instructions a command takes, which nothing else on the machine changes; it takes forty times as long."""
    count = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    said = site.run(*arguments, through=count, most=300).err
    return float(re.search(r"I +refs: +([\d,]+)", said)[1].replace(",", ""))


# Messages that cannot be many, by why.
FEW = {
    "notes, said with another message": "also-here first-id first-key other-file other-page",
    "said of an English site, of a year that ends elsewhere, of one without documents: each like another that is in a kind": """
        date-ambiguous share-under-percent part-of-other-year no-document figure-empty unusable-address
    """,
    "said of a template, which is trusted": "page-dead-anchor page-dead-link page-image-without-text page-repeated-id page-rooted-link",
    "said once of a command, a folder or an option": """
        missing-folder no-years output-is-precious output-is-foreign output-is-busy manifest-is-damaged mass-delete cannot-write
        cannot-read drafts-into-published missing-template-file no-url no-published-data published-damaged published-too-large
        published-too-new port-in-use cannot-listen no-browser already-exists several-exist cannot-create no-site
        no-site-language not-a-year unknown-year no-year year-exists unknown-area not-a-title unknown-template unknown-command
        no-command-line no-threads too-many attachments-too-large place-is-taken sources-busy changes-interrupted changes-undone
        changes-not-begun changes-done changes-not-undone changes-unknown changed-since-cut-off
    """,
    "said of site.yaml or of a report.yaml, of which there are few": """
        missing-logo logo-elsewhere logo-type missing-preview preview-elsewhere preview-type accent-contrast unit-not-usable unit-taken contact-empty ipa-unused year-ends-elsewhere
        interim-without-date final-before-end as-of-elsewhere unexpected-count not-a-digest missing-file
        direction-missing long-title text-holds-figure trend-breaks-at-code trend-breaks-at-name missing-string other-string
        unused-string unused-asset
    """,
    "said of synonyms.yaml, which has a limit": "synonym-alone synonym-missing synonym-not-searched synonym-twice synonym-first",
    "said of a server, or of a file on it": "cannot-fetch server-answers-for-missing",
    "said once of a file, whose size has a limit": """
        unreadable-file symbolic-link special-file file-name-not-utf8 unusable-file-name folders-too-deep file-too-large not-utf8
        nul-byte missing-front-matter unclosed-front-matter empty-file file-not-fetched nothing-in-file file-of-another-kind
        yaml-syntax yaml-second-document yaml-too-deep too-many-values further-unknown-keys text-too-large text-too-deep
        too-many-images output-too-large not-an-image place-in-photo table-too-large table-not-text table-without-rows
        table-ragged further-text-errors further-text-warnings example-left
    """,
}


def test_every_message_is_counted(site_of) -> None:
    """What is in no kind and not said to be few is a message that somebody forgot."""
    guide = (ROOT / "Content/README.md").read_text("utf-8")
    table = guide.split("<!-- messages: begin -->")[1].split("<!-- messages: end -->")[0]
    known = set(re.findall(r"`([a-z0-9-]+)` \|$", table, flags=re.M))
    # Templates are trusted, and imports, exports and workbooks name no ids: their kinds are above. `verify` reads no content.
    asked = {name for name in known if not name.startswith(("import-", "export-", "workbook-", "template-", "published-"))}
    seen = set()
    for n, make, arguments in KINDS.values():
        if arguments != ["check"]:
            continue
        site = site_of()
        make(site, 2)
        found = json.loads(site.run("check", "--format", "json").out)
        seen |= set(re.findall(r'"(?:code|id|rule)": ?"([a-z0-9-]+)"', json.dumps(found)))
    few = set(" ".join(FEW.values()).split())
    assert few <= known, few - known
    left = " ".join(sorted(asked - seen - few))
    assert not left, left
