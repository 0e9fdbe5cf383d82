"""How an exercise being done is told: where one is in it, how long a step takes, and what the words after it are."""

from __future__ import annotations

from math import ceil

from holdfast.exercises import Phase
from holdfast.pacing.course import Now
from holdfast.playing.play import Play, now
from holdfast.playing.stations import asked_in
from holdfast.wording import say

BREATHED = frozenset({"in", "up", "hum"})
"""Labels of phases that make a cycle a breath; other cycles are rounds."""

GUIDANCE_EVERY = 20.0
"""A line of guidance stays for so many seconds at least, and changes between cycles alone."""

MUCH = 2
"""From this much on distress is told as lower or higher than before."""


def where(play: Play, practised: float) -> str:
    """Return where one is, for the end of the header: ``breath 3 of 15``, ``step 2 of 5``, ``question 1 of 4``."""
    station = play.station
    if station is None or station.kind == "before":
        return ""
    if station.kind == "pace":
        there = now(play, practised)
        return "" if there is None else _in_parts(play, there)
    alike = [at for at, each in enumerate(play.stations) if each.kind == station.kind]
    key = "playing.step" if station.kind == "step" else "playing.question"
    return say(key, n=alike.index(play.at) + 1, of=len(alike))


def guidance(play: Play, practised: float) -> str:
    """Return the line that stands under the pacer; the lines go round, a few breaths each."""
    there, lines = now(play, practised), play.exercise.steps
    if there is None or not lines:
        return ""
    part = play.parts[there.part]
    each = max(1, ceil(GUIDANCE_EVERY / (part.seconds / part.cycles)))
    return lines[there.cycle // each % len(lines)].text


def how_long(seconds: float | None) -> str:
    """Return how long one stays with a step: "about a minute, or as long as you like"; empty where nothing is said."""
    if seconds is None:
        return ""
    if seconds < 55:
        return say("playing.seconds", n=round(seconds / 5) * 5 if seconds > 5 else round(seconds))
    return say("playing.minutes", n=round(seconds / 60))


def words_after(play: Play) -> str:
    """Return what is said of the distress after it, beside that before; empty while it is not rated."""
    if play.after is None or play.before is None:
        return ""
    change = play.after - play.before
    return say("playing.lower" if change <= -MUCH else "playing.higher" if change >= MUCH else "playing.same")


def went_up(play: Play) -> bool:
    """Whether distress is clearly higher than before, so that something else is offered."""
    return play.after is not None and play.before is not None and play.after - play.before >= MUCH


def all_words(play: Play) -> str:
    """Return everything that was answered as one text, to be copied out."""
    answered = [(station.text, play.words.get(station.text, "").strip()) for _, station in asked_in(play.stations)]
    texts = [f"{asked}\n{text}" for asked, text in answered if text]
    return "\n\n".join([play.base.name, *texts])


def _in_parts(play: Play, there: Now) -> str:
    if there.part == 0:
        return say("playing.counting_in")
    part = play.parts[there.part]
    if len(play.parts) > 2 and part.name:
        return say("playing.part", name=part.name, n=there.part, of=len(play.parts) - 1)
    uncounted = play.parts[0].cycles
    key = "playing.breath" if _is_breath(part.phases) else "playing.round"
    return say(key, n=there.cycle - uncounted + 1, of=there.cycles - uncounted)


def _is_breath(phases: tuple[Phase, ...]) -> bool:
    return any(phase.label in BREATHED for phase in phases)
