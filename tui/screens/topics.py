"""All topics: what there is to bring, what was raised, what is parked for later, what is done."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.geometry import Region
from textual.widget import Widget

from holdfast.therapy.topic_words import all_told
from holdfast.therapy.topics import TOPIC_STATES
from holdfast.wording import say
from tui.commands import BY_ID, bindings
from tui.place import TALL
from tui.therapy.topic_keys import TopicKeys
from widgets.calm_page import CalmPage
from widgets.ends_row import EndsRow
from widgets.page import Page
from widgets.page_list import PageList
from widgets.row_list import RowList
from widgets.topic_list import TopicGroup, TopicList


class TopicsScreen(TopicKeys):
    """Every topic, by what has become of it."""

    WHERE = "topics"
    PLACE = "sessions"
    FOOTER: ClassVar[tuple[str, ...]] = (
        "topics_topic_raised", "leave_topics", "topics_topic_parked", "topics_topic_done", "bring",
    )  # fmt: skip
    AUTO_FOCUS = "TopicList"
    BINDINGS: ClassVar[list[BindingType]] = bindings("topics")
    CSS_PATH = "topics.tcss"

    def compose_body(self) -> Iterable[Widget]:
        """The list; or what an empty one says."""
        with Vertical(id="body"):
            yield EndsRow(id="title")
            with Page(id="page"):
                yield TopicList(plain=self.holdfast.settings.plain_symbols, most_lines=4)
        bring = (self.as_changed(BY_ID["bring"]).shown, say("topics.empty_page_bring"))
        yield CalmPage(say("topics.empty_page"), [say("topics.empty_page_more")], [bring], id="empty")

    def footer(self) -> tuple[str, ...]:
        """Return the keys that have something to act on."""
        return self.FOOTER if self.topic is not None else ("bring", "leave_topics")

    def show_journal(self) -> None:
        """Show the topics as the journal has them, the lamp on the one it was on."""
        app, listed = self.holdfast, self.query_one(TopicList)
        topics = app.journal.topics()
        groups = [
            TopicGroup(say(f"topics.head_{state}"), [topic for topic in topics if topic.state == state])
            for state in TOPIC_STATES
        ]
        listed.plain, listed.roomy = app.settings.plain_symbols, app.size.height >= TALL
        # What is parked or done stands below a head that says so.
        telling = [topic for topic in topics if topic.state in ("open", "raised")]
        listed.show(groups, all_told(telling, app.journal.session_days(), app.today))
        if topics and self.focused is None:
            listed.focus()
        self.query_one("#body").display = bool(topics)
        self.query_one("#empty").display = not topics
        title = self.query_one("#title", EndsRow)
        title.left = Content.styled(say("topics.all"), "bold $foreground")
        title.right = Content.styled(say("topics.count", n=len(topics)), "$quiet")

    def action_leave(self) -> None:
        """Back to where one was."""
        self.dismiss()

    @on(TopicList.Entered)
    def _entered(self) -> None:
        self.action_topic_words()

    @on(PageList.Beyond)
    def _beyond(self, event: PageList.Beyond) -> None:
        page = self.query_one("#page", Page)
        (page.scroll_end if event.rows > 0 else page.scroll_home)(animate=False)

    @on(RowList.Moved)
    def _moved(self) -> None:
        """Keep the lamp in view, and the keys true."""
        first, count = self.query_one(TopicList).lines_of_lamp()
        self.query_one("#page", Page).scroll_to_region(Region(0, first, 1, count), animate=False, force=True)
        self.draw_keys()
