"""``holdfast log --at``: when it was, in a zone with daylight saving."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.journal import open_journal
from tests.cli.shell import Shell, refused


@pytest.mark.parametrize(
    ("when", "at", "day"),
    [
        ("08:40", "2026-03-03T08:40:00+01:00", "2026-03-03"),
        ("2026-03-01", "2026-03-01", "2026-03-01"),
        ("2026-03-01 08:40", "2026-03-01T08:40:00+01:00", "2026-03-01"),
        ("2026-03-01T08:40", "2026-03-01T08:40:00+01:00", "2026-03-01"),
        ("2026-03-01T08:40+05:30", "2026-03-01T08:40:00+05:30", "2026-03-01"),
        ("2025-08-01 08:40", "2025-08-01T08:40:00+02:00", "2025-08-01"),
        ("yesterday", "2026-03-02", "2026-03-02"),
        ("yesterday 21:00", "2026-03-02T21:00:00+01:00", "2026-03-02"),
        # Before the first hour of the day it is still the day before.
        ("2026-03-02 03:59", "2026-03-02T03:59:00+01:00", "2026-03-01"),
        ("2026-03-02 00:00", "2026-03-02T00:00:00+01:00", "2026-03-01"),
        ("2026-03-02 04:00", "2026-03-02T04:00:00+01:00", "2026-03-02"),
        ("21:11", "2026-03-03T21:11:00+01:00", "2026-03-03"),
    ],
)
def test_when_it_was(holdfast: Shell, when: str, at: str, day: str) -> None:
    logged = holdfast("log", "6", "--at", when, "--json").value
    assert (logged["at"], logged["day"]) == (at, day)


@pytest.mark.parametrize("when", ["21:12", "2026-03-04", "2026-03-03 23:00", "2026-03-03T21:11+00:00", "1899-12-31"])
def test_what_cannot_have_been_is_refused(holdfast: Shell, journal_path: Path, when: str) -> None:
    assert refused(holdfast("log", "6", "--at", when), 1)
    assert not journal_path.exists()


@pytest.mark.parametrize("when", ["soon", "25:00", "2026-02-30", "2026-13-01", "8.40", "3 March", "tomorrow"])
def test_what_is_no_time(holdfast: Shell, journal_path: Path, when: str) -> None:
    assert refused(holdfast("log", "6", "--at", when), 2, "08:40")
    assert not journal_path.exists()


def test_the_hour_that_was_left_out(holdfast: Shell, journal_path: Path) -> None:
    assert refused(holdfast("log", "6", "--at", "2025-03-30 02:30"), 1, "02:30", "2025-03-30")
    assert not journal_path.exists()


def test_the_hour_that_came_twice(holdfast: Shell) -> None:
    done = holdfast("log", "6", "--at", "2025-10-26 02:30", "--json")
    assert done.value["at"] == "2025-10-26T02:30:00+02:00"
    assert done.err.startswith("02:30 came twice that night")


def test_a_note_is_not_asked_for_in_vain(holdfast: Shell) -> None:
    assert refused(holdfast("log", "--note", "--at", "2027-01-01", stdin="words"), 1, "future")


def test_after_midnight_it_is_still_the_evening_before(holdfast: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOLDFAST_NOW", "2026-03-04T01:30:00+01:00")
    assert holdfast("log", "6", "--json").value["day"] == "2026-03-03"
    assert holdfast("log", "6", "--at", "23:30", "--json").value["at"] == "2026-03-03T23:30:00+01:00"
    assert holdfast("status").out == "checked in today\n"
    monkeypatch.setenv("HOLDFAST_NOW", "2026-03-04T04:00:00+01:00")
    assert holdfast("status").out == "no check-in today\n"


def test_the_day_begins_when_the_person_says(
    holdfast: Shell, journal_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = open_journal(journal_path, lambda: datetime.now(UTC), create=True)
    journal.set_setting("first_hour", 0)
    journal.close()
    monkeypatch.setenv("HOLDFAST_NOW", "2026-03-04T01:30:00+01:00")
    assert holdfast("status").out == "no check-in yet\n"
    assert holdfast("log", "6", "--json").value["day"] == "2026-03-04"
    assert holdfast("status").out == "checked in today\n"


def test_where_the_clock_shows_another_offset_than_the_zone_the_clock_is_right(
    holdfast: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOLDFAST_NOW", "2026-03-03T21:10:00-05:00")
    assert holdfast("log", "6", "--json").value["at"] == "2026-03-03T21:10:00-05:00"
    assert holdfast("log", "6", "--at", "2025-08-01 08:40", "--json").value["at"] == "2025-08-01T08:40:00-05:00"


def test_entered_late_is_said(holdfast: Shell) -> None:
    tail = holdfast("log", "6", "--at", "2026-02-24").out.strip()
    assert "entered late" in holdfast("show", tail).out.splitlines()[0]
    tail = holdfast("log", "6", "--at", "2026-02-25").out.strip()
    assert "entered late" not in holdfast("show", tail).out
