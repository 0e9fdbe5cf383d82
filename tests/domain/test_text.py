"""Text from outside: harmless once cleaned, whole in every script, and gated once more on the way out."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.text import LINE_LIMIT, MARKS_LIMIT, NOTE_LIMIT, clean, clean_line, gated, too_long
from tests.hostile import ACTS_ON_A_TERMINAL, HARD_TO_DRAW, LOOKS_LIKE_MARKUP, Hostile

PIECES = [
    *("\x1b", "[", "]", "8;;", "31m", "\x07", "\x9c", "\x9b"),  # of escape sequences
    *("e", "\u0301", "\u1100", "\u1161", "\u200d", "\u202e", "\ufdd0", "\udc80"),  # of letters, and what is none
    *("\U0001f3f4", "\U000e0067", "\U000e007f"),  # of flags
    *("\r", "\n", "\t", " ", "\u2028"),
]
ANY = st.text(max_size=80) | st.lists(st.sampled_from(PIECES), max_size=30).map("".join)

FOREVER_FORBIDDEN = {chr(code) for code in (*range(9), *range(11, 32), *range(127, 160))} | set(
    "\u202e\u2066\u2028\ufeff"
)


@pytest.mark.parametrize("hostile", ACTS_ON_A_TERMINAL, ids=lambda hostile: hostile.name)
def test_what_acts_on_a_terminal_is_gone_both_ways(hostile: Hostile) -> None:
    assert hostile.act not in clean(hostile.text)
    assert hostile.act not in gated(hostile.text)


@pytest.mark.parametrize("text", LOOKS_LIKE_MARKUP)
def test_markup_is_a_persons_own_text(text: str) -> None:
    assert clean(text) == gated(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "日本語テスト 한국어 中文",
        "👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 👍🏽",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",  # the flag of Scotland is made of tags
        "شكراً می‌خواهم עִבְרִית",
        "tiếng Việt, हिन्दी, İstanbul ı",
        "one\n\n\ttwo",
    ],
)
def test_every_script_stays_whole(text: str) -> None:
    assert clean(text) == gated(text) == text


def test_lines_end_alike_and_the_ends_are_trimmed() -> None:
    assert clean(" \r\none\r\ntwo\rthree\x85four\u2028five\n ") == "one\ntwo\nthree\nfour\nfive"


def test_letters_are_composed() -> None:
    assert clean("e\u0301") == "é"


def test_a_tower_of_marks_is_taken_down() -> None:
    assert sum(map(unicodedata.combining, clean("e" + "\u0316" * 60))) == MARKS_LIMIT * unicodedata.combining("\u0316")


def test_a_line_is_one_line() -> None:
    assert clean_line("  two\n\twords \u202e ") == "two words"
    assert len(clean_line("x" * 5000)) == LINE_LIMIT


def test_a_note_is_cut_at_its_limit_and_that_is_known_before() -> None:
    assert len(clean("x" * (NOTE_LIMIT + 5))) == NOTE_LIMIT
    assert too_long("x" * (NOTE_LIMIT + 1))
    assert not too_long("x" * NOTE_LIMIT)
    assert not too_long(" " * NOTE_LIMIT + "x" * NOTE_LIMIT)


@given(ANY)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert clean_line(clean_line(text)) == clean_line(text)


@given(ANY | st.sampled_from(HARD_TO_DRAW))
def test_nothing_that_acts_or_hides_is_left(text: str) -> None:
    assert not FOREVER_FORBIDDEN & set(clean(text))
    clean(text).encode()
    gated(text).encode()


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=60))
def test_plain_text_is_only_trimmed(text: str) -> None:
    assert clean(text) == text.strip()


@given(ANY)
def test_what_was_cleaned_passes_the_gate_unchanged(text: str) -> None:
    assert gated(clean(text)) == clean(text)
