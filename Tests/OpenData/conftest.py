"""The open data of a built site, one folder for each year; and those of a town whose years are in every state."""

import os
from pathlib import Path

import pytest
import yaml

import town


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--site", default=os.environ.get("SITE", "Public"), help="the folder of the built site")
    parser.addoption("--content", help="what it was built from; the folder Content beside it where nothing else is said")


def built_site(config: pytest.Config) -> Path:
    return config.invocation_params.dir / config.getoption("--site")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for `data` runs once for each year."""
    if "data" in metafunc.fixturenames:
        site = built_site(metafunc.config)
        folders = sorted(path.parent for path in site.glob("*/*/datapackage.json"))
        assert folders, f"there are no data in {site}"
        metafunc.parametrize("data", folders, ids=lambda path: path.parent.name)


@pytest.fixture
def site(pytestconfig: pytest.Config) -> Path:
    """The folder of the built site."""
    return built_site(pytestconfig)


@pytest.fixture
def settings(pytestconfig: pytest.Config, site: Path) -> dict:
    """What the content says of the site."""
    content = pytestconfig.getoption("--content")
    folder = pytestconfig.invocation_params.dir / content if content else site.parent / "Content"
    return yaml.safe_load((folder / "site.yaml").read_text("utf-8"))


@pytest.fixture
def table(data: Path) -> Path:
    """The table for programs: the only CSV of the folder with its plain name."""
    return min(data.glob("*.csv"), key=lambda path: len(path.name))


@pytest.fixture
def spreadsheet(data: Path) -> Path:
    """The table for spreadsheets."""
    return max(data.glob("*.csv"), key=lambda path: len(path.name))


@pytest.fixture(scope="session")
def program() -> str:
    """The program that builds sites."""
    return os.environ.get("SITEGEN", str(Path(__file__).parents[2] / ".build/debug/sitegen"))


@pytest.fixture(scope="session")
def town_data(tmp_path_factory: pytest.TempPathFactory, program: str) -> dict[int, Path]:
    """The data folders of a town by their years."""
    folder = tmp_path_factory.mktemp("town")
    town.write(folder / "Content")
    town.build(folder, program)
    return {year: folder / f"Public/{year}/data" for year in town.YEARS}
