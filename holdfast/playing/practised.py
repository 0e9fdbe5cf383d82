"""What is left of an exercise once it is done: a practice."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from holdfast.days import FIRST_HOUR, Moment
from holdfast.playing.answers import checked_answer, planned_in
from holdfast.playing.play import Play
from holdfast.playing.stations import asked_in
from holdfast.practices import Answer, Practice
from holdfast.refusals import Refusal
from holdfast.text import NOTE_LIMIT, clean


class Use(NamedTuple):
    """One use of an exercise, as it is told apart from others.

    Attributes:
        id: the id that its practice will have, so that a save tried twice is one entry.
        moment: when it began.
    """

    id: str
    moment: Moment


def practice_of(play: Play, use: Use, practised: float, now: datetime, first_hour: int = FIRST_HOUR) -> Practice:
    """Return the practice that an exercise has become.

    Args:
        play: the exercise as it stands.
        use: which use of it this is.
        practised: how many seconds it was done.
        now: the instant it is looked at, aware, in the person's zone; a *when* is seen from it.
        first_hour: the hour at which the person's day begins.
    """
    return Practice(
        id=use.id,
        moment=use.moment,
        exercise=play.base.id,
        name=play.base.name,
        variant=play.variant,
        before=play.before,
        after=play.after,
        seconds=round(practised),
        answers=tuple(_answers(play, now, first_hour)),
        ratings=play.ratings,
        acted=play.acted,
        planned=planned_in(play, now, first_hour),
    )


def with_follow_up(practice: Practice, play: Play, now: datetime, first_hour: int = FIRST_HOUR) -> Practice:
    """Return a practice whose plan was looked at again, with what was answered then after what was answered before."""
    later = _answers(play, now, first_hour)
    asked = {answer.asked for answer in later}
    kept = tuple(answer for answer in practice.answers if answer.asked not in asked)
    return practice._replace(answers=(*kept, *later), followed_up=True)


def _answers(play: Play, now: datetime, first_hour: int) -> list[Answer]:
    """Return the questions that were answered, in their order; one that does not pass is kept in the words typed."""
    found = []
    for _, station in asked_in(play.stations):
        text = play.words.get(station.text, "")
        try:
            words = checked_answer(station.answer or "words", text, now, first_hour)
        except Refusal:
            words = clean(text, limit=NOTE_LIMIT)
        if words:
            found.append(Answer(station.text, words))
    return found
