"""The player: an exercise, guided from its first breath to its last. What comes after it is `tui.screens.after`."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import ClassVar

from textual.binding import BindingType

from holdfast.pacing.shapes import Shape, usual_shape
from holdfast.playing import moves
from holdfast.refusals import Refusal
from holdfast.wording import say
from tui.commands import bindings
from tui.playing import care
from tui.playing.answering import AnsweringPage
from tui.screens.after import AfterScreen
from widgets.answer_field import AnswerField
from widgets.frame import Key
from widgets.station_list import TYPED, StationList

_SHAPES: tuple[Shape, ...] = ("tide", "bar", "words")

_FOOTERS = {
    "pace": ("pause", "stop", "again", "shape", "longer", "variant"),
    "step": ("next", "stop", "back", "pause", "timing", "again", "longer"),
    "before": ("rate_now", "next", "stop"),
    "words": ("next", "stop", "back", "write"),
    "percent": ("next", "stop", "back", "write"),
    "when": ("next", "stop", "back", "write"),
    "rating": ("rate_now", "next", "stop", "back"),
    "feelings": ("choose_words", "next", "stop", "back"),
    "yes_no": ("yes", "no", "next", "stop", "back"),
}
"""The footer's keys, by the kind of the station one is at, and of a question by what answers it."""

_MANY_READ = 5.0
"""After so many practised seconds cautions count as shown."""


class PlayerScreen(AnsweringPage):
    """One exercise being done, or a plan being looked at again."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("player")
    CSS_PATH = "player.tcss"

    def footer(self) -> tuple[str, ...]:
        """Return the keys for where one is."""
        station = self._play.station
        if station is None:
            return ("stop",)
        return _FOOTERS[(station.answer or "words") if station.kind == "question" else station.kind]

    def typing_footer(self) -> tuple[str, ...]:
        """Return the keys that work while an answer is typed."""
        return ("next", "line_feed")

    def keys_shown(self, ids: Iterable[str]) -> tuple[Key, ...]:
        """Return the keys with what they would do now."""
        words = {
            "pause": say("playing.go_on") if self._underway.is_paused else "",
            "timing": say("playing.by_itself") if not self._play.is_timed else "",
            "variant": self._next_variant,
        }
        return tuple(each._replace(words=words.get(each.id) or each.words) for each in super().keys_shown(ids))

    @property
    def _next_variant(self) -> str:
        """The name of the variant that its key leads to; empty where there is none."""
        base = self._play.base
        ids = ["", *(variant.id for variant in base.variants)]
        following = ids[(ids.index(self._play.variant) + 1) % len(ids)]
        names = {variant.id: variant.name for variant in base.variants}
        return names.get(following, say("playing.as_at_first")) if names else ""

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act now."""
        play, station = self._play, self._play.station
        answer = station.answer if station is not None and station.kind == "question" else None
        cannot = {
            "shape": not play.is_paced,
            "variant": not play.base.variants or play.follows,
            "longer": not moves.can_lengthen(play),
            "timing": not any(each.kind == "step" and each.seconds for each in play.stations),
            "back": play.at == 0 and not play.is_paced,
            "hide_caution": not self._cautions,
            "instead": self._instead is None,
            "start_over": self._draft is None or play.follows,
            "write": answer not in TYPED,
            "choose_words": answer != "feelings",
        } | dict.fromkeys(("yes", "no"), answer != "yes_no")
        return say(f"playing.no_{command_id}") if cannot.get(command_id) else None

    # Moves

    def action_next(self) -> None:
        """Go on to the next step, question, breath or part."""
        self.take_typed()
        if not self.is_refused():
            self._underway.resume()
            self.do(moves.gone_on)

    def action_back(self) -> None:
        """Go back to the one before."""
        self.take_typed()
        self._underway.resume()
        self.do(moves.gone_back)

    def action_again(self) -> None:
        """Begin this part or step again."""
        self._underway.resume()
        self.do(moves.begun_again)

    def action_longer(self) -> None:
        """Make it longer."""
        self.do(lambda play, _: moves.lengthened(play))

    async def action_variant(self) -> None:
        """Go on in the next variant."""
        self._underway.do(moves.varied)
        for stations in self.query(StationList):
            await stations.rebuild(self._play.stations)
        self.look()

    def action_timing(self) -> None:
        """Let steps go on by themselves, or wait for a key."""
        self.do(lambda play, second: moves.with_timing(play, second, is_timed=not play.is_timed))

    def action_shape(self) -> None:
        """Show the pacer in its next shape."""
        usual = usual_shape(self._play.parts[1:], still=False)
        shapes = (usual, *(shape for shape in _SHAPES if shape != "tide"))
        at = shapes.index(self._shape) if self._shape in shapes else 0
        self._shape = shapes[(at + 1) % len(shapes)]
        self.show()

    def action_pause(self) -> None:
        """Stand still, or go on."""
        if self._underway.is_paused:
            self._underway.resume()
        else:
            self._underway.pause()
        self.show()

    # Cautions, and another exercise

    def action_hide_caution(self) -> None:
        """Hide the first caution that is shown, for good."""
        caution, *self._cautions = self._cautions
        try:
            care.hide(self.holdfast.journal, caution)
            self.holdfast.tell(say("playing.caution_hidden"))
        except Refusal as problem:
            self.holdfast.tell(problem.sentence, error=True)
        self._instead = self._offered_instead()
        self.show()

    def action_instead(self) -> None:
        """Do the exercise that is offered instead, at once; this one is kept if something of it was done."""
        if self._instead is not None and self._is_put_away():
            self.dismiss()
            self.holdfast.start_exercise(self._instead.id)

    def action_start_over(self) -> None:
        """Keep what was left in the middle as it is, and begin anew."""
        if self._is_put_away():
            self.dismiss()
            self.holdfast.start_exercise(self._play.base.id, self._play.variant)

    def _is_put_away(self) -> bool:
        """Keep it as a practice if something of it was done; where it cannot be, say so and stay."""
        self.take_typed()
        try:
            if self._underway.is_worth_keeping:
                self._underway.save()
            else:
                self._underway.forget()
        except Refusal as problem:
            self.holdfast.tell(say("playing.not_saved", why=problem.sentence), error=True)
            return False
        self._rest()
        return True

    # Ends

    def save(self) -> None:
        """End it here, and go on to what comes after."""
        self.take_typed()
        if not self.is_refused():
            self._underway.do(lambda play, _: moves.stopped(play))
            self.end()

    def action_stop(self) -> None:
        """Leave a text field; from elsewhere stop, without a question."""
        self.take_typed()
        if isinstance(self.focused, AnswerField):
            self.set_focus(None)
            self.draw_keys()
        elif self._play.follows and not self._play.has_answers:
            self._go_away()
        else:
            self._underway.do(lambda play, _: moves.stopped(play))
            self.end()

    def end(self) -> None:
        """Go to what comes after it; where nothing was done and nothing answered, away."""
        if self._underway.is_worth_keeping:
            self._rest()
            self._underway.keep(anew=True)
            self.app.switch_screen(AfterScreen(self._underway))
        else:
            self._go_away()

    def _go_away(self) -> None:
        self._rest()
        with suppress(Refusal):
            self._underway.forget()
        self.dismiss()

    def _rest(self) -> None:
        """Let nothing tick any more, and remember which cautions were read."""
        self._covered = True
        for timer in (self._looking, self._keeping):
            if timer is not None:
                timer.stop()
        if self._underway.practised >= _MANY_READ:
            care.remember_shown(self.holdfast.journal, self._seen)
        self._underway.pause()
