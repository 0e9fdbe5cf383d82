"""Guiding somebody through an exercise, line by line, by a clock that is never counted tick by tick.

What has been done and answered so far can be had at any moment, so that nothing is lost however it ends.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from holdfast.days import Moment
from holdfast.exercises import Exercise
from holdfast.plain_guide import Asked, Cue, Open, Said, script, script_alone
from holdfast.practices import Answer, Rated
from holdfast.wording import say
from tui.plain.answering import Asking, whole
from tui.plain.console import narrate, tell

LONGEST_GAP: Final = 3.0
"""Seconds that a wait may be late; where it is later nobody was there (terminal suspended, lid closed): a pause."""


FOR_EVER: Final = float("inf")
"""Seconds that somebody may take to answer."""

AT_ONCE: Final = 0.001
"""Seconds so few that nobody waits for them, and a clock might not tell them."""


class Guiding:
    """One exercise, being guided.

    Attributes:
        answers: what was answered so far.
        ratings: what was rated in the middle of it.
        planned: for when something was planned; None for nothing.
    """

    def __init__(
        self,
        exercise: Exercise,
        put: Callable[[str], None],
        now: Callable[[], float],
        sleep: Callable[[float], None],
        asking: Asking | None = None,
        *,
        answered: Callable[[], None] = lambda: None,
    ) -> None:
        """Make it; nothing is said yet.

        Args:
            exercise: what is to be done, as long as it is to be.
            put: writes what is said, at once.
            now: returns seconds on a clock that only goes forward.
            sleep: waits so many seconds, where nobody is there.
            asking: asks the questions of who sits there; None for nobody.
            answered: is called when one of them was answered.
        """
        self.answers: list[Answer] = []
        self.ratings: list[Rated] = []
        self.planned: Moment | None = None
        self._exercise = exercise
        self._put = put
        self._now = now
        self._sleep = sleep
        self._asking = asking
        self._answered = answered
        self._person = None if asking is None else asking.person
        self._began = self._looked = now()
        self._waits = 0.0
        self._due = 0.0
        self._paused = 0.0
        self._line_is_open = False
        self._next_rating = 0.0 if exercise.rate_every and asking is not None else None
        self._asks_rating: int | None = None

    @property
    def seconds(self) -> float:
        """How long it has been done when the clock was last looked at, pauses left out."""
        return self._looked - self._began - self._paused

    def go(self) -> None:
        """Say the exercise to its end."""
        self._began = self._looked = self._now()
        try:
            for cue in (script if self._person is not None else script_alone)(self._exercise):
                self._take(cue)
        finally:
            self._look()

    def end_line(self) -> None:
        """Begin a new line, unless one stands at its beginning."""
        if self._line_is_open:
            self._line_is_open = False
            self._put("\n")

    def _take(self, cue: Cue) -> None:
        match cue:
            case Said(text, seconds):
                self._say(text)
                self._due += seconds
                self._wait_until(self._due)
            case Open(text):
                self._say(f"{text}\n")
                self._stay(text)
                self._go_on_from_here()
            case Asked(text, kind) if self._asking is not None:
                self._say(f"{text}\n")
                self._waits = FOR_EVER
                try:
                    answer = self._asking.answer(kind)
                except BaseException:
                    if self._asking.person.unfinished:
                        self.answers.append(Answer(text, self._asking.person.unfinished))
                    raise
                self._look()
                if answer and kind == "when":
                    self.planned = self._asking.planned(answer)
                if answer:
                    self._add(text, answer)
                self._go_on_from_here()

    def _go_on_from_here(self) -> None:
        self._look()
        self._due = self.seconds

    def _add(self, asked: str, answer: str) -> None:
        self.answers.append(Answer(asked, answer))
        self._answered()

    def _say(self, text: str) -> None:
        self._put(text)
        self._line_is_open = bool(text) and not text.endswith("\n")

    def _stay(self, text: str) -> None:
        """Stay with a step until Enter; words that are typed before it are kept as an answer to it."""
        tell(say("guide.go_on"))
        while self._person is not None and not self._person.has_ended:
            line = self._waited(None if self._next_rating is None else max(0.0, self._next_rating - self.seconds))
            if line is None or (line and self._took_rating(line)):
                self._ask_rating_if_due()
                continue
            if line:
                self._add(text, line)
            return

    def _wait_until(self, due: float) -> None:
        """Wait until so many seconds have been done."""
        self._look()
        while due - self.seconds > AT_ONCE:
            until = due if self._next_rating is None else min(due, self._next_rating)
            line = self._waited(max(0.0, until - self.seconds))
            if line and not self._took_rating(line) and self._person is not None:
                self._person.keep(line)
            self._ask_rating_if_due()

    def _waited(self, seconds: float | None) -> str | None:
        """Wait, and return a line that was typed meanwhile; None for none."""
        self._waits = FOR_EVER if seconds is None else seconds
        if self._person is None:
            self._sleep(self._waits)
            line = None
        else:
            line = self._person.wait(seconds)
        self._look()
        return line

    def _look(self) -> None:
        """Look at the clock; what went by since the last look, beyond what was waited for, was a pause."""
        now = self._now()
        late = now - self._looked - self._waits
        if late > LONGEST_GAP:
            self._paused += late
        self._looked, self._waits = now, 0.0

    def _ask_rating_if_due(self) -> None:
        """Ask how strong the urge is now, when it is time for it, without stopping the clock."""
        if self._next_rating is None or self.seconds < self._next_rating:
            return
        self._asks_rating = round(self._next_rating / 60)
        self._next_rating += 60.0 * self._exercise.rate_every
        self.end_line()
        narrate(say("guide.rate", question=self._exercise.rated))

    def _took_rating(self, line: str) -> bool:
        """Take a line that was typed while time goes by as the rating asked for, if one is."""
        rating = whole(line, 10)
        if self._asks_rating is None or rating is None:
            return False
        self.ratings.append(Rated(self._asks_rating, rating))
        self._asks_rating = None
        return True
