"""A person's own word on the stretches of a rating: it stands, whatever the engine finds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Literal, NamedTuple, TypeAlias

from holdfast.check_ins import DayValue
from holdfast.plateaus.course import Course, Stretch
from holdfast.plateaus.own_present import present_of
from holdfast.plateaus.remeasured import remeasured

OwnKind: TypeAlias = Literal["plateau", "not_plateau"]

SLIVER = 7
"""Days below which what is left over beside a person's own stretch is no stretch of its own."""

_DAY = timedelta(days=1)


class OwnStretch(NamedTuple):
    """Some days of which the person has said that they are a plateau, or that they are none.

    Attributes:
        id: a UUIDv7, made by the program.
        scale: id of the rating.
        start: the first civil day.
        end: the last civil day, inclusive; None for one that goes on.
        kind: ``plateau``, or ``not_plateau`` ("this was not a plateau").
    """

    id: str
    scale: str
    start: date
    end: date | None
    kind: OwnKind


class _Run(NamedTuple):
    """Some days of the course that are told as one.

    Attributes:
        first: the first day, counted from the course's first.
        past: the day after the last.
        word: what the person says of them; None where they say nothing.
        place: which of the engine's stretches they are of; None where nobody says anything of them.
    """

    first: int
    past: int
    word: OwnStretch | None
    place: int | None


def with_own_word(course: Course, own: Sequence[OwnStretch], values: Sequence[DayValue]) -> Course:
    """Return a course as the person tells it: still in order and without gaps, still from its first to its last day.

    A plateau of theirs takes the place of whatever the engine says on its days. What is left of the engine's stretches
    beside it stays what it was; but what is left of a plateau that theirs mostly covers is unclear, for they have moved
    its edge, and less than a week goes to the neighbour. Days that they say are no plateau make an engine's plateau
    that lies mostly on them unclear as a whole, and one that does not on those days. Of two that overlap, the one
    said later (whose id is the later) wins.

    Args:
        course: what the engine found.
        own: the person's stretches of this rating, in any order.
        values: the rating's days, oldest first.
    """
    if not own or not course.stretches:
        return course
    runs = _without_slivers(_runs(course.stretches, _words(course.stretches, own)), course.stretches)
    stretches = tuple(_stretch(run, course, values) for run in runs)
    return course._replace(stretches=stretches, current=present_of(course, stretches[-1]))


def _words(stretches: Sequence[Stretch], own: Iterable[OwnStretch]) -> list[OwnStretch | None]:
    """Return the person's word on each day of the course, the later over the earlier."""
    origin, count = stretches[0].start, (stretches[-1].end - stretches[0].start).days + 1
    words: list[OwnStretch | None] = [None] * count
    lengths: dict[OwnStretch | None, int] = {}
    for each in sorted(own, key=lambda said: said.id):
        first = max(0, (each.start - origin).days)
        past = max(first, count if each.end is None else min(count, (each.end - origin).days + 1))
        lengths[each] = past - first
        words[first:past] = [each] * lengths[each]
    for first, past, word in list(_alike(words)):
        if word is not None and past - first < SLIVER and past - first < lengths[word]:
            words[first:past] = [None] * (past - first)  # what a later word left of an earlier one
    return words


def _alike(words: Sequence[OwnStretch | None]) -> Iterator[tuple[int, int, OwnStretch | None]]:
    """Yield the days on which the person says the same: the first, the one after the last, and what they say."""
    first = 0
    for word, days in groupby(words):
        past = first + sum(1 for _ in days)
        yield first, past, word
        first = past


def _runs(stretches: Sequence[Stretch], words: list[OwnStretch | None]) -> list[_Run]:
    """Return who says what on which days; where the person denies a plateau, only where the engine has one."""
    runs: list[_Run] = []
    first = 0
    for place, stretch in enumerate(stretches):
        past = first + stretch.days
        denials = [word for word in words[first:past] if word is not None and word.kind == "not_plateau"]
        is_level = stretch.kind == "plateau"
        if is_level and 2 * len(denials) > stretch.days:
            words[first:past] = [word or denials[-1] for word in words[first:past]]
        covered = sum(word is not None and word.kind == "plateau" for word in words[first:past])
        for begun, ended, word in _alike(words[first:past]):
            denied = word is not None and word.kind == "not_plateau"
            if denied and not (is_level and (ended - begun >= SLIVER or 2 * len(denials) > stretch.days)):
                word = None  # noqa: PLW2901 - not a plateau to the engine either, or too few days to speak of
            left = is_level and word is None and 2 * covered > stretch.days
            runs.append(_Run(first + begun, first + ended, word, None if left else place))
        first = past
    return _joined(runs, stretches)


def _without_slivers(runs: list[_Run], stretches: Sequence[Stretch]) -> list[_Run]:
    """Give what is left of a stretch, where it is less than a week, to the neighbour of which the person says nothing.

    Between two stretches of their own, and between one and an end of the course, it is unclear.
    """
    while True:
        for at, run in enumerate(runs):
            beside = [runs[near] for near in (at - 1, at + 1) if 0 <= near < len(runs)]
            places = [near.place for near in beside if near.word is None and near.place is not None]
            if _is_sliver(run, stretches) and (places or run.place is not None):
                runs[at] = run._replace(place=places[0] if places else None)
                break
        else:
            return runs
        runs = _joined(runs, stretches)


def _is_sliver(run: _Run, stretches: Sequence[Stretch]) -> bool:
    length = run.past - run.first
    is_whole = run.place is not None and length >= stretches[run.place].days
    return run.word is None and length < SLIVER and not is_whole


def _joined(runs: Iterable[_Run], stretches: Sequence[Stretch]) -> list[_Run]:
    """Return the runs with neighbours that are told as one joined."""
    joined: list[_Run] = []
    for run in runs:
        before = joined[-1] if joined else None
        if before is not None and _is_one(before, run, stretches):
            place = run.place if before.place is None else before.place
            joined[-1] = before._replace(past=run.past, place=place)
        else:
            joined.append(run)
    return joined


def _is_one(before: _Run, after: _Run, stretches: Sequence[Stretch]) -> bool:
    if before.word is not None or after.word is not None:
        is_same = before.word == after.word
        return is_same and (before.place == after.place or (before.word is not None and before.word.kind == "plateau"))
    if before.place is None or after.place is None:
        known = [stretches[run.place] for run in (before, after) if run.place is not None]
        return all(stretch.kind == "unclear" and not stretch.swings for stretch in known)
    return before.place == after.place


def _stretch(run: _Run, course: Course, values: Sequence[DayValue]) -> Stretch:
    """Return the stretch that a run is: the engine's as it was, or one that is measured anew on its days."""
    start = course.stretches[0].start + run.first * _DAY
    end = course.stretches[0].start + (run.past - 1) * _DAY
    engine = None if run.place is None else course.stretches[run.place]
    if run.word is None and engine is not None and (engine.start, engine.end) == (start, end):
        return engine
    if run.word is None:
        told = engine or Stretch(start, end, "unclear", None, None, None, 0)
    elif run.word.kind == "not_plateau":
        told = Stretch(start, end, "unclear", None, None, None, 0, own=True)
    else:
        steady = sum(_shared(each, start, end) for each in course.stretches if each.steady)
        told = Stretch(start, end, "plateau", None, None, None, 0, steady=2 * steady > run.past - run.first, own=True)
    return remeasured(told, start, end, course, values)


def _shared(stretch: Stretch, start: date, end: date) -> int:
    """Return how many days a stretch shares with those from ``start`` to ``end``."""
    return max(0, (min(stretch.end, end) - max(stretch.start, start)).days + 1)
