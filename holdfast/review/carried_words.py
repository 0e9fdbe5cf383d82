"""What goes with therapy on a review sheet, in words: topics, questions, goals, the last session, fit, scores."""

from __future__ import annotations

from datetime import date

from holdfast.goals.told import level_named, state_told
from holdfast.numbers import shown
from holdfast.review.clipped import clipped
from holdfast.review.parts import FitOver, GoalNow, LastSession, ScoreNow
from holdfast.review.said import Block, Room, Said, Track, kept
from holdfast.review.sheet import ReviewSheet
from holdfast.scores.change import Change
from holdfast.scores.told import band_of, band_told
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
    parts = [state_told(goal.state)]
    track = None
    if goal.value is not None and goal.rated is not None:
        day = dates.date_of(goal.rated, today)
        key = "goal_rated" if goal.then is None else "goal_then"
        parts.append(say(f"review.{key}", value=goal.value, day=day, then=goal.then))
        track = Track(goal.value if goal.then is None else goal.then, goal.value)
    if goal.attainment is not None:
        parts.append(say("review.attainment", value=level_named(goal.attainment)))
    return Said("", clipped(goal.words, room.line), " · ".join(parts), is_own=True, track=track)


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
    changed = "" if each.change is None else _changed(each.change, today)
    return Said(clipped(each.instrument.name, 40), words, " ".join(filter(None, (changed, _named(each)))))


def _changed(change: Change, today: date) -> str:
    day = dates.date_of(change.before.moment.day, today)
    if change.how == "same":
        return say("review.total_same", day=day)
    margin = say(f"review.margin_{change.how}")
    key = "total_higher" if change.amount > 0 else "total_lower"
    return say(f"review.{key}", by=shown(abs(change.amount)), day=day, margin=margin)


def _named(each: ScoreNow) -> str:
    """Return what the range of a total is called, and by whom; nothing where it has no name."""
    band = band_of(each.instrument, each.total)
    return "" if band is None else say("review.band", named=clipped(band_told(each.instrument, band), 160))
