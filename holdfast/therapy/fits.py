"""How it is with a therapist: ratings of our own wording, after a session or once in a while. No licensed scale."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

from holdfast.catalogue import content
from holdfast.days import Moment
from holdfast.scales import Scale

TRUST: Final = "trust"
"""Trust in the therapist; a rating of the check-in too, and one line with it."""

LEADS: Final = "leads"
LEADS_WANTED: Final = "leads_wanted"
"""How much the therapist leads and gives opinions, as it is and as the person would like it; neither end is better."""


LOW_BELOW = 5
"""Fit is low where the mean of what was answered is below the middle of 0 to 10. This is our own reasoning, for our own
wording: people rate a working relationship high as a rule, so below the middle is far below what is usual."""

LOW_TIMES = 3
"""Fit is low after so many times in a row: a single low one is a strain such as most relationships have and repair."""


class FitQuestion(NamedTuple):
    """One question (CONTENT, section 4).

    Attributes:
        id: its name, under which it is rated.
        asked: the question as it is asked after a session.
        label: its name on charts and in rows ("Safe to say what is on my mind").
        anchor_low: what 0 means.
        anchor_high: what 10 means.
        dimension: what of the working relationship it speaks of (Bordin 1979): bond, goals, tasks, overall, or style.
    """

    id: str
    asked: str
    label: str
    anchor_low: str
    anchor_high: str
    dimension: str


class Fit(NamedTuple):
    """How it is with a therapist on some day that need not be that of a session.

    Attributes:
        id: a UUIDv7, made by the program.
        moment: when it was rated.
        therapist: the therapist's id.
        name: what the therapist was called then.
        ratings: question id to 0 to 10; only what was answered.
        intuition: what the gut says, in the person's own words.
    """

    id: str
    moment: Moment
    therapist: str
    name: str
    ratings: Mapping[str, int] = MappingProxyType({})
    intuition: str = ""


@cache
def fit_questions() -> tuple[FitQuestion, ...]:
    """Return the questions in the order they are asked; style as it is and as wanted come last."""
    return tuple(FitQuestion(**row) for row in content("fit")["question"])


@cache
def fit_scales() -> tuple[Scale, ...]:
    """Return the questions as scales, for rows that are rated: the label is what is asked, the short one its name."""
    return tuple(
        Scale(each.id, each.asked, each.label, each.anchor_low, each.anchor_high, higher_is_better=True, asked=False)
        for each in fit_questions()
    )


def is_fit_low(recent: Sequence[Mapping[str, int]]) -> bool:
    """Whether fit has been low each of the last `LOW_TIMES` times that any of it was rated.

    Style does not count, for neither of its ends is better.

    Args:
        recent: the ratings of sessions and of fits with the current therapist, oldest first; those without a rating
            that counts are passed over.
    """
    counting = {each.id for each in fit_questions() if each.dimension != "style"}
    answered = [rated for each in recent if (rated := [each[name] for name in each.keys() & counting])]
    last = answered[-LOW_TIMES:]
    return len(last) == LOW_TIMES and all(sum(rated) / len(rated) < LOW_BELOW for rated in last)
