"""The one clock. ``$HOLDFAST_NOW`` stops it, for tests, screenshots and the demo; otherwise it is the system's.

Everything below is handed a `Clock` and never looks for itself, so an entry's day and zone come from one place.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo
from pathlib import Path

from holdfast.days import Clock
from holdfast.refusals import NotUnderstood

FROZEN = "HOLDFAST_NOW"
"""Names the variable that stops the clock: ISO 8601 with an offset, ``2026-03-03T08:40+01:00``."""

_EARLIEST, _LATEST = 1970, 9998
"""Years between which every zone can tell the time and every id can be made."""

_LOCAL_ZONE = Path("/etc/localtime")


def offset_clock(environ: Mapping[str, str]) -> Clock:
    """Return a clock that knows the offset it is in and not the zone: enough to read by, and quick to start.

    Raises:
        NotUnderstood: ``$HOLDFAST_NOW`` is set and is no time with an offset.
    """
    frozen = frozen_now(environ)
    return (lambda: frozen) if frozen is not None else (lambda: datetime.now().astimezone())


def zone_clock(environ: Mapping[str, str], local_zone: Path = _LOCAL_ZONE) -> Clock:
    """Return a clock in the person's time zone, by which entries are dated and daylight saving is seen.

    Where the zone has no name, or disagrees with the offset the clock shows, the offset alone is told.

    Args:
        environ: the environment; ``TZ`` names the zone if it is set.
        local_zone: the link by which the system names its zone.

    Raises:
        NotUnderstood: ``$HOLDFAST_NOW`` is set and is no time with an offset.
    """
    tick = offset_clock(environ)
    zone = named_zone(environ.get("TZ"), local_zone)
    return lambda: _in_zone(tick(), zone)


def frozen_now(environ: Mapping[str, str]) -> datetime | None:
    """Return the moment at which ``$HOLDFAST_NOW`` stops the clock, or None while it runs.

    Raises:
        NotUnderstood: it is set and is no time with an offset.
    """
    text = environ.get(FROZEN)
    if not text:
        return None
    try:
        now = datetime.fromisoformat(text)
    except ValueError:
        raise NotUnderstood("cli.no_clock") from None
    if now.tzinfo is None or not _EARLIEST <= now.year <= _LATEST:
        raise NotUnderstood("cli.no_clock")
    return now


def named_zone(name: str | None, local_zone: Path) -> tzinfo | None:
    """Return the zone that ``TZ`` names, or without it the system's; None where it has no name known here."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 - 3 ms, and only entries need it

    if name is None:
        name = _after_zoneinfo(str(local_zone.resolve())) if local_zone.is_symlink() else None
    else:
        name = _after_zoneinfo(name.removeprefix(":")) or "UTC"
    if name is None:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _after_zoneinfo(path: str) -> str:
    """Return ``Europe/Berlin`` of ``/usr/share/zoneinfo/Europe/Berlin``; a bare name as it is."""
    return path.rpartition("/zoneinfo/")[2]


def _in_zone(now: datetime, zone: tzinfo | None) -> datetime:
    if zone is None:
        return now
    there = now.astimezone(zone)
    return there if there.utcoffset() == now.utcoffset() else now
