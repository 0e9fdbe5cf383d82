"""Finding words later for a check-in that had none: feelings, or own words; the check-in stays as it was."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Container, Horizontal
from textual.widget import Widget
from textual.widgets import Static, TextArea

from holdfast.check_ins import NO_WORD_YET, CheckIn, Draft
from holdfast.ids import new_id
from holdfast.namings import Naming, naming_of
from holdfast.refusals import Refusal
from holdfast.wording import dates, say
from tui.commands import BY_ID, bindings
from tui.draft_screen import DraftScreen
from tui.screens.pick import PickScreen
from tui.word_choices import feelings_choice
from widgets.field_row import FieldRow
from widgets.page import Page
from widgets.typing import NoteField


class NamingScreen(DraftScreen[None]):
    """Words for one check-in. They are a draft, on disk all the while, until they are saved."""

    WHERE = "naming"
    FOOTER: ClassVar[tuple[str, ...]] = ("name_feelings", "name_words", "save", "leave_naming")
    AUTO_FOCUS = "#feelings"
    BINDINGS: ClassVar[list[BindingType]] = bindings("naming")
    CSS_PATH = "naming.tcss"

    def __init__(self, check_in: CheckIn) -> None:
        """Make the screen.

        Args:
            check_in: the check-in that has no word yet.
        """
        super().__init__()
        app = self.holdfast
        self._check_in = check_in
        self._form = f"naming:{check_in.id}"
        kept = app.journal.draft(self._form)
        self._draft = Draft(new_id(app.clock())) if kept is None else kept

    def compose_body(self) -> Iterable[Widget]:
        """What it is for; what was found before; feelings, own words, save."""
        app = self.holdfast
        plain = app.settings.plain_symbols
        moment = dates.moment_as_told(self._check_in.moment, app.today)
        with Container(id="middle"), Page(id="form"):
            yield Static(say("naming.of", moment=moment), classes="muted said", markup=False)
            for naming in app.journal.namings():
                if naming.check_in == self._check_in.id:
                    words = ", ".join([*naming.feelings, *([naming.words] if naming.words else [])])
                    told = say("naming.before", day=dates.day_of(naming.day, app.today), words=words)
                    yield Static(told, classes="quiet said", markup=False)
            key = self.as_changed(BY_ID["name_feelings"]).shown
            yield FieldRow(
                say("naming.feelings"), say("naming.none"), key, say("naming.choose"), id="feelings", plain=plain
            )
            with Horizontal(classes="field"):
                yield Static(say("naming.words"), classes="label muted", markup=False)
                yield NoteField(self._draft.note, id="words", placeholder=say("naming.words_empty"))
            with Horizontal(id="end"):
                yield FieldRow("", say("naming.save"), "ctrl+s", "", id="save", plain=plain)
                yield Static(id="kept", classes="quiet", markup=False)

    def on_mount(self) -> None:
        """Show what is chosen."""
        self._show_words()

    def typing_footer(self) -> tuple[str, ...]:
        """Return the keys that work while words are typed."""
        return ("save",)

    @on(FieldRow.Entered)
    def _entered(self, event: FieldRow.Entered) -> None:
        if event.row.id == "save":
            self.save()
        else:
            self.action_feelings()

    @on(TextArea.Changed)
    def _changed(self, event: TextArea.Changed) -> None:
        if event.text_area.text != self._draft.note:
            self._change(note=event.text_area.text)

    def _change(self, **changes: object) -> None:
        """Take over a change, and have it on disk within `KEEP_AFTER` seconds."""
        self._draft = self._draft._replace(**changes)  # type: ignore[arg-type]
        self.keep_soon()

    def write_draft(self) -> str | None:
        """Write the draft, or forget it when nothing is left in it."""
        self._take_typed()
        journal = self.holdfast.journal
        if self._draft.is_empty:
            journal.drop_draft(self._form)
            return ""
        journal.keep_draft(self._form, self._draft)
        return say("naming.kept")

    def _take_typed(self) -> None:
        """Take over the words as they stand, for a key may come before the word of the last change."""
        if self.is_mounted:
            self._draft = self._draft._replace(note=self.query_one("#words", TextArea).text)

    def save(self) -> None:
        """Save; on a refusal nothing is lost and the screen stays."""
        self._take_typed()
        app = self.holdfast
        try:
            new = Naming(self._draft.id, self._check_in.id, app.today)
            app.journal.save_naming(naming_of(new, self._draft.feelings, self._draft.note))
            app.journal.drop_draft(self._form)
        except Refusal as refusal:
            app.tell(refusal.sentence, error=True)
            return
        self.stop_keeping()
        self.dismiss()
        app.turn()
        app.tell(say("naming.saved"))

    def action_feelings(self) -> None:
        """Choose feelings; the one that says there is no word is not among them here."""
        choice = feelings_choice(self.holdfast.journal)
        self.app.push_screen(PickScreen(choice, self._draft.feelings, self._choose))

    def _choose(self, feelings: tuple[str, ...]) -> None:
        self._change(feelings=tuple(word for word in feelings if word != NO_WORD_YET))
        self._show_words()

    def action_words(self) -> None:
        """Write own words."""
        self.query_one("#words").focus()

    def action_leave(self) -> None:
        """Leave the text field; from elsewhere leave the screen, the draft kept."""
        if self.may_leave(at_stake=not self._draft.is_empty):
            self.dismiss()

    def _show_words(self) -> None:
        self.query_one("#feelings", FieldRow).value = "   ".join(self._draft.feelings)
