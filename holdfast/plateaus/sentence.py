"""Which sentence is said about the stretch a person is in: one table, claim × kind × state, to those of the bank.

A sentence is not repeated within seven days. When all that fit have been said, what is so is told plainly.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final, Literal, NamedTuple, TypeAlias

from holdfast.numbers import about
from holdfast.plateaus.course import Claim, Course, Current, Kind, Stretch
from holdfast.plateaus.told import ends_of
from holdfast.scales import Scale
from holdfast.wording import dates, say

State: TypeAlias = Literal[
    "any", "own", "steady", "low", "moving", "still", "long_substances", "long", "level", "swings", "sudden",
    "lasting", "after_plateau", "recent",
]  # fmt: skip

NOT_AGAIN_FOR = timedelta(days=7)
"""The same sentence is not said on another day sooner than this."""

_LOW_LEVEL = 3.0
_LONG, _LASTING = timedelta(weeks=8), timedelta(weeks=4)
_MOVING_FROM, _STILL_TO = 7.0, 3.0
_SHIFT_FROM = 0.5
_MANY_DAYS = 0.25
"""The share of days with a substance tagged from which that is named, as something that can be brought up."""

Row: TypeAlias = tuple[Claim | Literal["any"], Kind | Literal["any"], State]

TABLE: Final[dict[Row, tuple[str, ...]]] = {
    ("any", "plateau", "own"): ("own_level.1",),
    ("any", "unclear", "own"): ("own_not_level.1",),
    ("not_enough", "any", "any"): ("not_enough.1", "not_enough.2"),
    ("unclear", "plateau", "any"): ("unclear.2", "unclear.3"),
    ("unclear", "gain", "any"): ("unclear.3",),
    ("unclear", "setback", "any"): ("unclear.3",),
    ("unclear", "unclear", "swings"): ("swings.1", "unclear.1"),
    ("unclear", "unclear", "any"): ("unclear.1",),
    ("probable", "plateau", "low"): ("plateau_low.2",),
    ("probable", "plateau", "any"): ("plateau_probable.1",),
    ("probable", "gain", "any"): ("gain_probable.1",),
    ("probable", "setback", "any"): ("setback_probable.1", "setback.3"),
    ("firm", "plateau", "steady"): ("steady.1", "steady.2"),
    ("firm", "plateau", "low"): ("plateau_low.1",),
    ("firm", "plateau", "moving"): ("plateau.5",),
    ("firm", "plateau", "still"): ("plateau.6",),
    ("firm", "plateau", "long"): ("plateau_long.1", "plateau_long.2"),
    ("firm", "plateau", "long_substances"): ("plateau_long.1", "plateau_long.4", "plateau_long.2"),
    ("firm", "plateau", "level"): ("plateau.1", "plateau.2", "plateau.3", "plateau.4"),
    ("firm", "gain", "sudden"): ("gain.3", "gain.2"),
    ("firm", "gain", "lasting"): ("steady_gain.1", "steady_gain.2"),
    ("firm", "gain", "after_plateau"): ("gain.1", "gain.2"),
    ("firm", "gain", "recent"): ("gain.2",),
    ("firm", "setback", "sudden"): ("setback.4", "setback.3"),
    ("firm", "setback", "lasting"): ("steady_decline.1", "setback.3"),
    ("firm", "setback", "recent"): ("setback.1", "setback.2", "setback.3"),
}
"""Sentences in the order in which they are said."""


OFFERS: Final = {"plateau.3": "not-knowing", "plateau.4": "plateau-look-back"}
"""Sentences that speak of an exercise, with its id; `_HELPED_BEFORE` speaks of one that helped this person."""

_HELPED_BEFORE = "setback.2"


class Exercised(NamedTuple):
    """An exercise that helped before: its id, and what it is called."""

    id: str
    name: str


class Tagged(NamedTuple):
    """How often something is tagged.

    Attributes:
        days: civil days that have the tag.
        of: civil days that have a check-in.
    """

    days: int
    of: int


class Beside(NamedTuple):
    """What the person's entries say beside the line.

    Attributes:
        movement: their own sense of movement of late, 0 to 10; it is trusted over the line. None where it is not rated.
        substances: on how many days of the current stretch alcohol or drugs are tagged.
        helped: the exercise that helped most before; None where none is known to have.
    """

    movement: float | None = None
    substances: Tagged = Tagged(0, 0)
    helped: Exercised | None = None


NOTHING_BESIDE = Beside()


class Said(NamedTuple):
    """A sentence that is said.

    Attributes:
        key: its name in the topic ``stretch``, to be remembered with the day.
        text: the sentence.
        offer: the id of the exercise that it speaks of; empty for none.
    """

    key: str
    text: str
    offer: str = ""


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
            offer = helped.id if helped is not None and key == _HELPED_BEFORE else OFFERS.get(key, "")
            return Said(key, say(f"stretch.{key}", **words), offer)
    key = f"now.{current.kind if current.claim in ('firm', 'probable') else current.claim}"
    return Said(key, say(f"stretch.{key}", **words))


def _keys(course: Course, current: Current, scale: Scale, today: date, beside: Beside) -> tuple[str, ...]:
    """The sentences that fit, without those that lack a number or an exercise they name."""
    state = _state(course, current, scale, today, beside)
    # Where it is open what comes now, what was level until now is not called up and down.
    kind = course.stretches[-1].kind if current.claim == "unclear" else current.kind
    fitting: tuple[Row, ...] = (
        ("any", kind, state),
        (current.claim, kind, state),
        (current.claim, kind, "any"),
        (current.claim, "any", "any"),
    )
    keys = next((TABLE[row] for row in fitting if row in TABLE), ())
    # After a long silence the entries of before are no beginning, so they are not counted towards one.
    is_beginning = len(course.stretches) == 1 and course.stretches[0].kind == "unclear"
    lacking = {"not_enough.1": not (current.entries_needed and is_beginning), _HELPED_BEFORE: beside.helped is None}
    return tuple(key for key in keys if not lacking.get(key))


def _state(course: Course, current: Current, scale: Scale, today: date, beside: Beside) -> State:
    stretch = course.stretches[-1]
    lasted = today - current.since if current.since is not None else timedelta(0)
    if stretch.own and stretch.kind == current.kind:
        return "own"
    if stretch.swings:
        return "swings"
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
    if lasted <= _LONG:
        return "level"
    often = 0 < _MANY_DAYS * beside.substances.of <= beside.substances.days
    return "long_substances" if often else "long"


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
