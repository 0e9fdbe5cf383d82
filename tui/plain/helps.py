"""``holdfast helps``: what came with each exercise, a line each."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from shutil import get_terminal_size
from types import SimpleNamespace
from typing import Any

from holdfast.charts.bars import MOST, Bar
from holdfast.helps import HEIGHTS, Help, helps_of
from holdfast.helps.told import told
from holdfast.wording import say
from tui.clock import offset_clock
from tui.plain.call import Answer, Call
from tui.plain.console import narrate
from tui.plain.journals import open_if_there
from tui.plain.options import Option, one_of, whole_number
from tui.plain.rendered import as_columns, as_json

_WIDEST, _LEAST, _GAP = 80, 16, 2

OPTIONS = (
    Option("--height", "helps.help_height", "H", one_of(HEIGHTS)),
    Option("--bars", "helps.help_bars"),
    Option("--width", "plain.help_width", "N", whole_number(20, 500)),
    Option("--ascii", "plain.help_ascii"),
)


def answer(call: Call) -> Answer:
    """Return what came with each exercise, those with enough rated uses first, in their order."""
    options = call.options
    with open_if_there(call, offset_clock(call.environ)) as journal:
        used = [] if journal is None else journal.used()
    helps = helps_of(used, options.height)
    if options.json:
        return Answer(as_json([as_object(each) for each in helps]))
    if not helps:
        narrate(say("helps.plain_empty"))
        return Answer()
    parts = [[_title(helps, options)], as_columns([(each.name, told(each)) for each in helps])]
    enough = [each for each in helps if each.enough][:MOST]
    if options.bars and enough:
        parts.append(_bars(enough, options))
    return Answer("\n\n".join("\n".join(part) for part in [*parts, [say("helps.about_it")]]))


def as_object(help_: Help) -> dict[str, Any]:
    """Return what ``--json`` prints of an exercise; numbers are null while none of its uses is rated."""
    return {
        "exercise": help_.exercise,
        "uses": help_.uses,
        "rated": help_.rated,
        "change": _rounded(help_.change),
        "low": _rounded(help_.low),
        "high": _rounded(help_.high),
        "enough": help_.enough,
    }


def _rounded(change: float | None) -> float | None:
    return None if change is None else round(change, 3) + 0.0


def _title(helps: Sequence[Help], options: SimpleNamespace) -> str:
    height = say(f"helps.heights_{options.height or 'all'}")
    rated = say("helps.rated", n=sum(each.rated for each in helps))
    return say("helps.plain_title", height=height, rated=rated)


def _bars(helps: Sequence[Help], options: SimpleNamespace) -> list[str]:
    """The bars, as wide as the terminal; each with the name of its exercise."""
    from widgets.plot import bars  # noqa: PLC0415 - few ask for them

    columns = get_terminal_size().columns if sys.stdout.isatty() else _WIDEST
    label = max(len(each.name) for each in helps)
    width = max(_LEAST, (options.width or min(columns, _WIDEST)) - label - _GAP)
    drawn = [Bar(each.low or 0.0, each.high or 0.0) for each in helps]
    rows = ["".join(run.text for run in row) for row in bars(drawn, width, plain=options.ascii)]
    names = [*(each.name for each in helps), ""]
    return [f"{name:<{label}}{' ' * _GAP}{row}".rstrip() for name, row in zip(names, rows, strict=True)]
