"""GitHub's expressions, as far as the recipe has them: names, texts, `==`, `!=` and `&&`. Anything else fails."""

from __future__ import annotations

import re

OPERAND = r"'[^']*'|[a-z]+(?:\.[\w-]+)+"
COMPARISON = re.compile(f"({OPERAND})(?: (==|!=) ({OPERAND}))?")
PLACE = re.compile(r"\$\{\{ (.+?) \}\}")


def evaluate(expression: str, contexts: dict) -> str | bool:
    """The value of an expression."""
    values = [compare(part, contexts) for part in expression.split(" && ")]
    return values[0] if len(values) == 1 else all(values)


def fill(text: str, contexts: dict) -> str:
    """A text, with the values of its expressions in their place."""
    filled = PLACE.sub(lambda match: shown(evaluate(match.group(1), contexts)), text)
    assert "${{" not in filled, f"an expression that this test does not see: {text}"
    return filled


def shown(value: str | bool) -> str:
    """A value as text."""
    return value if isinstance(value, str) else str(value).lower()


def compare(text: str, contexts: dict) -> str | bool:
    match = COMPARISON.fullmatch(text)
    assert match, f"an expression that this test does not know: {text}"
    left, sign, right = match.groups()
    if sign is None:
        return operand(left, contexts)
    # As on GitHub, capitals and small letters are the same.
    same = operand(left, contexts).casefold() == operand(right, contexts).casefold()
    return same == (sign == "==")


def operand(text: str, contexts: dict) -> str:
    """A text between quotes, or what stands under a name."""
    if text.startswith("'"):
        return text[1:-1]
    value = contexts
    for name in text.split("."):
        assert isinstance(value, dict) and name in value, f"there is no {text}"
        value = value[name]
    assert isinstance(value, str), f"{text} is not a text"
    return value
