"""What goes with therapy on a review sheet, in words: topics, questions, goals, the last session, fit, scores."""

from __future__ import annotations

from datetime import date

from holdfast.numbers import shown
from holdfast.review.clipped import clipped
from holdfast.review.parts import FitOver, GoalNow, LastSession, ScoreNow
from holdfast.review.said import Block, Room, Said, Track, kept
from holdfast.review.sheet import ReviewSheet
from holdfast.wording import dates, say


def topics(sheet: ReviewSheet, room: Room) -> Block:
    """Return what is to be brought."""
    today = sheet.period.last
    rows = [
        Said("", clipped(topic.words, room.line), _raised(topic.raised, today), is_own=True) for topic in sheet.topics
    ]
    return Block("topics", say("review.topics"), kept(rows, room))


def questions(sheet: ReviewSheet, room: Room) -> Block:
    """Return what is not clear yet."""
    rows = [
        Said("", clipped(question.words, room.line), _look_again(question.look_again, sheet.period.last), is_own=True)
        for question in sheet.questions
    ]
    return Block("questions", say("review.questions"), kept(rows, room))


def goals(sheet: ReviewSheet, room: Room) -> Block:
    """Return the goals as they stand."""
    rows = [_goal(goal, room, sheet.period.last) for goal in sheet.goals]
    return Block("goals", say("review.goals"), kept(rows, room))


def session(sheet: ReviewSheet, room: Room) -> Block:
    """Return what was written after the last session."""
    last, today = sheet.session, sheet.period.last
    if last is None:
        return Block("session", "", ())
    day = dates.day_of(last.day, today)
    about = say("review.with_on", name=clipped(last.name, 40), day=day) if last.name else day
    rows = [
        Said(say(f"review.{part}"), clipped(words, room.words), counted, is_own=True)
        for part, words, counted in (
            ("stayed", last.stayed, ""),
            ("takeaways", last.takeaways, ""),
            ("homework", last.homework, _homework(last, today)),
        )
        if words
    ]
    return Block("session", say("review.session"), tuple(rows), about)


def not_said(sheet: ReviewSheet, room: Room) -> Block:
    """Return what was not said in the last session, and what felt off."""
    words = sheet.not_said
    pairs = () if words is None else (("unsaid", words.words), ("off", words.off))
    rows = [Said(say(f"review.{part}"), clipped(text, room.words), is_own=True) for part, text in pairs if text]
    return Block("not_said", say("review.not_said"), tuple(rows))


def fit(sheet: ReviewSheet, room: Room) -> Block:
    """Return how it is with the therapist, over time."""
    name, rows = ("", ()) if sheet.fit is None else sheet.fit
    head = say("review.fit_with", name=clipped(name, 40)) if name else say("review.fit")
    return Block("fit", head, kept([_fit(row, sheet.period.last) for row in rows], room))


def scores(sheet: ReviewSheet, room: Room) -> Block:
    """Return the last totals of questionnaires."""
    rows = [_score(score, sheet.period.last) for score in sheet.scores]
    return Block("scores", say("review.scores"), kept(rows, room))


def _raised(day: date | None, today: date) -> str:
    return "" if day is None else say("review.raised", day=dates.date_of(day, today))


def _look_again(day: date | None, today: date) -> str:
    return "" if day is None else say("review.look_again", day=dates.date_of(day, today))


def _goal(goal: GoalNow, room: Room, today: date) -> Said:
    parts = [say(f"review.state_{goal.state}")]
    track = None
    if goal.value is not None and goal.rated is not None:
        day = dates.date_of(goal.rated, today)
        key = "goal_rated" if goal.then is None else "goal_then"
        parts.append(say(f"review.{key}", value=goal.value, day=day, then=goal.then))
        track = Track(goal.value if goal.then is None else goal.then, goal.value)
    if goal.attainment is not None:
        parts.append(say("review.attainment", value=_attained(goal.attainment)))
    return Said("", clipped(goal.words, room.line), " · ".join(parts), is_own=True, track=track)


def _attained(value: int) -> str:
    return f"{value:+d}".replace("-", "\N{MINUS SIGN}") if value else "0"


def _homework(last: LastSession, today: date) -> str:
    if last.homework_done:
        return say("review.homework_done")
    if last.homework_for is None:
        return ""
    return say("review.homework_for", when=dates.moment_as_told(last.homework_for, today))


def _fit(each: FitOver, today: date) -> Said:
    words = shown(each.last)
    if each.times > 1:
        words = say("review.use", before=shown(each.first), after=shown(each.last))
    counted = say("review.fit_since", n=each.times, day=dates.date_of(each.since, today))
    return Said(each.question.label, words, counted, track=Track(each.first, each.last))


def _score(each: ScoreNow, today: date) -> Said:
    words = say("review.total", total=shown(each.total), day=dates.date_of(each.day, today))
    told = [_changed(each, today), _band(each)]
    return Said(clipped(each.instrument.name, 40), words, " ".join(filter(None, told)))


def _changed(each: ScoreNow, today: date) -> str:
    if each.then is None or each.then_day is None:
        return ""
    day = dates.date_of(each.then_day, today)
    if each.total == each.then:
        return say("review.total_same", day=day)
    margin = say(f"review.margin_{each.change}") if each.change else ""
    key = "total_higher" if each.total > each.then else "total_lower"
    return say(f"review.{key}", by=shown(abs(each.total - each.then)), day=day, margin=margin)


def _band(each: ScoreNow) -> str:
    band = each.band
    if band is None:
        return ""
    return say("review.band", low=shown(band.low), high=shown(band.high), label=clipped(band.label, 40))
