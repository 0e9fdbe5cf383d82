"""My safety plan: seven sections in the person's own words, to be read first; written, put on paper, taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Static, TextArea

from holdfast.exercises import Exercise
from holdfast.safety_plan import SECTIONS, changed_told, exercises_named, numbers_of
from holdfast.support import Country, find_country
from holdfast.wording import say
from tui.commands import BY_ID, bindings
from tui.place import HoldfastScreen
from tui.plan_file import write_out
from tui.plan_section import PlanSection
from tui.plan_words import PlanWords
from widgets.calm_page import CalmPage
from widgets.frame import PlaceRow
from widgets.page import Page

KEEP_AFTER = 0.3
"""Seconds from the first unsaved change to the draft being on disk; the promise is 0.4."""

_SCROLLS = ("up", "down", "pageup", "pagedown", "home", "end")


class SafetyPlanScreen(HoldfastScreen[None]):
    """The plan. It is a view of what is saved and of drafts, which are on disk all the while."""

    WHERE = "safety_plan"
    FOOTER: ClassVar[tuple[str, ...]] = ("write_plan", "leave_plan", "write_out", "lines_in")
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("safety_plan"),
        *(Binding(key, f"scroll('{key}')", show=False) for key in _SCROLLS),
        *(Binding(str(digit), f"start({digit})", show=False) for digit in range(1, 10)),
    ]
    CSS_PATH = "safety_plan.tcss"

    def __init__(self) -> None:
        super().__init__()
        self._words = PlanWords(self.holdfast)
        self._named: tuple[Exercise, ...] = ()
        self._keeping: Timer | None = None
        self._is_writing = self._is_shown = False

    def header(self) -> PlaceRow:
        """Return the header with the day of the last change."""
        row = super().header()
        row.right = changed_told(self._words.saved)
        return row

    def compose_body(self) -> Iterable[Widget]:
        """What an empty plan says; the sections; what becomes of what is typed."""
        keys = [(self._key("write_plan"), say("safety_plan.nothing_write"))]
        country = self._country
        if country is not None and country.emergency:
            keys.append((self._key("lines_in"), say("safety_plan.nothing_lines", country=country.name)))
        said = [say("safety_plan.nothing_more"), say("safety_plan.nothing_parts")]
        yield CalmPage(say("safety_plan.nothing"), said, keys, id="nothing")
        with Container(id="middle"), Page(id="plan"):
            for number, section in enumerate(SECTIONS, 1):
                yield PlanSection(section, number)
            yield Static(say("safety_plan.with_somebody"), id="with", classes="muted", markup=False)
        yield Static(id="kept", classes="quiet", markup=False)

    def on_mount(self) -> None:
        """Show the plan."""
        self._is_shown = True
        self._show()

    def look_again(self) -> None:
        """Show the plan as it is now: a change may have been taken back."""
        if self._is_shown and not self._is_writing:
            self._words.look()
            self._show()

    def _show(self) -> None:
        texts, is_writing = self._words.texts, self._is_writing
        named = exercises_named(texts["alone"], self.holdfast.journal.exercises())
        self._named = tuple(named.values())[:9]
        keys = {line: str(number) for number, line in enumerate(list(named)[:9], 1)}
        for section in self.query(PlanSection):
            section.show(texts[section.section], keys if section.section == "alone" else {}, is_writing=is_writing)
        is_empty = not is_writing and not any(texts.values())
        self.query_one("#nothing").display = is_empty
        self.query_one("#middle").display = not is_empty
        self.query_one(PlaceRow).right = changed_told(self._words.saved)
        self._tell_kept()
        self.draw_keys()

    def _tell_kept(self) -> None:
        """Say what becomes of what is typed."""
        said = ""
        if self._is_writing:
            said = say("check_in.keeping_failed" if self._words.told_unkept else "safety_plan.kept")
        elif self._words.has_unsaved:
            said = say("safety_plan.unsaved_new" if self._words.saved.is_empty else "safety_plan.unsaved")
        self.query_one("#kept", Static).update(said)

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act now."""
        country = self._country
        cannot = {
            "start_named": (not self._named, "no_exercise"),
            "lines_in": (country is None or not country.emergency, "no_country"),
            "write_out": (self._words.saved.is_empty, "no_words"),
            "plan_aside": (not self._words.can_turn, "no_aside"),
        }
        refused, why = cannot.get(command_id, (False, ""))
        return say(f"safety_plan.{why}") if refused else None

    def footer(self) -> tuple[str, ...]:
        """Return the footer's keys."""
        return (*self.FOOTER[:2], "start_named", *self.FOOTER[2:]) if self._named else self.FOOTER

    def typing_footer(self) -> tuple[str, ...]:
        """Return the keys that work while the plan is written."""
        return ("save",)

    @property
    def _country(self) -> Country | None:
        return find_country(self.holdfast.settings.country or "")

    def _key(self, command_id: str) -> str:
        return self.as_changed(BY_ID[command_id]).shown

    @on(TextArea.Changed)
    def _changed(self) -> None:
        if self._is_writing and self._keeping is None:
            self._keeping = self.set_timer(KEEP_AFTER, self.keep_draft)

    def keep_draft(self) -> None:
        """Write down what is typed; also called before any end."""
        if self._keeping is not None:
            self._keeping.stop()
            self._keeping = None
        self._take_typed()
        self._words.keep()
        if self.is_mounted:
            self._tell_kept()

    def _take_typed(self) -> None:
        """Take over the words as they stand on the screen, for a key may come before the word of the last change."""
        if self._is_writing and self.is_mounted:
            self._words.texts |= {section.section: section.field.text for section in self.query(PlanSection)}

    def save(self) -> None:
        """Save the plan; on a refusal the words stay."""
        self._take_typed()
        if not self._words.has_unsaved:
            self.holdfast.tell(say("keys.nothing_to_save"))
        elif self._words.save():
            self._read()

    def action_write(self) -> None:
        """Write the plan, from its first section on."""
        self._write(SECTIONS[0])

    def _write(self, section: str) -> None:
        self._is_writing = True
        self._show()
        field = self.query_one(f"#{section}", PlanSection).field
        field.focus()
        self.call_after_refresh(field.scroll_visible, animate=False)

    def _read(self) -> None:
        """Show the plan to be read."""
        self._is_writing = False
        self.set_focus(None)
        self._show()
        self.query_one("#plan", Page).scroll_home(animate=False)

    def action_lines(self) -> None:
        """Put the numbers of the country behind what stands in the fifth section, and go on writing there."""
        country = self._country
        if country is None:
            return
        numbers, before = numbers_of(country, self.holdfast.today), self._words.texts["lines"].rstrip()
        if numbers in before:
            self.holdfast.tell(say("safety_plan.lines_there", country=country.name))
            return
        self._words.texts["lines"] = f"{before}\n{numbers}".lstrip("\n")
        self._words.keep()
        self._write("lines")
        self.holdfast.tell(say("safety_plan.lines_in"))

    @work
    async def action_write_out(self) -> None:
        """Write what is saved to a file."""
        await write_out(self.holdfast, self._words.saved)

    def action_aside(self) -> None:
        """Set what is not saved aside, or bring it back."""
        self._words.turn()
        self._show()

    def action_start(self, number: int) -> None:
        """Begin an exercise that the second section names; Esc comes back here."""
        if number <= len(self._named):
            self.holdfast.start_exercise(self._named[number - 1].id)
        elif not self._named:
            self.holdfast.tell(say("safety_plan.no_exercise"))

    def action_leave(self) -> None:
        """Leave the text field, the words kept; from elsewhere leave the screen."""
        if self._is_writing:
            self.keep_draft()
            self._read()
        elif self._words.may_leave():
            self.dismiss()

    def action_scroll(self, key: str) -> None:
        """Scroll the page, as the key says."""
        page = self.query_one("#plan", Page)
        scrolls: dict[str, Callable[..., None]] = {
            "up": page.scroll_up, "down": page.scroll_down, "pageup": page.scroll_page_up,
            "pagedown": page.scroll_page_down, "home": page.scroll_home, "end": page.scroll_end,
        }  # fmt: skip
        scrolls[key](animate=False)
