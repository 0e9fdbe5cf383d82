"""A question that Enter answers with yes and Esc with no."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from holdfast.wording import say
from widgets.question import Question


class Confirm(Question[bool]):
    """Asks before something that undo does not bring back; dismissed with True or None."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "confirm", show=False)]

    def __init__(self, asked: str, told: str, *, yes: str, no: str, plain: bool = False) -> None:
        """Make the question.

        Args:
            asked: the question.
            told: what happens.
            yes: what Enter does.
            no: what Esc does.
            plain: draw it in plain symbols.
        """
        super().__init__(asked, told, plain=plain)
        self._yes, self._no = yes, no

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return Enter and Esc with what they do."""
        return (say("question.enter"), self._yes), (say("question.esc"), self._no)

    def action_confirm(self) -> None:
        """Answer with yes."""
        self.dismiss(True)
