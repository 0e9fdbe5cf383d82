"""Cards: "When … I can …", a person's own triggers with what they can do then."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from holdfast.refusals import Refusal
from holdfast.text import clean_line

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


def checked_card(card: Card) -> Card:
    """Return a card as it is stored: its words cleaned, one line each.

    Raises:
        Refusal: a half is missing, or longer than `CARD_LIMIT` characters (nothing is cut in silence).
    """
    when, can = (clean_line(half, limit=len(half)) for half in (card.when, card.can))
    if not when:
        raise Refusal("cards.when_needed")
    if not can and card.exercise is None:
        raise Refusal("cards.can_needed")
    if max(len(when), len(can)) > CARD_LIMIT:
        raise Refusal("cards.too_long", limit=CARD_LIMIT)
    return card._replace(when=when, can=can)


def on_today(cards: Iterable[Card]) -> list[Card]:
    """Return the cards that stand on Today, in their order; `ON_TODAY` at most."""
    return [card for card in cards if card.pinned][:ON_TODAY]
