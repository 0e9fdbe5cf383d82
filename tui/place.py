"""What every screen has in common: header, body, footer; and what the five places have beyond that."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar, TypeVar, cast

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widget import Widget

from holdfast.wording import dates, say
from tui.commands import (
    COMMANDS,
    EVERYWHERE,
    PLACES,
    Command,
    as_changed,
    bindings,
    commands_of,
    shown_keys,
)
from widgets.frame import FrameRow, Key, KeyRow, PlaceRow

if TYPE_CHECKING:
    from holdfast.therapy.topics import Ready
    from tui.app import HoldfastApp

PLACE_NAMES = ("today", "journal", "skills", "progress", "sessions")
"""The five places, in the order of their digits; each is a mode of the app."""

NORMAL, WIDE, VAST = 70, 110, 160
"""Columns from which a screen is laid out with more room."""

MEDIUM, TALL = 24, 30
"""Rows from which a screen is laid out with more room."""

WIDTHS = [(0, "-narrow"), (NORMAL, "-normal"), (WIDE, "-wide"), (VAST, "-vast")]
HEIGHTS = [(0, "-short"), (MEDIUM, "-medium"), (TALL, "-tall")]
"""The classes a screen has from that many columns and rows on."""

Answer = TypeVar("Answer")


class HoldfastScreen(Screen[Answer]):
    """A screen with the frame around its body.

    Attributes:
        WHERE: its name in the table of commands.
        FOOTER: ids of the commands its footer shows, most important first.
    """

    WHERE: ClassVar[str]
    FOOTER: ClassVar[tuple[str, ...]] = ()

    def __init__(self, *, classes: str | None = None) -> None:
        super().__init__(classes=classes)
        # Made in the styles that are in force and for the size there is, it need not be styled twice more before it
        # is seen.
        self._css_update_count = self.app._css_update_count
        for steps, cells in ((WIDTHS, self.app.size.width), (HEIGHTS, self.app.size.height)):
            self.add_class([name for least, name in steps if cells >= least][-1])

    def compose(self) -> ComposeResult:
        """Header, body, footer."""
        yield self.header()
        yield from self.compose_body()
        yield KeyRow(id="keys")

    def compose_body(self) -> Iterable[Widget]:
        """Return what stands between header and footer."""
        raise NotImplementedError

    def header(self) -> PlaceRow:
        """Return the header; a screen that is no place shows its name and nothing else."""
        return PlaceRow((), say(f"places.{self.WHERE}"))

    @property
    def holdfast(self) -> HoldfastApp:
        """The app, with its journal, settings and clock."""
        return cast("HoldfastApp", self.app)

    def why_not(self, command_id: str) -> str | None:
        """Return why a command cannot act now, in a sentence, or None when it can."""
        del command_id
        return None

    def to_bring(self) -> Ready | None:
        """Return what can be kept as something to bring to a session, with one key; None where nothing is ready."""
        return None

    def ready_to_bring(self) -> Ready | None:
        """Return what is ready and not among the things to bring yet."""
        ready = self.to_bring()
        if ready is None:
            return None
        from tui.therapy.topics import is_new  # noqa: PLC0415 - at the first paint nothing is ready

        return ready if is_new(self.holdfast, ready) else None

    def on_mount(self) -> None:
        """Draw the footer for the first time."""
        self.draw_keys()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Show other keys while text is being typed."""
        del event
        self.draw_keys()

    def on_descendant_blur(self, event: events.DescendantBlur) -> None:
        """Show the screen's own keys again."""
        del event
        self.draw_keys()

    @property
    def is_typing(self) -> bool:
        """Whether text is being typed: what has the focus takes letters."""
        return self.focused is not None and self.focused.check_consume_key("a", "a")

    def draw_keys(self) -> None:
        """Draw the footer anew: the keys that belong to what has the focus, those that cannot act dimmed."""
        row = self.query_one("#keys", KeyRow)
        if self.is_typing:
            row.keys = (Key("leave_field", "Esc", say("keys.done")), *self.keys_shown(self.typing_footer()))
            row.always = self.keys_shown(("support_now",))
        else:
            row.keys = self.keys_shown(self.footer())
            row.always = self.keys_shown(name for name in ("support", "help") if name != self.WHERE)

    def footer(self) -> tuple[str, ...]:
        """Return ids of the commands shown now; `FOOTER` unless a screen says otherwise."""
        return self.FOOTER

    def typing_footer(self) -> tuple[str, ...]:
        """Return ids of the commands shown while text is being typed."""
        return ()

    def keys_shown(self, ids: Iterable[str]) -> tuple[Key, ...]:
        """Return those commands as the footer shows them, dimmed where they cannot act now."""
        return tuple(
            Key(
                command.id,
                self.as_changed(command).shown,
                self._words_of(command),
                can_act=self.why_not(command.id) is None,
            )
            for command in shown_keys(ids)
        )

    def _words_of(self, command: Command) -> str:
        """Return the words beside a key; those of the key that brings say so where it brings what is there."""
        ready = self.ready_to_bring() if command.id == "bring" else None
        return command.words if ready is None or ready.is_asked else say("topics.bring_it")

    def as_changed(self, command: Command) -> Command:
        """Return a command with the key that the person gave it, or as it is."""
        return as_changed(command, dict(self.holdfast.settings.keys))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Dim what cannot act now: the reasons are `why_not`'s."""
        del parameters
        for command in commands_of(self.WHERE):
            if command.action == f"screen.{action}" and self.why_not(command.id) is not None:
                return None
        return True

    def on_key(self, event: events.Key) -> None:
        """Say why a dimmed key does nothing."""
        for command in COMMANDS:
            if command.where in (self.WHERE, EVERYWHERE) and event.key in self.as_changed(command).keys.split(","):
                reason = self.why_not(command.id)
                if reason is not None:
                    event.stop()
                    self.holdfast.tell(reason)
                return

    async def on_frame_row_clicked(self, event: FrameRow.Clicked) -> None:
        """Do what the clicked name or key does."""
        if event.part in PLACE_NAMES:
            self.app.switch_mode(event.part)
        elif event.part == "leave_field":
            self.app.simulate_key("escape")
        else:
            for command in COMMANDS:
                if command.id == event.part and command.action:
                    await self.run_action(command.action)


