"""The kinds of simple records, and the table of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple, TypeAlias

from storage.connection import TableName
from storage.moments import moment_row

RecordKind: TypeAlias = Literal[
    "mark", "stretch_note", "own_stretch", "margin", "steady_from", "practice", "own_exercise", "pin", "card",
    "safety_plan", "naming", "goal", "goal_rating", "therapist", "fit", "worksheet", "session", "topic",
    "open_question", "review_point", "score", "instrument",
]  # fmt: skip
LevelKind: TypeAlias = Literal["margin", "steady_from"]


class Place(NamedTuple):
    """Where the records of a kind are: their table, and its columns, of which the first is their id."""

    table: TableName
    columns: tuple[str, ...]


PLACES: Final[Mapping[RecordKind, Place]] = {
    "mark": Place("marks", ("id", "day", "text")),
    "stretch_note": Place("stretch_notes", ("id", "scale", "day", "kind", "text", "written", "seen_by")),
    "own_stretch": Place("own_stretches", ("id", "scale", "start", "end", "kind")),
    "margin": Place("margins", ("scale", "margin")),
    "steady_from": Place("steady_levels", ("scale", "level")),
    "practice": Place(
        "practices",
        (
            *("id", *moment_row(None), "exercise", "name", "variant", "before", "after", "seconds"),
            *("answers", "ratings", "acted", *moment_row(None, "planned_"), "followed_up"),
        ),
    ),
    "own_exercise": Place("own_exercises", ("id", "body")),
    "pin": Place("pins", ("exercise", "place")),
    "card": Place("cards", ("id", "when", "can", "exercise", "pinned")),
    "safety_plan": Place(
        "safety_plan",
        ("id", "edited", "signs", "alone", "places", "people", "lines", "surroundings", "matters"),
    ),
    "naming": Place("namings", ("id", "check_in", "day", "feelings", "words")),
    "goal": Place(
        "goals", ("id", "words", "made", "state", "whose", "anchors", "expected", "weight", "place", "before")
    ),
    "goal_rating": Place("goal_ratings", ("id", "goal", *moment_row(None), "value", "attainment")),
    "therapist": Place(
        "therapists",
        (
            *("id", "name", "phase", "began", "with_since", "ended", "reason", "fee", "currency", "minutes"),
            *("agreed", "agreed_by", "notes"),
        ),
    ),
    "fit": Place("fits", ("id", *moment_row(None), "therapist", "name", "ratings", "intuition")),
    "worksheet": Place("worksheets", ("therapist", "ratings", "notes")),
    "session": Place(
        "sessions",
        (
            *("id", *moment_row(None), "therapist", "name", "mode", "minutes", "cancelled", "bring", "mood_before"),
            *("stayed", "not_said", "off", "takeaways", "homework", *moment_row(None, "homework_for_")),
            *("homework_done", "mood_after", "ratings", "intuition"),
        ),
    ),
    "topic": Place("topics", ("id", "words", "made", "state", "place", "raised", "origin", "origin_id")),
    "open_question": Place("open_questions", ("id", "words", "made", "look_again", "state", "answer")),
    "review_point": Place("review_points", ("id", "every", "unit", "since", "asked", "again", "ended", "answers")),
    "score": Place("scores", ("id", *moment_row(None), "instrument", "name", "total")),
    "instrument": Place("instruments", ("id", "body")),
}
WITHOUT_WORDS: Final = ("margin", "steady_from", "pin")
"""Kinds that the trash need not keep: nothing of theirs has to be written again."""

_NAMED_OTHERWISE: Final = ("worksheet", "instrument")
"""Kinds whose ids are no ids of their own: a worksheet's is its therapist's, an instrument's is a word."""


def trash_id(kind: RecordKind, record_id: str) -> str:
    """Return the id under which the trash keeps a record, which no record of another kind has."""
    return f"{kind} {record_id}" if kind in _NAMED_OTHERWISE else record_id
