"""What counts as level, as a person types it."""

from __future__ import annotations

import pytest

from holdfast.plateaus.level_words import read_margin, read_steady_from
from holdfast.refusals import NotUnderstood


@pytest.mark.parametrize(("text", "margin"), [("", None), ("  ", None), ("0.5", 0.5), ("1,5", 1.5), ("2", 2.0)])
def test_a_margin_is_a_number_of_points_or_left_to_holdfast(text: str, margin: float | None) -> None:
    assert read_margin(text) == margin


@pytest.mark.parametrize("text", ["0", "0.05", "5.1", "-1", "one", "1e1", "٣"])
def test_another_margin_is_refused_with_what_it_may_be(text: str) -> None:
    with pytest.raises(NotUnderstood, match=r"from 0\.1 to 5"):
        read_margin(text)


@pytest.mark.parametrize(("text", "level"), [("", None), ("6", 6.0), ("7,5", 7.5)])
def test_good_news_begins_at_a_level_of_the_scale(text: str, level: float | None) -> None:
    assert read_steady_from(text) == level


def test_a_level_outside_the_scale_is_refused() -> None:
    with pytest.raises(NotUnderstood):
        read_steady_from("11")
