"""Which entries are wanted: the filters of the Journal place and of ``holdfast list``."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Wanted(NamedTuple):
    """A choice among what is recorded; what is left out does not narrow it.

    Attributes:
        since: the first civil day, inclusive.
        until: the last civil day, inclusive.
        search: text that stands, whatever its capitals, in the note, a feeling or a tag, or in words found later; in a
            mark; or in the name or an answer of a practice.
        tag: the id of a tag, which a check-in alone has.
        feeling: the word of a feeling, which a check-in alone has.
        kind: what kind of entry, "check_in", "practice" or "mark"; of other kinds there are none yet.
    """

    since: date | None = None
    until: date | None = None
    search: str = ""
    tag: str | None = None
    feeling: str | None = None
    kind: str | None = None


ALL = Wanted()
"""Everything."""
