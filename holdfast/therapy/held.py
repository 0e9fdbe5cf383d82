"""How many sessions were held with whom."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Held(NamedTuple):
    """The sessions with one therapist that were not cancelled.

    Attributes:
        therapist: the therapist's id; None for sessions without one.
        name: what the therapist is called; where they are no longer in the journal, what they were called last.
        times: how many sessions they are, 1 or more.
        first: the civil day of the first.
        last: the civil day of the last.
    """

    therapist: str | None
    name: str
    times: int
    first: date
    last: date
