"""``holdfast year``: the calendar in plain lines."""

from __future__ import annotations

import pytest

from tests.cli.shell import Shell, refused


@pytest.fixture
def weeks(holdfast: Shell) -> Shell:
    """Three weeks of mood up to 3 March 2026, one day of it with a ten; and one day of anxiety the year before."""
    for day in range(11, 29, 2):
        holdfast("log", str(day % 4 + 4), "--at", f"2026-02-{day}")
    holdfast("log", "10", "--at", "2026-03-02")
    holdfast("log", "--rating", "anxiety=8", "--at", "2025-12-31")
    return holdfast


def test_it_prints_twelve_months_and_a_sentence(weeks: Shell) -> None:
    done = weeks("year")
    lines = done.out.split("\n")
    assert (done.code, done.err) == (0, "")
    assert lines[0] == "Mood, 2026"
    assert lines[2].startswith("    M T W T F S S M")
    assert [line[:3] for line in lines[3:15]][:3] == ["Jan", "Feb", "Mar"]
    assert lines[4].split() == ["Feb", "7", "5", "7", "5", "7", "5", "7", "5", "7"]
    assert lines[5].split() == ["Mar", "10", "○"]
    assert done.out.endswith(
        "\n\nMood in 2026: 10 of 62 days have a check-in. 0 of them at 0 to 3, 4 at 4 to 6, 6 at 7 to 10.\n"
    )


def test_in_ascii(weeks: Shell) -> None:
    out = weeks("year", "--ascii").out
    assert out.isascii()
    assert out.split("\n")[5].split() == ["Mar", "10", "o"]


def test_plateaus_are_named_and_filled(holdfast: Shell, tmp_path_factory: pytest.TempPathFactory) -> None:
    kept = tmp_path_factory.mktemp("example") / "example.db"
    holdfast("demo", "--keep", kept)
    done = holdfast("year", "2025", "--journal", kept, "--ascii")
    assert "7:" in done.out
    assert "\nPlateau " in done.out
    assert done.out.rstrip().endswith("reach into it.") or done.out.rstrip().endswith("reaches into it.")
    body = holdfast("year", "2025", "--journal", kept, "--json").value
    assert body["plateaus"]
    assert set(body["plateaus"][0]) == {"start", "end", "confidence", "level", "entries", "steady"}
    assert (body["unit"], body["first"], body["last"]) == ("mood", "2025-01-01", "2025-12-31")
    assert all(body["first"] <= day["day"] <= body["last"] for day in body["days"])


def test_another_rating_in_another_year(weeks: Shell) -> None:
    done = weeks("year", "2025", "--rating", "anxiety")
    assert done.out.startswith("Anxiety or distress, 2025\n")
    assert "0 of them at 0 to 3, 0 at 4 to 6, 1 at 7 to 10." in done.out
    assert weeks("year", "2025", "--rating", "anxiety", "--json").value["days"] == [
        {"day": "2025-12-31", "mean": 8.0, "low": 8.0, "high": 8.0, "entries": 1}
    ]


def test_a_year_without_values_is_fine(weeks: Shell) -> None:
    done = weeks("year", "2019")
    assert (done.code, done.out, done.err) == (0, "", "Mood has no value in 2019.\n")
    assert weeks("year", "2019", "--json").value["days"] == []


def test_without_a_journal_none_is_made(holdfast: Shell, journal_path: object) -> None:
    done = holdfast("year", "--json")
    assert done.value == {
        "unit": "mood",
        "first": "2026-01-01",
        "last": "2026-03-03",
        "days": [],
        "plateaus": [],
    }
    assert holdfast("list", "--json").value == []


@pytest.mark.parametrize("year", ["2027", "9999", "0", "20x6", "2026-02", "١٩٩٩"])
def test_no_year_is_refused(holdfast: Shell, year: str) -> None:
    assert refused(holdfast("year", year), 2)


def test_an_unknown_rating_is_refused(holdfast: Shell) -> None:
    assert refused(holdfast("year", "--rating", "mod"), 1, "mood")


@pytest.mark.parametrize("year", ["1", "2024", "1900"])
def test_leap_years_and_old_ones(weeks: Shell, year: str) -> None:
    weeks("log", "6", "--at", "2024-02-29")
    assert weeks("year", year).code == 0
