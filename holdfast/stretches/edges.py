"""The edges of a person's own stretch, as they type them, and what their yes or no to a plateau amounts to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from holdfast.days import FIRST_HOUR
from holdfast.plateaus.course import Course, Stretch
from holdfast.plateaus.own import OwnStretch
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.when import read_when


class Edges(NamedTuple):
    """The first and the last day of a stretch; the last is None for one that goes on."""

    start: date
    end: date | None


def read_edges(
    typed: Sequence[str], course: Course, now: datetime, first_hour: int = FIRST_HOUR, others: Sequence[OwnStretch] = ()
) -> Edges:
    """Return the edges that were typed.

    Args:
        typed: the first and the last day as typed (`holdfast.when`); an empty last day means that it goes on.
        course: the course they are to lie in; not an empty one.
        now: the moment it is, aware, in the person's zone.
        first_hour: the hour at which the person's day begins.
        others: the person's other stretches that were said later, which these edges may not reach into.

    Raises:
        Refusal: they are no days, the wrong way round, or beyond the course; or they reach into another stretch.
    """
    known = course.stretches[0].start, course.stretches[-1].end
    start, end = (_day(text, now, first_hour, known) if text.strip() else None for text in typed)
    if start is None:
        raise Refusal("stretch_page.edges_no_day")
    if end is not None and end < start:
        raise Refusal("stretch_page.edges_turned")
    if start < known[0] or (end or start) > known[1]:
        raise _beyond(known)
    for other in others:
        if start <= (other.end or date.max) and other.start <= (end or date.max):
            raise Refusal("stretch_page.edges_taken", day=other.start.isoformat())
    return Edges(start, end)


def _day(text: str, now: datetime, first_hour: int, known: tuple[date, date]) -> date:
    try:
        return read_when(text, now, first_hour).moment.day
    except NotUnderstood:
        raise Refusal("stretch_page.edges_no_day") from None
    except Refusal:
        raise _beyond(known) from None


def _beyond(known: tuple[date, date]) -> Refusal:
    return Refusal("stretch_page.edges_beyond", first=known[0].isoformat(), last=known[1].isoformat())


def word_on(stretch: Stretch, own: Sequence[OwnStretch]) -> OwnStretch | None:
    """Return the person's word that makes a stretch theirs; None for one of the engine's."""
    if not stretch.own:
        return None
    kind = "plateau" if stretch.kind == "plateau" else "not_plateau"
    speaking = [
        each
        for each in own
        if each.kind == kind and each.start <= stretch.end and stretch.start <= (each.end or date.max)
    ]
    return max(speaking, key=lambda each: _shared(each, stretch), default=None)


def answer_to(stretch: Stretch, course: Course, own_id: str) -> OwnStretch:
    """Return the person's no to a plateau of the engine's, or their yes to a plateau where it found none.

    A no is about the days as they are now: what is level later is another question. A yes to the stretch the person is
    in goes on.
    """
    if stretch.kind == "plateau":
        return OwnStretch(own_id, course.unit, stretch.start, stretch.end, "not_plateau")
    end = None if stretch == course.stretches[-1] else stretch.end
    return OwnStretch(own_id, course.unit, stretch.start, end, "plateau")


def _shared(own: OwnStretch, stretch: Stretch) -> tuple[int, str]:
    """Return how many days a word and a stretch share, and when it was said."""
    last = min(own.end or date.max, stretch.end)
    return (last - max(own.start, stretch.start)).days, own.id
