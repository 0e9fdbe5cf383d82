"""Finding the one entry, or other record, that the end of an id names."""

from __future__ import annotations

from collections.abc import Iterable

from holdfast.entries import Entry
from holdfast.ids import TAIL
from holdfast.refusals import Refusal
from storage.journal import Journal


def entry_ending(journal: Journal, typed: str) -> Entry:
    """Return the entry, of whatever kind, whose id ends in what was typed.

    Raises:
        Refusal: there is none, or there are several; then all are named, by as much as tells them apart.
    """
    found = id_ending(journal.ids_ending(typed.strip().lower()), typed)
    entry = None if found is None else journal.entry(found)
    if entry is None:
        raise Refusal("plain.no_id", tail=typed)
    return entry


def id_ending(ids: Iterable[str], typed: str) -> str | None:
    """Return the one of some ids that ends in what was typed; None where none does.

    Raises:
        Refusal: several do; then all are named, by as much as tells them apart.
    """
    wanted = typed.strip().lower()
    found = [full_id for full_id in ids if full_id.endswith(wanted)] if wanted else []
    if len(found) > 1:
        named = ", ".join(full_id[-max(TAIL, len(wanted) + 1) :] for full_id in found)
        raise Refusal("plain.many_ids", tail=typed, ids=named)
    return found[0] if found else None
