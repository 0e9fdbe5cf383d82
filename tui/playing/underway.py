"""An exercise underway: the exercise as it stands, its stopwatch, and its keeping. No screen, no widget."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from holdfast.days import moment_of
from holdfast.ids import new_id
from holdfast.pacing.stopwatch import Stopwatch
from holdfast.playing.draft import PracticeDraft, draft_of, resumed
from holdfast.playing.play import Play, begun, followed_up, is_worth_keeping, looked, position
from holdfast.playing.practised import Use, practice_of, with_follow_up
from holdfast.refusals import Refusal

if TYPE_CHECKING:
    from holdfast.exercises import Exercise
    from holdfast.practices import Practice
    from tui.journal_app import JournalApp

KEEP_EVERY = 60.0
"""After so many seconds an exercise is kept anew though nothing was answered, so that a power cut takes a minute."""


class Underway:
    """One use of an exercise, from its first second until it is saved.

    Attributes:
        play: the exercise as it stands.
        use: which use of it this is.
        is_unkept: the last attempt to keep it failed; it is in memory alone.
    """

    def __init__(
        self,
        app: JournalApp,
        play: Play,
        ticks: Callable[[], float],
        *,
        draft: PracticeDraft | None = None,
        use: Use | None = None,
    ) -> None:
        """Begin it, or go on with one that was left in the middle.

        Args:
            app: whose journal it is kept in.
            play: the exercise as it stands.
            ticks: returns monotonic seconds.
            draft: what was kept of it before; None where it begins now.
            use: which use of it this is, where it looks at one again.
        """
        now = app.clock()
        self.play = play
        self.use = draft.use if draft is not None else use or Use(new_id(now), moment_of(now, app.first_hour))
        self.is_unkept = False
        self._app = app
        self._ticks = ticks
        self._before = draft.seconds if draft is not None else 0.0
        self._watch = Stopwatch(ticks)
        self._watch.start()
        self._kept: Play | None = play if draft is not None else None
        self._kept_at = self._before
        self._on_disk = draft is not None

    @property
    def practised(self) -> float:
        """How many seconds it has been done, pauses left out."""
        return self._before + self._watch.elapsed()

    @property
    def position(self) -> float:
        """How many seconds of the station one is at are behind."""
        return position(self.play, self.practised)

    @property
    def is_paused(self) -> bool:
        """Whether it stands still."""
        return self._watch.is_paused

    def pause(self) -> None:
        """Stand still."""
        self._watch.pause()

    def resume(self) -> None:
        """Go on where it stood."""
        self._watch.resume()

    def look(self) -> None:
        """Let what is timed go on by itself; now and then keep how far one is."""
        self.play = looked(self.play, self.practised)
        if self.practised - self._kept_at >= KEEP_EVERY:
            self.keep()

    def do(self, move: Callable[[Play, float], Play]) -> None:
        """Do what a key does."""
        self.look()
        self.play = looked(move(self.play, self.practised), self.practised)

    def again(self, play: Play) -> Underway:
        """Return another use, which begins now."""
        return Underway(self._app, play, self._ticks)

    @property
    def is_worth_keeping(self) -> bool:
        """Whether something of it is kept: something was done, or answered."""
        return is_worth_keeping(self.play, self.practised)

    def keep(self, *, anew: bool = False) -> None:
        """Keep it as it stands; where that fails it goes on, and is told of at the end.

        Args:
            anew: also where nothing but the time has changed.
        """
        if not anew and self.play == self._kept and self.practised - self._kept_at < KEEP_EVERY:
            return
        try:
            if self.is_worth_keeping:
                self._app.journal.keep_practice_draft(draft_of(self.play, self.use, self.practised))
                self._on_disk = True
            elif self._on_disk:
                self.forget()
        except Refusal:
            self.is_unkept = True
        else:
            self.is_unkept = False
            self._kept = self.play
        self._kept_at = self.practised

    def forget(self) -> None:
        """Keep nothing of it.

        Raises:
            Refusal: the journal cannot be written.
        """
        if self._on_disk:
            self._app.journal.drop_practice_draft(self.use.id)
            self._on_disk = False

    @property
    def practice(self) -> Practice:
        """The practice it has become, as it will be saved."""
        return practice_of(self.play, self.use, self.practised, self._app.clock(), self._app.first_hour)

    def save(self) -> None:
        """Make it a practice in the journal; or add to the practice whose plan it looks at.

        Raises:
            Refusal: it could not be saved; everything is still here.
        """
        app, journal = self._app, self._app.journal
        if self.play.follows:
            practice = journal.practice(self.use.id)
            if practice is None:
                raise Refusal("playing.no_follow_up")
            journal.save_practice(with_follow_up(practice, self.play, app.clock(), app.first_hour))
        else:
            journal.save_practice(self.practice)
        self._on_disk = False


def underway_of(
    app: JournalApp,
    exercise: Exercise,
    variant: str,
    *,
    draft: PracticeDraft | None,
    follows: Practice | None,
    ticks: Callable[[], float],
) -> Underway:
    """Return an exercise that begins now, or that goes on where it was left.

    Args:
        app: whose journal it is kept in.
        exercise: what is to be done.
        variant: the id of the variant it is to be done in; empty for none.
        draft: what was kept of it before; None where it begins now.
        follows: the practice whose plan is looked at again; None where the exercise is to be done.
        ticks: returns monotonic seconds.
    """
    use = None if follows is None else Use(follows.id, follows.moment)
    if draft is not None:
        play = resumed(draft, exercise)
    elif follows is not None:
        play = followed_up(exercise)
    else:
        play = begun(exercise, variant, is_timed=app.animation_level != "none")
    return Underway(app, play, ticks, draft=draft, use=use)
