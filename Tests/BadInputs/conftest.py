"""A small good site that is made bad, and what the real command then says, word for word."""

import os
from itertools import zip_longest
from pathlib import Path

import pytest

from site_folder import Site

EXPECTED = Path(__file__).parent / "expected"
ACCEPT = os.environ.get("SITEGEN_ACCEPT") == "1"
HEAD = "######## "


@pytest.fixture(scope="session")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example of `sitegen new site`, built."""
    site = Site(tmp_path_factory.mktemp("good"))
    site.run("new", "site", ".", "--year", "2025", "--language", "it")
    site.replace("site.yaml", "# url: https://obiettivi.comune.example/", "url: https://obiettivi.comune.example/")
    run = site.run()
    assert run.status == 0, run.err
    return site.folder


@pytest.fixture
def site(good: Path, tmp_path: Path) -> Site:
    """A copy of the good site, of the test's own."""
    return Site.copy(good, tmp_path / "site")


@pytest.fixture
def expected(request: pytest.FixtureRequest):
    """Compares what was said with the section of the test in `expected/`. SITEGEN_ACCEPT=1 writes the section."""
    file = EXPECTED / (request.module.__name__.removeprefix("test_") + ".txt")
    name = request.node.name.removeprefix("test_")

    def compare(said: str) -> None:
        sections = read(file)
        if ACCEPT:
            sections[name] = said
            file.write_text("".join(f"{HEAD}{key}\n{text}" for key, text in sections.items()), "utf-8")
        if said != sections.get(name):
            pytest.fail(f"{name}: {difference(file, sections.get(name, ''), said)}", pytrace=False)

    return compare


def difference(file: Path, expected: str, said: str) -> str:
    """The first line that is another, and how to accept it."""
    pairs = zip_longest(expected.splitlines(keepends=True), said.splitlines(keepends=True), fillvalue="")
    number, (old, new) = next((at, pair) for at, pair in enumerate(pairs, 1) if pair[0] != pair[1])
    place = f"{file.relative_to(EXPECTED.parents[2])}, line {number} of the section"
    return f"{place}:\n- {old.rstrip()}\n+ {new.rstrip()}\n`Tests/run --update` accepts it, and all others"


def read(file: Path) -> dict[str, str]:
    """The texts of a file by the names above them."""
    text = file.read_text("utf-8") if file.exists() else ""
    parts = [part.split("\n", 1) for part in text.split(HEAD)[1:]]
    return {name: said for name, said in parts}
