"""The course of a rating in the journal, kept from before or found here and now, as the person tells it."""

from __future__ import annotations

from datetime import date

from holdfast.plateaus import find_course
from holdfast.plateaus.course import Course
from holdfast.plateaus.own import with_own_word
from holdfast.scales import Scale
from storage.journal import Journal
from tui.courses import CourseNotFound, Courses
from tui.readings import reading_of


def course_told(journal: Journal | None, scale: Scale, today: date, margin: float | None = None) -> Course:
    """Return the course of a rating, with the person's own word on its stretches.

    Args:
        journal: the journal; None where there is none yet.
        scale: the rating.
        today: the civil day it is.
        margin: the largest change that counts as level this once; None for the person's own, or the one that comes.
    """
    if journal is None:
        return Course(scale.id)
    course = find_course(journal.ratings(scale.id), reading_of(journal, scale, today, margin))
    own = journal.own_stretches(scale.id)
    return with_own_word(course, own, journal.day_values(scale.id)) if own else course


def course_kept(journal: Journal, scale: Scale, today: date) -> Course | None:
    """Return the course that the app found and kept; None where there is none, or the journal has changed since."""
    courses = Courses(journal, _find_nothing)
    _, is_current = courses.known(scale.id, today)
    return courses.whole(scale.id) if is_current else None


async def _find_nothing(*_: object) -> Course:
    raise CourseNotFound
