"""Trust in the therapist as a rating of the check-in: offered once, when there is a therapist, and never again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from holdfast.scales import find_scale
from holdfast.therapy.fits import TRUST
from holdfast.therapy.therapists import Therapist
from holdfast.wording import say
from storage.journal import JournalProblem
from widgets.confirm import Confirm

if TYPE_CHECKING:
    from tui.app import HoldfastApp

OFFERED = "trust_offered"
"""The journal's setting that remembers that it was offered."""


def offer_trust(app: HoldfastApp, therapist: Therapist) -> None:
    """Ask once whether check-ins are to ask for trust, where a therapist is tried or with the person now.

    Whatever the answer, it is remembered that it was asked; where check-ins ask for it already, nothing is.
    """
    journal = app.journal
    if therapist.phase not in ("trying", "with") or journal.setting(OFFERED, default=False):
        return
    try:
        journal.set_setting(OFFERED, value=True)
    except JournalProblem as problem:
        app.tell(problem.sentence, error=True)
        return
    if find_scale(journal.scales(), TRUST).asked:
        return

    def answered(yes: bool | None) -> None:
        if not yes:
            return
        try:
            journal.ask(TRUST, True)
        except JournalProblem as problem:
            app.tell(problem.sentence, error=True)
            return
        app.tell(say("therapists.trust_asked_now"))
        app.turn()

    asked, told = say("therapists.trust_offer"), say("therapists.trust_offer_told")
    yes, no = say("therapists.trust_yes"), say("therapists.trust_no")
    app.push_screen(Confirm(asked, told, yes=yes, no=no, plain=app.settings.plain_symbols), answered)
