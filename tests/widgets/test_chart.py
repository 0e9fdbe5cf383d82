"""The chart on the screen."""

from __future__ import annotations

from datetime import date, timedelta
from time import perf_counter

import pytest
from textual.app import App, ComposeResult
from textual.color import Color

from holdfast.charts.picture import Charted
from holdfast.check_ins import DayValue
from holdfast.plateaus.course import Course, Current, LinePoint, Stretch
from holdfast.scales import find_scale, shipped_scales
from tests.made import screen_text
from tui import theme
from widgets import plot
from widgets.chart import Chart

TODAY = date(2026, 3, 3)
DAY = timedelta(days=1)


def charted(days: int = 56) -> Charted:
    first = TODAY - (days - 1) * DAY
    half = first + days // 2 * DAY
    stretches = (
        Stretch(first, half - DAY, "gain", 0.9, 4.0, 2.0, 20),
        Stretch(half, TODAY, "plateau", 0.9, 5.0, 0.0, 28),
    )
    course = Course("mood", stretches, Current("plateau", "firm", half), (), first, (LinePoint(5.0, 0.3),) * days)
    values = tuple(DayValue(first + day * DAY, 5.0, 4.0, 6.0, 2) for day in range(days))
    return Charted(find_scale(shipped_scales(), "mood"), values, course, first, TODAY)


class ChartApp(App[None]):
    CSS = "Chart { height: 100%; }"

    def __init__(self, *, light: bool = False) -> None:
        super().__init__()
        for each in theme.THEMES:
            self.register_theme(each)
        self.theme = theme.LIGHT if light else theme.DARK
        self.pointed: list[date] = []

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return theme.tokens(dark=self.current_theme.dark)

    def compose(self) -> ComposeResult:
        yield Chart()

    @property
    def chart(self) -> Chart:
        return self.query_one(Chart)

    def on_chart_day_pointed(self, event: Chart.DayPointed) -> None:
        self.pointed.append(event.day)

    def has_background(self, x: int, y: int, token: str) -> bool:
        style = self.screen.get_style_at(x, y)
        assert style.bgcolor is not None
        return _near(style.bgcolor.get_truecolor(), token)

    def has_color(self, x: int, y: int, token: str | None) -> bool:
        style = self.screen.get_style_at(x, y)
        assert style.color is not None
        assert token is not None
        return _near(style.color.get_truecolor(), token)


def _near(shown: tuple[int, int, int], token: str) -> bool:
    """Whether it is the colour of the token; Textual may round a channel by one."""
    return all(abs(one - other) <= 1 for one, other in zip(shown, Color.parse(token).rgb, strict=True))


async def test_a_sparkline_keeps_the_place_until_the_chart_is_ready() -> None:
    app = ChartApp()
    async with app.run_test(size=(60, 13)) as pilot:
        app.chart.charted = charted()
        await pilot.pause()
        before = screen_text(app).split("\n")
        assert [number for number, row in enumerate(before) if row.strip()] == [5, 12]
        app.chart.ready = True
        await pilot.pause()
        after = screen_text(app).split("\n")
        assert after[12] == before[12]
        assert after[0].startswith("10   as good as I can imagine")


@pytest.mark.parametrize("light", [False, True])
async def test_terraces_and_cursor_take_their_colours_from_the_theme(light: bool) -> None:
    app = ChartApp(light=light)
    tokens = theme.tokens(dark=not light)
    async with app.run_test(size=(60, 13)) as pilot:
        chart = app.chart
        chart.charted, chart.ready, chart.cursor = charted(), True, TODAY
        await pilot.pause()
        assert app.has_background(40, 5, tokens["plateau-band"])
        assert app.has_background(10, 4, app.current_theme.background or "")
        assert not app.has_background(10, 5, app.current_theme.background or "")
        assert app.has_color(59, 5, app.current_theme.accent)
        assert chart.charted.course is not None
        chart.chosen = chart.charted.course.stretches[1]
        await pilot.pause()
        assert app.has_background(40, 5, tokens["plateau-band-selected"])
        assert app.has_color(40, 11, app.current_theme.accent)


async def test_a_change_of_theme_only_colours_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    app = ChartApp()
    async with app.run_test(size=(60, 13)) as pilot:
        app.chart.charted, app.chart.ready = charted(), True
        await pilot.pause()
        monkeypatch.setattr(plot, "marks", None)
        app.theme = theme.LIGHT
        app.chart.cursor = TODAY - DAY
        await pilot.pause()
        assert app.has_background(40, 5, theme.tokens(dark=False)["plateau-band"])


async def test_a_built_in_theme_works_too() -> None:
    app = ChartApp()
    async with app.run_test(size=(60, 13)) as pilot:
        app.chart.charted, app.chart.ready = charted(), True
        app.theme = "nord"
        await pilot.pause()
        assert app.has_background(40, 5, theme.tokens(dark=True)["plateau-band"])


async def test_plain_symbols_are_ascii_and_fill_the_terraces() -> None:
    app = ChartApp()
    async with app.run_test(size=(60, 13)) as pilot:
        app.chart.charted, app.chart.ready, app.chart.plain = charted(), True, True
        await pilot.pause()
        shown = screen_text(app)
        assert shown.isascii()
        assert "::::" in shown


async def test_without_lane_and_anchors_the_plot_has_the_room() -> None:
    app = ChartApp()
    async with app.run_test(size=(60, 8)) as pilot:
        chart = app.chart
        chart.charted, chart.ready, chart.lane, chart.anchors = charted(), True, False, False
        await pilot.pause()
        rows = screen_text(app).split("\n")
        assert "imagine" not in rows[0]
        assert rows[6].startswith(" 0")


async def test_a_click_points_at_a_day() -> None:
    app = ChartApp()
    async with app.run_test(size=(60, 13)) as pilot:
        app.chart.charted, app.chart.ready = charted(), True
        await pilot.pause()
        for x in (4, 59, 2):
            await pilot.click(Chart, offset=(x, 3))
        assert app.pointed == [TODAY - 55 * DAY, TODAY]


async def test_nothing_charted_is_an_empty_page() -> None:
    app = ChartApp()
    async with app.run_test(size=(60, 13)):
        assert not screen_text(app).strip()


async def test_twenty_years_are_strips_in_a_frame() -> None:
    app = ChartApp()
    async with app.run_test(size=(120, 30)) as pilot:
        chart = app.chart
        chart.charted, chart.ready = charted(7305), True
        await pilot.pause()
        took = []
        for days in range(5):
            chart.charted = charted(7305)._replace(first=TODAY - (7300 - days) * DAY)
            began = perf_counter()
            for y in range(30):
                chart.render_line(y)
            took.append(perf_counter() - began)
        # 16 ms is the goal and a benchmark's business; here a machine may be busy.
        assert min(took) < 0.064
