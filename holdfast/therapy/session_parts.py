"""The forms of a session: their parts, what stands in them, and the session they make."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, NamedTuple, cast

from holdfast.ahead import read_ahead
from holdfast.days import FIRST_HOUR, Moment, civil_day
from holdfast.forms import FormPart, Head, Line, Pick, Rate, Values, Words, rating_in, ratings_in
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.scales import Scale
from holdfast.text import clean_line
from holdfast.therapy.checked_sessions import LONGEST, SHORTEST
from holdfast.therapy.checked_therapists import NAME_LIMIT
from holdfast.therapy.fit_form import fit_parts
from holdfast.therapy.fits import fit_questions
from holdfast.therapy.session_when import read_session_when
from holdfast.therapy.sessions import MINUTES, MODES, Mode, Session
from holdfast.therapy.therapists import Phase, Therapist
from holdfast.wording import dates, say

NEW_PHASES: Final[tuple[Phase, ...]] = ("trying", "with")
"""What somebody new may be: one with whom there are first appointments, or the one a person is in therapy with."""

_WHEN_LIMIT, _MINUTES_LIMIT = 40, 3


class Filled(NamedTuple):
    """The session that a form makes.

    Attributes:
        session: the session, not checked yet.
        new: the name of a therapist who is not in the journal yet; empty for none.
        phase: what they are to be.
        twice: its time comes twice that night, since clocks go back; the first was taken.
    """

    session: Session
    new: str = ""
    phase: Phase = "trying"
    twice: bool = False


def new_parts(therapists: Sequence[Therapist], mood: Scale) -> tuple[FormPart, ...]:
    """Return the parts of the form for a new session, past or to come."""
    return (*_frame_parts(None, therapists), *before_parts(mood))


def before_parts(mood: Scale) -> tuple[FormPart, ...]:
    """Return what is asked before a session; ``mood`` is the scale of the check-in."""
    return (
        Words("bring", say("session_forms.bring"), say("session_forms.bring_hint")),
        Rate("mood_before", mood, say("session_forms.mood_before")),
    )


def after_parts(session: Session, mood: Scale, therapists: Sequence[Therapist]) -> tuple[FormPart, ...]:
    """Return what is asked after a session; first whom it was with, where that is not said."""
    is_named = bool(session.therapist or session.name)
    return (*(() if is_named else _whom_parts(session, therapists)), *_after_parts(session, mood))


def _after_parts(session: Session, mood: Scale) -> tuple[FormPart, ...]:
    return (
        Rate("mood_after", mood, say("session_forms.mood_after")),
        Words("stayed", say("session_forms.stayed"), say("session_forms.words_hint")),
        Words("not_said", say("session_forms.not_said")),
        Words("off", say("session_forms.off")),
        Words("takeaways", say("session_forms.takeaways")),
        Words("homework", say("session_forms.homework")),
        Line("homework_for", say("session_forms.homework_for"), say("session_forms.homework_hint"), _WHEN_LIMIT),
        Head(say("session_forms.fit", name=session.name or say("session_forms.them")), say("session_forms.fit_told")),
        *fit_parts(),
    )


def change_parts(
    session: Session, therapists: Sequence[Therapist], mood: Scale, *, with_after: bool
) -> tuple[FormPart, ...]:
    """Return the parts of the form for the whole of a session; what comes after it, where ``with_after`` says so."""
    after = _after_parts(session, mood) if with_after else ()
    return (*_frame_parts(session, therapists), *before_parts(mood), *after)


def values_of(session: Session, today: date) -> dict[str, str]:
    """Return what stands in a form for a session; what is empty is not there."""
    ratings = {"mood_before": session.mood_before, "mood_after": session.mood_after, **session.ratings}
    values = {
        "when": dates.moment_as_told(session.moment, today),
        "therapist": session.therapist or session.name,
        "mode": session.mode,
        "minutes": "" if session.minutes is None else str(session.minutes),
        "bring": session.bring,
        "stayed": session.stayed,
        "not_said": session.not_said,
        "off": session.off,
        "takeaways": session.takeaways,
        "homework": session.homework,
        "homework_for": "" if session.homework_for is None else dates.moment_as_told(session.homework_for, today),
        "intuition": session.intuition,
        **{name: "" if value is None else str(value) for name, value in ratings.items()},
    }
    return {name: value for name, value in values.items() if value}


def filled(
    session: Session,
    parts: Sequence[FormPart],
    values: Values,
    therapists: Sequence[Therapist],
    now: datetime,
    *,
    first_hour: int = FIRST_HOUR,
) -> Filled:
    """Return the session that a form makes of one: what the form asks for is as in the form, all else as it was.

    Args:
        session: the session as it is; of a new one its id alone counts.
        parts: the parts of the form.
        values: what is typed and chosen in it.
        therapists: those in the journal.
        now: the instant it is, aware, in the person's zone.
        first_hour: the hour at which the person's day begins.

    Raises:
        Refusal: a time or a number cannot be read.
    """
    today = civil_day(now.replace(tzinfo=None), first_hour)
    before = values_of(session, today)
    asked = {part.name for part in parts if not isinstance(part, Head)}
    made = Filled(session)
    if "when" in asked:
        made = _with_when(made, values.get("when", ""), before, now, first_hour)
    if "therapist" in asked:
        made = _with_therapist(made, values, therapists)
    session = made.session
    if "mode" in asked:
        session = session._replace(mode=cast("Mode", values.get("mode", "")), minutes=_minutes(values))
    if "bring" in asked:
        session = session._replace(bring=values.get("bring", ""), mood_before=rating_in(values, "mood_before"))
    if "stayed" in asked:
        session = _with_after(session, values, before, now, first_hour)
    return made._replace(session=session)


def _frame_parts(session: Session | None, therapists: Sequence[Therapist]) -> tuple[FormPart, ...]:
    modes = tuple((mode, say(f"sessions.mode_{mode}")) for mode in MODES)
    return (
        Line("when", say("session_forms.when"), say("sessions.when_hint"), _WHEN_LIMIT),
        *_whom_parts(session, therapists),
        Pick("mode", say("session_forms.mode"), modes, say("session_forms.not_said_yet")),
        Line("minutes", say("session_forms.minutes"), str(MINUTES), _MINUTES_LIMIT),
    )


def _whom_parts(session: Session | None, therapists: Sequence[Therapist]) -> tuple[FormPart, ...]:
    choices = [(each.id, each.name) for each in therapists]
    if session is not None and session.therapist and session.therapist not in dict(choices):
        choices.append((session.therapist, session.name))  # deleted since; the session keeps the name
    trying, with_them = (say(f"session_forms.phase_{phase}") for phase in NEW_PHASES)
    return (
        Pick(
            "therapist",
            say("session_forms.therapist"),
            tuple(choices),
            say("session_forms.nobody"),
            say("session_forms.somebody_new"),
        ),
        Pick("phase", say("session_forms.phase"), ((NEW_PHASES[1], with_them),), trying),
    )


def _with_when(made: Filled, typed: str, before: Values, now: datetime, first_hour: int) -> Filled:
    if not typed.strip():
        raise Refusal("session_forms.when_needed")
    if typed == before.get("when"):
        return made  # also of another zone, whose offset the words do not say
    when = read_session_when(typed, now, first_hour)
    return made._replace(session=made.session._replace(moment=when.moment), twice=when.twice)


def _with_therapist(made: Filled, values: Values, therapists: Sequence[Therapist]) -> Filled:
    """Whom it is with: one in the journal by id or name, the one of before who is in it no more, or somebody new."""
    session, chosen = made.session, values.get("therapist", "")
    if chosen and chosen == session.therapist:
        return made
    name = clean_line(chosen, limit=max(1, len(chosen)))
    them = next((each for each in therapists if chosen == each.id or name.casefold() == each.name.casefold()), None)
    if them is not None:
        return made._replace(session=session._replace(therapist=them.id, name=them.name))
    if len(name) > NAME_LIMIT:
        raise Refusal("sessions.name_too_long", limit=NAME_LIMIT)
    phase = cast("Phase", values.get("phase", NEW_PHASES[0]))
    return made._replace(session=session._replace(therapist=None, name=name), new=name, phase=phase)


def _with_after(session: Session, values: Values, before: Values, now: datetime, first_hour: int) -> Session:
    homework, typed = values.get("homework", "").strip(), values.get("homework_for", "").strip()
    due: Moment | None = session.homework_for
    if typed != before.get("homework_for", ""):
        due = _read_due(typed, now, first_hour) if typed else None
    if due is not None and not homework:
        raise Refusal("session_forms.homework_first")
    is_as_it_was = (homework, due) == (session.homework, session.homework_for)
    return session._replace(
        stayed=values.get("stayed", ""),
        not_said=values.get("not_said", ""),
        off=values.get("off", ""),
        takeaways=values.get("takeaways", ""),
        homework=homework,
        homework_for=due,
        homework_done=session.homework_done and is_as_it_was,
        mood_after=rating_in(values, "mood_after"),
        ratings=ratings_in(values, [each.id for each in fit_questions()]),
        intuition=values.get("intuition", ""),
    )


def _read_due(typed: str, now: datetime, first_hour: int) -> Moment:
    """Read for when homework is: as plans are read, or as the app writes a day."""
    try:
        return read_ahead(typed, now, first_hour)
    except NotUnderstood:
        return read_session_when(typed, now, first_hour).moment


def _minutes(values: Values) -> int | None:
    typed = values.get("minutes", "").strip()
    if not typed:
        return None
    if not (typed.isascii() and typed.isdigit()):
        raise Refusal("sessions.no_minutes", low=SHORTEST, high=LONGEST)
    return int(typed)
