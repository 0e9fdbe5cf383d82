"""What the person of the example year says of their line: marks on its days, and notes on its stretches."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from hashlib import blake2b
from typing import Any

from holdfast.catalogue import content
from holdfast.days import civil_day
from holdfast.ids import new_id
from holdfast.marks import Mark
from holdfast.scales import PRIMARY
from holdfast.stretch_notes import StretchNote


def demo_marks(now: datetime) -> list[Mark]:
    """Return the marks of the example year that ends on the day of ``now`` (aware), oldest first."""
    return [
        Mark(_id(day, mark["text"], now), day, mark["text"])
        for start, part in _parts(now)
        for mark in part.get("marks", ())
        for day in (start + timedelta(days=mark["day"]),)
    ]


def demo_stretch_notes(now: datetime) -> list[StretchNote]:
    """Return what is noted on the stretches of the example year's mood, oldest first.

    Each is tied to the middle of its part: where the edges of the stretch lie is for the engine to find.
    """
    notes = []
    for start, part in _parts(now):
        middle = start + timedelta(days=part["days"] // 2)
        written = min(start + timedelta(days=part["days"]), civil_day(now.replace(tzinfo=None)))
        if "reading" in part:
            notes.append(
                StretchNote(_id(middle, part["reading"], now), PRIMARY, middle, "reading", part["reading"], written)
            )
        for each in part.get("noticed", ()):
            words, seen_by = each["text"], each["seen_by"]
            notes.append(StretchNote(_id(middle, words, now), PRIMARY, middle, "noticed", words, written, seen_by))
    return notes


def _parts(now: datetime) -> Iterator[tuple[date, dict[str, Any]]]:
    """Yield the parts of the year, as the catalogue has them, with the first day of each."""
    parts = content("demo_year")["part"]
    start = civil_day(now.replace(tzinfo=None)) - timedelta(days=sum(part["days"] for part in parts))
    for part in parts:
        yield start, part
        start += timedelta(days=part["days"])


def _id(day: date, words: str, now: datetime) -> str:
    """Return the id that these words have in every example year of the same moment."""
    written = datetime.combine(day, time(21), now.tzinfo)
    return new_id(written, blake2b(f"{day} {words}".encode(), digest_size=10).digest())
