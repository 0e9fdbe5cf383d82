"""Open questions: what is not clear yet, with a day to look again that the person chooses."""

from __future__ import annotations

from datetime import date
from typing import Final, Literal, NamedTuple, TypeAlias

QuestionState: TypeAlias = Literal["open", "clearer", "let_go"]

QUESTION_STATES: Final[tuple[QuestionState, ...]] = ("open", "clearer", "let_go")


class OpenQuestion(NamedTuple):
    """A question that has no answer yet.

    Attributes:
        id: a UUIDv7, made by the program.
        words: the question, in the person's own words, one line.
        made: the civil day it was written.
        look_again: the civil day to look at it again; None for no such day.
        state: one of `QUESTION_STATES`.
        answer: what came of it, in the person's own words.
    """

    id: str
    words: str
    made: date
    look_again: date | None = None
    state: QuestionState = "open"
    answer: str = ""
