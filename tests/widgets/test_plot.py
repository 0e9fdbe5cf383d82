"""Charts as text: what plotext draws, and the ground laid around it."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from holdfast.charts.axis import Axis
from holdfast.charts.columns import Columns, Point, Span
from holdfast.charts.inks import Ground, Ink
from holdfast.charts.picture import GUTTER, Charted, Layout, reserved_picture
from holdfast.charts.symbols import PLAIN
from tests.charts import ANXIETY, DAY, MOOD, TODAY, charted, of_ink, on_ground, pictured, stretch, text
from widgets.plot import chart_lines, marks

SQUARE = Layout(11 + GUTTER, 11, lane=False, anchors=False, band=False)
"""A plot of 11 columns and, with the row of dates, 10 rows."""


def drawn(columns: Columns, layout: Layout, *, higher_is_better: bool = True) -> list[str]:
    return [
        "".join(character for character, _ in row) for row in marks(columns, layout, higher_is_better=higher_is_better)
    ]


def test_plotext_is_imported_when_a_chart_is_drawn_and_not_before() -> None:
    told = "import sys, widgets.plot; print('plotext' in sys.modules, 'textual' in sys.modules)"
    assert (
        subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout
        == "False False\n"
    )


@pytest.mark.parametrize(("value", "row"), [(10, 0), (0, 9), (9.4, 1), (5, 5)])
def test_the_scale_is_always_the_whole_one(value: float, row: int) -> None:
    rows = drawn(Columns(dots=(Point(3, value),)), SQUARE)
    assert [number for number, line in enumerate(rows) if line.strip()] == [row]
    assert rows[row].index("·") == 3


def test_up_is_the_better_direction() -> None:
    assert drawn(Columns(dots=(Point(3, 0),)), SQUARE, higher_is_better=False)[0].index("·") == 3


def test_dots_stand_in_their_columns_to_the_very_ends() -> None:
    assert drawn(Columns(dots=tuple(Point(x, 10) for x in range(11))), SQUARE)[0] == "·" * 11


def test_each_mark_carries_the_number_of_its_ink() -> None:
    columns = Columns(dots=(Point(0, 5),), spans=(Span(4, 2, 8),), lines=((Point(7, 3), Point(9, 3)),))
    inks = {ink for row in marks(columns, SQUARE) for _, ink in row}
    assert inks == {Ink.NOTHING, Ink.DAY, Ink.SPAN, Ink.LINE}


def test_the_line_is_broken_where_its_parts_are() -> None:
    parts = ((Point(0, 5), Point(2, 5)), (Point(8, 5), Point(10, 5)))
    (row,) = (line for line in drawn(Columns(lines=parts), SQUARE) if line.strip())
    assert row[:3].strip()
    assert row[3:8].strip() == ""
    assert row[8:].strip()


@pytest.mark.parametrize(("width", "height"), [(1, 1), (5, 2), (9, 3), (300, 90)])
def test_a_chart_of_any_size_fits_it(width: int, height: int) -> None:
    layout = Layout(width, height)
    rows = pictured(charted(), layout)
    assert len(rows) == layout.rows + 2
    assert {len(text(row)) for row in rows} == {layout.columns + GUTTER}


def test_a_terrace_is_its_days_wide_and_its_level_with_the_margin_high() -> None:
    what = charted(56, stretch(55, 28, "gain"), stretch(27, 0, level=5.0))
    layout = SQUARE._replace(width=56 + GUTTER, height=12)
    assert on_ground(pictured(what, layout), Ground.TERRACE) == [(row, GUTTER + 28, 28) for row in (4, 5, 6)]


def test_a_terrace_between_two_rows_keeps_the_nearer_one() -> None:
    what = charted(56, stretch(55, 0, level=3.8))
    rows = pictured(what, SQUARE._replace(height=6))
    assert [number for number, *_ in on_ground(rows, Ground.TERRACE)] == [2]


def test_the_chosen_stretch_is_brighter_and_its_lane_is_lit() -> None:
    chosen = stretch(27, 0)
    what = charted(56, stretch(55, 28), chosen)
    rows = pictured(what, Layout(60, 13), chosen=chosen)
    assert on_ground(rows, Ground.CHOSEN)
    assert on_ground(rows, Ground.TERRACE)
    assert of_ink(rows, Ink.CHOSEN) == "━" * 28


def test_the_lane_tells_kinds_and_sureness_by_shape() -> None:
    what = charted(
        60,
        stretch(59, 50),
        stretch(49, 40, "gain"),
        stretch(39, 30, "setback"),
        stretch(29, 20, "unclear"),
        stretch(19, 10, confidence=0.7),
        stretch(9, 0),
        claim="probable",
    )
    lane = text(pictured(what, Layout(60 + GUTTER, 13))[-2])
    assert lane == "    " + "━" * 10 + " ▴" * 5 + " ▾" * 5 + "┄" * 10 + "╍" * 20


def test_nothing_is_claimed_of_too_few_entries() -> None:
    what = charted(20, stretch(19, 0, "unclear"), claim="not_enough")
    assert not text(pictured(what, Layout(60, 13))[-2]).strip()


def test_numbers_and_anchors_stand_at_the_ends_better_on_top() -> None:
    rows = [text(row) for row in pictured(charted(), Layout(80, 13))]
    assert rows[0].startswith("10   as good as I can imagine  ")
    assert rows[10].startswith(" 0   as low as I can imagine  ")
    flipped = [text(row) for row in pictured(charted()._replace(scale=ANXIETY), Layout(80, 13))]
    assert flipped[0].startswith(" 0   completely calm  ")
    assert flipped[10].startswith("10   the most I can imagine  ")


def test_anchors_give_way_to_what_was_recorded() -> None:
    assert "imagine" not in text(pictured(charted(level=10.0), Layout(80, 13))[0])


def test_the_cursor_stands_on_its_day_with_the_lamp_on_the_line() -> None:
    rows = [text(row) for row in pictured(charted(), Layout(60, 13, anchors=False), cursor=TODAY - 10 * DAY)]
    column = Axis(TODAY - 55 * DAY, TODAY, 56).column(TODAY - 10 * DAY) + GUTTER
    assert "".join(row[column] for row in rows[:11]) == "│││││●│││││"


@pytest.mark.parametrize("level", [4.6, 5.0, 5.4, 5.9, 6.3])
@pytest.mark.parametrize("height", [8, 9, 12, 13])
def test_the_lamp_is_on_the_line_and_not_beside_it(level: float, height: int) -> None:
    rows = pictured(charted(level=level), Layout(60, height, anchors=False), cursor=TODAY - 10 * DAY)
    (lit,) = (row for row in rows if any(run.ink == Ink.LAMP for run in row))
    assert any(run.ink == Ink.LINE for run in lit)


def test_where_nothing_was_recorded_the_cursor_has_no_lamp() -> None:
    what = charted()._replace(first=TODAY - 90 * DAY)
    assert not of_ink(pictured(what, Layout(100, 13), cursor=TODAY - 80 * DAY), Ink.LAMP)
    assert not of_ink(pictured(what, Layout(100, 13), cursor=TODAY - 200 * DAY), Ink.CURSOR)


def test_before_it_is_drawn_a_chart_keeps_its_rows_and_dates() -> None:
    what, layout = charted(), Layout(80, 13)
    reserved = reserved_picture(what, layout, "-" * 80)
    assert len(reserved) == len(pictured(what, layout))
    assert text(reserved[5]) == "-" * 80
    assert text(reserved[-1]) == text(pictured(what, layout)[-1])


def test_the_command_line_prints_it_in_plain_symbols() -> None:
    lines = chart_lines(charted(), Layout(76, 14, symbols=PLAIN, fill=True))
    assert len(lines) == 14
    assert all(line.isascii() and line == line.rstrip() for line in lines)
    assert re.search(r"\*{20}", "\n".join(lines))
    assert "=" * 72 in lines[-2]


def test_a_rating_without_a_value_is_drawn_empty() -> None:
    what = Charted(MOOD, (), None, TODAY - 27 * DAY, TODAY)
    assert not [line for line in chart_lines(what, Layout(60, 13, anchors=False))[1:5] if line.strip()]
