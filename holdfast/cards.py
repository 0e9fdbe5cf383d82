"""Cards: "When … I can …", a person's own triggers with what they can do then."""

from __future__ import annotations

from typing import NamedTuple

CARD_LIMIT = 120
"""The longest half of a card, in characters."""

ON_TODAY = 3
"""How many cards stand on Today at most."""


class Card(NamedTuple):
    """One card.

    Attributes:
        id: a UUIDv7, made by the program.
        when: the trigger, in the person's own words, one line ("I lie awake going over the day").
        can: what they can do then, likewise; may be empty where an exercise is linked.
        exercise: the id of the exercise it starts; None for none.
        pinned: it stands on Today.
    """

    id: str
    when: str
    can: str
    exercise: str | None = None
    pinned: bool = False
