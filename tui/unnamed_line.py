"""The one quiet line on Today that offers to name a check-in which has no word yet; it can be let be."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from textual.widgets import Static

from holdfast.namings import to_be_named
from holdfast.wording import say
from storage.journal import JournalProblem
from tui.commands import BY_ID, as_changed

if TYPE_CHECKING:
    from holdfast.check_ins import CheckIn
    from tui.app import HoldfastApp

LET_BE = "unnamed_let_be"
"""The private setting that holds the ids of check-ins the person let be."""

_LOOKED_AT = 20


class UnnamedLine(Static):
    """Says it, or is not there."""

    DEFAULT_CSS = """
    UnnamedLine { height: auto; color: $text-muted; margin-top: 1; display: none; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id, markup=False)
        self._offered: CheckIn | None = None

    @property
    def offered(self) -> CheckIn | None:
        """The check-in that is offered to be named."""
        return self._offered

    def show(self, app: HoldfastApp) -> None:
        """Offer the newest check-in without a word, of those there are few days ago and not let be."""
        journal = app.journal
        let_be = journal.setting(LET_BE, list[str]())
        unnamed = [each for each in journal.unnamed(_LOOKED_AT) if to_be_named([each], let_be, app.today)]
        self._offered = unnamed[0] if unnamed else None
        self.display = self._offered is not None
        changed = dict(app.settings.keys)
        keys = (as_changed(BY_ID[command], changed).shown for command in ("name_newest", "let_be"))
        self.update(say("naming.offered", n=len(unnamed), **dict(zip(("name", "let_be"), keys, strict=True))))

    def name_it(self, app: HoldfastApp) -> None:
        """Find words for the one that is offered."""
        if self._offered is None:
            app.tell(say("naming.none_offered"))
            return
        from tui.screens.naming import NamingScreen  # noqa: PLC0415 - not needed for the first paint

        app.push_screen(NamingScreen(self._offered))

    def let_be(self, app: HoldfastApp) -> None:
        """Say no more of the one that is offered."""
        if self._offered is None:
            app.tell(say("naming.none_offered"))
            return
        before = app.journal.setting(LET_BE, list[str]())
        with suppress(JournalProblem):
            app.journal.set_setting(LET_BE, [*before, self._offered.id][-_LOOKED_AT:])
            app.tell(say("naming.let_be"))
        self.show(app)
