"""The one quiet line on Today about what has come up to be looked at again; and what there is to bring from Today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from holdfast.today import is_hard_day
from holdfast.wording import say
from tui.commands import BY_ID
from tui.today_offering import OffersOnToday
from tui.today_rows import wrapped

if TYPE_CHECKING:
    from holdfast.check_ins import CheckIn
    from holdfast.plateaus.course import Course
    from holdfast.scales import Scale
    from holdfast.therapy.open_questions import OpenQuestion
    from holdfast.therapy.review_points import ReviewPoint
    from holdfast.therapy.topics import Ready

_ON_DUE = ("look_at_due", "put_due_off")


class DueOnToday(OffersOnToday):
    """The part of Today that has to do with what is brought to sessions. All of it comes after the first paint."""

    DEFAULT_CSS = """
    DueOnToday #due { height: auto; margin-top: 1; color: $text-muted; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._due: list[OpenQuestion | ReviewPoint] = []
        self._stretch_ready: Ready | None = None
        self._note_ready: Ready | None = None

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act now."""
        if command_id in _ON_DUE and not self._due:
            return say("questions.no_due")
        return super().why_not(command_id)

    def to_bring(self) -> Ready | None:
        """The stretch where the sentence speaks of bringing it, at once; else the note's first words, as a proposal."""
        return self._stretch_ready or self._note_ready

    def action_look_at_due(self) -> None:
        """Open what has come up."""
        self.holdfast.open_once("questions")

    def action_put_due_off(self) -> None:
        """Put the first of it off."""
        from tui.therapy.due import put_off  # noqa: PLC0415 - not needed for the first paint

        if self._due:
            put_off(self.holdfast, self._due[0])

    def see_what_to_bring(self, check_ins: list[CheckIn]) -> None:
        """Let the newest note of the day be what there is to bring, until a sentence speaks of bringing more."""
        self._stretch_ready = self._note_ready = None
        if not self.holdfast.charts_ready or not check_ins:
            return
        from holdfast.therapy.ready import ready_of_entry  # noqa: PLC0415 - not before the first paint

        ready = ready_of_entry(check_ins[-1])
        self._note_ready = None if ready is None else ready._replace(is_asked=True)

    def offer_to_bring(self, course: Course | None, scale: Scale) -> None:
        """Let the stretch one is in be what there is to bring, unless it is among the topics already."""
        app = self.holdfast
        if not app.charts_ready or course is None or not course.stretches:
            return
        from holdfast.stretches.brought import is_brought, ready_of  # noqa: PLC0415 - not before the first paint

        stretch = course.stretches[-1]
        if not is_brought(app.journal.topics("open", "raised", "parked"), scale.id, stretch):
            self._stretch_ready = ready_of(course, stretch, scale, app.today)

    def show_due(self, check_ins: list[CheckIn], width: int) -> int:
        """Show what has come up, but on a hard day, and return how many rows that takes."""
        app = self.holdfast
        self._due = []
        for line in self.query("#due"):
            line.display = False
        if not app.charts_ready or is_hard_day(check_ins):
            return 0
        from holdfast.therapy.question_words import due_told  # noqa: PLC0415 - not before the first paint
        from tui.therapy.due import due_in  # noqa: PLC0415

        self._due = due_in(app.journal, app.today)
        told = due_told(self._due)
        if told is None:
            return 0
        keys = [self._key_told(*each) for each in (("look_at_due", "due_look"), ("put_due_off", "due_later"))]
        asked = Content.styled(told.asked, "italic $own" if told.is_own else "")
        more = [Content(told.more)] if told.more else []
        lines = wrapped([Content.assemble(told.lead, " ", asked), *more, *keys], width)
        if len(lines) > 1:
            lines = wrapped([Content.assemble(told.short, " ", asked), *keys], width)
        self._due_line().update(Content("\n").join(lines))
        return 1 + sum(len(line.wrap(width)) for line in lines)

    def _key_told(self, command_id: str, words: str) -> Content:
        shown = self.as_changed(BY_ID[command_id]).shown
        return Content.assemble((shown, "bold $foreground"), " ", say(f"questions.{words}"))

    def _due_line(self) -> Static:
        """Return the line, which is made when there is first something to say."""
        if not self.query("#due"):
            self.query_one("#today").mount(Static(id="due", markup=False), after="#unnamed")
        line = self.query_one("#due", Static)
        line.display = True
        return line
