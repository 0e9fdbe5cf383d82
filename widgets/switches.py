"""A question in which several things are switched on and off."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from textual.widget import Widget

from holdfast.wording import say
from widgets.choice_list import Choice, ChoiceList
from widgets.question import Question


class Switches(Question[dict[str, bool]]):
    """Asks which of several things are wanted; dismissed with all of them, by id, on or off. Esc is done."""

    DEFAULT_CSS = """
    Switches ChoiceList { height: auto; max-height: 14; margin-top: 1; }
    Switches.-short ChoiceList { max-height: 9; }
    """

    def __init__(
        self, asked: str, told: str, labels: Mapping[str, str], wanted: Mapping[str, bool], *, plain: bool = False
    ) -> None:
        """Make the question.

        Args:
            asked: the question.
            told: what it is for.
            labels: what can be switched, by id, in its order.
            wanted: what is on (True) and off so far, by id.
            plain: draw it in plain symbols.
        """
        super().__init__(asked, told, plain=plain)
        self._labels = labels
        self._wanted = dict(wanted)

    def compose_body(self) -> Iterable[Widget]:
        """The things, each with its mark."""
        yield ChoiceList(self._choices(), plain=self._plain)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys with what they do."""
        return (say("question.space"), say("question.switch")), (say("question.esc"), say("question.done"))

    def on_row_list_entered(self, event: ChoiceList.Entered) -> None:
        """Switch what is under the lamp."""
        event.stop()
        rows = self.query_one(ChoiceList)
        choice = rows.choice
        if choice is not None:
            self._wanted[choice.id] = not self._wanted[choice.id]
            rows.show(self._choices())

    def action_leave(self) -> None:
        """Answer with what is on and off now."""
        self.dismiss(self._wanted)

    def _choices(self) -> list[Choice]:
        return [Choice(name, label, chosen=self._wanted[name]) for name, label in self._labels.items()]
