"""The track: eleven places, and where something was and is."""

from __future__ import annotations

import pytest

from widgets.track import track


@pytest.mark.parametrize(
    ("value", "before", "drawn"),
    [
        (None, None, "···········"),
        (5, None, "·····●·····"),
        (0, None, "●··········"),
        (10, None, "··········●"),
        (7.5, None, "········●··"),
        (7, 4, "····○──●···"),
        (4, 6, "····●─○····"),
        (6, 6, "······●····"),
        (6, 6.4, "······●····"),
        (None, 4, "····○······"),
    ],
)
def test_a_track_shows_where_something_was_and_is(value: float | None, before: float | None, drawn: str) -> None:
    assert track(value, before=before).plain == drawn


def test_places_can_stand_apart() -> None:
    assert track(1, places_apart=3).plain == "·  ●  ·  ·  ·  ·  ·  ·  ·  ·  ·"
    assert track(1, before=0, places_apart=3).plain == "○──●  ·  ·  ·  ·  ·  ·  ·  ·  ·"


def test_a_plain_track_is_ascii() -> None:
    drawn = track(7, before=4, plain=True).plain
    assert drawn == "....o--*..."
    assert drawn.isascii()
