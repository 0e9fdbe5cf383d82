"""Therapists: candidates, the one a person is with, those of before; all about the one under the lamp beside them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from holdfast.therapy.about_therapist import AboutTherapist
from holdfast.therapy.expectations import QUESTIONS
from holdfast.therapy.therapists import Therapist
from holdfast.wording import say
from tui.commands import BY_ID, bindings
from tui.screens.expectations import ExpectationsScreen
from tui.screens.side_by_side import SideBySideScreen
from tui.screens.therapist import TherapistScreen
from tui.therapy import therapists
from tui.therapy.about_therapists import all_about
from tui.therapy.therapist_keys import TherapistKeys
from widgets.calm_page import CalmPage
from widgets.ends_row import EndsRow
from widgets.therapist_list import TherapistList, legend
from widgets.therapist_pane import TherapistPane


class TherapistsScreen(TherapistKeys):
    """The list, a pane beside it where there is much room; without any, what can be read and asked before there is."""

    WHERE = "therapists"
    FOOTER: ClassVar[tuple[str, ...]] = (
        "therapists_read", "leave_therapists", "therapists_rate", "therapists_add", "therapists_beside",
        "therapists_phase", "therapists_change",
    )  # fmt: skip
    FREE: ClassVar[frozenset[str]] = frozenset({"therapists_add", "therapists_expect", "therapists_questions"})
    AUTO_FOCUS = "TherapistList"
    BINDINGS: ClassVar[list[BindingType]] = bindings("therapists")
    CSS_PATH = "therapists.tcss"

    def compose_body(self) -> Iterable[Widget]:
        """The list and the pane, or what is there without a therapist."""
        plain = self.holdfast.settings.plain_symbols
        with Vertical(id="all"):
            yield EndsRow(id="title")
            with Horizontal(id="body"):
                with Vertical(id="listed"):
                    yield TherapistList(plain=plain)
                    yield Static(legend(plain=plain), id="legend")
                yield TherapistPane(plain=plain)
        keys = [
            (self.as_changed(BY_ID[f"therapists_{name}"]).shown, say(f"therapists.empty_{name}"))
            for name in ("questions", "expect", "add")
        ]
        yield CalmPage(say("therapists.empty"), [say("therapists.empty_more")], keys, id="empty")

    @property
    def about(self) -> AboutTherapist | None:
        """The therapist under the lamp."""
        return self.query_one(TherapistList).about if self.is_mounted else None

    def footer(self) -> tuple[str, ...]:
        """Return the keys that have something to act on."""
        if self.about is None:
            return ("therapists_add", "therapists_questions", "therapists_expect", "leave_therapists")
        return self.FOOTER

    def show_journal(self) -> None:
        """Show the therapists as the journal has them."""
        found = all_about(self.holdfast.journal, self.holdfast.today)
        listed = self.query_one(TherapistList)
        listed.show(found, self.holdfast.today)
        self.query_one("#all").display = bool(found)
        self.query_one("#empty").display = not found
        self.query_one("#legend").display = any(each.rated for each in found)
        if found and self.focused is None:
            listed.focus()
        self.query_one("#title", EndsRow).left = Content.assemble(
            (say("therapists.title"), "bold $foreground"), "   ", (say("therapists.title_more"), "$text-muted")
        )
        self._show_about()

    def changed(self, therapist: Therapist) -> None:
        """Show a therapist that was kept, the lamp on them."""
        self.look_again()
        self.query_one(TherapistList).light(therapist.id)
        self.draw_keys()

    @on(TherapistList.Moved)
    def _moved(self) -> None:
        self._show_about()
        self.draw_keys()

    @on(TherapistList.Entered)
    def _entered(self) -> None:
        self.action_read()

    def _show_about(self) -> None:
        self.query_one(TherapistPane).show(self.about, self.holdfast.today)

    @property
    def _is_wide(self) -> bool:
        return self.has_class("-wide") or self.has_class("-vast")

    def action_read(self) -> None:
        """Read on in the pane; where there is none, on a page of its own."""
        about = self.about
        if about is None:
            return
        if self._is_wide:
            self.query_one(TherapistPane).focus()
        else:
            self.app.push_screen(TherapistScreen(about.therapist.id))

    def action_add(self) -> None:
        """Add a therapist."""
        therapists.ask_new(self.holdfast, self.changed)

    def action_beside(self) -> None:
        """See therapists side by side."""
        self.app.push_screen(SideBySideScreen())

    def action_questions(self) -> None:
        """Read questions for a first conversation."""
        self.app.push_screen(ExpectationsScreen(QUESTIONS))

    def action_leave(self) -> None:
        """From the pane back to the list, from there to where one was."""
        if isinstance(self.focused, TherapistPane):
            self.query_one(TherapistList).focus()
        else:
            super().action_leave()
