"""What Today offers, as blocks: sessions, what helped before, what is planned, the cards that are pinned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from holdfast.cards import Card, on_today
from holdfast.charts.symbols import symbols
from holdfast.helped import HelpedBefore, Shown
from holdfast.plans import Planned, all_planned, when_told
from holdfast.wording import say
from tui.helped import helped
from tui.today_sessions import Ahead, Told, ahead_of, below, beside
from widgets.card_lines import NameOf, can_line, when_line
from widgets.offers import Block, DrawLines, Offer
from widgets.track import PLACES, track

if TYPE_CHECKING:
    from tui.app import HoldfastApp

_TIMES = 9


class Offered(NamedTuple):
    """What Today has to offer.

    Attributes:
        helped: the exercises.
        plans: plans and homework that have not been looked at again, soonest first.
        cards: the cards that stand on Today.
        ahead: the next session, what to bring to it, and one that words are invited for.
    """

    helped: HelpedBefore = HelpedBefore()
    plans: Sequence[Planned] = ()
    cards: Sequence[Card] = ()
    ahead: Ahead = Ahead()

    @property
    def has_session(self) -> bool:
        """Whether there is a session to come, or one that words are invited for."""
        return bool(self.ahead.next or self.ahead.waits)

    @property
    def has_any(self) -> bool:
        """Whether there is anything of the person's to offer."""
        return bool(self.helped.shown or self.plans or self.cards or self.has_session)


class Drawing(NamedTuple):
    """How it is drawn.

    Attributes:
        today: the civil day it is.
        now: the instant it is, aware, in the person's zone.
        first_hour: the hour at which the person's day begins.
        keys: returns a key's sign by the id of its command.
        name_of: returns the name of an exercise by its id.
        plain: draw in plain symbols.
        roomy: there is room for a second line each.
        narrow: there is no room for two columns.
        lines: how many lines there are where it is not roomy, the head among them.
    """

    today: date
    now: datetime
    first_hour: int
    keys: Callable[[str], str]
    name_of: NameOf
    plain: bool = False
    roomy: bool = False
    narrow: bool = False
    lines: int = 3


def offered_by(app: HoldfastApp, *, is_hard_day: bool) -> Offered:
    """Return what there is to offer."""
    journal = app.journal
    ahead = ahead_of(app, is_hard_day=is_hard_day)
    plans = all_planned(journal.plans(), ahead.homework)
    return Offered(helped(journal), plans, on_today(journal.cards()), ahead)


def columns(offered: Offered, how: Drawing) -> list[list[Block]]:
    """Return what stands below the chart: exercises; at their right, or below where narrow, a session and what is near.

    Beside a session there is one line for a plan, or else a card; without one they have the room to themselves.
    """
    plans, cards = _plans(offered.plans, how), _cards(offered.cards, how)
    session = below(offered.ahead, _told(how), _second(offered, how))
    right = [session] if session is not None else plans or cards
    found = [[_cut(block, how.lines) for block in blocks] for blocks in (_helped(offered.helped, how), right)]
    return [[block for blocks in found for block in blocks]] if how.narrow else found


def column(offered: Offered, how: Drawing) -> list[list[Block]]:
    """Return what stands beside the chart, all in one column."""
    sessions = beside(offered.ahead, _told(how))
    return [[*sessions, *_plans(offered.plans, how), *_helped(offered.helped, how), *_cards(offered.cards, how)]]


def lines_wanted(offered: Offered) -> int:
    """Return how many lines it takes below the chart: a head and at most two of each; none where there is nothing."""
    right = 2 if offered.has_session else len(offered.plans) or len(offered.cards)
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


def _told(how: Drawing) -> Told:
    return Told(how.now, how.today, how.first_hour, how.keys, how.plain)


def _second(offered: Offered, how: Drawing) -> Offer | None:
    """The line beside a session: the first plan, or else the first card."""
    if offered.plans:
        plan = offered.plans[0]
        return Offer(f"{plan.kind}:{plan.id}", _plan(plan, how, lead=say("session_today.planned")))
    return Offer(f"card:{offered.cards[0].id}", _card(offered.cards[0], how)) if offered.cards else None


def _plans(plans: Sequence[Planned], how: Drawing) -> list[Block]:
    if not plans:
        return []
    offers = [Offer(f"{each.kind}:{each.id}", _plan(each, how)) for each in plans[:2]]
    if how.roomy:
        keys = [
            Content.assemble((how.keys(command), "bold $foreground"), " ", (say(f"plans.{command}"), "$text-muted"))
            for command in ("look_at_plan", "let_plan_go")
        ]
        offers.append(Offer("", lambda _: [Content("   ").join(keys)]))
    return [Block(say("plans.head"), offers)]


def _plan(plan: Planned, how: Drawing, *, lead: str = "") -> DrawLines:
    """What is planned and for when; ``lead`` stands before it where no head says what it is."""
    when = when_told(plan.when, how.today)

    def draw(width: int) -> list[Content]:
        told = Content.styled(f", {when}", "$text-muted")
        before = Content.styled(f"{lead} ", "$text-muted") if lead else Content("")
        room = max(4, width - told.cell_length - before.cell_length)
        line = Content.assemble(before, Content(plan.name).truncate(room, ellipsis=not how.plain), told)
        return [line, *_own(plan.words, width, how)] if how.roomy else [line]

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
