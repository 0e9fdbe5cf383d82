"""A review sheet as plain lines."""

from __future__ import annotations

import pytest

from holdfast.review.clipped import width
from holdfast.review.formats import written
from holdfast.review.period import period_of
from holdfast.review.text import WIDTH, as_text
from holdfast.text import gated
from tests.hostile import ACTS_ON_A_TERMINAL, HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tests.reviewed import PERIOD, TODAY, fullest, nothing, sheet, worded

TEXTS = [hostile.text for hostile in ACTS_ON_A_TERMINAL] + LOOKS_LIKE_MARKUP + HARD_TO_DRAW[:-1]


def test_the_whole_sheet() -> None:
    assert as_text(sheet()) == (
        """\
Review sheet
since the session with M. on Thu 26 Feb, 6 days

The line
  Mood 5, in 6 check-ins.
  5 of 6 days have a check-in.
  Mood has been about level for 8 weeks, around 5 (firm).

Moments
  Mon 2 Mar  ▏ Said no at work and nothing fell down.

To bring
  ▏ Why the question felt sharp
  ▏ The phone call with my brother
    brought on 26 Feb, and goes on

Not clear yet
  ▏ Whether to stay in this town
    to be looked at again on 3 Apr

After the last session   with M., Thu 26 Feb
  What stayed  ▏ She waited, and I did not fill the silence.
  Taken along  ▏ Waiting is also an answer.
  Agreed       ▏ Say no once, to something small.
               for Wed 4 Mar

Not said in the last session
  Not said  ▏ That I had nearly cancelled.

Ratings, beside the 6 days before
  Mood                 5   6 ratings, before around 5, 6 ratings
  Anxiety or distress  4   6 ratings, before around 4, 6 ratings

What moved while it was level
  7 Jan – 3 Mar, its last third beside its first.
  Anxiety or distress  6 to 4   56 ratings
  Too few entries to tell: OK with not knowing.

Exercises used
  Longer out-breath  6 to 4 and 5 to 4   twice
  Distress before and after, 0 to 10. This shows no cause.

Feelings, most often
  restless 3 times, tired once, relieved once

Goals
  ▏ Say what I need
    working on it · 4 on 1 Mar, before 3 · 0 by attainment, from −2 to +2

How it is with M.
  Listened to                     6 to 8   2 ratings since 8 Jan
  Safe to say what is on my mind  7   1 rating, 26 Feb

Questionnaire scores
  PHQ-9  12 on 1 Mar
         6 lower than on 1 Jan, in the better direction and by more than
         measurement error. The authors call 10–14 ‘moderate’ (Kroenke
         2001).

A personal notebook. Not a diagnosis, not medical advice. It is not
encrypted: whoever has it can read it."""
    )


def test_a_sheet_with_nothing_in_it_says_so_kindly() -> None:
    said = as_text(nothing(period_of(TODAY, None)))
    assert "no session is recorded yet" in said
    assert "Nothing is recorded in these days, and that is fine." in said
    assert said.endswith("whoever has it can read it.")


def test_long_words_go_on_behind_their_bar() -> None:
    lines = as_text(worded("She waited, and I did not fill the silence. " * 4)).split("\n")
    start = next(place for place, line in enumerate(lines) if line.startswith("  What stayed"))
    assert lines[start].startswith("  What stayed  ▏ She waited")
    assert lines[start + 1].startswith("               ▏ ")


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_no_line_is_too_wide_and_none_acts(text: str) -> None:
    said = written(worded(text), "text")
    assert gated(said) == said
    assert all(width(line) <= WIDTH for line in said.split("\n"))


@pytest.mark.parametrize("words", ["WWW and more ", "I had no answer. ", "x" * 90])
def test_twenty_years_of_everything_are_a_few_pages(words: str) -> None:
    said = as_text(fullest(words))
    assert len(said.split("\n")) < 500
    assert all(width(line) <= WIDTH for line in said.split("\n"))
    assert PERIOD.days == 6
