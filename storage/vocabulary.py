"""The words of the person: own tags, feelings and scales beside those that come with Holdfast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from holdfast.refusals import Refusal
from holdfast.scales import Scale, shipped_scales
from holdfast.text import clean_line
from storage.connection import JournalFile

if TYPE_CHECKING:
    from holdfast.feelings import Feeling
    from holdfast.tags import Tag


def tags(file: JournalFile) -> list[Tag]:
    """Return all tags: those that come with Holdfast, then own ones in the order they were made."""
    from holdfast.tags import Tag, shipped_tags  # noqa: PLC0415

    own = file.rows("SELECT id, label FROM tags ORDER BY rowid")
    return [*shipped_tags(), *(Tag(tag_id, label, own=True) for tag_id, label in own)]


def feelings(file: JournalFile) -> list[Feeling]:
    """Return all feelings: those that come with Holdfast, then own ones in the order they were made."""
    from holdfast.feelings import OWN, Feeling, shipped_feelings  # noqa: PLC0415

    own = file.rows("SELECT word FROM feelings ORDER BY rowid")
    return [*shipped_feelings(), *(Feeling(word, OWN, own=True) for (word,) in own)]


def scales(file: JournalFile) -> list[Scale]:
    """Return all scales: those that come with Holdfast, then own ones, each asked for or not as the person set it."""
    own = file.rows(
        "SELECT id, label, short, anchor_low, anchor_high, higher_is_better, asked FROM scales ORDER BY rowid"
    )
    known = [
        *shipped_scales(),
        *(
            Scale(scale_id, label, short, low, high, bool(better), bool(asked), own=True)
            for scale_id, label, short, low, high, better, asked in own
        ),
    ]
    asked = {scale: bool(asked) for scale, asked in file.rows("SELECT scale, asked FROM asked")}
    return [scale._replace(asked=asked.get(scale.id, scale.asked)) for scale in known]


def add_tag(file: JournalFile, label: str) -> Tag:
    """Make a tag one's own, and return it; or the one that has this name already."""
    from holdfast.tags import Tag, find_tag  # noqa: PLC0415

    label = _word(label)
    known = find_tag(tags(file), label)
    if known is not None:
        return known
    file.table("tags").insert({"id": label, "label": label})
    return Tag(label, label, own=True)


def add_feeling(file: JournalFile, word: str) -> Feeling:
    """Make a word for a feeling one's own, and return it; or the one that is there already."""
    from holdfast.feelings import OWN, Feeling, find_feeling  # noqa: PLC0415

    word = _word(word)
    known = find_feeling(feelings(file), word)
    if known is not None:
        return known
    file.table("feelings").insert({"word": word})
    return Feeling(word, OWN, own=True)


def add_scale(file: JournalFile, scale: Scale) -> bool:
    """Make a scale one's own; return whether it was not there before."""
    if any(known.id == scale.id for known in scales(file)):
        return False
    file.table("scales").insert(
        {
            "id": scale.id,
            "label": scale.label,
            "short": scale.short,
            "anchor_low": scale.anchor_low,
            "anchor_high": scale.anchor_high,
            "higher_is_better": int(scale.higher_is_better),
            "asked": int(scale.asked),
        }
    )
    return True


def ask(file: JournalFile, scale_id: str, asked: bool) -> None:
    """Let the check-in ask for a scale, or not."""
    file.table("asked").upsert({"scale": scale_id, "asked": int(asked)}, pk="scale")


def _word(text: str) -> str:
    word = clean_line(text)
    if not word:
        raise Refusal("journal_file.no_word")
    return word
