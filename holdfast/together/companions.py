"""What is looked at, and what is found to go together with a rating; as values, and as JSON for the helper process."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeAlias

from holdfast.together.effects import Effect

Kind: TypeAlias = Literal["tag", "feeling", "rating"]
Days: TypeAlias = Mapping[int, float]


class Series(NamedTuple):
    """One part of a diary.

    Attributes:
        kind: ``rating``, ``tag`` or ``feeling``.
        id: which one.
        days: the days it was there, as ordinals, in order.
        values: of a rating, its value on each of them.
    """

    kind: Kind
    id: str
    days: Sequence[int]
    values: Sequence[float] | None = None

    def to_json(self) -> str:
        """Return it as one line of JSON, which `from_json` reads back unchanged."""
        return json.dumps(self, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Series:
        """Return the series that `to_json` wrote.

        Raises:
            ValueError: it is none.
        """
        try:
            return cls(*json.loads(text))
        except TypeError as broken:
            raise ValueError("no series") from broken


class Diary(NamedTuple):
    """What is looked at. Days are ordinals (`datetime.date.toordinal`), in order.

    Attributes:
        ratings: for each rating its value on each day that has one.
        tags: for each tag the days that have it.
        feelings: for each feeling the days that have it.
    """

    ratings: Mapping[str, Days]
    tags: Mapping[str, Sequence[int]] = {}
    feelings: Mapping[str, Sequence[int]] = {}

    @property
    def marks(self) -> tuple[tuple[Kind, Mapping[str, Sequence[int]]], ...]:
        """What is there or not on a day, with its kind."""
        return ("tag", self.tags), ("feeling", self.feelings)

    @classmethod
    def of(cls, series: Iterable[Series]) -> Diary:
        """Return the diary of these series; what was never there is left out."""
        found: dict[Kind, dict[str, Any]] = {"rating": {}, "tag": {}, "feeling": {}}
        for each in series:
            if each.days:
                found[each.kind][each.id] = (
                    each.days if each.values is None else dict(zip(each.days, each.values, strict=True))
                )
        return cls(found["rating"], found["tag"], found["feeling"])

    def series(self) -> Iterator[Series]:
        """Return the series it consists of."""
        for name, values in self.ratings.items():
            yield Series("rating", name, list(values), list(values.values()))
        for kind, names in self.marks:
            for name, days in names.items():
                yield Series(kind, name, days)


class Companion(NamedTuple):
    """Something that may go together with a rating.

    Attributes:
        kind: ``tag``, ``feeling`` or ``rating``.
        id: the id of the tag or rating, or the word of the feeling.
        days_with: on how many days it was there; of a rating, on how many it was above the days around.
        days_without: on how many days it was not there; of a rating, on how many it was below the days around.
        same_day: how far the rating of the same day goes with it; None with too few days.
        next_day: how far the rating of the day after goes with it; None with too few days.
    """

    kind: Kind
    id: str
    days_with: int
    days_without: int
    same_day: Effect | None = None
    next_day: Effect | None = None

    @property
    def is_compared(self) -> bool:
        """Whether there are days enough to say anything."""
        return self.same_day is not None or self.next_day is not None


class Together(NamedTuple):
    """What goes together with one rating.

    Attributes:
        unit: the rating's id.
        days: how many of its days have enough days around them to be compared with.
        pairs: how many effects were looked at; the more, the more of them seem to be there by chance.
        companions: everything looked at, in the order of the diary, those with too few days among it.
    """

    unit: str
    days: int = 0
    pairs: int = 0
    companions: tuple[Companion, ...] = ()

    def to_json(self) -> str:
        """Return it whole as JSON text, which `from_json` reads back unchanged."""
        return json.dumps(self, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Together:
        """Return what `to_json` wrote.

        Raises:
            ValueError: it is nothing of the kind.
        """
        try:
            unit, days, pairs, companions = json.loads(text)
            return cls(unit, days, pairs, tuple(_companion(row) for row in companions))
        except TypeError as broken:
            raise ValueError("nothing that goes together") from broken


def _companion(row: Sequence[Any]) -> Companion:
    """Return a companion as JSON has it: its effects are lists."""
    *told, same_day, next_day = row
    return Companion(*told, *(None if effect is None else Effect(*effect) for effect in (same_day, next_day)))
