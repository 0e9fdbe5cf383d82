"""Somebody who is guided through an exercise on a clock that is moved: nobody waits."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from holdfast.exercises import Exercise, find_exercise, shipped_exercises
from holdfast.feelings import shipped_feelings
from tests.conftest import FrozenClock
from tui.plain.answering import Asking
from tui.plain.guiding import Guiding


def named(exercise_id: str) -> Exercise:
    """The exercise of that id."""
    found = find_exercise(shipped_exercises(), exercise_id)
    assert found is not None
    return found


class Seconds:
    """A clock of seconds that goes on when somebody waits.

    Attributes:
        now: what it shows.
        slept: how long each wait was.
    """

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


class Typist:
    """Somebody who types at a terminal.

    Attributes:
        has_ended: nothing more will be typed.
        unfinished: what was typed of an answer before everything was ended.
        asked: the questions that were asked.
    """

    def __init__(self, seconds: Seconds, answers: Iterable[str] = (), typed: Iterable[tuple[float, str]] = ()) -> None:
        """Make one.

        Args:
            seconds: the clock.
            answers: what answers each question, in order.
            typed: lines that are typed while time goes by, and at how many seconds from now.
        """
        self.has_ended = False
        self.unfinished = ""
        self.asked: list[str] = []
        self._seconds = seconds
        self._answers = deque(answers)
        self._typed = deque((seconds.now + at, line) for at, line in typed)

    def wait(self, seconds: float | None) -> str | None:
        """Return what is typed next, if that is soon enough."""
        end = None if seconds is None else self._seconds.now + seconds
        if self._typed and (end is None or self._typed[0][0] <= end):
            at, line = self._typed.popleft()
            self._seconds.now = max(self._seconds.now, at)
            return line
        if end is None:
            raise AssertionError("waits for ever")
        self._seconds.sleep(end - self._seconds.now)
        return None

    def keep(self, line: str) -> None:
        """Keep a line for the next question."""
        self._answers.appendleft(line)

    def line(self, question: str) -> str:
        """Answer a question."""
        self.asked.append(question)
        return self._answers.popleft()

    def words(self) -> str:
        """Answer a question in words."""
        return self.line("words")


def guiding(exercise: Exercise, seconds: Seconds, said: Callable[[str], None], typist: Typist | None = None) -> Guiding:
    """Return the exercise, about to be guided."""
    asking = None if typist is None else Asking(typist, shipped_feelings(), FrozenClock())
    return Guiding(exercise, said, seconds, seconds.sleep, asking)
