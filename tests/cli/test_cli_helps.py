"""``holdfast helps`` and ``holdfast cards``."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.journal import open_journal
from tests.cli.shell import Shell, refused
from tests.made import NOW
from tests.practised import FLOOR, OUT_BREATH, card, lived, used


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A journal with practices."""
    path = tmp_path / "kept.db"
    journal = open_journal(path, lambda: NOW, create=True)
    lived(journal)
    journal.close()
    return path


def test_it_tells_what_came_with_each_exercise_best_first(holdfast: Shell, kept: Path) -> None:
    ran = holdfast("helps", "--journal", kept)
    assert (ran.code, ran.err) == (0, "")
    title, _, *rows = ran.out.rstrip("\n").split("\n")
    assert title == "What helps, however high it was before. 17 uses rated."
    assert rows == [
        "Longer out-breath  9 times. Distress about 2 lower after, usually 1 to 3.",
        "5-4-3-2-1          6 times. Distress about 2 lower after, usually 1 to 2.",
        "Feet on the floor  Used 3 times, rated before and after 2 times; too few to say.",
        "",
        "Ordered beside your own average from that height. This shows no cause.",
    ]


def test_as_json_it_is_the_contract(holdfast: Shell, kept: Path) -> None:
    helps = holdfast("helps", "--json", "--journal", kept).value
    assert [each["exercise"] for each in helps] == [OUT_BREATH, "five-senses", FLOOR]
    for each in helps:
        assert list(each) == ["exercise", "uses", "rated", "change", "low", "high", "enough"]
        assert each["low"] < each["change"] < each["high"]
    assert [(each["uses"], each["rated"], each["enough"]) for each in helps] == [
        (9, 9, True),
        (6, 6, True),
        (3, 2, False),
    ]


def test_what_is_not_rated_has_no_numbers(holdfast: Shell, tmp_path: Path) -> None:
    path = tmp_path / "unrated.db"
    journal = open_journal(path, lambda: NOW, create=True)
    used(journal, FLOOR, (None, 4))
    journal.close()
    assert holdfast("helps", "--json", "--journal", path).value == [
        {"exercise": FLOOR, "uses": 1, "rated": 0, "change": None, "low": None, "high": None, "enough": False}
    ]
    assert "Used once, not yet rated before and after." in holdfast("helps", "--journal", path).out


def test_uses_at_one_height_are_held_together(holdfast: Shell, kept: Path) -> None:
    helps = holdfast("helps", "--height", "high", "--json", "--journal", kept).value
    assert [(each["exercise"], each["rated"]) for each in helps] == [("five-senses", 6), (OUT_BREATH, 2)]
    assert refused(holdfast("helps", "--height", "tall", "--journal", kept), 2)


def test_bars_are_drawn_in_characters(holdfast: Shell, kept: Path) -> None:
    out = holdfast("helps", "--bars", "--ascii", "--width", "60", "--journal", kept).out
    assert out.isascii()
    bars = [line for line in out.split("\n") if "===" in line]
    assert [line.split("  ")[0] for line in bars] == ["Longer out-breath", "5-4-3-2-1"]
    assert all(len(line) <= 60 for line in bars)
    assert "3 lower" in out


def test_without_a_practice_it_says_so_beside_the_data(holdfast: Shell) -> None:
    ran = holdfast("helps")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "Nothing rated before and after an exercise yet.\n"
    assert holdfast("helps", "--json").value == []


def test_a_card_is_two_lines_of_stdin(holdfast: Shell) -> None:
    ran = holdfast("cards", "add", "--exercise", "Longer out-breath", stdin="I lie awake\nwrite it down\n")
    assert (ran.code, ran.err) == (0, "Saved.\n")
    assert holdfast("cards", "add", stdin="it is loud\ngo out").code == 0
    listed = holdfast("cards", "list").out
    assert "When I lie awake, I can write it down · starts Longer out-breath" in listed
    assert "When it is loud, I can go out" in listed
    assert ran.out.strip() in listed
    first, second = sorted(holdfast("cards", "list", "--json").value, key=lambda each: str(each["when"]))
    assert (first["when"], first["can"], first["exercise"], first["pinned"]) == (
        "I lie awake",
        "write it down",
        OUT_BREATH,
        False,
    )
    assert second["exercise"] is None
    assert holdfast("undo").code == 0
    assert len(holdfast("cards", "list", "--json").value) == 1


@pytest.mark.parametrize(
    ("words", "arguments", "why"),
    [
        ("", (), "a word or two for when"),
        ("loud\n", (), "what you can do, or an exercise"),
        ("a\nb\nc\n", (), "There are 3."),
        ("loud\nbreathe", ("--exercise", "longer-breath"), "The nearest: "),
    ],
)
def test_what_a_card_lacks_is_said_and_nothing_is_kept(
    words: str, arguments: tuple[str, ...], why: str, holdfast: Shell
) -> None:
    ran = holdfast("cards", "add", *arguments, stdin=words)
    assert ran.code == 1
    assert why in ran.err
    assert holdfast("cards", "list", "--json").value == []


def test_a_linked_exercise_stands_for_the_second_half(holdfast: Shell, tmp_path: Path) -> None:
    path = tmp_path / "cards.db"
    journal = open_journal(path, lambda: NOW, create=True)
    card(journal, "it is loud", "", OUT_BREATH, pinned=True)
    journal.close()
    assert "When it is loud, I can Longer out-breath · on Today" in holdfast("cards", "list", "--journal", path).out
    assert holdfast("cards", "list", "--exercise", OUT_BREATH, "--journal", path).code == 2
    assert holdfast("cards", "list").err == "No cards yet.\n"
