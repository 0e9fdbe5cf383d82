"""A list of choices, with headings between them where they help; and one that is narrowed by typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import ClassVar, TypeAlias

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input

from holdfast.charts.symbols import symbols
from widgets.row_list import LineList
from widgets.typing import LineField

GAP = 2
"""Cells between a label and what stands at its right."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be chosen.

    Attributes:
        id: what choosing it means.
        label: its name.
        detail: its value, or what kind of thing it is.
        chosen: whether it is chosen already; None where choices are not marked.
    """

    id: str
    label: str
    detail: str = ""
    chosen: bool | None = None


ListLine: TypeAlias = Choice | str
"""A choice, a heading, or an empty line."""


class ChoiceList(LineList):
    """Choices, one a line."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,space", "enter", show=False)]

    def __init__(
        self,
        lines: Sequence[ListLine] = (),
        *,
        id: str | None = None,
        detail_at: int | None = None,
        plain: bool = False,
    ) -> None:
        """Make the list.

        Args:
            lines: the choices, with headings and empty lines among them as plain strings.
            id: the widget's id.
            detail_at: the column where details begin; at the right edge when left out.
            plain: draw it in plain symbols.
        """
        super().__init__(id=id, plain=plain)
        self._detail_at = detail_at
        self._lines: list[ListLine] = []
        self._held_by_finder = False
        self._fill(lines)

    def show(self, lines: Sequence[ListLine], chosen: str | None = None) -> None:
        """Show other choices, the lamp on the one with that id, or else where it was."""
        before = self.cursor
        self._fill(lines)
        ids = [choice.id for choice in self.choices]
        self.cursor = ids.index(chosen) if chosen in ids else before
        if self.cursor == before:
            self.post_message(self.Moved(self))
        self.refresh(layout=True)

    def _fill(self, lines: Sequence[ListLine]) -> None:
        self._lines = list(lines)
        rows = count()
        self.lay_out([next(rows) if isinstance(line, Choice) else None for line in self._lines])

    @property
    def choices(self) -> list[Choice]:
        """The choices without what stands between them."""
        return [line for line in self._lines if isinstance(line, Choice)]

    @property
    def choice(self) -> Choice | None:
        """The choice under the lamp; None in an empty list."""
        choices = self.choices
        return choices[self.cursor] if choices else None

    @property
    def row_count(self) -> int:
        """How many choices there are."""
        return len(self.choices)

    @property
    def is_lit(self) -> bool:
        """Lit with the focus, and always in a `ChoiceFinder`, whose field sends its keys here."""
        return self._held_by_finder or super().is_lit

    def hold(self) -> None:
        """Take no focus: a `ChoiceFinder` sends the keys."""
        self._held_by_finder = True
        self.can_focus = False

    def action_enter(self) -> None:
        """Choose what is under the lamp."""
        if self.choices:
            self.post_message(self.Entered(self))

    def line_drawn(self, number: int, room: int) -> Content:
        """Return a choice with its mark and detail, a heading, or nothing."""
        shown = self._lines[number]
        if isinstance(shown, str):
            return Content.styled(shown, "$text-muted")
        label = Content.assemble(self._mark(shown), shown.label)
        detail = self.fitted(Content.styled(shown.detail, "$text-muted"), room)
        column = room - detail.cell_length - 1 if self._detail_at is None else self._detail_at
        label = self.fitted(label, column - (GAP if shown.detail else 0))
        gap = " " * max(0, column - label.cell_length)
        return self.fitted(Content.assemble(label, gap, detail), room)

    def _mark(self, choice: Choice) -> tuple[str, str]:
        if choice.chosen is None:
            return "", ""
        shapes = symbols(plain=self.plain)
        return (f"{shapes.lamp} ", "$primary") if choice.chosen else (f"{shapes.hollow} ", "$quiet")


Finding: TypeAlias = Callable[[str], Sequence[ListLine]]
"""Returns the lines for what has been typed, folded for case; for nothing typed, all of them."""


def finding(choices: Sequence[Choice]) -> Finding:
    """Return the search that keeps the choices of which a word begins with what is typed, or which contain it."""

    def found(typed: str) -> list[ListLine]:
        if not typed:
            return list(choices)
        names = [(choice, choice.label.casefold()) for choice in choices]
        first = [choice for choice, name in names if any(word.startswith(typed) for word in (name, *name.split()))]
        rest = [choice for choice, name in names if choice not in first and typed in name]
        return [*first, *rest]

    return found


class ChoiceFinder(Vertical):
    """Choices below a field: what is typed narrows them, up and down go through them, Enter chooses."""

    DEFAULT_CSS = """
    ChoiceFinder { height: auto; }
    ChoiceFinder ChoiceList { height: auto; margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "to_list('move', -1)", show=False),
        Binding("down", "to_list('move', 1)", show=False),
        Binding("pageup", "to_list('page', -1)", show=False),
        Binding("pagedown", "to_list('page', 1)", show=False),
    ]

    def __init__(self, find: Finding, placeholder: str, *, id: str | None = None, plain: bool = False) -> None:
        """Make the finder.

        Args:
            find: what is shown for what is typed.
            placeholder: what the empty field says.
            id: the widget's id.
            plain: draw it in plain symbols.
        """
        super().__init__(id=id)
        self._find = find
        self._placeholder = placeholder
        self._plain = plain

    def compose(self) -> ComposeResult:
        """The field above the list."""
        yield LineField(placeholder=self._placeholder)
        rows = ChoiceList(self._find(""), plain=self._plain)
        rows.hold()
        yield rows

    @property
    def choices(self) -> ChoiceList:
        """The list."""
        return self.query_one(ChoiceList)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the list."""
        event.stop()
        self.choices.show(self._find(event.value.strip().casefold()))
        self.choices.action_first()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Choose what is under the lamp; told by the list itself, for what a parent has sent stops at the parent."""
        event.stop()
        self.choices.call_later(self.choices.action_enter)

    def action_to_list(self, action: str, count: int) -> None:
        """Send a key on to the list."""
        getattr(self.choices, f"action_{action}")(count)
