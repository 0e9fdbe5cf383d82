"""What the keys do to an exercise being done. Each returns what has become of it; practised seconds never run back."""

from __future__ import annotations

from holdfast.exercises import Part
from holdfast.pacing.course import total
from holdfast.playing.play import Play, begun, counted_in, position

LET_GO = 2.0
"""Within so many seconds from the start of a cycle, back means the one before it."""


def gone_on(play: Play, practised: float) -> Play:
    """Go on: to the next station; in timed parts to the next of them, or the next cycle where there is one alone."""
    if play.is_paced:
        starts = [start for start in _starts(play) if start > position(play, practised) + 1e-6]
        if starts:
            return _moved(play, practised, starts[0])
    return play._replace(at=min(play.at + 1, len(play.stations)), since=practised)


def gone_back(play: Play, practised: float) -> Play:
    """Go back: to the station before; in timed parts to where this one began, or at its beginning to the one before."""
    if play.is_paced:
        reached = [start for start in _starts(play) if start <= position(play, practised) - LET_GO]
        if reached:
            return _moved(play, practised, reached[-1])
        if position(play, practised) > 0 and play.at == 0:
            return _moved(play, practised, 0.0)
    return play._replace(at=max(play.at - 1, 0), since=practised)


def begun_again(play: Play, practised: float) -> Play:
    """Begin this part or step again."""
    if not play.is_paced:
        return play._replace(since=practised)
    ends, start = position(play, practised), 0.0
    for part in play.parts:
        if start + part.seconds > ends:
            break
        start += part.seconds
    return _moved(play, practised, min(start, total(play.parts) - play.parts[-1].seconds))


def can_lengthen(play: Play) -> bool:
    """Whether it can be made longer where one is: a question takes as long as it takes, and everything has its end."""
    station = play.station
    if station is None or station.seconds is None or play.base.longer <= 0:
        return False
    return _takes(play) + _added(play) <= max(play.base.longest, play.exercise.seconds)


def lengthened(play: Play) -> Play:
    """Add to it what a press of + adds: whole cycles to the last of the timed parts, seconds to a step."""
    if not can_lengthen(play):
        return play
    if play.is_paced:
        last = play.parts[-1]
        more = max(1, round(_added(play) * last.cycles / last.seconds))
        parts = (*play.parts[:-1], last._replace(cycles=last.cycles + more))
        return _with_seconds(play._replace(parts=parts), total(parts))
    return _with_seconds(play, (play.stations[play.at].seconds or 0) + _added(play))


def varied(play: Play, practised: float) -> Play:
    """Go on in the next variant, and after the last one as at first; as far in as one was, at the start of a cycle."""
    ids = ["", *(variant.id for variant in play.base.variants)]
    variant = ids[(ids.index(play.variant) + 1) % len(ids)]
    fresh = begun(play.base, variant)
    changed = play._replace(variant=variant, parts=fresh.parts, stations=fresh.stations)
    if play.is_over:
        return changed._replace(at=len(fresh.stations))
    if not play.is_paced:
        return changed._replace(at=min(play.at, len(fresh.stations) - 1), since=practised)
    gone = position(play, practised)
    if gone < counted_in(play):
        return _moved(changed, practised, 0.0)
    inside = gone - counted_in(play) + counted_in(changed)
    reached = [start for start in _cycle_starts(changed.parts) if start <= inside]
    return _moved(changed, practised, reached[-1])


def with_timing(play: Play, practised: float, *, is_timed: bool) -> Play:
    """Let timed steps go on by themselves, or wait for a key; the step one is at begins anew with it."""
    return play._replace(is_timed=is_timed, since=play.since if play.is_paced else practised)


def stopped(play: Play) -> Play:
    """Stop it: nothing of it is ahead any more."""
    return play._replace(at=len(play.stations))


def _moved(play: Play, practised: float, to: float) -> Play:
    """Return it as many seconds into the timed parts."""
    return play._replace(since=practised - to)


def _starts(play: Play) -> list[float]:
    """Return where back and next lead in timed parts: where each begins, or of one alone each of its cycles."""
    if len(play.parts) == 2:
        return _cycle_starts(play.parts)
    starts = [0.0]
    for part in play.parts[:-1]:
        starts.append(starts[-1] + part.seconds)
    return starts


def _cycle_starts(parts: tuple[Part, ...]) -> list[float]:
    starts, begin = [], 0.0
    for part in parts:
        one = part.seconds / part.cycles
        starts += [begin + number * one for number in range(part.cycles)]
        begin += part.seconds
    return starts


def _takes(play: Play) -> float:
    """Return how long it takes as it stands, the count-in left out."""
    return sum(station.seconds or 0.0 for station in play.stations) - counted_in(play)


def _added(play: Play) -> float:
    """Return how many seconds a press of + adds here; to timed parts whole cycles."""
    if not play.is_paced:
        return play.base.longer
    one = play.parts[-1].seconds / play.parts[-1].cycles
    return max(1, round(play.base.longer / one)) * one


def _with_seconds(play: Play, seconds: float) -> Play:
    station = play.stations[play.at]._replace(seconds=seconds)
    return play._replace(stations=(*play.stations[: play.at], station, *play.stations[play.at + 1 :]))
