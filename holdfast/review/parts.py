"""What the parts of a review sheet hold, as values; `holdfast.review.words` says them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, NamedTuple

from holdfast.charts.picture import Charted
from holdfast.days import Moment
from holdfast.goals import GoalState
from holdfast.plateaus.course import Stretch
from holdfast.scales import Scale
from holdfast.scores import Instrument
from holdfast.scores.change import Change
from holdfast.stretches.facts import Beside
from holdfast.therapy.fits import FitQuestion
from holdfast.therapy.topics import TopicState


class Spread(NamedTuple):
    """A rating over some days, in its own units.

    Attributes:
        low: the lowest entry.
        high: the highest.
        mean: the mean of its days, each of which is the mean of its entries.
        days: how many civil days have an entry, 1 or more.
        entries: how many entries there are.
    """

    low: float
    high: float
    mean: float
    days: int
    entries: int


class Line(NamedTuple):
    """The line and the stretch the person is in.

    Attributes:
        charted: the rating over eight weeks or the whole period, whichever is longer, with its course and its ticks.
        now: the rating in the period; None without an entry in it.
        check_ins: how many check-ins there are in the period, whatever they rate.
        checked: how many of its civil days have one.
        stretch: the stretch the person is in; None where it is too early to tell, or their entries are long past.
    """

    charted: Charted
    now: Spread | None
    check_ins: int
    checked: int
    stretch: Stretch | None


class ThenAndNow(NamedTuple):
    """A rating in the period, and in as many days before it.

    Attributes:
        scale: the rating.
        now: in the period.
        then: in as many days before; None without an entry.
    """

    scale: Scale
    now: Spread
    then: Spread | None


class Moved(NamedTuple):
    """What moved beside the line during the stretch the person is in, or else the days charted.

    Attributes:
        first: the first of those civil days.
        last: the last.
        is_level: they are those of a plateau.
        rows: the other lines that have an entry in them, in the order in which they are told; goals and fit among
            them. How each moved says "few" where its entries are too few to tell.
    """

    first: date
    last: date
    is_level: bool
    rows: tuple[Beside, ...]


class Exercised(NamedTuple):
    """An exercise that was used in the period.

    Attributes:
        name: what it was called last.
        times: how often it was used.
        rated: distress before and after, 0 to 10, of each use that was rated at both ends, oldest first.
    """

    name: str
    times: int
    rated: tuple[tuple[int, int], ...]


class Felt(NamedTuple):
    """A feeling word, and in how many check-ins of the period it was chosen."""

    word: str
    times: int


class Noted(NamedTuple):
    """A moment the person may pick: a check-in with a note, or a mark.

    Attributes:
        id: the id of the entry.
        day: its civil day.
        wall: its time; None where it has none.
        words: the person's own words, of any length and over any number of lines.
        kind: what it is.
    """

    id: str
    day: date
    wall: datetime | None
    words: str
    kind: Literal["check_in", "mark"]


class Moments(NamedTuple):
    """Moments of the period.

    Attributes:
        chosen: those the person picked, three at most, oldest first. These alone leave the app.
        candidates: all that may be picked, newest first.
    """

    chosen: tuple[Noted, ...] = ()
    candidates: tuple[Noted, ...] = ()


class ToBring(NamedTuple):
    """A topic to bring.

    Attributes:
        id: the topic's id.
        words: the person's own words, one line.
        state: open, or raised: it was brought before and goes on.
        raised: the civil day it was last raised; None for never.
    """

    id: str
    words: str
    state: TopicState
    raised: date | None = None


class NotClear(NamedTuple):
    """An open question.

    Attributes:
        words: the person's own words, one line.
        look_again: the civil day to look at it again; None for no such day.
    """

    words: str
    look_again: date | None = None


class GoalNow(NamedTuple):
    """A goal as it stands.

    Attributes:
        words: the person's own words, one line.
        state: its state.
        value: its last rating, 0 to 10; None where there is none.
        rated: the civil day of that; None where there is none.
        then: the last rating from before the period; None where there is none, or where it is the last one itself.
        ratings: how many there are in all.
        attainment: its last attainment, -2 to 2; None where there is none.
    """

    words: str
    state: GoalState
    value: int | None = None
    rated: date | None = None
    then: int | None = None
    ratings: int = 0
    attainment: int | None = None


class LastSession(NamedTuple):
    """What the person wrote after the last session that was held.

    Attributes:
        day: its civil day.
        name: the therapist, as they were called then; empty for none.
        stayed: what stayed with the person.
        takeaways: what they take from it.
        homework: what was agreed for the time until the next.
        homework_for: when it is to be done; None for no such day.
        homework_done: it has been looked at again.
    """

    day: date
    name: str = ""
    stayed: str = ""
    takeaways: str = ""
    homework: str = ""
    homework_for: Moment | None = None
    homework_done: bool = False


class NotSaid(NamedTuple):
    """What the person did not say in the last session, and what felt off. It is on a sheet if they switch it on."""

    words: str
    off: str = ""


class FitOver(NamedTuple):
    """How it is with the therapist, by one question.

    Attributes:
        question: the question.
        first: the first rating, 0 to 10.
        since: the civil day of that.
        last: the last rating, which is the first where there is one.
        times: how often it was rated.
    """

    question: FitQuestion
    first: float
    since: date
    last: float
    times: int


class FitOverTime(NamedTuple):
    """How it is with one therapist over time: the one of the last session, or else the one the person is with."""

    name: str
    rows: tuple[FitOver, ...]


class ScoreNow(NamedTuple):
    """A questionnaire's last total.

    Attributes:
        instrument: the questionnaire; of one that is gone, its name and nothing else is known.
        total: the last total.
        day: the civil day of that.
        change: that total beside the one before it; None for the first.
        times: how many totals there are in all.
    """

    instrument: Instrument
    total: float
    day: date
    change: Change | None = None
    times: int = 1
