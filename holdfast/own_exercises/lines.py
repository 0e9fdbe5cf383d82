"""On which line of a TOML file something stands; the reader of the standard library does not tell."""

from __future__ import annotations

import re

# A string that does not end runs to the end of its line or file: looked for again and again it would take for ever.
_STRINGS_AND_COMMENTS = re.compile(
    r'"""(?:\\.|[^\\])*?(?:""""{0,2}|\Z)'
    r"|'''.*?(?:''''{0,2}|\Z)"
    r'|"(?:\\[^\n]|[^"\\\n])*"?'
    r"|'[^'\n]*'?"
    r"|#[^\n]*",
    re.DOTALL,
)
_LONG_KEY = re.compile(r"(?<![\w-])(?:[\w-]+[ \t]*\.[ \t]*){9}")
_EXERCISE = re.compile(r"^[ \t]*\[\[[ \t]*exercise[ \t]*\]\]", re.MULTILINE)


def line_of_long_key(text: str) -> int | None:
    """Return the line of a key of ten parts or more, ``a.b.c …``; None where there is none.

    To be asked before the file is read: the reader of the standard library takes room for such a key that grows with
    the square of its length, and a small file would use up the memory of the machine.
    """
    bare = _STRINGS_AND_COMMENTS.sub(_blank, text)
    found = _LONG_KEY.search(bare)
    return bare.count("\n", 0, found.start()) + 1 if found else None


def line_of(text: str, exercise: int, field: str = "", item: int | None = None) -> int:
    """Return the line, counted from 1, on which a part of an exercise stands; else where the exercise begins.

    Args:
        text: the file, which has been read as TOML without an error.
        exercise: which exercise, counted from 0.
        field: which of its keys.
        item: which of the values of that key, where it has several.
    """
    bare = _STRINGS_AND_COMMENTS.sub(_blank, text)
    begins = [found.start() for found in _EXERCISE.finditer(bare)]
    if exercise >= len(begins):
        return 1
    start, end = begins[exercise], (*begins[exercise + 1 :], len(bare))[0]
    place = _field(bare, field, item, start, end) if field else None
    return bare.count("\n", 0, start if place is None else place) + 1


def line_of_key(text: str, key: str) -> int:
    """Return the line, counted from 1, on which a key or a table of the file itself stands; else the first."""
    bare = _STRINGS_AND_COMMENTS.sub(_blank, text)
    found = re.search(rf"(?m)^[ \t]*(?:\[\[?[ \t]*)?{re.escape(key)}\b", bare)
    return bare.count("\n", 0, found.start()) + 1 if found else 1


def _blank(found: re.Match[str]) -> str:
    """Return as many lines as a string or comment has, with a mark where it begins and nothing else in them."""
    mark = "_" if found.group()[0] in "\"'" else " "
    return mark + re.sub(r"[^\n]", " ", found.group()[1:])


def _field(bare: str, field: str, item: int | None, start: int, end: int) -> int | None:
    key = re.escape(field)
    tables = [
        found.start() for found in re.finditer(rf"(?m)^[ \t]*\[\[?[^\]\n]*\.[ \t]*{key}[ \t]*\]", bare[start:end])
    ]
    if tables:
        return start + tables[min(item or 0, len(tables) - 1)]
    found = re.search(rf"(?m)^[ \t]*{key}[ \t]*=[ \t]*", bare[start:end])
    if found is None:
        return None
    value = start + found.end()
    return start + found.start() if item is None or bare[value : value + 1] != "[" else _item(bare, value, item)


def _item(bare: str, opening: int, item: int) -> int:
    """Return where the value of that number begins in a list."""
    depth, before = 0, 0
    for place in range(opening, len(bare)):
        character = bare[place]
        if depth == 1 and before == item and not character.isspace() and character not in ",]":
            return place
        depth += (character in "[{") - (character in "]}")
        before += depth == 1 and character == ","
        if depth == 0:
            break
    return opening
