"""Progress: the chart of a rating over a range, a day cursor, and the list of stretches."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import partial
from typing import Any, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from holdfast.charts.words import day_told
from holdfast.counted import counted_as
from holdfast.day_values import middle_day, value_on
from holdfast.happenings import of_day
from holdfast.ids import new_id
from holdfast.line_kinds import kind_of
from holdfast.look_back import LookBack
from holdfast.marks import Mark
from holdfast.plateaus.course import Course
from holdfast.scales import PRIMARY, find_scale, shipped_scales
from holdfast.wording import dates, say
from tui.commands import BY_ID, bindings
from tui.lazy import screen
from tui.line_shown import LineShown, line_shown
from tui.mark_form import mark_form
from tui.place import PlaceScreen
from tui.rating_question import NONE, overlay_question, rating_question
from tui.tag_labels import labels
from widgets.calm_page import CalmPage
from widgets.chart import Chart
from widgets.chart_pane import ChartPane
from widgets.day_readout import DayReadout, Measured
from widgets.stretch_list import StretchList

_DAY = timedelta(days=1)
_NEEDS_A_LINE = frozenset(
    ("day", "wider", "closer", "whole", "open_day", "open_stretch", "mark", "overlay", "year", "together")
)

_LOOKS: dict[str, Callable[[LookBack], LookBack]] = {
    "wider": LookBack.wider,
    "closer": LookBack.closer,
    "whole": LookBack.whole,
}
_ENDS = {"wider": "longest", "closer": "shortest", "whole": "longest"}


class ProgressScreen(PlaceScreen):
    """The line of a rating, and the places on it.

    There is one place where one is: left and right move it by days, up and down by stretches, and the cursor on the
    chart and the lamp in the list show the same.
    """

    WHERE = "progress"
    FOOTER: ClassVar[tuple[str, ...]] = ("day", "open_stretch", "mark", "overlay", "rating", "open_day", "year")
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
        self._over_id = NONE
        self._line = LineShown(find_scale(shipped_scales(), PRIMARY))
        self._look = LookBack()
        self._pointed: date | None = None

    def compose_body(self) -> Iterable[Widget]:
        """Chart with its title and readout; the stretches below it, or beside it where there is room."""
        with Container(id="body"):
            yield ChartPane(id="line")
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
        if command_id in ("rating", "overlay") and not self._line.others:
            return say("chart.one_rating")
        if not self._line.values:
            return say("chart.unrated") if command_id in _NEEDS_A_LINE else None
        if command_id in _LOOKS:
            looked = _LOOKS[command_id](self._look).shown
            return say(f"chart.{_ENDS[command_id]}") if looked == self._look.shown else None
        if command_id == "together" and kind_of(self._line.scale.id) != "check_in":
            return say("chart.not_together")
        if command_id == "open_stretch" and self.query_one(StretchList).stretch is None:
            return say("chart.no_stretch")
        if command_id == "open_day" and self._is_bare(self._day):
            return say("chart.no_day")
        return None

    def _is_bare(self, day: date) -> bool:
        """Whether nothing was recorded on a day."""
        line = self._line
        is_told = day in line.practised or day in line.sessions or any(mark.day == day for mark in line.marks)
        return not (is_told or self.holdfast.journal.check_ins_on(day))

    def footer(self) -> tuple[str, ...]:
        """Return the keys that have something to act on."""
        if self._line.values:
            return self.FOOTER
        return ("check_in", "rating") if self._line.others or self.query_one("#unrated").display else ("check_in",)

    def show_journal(self) -> None:
        """Draw the rating as the journal has it now."""
        app = self.holdfast
        if all(line.id != self._scale_id for line in app.journal.lines()):
            self._scale_id = PRIMARY  # a goal that was deleted meanwhile
        self._line = line_shown(
            app.journal, lambda scale: app.course(scale.id), self._scale_id, self._over_id, app.today
        )
        values = self._line.values
        has_line = bool(values)
        is_empty = not has_line and self.holdfast.journal.count() == 0
        self.query_one("#body").display = has_line
        self.query_one("#empty").display = is_empty
        self.query_one("#unrated").display = not has_line and not is_empty
        if has_line:
            self._look = self._look.at(values[0].day, values[-1].day, self.holdfast.today)
            self._show_range()
        else:
            self.query_one(Chart).charted = None

    def action_wider(self) -> None:
        """Look further back."""
        self._look_as("wider")

    def action_closer(self) -> None:
        """Look less far back."""
        self._look_as("closer")

    def action_whole(self) -> None:
        """Look at all there is, and back at what was looked at before."""
        self._look_as("whole")

    def _look_as(self, how: str) -> None:
        self._look = _LOOKS[how](self._look)
        self._show_range()

    def action_day(self, days: int) -> None:
        """Move the day cursor, within the range."""
        if self._line.values:
            self._point(self._day + days * _DAY)

    def action_rating(self) -> None:
        """Show the next rating that has answers."""
        self._show_rating(self._line.following.id)

    def show_line(self, line_id: str) -> None:
        """Show a line, with nothing laid over it."""
        self._over_id = NONE
        self._show_rating(line_id)

    def action_which_rating(self) -> None:
        """Ask which rating to show."""
        self.app.push_screen(rating_question(self.holdfast, self._scale_id), self._show_rating)

    def action_overlay(self) -> None:
        """Ask which rating to lay over the one shown."""
        question = overlay_question(self.holdfast, self._line.others, self._over_id)
        self.app.push_screen(question, self._lay_over)

    def action_mark(self) -> None:
        """Put a mark on the cursor's day, change it or take it away; of several there it is the first."""
        app, day = self.holdfast, self._day
        there = next((mark for mark in self._line.marks if mark.day == day), None)
        mark = there or Mark(new_id(app.clock()), day, "")
        app.push_screen(mark_form(app, mark, may_go=True), partial(self._marked, mark))

    def _marked(self, mark: Mark, answer: list[str] | None) -> None:
        if answer is not None and answer[0] != mark.text:
            key = "taken_away" if not answer[0] else "changed" if mark.text else "saved"
            self.holdfast.tell(say(f"marks.{key}", day=dates.day_of(mark.day, self.holdfast.today)))
            self.look_again()

    def action_open_stretch(self) -> None:
        """Open the stretch under the lamp."""
        stretch = self.query_one(StretchList).stretch
        if stretch is not None:
            self._open("stretch", self._scale_id, stretch.start)

    async def action_open_day(self) -> None:
        """Open the cursor's day in the Journal."""
        await self.holdfast.show_day(self._day)

    def action_year(self) -> None:
        """Open the year of the cursor's day as a calendar."""
        self._open("year", self._scale_id, self._day)

    def action_together(self) -> None:
        """Open what goes together with the rating."""
        self._open("together", self._scale_id)

    def _open(self, name: str, *about: object) -> None:
        made: Callable[..., Screen[Any]] = screen(name).type()
        self.app.push_screen(made(*about))

    def on_row_list_moved(self, event: StretchList.Moved) -> None:
        """Go to the stretch under the lamp."""
        event.stop()
        chart, stretch = self.query_one(Chart), self.query_one(StretchList).stretch
        if stretch is not None and stretch != chart.chosen:
            chart.chosen = stretch
            if not stretch.start <= self._day <= stretch.end:
                seen_from = stretch.start if chart.charted is None else max(stretch.start, chart.charted.first)
                self._point(middle_day(self._line.values, seen_from, stretch.end))

    async def on_row_list_entered(self, event: StretchList.Entered) -> None:
        """Open the stretch that was clicked."""
        event.stop()
        self.action_open_stretch()

    def on_chart_day_pointed(self, event: Chart.DayPointed) -> None:
        """Move the cursor to the day that was clicked."""
        self._point(event.day)

    def _show_rating(self, scale_id: str | None) -> None:
        if scale_id is not None:
            self._scale_id = scale_id
            self.show_journal()
            self.draw_keys()

    def _lay_over(self, scale_id: str | None) -> None:
        if scale_id is not None:
            self._over_id = scale_id
            self.show_journal()

    def _show_range(self) -> None:
        """Draw the range: chart, stretches, title, and the cursor where it was or at the newest day."""
        app, stretches = self.holdfast, self.query_one(StretchList)
        plain = app.settings.plain_symbols
        charted = self._line.charted(self._look.shown.first_day(app.today, self._line.values[0].day), app.today)
        self.set_class(charted.has_ticks, "-ticked")
        self.query_one(ChartPane).show(charted, self._look.shown.id, ready=app.charts_ready, plain=plain)
        stretches.plain = plain
        course = charted.course or Course(self._scale_id)
        stretches.show(course, [each for each in course.stretches if each.end >= charted.first], app.today)
        self._show_day()

    @property
    def _day(self) -> date:
        """The day of the cursor: the one pointed at, else the newest with a value; always within the range."""
        charted = self.query_one(Chart).charted
        if charted is None:
            return self.holdfast.today
        return min(max(self._pointed or self._line.values[-1].day, charted.first), charted.last)

    def _point(self, day: date) -> None:
        self._pointed = day
        self._pointed = self._day
        self._show_day()

    def _show_day(self) -> None:
        """Show the cursor, the lamp on its stretch, and read the day out."""
        chart, stretches = self.query_one(Chart), self.query_one(StretchList)
        chart.cursor = self._day
        stretches.light(self._day)
        chart.chosen = stretches.stretch
        self._read_out(self._day)
        self.draw_keys()

    def _read_out(self, day: date) -> None:
        app, line = self.holdfast, self._line
        check_ins = app.journal.check_ins_on(day)
        words = [word for each in check_ins for word in (*each.feelings, *labels(app.journal, each.tags))]
        self.query_one(DayReadout).show(
            day,
            value_on(line.values, day),
            check_ins,
            words,
            today=app.today,
            marks=[mark for mark in line.marks if mark.day == day],
            happened=of_day(line.happened, day),
            practices=app.journal.practices(day, day) if day in line.practised else (),
            measure=line.scale.short,
            kind=counted_as(line.scale.id),
            over=None if line.over is None else Measured(line.over.scale.short, value_on(line.over.values, day)),
            told=day_told(line.instrument, value_on(line.values, day)),
            plain=app.settings.plain_symbols,
        )
