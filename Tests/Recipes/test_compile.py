"""The recipes' first run, with nothing in the cache: sitegen is compiled."""

import re

from github import PUSH
from gitlab import PUSH as GITLAB_PUSH
from town import SITEGEN, SOURCE


def options() -> str:
    """Those with which the section `optimised` compiles the program that is tested here."""
    section = (SOURCE / "Tests/Sections/compile.sh").read_text("utf-8")
    [found] = re.findall(r"SITEGEN_STATIC=1 swift build --scratch-path \S+ (.+?) \\\n", section)
    return found


def test_same_commands(with_source, on_github, on_gitlab) -> None:
    """Both recipes compile as the program was that is tested here, so that none need compile it once more."""

    def compiles(run) -> None:
        run.container.compiles(SITEGEN)

    build = f"build --package-path /tmp/sitegen {options()}"
    expected = [build, build.replace(" --product sitegen", "") + " --show-bin-path"]
    assert on_github(with_source, PUSH, {}, compiles).container.calls("swift") == expected
    assert on_gitlab(with_source, GITLAB_PUSH, {}, compiles).container.calls("swift") == expected
