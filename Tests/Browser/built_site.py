"""The site under test: a folder, its pages, and what kind each of them is."""

from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

from document import Document


class BuiltSite:
    """What `sitegen` wrote into `root`. Pages are named by their path in it, sorted.

    `kinds` are what the pages of other sites are made of: `sample` need not look for it again.
    """

    def __init__(self, root: Path, kinds: frozenset[str] = frozenset()) -> None:
        self.root = root.resolve()
        self.kinds = kinds
        if not (self.root / "index.html").is_file():
            raise FileNotFoundError(f"{self.root} holds no built site: run `swift run sitegen` first")

    @cached_property
    def documents(self) -> dict[str, Document]:
        paths = sorted(self.root.rglob("*.html"))
        return {path.relative_to(self.root).as_posix(): Document(path) for path in paths}

    @property
    def redirects(self) -> list[str]:
        """The pages at old addresses."""
        return [name for name, document in self.documents.items() if document.redirect]

    @property
    def pages(self) -> list[str]:
        """The pages that people read."""
        return [name for name, document in self.documents.items() if not document.redirect]

    @property
    def movable_pages(self) -> list[str]:
        """The pages that work at any address: all but the one that a server shows at addresses that do not exist."""
        return [name for name in self.pages if name != "404.html"]

    @property
    def objectives(self) -> list[str]:
        """The pages at <year>/<area>/<objective>.html."""
        return [name for name in self.pages if name.count("/") == 2 and not name.endswith("/index.html")]

    def sample(self, names: list[str]) -> list[str]:
        """So many of these pages that whatever one of them is made of is in the sample: first the page with most of
        it, then the one with most of what is left. The heaviest page and the one with the longest word are in it, too.
        """
        left = {kind for name in names for kind in self.documents[name].kinds} - self.kinds
        chosen = set()
        for measure in (lambda name: self.documents[name].longest, lambda name: (self.root / name).stat().st_size):
            chosen.update(sorted(names, key=measure)[-1:])
        while left:
            best = max(names, key=lambda name: len(self.documents[name].kinds & left))
            chosen.add(best)
            left -= self.documents[best].kinds
        return sorted(chosen)

    @cached_property
    def url(self) -> str | None:
        """The site's public address, with a slash at the end, as its front page states it."""
        # Not by way of all pages: there may be thousands.
        canonical = Document(self.root / "index.html").canonical
        return canonical and canonical.removesuffix("index.html")

    @property
    def mount(self) -> str:
        """The path that the site is served under: `/progress/` of https://rivermouth.example/progress/."""
        return urlsplit(self.url).path if self.url else "/"
