"""Sessions: the next one, what to bring, what stayed of the last; goals and therapists beside it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, cast

from textual import events, on
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.geometry import Region
from textual.widget import Widget
from textual.widgets import Static

from holdfast.therapy.sessions import Session, is_past
from holdfast.therapy.topic_words import all_told
from holdfast.therapy.topics import Topic
from holdfast.wording import say
from tui.commands import BY_ID, bindings
from tui.lazy import screen
from tui.place import TALL
from tui.therapy import session_forms
from tui.therapy.beside_sections import beside_sections
from tui.therapy.section_lines import Drawing
from tui.therapy.session_sections import lower_sections, next_section
from tui.therapy.sessions_shown import SessionsShown, older_than, sessions_shown
from tui.therapy.topic_keys import TopicKeys
from widgets.page import Page
from widgets.page_list import PageList
from widgets.row_list import RowList
from widgets.section_list import SectionList
from widgets.topic_list import TopicGroup, TopicList

_NEAR_THE_END = 20
"""Rows before the end of the log at which its next page is read."""


class SessionsScreen(TopicKeys):
    """The place of therapy. Its lists stand one below the other on a page, and the lamp goes from one to the next."""

    WHERE = "sessions"
    FOOTER: ClassVar[tuple[str, ...]] = (
        "sessions_review", "sessions_after", "sessions_open", "sessions_new", "sessions_pane",
    )  # fmt: skip
    ON_A_TOPIC: ClassVar[tuple[str, ...]] = (
        "sessions_review", "sessions_after", "sessions_topic_raised", "sessions_topic_words", "sessions_pane",
    )  # fmt: skip
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = bindings("sessions")
    CSS_PATH = "sessions.tcss"

    def __init__(self) -> None:
        super().__init__()
        self._found: SessionsShown | None = None
        self._log: list[Session] = []

    def compose_body(self) -> Iterable[Widget]:
        """The next session, what to bring, the last one and the log; beside them goals, therapists, counts."""
        plain = self.holdfast.settings.plain_symbols
        with Horizontal(id="body"):
            with Page(id="left"):
                yield SectionList(id="next", plain=plain)
                yield Static(say("sessions_place.bring"), id="bring", classes="head", markup=False)
                yield TopicList(plain=plain)
                yield Static(id="add")
                yield SectionList(id="lower", plain=plain)
            with Page(id="right"):
                yield SectionList(id="beside", plain=plain)

    @property
    def topic(self) -> Topic | None:
        """The topic under the lamp, while the list of topics has the focus."""
        listed = self.query_one(TopicList)
        return listed.topic if self.focused is listed else None

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act now."""
        if command_id == "sessions_after" and self._over is None:
            return say("sessions_place.no_last")
        if command_id == "sessions_pane" and not self.query_one("#beside", SectionList).row_count:
            return say("sessions_place.no_other_side")
        return super().why_not(command_id)

    def footer(self) -> tuple[str, ...]:
        """Return the keys that have something to act on."""
        if self._found is not None and self._found.is_empty:
            return ("bring", "sessions_new", "sessions_therapists", "sessions_goals", "sessions_expectations")
        keys = self.FOOTER if self.topic is None else self.ON_A_TOPIC
        return ("sessions_pane", *keys[:-1]) if self.has_class("-narrow") else keys

    def show_journal(self) -> None:
        """Show everything as the journal has it, the lamp where it was."""
        app = self.holdfast
        found = self._found = sessions_shown(app)
        self._log = list(found.log)
        self._show_empty(is_empty=found.is_empty)
        if found.is_empty:
            return
        how = self._drawing
        self.query_one("#next", SectionList).show([next_section(found, how)])
        topics = self.query_one(TopicList)
        topics.show([TopicGroup("", found.topics)], all_told(found.topics, found.days, app.today))
        topics.display = bool(found.topics)
        words = say("sessions_place.add_topic" if found.topics else "sessions_place.no_topics")
        style = "$quiet" if found.topics else "bold $foreground"
        self.query_one("#add", Static).update(
            Content.assemble(
                (f"  {how.key('bring')}", style), " ", (words, "$quiet" if found.topics else "$text-muted")
            )
        )
        self._show_lower()
        tall = self.app.size.height >= TALL
        beside = self.query_one("#beside", SectionList)
        beside.show(beside_sections(found, how), under=1, between=2 if tall else 1)
        for listed in self._lists:
            listed.can_focus = listed.row_count > 0
        if self.focused is None or not self.focused.can_focus:
            self._light_first()

    def action_new(self) -> None:
        """Write a session down."""
        session_forms.new(self.holdfast)

    def action_after(self) -> None:
        """Write what stayed of the session under the lamp, or of the last one."""
        session = self._over
        if session is not None:
            session_forms.after(self.holdfast, session)

    def action_pane(self) -> None:
        """Go to the other side, and back."""
        beside = self.query_one("#beside", SectionList)
        to_beside = self.focused is not beside
        self.query_one("#body").set_class(to_beside, "-other")
        if to_beside:
            beside.focus()
        else:
            self._light_first()

    @on(RowList.Entered)
    def _entered(self, event: RowList.Entered) -> None:
        """Open what is under the lamp."""
        if isinstance(event.rows, TopicList):
            self.action_topic_words()
        elif isinstance(event.rows, SectionList) and event.rows.row_id is not None:
            self._open(*event.rows.row_id.split(":", 1))

    def _open(self, kind: str, chosen: str) -> None:
        if kind == "point":
            self.holdfast.action_open("questions")
        else:
            self.app.push_screen(screen("session" if kind == "last" else kind).type()(chosen))

    @on(PageList.Beyond)
    def _beyond(self, event: PageList.Beyond) -> None:
        """Go on to the next list of the page that has rows, or to the page's end."""
        lists = [each for each in self._lists if each.row_count]
        listed = self.focused
        if not isinstance(listed, PageList) or listed not in lists:
            return
        place = lists.index(listed) + (1 if event.rows > 0 else -1)
        if not (0 <= place < len(lists) and lists[place].parent is listed.parent):
            page = cast("Page", listed.parent)
            (page.scroll_end if event.rows > 0 else page.scroll_home)(animate=False)
            return
        lists[place].cursor = 0 if event.rows > 0 else lists[place].row_count - 1
        lists[place].focus(scroll_visible=False)
        self._keep_in_view(lists[place])

    @on(RowList.Moved)
    def _moved(self, event: RowList.Moved) -> None:
        """Keep the lamp in view, the keys true, and the log ahead of the lamp."""
        listed = event.rows
        if listed is self.focused and isinstance(listed, PageList):
            if listed.id == "lower" and listed.cursor >= listed.row_count - _NEAR_THE_END:
                self._read_on()
            self._keep_in_view(listed)
        self.draw_keys()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Show the keys of what has the focus now, with its row in view."""
        del event
        if isinstance(self.focused, PageList):
            self._keep_in_view(self.focused)
        self.draw_keys()

    @property
    def _lists(self) -> list[PageList]:
        """The lists in their order: those of the page, then the other side."""
        names = ("#next", "TopicList", "#lower", "#beside")
        return [self.query_one(name, PageList) for name in names]

    @property
    def _drawing(self) -> Drawing:
        app = self.holdfast
        return Drawing(
            app.clock(),
            app.today,
            app.first_hour,
            lambda command: self.as_changed(BY_ID[command]).shown,
            plain=app.settings.plain_symbols,
            roomy=self.app.size.height >= TALL,
        )

    @property
    def _over(self) -> Session | None:
        """The session that words are for: the one under the lamp, or under way, or the last."""
        found = self._found
        if found is None:
            return None
        listed = self.focused
        chosen = (listed.row_id or "") if isinstance(listed, SectionList) else ""
        under = next((each for each in self._log if chosen.endswith(each.id) and not each.cancelled), None)
        going = found.next if found.next and is_past(found.next.moment, self.holdfast.clock()) else None
        return under or going or found.last

    def _show_lower(self) -> None:
        if self._found is not None:
            self.query_one("#lower", SectionList).show(lower_sections(self._found, self._log, self._drawing))

    def _read_on(self) -> None:
        """Read the next page of the log, and draw it below what is there."""
        more = older_than(self.holdfast, self._log)
        if more:
            self._log += more
            self._show_lower()

    def _light_first(self) -> None:
        """Put the focus on what there is to bring, or else on the first list that has rows."""
        topics, rest = self.query_one(TopicList), [each for each in self._lists if each.row_count]
        chosen = topics if topics.row_count else next(iter(rest), None)
        if chosen is not None:
            chosen.focus(scroll_visible=False)

    def _keep_in_view(self, listed: PageList) -> None:
        """Scroll the page to the row under the lamp; to the first row with what stands above it."""
        page = listed.parent
        if not isinstance(page, Page) or not listed.row_count:
            return
        first, count = listed.lines_of_lamp()
        above = first + 1 if listed.cursor == 0 else 0
        top = max(0, listed.virtual_region.y + first - above)
        page.scroll_to_region(Region(0, top, 1, count + above), animate=False, force=True)

    def _show_empty(self, *, is_empty: bool) -> None:
        """Show what there may be, while there is nothing; that page is made when it is needed."""
        self.query_one("#body").display = not is_empty
        pages = self.query("CalmPage")
        if is_empty and not pages:
            from widgets.calm_page import CalmPage  # noqa: PLC0415 - for the first days

            names = ("bring", "sessions_therapists", "sessions_goals", "sessions_expectations", "sessions_new")
            keys = [(self.as_changed(BY_ID[name]).shown, say(f"sessions_place.empty_{name}")) for name in names]
            self.mount(CalmPage(say("sessions_place.empty"), [say("sessions_place.empty_more")], keys), after="#body")
        for page in pages:
            page.display = is_empty
