"""``holdfast log``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.shell import Shell, refused


def newest(holdfast: Shell) -> dict[str, Any]:
    found: dict[str, Any] = holdfast("list", "--json").value[0]
    return found


def test_a_mood(holdfast: Shell) -> None:
    done = holdfast("log", "6")
    assert done.code == 0
    assert done.err == "Saved: mood 6\n"
    logged = newest(holdfast)
    assert done.out == f"{logged['id'][-8:]}\n"
    assert logged == {
        "id": logged["id"],
        "kind": "check_in",
        "at": "2026-03-03T21:10:00+01:00",
        "day": "2026-03-03",
        "ratings": {"mood": 6},
        "feelings": [],
        "tags": [],
        "note": "",
    }


def test_everything_at_once(holdfast: Shell) -> None:
    done = holdfast(
        "log", "7.5", "--rating", "anxiety=4", "--rating=hope=0", "--feeling", "Tired", "--feeling", "no word yet",
        "--tag", "work stress", "--tag", "outdoors", "--note", stdin="Two lines,\nboth mine.\n",
    )  # fmt: skip
    assert done.err == "Saved: mood 7.5 · anxiety 4 · hope 0 · tired, no word yet · work stress, outdoors · note\n"
    logged = newest(holdfast)
    assert logged["ratings"] == {"mood": 7.5, "anxiety": 4, "hope": 0}
    assert logged["feelings"] == ["tired", "no word yet"]
    assert logged["tags"] == ["work_stress", "outdoors"]
    assert logged["note"] == "Two lines,\nboth mine."


def test_json_is_the_object_of_list(holdfast: Shell) -> None:
    assert holdfast("log", "6", "--json").value == newest(holdfast)


@pytest.mark.parametrize(
    "arguments", [("--rating", "anxiety=4"), ("--feeling", "tired"), ("--tag", "outdoors"), ("0",), ("10",), ("7,5",)]
)
def test_one_answer_is_enough(holdfast: Shell, arguments: tuple[str, ...]) -> None:
    assert holdfast("log", *arguments).code == 0


def test_a_note_alone_is_enough(holdfast: Shell) -> None:
    assert holdfast("log", "--note", stdin="words").code == 0
    assert newest(holdfast)["ratings"] == {}


def test_nothing_is_not_enough(holdfast: Shell, journal_path: Path) -> None:
    assert refused(holdfast("log"), 2, "--note")
    assert refused(holdfast("log", "--note", stdin=" \n"), 1, "Nothing was saved")
    assert not journal_path.exists()


@pytest.mark.parametrize("mood", ["11", "-1", "10.5", "six", "nan", "1e1", "", "٣", "5 5", "0x5"])
def test_a_mood_that_is_no_number_from_0_to_10(holdfast: Shell, journal_path: Path, mood: str) -> None:
    assert refused(holdfast("log", mood), 2, "0 to 10")
    assert not journal_path.exists()


@pytest.mark.parametrize("pair", ["anxiety", "anxiety=", "=4", "anxiety=11", "anxiety=x"])
def test_a_rating_that_cannot_be_read(holdfast: Shell, pair: str) -> None:
    assert refused(holdfast("log", "--rating", pair), 2, "--rating")


@pytest.mark.parametrize(
    ("option", "word", "nearest"),
    [("--rating", "anxeity=4", "anxiety"), ("--tag", "work stres", "work stress"), ("--feeling", "tierd", "tired")],
)
def test_what_is_unknown_is_refused_with_the_nearest_three(
    holdfast: Shell, journal_path: Path, option: str, word: str, nearest: str
) -> None:
    done = holdfast("log", "6", option, word)
    assert refused(done, 1, nearest)
    assert done.err.count(", ") == 2
    assert not journal_path.exists()


def test_new_makes_tag_and_feeling_ones_own(holdfast: Shell) -> None:
    assert holdfast("log", "6", "--tag", "choir", "--tag", "Choir", "--feeling", "kelpy", "--new").code == 0
    assert newest(holdfast)["tags"] == ["Choir"]
    assert newest(holdfast)["feelings"] == ["kelpy"]
    assert holdfast("log", "6", "--tag", "CHOIR", "--feeling", "Kelpy").code == 0
    assert newest(holdfast)["tags"] == ["Choir"]


def test_new_makes_no_rating(holdfast: Shell) -> None:
    assert refused(holdfast("log", "--rating", "sailing=4", "--new"), 1, "sailing")


@pytest.mark.parametrize("argument", [("--note", "my secret"), ("--note=my secret",), ("--note", "7")])
def test_words_are_not_taken_from_the_arguments(holdfast: Shell, journal_path: Path, argument: tuple[str, ...]) -> None:
    done = holdfast("log", "6", *argument, stdin="piped")
    assert refused(done, 2, "--note")
    assert "secret" not in done.err
    assert not journal_path.exists()


def test_a_note_that_is_no_text(holdfast: Shell, journal_path: Path) -> None:
    assert refused(holdfast("log", "6", "--note", stdin=b"caf\xe9"), 1, "UTF-8")
    assert not journal_path.exists()


def test_a_note_too_long_is_refused_and_not_cut(holdfast: Shell, journal_path: Path) -> None:
    assert refused(holdfast("log", "6", "--note", stdin="a" * 100_001), 1, "100000")
    assert holdfast("log", "6", "--note", stdin="a" * 100_000).code == 0


def test_a_passphrase_does_not_end_up_in_the_note(holdfast: Shell) -> None:
    assert holdfast("log", "6", "--note", "--passphrase-stdin", stdin="correct horse\nthe note\n").code == 0
    assert newest(holdfast)["note"] == "the note"


def test_what_acts_on_a_terminal_is_kept_out(holdfast: Shell) -> None:
    assert (
        holdfast("log", "6", "--note", "--tag", "a\x1b[2Jb", "--new", stdin="\x1b]0;title\x07words \u202eback").code
        == 0
    )
    assert newest(holdfast)["note"] == "words back"
    assert newest(holdfast)["tags"] == ["ab"]
    assert "\x1b" not in holdfast("list").out
    assert refused(holdfast("log", "6", "--tag", "\x1b[2J", "--new"), 2, "--tag")
