"""``holdfast together``: which tags, feelings and ratings go together with a rating, a line each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from holdfast.scales import PRIMARY
from holdfast.together import Companion, Diary, Effect, Together, what_goes_together
from holdfast.together.told import chance_of, counted_shortly, in_order, signed, so_far_told
from holdfast.wording import say
from storage.journal import Journal
from tui.clock import offset_clock
from tui.diary import names_of, sensitive_tags, series_of
from tui.plain.call import Answer, Call
from tui.plain.console import narrate
from tui.plain.journals import open_if_there
from tui.plain.options import Option, given
from tui.plain.rated import scale_named
from tui.plain.rendered import as_columns, as_json

Names = Mapping[tuple[str, str], str]

OPTIONS = (
    Option("--rating", "plain.help_rating", "ID", given, default=PRIMARY),
    Option("--sensitive", "together.help_sensitive"),
)


def answer(call: Call) -> Answer:
    """Return what goes together with a rating, and that this shows no cause.

    Raises:
        Refusal: the rating is unknown.
    """
    options = call.options
    with open_if_there(call, offset_clock(call.environ)) as journal:
        scale = scale_named(journal, options.rating)
        found, names = _looked_at(journal, scale.id, sensitive=options.sensitive)
    if options.json:
        return Answer(as_json(as_object(found)))
    told = in_order(found.companions)
    if not (told.marks or told.ratings or told.rest):
        narrate(say("together.empty"))
        narrate(so_far_told(told.few, names))
        return Answer()
    title = say("together.plain_title", measure=scale.label, days=say("together.compared", n=found.days))
    rest = ", ".join(f"{names[each.kind, each.id]} ({counted_shortly(each)})" for each in told.rest)
    parts = [
        [title],
        as_columns([*_rows([*told.marks, *told.ratings], names)]) if told.marks or told.ratings else [],
        [say("together.plain_rest", names=rest)] if rest else [],
        [say("together.plain_units"), *_chance(found), say("together.around")],
    ]
    return Answer("\n\n".join("\n".join(part) for part in parts if part))


def as_object(found: Together) -> dict[str, Any]:
    """Return what ``--json`` prints, everything looked at among it."""
    return {
        "unit": found.unit,
        "days": found.days,
        "pairs": found.pairs,
        "companions": [
            {**each._asdict(), "same_day": _written(each.same_day), "next_day": _written(each.next_day)}
            for each in found.companions
        ],
    }


def _looked_at(journal: Journal | None, unit: str, *, sensitive: bool) -> tuple[Together, Names]:
    """Return what goes together, without what is not to be seen, and the names of everything."""
    if journal is None:
        return Together(unit), {}
    hidden = frozenset() if sensitive else sensitive_tags(journal)
    found = what_goes_together(unit, Diary.of(series_of(journal)))
    seen = tuple(each for each in found.companions if each.kind != "tag" or each.id not in hidden)
    return found._replace(companions=seen), names_of(journal)


def _rows(companions: Iterable[Companion], names: Names) -> Iterator[tuple[str, str, str, str]]:
    yield "", say("together.same_day"), say("together.next_day"), say("together.days")
    for each in companions:
        effects = [_told(each, effect) for effect in (each.same_day, each.next_day)]
        yield names[each.kind, each.id], effects[0], effects[1], counted_shortly(each)


def _told(companion: Companion, effect: Effect | None) -> str:
    if effect is None:
        return say("together.too_few")
    if effect.claim == "none":
        return say("together.plain_none")
    size, low, high = (signed(value, companion) for value in (effect.size, effect.low, effect.high))
    return say("together.plain_effect", size=size, low=low, high=high, sure=say(f"together.plain_{effect.claim}"))


def _chance(found: Together) -> list[str]:
    n = chance_of(found.pairs)
    return [say("together.plain_chance", n=n, pairs=found.pairs)] if n else []


def _written(effect: Effect | None) -> dict[str, Any] | None:
    if effect is None:
        return None
    return {name: round(value, 3) if isinstance(value, float) else value for name, value in effect._asdict().items()}
