"""What helped before, as Today shows it: known from the journal's cache, reckoned anew where that has changed."""

from __future__ import annotations

from contextlib import suppress

from holdfast.helped import HelpedBefore, helped_before
from storage.journal import Journal, JournalProblem

_NAME = "helped"


def helped(journal: Journal) -> HelpedBefore:
    """Return what stands on Today, reckoned anew where the journal has changed since it was reckoned last."""
    revision, known = _kept(journal)
    return known if revision == journal.revision else _reckoned(journal)


def known_helped(journal: Journal) -> HelpedBefore:
    """Return what was reckoned last, which may be of an older journal."""
    return _kept(journal)[1]


def _kept(journal: Journal) -> tuple[int, HelpedBefore]:
    revision, body = journal.derived(_NAME) or (-1, "")
    with suppress(ValueError):
        return revision, HelpedBefore.from_json(body)
    return -1, HelpedBefore()


def _reckoned(journal: Journal) -> HelpedBefore:
    from holdfast.helps import helps_of  # noqa: PLC0415 - not before the first paint

    revision = journal.revision
    found = helped_before(journal.exercises(), helps_of(journal.used()), journal.pinned())
    # Where it cannot be written it is reckoned anew the next time, and nothing of the person's is lost.
    with suppress(JournalProblem):
        journal.keep_derived(_NAME, revision, found.to_json())
    return found
