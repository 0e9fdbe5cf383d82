"""What is done with something planned: looking at it again, or letting it go; plans of exercises and homework alike."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from holdfast.days import Moment
from holdfast.ids import new_id
from holdfast.plans import Planned, when_told
from holdfast.text import clean_line
from holdfast.therapy.sessions import Session
from holdfast.therapy.topics import Topic, last_place, ready_words
from holdfast.wording import say
from storage.journal import JournalProblem
from widgets.one_of_few import Few, OneOfFew

if TYPE_CHECKING:
    from tui.app import HoldfastApp

_A_WEEK = timedelta(weeks=1)


def look_at(app: HoldfastApp, kind: str, chosen: str) -> None:
    """Look at a plan or at homework again.

    Args:
        app: the app.
        kind: ``plan`` or ``homework``.
        chosen: the id of the practice it was made in, or of the session it was agreed in.
    """
    if kind == "plan":
        app.follow_up(chosen)
        return
    try:
        session = app.journal.session(chosen)
    except JournalProblem as problem:
        app.tell(problem.sentence, error=True)
        return
    if session is not None:
        _ask(app, session)


def let_go(app: HoldfastApp, planned: Planned) -> None:
    """Let it go, without a word; undo brings it back."""
    journal = app.journal
    try:
        if planned.kind == "plan":
            practice = journal.practice(planned.id)
            if practice is not None:
                journal.save_practice(practice._replace(followed_up=True))
        else:
            session = journal.session(planned.id)
            if session is not None:
                journal.save_session(session._replace(homework_done=True))
    except JournalProblem as problem:
        app.tell(problem.sentence, error=True)
        return
    app.tell(say("plans.gone"))


def _ask(app: HoldfastApp, session: Session) -> None:
    """Ask how it is with what was agreed: it is done, it is brought to the next session, or it is asked again."""

    def answered(answer: str | None) -> None:
        if answer is None:
            return
        try:
            told = _keep(app, session, answer)
        except JournalProblem as problem:
            app.tell(problem.sentence, error=True)
            return
        app.tell(told)
        app.turn()

    offers = [Few(each, say(f"session_today.homework_{each}")) for each in ("done", "bring", "later")]
    asked, told = say("session_today.homework_asked"), clean_line(session.homework)
    app.push_screen(OneOfFew(asked, told, offers, plain=app.settings.plain_symbols), answered)


def _keep(app: HoldfastApp, session: Session, answer: str) -> str:
    """Keep the answer, and return what is told of it."""
    journal = app.journal
    if answer == "later":
        again = Moment(app.today + _A_WEEK)
        journal.save_session(session._replace(homework_for=again))
        return say("session_today.homework_put_off", when=when_told(again, app.today))
    if answer == "bring":
        place = last_place(journal.topics())
        journal.save_topic(Topic(new_id(app.clock()), ready_words(session.homework), app.today, place=place))
    journal.save_session(session._replace(homework_done=True))
    return say("session_today.homework_brought" if answer == "bring" else "session_today.homework_saved")
