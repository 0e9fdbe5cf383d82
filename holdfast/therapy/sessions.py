"""Sessions: therapy appointments, those to come and those that were."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple, TypeAlias

from holdfast.days import Moment

Mode: TypeAlias = Literal["in_person", "video", "phone", ""]

MODES: Final[tuple[Mode, ...]] = ("in_person", "video", "phone")

MINUTES = 50
"""How long a session is where neither it nor its therapist says so."""


class Session(NamedTuple):
    """One session.

    Attributes:
        id: a UUIDv7, made by the program.
        moment: when it begins; without a wall time where the day alone is known.
        therapist: the therapist's id; None where there is none yet, as before a first appointment.
        name: what the therapist was called then, kept for when the therapist is no longer in the journal.
        mode: how it is held; empty where it is not said.
        minutes: how long it is; None for as long as the therapist's are.
        cancelled: it was, or is, not held.
        bring: what to bring, in the person's own words, beside the topics.
        mood_before: mood before it, 0 to 10; None for no answer.
        stayed: what stayed with the person.
        not_said: what they did not say.
        off: a moment that felt off.
        takeaways: what they take from it.
        homework: what was agreed for the time until the next.
        homework_for: when it is to be done: a day, with or without a wall time; None for no such day.
        homework_done: it has been looked at again.
        mood_after: mood after it, 0 to 10; None for no answer.
        ratings: fit question id to 0 to 10 (`holdfast.therapy.fits`); only what was answered.
        intuition: what the gut says.
    """

    id: str
    moment: Moment
    therapist: str | None = None
    name: str = ""
    mode: Mode = ""
    minutes: int | None = None
    cancelled: bool = False
    bring: str = ""
    mood_before: int | None = None
    stayed: str = ""
    not_said: str = ""
    off: str = ""
    takeaways: str = ""
    homework: str = ""
    homework_for: Moment | None = None
    homework_done: bool = False
    mood_after: int | None = None
    ratings: Mapping[str, int] = MappingProxyType({})
    intuition: str = ""
