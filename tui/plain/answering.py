"""The questions of an exercise, asked one by one on a terminal. Each may be left out; a slip is asked again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol

from holdfast.ahead import read_ahead
from holdfast.days import FIRST_HOUR, Clock, Moment
from holdfast.exercises import AnswerKind
from holdfast.feelings import OWN, Feeling
from holdfast.playing.answers import checked_answer
from holdfast.refusals import Refusal
from holdfast.text import clean_line
from holdfast.wording import say
from tui.plain.console import narrate

A_LINE = 4
"""How many words for feelings stand on a line, so that it fits into 80 columns."""


class Person(Protocol):
    """Somebody at a terminal; see `tui.plain.keyboard.Keyboard`.

    Attributes:
        has_ended: nothing more will be typed.
        unfinished: what was typed of an answer in whose middle everything was ended.
    """

    has_ended: bool
    unfinished: str

    def wait(self, seconds: float | None) -> str | None:
        """Return the next line that is typed, or None after so many seconds; None waits for ever."""

    def keep(self, line: str) -> None:
        """Keep a line that was typed ahead of its question."""

    def line(self, question: str) -> str:
        """Ask, and return the line that is typed; empty for none."""

    def words(self) -> str:
        """Return what is typed up to an empty line; empty for nothing."""


class Asking:
    """Asks the questions of exercises.

    Attributes:
        person: who answers.
    """

    def __init__(self, person: Person, feelings: Sequence[Feeling], clock: Clock, first_hour: int = FIRST_HOUR) -> None:
        """Make it.

        Args:
            person: who answers.
            feelings: the words for feelings there are.
            clock: returns now, aware, in the person's zone, from which a *when* is seen.
            first_hour: the hour at which the person's day begins.
        """
        self.person = person
        self._feelings = feelings
        self._clock = clock
        self._first_hour = first_hour

    def answer(self, kind: AnswerKind) -> str:
        """Return what answers a question that has been said, as it is kept; empty for no answer."""
        match kind:
            case "rating":
                number = self.number(say("guide.rating"))
                return "" if number is None else str(number)
            case "yes_no":
                yes = self.yes_or_no(say("guide.yes_no"))
                return "" if yes is None else say("playing.yes" if yes else "playing.no")
            case "percent" | "when":
                return self._checked(kind)
            case "feelings":
                return self._feeling_words()
            case "words":
                return self.person.words()

    def planned(self, text: str) -> Moment | None:
        """Return the moment that an answer to a *when* names; None once that has passed."""
        try:
            return read_ahead(text, self._clock(), self._first_hour)
        except Refusal:
            return None

    def number(self, question: str, high: int = 10) -> int | None:
        """Return a whole number from 0 to ``high``; None where it is left out."""
        typed = self.person.line(question)
        while typed:
            number = whole(typed, high)
            if number is not None:
                return number
            typed = self.person.line(say("guide.number_again", high=high))
        return None

    def yes_or_no(self, question: str) -> bool | None:
        """Return whether it is so; None where it is left out."""
        typed = self.person.line(question).casefold()
        while typed:
            for word, answer in ((say("playing.yes"), True), (say("playing.no"), False)):
                if word.startswith(typed):
                    return answer
            typed = self.person.line(say("guide.yes_no_again")).casefold()
        return None

    def _checked(self, kind: Literal["percent", "when"]) -> str:
        typed = self.person.line(say(f"guide.{kind}"))
        while typed:
            try:
                return checked_answer(kind, typed, self._clock(), self._first_hour)
            except Refusal as refusal:
                typed = self.person.line(say("guide.checked_again", why=refusal.sentence))
        return ""

    def _feeling_words(self) -> str:
        """Return feeling words, chosen by their numbers from a corner, or typed."""
        corners = [corner for corner in dict.fromkeys(each.quadrant for each in self._feelings) if corner != OWN]
        _tell_numbered([say(f"guide.{corner}") for corner in corners], 1)
        typed = self.person.line(say("guide.corner", of=len(corners)))
        number = whole(typed, len(corners))
        if not number:
            return clean_line(typed)
        words = [each.word for each in self._feelings if each.quadrant in (corners[number - 1], OWN)]
        _tell_numbered(words, A_LINE)
        return ", ".join(_chosen(self.person.line(say("guide.feelings")), words))


def whole(typed: str, high: int) -> int | None:
    """Return the whole number from 0 to ``high`` that was typed; None if it is none."""
    text = typed.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 and int(text) <= high else None


def _chosen(typed: str, words: Sequence[str]) -> list[str]:
    """Return words chosen from a numbered list: a number stands for its word, anything else for itself."""
    chosen: dict[str, None] = {}
    for each in map(clean_line, typed.split(",")):
        number = whole(each, len(words))
        word = words[number - 1] if number else each
        if word:
            chosen.setdefault(word)
    return list(chosen)


def _tell_numbered(texts: Sequence[str], a_line: int) -> None:
    """Say texts with their numbers, so many of them on a line."""
    numbered = [say("guide.numbered", n=n, text=text) for n, text in enumerate(texts, 1)]
    for start in range(0, len(numbered), a_line):
        narrate("  " + ", ".join(numbered[start : start + a_line]))
