"""Which check-ins are wanted: the filters of the Journal place and of ``holdfast list``."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Wanted(NamedTuple):
    """A choice among what is recorded; what is left out does not narrow it.

    Attributes:
        since: the first civil day, inclusive.
        until: the last civil day, inclusive.
        search: text that stands in the note, a feeling or a tag, whatever its capitals.
        tag: the id of a tag.
        feeling: the word of a feeling.
        kind: what kind of record; "check_in" is the one there is.
    """

    since: date | None = None
    until: date | None = None
    search: str = ""
    tag: str | None = None
    feeling: str | None = None
    kind: str | None = None


ALL = Wanted()
"""Everything."""
