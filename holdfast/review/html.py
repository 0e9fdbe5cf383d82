"""A review sheet as one HTML file that needs nothing beside it: no script, no request, two pages at most on paper."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from holdfast.review.clipped import clipped
from holdfast.review.fitting import fitting, lines_of
from holdfast.review.parts import Line
from holdfast.review.period import Period
from holdfast.review.said import Block, Said
from holdfast.review.sheet import ReviewSheet
from holdfast.review.style import STYLE
from holdfast.review.svg import chart, sample, track
from holdfast.review.words import empty_told, foot, since_told, title
from holdfast.wording import dates, say

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""What a browser lets the file do, were anything in it to try more."""

_WHOLE = 12
"""A part of up to so many lines is not divided between two columns."""


def as_html(sheet: ReviewSheet) -> str:
    """Return a sheet as an HTML document."""
    period = sheet.period
    made = dates.day_of(period.last, period.last)
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="referrer" content="no-referrer">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            # It names the tab and the PDF that a browser makes of it: no word of the person's.
            f"<title>{escape(title())}</title>",
            f"<style>{STYLE}</style>",
            "</head>",
            "<body>",
            "<main>",
            "<header>",
            f"<h1>{escape(title())}</h1>",
            f"<p><bdi>{escape(since_told(period))}</bdi></p>",
            f'<p class="made"><time datetime="{period.last}">{escape(f"{made} {period.last.year}")}</time></p>',
            "</header>",
            *_body(sheet),
            "<footer>",
            f"<p>{escape(foot())}</p>",
            "</footer>",
            "</main>",
            "</body>",
            "</html>",
        ]
    )


def _body(sheet: ReviewSheet) -> Iterator[str]:
    blocks = fitting(sheet)
    if not blocks:
        yield f'<section class="line"><p>{escape(empty_told())}</p></section>'
        return
    line = sheet.line
    others = [block for block in blocks if block.part != "line"]
    for block in blocks:
        if block.part == "line" and line is not None:
            yield from _line(block, line, sheet.period)
    if others:
        yield '<div class="parts">'
        for block in others:
            yield from _block(block)
        yield "</div>"


def _line(block: Block, line: Line, period: Period) -> Iterator[str]:
    yield f'<section class="line" aria-label="{escape(block.head)}">'
    yield f"<h2>{_text(clipped(line.charted.scale.label, 40))}</h2>"
    yield f"<figure>{chart(line, period)}{_legend(line, period)}</figure>"
    for row in block.rows:
        yield f"<p>{escape(row.words)}</p>"
    yield "</section>"


def _legend(line: Line, period: Period) -> str:
    charted = line.charted
    ticks = charted.ticks.between(charted.first, charted.last)
    stretches = () if charted.course is None else charted.course.stretches
    is_there = {
        "day": True,
        "line": bool(charted.course and charted.course.line),
        "level": any(each.kind == "plateau" and each.end >= charted.first for each in stretches),
        "session": bool(ticks.sessions),
        "mark": bool(ticks.marks),
        "period": period.first > charted.first,
    }
    told = [f"<span>{sample(kind)}{escape(say(f'review.legend_{kind}'))}</span>" for kind in is_there if is_there[kind]]
    return f"<figcaption>{''.join(told)}</figcaption>"


def _block(block: Block) -> Iterator[str]:
    whole = " whole" if lines_of([block]) <= _WHOLE else ""
    yield f'<section class="{block.part}{whole}">'
    yield f"<h2>{_text(block.head)}</h2>"
    if block.about:
        yield f'<p class="about">{_text(block.about)}</p>'
    yield "<ul>"
    for row in block.rows:
        yield f"<li>{_row(row)}</li>"
    yield "</ul>"
    if block.note:
        yield f'<p class="note">{_text(block.note)}</p>'
    yield "</section>"


def _row(row: Said) -> str:
    """Return a row: its label with the track beside it, and under them what is said and what that rests on."""
    counted = f'<span class="counted">{_text(row.counted)}</span>' if row.counted else ""
    drawn = "" if row.track is None else track(row.track)
    if row.is_own:
        beside = f'<div class="under row">{counted}{drawn}</div>' if counted or drawn else ""
        label = f'<div class="label">{_text(row.label)}</div>' if row.label else ""
        return f'{label}<div class="own" dir="auto">{escape(row.words)}</div>{beside}'
    head = f'<div class="row"><span class="label">{_text(row.label)}</span>{drawn}</div>' if row.label else ""
    words = f'<span class="words">{_text(row.words)}</span> ' if row.words else ""
    return f"{head}{words}{counted}"


def _text(text: str) -> str:
    """Return a sentence that a name of the person's own may stand in, whichever way that name is read."""
    return f"<bdi>{escape(text)}</bdi>"
