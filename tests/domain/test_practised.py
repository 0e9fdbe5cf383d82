"""Exercises that were used during a stretch."""

from __future__ import annotations

from holdfast.practices import Used
from holdfast.stretches.practised import Practised, practised


def test_the_one_used_most_often_stands_first_and_few_rated_uses_are_counted_alone() -> None:
    used = [
        Used("tea", 6, 3, 2, "Tea"),
        Used("tea", 6, None, 1, "Green tea"),
        Used("humming", 7, 4, 3, "Humming"),
        Used("humming", 5, 4, 2, "Humming"),
        Used("humming", None, 4, 1, "Humming"),
    ]
    assert practised(used) == (Practised("Humming", 6, 6.2, 4.0), Practised("Green tea", 3, None, None))
    assert practised([]) == ()
