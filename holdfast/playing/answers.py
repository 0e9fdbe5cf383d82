"""What is answered in an exercise being done: distress before and after, its questions, ratings in its middle."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from holdfast.ahead import read_ahead
from holdfast.days import FIRST_HOUR, Moment
from holdfast.exercises import AnswerKind
from holdfast.playing.play import Play, takes_before
from holdfast.playing.stations import asked_in
from holdfast.practices import Rated
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.text import NOTE_LIMIT, clean, clean_line, too_long

TEN = 10
YES, NO = "yes", "no"

DigitMeans: TypeAlias = Literal["answer", "before", "middle"]


def digit_means(play: Play, practised: float) -> DigitMeans | None:
    """Return what a digit answers now: the question one is at, the distress before, a rating in the middle; or none."""
    station = play.station
    if station is not None and station.answer == "rating":
        return "answer"
    asks_middle = bool(play.base.rate_every) and not play.is_over and not play.follows
    if takes_before(play, practised) and not (asks_middle and play.before is not None):
        return "before"
    return "middle" if asks_middle else None


def rated(play: Play, practised: float, value: int) -> Play:
    """Answer with a digit what a digit answers now, 0 to 10."""
    means = digit_means(play, practised)
    if means == "before":
        return play._replace(before=value)
    if means == "middle":
        minute = slot(play, practised)
        others = tuple(each for each in play.ratings if each.minute != minute)
        return play._replace(ratings=tuple(sorted((*others, Rated(minute, value)))))
    station = play.station
    if means is None or station is None:
        return play
    return play._replace(before=value) if station.kind == "before" else answered(play, str(value))


def unrated(play: Play, practised: float) -> Play:
    """Take the digit back; where there is none the question for the distress before is left out."""
    means = digit_means(play, practised)
    if means == "middle":
        return play._replace(ratings=tuple(each for each in play.ratings if each.minute != slot(play, practised)))
    station = play.station
    if means == "answer" and station is not None and station.kind == "question":
        return answered(play, "")
    return play._replace(before=None, before_left=play.before_left or (means == "before" and play.before is None))


def slot(play: Play, practised: float) -> int:
    """Return the minute to which a rating in the middle belongs now: 0, 2, 4 … where it is asked every two minutes."""
    every = play.base.rate_every
    return int(practised // (60 * every)) * every if every else 0


def middle(play: Play, practised: float) -> int | None:
    """Return the rating in the middle that belongs to now; None while there is none."""
    return next((each.value for each in play.ratings if each.minute == slot(play, practised)), None)


def answered(play: Play, text: str) -> Play:
    """Answer the question one is at with words as typed; empty for no answer."""
    station = play.station
    if station is None or station.kind != "question":
        return play
    others = {asked: words for asked, words in play.words.items() if asked != station.text}
    return play._replace(words=others | {station.text: text} if text else others)


def answer_here(play: Play) -> str:
    """Return what was answered to the question one is at, as typed."""
    return play.words.get(play.stations[play.at].text, "") if not play.is_over else ""


def checked_answer(kind: AnswerKind, text: str, now: datetime, first_hour: int = FIRST_HOUR) -> str:
    """Return an answer as it is kept, in words; empty for none.

    Args:
        kind: what answers the question.
        text: as typed.
        now: the instant it is answered, aware, in the person's zone.
        first_hour: the hour at which the person's day begins.

    Raises:
        Refusal: it is too long, no percentage, or no time that is still ahead.
    """
    if too_long(text):
        raise Refusal("playing.too_long", limit=NOTE_LIMIT)
    words = clean(text)
    if kind == "feelings":
        return ", ".join(feelings_in(text))
    if kind == "percent" and words:
        number = words.removesuffix("%").strip()
        if not (number.isascii() and number.isdigit() and int(number) <= 100):
            raise NotUnderstood("playing.no_percent")
        return f"{int(number)} %"
    if kind == "when" and words:
        read_ahead(words, now, first_hour)
    return words


def feelings_in(text: str) -> tuple[str, ...]:
    """Return the feeling words of an answer, which has one on each line."""
    return tuple(filter(None, map(clean_line, text.splitlines())))


def planned_in(play: Play, now: datetime, first_hour: int = FIRST_HOUR) -> Moment | None:
    """Return for when something was planned: the first *when* that can be read; None for none."""
    for _, station in asked_in(play.stations):
        text = play.words.get(station.text, "").strip()
        if station.answer == "when" and text:
            try:
                return read_ahead(text, now, first_hour)
            except Refusal:
                continue  # the words themselves are kept as an answer
    return None
