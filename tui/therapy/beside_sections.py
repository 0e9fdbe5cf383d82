"""The other side of the Sessions place: goals, therapists, sessions so far."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from holdfast.charts.symbols import symbols
from holdfast.goals import Goal
from holdfast.goals.told import state_told
from holdfast.therapy.fit_course import OverTime
from holdfast.therapy.fits import LEADS, LEADS_WANTED, TRUST
from holdfast.therapy.held import Held
from holdfast.therapy.therapist_phases import standing_told
from holdfast.wording import say
from tui.therapy.section_lines import GAP, Drawing, ends, head, key_line
from tui.therapy.sessions_shown import SessionsShown, WithRatings
from widgets.drawn_lines import Draw
from widgets.section_list import Section, SectionRow
from widgets.track import track

_SAFE = "safe_to_say"
_GOAL_LINES = 2


def beside_sections(shown: SessionsShown, how: Drawing) -> list[Section]:
    """Return the other side: goals, therapists, sessions so far."""
    goals = [SectionRow(f"goal:{goal.id}", _goal(goal, value, how)) for goal, value in shown.goals]
    with_goals = Section(head(say("sessions_place.goals")), goals)
    if not goals:
        words = "sessions_place.all_goals" if shown.all_goals else "sessions_place.no_goals"
        with_goals = with_goals._replace(foot=key_line(how, "sessions_goals", words))
    explained = next((each for each in shown.therapists if _has_style(each)), None)
    therapists = [
        SectionRow(f"therapist:{each.therapist.id}", _therapist(each, how, explains=each is explained))
        for each in shown.therapists
    ]
    with_therapists = Section(head(say("sessions_place.therapists")), therapists, apart=1)
    if not therapists:
        foot = key_line(how, "sessions_therapists", "sessions_place.no_therapists")
        with_therapists = with_therapists._replace(foot=foot)
    return [with_goals, with_therapists, *([_so_far(shown.held, how)] if shown.held else [])]


def _so_far(held: Sequence[Held], how: Drawing) -> Section:
    """How many sessions there were with whom."""
    drawn = [ends(Content(f"  {_with(each.name)}"), Content.styled(str(each.times), "$quiet"), how) for each in held]
    return Section(head(say("sessions_place.so_far")), (), lambda width: [draw(width) for draw in drawn])


def _goal(goal: Goal, value: int | None, how: Drawing) -> Draw:
    """A goal with where the person was last, and its state; long words go on in a second line, above the track."""
    words, state = Content.styled(goal.words, "italic $own"), Content.styled(state_told(goal.state), "$text-muted")
    state, drawn = state.stylize("not bold"), track(value, plain=how.plain)

    def draw(width: int) -> list[Content]:
        if words.cell_length <= width - drawn.cell_length - GAP:
            return [ends(words, drawn, how)(width), state]
        lines = words.wrap(max(8, width))
        if len(lines) > _GOAL_LINES:
            lines = [lines[0], Content(" ").join(lines[1:]).truncate(width, ellipsis=not how.plain)]
        return [*lines, ends(state, drawn.stylize_before("not bold"), how)(width)]

    return draw


def _has_style(shown: WithRatings) -> bool:
    return LEADS in shown.rated and LEADS_WANTED in shown.rated


def _therapist(shown: WithRatings, how: Drawing, *, explains: bool) -> Draw:
    """A therapist: since when, how safe it is to say what is on one's mind, trust, and how much they lead."""
    rated = shown.rated

    def draw(width: int) -> list[Content]:
        standing = Content.styled(standing_told(shown.therapist, how.today), "not bold $quiet")
        lines = [ends(Content(shown.therapist.name), standing, how)(width)]
        lines += [_rated(each, rated[each], how, width) for each in (_SAFE, TRUST) if each in rated]
        leads, wanted = (rated[each].latest if each in rated else None for each in (LEADS, LEADS_WANTED))
        if leads is not None or wanted is not None:
            lines.append(_labelled("leads", track(leads, before=wanted, plain=how.plain), how, width))
        if explains:
            shapes = symbols(plain=how.plain)
            legend = say("session_page.legend", now=shapes.lamp, wanted=shapes.hollow)
            lines.append(Content.styled(legend, "not bold $quiet"))
        return lines

    return draw


def _rated(question: str, over: OverTime, how: Drawing, width: int) -> Content:
    before = over.first if over.times > 1 else None
    return _labelled(question, track(over.latest, before=before, plain=how.plain), how, width)


def _labelled(name: str, drawn: Content, how: Drawing, width: int) -> Content:
    label = Content.styled(say(f"sessions_place.{name}"), "not bold $text-muted")
    return ends(label, drawn.stylize_before("not bold"), how)(width)


def _with(name: str) -> str:
    return say("sessions.with", name=name) if name else say("sessions_place.with_nobody")
