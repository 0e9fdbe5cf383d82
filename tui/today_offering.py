"""What Today offers, on the screen: looked for, shown below or beside the chart, and begun with a key or a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from holdfast.today import chart_and_offers, is_hard_day
from holdfast.wording import say
from storage.journal import JournalProblem
from tui.commands import BY_ID
from tui.place import NORMAL, TALL, WIDE, PlaceScreen
from tui.today_rows import lines_before, remember_lines
from widgets.chart import Chart

if TYPE_CHECKING:
    from holdfast.check_ins import CheckIn
    from tui.today_offers import Drawing, Offered
    from widgets.offers import Offers

FRAME = 3
"""Rows of header and footer."""

ROOMY_CHART = 15
"""Rows of the chart where there is room."""


class OffersOnToday(PlaceScreen):
    """The part of Today that offers something. It comes after the first paint, into rows that were kept free for it."""

    def __init__(self) -> None:
        super().__init__()
        self.offered: Offered | None = None

    @property
    def has_room(self) -> bool:
        """Whether there is a column beside the chart."""
        return self.app.size.width >= WIDE and self.app.size.height >= TALL

    def why_not(self, command_id: str) -> str | None:
        """Return why a key for a session that was cannot act: no words are wanted for one."""
        if command_id in ("today_after", "let_session_be") and not (self.offered and self.offered.ahead.waits):
            return say("session_today.none_waits")
        return super().why_not(command_id)

    def action_look_at_plan(self) -> None:
        """Look again at what was planned first."""
        if self.offered and self.offered.plans:
            self._look_at(self.offered.plans[0].kind, self.offered.plans[0].id)

    def action_let_plan_go(self) -> None:
        """Let what was planned first go, without a word."""
        if self.offered and self.offered.plans:
            from tui.planned import let_go  # noqa: PLC0415 - not needed for the first paint

            let_go(self.holdfast, self.offered.plans[0])
            self.look_again()

    def action_after_session(self) -> None:
        """Write what stayed of the session that was."""
        if self.offered and self.offered.ahead.waits:
            from tui.therapy import session_forms  # noqa: PLC0415 - not needed for the first paint

            session_forms.after(self.holdfast, self.offered.ahead.waits)

    def action_let_session_be(self) -> None:
        """Say no more of the session that was."""
        app = self.holdfast
        if not (self.offered and self.offered.ahead.waits):
            return
        from tui.today_sessions import LET_BE  # noqa: PLC0415 - not needed for the first paint

        try:
            app.journal.set_setting(LET_BE, self.offered.ahead.waits.id)
        except JournalProblem as problem:
            app.tell(problem.sentence, error=True)
            return
        app.tell(say("session_today.let_be_told"))
        app.turn()

    def _look_at(self, kind: str, chosen: str) -> None:
        """Look at a plan or at homework again."""
        from tui.planned import look_at  # noqa: PLC0415 - not needed for the first paint

        look_at(self.holdfast, kind, chosen)

    def on_offers_chosen(self, event: Offers.Chosen) -> None:
        """Do what was clicked: begin an exercise, look at a plan again, start what a card starts, go to Sessions."""
        kind, _, chosen = event.id.partition(":")
        app = self.holdfast
        if kind in ("plan", "homework"):
            self._look_at(kind, chosen)
        elif kind == "after":
            self.action_after_session()
        elif kind in ("session", "sessions"):
            app.switch_mode("sessions")
        elif kind == "card":
            cards = self.offered.cards if self.offered else ()
            card = next((each for each in cards if each.id == chosen), None)
            if card is not None and card.exercise is not None:
                app.start_exercise(card.exercise)
            else:
                app.open_once("cards")
        elif chosen:
            app.start_exercise(chosen)
        else:
            app.action_exercise()

    def look_for_offers(self, check_ins: list[CheckIn]) -> int:
        """Look for what is offered, and return how many lines it takes; before there is time, how many it took last.

        Args:
            check_ins: those of today; on a hard day nothing is asked.
        """
        app = self.holdfast
        if not app.charts_ready:
            return lines_before(app.journal)
        from tui.today_offers import lines_wanted, offered_by  # noqa: PLC0415 - not before the first paint

        self.offered = offered_by(app, is_hard_day=is_hard_day(check_ins))
        lines = lines_wanted(self.offered)
        remember_lines(app.journal, lines)
        return lines

    def show_offers(self, rows: int, lines: int) -> None:
        """Show what is offered: beside the chart where there is room, else below it, and let the chart make way."""
        roomy = self.has_room
        fit = chart_and_offers(self.app.size.height - FRAME - rows, lines)
        self.query_one(Chart).styles.height = ROOMY_CHART if roomy else fit.chart
        below = self.query_one("#below")
        below.display = bool(fit.offers) and not roomy
        below.styles.min_height = fit.offers
        if self.offered is not None:
            from tui.today_offers import column, columns  # noqa: PLC0415 - not before the first paint

            how = self._drawing(fit.offers)
            if roomy:
                self._offers("#beside").show(column(self.offered, how), roomy=True)
            else:
                self._offers("#below").show(columns(self.offered, how))

    def _drawing(self, lines: int) -> Drawing:
        """How what is offered is drawn."""
        from tui.cards import exercise_name  # noqa: PLC0415 - not before the first paint
        from tui.today_offers import Drawing  # noqa: PLC0415

        app = self.holdfast
        return Drawing(
            app.today,
            app.clock(),
            app.first_hour,
            self._key,
            lambda exercise: exercise_name(app, exercise),
            app.settings.plain_symbols,
            roomy=self.has_room,
            narrow=app.size.width < NORMAL,
            lines=lines,
        )

    def _offers(self, place: str) -> Offers:
        """Return the offers in a place, which are made when they are first shown."""
        from widgets.offers import Offers  # noqa: PLC0415 - not before the first paint

        if not self.query(f"{place} > Offers"):
            self.query_one(place).mount(Offers())
        return self.query_one(f"{place} > Offers", Offers)

    def _key(self, command_id: str) -> str:
        return self.as_changed(BY_ID[command_id]).shown
