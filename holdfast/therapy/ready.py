"""What an entry has ready to be brought to a session with one key."""

from __future__ import annotations

from typing import Final

from holdfast.check_ins import CheckIn
from holdfast.entries import Entry
from holdfast.practices import Answer, Practice
from holdfast.therapy.topics import Ready, ready_words
from holdfast.wording import say

CONTAINER: Final = "container"
"""The exercise that puts something down until its time: what it is, and when and with whom it is opened, is a topic."""

OPENER: Final = "session-opener"
"""The exercise that finds a first sentence, which is a topic."""


def ready_of_entry(entry: Entry | None) -> Ready | None:
    """Return what an entry has ready: the first words of a check-in's note, what an exercise was for; or None."""
    if isinstance(entry, Practice):
        return ready_of_practice(entry)
    words = ready_words(entry.note) if isinstance(entry, CheckIn) else ""
    return Ready(words, "check_in", entry.id) if entry is not None and words else None


def ready_of_practice(practice: Practice) -> Ready | None:
    """Return what came of an exercise that leads to a session; None of every other, and where nothing was answered."""
    answers = [each for each in practice.answers if ready_words(each.answer)]
    if practice.exercise not in (CONTAINER, OPENER) or not answers:
        return None
    return Ready(_words(practice.exercise, answers), "practice", practice.id)


def _words(exercise: str, answers: list[Answer]) -> str:
    if exercise == OPENER:
        return ready_words(answers[-1].answer)
    what, *when = (ready_words(each.answer) for each in answers)
    return ready_words(say("topics.container", what=what, when=when[0])) if when else what
