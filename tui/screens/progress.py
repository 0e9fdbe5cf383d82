"""Progress: the chart of a rating over a range, a day cursor, and the list of stretches."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from datetime import date, timedelta
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from holdfast.charts.picture import Charted
from holdfast.charts.symbols import symbols
from holdfast.check_ins import DayValue
from holdfast.plateaus.course import Course
from holdfast.ranges import RANGES, Range, longer, range_reaching, shorter
from holdfast.scales import PRIMARY, find_scale
from holdfast.wording import say
from tui.commands import BY_ID, bindings
from tui.place import PlaceScreen
from tui.tag_labels import labels
from widgets.calm_page import CalmPage
from widgets.chart import Chart
from widgets.choice_list import Choice
from widgets.choose import Choose
from widgets.day_readout import DayReadout
from widgets.ends_row import EndsRow
from widgets.stretch_list import StretchList

_DAY = timedelta(days=1)
_NEEDS_A_LINE = ("day", "wider", "closer", "open_day")
_LEGEND = (("plateau", "$secondary"), ("gain", "$primary"), ("setback", "$warning"), ("unclear", "$unclear"))


class ProgressScreen(PlaceScreen):
    """The line of a rating, and the places on it."""

    WHERE = "progress"
    FOOTER: ClassVar[tuple[str, ...]] = ("day", "stretch", "wider", "closer", "rating", "open_day")
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("progress"),
        Binding("left", "day(-1)", show=False),
        Binding("right", "day(1)", show=False),
        Binding("shift+left", "day(-28)", show=False),
        Binding("shift+right", "day(28)", show=False),
    ]
    CSS_PATH = "progress.tcss"

    def __init__(self) -> None:
        super().__init__()
        self._scale_id = PRIMARY
        self._chosen_range: Range | None = None
        self._pointed: date | None = None
        self._values: list[DayValue] = []
        self._course: Course | None = None

    def compose_body(self) -> Iterable[Widget]:
        """Chart with its title and readout; the stretches below it, or beside it where there is room."""
        with Container(id="body"):
            with Vertical(id="line"):
                yield EndsRow(id="title")
                yield Chart()
                yield DayReadout(id="day")
                yield Static(id="legend", markup=False)
            with Vertical(id="stretches"):
                yield Static(say("stretch.stretches"), id="head", classes="head", markup=False)
                yield StretchList()
        begin = (BY_ID["check_in"].shown, say("chart.empty_check_in"))
        yield CalmPage(say("chart.empty"), [say("chart.empty_more")], [begin], id="empty")
        other = (BY_ID["rating"].shown, say("chart.unrated_other"))
        yield CalmPage(say("chart.unrated"), [say("chart.unrated_more")], [other], id="unrated")

    def on_mount(self) -> None:
        """Begin on the list."""
        self.query_one(StretchList).focus()

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act now."""
        if not self._values:
            return say("chart.unrated") if command_id in _NEEDS_A_LINE else None
        if command_id == "wider" and self._range == RANGES[-1]:
            return say("chart.longest")
        if command_id == "closer" and self._range == RANGES[0]:
            return say("chart.shortest")
        if command_id == "open_day" and not self.holdfast.journal.check_ins_on(self._day):
            return say("chart.no_day")
        return None

    def footer(self) -> tuple[str, ...]:
        """Return the keys that have something to act on."""
        if self._values:
            return self.FOOTER
        return ("check_in", "rating") if self.query_one("#unrated").display else ("check_in",)

    def show_journal(self) -> None:
        """Draw the rating as the journal has it now."""
        app = self.holdfast
        self._values = app.journal.day_values(self._scale_id)
        self._course = app.course(self._scale_id)
        is_empty = not self._values and app.journal.count() == 0
        self.query_one("#body").display = bool(self._values)
        self.query_one("#empty").display = is_empty
        self.query_one("#unrated").display = not self._values and not is_empty
        if self._values:
            self._show_range()
        else:
            self.query_one(Chart).charted = None

    def action_wider(self) -> None:
        """Look further back."""
        self._chosen_range = longer(self._range)
        self._show_range()

    def action_closer(self) -> None:
        """Look less far back."""
        self._chosen_range = shorter(self._range)
        self._show_range()

    def action_day(self, days: int) -> None:
        """Move the day cursor, within the range."""
        if self._values:
            self._point(self._day + days * _DAY)

    def action_rating(self) -> None:
        """Ask which rating to show."""
        scales = self.holdfast.journal.scales()
        choices = [Choice(scale.id, scale.label) for scale in scales]
        plain = self.holdfast.settings.plain_symbols
        question = Choose(say("chart.which"), say("chart.which_more"), choices, now=self._scale_id, plain=plain)
        self.app.push_screen(question, self._show_rating)

    async def action_open_day(self) -> None:
        """Open the cursor's day in the Journal."""
        await self.holdfast.show_day(self._day)

    def on_row_list_moved(self, event: StretchList.Moved) -> None:
        """Brighten the stretch under the lamp."""
        event.stop()
        self.query_one(Chart).chosen = self.query_one(StretchList).stretch

    def on_chart_day_pointed(self, event: Chart.DayPointed) -> None:
        """Move the cursor to the day that was clicked."""
        self._point(event.day)

    def _show_rating(self, scale_id: str | None) -> None:
        if scale_id is not None:
            self._scale_id = scale_id
            self.show_journal()
            self.draw_keys()

    def _show_range(self) -> None:
        """Draw the range: chart, stretches, title, and the cursor where it was or at the newest day."""
        app = self.holdfast
        first = self._range.first_day(app.today, self._values[0].day)
        scale = find_scale(app.journal.scales(), self._scale_id)
        plain = app.settings.plain_symbols
        chart, stretches = self.query_one(Chart), self.query_one(StretchList)
        chart.plain, stretches.plain, chart.ready = plain, plain, app.charts_ready
        chart.charted = Charted(scale, self._values, self._course, first, app.today)
        course = self._course or Course(self._scale_id)
        stretches.show(course, [each for each in course.stretches if each.end >= first], app.today)
        self.query_one("#legend", Static).update(_legend(plain=plain))
        self._show_title(chart.charted)
        self._show_day()

    @property
    def _range(self) -> Range:
        """The range chosen, else one year, or as much longer as it takes to see something."""
        return self._chosen_range or range_reaching(self._values[-1].day, self.holdfast.today)

    @property
    def _day(self) -> date:
        """The day of the cursor: the one pointed at, else the newest with a value; always within the range."""
        charted = self.query_one(Chart).charted
        if charted is None:
            return self.holdfast.today
        return min(max(self._pointed or self._values[-1].day, charted.first), charted.last)

    def _point(self, day: date) -> None:
        self._pointed = day
        self._pointed = self._day
        self._show_day()

    def _show_day(self) -> None:
        """Show the cursor, and read its day out."""
        self.query_one(Chart).cursor = self._day
        self._read_out(self._day)
        self.draw_keys()

    def _show_title(self, charted: Charted) -> None:
        counted = sum(value.day >= charted.first for value in self._values)
        days = say("chart.days", n=counted, days=(charted.last - charted.first).days + 1)
        title = self.query_one(EndsRow)
        title.left = Content.assemble(
            (charted.scale.label, "bold $foreground"), "   ", (say(f"chart.range_{self._range.id}"), "$text-muted")
        )
        title.right = Content.styled(days, "$quiet")

    def _read_out(self, day: date) -> None:
        app = self.holdfast
        place = bisect_left(self._values, day, key=lambda value: value.day)
        value = self._values[place] if place < len(self._values) and self._values[place].day == day else None
        check_ins = app.journal.check_ins_on(day)
        words = [word for each in check_ins for word in (*each.feelings, *labels(app.journal, each.tags))]
        plain = app.settings.plain_symbols
        self.query_one(DayReadout).show(day, value, check_ins, words, today=app.today, plain=plain)


def _legend(*, plain: bool) -> Content:
    """What the shapes of the lane mean."""
    shapes = symbols(plain=plain)
    glyphs = {"plateau": shapes.firm, "gain": shapes.gain, "setback": shapes.setback, "unclear": shapes.unclear}
    parts = [
        Content.assemble((glyphs[kind], style), " ", (say(f"chart.legend_{kind}"), "$quiet")) for kind, style in _LEGEND
    ]
    return Content("   ").join(parts)
