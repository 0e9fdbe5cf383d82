"""The calendar widget: what it draws at which size, how it is coloured, and which day a click points at."""

from __future__ import annotations

from datetime import date

import pytest
from rich.color import Color
from textual import on
from textual.app import App, ComposeResult

from holdfast.charts.year import Year
from holdfast.plateaus.course import Stretch
from holdfast.scales import find_scale, shipped_scales
from tests.made import screen_text
from tui import theme
from widgets.calendar import Calendar

DAY = date(2026, 2, 10)
LEVEL = Stretch(date(2026, 2, 9), date(2026, 2, 12), "plateau", 0.9, 5.0, 0.0, 4)
YEAR = Year(find_scale(shipped_scales(), "mood"), 2026, {DAY: 2.0, date(2026, 2, 11): 8.0}, [LEVEL], date(2026, 3, 3))


class Alone(App[None]):
    """A calendar alone on a screen."""

    def __init__(self, *, plain: bool = False) -> None:
        super().__init__()
        self.plain = plain
        self.pointed: list[date] = []

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return theme.tokens(dark=True)

    def compose(self) -> ComposeResult:
        yield Calendar()

    def on_mount(self) -> None:
        calendar = self.query_one(Calendar)
        calendar.year, calendar.plain = YEAR, self.plain

    @on(Calendar.DayPointed)
    def _pointed(self, event: Calendar.DayPointed) -> None:
        self.pointed.append(event.day)


@pytest.mark.parametrize(
    ("size", "height", "february"),
    [
        ((80, 24), 13, "Feb" + " " * 31 + "2 8"),
        ((58, 20), 13, "Feb" + " " * 18 + "28"),
        ((112, 40), 24, "Feb" + " " * 35 + "2 8"),
    ],
)
async def test_it_is_as_roomy_as_its_size_allows(size: tuple[int, int], height: int, february: str) -> None:
    app = Alone()
    async with app.run_test(size=size):
        assert app.query_one(Calendar).size.height == height
        assert next(line for line in screen_text(app).split("\n") if line.startswith("Feb")) == february


async def test_a_day_is_coloured_by_its_level_on_the_ground_of_its_plateau() -> None:
    app = Alone()
    async with app.run_test(size=(80, 24)) as pilot:
        calendar = app.query_one(Calendar)
        styles = {segment.text: segment.style for segment in calendar.render_line(2)}
        tokens = app.theme_variables
        low, high = styles["2"], styles["8"]
        assert low is not None
        assert high is not None
        assert low.color == Color.parse(tokens["mood-low"])
        assert high.color == Color.parse(tokens["mood-high"])
        assert low.bgcolor == high.bgcolor == Color.parse(tokens["plateau-band"])
        calendar.cursor = DAY
        await pilot.pause()
        lit = {segment.text: segment.style for segment in calendar.render_line(2)}["2"]
        assert lit is not None
        assert lit.bgcolor == Color.parse(tokens["accent"])
        assert lit.bold


async def test_in_plain_symbols_and_without_colour_a_plateau_has_a_shape(monkeypatch: pytest.MonkeyPatch) -> None:
    app = Alone(plain=True)
    async with app.run_test(size=(80, 24)):
        assert ":2:8:" in screen_text(app)
        assert screen_text(app).isascii()
    monkeypatch.setenv("NO_COLOR", "1")
    app = Alone()
    async with app.run_test(size=(80, 24)):
        assert "·2·8·" in screen_text(app)


async def test_a_click_points_at_a_day_and_beside_the_days_at_none() -> None:
    app = Alone()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click(Calendar, offset=(34, 2))
        await pilot.click(Calendar, offset=(1, 2))
        await pilot.click(Calendar, offset=(40, 0))
        await pilot.click(Calendar, offset=(76, 12))
        assert app.pointed == [DAY]


async def test_without_a_year_it_is_blank() -> None:
    app = Alone()
    async with app.run_test(size=(80, 24)) as pilot:
        app.query_one(Calendar).year = None
        await pilot.pause()
        assert not screen_text(app).strip()
        await pilot.click(Calendar, offset=(34, 2))
        assert app.pointed == []
