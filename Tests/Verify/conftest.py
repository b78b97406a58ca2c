"""A small town that was built once."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "Crash"))

import town  # noqa: E402

SITEGEN = str(Path(os.environ.get("SITEGEN", Path(__file__).parents[2] / ".build/debug/sitegen")).resolve())


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    town.write(folder / "Content", 1)
    subprocess.run([SITEGEN, "--quiet"], cwd=folder, check=True)
    return folder


def pytest_terminal_summary(terminalreporter) -> None:
    costs = [value for report in terminalreporter.stats.get("passed", []) for name, value in report.user_properties
             if name == "cost"]
    if costs:
        worst = "; ".join(
            f"{unit} {value[index]:.0f} ({value[0]})" for index, unit in [(1, "seconds"), (2, "MB"), (3, "MB on disk")]
            for value in [max(costs, key=lambda cost: cost[index])])
        terminalreporter.write_line(f"{len(costs)} hostile servers; most: {worst}")
