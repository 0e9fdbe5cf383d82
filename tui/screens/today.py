"""Today: what has been checked in, the last eight weeks, and one sentence about them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

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
from tui.place import MEDIUM, NORMAL, TALL, WIDE, PlaceScreen
from tui.sayings import remember, saying
from tui.tag_labels import labels
from widgets.eight_weeks import EightWeeks
from widgets.page import Page
from widgets.track import track

READING_WIDTH = 112


class TodayScreen(PlaceScreen):
    """The first place."""

    WHERE = "today"
    FOOTER: ClassVar[tuple[str, ...]] = ("check_in", "undo")

    def compose_body(self) -> Iterable[Widget]:
        """What was checked in; below it the last eight weeks and their sentence."""
        with Page(id="today"):
            yield Static(id="head", markup=False)
            yield Static(id="answers", markup=False)
            yield Static(id="note", classes="own", markup=False)
            yield Static(say("today.draft_kept"), id="draft", markup=False)
            yield EightWeeks(id="weeks")

    def show_journal(self) -> None:
        """Show today as the journal has it."""
        app = self.holdfast
        check_ins = app.journal.check_ins_on(app.today)
        newest = app.journal.check_ins(limit=1)
        stands = standing(check_ins, newest[0].moment.day if newest else None, app.today)
        self._show_empty(is_empty=stands == "empty")
        head, answers, note = (self.query_one(f"#{name}", Static) for name in ("head", "answers", "note"))
        latest = check_ins[-1] if check_ins else None
        note.display = latest is not None and bool(latest.note)
        if latest is None:
            head.update(Content.styled(say(f"today.{stands}"), "bold $foreground"))
            answers.update(Content.styled(say(f"today.{stands}_more"), "$text-muted"))
        else:
            head.update(self._head(check_ins))
            answers.update(self._answers(latest, app.journal.scales()))
            note.update(Content(_first_lines(latest.note, 2 if self.app.size.height >= TALL else 1, self._width - 2)))
        self.query_one("#draft").display = app.journal.draft("check_in") is not None
        if stands != "empty":
            self._show_weeks(check_ins)

    def _show_empty(self, *, is_empty: bool) -> None:
        """Show the first day's page in place of the others; it is made only then."""
        for part in ("head", "answers", "weeks"):
            self.query_one(f"#{part}").display = not is_empty
        pages = self.query("CalmPage")
        if is_empty and not pages:
            from widgets.calm_page import CalmPage  # noqa: PLC0415 - for one day

            said = [say(f"today.empty_{part}") for part in ("more", "import", "demo", "pace")]
            page = CalmPage(say("today.empty"), said, [("c", say("today.empty_check_in"))])
            self.mount(page, before="#today")
        for shown_before in pages:
            shown_before.display = is_empty

    def _show_weeks(self, check_ins: list[CheckIn]) -> None:
        app = self.holdfast
        first = EIGHT_WEEKS.first_day(app.today)
        scale = find_scale(app.journal.scales(), PRIMARY)
        values = tuple(app.journal.day_values(PRIMARY, since=first))
        course = app.course()
        said = saying(app.journal, course, scale, check_ins, app.today)
        self.query_one(EightWeeks).show(
            Charted(scale, values, course, first, app.today),
            said.sentence,
            said.more if self.app.size.height >= MEDIUM else "",
            width=self._width,
            ready=app.charts_ready,
            plain=app.settings.plain_symbols,
            lane=self._has_room,
        )
        if app.charts_ready:
            remember(app.journal, said, app.today)

    @property
    def _has_room(self) -> bool:
        return self.app.size.width >= WIDE and self.app.size.height >= TALL

    @property
    def _width(self) -> int:
        margin = 4 if self.app.size.width >= WIDE else 2 if self.app.size.width >= NORMAL else 1
        return max(20, min(READING_WIDTH, self.app.size.width - 2 * margin))

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
        if self._has_room:
            plain = self.holdfast.settings.plain_symbols
            rows = [_track_row(scale, check_in.ratings[scale.id], plain=plain) for scale in rated]
            return Content("\n").join([*rows, Content(""), said] if words else rows)
        answers = [
            Content.assemble((scale.short, "$text-muted"), " ", (shown(check_in.ratings[scale.id]), "bold $foreground"))
            for scale in rated
        ]
        return Content("\n").join([*_wrapped(answers, self._width), *([said] if words else [])])


def _track_row(scale: Scale, value: float, *, plain: bool) -> Content:
    return Content.assemble(
        (scale.short.ljust(26), "$text-muted"),
        track(value, places_apart=3, plain=plain),
        (shown(value).rjust(5), "bold $foreground"),
    )


def _wrapped(parts: list[Content], width: int) -> list[Content]:
    """Lay parts in lines, three cells apart, none of them broken."""
    lines: list[Content] = []
    for part in parts:
        if lines and lines[-1].cell_length + 3 + part.cell_length <= width:
            lines[-1] = Content.assemble(lines[-1], "   ", part)
        else:
            lines.append(part)
    return lines


def _first_lines(text: str, rows: int, width: int) -> str:
    """Return as much of a note as fits a few rows, with an ellipsis for the rest."""
    room = rows * width - 2
    folded = " ".join(text.split())
    return folded if len(folded) <= room else folded[: room - 1].rsplit(" ", 1)[0] + " …"
