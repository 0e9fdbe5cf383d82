"""Therapists: candidates, the one a person is with, and those of before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple, TypeAlias

from holdfast.therapy.rough_dates import RoughDate

Phase: TypeAlias = Literal["candidate", "trying", "with", "ended"]

PHASES: Final[tuple[Phase, ...]] = ("candidate", "trying", "with", "ended")
"""A candidate has been heard of; trying is the first appointments; with is therapy; ended is over, whoever ended it."""

NOTES: Final = ("training", "culture", "gender", "language", "experience", "other")
"""What may be noted of a therapist, all of it optional: their training, and what matters to the person in one."""


class Therapist(NamedTuple):
    """A therapist, as the person calls them.

    Attributes:
        id: a UUIDv7, made by the program.
        name: a name, an initial, any word; one line.
        phase: one of `PHASES`.
        began: when the person first heard of or met them, as well as is known; None where it is not said.
        with_since: since when they are, or were, in therapy with them; None where they never were, or it is not said.
        ended: when it ended; None where it has not, or it is not said.
        reason: why it ended, in the person's own words.
        fee: what an appointment costs; None where it is not said.
        currency: of the fee, as typed ("€", "EUR"); empty where it is not said.
        minutes: how long an appointment is; None where it is not said.
        agreed: how many appointments were agreed upon; None for none.
        agreed_by: who agreed them ("the insurance, until June"), in the person's own words.
        notes: one of `NOTES` to the person's own words; those without words are not there.
    """

    id: str
    name: str
    phase: Phase = "candidate"
    began: RoughDate | None = None
    with_since: RoughDate | None = None
    ended: RoughDate | None = None
    reason: str = ""
    fee: float | None = None
    currency: str = ""
    minutes: int | None = None
    agreed: int | None = None
    agreed_by: str = ""
    notes: Mapping[str, str] = MappingProxyType({})


def short_name(therapist: Therapist) -> str:
    """Return the name as a heading or a question takes it: one that is long is cut, and ends in three dots."""
    name = therapist.name
    return name if len(name) <= _IN_A_HEADING else name[: _IN_A_HEADING - 1].rstrip() + "…"


_IN_A_HEADING = 24
"""Characters of a name in a heading or a question."""


def find_therapist(therapists: Iterable[Therapist], words: str) -> Therapist | None:
    """Return the therapist that ``words`` name: by name whatever its capitals, or by the last characters of the id.

    Of several of one name it is the one they are with, else the one they are trying, else the newest. None where there
    is none, or an end of an id fits several.
    """
    among, typed = list(therapists), " ".join(words.split()).casefold()
    named = [each for each in among if each.name.casefold() == typed]
    if named:
        return max(named, key=lambda each: (each.phase == "with", each.phase == "trying", each.id))
    tailed = [each for each in among if len(typed) >= _LEAST_TAIL and each.id.endswith(typed)]
    return tailed[0] if len(tailed) == 1 else None


_LEAST_TAIL = 4
"""Fewer characters of an id than this are taken for no id."""
