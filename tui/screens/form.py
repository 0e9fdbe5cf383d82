"""The one form for everything that is written down in more than two lines."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import events, on
from textual.binding import BindingType
from textual.containers import Container, Horizontal
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea

from holdfast.check_ins import Draft
from holdfast.forms import Form, Head, Pick, Rate, from_json, to_json
from holdfast.refusals import Refusal
from holdfast.wording import say
from tui.commands import bindings
from tui.draft_screen import DraftScreen
from widgets.choice_list import Choice, finding
from widgets.choose import Choose
from widgets.field_row import FieldRow
from widgets.form_parts import id_of, widgets_of
from widgets.frame import PlaceRow
from widgets.page import Page
from widgets.rating_row import RatingRow
from widgets.text_form import Field, TextForm
from widgets.typing import LineField, NoteField

_NONE, _NEW = "", "\n"
"""Choices of a `Pick` that are none of its own: nothing, and something to be typed. No choice has a line feed."""


class FormScreen(DraftScreen[bool]):
    """A form; dismissed with True when it was saved, else with None. What is typed is on disk all the while."""

    WHERE = "form"
    FOOTER: ClassVar[tuple[str, ...]] = ("save", "fill_rate", "fill_ten", "fill_take", "fill_leave")
    BINDINGS: ClassVar[list[BindingType]] = bindings("form")
    CSS_PATH = "form.tcss"

    def __init__(self, form: Form) -> None:
        """Make the screen; what was left off in the form is in it again."""
        super().__init__()
        self._form = form
        self._record = form.id
        self._unchanged = {name: value for name, value in form.values.items() if value}
        self._values = dict(self._unchanged)
        kept = self.holdfast.journal.draft(form.draft)
        if kept is not None:
            self._record, self._values = kept.id, from_json(kept.note)
        self._kept = dict(self._values)
        self._frame = form.frame if kept is None else say("form.kept_before")
        self._aside: dict[str, str] | None = None

    def header(self) -> PlaceRow:
        """Return the header: what is written here."""
        return PlaceRow((), self._form.title)

    def compose_body(self) -> Iterable[Widget]:
        """The parts; below them saving, and what becomes of what is typed."""
        plain = self.holdfast.settings.plain_symbols
        with Container(id="middle"), Page(id="form"):
            yield Static(self._frame, id="frame", classes="muted", markup=False)
            for part in self._form.parts:
                yield from widgets_of(part, self._values, plain=plain)
            with Horizontal(id="end"):
                yield FieldRow("", say("form.save"), "ctrl+s", "", id="save", plain=plain)
                yield Static(id="kept", classes="quiet", markup=False)

    def on_mount(self) -> None:
        """Begin at the first part that can be filled in."""
        self.query_one("#frame").display = bool(self._frame)
        self._show_picks()
        first = next((part for part in self._form.parts if not isinstance(part, Head)), None)
        if first is not None:
            self.query_one(f"#{id_of(first)}").focus()

    def on_key(self, event: events.Key) -> None:
        """Give a key that was pressed before anything had the focus to the row that has it now."""
        if isinstance(self.focused, RatingRow) and self.focused.takes(event.key):
            event.stop()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Show the keys of what has the focus, and its question with it."""
        super().on_descendant_focus(event)
        self.call_after_refresh(self._show_question)

    def _show_question(self) -> None:
        """Scroll up to the question above what has the focus, where it is out of view: a field alone says nothing."""
        field, page = self.focused, self.query_one("#form", Page)
        above = None if field is None else _above(field)
        if above is not None and above.has_class("asked") and above.region.y < page.region.y:
            page.scroll_relative(y=above.region.y - page.region.y, animate=False)

    def typing_footer(self) -> tuple[str, ...]:
        """Return the keys that work while something is typed."""
        return ("save",)

    def why_not(self, command_id: str) -> str | None:
        """There is something to set aside where something is typed."""
        if command_id == "fill_aside" and self._aside is None and self._as_shown() == self._unchanged:
            return say("form.nothing_typed")
        return None

    def footer(self) -> tuple[str, ...]:
        """Return the keys of ratings where there are some."""
        has_ratings = any(isinstance(part, Rate) for part in self._form.parts)
        return self.FOOTER if has_ratings else ("save", "fill_leave", "fill_aside")

    def _as_shown(self) -> dict[str, str]:
        """Return the values as they stand on the screen, for a key may come before the word of the last change."""
        if not self.is_mounted:
            return dict(self._values)
        values = {part.name: self._values.get(part.name, "") for part in self._form.parts if isinstance(part, Pick)}
        for field in self.query(LineField):
            values[field.id or ""] = field.value
        for area in self.query(NoteField):
            values[area.id or ""] = area.text
        for row in self.query(RatingRow):
            values[row.scale.id] = "" if row.value is None else str(int(row.value))
        return {name: value for name, value in values.items() if value}

    @on(Input.Changed)
    @on(TextArea.Changed)
    @on(RatingRow.Answered)
    def _changed(self) -> None:
        """Take over a change, and have it on disk within `KEEP_AFTER` seconds."""
        if self._as_shown() != self._values:
            self.keep_soon()

    @on(RatingRow.WentBack)
    def _went_back(self, event: RatingRow.WentBack) -> None:
        rows = list(self.query(RatingRow))
        before = rows[max(0, rows.index(event.row) - 1)]
        if before is not event.row:
            before.focus()
            before.value = None
            self._changed()

    @on(Input.Submitted)
    def _line_done(self, event: Input.Submitted) -> None:
        event.stop()
        self.focus_next()

    @on(FieldRow.Entered)
    def _entered(self, event: FieldRow.Entered) -> None:
        part = next((each for each in self._form.parts if isinstance(each, Pick) and each.name == event.row.id), None)
        if part is None:
            self.save()
        else:
            self._choose(part)

    def _choose(self, part: Pick) -> None:
        """Ask for one of the choices, or for something else that is typed then."""

        def typed(texts: list[str] | None) -> None:
            if texts:
                self._pick(part, texts[0])

        def chosen(choice: str | None) -> None:
            if choice == _NEW:
                self.app.push_screen(self._other(part), typed)
            elif choice is not None:
                self._pick(part, choice)

        choices = [Choice(each, label) for each, label in part.choices]
        if part.new:
            choices.append(Choice(_NEW, part.new))
        if part.nothing:
            choices.append(Choice(_NONE, part.nothing))
        offered = finding(choices) if len(choices) > 12 else choices
        plain, now = self.holdfast.settings.plain_symbols, self._values.get(part.name)
        self.app.push_screen(Choose(part.label, "", offered, now=now, plain=plain), chosen)

    def _other(self, part: Pick) -> TextForm:
        value = self._values.get(part.name, "")
        text = "" if value in dict(part.choices) else value
        field = Field(say("form.as_typed"), text, goes_on=True)
        return TextForm(part.label, "", (field,), lambda _: None, plain=self.holdfast.settings.plain_symbols)

    def _pick(self, part: Pick, value: str) -> None:
        self._values = {**self._as_shown(), part.name: value}
        self._show_picks()
        self.keep_draft()

    def _show_picks(self) -> None:
        for part in self._form.parts:
            if isinstance(part, Pick):
                self.query_one(f"#{part.name}", FieldRow).value = part.told(self._values.get(part.name, ""))

    def write_draft(self) -> str | None:
        """Write what is typed, or forget it where nothing is changed."""
        self._values = self._as_shown()
        if self._values == self._kept:
            return None
        journal = self.holdfast.journal
        if self._values == self._unchanged:
            journal.drop_draft(self._form.draft)
        else:
            journal.keep_draft(self._form.draft, Draft(self._record, note=to_json(self._values)))
        self._kept = dict(self._values)
        return "" if self._values == self._unchanged else say("form.kept")

    def save(self) -> None:
        """Save; where something is wrong it is told, and the form stays with everything that was typed."""
        self._values = self._as_shown()
        try:
            told = self._form.keep(self._record, self._values)
            self.holdfast.journal.drop_draft(self._form.draft)
        except Refusal as refusal:
            self.holdfast.tell(refusal.sentence, error=True)
            return
        self.stop_keeping()
        self._kept = self._values
        self.dismiss(True)
        self.holdfast.tell(told)

    def action_aside(self) -> None:
        """Set what is typed aside; the same key brings it back."""
        wanted, self._aside = self._aside, None
        if wanted is None:
            self._aside, wanted = self._as_shown(), self._unchanged
        self._frame = self._form.frame if self._aside is None else say("form.set_aside")
        frame = self.query_one("#frame", Static)
        frame.update(self._frame)
        frame.display = bool(self._frame)
        self._values = dict(wanted)
        for field in self.query(LineField):
            field.value = wanted.get(field.id or "", "")
        for area in self.query(NoteField):
            area.text = wanted.get(area.id or "", "")
        for row in self.query(RatingRow):
            row.value = float(wanted[row.scale.id]) if row.scale.id in wanted else None
        self._show_picks()
        self.keep_draft()

    def action_leave(self) -> None:
        """Leave the text field; from elsewhere leave the screen, the draft kept."""
        if not self.may_leave():
            return
        self.dismiss(None)
        if self._values != self._unchanged and not self.is_unkept:
            self.holdfast.tell(say("form.left"))


def _above(widget: Widget) -> Widget | None:
    """Return what stands right above a widget; None where nothing does."""
    there = list(widget.parent.children) if widget.parent is not None else []
    place = there.index(widget) if widget in there else 0
    found = there[place - 1] if place else None
    return found if isinstance(found, Widget) else None
