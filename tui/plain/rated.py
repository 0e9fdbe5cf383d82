"""The line that ``--rating`` names: a rating of check-ins, a goal, a question of fit, a questionnaire."""

from __future__ import annotations

from collections.abc import Sequence

from holdfast.ids import tail
from holdfast.line_kinds import kind_of
from holdfast.nearest import nearest
from holdfast.refusals import Refusal
from holdfast.scales import Scale, find_scale, nearest_scales, shipped_scales
from storage.journal import Journal
from tui.plain.tails import id_ending


def scale_named(journal: Journal | None, line_id: str) -> Scale:
    """Return the line of that id, own ones included; of a goal the end of its id is enough, ``goal:1a2b3c4d``.

    Raises:
        Refusal: there is none; the nearest three are named. Or several goals have an id with that end.
    """
    if journal is None:
        return _found(shipped_scales(), line_id)
    lines = journal.lines()
    if kind_of(line_id) == "goal":
        goals = [line.id for line in lines if kind_of(line.id) == "goal"]
        return _found(lines, id_ending(goals, line_id.partition(":")[2]) or line_id)
    return _found(lines, line_id)


def unknown_rating(scales: Sequence[Scale], scale_id: str) -> Refusal:
    """Return the refusal of a rating that is not among ``scales``; the nearest three are named."""
    return Refusal("plain.unknown_rating", word=scale_id, nearest=", ".join(nearest_scales(scales, scale_id)))


def _found(lines: Sequence[Scale], line_id: str) -> Scale:
    try:
        return find_scale(lines, line_id)
    except KeyError:
        named = {name: typed for line in lines for typed in (_typed(line),) for name in (typed, line.label, line.short)}
        raise Refusal("plain.unknown_rating", word=line_id, nearest=", ".join(nearest(line_id, named))) from None


def _typed(line: Scale) -> str:
    """Return what names a line on the command line: of a goal no more of its id than is printed elsewhere."""
    return f"goal:{tail(line.id)}" if kind_of(line.id) == "goal" else line.id
