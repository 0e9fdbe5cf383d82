"""The formats a review sheet is written in, each made by a module that is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from holdfast.review.sheet import ReviewSheet
from holdfast.text import gated


def written(sheet: ReviewSheet, form: str) -> str:
    """Return a sheet in one of `FORMATS`, without the last line feed and without control and direction characters.

    Args:
        sheet: the sheet, with the parts that are to be shown and no others.
        form: the format.
    """
    return gated(FORMATS[form](sheet))


def _text(sheet: ReviewSheet) -> str:
    from holdfast.review.text import as_text  # noqa: PLC0415

    return as_text(sheet)


def _markdown(sheet: ReviewSheet) -> str:
    from holdfast.review.markdown import as_markdown  # noqa: PLC0415

    return as_markdown(sheet)


def _html(sheet: ReviewSheet) -> str:
    from holdfast.review.html import as_html  # noqa: PLC0415

    return as_html(sheet)


def _json(sheet: ReviewSheet) -> str:
    import json  # noqa: PLC0415

    from holdfast.review.data import as_object  # noqa: PLC0415

    return json.dumps(as_object(sheet), ensure_ascii=False, indent=2)


FORMATS: Final[Mapping[str, Callable[[ReviewSheet], str]]] = {
    "text": _text,
    "markdown": _markdown,
    "html": _html,
    "json": _json,
}
"""What makes each, by the name that the command line has for it."""
