"""An exercise from its first line to its last: what it is, how it is before, the guidance, how it is after."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from time import monotonic, sleep

from holdfast.cautions import Caution, cautions_to_show, universal_line
from holdfast.days import Clock, moment_of
from holdfast.exercises import Exercise, find_exercise
from holdfast.ids import new_id
from holdfast.playing.play import WORTH_KEEPING
from holdfast.playing.told import MUCH
from holdfast.practices import Practice
from holdfast.wording import say
from tui.plain.answering import Asking
from tui.plain.call import Answer, Call
from tui.plain.console import is_terminal, narrate
from tui.plain.data import put_folded
from tui.plain.exits import code_of
from tui.plain.guiding import Guiding
from tui.plain.keeping import keep, keep_in_the_middle, tell_stopped, tell_unsaved
from tui.plain.keyboard import Keyboard
from tui.plain.library import Library

GROUNDING = ("orienting", "feet-on-floor")
"""Exercises that are offered where distress went up."""


def practise(call: Call, clock: Clock, library: Library, exercise: Exercise) -> Answer:
    """Guide through an exercise to its end and keep what was done; what ends it early ends it after that was kept."""

    def answered(so_far: Practice) -> None:
        keep_in_the_middle(call, clock, so_far)

    asks = is_terminal() and not call.options.passphrase_stdin
    practising = Practising(clock, library, exercise, asks=asks, answered=answered)
    shown = practising.cautions if practising.asks else []
    try:
        practising.go()
    except BaseException as end:
        practice = practising.so_far()
        problem = keep(call, clock, practice, shown)
        if not isinstance(end, Exception):
            tell_stopped(practice, problem)
        raise
    practice = practising.so_far()
    problem = keep(call, clock, practice, shown)
    if practice is not None and problem is not None:
        tell_unsaved(practice, problem)
        return Answer(code=code_of(problem))
    if practice is not None:
        narrate(say("playing.saved"))
    return Answer()


def careful(exercise: Exercise, cautions: Sequence[Caution]) -> list[str]:
    """Return what is to be taken care of in an exercise, a sentence or two each, what goes with all of them first."""
    return [universal_line(), *(each.text for each in cautions), *filter(None, [exercise.caution])]


class Practising:
    """One exercise being practised.

    Attributes:
        asks: somebody sits at a terminal and is asked.
        cautions: what is to be shown before it.
    """

    def __init__(
        self,
        clock: Clock,
        library: Library,
        exercise: Exercise,
        *,
        asks: bool,
        answered: Callable[[Practice], None],
    ) -> None:
        """Make it; nothing is said yet.

        Args:
            clock: returns now, aware, in the person's zone.
            library: the exercises there are, and what is known of the person.
            exercise: what is to be done, as long as it is to be.
            asks: somebody sits at a terminal and can be asked.
            answered: is told what was done so far whenever a question was answered.
        """
        self.asks = asks
        self.cautions: list[Caution] = cautions_to_show(exercise, library.hidden, library.shown)
        self._library = library
        self._exercise = exercise
        self._asking = Asking(Keyboard(), library.feelings, clock, library.first_hour) if asks else None
        self._guiding = Guiding(
            exercise, put_folded, monotonic, sleep, self._asking, answered=lambda: answered(self._so_far())
        )
        self._practice = Practice(new_id(clock()), moment_of(clock(), library.first_hour), exercise.id, exercise.name)

    def go(self) -> None:
        """Say all of it, and ask what is to be asked."""
        exercise = self._exercise
        put_folded("\n".join([exercise.name, exercise.use, "", *careful(exercise, self.cautions), "", ""]))
        if self._asking is not None:
            narrate(say("guide.stops"))
            self._practice = self._practice._replace(
                before=self._asking.number(say("guide.distress", question=say("playing.distress")))
            )
            put_folded("\n")
        self._guiding.go()
        put_folded(f"\n{say('guide.over')}\n")
        if self._asking is not None:
            self._ask_after(self._asking)

    def so_far(self) -> Practice | None:
        """Return what was done until now; None for what is not worth keeping."""
        practice = self._so_far()
        answers = (practice.answers, practice.ratings, practice.before, practice.after)
        has_answers = any(each not in (None, ()) for each in answers)
        return practice if has_answers or practice.seconds >= WORTH_KEEPING else None

    def _so_far(self) -> Practice:
        guiding = self._guiding
        return self._practice._replace(
            seconds=round(guiding.seconds),
            answers=tuple(guiding.answers),
            ratings=tuple(guiding.ratings),
            planned=guiding.planned,
        )

    def _ask_after(self, asking: Asking) -> None:
        if self._exercise.rate_every:
            self._practice = self._practice._replace(acted=asking.yes_or_no(say("guide.acted")))
        self._practice = self._practice._replace(
            after=asking.number(say("guide.distress", question=say("playing.distress")))
        )
        change = self._practice.change
        if change is None:
            return
        words = say(f"playing.{'lower' if change <= -MUCH else 'higher' if change >= MUCH else 'same'}")
        compared = say("playing.before_now", before=self._practice.before, after=self._practice.after)
        put_folded(f"{compared} {words}\n")
        if change >= MUCH:
            put_folded("".join(f"{line}\n" for line in self._offers()))

    def _offers(self) -> Iterator[str]:
        for exercise_id in GROUNDING:
            exercise = find_exercise(self._library.exercises, exercise_id)
            name = "" if exercise is None else exercise.name
            yield say("guide.offer", command=f"holdfast exercise {exercise_id} --plain", name=name)
        yield say("guide.offer", command="holdfast support", name=say("cli.about_support"))
