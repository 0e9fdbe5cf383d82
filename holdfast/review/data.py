"""A review sheet as an object, as ``holdfast review --json`` prints it. Words are whole in it, and numbers exact."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from holdfast.check_ins import DayValue
from holdfast.plateaus.sureness import claim_of
from holdfast.plateaus.told import begun
from holdfast.review.parts import Line, Moved, Noted, ScoreNow, Spread, ThenAndNow
from holdfast.review.period import Period
from holdfast.review.sheet import PARTS, Part, ReviewSheet
from holdfast.review.words import foot, since_told
from holdfast.wording import say


def as_object(sheet: ReviewSheet) -> dict[str, Any]:
    """Return a sheet as plain values: all its parts by their ids, null or empty where there is nothing to say."""
    parts: dict[str, Any] = {
        part: _OBJECTS[part](sheet) if part in _LISTS or sheet.has(part) else None for part in PARTS
    }
    return {"title": say("review.title"), **_period(sheet.period), **parts, "foot": foot()}


_LISTS: Final[frozenset[Part]] = frozenset(
    {"ratings", "exercises", "feelings", "moments", "topics", "questions", "goals", "scores"}
)
"""Parts that are lists, which are empty where there is nothing to say; the others are null then."""


def _period(period: Period) -> dict[str, Any]:
    return {
        "since": period.first.isoformat(),
        "until": period.last.isoformat(),
        "days": period.days,
        "because": period.why,
        "therapist": period.name or None,
        "told": since_told(period),
    }


def _line(line: Line | None) -> dict[str, Any] | None:
    if line is None:
        return None
    charted = line.charted
    shown = [value for value in charted.values if charted.first <= value.day <= charted.last]
    return {
        "unit": charted.scale.id,
        "label": charted.scale.label,
        "now": _spread(line.now),
        "check_ins": line.check_ins,
        "days_checked": line.checked,
        "stretch": _stretch(line),
        "first": charted.first.isoformat(),
        "last": charted.last.isoformat(),
        "days": [_day(value) for value in shown],
        "sessions": [day.isoformat() for day in charted.ticks.sessions],
    }


def _stretch(line: Line) -> dict[str, Any] | None:
    stretch, course = line.stretch, line.charted.course
    if stretch is None or course is None:
        return None
    return {
        "kind": stretch.kind,
        "claim": claim_of(course, stretch),
        "since": begun(course, stretch).isoformat(),
        "level": _exact(stretch.level),
        "change": _exact(stretch.change),
        "entries": stretch.entries,
        "steady": stretch.steady,
        "own": stretch.own,
    }


def _day(value: DayValue) -> dict[str, Any]:
    return {
        "day": value.day.isoformat(),
        "mean": _exact(value.mean),
        "low": value.low,
        "high": value.high,
        "entries": value.entries,
    }


def _spread(spread: Spread | None) -> dict[str, Any] | None:
    return None if spread is None else spread._asdict() | {"mean": _exact(spread.mean)}


def _then_and_now(each: ThenAndNow) -> dict[str, Any]:
    return {
        "id": each.scale.id,
        "label": each.scale.label,
        "higher_is_better": each.scale.higher_is_better,
        "now": _spread(each.now),
        "then": _spread(each.then),
    }


def _moved(moved: Moved | None) -> dict[str, Any] | None:
    if moved is None:
        return None
    return {
        "first": moved.first.isoformat(),
        "last": moved.last.isoformat(),
        "level": moved.is_level,
        "lines": [
            {
                "id": row.scale.id,
                "label": row.scale.label,
                "how": row.how,
                "from": _exact(row.thirds.first),
                "to": _exact(row.thirds.last),
                "entries": row.thirds.entries,
            }
            for row in moved.rows
        ],
    }


def _noted(each: Noted) -> dict[str, Any]:
    at = each.day.isoformat() if each.wall is None else each.wall.isoformat(timespec="seconds")
    return {"id": each.id, "kind": each.kind, "day": each.day.isoformat(), "at": at, "words": each.words}


def _score(each: ScoreNow) -> dict[str, Any]:
    return {
        "instrument": each.instrument.id,
        "name": each.instrument.name,
        "total": each.total,
        "day": each.day.isoformat(),
        "then": None if each.change is None else each.change.before.total,
        "then_day": None if each.change is None else each.change.before.moment.day.isoformat(),
        "reliable_change": each.instrument.reliable_change,
        "change": None if each.change is None else each.change.how,
        "times": each.times,
    }


def _exact(value: float | None) -> float | None:
    """Return a number to the thousandth: finer digits are noise."""
    return None if value is None else round(value, 3) + 0.0


def _plain(value: Any) -> Any:
    """Return a named tuple of plain values as an object, its days and moments written."""
    if hasattr(value, "_asdict"):
        return {name: _plain(each) for name, each in value._asdict().items()}
    if isinstance(value, date):
        return value.isoformat()
    return value


def _session(sheet: ReviewSheet) -> dict[str, Any] | None:
    last = sheet.session
    if last is None:
        return None
    when = None if last.homework_for is None else last.homework_for.isoformat()
    return {**_plain(last._replace(homework_for=None)), "homework_for": when}


def _fit(sheet: ReviewSheet) -> dict[str, Any] | None:
    if sheet.fit is None:
        return None
    rows = [
        {
            "id": row.question.id,
            "label": row.question.label,
            "from": row.first,
            "since": row.since.isoformat(),
            "to": row.last,
            "times": row.times,
        }
        for row in sheet.fit.rows
    ]
    return {"therapist": sheet.fit.name or None, "rows": rows}


_OBJECTS: Final[Mapping[Part, Callable[[ReviewSheet], Any]]] = {
    "line": lambda sheet: _line(sheet.line),
    "ratings": lambda sheet: [_then_and_now(each) for each in sheet.ratings],
    "moved": lambda sheet: _moved(sheet.moved),
    "exercises": lambda sheet: [
        {"name": each.name, "times": each.times, "rated": [list(ends) for ends in each.rated]}
        for each in sheet.exercises
    ],
    "feelings": lambda sheet: [_plain(each) for each in sheet.feelings],
    "moments": lambda sheet: [_noted(each) for each in sheet.moments.chosen],
    "topics": lambda sheet: [_plain(each) for each in sheet.topics],
    "questions": lambda sheet: [_plain(each) for each in sheet.questions],
    "goals": lambda sheet: [_plain(each) for each in sheet.goals],
    "session": _session,
    "not_said": lambda sheet: _plain(sheet.not_said),
    "fit": _fit,
    "scores": lambda sheet: [_score(each) for each in sheet.scores],
}
