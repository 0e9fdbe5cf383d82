"""Choosing words: feelings or tags. Typing filters; an unknown word can be made one's own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.widget import Widget
from textual.widgets import Input, Static

from holdfast.refusals import Refusal
from holdfast.text import clean_line
from holdfast.wording import say
from tui.commands import bindings
from tui.place import HoldfastScreen
from widgets.frame import PlaceRow
from widgets.page import Page
from widgets.word_grid import FilterLine, Group, Word, WordGrid

OWN = "\0own"
"""Key of the offer to make the typed word one's own; no word of a person contains a NUL."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be chosen, and how it is spoken of.

    Attributes:
        name: ``feelings`` or ``tags``, as in the wording.
        groups: all words, grouped.
        last: a word that stays in the last row whatever is typed; None for none.
        limit: how many may be chosen; 0 for any number.
        make_own: makes an unknown word one's own and returns it.
    """

    name: str
    groups: tuple[Group, ...]
    last: Word | None
    limit: int
    make_own: Callable[[str], Word]


def matching(groups: Sequence[Group], typed: str) -> list[Group]:
    """Return the groups with only the words that contain what is typed, words that begin with it first."""
    sought = typed.casefold().strip()
    if not sought:
        return list(groups)
    found = []
    for group in groups:
        words = [word for word in group.words if sought in word.label.casefold()]
        if words:
            words.sort(key=lambda word: not word.label.casefold().startswith(sought))
            found.append(Group(group.head, tuple(words)))
    return found


class PickScreen(HoldfastScreen[None]):
    """A list of words to choose from; what is chosen is told at once, so that no choice is lost."""

    WHERE = "pick"
    FOOTER: ClassVar[tuple[str, ...]] = ("pick_word", "leave_pick")
    BINDINGS: ClassVar[list[BindingType]] = bindings("pick")
    CSS_PATH = "pick.tcss"

    def __init__(self, choice: Choice, chosen: Sequence[str], told: Callable[[tuple[str, ...]], None]) -> None:
        """Make the screen.

        Args:
            choice: what can be chosen.
            chosen: keys chosen so far.
            told: called with all chosen keys after every change.
        """
        super().__init__()
        self._choice = choice
        self._chosen = tuple(chosen)
        self._told = told

    def header(self) -> PlaceRow:
        """Return the header, which names what is being chosen."""
        return PlaceRow((), say(f"pick.{self._choice.name}"))

    def compose_body(self) -> Iterable[Widget]:
        """Filter, words, and what is chosen."""
        yield Static(say(f"pick.{self._choice.name}_more"), classes="muted", markup=False)
        yield FilterLine(placeholder=say("pick.filter"), max_length=80)
        with Page():
            yield WordGrid(plain=self.holdfast.settings.plain_symbols)
        yield Static(id="chosen", markup=False)

    def on_mount(self) -> None:
        """Show all words, ready for typing."""
        self._show_words("")
        self._show_chosen()
        self.query_one(FilterLine).focus()

    def typing_footer(self) -> tuple[str, ...]:
        """Return the keys that work while filtering."""
        return ("pick_word",)

    @on(Input.Changed)
    def _filtered(self, event: Input.Changed) -> None:
        self._show_words(event.value)

    @on(FilterLine.Moved)
    def _moved(self, event: FilterLine.Moved) -> None:
        self.query_one(WordGrid).move(event.columns, event.rows)

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.action_pick()

    @on(WordGrid.Clicked)
    def _clicked(self, event: WordGrid.Clicked) -> None:
        self._take(event.word)

    def action_pick(self) -> None:
        """Choose the highlighted word, or take it back."""
        word = self.query_one(WordGrid).word
        if word is not None:
            self._take(word)

    def action_leave(self) -> None:
        """Back to the check-in, with what is chosen."""
        self.dismiss()

    def save(self) -> None:
        """Back to the check-in, and save it."""
        self.dismiss()
        self.holdfast.call_later(self.holdfast.action_save)

    def _take(self, word: Word) -> None:
        line = self.query_one(FilterLine)
        if word.key == OWN:
            try:
                word = self._choice.make_own(clean_line(line.value, limit=60))
            except Refusal as refusal:
                self.holdfast.tell(refusal.sentence, error=True)
                return
        if word.key in self._chosen:
            self._chosen = tuple(key for key in self._chosen if key != word.key)
        elif self._choice.limit and len(self._chosen) >= self._choice.limit:
            self.holdfast.tell(say(f"pick.{self._choice.name}_limit", n=self._choice.limit))
            return
        else:
            self._chosen = (*self._chosen, word.key)
        self._told(self._chosen)
        self._show_chosen()
        line.value = ""

    def _show_words(self, typed: str) -> None:
        groups = matching(self._choice.groups, typed)
        name = clean_line(typed, limit=60)
        known = {word.label.casefold() for group in self._choice.groups for word in group.words}
        if name and name.casefold() not in known:
            groups.append(Group("", (Word(OWN, say("pick.make_own", word=name)),)))
        if self._choice.last is not None:
            groups.append(Group("", (self._choice.last,)))
        self.query_one(WordGrid).show(groups)

    def _show_chosen(self) -> None:
        self.query_one(WordGrid).chosen = self._chosen
        labels = {word.key: word.label for group in self._choice.groups for word in group.words}
        names = [labels.get(key, key) for key in self._chosen]
        self.query_one("#chosen", Static).update(say("pick.chosen", words=", ".join(names)) if names else "")
