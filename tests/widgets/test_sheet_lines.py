"""Parts of a review sheet as lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.review.said import Block, Said, Track
from widgets.sheet_lines import sheet_lines

RATINGS = Block(
    "ratings",
    "Ratings, beside the 6 days before",
    (
        Said("Mood", "4 to 6, around 5", "5 ratings, none before", track=Track(4, 5)),
        Said("Being OK with not knowing", "5", "1 rating, before around 3, 4 ratings", track=Track(3, 5)),
    ),
)
SESSION = Block(
    "session",
    "After the last session",
    (Said("What stayed", "She waited, and I did not fill the silence.", is_own=True),),
    about="with M., Thu 26 Feb",
)
TOPICS = Block("topics", "To bring", (Said("", "Why the question felt sharp", "brought on 26 Feb", is_own=True),))
EXERCISES = Block(
    "exercises",
    "Exercises used",
    (
        Said("Longer out-breath", "6 to 4", "once", track=Track(6, 4)),
        Said("One small thing", "not rated before and after", "once"),
    ),
    note="Distress before and after, 0 to 10. This shows no cause.",
)


def drawn(*blocks: Block, width: int = 76, heads: bool = True, plain: bool = False) -> list[str]:
    return [line.plain.rstrip() for line in sheet_lines(blocks, width, heads=heads, plain=plain)]


def test_ratings_stand_in_columns_and_what_they_rest_on_below_where_it_does_not_fit() -> None:
    assert drawn(RATINGS) == [
        "Ratings, beside the 6 days before",
        "Mood                       ····○●·····  4 to 6, around 5",
        "                           5 ratings, none before",
        "Being OK with not knowing  ···○─●·····  5",
        "                           1 rating, before around 3, 4 ratings",
    ]
    assert drawn(RATINGS, width=120)[1:] == [
        "Mood                       ····○●·····  4 to 6, around 5   5 ratings, none before",
        "Being OK with not knowing  ···○─●·····  5                  1 rating, before around 3, 4 ratings",
    ]


def test_where_it_is_narrow_a_label_stands_above_its_track() -> None:
    assert drawn(EXERCISES, width=40) == [
        "Exercises used",
        "Longer out-breath",
        "····●─○····  6 to 4   once",
        "One small thing",
        "  not rated before and after   once",
        "Distress before and after, 0 to 10. This",
        "shows no cause.",
    ]


def test_own_words_are_italic_behind_their_bar_and_nothing_else_is() -> None:
    assert drawn(SESSION, TOPICS, width=60) == [
        "After the last session   with M., Thu 26 Feb",
        "▏ What stayed   She waited, and I did not fill the silence.",
        "",
        "To bring",
        "▏ Why the question felt sharp   brought on 26 Feb",
    ]
    (_, line, *_) = sheet_lines((SESSION,), 60)
    italic = [line.plain[span.start : span.end] for span in line.spans if "italic" in str(span.style)]
    assert "".join(italic) == "She waited, and I did not fill the silence."


def test_long_own_words_keep_their_bar_on_every_line_and_what_they_rest_on_goes_below() -> None:
    assert drawn(TOPICS, width=24) == [
        "To bring",
        "▏ Why the question felt",
        "▏ sharp",
        "  brought on 26 Feb",
    ]


def test_the_first_head_can_stand_elsewhere_and_the_others_stay() -> None:
    assert drawn(TOPICS, EXERCISES, heads=False)[0].startswith("▏ Why")
    assert "Exercises used" in drawn(TOPICS, EXERCISES, heads=False)


def test_in_plain_symbols_nothing_is_beyond_ascii() -> None:
    said = Said("", "level since 3 – 5 Mar", "−2 · of 5")
    text = "\n".join(drawn(RATINGS, SESSION, EXERCISES, Block("scores", "Scores", (said,)), plain=True))
    assert text.isascii()


@given(st.text(max_size=200), st.text(max_size=60), st.integers(min_value=24, max_value=160), st.booleans())
def test_whatever_is_written_no_line_is_wider_than_there_is_room(words: str, label: str, width: int, own: bool) -> None:
    rows = (
        Said(label, words, words, is_own=own),
        Said(label, "4 to 5", "5 ratings", track=Track(4, 5)),
        Said("", words, is_own=own),
    )
    assert all(line.cell_length <= width for line in sheet_lines((Block("goals", "Goals", rows, words),), width))


@pytest.mark.parametrize("width", [40, 60, 76, 100])
def test_a_track_that_stays_where_it_was_has_one_place(width: int) -> None:
    same = Block("fit", "Fit", (Said("Trust", "8", "9 ratings", track=Track(7.6, 8.2)),))
    assert "·●·" in "".join(drawn(same, width=width))
    assert "○" not in "".join(drawn(same, width=width))
