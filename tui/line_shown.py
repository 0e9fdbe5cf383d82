"""What a chart shows of the journal: a rating with its course, one laid over it, and what is ticked under it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple, TypeAlias

from holdfast.charts.picture import Charted, Over
from holdfast.charts.ticks import Ticks
from holdfast.check_ins import DayValue
from holdfast.happenings import Happening, happenings_of
from holdfast.marks import Mark
from holdfast.plateaus.course import Course
from holdfast.scales import Scale, find_scale
from holdfast.scores import Instrument, instrument_of
from storage.journal import Journal

CourseOf: TypeAlias = Callable[[Scale], Course | None]
"""Returns the course of a rating; None where it is not known yet."""


class LineShown(NamedTuple):
    """A rating as it is shown.

    Attributes:
        scale: the rating.
        values: its days, oldest first.
        course: its course; None where it is not known yet.
        rated: all lines that have an answer: ratings in the order in which they are asked, goals, fit, scores.
        over: the rating laid over it; None for none.
        marks: the person's own marks, oldest first.
        sessions: the days of therapy sessions, oldest first.
        practised: the days with an exercise, oldest first.
        happened: what happened beside the line, oldest first.
        instrument: the questionnaire, where it is the line of one.
    """

    scale: Scale
    values: Sequence[DayValue] = ()
    course: Course | None = None
    rated: Sequence[Scale] = ()
    over: Over | None = None
    marks: Sequence[Mark] = ()
    sessions: Sequence[date] = ()
    practised: Sequence[date] = ()
    happened: Sequence[Happening] = ()
    instrument: Instrument | None = None

    @property
    def others(self) -> list[Scale]:
        """The other ratings that have an answer."""
        return [scale for scale in self.rated if scale.id != self.scale.id]

    @property
    def following(self) -> Scale:
        """The next rating that has an answer, the first after the last; itself where there is no other."""
        ids = [scale.id for scale in self.rated]
        place = ids.index(self.scale.id) if self.scale.id in ids else -1
        return self.rated[(place + 1) % len(ids)] if ids else self.scale

    def charted(self, first: date, last: date) -> Charted:
        """Return the days from ``first`` to ``last`` as a chart has them."""
        ticks = Ticks(
            marks=tuple(mark.day for mark in self.marks),
            sessions=tuple(self.sessions),
            practices=tuple(self.practised),
            therapists=tuple(each.day for each in self.happened if each.is_of_therapist),
            goals=tuple(each.day for each in self.happened if not each.is_of_therapist),
        )
        return Charted(self.scale, self.values, self.course, first, last, self.over, ticks, self.instrument)


def line_shown(journal: Journal, course_of: CourseOf, scale_id: str, over_id: str | None, today: date) -> LineShown:
    """Return a rating as the journal has it now.

    Args:
        journal: the journal.
        course_of: finds the course of a rating.
        scale_id: id of the rating.
        over_id: id of the one chosen to be laid over it; one without an answer, and the rating itself, are not.
        today: the civil day it is.

    Raises:
        KeyError: there is no such rating.
    """
    scale = find_scale(journal.lines(), scale_id)
    rated = journal.rated_lines()
    laid = next((each for each in rated if each.id == over_id != scale_id), None)
    return LineShown(
        scale,
        journal.day_values(scale_id),
        course_of(scale),
        rated,
        None if laid is None else Over(laid, journal.day_values(laid.id), course_of(laid)),
        journal.marks(),
        journal.days_of_therapy(),
        journal.days_practised(),
        happenings_of(journal.therapists(), journal.goals(), today),
        instrument_of(journal.instruments(), scale.id) if scale.is_score else None,
    )
