"""The person's own reading of a stretch: shown, written, and kept on disk while it is written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, cast

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static, TextArea

from holdfast.check_ins import Draft, checked_note
from holdfast.ids import new_id
from holdfast.refusals import Refusal
from holdfast.stretch_notes import StretchNote
from holdfast.wording import say
from widgets.typing import NoteField

if TYPE_CHECKING:
    from tui.app import HoldfastApp

KEEP_AFTER = 0.3
"""Seconds from the first unsaved change to the draft being on disk; the promise is 0.4."""


class Place(NamedTuple):
    """Which stretch a reading is of.

    Attributes:
        scale: id of the rating.
        start: the first day of the stretch.
        end: its last day.
        day: the day to which a new reading is tied.
    """

    scale: str
    start: date
    end: date
    day: date


class OwnReading(Vertical):
    """What the person makes of a stretch. What is not saved is a draft, on disk all the while, and offered again."""

    DEFAULT_CSS = """
    OwnReading { height: auto; }
    OwnReading Static { height: auto; max-width: 76; }
    OwnReading NoteField { height: auto; padding-left: 1; min-height: 3; max-height: 10; max-width: 76; display: none; }
    OwnReading.-writing NoteField { display: block; }
    OwnReading.-writing #read { display: none; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._place: Place | None = None
        self._note = StretchNote("", "", date.min, "reading", "", date.min)
        self._others: Sequence[StretchNote] = ()
        self._text = self._kept = ""
        self._aside: str | None = None
        self._keeping: Timer | None = None
        self._told_unkept = self._warned = False

    def compose(self) -> ComposeResult:
        """What is written; the field to write in; what becomes of it."""
        yield Static(id="read", markup=False)
        yield NoteField(id="write", placeholder=say("stretch_page.reading_asked"))
        yield Static(id="kept", classes="quiet", markup=False)

    @property
    def _app(self) -> HoldfastApp:
        return cast("HoldfastApp", self.app)

    @property
    def _field(self) -> NoteField:
        return self.query_one(NoteField)

    @property
    def is_writing(self) -> bool:
        """Whether the field is there."""
        return self.has_class("-writing")

    @property
    def has_unsaved(self) -> bool:
        """Whether there are words that are not saved, or a reading that was emptied."""
        return self._as_typed() != self._note.text

    @property
    def can_turn(self) -> bool:
        """Whether there is something to set aside, or something aside to bring back."""
        return self.has_unsaved or self._aside is not None

    def show(self, place: Place, readings: Sequence[StretchNote]) -> None:
        """Show the readings of a stretch; what is being written in it goes on.

        Args:
            place: the stretch.
            readings: what is saved, in the order in which it was begun; the last can be changed.
        """
        before = self._place
        is_same = before is not None and before.scale == place.scale and place.start <= before.day <= place.end
        if not is_same:
            self.leave()
            self._aside = None
        if not self.is_writing:
            self._take_up(place, readings)
        self._place = place
        self._others = [note for note in readings if note.id != self._note.id]
        self._draw()

    def _take_up(self, place: Place, readings: Sequence[StretchNote]) -> None:
        """Take the draft that was kept for these days, else the last reading that is saved, else nothing."""
        now = self._app.clock()
        new = StretchNote(new_id(now), place.scale, place.day, "reading", "", self._app.today)
        self._note = readings[-1] if readings else new
        self._text = self._kept = self._note.text
        for form, draft in self._app.journal.drafts(f"reading:{place.scale}:").items():
            day = date.fromisoformat(form.rpartition(":")[2])
            if place.start <= day <= place.end:
                known = [note for note in readings if note.id == draft.id]
                self._note = known[0] if known else new._replace(id=draft.id, day=day)
                self._text = self._kept = draft.note

    def write(self) -> None:
        """Go on writing, at the end of what is there."""
        self.add_class("-writing")
        self._field.text = self._text
        self._field.move_cursor(self._field.document.end)
        self._field.focus()
        self._draw()

    def leave(self) -> None:
        """Leave the field; what was typed is kept."""
        if self.is_writing:
            self.keep()
            self._text = self._field.text
            self.remove_class("-writing")
            self._draw()

    @on(TextArea.Changed)
    def _changed(self, event: TextArea.Changed) -> None:
        event.stop()
        if self.is_writing and event.text_area.text != self._text:
            self._text = event.text_area.text
            if self._keeping is None:
                self._keeping = self.set_timer(KEEP_AFTER, self.keep)

    def _as_typed(self) -> str:
        """Return the words as they stand, for a key may come before the word of the last change."""
        return self._field.text if self.is_writing else self._text

    @property
    def _form(self) -> str:
        return f"reading:{self._note.scale}:{self._note.day}"

    def keep(self) -> None:
        """Write the draft now, or forget it where it says what is saved already; also called before any end."""
        if self._keeping is not None:
            self._keeping.stop()
            self._keeping = None
        text, journal = self._as_typed(), self._app.journal
        if self._place is None or text == self._kept:
            return
        try:
            if text == self._note.text:
                journal.drop_draft(self._form)
            else:
                journal.keep_draft(self._form, Draft(self._note.id, note=text, changing=bool(self._note.text)))
        except Refusal as problem:
            if not self._told_unkept:
                self._told_unkept = True
                self._app.tell(say("check_in.keeping_failed_why", why=problem.sentence), error=True)
        else:
            self._told_unkept = False
            self._text = self._kept = text
        if self.is_mounted:
            self._draw()

    def may_leave(self) -> bool:
        """Keep what is typed; return whether it is on disk, or the person was told before that it is not."""
        self.keep()
        if not self._told_unkept or not self.has_unsaved or self._warned:
            return True
        self._warned = True
        self._app.tell(say("check_in.leaving_unkept"), error=True)
        return False

    def save(self) -> bool:
        """Save what is typed, or delete the reading where nothing is left of it; return whether that was done.

        On a refusal it is said why, and the words stay.
        """
        app = self._app
        self._text = self._as_typed()
        try:
            text = checked_note(self._text)
            if text:
                app.journal.save_stretch_note(self._note._replace(text=text, written=app.today))
            else:
                app.journal.delete_stretch_note(self._note.id)
            app.journal.drop_draft(self._form)
        except Refusal as refusal:
            app.tell(refusal.sentence, error=True)
            return False
        if self._keeping is not None:
            self._keeping.stop()
            self._keeping = None
        self._note = self._note._replace(text=text)
        self._text = self._kept = text
        self.remove_class("-writing")
        app.tell(say("stretch_page.saved" if text else "stretch_page.removed"))
        return True

    def turn(self) -> None:
        """Set what is not saved aside and show what is; or bring back what is aside."""
        if self.has_unsaved:
            self._aside, wanted = self._as_typed(), self._note.text
            self._app.tell(say("stretch_page.aside"))
        else:
            wanted, self._aside = self._aside or "", None
        self._text = wanted
        if self.is_writing:
            self._field.text = wanted
        self.keep()
        self._draw()

    def _draw(self) -> None:
        texts = [*(note.text for note in self._others), self._text]
        read, kept = self.query_one("#read", Static), self.query_one("#kept", Static)
        shown = "\n\n".join(filter(None, texts))
        read.set_class(bool(shown), "own")
        read.update(Content(shown) if shown else _nothing_yet())
        said = ""
        if self.is_writing:
            said = say("check_in.keeping_failed" if self._told_unkept else "stretch_page.reading_kept")
        elif self.has_unsaved:
            said = say("stretch_page.reading_unsaved" if self._note.text else "stretch_page.reading_unsaved_new")
        kept.update(said)
        kept.display = bool(said)


def invitation(asked: str, key: str, does: str) -> Content:
    """Return what stands where nothing is written yet: a question, and the key that answers it."""
    return Content.assemble((asked, "$text-muted"), "   ", (key, "bold $foreground"), " ", (does, "$text-muted"))


def _nothing_yet() -> Content:
    return invitation(say("stretch_page.reading_asked"), "n", say("stretch_page.reading_write"))
