"""The safety plan as a text file, for paper: where it goes to, and what is asked before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from holdfast.safety_plan import SafetyPlan, plan_text
from holdfast.text import gated
from holdfast.wording import say
from storage.files import write_private
from widgets.confirm import Confirm
from widgets.text_form import Field, TextForm

if TYPE_CHECKING:
    from tui.app import HoldfastApp

USUAL = "~/safety-plan.txt"
PATH_LIMIT = 200


async def write_out(app: HoldfastApp, plan: SafetyPlan) -> None:
    """Ask for a path and write the plan there, for its owner alone; over another file after a question."""
    plain = app.settings.plain_symbols
    field = Field(say("safety_plan.path"), USUAL, limit=PATH_LIMIT, goes_on=True)
    told = say("safety_plan.write_out_told")
    form = TextForm(say("safety_plan.write_out"), told, (field,), lambda texts: complaint(app, texts), plain=plain)
    answer = await app.push_screen_wait(form)
    if answer is None:
        return
    path = Path(answer[0]).expanduser()
    if path.exists() or path.is_symlink():
        question = Confirm(
            say("safety_plan.replace_asked", path=path.name),
            say("safety_plan.replace_told"),
            yes=say("safety_plan.replace"),
            no=say("safety_plan.keep"),
            plain=plain,
        )
        if not await app.push_screen_wait(question):
            return
    try:
        write_private(path, f"{gated(plan_text(plan))}\n".encode())
    except OSError as problem:
        app.tell(say("safety_plan.not_written", path=path, why=problem.strerror or ""), error=True)
        return
    app.tell(say("safety_plan.written", path=path))


def complaint(app: HoldfastApp, texts: Sequence[str]) -> str | None:
    """Return why the plan cannot be written to the path that was typed, or None."""
    if not texts[0]:
        return say("safety_plan.no_path")
    path = Path(texts[0]).expanduser()
    if path.is_dir():
        return say("safety_plan.is_folder", path=path)
    if not path.parent.is_dir():
        return say("safety_plan.no_folder", path=path.parent)
    journal = app.journal.path
    if path.name.startswith(journal.name) and path.parent.resolve() == journal.parent.resolve():
        return say("safety_plan.is_journal")
    return None
