"""Finding the one entry that the end of an id names."""

from __future__ import annotations

from holdfast.entries import Entry
from holdfast.ids import TAIL
from holdfast.refusals import Refusal
from storage.journal import Journal


def entry_ending(journal: Journal, typed: str) -> Entry:
    """Return the entry, of whatever kind, whose id ends in what was typed.

    Raises:
        Refusal: there is none, or there are several; then all are named, by as much as tells them apart.
    """
    wanted = typed.strip().lower()
    found = journal.ids_ending(wanted)
    if len(found) > 1:
        named = ", ".join(full_id[-max(TAIL, len(wanted) + 1) :] for full_id in found)
        raise Refusal("plain.many_ids", tail=typed, ids=named)
    entry = journal.entry(found[0]) if found else None
    if entry is None:
        raise Refusal("plain.no_id", tail=typed)
    return entry
