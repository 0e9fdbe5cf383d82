"""Making a review sheet of what the journal gives: the line, what moved, what was done, and what moments there are.

What goes with therapy, goals and scores among it, is made in `holdfast.review.carried`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from holdfast.charts.picture import Charted
from holdfast.check_ins import DayValue
from holdfast.lines import GOAL
from holdfast.plateaus.course import Course, Stretch
from holdfast.ranges import EIGHT_WEEKS
from holdfast.review import carried
from holdfast.review.material import Material
from holdfast.review.parts import Exercised, Felt, Line, Moments, Moved, Noted, Spread, ThenAndNow
from holdfast.review.period import Period
from holdfast.review.sheet import MOST_MOMENTS, ReviewSheet
from holdfast.stretches.facts import beside_of, known_from, told_days


def sheet_of(material: Material) -> ReviewSheet:
    """Return the review sheet, with every part that has something to say."""
    return ReviewSheet(
        period=material.period,
        line=_line(material),
        ratings=_ratings(material),
        moved=_moved(material),
        exercises=_exercises(material),
        feelings=_feelings(material),
        moments=_moments(material),
        topics=carried.topics(material.topics),
        questions=carried.questions(material.questions),
        goals=carried.goals(material.goals, material.goal_ratings, material.period),
        session=carried.last_session(material.session),
        not_said=carried.not_said(material.session),
        fit=carried.fit_over_time(material.therapist, material.fits),
        scores=carried.scores(material.scores, material.instruments),
    )


def first_charted(period: Period) -> date:
    """Return the first day of the chart: that of the period, or eight weeks back where that is longer."""
    return min(period.first, EIGHT_WEEKS.first_day(period.last))


def stretch_now(course: Course | None) -> Stretch | None:
    """Return the stretch the person is in; None where it is too early to tell, or their entries are long past."""
    if course is None or course.current is None or course.current.claim == "not_enough":
        return None
    return course.stretches[-1]


def first_compared(period: Period, course: Course | None) -> date:
    """Return the day from which on the other lines are wanted: for what moved, and for then and now."""
    looked, stretch = _looked_at(period, course)
    return min(known_from(looked, stretch), period.before[0])


def spread_of(values: Sequence[DayValue], first: date, last: date) -> Spread | None:
    """Return a rating over the days from ``first`` to ``last``; None where none of them has an entry."""
    shown = [value for value in values if first <= value.day <= last]
    if not shown:
        return None
    return Spread(
        low=min(value.low for value in shown),
        high=max(value.high for value in shown),
        mean=sum(value.mean for value in shown) / len(shown),
        days=len(shown),
        entries=sum(value.entries for value in shown),
    )


def _line(material: Material) -> Line | None:
    period, first = material.period, first_charted(material.period)
    if not any(first <= value.day <= period.last for value in material.values):
        return None
    return Line(
        charted=Charted(
            material.scale,
            material.values,
            material.course,
            first,
            period.last,
            ticks=material.ticks.between(first, period.last),
        ),
        now=spread_of(material.values, period.first, period.last),
        check_ins=len(material.check_ins),
        checked=len({check_in.moment.day for check_in in material.check_ins}),
        stretch=stretch_now(material.course),
    )


def _ratings(material: Material) -> tuple[ThenAndNow, ...]:
    period = material.period
    known = {other.scale.id: (other.scale, other.values) for other in material.others}
    known[material.scale.id] = (material.scale, material.values)
    rows = []
    for scale, values in (known[each] for each in material.asked if each in known):
        now = spread_of(values, period.first, period.last)
        if now is not None:
            rows.append(ThenAndNow(scale, now, spread_of(values, *period.before)))
    return tuple(rows)


def _looked_at(period: Period, course: Course | None) -> tuple[Course, Stretch]:
    """Return what is looked at for what moved: the stretch the person is in, or else the days charted."""
    stretch = stretch_now(course)
    if course is not None and stretch is not None:
        return course, stretch
    days = Stretch(first_charted(period), period.last, "unclear", None, None, None, 0)
    return Course("" if course is None else course.unit), days


def _moved(material: Material) -> Moved | None:
    course, stretch = _looked_at(material.period, material.course)
    shown = {goal.line for goal in carried.goals_shown(material.goals, material.period)}
    others = [each for each in material.others if not each.scale.id.startswith(GOAL) or each.scale.id in shown]
    rows = beside_of(course, stretch, others)
    first, last = told_days(course, stretch)
    return Moved(first, last, stretch.kind == "plateau", rows) if rows else None


def _exercises(material: Material) -> tuple[Exercised, ...]:
    names: dict[str, str] = {}
    times: Counter[str] = Counter()
    rated: dict[str, list[tuple[int, int]]] = {}
    for used in material.used:
        names[used.exercise] = used.name
        times[used.exercise] += used.times
        if used.before is not None and used.after is not None:
            rated.setdefault(used.exercise, []).extend([(used.before, used.after)] * used.times)
    return tuple(
        Exercised(names[exercise], n, tuple(rated.get(exercise, ())))
        for exercise, n in sorted(times.items(), key=lambda each: (-each[1], names[each[0]]))
    )


def _feelings(material: Material) -> tuple[Felt, ...]:
    times = Counter(feeling for check_in in reversed(material.check_ins) for feeling in check_in.feelings)
    return tuple(Felt(word, n) for word, n in times.most_common())


def _moments(material: Material) -> Moments:
    noted = [
        Noted(each.id, each.moment.day, each.moment.wall, each.note, "check_in")
        for each in material.check_ins
        if each.note
    ]
    noted += [
        Noted(mark.id, mark.day, None, mark.text, "mark") for mark in material.marks if material.period.holds(mark.day)
    ]
    # Without a time it is the last of its day, as in the Journal.
    noted.sort(key=lambda each: (each.day, each.wall is None, each.wall or each.day, each.id), reverse=True)
    chosen = [each for each in reversed(noted) if each.id in material.picked]
    return Moments(tuple(chosen[-MOST_MOMENTS:]), tuple(noted))
