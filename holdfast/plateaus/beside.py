"""What a person's entries say beside the line, as far as a sentence about the line takes it into account."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

Absence: TypeAlias = Literal["", "away", "cancelled"]
"""Whether there is no session for now: the therapist is away, or the next session is cancelled; empty for neither."""

_MANY_DAYS = 0.25
"""The share of days with a substance tagged from which that is named, as something that can be brought up."""

_FIRST_SESSIONS = 4
"""So many sessions with a therapist are the beginning."""


class Exercised(NamedTuple):
    """An exercise that helped before: its id, and what it is called."""

    id: str
    name: str


class Tagged(NamedTuple):
    """How often something is tagged.

    Attributes:
        days: civil days that have the tag.
        of: civil days that have a check-in.
    """

    days: int
    of: int


class Circumstances(NamedTuple):
    """What therapy is like now, as far as a sentence takes it into account.

    Attributes:
        has_therapist: there is somebody: a therapist one is with or tries, or sessions.
        sessions_so_far: sessions held with the therapist one is with; None where there is none.
        fit_low: the newest ratings of how it fits are low.
        absence: whether there is no session for now.
    """

    has_therapist: bool = True
    sessions_so_far: int | None = None
    fit_low: bool = False
    absence: Absence = ""


class Beside(NamedTuple):
    """What the person's entries say beside the line.

    Attributes:
        movement: their own sense of movement of late, 0 to 10; it is trusted over the line. None where it is not rated.
        substances: on how many days of the current stretch alcohol or drugs are tagged.
        helped: the exercise that helped most before; None where none is known to have.
        now: what therapy is like now.
    """

    movement: float | None = None
    substances: Tagged = Tagged(0, 0)
    helped: Exercised | None = None
    now: Circumstances = Circumstances()

    @property
    def are_substances_often_tagged(self) -> bool:
        """Whether alcohol or drugs are tagged on so many days that it can be brought up."""
        return 0 < _MANY_DAYS * self.substances.of <= self.substances.days

    @property
    def is_beginning(self) -> bool:
        """Whether they are in the first sessions with a therapist."""
        so_far = self.now.sessions_so_far
        return so_far is not None and 1 <= so_far <= _FIRST_SESSIONS


NOTHING_BESIDE = Beside()
