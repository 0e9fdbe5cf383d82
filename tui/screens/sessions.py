"""Sessions: where therapy will have its place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.widget import Widget

from holdfast.wording import say
from tui.place import PlaceScreen
from widgets.calm_page import CalmPage


class SessionsScreen(PlaceScreen):
    """The place of therapy to come; says what it will keep, and offers nothing it cannot do."""

    WHERE = "sessions"
    FOOTER: ClassVar[tuple[str, ...]] = ("check_in",)

    def compose_body(self) -> Iterable[Widget]:
        """What will be here, and what serves until then."""
        yield CalmPage(say("places.sessions_coming"), [say("places.sessions_coming_more"), say("places.meanwhile")])
