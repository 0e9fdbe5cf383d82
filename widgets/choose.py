"""A question that one of several choices answers: found by typing where there are many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from holdfast.wording import say
from widgets.choice_list import ChoiceFinder, ChoiceList, Finding, ListLine
from widgets.question import Question


class Choose(Question[str]):
    """Asks for one choice; dismissed with its id, or None."""

    DEFAULT_CSS = """
    Choose ChoiceList { height: auto; max-height: 12; margin-top: 1; }
    Choose ChoiceFinder { margin-top: 1; }
    Choose.-short ChoiceList { max-height: 7; }
    """

    def __init__(
        self,
        asked: str,
        told: str,
        choices: Finding | Sequence[ListLine],
        *,
        now: str | None = None,
        plain: bool = False,
    ) -> None:
        """Make the question.

        Args:
            asked: the question.
            told: what it is for.
            choices: the choices; or, where typing narrows them, what finds them.
            now: the id of the one chosen so far, on which the lamp begins.
            plain: draw it in plain symbols.
        """
        super().__init__(asked, told, plain=plain)
        self._choices = choices
        self._now = now

    def compose_body(self) -> Iterable[Widget]:
        """The choices, with a field above them if typing narrows them."""
        if callable(self._choices):
            yield ChoiceFinder(self._choices, say("question.type_to_filter"), plain=self._plain)
        else:
            yield ChoiceList(self._choices, plain=self._plain)

    def on_mount(self) -> None:
        """Put the lamp on what is chosen so far."""
        rows = self.query_one(ChoiceList)
        ids = [choice.id for choice in rows.choices]
        if self._now in ids:
            rows.cursor = ids.index(self._now)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return Enter and Esc with what they do."""
        return (say("question.enter"), say("question.choose")), (say("question.esc"), say("question.back"))

    def on_row_list_entered(self, event: ChoiceList.Entered) -> None:
        """Answer with the choice under the lamp."""
        choice = self.query_one(ChoiceList).choice
        event.stop()
        if choice is not None:
            self.dismiss(choice.id)
