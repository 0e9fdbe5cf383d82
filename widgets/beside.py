"""What stands beside an exercise while it runs: a question for a digit, cautions, and that one can stop."""

from __future__ import annotations

from typing import NamedTuple

from textual import events
from textual.app import ComposeResult
from textual.containers import Center, Vertical
from textual.content import Content
from textual.widgets import Static

from widgets.distress_row import DistressRow

ROOMY = 30
"""Rows of a screen from which everything has its place."""


class Asked(NamedTuple):
    """A question for a digit.

    Attributes:
        text: the question.
        key: what is said beside it: the key that leaves it out.
        value: the answer so far; None for none.
        anchors: what 0 and 10 mean; None where the question says it.
        given: earlier answers to the same question, told below it; empty for none.
    """

    text: str
    key: Content
    value: int | None = None
    anchors: tuple[str, str] | None = None
    given: str = ""


class BesideIt(NamedTuple):
    """All that stands there now.

    Attributes:
        asked: a question; None for none.
        cautions: cautions to be read, the first one first.
        keys: what can be done about them.
        always: what goes with every exercise.
    """

    asked: Asked | None
    cautions: tuple[str, ...]
    keys: Content
    always: str


class Beside(Vertical):
    """A block below the exercise, of a least height, so that nothing above moves when a question is answered."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    Beside { height: auto; min-height: 6; width: 100%; align-vertical: bottom; }
    Beside Center { height: auto; }
    Beside .question { height: auto; width: 100%; max-width: 62; }
    Beside .asked, Beside .given { height: auto; padding-left: 2; }
    Beside .given { color: $text-muted; }
    Beside .care, Beside .always { height: auto; width: 100%; max-width: 76; text-align: center; }
    Beside .care { color: $text-muted; }
    Beside .always { color: $quiet; }
    Beside .-next { margin-top: 1; }
    """

    def __init__(self, *, plain: bool = False) -> None:
        super().__init__(id="beside")
        self._plain = plain
        self._shown: BesideIt | None = None

    def compose(self) -> ComposeResult:
        """The question, its digits, the cautions, the line that goes with everything."""
        with Center(), Vertical(classes="question"):
            yield Static(classes="asked", markup=False)
            yield DistressRow(plain=self._plain)
            yield Static(classes="given", markup=False)
        with Center():
            yield Static(classes="care", markup=False)
        with Center():
            yield Static(classes="always", markup=False)

    def show(self, beside: BesideIt) -> None:
        """Show what stands there now."""
        if beside == self._shown:
            return
        self._shown = beside
        asked, row = self.query_one(".asked", Static), self.query_one(DistressRow)
        given, care, always = (self.query_one(name, Static) for name in (".given", ".care", ".always"))
        self.query_one(".question").display = beside.asked is not None
        if beside.asked is not None:
            question = beside.asked
            asked.update(Content.assemble((question.text, "bold $foreground"), "   ", question.key))
            row.value, row.anchors = question.value, question.anchors
            given.update(question.given)
            given.display = bool(question.given)
        care.display = bool(beside.cautions)
        care.update(Content("\n").join([*map(Content, beside.cautions), beside.keys]))
        always.update(beside.always)
        self._fit()

    def on_resize(self, event: events.Resize) -> None:
        """Show as much as there is room for."""
        del event
        self._fit()

    def _fit(self) -> None:
        """Where rows are few, the line that is always there waits until the cautions are read."""
        shown = self._shown
        if shown is None:
            return
        has_room, has_cautions = self.screen.size.height >= ROOMY, bool(shown.cautions)
        self.query_one(".always", Static).display = has_room or not has_cautions
        self.query_one(".care").set_class(shown.asked is not None, "-next")
        self.query_one(".always").set_class(has_cautions or shown.asked is not None, "-next")
