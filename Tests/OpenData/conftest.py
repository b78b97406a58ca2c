"""The open data of a built site, one folder for each year."""

import os
from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--site", default=os.environ.get("SITE", "Public"), help="the folder of the built site")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for `data` runs once for each year."""
    if "data" in metafunc.fixturenames:
        site = metafunc.config.invocation_params.dir / metafunc.config.getoption("--site")
        folders = sorted(path.parent for path in site.glob("*/*/datapackage.json"))
        assert folders, f"there are no data in {site}"
        metafunc.parametrize("data", folders, ids=lambda path: path.parent.name)


@pytest.fixture
def table(data: Path) -> Path:
    """The table for programs: the only CSV of the folder with its plain name."""
    return min(data.glob("*.csv"), key=lambda path: len(path.name))


@pytest.fixture
def spreadsheet(data: Path) -> Path:
    """The table for spreadsheets."""
    return max(data.glob("*.csv"), key=lambda path: len(path.name))
