"""Text that a person, a file or the clipboard brings in, made harmless; and a last gate on the way out.

`clean` is for the way in: what it returns is what is stored. `gated` is for the way out to a terminal. Both keep
every letter of every script, emoji families, flags, and the joins that Persian and Indic writing need.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

NOTE_LIMIT = 100_000
"""The longest note, in characters."""

LINE_LIMIT = 200
"""The longest one-line text (a tag, a feeling, a name), in characters."""

MARKS_LIMIT = 6
"""How many combining marks one letter may carry; Vietnamese needs two, pointed Hebrew four."""

_ESCAPES = (
    "(?:\x1b\\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\\\|\x9c|\\Z)"  # OSC: title, clipboard, hyperlink
    "|(?:\x1b[P_^X]|[\x90\x98\x9e\x9f])[^\x1b\x9c]*(?:\x1b\\\\|\x9c|\\Z)"  # DCS, SOS, PM, APC
    "|(?:\x1b\\[|\x9b)[0-?]*[ -/]*[@-~]"  # CSI
    "|\x1b[ -/]*[0-~]"
)
_BREAKS = "\r\n?|[\x0b\x0c\x85\u2028\u2029]"
_UNSEEN = (
    "[\x00-\x08\x0e-\x1f\x7f-\x9f"  # C0 without tab and line feed, DEL, C1
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"  # soft hyphen, zero width, direction overrides
    "\ud800-\udfff\ufeff\ufff9-\uffff"  # lone surrogates, byte order mark, annotations, non-characters
    "\U000e0000-\U000e007f]"  # tags: letters nobody sees
)
_FROM_THE_FIRST_MARK_ON = "[^\x00-\u02ff]"  # said so, since a range to the end takes 4 ms to compile
_REGION_FLAG = "(\U0001f3f4)([\U000e0061-\U000e007a]{2,6}\U000e007f)"
_GATE = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ud800-\udfff]"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern when it is first needed; together they take 2 ms, and most texts need none of them."""
    return re.compile(pattern)


def clean(text: str, *, limit: int = NOTE_LIMIT) -> str:
    """Return ``text`` as it may be stored: NFC, line feeds only, nothing that acts on a terminal or hides.

    Idempotent: ``clean(clean(t)) == clean(t)``. White space at both ends is dropped; text beyond ``limit``
    characters is cut, which callers that must not lose words check for first with `too_long`.
    """
    if text.isascii() and text.isprintable():  # most of what is typed; an import cleans a million cells
        return text.strip()[:limit].rstrip()
    text = _compiled(_ESCAPES).sub("", text)
    text = _compiled(_BREAKS).sub("\n", text)
    flags = [match.group() for match in _compiled(_REGION_FLAG).finditer(text)]
    seen = _compiled(_UNSEEN).sub("", _without_flags(text) if flags else text)
    text = _with_flags(seen, flags) if flags else seen
    text = unicodedata.normalize("NFC", text)
    return _thinned(text).strip()[:limit].rstrip()


def clean_line(text: str, *, limit: int = LINE_LIMIT) -> str:
    """Return ``text`` cleaned and on one line, runs of white space folded."""
    return " ".join(clean(text, limit=limit * 4).split())[:limit].rstrip()


def too_long(text: str, limit: int = NOTE_LIMIT) -> bool:
    """Whether `clean` would have to cut ``text``."""
    return len(text) > limit and len(clean(text, limit=len(text))) > limit


def gated(text: str) -> str:
    """Return ``text`` fit for a terminal: control, bidi and surrogate characters out, tab and line feed kept."""
    return text if text.isprintable() else _compiled(_GATE).sub("", text)


_FLAG_PLACE = "\ufdd0"


def _without_flags(text: str) -> str:
    return _compiled(_REGION_FLAG).sub(_FLAG_PLACE, text.replace(_FLAG_PLACE, ""))


def _with_flags(text: str, flags: list[str]) -> str:
    for flag in flags:
        text = text.replace(_FLAG_PLACE, flag, 1)
    return text


def _thinned(text: str) -> str:
    """Drop the combining marks of a letter beyond the limit."""
    if not _compiled(_FROM_THE_FIRST_MARK_ON).search(text):
        return text
    kept: list[str] = []
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.category(character) in ("Mn", "Me") else 0
        if marks <= MARKS_LIMIT:
            kept.append(character)
    return "".join(kept)
