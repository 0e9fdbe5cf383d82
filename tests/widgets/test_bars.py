"""Bars of changes in distress: where they begin and end, and what stands under them."""

from __future__ import annotations

import pytest

from holdfast.charts.bars import MOST, Bar, reach
from holdfast.charts.symbols import symbols
from widgets.plot import bars


@pytest.mark.parametrize("plain", [False, True])
@pytest.mark.parametrize("count", [1, 2, 7, MOST])
def test_bars_stand_one_a_row_solid_as_far_as_they_reach_at_the_least(count: int, *, plain: bool) -> None:
    drawn = [Bar(-3.0, -1.0), Bar(-0.5, 0.5), Bar(0.5, 0.9), *[Bar(-2.0, -1.0)] * MOST][:count]
    rows = ["".join(run.text for run in row) for row in bars(drawn, 41, plain=plain)]
    shapes = symbols(plain=plain)
    solid, open_, line = shapes.firm, shapes.probable, shapes.cursor
    middle = 30  # three points below it, one above, on 41 columns
    assert len(rows) == count + 1
    assert {len(row) for row in rows} == {41}
    assert rows[-1][middle] == "0"
    assert rows[-1].startswith("3 lower")
    assert rows[-1].endswith("1 higher")
    assert rows[0][:middle] == open_ * 20 + solid * 10
    assert all(set(row) <= {" ", solid, open_, line} for row in rows[:-1])
    if count > 2:
        assert (rows[1].strip(), rows[1].index(open_)) == (open_ * 11, 25)
        assert set(rows[2][:middle]) == {" "}
        assert rows[2].rstrip()[-1] == open_


@pytest.mark.parametrize(
    ("low", "high", "least"), [(-3, -1, -1), (-1, 2, 0), (0.5, 2, 0.5), (-1, 0, 0), (0, 1, 0), (0, 0, 0)]
)
def test_a_bar_reaches_at_the_least_to_its_nearer_end(low: float, high: float, least: float) -> None:
    assert Bar(low, high).least == least


def test_the_drawing_reaches_a_point_to_each_side_at_the_least() -> None:
    assert reach([Bar(-0.2, 0.1)]) == (-1, 1)
    assert reach([Bar(-2.1, -1), Bar(0, 3.5)]) == (-3, 4)
    assert reach([]) == (-1, 1)


@pytest.mark.parametrize(("columns", "under"), [(16, "1 lower 0       "), (14, "      0       "), (10, "    0     ")])
def test_words_that_do_not_fit_under_the_bars_are_left_out(columns: int, under: str) -> None:
    assert "".join(run.text for run in bars([Bar(-1, 0.5)], columns)[-1]) == under
