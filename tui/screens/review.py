"""The review sheet: everything since the last session, with three moments at most that the person chooses."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar, NamedTuple

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from holdfast.review.said import Block
from holdfast.review.sheet import MOST_MOMENTS, PARTS, Part, ReviewSheet, parts_shown
from holdfast.review.words import since_told, told
from holdfast.wording import say
from storage.journal import JournalProblem
from tui.commands import BY_ID, bindings
from tui.place import NORMAL, WIDE, PlaceScreen
from tui.therapy.review import Since, chosen_parts, keep_parts, keep_picked, sheet_now
from tui.therapy.review_days import ask_since
from tui.therapy.review_files import sheet_form
from widgets.calm_page import CalmPage
from widgets.chart import Chart
from widgets.drawn_lines import DrawnLines
from widgets.ends_row import EndsRow
from widgets.moment_list import MomentList
from widgets.page import Page
from widgets.page_list import PageList
from widgets.sheet_lines import sheet_lines
from widgets.switches import Switches


class _Places(NamedTuple):
    """Which parts stand where, in their order there: before the moments, after them, and in a second column."""

    before: tuple[Part, ...]
    after: tuple[Part, ...]
    beside: tuple[Part, ...] = ()


_ONE_COLUMN = _Places(PARTS[: PARTS.index("moments")], PARTS[PARTS.index("moments") + 1 :])
_TWO_COLUMNS = _Places(
    ("line",),
    ("ratings", "moved", "goals", "fit", "scores"),
    ("topics", "questions", "session", "not_said", "exercises", "feelings"),
)


_NARROW_FOOTER = ("choose_moment", "leave_review", "review_print", "review_markdown")


class ReviewScreen(PlaceScreen):
    """The sheet as it goes out to a file, and what may be chosen for it."""

    WHERE = "review"
    PLACE = "sessions"
    FOOTER: ClassVar[tuple[str, ...]] = (
        "choose_moment", "review_markdown", "review_print", "leave_review", "review_since", "review_parts",
    )  # fmt: skip
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("review"),
        *(Binding(key, f"scroll('{key}')", show=False) for key in ("up", "down", "pageup", "pagedown", "home", "end")),
    ]
    CSS_PATH = "review.tcss"

    def __init__(self) -> None:
        super().__init__()
        self._since: Since = "session"
        self._sheet: ReviewSheet | None = None
        self._parts: tuple[Part, ...] = PARTS

    def compose_body(self) -> Iterable[Widget]:
        """The sheet in a column or two; or what stands where it has nothing to say."""
        with Vertical(id="body"):
            yield EndsRow(id="title")
            with Page(id="page"):
                with Horizontal(id="columns"):
                    with Vertical(id="main"):
                        yield Static(say("review.line"), id="line-head", classes="head", markup=False)
                        yield Chart()
                        yield DrawnLines(id="before")
                        yield Static(id="moments-head")
                        yield MomentList(plain=self.holdfast.settings.plain_symbols)
                        yield DrawnLines(id="after")
                    with Vertical(id="beside"):
                        yield DrawnLines(id="second")
                yield Static(say("review.foot"), id="foot", markup=False)
            yield Vertical(id="nothing")

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act now."""
        if command_id == "choose_moment" and not self._candidates:
            return say("review_screen.no_moment")
        return None

    def footer(self) -> tuple[str, ...]:
        """Return the footer's keys; choosing is among them where there is something to choose."""
        keys = _NARROW_FOOTER if self.app.size.width < NORMAL else self.FOOTER
        return keys if self._candidates else keys[1:]

    def show_journal(self) -> None:
        """Show the sheet as the journal has it now."""
        app = self.holdfast
        self._parts = parts_shown(chosen_parts(app.journal))
        self._sheet = sheet_now(app, self._since)
        title = self.query_one("#title", EndsRow)
        title.left = Content.styled(say("review.title"), "bold $foreground")
        title.right = Content.styled(since_told(self._sheet.period), "$quiet")
        title.less = Content.styled(since_told(self._sheet.period._replace(name="")), "$quiet")
        self._show_sheet()

    def _show_sheet(self) -> None:
        """Draw the parts that are on and have something to say, in the columns there are."""
        sheet = self._sheet
        if sheet is None:
            return
        shown = sheet.only(self._parts)
        blocks = {block.part: block for block in told(shown)}
        places = _TWO_COLUMNS if self._is_wide else _ONE_COLUMN
        self._show_line(shown)
        self._show_moments(shown)
        for where, parts in zip(("#before", "#after", "#second"), places, strict=True):
            self._show_blocks(where, [blocks[part] for part in parts if part in blocks])
        self._show_nothing(is_nothing=not blocks and not self._candidates)

    def _show_line(self, shown: ReviewSheet) -> None:
        """Show the head of the line, and its chart where there is room."""
        line, chart = shown.line, self.query_one(Chart)
        self.query_one("#line-head").display = line is not None
        chart.display = line is not None and self._is_wide
        if line is not None:
            chart.plain, chart.anchors, chart.ready = self._plain, False, self.holdfast.charts_ready
            chart.charted, chart.chosen = line.charted, line.stretch

    def _show_blocks(self, where: str, blocks: list[Block]) -> None:
        lines = self.query_one(where, DrawnLines)
        lines.display = bool(blocks)
        plain, heads = self._plain, not blocks or blocks[0].part != "line"
        lines.show(lambda width: sheet_lines(blocks, width, heads=heads, plain=plain))

    def _show_moments(self, shown: ReviewSheet) -> None:
        rows, moments = self.query_one(MomentList), shown.moments
        head, about = say("review.moments"), say("review_screen.moments_about")
        self.query_one("#moments-head", Static).update(
            Content.assemble((head, "bold $foreground"), "   ", (about, "$quiet"))
        )
        has_any = bool(moments.candidates)
        rows.display = self.query_one("#moments-head").display = has_any
        rows.plain = self._plain
        rows.show(moments.candidates, {each.id for each in moments.chosen}, self.holdfast.today)
        if has_any and self.focused is None:
            rows.focus(scroll_visible=False)

    def _show_nothing(self, *, is_nothing: bool) -> None:
        """Say kindly that there is nothing, and why."""
        page, nothing = self.query_one("#page"), self.query_one("#nothing", Vertical)
        page.display, nothing.display = not is_nothing, is_nothing
        nothing.remove_children()
        if not is_nothing:
            return
        parts = (self.as_changed(BY_ID["review_parts"]).shown, say("review_screen.all_off_key"))
        days = (self.as_changed(BY_ID["review_since"]).shown, say("review_screen.other_days_key"))
        if self._parts:
            nothing.mount(CalmPage(say("review.empty"), [say("review.empty_more")], [days]))
        else:
            nothing.mount(CalmPage(say("review_screen.all_off"), [], [parts]))

    @property
    def _is_wide(self) -> bool:
        """Whether there is room for a chart, and for a second column."""
        return self.app.size.width >= WIDE

    @property
    def _candidates(self) -> bool:
        """Whether there is a moment to choose."""
        return self._sheet is not None and "moments" in self._parts and bool(self._sheet.moments.candidates)

    def action_choose(self) -> None:
        """Choose the moment under the lamp for the sheet, or leave it out again."""
        rows, sheet = self.query_one(MomentList), self._sheet
        if rows.moment is None or sheet is None:
            return
        if not rows.is_in_view:
            self.query_one("#page", Page).scroll_to_widget(rows, animate=False)
            return
        journal, chosen = self.holdfast.journal, [each.id for each in sheet.moments.chosen]
        if rows.moment.id in chosen:
            chosen.remove(rows.moment.id)
        elif len(chosen) < MOST_MOMENTS:
            chosen.append(rows.moment.id)
        else:
            self.holdfast.tell(say("review_screen.three_chosen"))
            return
        self._kept(lambda: keep_picked(journal, sheet.period, chosen))

    @work
    async def action_since(self) -> None:
        """Ask since when, and show that sheet."""
        since = await ask_since(self.holdfast)
        if since is not None:
            self._since = since
            self.show_journal()
            self.draw_keys()

    @work
    async def action_parts(self) -> None:
        """Ask which parts are on the sheet, and remember it."""
        labels: dict[str, str] = {part: say(f"review_screen.part_{part}") for part in PARTS}
        wanted: dict[str, bool] = {part: part in self._parts for part in PARTS}
        asked, told_ = say("review_screen.parts_asked"), say("review_screen.parts_told")
        answer = await self.app.push_screen_wait(Switches(asked, told_, labels, wanted, plain=self._plain))
        if answer is not None and answer != wanted:
            changed = {part: is_on for part, is_on in answer.items() if is_on != wanted[part]}
            self._kept(lambda: keep_parts(self.holdfast.journal, changed))

    def action_file(self, form: str = "") -> None:
        """Ask for the name of a file, and write the sheet to it.

        Args:
            form: the format; empty for the one that the end of the name says.
        """
        sheet = self._sheet
        if sheet is not None:
            self.app.push_screen(sheet_form(self.holdfast, sheet.only(self._parts), form))

    def action_leave(self) -> None:
        """Back to Sessions."""
        self.dismiss()

    def action_scroll(self, key: str) -> None:
        """Scroll the page, as the key says."""
        page = self.query_one("#page", Page)
        scrolls: dict[str, Callable[..., None]] = {
            "up": page.scroll_up, "down": page.scroll_down, "pageup": page.scroll_page_up,
            "pagedown": page.scroll_page_down, "home": page.scroll_home, "end": page.scroll_end,
        }  # fmt: skip
        scrolls[key](animate=False)

    @on(MomentList.Entered)
    def _entered(self) -> None:
        self.action_choose()

    @on(PageList.Beyond)
    def _beyond(self, event: PageList.Beyond) -> None:
        """Scroll; where there is nothing to scroll, the lamp goes on."""
        page = self.query_one("#page", Page)
        at_end = page.scroll_y >= page.max_scroll_y if event.rows > 0 else page.scroll_y <= 0
        if at_end:
            self.query_one(MomentList).cursor += event.rows
        else:
            self.action_scroll("down" if event.rows > 0 else "up")

    def _kept(self, keep: Callable[[], None]) -> None:
        """Keep a choice and show the sheet with it; where it cannot be kept, that is told."""
        try:
            keep()
        except JournalProblem as problem:
            self.holdfast.tell(problem.sentence, error=True)
            return
        self.holdfast.turn()
