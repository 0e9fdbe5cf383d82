"""``holdfast session``: write a session down, list the sessions, say which is next, show one whole."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace

from holdfast.days import Clock, civil_day
from holdfast.ids import new_id, tail
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.therapy.checked_sessions import LONGEST, SHORTEST
from holdfast.therapy.session_parts import Filled
from holdfast.therapy.session_when import read_session_when
from holdfast.therapy.session_words import session_told, until_told
from holdfast.therapy.sessions import MODES, Session, is_past, next_of
from holdfast.therapy.therapist_phases import current_of
from holdfast.therapy.therapists import Therapist, find_therapist
from holdfast.wording import say
from tui.clock import zone_clock
from tui.known_beside import known_beside
from tui.plain.call import Answer, Call
from tui.plain.console import asked, can_ask, given_words, narrate
from tui.plain.journals import first_hour_of, open_for, open_if_there
from tui.plain.options import Option, given, one_of, whole_number
from tui.plain.rendered import as_json, as_lines, as_object, as_page
from tui.plain.tails import id_ending
from tui.therapy.kept_sessions import keep_session

OPTIONS = (
    Option("WHAT", "session_plain.help_what", read=one_of(("add", "list", "next", "show")), needed=True),
    Option("ID", "session_plain.help_id", read=given),
    Option("--at", "session_plain.help_at", "WHEN", given),
    Option("--with", "session_plain.help_with", "NAME", given),
    Option("--mode", "session_plain.help_mode", "MODE", one_of(MODES), default=""),
    Option("--minutes", "session_plain.help_minutes", "N", whole_number(SHORTEST, LONGEST)),
)

_A_DAY = timedelta(days=1)
_ADDS = ("at", "with", "mode", "minutes")


def answer(call: Call) -> Answer:
    """Write a session down, or return those there are, the next one, or one whole.

    Raises:
        Refusal: it has begun and names nobody, it overlaps another, or there is none of that id.
        NotUnderstood: its time cannot be read, or something is given that does not go together.
    """
    options, clock = call.options, zone_clock(call.environ)
    if (options.id is None) == (options.what == "show"):
        raise NotUnderstood("session_plain.id_missing" if options.id is None else "session_plain.id_elsewhere")
    if options.what != "add" and any(getattr(options, name) for name in _ADDS):
        raise NotUnderstood("session_plain.adds_alone")
    match options.what:
        case "add":
            return _added(call, clock)
        case "next":
            return _next(call, clock)
        case "show":
            return _shown(call, clock)
        case _:
            return _listed(call, clock)


def _added(call: Call, clock: Clock) -> Answer:
    options, now = call.options, clock()
    with open_if_there(call, clock) as journal:
        first_hour = first_hour_of(journal)
        therapists = [] if journal is None else journal.therapists()
    when = read_session_when(_typed_when(options), now, first_hour)
    session = Session(new_id(now), when.moment, mode=options.mode, minutes=options.minutes)
    made = _with(session, getattr(options, "with"), therapists)
    over = is_past(session.moment, now, first_hour=first_hour)
    if over and not made.session.name:
        raise Refusal("session_plain.with_needed")
    made = made._replace(session=_with_words(made.session, options, over=over))
    with open_for(call, clock, create=True) as journal:
        kept = keep_session(journal, made, therapists, now, first_hour)
    today = civil_day(now.replace(tzinfo=None), first_hour)
    key = "session_forms.saved_twice" if when.twice else "session_forms.saved"
    narrate(say(key, session=session_told(kept, today)))
    if made.new:
        narrate(say("session_plain.new_one", name=made.new))
    return Answer(as_json(as_object(kept)) if options.json else tail(kept.id))


def _typed_when(options: SimpleNamespace) -> str:
    """Return when it is: given, or asked for on a terminal."""
    if options.at is not None:
        return str(options.at)
    if not can_ask(options):
        raise NotUnderstood("session_plain.at_needed")
    return asked(say("session_plain.ask_when"))


def _with(session: Session, name: str | None, therapists: list[Therapist]) -> Filled:
    """Say whom it is with: who was named, somebody new among them; or else the therapist the person is with."""
    them = current_of(therapists) if name is None else find_therapist(therapists, name)
    if them is not None:
        return Filled(session._replace(therapist=them.id, name=them.name))
    typed = " ".join((name or "").split())
    return Filled(session._replace(name=typed), typed)


def _with_words(session: Session, options: SimpleNamespace, *, over: bool) -> Session:
    """Add the words, which are never arguments: asked for on a terminal, otherwise stdin to its end."""
    if can_ask(options):
        if not over:
            return session._replace(bring=asked(say("session_plain.ask_bring")))
        stayed, not_said = (asked(say(f"session_plain.ask_{name}")) for name in ("stayed", "not_said"))
        return session._replace(stayed=stayed, not_said=not_said)
    words = given_words(options)
    return session._replace(stayed=words) if over else session._replace(bring=words)


def _listed(call: Call, clock: Clock) -> Answer:
    with open_if_there(call, clock) as journal:
        sessions = [] if journal is None else journal.sessions()[::-1]
        today = civil_day(clock().replace(tzinfo=None), first_hour_of(journal))
    if call.options.json:
        return Answer(as_json([as_object(each) for each in sessions]))
    if not sessions:
        narrate(say("session_plain.none"))
        return Answer()
    return Answer("\n".join(as_lines(sessions, (), (), today)))


def _next(call: Call, clock: Clock) -> Answer:
    now = clock()
    with open_if_there(call, clock) as journal:
        first_hour = first_hour_of(journal)
        today = civil_day(now.replace(tzinfo=None), first_hour)
        near = [] if journal is None else journal.sessions(since=today - _A_DAY)
        coming = None if journal is None else next_of(near, now, journal.therapists(), first_hour)
    if call.options.json:
        return Answer(as_json(None if coming is None else as_object(coming)))
    if coming is None:
        narrate(say("session_plain.no_next"))
        return Answer()
    told = session_told(coming, today, now)
    return Answer(say("session_plain.next", session=told, until=until_told(coming, now, first_hour)))


def _shown(call: Call, clock: Clock) -> Answer:
    with open_for(call, clock) as journal:
        sessions = {each.id: each for each in journal.sessions()}
        session = sessions.get(id_ending(sessions, call.options.id) or "")
        if session is None:
            raise Refusal("session_plain.no_id", tail=call.options.id)
        known = known_beside(journal, session)
        today = civil_day(clock().replace(tzinfo=None), first_hour_of(journal))
    return Answer(as_json(as_object(session)) if call.options.json else "\n".join(as_page(session, known, today)))
