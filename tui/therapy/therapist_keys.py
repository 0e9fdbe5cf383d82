"""What keys do with a therapist, in the list and on a page of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from holdfast.therapy.about_therapist import AboutTherapist
from holdfast.therapy.therapists import Therapist
from holdfast.wording import say
from tui.place import PlaceScreen
from tui.therapy import therapists


class TherapistKeys(PlaceScreen):
    """A screen with a therapist on it.

    Attributes:
        FREE: ids of its commands that need no therapist.
    """

    PLACE = "sessions"
    FREE: ClassVar[frozenset[str]] = frozenset()

    @property
    def about(self) -> AboutTherapist | None:
        """The therapist that keys act on, with what is told of them; None for nobody."""
        raise NotImplementedError

    def changed(self, therapist: Therapist) -> None:
        """Show a therapist that was kept."""
        raise NotImplementedError

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act now: most need a therapist."""
        if command_id.startswith(f"{self.WHERE}_") and command_id not in self.FREE and self.about is None:
            return say("therapists.none")
        return None

    def action_change(self) -> None:
        """Change what is noted of the therapist."""
        self._with(lambda therapist: therapists.ask_all(self.holdfast, therapist, self.changed))

    def action_phase(self) -> None:
        """Say where it stands with them now."""
        self._with(lambda therapist: therapists.ask_phase(self.holdfast, therapist, self.changed))

    def action_rate(self) -> None:
        """Say how it is with them now."""
        self._with(lambda therapist: therapists.ask_fit(self.holdfast, therapist, self.changed))

    def action_delete(self) -> None:
        """Delete them; where there were sessions, that is asked first."""
        about = self.about
        if about is not None:
            therapists.ask_delete(self.holdfast, about, self.look_again)

    def action_leave(self) -> None:
        """Back to where one was."""
        self.dismiss()

    def _with(self, do: Callable[[Therapist], None]) -> None:
        about = self.about
        if about is not None:
            do(about.therapist)
