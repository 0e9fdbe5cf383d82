"""A review sheet as an object, and the page that says what is in it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from holdfast.review.data import as_object
from holdfast.review.formats import written
from holdfast.review.sheet import PARTS
from tests.reviewed import SESSION, nothing, sheet

PAGE = (Path(__file__).resolve().parent.parent.parent / "docs" / "review.md").read_text("utf-8")


def names(value: Any) -> set[str]:
    """Return the names of all members, however deep."""
    if isinstance(value, dict):
        return {*value, *(name for each in value.values() for name in names(each))}
    return {name for each in value for name in names(each)} if isinstance(value, list) else set()


def test_the_whole_shape() -> None:
    object_ = json.loads(written(sheet(), "json"))
    line = object_.pop("line")
    days = line.pop("days")
    assert days[-1] == {"day": "2026-03-03", "mean": 5.0, "low": 5.0, "high": 5.0, "entries": 1}
    assert len(days) == 56
    assert line == {
        "unit": "mood",
        "label": "Mood",
        "now": {"low": 5.0, "high": 5.0, "mean": 5.0, "days": 6, "entries": 6},
        "check_ins": 5,
        "days_checked": 5,
        "stretch": {
            "kind": "plateau",
            "claim": "firm",
            "since": "2026-01-07",
            "level": 5.0,
            "change": 0.0,
            "entries": 20,
            "steady": False,
            "own": False,
        },
        "first": "2026-01-07",
        "last": "2026-03-03",
        "sessions": ["2026-02-19", "2026-02-26"],
    }
    spread = {"low": 4.0, "high": 4.0, "mean": 4.0, "days": 6, "entries": 6}
    assert object_.pop("ratings")[1] == {
        "id": "anxiety",
        "label": "Anxiety or distress",
        "higher_is_better": False,
        "now": spread,
        "then": spread,
    }
    assert object_ == {
        "title": "Review sheet",
        "since": "2026-02-26",
        "until": "2026-03-03",
        "days": 6,
        "because": "session",
        "therapist": "M.",
        "told": "since the session with M. on Thu 26 Feb, 6 days",
        "moved": {
            "first": "2026-01-07",
            "last": "2026-03-03",
            "level": True,
            "lines": [
                {
                    "id": "anxiety",
                    "label": "Anxiety or distress",
                    "how": "moved",
                    "from": 6.0,
                    "to": 4.0,
                    "entries": 56,
                },
                {
                    "id": "not_knowing",
                    "label": "Being OK with not knowing",
                    "how": "few",
                    "from": None,
                    "to": None,
                    "entries": 1,
                },
            ],
        },
        "exercises": [{"name": "Longer out-breath", "times": 2, "rated": [[6, 4], [5, 4]]}],
        "feelings": [
            {"word": "restless", "times": 3},
            {"word": "tired", "times": 1},
            {"word": "relieved", "times": 1},
        ],
        "moments": [
            {
                "id": "note 1",
                "kind": "check_in",
                "day": "2026-03-02",
                "at": "2026-03-02T21:10:00",
                "words": "Said no at work and nothing fell down.",
            }
        ],
        "topics": [
            {"id": "topic", "words": "Why the question felt sharp", "state": "open", "raised": None},
            {"id": "raised", "words": "The phone call with my brother", "state": "raised", "raised": "2026-02-26"},
        ],
        "questions": [{"words": "Whether to stay in this town", "look_again": "2026-04-03"}],
        "goals": [
            {
                "words": "Say what I need",
                "state": "working",
                "value": 4,
                "rated": "2026-03-01",
                "then": 3,
                "ratings": 2,
                "attainment": 0,
            }
        ],
        "session": {
            "day": "2026-02-26",
            "name": "M.",
            "stayed": "She waited, and I did not fill the silence.",
            "takeaways": "Waiting is also an answer.",
            "homework": "Say no once, to something small.",
            "homework_for": "2026-03-04",
            "homework_done": False,
        },
        "not_said": {"words": "That I had nearly cancelled.", "off": ""},
        "fit": {
            "therapist": "M.",
            "rows": [
                {"id": "heard", "label": "Listened to", "from": 6, "since": "2026-01-08", "to": 8, "times": 2},
                {
                    "id": "safe_to_say",
                    "label": "Safe to say what is on my mind",
                    "from": 7,
                    "since": "2026-02-26",
                    "to": 7,
                    "times": 1,
                },
            ],
        },
        "scores": [
            {
                "instrument": "phq9",
                "name": "PHQ-9",
                "total": 12,
                "day": "2026-03-01",
                "then": 18,
                "then_day": "2026-01-01",
                "reliable_change": 6,
                "change": "better",
                "times": 2,
            }
        ],
        "foot": (
            "A personal notebook. Not a diagnosis, not medical advice. It is not encrypted: whoever has it can read it."
        ),
    }


def test_every_part_is_there_also_where_it_has_nothing_to_say() -> None:
    empty = as_object(nothing())
    assert [part for part in empty if part in PARTS] == list(PARTS)
    assert [empty[part] for part in PARTS] == [None, [], [], [], None, None, [], None, [], [], [], None, []]


def test_words_are_whole() -> None:
    long = "She waited. " * 2000
    assert as_object(sheet(session=SESSION._replace(stayed=long)))["session"]["stayed"] == long


def test_moments_that_were_not_picked_are_not_in_it() -> None:
    assert "Dreamt of the old house" not in written(sheet(), "json")


def test_every_member_is_told_on_the_page_and_none_that_is_not_there() -> None:
    told = set(re.findall(r"`([a-z_]+)`", PAGE.partition("## As JSON")[2].partition("\n## ")[0]))
    assert names(as_object(sheet())) <= told
