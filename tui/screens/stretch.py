"""A stretch: what it is and how sure that is, what the person makes of it, what moved meanwhile, what came before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.geometry import Region
from textual.widget import Widget
from textual.widgets import Static

from holdfast.charts.picture import Charted
from holdfast.plateaus.course import Course
from holdfast.ranges import range_reaching
from holdfast.scales import find_scale
from holdfast.stretch_notes import StretchNote
from holdfast.stretches import rows, words
from holdfast.stretches.facts import Facts, day_inside
from holdfast.wording import say
from tui import noticed, own_word
from tui.commands import bindings
from tui.own_reading import OwnReading, Place, invitation
from tui.place import PlaceScreen
from tui.stretch_facts import facts_at
from widgets.chart import Chart
from widgets.drawn_lines import Draw, DrawnLines
from widgets.ends_row import EndsRow
from widgets.frame import Key
from widgets.noticed_list import NoticedList
from widgets.page import Page
from widgets.row_list import RowList
from widgets.stretch_list import shape_of
from widgets.stretch_tables import earlier_lines, in_symbols, mark_lines, moved_lines

if TYPE_CHECKING:
    from tui.app import HoldfastApp

_ON_A_NOTE = ("seen_by", "change_noticed", "delete_noticed")
_NARROW_FOOTER = ("write_reading", "leave_stretch", "add_noticed")


class StretchScreen(PlaceScreen):
    """One stretch of one rating. The person's own words stand first, and their word on what it is stands."""

    WHERE = "stretch"
    PLACE = "progress"
    FOOTER: ClassVar[tuple[str, ...]] = (
        "write_reading", "add_noticed", "my_word", "leave_stretch", "move_edges", "earlier_stretch", "later_stretch",
    )  # fmt: skip
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("stretch"),
        *(Binding(key, f"scroll('{key}')", show=False) for key in ("up", "down", "pageup", "pagedown", "home", "end")),
    ]
    CSS_PATH = "stretch.tcss"

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
                with _block("marks"):
                    yield DrawnLines()
                yield Static(id="close", classes="muted", markup=False)
            with Vertical(id="beside"):
                yield Static(id="charted", classes="muted", markup=False)
                yield Chart()
                with _block("marks", "marks-beside"):
                    yield DrawnLines()

    # What is shown

    def show_journal(self) -> None:
        """Show the stretch as the journal has it now."""
        app = self.holdfast
        scale = find_scale(app.journal.scales(), self._scale_id)
        course = app.course(scale.id) or Course(scale.id)
        facts = self._facts = facts_at(app.journal, course, scale, self._day, app.today)
        self.set_class(facts is None, "-nothing")
        if facts is None:
            # Without a course, though there are ratings, it is being found; the page fills when it is there.
            is_gone = not app.journal.day_values(scale.id)
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

    # Keys

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act now."""
        facts = self._facts
        if command_id == "leave_stretch":
            return None
        if facts is None:
            return say("stretch_page.gone")
        stretches = facts.course.stretches
        cannot = {
            "move_edges": facts.stretch.kind != "plateau",
            "earlier_stretch": facts.stretch == stretches[0],
            "later_stretch": facts.stretch == stretches[-1],
            "reading_aside": not self.query_one(OwnReading).can_turn,
        } | dict.fromkeys(_ON_A_NOTE, not facts.noticed)
        return say(f"stretch_page.no_{command_id}") if cannot.get(command_id) else None

    def footer(self) -> tuple[str, ...]:
        """Return the footer's keys; where it is narrow, the way back is among the first."""
        return _NARROW_FOOTER if self.has_class("-narrow") else self.FOOTER

    def typing_footer(self) -> tuple[str, ...]:
        """Return the keys that work while the reading is written."""
        return ("save",)

    def keys_shown(self, ids: Iterable[str]) -> tuple[Key, ...]:
        """Return the keys, that of the person's word with what it would do now."""
        facts = self._facts
        return tuple(
            key._replace(words=own_word.word_of_key(facts)) if key.id == "my_word" and facts is not None else key
            for key in super().keys_shown(ids)
        )

    def keep_draft(self) -> None:
        """Keep what is being written; called before any end."""
        self.query_one(OwnReading).keep()

    def save(self) -> None:
        """Save the reading."""
        reading = self.query_one(OwnReading)
        if not reading.has_unsaved:
            self.holdfast.tell(say("keys.nothing_to_save"))
        elif reading.save():
            self._rest()
            self.look_again()

    def action_write(self) -> None:
        """Write what the person makes of it."""
        reading = self.query_one(OwnReading)
        reading.write()
        self.call_after_refresh(reading.scroll_visible, animate=False)

    def action_leave(self) -> None:
        """Leave the text field; from elsewhere leave the screen, the draft kept."""
        reading = self.query_one(OwnReading)
        if reading.is_writing:
            reading.leave()
            self._rest()
        elif reading.may_leave():
            self.dismiss()

    def action_aside(self) -> None:
        """Set a reading that is not saved aside, or bring it back."""
        self.query_one(OwnReading).turn()
        self.draw_keys()

    def action_add(self) -> None:
        """Add a small change that was noticed."""
        noticed.ask_new(self.holdfast, self._scale_id, self._day)

    def action_change(self) -> None:
        """Change the words of the one under the lamp."""
        self._with_note(noticed.ask_words)

    def action_seen_by(self) -> None:
        """Say who sees it."""
        self._with_note(noticed.turn_seen_by)

    def action_delete(self) -> None:
        """Delete it."""
        self._with_note(noticed.delete)

    def action_word(self) -> None:
        """Say no to a plateau, yes to one, or take that back."""
        if self._facts is not None:
            own_word.speak(self.holdfast, self._facts)
            self.look_again()

    def action_edges(self) -> None:
        """Ask for its first and last day."""
        if self._facts is not None:
            own_word.ask_edges(self.holdfast, self._facts, self._show_day)

    def action_own(self) -> None:
        """Ask for the days of a plateau of one's own."""
        if self._facts is not None:
            own_word.ask_new(self.holdfast, self._facts, self._show_day)

    def action_earlier(self) -> None:
        """Go to the stretch before."""
        self._go(-1)

    def action_later(self) -> None:
        """Go to the stretch after."""
        self._go(1)

    def action_scroll(self, key: str) -> None:
        """Scroll the page, as the key says."""
        page = self.query_one("#story", Page)
        scrolls: dict[str, Callable[..., None]] = {
            "up": page.scroll_up, "down": page.scroll_down, "pageup": page.scroll_page_up,
            "pagedown": page.scroll_page_down, "home": page.scroll_home, "end": page.scroll_end,
        }  # fmt: skip
        scrolls[key](animate=False)

    @on(NoticedList.Beyond)
    def _beyond(self, event: NoticedList.Beyond) -> None:
        self.action_scroll("down" if event.rows > 0 else "up")

    @on(RowList.Moved)
    def _moved(self) -> None:
        """Keep the lamp in view."""
        listed, page = self.query_one(NoticedList), self.query_one("#story", Page)
        first, count = listed.lines_of_lamp()
        top = listed.virtual_region.y + first + self.query_one("#noticed").virtual_region.y
        page.scroll_to_region(Region(0, top, 1, count), animate=False, force=True)

    def _go(self, by: int) -> None:
        facts = self._facts
        if facts is None or not self.query_one(OwnReading).may_leave():
            return
        place = facts.course.stretches.index(facts.stretch) + by
        self._show_day(facts.course.stretches[place].start)
        self.query_one("#story", Page).scroll_home(animate=False)

    def _show_day(self, day: date) -> None:
        """Show the stretch that holds a day."""
        self._day = day
        self.show_journal()
        self.draw_keys()

    def _rest(self) -> None:
        """Give the focus back to what was noticed, or to nothing."""
        listed = self.query_one(NoticedList)
        self.set_focus(listed if listed.display else None)

    def _with_note(self, do: Callable[[HoldfastApp, StretchNote], None]) -> None:
        """Do something with the small change under the lamp, and show what came of it."""
        note = self.query_one(NoticedList).note
        if note is not None:
            do(self.holdfast, note)
            self.look_again()


def _block(name: str, block_id: str = "") -> Vertical:
    """Return a part of the page with its head."""
    return Vertical(
        Static(say(f"stretch_page.{name}"), classes="head", markup=False), id=block_id or name, classes="block"
    )
