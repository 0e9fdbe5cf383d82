"""Topics, open questions and review points as rows of the journal, and back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from holdfast.therapy.open_questions import OpenQuestion
from holdfast.therapy.review_points import ReviewAnswer, ReviewPoint
from holdfast.therapy.topics import Topic, TopicState
from storage import records
from storage.columns import day_column, day_in, list_column
from storage.connection import JournalFile
from storage.finding import ALL_ROWS, Condition, with_id
from storage.problems import read_whole
from storage.records import Row


def topics(file: JournalFile, states: Sequence[TopicState]) -> list[Topic]:
    """Return the topics in one of these states, or in any where none is named, in their order by hand."""
    among = Condition(f"state IN ({', '.join('?' * len(states))})", tuple(states))
    return _topics(file, among if states else ALL_ROWS)


def topic(file: JournalFile, topic_id: str) -> Topic | None:
    """Return the topic of that id; None if there is none."""
    found = _topics(file, with_id(topic_id))
    return found[0] if found else None


def topic_row(topic: Topic) -> Row:
    """Return the row of a topic."""
    return {**topic._asdict(), "made": day_column(topic.made), "raised": day_column(topic.raised)}


def open_questions(file: JournalFile) -> list[OpenQuestion]:
    """Return the open questions, in the order they were made, which is that of their ids."""
    rows = records.rows_where(file, "open_question", ALL_ROWS, "id")
    return [
        OpenQuestion(question_id, words, date.fromisoformat(made), day_in(look_again), state, answer)
        for question_id, words, made, look_again, state, answer in rows
    ]


def open_question_row(question: OpenQuestion) -> Row:
    """Return the row of an open question."""
    return {**question._asdict(), "made": day_column(question.made), "look_again": day_column(question.look_again)}


def review_points(file: JournalFile) -> list[ReviewPoint]:
    """Return the review points, in the order they were set, which is that of their ids."""
    rows = records.rows_where(file, "review_point", ALL_ROWS, "id")
    with read_whole(file.path):
        return [
            ReviewPoint(
                *(point_id, every, unit, date.fromisoformat(since), asked, bool(again), bool(ended)),
                tuple(
                    ReviewAnswer(date.fromisoformat(day), words, rating) for day, words, rating in json.loads(answers)
                ),
            )
            for point_id, every, unit, since, asked, again, ended, answers in rows
        ]


def review_point_row(point: ReviewPoint) -> Row:
    """Return the row of a review point."""
    parts = {
        "since": day_column(point.since),
        "again": int(point.again),
        "ended": int(point.ended),
        "answers": list_column([each.day.isoformat(), each.words, each.rating] for each in point.answers),
    }
    return {**point._asdict(), **parts}


def _topics(file: JournalFile, wanted: Condition) -> list[Topic]:
    rows = records.rows_where(file, "topic", wanted, "place, id")
    return [
        Topic(topic_id, words, date.fromisoformat(made), state, place, day_in(raised), origin, origin_id)
        for topic_id, words, made, state, place, raised, origin, origin_id in rows
    ]
