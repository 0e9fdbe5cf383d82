"""``holdfast chart``: what is laid over, ticked and said besides the line."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from holdfast.ids import new_id
from holdfast.marks import Mark
from storage.journal import open_journal
from tests.cli.shell import Shell, refused

NOW = datetime.fromisoformat("2026-03-03T21:10:00+01:00")


@pytest.fixture
def kept(holdfast: Shell, journal_path: Path) -> Path:
    """A journal with two ratings on twelve days of February, a session on the last of them, and two marks."""
    for day in range(12):
        tags = ("--tag", "therapy session") if day == 11 else ()
        rating = ("--rating", f"anxiety={3 - day % 2}")
        assert holdfast("log", str(3 + day % 2), *rating, *tags, "--at", f"2026-02-{day + 10}").code == 0
    with_marks(journal_path, (date(2026, 2, 12), "new job"), (date(2025, 6, 1), "moved"))
    return journal_path


def with_marks(path: Path, *marks: tuple[date, str]) -> None:
    journal = open_journal(path, lambda: NOW)
    for day, text in marks:
        journal.save_mark(Mark(new_id(NOW), day, text))
    journal.close()


def test_a_second_rating_is_drawn_named_and_told(holdfast: Shell, kept: Path) -> None:
    del kept
    title, _, *chart, _, sentence = holdfast("chart", "--range", "4w", "--over", "anxiety").out.splitlines()
    assert title == "Mood, 4 Feb – 3 Mar   ▪▪ Anxiety or distress, 0 on top"
    assert "▪▪▪" in "".join(chart)
    assert chart[0].endswith("completely calm  0")
    assert sentence.startswith("Mood: 12 of 28 days have a check-in. ")
    assert " Anxiety or distress: 12 of 28 days have a check-in. " in sentence


def test_marks_and_sessions_are_ticked_and_told_in_plain_symbols_too(holdfast: Shell, kept: Path) -> None:
    del kept
    *chart, _, sentence = holdfast("chart", "--range", "4w", "--ascii").out.splitlines()
    ticks = chart[-2]
    assert ticks.isascii()
    assert sorted(ticks.split()) == ["'", "+"]
    assert ticks.index("+") < ticks.index("'")
    assert sentence.endswith(" 1 day with a session. Your marks: “new job” on 12 Feb.")


def test_the_newest_marks_are_told_and_the_others_counted(holdfast: Shell, kept: Path) -> None:
    with_marks(kept, *((date(2026, 2, 20) + timedelta(days=day), f"mark {day}") for day in range(5)))
    sentence = holdfast("chart", "--range", "all").out.splitlines()[-1]
    assert sentence.partition("Your marks: ")[2] == (
        "“mark 4” on 24 Feb, “mark 3” on 23 Feb, “mark 2” on 22 Feb, “mark 1” on 21 Feb, “mark 0” on 20 Feb "
        "and 1 earlier."
    )


def test_as_values(holdfast: Shell, kept: Path) -> None:
    del kept
    value = holdfast("chart", "--range", "4w", "--json", "--over", "anxiety").value
    assert value["marks"] == [{"day": "2026-02-12", "text": "new job"}]
    assert value["sessions"] == ["2026-02-21"]
    assert value["over"]["unit"] == "anxiety"
    assert len(value["over"]["days"]) == len(value["days"]) == 12
    assert holdfast("chart", "--json").value["over"] is None


def test_what_cannot_be_laid_over(holdfast: Shell, kept: Path) -> None:
    del kept
    assert refused(holdfast("chart", "--over", "anxeity"), 1, "anxiety")
    assert refused(holdfast("chart", "--over", "mood"), 2, "another rating")
    assert refused(holdfast("chart", "--rating", "anxiety", "--over", "anxiety"), 2, "another rating")
    done = holdfast("chart", "--over", "hope")
    assert done.code == 0
    assert done.err == "Hope has no values yet and is not drawn.\n"
    assert "Hope" not in done.out


def test_before_there_is_a_journal_nothing_is_made(holdfast: Shell, journal_path: Path) -> None:
    value = holdfast("chart", "--json", "--over", "anxiety").value
    assert (value["days"], value["over"], value["marks"], value["sessions"]) == ([], None, [], [])
    assert not journal_path.exists()
