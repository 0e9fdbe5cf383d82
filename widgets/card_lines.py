"""The two lines of a card: "When …", "I can …", the person's own words between ours."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from textual.content import Content

from holdfast.cards import Card
from holdfast.wording import say

NameOf: TypeAlias = Callable[[str], str]
"""Returns the name of an exercise by its id."""

_LABEL = 8


def when_line(card: Card) -> Content:
    """Return the first half of a card."""
    return Content.assemble((say("cards.when").ljust(_LABEL), "not bold $text-muted"), (card.when, "italic $own"))


def can_line(card: Card, name_of: NameOf) -> Content:
    """Return the second half: what they can do, and the exercise it starts."""
    parts: list[Content] = []
    if card.can:
        parts.append(Content.styled(card.can, "italic $own"))
    if card.exercise is not None:
        exercise = say("cards.starts", exercise=name_of(card.exercise)) if card.can else name_of(card.exercise)
        parts.append(Content.styled(exercise, "not bold $text-muted" if card.can else "not bold $foreground"))
    label = Content.styled(say("cards.can").ljust(_LABEL), "not bold $text-muted")
    return Content.assemble(label, Content("   ").join(parts))
