"""The page of an exercise being done: what it shows, and when it looks at the clock. Its keys come on top."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TypeAlias

from textual import on
from textual.containers import Vertical
from textual.content import Content
from textual.timer import Timer
from textual.widget import Widget

from holdfast.exercises import Exercise, find_exercise
from holdfast.pacing.shapes import Shape, usual_shape
from holdfast.playing.play import Play
from holdfast.playing.told import guidance, where
from holdfast.practices import Practice
from holdfast.wording import dates, say
from tui.commands import BY_ID
from tui.place import HoldfastScreen
from tui.playing import care, left_off
from tui.playing.beside_it import Keys, beside_it, key
from tui.playing.exercises import exercises_of
from tui.playing.underway import underway_of
from widgets.beside import Beside
from widgets.frame import PlaceRow
from widgets.pacer import Pacer
from widgets.station_list import StationList, StationRow

LOOK_EVERY = 0.5
"""Seconds between two looks at where one is; a pacer looks by itself, and tells when a phase begins."""

Ticks: TypeAlias = Callable[[], float]
"""Returns monotonic seconds."""


class PlayerPage(HoldfastScreen[None]):
    """One exercise being done, or a plan being looked at again."""

    WHERE = "player"
    AUTO_FOCUS = ""

    def __init__(
        self,
        exercise: Exercise,
        variant: str = "",
        *,
        follows: Practice | None = None,
        ticks: Ticks = time.monotonic,
    ) -> None:
        """Make the screen; the exercise begins when it is seen.

        Args:
            exercise: what is to be done.
            variant: the id of the variant it is to be done in; empty for none.
            follows: the practice whose plan is looked at again; None where the exercise is to be done.
            ticks: returns monotonic seconds.
        """
        super().__init__(classes="-plays")
        app = self.holdfast
        self._follows = follows
        self._draft = left_off.draft_of(app, exercise, follows)
        self._underway = underway_of(app, exercise, variant, draft=self._draft, follows=follows, ticks=ticks)
        self._cautions = [] if follows is not None else care.to_show(app.journal, exercise)
        self._seen = tuple(self._cautions)
        self._instead = self._offered_instead()
        still = app.animation_level == "none" or app.settings.plain_symbols
        self._shape: Shape = usual_shape(self._play.parts[1:], still=still) if self._play.parts else "words"
        self._asked_at = -1
        self._covered = self._goes_on_uncovered = False
        self._looking: Timer | None = None
        self._shown: tuple[object, ...] = ()

    @property
    def _play(self) -> Play:
        return self._underway.play

    @property
    def _here(self) -> StationRow | None:
        """The row one is at; None at timed parts."""
        return next((each.here() for each in self.query(StationList)), None)

    def _offered_instead(self) -> Exercise | None:
        """Return the exercise that is offered instead of this one, for whom a caution concerns."""
        wanted = next((each.try_instead for each in self._cautions if each.try_instead), self._play.base.try_instead)
        if wanted is None or wanted == self._play.base.id or self._follows is not None:
            return None
        return find_exercise(exercises_of(self.holdfast.journal), wanted)

    def header(self) -> PlaceRow:
        """Return the header, which names the exercise."""
        return PlaceRow((), self._play.base.name)

    def compose_body(self) -> Iterable[Widget]:
        """The pacer or the steps, and what stands beside them."""
        plain, play = self.holdfast.settings.plain_symbols, self._play
        with Vertical(id="middle"):
            if play.parts:
                yield Pacer(play.parts, lambda: self._underway.position, shape=self._shape, plain=plain, id="pacer")
            if any(station.kind != "pace" for station in play.stations):
                yield StationList(play.stations, lead=self._lead(), plain=plain)
        yield Beside(plain=plain)

    def _lead(self) -> Content:
        """Return what is said over the steps: what was planned, where one left off, what a worksheet is about."""
        told: list[Content] = []
        if self._follows is not None:
            for each in self._follows.answers:
                told += [Content(each.asked), Content.styled(f"▏{each.answer}", "italic $own")]
        elif self._draft is not None:
            day = dates.day_of(self._draft.moment.day, self.holdfast.today)
            left, anew = say("playing.left_off", day=day), self._key("start_over", "playing.left_off_key")
            told.append(Content.assemble(left, "  ", anew))
        elif self._play.exercise.kind in left_off.OFFERED_BACK:
            told.append(Content(" ".join(step.text for step in self._play.exercise.steps)))
        return Content("\n").join(told)

    def _key(self, command_id: str, words: str) -> Content:
        return key(self.as_changed(BY_ID[command_id]).shown, say(words))

    def on_mount(self) -> None:
        """Begin."""
        self._looking = self.set_interval(LOOK_EVERY, self.look)
        self.look()

    def look(self) -> None:
        """Look at the clock, and show what has become of the exercise."""
        if self._covered or not self.is_attached:
            return
        self._underway.look()
        if self._play.is_over:
            self.end()
        else:
            self.show()

    def end(self) -> None:
        """Go to what comes after it."""
        raise NotImplementedError

    @on(Pacer.PhaseBegan)
    @on(Pacer.Over)
    def _told_by_pacer(self) -> None:
        self.look()

    def on_screen_suspend(self) -> None:
        """Stand still while another screen covers this one."""
        if self._covered:
            return
        station = self._play.station
        is_running = station is not None and station.seconds is not None and not self._underway.is_paused
        # Coming back, one finds a breath or a step as it was left, and goes on when ready; a question just goes on.
        self._goes_on_uncovered = not self._underway.is_paused and not is_running
        self._covered = True
        self._underway.pause()
        if self._looking is not None:
            self._looking.pause()
        self._underway.keep()

    def on_screen_resume(self) -> None:
        """Be there as it was left."""
        if self._covered:
            self._covered = False
            if self._goes_on_uncovered:
                self._underway.resume()
            if self._looking is not None:
                self._looking.resume()
            self.look()

    def show(self) -> None:
        """Show where one is, where that has changed."""
        play, practised, paused = self._play, self._underway.practised, self._underway.is_paused
        beside = beside_it(play, practised, self._cautions, self._instead, self._keys())
        told, line = say("playing.paused") if paused else where(play, practised), guidance(play, practised)
        state = (play._replace(since=0.0), paused, told, line, beside, self._shape)
        if state == self._shown:
            return
        self._shown = state
        self.query_one(PlaceRow).right = told
        self.query_one(Beside).show(beside)
        for pacer in self.query(Pacer):
            pacer.display = play.is_paced
            pacer.parts, pacer.guidance, pacer.paused, pacer.shape = play.parts, line, paused, self._shape
        for stations in self.query(StationList):
            stations.display = not play.is_paced
            stations.show(play.stations, play.at, self._answers(), self._answer_keys())
        self.focus_field()
        self.draw_keys()

    def _keys(self) -> Keys:
        shown = {name: self.as_changed(BY_ID[name]).shown for name in ("not_now", "hide_caution", "instead")}
        return Keys(shown["not_now"], shown["hide_caution"], shown["instead"])

    def _answers(self) -> dict[str, str]:
        """Return what was answered, by question; the distress before among it."""
        before = self._play.before
        return dict(self._play.words) | ({} if before is None else {say("playing.distress"): str(before)})

    def _answer_keys(self) -> Content:
        """Return the keys that answer the question one is at, where it is not typed."""
        answer = self._play.station.answer if self._play.station else None
        if answer == "feelings":
            return self._key("choose_words", "playing.choose_words")
        if answer == "yes_no":
            return Content("   ").join([self._key("yes", "playing.yes"), self._key("no", "playing.no")])
        return Content("")

    def focus_field(self) -> None:
        """Let what answers by typing have the keys, as soon as one comes to it."""
        here = None if self._play.is_paced else self._here
        field = here.field if here is not None else None
        if field is None:
            self.set_focus(None)
        elif self._asked_at != self._play.at and field.is_mounted:
            self.set_focus(field)
        elif self._asked_at != self._play.at:
            self.call_after_refresh(field.focus)
        self._asked_at = self._play.at
