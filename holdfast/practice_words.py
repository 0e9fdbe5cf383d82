"""A practice in words: how long it took, what distress did, what was planned; every screen tells it alike."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from holdfast.practices import Practice
from holdfast.scales import Scale
from holdfast.wording import dates, say

_MINUTE = 60


class Told(NamedTuple):
    """One thing that a practice tells.

    Attributes:
        label: what it is.
        told: what it was, in words.
        value: a rating to be drawn on a track, 0 to 10; None for none.
        before: what the rating was before, likewise.
        is_rated: it is a rating, whether or not it was given.
    """

    label: str
    told: str
    value: float | None = None
    before: float | None = None
    is_rated: bool = False


def distress_scale(when: Literal["before", "after"]) -> Scale:
    """Return distress (SUDS) as a scale to be rated; its id is when it is rated."""
    label = say(f"practices.distress_{when}")
    calm, most = say("playing.calm"), say("playing.most")
    return Scale(when, label, label, calm, most, higher_is_better=False, asked=True)


def change_of(practice: Practice, *, plain: bool = False) -> str:
    """Return ``6→4``, distress before and after; nothing unless both were rated. ``plain`` does without the arrow."""
    if practice.change is None:
        return ""
    return say(f"practices.{'from_to' if plain else 'changed_by'}", before=practice.before, after=practice.after)


def distress_of(practice: Practice) -> str:
    """Return distress in words: ``6 to 4``, ``6 before``, ``4 after``; nothing where it was not rated."""
    if practice.change is not None:
        return change_of(practice, plain=True)
    if practice.before is not None:
        return say("practices.was_before", before=practice.before)
    return "" if practice.after is None else say("practices.was_after", after=practice.after)


def lasted(seconds: int) -> str:
    """Return how long that is: ``3 min``, under a minute ``40 s``; nothing for no time at all."""
    if seconds < _MINUTE:
        return say("practices.seconds", n=seconds) if seconds else ""
    return say("practices.minutes", n=round(seconds / _MINUTE))


def done_as(practice: Practice) -> str:
    """Return in what way and how long it was done: ``softer, 3 min``; nothing where there is nothing to say."""
    return ", ".join(filter(None, (practice.variant.replace("-", " "), lasted(practice.seconds))))


def in_a_line(practice: Practice) -> str:
    """Return ``Longer out-breath, 6 to 4``."""
    told = distress_of(practice)
    return say("practices.in_a_line", name=practice.name, told=told) if told else practice.name


def told_of(practice: Practice, today: date) -> list[Told]:
    """Return what there is to tell of a practice beside its answers, seen from ``today``, in the order it is told."""
    rows = []
    if distress_of(practice):
        distress = say("practices.distress"), distress_of(practice)
        rows.append(Told(*distress, practice.after, practice.before, is_rated=True))
    for minute, value in practice.ratings:
        label = say("practices.at_minute", n=minute) if minute else say("practices.at_start")
        rows.append(Told(label, str(value), value, is_rated=True))
    if practice.acted is not None:
        rows.append(Told(say("practices.urge"), say(f"practices.{'acted' if practice.acted else 'did_not_act'}")))
    if practice.planned is not None:
        planned = dates.moment_as_told(practice.planned, today)
        if practice.followed_up:
            planned = say("practices.followed_up", planned=planned)
        rows.append(Told(say("practices.planned"), planned))
    return rows
