"""New towns, runs of their recipes, and what a stand-in for the compiler needs."""

import re
from pathlib import Path

import pytest

import github
import gitlab
import town as towns
from town import SITEGEN, SOURCE, Town

# The address and the version in the recipes as they are written.
NO_ADDRESS = 'SITEGEN_REPOSITORY: ""'
NO_VERSION = 'SITEGEN_VERSION: ""'


@pytest.fixture(params=["it", "en"])
def town(request: pytest.FixtureRequest, tmp_path: Path) -> Town:
    """A new town's repository, in each language."""
    return Town(tmp_path / "town", request.param)


@pytest.fixture(scope="session")
def repository(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, dict[str, str]]:
    """sitegen's own repository."""
    return towns.source(tmp_path_factory.mktemp("source") / "sitegen.git")


@pytest.fixture(scope="session")
def source(repository) -> str:
    """The address that sitegen's source can be cloned from."""
    return repository[0]


@pytest.fixture
def with_source(town: Town, source: str) -> Town:
    """A town that has done the first thing to do once: both recipes have the address."""
    for recipe in [github.RECIPE, gitlab.RECIPE]:
        town.edit(recipe, NO_ADDRESS, f'SITEGEN_REPOSITORY: "{source}"')
    return town


@pytest.fixture(params=["newest", "tag", "commit"])
def version(request: pytest.FixtureRequest, with_source: Town, repository) -> tuple[str, str]:
    """What both recipes have as the version, and the commit that this is."""
    name, commit = list(repository[1].items())[["newest", "tag", "commit"].index(request.param)]
    if name:
        for recipe in [github.RECIPE, gitlab.RECIPE]:
            with_source.edit(recipe, NO_VERSION, f'SITEGEN_VERSION: "{name}"')
    return name, commit


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as the recipes' cache keeps it, with the program to be tested."""
    return towns.keep(SITEGEN, tmp_path_factory.mktemp("cache") / ".sitegen/bin")


@pytest.fixture(scope="session")
def libraries() -> set[str]:
    """The packages to install: those of the README, and what finds them."""
    found = set(re.findall(r"apt-get install -y ((?:[a-z0-9]+-dev ?)+)", (SOURCE / "README.md").read_text("utf-8")))
    [named] = {text.strip() for text in found}
    return {*named.split(), "pkg-config"}


@pytest.fixture
def on_github(tmp_path: Path):
    """Runs GitHub's recipe; `before` may change the run before it starts."""
    count = iter(range(9))

    def start(town: Town, event: tuple, cache: dict, before=lambda run: None) -> github.WorkflowRun:
        run = github.WorkflowRun(town, tmp_path / f"github-{next(count)}", event, cache)
        before(run)
        return run.start()

    return start


@pytest.fixture
def on_gitlab(tmp_path: Path):
    """Runs GitLab's recipe; `before` may change the pipeline before it starts."""
    count = iter(range(9))

    def start(town: Town, event: dict, cache: dict, before=lambda run: None) -> gitlab.Pipeline:
        run = gitlab.Pipeline(town, tmp_path / f"gitlab-{next(count)}", event, cache)
        before(run)
        return run.start()

    return start
