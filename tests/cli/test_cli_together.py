"""``holdfast together``: what goes together, in plain lines."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from storage.journal import open_journal
from tests.cli.shell import Shell, refused
from tests.made import NOW
from tests.tui.test_together_screen import lived_day


@pytest.fixture
def lived(holdfast: Shell, journal_path: Path) -> Shell:
    """A journal with 120 days, on 40 of them time with people."""
    journal = open_journal(journal_path, lambda: NOW, create=True)
    journal.save_all(lived_day(days_ago) for days_ago in range(120, 0, -1))
    journal.close()
    return holdfast


def test_a_line_each_and_no_cause(lived: Shell) -> None:
    done = lived("together")
    lines = done.out.split("\n")
    assert (done.code, done.err) == (0, "")
    assert lines[0] == "What goes together with Mood, 120 days compared"
    assert lines[2].split() == ["same", "day", "the", "day", "after", "days"]
    assert lines[3].split("  ")[0] == "time with people"
    assert "+2.4 (+2.0 to +2.7), clear" in lines[3]
    assert lines[3].endswith("no clear difference  40 of 120")
    assert "No clear difference: tense (24 of 120)." in done.out
    assert done.out.endswith("Each day beside the weeks around it. This does not show what causes what.\n")


def test_sensitive_tags_are_shown_when_asked_for(lived: Shell) -> None:
    assert "alcohol" not in lived("together").out
    assert "alcohol" not in lived("together", "--json").out
    assert "alcohol (30 of 120)" in lived("together", "--sensitive").out
    assert "alcohol" in {each["id"] for each in lived("together", "--sensitive", "--json").value["companions"]}


def test_json_has_everything_looked_at(lived: Shell) -> None:
    body = lived("together", "--json").value
    assert (body["unit"], body["days"], body["pairs"]) == ("mood", 120, 8)
    first = body["companions"][0]
    assert {name: first[name] for name in ("kind", "id", "days_with", "days_without")} == {
        "kind": "tag",
        "id": "time_with_people",
        "days_with": 40,
        "days_without": 80,
    }
    assert set(first["same_day"]) == {"size", "low", "high", "claim"}
    assert first["same_day"]["low"] < first["same_day"]["size"] < first["same_day"]["high"]
    assert [(each["kind"], each["id"]) for each in body["companions"][1:]] == [
        ("feeling", "tense"),
        ("rating", "anxiety"),
    ]


def test_another_rating(lived: Shell) -> None:
    out = lived("together", "--rating", "anxiety").out
    assert out.startswith("What goes together with Anxiety or distress, ")
    assert "-2.4 (-2.7 to -2.0), clear" in out


def test_too_few_days_are_said_kindly(holdfast: Shell) -> None:
    for day in range(5):
        holdfast("log", "6", "--tag", "travel", "--at", (date(2026, 2, 20) + timedelta(days=day)).isoformat())
    done = holdfast("together")
    assert (done.code, done.out) == (0, "")
    assert "Not enough days to compare yet, and that is fine.\n" in done.err
    assert holdfast("together", "--json").value["pairs"] == 0


def test_without_a_journal_none_is_made(holdfast: Shell, journal_path: Path) -> None:
    assert holdfast("together", "--json").value == {"unit": "mood", "days": 0, "pairs": 0, "companions": []}
    assert holdfast("together").code == 0
    assert not journal_path.exists()


def test_an_unknown_rating_is_refused(holdfast: Shell) -> None:
    assert refused(holdfast("together", "--rating", "mod"), 1, "mood")
