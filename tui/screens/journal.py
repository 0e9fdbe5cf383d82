"""Journal: everything recorded, newest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.widget import Widget

from holdfast.check_ins import CheckIn
from holdfast.entries import Entry, day_of
from holdfast.exercises import find_exercise
from holdfast.marks import Mark
from holdfast.namings import can_be_named
from holdfast.practices import Practice
from holdfast.scores import Score
from holdfast.spans import Span
from holdfast.tags import Tag
from holdfast.therapy.ready import ready_of_entry
from holdfast.therapy.sessions import Session
from holdfast.therapy.topics import Ready
from holdfast.wanted import ALL, Wanted
from holdfast.wording import say
from storage.journal import JournalProblem
from tui.commands import BY_ID, bindings
from tui.mark_form import mark_form
from tui.place import PlaceScreen
from tui.screens.check_in import CheckInScreen
from tui.screens.journal_filter import Narrowing, span_told
from tui.screens.naming import NamingScreen
from tui.screens.read import ReadScreen, read_in
from widgets.calm_page import CalmPage
from widgets.choose import Choose
from widgets.entry_list import EntryList
from widgets.reading_pane import ReadingPane
from widgets.sought_row import SoughtRow

_ONE_DAY = timedelta(days=1)

_BRING_AT = 3
"""Where the key that brings something stands in the footer: before search and filter, which have a row of their own."""


class JournalScreen(PlaceScreen):
    """The list, a reading pane beside it where there is room, search and filter above."""

    WHERE = "journal"
    FOOTER: ClassVar[tuple[str, ...]] = ("read", "change", "delete", "search", "filter")
    AUTO_FOCUS = "EntryList"
    BINDINGS: ClassVar[list[BindingType]] = bindings("journal")
    CSS_PATH = "journal.tcss"
    # The reading pane needs 80 columns, so the narrow layout lasts longer here than elsewhere.
    HORIZONTAL_BREAKPOINTS: list[tuple[int, str]] | None = [  # noqa: RUF012 - declared so by Textual
        (0, "-narrow"),
        (80, "-normal"),
        (110, "-wide"),
        (160, "-vast"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._wanted = ALL
        self._all = 0
        self._found = 0
        self._tags: Sequence[Tag] = ()

    def compose_body(self) -> Iterable[Widget]:
        """Search and filter; list and reading pane; and what an empty one says."""
        plain = self.holdfast.settings.plain_symbols
        yield SoughtRow(say("journal.search"))
        with Horizontal(id="body"):
            yield EntryList(plain=plain)
            yield ReadingPane()
        begin = (BY_ID["check_in"].shown, say("journal.empty_check_in"))
        yield CalmPage(say("journal.empty"), [say("journal.empty_more")], [begin], id="empty")
        back = (BY_ID["show_all"].shown, say("journal.show_all"))
        yield CalmPage(say("journal.none_found"), [say("journal.none_found_more")], [back], id="none")

    def show_journal(self) -> None:
        """Show the journal as it is now, the lamp on the entry it was on."""
        journal = self.holdfast.journal
        self._tags, self._all = journal.tags(), journal.count_entries()
        entries = self.query_one(EntryList)
        if self.focused is None:
            entries.focus()
        self._fill(self._place_of(entries.entry, otherwise=entries.cursor))

    def show_day(self, day: date) -> None:
        """Show everything, the lamp on the newest entry of ``day``, or else on the next older one."""
        self._show(ALL, self.holdfast.journal.count_entries(Wanted(since=day + _ONE_DAY)))

    def show_wanted(self, wanted: Wanted) -> None:
        """Show some of what is recorded, the lamp on the newest of it."""
        self._show(wanted)

    def _show(self, wanted: Wanted, cursor: int = 0) -> None:
        """Show what is wanted from the list on, and the search closed if it is not part of it."""
        self._wanted = wanted
        if not wanted.search:
            self.query_one(SoughtRow).end_search()
        self._fill(cursor)
        self.query_one(EntryList).focus()

    def _fill(self, cursor: int = 0) -> None:
        """Fill list, pages and the row above them with what is wanted, the lamp on one entry."""
        self._found = self._all if self._wanted == ALL else self.holdfast.journal.count_entries(self._wanted)
        self.query_one("#body").display = self._found > 0
        self.query_one(SoughtRow).display = self._all > 0
        self.query_one("#empty").display = self._all == 0
        self.query_one("#none").display = self._found == 0 < self._all
        self.query_one(EntryList).show(self._found, self._fetched, self.holdfast.today, cursor)
        self._tell_sought()
        self.draw_keys()

    def _fetched(self, limit: int, offset: int) -> Sequence[Entry]:
        """Read one page; a page that cannot be read stays empty, and says why."""
        try:
            return self.holdfast.journal.entries(self._wanted, limit=limit, offset=offset)
        except JournalProblem as problem:
            self.holdfast.tell(problem.sentence, error=True)
            return ()

    def _place_of(self, entry: Entry | None, *, otherwise: int) -> int:
        """Return the place of an entry among those wanted, or ``otherwise`` when it is not among them."""
        if entry is None:
            return otherwise
        journal, day = self.holdfast.journal, day_of(entry)
        ids = [each.id for each in journal.entries(self._wanted._replace(since=day, until=day))]
        if entry.id not in ids:
            return otherwise
        since = max(day + _ONE_DAY, self._wanted.since or day)
        return journal.count_entries(self._wanted._replace(since=since)) + ids.index(entry.id)

    def _tell_sought(self) -> None:
        """Write the filters and the count."""
        wanted, everything = self._wanted, f"{self._all:,}"
        tag = next((tag.label for tag in self._tags if tag.id == wanted.tag), wanted.tag)
        days = None
        if wanted.since and wanted.until:
            days = span_told(Span(wanted.since, wanted.until), self.holdfast.today)
        kind = wanted.kind and say(f"journal.{wanted.kind}s")
        filters = (("kind", kind), ("tag", tag), ("feeling", wanted.feeling), ("day", days))
        self.query_one(SoughtRow).show(
            [(value, say(f"journal.any_{name}")) for name, value in filters],
            say("journal.entries", n=self._all, count=everything)
            if wanted == ALL
            else say("journal.found", found=f"{self._found:,}", all=everything),
        )

    def why_not(self, command_id: str) -> str | None:
        """Nothing can be read, changed or deleted where there is nothing."""
        if command_id in ("read", "change", "delete") and not self._found:
            return say("keys.no_entry")
        if command_id == "name_it" and not can_be_named(self.query_one(EntryList).entry):
            return say("naming.no_need")
        if command_id in ("search", "filter") and not self._all:
            return say("keys.no_entry")
        return None

    def to_bring(self) -> Ready | None:
        """The first words of the check-in under the lamp, or what came of the exercise."""
        return ready_of_entry(self.query_one(EntryList).entry)

    def footer(self) -> tuple[str, ...]:
        """Return the footer's keys; while less than everything is shown, the way back comes first."""
        if isinstance(self.focused, ReadingPane):
            return ("back_to_list", "change", "delete", "bring")
        if not self._all:
            return ("check_in",)
        bring = ("bring",) if self.ready_to_bring() is not None else ()
        keys = (*self.FOOTER[:_BRING_AT], *bring, *self.FOOTER[_BRING_AT:])
        if self.why_not("name_it") is None:
            keys = ("name_it", *keys)
        return keys if self._wanted == ALL else ("show_all", *keys)

    @on(EntryList.Moved)
    def _moved(self) -> None:
        read_in(self.query_one(ReadingPane), self.query_one(EntryList).entry, self.holdfast)
        self.draw_keys()

    @on(EntryList.Entered)
    def _entered(self) -> None:
        self.action_read()

    @on(SoughtRow.Sought)
    def _sought(self, event: SoughtRow.Sought) -> None:
        self._wanted = self._wanted._replace(search=event.text)
        self._fill()

    @on(SoughtRow.Left)
    def _search_left(self) -> None:
        self.query_one(EntryList).focus()

    @on(SoughtRow.FilterWanted)
    def _filter_clicked(self) -> None:
        self.action_filter()

    def action_search(self) -> None:
        """Type what is sought."""
        self.query_one(SoughtRow).search()

    def action_filter(self) -> None:
        """Choose a kind, a tag, a feeling or a span of days."""
        journal = self.holdfast.journal
        narrowing = Narrowing(self._wanted, self._tags, journal.feelings(), self.holdfast.today)

        def chosen(choice: str | None) -> None:
            if choice is not None:
                self._show(narrowing.chosen(choice))

        asked, told = say("journal.filter_asked"), say("journal.filter_told")
        plain = self.holdfast.settings.plain_symbols
        self.app.push_screen(Choose(asked, told, narrowing.found, plain=plain), chosen)

    def action_back(self) -> None:
        """From field or pane back to the list; from the list to everything."""
        entries = self.query_one(EntryList)
        if self.focused is not entries and self._found:
            entries.focus()
        elif self._wanted != ALL:
            entry, self._wanted = entries.entry, ALL
            self._show(ALL, self._place_of(entry, otherwise=0))

    def action_read(self) -> None:
        """Read on in the pane; where there is none, on a page of its own."""
        entry = self.query_one(EntryList).entry
        if entry is None:
            return
        if not self.has_class("-narrow"):
            self.query_one(ReadingPane).focus()
            return

        def then(wanted: str | None) -> None:
            if wanted is not None:
                getattr(self, f"action_{wanted}")()

        self.app.push_screen(ReadScreen(entry), then)

    def action_change(self) -> None:
        """Change the entry under the lamp: on a screen of its own, or in a question what has a line or two."""
        entry = self.query_one(EntryList).entry
        if isinstance(entry, Practice):
            self._change_practice(entry)
        elif isinstance(entry, Mark):
            self.app.push_screen(mark_form(self.holdfast, entry), self._mark_changed)
        elif isinstance(entry, Session):
            from tui.therapy import session_forms  # noqa: PLC0415 - changed here seldom

            session_forms.change(self.holdfast, entry)
        elif isinstance(entry, Score):
            from tui.therapy.score_form import change_score  # noqa: PLC0415 - likewise

            change_score(self.holdfast, entry)
        elif isinstance(entry, CheckIn):
            self.app.push_screen(CheckInScreen(entry))

    def _change_practice(self, practice: Practice) -> None:
        from tui.screens.change_practice import ChangePracticeScreen  # noqa: PLC0415 - opened seldom

        exercise = find_exercise(self.holdfast.journal.exercises(), practice.exercise)
        has_urge = exercise is not None and exercise.rate_every > 0
        self.app.push_screen(ChangePracticeScreen(practice, has_urge=has_urge))

    def action_name_it(self) -> None:
        """Find words for the check-in under the lamp."""
        entry = self.query_one(EntryList).entry
        if isinstance(entry, CheckIn):
            self.app.push_screen(NamingScreen(entry))

    def _mark_changed(self, words: list[str] | None) -> None:
        if words is not None:
            self.holdfast.tell(say("marks.changed"))
            self.look_again()

    def action_delete(self) -> None:
        """Delete the entry under the lamp, without a question: undo brings it back."""
        entry = self.query_one(EntryList).entry
        if entry is None:
            return
        try:
            self.holdfast.journal.delete(entry.id)
        except JournalProblem as problem:
            self.holdfast.tell(problem.sentence, error=True)
            return
        self.holdfast.tell(say("journal.deleted"))
        self.look_again()
