"""What has come up to be looked at again: one quiet line, and putting it off with one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from holdfast.refusals import Refusal
from holdfast.therapy import open_questions, reviewing
from holdfast.therapy.open_questions import OpenQuestion
from holdfast.therapy.question_words import all_due, point_told
from holdfast.therapy.review_points import ReviewPoint
from holdfast.wording import say

if TYPE_CHECKING:
    from datetime import date

    from storage.journal import Journal
    from tui.app import HoldfastApp


def due_in(journal: Journal, today: date) -> list[OpenQuestion | ReviewPoint]:
    """Return what has come up to be looked at again, review points first.

    Raises:
        JournalProblem: the journal cannot be read.
    """
    questions, points = journal.open_questions(), journal.review_points()
    held = journal.session_days() if any(point.unit == "sessions" for point in points) else []
    return all_due(questions, points, held, today)


def points_told(journal: Journal, today: date) -> list[str]:
    """Return the review points that have not ended, a line each, as Sessions shows them.

    Raises:
        JournalProblem: the journal cannot be read.
    """
    held = journal.session_days()
    return [point_told(point, held, today) for point in journal.review_points() if not point.ended]


def put_off(app: HoldfastApp, due: OpenQuestion | ReviewPoint) -> None:
    """Put it off by a week, or until after the next session, and say so; or say why that was refused."""
    journal, today = app.journal, app.today
    try:
        if isinstance(due, ReviewPoint):
            journal.save_review_point(reviewing.put_off(due, journal.session_days(), today))
        else:
            journal.save_open_question(open_questions.put_off(due, today))
    except Refusal as refusal:
        app.tell(refusal.sentence, error=True)
        return
    by_sessions = isinstance(due, ReviewPoint) and due.unit == "sessions"
    app.tell(say("questions.put_off_session" if by_sessions else "questions.put_off_week"))
    app.turn()
