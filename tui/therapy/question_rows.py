"""Open questions and review points as rows, in groups."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from holdfast.therapy.open_questions import OpenQuestion
from holdfast.therapy.question_words import asked, every_told, left_told, look_again_told
from holdfast.therapy.review_points import ReviewPoint
from holdfast.wording import dates, say
from widgets.words_list import WordsGroup, WordsRow


def groups_of(
    questions: Sequence[OpenQuestion], points: Sequence[ReviewPoint], held_days: Sequence[date], today: date
) -> list[WordsGroup]:
    """Return what is open, the review points, and what is over, each with its rows.

    Args:
        questions: all questions, in their order.
        points: all review points, in their order.
        held_days: the civil days of sessions that were not cancelled.
        today: the civil day it is.
    """
    opened = [_question(each, today) for each in questions if each.state == "open"]
    coming = [_point(each, held_days, today) for each in points if not each.ended]
    over = [
        *(_question(each, today) for each in questions if each.state != "open"),
        *(_point(each, held_days, today) for each in points if each.ended),
    ]
    heads = ("open", "points", "closed")
    return [
        WordsGroup(say(f"questions.head_{head}"), rows)
        for head, rows in zip(heads, (opened, coming, over), strict=True)
    ]


def _question(question: OpenQuestion, today: date) -> WordsRow:
    told = look_again_told(question, today)
    return WordsRow(question.id, question.words, told, question.answer, is_over=question.state != "open")


def _point(point: ReviewPoint, held_days: Sequence[date], today: date) -> WordsRow:
    """A review point with its newest answer below it."""
    left = left_told(point, held_days, today)
    told = left if point.ended else say("questions.every_left", every=every_told(point), left=left)
    words = dated = ""
    if point.answers:
        newest = point.answers[-1]
        words, day = newest.words, dates.date_of(newest.day, today)
        dated = day if newest.rating is None else say("questions.rated", day=day, rating=newest.rating)
    return WordsRow(point.id, asked(point), told, words, dated, is_own=bool(point.asked), is_over=point.ended)
