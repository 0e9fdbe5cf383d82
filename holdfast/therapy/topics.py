"""Topics: what a person wants to bring to a session."""

from __future__ import annotations

from datetime import date
from typing import Final, Literal, NamedTuple, TypeAlias

TopicState: TypeAlias = Literal["open", "raised", "parked", "done"]

TOPIC_STATES: Final[tuple[TopicState, ...]] = ("open", "raised", "parked", "done")
"""Open is to be brought; raised was brought and goes on; parked is kept for later; done needs no more."""

TopicOrigin: TypeAlias = Literal["", "check_in", "stretch", "practice", "question", "review_point", "score", "safe"]
"""What a topic came from; empty where it was typed as one."""

TOPIC_LIMIT = 200
"""The longest topic, in characters."""


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
