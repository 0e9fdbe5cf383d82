"""All that is told of one stretch, as values; `holdfast.stretches.words` says it, on the screen and in plain lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from holdfast.check_ins import CheckIn, DayValue
from holdfast.counted import Counted, counted_as
from holdfast.marks import Mark
from holdfast.plateaus.course import Course, Stretch
from holdfast.plateaus.reading import Reading
from holdfast.plateaus.told import begun
from holdfast.practices import Used
from holdfast.scales import Scale
from holdfast.stretch_notes import StretchNote
from holdfast.stretches.followed import Followed, earlier_plateaus
from holdfast.stretches.hard_days import HardDays, hard_days
from holdfast.stretches.moved import FEWEST_DAYS, FEWEST_SELDOM, NOISE_DAYS, How, Thirds, how_moved, thirds_of
from holdfast.stretches.practised import Practised, practised
from holdfast.stretches.tagged import TagChange, Window, tag_changes, window_of

_FIRST = "trust"
"""The rating that stands first: what often builds while a line is flat."""

_ORDER: tuple[How, ...] = ("moved", "level", "open", "few")


class Beside(NamedTuple):
    """Another rating in the stretch.

    Attributes:
        scale: the rating.
        thirds: where it was in the first and the last third.
        how: what may be said of that.
        counted: what its values are called.
    """

    scale: Scale
    thirds: Thirds
    how: How
    counted: Counted = "check_in"


class Other(NamedTuple):
    """What is known of another rating.

    Attributes:
        scale: the rating.
        values: its days in the stretch and in the year up to its end, oldest first.
        reading: how it is read.
        called: what its values are called; None for what those of its kind of line are (`counted_as`).
    """

    scale: Scale
    values: Sequence[DayValue]
    reading: Reading
    called: Counted | None = None

    @property
    def counted(self) -> Counted:
        """What its values are called."""
        return self.called or counted_as(self.scale.id)

    @property
    def fewest(self) -> int:
        """Days in each third below which nothing is told: what is rated after sessions is rated on few."""
        return FEWEST_DAYS if self.counted == "check_in" else FEWEST_SELDOM


class Facts(NamedTuple):
    """All that is told of one stretch.

    Attributes:
        course: the course, as the person tells it.
        stretch: one of its stretches.
        scale: the rating.
        today: the civil day it is.
        beside: the other ratings that have an entry in it, in the order in which they are told.
        tags: what was tagged clearly more or less often than before.
        hard: how fast hard days passed.
        earlier: the plateaus before it, the latest first.
        notes: what the person noted on it, in the order in which it was begun.
        marks: their marks in it, oldest first.
        practised: the exercises they used in it, the one used most often first.
    """

    course: Course
    stretch: Stretch
    scale: Scale
    today: date
    beside: tuple[Beside, ...] = ()
    tags: tuple[TagChange, ...] = ()
    hard: HardDays = HardDays(None, None)
    earlier: tuple[Followed, ...] = ()
    notes: tuple[StretchNote, ...] = ()
    marks: tuple[Mark, ...] = ()
    practised: tuple[Practised, ...] = ()

    @property
    def readings(self) -> list[StretchNote]:
        """What the person makes of it; usually one, and more where stretches became one."""
        return [note for note in self.notes if note.kind == "reading"]

    @property
    def noticed(self) -> list[StretchNote]:
        """The small changes they noticed."""
        return [note for note in self.notes if note.kind == "noticed"]

    @property
    def nothing_moved(self) -> bool:
        """Whether there is something to compare, and none of it is anything but level or as before."""
        hard = self.hard
        is_same = hard.before is None or hard.during is None or hard.before.days == hard.during.days
        compared = [each.how for each in self.beside if each.how != "few"]
        return bool(compared) and set(compared) == {"level"} and not self.tags and is_same


def holding(course: Course, day: date) -> Stretch | None:
    """Return the stretch that holds a day, or the one nearest to it; None where there is none."""
    return min(course.stretches, key=lambda each: max(each.start - day, day - each.end, timedelta(0)), default=None)


def told_days(course: Course, stretch: Stretch) -> tuple[date, date]:
    """Return the first and last day that a stretch is told to have, which are the ones that are compared."""
    return begun(course, stretch), stretch.end


def day_inside(course: Course, stretch: Stretch) -> date:
    """Return the day to which a note on the stretch is tied: in its middle, where moving edges do not reach."""
    start, end = told_days(course, stretch)
    return max(stretch.start, start + (end - start) // 2)


def beside_of(course: Course, stretch: Stretch, others: Iterable[Other]) -> tuple[Beside, ...]:
    """Return the other ratings that have an entry in a stretch: trust first, then what moved most, in margins.

    Of those beside the check-in, which are many and given now and then, the ones too few to tell are left out.
    """
    start, end = told_days(course, stretch)
    looked = [(other, thirds_of(other.values, other.reading, start, end)) for other in others]
    looked = [(other, thirds) for other, thirds in looked if thirds.entries]
    compared = sum(how_moved(thirds, 1, other.fewest) != "few" for other, thirds in looked)
    beside = [
        Beside(other.scale, thirds, how_moved(thirds, compared, other.fewest), other.counted)
        for other, thirds in looked
        if other.counted == "check_in" or how_moved(thirds, 1, other.fewest) != "few"
    ]
    return tuple(
        sorted(
            beside,
            key=lambda each: (
                each.scale.id != _FIRST,
                _ORDER.index(each.how),
                -abs(each.thirds.change) / each.thirds.margin if each.how == "moved" else 0.0,
            ),
        )
    )


def known_from(course: Course, stretch: Stretch) -> date:
    """Return the day from which on the other ratings are wanted."""
    start, end = told_days(course, stretch)
    return min(start, end - timedelta(days=NOISE_DAYS))


def window(course: Course, stretch: Stretch) -> Window:
    """Return the days whose check-ins `facts_of` wants."""
    return window_of(*told_days(course, stretch))


def facts_of(
    course: Course,
    stretch: Stretch,
    scale: Scale,
    today: date,
    *,
    values: Sequence[DayValue],
    others: Iterable[Other],
    check_ins: Iterable[CheckIn],
    notes: Iterable[StretchNote],
    marks: Iterable[Mark],
    used: Iterable[Used] = (),
) -> Facts:
    """Return all that is told of a stretch.

    Args:
        course: the course, as the person tells it.
        stretch: one of its stretches.
        scale: the rating.
        today: the civil day it is.
        values: the rating's days, oldest first.
        others: the other ratings.
        check_ins: those of the days in `window`, in any order.
        notes: what the person noted on stretches of the rating.
        marks: their marks.
        used: the practices of the days that it is told to have, those rated alike counted together.
    """
    start, end = told_days(course, stretch)
    return Facts(
        course=course,
        stretch=stretch,
        scale=scale,
        today=today,
        beside=beside_of(course, stretch, others),
        tags=tuple(tag_changes(check_ins, window(course, stretch))),
        hard=_hard(values, scale, start, end),
        earlier=tuple(earlier_plateaus(course, stretch)),
        # By their ids, which know when they were made: a note that is changed stays where it is.
        notes=tuple(sorted(note for note in notes if stretch.start <= note.day <= stretch.end)),
        marks=tuple(mark for mark in marks if stretch.start <= mark.day <= stretch.end),
        practised=practised(used),
    )


def _hard(values: Sequence[DayValue], scale: Scale, start: date, end: date) -> HardDays:
    """How fast hard days passed, which a line tells that is entered by the day."""
    if counted_as(scale.id) != "check_in":
        return HardDays(None, None)
    return hard_days(values, start, end, higher_is_better=scale.higher_is_better)
