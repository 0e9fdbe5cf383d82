"""The sessions of the example year: those that were, one that was not held, and the next one.

Their dice are their own, so that no check-in of the year depends on them; where the check-in of that evening says
something, a session says the same.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from holdfast.catalogue import content
from holdfast.check_ins import CheckIn
from holdfast.days import Moment, moment_of
from holdfast.demo import demo_check_ins
from holdfast.demo_days import day_at, id_at, length, moment_at, on_the_way, session_places
from holdfast.demo_therapists import NOW, OTHER, demo_therapists
from holdfast.scales import HIGH, LOW, PRIMARY
from holdfast.tags import SESSION
from holdfast.therapy.fits import LEADS, LEADS_WANTED, TRUST
from holdfast.therapy.sessions import Session
from holdfast.therapy.therapists import Therapist

_DICE = 50
_SPREAD = 0.5
"""How much a rating differs from where its line stands, in points."""

_SATURDAY = 5

_FINDS = frozenset({"evening", "day", "back", "homework_later", "homework_before_next"})
"""What of the words of a session says which one they are of and when homework is for, and is none of its parts."""


def demo_sessions(now: datetime) -> list[Session]:
    """Return the sessions of the example year that ends on the day of ``now`` (aware), the next one last."""
    told = content("demo_therapy")["sessions"]
    therapists = demo_therapists(now)
    therapist, other = therapists[NOW], therapists[OTHER]
    held, away = session_places(now)
    evenings = {each.moment.day: each for each in demo_check_ins(now) if SESSION in each.tags}
    words = _words(held, evenings, now)
    made = [_held(place, words[place], evenings, therapist, now) for place in held]
    made.append(_session(day_at(held[0] + told["other"]["later"], now), other, told["other"], now))
    made.append(_session(day_at(away[0], now), therapist, told["cancelled"] | {"cancelled": True}, now))
    made.append(_session(next_session_day(now), therapist, told["next"], now))
    return sorted(made, key=lambda each: each.moment.day)


def next_session_day(now: datetime) -> date:
    """Return the day of the next session: in two days, or the Monday after where that is at a weekend."""
    day = day_at(length() + content("demo_therapy")["sessions"]["next"]["later"], now)
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() >= _SATURDAY else 0)


def _held(
    place: int, words: Mapping[str, Any], evenings: Mapping[date, CheckIn], therapist: Therapist, now: datetime
) -> Session:
    """Return a session on a day of the year, with what is told of it and what the dice say."""
    day = day_at(place, now)
    evening = evenings.get(day)
    chance = Random(f"{_DICE} {length() - place}")  # noqa: S311 - the same each time is what they are for
    parts = dict(words)
    if evening is not None and "mood_after" not in parts:
        after = int(evening.ratings[PRIMARY])
        parts |= {"mood_after": after, "mood_before": _typed(after - 0.3 + _normal(chance))}
    if "ratings" not in parts:
        parts["ratings"] = _ratings(place, evening, chance)
    return _session(day, therapist, parts, now)


def _session(day: date, therapist: Therapist, words: Mapping[str, Any], now: datetime) -> Session:
    usual = content("demo_therapy")["sessions"]
    wall = moment_at(day, words.get("at", usual["at"]), now)
    parts = {name: value for name, value in words.items() if name not in _FINDS | {"at", "later", "mode"}}
    return Session(
        id=id_at(wall, "session"),
        moment=moment_of(wall),
        therapist=therapist.id,
        name=therapist.name,
        mode=words.get("mode", usual["mode"]),
        homework_for=_homework_for(day, words, now),
        **parts,
    )


def _homework_for(day: date, words: Mapping[str, Any], now: datetime) -> Moment | None:
    if "homework_later" in words:
        return Moment(day + timedelta(days=words["homework_later"]))
    if "homework_before_next" in words:
        return Moment(next_session_day(now) - timedelta(days=1))
    return None


def _words(held: list[int], evenings: Mapping[date, CheckIn], now: datetime) -> Mapping[int, Mapping[str, Any]]:
    """Return what is told of each session; of some nothing is."""
    words: dict[int, Mapping[str, Any]] = {place: {} for place in held}
    rows = content("demo_therapy")["told"]
    for row in sorted(rows, key=lambda row: "day" in row):  # those that know their session come first
        words[next(_places(row, held, words, evenings, now))] = row
    return words


def _places(
    row: Mapping[str, Any],
    held: list[int],
    words: Mapping[int, Mapping[str, Any]],
    evenings: Mapping[date, CheckIn],
    now: datetime,
) -> Iterator[int]:
    """Yield the sessions that these words may be of."""
    if "back" in row:
        yield held[-row["back"]]
    elif "evening" in row:
        for place in held:
            evening = evenings.get(day_at(place, now))
            if evening is not None and evening.note.startswith(row["evening"]):
                yield place
    else:
        yield from (place for place in held if place >= row["day"] and not words[place])


def _ratings(place: int, evening: CheckIn | None, chance: Random) -> dict[str, int]:
    """Return how it was: what the dice leave unanswered is not there."""
    told = content("demo_therapy")["sessions"]
    answers = chance.random() < told["answered"]
    ratings = {}
    for question, asked in told["fit"].items():
        value = _typed(on_the_way(asked["line"], place) + _SPREAD * _normal(chance))
        if chance.random() < asked["share"] and answers:
            ratings[question] = value
    if TRUST in ratings and evening is not None and TRUST in evening.ratings:
        ratings[TRUST] = int(evening.ratings[TRUST])
    if LEADS not in ratings:
        ratings.pop(LEADS_WANTED, None)
    return ratings


def _typed(value: float) -> int:
    return int(min(max(round(value), LOW), HIGH))


def _normal(chance: Random) -> float:
    """Return a standard normal deviate (Box and Muller, 1958)."""
    return math.sqrt(-2 * math.log(1 - chance.random())) * math.cos(math.tau * chance.random())
