"""The therapists of the example year: one of long ago, one who was met and not chosen, the one the person is with."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any, Final

from holdfast.catalogue import content
from holdfast.days import moment_of
from holdfast.demo_days import day_at, id_at, moment_at, session_places
from holdfast.therapy.choosing import AGAIN, WEIGHTS_SET, WHO, Worksheet
from holdfast.therapy.fits import Fit
from holdfast.therapy.rough_dates import RoughDate, rough_date_of
from holdfast.therapy.therapists import Therapist

NOW: Final = "now"
"""What the catalogue calls the therapist the person is with."""

OTHER: Final = "other"
"""What it calls the one who was not chosen."""

_WRITTEN = time(20, 40)


def demo_therapists(now: datetime) -> dict[str, Therapist]:
    """Return the therapists by what the catalogue calls them, in the order they were written down."""
    therapists = {}
    for number, row in enumerate(content("demo_therapy")["therapist"]):
        told = {name: value for name, value in row.items() if not name.startswith(("key", "began", "with_", "ended"))}
        written = moment_at(day_at(0, now), _WRITTEN, now) + timedelta(minutes=number)
        therapists[row["key"]] = Therapist(
            id=id_at(written, row["key"]),
            began=_rough(row, "began", now),
            with_since=_rough(row, "with", now),
            ended=_rough(row, "ended", now),
            **told,
        )
    return therapists


def demo_worksheets(now: datetime) -> list[Worksheet]:
    """Return the rows of the worksheet."""
    therapists = demo_therapists(now)
    return [
        Worksheet(therapists[row["therapist"]].id, row["ratings"], row["notes"])
        for row in content("demo_therapy")["worksheet"]
    ]


def demo_side_by_side(now: datetime) -> dict[str, Any]:
    """Return what is set for choosing side by side, by the names of the settings."""
    therapists, told = demo_therapists(now), content("demo_therapy")["side_by_side"]
    return {WHO: [therapists[each].id for each in told["shown"]], WEIGHTS_SET: told["weights"], AGAIN: told["again"]}


def demo_fits(now: datetime) -> list[Fit]:
    """Return how it was with the therapist on days without a session, oldest first."""
    therapists = demo_therapists(now)
    fits = []
    for row in content("demo_therapy")["fit"]:
        written, therapist = moment_at(day_at(row["day"], now), _WRITTEN, now), therapists[row["therapist"]]
        parts = (moment_of(written), therapist.id, therapist.name, row["ratings"], row["intuition"])
        fits.append(Fit(id_at(written, "fit"), *parts))
    return fits


def _rough(row: dict[str, Any], what: str, now: datetime) -> RoughDate | None:
    """Return a date of a therapist's: as it is written, or of a day of the year, or of a session by its number."""
    since = {"with": "with_since"}.get(what, what)
    if since in row:
        return rough_date_of(row[since])
    held, _ = session_places(now)
    if f"{what}_session" in row:
        return _known(day_at(held[row[f"{what}_session"] - 1], now))
    if f"{what}_day" in row:
        return RoughDate(*_known(day_at(row[f"{what}_day"], now))[:2])
    return None


def _known(day: date) -> RoughDate:
    return RoughDate(day.year, day.month, day.day)
