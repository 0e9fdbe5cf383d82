"""A review sheet as Markdown (CommonMark). What a person wrote is text in it and nothing else."""

from __future__ import annotations

import re
from typing import Final

from holdfast.review.said import Block, Said
from holdfast.review.sheet import ReviewSheet
from holdfast.review.words import empty_told, foot, since_told, title, told

_ACTS: Final = re.compile(
    r"[\\`*_\[\]<>&|~#$@{}^]"  # emphasis, code, links, HTML, entities, tables, and what sites add to them
    r"|^[-+=]|(?<=-)-"  # a list, a rule, the line under a heading
    r"|[.:](?=[\w/])"  # an address, which some make a link of
)
_NUMBERED: Final = re.compile(r"^(\d+)([.)])")
"""The beginning of a list with numbers."""


def as_markdown(sheet: ReviewSheet) -> str:
    """Return a sheet as Markdown without the last line feed."""
    parts = [f"# {escaped(title())}", escaped(since_told(sheet.period))]
    blocks = told(sheet)
    for block in blocks:
        parts += _block(block)
    if not blocks:
        parts.append(escaped(empty_told()))
    return "\n\n".join([*parts, "---", escaped(foot())])


def escaped(line: str) -> str:
    """Return a line of text as it is written in Markdown so that it is read as that text, and acts on nothing.

    Args:
        line: one line, without white space at its ends; it may stand at the beginning of a paragraph or a list item.
    """
    return _NUMBERED.sub(r"\1\\\2", _ACTS.sub(lambda found: f"\\{found.group()}", line))


def _block(block: Block) -> list[str]:
    parts = [f"## {escaped(block.head)}"]
    if block.about:
        parts.append(escaped(block.about))
    parts.append("\n".join(f"- {_row(row)}" for row in block.rows))
    if block.note:
        parts.append(escaped(block.note))
    return parts


def _row(row: Said) -> str:
    """Return a row as one item of a list; a label is bold, and own words stand in a quotation."""
    label = f"**{escaped(row.label)}**  " if row.label else ""
    words = escaped(f"“{row.words}”" if row.is_own else row.words)
    counted = escaped(f"({row.counted})" if row.words else row.counted) if row.counted else ""
    return f"{label}{words} {counted}".strip()
