"""What Today offers, on the screen: looked for, shown below or beside the chart, and begun with a key or a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from holdfast.today import chart_and_offers
from holdfast.wording import say
from storage.journal import JournalProblem
from tui.commands import BY_ID
from tui.place import NORMAL, TALL, WIDE, PlaceScreen
from tui.today_rows import lines_before, remember_lines
from widgets.chart import Chart

if TYPE_CHECKING:
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

    def action_look_at_plan(self) -> None:
        """Look again at what was planned first."""
        if self.offered and self.offered.plans:
            self.holdfast.follow_up(self.offered.plans[0].id)

    def action_let_plan_go(self) -> None:
        """Let what was planned first go, without a word."""
        if not (self.offered and self.offered.plans):
            return
        app = self.holdfast
        try:
            app.journal.save_practice(self.offered.plans[0]._replace(followed_up=True))
        except JournalProblem as problem:
            app.tell(problem.sentence, error=True)
            return
        app.tell(say("plans.gone"))
        self.look_again()

    def on_offers_chosen(self, event: Offers.Chosen) -> None:
        """Do what was clicked: begin an exercise, look at a plan again, start what a card starts."""
        kind, _, chosen = event.id.partition(":")
        app = self.holdfast
        if kind == "plan":
            app.follow_up(chosen)
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

    def look_for_offers(self) -> int:
        """Look for what is offered, and return how many lines it takes; before there is time, how many it took last."""
        app = self.holdfast
        if not app.charts_ready:
            return lines_before(app.journal)
        from tui.today_offers import lines_wanted, offered_by  # noqa: PLC0415 - not before the first paint

        self.offered = offered_by(app.journal)
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
