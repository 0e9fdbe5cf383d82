"""From a draft to the check-in that is saved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from holdfast.check_ins import CheckIn, Draft, checked_note
from holdfast.days import FIRST_HOUR, Moment, civil_day, entered_late, moment_of
from holdfast.refusals import Refusal
from holdfast.when import When, read_when


@dataclass(frozen=True, slots=True)
class Finished:
    """A check-in ready to be saved.

    Attributes:
        check_in: the check-in.
        twice: its wall time came twice that night; the first was taken.
    """

    check_in: CheckIn
    twice: bool


def finished(draft: Draft, now: datetime, first_hour: int = FIRST_HOUR, original: CheckIn | None = None) -> Finished:
    """Return the check-in that a draft has become.

    Args:
        draft: what was answered and typed.
        now: the instant of saving, aware, in the person's zone.
        first_hour: the hour at which the person's day begins.
        original: the check-in it changes; its moment stays unless the draft names another.

    Raises:
        Refusal: there is nothing in it, its note is too long, or its *when* is impossible or not understood.
    """
    when = _when(draft, now, first_hour, original)
    late = entered_late(when.moment.day, civil_day(now.replace(tzinfo=None), first_hour))
    check_in = CheckIn(
        id=draft.id,
        moment=when.moment,
        ratings=dict(draft.ratings),
        feelings=draft.feelings,
        tags=draft.tags,
        note=checked_note(draft.note),
        entered_late=original.entered_late if original and original.moment == when.moment else late,
    )
    if check_in.is_empty:
        raise Refusal("check_in.empty")
    return Finished(check_in, when.twice)


def _when(draft: Draft, now: datetime, first_hour: int, original: CheckIn | None) -> When:
    if draft.when.strip():
        return read_when(draft.when, now, first_hour)
    moment: Moment = original.moment if original is not None else moment_of(now, first_hour)
    return When(moment)
