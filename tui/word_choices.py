"""The words a check-in can choose from, as the journal knows them."""

from __future__ import annotations

from holdfast.check_ins import FEELINGS_LIMIT, NO_WORD_YET
from holdfast.feelings import CORNERS
from holdfast.wording import say
from storage.journal import Journal
from tui.screens.pick import Choice
from widgets.word_grid import Group, Word


def feelings_choice(journal: Journal) -> Choice:
    """Return the feeling words corner by corner, "no word yet" last."""
    corners: dict[str, list[Word]] = {corner: [] for corner in CORNERS}
    for feeling in journal.feelings():
        if feeling.word != NO_WORD_YET:
            corners[feeling.quadrant].append(Word(feeling.word, feeling.word))

    def make_own(word: str) -> Word:
        own = journal.add_feeling(word)
        return Word(own.word, own.word)

    return Choice(
        "feelings",
        tuple(Group(say(f"pick.{corner}"), tuple(words), corner) for corner, words in corners.items() if words),
        Word(NO_WORD_YET, NO_WORD_YET),
        FEELINGS_LIMIT,
        make_own,
    )


def tags_choice(journal: Journal) -> Choice:
    """Return the tags, one's own first."""
    tags = journal.tags()
    own = tuple(Word(tag.id, tag.label) for tag in tags if tag.own)
    shipped = tuple(Word(tag.id, tag.label) for tag in tags if not tag.own)

    def make_own(label: str) -> Word:
        tag = journal.add_tag(label)
        return Word(tag.id, tag.label)

    groups = [Group(say("pick.own_tags"), own)] if own else []
    return Choice("tags", (*groups, Group("", shipped)), None, 0, make_own)
