"""A question that one of a few sentences answers, with its digit or with Enter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget

from holdfast.wording import say
from widgets.question import Question
from widgets.words_list import WordsGroup, WordsList, WordsRow


class ChooseWords(Question[str]):
    """Asks for one of a few sentences, nine at most, which are whole also where they are long; dismissed with it."""

    DEFAULT_CSS = """
    ChooseWords WordsList { margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(str(number), f"take({number})", show=False) for number in range(1, 10)
    ]

    def __init__(self, asked: str, told: str, sentences: Sequence[str], *, plain: bool = False) -> None:
        """Make the question.

        Args:
            asked: the question.
            told: what it is for.
            sentences: what can be chosen.
            plain: draw it in plain symbols.
        """
        super().__init__(asked, told, plain=plain)
        self._sentences = sentences

    def compose_body(self) -> Iterable[Widget]:
        """The sentences, each with its digit."""
        yield WordsList(plain=self._plain, most_lines=3)

    def on_mount(self) -> None:
        """Show the sentences."""
        rows = [WordsRow(each, each, str(number), is_own=False) for number, each in enumerate(self._sentences, 1)]
        self.query_one(WordsList).show_rows([WordsGroup("", rows)])

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return Enter and Esc with what they do."""
        return (say("question.enter"), say("question.choose")), (say("question.esc"), say("question.back"))

    def on_row_list_entered(self, event: WordsList.Entered) -> None:
        """Answer with the sentence under the lamp."""
        event.stop()
        self.dismiss(self.query_one(WordsList).row_id)

    def action_take(self, number: int) -> None:
        """Answer with the sentence of that digit, counted from 1."""
        if number <= len(self._sentences):
            self.dismiss(self._sentences[number - 1])
