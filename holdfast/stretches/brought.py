"""A stretch as something to bring to a session: its words, and whether it is among the topics already."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import date

from holdfast.plateaus.course import Course, Stretch
from holdfast.plateaus.told import told
from holdfast.scales import Scale
from holdfast.stretches.facts import day_inside
from holdfast.therapy.topics import Ready, Topic
from holdfast.wording import say


def ready_of(course: Course, stretch: Stretch, scale: Scale, today: date) -> Ready:
    """Return one of the course's stretches as it can be brought: ``Mood: level since about 20 Jan``."""
    kind = "swings" if stretch.swings else stretch.kind
    words = say(f"topics.stretch_{kind}", measure=scale.label, when=told(course, stretch, today).when)
    return Ready(words, "stretch", f"{scale.id} {day_inside(course, stretch)}")


def is_brought(topics: Iterable[Topic], scale_id: str, stretch: Stretch) -> bool:
    """Whether one of the topics came from that stretch, also where its edges have moved since."""
    return any(stretch.start <= day <= stretch.end for day in _days(topics, scale_id))


def _days(topics: Iterable[Topic], scale_id: str) -> list[date]:
    """Return the days by which topics name a stretch of that rating."""
    found = []
    for topic in topics:
        scale, _, day = topic.origin_id.rpartition(" ")
        if topic.origin == "stretch" and scale == scale_id:
            with suppress(ValueError):
                found.append(date.fromisoformat(day))
    return found
