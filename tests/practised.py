"""Practices, plans and cards for the tests of what is shown of them."""

from __future__ import annotations

from datetime import timedelta

from holdfast.cards import Card
from holdfast.days import Moment, moment_of
from holdfast.ids import new_id
from holdfast.practices import Answer, Practice
from storage.journal import Journal
from tests.made import NOW

OUT_BREATH, SENSES, FLOOR = "extended-exhale", "five-senses", "feet-on-floor"
NAMES = {OUT_BREATH: "Longer out-breath", SENSES: "5-4-3-2-1", FLOOR: "Feet on the floor"}


def used(journal: Journal, exercise: str, *pairs: tuple[int | None, int | None], name: str = "") -> None:
    """Keep uses of an exercise, a day apart, the last of them yesterday."""
    for days_ago, (before, after) in enumerate(reversed(pairs), 1):
        began = NOW - timedelta(days=days_ago)
        called = name or NAMES[exercise]
        journal.save_practice(
            Practice(new_id(began), moment_of(began), exercise, called, before=before, after=after, seconds=180)
        )


def lived(journal: Journal) -> None:
    """Keep a journal in which the longer out-breath and 5-4-3-2-1 helped, and feet on the floor was used too rarely."""
    used(journal, OUT_BREATH, *[(6, 4), (7, 5), (6, 4), (5, 4), (6, 4), (7, 4), (6, 3), (6, 5), (6, 4)])
    used(journal, SENSES, *[(9, 6), (8, 6), (9, 7), (8, 6), (9, 8), (8, 7)])
    used(journal, FLOOR, *[(5, 4), (5, 5), (None, 3)])


def planned(journal: Journal, moment: Moment, words: str = "water the plants") -> Practice:
    """Keep a plan."""
    began = NOW - timedelta(days=3)
    plan = Practice(
        new_id(began),
        moment_of(began),
        "one-small-thing",
        "One small thing",
        answers=(Answer("What?", words),),
        planned=moment,
    )
    journal.save_practice(plan)
    return plan


def card(
    journal: Journal, when: str, can: str = "go outside", exercise: str | None = None, *, pinned: bool = False
) -> Card:
    """Keep a card."""
    made = Card(new_id(NOW + timedelta(seconds=len(journal.cards()))), when, can, exercise, pinned)
    journal.save_card(made)
    return made
