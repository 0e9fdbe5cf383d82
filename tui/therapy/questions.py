"""What is done with open questions: writing one down, looking at it again, saying what has become of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from holdfast.forms import Form, Pick, Values, Words
from holdfast.ids import new_id
from holdfast.refusals import Refusal
from holdfast.text import clean
from holdfast.therapy.look_again import choices, day_of_choice
from holdfast.therapy.open_questions import (
    QUESTION_LIMIT,
    QUESTION_STATES,
    OpenQuestion,
    QuestionState,
    checked_question,
    closed,
)
from holdfast.wording import dates, say
from tui.screens.form import FormScreen
from widgets.choice_list import Choice
from widgets.choose import Choose
from widgets.text_form import Field, TextForm

if TYPE_CHECKING:
    from tui.app import HoldfastApp

Then = Callable[[str], None]
"""What is done once a question of that id is kept."""


def ask_new(app: HoldfastApp, then: Then) -> None:
    """Ask for a question and keep it at once; then for a day to look at it again, which may be none."""
    question = OpenQuestion(new_id(app.clock()), "", app.today)
    _ask(app, "add", question, lambda kept: _ask_when(app, kept, then))


def ask_words(app: HoldfastApp, question: OpenQuestion, then: Then) -> None:
    """Ask for other words, and keep them."""
    _ask(app, "change", question, lambda kept: then(kept.id))


def look_again(app: HoldfastApp, question: OpenQuestion, then: Then) -> None:
    """Look at a question again: what there is to say of it, what it is now, and when to look again."""

    def keep(_: str, values: Values) -> str:
        state = cast(QuestionState, values.get("state", "open"))
        words, day = clean(values.get("answer", "")), None
        if state == "open":
            day = day_of_choice(values.get("look_again", ""), app.clock(), app.first_hour)
        app.journal.save_open_question(closed(question._replace(answer=words), state)._replace(look_again=day))
        return say("questions.saved")

    parts = (
        Words("answer", say("questions.look_words")),
        Pick(
            "state",
            say("questions.look_state"),
            tuple((each, say(f"questions.state_{each}")) for each in QUESTION_STATES),
        ),
        Pick(
            "look_again", say("questions.look_again"), choices(), say("questions.when_none"), say("questions.when_own")
        ),
    )
    values = {"answer": question.answer, "state": question.state}
    if question.look_again is not None and question.look_again > app.today:
        values["look_again"] = question.look_again.isoformat()
    form = Form(
        say("questions.look_title"), question.words, f"question:{question.id}", question.id, parts, values, keep
    )
    app.push_screen(FormScreen(form), lambda saved: then(question.id) if saved else None)


def close(app: HoldfastApp, question: OpenQuestion, then: Then) -> None:
    """Ask what has become of a question, and keep that."""

    def chosen(state: str | None) -> None:
        if state is None or state == question.state:
            return
        kept = closed(question, cast(QuestionState, state))
        told = say("questions.opened" if state == "open" else f"questions.closed_{state}")
        if written(app, lambda: app.journal.save_open_question(kept), told):
            then(question.id)

    offered = [Choice(each, say(f"questions.close_{each}")) for each in ("clearer", "let_go", "open")]
    plain = app.settings.plain_symbols
    app.push_screen(
        Choose(say("questions.close_asked"), question.words, offered, now=question.state, plain=plain), chosen
    )


def written(app: HoldfastApp, write: Callable[[], object], told: str) -> bool:
    """Write to the journal, say so, and have it shown; or say why that was refused, and return False."""
    try:
        write()
    except Refusal as refusal:
        app.tell(refusal.sentence, error=True)
        return False
    app.tell(told)
    app.turn()
    return True


def _ask(app: HoldfastApp, asked: str, question: OpenQuestion, then: Callable[[OpenQuestion], None]) -> None:
    """Ask for the words of a question; what cannot be kept is told in the form, where the words stay."""
    kept: list[OpenQuestion] = []

    def keep(texts: Sequence[str]) -> str | None:
        try:
            worded = question._replace(words=checked_question(texts[0]))
            app.journal.save_open_question(worded)
        except Refusal as refusal:
            return refusal.sentence
        kept.append(worded)
        app.tell(say("questions.kept" if asked == "add" else "questions.changed"))
        return None

    def answered(texts: list[str] | None) -> None:
        if texts is not None:
            then(kept[-1])

    field = Field(
        say("questions.field"), question.words, say("questions.hint"), QUESTION_LIMIT, goes_on=bool(question.words)
    )
    told = say("questions.add_told") if asked == "add" else ""
    form = TextForm(say(f"questions.{asked}_asked"), told, [field], keep, plain=app.settings.plain_symbols)
    app.push_screen(form, answered)


def _ask_when(app: HoldfastApp, question: OpenQuestion, then: Then) -> None:
    """Ask for a day to look at a question again. It is kept already; without an answer it has no day."""

    def chosen(choice: str | None) -> None:
        day = day_of_choice(choice or "", app.clock(), app.first_hour)
        if day is not None:
            told = say("questions.kept_until", day=dates.day_of(day, app.today))
            written(app, lambda: app.journal.save_open_question(question._replace(look_again=day)), told)
        then(question.id)

    offered = [Choice("", say("questions.when_none")), *(Choice(*each) for each in choices())]
    asked, told, plain = say("questions.when_asked"), say("questions.when_told"), app.settings.plain_symbols
    app.push_screen(Choose(asked, told, offered, plain=plain), chosen)
