"""Topics: what a person wants to bring to a session."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final, Literal, NamedTuple, TypeAlias

from holdfast.refusals import Refusal
from holdfast.text import clean_line

TopicState: TypeAlias = Literal["open", "raised", "parked", "done"]

TOPIC_STATES: Final[tuple[TopicState, ...]] = ("open", "raised", "parked", "done")
"""Open is to be brought; raised was brought and goes on; parked is kept for later; done needs no more."""

TopicOrigin: TypeAlias = Literal["", "check_in", "stretch", "practice", "question", "review_point", "score", "safe"]
"""What a topic came from; empty where it was typed as one."""

TOPIC_LIMIT = 200
"""The longest topic, in characters."""

_READY = 100
"""The longest topic that is made of a longer text, in characters."""


class Topic(NamedTuple):
    """Something to bring.

    Attributes:
        id: a UUIDv7, made by the program.
        words: what it is, in the person's own words, one line.
        state: one of `TOPIC_STATES`.
        place: its place in the order by hand, the lowest first; those of one place are in the order they were made.
        made: the civil day it was made.
        raised: the civil day it was last raised; None for never.
        origin: what it came from.
        origin_id: the id of that (a check-in, a practice …; of a stretch its rating and a day in it,
            ``mood 2026-01-20``); empty for none.
    """

    id: str
    words: str
    made: date
    state: TopicState = "open"
    place: float = 0.0
    raised: date | None = None
    origin: TopicOrigin = ""
    origin_id: str = ""


class Ready(NamedTuple):
    """Words that can be kept as a topic with one key.

    Attributes:
        words: what it would be, one line.
        origin: what it comes from.
        origin_id: the id of that, as in `Topic`.
        is_asked: they are a proposal, shown first to be changed, and not kept at once.
    """

    words: str
    origin: TopicOrigin = ""
    origin_id: str = ""
    is_asked: bool = False


def checked_topic(words: str) -> str:
    """Return the words of a topic as they are stored: cleaned, one line.

    Raises:
        Refusal: there are none, or more than `TOPIC_LIMIT` characters (nothing is cut in silence).
    """
    line = clean_line(words, limit=len(words))
    if not line:
        raise Refusal("topics.empty")
    if len(line) > TOPIC_LIMIT:
        raise Refusal("topics.too_long", limit=TOPIC_LIMIT)
    return line


def ready_words(text: str) -> str:
    """Return the first words of a longer text as a topic: its first line with words, up to the sentence that fits."""
    line = next(filter(None, map(clean_line, text.splitlines())), "")
    if len(line) <= _READY:
        return line
    start = line[: _READY - 1]
    end = max(start.rfind(sign) for sign in (". ", "? ", "! "))
    if end > 0:
        return start[: end + 1]
    return (start.rsplit(" ", 1)[0] if " " in start else start) + "…"


def last_place(topics: Iterable[Topic]) -> float:
    """Return the place behind all of them, where a new topic goes."""
    return max((topic.place for topic in topics), default=0.0) + 1.0


def moved(topics: Sequence[Topic], topic_id: str, by: int) -> list[Topic]:
    """Return the topics that get another place when one goes up or down; those that are not shown keep theirs.

    Args:
        topics: those that are shown, in their order.
        topic_id: the one that goes.
        by: by how many it goes down, or up when negative; not beyond the ends.

    Raises:
        ValueError: it is not among them.
    """
    order = list(topics)
    at = [topic.id for topic in topics].index(topic_id)
    to = max(0, min(len(order) - 1, at + by))
    if to == at:
        return []
    order.insert(to, order.pop(at))
    places = sorted(topic.place for topic in topics)
    if len(set(places)) < len(places):
        places = [places[0] + number for number in range(len(places))]
    return [topic._replace(place=place) for topic, place in zip(order, places, strict=True) if topic.place != place]


def turned(topic: Topic, state: TopicState, today: date) -> Topic:
    """Return a topic in another state; one that is raised remembers the day, also when it is opened again.

    Args:
        topic: the topic.
        state: what it is now.
        today: the civil day it is.
    """
    return topic._replace(state=state, raised=today if state == "raised" else topic.raised)


def carried_over(topic: Topic, sessions: Iterable[date], today: date) -> int:
    """Return over how many sessions it has been carried: those since it was made, or raised last, and before today.

    Args:
        topic: the topic; one that is not open is not carried.
        sessions: the civil days of sessions that were not cancelled; those to come may be among them.
        today: the civil day it is; a session on it may be still to come.
    """
    since = max(topic.made, topic.raised or topic.made)
    return sum(since < day < today for day in sessions) if topic.state == "open" else 0


def is_kept(topics: Iterable[Topic], ready: Ready) -> bool:
    """Whether what is ready to be kept is among the topics already, from the same origin or in the same words."""
    return any(
        topic.words == ready.words or (bool(ready.origin_id) and _origin_of(topic) == _origin_of(ready))
        for topic in topics
    )


def _origin_of(kept: Topic | Ready) -> tuple[str, str]:
    return kept.origin, kept.origin_id
