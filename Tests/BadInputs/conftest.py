"""A small good site that is made bad, and what the real command then says, word for word."""

import os
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
    # Its links to indicators would be dead in many tests, and hide what is asked there.
    site.write("pages/metodologia.md", "---\ntitle: Metodologia\n---\n\nCome si calcola.\n")
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
        assert said == sections.get(name), f"{file.name} says otherwise of {name}"

    return compare


def read(file: Path) -> dict[str, str]:
    """The texts of a file by the names above them."""
    text = file.read_text("utf-8") if file.exists() else ""
    parts = [part.split("\n", 1) for part in text.split(HEAD)[1:]]
    return {name: said for name, said in parts}
