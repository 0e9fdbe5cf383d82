"""Practices as the plain commands print them: what an object adds, a line, a page."""

from __future__ import annotations

from datetime import date
from typing import Any

from holdfast.practice_words import distress_of, done_as, told_of
from holdfast.practices import Practice
from holdfast.wording import say


def added_to_object(practice: Practice) -> dict[str, Any]:
    """Return what the object of a practice has beside that of every entry; what was not given is left out.

    Distress and seconds are always there, distress as null where it was not rated.
    """
    added: dict[str, Any] = {
        "exercise": practice.exercise,
        "name": practice.name,
        "before": practice.before,
        "after": practice.after,
        "seconds": practice.seconds,
    }
    if practice.variant:
        added["variant"] = practice.variant
    if practice.answers:
        added["answers"] = [answer._asdict() for answer in practice.answers]
    if practice.ratings:
        added["rated"] = [rated._asdict() for rated in practice.ratings]
    if practice.acted is not None:
        added["acted"] = practice.acted
    if practice.planned is not None:
        added |= {"planned": practice.planned.isoformat(), "followed_up": practice.followed_up}
    return added


def said_of(practice: Practice) -> str:
    """Return a practice in a line: its exercise, and distress where it was rated."""
    told = distress_of(practice)
    return " · ".join(filter(None, (practice.name, told and say("practices.read_back", told=told))))


def parts_of(practice: Practice, today: date) -> tuple[str, list[tuple[str, str]], list[list[str]]]:
    """Return what a page tells: which exercise it was, a row for each thing, and each question with its answer."""
    how = done_as(practice)
    done = say("practices.done", name=practice.name, how=how) if how else practice.name
    rows = [(row.label, row.told) for row in told_of(practice, today)]
    return done, rows, [[asked, *answer.split("\n")] for asked, answer in practice.answers]
