"""Open questions and review points: what is not clear yet, and when to look at the whole again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.geometry import Region
from textual.widget import Widget

from holdfast.therapy.open_questions import OpenQuestion
from holdfast.therapy.question_words import all_due, asked
from holdfast.therapy.review_points import ReviewPoint
from holdfast.therapy.topics import Ready
from holdfast.wording import say
from tui.commands import BY_ID, bindings
from tui.place import TALL, PlaceScreen
from tui.therapy import questions, review_points
from tui.therapy.due import put_off
from tui.therapy.question_rows import groups_of
from widgets.calm_page import CalmPage
from widgets.ends_row import EndsRow
from widgets.page import Page
from widgets.page_list import PageList
from widgets.row_list import RowList
from widgets.words_list import WordsList

_ON_ONE = ("answer_question", "put_question_off", "close_question", "change_question", "delete_question")


class QuestionsScreen(PlaceScreen):
    """Both lists. What has come up has the lamp at first, and nothing presses for an answer."""

    WHERE = "questions"
    PLACE = "sessions"
    FOOTER: ClassVar[tuple[str, ...]] = (
        "answer_question", "leave_questions", "add_question", "set_review_point", "close_question",
    )  # fmt: skip
    AUTO_FOCUS = "WordsList"
    BINDINGS: ClassVar[list[BindingType]] = bindings("questions")
    CSS_PATH = "questions.tcss"

    def __init__(self) -> None:
        super().__init__()
        self._shown_all: dict[str, OpenQuestion | ReviewPoint] = {}
        self._due: list[str] = []
        self._is_first = True

    def compose_body(self) -> Iterable[Widget]:
        """The lists; or what empty ones say."""
        with Vertical(id="body"):
            yield EndsRow(id="title")
            with Page(id="page"):
                yield WordsList(plain=self.holdfast.settings.plain_symbols, most_lines=3)
        keys = [
            (self.as_changed(BY_ID[command]).shown, say(f"questions.{words}"))
            for command, words in (("add_question", "empty_add"), ("set_review_point", "empty_set"))
        ]
        said = [say("questions.empty_more"), say("questions.empty_points")]
        yield CalmPage(say("questions.empty"), said, keys, id="empty")

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act now."""
        if command_id in _ON_ONE and self._one is None:
            return say("questions.none_chosen")
        if command_id == "put_question_off" and self._listed.row_id not in self._due:
            return say("questions.none_due")
        return None

    def footer(self) -> tuple[str, ...]:
        """Return the keys that have something to act on."""
        if self._one is None:
            return ("add_question", "set_review_point", "leave_questions")
        later = ("put_question_off",) if self._listed.row_id in self._due else ()
        first, *rest = self.FOOTER
        return (first, *later, *rest)

    def to_bring(self) -> Ready | None:
        """The question under the lamp."""
        one = self._one
        if isinstance(one, ReviewPoint):
            return Ready(asked(one), "review_point", one.id)
        return None if one is None else Ready(one.words, "question", one.id)

    def show_journal(self) -> None:
        """Show the questions as the journal has them, the lamp where it was; at first, on what has come up."""
        app, listed = self.holdfast, self._listed
        journal = app.journal
        asked_open, points, held = journal.open_questions(), journal.review_points(), journal.session_days()
        self._shown_all = {question.id: question for question in asked_open} | {point.id: point for point in points}
        self._due = [one.id for one in all_due(asked_open, points, held, app.today)]
        first = self._due[0] if self._due and self._is_first else None
        self._is_first = False
        listed.plain, listed.roomy = app.settings.plain_symbols, app.size.height >= TALL
        listed.show_rows(groups_of(asked_open, points, held, app.today), first)
        if self._shown_all and self.focused is None:
            listed.focus()
        self.query_one("#body").display = bool(self._shown_all)
        self.query_one("#empty").display = not self._shown_all
        self.query_one("#title", EndsRow).left = Content.styled(say("questions.title"), "bold $foreground")

    def action_add(self) -> None:
        """Add an open question."""
        questions.ask_new(self.holdfast, self._kept)

    def action_set_point(self) -> None:
        """Set a review point."""
        review_points.set_new(self.holdfast, self._kept)

    def action_put_off(self) -> None:
        """Put what has come up off, by a week or a session."""
        one = self._one
        if one is not None:
            put_off(self.holdfast, one)

    def action_close(self) -> None:
        """Say what has become of a question; end a review point, or let it come again."""
        one = self._one
        if isinstance(one, ReviewPoint):
            review_points.turn_end(self.holdfast, one)
        elif one is not None:
            questions.close(self.holdfast, one, self._kept)

    def action_change(self) -> None:
        """Change the words of a question, or when a review point comes."""
        one = self._one
        if isinstance(one, ReviewPoint):
            review_points.change(self.holdfast, one, self._kept)
        elif one is not None:
            questions.ask_words(self.holdfast, one, self._kept)

    def action_delete(self) -> None:
        """Delete it, without a question: undo brings it back."""
        one, journal = self._one, self.holdfast.journal
        if one is not None:
            delete = journal.delete_review_point if isinstance(one, ReviewPoint) else journal.delete_open_question
            questions.written(self.holdfast, lambda: delete(one.id), say("questions.deleted"))

    def action_leave(self) -> None:
        """Back to where one was."""
        self.dismiss()

    @property
    def _listed(self) -> WordsList:
        return self.query_one(WordsList)

    @property
    def _one(self) -> OpenQuestion | ReviewPoint | None:
        """What is under the lamp."""
        return self._shown_all.get(self._listed.row_id or "")

    @on(WordsList.Entered)
    def _entered(self) -> None:
        one = self._one
        if isinstance(one, ReviewPoint):
            review_points.answer(self.holdfast, one, self._kept)
        elif one is not None:
            questions.look_again(self.holdfast, one, self._kept)

    @on(PageList.Beyond)
    def _beyond(self, event: PageList.Beyond) -> None:
        page = self.query_one("#page", Page)
        (page.scroll_end if event.rows > 0 else page.scroll_home)(animate=False)

    @on(RowList.Moved)
    def _moved(self) -> None:
        """Keep the lamp in view, and the keys true."""
        first, count = self._listed.lines_of_lamp()
        self.query_one("#page", Page).scroll_to_region(Region(0, first, 1, count), animate=False, force=True)
        self.draw_keys()

    def _kept(self, one_id: str) -> None:
        """Show what was kept, the lamp on it."""
        self.look_again()
        self._listed.light(one_id)
        self.draw_keys()
