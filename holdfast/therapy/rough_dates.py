"""Days that are known roughly: a year, a season of it, a month, a day."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import Final, NamedTuple

SEASONS: Final = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}
"""The seasons of the northern year with their first and last months; a winter ends in the year after its own."""


class RoughDate(NamedTuple):
    """A date as well as it is known.

    Attributes:
        year: the year, 1900 on.
        month: 1 to 12; None where it is not known, or a season is.
        day: 1 to 31; None where it is not known.
        season: one of `SEASONS`; empty where a month is known, or neither.
    """

    year: int
    month: int | None = None
    day: int | None = None
    season: str = ""

    @property
    def first(self) -> date:
        """The first day it may be."""
        month = SEASONS[self.season][0] if self.season else self.month or 1
        return date(self.year, month, self.day or 1)

    @property
    def last(self) -> date:
        """The last day it may be."""
        month = SEASONS[self.season][1] if self.season else self.month or 12
        year = self.year + (self.season == "winter")
        return date(year, month, self.day or monthrange(year, month)[1])

    def isoformat(self) -> str:
        """Return it as it is stored: ``2016``, ``2016-spring``, ``2016-05`` or ``2016-05-09``."""
        if self.season:
            return f"{self.year:04d}-{self.season}"
        return "-".join(
            f"{part:0{width}d}" for part, width in zip(self[:3], (4, 2, 2), strict=True) if part is not None
        )


def rough_date_of(text: str) -> RoughDate:
    """Return the date that `RoughDate.isoformat` wrote.

    Raises:
        ValueError: it wrote no such text.
    """
    year, *rest = text.split("-")
    if rest and rest[0] in SEASONS:
        return RoughDate(int(year), season=rest[0])
    month, day = (int(rest[at]) if at < len(rest) else None for at in (0, 1))
    return RoughDate(int(year), month, day)
