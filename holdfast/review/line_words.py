"""The line and the stretch the person is in, in sentences."""

from __future__ import annotations

from datetime import date, timedelta

from holdfast.numbers import about, shown
from holdfast.plateaus.course import Course, Stretch
from holdfast.plateaus.sureness import claim_of
from holdfast.plateaus.told import begun, ends_of
from holdfast.review.clipped import clipped
from holdfast.review.parts import Line, Spread
from holdfast.review.period import Period
from holdfast.scales import Scale
from holdfast.wording import dates, say

_LASTING = timedelta(weeks=4)
"""From this long on a worsening is said to be worth talking about, as on Today."""

_LOW_SHARE = 0.3
"""The part of a scale, from its harder end, in which a level is a low place."""


def line_told(line: Line, period: Period) -> list[str]:
    """Return the sentences of the line: the rating in the period, how much of it has a check-in, the stretch."""
    charted = line.charted
    told = [
        now_told(charted.scale, line.now),
        say("review.checked", n=line.checked, days=period.days),
    ]
    if charted.course is not None:
        told.append(stretch_told(charted.scale, charted.course, line.stretch, period.last))
    return told


def now_told(scale: Scale, now: Spread | None) -> str:
    """Return a rating in the period as a sentence."""
    if now is None:
        return say("review.now_none", measure=clipped(scale.label, 40))
    if now.entries > 1 and now.low == now.high:
        return say("review.now_even", measure=clipped(scale.label, 40), level=shown(now.low), n=now.entries)
    level = shown(now.mean) if now.entries == 1 else about(now.mean)
    return say(
        "review.now",
        measure=clipped(scale.label, 40),
        low=shown(now.low),
        high=shown(now.high),
        level=level,
        n=now.entries,
    )


def stretch_told(scale: Scale, course: Course, stretch: Stretch | None, today: date) -> str:
    """Return the stretch the person is in as a sentence. A steady worsening is said as plainly as anything else."""
    if stretch is None:
        return say("review.not_enough")
    since = begun(course, stretch)
    claim = claim_of(course, stretch)
    start, end = ends_of(course, stretch) or (0.0, 0.0)
    told = say(
        f"review.{_key(scale, stretch, lasted=today - since)}",
        measure=clipped(scale.label, 40),
        length=dates.length((stretch.end - since).days + 1),
        level="" if stretch.level is None else about(stretch.level),
        start=about(start),
        end=about(end),
        sure=say("review.sure", sure=say(f"stretch.{claim}")) if claim in ("firm", "probable") else "",
    )
    is_open = course.current is not None and course.current.claim == "unclear" and stretch.kind != "unclear"
    return f"{told} {say('review.open')}" if is_open else told


def _key(scale: Scale, stretch: Stretch, lasted: timedelta) -> str:
    if stretch.swings or stretch.steady:
        return "swings" if stretch.swings else "steady"
    if stretch.kind == "plateau":
        return "plateau_low" if _is_low(scale, stretch) else "plateau"
    if stretch.kind == "setback":
        return "decline" if lasted >= _LASTING else "setback"
    return stretch.kind


def _is_low(scale: Scale, stretch: Stretch) -> bool:
    if stretch.level is None:
        return False
    share = (stretch.level - scale.low) / ((scale.high - scale.low) or 1.0)
    return (share if scale.higher_is_better else 1.0 - share) < _LOW_SHARE
