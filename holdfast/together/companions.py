"""What is looked at, and what is found to go together with a rating; as values, and as JSON for the helper process."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeAlias

from holdfast.together.effects import Effect

Kind: TypeAlias = Literal["tag", "feeling", "rating"]
Days: TypeAlias = Mapping[int, float]


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

    def to_json(self) -> str:
        """Return it whole as JSON text, which `from_json` reads back unchanged."""
        ratings = {name: [list(days), list(days.values())] for name, days in self.ratings.items()}
        return json.dumps([ratings, self.tags, self.feelings], ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Diary:
        """Return the diary that `to_json` wrote.

        Raises:
            ValueError: it is none.
        """
        try:
            ratings, tags, feelings = json.loads(text)
            by_day = {name: dict(zip(days, values, strict=True)) for name, (days, values) in ratings.items()}
            return cls(by_day, dict(tags), dict(feelings))
        except (TypeError, AttributeError) as broken:
            raise ValueError("no diary") from broken


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
