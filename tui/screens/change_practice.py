"""Change an exercise that was done: distress before and after, whether an urge was acted on, and the answers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import events, on
from textual.binding import BindingType
from textual.containers import Container, Horizontal
from textual.widget import Widget
from textual.widgets import Static, TextArea

from holdfast.practice_change import PracticeChange, as_kept, changed, kept_as, unchanged
from holdfast.practice_words import distress_scale
from holdfast.practices import Practice
from holdfast.refusals import Refusal
from holdfast.wording import dates, say
from tui.commands import BY_ID, bindings
from tui.draft_screen import DraftScreen
from widgets.field_row import FieldRow
from widgets.frame import PlaceRow
from widgets.page import Page
from widgets.rating_row import RatingRow
from widgets.typing import NoteField


class ChangePracticeScreen(DraftScreen[None]):
    """An old practice, to be corrected. What is not saved is on disk all the while, and offered again."""

    WHERE = "change_practice"
    FOOTER: ClassVar[tuple[str, ...]] = ("rate_practice", "rate_ten", "take_rating", "save")
    BINDINGS: ClassVar[list[BindingType]] = bindings("change_practice")
    CSS_PATH = "change_practice.tcss"

    def __init__(self, practice: Practice, *, has_urge: bool) -> None:
        """Make the screen.

        Args:
            practice: the practice to be changed.
            has_urge: it is asked whether an urge was acted on.
        """
        super().__init__()
        self._practice = practice
        self._has_urge = has_urge or practice.acted is not None
        self._form = f"change_practice:{practice.id}:"
        kept = self.holdfast.journal.drafts(self._form)
        self._kept = {form.removeprefix(self._form): draft for form, draft in kept.items()}
        self._change = as_kept(practice, self._kept)
        self._aside: PracticeChange | None = None

    def header(self) -> PlaceRow:
        """Return the header: what is changed."""
        return PlaceRow((), say("practices.change"))

    def compose_body(self) -> Iterable[Widget]:
        """When it was, distress, the urge, the answers."""
        plain = self.holdfast.settings.plain_symbols
        with Container(id="middle"), Page(id="form"):
            yield Static(self._practice.name, id="name", markup=False)
            yield Static(self._frame(), id="frame", classes="muted", markup=False)
            for name in ("before", "after"):
                yield RatingRow(distress_scale(name), getattr(self._change, name), plain=plain)
            if self._has_urge:
                label, nothing = say("practices.urge"), say("practices.not_said")
                key, words = BY_ID["say_acted"], say("check_in.change")
                yield FieldRow(label, nothing, self.as_changed(key).shown, words, id="acted", plain=plain)
            for number, (asked, _) in enumerate(self._practice.answers):
                yield Static(asked, classes="asked muted", markup=False)
                yield NoteField(self._change.answers[number], id=f"answer-{number}")
            with Horizontal(id="end"):
                yield FieldRow("", say("check_in.save"), "ctrl+s", "", id="save", plain=plain)
                yield Static(id="kept", classes="quiet", markup=False)

    def _frame(self) -> str:
        if self._kept:
            return say("check_in.frame_kept")
        return dates.moment_as_told(self._practice.moment, self.holdfast.today)

    def on_mount(self) -> None:
        """Begin at the first rating."""
        self._show_acted()
        self.query(RatingRow).first().focus()

    def on_key(self, event: events.Key) -> None:
        """Give a key that was pressed before anything had the focus to the row that has it now."""
        if isinstance(self.focused, RatingRow) and self.focused.takes(event.key):
            event.stop()

    def typing_footer(self) -> tuple[str, ...]:
        """Return the keys that work while an answer is being typed."""
        return ("save",)

    def why_not(self, command_id: str) -> str | None:
        """Nothing can be said of an urge where there was none."""
        return say("practices.no_urge") if command_id == "say_acted" and not self._has_urge else None

    @on(RatingRow.Answered)
    @on(TextArea.Changed)
    def _changed(self) -> None:
        """Take over a change, and have it on disk within `KEEP_AFTER` seconds."""
        if self._as_shown() != self._change:
            self.keep_soon()

    @on(RatingRow.WentBack)
    def _went_back(self, event: RatingRow.WentBack) -> None:
        before = self.query(RatingRow).first()
        if event.row is not before:
            before.focus()
            before.value = None
            self._changed()

    @on(FieldRow.Entered)
    def _entered(self, event: FieldRow.Entered) -> None:
        if event.row.id == "save":
            self.save()
        else:
            self.action_acted()

    def _as_shown(self) -> PracticeChange:
        """Return the change as it stands on the screen, for a key may come before the word of the last change."""
        before, after = (None if row.value is None else int(row.value) for row in self.query(RatingRow))
        answers = tuple(field.text for field in self.query(NoteField))
        return self._change._replace(before=before, after=after, answers=answers)

    def write_draft(self) -> str | None:
        """Write what is changed, and forget what is as it was."""
        self._change = self._as_shown()
        drafts, journal = kept_as(self._practice, self._change), self.holdfast.journal
        for name in self._kept.keys() - drafts.keys():
            journal.drop_draft(self._form + name)
            del self._kept[name]
        for name, draft in drafts.items():
            if self._kept.get(name) != draft:
                journal.keep_draft(self._form + name, draft)
                self._kept[name] = draft
        return say("check_in.keeping") if drafts else ""

    def save(self) -> None:
        """Save; on a refusal nothing is lost and the screen stays."""
        self._change = self._as_shown()
        try:
            self.holdfast.journal.save_practice(changed(self._practice, self._change))
        except Refusal as refusal:
            self.holdfast.tell(refusal.sentence, error=True)
            return
        self.stop_keeping()
        self.dismiss()
        self.holdfast.tell(say("marks.changed"))

    def action_acted(self) -> None:
        """Say whether the urge was acted on: not said, did not act, acted."""
        self._change = self._as_shown()._replace(acted=self._change.said_next)
        self._show_acted()
        self.keep_draft()

    def _show_acted(self) -> None:
        if self._has_urge:
            acted = self._change.acted
            told = "" if acted is None else say(f"practices.{'acted' if acted else 'did_not_act'}")
            self.query_one("#acted", FieldRow).value = told

    def action_anew(self) -> None:
        """Set the changes aside; the same key brings them back."""
        shown = self._as_shown()
        aside, self._aside = self._aside, None
        if aside is None:
            self._aside, aside = shown, unchanged(self._practice)
        self._change = aside
        told = say("check_in.frame_cleared") if self._aside else self._frame()
        self.query_one("#frame", Static).update(told)
        for row, value in zip(self.query(RatingRow), (aside.before, aside.after), strict=True):
            row.value = value
        for field, text in zip(self.query(NoteField), aside.answers, strict=True):
            field.text = text
        self._show_acted()
        self.keep_draft()

    def action_leave(self) -> None:
        """Leave the text field; from elsewhere leave the screen, what was typed kept."""
        if self.may_leave():
            self.dismiss()
