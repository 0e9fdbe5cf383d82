"""The year calendar: each day of a rating by its level, its plateaus as places, and the day of the lamp read out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from holdfast.charts.symbols import symbols
from holdfast.charts.words import day_told
from holdfast.charts.year import Tone, Year, beside, days_of, levels_of, tone_of
from holdfast.check_ins import DayValue
from holdfast.counted import counted_as, days_counted, none_of
from holdfast.plateaus.course import Course, Stretch
from holdfast.plateaus.told import told
from holdfast.scales import PRIMARY, Scale, find_scale
from holdfast.scores import Instrument, instrument_of
from holdfast.wording import say
from tui.behind import ViewScreen
from tui.commands import BY_ID, bindings
from tui.tag_labels import labels
from widgets.calendar import Calendar
from widgets.calm_page import CalmPage
from widgets.day_readout import DayReadout
from widgets.ends_row import EndsRow

_DAY = timedelta(days=1)
_STYLES = {Tone.LOW: "$mood-low", Tone.MIDDLE: "$mood-mid", Tone.HIGH: "$mood-high"}


class YearScreen(ViewScreen):
    """Twelve months of one rating."""

    WHERE = "year"
    FOOTER: ClassVar[tuple[str, ...]] = (
        "open_year_day",
        "leave_year",
        "year_before",
        "year_after",
        "year_rating",
        "year_day",
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("year"),
        Binding("left", "day(-1)", show=False),
        Binding("right", "day(1)", show=False),
        Binding("shift+left", "day(-7)", show=False),
        Binding("shift+right", "day(7)", show=False),
        Binding("up", "month(-1)", show=False),
        Binding("down", "month(1)", show=False),
    ]
    CSS_PATH = "year.tcss"

    def __init__(self, scale_id: str = PRIMARY, day: date = date.max) -> None:
        """Make the calendar.

        Args:
            scale_id: the rating.
            day: where the lamp begins, and so which year is shown.
        """
        super().__init__(scale_id)
        self._pointed = day
        self._values: dict[date, DayValue] = {}
        self._course: Course | None = None

    def compose_body(self) -> Iterable[Widget]:
        """Title, calendar, the day under the lamp with its stretch, and what the colours mean."""
        with Vertical(id="body"):
            yield EndsRow(id="title")
            yield Calendar()
            yield DayReadout(id="day")
            yield Static(id="stretch", classes="muted", markup=False)
            yield Static(id="legend", markup=False)
        begin = (BY_ID["check_in"].shown, say("chart.empty_check_in"))
        yield CalmPage(say("chart.empty"), [say("chart.empty_more")], [begin], id="empty")
        other = (BY_ID["year_rating"].shown, say("chart.unrated_other"))
        yield CalmPage(say("chart.unrated"), [say("chart.unrated_more")], [other], id="unrated")

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act now."""
        if command_id in ("year_rating", "leave_year"):
            return None
        if not self._values:
            return say("chart.unrated")
        if command_id == "year_before" and self._day.year == self._first.year:
            return say("year.first", year=self._first.year)
        if command_id == "year_after" and self._day.year == self.holdfast.today.year:
            return say("year.last", year=self._day.year)
        if command_id == "open_year_day" and not self.holdfast.journal.check_ins_on(self._day):
            return say("chart.no_day")
        return None

    def footer(self) -> tuple[str, ...]:
        """Return the keys that have something to act on."""
        return self.FOOTER if self._values else ("year_rating", "leave_year")

    def show_journal(self) -> None:
        """Draw the rating as the journal has it now."""
        app = self.holdfast
        if all(line.id != self.scale_id for line in app.journal.lines()):
            self.scale_id = PRIMARY  # a goal that was deleted meanwhile
        self._values = {value.day: value for value in app.journal.day_values(self.scale_id)}
        self._course = app.course(self.scale_id)
        is_empty = not self._values and app.journal.count() == 0
        self.query_one("#body").display = bool(self._values)
        self.query_one("#empty").display = is_empty
        self.query_one("#unrated").display = not self._values and not is_empty
        calendar = self.query_one(Calendar)
        calendar.plain = app.settings.plain_symbols
        if self._values:
            self.query_one("#legend", Static).update(self._legend())
            self._show_day()
        else:
            calendar.year = None

    def action_day(self, days: int) -> None:
        """Move the lamp by days."""
        if self._values:
            self._point(self._day + days * _DAY)

    def action_month(self, months: int) -> None:
        """Move the lamp to the month above or below, on the same weekday."""
        if self._values:
            self._point(beside(self._day, months))

    def action_year(self, years: int) -> None:
        """Show the year before or after, the lamp on the same date."""
        if self._values:
            day = self._day
            last = 28 if (day.month, day.day) == (2, 29) else day.day
            self._point(day.replace(year=day.year + years, day=last))

    async def action_open_day(self) -> None:
        """Open the lamp's day in the Journal."""
        await self.holdfast.show_day(self._day)

    def on_calendar_day_pointed(self, event: Calendar.DayPointed) -> None:
        """Move the lamp to the day that was clicked."""
        self._point(event.day)

    @property
    def _scale(self) -> Scale:
        return find_scale(self.holdfast.journal.lines(), self.scale_id)

    @property
    def _instrument(self) -> Instrument | None:
        return instrument_of(self.holdfast.journal.instruments(), self.scale_id) if self._scale.is_score else None

    @property
    def _first(self) -> date:
        """The first day the lamp can be on: the first of the first year that has a value."""
        return next(iter(self._values)).replace(month=1, day=1)

    @property
    def _day(self) -> date:
        """The day of the lamp, from the first year with a value to today."""
        return min(max(self._pointed, self._first), self.holdfast.today)

    def _point(self, day: date) -> None:
        self._pointed = day
        self._pointed = self._day
        self._show_day()

    def _show_day(self) -> None:
        """Show the year of the lamp's day, and read that day out."""
        app, day, calendar = self.holdfast, self._day, self.query_one(Calendar)
        of_year = {each: self._values[each].mean for each in days_of(day.year) if each in self._values}
        plateaus = [each for each in self._stretches() if each.kind == "plateau"]
        calendar.year = Year(self._scale, day.year, of_year, plateaus, app.today)
        calendar.cursor = day
        self._show_title(day.year, len(of_year))
        check_ins = app.journal.check_ins_on(day)
        words = [word for each in check_ins for word in (*each.feelings, *labels(app.journal, each.tags))]
        value, plain, kind = self._values.get(day), app.settings.plain_symbols, counted_as(self.scale_id)
        told = day_told(self._instrument, value)
        self.query_one(DayReadout).show(
            day, value, check_ins, words, today=app.today, kind=kind, told=told, plain=plain
        )
        self.query_one("#stretch", Static).update(self._stretch_told(day))
        self.draw_keys()

    def _show_title(self, year: int, counted: int) -> None:
        """Write the rating and the year, and on how many of its days up to today there is a value."""
        last = min(date(year, 12, 31), self.holdfast.today)
        kind = counted_as(self.scale_id)
        days = days_counted(kind, counted, (last - date(year, 1, 1)).days + 1)
        title = self.query_one(EndsRow)
        title.left = Content.assemble((self._scale.label, "bold $foreground"), "   ", (str(year), "bold $foreground"))
        title.right = Content.styled(days if counted else say("year.none", none=none_of(kind), year=year), "$quiet")

    def _stretches(self) -> tuple[Stretch, ...]:
        return () if self._course is None else self._course.stretches

    def _stretch_told(self, day: date) -> Content:
        """The stretch a day lies in, in the words of the list on Progress."""
        for stretch in self._stretches():
            if stretch.start <= day <= stretch.end and self._course is not None:
                words = told(self._course, stretch, self.holdfast.today)
                return Content("  " + "   ".join(filter(None, words)))
        return Content("")

    def _legend(self) -> Content:
        """What the colours mean, and the ground of a plateau."""
        parts = [
            Content.styled(say("year.legend", low=low, high=high), _STYLES[tone_of(low, self._scale)])
            for low, high in levels_of(self._scale)
        ]
        terrace = symbols(plain=True).terrace if self.query_one(Calendar).fills else " "
        level = Content.assemble((terrace * 2, "$tick on $plateau-band"), " ", (say("year.legend_level"), "$quiet"))
        return Content.assemble("  ", Content("   ").join([*parts, level]))
