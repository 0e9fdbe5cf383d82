"""A stretch as it is told in a row: its name, when it was, what it was like, and how sure that is."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from holdfast.numbers import about
from holdfast.plateaus.course import Claim, Course, Stretch
from holdfast.plateaus.sureness import claim_of
from holdfast.wording import dates, say


class StretchTold(NamedTuple):
    """The words of one stretch.

    Attributes:
        name: ``Plateau``, ``Steady``, ``Gain``, ``Setback``, ``Unclear`` or ``Up and down``.
        when: ``20 Nov – 19 Jan``, or ``since about 20 Jan``.
        what: ``6 weeks, around 5``, or ``from 4 to 5``.
        sure: ``firm``, ``probable``, ``yours`` for the person's own word, or nothing.
    """

    name: str
    when: str
    what: str
    sure: str


def told(course: Course, stretch: Stretch, today: date) -> StretchTold:
    """Return the words of one of the course's stretches, seen from ``today``."""
    claim = claim_of(course, stretch)
    return StretchTold(
        name=say(f"stretch.{_name(stretch)}"),
        when=_when(course, stretch, today),
        what=_what(course, stretch),
        sure=_sure(stretch, claim),
    )


def ends_of(course: Course, stretch: Stretch) -> tuple[float, float] | None:
    """Return the smoothed line at the beginning and at the end of a stretch; None where it rests on no entry."""
    if course.first_day is not None and course.line:
        first = (stretch.start - course.first_day).days
        last = min((stretch.end - course.first_day).days, len(course.line) - 1)
        return course.line[first].mean, course.line[last].mean
    if stretch.level is None or stretch.change is None:
        return None
    return stretch.level - stretch.change / 2, stretch.level + stretch.change / 2


def _name(stretch: Stretch) -> str:
    if stretch.steady:
        return "steady"
    return "swings" if stretch.swings else stretch.kind


def _sure(stretch: Stretch, claim: Claim) -> str:
    if stretch.own:
        return say("stretch.yours")
    return say(f"stretch.{claim}") if claim in ("firm", "probable") else ""


def _when(course: Course, stretch: Stretch, today: date) -> str:
    if not is_current(course, stretch):
        return dates.span(stretch.start, stretch.end, today)
    since = course.current.since if course.current is not None else None
    if since is None or stretch.own:
        return say("stretch.since", since=dates.date_of(stretch.start, today))
    return say("stretch.since_about", since=dates.date_of(since, today))


def _what(course: Course, stretch: Stretch) -> str:
    if claim_of(course, stretch) == "not_enough":
        return say("stretch.too_few")
    ends = ends_of(course, stretch)
    if stretch.kind in ("gain", "setback") and ends is not None:
        return say("stretch.from_to", start=about(ends[0]), end=about(ends[1]))
    length = dates.length((stretch.end - begun(course, stretch)).days + 1)
    if stretch.kind == "plateau" and stretch.level is not None:
        return say("stretch.around", length=length, level=about(stretch.level))
    return length


def begun(course: Course, stretch: Stretch) -> date:
    """Return the day a stretch is told to have begun; the current one goes by when it is thought to have begun."""
    since = course.current.since if course.current is not None else None
    return stretch.start if since is None or not is_current(course, stretch) else since


def is_current(course: Course, stretch: Stretch) -> bool:
    """Whether the person is in it, as far as one can tell."""
    now = course.current
    return now is not None and not now.is_silent and now.kind == stretch.kind and stretch == course.stretches[-1]
