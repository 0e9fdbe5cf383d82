"""Writing the review sheet to a file: the question for a name, whose end says the format."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from holdfast.refusals import Refusal
from holdfast.review.formats import written
from holdfast.review.sheet import ReviewSheet
from holdfast.wording import say
from tui.path_form import Asked, WriteForm
from tui.plain.files import is_of_journal, put_in_file

if TYPE_CHECKING:
    from tui.app import HoldfastApp

ENDINGS: Final[Mapping[str, str]] = {
    ".txt": "text",
    ".md": "markdown",
    ".html": "html",
    ".json": "json",
    ".markdown": "markdown",
    ".htm": "html",
}
"""What the end of a file's name says of its format; of two that say the same the first is proposed."""


def sheet_form(holdfast: HoldfastApp, sheet: ReviewSheet, form: str = "") -> WriteForm:
    """Return the question for a name, which writes the sheet when it is answered.

    Args:
        holdfast: the app.
        sheet: the sheet, with the parts that go out and no others.
        form: the format where the name does not say another; empty where the name has to say it.
    """

    def write(path: Path) -> str:
        if is_of_journal(path, holdfast.journal.path):
            raise Refusal("plain.is_journal", path=path)
        named = ENDINGS.get(path.suffix.casefold(), form)
        if not named:
            raise Refusal("review_screen.file_format")
        put_in_file(path, f"{written(sheet, named)}\n".encode(), replace=True)
        return say("review_screen.written", path=path)

    ending = next((ending for ending, each in ENDINGS.items() if each == form), ".txt")
    told = say("review_screen.file_told" if form else "review_screen.file_told_any")
    asked = Asked(
        say("review_screen.file_asked"), told, say("review_screen.file_key"), f"~/review-{sheet.period.last}{ending}"
    )
    return WriteForm(holdfast, asked, write)
