"""``holdfast exercise``: one exercise in plain lines, where nobody can be asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from holdfast.exercises import Exercise, Part, Phase, shipped_exercises
from holdfast.practices import Practice
from storage.journal import Journal, open_journal
from tests.cli.guided import Seconds
from tests.cli.shell import Shell, refused

OWN = "01a21dc1-a81a-756a-9460-9de95bdf3845"


@pytest.fixture(autouse=True)
def seconds(monkeypatch: pytest.MonkeyPatch) -> Seconds:
    """A clock that goes on when somebody waits: nobody waits."""
    clock = Seconds()
    monkeypatch.setattr("tui.plain.practising.monotonic", clock)
    monkeypatch.setattr("tui.plain.practising.sleep", clock.sleep)
    return clock


@pytest.fixture
def opened(journal_path: Path) -> Callable[[], Journal]:
    """Opens the journal that the command uses."""
    return lambda: open_journal(journal_path, lambda: datetime.now(UTC), create=True)


def own_pattern(number: int, name: str) -> Exercise:
    parts = (Part((Phase("in", 3), Phase("out", 6)), 10),)
    return Exercise(f"{OWN[:-1]}{number}", name, "breathing", "paced", 90, "", parts=parts, own=True)


@pytest.mark.parametrize("exercise", shipped_exercises(), ids=lambda exercise: exercise.id)
def test_every_exercise_is_said_to_its_end_and_kept(
    holdfast: Shell, seconds: Seconds, opened: Callable[[], Journal], exercise: Exercise
) -> None:
    done = holdfast("exercise", exercise.id, "--plain")
    assert (done.code, done.err) == (0, "Saved.\n")
    assert done.out.startswith(f"{exercise.name}\n{exercise.use}\n\nYou can stop at any time.")
    assert done.out.endswith("\n\nThat is the end.\n")
    assert sum(seconds.slept) == pytest.approx(exercise.seconds)
    (practice,) = opened().practices()
    assert practice == Practice(practice.id, practice.moment, exercise.id, exercise.name, seconds=exercise.seconds)
    assert practice.moment.isoformat() == "2026-03-03T21:10:00+01:00"


def test_what_is_said_around_one_breath(holdfast: Shell, journal_path: Path) -> None:
    done = holdfast("exercise", "Extended-Exhale", "--plain", "--cycles", "1", "--seconds", "1")
    assert refused(done, 2, "--cycles", "--seconds")
    done = holdfast("exercise", "longer OUT-breath", "--plain", "--seconds", "6")
    assert done == (
        0,
        "Longer out-breath\n"
        "First choice when wound up; easy anywhere.\n"
        "\n"
        "You can stop at any time. If you feel dizzy, numb, unreal or more upset, let your breath go back to normal, "
        "open your eyes and look around.\n"
        "If watching your breath makes panic worse, choose an outward exercise.\n"
        "\n"
        "Let the breath come in through the nose.\n"
        "Let it go a little more slowly than it came.\n"
        "No need to fill up or empty out completely.\n"
        "\n"
        "In 4 3 2 1\n"
        "Out 2 1\n"
        "\n"
        "That is the end.\n",
        "",
    )
    assert not journal_path.exists()


@pytest.mark.parametrize(
    ("options", "lasting"), [(("--cycles", "3"), 48), (("--cycles", "40"), 640), (("--seconds", "100"), 100)]
)
def test_it_is_as_long_as_is_asked_for(
    holdfast: Shell, seconds: Seconds, options: tuple[str, ...], lasting: int
) -> None:
    assert holdfast("exercise", "box-breathing", "--plain", *options).code == 0
    assert sum(seconds.slept) == pytest.approx(lasting)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("box",), 1, ("box-breathing",)),
        (("box", "--plain"), 1, ("box-breathing",)),
        (("box", "--json"), 1, ("box-breathing",)),
        (("box-breathing",), 2, ("--plain", "terminal")),
        ((), 2, ("ID",)),
        (("box-breathing", "--plain", "--cycles", "0"), 2, ("--cycles", "1 to 1000")),
        (("box-breathing", "--plain", "--cycles", "1001"), 2, ("--cycles",)),
        (("box-breathing", "--plain", "--cycles", "1.5"), 2, ("--cycles",)),
        (("box-breathing", "--plain", "--cycles"), 2, ("--cycles N",)),
        (("box-breathing", "--plain", "--seconds", "-3"), 2, ("--seconds",)),
        (("box-breathing", "--plain", "--seconds", "7201"), 2, ("--seconds", "1 to 7200")),
        (("box-breathing", "--seconds", "7"), 2, ("--plain",)),
        (("box-breathing", "and", "on"), 2, ("holdfast exercise --help",)),
    ],
)
def test_what_is_no_exercise_is_one_line(
    holdfast: Shell, journal_path: Path, arguments: tuple[str, ...], code: int, words: tuple[str, ...]
) -> None:
    assert refused(holdfast("exercise", *arguments), code, *words)
    assert not journal_path.exists()


def test_the_nearest_three_are_named(holdfast: Shell) -> None:
    assert refused(holdfast("exercise", "box"), 1, "The nearest are box-breathing, ", ", ")
    assert holdfast("exercise", "box").err.count(",") == 2


def test_as_json_it_is_all_about_it_and_nobody_is_guided(holdfast: Shell, seconds: Seconds) -> None:
    value = holdfast("exercise", "box-breathing", "--json", "--plain").value
    assert (value["id"], value["kind"], value["seconds"], value["own"]) == ("box-breathing", "paced", 240, False)
    assert value["parts"][0]["phases"][1] == {"label": "hold", "seconds": 4}
    assert (value["evidence"], value["studied"]["checked"]) == ("B", True)
    assert value["flags"] == ["breath-hold", "breath-focus"]
    assert len(value["cautions"]) == 3
    assert [each["id"] for each in value["variants"]] == ["shorter-counts", "no-holds"]
    assert holdfast("exercise", "thought-record", "--json").value["prompts"][3]["answer"] == "percent"
    assert holdfast("exercise", "box-breathing", "--json", "--cycles", "2").value["seconds"] == 32
    assert seconds.slept == []


def test_cautions_that_were_hidden_are_left_out(holdfast: Shell, opened: Callable[[], Journal]) -> None:
    journal = opened()
    journal.set_setting("hidden_flags", ["breath-hold"])
    journal.set_setting("flags_shown", ["trauma-body"])
    out = holdfast("exercise", "box-breathing", "--plain").out
    assert "Skip the holds" not in out
    assert "If watching your breath" in out
    assert "Attention inside the body" not in holdfast("exercise", "pmr", "--plain").out
    assert "If watching your breath" in holdfast("exercise", "box-breathing", "--plain").out, "nobody was there to see"


def test_ones_own_exercise_goes_by_the_end_of_its_id(holdfast: Shell, opened: Callable[[], Journal]) -> None:
    journal = opened()
    for number, name in ((4, "Slow one"), (5, "By the sea")):
        journal.save_own_exercise(own_pattern(number, name))
    for typed in (OWN, OWN[-8:].upper(), "by the SEA"):
        assert holdfast("exercise", typed, "--plain", "--cycles", "1").out.startswith("By the sea\n")
    assert holdfast("exercise", OWN[-6:], "--json").value["own"] is True
    journal.save_own_exercise(own_pattern(5, "x")._replace(id=f"1{OWN[1:]}"))
    assert refused(holdfast("exercise", OWN[-8:], "--plain"), 1, "Give more")


def test_a_journal_that_cannot_be_read_is_told_afterwards(holdfast: Shell, journal_path: Path) -> None:
    journal_path.parent.mkdir()
    journal_path.write_bytes(b"no journal, and to be left as it is" * 99)
    before = journal_path.read_bytes()
    done = holdfast("exercise", "feet-on-floor", "--plain")
    assert done.code == 4
    assert done.out.endswith("That is the end.\n")
    assert done.err.startswith("This exercise could not be kept: ")
    assert journal_path.read_bytes() == before
    assert refused(holdfast("exercise", "mine", "--plain"), 4)
    assert holdfast("exercise", "feet-on-floor", "--plain", "--seconds", "4").err == ""


def test_help_says_what_it_takes(holdfast: Shell) -> None:
    out = holdfast("exercise", "--help").out
    assert out.startswith("usage: holdfast exercise ID [options]\n")
    for option in ("--plain", "--cycles N", "--seconds N"):
        assert option in out
