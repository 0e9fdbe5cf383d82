"""Exercises that were done, in ``list``, ``show``, ``delete``, ``undo`` and ``chart``; and words found later."""

from __future__ import annotations

from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from holdfast.days import Moment
from holdfast.namings import Naming
from holdfast.practices import Answer, Practice, Rated
from storage.journal import open_journal
from tests.cli.shell import Shell
from tests.storage.samples import check_in, mark, practice

NOW = datetime(2026, 3, 3, 21, 10, tzinfo=ZoneInfo("Europe/Berlin"))
PLANNED = Moment(date(2026, 3, 4), datetime(2026, 3, 4, 17, 30), 60, "Europe/Berlin")

BREATHED = practice(before=6, after=4, seconds=180, variant="softer")
RIDDEN = practice(
    date(2026, 3, 2),
    exercise="urge-surfing",
    name="Ride the urge",
    before=7,
    ratings=(Rated(2, 8),),
    acted=False,
    answers=(Answer("What helped", "The lamp.\nAnd tea."),),
    planned=PLANNED,
)
UNNAMED = check_in(date(2026, 3, 1), None, ratings={"mood": 5}, feelings=("no word yet",))
NAMING = Naming(mark().id, UNNAMED.id, date(2026, 3, 2), ("disappointed",), "like wet\nwool")


@pytest.fixture
def done(holdfast: Shell, journal_path: Path) -> list[Practice]:
    """A journal with two practices and a check-in that was named later."""
    with closing(open_journal(journal_path, lambda: NOW, create=True)) as journal:
        journal.save_practices([RIDDEN, BREATHED])
        journal.save(UNNAMED)
        journal.save_naming(NAMING)
    return [BREATHED, RIDDEN]


def test_they_are_listed_in_a_line_each(holdfast: Shell, done: list[Practice]) -> None:
    assert holdfast("list").out.splitlines() == [
        f"{BREATHED.id[-8:]}  Tue 3 Mar  22:40  Longer out-breath · distress 6 to 4",
        f"{RIDDEN.id[-8:]}  Mon 2 Mar  22:40  Ride the urge · distress 7 before",
        f"{UNNAMED.id[-8:]}  Sun 1 Mar         mood 5 · no word yet",
    ]
    of_kind = holdfast("list", "--kind", "practice").out.splitlines()
    assert [line[:8] for line in of_kind] == [each.id[-8:] for each in done]
    assert holdfast("list", "--search", "AND TEA").out.startswith(RIDDEN.id[-8:])
    assert holdfast("list", "--search", "disapp").out.startswith(UNNAMED.id[-8:])
    assert holdfast("status").out == "no check-in today yet\n" or "check" in holdfast("status").out


def test_an_object_tells_all_that_was_given_and_nothing_that_was_not(holdfast: Shell, done: list[Practice]) -> None:
    breathed, ridden, named = holdfast("list", "--json").value
    alike = {"ratings": {}, "feelings": [], "tags": [], "note": ""}
    assert breathed == alike | {
        "id": BREATHED.id,
        "kind": "practice",
        "at": "2026-03-03T22:40:00+01:00",
        "day": "2026-03-03",
        "exercise": "extended-exhale",
        "name": "Longer out-breath",
        "before": 6,
        "after": 4,
        "seconds": 180,
        "variant": "softer",
    }
    assert ridden == alike | {
        "id": RIDDEN.id,
        "kind": "practice",
        "at": "2026-03-02T22:40:00+01:00",
        "day": "2026-03-02",
        "exercise": "urge-surfing",
        "name": "Ride the urge",
        "before": 7,
        "after": None,
        "seconds": 0,
        "answers": [{"asked": "What helped", "answer": "The lamp.\nAnd tea."}],
        "rated": [{"minute": 2, "value": 8}],
        "acted": False,
        "planned": "2026-03-04T17:30:00+01:00",
        "followed_up": False,
    }
    assert named["named"] == {"day": "2026-03-02", "feelings": ["disappointed"], "words": "like wet\nwool"}
    assert named["feelings"] == ["no word yet"]
    assert holdfast("show", UNNAMED.id, "--json").value == named
    assert holdfast("show", RIDDEN.id[-8:], "--json").value == ridden


def test_a_page_tells_it_whole(holdfast: Shell, done: list[Practice]) -> None:
    assert holdfast("show", BREATHED.id[-8:]).out.splitlines() == [
        "Tue 3 Mar, 22:40 · exercise",
        "",
        "Longer out-breath · softer, 3 min",
        "",
        "Distress  6 to 4",
        "",
        f"id {BREATHED.id[-8:]}",
    ]
    assert holdfast("show", RIDDEN.id[-8:]).out.splitlines() == [
        "Mon 2 Mar, 22:40 · exercise",
        "",
        "Ride the urge",
        "",
        "Distress     7 before",
        "After 2 min  8",
        "Urge         did not act",
        "Planned for  Wed 4 Mar, 17:30",
        "",
        "What helped",
        "The lamp.",
        "And tea.",
        "",
        f"id {RIDDEN.id[-8:]}",
    ]
    page = holdfast("show", UNNAMED.id[-8:]).out
    assert "Feelings  no word yet; named on Mon 2 Mar: disappointed, like wet wool\n" in page


def test_one_is_deleted_and_taken_back(holdfast: Shell, done: list[Practice]) -> None:
    deleted = holdfast("delete", RIDDEN.id[-8:])
    assert (deleted.code, deleted.out) == (0, "")
    assert "Mon 2 Mar, 22:40" in deleted.err
    assert [each["id"] for each in holdfast("list", "--json", "--kind", "practice").value] == [BREATHED.id]
    assert holdfast("undo").err == "The exercise you did is back.\n"
    assert [each["id"] for each in holdfast("list", "--json", "--kind", "practice").value] == [BREATHED.id, RIDDEN.id]


def test_a_chart_ticks_their_days_and_says_how_many_there_are(holdfast: Shell, done: list[Practice]) -> None:
    chart = holdfast("chart", "--range", "4w", "--width", "60")
    assert "2 days with an exercise." in chart.out
    assert any(set(line.strip()) <= set("⡀⢀⣀ ") for line in chart.out.splitlines() if line.strip())
    plain = holdfast("chart", "--range", "4w", "--width", "60", "--ascii").out.splitlines()
    assert any(set(line.strip()) == {",", " "} for line in plain if line.strip())
    assert holdfast("chart", "--json").value["practices"] == ["2026-03-02", "2026-03-03"]
