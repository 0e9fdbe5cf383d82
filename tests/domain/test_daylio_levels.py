"""From mood names to levels: what is certain, what is proposed, what a map says."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.interchange import levels_in, proposed_levels, settled_levels
from holdfast.interchange.local_words import daylio_words
from holdfast.refusals import Refusal

FIVE = (10.0, 7.5, 5.0, 2.5, 0.0)


@pytest.mark.parametrize(
    "names",
    [
        ("rad", "good", "meh", "bad", "awful"),
        ("Super", "Gut", "Ok", "Lausig", "Schlecht"),
        ("wspaniale", "dobrze", "tak sobie", "źle", "okropnie"),
    ],
)
def test_the_five_moods_daylio_begins_with_are_settled(names: tuple[str, ...]) -> None:
    assert settled_levels(dict.fromkeys(names, 1), {}) == dict(zip(names, FIVE, strict=True))


def test_no_word_stands_for_two_levels() -> None:
    counted = Counter(name for mood in daylio_words()["mood"] for name in mood["names"])
    assert counted.most_common(1)[0][1] == 1
    assert all(name == name.casefold() for name in counted)


def test_what_the_person_said_goes_before_the_table() -> None:
    moods = {"good": 3, "Good": 2, "average": 1, "😊": 1, "😢": 1}
    known = {"good": 8.0, "Average": 4.0, "😊": 9.0}
    assert settled_levels(moods, known) == {"good": 8.0, "Good": 8.0, "average": 4.0, "😊": 9.0}


def test_a_name_written_in_two_ways_can_mean_two_levels() -> None:
    assert settled_levels({"OK": 1, "ok": 1}, {"OK": 6.0, "ok": 4.0}) == {"OK": 6.0, "ok": 4.0}


def test_names_are_proposed_by_the_words_in_them() -> None:
    moods = {"vaguely good": 5, "so tired": 4, "grateful": 3, "VERY BAD": 2}
    assert proposed_levels(moods, {}) == {"vaguely good": 7.5, "so tired": 2.5, "grateful": 7.5, "VERY BAD": 2.5}


def test_names_that_say_nothing_are_proposed_by_how_often_they_occur() -> None:
    moods = {"mukava": 40, "ookoo": 90, "hieno": 12, "kamala": 3, "huono": 9, "muu": 1}
    assert proposed_levels(moods, {}) == {
        "mukava": 7.5,
        "ookoo": 5.0,
        "hieno": 2.5,
        "kamala": 0.0,
        "huono": 10.0,
        "muu": 5.0,
    }


def test_a_level_that_is_taken_is_not_proposed_again() -> None:
    assert proposed_levels({"meh": 9, "good": 8, "average": 7}, {}) == {"meh": 5.0, "good": 7.5, "average": 2.5}


def test_contradicting_words_are_no_hint() -> None:
    assert proposed_levels({"good and bad": 1}, {}) == {"good and bad": 5.0}


@given(
    st.dictionaries(st.text(max_size=10), st.integers(1, 99), max_size=9),
    st.dictionaries(st.text(max_size=5), st.floats(0, 10)),
)
def test_every_name_is_proposed_a_level_and_settled_ones_keep_theirs(
    moods: dict[str, int], known: dict[str, float]
) -> None:
    proposed = proposed_levels(moods, known)
    assert list(proposed) == list(moods)
    assert all(0 <= level <= 10 for level in proposed.values())
    assert proposed.items() >= settled_levels(moods, known).items()
    assert all(proposed[name] == known[name] for name in moods if name in known)


def test_a_map_is_read() -> None:
    assert levels_in('\ufeff[moods]\n"so  so" = 4\nokej = 6.5\n[other]\nx = 1\n'.encode()) == {
        "so so": 4.0,
        "okej": 6.5,
    }


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"[moods]\ngood = 7\nbad =\n", "line 3 is not TOML"),
        (b"[moods", "line 1 is not TOML"),
        (b"good = 7\n", "has no [moods] table"),
        (b"moods = 7\n", "has no [moods] table"),
        (b"[moods]\ngood = 11\n", "“good” needs a number from 0 to 10"),
        (b"[moods]\ngood = -0.5\n", "“good” needs a number from 0 to 10"),
        (b"[moods]\ngood = nan\n", "“good” needs a number from 0 to 10"),
        (b"[moods]\ngood = true\n", "“good” needs a number from 0 to 10"),
        (b"[moods]\ngood = '7'\n", "“good” needs a number from 0 to 10"),
        (b"[moods.good]\nx = 1\n", "“good” needs a number from 0 to 10"),
        (b"\xff\xfe", "not text in UTF-8"),
    ],
)
def test_a_map_that_cannot_be_read_is_refused_with_the_place(content: bytes, says: str) -> None:
    with pytest.raises(Refusal) as refused:
        levels_in(content)
    assert says in refused.value.sentence
