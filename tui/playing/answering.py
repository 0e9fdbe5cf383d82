"""Answering in an exercise: digits, words as they are typed, feeling words, yes and no; and keeping all of it."""

from __future__ import annotations

from collections.abc import Callable

from textual import events, on
from textual.timer import Timer
from textual.widgets import TextArea

from holdfast.playing import answers
from holdfast.playing.play import Play
from holdfast.refusals import Refusal
from holdfast.wording import say
from tui.commands import BY_ID
from tui.playing.page import PlayerPage
from tui.screens.pick import PickScreen
from tui.word_choices import feelings_choice
from widgets.answer_field import AnswerField
from widgets.distress_row import DistressRow

KEEP_AFTER = 0.3
"""Seconds from the first unsaved answer to its being on disk; the promise is 0.4."""

DIGITS = {str(digit): digit for digit in range(10)} | {"t": 10}
"""Keys that answer with a number."""


class AnsweringPage(PlayerPage):
    """An exercise that can be answered."""

    _keeping: Timer | None = None

    def action_next(self) -> None:
        """Go on."""
        raise NotImplementedError

    def do(self, move: Callable[[Play, float], Play]) -> None:
        """Do what a key does, show it, and have it on disk soon."""
        self._underway.do(move)
        self._keep_soon()
        self.look()

    def _keep_soon(self) -> None:
        if self._keeping is None:
            self._keeping = self.set_timer(KEEP_AFTER, self._keep_now)

    def _keep_now(self) -> None:
        self._keeping = None
        self._underway.keep()
        if self._underway.is_unkept and self.is_typing and self._here is not None:
            self._here.complain(say("playing.not_kept"))

    def keep_draft(self) -> None:
        """Keep the exercise as it stands; called before any end."""
        self.take_typed()
        self._underway.keep(anew=True)

    def on_key(self, event: events.Key) -> None:
        """Take a digit, and what takes it back; say why a dimmed key does nothing."""
        if self.is_typing:
            return
        if event.key in DIGITS:
            event.stop()
            self._rate(DIGITS[event.key])
        elif event.key in self.as_changed(BY_ID["not_now"]).keys.split(","):
            event.stop()
            self.do(answers.unrated)
        else:
            super().on_key(event)

    @on(DistressRow.Answered)
    def _clicked(self, event: DistressRow.Answered) -> None:
        self._rate(event.value)

    def _rate(self, value: int) -> None:
        """Take a digit; where it answers the station one is at, go on."""
        means = answers.digit_means(self._play, self._underway.practised)
        self.do(lambda play, second: answers.rated(play, second, value))
        if means == "answer":
            self.action_next()

    @on(TextArea.Changed)
    def _typed(self, event: TextArea.Changed) -> None:
        event.stop()
        if event.text_area.has_focus:
            self.take_typed()
            self._keep_soon()

    def take_typed(self) -> None:
        """Take over what stands in the field, for a key may come before the word of the last change."""
        here = self._here
        if here is not None and here.field is not None and here.station == self._play.station:
            self._underway.play = answers.answered(self._play, here.field.text)

    def is_refused(self) -> bool:
        """Say what is wrong with the answer one is at, if anything is; return whether something is."""
        station, here, app = self._play.station, self._here, self.holdfast
        if station is None or station.kind != "question" or here is None:
            return False
        try:
            text = answers.answer_here(self._play)
            answers.checked_answer(station.answer or "words", text, app.clock(), app.first_hour)
        except Refusal as refusal:
            here.complain(refusal.sentence)
            return True
        here.complain("")
        return False

    @on(AnswerField.Done)
    def _done(self) -> None:
        self.action_next()

    def action_write(self) -> None:
        """Go into the field."""
        self._asked_at = -1
        self.focus_field()

    def action_choose_words(self) -> None:
        """Choose feeling words."""
        chosen = answers.feelings_in(answers.answer_here(self._play))
        self.app.push_screen(PickScreen(feelings_choice(self.holdfast.journal), chosen, self._choose))

    def _choose(self, words: tuple[str, ...]) -> None:
        self._underway.play = answers.answered(self._play, "\n".join(words))
        self._keep_soon()

    def action_yes(self) -> None:
        """Answer with yes, and go on."""
        self._say(answers.YES)

    def action_no(self) -> None:
        """Answer with no, and go on."""
        self._say(answers.NO)

    def _say(self, word: str) -> None:
        self.do(lambda play, _: answers.answered(play, word))
        self.action_next()
