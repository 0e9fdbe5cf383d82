"""Therapists side by side, with the worksheet: what is rated of each, what it comes to, and no winner."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from holdfast.therapy.choosing import AGAIN, WEIGHTS_SET, Worksheet, criteria, weights_of
from holdfast.therapy.expectations import QUESTIONS
from holdfast.therapy.therapist_phases import standing_told
from holdfast.wording import say
from tui.commands import bindings
from tui.place import PlaceScreen
from tui.screens.expectations import ExpectationsScreen
from tui.therapy import worksheet
from widgets.beside_table import BesideTable, Column
from widgets.drawn_lines import DrawnLines
from widgets.ends_row import EndsRow


class SideBySideScreen(PlaceScreen):
    """The table; what the row under the lamp asks, and a note on it whole, below."""

    WHERE = "side_by_side"
    PLACE = "sessions"
    FOOTER: ClassVar[tuple[str, ...]] = (
        "beside_rate", "beside_column", "beside_weight", "leave_side_by_side", "beside_again", "beside_questions",
        "beside_who",
    )  # fmt: skip
    AUTO_FOCUS = "BesideTable"
    BINDINGS: ClassVar[list[BindingType]] = bindings("side_by_side")
    CSS_PATH = "side_by_side.tcss"

    def compose_body(self) -> Iterable[Widget]:
        """The names, the table, the note."""
        yield EndsRow(id="title")
        with Vertical(id="body"):
            yield DrawnLines(id="names")
            yield BesideTable(plain=self.holdfast.settings.plain_symbols)
            yield Static(id="asked", classes="muted", markup=False)
            yield Static(id="note", classes="own", markup=False)

    def why_not(self, command_id: str) -> str | None:
        """A weight goes with a criterion, and a column with somebody."""
        table = self.query_one(BesideTable)
        if command_id == "beside_weight" and table.criterion is None:
            return say("choosing.no_weight")
        if command_id in ("beside_rate", "beside_column", "beside_who") and table.chosen is None:
            return say("therapists.none")
        return None

    def show_journal(self) -> None:
        """Show those who are chosen, with what was rated."""
        journal, today = self.holdfast.journal, self.holdfast.today
        sheets = {each.therapist: each for each in journal.worksheets()}
        columns = [
            Column(each.id, each.name, standing_told(each, today), sheets.get(each.id) or Worksheet(each.id))
            for each in worksheet.shown_of(self.holdfast)
        ]
        again = journal.setting(AGAIN, "")
        self.query_one(BesideTable).show(columns, weights_of(journal.setting(WEIGHTS_SET, {})), again)
        self._tell()

    @on(BesideTable.Moved)
    def _moved(self) -> None:
        self._tell()
        self.draw_keys()

    @on(BesideTable.Entered)
    def _entered(self) -> None:
        if self.query_one(BesideTable).criterion is None:
            self.action_again()
        else:
            self.action_rate()

    def _tell(self) -> None:
        """Write who is seen, what the row asks, and the note on it."""
        table = self.query_one(BesideTable)
        self.query_one("#names", DrawnLines).show(lambda _: table.head_lines())
        self._tell_seen(table.seen, table.count)
        scale = next((each for each in criteria() if each.id == table.criterion), None)
        note = "" if scale is None or table.chosen is None else table.chosen.worksheet.notes.get(scale.id, "")
        asked = (
            ""
            if scale is None
            else say("choosing.row", asked=scale.label, low=say("choosing.low"), high=say("choosing.high"))
        )
        self.query_one("#asked", Static).update(asked)
        own = self.query_one("#note", Static)
        own.update(note)
        own.display = bool(note)

    def _tell_seen(self, seen: range, everybody: int) -> None:
        """Write what this is, and who is in view where not everybody is."""
        title, some = self.query_one("#title", EndsRow), len(seen) < everybody
        more = "" if some and self.has_class("-narrow") else say("choosing.title_more")
        title.left = Content.assemble((say("choosing.title"), "bold $foreground"), "   ", (more, "$text-muted"))
        told = say("choosing.seen", first=seen.start + 1, last=seen.stop, all=everybody) if some else ""
        title.right = Content.styled(told, "$quiet")

    def action_rate(self) -> None:
        """Fill in the column of the therapist under the lamp."""
        chosen = self.query_one(BesideTable).chosen
        therapist = None if chosen is None else self.holdfast.journal.therapist(chosen.id)
        if therapist is not None:
            worksheet.ask_column(self.holdfast, therapist, self.look_again)

    def action_weight(self) -> None:
        """Let the row under the lamp count once, twice or three times."""
        criterion = self.query_one(BesideTable).criterion
        if criterion is not None and worksheet.turn_weight(self.holdfast, criterion):
            self.holdfast.turn()

    def action_again(self) -> None:
        """Answer the last line."""
        worksheet.ask_again(self.holdfast, self.holdfast.turn)

    def action_who(self) -> None:
        """Choose who is shown."""
        worksheet.ask_who(self.holdfast, self.holdfast.turn)

    def action_questions(self) -> None:
        """Read questions for a first conversation."""
        self.app.push_screen(ExpectationsScreen(QUESTIONS))

    def action_leave(self) -> None:
        """Back to the therapists."""
        self.dismiss()
