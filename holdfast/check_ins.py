"""A check-in: one dated set of ratings, feelings, tags and a note. And one that is still being made, the draft."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from holdfast.days import Moment
from holdfast.numbers import shown
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.scales import HIGH, LOW, Scale
from holdfast.text import NOTE_LIMIT, clean, too_long

if TYPE_CHECKING:
    from holdfast.tags import Tag

FEELINGS_LIMIT = 3
"""How many feeling words one check-in takes in the app."""

NO_WORD_YET = "no word yet"
"""The feeling that has no word yet: a full answer, which can be named later."""


class CheckIn(NamedTuple):
    """One check-in.

    Attributes:
        id: a UUIDv7, made by the program.
        moment: when it was.
        ratings: scale id to value, 0 to 10; only what was answered. Absent is absent, never 0 and never 5.
        feelings: feeling words as shown ("restless"), in the order chosen.
        tags: ids ("work_stress"; a person's own tag is its own label), in the order chosen.
        note: the person's own words, cleaned; empty for none.
        entered_late: written seven days or more after its day.
    """

    id: str
    moment: Moment
    ratings: Mapping[str, float] = MappingProxyType({})
    feelings: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""
    entered_late: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was answered or written."""
        return not (self.ratings or self.feelings or self.tags or self.note)


class DayValue(NamedTuple):
    """One scale on one civil day.

    Attributes:
        day: the civil day.
        mean: the day's value, the mean of its ratings, 0 to 10.
        low: the lowest of them.
        high: the highest of them.
        entries: how many there are, 1 or more.
    """

    day: date
    mean: float
    low: float
    high: float
    entries: int


class Draft(NamedTuple):
    """A check-in in the making, kept as it is typed and offered back after any end.

    Attributes:
        id: the id the check-in will have, so that a save tried twice is one entry.
        ratings: as in `CheckIn`.
        feelings: as in `CheckIn`.
        tags: as in `CheckIn`.
        note: as typed.
        when: the *when* line as typed; empty for now (or, when changing, for unchanged).
        changing: it changes a check-in that is already in the journal.
    """

    id: str
    ratings: Mapping[str, float] = MappingProxyType({})
    feelings: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""
    when: str = ""
    changing: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it worth keeping."""
        return not (self.ratings or self.feelings or self.tags or self.note.strip() or self.when.strip())

    def to_json(self) -> str:
        """Return it as JSON text, which `from_json` reads back unchanged."""
        return json.dumps(
            {
                "id": self.id,
                "ratings": dict(self.ratings),
                "feelings": self.feelings,
                "tags": self.tags,
                "note": self.note,
                "when": self.when,
                "changing": self.changing,
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_json(cls, text: str) -> Draft:
        """Return the draft that `to_json` wrote.

        Raises:
            ValueError: it is no draft.
        """
        try:
            body = json.loads(text)
            return cls(
                id=str(body["id"]),
                ratings={str(scale): float(value) for scale, value in body["ratings"].items()},
                feelings=tuple(map(str, body["feelings"])),
                tags=tuple(map(str, body["tags"])),
                note=str(body["note"]),
                when=str(body["when"]),
                changing=bool(body["changing"]),
            )
        except (KeyError, TypeError, AttributeError) as broken:
            raise ValueError("no draft") from broken


def checked_note(text: str) -> str:
    """Return a note as it is stored.

    Raises:
        Refusal: it is longer than 100,000 characters (nothing is cut in silence).
    """
    if too_long(text):
        raise Refusal("check_in.note_too_long", limit=NOTE_LIMIT)
    return clean(text)


def read_rating(text: str) -> float:
    """Return a rating as typed: a number from 0 to 10, ASCII digits, a point or comma for the fraction.

    Raises:
        NotUnderstood: it is no such number.
    """
    words = text.strip().replace(",", ".")
    if not words.isascii() or "_" in words or not words.replace(".", "", 1).isdigit():
        raise NotUnderstood("check_in.no_rating")
    value = float(words)
    if not LOW <= value <= HIGH:
        raise NotUnderstood("check_in.no_rating")
    return value


def read_back(check_in: CheckIn, scales: Sequence[Scale], tags: Sequence[Tag]) -> str:
    """Return what was saved, to be read back: ``mood 6 · anxiety 4``, then the words, without the note."""
    labels = {tag.id: tag.label for tag in tags}
    order = {scale.id: place for place, scale in enumerate(scales)}
    rated = sorted(check_in.ratings, key=lambda scale_id: order.get(scale_id, len(order)))
    parts = [f"{scale_id.replace('_', ' ')} {shown(check_in.ratings[scale_id])}" for scale_id in rated]
    tagged = [labels.get(tag_id, tag_id) for tag_id in check_in.tags]
    parts += [", ".join(words) for words in (check_in.feelings, tagged) if words]
    if check_in.note:
        parts.append("note")
    return " · ".join(parts)
