"""Stand-ins for GitHub's actions. Each takes the inputs of a step and gives its outputs, or fails the step."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from github import Job

BASE_URL = "https://town.github.example/objectives"


class ActionFailed(Exception):
    """The action ends its job."""


def checkout(job: Job) -> dict[str, str]:
    job.run.town.check_out(job.workspace)
    return {}


def restore(job: Job, path: str, key: str) -> dict[str, str]:
    """Without a match, `cache-hit` is empty."""
    hit = key in job.run.cache
    if hit:
        shutil.copytree(job.run.cache[key], job.workspace / path)
    return {"cache-hit": "true" if hit else "", "cache-primary-key": key}


def save(job: Job, path: str, key: str) -> dict[str, str]:
    """The commas of a key would separate several, and it may not be long."""
    assert "," not in key and len(key) <= 512, key
    assert key not in job.run.cache, f"{key} is kept already"
    job.run.cache[key] = job.run.keep("cache", job.workspace / path)
    return {}


def configure_pages(job: Job) -> dict[str, str]:
    if not job.run.has_pages:
        raise ActionFailed("Get Pages site failed")
    assert job.permissions.get("pages") in ("read", "write"), "it may not ask for the site's address"
    return {"base_url": BASE_URL}


def upload(job: Job, name: str, path: str, **_: str) -> dict[str, str]:
    """Takes a whole site, all of which others may read, and without links. Hidden files would be left out."""
    site = job.workspace / path
    assert (site / "index.html").is_file(), f"{path} is no site"
    for file in site.rglob("*"):
        assert not file.is_symlink() and file.stat().st_mode & 0o444 == 0o444, file
        assert not file.name.startswith("."), file
    assert name not in job.run.artefacts, name
    job.run.artefacts[name] = job.run.keep(name, site)
    return {}


def upload_pages(job: Job, path: str) -> dict[str, str]:
    return upload(job, "github-pages", path)


def deploy_pages(job: Job) -> dict[str, str]:
    """Needs the artefact, a token that may publish, and the environment of this name."""
    assert "github-pages" in job.run.artefacts
    assert job.permissions == {"pages": "write", "id-token": "write"}
    assert job.recipe["environment"]["name"] == "github-pages"
    job.run.published = job.run.artefacts["github-pages"]
    return {"page_url": BASE_URL + "/"}


# What stands in, which inputs it has, and which outputs.
ACTIONS = {
    "actions/checkout@v4": (checkout, set(), set()),
    "actions/cache/restore@v4": (restore, {"path", "key"}, {"cache-hit", "cache-primary-key"}),
    "actions/cache/save@v4": (save, {"path", "key"}, set()),
    "actions/configure-pages@v5": (configure_pages, set(), {"base_url"}),
    "actions/upload-artifact@v4": (upload, {"name", "path", "retention-days"}, set()),
    "actions/upload-pages-artifact@v3": (upload_pages, {"path"}, set()),
    "actions/deploy-pages@v4": (deploy_pages, set(), {"page_url"}),
}
