"""The page of a stretch as it is shown; `tui.screens.stretch` has what its keys do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from holdfast.charts.picture import Charted
from holdfast.plateaus.course import Course
from holdfast.ranges import range_reaching
from holdfast.stretches import rows, words
from holdfast.stretches.facts import Facts, day_inside
from holdfast.therapy.topics import Topic
from holdfast.wording import say
from tui.own_reading import OwnReading, Place, invitation
from tui.place import PlaceScreen
from tui.stretch_facts import facts_at
from widgets.chart import Chart
from widgets.drawn_lines import Draw, DrawnLines
from widgets.ends_row import EndsRow
from widgets.noticed_list import NoticedList
from widgets.page import Page
from widgets.stretch_list import shape_of
from widgets.stretch_tables import earlier_lines, in_symbols, mark_lines, moved_lines, practised_lines


class StretchPage(PlaceScreen):
    """One stretch of one rating. The person's own words stand first, and their word on what it is stands."""

    WHERE = "stretch"
    PLACE = "progress"

    def __init__(self, scale_id: str, start: date) -> None:
        """Make the screen.

        Args:
            scale_id: the rating.
            start: a civil day; the stretch that holds it, or is nearest to it, is shown.
        """
        super().__init__()
        self._scale_id = scale_id
        self._day = start
        self._facts: Facts | None = None
        self._topics: Sequence[Topic] = ()

    def compose_body(self) -> Iterable[Widget]:
        """The story of the stretch; beside it, where there is room, its place on the chart."""
        with Horizontal(id="body"):
            with Page(id="story"):
                yield EndsRow(id="title")
                yield Static(id="lead", classes="muted", markup=False)
                with _block("reading"):
                    yield OwnReading()
                with _block("noticed"):
                    asked, does = say("stretch_page.noticed_asked"), say("stretch_page.noticed_key")
                    yield Static(invitation(asked, "a", does), id="unnoticed")
                    yield NoticedList(plain=self.holdfast.settings.plain_symbols)
                for name in ("moved", "earlier"):
                    with _block(name):
                        yield DrawnLines()
                        yield Static(classes="note muted", markup=False)
                for name in ("practised", "marks"):
                    with _block(name):
                        yield DrawnLines()
                yield Static(id="close", classes="muted", markup=False)
            with Vertical(id="beside"):
                yield Static(id="charted", classes="muted", markup=False)
                yield Chart()
                for name in ("practised", "marks"):
                    with _block(name, f"{name}-beside"):
                        yield DrawnLines()

    def show_journal(self) -> None:
        """Show the stretch as the journal has it now."""
        app = self.holdfast
        course = app.course(self._scale_id) or Course(self._scale_id)
        scale = next((line for line in app.journal.lines() if line.id == self._scale_id), None)
        facts = None if scale is None else facts_at(app.journal, course, scale, self._day, app.today)
        self._facts = facts
        self._topics = app.journal.topics("open", "raised", "parked")
        self.set_class(facts is None, "-nothing")
        if scale is None or facts is None:
            # Without a course, though there are ratings, it is being found; the page fills when it is there.
            is_gone = scale is None or not app.journal.day_values(scale.id)
            self.query_one("#title", EndsRow).left = Content(say("stretch_page.gone") if is_gone else "")
            return
        stretch = facts.stretch
        self._day = day_inside(course, stretch)
        self._show_head(facts)
        self.query_one(OwnReading).show(Place(scale.id, stretch.start, stretch.end, self._day), facts.readings)
        self._show_noticed(facts)
        self._show_tables(facts)
        self._show_chart(facts)

    def _show_head(self, facts: Facts) -> None:
        head, plain = words.head(facts), self._plain
        title, lead = in_symbols(head.title, plain=plain), in_symbols(head.lead, plain=plain)
        shape = shape_of(facts.course, facts.stretch, plain=plain)
        row = self.query_one("#title", EndsRow)
        row.left = Content.assemble(shape, " ", (title, "bold $foreground"))
        row.right = Content.styled(head.sure, "$quiet")
        self.query_one("#lead", Static).update(lead)
        close = self.query_one("#close", Static)
        close.update(words.close(facts))
        close.display = bool(words.close(facts))

    def _show_noticed(self, facts: Facts) -> None:
        listed = self.query_one(NoticedList)
        listed.show(facts.noticed)
        listed.display = bool(facts.noticed)
        self.query_one("#unnoticed").display = not facts.noticed
        if facts.noticed and self.focused is None:
            listed.focus()

    def _show_tables(self, facts: Facts) -> None:
        plain = self._plain
        moved = rows.moved_rows(facts, self.holdfast.journal.tags())
        earlier = rows.earlier_rows(facts)
        self.query_one("#moved > .head", Static).update(rows.moved_head(facts))
        self._show_table("moved", moved, lambda width: moved_lines(moved, width, plain=plain), rows.moved_note(facts))
        drawn_earlier: Draw = lambda width: earlier_lines(earlier, width, plain=plain)  # noqa: E731
        self._show_table("earlier", earlier, drawn_earlier, rows.earlier_note(facts))
        used = rows.practised_rows(facts)
        for name in ("practised", "practised-beside"):
            self._show_table(name, used, lambda width: practised_lines(used, width, plain=plain))
        for name in ("marks", "marks-beside"):
            self._show_table(name, facts.marks, lambda width: mark_lines(facts.marks, facts.today, width, plain=plain))

    def _show_table(self, name: str, shown: Sequence[object], draw: Draw, note: str = "") -> None:
        block = self.query_one(f"#{name}")
        block.set_class(not (shown or note), "-empty")
        block.query_one(DrawnLines).show(draw)
        for said in block.query(".note").results(Static):
            said.update(note)
            said.display = bool(note)

    def _show_chart(self, facts: Facts) -> None:
        app, chart = self.holdfast, self.query_one(Chart)
        shown = range_reaching(facts.stretch.start, app.today)
        values = app.journal.day_values(facts.scale.id)
        first = shown.first_day(app.today, values[0].day if values else None)
        chart.plain, chart.anchors, chart.ready = self._plain, False, app.charts_ready
        chart.charted = Charted(facts.scale, values, facts.course, first, app.today)
        chart.chosen = facts.stretch
        measured = say("stretch_page.chart", measure=facts.scale.label, range=say(f"chart.range_{shown.id}"))
        self.query_one("#charted", Static).update(measured)


def _block(name: str, block_id: str = "") -> Vertical:
    """Return a part of the page with its head."""
    return Vertical(
        Static(say(f"stretch_page.{name}"), classes="head", markup=False), id=block_id or name, classes="block"
    )
