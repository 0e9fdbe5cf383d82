"""Opening the journal for a verb, and closing it again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from holdfast.days import FIRST_HOUR, Clock
from storage.journal import Journal, JournalProblem, Problem, open_journal
from storage.places import journal_path
from tui.plain.call import Call
from tui.plain.console import narrate


def path_of(call: Call) -> Path:
    """Return where the journal is: ``--journal``, ``$HOLDFAST_JOURNAL``, or the default place."""
    return journal_path(call.options.journal, call.environ)


@contextmanager
def open_for(call: Call, clock: Clock, *, create: bool = False) -> Iterator[Journal]:
    """Open the journal for as long as the verb needs it.

    Raises:
        JournalProblem: it is missing and not to be made, or cannot be opened.
    """
    journal = _opened(call, clock, create=create)
    try:
        yield journal
    finally:
        journal.close()


@contextmanager
def open_if_there(call: Call, clock: Clock) -> Iterator[Journal | None]:
    """Open the journal, or yield None where there is none yet; reading never makes one.

    Raises:
        JournalProblem: it is there and cannot be opened.
    """
    journal = _open_or_none(call, clock)
    try:
        yield journal
    finally:
        if journal is not None:
            journal.close()


def _open_or_none(call: Call, clock: Clock) -> Journal | None:
    try:
        return _opened(call, clock)
    except JournalProblem as problem:
        if problem.problem is Problem.MISSING:
            return None
        raise


def _opened(call: Call, clock: Clock, *, create: bool = False) -> Journal:
    journal = open_journal(path_of(call), clock, create=create)
    if journal.notice:
        narrate(journal.notice)
    return journal


def first_hour_of(journal: Journal | None) -> int:
    """Return the hour at which the person's day begins."""
    return FIRST_HOUR if journal is None else journal.setting("first_hour", FIRST_HOUR)
