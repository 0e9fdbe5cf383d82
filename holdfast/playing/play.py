"""An exercise being done, as a value, and what time alone does to it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from holdfast.exercises import Exercise, Part
from holdfast.pacing.course import Now, at
from holdfast.playing.stations import Station, count_in, first_doing, follow_ups, stations_of, with_count_in
from holdfast.practices import Rated

BEFORE_COUNTS = 30.0
"""For so many seconds after the count-in a digit still says how distressed one was before."""

WORTH_KEEPING = 10.0
"""From so many seconds on an exercise counts as done, even without an answer."""

_NO_WORDS: Mapping[str, str] = MappingProxyType({})


class Play(NamedTuple):
    """An exercise being done. Seconds are those practised since it began, pauses left out.

    Attributes:
        base: the exercise, without a variant.
        variant: the id of the variant it is done in; empty for none.
        parts: its timed parts, the count-in first, with what was added to them; empty of others.
        stations: what it is gone through as.
        at: the station one is at; as many as there are once it is over.
        since: the practised seconds at which that station began. Going on or back within timed parts moves it, so it
            may lie before the beginning.
        is_timed: steps that have seconds go on by themselves.
        before: distress before it, 0 to 10; None for no answer.
        before_left: the question for it was left out.
        after: distress after it, likewise.
        words: the questions to what was answered so far, as typed; feeling words a line each.
        ratings: ratings in the middle of it.
        acted: whether an urge was acted on; None where that was not said.
        follows: it looks at a plan again.
    """

    base: Exercise
    variant: str
    parts: tuple[Part, ...]
    stations: tuple[Station, ...]
    at: int = 0
    since: float = 0.0
    is_timed: bool = True
    before: int | None = None
    before_left: bool = False
    after: int | None = None
    words: Mapping[str, str] = _NO_WORDS
    ratings: tuple[Rated, ...] = ()
    acted: bool | None = None
    follows: bool = False

    @property
    def exercise(self) -> Exercise:
        """The exercise in the variant it is done in."""
        return self.base.as_variant(self.variant)

    @property
    def is_over(self) -> bool:
        """Whether all stations are behind, or it was stopped."""
        return self.at >= len(self.stations)

    @property
    def station(self) -> Station | None:
        """The station one is at; None once it is over."""
        return None if self.is_over else self.stations[self.at]

    @property
    def is_paced(self) -> bool:
        """Whether one is at timed parts."""
        return not self.is_over and self.stations[self.at].kind == "pace"

    @property
    def has_answers(self) -> bool:
        """Whether anything was answered so far."""
        return bool(
            self.before is not None or self.after is not None or self.ratings
            or any(text.strip() for text in self.words.values())
        )  # fmt: skip


def begun(exercise: Exercise, variant: str = "", *, is_timed: bool = True) -> Play:
    """Return an exercise at its very beginning.

    Args:
        exercise: the exercise, without a variant.
        variant: the id of the variant to do; empty for none.
        is_timed: steps that have seconds go on by themselves.
    """
    done = exercise.as_variant(variant)
    parts = with_count_in(done.parts) if done.kind == "paced" else ()
    return Play(exercise, variant, parts, stations_of(done), is_timed=is_timed)


def followed_up(exercise: Exercise) -> Play:
    """Return a plan that is looked at again, at the first question that was left for then."""
    return Play(exercise, "", (), follow_ups(exercise), before_left=True, follows=True)


def looked(play: Play, practised: float) -> Play:
    """Return what has become of it after so many practised seconds: what is timed goes on by itself."""
    while not play.is_over:
        station = play.stations[play.at]
        waits = station.seconds is None or not (station.kind == "pace" or play.is_timed)
        if waits or practised - play.since < (station.seconds or 0.0):
            return play
        play = play._replace(at=play.at + 1, since=play.since + (station.seconds or 0.0))
    return play


def position(play: Play, practised: float) -> float:
    """Return how many seconds of the station one is at are behind, 0 or more and never more than it takes."""
    gone = max(0.0, practised - play.since)
    longest = play.stations[play.at].seconds if not play.is_over else None
    return gone if longest is None else min(gone, longest)


def now(play: Play, practised: float) -> Now | None:
    """Return where one is in the timed parts, the count-in among them; None where there are none or they are over."""
    return at(play.parts, position(play, practised)) if play.is_paced else None


def counted_in(play: Play) -> float:
    """Return how many seconds of the timed parts are not counted."""
    return count_in(play.parts).seconds if play.parts else 0.0


def is_counting_in(play: Play, practised: float) -> bool:
    """Whether the count has not begun: the first breath, or the first step."""
    doing = first_doing(play.stations)
    if play.is_over or play.at != doing:
        return play.at < doing < len(play.stations)
    return not play.is_paced or position(play, practised) < counted_in(play)


def asks_before(play: Play, practised: float) -> bool:
    """Whether the question how distressed one is stands beside the exercise; for some it is a station of its own."""
    is_station = any(station.kind == "before" for station in play.stations)
    return not is_station and not play.before_left and not play.follows and is_counting_in(play, practised)


def takes_before(play: Play, practised: float) -> bool:
    """Whether a digit says how distressed one was before: while that is asked, and in the first breaths after."""
    if asks_before(play, practised):
        return True
    if play.before is not None or play.follows or play.at != first_doing(play.stations) or not play.is_paced:
        return False
    return position(play, practised) < counted_in(play) + BEFORE_COUNTS


def is_worth_keeping(play: Play, practised: float) -> bool:
    """Whether it is kept as a practice: something was done, or answered."""
    return play.follows or play.has_answers or practised >= WORTH_KEEPING
