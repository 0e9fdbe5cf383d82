"""What the journal has about one stretch, gathered for the screen and for its plain twin."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date

from holdfast.check_ins import DayValue
from holdfast.counted import Counted
from holdfast.line_kinds import kind_of
from holdfast.plateaus.course import Course
from holdfast.scales import Scale
from holdfast.stretches.facts import Facts, Other, facts_of, holding, known_from, told_days, window
from holdfast.wanted import Wanted
from storage.journal import Journal
from tui.readings import reading_of


def facts_at(journal: Journal, course: Course, scale: Scale, day: date, today: date) -> Facts | None:
    """Return all that is told of the stretch that holds a day, or is nearest to it; None in an empty course.

    Args:
        journal: the journal.
        course: the course of the rating, as the person tells it.
        scale: the rating.
        day: a civil day.
        today: the civil day it is.
    """
    stretch = holding(course, day)
    if stretch is None:
        return None
    compared, since = window(course, stretch), known_from(course, stretch)
    return facts_of(
        course,
        stretch,
        scale,
        today,
        values=journal.day_values(scale.id),
        others=_others(journal, scale, since, told_days(course, stretch), today),
        check_ins=journal.check_ins(Wanted(since=compared.before, until=compared.until)),
        notes=journal.stretch_notes(scale.id),
        marks=journal.marks(stretch.start, stretch.end),
        used=journal.used(*told_days(course, stretch)),
    )


def _others(journal: Journal, scale: Scale, since: date, told: tuple[date, date], today: date) -> list[Other]:
    """Return the other lines, but for questionnaires: one total is noise, and they have margins of their own."""
    sessions = frozenset(journal.days_of_therapy())
    others = []
    for other in journal.rated_lines():
        if other.id != scale.id and not other.is_score:
            values = journal.day_values(other.id, since)
            called = _called(other, [value for value in values if told[0] <= value.day <= told[1]], sessions)
            others.append(Other(other, values, reading_of(journal, other, today), called))
    return others


def _called(scale: Scale, values: Sequence[DayValue], sessions: Set[date]) -> Counted | None:
    """Return that the values of a line are sessions, where each was rated once on the day of one; else None."""
    is_of_sessions = kind_of(scale.id) == "fit" and all(
        value.entries == 1 and value.day in sessions for value in values
    )
    return "session" if is_of_sessions else None
