"""The forms of a session: a new one, what to bring, what stayed, what has changed; and what came up of the topics."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from holdfast.days import Moment
from holdfast.forms import Form, FormPart, Values
from holdfast.ids import new_id
from holdfast.scales import PRIMARY, Scale, find_scale, shipped_scales
from holdfast.therapy.session_parts import (
    after_parts,
    before_parts,
    change_parts,
    filled,
    new_parts,
    values_of,
)
from holdfast.therapy.session_words import is_recent, session_told
from holdfast.therapy.sessions import Session, has_ended
from holdfast.therapy.therapist_phases import current_of
from holdfast.therapy.topics import turned
from holdfast.wording import say
from storage.journal import JournalProblem
from tui.screens.form import FormScreen
from tui.therapy.kept_sessions import keep_session
from widgets.ticks import Ticks

if TYPE_CHECKING:
    from tui.app import HoldfastApp

Then = Callable[[Session], object]


def new(app: HoldfastApp, when: str = "", then: Then | None = None) -> None:
    """Ask for a session, past or to come; one that was today or yesterday is then asked about.

    Args:
        app: the app.
        when: what stands in the line for its time at first.
        then: what follows in place of that question; it is handed the session.
    """
    therapists = app.journal.therapists()
    current = current_of(therapists)
    values = {"when": when, "therapist": current.id if current else ""}
    form = _Asked(app, Session(new_id(app.clock()), Moment(app.today)), new_parts(therapists, _mood(app)))
    form.open("new", say("session_forms.new_told"), values, then or (lambda session: _after_new(app, session)))


def before(app: HoldfastApp, session: Session) -> None:
    """Ask for what to bring to a session, and for the mood before it."""
    _Asked(app, session, before_parts(_mood(app))).open("before", _told(app, session))


def after(app: HoldfastApp, session: Session) -> None:
    """Ask for what stayed of a session; then which of the topics came up."""
    told = say("session_forms.after_told", session=_told(app, session))
    parts = after_parts(session, _mood(app), app.journal.therapists())
    _Asked(app, session, parts).open("after", told, then=lambda kept: ask_raised(app, kept))


def change(app: HoldfastApp, session: Session) -> None:
    """Ask for everything of a session; what comes after it, where it is over."""
    therapists = app.journal.therapists()
    over = has_ended(session, app.clock(), therapists, app.first_hour)
    parts = change_parts(session, therapists, _mood(app), with_after=over)
    _Asked(app, session, parts).open("change", _told(app, session))


def ask_raised(app: HoldfastApp, session: Session) -> bool:
    """Ask which topics came up in a session; the others stay as they are. Return whether there was one to ask for."""
    open_then = [topic for topic in app.journal.topics("open") if topic.made <= session.moment.day]
    if not open_then:
        return False

    def keep(ticked: tuple[str, ...] | None) -> None:
        raised = [turned(topic, "raised", session.moment.day) for topic in open_then if topic.id in (ticked or ())]
        if not raised:
            return
        try:
            app.journal.save_topics(raised)
        except JournalProblem as problem:
            app.tell(problem.sentence, error=True)
            return
        app.tell(say("session_forms.raised_saved", n=len(raised)))
        app.turn()

    words = [(topic.id, topic.words) for topic in open_then]
    asked, told, tick = (say(f"session_forms.{key}") for key in ("raised", "raised_told", "tick"))
    app.push_screen(Ticks(asked, told, words, ticks=tick, plain=app.settings.plain_symbols), keep)
    return True


class _Asked:
    """A form for a session, and the session that came of it."""

    def __init__(self, app: HoldfastApp, session: Session, parts: Sequence[FormPart]) -> None:
        self._app = app
        self._session = session
        self._parts = parts
        self._kept: Session | None = None

    def open(self, kind: str, told: str, values: Values | None = None, then: Then | None = None) -> None:
        """Open the form, which keeps what is typed under a name of its own, whatever else is saved of the session."""
        is_new = kind == "new"
        form = Form(
            title=say(f"session_forms.{kind}"),
            frame=told,
            draft="session:new" if is_new else f"session:{kind}:{self._session.id}",
            # A draft of the session's own id would go with whatever is saved of the session; these stay.
            id=self._session.id if is_new else f"{kind}:{self._session.id}",
            parts=self._parts,
            values=values or values_of(self._session, self._app.today),
            keep=lambda record, typed: self._keep(record if is_new else self._session.id, typed),
        )

        def done(saved: bool | None) -> None:
            if saved and self._kept is not None and then is not None:
                then(self._kept)

        self._app.push_screen(FormScreen(form), done)

    def _keep(self, session_id: str, values: Values) -> str:
        app, journal = self._app, self._app.journal
        therapists = journal.therapists()
        current = journal.session(session_id) or self._session._replace(id=session_id)
        made = filled(current, self._parts, values, therapists, app.clock(), first_hour=app.first_hour)
        self._kept = kept = keep_session(journal, made, therapists, app.clock(), app.first_hour)
        key = "session_forms.saved_twice" if made.twice else "session_forms.saved"
        return say(key, session=session_told(kept, app.today))


def _after_new(app: HoldfastApp, session: Session) -> None:
    """Go on with what stayed, where a session was so lately that it may be what one came for."""
    if is_recent(session, app.today) and has_ended(session, app.clock(), app.journal.therapists(), app.first_hour):
        after(app, session)


def _told(app: HoldfastApp, session: Session) -> str:
    return session_told(session, app.today, app.clock())


def _mood(app: HoldfastApp) -> Scale:
    """The scale of mood as the check-in has it; as it ships where it is asked no more."""
    scales = app.journal.scales()
    return find_scale(scales if any(each.id == PRIMARY for each in scales) else shipped_scales(), PRIMARY)
