"""What is said of the present once the person has spoken: nothing that contradicts them."""

from __future__ import annotations

from datetime import date

from holdfast.plateaus.course import Course, Current, Stretch


def present_of(course: Course, last: Stretch) -> Current | None:
    """Return what is said of the stretch the person is in.

    Where their own plateau covers the last day it is firm, since the day they named: it needs no more entries, for it
    does not rest on any. Where they say that it is no plateau, it is unclear. Of what is left of the engine's last
    stretch beside theirs it says no more than before, and no more than probable where its beginning was cut off, since
    its days were not weighed by themselves. After a long silence nothing is said of the present, whoever spoke before.

    Args:
        course: what the engine found.
        last: the last stretch as the person tells it.
    """
    was = course.current
    if was is None or last == course.stretches[-1] or was.is_silent:
        return was
    if last.own and last.kind == "plateau":
        start = last.start
        return Current("plateau", "firm", start, start, start, last.days // 7, last.level, entries_needed=0)
    if not last.own and was.claim == "not_enough":
        return was
    if last.own or last.kind != was.kind or was.since is None:
        return Current("unclear", "unclear", level=last.level)
    if last.start <= was.since:
        return was._replace(since_low=_not_before(last, was.since_low), level=last.level)
    return was._replace(
        claim="probable" if was.claim == "firm" else was.claim,
        since=last.start,
        since_low=last.start,
        since_high=_not_before(last, was.since_high),
        weeks=last.days // 7,
        level=last.level,
        entries_needed=None,
    )


def _not_before(last: Stretch, day: date | None) -> date | None:
    """Return a day, or the first of the stretch where that is later."""
    return None if day is None else max(day, last.start)
