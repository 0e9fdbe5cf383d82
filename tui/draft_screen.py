"""Screens on which something is written down: what is typed is on disk all the while, and no end takes it."""

from __future__ import annotations

from typing import TypeVar

from textual.timer import Timer
from textual.widgets import Input, Static, TextArea

from holdfast.refusals import Refusal
from holdfast.wording import say
from tui.place import HoldfastScreen

KEEP_AFTER = 0.3
"""Seconds from the first unsaved change to the draft being on disk; the promise is 0.4."""

Answer = TypeVar("Answer")


class DraftScreen(HoldfastScreen[Answer]):
    """A screen that keeps what is typed on it. It has a line ``#kept`` that says so, and ends in a row ``#save``.

    Attributes:
        is_unkept: what was typed last could not be written; that was told.
    """

    def __init__(self, *, classes: str | None = None) -> None:
        super().__init__(classes=classes)
        self.is_unkept = False
        self._keeping: Timer | None = None
        self._warned = False

    def write_draft(self) -> str | None:
        """Write what is on the screen, or forget the draft where nothing is left of it.

        Returns:
            What is said of it; None where it is on disk already.

        Raises:
            Refusal: it could not be written.
        """
        raise NotImplementedError

    def keep_soon(self) -> None:
        """Have the draft on disk within `KEEP_AFTER` seconds."""
        if self._keeping is None:
            self._keeping = self.set_timer(KEEP_AFTER, self.keep_draft)

    def keep_draft(self) -> None:
        """Write the draft now; also called before any end. That it cannot be written is told once."""
        self.stop_keeping()
        said: str | None
        try:
            said = self.write_draft()
        except Refusal as problem:
            said = say("check_in.keeping_failed")
            if not self.is_unkept:
                self.is_unkept = True
                self.holdfast.tell(say("check_in.keeping_failed_why", why=problem.sentence), error=True)
        else:
            if said is not None:
                self.is_unkept = self._warned = False
        if said is not None and self.is_mounted:
            self.query_one("#kept", Static).update(said)
            self.draw_keys()

    def stop_keeping(self) -> None:
        """Write no draft any more of what was typed so far: it is saved."""
        if self._keeping is not None:
            self._keeping.stop()
            self._keeping = None

    def may_leave(self, *, at_stake: bool = True) -> bool:
        """Return whether the screen may be left now, with what was typed kept.

        The first Esc leaves a text field. What cannot be kept is told, and the Esc after that leaves without it.

        Args:
            at_stake: something would be lost that cannot be kept.
        """
        if isinstance(self.focused, Input | TextArea):
            self.query_one("#save").focus()
            return False
        self.keep_draft()
        if self.is_unkept and at_stake and not self._warned:
            self._warned = True
            self.holdfast.tell(say("check_in.leaving_unkept"), error=True)
            return False
        return True
