"""What stands beside an exercise while it runs, as the exercise stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content

from holdfast.cautions import Caution, universal_line
from holdfast.exercises import Exercise
from holdfast.playing.answers import middle
from holdfast.playing.play import Play, asks_before, is_counting_in
from holdfast.wording import say
from widgets.beside import Asked, BesideIt

CAUTIONS_STAY = 25.0
"""Cautions stand for so many practised seconds at least: time to read the longest."""


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys of the player as they are shown, with those the person changed.

    Attributes:
        leave_out: takes a digit back, or leaves the question out.
        hide: hides a caution.
        instead: goes to another exercise.
    """

    leave_out: str
    hide: str
    instead: str


def beside_it(
    play: Play, practised: float, cautions: Sequence[Caution], instead: Exercise | None, keys: Keys
) -> BesideIt:
    """Return what stands beside it.

    Args:
        play: the exercise as it stands.
        practised: how many seconds it has been done.
        cautions: those that are to be read.
        instead: the exercise that is offered instead; None for none.
        keys: the keys as they are shown.
    """
    read = cautions if practised < CAUTIONS_STAY or is_counting_in(play, practised) else ()
    told = []
    if read:
        told = [key(keys.hide, say("playing.hides" if len(read) == 1 else "playing.hides_first"))]
    if read and instead is not None:
        told.append(key(keys.instead, say("playing.instead", name=instead.name)))
    return BesideIt(
        _asked(play, practised, keys),
        tuple(caution.text for caution in read),
        Content("   ").join(told),
        universal_line(),
    )


def key(shown: str, does: str) -> Content:
    """Return a key with what it does, as a footer writes them."""
    return Content.assemble((shown, "bold $foreground"), " ", (does, "$text-muted"))


def _asked(play: Play, practised: float, keys: Keys) -> Asked | None:
    asks_middle = bool(play.base.rate_every) and not play.follows and not play.is_over
    if asks_before(play, practised) and not (asks_middle and play.before is not None):
        leaves = key(keys.leave_out, say("playing.leave_out"))
        anchors = (say("playing.calm"), say("playing.most"))
        return Asked(say("playing.distress"), leaves, play.before, anchors)
    if not asks_middle:
        return None
    given = [say("playing.at_minute", n=each.minute, value=each.value) for each in play.ratings]
    return Asked(play.base.rated, Content(""), middle(play, practised), None, "   ".join(given))
