"""What Holdfast ended in the middle of: guided exercises become practices, worksheets are offered back."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from holdfast.exercises import Exercise, find_exercise
from holdfast.playing.draft import PracticeDraft, resumed
from holdfast.playing.practised import practice_of, with_follow_up
from storage.journal import JournalProblem

if TYPE_CHECKING:
    from holdfast.practices import Practice
    from tui.journal_app import JournalApp

OFFERED_BACK = ("worksheet", "plan")
"""The kinds one goes on with another time."""


def take_in(app: JournalApp) -> int:
    """Make practices of the exercises that were left in the middle, and return how many.

    Worksheets and plans are left as they are: their questions are offered back when they are opened again.
    """
    count = 0
    with suppress(JournalProblem):  # what cannot be written now is there at the next start
        for draft in app.journal.practice_drafts():
            exercise = find_exercise(app.journal.exercises(), draft.exercise)
            if not draft.follows and (exercise is None or exercise.kind not in OFFERED_BACK):
                save(app, draft, exercise)
                count += 1
    return count


def draft_of(app: JournalApp, exercise: Exercise, follows: Practice | None) -> PracticeDraft | None:
    """Return the newest draft of a worksheet or plan, or of a plan being looked at again.

    Args:
        app: whose journal is looked in.
        exercise: the worksheet or plan; of others nothing is offered back.
        follows: the practice whose plan is looked at again; None where the exercise is to be done.
    """
    drafts: list[PracticeDraft] = []
    with suppress(JournalProblem):  # nothing is to stand before the first step
        drafts = app.journal.practice_drafts()
    if follows is not None:
        return next((each for each in drafts if each.id == follows.id and each.follows), None)
    if exercise.kind not in OFFERED_BACK:
        return None
    return next((each for each in reversed(drafts) if each.exercise == exercise.id and not each.follows), None)


def save(app: JournalApp, draft: PracticeDraft, exercise: Exercise | None) -> None:
    """Make a practice of a draft.

    Raises:
        JournalProblem: it cannot be written.
    """
    play, now = resumed(draft, exercise), app.clock()
    practice = app.journal.practice(draft.id) if draft.follows else None
    if draft.follows and practice is None:
        app.journal.drop_practice_draft(draft.id)
    elif practice is not None:
        app.journal.save_practice(with_follow_up(practice, play, now, app.first_hour))
    else:
        app.journal.save_practice(practice_of(play, draft.use, draft.seconds, now, app.first_hour))
