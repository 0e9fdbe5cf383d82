"""What helps: how distress changed with each exercise, and the row under the lamp told in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from holdfast.charts.symbols import symbols
from holdfast.exercises import find_exercise
from holdfast.helps import ENOUGH, HEIGHTS, Height, Help, helps_of
from holdfast.helps.told import lines_told
from holdfast.wanted import Wanted
from holdfast.wording import say
from tui.commands import BY_ID, bindings
from tui.place import PlaceScreen
from widgets.calm_page import CalmPage
from widgets.ends_row import EndsRow
from widgets.help_bars import HelpBars
from widgets.help_list import HelpList
from widgets.page import Page

_ROUND: tuple[Height | None, ...] = (None, *HEIGHTS)


class HelpsScreen(PlaceScreen):
    """What came with each exercise, in the order of what came after; by how high distress was before."""

    WHERE = "helps"
    PLACE = "skills"
    FOOTER: ClassVar[tuple[str, ...]] = ("start_help", "open_help", "leave_helps", "help_height", "help_bars")
    AUTO_FOCUS = "HelpList"
    BINDINGS: ClassVar[list[BindingType]] = bindings("helps")
    CSS_PATH = "helps.tcss"

    def __init__(self) -> None:
        super().__init__()
        self._height: Height | None = None
        self._has_any = False
        self._with_bars = False

    def compose_body(self) -> Iterable[Widget]:
        """What it is and what it does not show; the list, or bars; the row under the lamp in words."""
        with Vertical(id="body"):
            yield EndsRow(id="title")
            yield Static(say("helps.about_it"), id="about", classes="muted", markup=False)
            yield HelpList(plain=self.holdfast.settings.plain_symbols)
            with Page(id="bars"):
                yield HelpBars()
            yield Static(say("helps.none_at"), id="none", classes="muted", markup=False)
            with Vertical(id="told"):
                yield Static(id="chosen", markup=False)
                yield Static(id="lines", classes="muted", markup=False)
        yield Vertical(id="empty")

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act now."""
        if command_id in ("start_help", "open_help") and self._help is None:
            return say("helps.no_row")
        if command_id == "help_bars" and not self._has_bars:
            return say("helps.no_bars", n=ENOUGH)
        return None

    def footer(self) -> tuple[str, ...]:
        """Return the keys that have something to act on."""
        return self.FOOTER if self._has_any else ("exercise", "leave_helps")

    def show_journal(self) -> None:
        """Show what came with each exercise, as the journal has it."""
        used = self.holdfast.journal.used()
        self._has_any = any(each.before is not None and each.after is not None for each in used)
        self.query_one("#body").display = self._has_any
        self._show_empty(has_uses=bool(used))
        if self._has_any:
            helps = helps_of(used, self._height)
            plain = self.holdfast.settings.plain_symbols
            listed = self.query_one(HelpList)
            listed.plain = plain
            listed.show(helps)
            self.query_one(HelpBars).show_helps(helps, ready=self.holdfast.charts_ready, plain=plain)
            self._show_title(sum(each.rated for each in helps))
            self._show_parts()

    def action_start(self) -> None:
        """Start the exercise under the lamp."""
        chosen = self._help
        if chosen is None:
            return
        if find_exercise(self.holdfast.journal.exercises(), chosen.exercise) is None:
            self.holdfast.tell(say("helps.gone"))
        else:
            self.holdfast.start_exercise(chosen.exercise)

    def action_height(self) -> None:
        """Hold together the uses of the next height, or all of them."""
        self._height = _ROUND[(_ROUND.index(self._height) + 1) % len(_ROUND)]
        self.show_journal()
        self.draw_keys()

    def action_bars(self) -> None:
        """Show bars, or no longer."""
        self._with_bars = not self._with_bars
        self._show_parts()
        self.call_after_refresh(self.query_one(HelpList).focus)

    def action_leave(self) -> None:
        """Back to where one was."""
        self.dismiss()

    @on(HelpList.Entered)
    async def _entered(self) -> None:
        chosen = self._help
        if chosen is not None:
            await self.holdfast.show_wanted(Wanted(kind="practice", search=chosen.name))

    @on(HelpList.Moved)
    def _moved(self) -> None:
        self._tell_row()
        self.draw_keys()

    @property
    def _help(self) -> Help | None:
        return self.query_one(HelpList).help

    @property
    def _has_bars(self) -> bool:
        return any(each.enough for each in self.query_one(HelpList).helps)

    def _show_parts(self) -> None:
        """Show the list, the bars in its place or beside it, or that there is nothing at that height."""
        self.set_class(self._with_bars and self._has_bars, "-bars")
        self.set_class(not self.query_one(HelpList).row_count, "-none")
        self._tell_row()

    def _show_empty(self, *, has_uses: bool) -> None:
        empty = self.query_one("#empty", Vertical)
        empty.display = not self._has_any
        empty.remove_children()
        if not self._has_any:
            said = [say("helps.empty_more", n=ENOUGH), *([say("helps.empty_unrated")] if has_uses else [])]
            empty.mount(CalmPage(say("helps.empty"), said, [(BY_ID["exercise"].shown, say("helps.empty_begin"))]))

    def _show_title(self, rated: int) -> None:
        title = self.query_one("#title", EndsRow)
        heights = say(f"helps.heights_{self._height or 'all'}")
        title.left = Content.assemble((say("helps.title"), "bold $foreground"), "   ", (heights, "$text-muted"))
        title.right = Content.styled(say("helps.rated", n=rated), "$quiet")

    def _tell_row(self) -> None:
        """Tell the exercise under the lamp: what was, how sure the average is, by height."""
        chosen = self._help
        self.query_one("#told").display = chosen is not None
        if chosen is not None:
            lamp = symbols(plain=self.holdfast.settings.plain_symbols).lamp
            head = Content.assemble((lamp, "$accent"), " ", (chosen.name, "bold $foreground"))
            self.query_one("#chosen", Static).update(head)
            self.query_one("#lines", Static).update(Content("\n".join(lines_told(chosen))))
