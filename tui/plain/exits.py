"""Exit codes, as the contract of the command line has them."""

from __future__ import annotations

from holdfast.refusals import NotUnderstood, Refusal
from storage.problems import JournalProblem, Problem

BROKEN, REFUSED, NOT_UNDERSTOOD, PASSPHRASE, NOT_OURS = 1, 1, 2, 3, 4
"""An error of our own is 1 as well: nothing was done."""

_NEVER_CHANGED = frozenset({Problem.DAMAGED, Problem.FOREIGN, Problem.NEWER, Problem.EMPTIED})


def code_of(refusal: Refusal) -> int:
    """Return the exit code of a refusal."""
    if isinstance(refusal, NotUnderstood):
        return NOT_UNDERSTOOD
    if isinstance(refusal, JournalProblem):
        if refusal.problem is Problem.LOCKED:
            return PASSPHRASE
        if refusal.problem in _NEVER_CHANGED:
            return NOT_OURS
    return REFUSED


def code_of_signal(number: int) -> int:
    """Return the exit code of a process that a signal has ended, as shells count it."""
    return 128 + number
