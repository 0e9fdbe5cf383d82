"""What review sheets in tests are made of: a material in which every part has something to say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from holdfast.charts.ticks import Ticks
from holdfast.check_ins import CheckIn, DayValue
from holdfast.days import Moment
from holdfast.goals import Goal, GoalRating
from holdfast.lines import line_of_goal
from holdfast.marks import Mark
from holdfast.plateaus.reading import Reading
from holdfast.practices import Used
from holdfast.review.making import sheet_of
from holdfast.review.material import FitRated, Material
from holdfast.review.period import Period, period_of
from holdfast.review.sheet import ReviewSheet
from holdfast.scales import Scale, find_scale, shipped_scales
from holdfast.scores import Band, Instrument, Score, shipped_instruments
from holdfast.stretches.facts import Other
from holdfast.therapy.fits import fit_questions
from holdfast.therapy.open_questions import OpenQuestion
from holdfast.therapy.sessions import Session
from holdfast.therapy.topics import Topic
from tests.charts import charted
from tests.made import checked_in

TODAY = date(2026, 3, 3)
DAY = timedelta(days=1)
SCALES = shipped_scales()
MOOD = find_scale(SCALES, "mood")

SESSION = Session(
    "session",
    Moment(date(2026, 2, 26)),
    "therapist",
    "M.",
    stayed="She waited, and I did not fill the silence.",
    not_said="That I had nearly cancelled.",
    takeaways="Waiting is also an answer.",
    homework="Say no once, to something small.",
    homework_for=Moment(date(2026, 3, 4)),
    ratings={"heard": 8, "safe_to_say": 7},
)
PERIOD = period_of(TODAY, SESSION)


def days_of(means: Sequence[float], *, until: date = TODAY) -> tuple[DayValue, ...]:
    """Return a rating's days, a value each, the last of them ``until``."""
    first = until - (len(means) - 1) * DAY
    return tuple(DayValue(first + place * DAY, mean, mean, mean, 1) for place, mean in enumerate(means))


def other(scale_id: str, means: Sequence[float]) -> Other:
    """Return another rating with a value on each of the last days."""
    scale = find_scale(SCALES, scale_id)
    return Other(scale, days_of(means), Reading(unit=scale_id, higher_is_better=scale.higher_is_better))


def material(**changes: Any) -> Material:
    """Return a material in which every part has something to say, but for what is changed."""
    chart = charted(56)
    whole = Material(
        period=PERIOD,
        scale=MOOD,
        values=chart.values,
        course=chart.course,
        ticks=Ticks(marks=(date(2026, 2, 28),), sessions=(date(2026, 2, 19), date(2026, 2, 26))),
        asked=("mood", "anxiety", "movement"),
        others=[other("anxiety", [6.0] * 28 + [4.0] * 28), other("not_knowing", [5.0])],
        check_ins=_check_ins(),
        marks=[Mark("mark", date(2026, 2, 28), "New desk at work")],
        used=[
            Used("extended-exhale", 6, 4, 1, "Longer out-breath"),
            Used("extended-exhale", 5, 4, 1, "Longer out-breath"),
        ],
        topics=[
            Topic("topic", "Why the question felt sharp", date(2026, 2, 27)),
            Topic("raised", "The phone call with my brother", date(2026, 2, 12), "raised", raised=date(2026, 2, 26)),
        ],
        questions=[OpenQuestion("question", "Whether to stay in this town", date(2026, 2, 1), date(2026, 4, 3))],
        goals=[Goal("goal", "Say what I need", date(2025, 9, 1), "working")],
        goal_ratings=[
            GoalRating("r1", "goal", Moment(date(2026, 2, 1)), 3, -1),
            GoalRating("r2", "goal", Moment(date(2026, 3, 1)), 4, 0),
        ],
        session=SESSION,
        therapist="M.",
        fits=[FitRated(date(2026, 1, 8), {"heard": 6}), FitRated(date(2026, 2, 26), dict(SESSION.ratings))],
        scores=[
            Score("s1", Moment(date(2026, 1, 1)), "phq9", "PHQ-9", 18),
            Score("s2", Moment(date(2026, 3, 1)), "phq9", "PHQ-9", 12),
        ],
        instruments=shipped_instruments(),
        picked=["note 1"],
    )
    return whole._replace(**changes)


def sheet(**changes: Any) -> ReviewSheet:
    """Return the sheet of a `material`."""
    return sheet_of(material(**changes))


def nothing(period: Period = PERIOD) -> ReviewSheet:
    """Return a sheet with nothing in it."""
    return ReviewSheet(period)


def _check_ins() -> list[CheckIn]:
    """Five check-ins of the period, newest first, two of them with a note."""
    notes = {1: "Said no at work and nothing fell down.", 4: "Dreamt of the old house."}
    words = {0: ("restless",), 1: ("restless", "relieved"), 2: ("tired",), 4: ("restless",)}
    return [
        checked_in(ago, note=notes.get(ago, ""))._replace(id=f"note {ago}", feelings=words.get(ago, ()))
        for ago in range(5)
    ]


def fullest(words: str = "WWW and more ") -> ReviewSheet:
    """Return the sheet of a journal that has as much as there can be of everything, all of it long."""
    return worded((words * 200)[:200], words * 4000, n=40)


def worded(line: str, note: str = "", *, n: int = 2) -> ReviewSheet:
    """Return a sheet that has ``n`` of everything, all its words being a person's.

    Args:
        line: what stands wherever one line is written.
        note: what stands wherever there may be many; the same unless given.
        n: how many there are.
    """
    note = note or line
    own = [Scale(f"own_{number}", line, line, line, line, higher_is_better=True, asked=True) for number in range(n)]
    means = [float(day % 11) for day in range(56)]
    totals = [
        Instrument(f"i{number}", line, 0, 100, True, bands=(Band(0, 100, line),), bands_by=line, reliable_change=5)
        for number in range(n)
    ]
    goals = [Goal(f"g{number}", line, TODAY, "not_my_idea") for number in range(n)]
    session = SESSION._replace(name=line, stayed=note, not_said=note, off=note, takeaways=note, homework=note)
    check_ins = [checked_in(day, note=note)._replace(id=f"note {day}", feelings=(line,)) for day in range(5)]
    return sheet(
        period=period_of(TODAY, session),
        asked=[scale.id for scale in (*SCALES, *own)],
        others=[
            *(other(scale.id, means) for scale in SCALES if scale.id != "mood"),
            *(Other(scale, days_of(means), Reading()) for scale in own),
            *(Other(line_of_goal(goal), days_of(means), Reading()) for goal in goals),
        ],
        check_ins=check_ins,
        picked=[check_in.id for check_in in check_ins],
        used=[Used(f"e{number}", number % 11, 4, 9, line) for number in range(n)],
        topics=[Topic(f"t{number}", line, TODAY, "raised", raised=TODAY) for number in range(n)],
        questions=[OpenQuestion(f"q{number}", line, TODAY, TODAY) for number in range(n)],
        goals=goals,
        goal_ratings=[
            GoalRating(f"{goal.id} {ago}", goal.id, Moment(TODAY - ago * DAY), 5, -2)
            for goal in goals
            for ago in (20, 0)
        ],
        session=session,
        therapist=line,
        fits=[
            FitRated(TODAY - ago * DAY, dict.fromkeys((question.id for question in fit_questions()), 7))
            for ago in (40, 0)
        ],
        scores=[
            Score(f"{each.id} {ago}", Moment(TODAY - ago * DAY), each.id, each.name, 50 - ago)
            for each in totals
            for ago in (20, 0)
        ],
        instruments=totals,
    )
