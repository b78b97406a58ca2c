"""The payloads of `payloads.txt`."""

import re
from pathlib import Path

ESCAPE = re.compile(r"\\u([0-9a-f]{4})|\\U([0-9a-f]{8})")


def load() -> list[str]:
    lines = Path(__file__).with_name("payloads.txt").read_text(encoding="utf-8").split("\n")
    return [unescaped(line) for line in lines if line and not line.startswith("## ")]


def unescaped(line: str) -> str:
    return ESCAPE.sub(lambda match: chr(int(match[1] or match[2], 16)), line)


def words(text: str) -> str:
    """A text as a page shows it: runs of white space are one space, and HTML has no NUL and no lone CR."""
    return " ".join(text.split())
