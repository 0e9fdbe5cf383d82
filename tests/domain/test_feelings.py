"""Feelings: the vocabulary, and finding a word."""

from __future__ import annotations

from collections import Counter

from holdfast.check_ins import NO_WORD_YET
from holdfast.feelings import OWN, Feeling, find_feeling, nearest_feelings, shipped_feelings


def test_every_word_stands_in_one_quadrant() -> None:
    feelings = shipped_feelings()
    assert Counter(feeling.quadrant for feeling in feelings) == {
        "pleasant_activated": 32,
        "pleasant_calm": 32,
        "unpleasant_activated": 40,
        "unpleasant_slowed": 40,
        "unclear": 20,
        "body": 24,
    }
    assert len({feeling.word.casefold() for feeling in feelings}) == len(feelings)


def test_no_word_yet_is_a_word() -> None:
    found = find_feeling(shipped_feelings(), NO_WORD_YET)
    assert found is not None
    assert found.quadrant == "unclear"


def test_a_word_is_found_whatever_the_capitals_and_spaces() -> None:
    own = Feeling("Saudade", OWN, own=True)
    feelings = (*shipped_feelings(), own)
    assert find_feeling(feelings, " On  Edge ") == Feeling("on edge", "unpleasant_activated")
    assert find_feeling(feelings, "saudade") == own
    assert find_feeling(feelings, "on") is None


def test_the_nearest_words_come_nearest_first() -> None:
    assert nearest_feelings(shipped_feelings(), "restles")[0] == "restless"
    assert len(nearest_feelings(shipped_feelings(), "qqq")) == 3
