"""Choosing words: feelings corner by corner, or tags. Typing filters; an unknown word can be made one's own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from holdfast.feelings import found
from holdfast.refusals import Refusal
from holdfast.text import clean_line
from holdfast.wording import say
from tui.commands import bindings
from tui.place import HoldfastScreen
from widgets.frame import PlaceRow
from widgets.page import Page
from widgets.word_corners import WordCorners
from widgets.word_grid import FilterLine, Group, Word, WordGrid

OWN = "\0own"
"""Key of the offer to make the typed word one's own; no word of a person contains a NUL."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be chosen, and how it is spoken of.

    Attributes:
        name: ``feelings`` or ``tags``, as in the wording.
        groups: all words, grouped; feelings by corner.
        last: a word that stays in the last row whatever is typed; None for none, as of tags.
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
    matches = []
    for group in groups:
        words = [word for word in group.words if sought in word.label.casefold()]
        if words:
            words.sort(key=lambda word: not word.label.casefold().startswith(sought))
            matches.append(Group(group.head, tuple(words), group.corner))
    return matches


def matching_feelings(groups: Sequence[Group], typed: str) -> list[Group]:
    """Return the corners with only the words that `found` finds among all of them."""
    labels = set(found((word.label for group in groups for word in group.words), typed))
    return [group for each in groups if (group := _with(each, labels)).words]


def _with(group: Group, labels: set[str]) -> Group:
    return Group(group.head, tuple(word for word in group.words if word.label in labels), group.corner)


class PickScreen(HoldfastScreen[None]):
    """A list of words to choose from; what is chosen is told at once, so that no choice is lost."""

    WHERE = "pick"
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
        self._found: Word | None = None
        plain = self.holdfast.settings.plain_symbols
        self._grid: WordGrid | WordCorners = (
            WordGrid(plain=plain) if choice.last is None else WordCorners(choice.groups, choice.last, plain=plain)
        )

    def header(self) -> PlaceRow:
        """Return the header, which names what is being chosen."""
        row = PlaceRow((), say(f"pick.{self._choice.name}"))
        row.right = say("pick.feelings_more") if isinstance(self._grid, WordCorners) else ""
        return row

    def compose_body(self) -> Iterable[Widget]:
        """Filter, words, and what is chosen."""
        if isinstance(self._grid, WordCorners):
            yield FilterLine(placeholder=say("pick.filter"), max_length=80)
            yield self._grid
        else:
            yield Static(say(f"pick.{self._choice.name}_more"), classes="muted", id="more", markup=False)
            yield FilterLine(placeholder=say("pick.filter"), max_length=80)
            with Page():
                yield self._grid
        yield Static(id="chosen")

    def on_mount(self) -> None:
        """Show all words, ready for typing."""
        self._show_words("")
        self._show_chosen()
        self.query_one(FilterLine).focus()

    def typing_footer(self) -> tuple[str, ...]:
        """Return the keys that work while filtering."""
        return ("pick_word", "corner", "ask_corner") if isinstance(self._grid, WordCorners) else ("pick_word",)

    def why_not(self, command_id: str) -> str | None:
        """There are no corners among tags."""
        if command_id in ("corner", "ask_corner") and not isinstance(self._grid, WordCorners):
            return say("pick.no_corners")
        return None

    @on(Input.Changed)
    def _filtered(self, event: Input.Changed) -> None:
        if event.value != " " or not isinstance(self._grid, WordCorners):
            self._show_words(event.value)
            return
        self.query_one(FilterLine).value = ""
        self.action_pick()

    @on(FilterLine.Moved)
    def _moved(self, event: FilterLine.Moved) -> None:
        self._grid.move(event.columns, event.rows)

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.action_pick()

    @on(WordGrid.Clicked)
    def _clicked(self, event: WordGrid.Clicked) -> None:
        self._take(event.word)

    def action_pick(self) -> None:
        """Choose the highlighted word, or take it back."""
        word = self._grid.word
        if word is not None:
            self._take(word)

    def action_ask_corner(self) -> None:
        """Ask the two questions that lead to a corner, or leave them."""
        if isinstance(self._grid, WordCorners):
            self.query_one(FilterLine).value = ""
            self._grid.asking = "" if self._grid.asking else "ask_side"

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
        if line.value:
            self._found = word
            line.value = ""

    def _show_words(self, typed: str) -> None:
        name = clean_line(typed, limit=60)
        known = {word.label.casefold() for group in self._choice.groups for word in group.words}
        offer = Word(OWN, say("pick.make_own", word=name)) if name and name.casefold() not in known else None
        if isinstance(self._grid, WordCorners):
            self._show_feelings(name, offer)
            return
        groups = matching(self._choice.groups, typed)
        self._grid.show(groups if offer is None else [*groups, Group("", (offer,))])

    def _show_feelings(self, typed: str, offer: Word | None) -> None:
        """Show what was found, or the corner of the word that was found and chosen."""
        grid, last, chosen = self._grid, self._choice.last, self._found
        if not isinstance(grid, WordCorners) or last is None:
            return
        self._found = None
        if typed:
            is_last = found([last.label], typed) != []
            grid.show(matching_feelings(self._choice.groups, typed), None if is_last else offer)
        elif chosen is not None:
            grid.show_word(chosen)
        else:
            grid.show(None)

    def _show_chosen(self) -> None:
        self._grid.chosen = self._chosen
        labels = {word.key: word.label for group in self._choice.groups for word in group.words}
        names = "   ".join(labels.get(key, key) for key in self._chosen)
        shown = Content.assemble((say("pick.chosen"), "bold $foreground"), "   ", names) if names else ""
        self.query_one("#chosen", Static).update(shown)
