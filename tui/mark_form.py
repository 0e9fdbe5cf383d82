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


def mark_form(app: HoldfastApp, mark: Mark, *, may_go: bool = False) -> TextForm:
    """Return the question for the words of a mark, which keeps them when it is answered.

    A mark that cannot be kept is told in the form, where its words stay.

    Args:
        app: the app.
        mark: the mark as it is; one without words is not there yet.
        may_go: emptied, the mark is taken away; otherwise it has to have words.
    """

    def refused(texts: Sequence[str]) -> str | None:
        if not texts[0] and not may_go:
            return say("marks.words_needed")
        try:
            words = checked_mark(texts[0])
            if words:
                app.journal.save_mark(mark._replace(text=words))
            elif mark.text:
                app.journal.delete_mark(mark.id)
        except Refusal as refusal:
            return refusal.sentence
        return None

    field = Field(say("marks.words"), mark.text, say("marks.hint"), MARK_LIMIT, goes_on=True)
    asked = say("marks.asked", day=dates.day_of(mark.day, app.today))
    told = say("marks.told_may_go" if may_go and mark.text else "marks.told")
    return TextForm(asked, told, (field,), refused, plain=app.settings.plain_symbols)
