"""A session: what was brought to it, what stayed, how it was; written, changed, cancelled, deleted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from holdfast.refusals import Refusal
from holdfast.therapy.checked_sessions import checked_session
from holdfast.therapy.session_words import session_told, until_told
from holdfast.therapy.sessions import Session, has_ended, in_order, is_past, minutes_of
from holdfast.therapy.therapists import Therapist
from holdfast.therapy.topics import Ready, ready_words
from holdfast.wording import say
from storage.journal import JournalProblem
from tui.commands import BY_ID, bindings
from tui.place import PlaceScreen
from tui.therapy import session_forms
from tui.therapy.kept_sessions import sessions_around
from widgets.drawn_lines import DrawnLines
from widgets.ends_row import EndsRow
from widgets.page import Page
from widgets.session_lines import rating_lines, story_lines

_SPANS = (timedelta(days=40), timedelta(days=400), timedelta(days=365 * 200))
"""How far to look for the session before or after one: most are weeks apart, and few have years between them."""

_SCROLLS = ("up", "down", "pageup", "pagedown", "home", "end")


class SessionScreen(PlaceScreen):
    """One session whole."""

    WHERE = "session"
    PLACE = "sessions"
    FOOTER: ClassVar[tuple[str, ...]] = (
        "session_after", "session_change", "leave_session", "session_cancel", "session_delete",
    )  # fmt: skip
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("session"),
        *(Binding(key, f"scroll('{key}')", show=False) for key in _SCROLLS),
    ]
    CSS_PATH = "session.tcss"

    def __init__(self, session_id: str) -> None:
        """Make the screen of the session of that id."""
        super().__init__()
        self._session_id = session_id
        self._session: Session | None = None
        self._has_ended = self._has_begun = False

    def compose_body(self) -> Iterable[Widget]:
        """When and with whom; what was written; below it or beside it what was rated."""
        yield EndsRow(id="title")
        with Horizontal(id="body"):
            with Page(id="story"):
                yield Static(id="nothing", classes="muted", markup=False)
                yield DrawnLines(id="words")
                yield DrawnLines(id="rated")
            with Page(id="beside"):
                yield DrawnLines(id="rated-beside")

    def show_journal(self) -> None:
        """Show the session as the journal has it."""
        app, journal, plain = self.holdfast, self.holdfast.journal, self._plain
        session = self._session = journal.session(self._session_id)
        self.set_class(session is None, "-gone")
        title, nothing = self.query_one("#title", EndsRow), self.query_one("#nothing", Static)
        if session is None:
            title.left, title.right = Content(say("session_page.gone")), Content("")
            return
        therapists = journal.therapists()
        self._has_ended = over = has_ended(session, app.clock(), therapists, app.first_hour)
        self._has_begun = over or is_past(session.moment, app.clock(), first_hour=app.first_hour)
        self._show_title(session, therapists)
        topics = [
            topic
            for topic in journal.topics()
            if (topic.raised == session.moment.day and topic.state != "open") or (not over and topic.state == "open")
        ]
        key = self.as_changed(BY_ID["session_after" if over else "session_before"]).shown
        is_bare = not (session.is_written_about if over else session.bring)
        nothing.update(say("session_page.nothing" if over else "session_page.nothing_yet", key=key))
        nothing.display = is_bare and not session.cancelled
        words = self.query_one("#words", DrawnLines)
        words.show(lambda width: story_lines(session, topics, app.today, width, plain=plain))
        for name in ("rated", "rated-beside"):
            self.query_one(f"#{name}", DrawnLines).show(lambda width: rating_lines(session, width, plain=plain))

    def _show_title(self, session: Session, therapists: list[Therapist]) -> None:
        app, title = self.holdfast, self.query_one("#title", EndsRow)
        head = session_told(session._replace(mode=""), app.today, app.clock())
        title.left = Content.styled(head, "bold $foreground")
        length = say("sessions.minutes", n=minutes_of(session, therapists))
        mode = say(f"sessions.mode_{session.mode}") if session.mode else ""
        told = say("session_page.length", mode=mode, minutes=length) if mode else length
        if not (self._has_ended or session.cancelled):
            told = until_told(session, app.clock(), app.first_hour)
        title.right = Content.styled(told, "$quiet")
        title.less = Content.styled(length if self._has_ended else told, "$quiet")

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act now."""
        if command_id == "leave_session":
            return None
        if self._session is None:
            return say("session_page.gone") if command_id.startswith("session_") else None
        if command_id in ("session_after", "session_raised") and not self._has_begun:
            return say("session_page.not_yet")
        return None

    def footer(self) -> tuple[str, ...]:
        """Return the footer's keys: of a session to come, what to bring stands first."""
        if self._session is None:
            return ("leave_session", "undo")
        return self.FOOTER if self._has_begun else ("session_before", *self.FOOTER[1:])

    def to_bring(self) -> Ready | None:
        """What was not said, as a proposal for the next session."""
        words = ready_words(self._session.not_said) if self._session is not None else ""
        return Ready(words, is_asked=True) if words else None

    def action_after(self) -> None:
        """Write what stayed."""
        self._with_session(session_forms.after)

    def action_before(self) -> None:
        """Write what to bring."""
        self._with_session(session_forms.before)

    def action_change(self) -> None:
        """Change everything about it."""
        self._with_session(session_forms.change)

    def action_raised(self) -> None:
        """Say which topics came up."""
        session = self._session
        if session is not None and not session_forms.ask_raised(self.holdfast, session):
            self.holdfast.tell(say("session_page.no_raised"))

    def action_cancel(self) -> None:
        """Cancel it, or let it take place after all."""
        session, app = self._session, self.holdfast
        if session is None:
            return
        turned = session._replace(cancelled=not session.cancelled)
        others = sessions_around(app.journal, session.moment.day)
        try:
            app.journal.save_session(
                checked_session(turned, others, app.journal.therapists(), app.clock(), app.first_hour)
            )
        except Refusal as refusal:
            app.tell(refusal.sentence, error=isinstance(refusal, JournalProblem))
            return
        app.tell(say(f"session_page.{'cancelled' if turned.cancelled else 'takes_place'}"))
        self.look_again()

    def action_delete(self) -> None:
        """Delete it, without a question: undo brings it back."""
        session, app = self._session, self.holdfast
        if session is None:
            return
        try:
            app.journal.delete_session(session.id)
        except JournalProblem as problem:
            app.tell(problem.sentence, error=True)
            return
        self.dismiss()
        app.tell(say("session_page.deleted"))

    def action_earlier(self) -> None:
        """Go to the session before it."""
        self._go(-1)

    def action_later(self) -> None:
        """Go to the session after it."""
        self._go(1)

    def action_leave(self) -> None:
        """Back to where one was."""
        self.dismiss()

    def action_scroll(self, key: str) -> None:
        """Scroll the page, as the key says."""
        page = self.query_one("#story", Page)
        scrolls: dict[str, Callable[..., None]] = {
            "up": page.scroll_up, "down": page.scroll_down, "pageup": page.scroll_page_up,
            "pagedown": page.scroll_page_down, "home": page.scroll_home, "end": page.scroll_end,
        }  # fmt: skip
        scrolls[key](animate=False)

    def _with_session(self, do: Callable[..., None]) -> None:
        if self._session is not None:
            do(self.holdfast, self._session)

    def _go(self, by: int) -> None:
        """Go to the session that is nearest in one direction; where there is none, say so."""
        found = None if self._session is None else self._neighbour(self._session, by)
        if found is None:
            self.holdfast.tell(say(f"session_page.no_{'earlier' if by < 0 else 'later'}"))
            return
        self._session_id = found.id
        self.show_journal()
        self.draw_keys()
        self.query_one("#story", Page).scroll_home(animate=False)

    def _neighbour(self, session: Session, by: int) -> Session | None:
        """Return the session before or after one, looking further where there is none near."""
        day, here = session.moment.day, in_order(session)
        for span in _SPANS:
            if by < 0:
                near = self.holdfast.journal.sessions(day - span, day)
                found = [each for each in near if in_order(each) < here]
            else:
                near = self.holdfast.journal.sessions(day, day + span)
                found = [each for each in near if in_order(each) > here]
            if found:
                return found[-1 if by < 0 else 0]
        return None
