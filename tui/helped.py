"""What helped before, as Today shows it: known from the journal's cache at once, reckoned anew when there is time."""

from __future__ import annotations

from contextlib import suppress

from holdfast.helped import HelpedBefore, helped_before
from storage.journal import Journal, JournalProblem

_NAME = "helped"


def helped(journal: Journal, *, ready: bool) -> HelpedBefore:
    """Return what stands on Today.

    Args:
        journal: the journal.
        ready: there is time to reckon anew where it has changed; else what was known last is returned.
    """
    revision, body = journal.derived(_NAME) or (-1, "")
    known = HelpedBefore()
    with suppress(ValueError):
        known = HelpedBefore.from_json(body) if body else known
    if revision == journal.revision or not ready:
        return known
    return _reckoned(journal)


def _reckoned(journal: Journal) -> HelpedBefore:
    from holdfast.helps import helps_of  # noqa: PLC0415 - not before the first paint

    revision = journal.revision
    found = helped_before(journal.exercises(), helps_of(journal.used()), journal.pinned())
    # Where it cannot be written it is reckoned anew the next time, and nothing of the person's is lost.
    with suppress(JournalProblem):
        journal.keep_derived(_NAME, revision, found.to_json())
    return found
