"""What the journal has about one stretch, gathered for the screen and for its plain twin."""

from __future__ import annotations

from datetime import date

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
        others=[
            Other(other, journal.day_values(other.id, since), reading_of(journal, other, today))
            for other in journal.scales()
            if other.id != scale.id
        ],
        check_ins=journal.check_ins(Wanted(since=compared.before, until=compared.until)),
        notes=journal.stretch_notes(scale.id),
        marks=journal.marks(stretch.start, stretch.end),
        used=journal.used(*told_days(course, stretch)),
    )
