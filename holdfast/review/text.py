"""A review sheet as plain lines, 76 columns at most."""

from __future__ import annotations

from collections.abc import Iterator

from holdfast.review.clipped import width
from holdfast.review.said import Block, Said
from holdfast.review.sheet import ReviewSheet
from holdfast.review.words import empty_told, foot, since_told, title, told

WIDTH = 76
"""Columns, at most."""

_INDENT, _GAP = 2, 2
_OWN = "▏ "
_LONGEST_LABEL = 32


def as_text(sheet: ReviewSheet) -> str:
    """Return a sheet as plain text without the last line feed."""
    lines = [title(), *_wrapped(since_told(sheet.period), by=0)]
    blocks = told(sheet)
    for block in blocks:
        lines += ["", *_head(block), *_rows(block)]
    if not blocks:
        lines += ["", *_wrapped(empty_told())]
    return "\n".join([*lines, "", *_wrapped(foot(), by=0)])


def _head(block: Block) -> list[str]:
    if not block.about:
        return [block.head]
    one_line = f"{block.head}   {block.about}"
    return [one_line] if width(one_line) <= WIDTH else [block.head, *_wrapped(block.about)]


def _rows(block: Block) -> list[str]:
    labels = [width(row.label) for row in block.rows if width(row.label) <= _LONGEST_LABEL]
    column = max(labels, default=0)
    lines = [line for row in block.rows for line in _row(row, column)]
    return lines + (_wrapped(block.note) if block.note else [])


def _row(row: Said, column: int) -> list[str]:
    """Return a row: its label, and beside it what is said, with what it rests on where that has room."""
    words = f"{_OWN}{row.words}" if row.is_own else row.words
    if not row.label:
        lines = _wrapped(words, after=_OWN if row.is_own else "")
        return lines + (_wrapped(row.counted, by=2 * _INDENT if row.words else _INDENT) if row.counted else [])
    by = _INDENT + column + _GAP
    beside = f"{words}   {row.counted}" if row.counted and not row.is_own else words
    lines = _wrapped(beside if by + width(beside) <= WIDTH else words, by=by, after=_OWN if row.is_own else "")
    if width(row.label) <= column:
        label = " " * _INDENT + row.label
        lines[0] = label + " " * (by - width(label)) + lines[0].lstrip()
    else:
        lines.insert(0, " " * _INDENT + row.label)
    if row.counted and (row.is_own or by + width(beside) > WIDTH):
        lines += _wrapped(row.counted, by=by)
    return lines


def _wrapped(text: str, *, by: int = _INDENT, after: str = "") -> list[str]:
    """Return a text in lines, all of them indented, those after the first behind ``after`` as well."""
    room = WIDTH - by - width(after)
    lines: list[str] = [""]
    for word in (piece for whole in text.split(" ") for piece in _pieces(whole, room)):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if width(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return [f"{' ' * by}{after if number else ''}{line}".rstrip() for number, line in enumerate(lines)]


def _pieces(word: str, room: int) -> Iterator[str]:
    """Yield a word, in parts where it is wider than a line."""
    piece = ""
    for character in word:
        if piece and width(piece + character) > room:
            yield piece
            piece = ""
        piece += character
    yield piece
