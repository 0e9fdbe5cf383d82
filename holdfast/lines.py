"""Lines beside those of the check-in, as scales: goals, how it is with a therapist, totals of questionnaires.

A line goes by the id of its scale: ``mood``, ``goal:<the goal's id>``, ``fit:heard``, ``score:phq9``.
"""

from __future__ import annotations

from typing import Final

from holdfast.goals import Goal
from holdfast.scales import Scale
from holdfast.scores import Instrument
from holdfast.therapy.fits import TRUST, fit_questions

GOAL: Final = "goal:"
"""How the ids of lines of goals begin."""

FIT: Final = "fit:"
"""How the ids of lines of fit begin."""


def line_of_goal(goal: Goal) -> Scale:
    """Return the line of a goal, named by its wording; its anchors are the person's, and may be empty."""
    low, _, high = goal.anchors
    return Scale(goal.line, goal.words, goal.words, low, high, higher_is_better=True, asked=False)


def lines_of_fit() -> list[Scale]:
    """Return the lines of fit.

    Trust is not among them, for it is a line with that of the check-in; nor is style, of which neither end is better.
    """
    return [
        Scale(
            FIT + each.id, each.label, each.label, each.anchor_low, each.anchor_high, higher_is_better=True, asked=False
        )
        for each in fit_questions()
        if each.id != TRUST and each.dimension != "style"
    ]


def line_of_instrument(instrument: Instrument) -> Scale:
    """Return the line of a questionnaire's totals, from its lowest to its highest."""
    name, better = instrument.name, instrument.higher_is_better
    return Scale(
        instrument.line,
        name,
        name,
        "",
        "",
        higher_is_better=better,
        asked=False,
        low=instrument.low,
        high=instrument.high,
    )
