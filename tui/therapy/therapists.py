"""What is done with therapists: adding one, changing what is noted, moving on, rating how it is, deleting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from holdfast.days import moment_of
from holdfast.forms import Form, Values
from holdfast.ids import new_id
from holdfast.refusals import Refusal
from holdfast.therapy.about_therapist import AboutTherapist
from holdfast.therapy.checked_therapists import NAME_LIMIT, checked_therapist
from holdfast.therapy.fit_form import fit_of, fit_parts
from holdfast.therapy.rough_words import read_rough, typed_rough
from holdfast.therapy.therapist_form import parts_of, therapist_of, values_of
from holdfast.therapy.therapist_phases import moved_on
from holdfast.therapy.therapists import PHASES, Phase, Therapist, short_name
from holdfast.wording import say
from storage.journal import JournalProblem
from tui.screens.form import FormScreen
from tui.therapy.trust_offer import offer_trust
from widgets.confirm import Confirm
from widgets.one_of_few import Few, OneOfFew
from widgets.text_form import Field, TextForm

if TYPE_CHECKING:
    from tui.app import HoldfastApp

Then = Callable[[Therapist], None]
"""What is done with a therapist once they are kept."""

REASON_LIMIT = 200
"""The longest reason that is typed in a line, in characters; the form takes a longer one."""


def ask_new(app: HoldfastApp, then: Then) -> None:
    """Ask in which phase it is, then for a name, and keep the therapist; what is typed comes last."""

    def name(phase: str | None) -> None:
        if phase is not None:
            made = Therapist(new_id(app.clock()), "", cast("Phase", phase))
            app.push_screen(_name_form(app, made, then), lambda texts: offer_trust(app, made) if texts else None)

    app.push_screen(_which_phase(app, say("therapists.add_asked"), say("therapists.add_told")), name)


def ask_phase(app: HoldfastApp, therapist: Therapist, then: Then) -> None:
    """Ask in which phase it is now; of one with whom it ended, why and when, both of which may be left out."""

    def chosen(phase: str | None) -> None:
        if phase is None or phase == therapist.phase:
            return
        moved = moved_on(therapist, cast("Phase", phase), app.today)
        if phase == "ended":
            app.push_screen(_ended_form(app, moved, then))
        elif keep(app, moved, say(f"therapists.moved_{phase}", name=short_name(therapist)), then):
            offer_trust(app, moved)

    asked = say("therapists.phase_asked", name=short_name(therapist))
    app.push_screen(_which_phase(app, asked, say("therapists.phase_told"), therapist.phase), chosen)


def ask_all(app: HoldfastApp, therapist: Therapist, then: Then) -> None:
    """Ask for everything that may be noted of a therapist."""

    def kept(_: str, values: Values) -> str:
        changed = therapist_of(therapist, values, app.today)
        app.journal.save_therapist(changed)
        then(changed)
        return say("therapists.saved")

    title, frame = say("therapists.form"), say("therapists.form_more")
    form = Form(
        title, frame, f"therapist:{therapist.id}", therapist.id, parts_of(therapist), values_of(therapist), kept
    )
    app.push_screen(FormScreen(form))


def ask_fit(app: HoldfastApp, therapist: Therapist, then: Then) -> None:
    """Ask how it is with a therapist now."""

    def kept(fit_id: str, values: Values) -> str:
        app.journal.save_fit(fit_of(fit_id, moment_of(app.clock(), app.first_hour), therapist, values))
        then(therapist)
        return say("fits.saved")

    title = say("fits.title", name=short_name(therapist))
    fit_id = new_id(app.clock())
    app.push_screen(FormScreen(Form(title, say("fits.frame"), f"fit:{therapist.id}", fit_id, fit_parts(), {}, kept)))


def ask_delete(app: HoldfastApp, about: AboutTherapist, then: Callable[[], None]) -> None:
    """Delete a therapist; where there were sessions, ask first, and say that these stay."""
    therapist = about.therapist

    def delete(yes: bool | None = True) -> None:
        if not yes:
            return
        try:
            app.journal.delete_therapist(therapist.id)
        except JournalProblem as problem:
            app.tell(problem.sentence, error=True)
            return
        app.tell(say("therapists.deleted"))
        then()

    if not about.held:
        delete()
        return
    asked, told = (
        say("therapists.delete_asked", name=short_name(therapist)),
        say("therapists.delete_told", n=about.held),
    )
    yes, no = say("therapists.delete_yes"), say("question.back")
    app.push_screen(Confirm(asked, told, yes=yes, no=no, plain=app.settings.plain_symbols), delete)


def keep(app: HoldfastApp, therapist: Therapist, told: str, then: Then) -> bool:
    """Keep a therapist and say so; or say why that was refused, and return False."""
    try:
        app.journal.save_therapist(checked_therapist(therapist))
    except Refusal as refusal:
        app.tell(refusal.sentence, error=isinstance(refusal, JournalProblem))
        return False
    app.tell(told)
    then(therapist)
    return True


def _which_phase(app: HoldfastApp, asked: str, told: str, now: str = "") -> OneOfFew:
    offers = [
        Few(
            phase,
            say(f"therapists.phase_{phase}"),
            say("therapists.phase_now") if phase == now else "",
            say(f"therapists.phase_{phase}_more"),
        )
        for phase in PHASES
    ]
    return OneOfFew(asked, told, offers, now=now, plain=app.settings.plain_symbols)


def _name_form(app: HoldfastApp, therapist: Therapist, then: Then) -> TextForm:
    """The question for the name of a new therapist."""

    def refused(texts: Sequence[str]) -> str | None:
        named = therapist._replace(name=texts[0])
        try:
            app.journal.save_therapist(checked_therapist(named))
        except Refusal as refusal:
            return refusal.sentence
        app.tell(say("therapists.added"))
        then(named)
        return None

    field = Field(say("therapists.name"), "", say("therapists.name_hint"), NAME_LIMIT)
    asked, told = say("therapists.name_asked"), say("therapists.name_told")
    return TextForm(asked, told, [field], refused, plain=app.settings.plain_symbols)


def _ended_form(app: HoldfastApp, therapist: Therapist, then: Then) -> TextForm:
    """The question when it ended, and why, unless that is known from an earlier time."""

    def refused(texts: Sequence[str]) -> str | None:
        when, *reason = texts
        try:
            ended = read_rough(when, app.today) if when else None
            over = checked_therapist(therapist._replace(reason="".join(reason) or therapist.reason, ended=ended))
            app.journal.save_therapist(over)
        except Refusal as refusal:
            return refusal.sentence
        app.tell(say("therapists.moved_ended"))
        then(over)
        return None

    when = Field(say("therapists.ended"), typed_rough(therapist.ended), say("therapists.may_stay_empty"))
    reason = Field(say("therapists.reason"), "", say("therapists.may_stay_empty"), REASON_LIMIT)
    fields = (when,) if therapist.reason else (when, reason)
    asked = say("therapists.ended_asked", name=short_name(therapist))
    return TextForm(asked, say("therapists.ended_told"), fields, refused, plain=app.settings.plain_symbols)
