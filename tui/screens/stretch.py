"""A stretch: what it is and how sure that is, what the person makes of it, what moved meanwhile, what came before."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.geometry import Region

from holdfast.stretch_notes import StretchNote
from holdfast.stretches.brought import is_brought, ready_of
from holdfast.therapy.topics import Ready
from holdfast.wording import say
from tui import noticed, own_word
from tui.commands import bindings
from tui.own_reading import OwnReading
from tui.stretch_page import StretchPage
from widgets.frame import Key
from widgets.noticed_list import NoticedList
from widgets.page import Page
from widgets.row_list import RowList

if TYPE_CHECKING:
    from tui.app import HoldfastApp

_ON_A_NOTE = ("seen_by", "change_noticed", "delete_noticed")
_NARROW_FOOTER = ("write_reading", "leave_stretch", "bring")


class StretchScreen(StretchPage):
    """One stretch of one rating, and what the person says of it."""

    FOOTER: ClassVar[tuple[str, ...]] = (
        "write_reading", "bring", "leave_stretch", "my_word", "add_noticed", "move_edges", "earlier_stretch",
        "later_stretch",
    )  # fmt: skip
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("stretch"),
        *(Binding(key, f"scroll('{key}')", show=False) for key in ("up", "down", "pageup", "pagedown", "home", "end")),
    ]
    CSS_PATH = "stretch.tcss"

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

    def to_bring(self) -> Ready | None:
        """The stretch, unless it is among the things to bring already, also where its edges have moved since."""
        facts = self._facts
        if facts is None or is_brought(self._topics, facts.scale.id, facts.stretch):
            return None
        return ready_of(facts.course, facts.stretch, facts.scale, facts.today)

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
