"""What goes together: tags, feelings and other ratings beside a rating of the same day and of the day after."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from holdfast.charts.symbols import Symbols, symbols
from holdfast.scales import PRIMARY, find_scale
from holdfast.together import Companion, Together
from holdfast.together.told import Sorted, chance_told, counted, effects_told, in_order, so_far_told
from holdfast.wanted import Wanted
from holdfast.wording import say
from tui.behind import ViewScreen
from tui.commands import BY_ID, bindings
from tui.companions import LookTogether, found_together, known_together, looked_at_in_helper
from tui.diary import names_of, sensitive_tags
from tui.rating_question import rating_question
from widgets.calm_page import CalmPage
from widgets.choose import Choose
from widgets.companion_list import CompanionList
from widgets.ends_row import EndsRow


class TogetherScreen(ViewScreen):
    """A list of what goes together, and the row under the lamp told in words."""

    WHERE = "together"
    FOOTER: ClassVar[tuple[str, ...]] = ("open_companion", "leave_together", "sensitive", "together_rating")
    AUTO_FOCUS = "CompanionList"
    BINDINGS: ClassVar[list[BindingType]] = bindings("together")
    CSS_PATH = "together.tcss"

    def __init__(self, scale_id: str = PRIMARY, look: LookTogether = looked_at_in_helper) -> None:
        """Make the view.

        Args:
            scale_id: the rating everything is held against.
            look: finds what goes together; tests hand in their own.
        """
        super().__init__(scale_id)
        self._look = look
        self._found: Together | None = None
        self._names: dict[tuple[str, str], str] = {}
        self._sensitive: frozenset[str] = frozenset()
        self._shows_sensitive = False

    def compose_body(self) -> Iterable[Widget]:
        """What it is and what it does not show; the list; the row under the lamp in words."""
        with Vertical(id="body"):
            yield EndsRow(id="title")
            yield Static(say("together.around"), id="around", classes="muted", markup=False)
            yield Static(id="chance", classes="quiet", markup=False)
            yield CompanionList(plain=self.holdfast.settings.plain_symbols)
            yield Static(id="told", markup=False)
        yield Vertical(id="few")

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act now."""
        if command_id == "open_companion":
            companion = self.query_one(CompanionList).companion
            if companion is None:
                return say("together.no_rows")
            return say("together.no_list") if companion.kind == "rating" else None
        if command_id == "sensitive" and not self._has_sensitive:
            return say("together.no_sensitive")
        return None

    def footer(self) -> tuple[str, ...]:
        """Return the keys that have something to act on."""
        return self.FOOTER if self.query_one(CompanionList).row_count else ("leave_together", "together_rating")

    def show_journal(self) -> None:
        """Show what is known of the journal as it is now, and look for it where nothing is."""
        journal = self.holdfast.journal
        self._names, self._sensitive = names_of(journal), sensitive_tags(journal)
        found = known_together(journal, self.scale_id)
        if found is not None or (self._found is not None and self._found.unit != self.scale_id):
            self._found = found
        self._show_found()
        if found is None:
            self.find()

    @work(exclusive=True)
    async def find(self) -> None:
        """Look for what goes together, off the event loop, and show it when it is there."""
        found = await found_together(self.holdfast.journal, self.scale_id, self._look)
        if found is not None and self.query(CompanionList):  # one may have left meanwhile
            self._found = found
            self._show_found()

    def rating_question(self) -> Choose:
        """Return the question which rating to hold everything against, which is one of the check-in's."""
        return rating_question(self.holdfast, self.scale_id, check_ins_only=True)

    async def action_open(self) -> None:
        """Open the Journal at the check-ins with the tag or feeling under the lamp."""
        companion = self.query_one(CompanionList).companion
        if companion is not None:
            tagged = companion.kind == "tag"
            wanted = Wanted(tag=companion.id) if tagged else Wanted(feeling=companion.id)
            await self.holdfast.show_wanted(wanted)

    def action_sensitive(self) -> None:
        """Show the tags that somebody looking over the shoulder need not see, or hide them again."""
        self._shows_sensitive = not self._shows_sensitive
        self._show_found()

    @on(CompanionList.Entered)
    async def _entered(self) -> None:
        reason = self.why_not("open_companion")
        if reason is None:
            await self.action_open()
        else:
            self.holdfast.tell(reason)

    @on(CompanionList.Moved)
    def _moved(self) -> None:
        self._tell_row()
        self.draw_keys()

    @property
    def _has_sensitive(self) -> bool:
        companions = () if self._found is None else self._found.companions
        return any(each.kind == "tag" and each.id in self._sensitive and each.is_compared for each in companions)

    def _is_shown(self, companion: Companion) -> bool:
        """Whether it may be seen; what has lost its name meanwhile is not."""
        hidden = companion.kind == "tag" and companion.id in self._sensitive and not self._shows_sensitive
        return (companion.kind, companion.id) in self._names and not hidden

    def _show_found(self) -> None:
        """Show what was found, or that it is too little yet."""
        found = self._found
        told = Sorted() if found is None else in_order(filter(self._is_shown, found.companions))
        rows = self.query_one(CompanionList)
        rows.plain = self.holdfast.settings.plain_symbols
        rows.show(told, self._names)
        is_empty = found is not None and not rows.row_count
        self.query_one("#body").display = not is_empty
        self._show_few(told if is_empty else None)
        self._show_title()
        self.query_one("#chance", Static).update("" if found is None else chance_told(found.pairs, self._shapes))
        self._tell_row()
        self.draw_keys()

    def _show_few(self, told: Sorted | None) -> None:
        few = self.query_one("#few", Vertical)
        few.display = told is not None
        few.remove_children()
        if told is not None:
            begin = (BY_ID["check_in"].shown, say("chart.empty_check_in"))
            few.mount(CalmPage(say("together.empty"), [so_far_told(told.few, self._names)], [begin]))

    def _show_title(self) -> None:
        label = find_scale(self.holdfast.journal.scales(), self.scale_id).label
        title = self.query_one(EndsRow)
        title.left = Content.assemble((label, "bold $foreground"), "   ", (say("together.title"), "$text-muted"))
        days = "" if self._found is None else say("together.compared", n=self._found.days)
        title.right = Content.styled(days, "$quiet")

    def _tell_row(self) -> None:
        """Tell the row under the lamp: its counts, the same day, the day after."""
        companion = self.query_one(CompanionList).companion
        told = Content("")
        if companion is not None:
            measure = find_scale(self.holdfast.journal.scales(), self.scale_id).label
            name = self._names[companion.kind, companion.id]
            lines = [
                Content.assemble(
                    (self._shapes.lamp, "$accent"),
                    " ",
                    (name, "bold $foreground"),
                    "   ",
                    (counted(companion), "$text-muted"),
                ),
                *(Content.styled(f"  {effect}", "$text-muted") for effect in effects_told(companion, measure)),
            ]
            told = Content("\n").join(lines)
        self.query_one("#told", Static).update(told)

    @property
    def _shapes(self) -> Symbols:
        return symbols(plain=self.holdfast.settings.plain_symbols)
