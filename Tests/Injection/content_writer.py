"""Writes content files and remembers on which line each payload stands, so that a refusal can be laid to it."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Typed:
    """What was typed into a field: one payload, or several in a field that a site has only once."""

    field: str
    text: str
    count: int = 1


@dataclass
class ContentWriter:
    root: Path
    #: What stands where, by file and line.
    places: dict[tuple[str, int], Typed] = field(default_factory=dict)

    def yaml(self, path: str, fields: dict) -> None:
        self._write(path, self._block(fields, ""))

    def markdown(self, path: str, fields: dict, body: list) -> None:
        """`body` holds lines; one with a payload is a pair of the payload and the line."""
        lines = ["---", *self._block(fields, ""), "---", ""]
        for part in body:
            lines += [part, ""]
        self._write(path, lines)

    def _block(self, fields: dict, indent: str) -> list:
        lines = []
        for key, value in fields.items():
            if isinstance(value, dict):
                lines += [f"{indent}{key}:", *self._block(value, indent + "  ")]
            elif isinstance(value, list):
                lines.append(f"{indent}{key}:")
                for item in value:
                    if isinstance(item, dict):
                        inner = self._block(item, indent + "    ")
                        first = inner[0]
                        head = f"{indent}  - "
                        if isinstance(first, tuple):
                            inner[0] = (first[0], head + first[1].lstrip(" "))
                        else:
                            inner[0] = head + first.lstrip(" ")
                        lines += inner
                    else:
                        lines.append(self._line(f"{indent}  - ", item))
            else:
                lines.append(self._line(f"{indent}{key}: ", value))
        return lines

    def _line(self, before: str, value: object) -> object:
        if isinstance(value, Typed):
            return (value, before + quoted(value.text))
        if isinstance(value, tuple):
            typed, template = value
            return (typed, before + template.replace("%", quoted(typed.text)))
        return f"{before}{value}"

    def _write(self, path: str, lines: list) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        texts = []
        for line in lines:
            if isinstance(line, tuple):
                self.places[path, len(texts) + 1] = line[0]
                line = line[1]
            texts.append(line)
        file.write_text("\n".join(texts) + "\n", encoding="utf-8", newline="\n")


def quoted(text: str) -> str:
    """A text in YAML's double quotes; what does not show is written by its number, so YAML itself takes all of it."""
    return '"' + "".join(escaped(character) for character in text) + '"'


def escaped(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    if character.isprintable() and ord(character) < 0xFF00:
        return character
    return f"\\u{ord(character):04x}" if ord(character) < 0x10000 else f"\\U{ord(character):08x}"
