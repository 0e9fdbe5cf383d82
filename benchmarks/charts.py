"""The chart of twenty years, from data in memory to what is handed to the terminal."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from textual.app import App, ComposeResult

from benchmarks.comparison import Comparison, processor_seconds
from benchmarks.make_journal import LEVELS, NOW, made_file
from benchmarks.programs import TWENTY_YEARS
from holdfast.charts.picture import Charted
from holdfast.check_ins import DayValue
from holdfast.plateaus import find_course
from holdfast.plateaus.reading import Reading
from holdfast.scales import PRIMARY, find_scale, shipped_scales
from tui import theme
from widgets import plot
from widgets.chart import Chart

ROUNDS = 15
WIDTH, HEIGHT = 120, 30


class Charts(App[None]):
    """One chart, in the colours of the app."""

    CSS = f"Chart {{ width: {WIDTH}; height: {HEIGHT}; }}"

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return theme.tokens(dark=True)

    def compose(self) -> ComposeResult:
        yield Chart()


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Yield how long drawing it takes, in milliseconds of the processor."""
    del folder
    yield Comparison(f"chart of 20 years, {WIDTH}x{HEIGHT} (CPU)", asyncio.run(_drawn()), 16)


def charted() -> Charted:
    """Return twenty years of one rating with its course."""
    levels = {check_in.day: LEVELS[check_in.mood] for check_in in made_file(TWENTY_YEARS).check_ins if check_in.mood}
    values = [DayValue(day, level, level, level, 1) for day, level in sorted(levels.items())]
    course = find_course(list(levels.items()), Reading(unit=PRIMARY))
    return Charted(find_scale(shipped_scales(), PRIMARY), values, course, values[0].day, NOW.date())


async def _drawn() -> list[float]:
    plot.warm_up()
    shown = charted()
    app = Charts()
    async with app.run_test(size=(WIDTH, HEIGHT)) as pilot:
        chart = app.query_one(Chart)
        chart.ready = True
        taken = []
        for place in range(ROUNDS):
            chart.charted = shown._replace(first=shown.first - timedelta(days=place))
            taken.append(processor_seconds(lambda: [chart.render_line(row) for row in range(HEIGHT)]))
            await pilot.pause()
    return taken
