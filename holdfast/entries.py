"""Entries: what the Journal lists, one kind among the other. Each kind is a value of its own."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from holdfast.check_ins import CheckIn
from holdfast.days import Moment
from holdfast.marks import Mark
from holdfast.practices import Practice

Entry: TypeAlias = CheckIn | Mark | Practice
EntryKind: TypeAlias = Literal["check_in", "mark", "practice"]


def kind_of(entry: Entry) -> EntryKind:
    """Return which kind of entry it is."""
    if isinstance(entry, Mark):
        return "mark"
    return "practice" if isinstance(entry, Practice) else "check_in"


def day_of(entry: Entry) -> date:
    """Return the civil day it stands on."""
    return entry.day if isinstance(entry, Mark) else entry.moment.day


def moment_of_entry(entry: Entry) -> Moment:
    """Return when it was, as far as that is known; of a mark it is the day, of a practice its beginning."""
    return Moment(entry.day) if isinstance(entry, Mark) else entry.moment
