"""Instants of the program's own doing, as they are written in the journal."""

from __future__ import annotations

from datetime import UTC, datetime


def instant(now: datetime) -> str:
    """Return an aware ``now`` in UTC to the second: ``2026-03-03T07:40:00Z``. Such texts sort by time."""
    return now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
