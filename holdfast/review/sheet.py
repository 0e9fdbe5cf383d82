"""The review sheet as a value, and which parts of it are shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Literal, NamedTuple, TypeAlias, get_args

from holdfast.lines import FIT, GOAL
from holdfast.review.parts import (
    Exercised,
    Felt,
    FitOverTime,
    GoalNow,
    LastSession,
    Line,
    Moments,
    Moved,
    NotClear,
    NotSaid,
    ScoreNow,
    ThenAndNow,
    ToBring,
)
from holdfast.review.period import Period

Part: TypeAlias = Literal[
    "line", "moments", "topics", "questions", "session", "not_said", "ratings", "moved", "exercises", "feelings",
    "goals", "fit", "scores",
]  # fmt: skip

PARTS: Final[tuple[Part, ...]] = get_args(Part)
"""The parts of a sheet by their ids, in the order in which they are read: what the person wants to say stands before
what is counted. Each can be switched off."""

PRIVATE: Final[frozenset[Part]] = frozenset({"not_said"})
"""Parts that are off until the person switches them on: what was not said was not said for a reason."""

MOST_MOMENTS: Final = 3
"""How many moments can be picked."""


_LINES: Final[Mapping[Part, str]] = {"goals": GOAL, "fit": FIT}
"""How the ids of lines begin that belong to a part of their own, and stand among what moved as well."""


class ReviewSheet(NamedTuple):
    """All that a review sheet can show. A part without anything to say is empty, or None.

    A safety plan is never part of it, and neither are people, cards or what the gut says of a therapist.

    Attributes:
        period: the days it is about.
        line: the line and the stretch the person is in; None where the rating has no entry in the days charted.
        ratings: ratings in the period beside those before, in the order in which they are asked.
        moved: what moved beside the line; None where nothing else has an entry.
        exercises: those used in the period, the one used most often first.
        feelings: those chosen most often in the period, the most frequent first.
        moments: what may be picked, and what was.
        topics: what is to be brought, by hand order.
        questions: what is not clear yet, by the day to look again; those without one last.
        goals: those the person is deciding on, works on or has reached in the period, by hand order.
        session: what was written after the last session; None without words.
        not_said: what was not said in it; None without words.
        fit: how it is with the therapist; None where that was never rated.
        scores: the last total of each questionnaire, the newest first.
    """

    period: Period
    line: Line | None = None
    ratings: tuple[ThenAndNow, ...] = ()
    moved: Moved | None = None
    exercises: tuple[Exercised, ...] = ()
    feelings: tuple[Felt, ...] = ()
    moments: Moments = Moments()
    topics: tuple[ToBring, ...] = ()
    questions: tuple[NotClear, ...] = ()
    goals: tuple[GoalNow, ...] = ()
    session: LastSession | None = None
    not_said: NotSaid | None = None
    fit: FitOverTime | None = None
    scores: tuple[ScoreNow, ...] = ()

    def has(self, part: Part) -> bool:
        """Whether a part has something to say; of moments, whether one is picked."""
        return bool(self.moments.chosen if part == "moments" else getattr(self, part))

    def only(self, parts: Iterable[Part]) -> ReviewSheet:
        """Return the sheet with those parts alone: of the others nothing is left that could be shown.

        Goals and fit are not told among what moved either, then.
        """
        kept = set(parts)
        sheet = ReviewSheet(self.period, **{part: getattr(self, part) for part in PARTS if part in kept})
        off = tuple(begins for part, begins in _LINES.items() if part not in kept)
        if sheet.moved is None or not off:
            return sheet
        rows = tuple(row for row in sheet.moved.rows if not row.scale.id.startswith(off))
        return sheet._replace(moved=sheet.moved._replace(rows=rows) if rows else None)


def parts_shown(switched: Mapping[str, bool]) -> tuple[Part, ...]:
    """Return the parts that are shown, in their order.

    Args:
        switched: what the person switched on (True) or off, by part; it is remembered as it is, so that a part that is
            new in a later version is shown as it comes.
    """
    return tuple(part for part in PARTS if switched.get(part, part not in PRIVATE))
