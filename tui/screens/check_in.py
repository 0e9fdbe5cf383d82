"""Check in: a few ratings, and whatever else the person wants to keep. Changing an old one is the same screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import ClassVar

from textual import events, on
from textual.binding import BindingType
from textual.containers import Container, Horizontal
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea

from holdfast.check_ins import CheckIn, Draft, read_back
from holdfast.finished import finished
from holdfast.ids import made_at, new_id
from holdfast.refusals import Refusal
from holdfast.scales import Scale
from holdfast.today import is_hard_again, is_very_low
from holdfast.wording import dates, say
from tui.commands import bindings
from tui.draft_screen import DraftScreen
from tui.screens.pick import PickScreen
from tui.tag_labels import labels
from tui.word_choices import feelings_choice, tags_choice
from widgets.field_row import FieldRow
from widgets.frame import PlaceRow
from widgets.page import Page
from widgets.rating_row import RatingRow
from widgets.typing import LineField, NoteField


class CheckInScreen(DraftScreen[None]):
    """The check-in, new or old. It is a view of a draft, and the draft is on disk all the while."""

    WHERE = "check_in"
    FOOTER: ClassVar[tuple[str, ...]] = ("rate", "ten", "no_answer", "save", "note")
    BINDINGS: ClassVar[list[BindingType]] = bindings("check_in")
    CSS_PATH = "check_in.tcss"

    def __init__(self, change: CheckIn | None = None) -> None:
        """Make the screen; with ``change`` it changes that check-in, else it is a new one."""
        super().__init__(classes="-checks-in")
        self._original = change
        self._form = "check_in" if change is None else f"change:{change.id}"
        self._frame = ""
        self._set_aside: Draft | None = None
        self._draft = self._written = self._begun()
        self._scales = self._asked()

    def _begun(self) -> Draft:
        """Return the draft that was kept, or one that begins now."""
        app = self.holdfast
        kept = app.journal.draft(self._form)
        if kept is not None:
            self._frame = say("check_in.frame_kept")
            return self._dated(kept)
        if self._original is not None:
            self._frame = say("check_in.frame_change", day=dates.day_of(self._original.moment.day, app.today))
            return self._unchanged()
        self._frame = say("check_in.frame")
        return Draft(new_id(app.clock()))

    def _dated(self, kept: Draft) -> Draft:
        """A draft begun on an earlier day speaks of that day, unless the person says otherwise."""
        app = self.holdfast
        begun = made_at(kept.id).astimezone(app.clock().tzinfo)
        if kept.changing or kept.when or begun.date() == app.clock().date():
            return kept
        return kept._replace(when=f"{begun:%Y-%m-%d %H:%M}")

    def _asked(self) -> list[Scale]:
        """Return the scales that are asked for, and those that already have an answer."""
        return [s for s in self.holdfast.journal.scales() if s.asked or s.id in self._draft.ratings]

    def header(self) -> PlaceRow:
        """Return the header with the moment it is."""
        row = PlaceRow((), say("places.check_in" if self._original is None else "places.change"))
        now = self.holdfast.clock()
        row.right = f"{dates.short_day(now.date())}, {now:%H:%M}"
        return row

    def compose_body(self) -> Iterable[Widget]:
        """The ratings, then the words."""
        plain = self.holdfast.settings.plain_symbols
        with Container(id="middle"), Page(id="form"):
            yield Static(self._frame, id="frame", classes="muted", markup=False)
            for scale in self._scales:
                yield RatingRow(scale, self._draft.ratings.get(scale.id), plain=plain)
            for name, key in (("feelings", "f"), ("tags", "g")):
                yield FieldRow(
                    say(f"check_in.{name}"),
                    say("check_in.none"),
                    key,
                    say("check_in.choose"),
                    id=name,
                    plain=plain,
                )
            with Horizontal(classes="field"):
                yield Static(say("check_in.note"), classes="label muted", markup=False)
                yield NoteField(self._draft.note, id="note", placeholder=say("check_in.note_empty"))
            with Horizontal(classes="field"):
                yield Static(say("check_in.when"), classes="label muted", markup=False)
                yield LineField(self._draft.when, id="when", placeholder=self._when_hint(), max_length=40)
            with Horizontal(id="end"):
                yield FieldRow("", say("check_in.save"), "ctrl+s", "", id="save", plain=plain)
                yield Static(id="kept", classes="quiet", markup=False)

    def _when_hint(self) -> str:
        if self._original is None:
            return say("check_in.when_now")
        return say("check_in.when_same", moment=self._original.moment.isoformat()[:16].replace("T", " "))

    def on_mount(self) -> None:
        """Begin at the first rating that has no answer."""
        self._show_words()
        rows = list(self.query(RatingRow))
        first = next((row for row in rows if row.value is None), rows[0] if rows else None)
        self.set_focus(first or self.query_one("#feelings"))

    def on_key(self, event: events.Key) -> None:
        """Give a key that was pressed before anything had the focus to the row that has it now."""
        if isinstance(self.focused, RatingRow) and self.focused.takes(event.key):
            event.stop()

    def typing_footer(self) -> tuple[str, ...]:
        """Return the keys that work while a note is being typed."""
        return ("save",)

    @on(RatingRow.Answered)
    def _answered(self, event: RatingRow.Answered) -> None:
        ratings = {k: v for k, v in self._draft.ratings.items() if k != event.row.scale.id}
        if event.row.value is not None:
            ratings[event.row.scale.id] = event.row.value
        self._change(ratings=ratings)
        self._show_frame()

    @on(RatingRow.WentBack)
    def _went_back(self, event: RatingRow.WentBack) -> None:
        rows: Sequence[RatingRow] = list(self.query(RatingRow))
        at = rows.index(event.row)
        if at:
            rows[at - 1].focus()
            rows[at - 1].value = None
            self._change(ratings={k: v for k, v in self._draft.ratings.items() if k != rows[at - 1].scale.id})

    @on(TextArea.Changed, "#note")
    def _note_changed(self, event: TextArea.Changed) -> None:
        if event.text_area.text != self._draft.note:
            self._change(note=event.text_area.text)

    @on(Input.Changed, "#when")
    def _when_changed(self, event: Input.Changed) -> None:
        if event.value != self._draft.when:
            self._change(when=event.value)

    @on(Input.Submitted, "#when")
    def _when_done(self) -> None:
        self.query_one("#save").focus()

    @on(FieldRow.Entered)
    def _entered(self, event: FieldRow.Entered) -> None:
        getattr(self, {"feelings": "action_feelings", "tags": "action_tags", "save": "save"}[event.row.id or ""])()

    def _show_frame(self) -> None:
        """Show what the ratings are about; when today is very hard, as yesterday was, the soft line in its place."""
        app = self.holdfast
        is_now = self._original is None and not self._draft.when
        yesterday = app.today - timedelta(days=1)
        before = app.journal.check_ins_on(yesterday) if is_now and is_very_low(self._draft.ratings) else ()
        is_hard = is_hard_again(self._draft.ratings, before)
        self.query_one("#frame", Static).update(say("today.soft") if is_hard else self._frame)

    def _change(self, **changes: object) -> None:
        """Take over a change, and have it on disk within `KEEP_AFTER` seconds."""
        self._draft = self._draft._replace(**changes)  # type: ignore[arg-type]
        self.keep_soon()

    def _as_shown(self) -> Draft:
        """Return the draft as it stands on the screen, for a key may come before the word of the last change."""
        rows = {row.scale.id: row.value for row in self.query(RatingRow)}
        others = {scale_id: value for scale_id, value in self._draft.ratings.items() if scale_id not in rows}
        return self._draft._replace(
            ratings=others | {scale_id: value for scale_id, value in rows.items() if value is not None},
            note=self.query_one("#note", TextArea).text,
            when=self.query_one("#when", Input).value,
        )

    def write_draft(self) -> str | None:
        """Write the draft, or forget it when nothing is left in it."""
        self._draft = self._as_shown()
        if self._draft == self._written:
            return None
        journal = self.holdfast.journal
        if self._draft.is_empty:
            journal.drop_draft(self._form)
        else:
            journal.keep_draft(self._form, self._draft)
        self._written = self._draft
        return "" if self._draft.is_empty else say("check_in.keeping")

    def save(self) -> None:
        """Save, and read back what was saved; on a refusal nothing is lost and the screen stays."""
        app = self.holdfast
        self._draft = self._as_shown()
        try:
            done = finished(self._draft, app.clock(), app.first_hour, self._original)
            app.journal.save(done.check_in)
            self.stop_keeping()
            self._written = self._draft
        except Refusal as refusal:
            app.tell(refusal.sentence, error=True)
            return
        check_in = done.check_in
        answers = read_back(check_in, self._scales, app.journal.tags())
        on = check_in.moment.day
        said = say("check_in.saved", answers=answers)
        if on != app.today:
            said = say("check_in.saved_on", day=dates.short_day(on), answers=answers)
        self.dismiss()
        app.tell(said if not done.twice else f"{said} {say('when.twice', time=f'{check_in.moment.wall:%H:%M}')}")

    def action_feelings(self) -> None:
        """Choose feelings."""
        choice = feelings_choice(self.holdfast.journal)
        self.app.push_screen(PickScreen(choice, self._draft.feelings, lambda words: self._choose(feelings=words)))

    def action_tags(self) -> None:
        """Choose tags."""
        choice = tags_choice(self.holdfast.journal)
        self.app.push_screen(PickScreen(choice, self._draft.tags, lambda words: self._choose(tags=words)))

    def action_note(self) -> None:
        """Write the note."""
        self.query_one("#note").focus()

    def action_when(self) -> None:
        """Say when it was."""
        self.query_one("#when").focus()

    def action_leave(self) -> None:
        """Leave the text field; from elsewhere leave the screen, the draft kept."""
        if not self.may_leave(at_stake=not self._as_shown().is_empty):
            return
        kept = self.holdfast.journal.draft(self._form) is not None
        self.holdfast.turn()
        self.dismiss()
        if kept and self._original is None:
            self.holdfast.tell(say("check_in.kept"))

    def action_start_anew(self) -> None:
        """Set the answers aside and begin anew; the same key brings them back."""
        aside, self._set_aside = self._set_aside, None
        if aside is None:
            self._set_aside = self._draft
            aside = self._unchanged()
        self.query_one("#frame", Static).update(
            say("check_in.frame_cleared") if self._set_aside else say("check_in.frame")
        )
        self._change(**{name: getattr(aside, name) for name in ("ratings", "feelings", "tags", "note", "when")})
        for row in self.query(RatingRow):
            row.value = aside.ratings.get(row.scale.id)
        self.query_one("#note", TextArea).text = aside.note
        self.query_one("#when", Input).value = aside.when
        self._show_words()

    def _unchanged(self) -> Draft:
        """Return the draft that nothing has been done to: empty, or the old check-in as it is."""
        old = self._original
        if old is None:
            return Draft(new_id(self.holdfast.clock()))
        return Draft(old.id, dict(old.ratings), old.feelings, old.tags, old.note, changing=True)

    def _choose(self, **words: tuple[str, ...]) -> None:
        self._change(**words)
        self._show_words()

    def _show_words(self) -> None:
        self.query_one("#feelings", FieldRow).value = "   ".join(self._draft.feelings)
        self.query_one("#tags", FieldRow).value = "   ".join(labels(self.holdfast.journal, self._draft.tags))
