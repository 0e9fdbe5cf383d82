"""What the person of the example year brings to sessions, has no answer to yet, and looks at again."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from holdfast.catalogue import content
from holdfast.demo import demo_check_ins
from holdfast.demo_days import day_at, id_at, length, moment_at, session_places
from holdfast.scales import PRIMARY
from holdfast.therapy.open_questions import OpenQuestion
from holdfast.therapy.review_points import ReviewAnswer, ReviewPoint
from holdfast.therapy.topics import Topic

_EVENING = time(21, 20)


def demo_topics(now: datetime) -> list[Topic]:
    """Return the topics of the example year that ends on the day of ``now`` (aware), in the order by hand."""
    topics = []
    for number, row in enumerate(content("demo_therapy")["topic"]):
        made = _made(row, now)
        raised = _back(row["raised_back"], now) if "raised_back" in row else None
        origin = row.get("origin", "")
        written = moment_at(made, _EVENING, now)
        state, of = row.get("state", "open"), _origin_id(row, now)
        topics.append(Topic(id_at(written, row["words"]), row["words"], made, state, float(number), raised, origin, of))
    return topics


def demo_open_questions(now: datetime) -> list[OpenQuestion]:
    """Return the open questions, in the order they were written."""
    questions = []
    for row in content("demo_therapy")["open_question"]:
        made = day_at(row["day"], now)
        look_again = day_at(length() + row["look_again"], now) if "look_again" in row else None
        written = moment_at(made, _EVENING, now)
        parts = (row["words"], made, look_again, row.get("state", "open"), row.get("answer", ""))
        questions.append(OpenQuestion(id_at(written, row["words"]), *parts))
    return questions


def demo_review_points(now: datetime) -> list[ReviewPoint]:
    """Return the one review point: counted from the day it was last answered, which was that of a session."""
    row = content("demo_therapy")["review_point"]
    answers = tuple(ReviewAnswer(_back(each["back"], now), each["words"], each["rating"]) for each in row["answer"])
    made = moment_at(day_at(row["day"], now), _EVENING, now)
    return [ReviewPoint(id_at(made, "review point"), row["every"], row["unit"], answers[-1].day, answers=answers)]


def _made(row: dict[str, Any], now: datetime) -> date:
    if "day" in row:
        return day_at(row["day"], now)
    return _back(row["made_back"], now) + timedelta(days=row["made_later"])


def _back(sessions: int, now: datetime) -> date:
    """Return the day of the session so many back, the last being 1."""
    held, _ = session_places(now)
    return day_at(held[-sessions], now)


def _origin_id(row: dict[str, Any], now: datetime) -> str:
    if row.get("origin") == "check_in":
        return demo_check_ins(now)[-1].id
    return f"{PRIMARY} {day_at(row['of'], now)}" if "of" in row else ""
