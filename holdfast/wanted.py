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
            mark; in the name or an answer of a practice; in the words of a session or the name of its therapist, as it
            was then or is now; or in the name of a score's questionnaire.
        tag: the id of a tag, which a check-in alone has.
        feeling: the word of a feeling, which a check-in alone has.
        kind: what kind of entry, one of `holdfast.entries.EntryKind`.
    """

    since: date | None = None
    until: date | None = None
    search: str = ""
    tag: str | None = None
    feeling: str | None = None
    kind: str | None = None


ALL = Wanted()
"""Everything."""
