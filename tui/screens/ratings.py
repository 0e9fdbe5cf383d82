"""Ratings: which ones a check-in asks for, and own ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Static

from holdfast.own_scales import LABEL_LIMIT, is_named, own_scale
from holdfast.scales import Scale
from holdfast.wording import say
from storage.journal import JournalProblem
from tui.commands import bindings
from tui.place import HoldfastScreen
from tui.screens.level_form import keep_level, level_form, level_told
from widgets.choice_list import Choice, ChoiceList
from widgets.choose import Choose
from widgets.frame import PlaceRow
from widgets.text_form import Field, TextForm

ANCHOR_LIMIT = 40
HIGHER, LOWER = "higher", "lower"


class RatingsScreen(HoldfastScreen[None]):
    """All ratings; Enter has the check-in ask for one, or no longer."""

    WHERE = "ratings"
    FOOTER: ClassVar[tuple[str, ...]] = ("ask_rating", "what_is_level", "add_rating", "leave_ratings")
    AUTO_FOCUS = "ChoiceList"
    BINDINGS: ClassVar[list[BindingType]] = bindings("ratings")
    CSS_PATH = "ratings.tcss"

    def __init__(self) -> None:
        super().__init__()
        self._scales: list[Scale] = []

    def header(self) -> PlaceRow:
        """Return the header with the screen's name."""
        return PlaceRow((), say("settings.ratings_name"))

    def compose_body(self) -> Iterable[Widget]:
        """What this is, the ratings, and what the ends of one mean."""
        with Vertical(id="page"), Vertical():
            yield Static(say("settings.ratings_head"), classes="muted", id="what", markup=False)
            yield ChoiceList(plain=self.holdfast.settings.plain_symbols)
            yield Static(id="anchors", classes="muted", markup=False)
            yield Static(id="level", classes="muted", markup=False)

    def on_mount(self) -> None:
        """Show them."""
        self._show_scales()

    def _show_scales(self, chosen: str | None = None) -> None:
        self._scales = self.holdfast.journal.scales()
        own = say("settings.own")
        choices = [Choice(each.id, each.label, own if each.own else "", each.asked) for each in self._scales]
        self.query_one(ChoiceList).show(choices, chosen)

    @property
    def _scale(self) -> Scale:
        """The rating under the lamp; there is always one, for some come with Holdfast."""
        return self._scales[self.query_one(ChoiceList).cursor]

    @on(ChoiceList.Moved)
    def _moved(self) -> None:
        scale = self._scale
        ends = say("settings.anchors", low=scale.anchor_low, high=scale.anchor_high)
        self.query_one("#anchors", Static).update(ends)
        self.query_one("#level", Static).update(level_told(self.holdfast.journal, scale))

    @on(ChoiceList.Entered)
    def _entered(self) -> None:
        scale = self._scale
        try:
            self.holdfast.journal.ask(scale.id, not scale.asked)
        except JournalProblem as problem:
            self.holdfast.tell(problem.sentence, error=True)
            return
        self._show_scales()

    @work
    async def action_level(self) -> None:
        """Ask what counts as level in the chosen rating."""
        app, scale = self.holdfast, self._scale
        texts = await self.app.push_screen_wait(level_form(app.journal, scale, plain=app.settings.plain_symbols))
        if texts is None:
            return
        try:
            keep_level(app.journal, scale, texts)
        except JournalProblem as problem:
            app.tell(problem.sentence, error=True)
            return
        self._moved()
        app.tell(say("level_words.kept"))

    @work
    async def action_add(self) -> None:
        """Add a rating of one's own: its name, its ends, and which of them is the better one."""
        plain = self.holdfast.settings.plain_symbols
        form = TextForm(
            say("settings.add_rating_asked"),
            say("settings.add_rating_told"),
            [
                Field(say(f"settings.{name}"), hint=say(f"settings.{name}_hint"), limit=limit)
                for name, limit in (("label", LABEL_LIMIT), ("anchor_low", ANCHOR_LIMIT), ("anchor_high", ANCHOR_LIMIT))
            ],
            self._complaint,
            plain=plain,
        )
        texts = await self.app.push_screen_wait(form)
        if texts is None:
            return
        label, low, high = texts
        ends = [
            Choice(HIGHER, say("settings.higher", anchor=high)),
            Choice(LOWER, say("settings.lower", anchor=low)),
        ]
        asked, told = say("settings.direction_asked"), say("settings.direction_told")
        better = await self.app.push_screen_wait(Choose(asked, told, ends, plain=plain))
        if better is not None:
            self._add(own_scale(label, low, high, higher_is_better=better == HIGHER, known=self._scales))

    def _complaint(self, texts: Sequence[str]) -> str | None:
        if not all(texts):
            return say("settings.label_needed")
        return say("settings.label_taken") if is_named(texts[0], self._scales) else None

    def _add(self, scale: Scale) -> None:
        try:
            self.holdfast.journal.add_scale(scale)
        except JournalProblem as problem:
            self.holdfast.tell(problem.sentence, error=True)
            return
        self._show_scales(scale.id)
        self.holdfast.tell(say("settings.rating_added"))

    def action_leave(self) -> None:
        """Back to the settings."""
        self.dismiss()
