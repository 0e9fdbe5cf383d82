"""Looking at everything beside a rating: each tag, feeling and other rating, on the same day and on the day after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from holdfast.together.around import deviations
from holdfast.together.companions import Companion, Days, Diary, Together
from holdfast.together.effects import LEAST, Measured, difference, rank_correlation, sides_of
from holdfast.together.persistence import autocorrelations, autocorrelations_of_marks, inflation

SAME_DAY, NEXT_DAY = 0, 1


class _Looked(NamedTuple):
    """A companion before it is known how many others there are."""

    companion: Companion
    same_day: Measured | None
    next_day: Measured | None


def what_goes_together(unit: str, diary: Diary) -> Together:
    """Return what goes together with the rating ``unit``."""
    deviating = deviations(diary.ratings.get(unit, {}))
    looked = list(_looked_at(unit, diary, deviating))
    pairs = sum(measured is not None for each in looked for measured in (each.same_day, each.next_day))
    companions = tuple(
        each.companion._replace(
            same_day=each.same_day and each.same_day.effect(pairs),
            next_day=each.next_day and each.next_day.effect(pairs),
        )
        for each in looked
    )
    return Together(unit, len(deviating), pairs, companions)


class _Line:
    """The deviations of the rating in question, laid beside the days they are asked about.

    Attributes:
        days: the days that are looked at, in order; their values are those of ``lag`` days later.
    """

    def __init__(self, deviating: Days, recorded: Iterable[int], lag: int) -> None:
        self.days = [day for day in recorded if day + lag in deviating]
        self._values = [deviating[day + lag] for day in self.days]
        self._place = {day: place for place, day in enumerate(self.days)}
        self._persistence = autocorrelations(self._values) if self.days else []

    def with_marks(self, marked: Iterable[int]) -> Measured | None:
        """Return how much higher it is on marked days than on the others."""
        places = [self._place[day] for day in marked if day in self._place]
        if len(places) < LEAST:
            return None
        on = frozenset(places)
        with_it = [self._values[place] for place in places]
        without = [value for place, value in enumerate(self._values) if place not in on]
        persistence = autocorrelations_of_marks(places, len(self.days))
        return difference(with_it, without, inflation(persistence, self._persistence, len(self.days)))

    def with_rating(self, other: Days) -> Measured | None:
        """Return how far another rating's deviations go with it."""
        shared = [(other[day], self._values[place]) for day, place in self._place.items() if day in other]
        return rank_correlation([one for one, _ in shared], [another for _, another in shared])


def _looked_at(unit: str, diary: Diary, deviating: Days) -> Iterator[_Looked]:
    marks = [(kind, name, days) for kind, names in diary.marks for name, days in names.items()]
    recorded = sorted({day for days in (*diary.ratings.values(), *(days for *_, days in marks)) for day in days})
    lines = [_Line(deviating, recorded, lag) for lag in (SAME_DAY, NEXT_DAY)]
    for kind, name, days in marks:
        days_with = sum(day in deviating for day in days)
        companion = Companion(kind, name, days_with, len(deviating) - days_with)
        yield _Looked(companion, *(line.with_marks(days) for line in lines))
    for name, values in diary.ratings.items():
        if name != unit:
            other = deviations(values)
            above, below = sides_of([other[day] for day in lines[SAME_DAY].days if day in other])
            companion = Companion("rating", name, above, below)
            yield _Looked(companion, *(line.with_rating(other) for line in lines))
