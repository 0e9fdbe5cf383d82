"""Beginning an exercise, and looking at a plan again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from holdfast.exercises import STARTERS, Exercise, find_exercise
from holdfast.wording import say
from storage.journal import JournalProblem
from tui.playing.exercises import exercises_of
from tui.screens.player import PlayerScreen

if TYPE_CHECKING:
    from tui.app import HoldfastApp


def first_exercise(app: HoldfastApp) -> str:
    """Return the id of the exercise that stands first for this person; where nothing can be read, for most people."""
    from holdfast.helps import helps_of  # noqa: PLC0415 - known by the time it is needed, or quickly got
    from holdfast.suggestions import first_exercise as first_of  # noqa: PLC0415

    journal = app.journal
    try:
        return first_of(journal.exercises(), helps_of(journal.used()), journal.pinned()).id
    except JournalProblem:
        return STARTERS[0]


def start_exercise(app: HoldfastApp, exercise_id: str, variant: str = "") -> None:
    """Begin an exercise at once; nothing happens where there is none of that id.

    Args:
        app: where it is shown.
        exercise_id: its id.
        variant: the id of the variant to do; empty for none.
    """
    exercise = find_exercise(exercises_of(app.journal), exercise_id)
    if exercise is not None:
        app.push_screen(PlayerScreen(exercise, variant))


def follow_up(app: HoldfastApp, practice_id: str) -> None:
    """Look at a plan again, with the questions that were left for then.

    Args:
        app: where it is shown.
        practice_id: the practice it was made in; where there is none any more, that is said.
    """
    try:
        practice = app.journal.practice(practice_id)
    except JournalProblem as problem:
        app.tell(problem.sentence, error=True)
        return
    if practice is None:
        app.tell(say("playing.no_follow_up"))
        return
    known = find_exercise(exercises_of(app.journal), practice.exercise)
    gone = Exercise(practice.exercise, practice.name, "activation", "plan", 0, "")
    app.push_screen(PlayerScreen(known or gone, follows=practice))
