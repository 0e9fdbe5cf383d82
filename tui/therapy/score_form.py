"""Asking for a score: which questionnaire, then its total and day; and for a questionnaire of the person's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from holdfast.days import Moment
from holdfast.forms import Line, Pick, Values
from holdfast.ids import new_id
from holdfast.numbers import shown
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.scores import Instrument, Score, find_instrument
from holdfast.scores.checked import checked_score, read_total
from holdfast.scores.own import HIGHER, LOWER, NAME_LIMIT, as_typed, read_instrument
from holdfast.scores.rows import instrument_for
from holdfast.wording import say
from storage.journal import JournalProblem
from widgets.choice_list import Choice, Finding, finding
from widgets.choose import Choose
from widgets.text_form import Field, TextForm

if TYPE_CHECKING:
    from tui.app import HoldfastApp
    from tui.screens.form import FormScreen

Then = Callable[[Score], None]
"""What is done with a score once it is kept."""

_OWN = "\n"
"""The choice of another questionnaire; no id has a line feed."""


def add_score(app: HoldfastApp, then: Then) -> None:
    """Ask which questionnaire it was, then for the total and the day, and keep the score."""
    instruments = app.journal.instruments()

    def chosen(instrument_id: str | None) -> None:
        if instrument_id == _OWN:
            ask_own(app, None, lambda made: _ask(app, made, None, then))
            return
        instrument = find_instrument(instruments, instrument_id or "")
        if instrument is not None:
            _ask(app, instrument, None, then)

    plain = app.settings.plain_symbols
    app.push_screen(Choose(say("scores.which"), say("scores.which_more"), _found_in(instruments), plain=plain), chosen)


def change_score(app: HoldfastApp, score: Score, then: Then = lambda _: None) -> None:
    """Ask for another total or day of a score, and keep it."""
    kept = app.journal.scores(score.instrument)
    _ask(app, instrument_for(app.journal.instruments(), kept or [score]), score, then)


def delete_score(app: HoldfastApp, score: Score) -> None:
    """Delete a score, without a question: undo brings it back."""
    try:
        app.journal.delete_score(score.id)
    except JournalProblem as problem:
        app.tell(problem.sentence, error=True)
        return
    app.tell(say("scores.deleted"))


def ask_own(app: HoldfastApp, instrument: Instrument | None, then: Callable[[Instrument], None]) -> None:
    """Ask for a questionnaire of the person's own, or for other words of the one that is given, and keep it."""
    made: list[Instrument] = []

    def done(saved: bool | None) -> None:
        if saved and made:
            then(made[-1])

    app.push_screen(_own_form(app, instrument, made), done)


def _found_in(instruments: Sequence[Instrument]) -> Finding:
    """Return the search among questionnaires; one of one's own can always be made."""
    named = finding(
        [
            Choice(
                each.id,
                each.name,
                say("scores.which_detail", low=shown(each.low), high=shown(each.high), about=each.about).rstrip(),
            )
            for each in instruments
        ]
    )
    return lambda typed: [*named(typed), Choice(_OWN, say("scores.own"))]


def _ask(app: HoldfastApp, instrument: Instrument, score: Score | None, then: Then) -> None:
    """Ask for total and day; what cannot be kept is told in the form, where what was typed stays."""

    def refused(texts: Sequence[str]) -> str | None:
        try:
            kept = _read(app, instrument, score, texts)
            app.journal.save_score(kept)
        except Refusal as refusal:
            return refusal.sentence
        app.tell(say("scores.saved", name=instrument.name, total=shown(kept.total)))
        then(kept)
        return None

    ends = {"low": shown(instrument.low), "high": shown(instrument.high)}
    fields = (
        Field(say("scores.field_total"), "" if score is None else shown(score.total), limit=12),
        Field(say("scores.field_day"), "" if score is None else score.moment.day.isoformat(), say("scores.hint_day")),
    )
    asked, told = say("scores.asked", name=instrument.name), say("scores.asked_told", note=instrument.note, **ends)
    app.push_screen(TextForm(asked, told.rstrip(), fields, refused, plain=app.settings.plain_symbols))


def _read(app: HoldfastApp, instrument: Instrument, score: Score | None, texts: Sequence[str]) -> Score:
    """Return the score that was typed; a day that is left as it was keeps its time.

    Raises:
        Refusal: something of it is wrong.
    """
    total, typed = texts
    score_id = new_id(app.clock()) if score is None else score.id
    is_same_day = score is not None and typed == score.moment.day.isoformat()
    moment = score.moment if score is not None and is_same_day else _moment(app, typed)
    try:
        number = read_total(total)
    except NotUnderstood:
        raise Refusal("scores.total_needed", low=shown(instrument.low), high=shown(instrument.high)) from None
    return checked_score(instrument, score_id, moment, number, app.today)


def _moment(app: HoldfastApp, typed: str) -> Moment:
    from holdfast.when import read_when  # noqa: PLC0415 - which compiles a pattern

    if not typed:
        return Moment(app.today)
    try:
        return read_when(typed, app.clock(), app.first_hour).moment
    except NotUnderstood:
        raise Refusal("scores.no_day") from None


def _own_form(app: HoldfastApp, instrument: Instrument | None, made: list[Instrument]) -> FormScreen:
    from holdfast.forms import Form  # noqa: PLC0415 - opened first when it is asked for
    from tui.screens.form import FormScreen  # noqa: PLC0415 - opened first when it is asked for

    def keep(_: str, values: Values) -> str:
        totals = [] if instrument is None else [score.total for score in app.journal.scores(instrument.id)]
        own = read_instrument(values, app.journal.instruments(), instrument, totals)
        app.journal.save_instrument(own)
        made.append(own)
        return say("scores.own_saved", name=own.name)

    directions = ((HIGHER, say("scores.own_higher")), (LOWER, say("scores.own_lower")))
    parts = (
        Line("name", say("scores.own_name"), limit=NAME_LIMIT),
        Line("low", say("scores.own_low"), limit=8),
        Line("high", say("scores.own_high"), limit=8),
        Pick("better", say("scores.own_better"), directions),
        Line("change", say("scores.own_change"), say("scores.own_change_hint"), limit=8),
    )
    record = new_id(app.clock()) if instrument is None else instrument.id
    draft = "instrument:new" if instrument is None else f"instrument:{instrument.id}"
    values = {} if instrument is None else as_typed(instrument)
    return FormScreen(Form(say("scores.own_title"), say("scores.own_frame"), draft, record, parts, values, keep))
