"""All about one therapist, on a page of its own: where there is no room for it beside the list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import BindingType
from textual.widget import Widget

from holdfast.therapy.about_therapist import AboutTherapist
from holdfast.therapy.therapists import Therapist
from tui.commands import bindings
from tui.therapy.about_therapists import all_about
from tui.therapy.therapist_keys import TherapistKeys
from widgets.therapist_pane import TherapistPane


class TherapistScreen(TherapistKeys):
    """One therapist, to be read."""

    WHERE = "therapist"
    FOOTER: ClassVar[tuple[str, ...]] = (
        "leave_therapist", "therapist_rate", "therapist_phase", "therapist_change", "therapist_delete",
    )  # fmt: skip
    AUTO_FOCUS = "TherapistPane"
    BINDINGS: ClassVar[list[BindingType]] = bindings("therapist")
    CSS_PATH = "therapist.tcss"

    def __init__(self, therapist_id: str) -> None:
        super().__init__()
        self._therapist_id = therapist_id
        self._about: AboutTherapist | None = None

    @property
    def about(self) -> AboutTherapist | None:
        """The therapist, as the journal has them."""
        return self._about

    def compose_body(self) -> Iterable[Widget]:
        """The pane."""
        yield TherapistPane(plain=self.holdfast.settings.plain_symbols)

    def show_journal(self) -> None:
        """Show the therapist as they are now; the page of one who is gone closes."""
        found = [
            each
            for each in all_about(self.holdfast.journal, self.holdfast.today)
            if each.therapist.id == self._therapist_id
        ]
        self._about = found[0] if found else None
        if self._about is None:
            self.action_leave()
            return
        self.query_one(TherapistPane).show(self._about, self.holdfast.today)

    def changed(self, therapist: Therapist) -> None:
        """Show what was kept."""
        del therapist
        self.look_again()
