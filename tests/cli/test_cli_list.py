"""``holdfast list``, ``show``, ``delete``, ``undo`` and ``status``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import Done, Shell, refused


@pytest.fixture
def logged(holdfast: Shell) -> list[str]:
    """Three check-ins, oldest first, by the ends of their ids."""
    days = (("5", "2025-12-31 20:00", "a walk by the sea"), ("6", "2026-03-02", ""), ("7.5", "21:00", "100% café"))
    return [
        holdfast("log", mood, "--at", when, *(["--note"] if note else []), "--tag", "outdoors", stdin=note).out.strip()
        for mood, when, note in days
    ]


def tails(done: Done) -> list[str]:
    return [line.split()[0] for line in done.out.splitlines()]


def test_newest_first_in_columns(holdfast: Shell, logged: list[str]) -> None:
    assert holdfast("list").out.splitlines() == [
        f"{logged[2]}  Tue 3 Mar   21:00  mood 7.5 · outdoors · 100% café",
        f"{logged[1]}  Mon 2 Mar          mood 6 · outdoors",
        f"{logged[0]}  Wed 31 Dec  20:00  mood 5 · outdoors · a walk by the sea",
    ]


@pytest.mark.parametrize(
    ("options", "places"),
    [
        ((), (2, 1, 0)),
        (("--since", "2026-03-02"), (2, 1)),
        (("--until", "2026-03-02"), (1, 0)),
        (("--since", "2026-03-02", "--until", "2026-03-02"), (1,)),
        (("--since", "2026-03-04"), ()),
        (("--search", "SEA"), (0,)),
        (("--search", "CAFÉ"), (2,)),
        (("--search", "100%"), (2,)),
        (("--search", "outdoors"), (2, 1, 0)),
        (("--search", "mountain"), ()),
        (("--limit", "2"), (2, 1)),
        (("--limit", "all"), (2, 1, 0)),
        (("--kind", "check_in"), (2, 1, 0)),
        (("--kind", "session"), ()),
    ],
)
def test_filters(holdfast: Shell, logged: list[str], options: tuple[str, ...], places: tuple[int, ...]) -> None:
    expected = [logged[place] for place in places]
    assert tails(holdfast("list", *options)) == expected
    assert [found["id"][-8:] for found in holdfast("list", "--json", *options).value] == expected


def test_what_is_searched_for_need_not_be_seen(holdfast: Shell, logged: list[str]) -> None:
    assert tails(holdfast("list", "--search", "-", stdin="by the sea\n")) == [logged[0]]


def test_the_text_shows_fifty_and_says_so(holdfast: Shell) -> None:
    for _ in range(52):
        holdfast("log", "5")
    done = holdfast("list")
    assert len(done.out.splitlines()) == 50
    assert done.err == "These are the 50 newest of 52. --limit all shows every one.\n"
    assert len(holdfast("list", "--json").value) == 52
    assert len(holdfast("list", "--limit", "all").out.splitlines()) == 52


def test_nothing_is_said_to_be_nothing(holdfast: Shell) -> None:
    assert holdfast("list") == (0, "", "Nothing is recorded yet.\n")
    holdfast("log", "6")
    assert holdfast("list", "--search", "x") == (0, "", "Nothing recorded matches.\n")


def test_show(holdfast: Shell) -> None:
    note = "One line.\n\nAnd another, after an empty one."
    tail = holdfast("log", "6", "--rating", "not_knowing=3", "--tag", "work stress", "--note", stdin=note).out.strip()
    assert holdfast("show", tail).out == (
        "Tue 3 Mar, 21:10\n\n"
        "Mood                       6\n"
        "Being OK with not knowing  3\n"
        "Tags                       work stress\n\n"
        f"{note}\n\n"
        f"id {tail}\n"
    )
    assert holdfast("show", tail, "--json").value == holdfast("list", "--json").value[0]


def test_any_unambiguous_tail_names_it(holdfast: Shell, logged: list[str]) -> None:
    whole = holdfast("list", "--json").value[0]["id"]
    for tail in (whole, whole[-8:].upper(), whole[-5:]):
        assert holdfast("show", tail).out.endswith(f"id {logged[2]}\n")


def test_an_ambiguous_tail_names_all(holdfast: Shell) -> None:
    found: list[str] = []
    while not any(found.count(last) > 1 for last in found):
        found.append(holdfast("log", "5").out.strip()[-1])
    last = next(last for last in found if found.count(last) > 1)
    named = [each["id"][-8:] for each in holdfast("list", "--json").value if each["id"].endswith(last)]
    for verb in ("show", "delete"):
        assert refused(holdfast(verb, last), 1, *named)


@pytest.mark.parametrize("verb", ["show", "delete"])
@pytest.mark.parametrize("tail", ["00000000", "%", "_", "zzz"])
def test_an_unknown_id(holdfast: Shell, logged: list[str], verb: str, tail: str) -> None:
    assert refused(holdfast(verb, tail), 1, tail)
    assert len(holdfast("list").out.splitlines()) == 3


@pytest.mark.parametrize("verb", [("show", "1"), ("delete", "1"), ("undo",)])
def test_without_a_journal_there_is_nothing_to_do_it_with(
    holdfast: Shell, journal_path: Path, verb: tuple[str, ...]
) -> None:
    assert refused(holdfast(*verb), 1)
    assert not journal_path.exists()


def test_delete_and_undo(holdfast: Shell, logged: list[str]) -> None:
    done = holdfast("delete", logged[1])
    assert (done.code, done.out) == (0, "")
    assert done.err.startswith("Deleted: Mon 2 Mar. holdfast undo brings it back")
    assert tails(holdfast("list")) == [logged[2], logged[0]]
    done = holdfast("undo")
    assert (done.code, done.out) == (0, "")
    assert done.err
    assert tails(holdfast("list")) == logged[::-1]


def test_undo_goes_back_step_by_step_to_nothing(holdfast: Shell, logged: list[str]) -> None:
    for left in (2, 1, 0):
        assert holdfast("undo", "--json").value == {"kind": "check_in", "action": "saved", "count": 1}
        assert len(holdfast("list", "--json").value) == left
    assert refused(holdfast("undo"), 1, "nothing to undo")


def test_delete_as_json(holdfast: Shell, logged: list[str]) -> None:
    assert holdfast("delete", logged[0], "--json").value["deleted"].endswith(logged[0])


def test_status_is_one_short_line_without_ratings_or_words(holdfast: Shell) -> None:
    assert holdfast("status") == (0, "no check-in yet\n", "")
    holdfast("log", "2", "--at", "yesterday", "--note", stdin="words")
    assert holdfast("status") == (0, "no check-in today\n", "")
    assert holdfast("status", "--json").value == {"checked_in_today": False, "check_ins": 1, "topics": 0}
    holdfast("log", "2", "--note", stdin="words")
    assert holdfast("status") == (0, "checked in today\n", "")
    assert holdfast("status", "--json").value == {"checked_in_today": True, "check_ins": 2, "topics": 0}
