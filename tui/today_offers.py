"""What Today offers, as blocks: what helped before, what is planned, the cards that are pinned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from textual.content import Content

from holdfast.cards import Card, on_today
from holdfast.charts.symbols import symbols
from holdfast.helped import HelpedBefore, Shown
from holdfast.plans import when_told, words_of
from holdfast.practices import Practice
from holdfast.wording import say
from storage.journal import Journal
from tui.helped import helped
from widgets.card_lines import NameOf, can_line, when_line
from widgets.offers import Block, DrawLines, Offer
from widgets.track import PLACES, track

_TIMES = 9


class Offered(NamedTuple):
    """What Today has to offer.

    Attributes:
        helped: the exercises.
        plans: plans that have not been looked at again, soonest first.
        cards: the cards that stand on Today.
    """

    helped: HelpedBefore = HelpedBefore()
    plans: Sequence[Practice] = ()
    cards: Sequence[Card] = ()

    @property
    def has_any(self) -> bool:
        """Whether there is anything of the person's to offer."""
        return bool(self.helped.shown or self.plans or self.cards)


class Drawing(NamedTuple):
    """How it is drawn.

    Attributes:
        today: the civil day it is.
        keys: returns a key's sign by the id of its command.
        name_of: returns the name of an exercise by its id.
        plain: draw in plain symbols.
        roomy: there is room for a second line each.
        narrow: there is no room for two columns.
        lines: how many lines there are where it is not roomy, the head among them.
    """

    today: date
    keys: Callable[[str], str]
    name_of: NameOf
    plain: bool = False
    roomy: bool = False
    narrow: bool = False
    lines: int = 3


def offered_by(journal: Journal) -> Offered:
    """Return what there is to offer in a journal."""
    return Offered(helped(journal), journal.plans(), on_today(journal.cards()))


def columns(offered: Offered, how: Drawing) -> list[list[Block]]:
    """Return what stands below the chart: exercises; plans, or else cards, at their right, or below where narrow."""
    right = _plans(offered.plans, how) or _cards(offered.cards, how)
    found = [[_cut(block, how.lines) for block in blocks] for blocks in (_helped(offered.helped, how), right)]
    return [[block for blocks in found for block in blocks]] if how.narrow else found


def column(offered: Offered, how: Drawing) -> list[list[Block]]:
    """Return what stands beside the chart, all in one column."""
    return [[*_plans(offered.plans, how), *_helped(offered.helped, how), *_cards(offered.cards, how)]]


def lines_wanted(offered: Offered) -> int:
    """Return how many lines it takes below the chart: a head and at most two of each; none where there is nothing."""
    right = len(offered.plans) or len(offered.cards)
    return 1 + min(2, max(len(offered.helped.shown), right)) if offered.has_any else 0


def _cut(block: Block, lines: int) -> Block:
    """A block in so many lines; in a single one its head goes."""
    return block._replace(head="" if lines == 1 else block.head, offers=block.offers[: max(1, lines - 1)])


def _helped(helped: HelpedBefore, how: Drawing) -> list[Block]:
    if not helped.shown:
        line = Content.assemble((how.keys("exercise"), "bold $foreground"), " ", (say("helped.begin"), "$text-muted"))
        return [Block(say("helped.none"), [Offer("exercise:", lambda _: [line])])]
    head = say("helped.head" if helped.helped else "helped.pinned")
    single = head if how.lines == 1 else ""
    offers = [Offer(f"exercise:{each.exercise}", _exercise(each, how, single)) for each in helped.shown]
    if how.roomy:
        is_first = helped.begins == helped.shown[0].name
        words = say("helped.first") if is_first else say("helped.start", exercise=helped.begins)
        key = Content.assemble((how.keys("exercise"), "bold $foreground"), " ", (words, "$text-muted"))
        offers.append(Offer("exercise:", lambda _: [key]))
    return [Block(head, offers)]


def _exercise(shown: Shown, how: Drawing, single: str) -> DrawLines:
    drawn = track(shown.after, before=shown.before, plain=how.plain)

    def draw(width: int) -> list[Content]:
        lead = Content.assemble((single, "bold $foreground"), "   ") if single else Content("")
        room = width - lead.cell_length - PLACES - 2 - (0 if how.roomy else _TIMES)
        name = Content(shown.name).truncate(max(8, room), ellipsis=not how.plain, pad=True)
        if how.roomy:
            return [Content.assemble(name, "  ", drawn), *([Content.styled(shown.told, "$quiet")] * bool(shown.told))]
        return [Content.assemble(lead, name, "  ", drawn, (shown.times.rjust(_TIMES), "$quiet"))]

    return draw


def _plans(plans: Sequence[Practice], how: Drawing) -> list[Block]:
    if not plans:
        return []
    offers = [Offer(f"plan:{each.id}", _plan(each, how)) for each in plans[:2]]
    if how.roomy:
        keys = [
            Content.assemble((how.keys(command), "bold $foreground"), " ", (say(f"plans.{command}"), "$text-muted"))
            for command in ("look_at_plan", "let_plan_go")
        ]
        offers.append(Offer("", lambda _: [Content("   ").join(keys)]))
    return [Block(say("plans.head"), offers)]


def _plan(plan: Practice, how: Drawing) -> DrawLines:
    when = "" if plan.planned is None else when_told(plan.planned, how.today)

    def draw(width: int) -> list[Content]:
        told = Content.styled(f", {when}", "$text-muted")
        name = Content(plan.name).truncate(max(4, width - told.cell_length), ellipsis=not how.plain)
        line = Content.assemble(name, told)
        return [line, *_own(words_of(plan), width, how)] if how.roomy else [line]

    return draw


def _cards(cards: Sequence[Card], how: Drawing) -> list[Block]:
    offers = [Offer(f"card:{each.id}", _card(each, how)) for each in cards]
    return [Block(say("cards.title" if how.roomy else "cards.when"), offers)] if offers else []


def _card(card: Card, how: Drawing) -> DrawLines:
    def draw(width: int) -> list[Content]:
        if not how.roomy:
            return _own(card.when, width, how)
        lines = [when_line(card), can_line(card._replace(exercise=None) if card.can else card, how.name_of)]
        return [line.truncate(width, ellipsis=not how.plain) for line in lines]

    return draw


def _own(words: str, width: int, how: Drawing) -> list[Content]:
    """The person's own words on one line, behind their bar; none for none."""
    if not words:
        return []
    bar = (f"{symbols(plain=how.plain).row} ", "$rule-strong")
    return [Content.assemble(bar, Content.styled(words, "italic $own").truncate(width - 2, ellipsis=not how.plain))]
