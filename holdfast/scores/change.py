"""Whether a total changed: held against the person's own first and last one, and never against other people's.

One score is noise. A change is called one where it is at least the reliable change of the questionnaire (Jacobson &
Truax 1991, *Journal of Consulting and Clinical Psychology* 59); where no such size is agreed it is told as a number.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, Literal, NamedTuple, TypeAlias

from holdfast.scores import Instrument, Score

How: TypeAlias = Literal["same", "within", "better", "harder", "open"]
"""``same``; ``within`` measurement error; ``better`` or ``harder`` by more; ``open`` where no size is agreed."""

_CHANGED: Final = frozenset[How](("better", "harder"))
_FINEST = 1e-9


class Change(NamedTuple):
    """A total beside an earlier one of the same questionnaire.

    Attributes:
        before: the earlier score.
        amount: the later total minus the earlier, in points.
        how: what may be said of that.
        twice: the score just before the later one had changed likewise, so that it does not rest on one score.
    """

    before: Score
    amount: float
    how: How
    twice: bool = False

    @property
    def is_told(self) -> bool:
        """Whether a change is announced."""
        return self.how in _CHANGED


class Changes(NamedTuple):
    """A score beside the person's own.

    Attributes:
        first: beside their first one; None for the first itself, and for the second, of which ``last`` says the same.
        last: beside the one before; None for the first.
    """

    first: Change | None = None
    last: Change | None = None


def in_order(scores: Iterable[Score]) -> list[Score]:
    """Return scores oldest first; of one day those with a time by their time, then by the order they were made in."""
    return sorted(scores, key=lambda each: (each.moment.day, str(each.moment.wall or "~"), each.id))


def changes_of(instrument: Instrument, scores: Sequence[Score]) -> list[Changes]:
    """Return for each score of a questionnaire, oldest first, how it lies beside the first and beside the last one."""
    found: list[Changes] = []
    since_first: How = "same"
    for place, score in enumerate(scores):
        if not place:
            found.append(Changes())
            continue
        first = change_from(instrument, scores[0], score)
        last = change_from(instrument, scores[place - 1], score)
        twice = first.is_told and first.how == since_first
        since_first = first.how
        found.append(Changes(first._replace(twice=twice) if place > 1 else None, last))
    return found


def change_from(instrument: Instrument, before: Score, after: Score) -> Change:
    """Return the change from one score to a later one, by these two alone."""
    amount = after.total - before.total
    return Change(before, amount, _how(instrument, amount))


def _how(instrument: Instrument, amount: float) -> How:
    if abs(amount) < _FINEST:
        return "same"
    if instrument.reliable_change is None:
        return "open"
    if abs(amount) < instrument.reliable_change - _FINEST:
        return "within"
    return "better" if (amount > 0) == instrument.higher_is_better else "harder"
