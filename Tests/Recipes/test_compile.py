"""The recipes' first run, with nothing in the cache: sitegen is compiled, once for all."""

import subprocess

import pytest

from github import PULL_REQUEST, PUSH
from gitlab import PUSH as GITLAB_PUSH
from town import SITEGEN, keep

COMPILE = "Compile sitegen"
COMMANDS = [
    "build --package-path /tmp/sitegen -c release --static-swift-stdlib --product sitegen",
    "build --package-path /tmp/sitegen -c release --static-swift-stdlib --show-bin-path",
]


def test_same_commands(with_source, on_github, on_gitlab) -> None:
    """Both recipes compile with the same commands, so that one need only be tried on one."""

    def compiles(run) -> None:
        run.container.compiles(SITEGEN)

    assert on_github(with_source, PUSH, {}, compiles).container.calls("swift") == COMMANDS
    assert on_gitlab(with_source, GITLAB_PUSH, {}, compiles).container.calls("swift") == COMMANDS


@pytest.mark.long
@pytest.mark.parametrize("town", ["it"], indirect=True)
def test_compiles(with_source, source, tmp_path, on_github, on_gitlab) -> None:
    """GitHub's recipe compiles the program for real. It is whole, publishes, and serves GitLab's recipe as well."""
    cache = {}
    run = on_github(with_source, PUSH, cache)
    assert run.step(COMPILE).outcome == "success", run.step(COMPILE).err
    assert run.published is not None
    [(key, kept)] = cache.items()
    assert key == f"sitegen-X64-bookworm-{source}-"

    # Nothing but the system's own libraries is left for it to find.
    needs = subprocess.run(["ldd", kept / "sitegen"], capture_output=True, text=True, check=True).stdout
    assert not [name for name in ("libswift", "libcmark", "libyaml", "libnettle") if name in needs], needs

    second = on_github(with_source, PULL_REQUEST, cache)
    assert second.step(COMPILE).outcome == "skipped" and "site-preview" in second.artefacts
    keep(kept / "sitegen", tmp_path / "gitlab-cache/.sitegen/bin")
    there = on_gitlab(with_source, GITLAB_PUSH, {"sitegen-bookworm-": tmp_path / "gitlab-cache"})
    assert there.jobs["pages"].done.status == 0
