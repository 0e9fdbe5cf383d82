"""The question of what counts as level, for one rating: how far it may move, and from where on it is good news."""

from __future__ import annotations

from collections.abc import Sequence

from holdfast.numbers import shown
from holdfast.plateaus.level_words import read_margin, read_steady_from
from holdfast.plateaus.reading import STEADY_FROM, TOP
from holdfast.refusals import NotUnderstood
from holdfast.scales import Scale
from holdfast.wording import say
from storage.journal import Journal
from widgets.text_form import Field, TextForm


def level_form(journal: Journal, scale: Scale, *, plain: bool) -> TextForm:
    """Return the question, with what the person said before filled in."""
    margin, steady = journal.margin(scale.id), journal.steady_from(scale.id)
    side = "higher" if scale.higher_is_better else "lower"
    return TextForm(
        say("level_words.asked", measure=scale.label),
        say("level_words.told"),
        [
            Field(say("level_words.margin"), _typed(margin), say("level_words.margin_hint"), limit=4),
            Field(say(f"level_words.steady_{side}"), _typed(steady), shown(usual_steady(scale)), limit=4),
        ],
        _complaint,
        plain=plain,
    )


def keep_level(journal: Journal, scale: Scale, texts: Sequence[str]) -> None:
    """Keep the answers, of which the form has said nothing against; what is as it was is not written.

    Raises:
        JournalProblem: they could not be written.
    """
    margin, steady = read_margin(texts[0]), read_steady_from(texts[1])
    if margin != journal.margin(scale.id):
        journal.set_margin(scale.id, margin)
    if steady != journal.steady_from(scale.id):
        journal.set_steady_from(scale.id, steady)


def level_told(journal: Journal, scale: Scale) -> str:
    """Return in a few words what counts as level."""
    margin, steady = journal.margin(scale.id), journal.steady_from(scale.id)
    return say(
        "level_words.row" if scale.higher_is_better else "level_words.row_lower",
        margin=say("level_words.by_itself") if margin is None else shown(margin),
        steady=shown(usual_steady(scale) if steady is None else steady),
    )


def usual_steady(scale: Scale) -> float:
    """Return from where on a level line is good news unless the person says otherwise."""
    return STEADY_FROM if scale.higher_is_better else TOP - STEADY_FROM


def _typed(number: float | None) -> str:
    return "" if number is None else shown(number)


def _complaint(texts: Sequence[str]) -> str | None:
    try:
        read_margin(texts[0])
        read_steady_from(texts[1])
    except NotUnderstood as problem:
        return problem.sentence
    return None
