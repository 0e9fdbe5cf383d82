"""What is done with the worksheet: filling in a column, answering the last line, choosing who is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from holdfast.forms import Form, Values, Words
from holdfast.therapy.choosing import AGAIN, WEIGHTS, WEIGHTS_SET, WHO, Worksheet, checked_again, weights_of
from holdfast.therapy.therapists import Therapist, short_name
from holdfast.therapy.worksheet_form import worksheet_of, worksheet_parts, worksheet_values
from holdfast.wording import say
from storage.journal import JournalProblem
from tui.screens.form import FormScreen
from widgets.choice_list import Choice
from widgets.choose import Choose

if TYPE_CHECKING:
    from tui.app import HoldfastApp

Then = Callable[[], None]
"""What is done when something was kept."""


def shown_of(app: HoldfastApp) -> list[Therapist]:
    """Return those who are shown, in the order they were added: those chosen, else all with whom it has not ended."""
    everybody = app.journal.therapists()
    chosen = app.journal.setting(WHO, list[str]())
    return (
        [each for each in everybody if each.id in chosen]
        or [each for each in everybody if each.phase != "ended"]
        or everybody
    )


def ask_column(app: HoldfastApp, therapist: Therapist, then: Then) -> None:
    """Ask for what there is to say of one therapist."""
    before = app.journal.worksheet(therapist.id) or Worksheet(therapist.id)

    def kept(_: str, values: Values) -> str:
        app.journal.save_worksheet(worksheet_of(therapist.id, values))
        then()
        return say("choosing.saved")

    title, draft = say("choosing.form", name=short_name(therapist)), f"worksheet:{therapist.id}"
    form = Form(
        title, say("choosing.form_more"), draft, therapist.id, worksheet_parts(), worksheet_values(before), kept
    )
    app.push_screen(FormScreen(form))


def ask_again(app: HoldfastApp, then: Then) -> None:
    """Ask the last line."""

    def kept(_: str, values: Values) -> str:
        app.journal.set_setting(AGAIN, checked_again(values.get(AGAIN, "")))
        then()
        return say("choosing.saved")

    before = app.journal.setting(AGAIN, "")
    part = Words(AGAIN, say("choosing.again"), say("choosing.again_hint"))
    app.push_screen(FormScreen(Form(say("choosing.title"), "", AGAIN, AGAIN, (part,), {AGAIN: before}, kept)))


def turn_weight(app: HoldfastApp, criterion: str) -> bool:
    """Let a criterion count once more than now, after three times once again; return whether that was written."""
    weights = weights_of(app.journal.setting(WEIGHTS_SET, {}))
    weights[criterion] = WEIGHTS[(WEIGHTS.index(weights[criterion]) + 1) % len(WEIGHTS)]
    return _set(app, WEIGHTS_SET, weights)


def ask_who(app: HoldfastApp, then: Then, lamp: str | None = None) -> None:
    """Ask who is to be shown, again and again until that is left; each choice shows one, or no longer."""
    shown = [each.id for each in shown_of(app)]
    choices: Sequence[Choice] = [
        Choice(each.id, each.name, say(f"therapists.phase_{each.phase}"), each.id in shown)
        for each in app.journal.therapists()
    ]

    def turned(chosen: str | None) -> None:
        if chosen is None:
            return
        wanted = [each for each in shown if each != chosen] if chosen in shown else [*shown, chosen]
        if _set(app, WHO, wanted):
            then()
            ask_who(app, then, chosen)

    asked, told = say("choosing.who"), say("choosing.who_more")
    app.push_screen(Choose(asked, told, choices, now=lamp, plain=app.settings.plain_symbols), turned)


def _set(app: HoldfastApp, name: str, value: object) -> bool:
    try:
        app.journal.set_setting(name, value)
    except JournalProblem as problem:
        app.tell(problem.sentence, error=True)
        return False
    return True
