"""A question: a small box in the middle, with the keys that answer it as words. The page stays visible behind it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Static

Answer = TypeVar("Answer")


def keys_line(*keys: tuple[str, str]) -> Content:
    """Return keys with their words, as a footer writes them."""
    parts = [Content.assemble((key, "bold $foreground"), " ", (words, "$text-muted")) for key, words in keys]
    return Content("   ").join(parts)


class Question(ModalScreen[Answer | None]):
    """What questions have in common. Esc leaves one without an answer: it is dismissed with None."""

    DEFAULT_CSS = """
    Question { align: center middle; }
    Question > #question {
        width: 56; max-width: 100%; height: auto; max-height: 100%;
        border: round $rule-strong; padding: 1 3; background: $background;
        scrollbar-size-vertical: 0;
    }
    Question.-plain > #question { border: ascii $rule-strong; }
    Question.-short > #question { padding: 0 3; }
    Question .asked { text-style: bold; }
    Question .told { color: $text-muted; }
    Question .keys { margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", show=False)]

    def __init__(self, asked: str, told: str, *, plain: bool = False) -> None:
        """Make the question.

        Args:
            asked: the question.
            told: one sentence with what happens and how to take it back; empty for none.
            plain: draw it in plain symbols.
        """
        super().__init__(classes="-plain" if plain else None)
        self._asked = asked
        self._told = told
        self._plain = plain

    def compose(self) -> ComposeResult:
        """The question, what happens, what answers it, the keys."""
        with VerticalScroll(id="question", can_focus=False):
            yield Static(self._asked, classes="asked", markup=False)
            if self._told:
                yield Static(self._told, classes="told", markup=False)
            yield from self.compose_body()
            yield Static(keys_line(*self.keys()), classes="keys")

    def compose_body(self) -> Iterable[Widget]:
        """Return what answers the question; nothing where a key does."""
        return ()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys and their words."""
        raise NotImplementedError

    def action_leave(self) -> None:
        """Leave without an answer."""
        self.dismiss(None)
