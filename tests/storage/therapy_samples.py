"""What the tests of the journal put in for therapy, goals and scores, and how hypothesis makes any of it."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count
from typing import Any

from hypothesis import strategies as st

from holdfast.days import Moment
from holdfast.goals import ATTAINMENT, GOAL_STATES, WHOSE, Goal, GoalBefore, GoalRating
from holdfast.ids import new_id
from holdfast.scores import Band, Instrument, Score
from holdfast.therapy.choosing import CRITERIA
from holdfast.therapy.fits import Fit, fit_questions
from holdfast.therapy.open_questions import QUESTION_STATES, OpenQuestion
from holdfast.therapy.review_points import UNITS, ReviewAnswer, ReviewPoint
from holdfast.therapy.rough_dates import SEASONS, RoughDate
from holdfast.therapy.sessions import MODES, Session
from holdfast.therapy.therapists import NOTES, PHASES, Phase, Therapist
from holdfast.therapy.topics import TOPIC_STATES, Topic
from tests.storage.samples import DAY, MADE, check_in, days, ids, moments, texts, words

_TURNS = count()


def made_next() -> str:
    """Return an id that sorts after all that were made before."""
    return new_id(MADE + timedelta(seconds=next(_TURNS)))


ORIGINS = ("", "check_in", "stretch", "practice", "question", "review_point", "score", "safe")


def goal(**others: Any) -> Goal:
    """Return a goal that is being worked on."""
    parts: dict[str, Any] = {"words": "say no at work", "made": DAY, "state": "working"} | others
    return Goal(id=made_next(), **parts)


def goal_rating(of: Goal, day: date = DAY, value: int | None = 4, **others: Any) -> GoalRating:
    """Return a rating of a goal."""
    return GoalRating(made_next(), of.id, Moment(day), value, **others)


def therapist(name: str = "M.", phase: Phase = "with", **others: Any) -> Therapist:
    """Return a therapist the person is with, unless told otherwise."""
    return Therapist(made_next(), name, phase, **others)


def fit(of: Therapist, day: date = DAY, **others: Any) -> Fit:
    """Return how it is with a therapist."""
    parts: dict[str, Any] = {"ratings": {"heard": 7}} | others
    return Fit(made_next(), Moment(day), of.id, of.name, **parts)


def session(
    of: Therapist | None = None, *, day: date = DAY, wall: str | None = "15:10", later: int = 0, **others: Any
) -> Session:
    """Return a session on a day, or so many days later."""
    moment = check_in(day + timedelta(days=later), wall).moment
    named = {} if of is None else {"therapist": of.id, "name": of.name}
    return Session(made_next(), moment, **named | others)


def topic(text: str = "the call on Monday", **others: Any) -> Topic:
    """Return an open topic."""
    return Topic(made_next(), text, DAY, **others)


def open_question(**others: Any) -> OpenQuestion:
    """Return an open question."""
    return OpenQuestion(made_next(), "Is it the job?", DAY, **others)


def review_point(**others: Any) -> ReviewPoint:
    """Return a review point."""
    return ReviewPoint(made_next(), 8, "sessions", DAY, **others)


def score(instrument: str = "phq9", total: float = 12, day: date = DAY, **others: Any) -> Score:
    """Return a total of the PHQ-9."""
    return Score(made_next(), Moment(day), instrument, "PHQ-9", total, **others)


def instrument(**others: Any) -> Instrument:
    """Return a questionnaire of the person's own."""
    parts: dict[str, Any] = {"id": "calm", "name": "Calm", "low": 5, "high": 25, "higher_is_better": True} | others
    return Instrument(own=True, **parts)


def rated(names: tuple[str, ...]) -> st.SearchStrategy[dict[str, int]]:
    """Return ratings from 0 to 10 of some of these."""
    return st.dictionaries(st.sampled_from(names), st.integers(0, 10))


QUESTIONS = tuple(each.id for each in fit_questions())
SCALE = st.none() | st.integers(0, 10)
SOME = st.none() | st.integers(1, 200)


