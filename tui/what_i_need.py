"""I don't know what I need: how high is it, where is it most, and then three exercises. Nothing of it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual import events

from holdfast.exercise_words import time_shortly
from holdfast.exercises import Exercise
from holdfast.suggestions import Where, offered
from holdfast.wording import say
from tui.exercise_library import ExerciseLibrary
from widgets.one_of_few import Few, OneOfFew

if TYPE_CHECKING:
    from tui.app import HoldfastApp


_HEIGHTS = {"low": 2, "middle": 5, "high": 8}
_PLACES: tuple[Where, ...] = ("body", "thoughts", "feelings")
_TEN = "t"


class HowHigh(OneOfFew):
    """Asks how high it is, 0 to 10: a digit answers, or one of three; dismissed with the number as text, or None."""

    def __init__(self, *, plain: bool = False) -> None:
        offers = [
            Few(str(height), say(f"skills.need_{name}"), say(f"skills.need_{name}_more"))
            for name, height in _HEIGHTS.items()
        ]
        super().__init__(say("skills.need_asked"), say("skills.need_told"), offers, numbered=False, plain=plain)

    def on_key(self, event: events.Key) -> None:
        """Answer with the number that is typed."""
        if event.key.isdigit() or event.key == _TEN:
            event.stop()
            self.dismiss("10" if event.key == _TEN else event.key)


def ask(app: HoldfastApp, library: ExerciseLibrary) -> None:
    """Ask the two questions, offer three exercises, and start the one that is chosen."""
    plain = app.settings.plain_symbols

    def where(height: str | None) -> None:
        if height is not None:
            places = [Few(each, say(f"skills.where_{each}"), say(f"skills.where_{each}_more")) for each in _PLACES]
            question = OneOfFew(say("skills.where_asked"), say("skills.where_told"), places, plain=plain)
            app.push_screen(question, lambda place: offer(int(height), place))

    def offer(height: int, place: str | None) -> None:
        if place is not None:
            found = offered(library.exercises, height, cast(Where, place), library.known.helps)
            question = OneOfFew(
                say("skills.offered_asked"),
                say("skills.offered_told"),
                [_offer(each) for each in found],
                does=say("skills.start"),
                plain=plain,
            )
            app.push_screen(question, start)

    def start(exercise_id: str | None) -> None:
        if exercise_id is not None:
            app.start_exercise(exercise_id)

    app.push_screen(HowHigh(plain=plain), where)


def _offer(exercise: Exercise) -> Few:
    return Few(exercise.id, exercise.name, time_shortly(exercise.seconds), exercise.use, exercise.own)
