"""What is laid around the marks of a chart: where the line probably is, a second rating, ticks, a person's own word."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from holdfast.charts.columns import Columns, Point
from holdfast.charts.inks import Ground, Ink, Row
from holdfast.charts.picture import GUTTER, Charted, Layout, Over
from holdfast.charts.symbols import FINE, PLAIN
from holdfast.charts.ticks import Ticks
from tests.charts import ANXIETY, DAY, MOOD, TODAY, charted, of_ink, on_ground, pictured, stretch, text
from widgets.plot import chart_lines, marks

TALL = Layout(60, 25, anchors=False)
"""A plot of 56 columns and 23 rows, each less than half a margin high."""

GAIN = stretch(55, 0, "gain")


def rows_on(rows: list[Row], ground: Ground) -> list[int]:
    return sorted({row for row, *_ in on_ground(rows, ground)})


def test_the_ground_is_lighter_where_the_line_probably_is() -> None:
    narrow = rows_on(pictured(charted(56, GAIN, spread=0.05), TALL), Ground.LIKELY_PAGE)
    wide = rows_on(pictured(charted(56, GAIN, spread=1.0), TALL), Ground.LIKELY_PAGE)
    assert narrow == [11]
    assert wide == [9, 10, 11, 12, 13]


def test_on_a_terrace_it_is_a_step_lighter_still() -> None:
    rows = pictured(charted(56, spread=0.3), TALL)
    assert rows_on(rows, Ground.TERRACE) == [9, 10, 12, 13]
    assert rows_on(rows, Ground.LIKELY_TERRACE) == [11]
    chosen = pictured(charted(56, spread=0.3), TALL, chosen=stretch(55, 0))
    assert rows_on(chosen, Ground.LIKELY_CHOSEN) == [11]


def test_where_rows_are_high_a_terrace_stays_a_terrace() -> None:
    rows = pictured(charted(56, spread=1.0), TALL._replace(height=12))
    assert not rows_on(rows, Ground.LIKELY_TERRACE)
    assert rows_on(rows, Ground.TERRACE)


def test_where_no_line_is_drawn_nothing_is_likely() -> None:
    what = charted(56, GAIN)
    days = tuple(value for value in what.values if not 20 <= (TODAY - value.day).days < 40)
    found = on_ground(pictured(what._replace(values=days), TALL), Ground.LIKELY_PAGE)
    assert {(start - GUTTER, width) for _, start, width in found} == {(0, 16), (36, 20)}


def test_what_is_likely_does_not_need_a_colour() -> None:
    what = charted(56, GAIN, spread=1.0)
    assert of_ink(pictured(what, TALL), Ink.FILL) == ""
    filled = of_ink(pictured(what, TALL._replace(fill=True)), Ink.FILL)
    assert set(filled) == {FINE.likely}
    assert len(filled) == 4 * 56


def test_the_likely_ground_can_be_left_out() -> None:
    assert not rows_on(pictured(charted(56, GAIN), TALL._replace(band=False)), Ground.LIKELY_PAGE)


def laid_over(what: Charted, other: Charted) -> Charted:
    return what._replace(over=Over(other.scale, other.values, other.course))


def rows_of(rows: list[Row], ink: Ink) -> list[int]:
    return [number for number, row in enumerate(rows) if any(run.ink == ink for run in row)]


def test_a_second_rating_is_laid_over_on_its_own_scale() -> None:
    rows = pictured(laid_over(charted(level=2.0), charted(level=8.0)), TALL)
    (over,) = rows_of(rows, Ink.OVER)
    assert over == pytest.approx(0.2 * 22, abs=0.6)


def test_up_is_the_better_direction_for_both() -> None:
    calm = charted(level=1.0)._replace(scale=ANXIETY)
    above = rows_of(pictured(laid_over(charted(level=5.0), calm), TALL), Ink.OVER)
    assert above == rows_of(pictured(laid_over(charted(level=5.0), charted(level=9.0)), TALL), Ink.OVER)
    below = rows_of(pictured(laid_over(calm, charted(level=2.0)), TALL), Ink.OVER)
    assert below == rows_of(pictured(laid_over(calm, charted(level=8.0)._replace(scale=ANXIETY)), TALL), Ink.OVER)


def test_the_first_line_is_in_front_of_the_second() -> None:
    rows = pictured(laid_over(charted(), charted()), TALL)
    assert of_ink(rows, Ink.LINE)
    assert not of_ink(rows, Ink.OVER)


def test_a_second_rating_without_a_line_shows_its_days() -> None:
    what = charted(level=2.0)._replace(over=Over(MOOD, charted(level=8.0).values[-2:], None))
    assert len(of_ink(pictured(what, TALL), Ink.OVER)) == 2


@pytest.mark.parametrize(
    ("more", "shape"),
    [({"by_shape": True}, FINE.over), ({"fill": True}, FINE.over), ({"symbols": PLAIN, "fill": True}, PLAIN.over)],
)
def test_without_hues_the_second_line_has_a_shape_of_its_own(more: dict[str, object], shape: str) -> None:
    what = laid_over(charted(level=2.0), charted(level=8.0))
    assert set(of_ink(pictured(what, TALL._replace(**more)), Ink.OVER)) == {shape}  # type: ignore[arg-type]


def test_the_ends_of_the_second_scale_stand_at_the_right() -> None:
    rows = pictured(laid_over(charted(), charted()._replace(scale=ANXIETY)), Layout(80, 13))
    assert text(rows[0]).startswith("10   as good as I can imagine")
    assert text(rows[0]).endswith("  completely calm  0")
    assert text(rows[10]).endswith("  the most I can imagine 10")


def test_a_line_of_points_leaves_the_others_alone() -> None:
    drawn = marks(Columns(lines=((Point(0, 5), Point(10, 5)),)), Layout(15, 12), over=((Point(4, 9),),))
    assert [ink for row in drawn for _, ink in row].count(Ink.OVER) == 1


def ticks_of(what: Charted, layout: Layout) -> str:
    rows = pictured(what, layout._replace(ticks=what.has_ticks))
    return text(rows[-2])[GUTTER:]


def ago(*days: int) -> tuple[date, ...]:
    return tuple(TODAY - each * DAY for each in days)


def test_a_tick_takes_a_row_and_without_one_there_is_none() -> None:
    beyond = charted()._replace(ticks=Ticks(ago(56), ago(-1)))
    assert not beyond.has_ticks
    within = charted()._replace(ticks=Ticks(ago(3)))
    assert within.has_ticks
    assert len(chart_lines(within, TALL)) == len(chart_lines(beyond, TALL)) == 25
    assert chart_lines(within, TALL)[-2].endswith("+")


def test_weekly_sessions_stay_even_where_a_week_is_a_column_and_a_half() -> None:
    what = charted(366)._replace(ticks=Ticks(sessions=ago(*range(3, 366, 7))))
    dots = [
        2 * column + half
        for column, shape in enumerate(ticks_of(what, Layout(80, 13)))
        for half, shapes in enumerate(("⠁⠉", "⠈⠉"))
        if shape in shapes
    ]
    assert len(dots) == 52
    assert {after - before for before, after in pairwise(dots)} <= {2, 3}


def test_two_sessions_in_a_column_are_both_there_and_a_mark_wins_it() -> None:
    layout = Layout(14 + GUTTER, 13)
    what = charted(28)._replace(ticks=Ticks(sessions=ago(27, 26, 24, 1)))
    assert ticks_of(what, layout).rstrip() == "⠉⠈" + " " * 11 + "⠁"
    marked = what._replace(ticks=Ticks(ago(25), ago(27, 24)))
    assert ticks_of(marked, layout).rstrip() == "⠁+"


def test_exercises_stand_below_the_sessions_of_their_columns() -> None:
    layout = Layout(14 + GUTTER, 13)
    what = charted(28)._replace(ticks=Ticks(practices=ago(27, 26, 24, 22)))
    assert ticks_of(what, layout).rstrip() == "⣀⢀⢀"
    both = what._replace(ticks=Ticks(ago(22), ago(27, 24, 1), ago(27, 26, 25, 22, 0)))
    assert ticks_of(both, layout).rstrip() == "⣁⡈+" + " " * 10 + "⢁"
    assert ticks_of(both, layout._replace(symbols=PLAIN)).rstrip() == ";;+" + " " * 10 + ";"
    assert charted(28)._replace(ticks=Ticks(practices=ago(3))).has_ticks
    assert not charted(28)._replace(ticks=Ticks(practices=ago(40))).has_ticks


def test_a_change_of_therapist_and_a_goal_have_signs_and_what_is_seldom_wins() -> None:
    layout = Layout(14 + GUTTER, 13)
    what = charted(28)._replace(ticks=Ticks(ago(27), ago(25), ago(23), ago(27, 25, 20), ago(27, 25, 22, 2)))
    assert ticks_of(what, layout).rstrip() == "+◆▹◆" + " " * 8 + "▹"
    assert ticks_of(what, layout._replace(symbols=PLAIN)).rstrip() == "+#>#" + " " * 8 + ">"
    assert charted(28)._replace(ticks=Ticks(goals=ago(3))).has_ticks
    assert not charted(28)._replace(ticks=Ticks(therapists=ago(30))).has_ticks
    rows = pictured(what, layout._replace(ticks=True))
    assert of_ink(rows[-2:-1], Ink.OWN) == "+▹▹"


def test_plain_ticks_are_ascii() -> None:
    what = charted()._replace(ticks=Ticks(ago(10), ago(3), ago(20, 3), ago(30), ago(40)))
    assert set(ticks_of(what, TALL._replace(symbols=PLAIN))) == {" ", "+", ",", ";", "#", ">"}


def test_a_persons_own_plateau_has_its_own_shape_and_stands_behind_a_bar() -> None:
    own = stretch(27, 0)._replace(own=True, confidence=None)
    what = charted(56, stretch(55, 28), own)
    rows = pictured(what, Layout(60, 13))
    assert text(rows[-2])[GUTTER:] == "━" * 28 + "═" * 28
    assert of_ink(rows[-2:-1], Ink.OWN) == "═" * 28
    bars = [row for row in rows if any(run.ink == Ink.BAR for run in row)]
    assert bars
    assert all(text(row)[GUTTER + 28] == FINE.row for row in bars)


def test_what_is_no_plateau_by_their_word_is_in_their_ink() -> None:
    denied = stretch(27, 0, "unclear")._replace(own=True)
    rows = pictured(charted(56, stretch(55, 28), denied), Layout(60, 13))
    assert of_ink(rows[-2:-1], Ink.OWN) == FINE.unclear * 28


def test_up_and_down_has_its_own_shape() -> None:
    swinging = stretch(27, 0, "unclear")._replace(swings=True)
    what = charted(56, stretch(55, 28), swinging, claim="unclear")
    assert text(pictured(what, Layout(60, 13))[-2])[GUTTER:] == "━" * 28 + " ↕" * 14
