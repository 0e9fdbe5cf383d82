"""Questionnaire scores: totals of what is filled in elsewhere, by questionnaire, beside one's own first and last."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from holdfast.numbers import shown
from holdfast.scores.rows import ScoreRow, groups_of, row_told
from holdfast.therapy.topics import Ready
from holdfast.wording import dates, say
from tui.commands import BY_ID, bindings
from tui.place import PlaceScreen
from tui.therapy import score_form
from widgets.calm_page import CalmPage
from widgets.ends_row import EndsRow
from widgets.score_list import ScoreList

if TYPE_CHECKING:
    from holdfast.scores import Score


class ScoresScreen(PlaceScreen):
    """The scores, and all that can be said of the one under the lamp."""

    WHERE = "scores"
    PLACE = "sessions"
    FOOTER: ClassVar[tuple[str, ...]] = (
        "add_score", "change_score", "score_line", "bring", "delete_score", "leave_scores", "own_instrument",
    )  # fmt: skip
    AUTO_FOCUS = "ScoreList"
    BINDINGS: ClassVar[list[BindingType]] = bindings("scores")
    CSS_PATH = "scores.tcss"

    def compose_body(self) -> Iterable[Widget]:
        """The list and what is said of one of its scores; or what scores are for."""
        with Vertical(id="body"):
            yield EndsRow(id="title")
            yield ScoreList(plain=self.holdfast.settings.plain_symbols)
            yield Static(id="told", markup=False)
        add = (BY_ID["add_score"].shown, say("scores.empty_add"))
        yield CalmPage(say("scores.empty"), [say("scores.empty_more"), say("scores.empty_no_items")], [add], id="empty")

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act now."""
        if command_id in ("add_score", "leave_scores", "bring") or command_id not in self.FOOTER:
            return None
        row = self._row
        if row is None:
            return say("scores.none")
        is_own = row.instrument in self.holdfast.journal.instruments() and row.instrument.own
        return say("scores.no_own") if command_id == "own_instrument" and not is_own else None

    def to_bring(self) -> Ready | None:
        """Return the score under the lamp as something to bring."""
        row = self._row
        if row is None:
            return None
        day = dates.date_of(row.score.moment.day, self.holdfast.today)
        words = say("scores.brought", name=row.score.name, day=day, total=shown(row.score.total))
        return Ready(words, "score", row.score.id)

    def footer(self) -> tuple[str, ...]:
        """Return the keys that have something to act on."""
        return self.FOOTER if self._row is not None else ("add_score", "leave_scores")

    def show_journal(self) -> None:
        """Show the scores as the journal has them."""
        journal = self.holdfast.journal
        scores = journal.scores()
        listed = self.query_one(ScoreList)
        listed.plain = self.holdfast.settings.plain_symbols
        listed.show(groups_of(journal.instruments(), scores), self.holdfast.today)
        self.query_one("#body").display = bool(scores)
        self.query_one("#empty").display = not scores
        title = self.query_one("#title", EndsRow)
        title.left = Content.styled(say("scores.title"), "bold $foreground")
        title.right = Content.styled(say("scores.count", n=len(scores)), "$quiet")
        self._tell()

    def action_add(self) -> None:
        """Add a score."""
        score_form.add_score(self.holdfast, self._kept)

    def action_change(self) -> None:
        """Change total and day of the score under the lamp."""
        row = self._row
        if row is not None:
            score_form.change_score(self.holdfast, row.score, self._kept)

    def action_delete(self) -> None:
        """Delete it; undo brings it back."""
        row = self._row
        if row is not None:
            score_form.delete_score(self.holdfast, row.score)
            self.look_again()

    async def action_line(self) -> None:
        """Open its line on Progress."""
        row = self._row
        if row is not None:
            await self.holdfast.show_line(row.instrument.line)

    def action_own(self) -> None:
        """Change the questionnaire of the person's own that the score is of."""
        row = self._row
        if row is not None:
            score_form.ask_own(self.holdfast, row.instrument, lambda _: self.look_again())

    def action_leave(self) -> None:
        """Back to where one was."""
        self.dismiss()

    @on(ScoreList.Entered)
    def _entered(self) -> None:
        self.action_change()

    @on(ScoreList.Moved)
    def _moved(self) -> None:
        self._tell()
        self.draw_keys()

    @property
    def _row(self) -> ScoreRow | None:
        return self.query_one(ScoreList).row

    def _tell(self) -> None:
        """Say all that can be said of the score under the lamp."""
        row = self._row
        told = [] if row is None else row_told(row)
        self.query_one("#told", Static).update("\n".join(told))

    def _kept(self, score: Score) -> None:
        """Show a score that was kept, the lamp on it."""
        self.look_again()
        self.query_one(ScoreList).light(score.id)
        self.draw_keys()
