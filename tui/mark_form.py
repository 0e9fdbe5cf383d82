"""The question for the words of a mark."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from holdfast.marks import MARK_LIMIT, Mark, checked_mark
from holdfast.refusals import Refusal
from holdfast.wording import dates, say
from widgets.text_form import Field, TextForm

if TYPE_CHECKING:
    from tui.app import HoldfastApp


def mark_form(app: HoldfastApp, mark: Mark) -> TextForm:
    """Return the question for the words of a mark, which keeps them when it is answered.

    A mark that cannot be kept is told in the form, where its words stay.
    """

    def refused(texts: Sequence[str]) -> str | None:
        if not texts[0]:
            return say("marks.words_needed")
        try:
            app.journal.save_mark(mark._replace(text=checked_mark(texts[0])))
        except Refusal as refusal:
            return refusal.sentence
        return None

    field = Field(say("marks.words"), mark.text, say("marks.hint"), MARK_LIMIT, goes_on=True)
    asked = say("marks.asked", day=dates.day_of(mark.day, app.today))
    return TextForm(asked, say("marks.told"), (field,), refused, plain=app.settings.plain_symbols)
