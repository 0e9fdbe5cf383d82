"""Words cut to the room there is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.review.clipped import LONGEST_WORD, clipped, width
from holdfast.text import gated
from tests.hostile import ACTS_ON_A_TERMINAL, Hostile


def test_what_fits_stays_as_it_is_on_one_line() -> None:
    assert clipped("  She waited.\n\n\tI did  not. ", 40) == "She waited. I did not."
    assert clipped("", 40) == ""


def test_it_is_cut_between_words() -> None:
    assert clipped("She waited, and I did not fill the silence.", 20) == "She waited, and I\u00a0…"


def test_where_nothing_would_be_left_a_word_is_cut() -> None:
    assert clipped("A Donaudampfschifffahrtsgesellschaft", 20) == "A Donaudampfschifff…"


def test_a_long_word_is_cut_before_it_pushes_out_what_stands_beside_it() -> None:
    assert clipped(f"a {'x' * 100} b", 300) == f"a {'x' * (LONGEST_WORD - 1)}… b"


def test_scripts_without_spaces_are_not_taken_for_one_long_word() -> None:
    for words in ("言葉" * 40, "คำ" * 40):
        assert clipped(words, 300) == words


def test_wide_letters_take_two_cells_and_marks_none() -> None:
    assert (width("日本"), width("é"), width("e\u0301"), width("abc")) == (4, 1, 1, 3)
    assert clipped("日本語テスト", 7) == "日本語…"


@pytest.mark.parametrize("hostile", ACTS_ON_A_TERMINAL, ids=lambda each: each.name)
def test_nothing_that_acts_on_a_terminal_gets_through(hostile: Hostile) -> None:
    cut = clipped(hostile.text, 60)
    assert gated(cut) == cut
    assert "\n" not in cut


@given(st.text(), st.integers(2, 60))
def test_it_is_never_wider_than_it_may_be(text: str, cells: int) -> None:
    assert width(clipped(text, cells)) <= cells + 1  # with the space before the ellipsis
