"""The course of a rating in the journal, found here and now, as the person tells it."""

from __future__ import annotations

from datetime import date

from holdfast.plateaus import find_course
from holdfast.plateaus.course import Course
from holdfast.plateaus.own import with_own_word
from holdfast.scales import Scale
from storage.journal import Journal
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
