"""What is done with review points: setting one, answering it, bringing what came up, ending it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from holdfast.forms import Form, Line, Pick, Rate, Values, Words, rating_in
from holdfast.ids import new_id
from holdfast.refusals import Refusal
from holdfast.scales import Scale
from holdfast.text import clean
from holdfast.therapy.open_questions import QUESTION_LIMIT
from holdfast.therapy.question_words import asked, every_told
from holdfast.therapy.review_points import MOST, UNITS, ReviewAnswer, ReviewPoint, Unit, checked_point
from holdfast.therapy.reviewing import answered
from holdfast.therapy.starters import starters
from holdfast.therapy.topics import Ready
from holdfast.wording import say
from tui.screens.form import FormScreen
from tui.therapy.questions import Then, written
from tui.therapy.topics import bring_at_once
from widgets.choose_words import ChooseWords

if TYPE_CHECKING:
    from tui.app import HoldfastApp

_NEW = "review_point"
"""The draft of one that is being set."""


def set_new(app: HoldfastApp, then: Then) -> None:
    """Ask when a new review point is to come, and keep it."""
    _ask(app, ReviewPoint(new_id(app.clock()), 8, "sessions", app.today), _NEW, then)


def change(app: HoldfastApp, point: ReviewPoint, then: Then) -> None:
    """Ask when it is to come from now on, and what it asks, and keep that."""
    _ask(app, point, f"{_NEW}:{point.id}", then)


def answer(app: HoldfastApp, point: ReviewPoint, then: Then) -> None:
    """Ask for an answer and keep it; then offer questions to bring."""
    now = point

    def keep(_: str, values: Values) -> str:
        nonlocal now
        given = ReviewAnswer(app.today, clean(values.get("words", "")), rating_in(values, "rating"))
        if not given.words and given.rating is None:
            raise Refusal("questions.answer_needed")
        now = answered(point, given, app.today)
        app.journal.save_review_point(now)
        return say("questions.saved")

    def saved(is_saved: bool | None) -> None:
        if is_saved:
            then(point.id)
            _offer(app, now)

    scale = Scale(
        "rating", say("questions.answer_rating"), say("questions.answer_rating"),
        say("questions.answer_low"), say("questions.answer_high"), higher_is_better=True, asked=True,
    )  # fmt: skip
    parts = (Rate("rating", scale), Words("words", say("questions.answer_words")))
    form = Form(say("questions.answer_title"), asked(point), f"{_NEW}:answer:{point.id}", point.id, parts, {}, keep)
    app.push_screen(FormScreen(form), saved)


def turn_end(app: HoldfastApp, point: ReviewPoint) -> None:
    """End a review point; one that has ended comes again, counted from today."""
    now = point._replace(ended=False, since=app.today) if point.ended else point._replace(ended=True)
    told = say("questions.point_begun" if point.ended else "questions.point_ended")
    written(app, lambda: app.journal.save_review_point(now), told)


def _offer(app: HoldfastApp, point: ReviewPoint) -> None:
    """Offer questions to bring to a session; Enter keeps one, Esc none."""

    def chosen(words: str | None) -> None:
        if words is not None:
            bring_at_once(app, Ready(words, "review_point", point.id))

    told, plain = say("questions.bring_told"), app.settings.plain_symbols
    app.push_screen(ChooseWords(say("questions.bring_asked"), told, starters(point), plain=plain), chosen)


def _ask(app: HoldfastApp, point: ReviewPoint, draft: str, then: Then) -> None:
    def keep(record: str, values: Values) -> str:
        every = values.get("every", "").strip()
        changed = checked_point(
            point._replace(
                id=record,
                asked=values.get("asked", ""),
                every=int(every) if every.isascii() and every.isdecimal() and len(every) <= len(str(MOST)) else 0,
                unit=cast(Unit, values.get("unit", "sessions")),
                again=values.get("again", "again") == "again",
            )
        )
        app.journal.save_review_point(changed)
        kept.append(record)
        return say("questions.set", every=every_told(changed))

    kept: list[str] = []
    again = tuple((each, say(f"questions.{each}")) for each in ("again", "once"))
    parts = (
        Line("asked", say("questions.set_asked"), say("questions.usual"), QUESTION_LIMIT),
        Line("every", say("questions.set_every"), "8", len(str(MOST))),
        Pick("unit", say("questions.set_unit"), tuple((unit, say(f"questions.unit_{unit}")) for unit in UNITS)),
        Pick("again", say("questions.set_again"), again),
    )
    values = {
        "asked": point.asked,
        "every": str(point.every),
        "unit": point.unit,
        "again": "again" if point.again else "once",
    }
    form = Form(say("questions.set_title"), say("questions.set_frame"), draft, point.id, parts, values, keep)
    done: Callable[[bool | None], None] = lambda saved: then(kept[-1]) if saved else None  # noqa: E731
    app.push_screen(FormScreen(form), done)