class PlaceScreen(HoldfastScreen[None]):
    """One of the five places. It shows the journal, and looks again when the journal has changed.

    Attributes:
        PLACE: the place that a screen belongs to which is none of the five itself; empty for those.
    """

    PLACE: ClassVar[str] = ""
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACES)

    def __init__(self) -> None:
        super().__init__()
        self._is_made = False
        self._shown: tuple[object, ...] | None = None
        self._plain = self.holdfast.settings.plain_symbols

    def header(self) -> PlaceRow:
        """Return the header with the five places."""
        names = tuple((place, say(f"places.{place}")) for place in PLACE_NAMES)
        row = PlaceRow(names, self.PLACE or self.WHERE, lamp="*" if self.holdfast.settings.plain_symbols else "●")
        row.right = dates.short_day(self.holdfast.today)
        row.badge = say("places.demo") if self.holdfast.is_demo else ""
        return row

    def on_mount(self) -> None:
        """Show the journal before the first layout, so that there is one."""
        self._is_made = True
        self.look_again()

    def on_screen_resume(self) -> None:
        """Look again, for the journal or the day may have changed meanwhile."""
        self.look_again()

    def on_resize(self) -> None:
        """Look again, for what is shown may depend on how much room there is."""
        self.look_again()

    def look_again(self) -> None:
        """Show the journal as it is now, unless that is what is shown already."""
        if not self._is_made:
            return  # the course was found while this place was being made; it looks when it is shown
        if self._plain != self.holdfast.settings.plain_symbols:
            self._plain = self.holdfast.settings.plain_symbols
            self.call_later(self._draw_anew)
            return
        state = self.holdfast.state, self.app.size
        if state != self._shown:
            self._shown = state
            self.query_one(PlaceRow).right = dates.short_day(self.holdfast.today)
            self.show_journal()
            self.draw_keys()

    async def _draw_anew(self) -> None:
        """Draw the whole place in the other symbols."""
        await self.recompose()
        self._shown = None
        self.look_again()

    def show_journal(self) -> None:
        """Fill the body from the journal."""
