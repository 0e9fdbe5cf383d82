"""What the values of a line are called, and which kind of line it is."""

from __future__ import annotations

from typing import get_args

import pytest

from holdfast.counted import (
    Counted,
    counted,
    counted_as,
    counted_in_words,
    days_counted,
    many,
    more_counted,
    none_of,
)
from holdfast.line_kinds import LineKind, kind_of


@pytest.mark.parametrize(
    ("line_id", "kind", "called"),
    [
        ("mood", "check_in", "check_in"),
        ("my_own_scale", "check_in", "check_in"),
        ("trust", "check_in", "rating"),
        ("goal:0197c1a2", "goal", "rating"),
        ("fit:heard", "fit", "rating"),
        ("score:phq9", "score", "score"),
    ],
)
def test_values_are_called_by_what_their_line_is(line_id: str, kind: LineKind, called: Counted) -> None:
    assert kind_of(line_id) == kind
    assert counted_as(line_id) == called


@pytest.mark.parametrize("kind", get_args(Counted))
def test_each_is_counted_in_every_way(kind: Counted) -> None:
    word = kind.replace("_", "-")
    assert (counted(kind, 1), counted(kind, 2)) == (f"1 {word}", f"2 {word}s")
    assert (counted_in_words(kind, 1), counted_in_words(kind, 0)) == (f"one {word}", f"0 {word}s")
    assert (more_counted(kind, 1), more_counted(kind, 7)) == (f"1 more {word}", f"7 more {word}s")
    assert (many(kind), none_of(kind)) == (f"{word}s", f"no {word}")
    assert days_counted(kind, 3, 28) == f"3 of 28 days have a {word}"
