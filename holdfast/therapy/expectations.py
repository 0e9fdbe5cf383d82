"""What to expect of therapy: cards with general information and its sources, questions to ask, sentences to start with.

None of them says what a person is to do; whether to stay or to leave is theirs.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from holdfast.catalogue import content
from holdfast.wording import say

QUESTIONS, SENTENCES = "questions", "sentences"
"""The groups with questions for a therapist, and with starting sentences for a level stretch."""


class ExpectationCard(NamedTuple):
    """One card.

    Attributes:
        id: its name.
        title: what it is about; of those that can be brought, the sentence itself.
        text: what there is to say; empty where the title says it.
        source: whom it is from; empty for questions and sentences.
        reported: the source was not looked up itself, others tell of it; such a card has no figures.
    """

    id: str
    title: str
    text: str = ""
    source: str = ""
    reported: bool = False

    @property
    def source_told(self) -> str:
        """Whom it is from, in a line; empty for nobody."""
        if not self.source:
            return ""
        return say("expectations.reported" if self.reported else "expectations.source", source=self.source)


class CardGroup(NamedTuple):
    """Cards on one subject.

    Attributes:
        id: its name.
        title: the subject.
        told: a sentence above the cards.
        cards: the cards.
        bring: its cards can be put on the list of what to bring to a session.
    """

    id: str
    title: str
    told: str
    cards: tuple[ExpectationCard, ...]
    bring: bool = False


@cache
def expectation_groups() -> tuple[CardGroup, ...]:
    """Return all groups, in their order."""
    groups = []
    for row in content("expectations")["group"]:
        cards = tuple(ExpectationCard(**card) for card in row["card"])
        groups.append(CardGroup(row["id"], row["title"], row["told"], cards, row.get("bring", False)))
    return tuple(groups)


def group_of(group_id: str) -> CardGroup:
    """Return the group of that id.

    Raises:
        KeyError: there is none.
    """
    return {group.id: group for group in expectation_groups()}[group_id]
