"""How topics, open questions and review points look, and what Today says when one has come up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot

from holdfast.therapy.open_questions import OpenQuestion
from holdfast.therapy.review_points import ReviewAnswer, ReviewPoint
from holdfast.therapy.topics import Topic
from storage.journal import Journal
from storage.settings import Settings
from tests.demo_app import EVENING, demo_app, settled

SMALL, NORMAL, LARGE = (60, 20), (80, 24), (120, 40)
DARK = Settings(country="DE")
LIGHT = DARK._replace(theme="light")
PLAIN = DARK._replace(plain_symbols=True)

SCREENS: dict[str, tuple[tuple[int, int], Settings, tuple[str, ...]]] = {
    "questions": (NORMAL, DARK, ("5", "o")),
    "questions light": (NORMAL, LIGHT, ("5", "o", "home")),
    "questions small": (SMALL, PLAIN, ("5", "o")),
    "questions large": (LARGE, DARK, ("5", "o", "end")),
    "review point": (NORMAL, DARK, ("5", "o", "enter", "6", *"A bit more.")),
    "questions to bring": (NORMAL, DARK, ("5", "o", "enter", "6", "ctrl+s")),
    "topics": (NORMAL, DARK, ("5", "m", "down")),
    "topics small": (SMALL, LIGHT, ("5", "m")),
    "bring": (NORMAL, DARK, ("5", "m", "b", *"the call")),
}


def kept(journal: Journal) -> None:
    """Keep topics, questions and review points, with ids of our own so that their order is the same each time."""
    today, day = EVENING.date(), timedelta(days=1)
    for topic in journal.topics():
        journal.delete_topic(topic.id)
    for asked in journal.open_questions():
        journal.delete_open_question(asked.id)
    for point in journal.review_points():
        journal.delete_review_point(point.id)
    journal.save_topics(
        [
            Topic(_id(1), "Why the question felt sharp", today - day, place=1),
            Topic(_id(2), "The phone call with my brother, and what I would have liked to say to him", today, place=2),
            Topic(_id(3), "Being late twice", today - 9 * day, "raised", 3, today - 4 * day),
            Topic(_id(4), "The holiday plan", today - 9 * day, "parked", 4),
            Topic(_id(5), "Fee in January", today - 30 * day, "done", 5),
        ]
    )
    for question in (
        OpenQuestion(_id(6), "Do I want to go on with this job?", today - 9 * day, today + 20 * day),
        OpenQuestion(_id(7), "Sad, or tired?", today - 9 * day, None, "open", "More like tired, mornings at least."),
        OpenQuestion(_id(8), "Was it my fault?", today - 40 * day, None, "clearer", "No. It took a while to see."),
    ):
        journal.save_open_question(question)
    answers = (ReviewAnswer(today - 30 * day, "A bit more than in summer.", 6),)
    journal.save_review_point(ReviewPoint(_id(9), 6, "months", today - 30 * day, answers=answers))
    journal.save_review_point(ReviewPoint(_id(10), 3, "months", today - 95 * day, "Worth the price?", again=False))


def _id(number: int) -> str:
    return f"01950000-0000-7000-8000-{number:012d}"


@pytest.mark.parametrize("name", SCREENS)
def test_topics_and_questions(name: str, snap_compare: Callable[..., bool], tmp_path: Path) -> None:
    size, settings, keys = SCREENS[name]

    async def press(pilot: Pilot[None]) -> None:
        await settled(pilot)
        for key in keys:
            await pilot.press(key)
            await pilot.pause()

    with demo_app(tmp_path, settings) as app:
        kept(app.journal)
        assert snap_compare(app, run_before=press, terminal_size=size)
