"""An exercise in the middle, kept as it is done, so that no end of the program loses it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from holdfast.days import Moment
from holdfast.exercises import Exercise, Prompt
from holdfast.playing.play import Play, begun, followed_up
from holdfast.playing.practised import Use
from holdfast.practices import Rated


class PracticeDraft(NamedTuple):
    """A use of an exercise that is not a practice yet.

    Attributes:
        id: the id that its practice will have; of a plan looked at again, that of the practice there is.
        moment: when it began.
        exercise: the exercise's id.
        name: what the exercise is called.
        variant: the id of the variant it is done in; empty for none.
        seconds: how long it has been done.
        at: the number of the station one is at.
        before: distress before it, 0 to 10; None for no answer.
        after: distress after it, likewise.
        words: questions to what was answered, as typed.
        ratings: ratings in the middle of it.
        acted: whether an urge was acted on; None where that was not said.
        follows: it looks at a plan again.
    """

    id: str
    moment: Moment
    exercise: str
    name: str
    variant: str = ""
    seconds: float = 0.0
    at: int = 0
    before: int | None = None
    after: int | None = None
    words: Mapping[str, str] = {}
    ratings: tuple[Rated, ...] = ()
    acted: bool | None = None
    follows: bool = False

    def to_json(self) -> str:
        """Return it as JSON text, which `from_json` reads back unchanged."""
        day, wall, offset, zone = self.moment
        written = [day.isoformat(), None if wall is None else wall.isoformat(timespec="seconds"), offset, zone]
        body = self._asdict() | {"moment": written, "words": dict(self.words)}
        return json.dumps(body, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> PracticeDraft:
        """Return the draft that `to_json` wrote.

        Raises:
            ValueError: it is none.
        """
        try:
            body = json.loads(text)
            return cls(**body | {"moment": _moment(*body["moment"]), "ratings": _ratings(body["ratings"])})
        except (KeyError, TypeError, AttributeError) as broken:
            raise ValueError("no draft of a practice") from broken

    @property
    def use(self) -> Use:
        """Which use of the exercise it is."""
        return Use(self.id, self.moment)


def draft_of(play: Play, use: Use, practised: float) -> PracticeDraft:
    """Return an exercise as it stands, to be kept."""
    return PracticeDraft(
        use.id, use.moment, play.base.id, play.base.name, play.variant, practised, play.at, play.before, play.after,
        dict(play.words), play.ratings, play.acted, play.follows,
    )  # fmt: skip


def resumed(draft: PracticeDraft, exercise: Exercise | None) -> Play:
    """Return the exercise of a draft as it was left.

    Args:
        draft: what was kept.
        exercise: the exercise; None where it is gone by now, and its questions with it.
    """
    known = exercise or Exercise(
        draft.exercise, draft.name, "naming", "worksheet", 0, "", prompts=tuple(map(Prompt, draft.words))
    )
    play = followed_up(known) if draft.follows else begun(known, draft.variant)
    return play._replace(
        at=min(draft.at, len(play.stations)), since=draft.seconds, before=draft.before, after=draft.after,
        words=draft.words, ratings=draft.ratings, acted=draft.acted,
    )  # fmt: skip


def _moment(day: str, wall: str | None, offset: int | None, zone: str | None) -> Moment:
    return Moment(date.fromisoformat(day), None if wall is None else datetime.fromisoformat(wall), offset, zone)


def _ratings(rows: list[list[Any]]) -> tuple[Rated, ...]:
    return tuple(Rated(int(minute), int(value)) for minute, value in rows)
