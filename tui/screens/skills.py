"""Skills: where the exercises will be."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import BindingType
from textual.widget import Widget

from holdfast.wording import say
from tui.commands import bindings
from tui.place import PlaceScreen
from widgets.calm_page import CalmPage


class SkillsScreen(PlaceScreen):
    """The place of the coming exercises; says what it will keep, and offers nothing it cannot do."""

    WHERE = "skills"
    FOOTER: ClassVar[tuple[str, ...]] = ("check_in",)
    BINDINGS: ClassVar[list[BindingType]] = bindings("skills")

    def compose_body(self) -> Iterable[Widget]:
        """What will be here, and what serves until then."""
        yield CalmPage(say("places.skills_coming"), [say("places.skills_coming_more"), say("places.meanwhile")])
