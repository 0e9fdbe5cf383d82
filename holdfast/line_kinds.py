"""Kinds of lines: ratings of the check-in, goals, how it is with a therapist, totals of questionnaires."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from holdfast.scales import SCORES

LineKind: TypeAlias = Literal["check_in", "goal", "fit", "score"]

_BEGINNINGS: Final[dict[str, LineKind]] = {"goal:": "goal", "fit:": "fit", SCORES: "score"}
"""How the ids of lines begin that are no ratings of the check-in; no id of those has a colon."""


def kind_of(line_id: str) -> LineKind:
    """Return the kind of the line of that id."""
    return next((kind for beginning, kind in _BEGINNINGS.items() if line_id.startswith(beginning)), "check_in")
