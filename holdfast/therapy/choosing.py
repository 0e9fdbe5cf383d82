"""Choosing among several therapists: the worksheet, side by side, without a winner of the program's making."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

CRITERIA: Final = (
    "ease", "heard", "explained", "experience", "style", "identity", "terms", "reachable", "feedback", "gut",
)  # fmt: skip
"""What is rated of each (CONTENT, section 4), in its order."""

WEIGHTS: Final = (1, 2, 3)
"""How much a criterion matters to the person; 1 unless they say otherwise."""


class Worksheet(NamedTuple):
    """One therapist's row.

    Attributes:
        therapist: the therapist's id, which is the row's own.
        ratings: criterion to 0 to 10; only what was answered.
        notes: criterion to the person's own words; those without words are not there.
    """

    therapist: str
    ratings: Mapping[str, int] = MappingProxyType({})
    notes: Mapping[str, str] = MappingProxyType({})
