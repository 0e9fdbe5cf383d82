"""How sure the app says it is of a stretch: the same word in the list, on the chart and on the command line."""

from __future__ import annotations

from holdfast.plateaus.course import Claim, Course, Stretch

FIRM_FROM = 0.8
"""From this mean posterior on, a stretch of the past is called firm; below it, probable."""


def claim_of(course: Course, stretch: Stretch) -> Claim:
    """Return how much is claimed of one of the course's stretches.

    The stretch the person is in goes by the claim of `Current`, which is stricter; where that leaves open whether the
    stretch goes on, it is probable at most. The others, and the last one before a long silence, go by their confidence.
    The person's own plateau is firm: their word stands.
    """
    current = course.current
    is_last = bool(course.stretches) and stretch == course.stretches[-1]
    if is_last and current is not None and current.kind == stretch.kind and not current.is_silent:
        return current.claim
    if stretch.own and stretch.kind == "plateau":
        return "firm"
    if stretch.kind == "unclear" or stretch.confidence is None:
        return "unclear"
    is_open = is_last and current is not None and current.claim == "unclear"
    return "firm" if stretch.confidence >= FIRM_FROM and not is_open else "probable"
