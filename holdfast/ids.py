"""Identifiers: UUID version 7 (RFC 9562, 2024), which sort by the time they were made.

The program makes them, not the database, so a retried save never doubles an entry and two journals can be merged.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

TAIL = 8
"""How many last characters of an id a person sees and types."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def new_id(now: datetime, randomness: bytes | None = None) -> str:
    """Return a UUIDv7 as 36 lower-case characters.

    Args:
        now: the instant it is made, aware; 1970 to 10889.
        randomness: ten bytes; taken from the system when left out.
    """
    milliseconds = int((now - _EPOCH).total_seconds() * 1000)
    noise = int.from_bytes(randomness if randomness is not None else os.urandom(10), "big")
    value = (milliseconds & 0xFFFF_FFFF_FFFF) << 80 | noise & ((1 << 80) - 1)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    digits = f"{value:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def tail(full_id: str) -> str:
    """Return the last eight characters, by which an id is printed and typed."""
    return full_id[-TAIL:]


def made_at(full_id: str) -> datetime:
    """Return the instant an id was made at, aware, in UTC.

    Raises:
        ValueError: it is no id.
    """
    return _EPOCH + timedelta(milliseconds=int(full_id.replace("-", "")[:12], 16))