def rough_dates() -> st.SearchStrategy[RoughDate]:
    """Return dates that are known more or less."""
    years = st.integers(1900, 2200)
    return st.one_of(
        years.map(RoughDate),
        st.tuples(years, st.sampled_from(list(SEASONS))).map(lambda known: RoughDate(known[0], season=known[1])),
        st.tuples(years, st.integers(1, 12)).map(lambda known: RoughDate(*known)),
        days().map(lambda day: RoughDate(day.year, day.month, day.day)),
    )


ANY: dict[str, st.SearchStrategy[object]] = {
    "goal": st.builds(
        Goal,
        id=ids(),
        words=words(),
        made=days(),
        state=st.sampled_from(GOAL_STATES),
        whose=st.sampled_from(("", *WHOSE)),
        anchors=st.tuples(texts(), texts(), texts()),
        expected=st.just(()) | st.tuples(*[texts()] * len(ATTAINMENT)),
        weight=st.integers(1, 3),
        place=st.floats(-1e6, 1e6),
        before=st.lists(st.builds(GoalBefore, days(), words(), st.sampled_from(GOAL_STATES)), max_size=3).map(tuple),
    ),
    "therapist": st.builds(
        Therapist,
        id=ids(),
        name=words(),
        phase=st.sampled_from(PHASES),
        began=st.none() | rough_dates(),
        with_since=st.none() | rough_dates(),
        ended=st.none() | rough_dates(),
        reason=texts(),
        fee=st.none() | st.floats(0, 1e6),
        currency=texts(),
        minutes=SOME,
        agreed=SOME,
        agreed_by=texts(),
        notes=st.dictionaries(st.sampled_from(NOTES), words()),
    ),
    "session": st.builds(
        Session,
        id=ids(),
        moment=moments(),
        therapist=st.none() | ids(),
        name=texts(),
        mode=st.sampled_from(("", *MODES)),
        minutes=SOME,
        cancelled=st.booleans(),
        bring=texts(),
        mood_before=SCALE,
        stayed=texts(),
        not_said=texts(),
        off=texts(),
        takeaways=texts(),
        homework=texts(),
        homework_for=st.none() | moments(),
        homework_done=st.booleans(),
        mood_after=SCALE,
        ratings=rated(QUESTIONS),
        intuition=texts(),
    ),
    "topic": st.builds(
        Topic,
        id=ids(),
        words=words(),
        made=days(),
        state=st.sampled_from(TOPIC_STATES),
        place=st.floats(-1e6, 1e6),
        raised=st.none() | days(),
        origin=st.sampled_from(ORIGINS),
        origin_id=texts(),
    ),
    "score": st.builds(Score, ids(), moments(), words(), words(), st.floats(-1e6, 1e6)),
}
"""Those kinds that can be asked for one by one."""

OTHERS: dict[str, st.SearchStrategy[object]] = {
    "fit": st.builds(Fit, ids(), moments(), ids(), texts(), rated(QUESTIONS), texts()),
    "open_question": st.builds(
        OpenQuestion, ids(), words(), days(), st.none() | days(), st.sampled_from(QUESTION_STATES), texts()
    ),
    "review_point": st.builds(
        ReviewPoint,
        id=ids(),
        every=st.integers(1, 200),
        unit=st.sampled_from(UNITS),
        since=days(),
        asked=texts(),
        again=st.booleans(),
        ended=st.booleans(),
        answers=st.lists(st.builds(ReviewAnswer, days(), texts(), SCALE), max_size=3).map(tuple),
    ),
}
"""Those that are asked for all at once."""

WORKSHEETS = st.tuples(rated(CRITERIA), st.dictionaries(st.sampled_from(CRITERIA), words()))
GOAL_RATINGS = st.tuples(moments(), SCALE, st.none() | st.sampled_from(ATTAINMENT)).filter(
    lambda it: it[1:] != (None, None)
)
INSTRUMENTS = st.builds(
    Instrument,
    id=st.from_regex("own_[a-z0-9_]{1,36}", fullmatch=True),
    name=words(),
    low=st.floats(-100, 0),
    high=st.floats(1, 100),
    higher_is_better=st.booleans(),
    about=texts(),
    bands=st.lists(st.builds(Band, st.floats(0, 10), st.floats(10, 20), words()), max_size=3).map(tuple),
    reliable_change=st.none() | st.floats(0.5, 10),
    note=texts(),
    own=st.just(True),
)
