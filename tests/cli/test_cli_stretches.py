"""``holdfast stretches`` and ``holdfast chart``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from holdfast.plateaus.own import OwnStretch
from storage.journal import Journal, open_journal
from tests.cli.shell import Shell, refused
from tests.made import NOW

KINDS = {"plateau", "gain", "setback", "unclear"}
CURRENT = {"kind", "claim", "since", "since_low", "since_high", "weeks", "level", "entries_needed"}
STRETCH = {"start", "end", "kind", "confidence", "level", "change", "entries", "steady"}

MINE = "01890000-0000-7000-8000-000000000001"


@contextmanager
def journal_at(path: Path) -> Iterator[Journal]:
    """The journal of that file, as the app has it open."""
    journal = open_journal(path, lambda: NOW)
    yield journal
    journal.close()


def series(days: int, low: float = 3, high: float = 7) -> str:
    """A level line that goes over into a higher one half-way, in a number of days up to 3 March 2026."""
    first = date(2026, 3, 3) - timedelta(days - 1)
    rows = [
        f"{first + timedelta(day)},{(low if day < days / 2 else high) + day % 2 * (high - low) / 8}"
        for day in range(days)
    ]
    return "date,value\n" + "\n".join(rows) + "\n"


def checked(value: dict[str, Any], unit: str) -> list[dict[str, Any]]:
    """Return the stretches of an answer after looking at what holds for every one."""
    assert set(value) == {"unit", "stretches", "current"}
    assert value["unit"] == unit
    assert set(value["current"]) == CURRENT
    stretches: list[dict[str, Any]] = value["stretches"]
    for stretch in stretches:
        assert set(stretch) == STRETCH
        assert stretch["kind"] in KINDS
        assert date.fromisoformat(stretch["start"]) <= date.fromisoformat(stretch["end"])
    for before, after in pairwise(stretches):
        assert date.fromisoformat(after["start"]) - date.fromisoformat(before["end"]) == timedelta(days=1)
    return stretches


def test_a_series_from_stdin_needs_no_journal(holdfast: Shell, journal_path: Path) -> None:
    stretches = checked(holdfast("stretches", "--json", "--from-csv", "-", stdin=series(200)).value, "value")
    assert (stretches[0]["start"], stretches[-1]["end"]) == ("2025-08-16", "2026-03-03")
    assert stretches[0]["level"] == pytest.approx(3.25, abs=0.5)
    assert stretches[-1]["level"] == pytest.approx(7.25, abs=0.5)
    assert {"plateau"} <= {stretch["kind"] for stretch in stretches}
    assert not journal_path.exists()


def test_scale_and_direction_are_given(holdfast: Shell, tmp_path: Path) -> None:
    file = tmp_path / "series.csv"
    file.write_text(series(200, low=-30, high=50))
    options = ("--json", "--from-csv", file, "--scale", "-50", "100")
    up = checked(holdfast("stretches", *options).value, "value")
    down = checked(holdfast("stretches", *options, "--lower-is-better").value, "value")
    assert up[-1]["level"] == pytest.approx(55, abs=8)
    assert "setback" not in {stretch["kind"] for stretch in up}
    assert "gain" not in {stretch["kind"] for stretch in down}


def test_too_few_values_are_one_unclear_stretch(holdfast: Shell) -> None:
    value = holdfast("stretches", "--json", "--from-csv", "-", stdin="date,value\n2026-03-01,4\n2026-03-03,5\n").value
    (stretch,) = checked(value, "value")
    assert (stretch["start"], stretch["end"], stretch["kind"]) == ("2026-03-01", "2026-03-03", "unclear")
    assert stretch["entries"] == 2
    assert value["current"]["claim"] == "not_enough"


@pytest.mark.parametrize("options", [(), ("--from-csv", "-")])
def test_no_values_are_an_empty_list(holdfast: Shell, options: tuple[str, ...]) -> None:
    unit = "value" if options else "mood"
    value = holdfast("stretches", "--json", *options, stdin="date,value\n").value
    assert checked(value, unit) == []
    assert value["current"] == dict.fromkeys(CURRENT) | {"kind": "unclear", "claim": "not_enough"}


def test_the_journal_and_a_series_of_it_say_the_same(holdfast: Shell) -> None:
    for day in range(12):
        holdfast("log", str(3 + day % 2), "--at", f"2026-02-{day + 10}")
    rows = "date,value\n" + "".join(f"2026-02-{day + 10},{3 + day % 2}\n" for day in range(12))
    of_journal = checked(holdfast("stretches", "--json").value, "mood")
    assert of_journal == checked(holdfast("stretches", "--json", "--from-csv", "-", stdin=rows).value, "value")


def test_broken_rows_are_named_with_their_lines(holdfast: Shell) -> None:
    rows = "date,value\n2026-03-01,4\n2026-02-30,4\n\n2026-03-02,11\n2026-03-03,\n3 March,5\n2026-03-04,nan\n"
    done = holdfast("stretches", "--json", "--from-csv", "-", stdin=rows)
    assert (done.code, done.out) == (1, "")
    lines = done.err.splitlines()
    assert [line.partition(":")[0] for line in lines[:-1]] == ["line 3", "line 5", "line 6", "line 7", "line 8"]
    assert "outside the scale from 0 to 10" in lines[1]
    assert lines[-1].startswith("holdfast: 5 rows could not be read.")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--rating", "moood"), 1),
        (("--margin", "0"), 2),
        (("--margin", "-1"), 2),
        (("--margin", "inf"), 2),
        (("--scale", "0", "10"), 2),
        (("--lower-is-better",), 2),
        (("--from-csv", "-", "--rating", "mood"), 2),
        (("--on", "2026-02-30"), 2),
        (("--on", "2026-02-01", "--json"), 2),
        (("--on", "2026-02-01", "--from-csv", "-"), 2),
        (("--on", "2026-02-01", "--rating", "moood"), 1),
        (("--reading",), 2),
        (("--on", "2026-02-01", "--reading", "words"), 2),
        (("--from-csv", "-", "--scale", "10", "0"), 2),
        (("--from-csv", "-", "--scale", "10"), 2),
        (("--from-csv", "nowhere.csv"), 1),
        (("--from-csv", "/"), 1),
    ],
)
def test_refusals(holdfast: Shell, arguments: tuple[str, ...], code: int) -> None:
    assert refused(holdfast("stretches", *arguments), code)


def test_the_example_year_in_lines(holdfast: Shell, tmp_path: Path) -> None:
    kept = tmp_path / "example.db"
    holdfast("demo", "--keep", kept)
    lines = holdfast("stretches", "--journal", kept).out.splitlines()
    assert len(lines) == len(holdfast("stretches", "--journal", kept, "--json").value["stretches"])
    assert lines[-1].startswith("Plateau  since about ")
    assert lines[-1].endswith("  firm")


@pytest.fixture
def example(holdfast: Shell, tmp_path: Path) -> Path:
    """The example year, kept."""
    kept = tmp_path / "example.db"
    assert holdfast("demo", "--keep", kept).code == 0
    return kept


def test_a_chart_and_the_same_in_a_sentence(holdfast: Shell, example: Path) -> None:
    done = holdfast("chart", "--journal", example, "--width", "60", "--height", "12")
    title, empty, *chart, gap, sentence = done.out.splitlines()
    assert (done.code, title, empty, gap) == (0, "Mood, 3 Mar 2025 – 3 Mar", "", "")
    assert len(chart) == 12
    assert all(len(line) <= 60 for line in chart)
    assert "━" in done.out
    assert sentence.startswith("Mood: 3")
    assert " of 366 days have a check-in. Plateau since about " in sentence


def test_a_chart_in_plain_symbols(holdfast: Shell, example: Path) -> None:
    done = holdfast("chart", "--journal", example, "--ascii", "--range", "8w", "--rating", "anxiety")
    title, *chart, _, _ = done.out.splitlines()
    assert title == "Anxiety or distress, 7 Jan – 3 Mar"
    assert "".join(chart).isascii()
    assert "=" in "".join(chart)


def test_a_chart_as_values(holdfast: Shell, example: Path) -> None:
    value = holdfast("chart", "--journal", example, "--json", "--range", "4w").value
    assert (value["unit"], value["first"], value["last"]) == ("mood", "2026-02-04", "2026-03-03")
    assert {"day", "mean", "low", "high", "entries"} == set(value["days"][0])
    assert all("2026-02-04" <= day["day"] <= "2026-03-03" for day in value["days"])


def test_without_values_there_is_no_chart(holdfast: Shell) -> None:
    assert holdfast("chart") == (0, "", "There are no values yet.\n")
    assert refused(holdfast("chart", "--rating", "moood"), 1, "mood")


def test_the_persons_own_word_stands_in_every_answer(holdfast: Shell, example: Path) -> None:
    before = holdfast("stretches", "--journal", example, "--json").value
    assert all("own" not in stretch for stretch in before["stretches"])
    with journal_at(example) as journal:
        journal.save_own_stretch(OwnStretch(MINE, "mood", date(2026, 2, 1), None, "plateau"))
    after = holdfast("stretches", "--journal", example, "--json").value
    *_, mine = after["stretches"]
    assert (mine["start"], mine["kind"], mine["confidence"], mine["own"]) == ("2026-02-01", "plateau", None, True)
    assert [*mine] == [*before["stretches"][0], "own"]
    assert (after["current"]["claim"], after["current"]["since"]) == ("firm", "2026-02-01")
    assert holdfast("stretches", "--journal", example).out.splitlines()[-1].endswith("  yours")
    assert "Plateau since 1 Feb: 4 weeks" in holdfast("chart", "--journal", example).out
    with journal_at(example) as journal:
        journal.save_own_stretch(OwnStretch(MINE, "mood", date(2025, 1, 1), None, "not_plateau"))
    denied = holdfast("stretches", "--journal", example, "--json").value
    assert "plateau" not in {stretch["kind"] for stretch in denied["stretches"]}
    assert (denied["current"]["kind"], denied["current"]["claim"]) == ("unclear", "unclear")


def test_the_persons_own_margin_counts_unless_another_is_given(holdfast: Shell, example: Path) -> None:
    usual = holdfast("stretches", "--journal", example, "--json").value
    with journal_at(example) as journal:
        journal.set_margin("mood", 0.1)
    narrow = holdfast("stretches", "--journal", example, "--json").value
    assert (usual["current"]["claim"], narrow["current"]["claim"]) == ("firm", "unclear")
    assert holdfast("stretches", "--journal", example, "--json", "--margin", "1").value == usual


def test_one_stretch_in_full_says_what_its_page_says(holdfast: Shell, example: Path) -> None:
    done = holdfast("stretches", "--journal", example, "--on", "2026-02-20")
    head, lead, empty, *rest = done.out.splitlines()
    assert (done.code, empty) == (0, "")
    assert head.startswith("Level since about ")
    assert head.endswith(" (plateau, firm)")
    assert "check-ins; the change since it began is between " in lead
    for line in (
        "Your own reading",
        "  It feels like waiting in a room where I know the people. Not nothing.",
        "Small changes you noticed",
        "  A bad morning is gone by noon. (we both see it)",
        "What moved while it was level",
        "Exercises used",
        "Earlier level stretches, and what came after",
        "Marks",
    ):
        assert line in rest
    assert any(line.endswith("  New desk at work") for line in rest)
    assert [line for line in rest if line.startswith("  Trust in therapist")]
    assert rest[-1] == (
        "A flat line cannot show what may be going on underneath. You would know best whether that fits."
    )


def test_a_day_outside_leads_to_the_nearest_stretch(holdfast: Shell, example: Path) -> None:
    first, last = (holdfast("stretches", "--journal", example, "--on", day).out for day in ("1999-01-01", "2027-01-01"))
    assert first != last
    assert first.startswith("Level ")
    assert last.startswith("Level since about ")


def test_without_values_there_is_no_stretch(holdfast: Shell, journal_path: Path) -> None:
    assert holdfast("stretches", "--on", "2026-02-01") == (0, "", "There are no values yet.\n")
    assert holdfast("stretches", "--on", "2026-02-01", "--reading", stdin="words").out == ""
    assert not journal_path.exists()


def test_a_reading_is_written_from_stdin_and_taken_back(holdfast: Shell, example: Path) -> None:
    there = ("--journal", example)
    on_a_gain = ("stretches", *there, "--on", "2025-07-01")
    assert "  Nothing is written yet; --reading writes it." in holdfast(*on_a_gain).out.splitlines()
    done = holdfast(*on_a_gain, "--reading", stdin="Lighter.\r\nI do not\x1b[2J quite [b]believe[/] it.\n")
    assert (done.code, done.err) == (0, "Saved.\n")
    for out in (done.out, holdfast(*on_a_gain).out):
        assert "\nYour own reading\n  Lighter.\n  I do not quite [b]believe[/] it.\n\n" in out
    changed = holdfast(*on_a_gain, "--reading", stdin="Lighter, still.").out
    assert "  Lighter, still." in changed
    assert "believe" not in changed
    holdfast("undo", *there)
    assert "believe" in holdfast(*on_a_gain).out
    assert refused(holdfast(*on_a_gain, "--reading", stdin=" \n"), 1, "no words")
