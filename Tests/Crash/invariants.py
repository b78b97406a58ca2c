"""What must hold of a published site at any moment, however its build ended."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

import command
import town

LINK = re.compile(rb'\b(?:href|src)="([^"]+)"')
MANIFEST = "manifest.json"


def targets(path: str, page: bytes) -> set[str]:
    """The files of the site that a page leads to or loads."""
    found = set()
    for raw in LINK.findall(page):
        link = urlsplit(unquote(raw.decode().replace("&amp;", "&")))
        if not link.scheme and not link.netloc and link.path:
            target = normpath(join(dirname(path), link.path))
            found.add(normpath(join(target, "index.html")) if link.path.endswith(("/", ".")) else target)
    return found


def is_page(path: str) -> bool:
    return path.endswith(".html")


def needed(path: str, links: set[str]) -> set[str]:
    """The targets that are written before a page: for each page its style, scripts and attachments; for a page that
    lists others these, too. Neighbours lead to each other, so one of them always comes first."""
    def comes_before(link: str) -> bool:
        if not is_page(link):
            return True
        is_front = path.endswith("index.html") and path.count("/") < 2
        is_area = path.endswith("index.html") and dirname(link) == dirname(path)
        return is_front or is_area
    return {link for link in links if comes_before(link)}


@dataclass
class Version:
    """One version of a site, as an undisturbed build makes it."""

    files: dict[str, bytes]
    #: What each page cannot do without.
    needs: dict[str, set[str]]

    @classmethod
    def build(cls, folder: Path, number: int, **size: int) -> "Version":
        folder.mkdir()
        town.write(folder / "Content", number, **size)
        command.build(folder)
        files = command.shape(folder / "Public")
        # The page for lost visitors has links from the root of the site.
        pages = {path: content for path, content in files.items() if content and is_page(path) and path != "404.html"}
        return cls(files, {path: needed(path, targets(path, content)) for path, content in pages.items()})


class Site:
    """A published site that goes to and fro between two versions of its content."""

    def __init__(self, folder: Path, **size: int) -> None:
        self.folder = folder / "town"
        self.size = size
        self.versions = {number: Version.build(folder / f"version-{number}", number, **size) for number in (1, 2)}
        self.folder.mkdir()
        (self.folder / "beside.txt").write_text("beside the site")
        #: The version that an undisturbed build made last.
        self.published = 0
        self.set(1)

    @property
    def public(self) -> Path:
        return self.folder / "Public"

    def set(self, number: int) -> None:
        """Changes the content."""
        self.now = number
        town.write(self.folder / "Content", number, **self.size)

    def surroundings(self) -> dict:
        """Everything but the output folder."""
        return {path: what for path, what in command.tree(self.folder).items()
                if path != "." and path != "Public" and not path.startswith("Public/")}

    def check(self, first: bool = False) -> None:
        """Every file is whole and from one of the versions; no page lacks what it needs; the manifest owns it all.

        In a `first` build, pages that list others lead to pages that are still to come, and the feed is the last.
        """
        if not self.public.exists():
            return
        here = {path: content for path, content in command.files(self.public).items()
                if not any(part.startswith(".sitegen-") for part in Path(path).parts)}
        if not here:
            return
        owned = json.loads(here.pop(MANIFEST))["files"]
        for path, content in here.items():
            versions = [version for version in self.versions.values() if version.files.get(path) == content]
            assert versions, f"{path} is of neither version"
            assert path in owned, f"{path} is not in the manifest"
            for need in versions[0].needs.get(path, ()):
                is_late = first and (is_page(need) or need == "feed.xml")
                assert need in here or is_late, f"{path} leads to {need}, which is not there"

    def converge(self) -> None:
        """The next build, which nobody disturbs, makes exactly the new site."""
        command.build(self.folder)
        assert command.shape(self.public) == self.versions[self.now].files
        self.published = self.now

    def settle(self, number: int) -> None:
        """Makes sure that a version is published, and that nothing has disturbed it."""
        if self.published != number:
            self.set(number)
            self.converge()
