"""An exercise step by step: all of it on one page, the bar at where one is, and answers where they were given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.geometry import Spacing
from textual.widgets import Static

from holdfast.playing.stations import Station
from holdfast.playing.told import how_long
from holdfast.wording import say
from widgets.answer_field import AnswerField
from widgets.distress_row import DistressRow
from widgets.page import Page

TYPED = ("words", "percent", "when")
"""What is answered by typing."""

_AROUND = Spacing(2, 0, 4, 0)
"""Rows that stay in view above and below where one is."""

_HINTS = {"words": "playing.write", "percent": "playing.percent_hint", "when": "ahead.hint"}


class StationRow(Vertical):
    """One step or question."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    StationRow { height: auto; margin-bottom: 1; }
    StationRow > .text {
        height: auto; color: $text-muted; border-left: blank $background; padding-left: 1;
    }
    StationRow.-here > .text { color: $foreground; text-style: bold; border-left: outer $accent; }
    StationRow > .hint { height: auto; color: $text-muted; padding-left: 2; display: none; }
    StationRow.-here > .hint { display: block; }
    StationRow > .answer { height: auto; margin-left: 2; display: none; }
    StationRow > .complaint { height: auto; padding-left: 2; color: $error; display: none; }
    .-plain-symbols StationRow.-here > .text { border-left: ascii $accent; }
    """

    def __init__(self, station: Station, *, plain: bool) -> None:
        super().__init__()
        self.station = station
        self._plain = plain
        self._answer = ""
        self._is_here = False

    def compose(self) -> ComposeResult:
        """The text, what is said of it, the answer; what answers it comes when one is here."""
        yield Static(self.station.text, classes="text", markup=False)
        yield Static(classes="hint", markup=False)
        yield Static(classes="answer own" if self.station.answer == "words" else "answer", markup=False)
        yield Static(classes="complaint", markup=False)

    @property
    def field(self) -> AnswerField | None:
        """Where the answer is typed; None where nothing is."""
        return next(iter(self.query(AnswerField)), None)

    def make_ready(self) -> None:
        """Have the field there before one comes, so that no key that is typed then goes astray."""
        if self.station.answer in TYPED and self.field is None:
            field = self._new_field("")
            field.display = False
            self.mount(field, after=".text")

    def show(self, *, is_here: bool, answer: str, keys: Content) -> None:
        """Show whether one is here, and what was answered.

        Args:
            is_here: one is at this station.
            answer: as typed, or the digit; empty for none.
            keys: the keys that answer it, where it is not typed.
        """
        self._is_here, self._answer = is_here, answer
        self.set_class(is_here, "-here")
        kind = self.station.answer
        if is_here:
            self.make_ready()
        if is_here and kind == "rating" and not self.query(DistressRow):
            anchors = (say("playing.calm"), say("playing.most")) if self.station.kind == "before" else None
            self.mount(DistressRow(anchors=anchors, plain=self._plain), after=".text")
        for field in self.query(AnswerField):
            if is_here and not field.display and field.text != answer:
                field.text = answer
            field.display = is_here
        for row in self.query(DistressRow):
            row.display, row.value = is_here, int(answer) if answer else None
        is_shown_below = bool(answer) and not (is_here and kind in (*TYPED, "rating"))
        shown = self.query_one(".answer", Static)
        shown.display = is_shown_below
        shown.update(Content(", ".join(answer.splitlines()) if kind == "feelings" else answer))
        self._hint(keys)
        if not is_here:
            self.complain("")

    def _new_field(self, answer: str) -> AnswerField:
        return AnswerField(answer, hint=say(_HINTS[self.station.answer or "words"]))

    def _hint(self, keys: Content) -> None:
        hint = self.query_one(".hint", Static)
        told = keys if self.station.kind != "step" else Content(how_long(self.station.seconds))
        hint.update(told)
        hint.display = self._is_here and bool(told.plain)

    def complain(self, sentence: str) -> None:
        """Say what is wrong with the answer; nothing for an empty sentence."""
        complaint = self.query_one(".complaint", Static)
        complaint.update(sentence)
        complaint.display = bool(sentence)


class StationList(Page):
    """The steps and questions of an exercise, or those of a plan that is looked at again."""

    DEFAULT_CSS = """
    StationList { height: 1fr; width: 100%; max-width: 62; scrollbar-size-vertical: 0; }
    StationList > #lead { height: auto; color: $text-muted; padding-left: 2; margin-bottom: 1; }
    """

    def __init__(self, stations: Sequence[Station], *, lead: Content | None = None, plain: bool = False) -> None:
        """Make the list.

        Args:
            stations: the stations of the exercise; timed parts are left out, for they have their pacer.
            lead: what is said above them; None for nothing.
            plain: draw it in plain symbols.
        """
        super().__init__(id="stations")
        self._plain = plain
        self._rows = self._rows_of(stations)
        self._lead = lead
        self._at = -1

    def compose(self) -> ComposeResult:
        """What is said above, and a row each."""
        if self._lead is not None and self._lead.plain:
            yield Static(self._lead, id="lead")
        yield from self._rows.values()

    def _rows_of(self, stations: Sequence[Station]) -> dict[int, StationRow]:
        return {
            number: StationRow(station, plain=self._plain)
            for number, station in enumerate(stations)
            if station.kind != "pace"
        }

    async def rebuild(self, stations: Sequence[Station]) -> None:
        """Take the stations of another variant in place of these, where they are others."""
        if [row.station.text for row in self._rows.values()] != [s.text for s in stations if s.kind != "pace"]:
            self._rows, self._at = self._rows_of(stations), -1
            await self.query(StationRow).remove()
            await self.mount(*self._rows.values())

    def here(self) -> StationRow | None:
        """Return the row one is at; None while one is at none of them."""
        return self._rows.get(self._at)

    def show(self, stations: Sequence[Station], at: int, answers: Mapping[str, str], keys: Content) -> None:
        """Show where one is, and what was answered.

        Args:
            stations: the stations as they are now; as many as there are rows.
            at: the number of the station one is at.
            answers: questions to their answers.
            keys: the keys that answer the question one is at, where it is not typed.
        """
        moved, self._at = at != self._at, at
        for number, row in self._rows.items():
            row.station = stations[number]
            row.show(is_here=number == at, answer=answers.get(row.station.text, ""), keys=keys)
        here = self.here()
        if moved and here is not None:
            if at + 1 in self._rows:
                self._rows[at + 1].make_ready()
            self.call_after_refresh(self._bring_into_view, here)

    def _bring_into_view(self, row: StationRow) -> None:
        """Scroll so that the row is seen with what comes before and after it."""
        if row.is_attached:
            self.scroll_to_region(row.virtual_region, spacing=_AROUND, animate=False, force=True)
