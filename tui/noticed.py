"""Small changes a person noticed: adding one, changing its words, saying who sees it, deleting it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from holdfast.ids import new_id
from holdfast.stretch_notes import StretchNote
from holdfast.text import LINE_LIMIT
from holdfast.wording import say
from storage.journal import JournalProblem
from widgets.text_form import Field, TextForm

if TYPE_CHECKING:
    from tui.app import HoldfastApp


def ask_new(app: HoldfastApp, scale_id: str, day: date) -> None:
    """Ask for a small change in the stretch that holds a day, and keep it."""
    empty = StretchNote(new_id(app.clock()), scale_id, day, "noticed", "", app.today)
    _ask(app, "noticed_add", empty)


def ask_words(app: HoldfastApp, note: StretchNote) -> None:
    """Ask for other words, and keep them."""
    _ask(app, "noticed_change", note)


def turn_seen_by(app: HoldfastApp, note: StretchNote) -> None:
    """Say that the therapist sees it too, or that they do not."""
    seen = note._replace(seen_by="me" if note.seen_by == "both" else "both", written=app.today)
    _told(app, lambda: app.journal.save_stretch_note(seen))


def delete(app: HoldfastApp, note: StretchNote) -> None:
    """Delete it, without a question: undo brings it back."""
    if _told(app, lambda: app.journal.delete_stretch_note(note.id)):
        app.tell(say("stretch_page.removed"))


def _ask(app: HoldfastApp, asked: str, note: StretchNote) -> None:
    def keep(texts: Sequence[str]) -> str | None:
        """Keep the words while the question is still there: where that is refused, they stay."""
        if not texts[0]:
            return say("stretch_page.noticed_empty")
        try:
            app.journal.save_stretch_note(note._replace(text=texts[0], written=app.today))
        except JournalProblem as problem:
            return problem.sentence
        return None

    field = Field(say("stretch_page.noticed_field"), note.text, limit=LINE_LIMIT, goes_on=True)
    told, plain = say("stretch_page.noticed_told"), app.settings.plain_symbols
    app.push_screen(TextForm(say(f"stretch_page.{asked}"), told, [field], keep, plain=plain))


def _told(app: HoldfastApp, write: Callable[[], None]) -> bool:
    """Write to the journal; or say why that was refused, and return False."""
    try:
        write()
    except JournalProblem as problem:
        app.tell(problem.sentence, error=True)
        return False
    return True
