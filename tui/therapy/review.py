"""What the journal has for a review sheet, asked once for all: for the screen, and for ``holdfast review``.

Read are the days the sheet needs and no others, so that twenty years make it no slower than one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from holdfast.charts.ticks import Ticks
from holdfast.days import FIRST_HOUR, civil_day
from holdfast.plateaus.course import Course
from holdfast.review.making import first_charted, first_compared, sheet_of
from holdfast.review.material import FitRated, Material
from holdfast.review.period import Period, period_of
from holdfast.review.sheet import MOST_MOMENTS, PRIVATE, ReviewSheet
from holdfast.scales import PRIMARY, Scale, find_scale
from holdfast.stretches.facts import Other
from holdfast.therapy.sessions import Session, last_of
from holdfast.wanted import Wanted
from storage.journal import Journal
from tui.readings import reading_of

if TYPE_CHECKING:
    from tui.app import HoldfastApp

CourseOf: TypeAlias = Callable[[Scale], Course | None]
"""Returns the course of a rating, as the person tells it; None where it is not known."""

Since: TypeAlias = date | Literal["session", "weeks"]
"""Since when a sheet tells: a civil day, the last session that was held, or four weeks back."""

_RECENT = 12
"""Among so many of the newest sessions is one that was held, but for a journal with a dozen ahead of it."""

_PARTS, _MOMENTS = "review_parts", "review_moments"
_SHEETS_REMEMBERED = 12


def sheet_now(app: HoldfastApp, since: Since = "session") -> ReviewSheet:
    """Return the review sheet as the journal of an app has it now, with all its parts."""
    return sheet_of(material_of(app.journal, lambda scale: app.course(scale.id), app.clock(), since))


def material_of(journal: Journal, course_of: CourseOf, now: datetime, since: Since = "session") -> Material:
    """Return all that the journal has for a sheet.

    Args:
        journal: the journal.
        course_of: finds the course of a rating.
        now: the instant it is, aware, in the person's zone.
        since: since when it tells; a day is today or before.
    """
    first_hour = journal.setting("first_hour", FIRST_HOUR)
    today = civil_day(now.replace(tzinfo=None), first_hour)
    session = _last_held(journal, now, today, first_hour)
    day = since if isinstance(since, date) else None
    period = period_of(today, session, day, weeks=since == "weeks")
    lines = journal.rated_lines()
    asked = journal.scales()
    scale = _main(journal, asked, first_charted(period))
    course = course_of(scale)
    compared = first_compared(period, course)
    therapist, fits = _fits(journal, session, today)
    return Material(
        period=period,
        scale=scale,
        values=journal.day_values(scale.id, min(first_charted(period), compared)),
        course=course,
        ticks=_ticks(journal, period),
        asked=[each.id for each in asked],
        others=[
            Other(each, journal.day_values(each.id, compared), reading_of(journal, each, today))
            for each in lines
            if each.id != scale.id and not each.is_score
        ],
        check_ins=journal.check_ins(Wanted(since=period.first, until=today)),
        marks=journal.marks(period.first, today),
        used=journal.used(period.first, today),
        topics=journal.topics("open", "raised"),
        questions=journal.open_questions(),
        goals=journal.goals(),
        goal_ratings=journal.goal_ratings(),
        session=session,
        therapist=therapist,
        fits=fits,
        scores=[score for score in journal.scores() if score.moment.day <= today],
        instruments=journal.instruments(),
        picked=picked(journal, period),
    )


def chosen_parts(journal: Journal) -> Mapping[str, bool]:
    """Return which parts the person switched on or off; the others are as they come (`parts_shown`)."""
    switched: Mapping[str, bool] = journal.setting(_PARTS, {})
    return switched


def keep_parts(journal: Journal, switched: Mapping[str, bool]) -> None:
    """Remember parts that were switched on (True) or off, beside those that were before.

    Raises:
        JournalProblem: it cannot be written; nothing was changed.
    """
    kept = {**chosen_parts(journal), **switched}
    # What is as it comes anyway is left to that.
    journal.set_setting(_PARTS, {part: on for part, on in kept.items() if on == (part in PRIVATE)})


def picked(journal: Journal, period: Period) -> Sequence[str]:
    """Return the ids of the entries the person picked as moments for the sheet of those days."""
    remembered: Mapping[str, Sequence[str]] = journal.setting(_MOMENTS, {})
    return remembered.get(period.id, ())


def keep_picked(journal: Journal, period: Period, ids: Iterable[str]) -> None:
    """Remember the moments of a sheet, in place of those before; of the oldest sheets they are forgotten.

    Raises:
        JournalProblem: it cannot be written; nothing was changed.
    """
    remembered: dict[str, Sequence[str]] = journal.setting(_MOMENTS, {})
    remembered.pop(period.id, None)
    remembered[period.id] = list(ids)[:MOST_MOMENTS]
    journal.set_setting(_MOMENTS, dict(list(remembered.items())[-_SHEETS_REMEMBERED:]))


def _last_held(journal: Journal, now: datetime, today: date, first_hour: int) -> Session | None:
    therapists = journal.therapists()
    recent = journal.sessions(until=today, newest=_RECENT)
    found = last_of(recent, now, therapists, first_hour)
    # Many in a row that were cancelled: all of them are looked through.
    return found or (last_of(journal.sessions(until=today), now, therapists, first_hour) if recent else None)


def _main(journal: Journal, asked: Sequence[Scale], first: date) -> Scale:
    """Return the rating of the line: mood, or where it has no entry the first that has."""
    main = find_scale(asked, PRIMARY)
    return next((each for each in (main, *asked) if journal.day_values(each.id, first)), main)


def _ticks(journal: Journal, period: Period) -> Ticks:
    first = first_charted(period)
    marks = tuple(dict.fromkeys(mark.day for mark in journal.marks(first, period.last)))
    return Ticks(marks=marks, sessions=tuple(journal.days_of_therapy())).between(first, period.last)


def _fits(journal: Journal, session: Session | None, today: date) -> tuple[str, list[FitRated]]:
    """Return how it was with the therapist of the last session, or else with the one the person is with."""
    therapists = journal.therapists()
    wanted = None if session is None else session.therapist
    if wanted is None:
        wanted = next((each.id for each in reversed(therapists) if each.phase == "with"), None)
    if wanted is None:
        return "", []
    rated = [
        FitRated(each.moment.day, each.ratings)
        for each in journal.sessions(until=today)
        if each.therapist == wanted and each.ratings and not each.cancelled
    ]
    fits = [FitRated(each.moment.day, each.ratings) for each in journal.fits(wanted) if each.moment.day <= today]
    name = next((each.name for each in therapists if each.id == wanted), "" if session is None else session.name)
    return name, sorted([*rated, *fits], key=lambda each: each.day)
