"""What the journal knows beside an entry, for whoever shows it."""

from __future__ import annotations

from holdfast.check_ins import CheckIn
from holdfast.entries import Entry
from holdfast.known_beside import Known
from holdfast.scores import Score, find_instrument
from holdfast.therapy.session_entry import brought_up
from holdfast.therapy.sessions import Session
from storage.journal import Journal
from tui.tag_labels import labels


def known_beside(journal: Journal, entry: Entry | None) -> Known:
    """Return what there is to know beside an entry.

    Raises:
        JournalProblem: the journal cannot be read.
    """
    if isinstance(entry, CheckIn):
        return Known(journal.scales(), labels(journal, entry.tags), journal.naming_of(entry.id))
    if isinstance(entry, Session):
        return Known(topics=brought_up(entry, journal.topics()))
    if isinstance(entry, Score):
        return Known(instrument=find_instrument(journal.instruments(), entry.instrument))
    return Known()
