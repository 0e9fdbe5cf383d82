"""Open questions: what is not clear yet, with a day to look again that the person chooses."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, Literal, NamedTuple, TypeAlias

from holdfast.months import days_later
from holdfast.refusals import Refusal
from holdfast.text import clean_line

QuestionState: TypeAlias = Literal["open", "clearer", "let_go"]

QUESTION_STATES: Final[tuple[QuestionState, ...]] = ("open", "clearer", "let_go")

QUESTION_LIMIT = 200
"""The longest question, in characters."""

PUT_OFF = timedelta(weeks=1)
"""By how much looking again is put off."""


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


def checked_question(words: str) -> str:
    """Return a question as it is stored: cleaned, one line.

    Raises:
        Refusal: there are no words, or more than `QUESTION_LIMIT` characters (nothing is cut in silence).
    """
    line = clean_line(words, limit=len(words))
    if not line:
        raise Refusal("questions.empty_words")
    if len(line) > QUESTION_LIMIT:
        raise Refusal("questions.too_long", limit=QUESTION_LIMIT)
    return line


def is_due(question: OpenQuestion, today: date) -> bool:
    """Whether its day to look again has come; once it has, it stays until it is looked at, put off or closed."""
    return question.state == "open" and question.look_again is not None and question.look_again <= today


def put_off(question: OpenQuestion, today: date) -> OpenQuestion:
    """Return a question that is looked at again a week later than today."""
    return question._replace(look_again=days_later(today, PUT_OFF))


def closed(question: OpenQuestion, state: QuestionState, answer: str = "") -> OpenQuestion:
    """Return a question that is clearer or let go, or open again, with what came of it; no day to look again."""
    return question._replace(state=state, answer=answer or question.answer, look_again=None)
