"""What is assumed of a person's line before it is read: how long it stays level, how fast it moves, how far it jumps.

The numbers were chosen on simulated diaries and checked on others (docs/plateaus.md); none depends on whose diary it
is. Points are of 0 to 10, speeds are told as days a point.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What is assumed of a line.

    A line is level (plateau), moves at a steady speed (gain or setback), or does one thing from the first day to the
    last. A plateau ends in a gain or setback, or by a jump to another level.

    Attributes:
        grid: distance between the levels that are told apart, in points.
        days_per_step: how many days the model takes at a time.
        plateau_ends: chance that a plateau begins to move, a day.
        shift: chance of a jump to another level, a day.
        upward: share of gains among what begins to move.
        shift_upward: share of jumps that lead up.
        nearest_shift: the smallest jump, in points.
        farthest_shift: the largest.
        ramp_speeds: days a point of gains and setbacks, all equally likely.
        ramp_stages: stages a gain or setback goes through (an Erlang distribution of its length): the more, the less
            often one ends as soon as it has begun.
        ramp_points: points a gain or setback covers on average, whatever its speed.
        reversal: share of gains and setbacks that turn into the opposite without a plateau between.
        whole_level: chance that the whole log is one level.
        whole_line: chance that the whole log is one straight line up or down.
        whole_speeds: days a point of such lines, all equally likely.
        begins_level: chance that any other log begins on a plateau.
    """

    grid: float = 0.25
    days_per_step: int = 2
    plateau_ends: float = 1 / 80
    shift: float = 1 / 300
    upward: float = 0.58
    shift_upward: float = 0.55
    nearest_shift: float = 1.25
    farthest_shift: float = 3.75
    ramp_speeds: tuple[float, ...] = (7, 11, 18, 32)
    ramp_stages: int = 2
    ramp_points: float = 2.7
    reversal: float = 0.02
    whole_level: float = 0.35
    whole_line: float = 0.35
    whole_speeds: tuple[float, ...] = (8, 12, 17, 24, 35, 50, 72, 105)
    begins_level: float = 0.6


OF_A_LOG = Assumptions()
"""For a log of more than six weeks."""

OF_A_SHORT_LOG = Assumptions(days_per_step=1, whole_level=0.45, whole_speeds=(2, 3, 4.5, 7, 10, 15, 22))
"""For a log of six weeks or less: it is more likely to show one thing, and a line needs to be steep to be seen."""

OF_THE_NOISE_PASS = Assumptions(grid=0.5, days_per_step=4)
"""For the first pass, which is there for the noise and may be coarse: finer steps gained less than 0.001 anywhere."""

OF_A_LATER_PART = Assumptions(grid=0.5, days_per_step=4, whole_level=0.0, whole_line=0.0)
"""For a first pass over the last two years of a longer log, which began in the middle of things."""
