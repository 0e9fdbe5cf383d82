"""What is told of a topic beside its words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from holdfast.therapy.topics import Topic, carried_over
from holdfast.wording import dates, say


def told(topic: Topic, sessions: Iterable[date], today: date) -> str:
    """Return what has become of a topic; empty for one that was made and waits.

    Args:
        topic: the topic.
        sessions: the civil days of sessions that were not cancelled.
        today: the civil day it is.
    """
    if topic.state == "raised" and topic.raised is not None:
        return say("topics.raised_on", day=dates.date_of(topic.raised, today))
    if topic.state in ("parked", "done"):
        return say(f"topics.{topic.state}")
    if carried_over(topic, sessions, today):
        return say("topics.carried_over")
    return say("topics.opened_again") if topic.raised is not None else ""


def all_told(topics: Iterable[Topic], sessions: Sequence[date], today: date) -> Mapping[str, str]:
    """Return what is told of each of them, by its id; of those of which nothing is, nothing."""
    words = {topic.id: told(topic, sessions, today) for topic in topics}
    return {topic_id: said for topic_id, said in words.items() if said}
