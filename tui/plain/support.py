"""``holdfast support``: whom to call. It works with an empty journal, without one, and with one that cannot be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from holdfast.days import FIRST_HOUR, Clock, civil_day
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.safety_plan import SafetyPlan, changed_told, plan_text
from holdfast.support import SupportLine, find_country, support_lines
from holdfast.wording import say
from storage.places import settings_path
from storage.readable_support import OwnSupport, own_support, read_readable
from storage.settings import read_settings
from tui.clock import offset_clock
from tui.plain.call import Answer, Call
from tui.plain.console import narrate
from tui.plain.journals import open_if_there, path_of
from tui.plain.options import Option
from tui.plain.rendered import as_json

OPTIONS = (Option("--plan", "plain.help_plan"),)

_IN_THE_APP = ("unsafe",)
"""Kinds of lines that are questions of the app; what they lead to is printed here anyway."""


def answer(call: Call) -> Answer:
    """Return the lines of Support, whatever state the files are in; or the safety plan alone."""
    clock = offset_clock(call.environ)
    own = _own(call, clock)
    if call.options.plan:
        return _plan(own.plan, json=call.options.json)
    country = read_settings(settings_path(call.environ)).country
    today = civil_day(clock().replace(tzinfo=None), FIRST_HOUR)
    note = changed_told(own.plan)
    found = find_country(country) if country else None
    lines = [
        _with_command(line)
        for line in support_lines(found, own.people, today, own.arranged, plan_note=note)
        if line.kind not in _IN_THE_APP
    ]
    if call.options.json:
        return Answer(as_json([asdict(line) for line in lines]))
    return Answer("\n".join(as_lines(lines)))


def as_lines(lines: Sequence[SupportLine]) -> list[str]:
    """Return one line of text for each, numbers and commands in one column, an empty one above each heading."""
    widest = max((len(line.text) for line in lines if line.number), default=0)
    shown: list[str] = []
    for line in lines:
        if line.number and line.kind != "plan":
            shown.append(f"  {line.text:<{widest}}  {line.number}")
        elif line.kind == "plan":
            shown += ["", f"  {line.text:<{widest}}  {line.number or line.note}"]
        else:
            shown += ["", f"{line.text}  {line.note}".rstrip()]
    return shown[1:] if shown and not shown[0] else shown


def _with_command(line: SupportLine) -> SupportLine:
    """Return a line with the command that opens it, where the number stands of those that are called."""
    command = {"plan": "holdfast support --plan", "exercise": f"holdfast exercise {line.id} --plain"}.get(line.kind)
    if command is None or (line.kind == "plan" and line.note == say("safety_plan.not_yet")):
        return line
    return SupportLine(line.kind, line.text, command, line.note, line.id)


def _plan(plan: SafetyPlan, *, json: bool) -> Answer:
    if json:
        edited = None if plan.edited is None else plan.edited.isoformat()
        return Answer(as_json({"edited": edited, "sections": dict(plan.sections)}))
    if plan.is_empty:
        narrate(say("safety_plan.none_told"))
        return Answer()
    return Answer(plan_text(plan))


def _own(call: Call, clock: Clock) -> OwnSupport:
    """Return own people and plan from the journal; where it cannot be read, from the file beside it if there is one."""
    try:
        with open_if_there(call, clock) as journal:
            if journal is not None:
                return own_support(journal)
    except NotUnderstood:
        raise
    except Refusal as unread:
        narrate(say("plain.people_unread", why=unread.sentence.replace("\n", " ")))
    try:
        return read_readable(path_of(call)) or OwnSupport()
    except Refusal as unread:
        narrate(unread.sentence.replace("\n", " "))
        return OwnSupport()
