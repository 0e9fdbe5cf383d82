"""Notes that were written with formatting, as plain text; notes that never had any, untouched."""

from __future__ import annotations

import re
from html import unescape

_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>b|blockquote|br|del|div|em|font|h[1-6]|i|ins|li|ol|p|s|small|span|strike|strong|u|ul)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", re.IGNORECASE)
_BLOCKS = frozenset({"blockquote", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "ul"})
_EDGE = "\0"
_EDGES = re.compile(f"\n?{_EDGE}+")


def plain_text(note: str) -> str:
    """Return a note without its formatting: line breaks and lists become lines, ``<3`` stays what it is."""
    if "<" in note:
        note = _EDGES.sub("\n", _TAG.sub(_Lines().instead_of, note))
    if "&" in note:
        note = _ENTITY.sub(lambda match: unescape(match[0]), note)
    return note.strip()


class _Lines:
    """What stands in the place of each tag, with the numbers of an ordered list counted."""

    def __init__(self) -> None:
        self._number = 0

    def instead_of(self, tag: re.Match[str]) -> str:
        """Return a line break, the edge of a block (one line break however many meet), a list's mark, or nothing."""
        name, is_end = tag["name"].lower(), bool(tag["end"])
        if name == "br":
            return "\n"
        if name in _BLOCKS:
            self._number = 1 if name == "ol" and not is_end else 0
            return _EDGE
        if name == "li" and not is_end:
            mark = f"{self._number}." if self._number else "-"
            self._number += bool(self._number)
            return f"{_EDGE}{mark} "
        return ""
