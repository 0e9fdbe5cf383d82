"""The example year: one invented person's check-ins up to now, the same ones for the same moment.

The catalogue tells the year part by part; here its days are laid out. A rating is where the line of its part stands
that day, with the rhythm of a week and noise of about one point, rounded to a whole number as a person types it. On a
day with a note the noise leans the way the note does.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cache
from hashlib import blake2b
from random import Random

from holdfast.catalogue import content
from holdfast.check_ins import CheckIn
from holdfast.days import civil_day, moment_of
from holdfast.ids import new_id
from holdfast.scales import HIGH, LOW, PRIMARY
from holdfast.support import Contact
from holdfast.tags import SESSION

_YEAR = 46_000
"""One of the years these dice make: what it shows is clear on whichever weekday it ends."""

_WEEK = (-0.5, -0.2, 0.0, 0.1, 0.3, 0.4, -0.1)
"""How much easier each weekday is, from Monday; together they change nothing."""

_SHARE = {"trust": 0.1, "energy": 0.35}
"""How often a rating is given that the check-in does not ask for; trust is always given after a session."""

_WORK = "work_stress"

_TOLD_OF_PARTS = ("marks", "reading", "noticed")
"""What the catalogue says of parts that is no check-in (`holdfast.demo_words`)."""


@dataclass(frozen=True, slots=True)
class _Note:
    """What was written on one day; the catalogue says what each member means."""

    text: str
    session: bool = False
    lean: int = 0
    tags: tuple[str, ...] = ()
    feelings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the year; the catalogue says what each member means."""

    days: int
    kept: float
    line: Mapping[str, Sequence[float]]
    sessions: bool = True
    tags: Sequence[str] = ()
    feelings_harder: Sequence[str] = ()
    feelings_easier: Sequence[str] = ()
    notes: Sequence[_Note] = ()


@dataclass(frozen=True, slots=True)
class _Day:
    """A day before it is rated.

    Attributes:
        day: the civil day.
        part: the part of the year it lies in.
        progress: how far into it, 0 to 1.
        is_session: there was a session.
        note: what was written; None for nothing.
    """

    day: date
    part: _Part
    progress: float
    is_session: bool
    note: _Note | None = None

    @property
    def is_free(self) -> bool:
        """Whether it is a day without work."""
        return self.day.weekday() >= 5

    def level(self, scale: str) -> float:
        """Where the line of a rating stands."""
        start, end = self.part.line[scale]
        return start + (end - start) * self.progress


def demo_people(now: datetime) -> list[Contact]:
    """Return the example person's own people for Support."""
    person = content("demo_year")["person"]
    return [Contact(_id(now, "person"), person["name"], person["number"])]


def demo_check_ins(now: datetime) -> list[CheckIn]:
    """Return the example year that ends on the day of ``now`` (aware, in the person's zone), oldest first."""
    today = civil_day(now.replace(tzinfo=None))
    check_ins = []
    days = _days(today)
    for age, each in zip(range(len(days), 0, -1), days, strict=True):
        chance = _chance(age)
        noise = 0.8 * _normal(chance) + 0.35 * _normal(_chance(age + 1))  # a day colours the one after it
        if each.note is None and chance.random() >= each.part.kept:
            continue
        if chance.random() < 0.12:
            check_ins.append(_morning(each, noise, now, chance))
        check_ins.append(_evening(each, noise, now, chance))
    return [*check_ins, _last_morning(today, now)]


@cache
def _parts() -> tuple[_Part, ...]:
    parts = []
    for row in content("demo_year")["part"]:
        notes = [
            _Note(**note | {"tags": tuple(note.get("tags", ())), "feelings": tuple(note.get("feelings", ()))})
            for note in row.get("notes", ())
        ]
        members = {name: value for name, value in row.items() if name not in _TOLD_OF_PARTS}
        parts.append(_Part(**members | {"notes": notes}))
    return tuple(parts)


def _days(today: date) -> list[_Day]:
    """Return every day of the year but the last."""
    session_weekday = content("demo_year")["session_weekday"]
    start = today - timedelta(days=sum(part.days for part in _parts()))
    days: list[_Day] = []
    for part in _parts():
        for place in range(part.days):
            day = start + timedelta(days=len(days))
            is_session = part.sessions and day.weekday() == session_weekday
            days.append(_Day(day, part, place / (part.days - 1), is_session))
        days[-part.days :] = _with_notes(days[-part.days :])
    return days


