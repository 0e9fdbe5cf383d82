"""Writing an exercise of one's own, changing one, or making a copy of another one's own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, cast

from textual import on
from textual.binding import BindingType
from textual.containers import Container, Horizontal
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea

from holdfast.check_ins import Draft
from holdfast.exercises import CATEGORIES, Exercise
from holdfast.ids import new_id
from holdfast.own_exercises.limits import NAME_LIMIT, TEXT_LIMIT
from holdfast.own_form import KINDS, PATTERN, MadeOf, OwnForm, exercise_typed, form_of, preview
from holdfast.refusals import Refusal
from holdfast.wording import say
from tui.commands import bindings
from tui.draft_screen import DraftScreen
from widgets.choice_list import Choice
from widgets.choose import Choose
from widgets.field_row import FieldRow
from widgets.frame import PlaceRow
from widgets.page import Page
from widgets.typing import LineField, NoteField

_LINES = ("name", "use", *PATTERN, "minutes")
_AREAS = ("steps", "questions")


class ExerciseFormScreen(DraftScreen[str]):
    """The form; dismissed with the id of the exercise it saved, or None. What is typed is on disk all the while."""

    WHERE = "exercise_form"
    FOOTER: ClassVar[tuple[str, ...]] = ("save", "form_leave", "form_kind", "form_category", "form_anew")
    BINDINGS: ClassVar[list[BindingType]] = bindings("exercise_form")
    CSS_PATH = "exercise_form.tcss"

    def __init__(self, exercise: Exercise | None = None) -> None:
        """Make the form; with an own exercise it changes that, with another it makes a copy of it one's own."""
        super().__init__()
        self._original = exercise
        self._draft_name = "own_exercise" if exercise is None else f"own_exercise:{exercise.id}"
        self._unchanged = OwnForm() if exercise is None else form_of(exercise)
        self._exercise_id = exercise.id if exercise is not None and exercise.own else new_id(self.holdfast.clock())
        self._aside: OwnForm | None = None
        kept = self.holdfast.journal.draft(self._draft_name)
        self._form = self._kept = self._unchanged
        if kept is not None:
            self._exercise_id, self._form = kept.id, OwnForm.from_json(kept.note)
            self._kept = self._form
        self._frame = self._begun(was_kept=kept is not None)

    def _begun(self, *, was_kept: bool) -> str:
        if was_kept:
            return say("exercise_form.kept_before")
        if self._original is None or self._original.own:
            return ""
        return say("exercise_form.copied", name=self._original.name)

    @property
    def _changes(self) -> bool:
        return self._original is not None and self._original.own

    def header(self) -> PlaceRow:
        """Return the header with what is being done."""
        return PlaceRow((), say("exercise_form.change" if self._changes else "exercise_form.new"))

    def compose_body(self) -> Iterable[Widget]:
        """The fields; below them what they make so far."""
        form, plain = self._form, self.holdfast.settings.plain_symbols
        choose = say("exercise_form.choose")
        with Container(id="middle"), Page(id="form"):
            yield Static(self._frame, id="frame", classes="muted", markup=False)
            yield _line("name", form.name, NAME_LIMIT)
            yield FieldRow(say("exercise_form.category"), "", "g", choose, id="category", plain=plain)
            yield _line("use", form.use, TEXT_LIMIT)
            yield FieldRow(say("exercise_form.kind"), "", "k", choose, id="kind", plain=plain)
            with Horizontal(classes="field of-breath"):
                yield Static(say("exercise_form.pattern"), classes="label muted", markup=False)
                for name in PATTERN:
                    yield Static(say(f"exercise_form.{name}"), classes="unit muted", markup=False)
                    yield _number(name, getattr(form, name))
            with Horizontal(classes="field of-breath"):
                yield Static(say("exercise_form.minutes"), classes="label muted", markup=False)
                yield _number("minutes", form.minutes)
            for name in _AREAS:
                with Horizontal(classes="field", id=f"{name}-field"):
                    yield Static(classes="label muted", markup=False)
                    yield NoteField(getattr(form, name), id=name)
            yield Static(id="preview", markup=False)
            with Horizontal(id="end"):
                yield FieldRow("", say("exercise_form.save"), "ctrl+s", "", id="save", plain=plain)
                yield Static(id="kept", classes="quiet", markup=False)

    def on_mount(self) -> None:
        """Begin at the name."""
        self._show()
        self.query_one("#name").focus()

    def typing_footer(self) -> tuple[str, ...]:
        """Return the keys that work while something is typed."""
        return ("save",)

    def why_not(self, command_id: str) -> str | None:
        """There is something to set aside where something is typed."""
        if command_id == "form_anew" and self._aside is None and self._form == self._unchanged:
            return say("exercise_form.nothing_typed")
        return None

    def _show(self) -> None:
        """Show what is chosen, the fields that belong to it, and what they make so far."""
        form = self._form
        self.query_one("#frame").display = bool(self._frame)
        self.query_one("#category", FieldRow).value = say(f"exercise.category_{form.category}")
        self.query_one("#kind", FieldRow).value = say(f"exercise_form.kind_{form.kind}")
        for field in self.query(".of-breath"):
            field.display = form.kind == "breath"
        self.query_one("#steps-field").display = form.kind != "questions"
        labels = {"steps": "guidance" if form.kind == "breath" else "steps", "questions": "questions"}
        hints = {
            "steps": "guidance_hint" if form.kind == "breath" else "steps_hint",
            "questions": "questions_hint" if form.kind == "questions" else "questions_too",
        }
        for name in _AREAS:
            field = self.query_one(f"#{name}-field")
            field.query_one(".label", Static).update(say(f"exercise_form.{labels[name]}"))
            field.query_one(NoteField).placeholder = say(f"exercise_form.{hints[name]}")
        self._show_preview()

    def _show_preview(self) -> None:
        made = preview(self._form, self._original)
        told = self.query_one("#preview", Static)
        told.update(made.told)
        told.set_class(not made.is_whole, "quiet")

    @on(Input.Changed)
    @on(TextArea.Changed)
    def _typed(self) -> None:
        typed = self._as_shown()
        if typed != self._form:
            self._change(typed)

    @on(Input.Submitted)
    def _line_done(self) -> None:
        self.focus_next()

    @on(FieldRow.Entered)
    def _entered(self, event: FieldRow.Entered) -> None:
        {"category": self.action_category, "kind": self.action_kind, "save": self.save}[event.row.id or ""]()

    def _as_shown(self) -> OwnForm:
        """Return the form as it stands on the screen, for a key may come before the word of the last change."""
        lines = {name: self.query_one(f"#{name}", Input).value for name in _LINES}
        areas = {name: self.query_one(f"#{name}", TextArea).text for name in _AREAS}
        return self._form.with_texts(lines | areas)

    def _change(self, form: OwnForm) -> None:
        """Take over a change, and have it on disk within `KEEP_AFTER` seconds."""
        self._form = form
        self._show_preview()
        self.keep_soon()

    def write_draft(self) -> str | None:
        """Write the draft, or forget it where nothing was changed."""
        if self.is_mounted:
            self._form = self._as_shown()
        if self._form == self._kept:
            return None
        journal = self.holdfast.journal
        if self._form == self._unchanged:
            journal.drop_draft(self._draft_name)
        else:
            journal.keep_draft(self._draft_name, Draft(self._exercise_id, note=self._form.to_json()))
        self._kept = self._form
        return "" if self._form == self._unchanged else say("exercise_form.kept")

    def save(self) -> None:
        """Save it, or say what is wrong with it and stay, with everything that was typed."""
        app = self.holdfast
        self._form = self._as_shown()
        try:
            exercise = exercise_typed(self._form, self._exercise_id, self._original)
            app.journal.save_own_exercise(exercise)
        except Refusal as refusal:
            app.tell(refusal.sentence, error=True)
            return
        self.stop_keeping()
        self._kept = self._form
        self.dismiss(exercise.id)
        app.tell(say("exercise_form.saved", name=exercise.name))

    def action_category(self) -> None:
        """Choose the category."""
        choices = [Choice(each, say(f"exercise.category_{each}")) for each in CATEGORIES]
        self._choose("category", choices, self._form.category)

    def action_kind(self) -> None:
        """Choose what it is made of."""
        told = [(say(f"exercise_form.kind_{kind}"), say(f"exercise_form.kind_{kind}_more")) for kind in KINDS]
        choices = [Choice(kind, label, detail) for kind, (label, detail) in zip(KINDS, told, strict=True)]
        self._choose("kind", choices, self._form.kind)

    def _choose(self, name: str, choices: list[Choice], now: str) -> None:
        def chosen(choice: str | None) -> None:
            if choice is not None:
                form = self._as_shown()
                changed = form._replace(category=choice) if name == "category" else form._replace(kind=_kind(choice))
                self._change(changed)
                self._show()

        asked, told = say(f"exercise_form.{name}_asked"), say(f"exercise_form.{name}_told")
        plain = self.holdfast.settings.plain_symbols
        self.app.push_screen(Choose(asked, told, choices, now=now, plain=plain), chosen)

    def action_start_anew(self) -> None:
        """Set what is typed aside; the same key brings it back."""
        wanted, self._aside = self._aside, None
        if wanted is None:
            self._aside, wanted = self._as_shown(), self._unchanged
        self._frame = say("exercise_form.cleared") if self._aside is not None else ""
        self.query_one("#frame", Static).update(self._frame)
        self._change(wanted)
        for name in _LINES:
            self.query_one(f"#{name}", Input).value = getattr(wanted, name)
        for name in _AREAS:
            self.query_one(f"#{name}", TextArea).text = getattr(wanted, name)
        self._show()

    def action_leave(self) -> None:
        """Leave the text field; from elsewhere leave the screen, the draft kept."""
        if not self.may_leave():
            return
        self.dismiss(None)
        if self._form != self._unchanged and not self.is_unkept:
            self.holdfast.tell(say("exercise_form.left" if self._original is None else "exercise_form.left_change"))


def _line(name: str, text: str, limit: int) -> Horizontal:
    """Return a line to be filled in, with its label."""
    return Horizontal(
        Static(say(f"exercise_form.{name}"), classes="label muted", markup=False),
        LineField(text, id=name, placeholder=say(f"exercise_form.{name}_hint"), max_length=limit),
        classes="field",
    )


def _number(name: str, text: str) -> LineField:
    return LineField(text, id=name, classes="number", placeholder="0", max_length=6)


def _kind(choice: str) -> MadeOf:
    return cast(MadeOf, choice)
