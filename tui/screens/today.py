"""Today: what has been checked in, the last eight weeks, and one sentence about them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from holdfast.charts.picture import Charted
from holdfast.check_ins import CheckIn
from holdfast.numbers import shown
from holdfast.ranges import EIGHT_WEEKS
from holdfast.scales import PRIMARY, Scale, find_scale
from holdfast.today import standing
from holdfast.wording import dates, say
from tui.commands import BY_ID, bindings
from tui.place import MEDIUM, NORMAL, TALL, WIDE
from tui.sayings import remember, saying
from tui.tag_labels import labels
from tui.today_due import DueOnToday
from tui.today_rows import first_lines, track_row, wrapped
from tui.unnamed_line import UnnamedLine
from widgets.eight_weeks import SENTENCE_WIDTH, EightWeeks
from widgets.page import Page

READING_WIDTH = 112

BESIDE, BETWEEN = 38, 6
"""Cells of the column beside the chart, and left of it."""


class TodayScreen(DueOnToday):
    """The first place. What is offered comes after the first paint, into the rows that it had the last time."""

    WHERE = "today"
    FOOTER: ClassVar[tuple[str, ...]] = ("check_in", "exercise", "bring")
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("today"),
        Binding("up", "scroll('up')", show=False),
        Binding("down", "scroll('down')", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._offer = ""

    def compose_body(self) -> Iterable[Widget]:
        """What was checked in; the last eight weeks and their sentence; below or beside that what is offered."""
        with Horizontal(id="day"):
            with Page(id="today"):
                yield Static(id="head", markup=False)
                yield Static(id="answers", markup=False)
                yield Static(id="note", classes="own", markup=False)
                yield Static(say("today.draft_kept"), id="draft", markup=False)
                yield UnnamedLine(id="unnamed")
                yield EightWeeks(id="weeks")
                yield Vertical(id="below")
            yield Page(id="beside")

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act now."""
        if command_id in ("name_newest", "let_be") and self.query_one(UnnamedLine).offered is None:
            return say("naming.none_offered")
        if command_id in ("look_at_plan", "let_plan_go") and not (self.offered and self.offered.plans):
            return say("plans.none")
        if command_id == "begin_offer" and not self._offer:
            return say("today.no_offer")
        return super().why_not(command_id)

    def footer(self) -> tuple[str, ...]:
        """Return the keys that have something to act on."""
        offered, offer = self.offered, ("begin_offer",) if self._offer else ()
        plans = ("look_at_plan", "let_plan_go") if offered and offered.plans else ()
        return (*self.FOOTER, *offer, *plans, *(("today_cards",) if offered and offered.cards else ()), "undo")

    def show_journal(self) -> None:
        """Show today as the journal has it."""
        app = self.holdfast
        check_ins = app.journal.check_ins_on(app.today)
        newest = app.journal.check_ins(limit=1)
        lines = self.look_for_offers(check_ins)
        stands = standing(check_ins, newest[0].moment.day if newest else None, app.today)
        is_empty = stands == "empty" and not lines
        self._show_empty(is_empty=is_empty)
        has_draft = self.query_one("#draft").display = app.journal.draft("check_in") is not None
        if is_empty:
            return
        self._offer = ""
        self.see_what_to_bring(check_ins)
        rows = 2 * has_draft + self._show_day(check_ins, "nothing_yet" if stands == "empty" else stands)
        rows += self.show_due(check_ins, self._width)
        self.query_one(EightWeeks).display = stands != "empty"
        if stands != "empty":
            rows += self._show_weeks(check_ins)
        self.show_offers(rows, lines)

    def action_begin_offer(self) -> None:
        """Begin the exercise that the sentence speaks of."""
        self.holdfast.start_exercise(self._offer)

    def action_scroll(self, key: str) -> None:
        """Scroll the page, where not all of it fits."""
        for page in self.query(Page):
            {"up": page.scroll_up, "down": page.scroll_down}[key](animate=False)

    def _show_day(self, check_ins: list[CheckIn], stands: str) -> int:
        """Show what was checked in, and return how many rows that takes."""
        app = self.holdfast
        head, answers, note = (self.query_one(f"#{name}", Static) for name in ("head", "answers", "note"))
        latest = check_ins[-1] if check_ins else None
        note.display = latest is not None and bool(latest.note)
        if latest is None:
            head.update(Content.styled(say(f"today.{stands}"), "bold $foreground"))
            said = Content.styled(say(f"today.{stands}_more"), "$text-muted")
        else:
            head.update(self._head(check_ins))
            said = self._answers(latest, app.journal.scales())
            note.update(Content(first_lines(latest.note, 2 if self.app.size.height >= TALL else 1, self._width - 2)))
        answers.update(said)
        unnamed = self.query_one(UnnamedLine)
        unnamed.show(app)
        return 1 + len(said.wrap(self._width)) + note.display + 2 * unnamed.display

    def action_name_it(self) -> None:
        """Find words for the check-in that is offered."""
        self.query_one(UnnamedLine).name_it(self.holdfast)

    def action_let_be(self) -> None:
        """Say no more of the check-in that is offered."""
        self.query_one(UnnamedLine).let_be(self.holdfast)

    def _show_empty(self, *, is_empty: bool) -> None:
        """Show the first day's page in place of the others; it is made only then."""
        for part in ("head", "answers", "note", "unnamed", "weeks", "below"):
            self.query_one(f"#{part}").display = not is_empty
        self.query_one("#beside").visible = not is_empty
        pages = self.query("CalmPage")
        if is_empty and not pages:
            from widgets.calm_page import CalmPage  # noqa: PLC0415 - for one day

            said = [say(f"today.empty_{part}") for part in ("more", "import", "demo", "pace")]
            keys = [(BY_ID[each].shown, say(f"today.empty_{each}")) for each in ("check_in", "exercise")]
            self.mount(CalmPage(say("today.empty"), said, keys), before="#day")
        for shown_before in pages:
            shown_before.display = is_empty

    def _show_weeks(self, check_ins: list[CheckIn]) -> int:
        """Show the last eight weeks, and return how many rows they take beside the chart."""
        app = self.holdfast
        first = EIGHT_WEEKS.first_day(app.today)
        scale = find_scale(app.journal.scales(), PRIMARY)
        values = tuple(app.journal.day_values(PRIMARY, since=first))
        course = app.course()
        said = saying(app.journal, course, scale, check_ins, app.today, is_first_paint=not app.charts_ready)
        self._offer = said.offer
        if said.brings:
            self.offer_to_bring(course, scale)
        more = said.more if self.app.size.height >= MEDIUM else ""
        self.query_one(EightWeeks).show(
            Charted(scale, values, course, first, app.today),
            said.sentence,
            more,
            width=self._width,
            ready=app.charts_ready,
            plain=app.settings.plain_symbols,
            lane=self.has_room,
        )
        if app.charts_ready:
            remember(app.journal, said, app.today)
        sentence = len(Content(said.sentence).wrap(min(SENTENCE_WIDTH, self._width))) if said.sentence else 0
        return 2 + (1 + sentence + bool(more) if sentence else 0)

    @property
    def _width(self) -> int:
        margin = 4 if self.app.size.width >= WIDE else 2 if self.app.size.width >= NORMAL else 1
        width = max(20, min(READING_WIDTH, self.app.size.width - 2 * margin))
        return width - BESIDE - BETWEEN if self.has_room else width

    def _head(self, check_ins: list[CheckIn]) -> Content:
        title = say("today.checked_in", n=len(check_ins))
        times = ", ".join(filter(None, (dates.time_of(each.moment) for each in check_ins)))
        gap = max(3, self._width - len(title) - len(times))
        return Content.assemble((title, "bold $foreground"), " " * gap, (times, "$quiet"))

    def _answers(self, check_in: CheckIn, scales: list[Scale]) -> Content:
        """In a row where there is little room, else a track for each, and the words below them."""
        rated = [scale for scale in scales if scale.id in check_in.ratings]
        words = [*check_in.feelings, *labels(self.holdfast.journal, check_in.tags)]
        said = Content.styled(", ".join(words), "$text-muted")
        if self.has_room:
            plain = self.holdfast.settings.plain_symbols
            rows = [track_row(scale, check_in.ratings[scale.id], plain=plain) for scale in rated]
            return Content("\n").join([*rows, Content(""), said] if words else rows)
        answers = [
            Content.assemble((scale.short, "$text-muted"), " ", (shown(check_in.ratings[scale.id]), "bold $foreground"))
            for scale in rated
        ]
        return Content("\n").join([*wrapped(answers, self._width), *([said] if words else [])])
