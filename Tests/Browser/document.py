"""An HTML file as its bytes say it, before any browser has mended it."""

import json
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path


#: Elements without an end tag.
VOID = set("area base br col embed hr img input link meta source track wbr".split())


@dataclass(frozen=True)
class Element:
    """A start tag: its name, its attributes, the line that it stands on."""

    name: str
    attributes: dict[str, str]
    line: int

    def __str__(self) -> str:
        return f"line {self.line}: <{self.name} {self.attributes}>"

    @property
    def kind(self) -> str:
        """What style sheets and scripts tell it from others by: its name, its classes, which attributes it has."""
        classes = sorted(self.attributes.get("class", "").split())
        return ".".join([self.name, *classes]) + f"[{','.join(sorted(self.attributes))}]"


@dataclass
class Document(HTMLParser):
    """A parsed file. `scripts` and `styles` are the texts that stand inside the elements of that name; `places` are
    the kinds of its elements, each with the kind of what it stands in; `outline` has those of its main part, two deep;
    `longest` is how long its longest word is."""

    path: Path
    elements: list[Element] = field(default_factory=list)
    scripts: list[tuple[Element, str]] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    places: set[str] = field(default_factory=set)
    outline: set[str] = field(default_factory=set)
    longest: int = 0

    def __post_init__(self) -> None:
        super().__init__()
        self._open: list[Element] = []
        self.feed(self.path.read_text(encoding="utf-8"))
        self.close()

    def __hash__(self) -> int:
        return hash(self.path)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self.getpos()[0])
        self.elements.append(element)
        self.places.add(f"{self._open[-1].kind if self._open else ''} > {element.kind}")
        if "main" in [outer.name for outer in self._open[-2:]]:
            self.outline.add(f"{element.kind} {element.attributes.get('aria-labelledby', '')}")
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        # What has no end tag ends with what it stands in.
        while any(element.name == tag for element in self._open) and self._open.pop().name != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self.cdata_elem == "script":
            self.scripts.append((self.elements[-1], data))
        elif self.cdata_elem == "style":
            self.styles.append(data)
        else:
            self.longest = max([self.longest, *map(len, data.split())])

    def named(self, *names: str) -> list[Element]:
        return [element for element in self.elements if element.name in names]

    def values(self, attribute: str) -> list[str]:
        """The attribute's value wherever it is given, in the order of the file."""
        return [element.attributes[attribute] for element in self.elements if attribute in element.attributes]

    @property
    def kinds(self) -> set[str]:
        """What the page is made of: each kind of element in each kind of place, and the outline as a whole."""
        return self.places | {" ".join(sorted(self.outline))}

    @property
    def ids(self) -> set[str]:
        return set(self.values("id"))

    @property
    def canonical(self) -> str | None:
        """The page's absolute address; a site without `url` gives none."""
        links = [link.attributes for link in self.named("link")]
        return next((link["href"] for link in links if link.get("rel") == "canonical"), None)

    @property
    def statements(self) -> list[str]:
        """The addresses that the page states for machines: in `<meta>`, and in JSON-LD but for mere names of things."""
        found = [meta.attributes.get("content", "") for meta in self.named("meta")]

        def collect(value: object) -> None:
            if isinstance(value, dict):
                for key, part in value.items():
                    collect(None if key == "@id" else part)
            elif isinstance(value, list):
                for part in value:
                    collect(part)
            elif isinstance(value, str):
                found.append(value)

        for element, text in self.scripts:
            if element.attributes.get("type") == "application/ld+json":
                collect(json.loads(text))
        return [text for text in found if text.startswith(("https://", "http://"))]

    @property
    def redirect(self) -> str | None:
        """Where a page that has moved sends its reader."""
        metas = [meta.attributes for meta in self.named("meta")]
        refresh = next((meta["content"] for meta in metas if meta.get("http-equiv") == "refresh"), None)
        return refresh.partition("url=")[2] if refresh else None
