"""What a file from elsewhere held: check-ins that could be read, and rows that could not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from holdfast.scales import Scale


@dataclass(frozen=True, slots=True)
class ImportedCheckIn:
    """One row that was read.

    Attributes:
        line: the line of the file it begins on, counted from 1.
        day: the civil day, with the first hour of the day counted in.
        wall: the wall time; None where the file has none. Its time zone is never known.
        mood: the name of the mood as it stands in the file; None for none.
        ratings: id of one of the file's own scales to its value, 0 to 10.
        tags: labels as written.
        note: cleaned; empty for none.
        source_key: the same for the same row, in whichever file it comes again.
    """

    line: int
    day: date
    wall: datetime | None
    mood: str | None
    ratings: Mapping[str, float]
    tags: tuple[str, ...]
    note: str
    source_key: str


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """One row that was refused.

    Attributes:
        line: the line of the file it begins on, counted from 1.
        why: a sentence, without any word of the row.
    """

    line: int
    why: str


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """A whole file. Every row is accounted for: ``read == len(check_ins) + len(rejected)``.

    Attributes:
        format: which format it was ("daylio").
        read: how many rows there are, blank ones not counted.
        check_ins: the rows that were read, in the file's order.
        rejected: the rows that were not, in the file's order.
        moods: name of a mood to how many check-ins have it, the most frequent first.
        scales: the file's own scales, each once.
    """

    format: str
    read: int
    check_ins: tuple[ImportedCheckIn, ...]
    rejected: tuple[RejectedRow, ...]
    moods: Mapping[str, int]
    scales: tuple[Scale, ...]
