"""Entries: what the Journal lists, one kind among the other. Each kind is a value of its own."""

from __future__ import annotations

from datetime import date
from typing import Final, Literal, TypeAlias

from holdfast.check_ins import CheckIn
from holdfast.days import Moment
from holdfast.marks import Mark
from holdfast.practices import Practice
from holdfast.scores import Score
from holdfast.therapy.sessions import Session

Entry: TypeAlias = CheckIn | Mark | Practice | Session | Score
EntryKind: TypeAlias = Literal["check_in", "mark", "practice", "session", "score"]

_KINDS: Final[dict[type[Entry], EntryKind]] = {
    CheckIn: "check_in",
    Mark: "mark",
    Practice: "practice",
    Session: "session",
    Score: "score",
}


def kind_of(entry: Entry) -> EntryKind:
    """Return which kind of entry it is."""
    return _KINDS[type(entry)]


def day_of(entry: Entry) -> date:
    """Return the civil day it stands on."""
    return entry.day if isinstance(entry, Mark) else entry.moment.day


def moment_of_entry(entry: Entry) -> Moment:
    """Return when it was, as far as that is known; of a mark the day, of a practice or session its beginning."""
    return Moment(entry.day) if isinstance(entry, Mark) else entry.moment