def _with_notes(days: list[_Day]) -> list[_Day]:
    """Return a part's days with its notes: in order, evenly, each on the next day from its place on that it fits.

    Where none is left up to the part's end, any day before will do.
    """
    notes = days[0].part.notes
    for number, note in enumerate(notes):
        start = len(days) * number // len(notes)
        for place in (*range(start, len(days)), *range(start)):
            if _fits(note, days[place]):
                days[place] = replace(days[place], note=note)
                break
    return days


def _fits(note: _Note, each: _Day) -> bool:
    return each.note is None and note.session == each.is_session and not (_WORK in note.tags and each.is_free)


def _evening(each: _Day, noise: float, now: datetime, chance: Random) -> CheckIn:
    wall = datetime.combine(each.day, time(20, 10), now.tzinfo) + timedelta(minutes=chance.randrange(150))
    note = each.note or _Note("")
    if note.lean:
        noise = math.copysign(noise, note.lean)
    return CheckIn(
        id=_id(wall, "evening"),
        moment=moment_of(wall),
        ratings=_ratings(each, noise, chance),
        feelings=note.feelings or _feelings(each, noise, chance),
        tags=_tags(each, note, chance),
        note=note.text,
    )


def _morning(each: _Day, noise: float, now: datetime, chance: Random) -> CheckIn:
    """Return a first check-in of the day: mood and nothing else."""
    wall = datetime.combine(each.day, time(7, 20), now.tzinfo) + timedelta(minutes=chance.randrange(90))
    mood = _typed(each.level(PRIMARY) + _WEEK[each.day.weekday()] + noise - 0.5 + 0.6 * _normal(chance))
    return CheckIn(_id(wall, "morning"), moment_of(wall), {PRIMARY: mood})


def _last_morning(today: date, now: datetime) -> CheckIn:
    morning = content("demo_year")["morning"]
    wall = min(datetime.combine(today, time(8, 12), now.tzinfo), now)
    return CheckIn(
        id=_id(wall, "last"),
        moment=moment_of(wall),
        ratings={scale: float(value) for scale, value in morning["ratings"].items()},
        feelings=tuple(morning["feelings"]),
        note=morning["note"],
    )


def _ratings(each: _Day, noise: float, chance: Random) -> dict[str, float]:
    """Return what was rated: all that is asked, or on one evening in ten mood alone."""
    mood = each.level(PRIMARY) + _WEEK[each.day.weekday()] + noise
    if chance.random() < 0.1:
        return {PRIMARY: _typed(mood)}
    ratings = {PRIMARY: _typed(mood)}
    for scale in each.part.line:
        if scale == PRIMARY or (scale in _SHARE and not _is_given(scale, each, chance)):
            continue
        follows = -0.6 if scale == "anxiety" else 0.4
        ratings[scale] = _typed(each.level(scale) + follows * noise + 0.7 * _normal(chance))
    return ratings


def _is_given(scale: str, each: _Day, chance: Random) -> bool:
    return chance.random() < _SHARE[scale] or (scale == "trust" and each.is_session)


def _feelings(each: _Day, noise: float, chance: Random) -> tuple[str, ...]:
    """Return a word or two on every other evening, from the harder ones where the day was."""
    words = each.part.feelings_harder if noise < 0 else each.part.feelings_easier
    return _some(words, chance, none=0.5)


def _tags(each: _Day, note: _Note, chance: Random) -> tuple[str, ...]:
    usual = _some([tag for tag in each.part.tags if not (each.is_free and tag == _WORK)], chance, none=0.4)
    return (*((SESSION,) if each.is_session else ()), *(note.tags or usual))


def _some(words: Sequence[str], chance: Random, *, none: float) -> tuple[str, ...]:
    """Return one or two of ``words`` in their order; with the probability ``none`` not any."""
    if not words or chance.random() < none:
        return ()
    chosen = {chance.randrange(len(words)), chance.randrange(len(words))}
    return tuple(words[place] for place in sorted(chosen))


def _chance(age: int) -> Random:
    """Return the dice of the day so many days before the last: the same year each time is what they are for."""
    return Random(_YEAR + age)  # noqa: S311


def _typed(value: float) -> float:
    """Return a value as a person types it: a whole number of the scale."""
    return float(min(max(round(value), LOW), HIGH))


def _normal(chance: Random) -> float:
    """Return a standard normal deviate (Box and Muller, 1958), from the one method whose numbers never change."""
    return math.sqrt(-2 * math.log(1 - chance.random())) * math.cos(math.tau * chance.random())


def _id(moment: datetime, what: str) -> str:
    """Return the id that this check-in has in every example year of the same moment."""
    return new_id(moment, blake2b(f"{moment.isoformat()} {what}".encode(), digest_size=10).digest())
