"""Which sentence is said about the stretch a person is in: one table, claim × kind × state, to those of the bank.

A sentence is not repeated within seven days. When all that fit have been said, what is so is told plainly.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

from holdfast.numbers import about
from holdfast.plateaus.beside import NOTHING_BESIDE, Beside
from holdfast.plateaus.course import Course, Current, Stretch
from holdfast.plateaus.sentence_table import ALONE, BRINGS, NEEDS, OFFERS, OFFERS_HELPED, TABLE, Row, State
from holdfast.plateaus.told import ends_of
from holdfast.scales import Scale
from holdfast.wording import dates, say

NOT_AGAIN_FOR = timedelta(days=7)
"""The same sentence is not said on another day sooner than this."""

_LOW_LEVEL = 3.0
_LONG, _LASTING = timedelta(weeks=8), timedelta(weeks=4)
_MOVING_FROM, _STILL_TO = 7.0, 3.0
_SHIFT_FROM = 0.5


class Said(NamedTuple):
    """A sentence that is said.

    Attributes:
        key: its name in the topic ``stretch``, to be remembered with the day.
        text: the sentence.
        offer: the id of the exercise that it speaks of; empty for none.
        brings: it speaks of bringing the stretch to a session.
    """

    key: str
    text: str
    offer: str = ""
    brings: bool = False


def sentence(
    course: Course,
    scale: Scale,
    today: date,
    said: Mapping[str, date],
    beside: Beside = NOTHING_BESIDE,
    *,
    is_hard_day: bool = False,
) -> Said | None:
    """Return what is said about the current stretch, or None where nothing is.

    Args:
        course: the course of the rating.
        scale: the rating.
        today: the civil day it is.
        said: keys of sentences and the days on which they were last said; what was said today is said again.
        beside: what their entries say beside the line.
        is_hard_day: plateaus and gains are left out today.
    """
    current = course.current
    if current is None:
        return None
    if is_hard_day and current.kind in ("plateau", "gain"):
        return None
    helped = beside.helped
    words = _words(course, current, scale, today) | {
        "tagged": beside.substances.days,
        "days": beside.substances.of,
        "exercise": "" if helped is None else helped.name,
    }
    for key in _keys(course, current, scale, today, beside):
        if said.get(key) == today or today - said.get(key, date.min) >= NOT_AGAIN_FOR:
            offer = helped.id if helped is not None and key in OFFERS_HELPED else OFFERS.get(key, "")
            return Said(key, say(f"stretch.{key}", **words), offer, key in BRINGS)
    key = f"now.{current.kind if current.claim in ('firm', 'probable') else current.claim}"
    return Said(key, say(f"stretch.{key}", **words))


def _keys(course: Course, current: Current, scale: Scale, today: date, beside: Beside) -> tuple[str, ...]:
    """The sentences that fit, without those that lack something they speak of; those of the time it is come first."""
    state = _state(course, current, scale, today, beside)
    # Where it is open what comes now, what was level until now is not called up and down.
    kind = course.stretches[-1].kind if current.claim == "unclear" else current.kind
    times = () if state in ALONE else _times(beside)
    of_the_time = tuple(key for time in times for key in TABLE.get(("any", kind, time), ()))
    fitting: tuple[Row, ...] = (
        ("any", kind, state),
        (current.claim, kind, state),
        (current.claim, kind, "any"),
        (current.claim, "any", "any"),
    )
    keys = next((TABLE[row] for row in fitting if row in TABLE), ())
    # After a long silence the entries of before are no beginning, so they are not counted towards one.
    is_beginning = len(course.stretches) == 1 and course.stretches[0].kind == "unclear"
    is_counted = bool(current.entries_needed) and is_beginning
    return tuple(
        key
        for key in (*of_the_time, *keys)
        if (key not in NEEDS or NEEDS[key](beside)) and (key != "not_enough.1" or is_counted)
    )


def _times(beside: Beside) -> tuple[State, ...]:
    """What the time is that a stretch falls in: without a session for now, the beginning of therapy."""
    absence: tuple[State, ...] = (beside.now.absence,) if beside.now.absence else ()
    beginning: tuple[State, ...] = ("beginning",) if beside.is_beginning else ()
    return (*absence, *beginning)


def _state(course: Course, current: Current, scale: Scale, today: date, beside: Beside) -> State:
    stretch = course.stretches[-1]
    lasted = today - current.since if current.since is not None else timedelta(0)
    if stretch.own and stretch.kind == current.kind:
        return "own"
    if stretch.swings:
        return "swings"
    if current.kind == "unclear":
        return "any"
    if current.kind == "plateau":
        return _level_state(stretch, current, scale, lasted, beside)
    if _has_shifted(course, current, scale, today):
        return "sudden"
    if lasted >= _LASTING:
        return "lasting"
    before = course.stretches[-2] if len(course.stretches) > 1 else None
    return "after_plateau" if current.kind == "gain" and before is not None and before.kind == "plateau" else "recent"


def _level_state(stretch: Stretch, current: Current, scale: Scale, lasted: timedelta, beside: Beside) -> State:
    if stretch.steady:
        return "steady"
    if current.level is not None and scale.points(current.level) < _LOW_LEVEL:
        return "low"
    if beside.movement is not None and beside.movement >= _MOVING_FROM:
        return "moving"
    if beside.movement is not None and beside.movement <= _STILL_TO:
        return "still"
    return "level" if lasted <= _LONG else "long"


def _has_shifted(course: Course, current: Current, scale: Scale, today: date) -> bool:
    """Whether there was a sudden shift of late, in the direction of the current stretch."""
    if not course.shifts:
        return False
    newest = course.shifts[-1]
    is_better = (newest.change > 0) == scale.higher_is_better
    of_late = today - newest.day < _LASTING
    return of_late and newest.probability >= _SHIFT_FROM and is_better == (current.kind == "gain")


def _words(course: Course, current: Current, scale: Scale, today: date) -> dict[str, object]:
    """Return what any sentence of the bank may be filled with: each placeholder with its value for this course."""
    stretch = course.stretches[-1]
    before = course.stretches[-2] if len(course.stretches) > 1 else stretch
    start, end = ends_of(course, stretch) or (0.0, 0.0)
    is_short = current.claim == "not_enough"
    since = current.since if current.since is not None else stretch.start
    return {
        "measure": scale.label,
        "length": dates.length((today - since).days + 1),
        "since": dates.date_of(since, today),
        "n": sum(each.entries for each in course.stretches) if is_short else stretch.entries,
        "needed": current.entries_needed,
        "level": about(current.level) if current.level is not None else "",
        "before": dates.length(before.days),
        "start": about(start),
        "end": about(end),
    }
