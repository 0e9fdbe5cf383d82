"""A question that one of a few offers answers, each with a line or two about it; a digit chooses one as well."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar, NamedTuple

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget

from holdfast.wording import say
from widgets.question import Question
from widgets.row_list import LineList

ROOM = 46
"""Cells an offer has in a question."""


class Few(NamedTuple):
    """Something that is offered.

    Attributes:
        id: what choosing it means.
        label: its name.
        detail: what stands at its right: how long it takes.
        told: what it is for, below it; empty for nothing.
        own: its name is in the person's own words.
    """

    id: str
    label: str
    detail: str = ""
    told: str = ""
    own: bool = False


class FewList(LineList):
    """OneOfFew, one below the other."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,space", "enter", show=False)]

    def __init__(self, offers: Sequence[Few], *, numbered: bool = True, plain: bool = False) -> None:
        """Make the list; ``numbered`` ones show the digit that chooses them."""
        super().__init__(plain=plain)
        self._offers = offers
        self._numbered = numbered
        self._lines: list[Content] = []
        rows: list[int | None] = []
        room = ROOM - (3 if numbered else 0)
        for row, offer in enumerate(offers):
            told = Content.styled(offer.told, "not bold $text-muted").wrap(room) if offer.told else []
            if row and any(each.told for each in offers):
                self._lines.append(Content(""))
                rows.append(None)
            self._lines += [self._head(row, offer), *(Content.assemble(self._lead(), line) for line in told)]
            rows += [row] * (1 + len(told))
        self.lay_out(rows)

    @property
    def offer(self) -> Few:
        """The one under the lamp."""
        return self._offers[self.cursor]

    @property
    def row_count(self) -> int:
        """How many there are."""
        return len(self._offers)

    def action_enter(self) -> None:
        """Choose what is under the lamp."""
        self.post_message(self.Entered(self))

    def line_drawn(self, number: int, room: int) -> Content:
        """Return a line of an offer."""
        return self.fitted(self._lines[number], room)

    def _lead(self, row: int | None = None) -> Content:
        if not self._numbered:
            return Content("")
        return Content.styled(f"{'' if row is None else row + 1!s:<3}", "not bold $quiet")

    def _head(self, row: int, offer: Few) -> Content:
        lead = self._lead(row)
        room = ROOM - lead.cell_length - len(offer.detail) - (2 if offer.detail else 0)
        name = Content.styled(offer.label, "$own italic" if offer.own else "$foreground")
        name = self.fitted(name, room, pad=True)
        return Content.assemble(lead, name, "  " if offer.detail else "", (offer.detail, "$text-muted"))


class OneOfFew(Question[str]):
    """Asks for one of a few; dismissed with its id, or None."""

    DEFAULT_CSS = """
    OneOfFew FewList { height: auto; max-height: 12; margin-top: 1; }
    """

    def __init__(
        self, asked: str, told: str, offers: Sequence[Few], *, does: str = "", numbered: bool = True,
        now: str = "", plain: bool = False,
    ) -> None:  # fmt: skip
        """Make the question.

        Args:
            asked: the question.
            told: what it is for.
            offers: what can be chosen, nine at most.
            does: what choosing does, for the key; "choose" when left out.
            numbered: digits choose, from 1 on.
            now: the id of the one chosen so far, on which the lamp begins; empty for the first.
            plain: draw it in plain symbols.
        """
        super().__init__(asked, told, plain=plain)
        self._offers = offers
        self._does = does or say("question.choose")
        self._numbered = numbered
        self._now = now

    def compose_body(self) -> Iterable[Widget]:
        """The offers."""
        yield FewList(self._offers, numbered=self._numbered, plain=self._plain)

    def on_mount(self) -> None:
        """Put the lamp on what is chosen so far."""
        ids = [offer.id for offer in self._offers]
        if self._now in ids:
            self.query_one(FewList).cursor = ids.index(self._now)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return Enter and Esc with what they do."""
        return (say("question.enter"), self._does), (say("question.esc"), say("question.back"))

    def on_row_list_entered(self, event: FewList.Entered) -> None:
        """Answer with the one under the lamp."""
        event.stop()
        self.dismiss(self.query_one(FewList).offer.id)

    def on_key(self, event: events.Key) -> None:
        """Answer with the one a digit names."""
        if self._numbered and event.key.isdigit() and 1 <= int(event.key) <= len(self._offers):
            event.stop()
            self.dismiss(self._offers[int(event.key) - 1].id)
