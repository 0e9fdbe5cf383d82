"""How much of a sheet two pages hold. That they do is tried with a browser, by ``make sheet-check``."""

from __future__ import annotations

import pytest

from holdfast.review.fitting import LINES, ROOMS, fitting, lines_of
from holdfast.review.words import told
from tests.reviewed import fullest, sheet, worded


def test_a_common_sheet_is_told_as_roomily_as_can_be() -> None:
    assert fitting(sheet()) == told(sheet(), ROOMS[0])


@pytest.mark.parametrize("words", ["I kept thinking about it. ", "WWW ", "x" * 60 + " ", "日本語テスト", "คำ"])
def test_whatever_there_is_fits(words: str) -> None:
    assert lines_of(fitting(fullest(words))) <= LINES


def test_there_is_less_room_from_one_to_the_next() -> None:
    whole = fullest("I kept thinking about it. ")
    lines = [lines_of(told(whole, room)) for room in ROOMS]
    assert lines == sorted(lines, reverse=True)


def test_no_part_is_left_out_for_want_of_room() -> None:
    assert len(fitting(fullest())) == len(told(worded("words")))


def test_a_longer_text_takes_more_lines() -> None:
    short, long = (lines_of(told(worded(words, n=1))) for words in ("a", "a word and another " * 6))
    assert short < long
