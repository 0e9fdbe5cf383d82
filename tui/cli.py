"""The command line: which verb, what it answers, and the exit code. The contract of `holdfast` with shells and scripts.

Standard output is data and is written once, when all has gone well, but for an exercise, which is said line by line as
it goes; stderr is narration. Each verb is a module of `tui.plain`, imported when it is asked for, so that a status bar
does not wait for charts.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from signal import SIG_IGN, SIGHUP, SIGINT, SIGPIPE, SIGTERM, getsignal, signal
from types import FrameType, SimpleNamespace
from typing import Final, cast

from holdfast import __version__
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.wording import say
from storage.problems import JournalProblem
from tui.plain.call import Answer, Call, Verb
from tui.plain.console import is_terminal, narrate, refuse
from tui.plain.data import put
from tui.plain.exits import BROKEN, code_of, code_of_signal
from tui.plain.options import Option, help_text, read_options
from tui.terminal import protect_process

VERBS: Final = {
    "log": "log",
    "list": "listing",
    "show": "show",
    "delete": "delete",
    "undo": "undo",
    "status": "status",
    "stretches": "stretches",
    "chart": "chart",
    "mark": "mark",
    "year": "year",
    "together": "together",
    "exercises": "exercises",
    "exercise": "exercise",
    "helps": "helps",
    "cards": "cards",
    "session": "session",
    "topic": "topic",
    "review": "review",
    "score": "score",
    "goal": "goal",
    "import": "importing",
    "support": "support",
    "where": "where",
    "demo": "demo",
}
"""Verbs, as help lists them, to modules of `tui.plain`."""

HELP: Final = "--help"


class Ended(BaseException):
    """A signal asked the process to end.

    Attributes:
        number: the signal.
    """

    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__(number)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    Args:
        arguments: without the program's own name; None for those of the process.
    """
    protect_process()
    try:
        with _ended_by_signals():
            answer = _answer(list(sys.argv[1:] if arguments is None else arguments))
            if answer.text:
                put(f"{answer.text}\n")
            return answer.code
    except Refusal as refusal:
        refuse(refusal)
        return code_of(refusal)
    except KeyboardInterrupt:
        return code_of_signal(SIGINT)
    except Ended as end:
        return code_of_signal(end.number)
    except BrokenPipeError:
        return code_of_signal(SIGPIPE)
    except Exception as error:  # noqa: BLE001 - whatever it is, its traceback may quote what a person wrote
        from tui.crash import crash_text  # noqa: PLC0415 - hopefully never

        narrate(crash_text(error, words_kept=False))
        return BROKEN


def _answer(arguments: list[str]) -> Answer:
    name, rest = _split(arguments)
    if name is None:
        return _app_answer(rest)
    if name not in VERBS:
        raise NotUnderstood("cli.no_verb", verb=name[:40])
    if HELP in rest:
        return Answer(help_of(name))
    verb = _verb(name)
    return verb.answer(Call(read_options(f"holdfast {name}", verb.OPTIONS, rest), os.environ))


def help_of(name: str) -> str:
    """Return the help of the verb of that name."""
    return help_text(f"holdfast {name}", say(f"cli.about_{name}"), _verb(name).OPTIONS)


def _verb(name: str) -> Verb:
    return cast(Verb, import_module(f"tui.plain.{VERBS[name]}"))


def _split(arguments: list[str]) -> tuple[str | None, list[str]]:
    """Return the verb, and the other arguments as if they had all stood behind it."""
    takes_value = False
    for place, argument in enumerate(arguments):
        if takes_value:
            takes_value = False
        elif argument.startswith("-"):
            takes_value = argument == "--journal"
        else:
            return argument, arguments[:place] + arguments[place + 1 :]
    return None, arguments


def _app_answer(arguments: list[str]) -> Answer:
    """Open the app, or tell the version."""
    options = (Option("--version", "cli.help_version"),)
    if HELP in arguments:
        verbs = "\n".join(f"  {verb:<22}{say(f'cli.about_{verb}')}" for verb in VERBS)
        return Answer(help_text("holdfast [VERB]", say("cli.overview", verbs=verbs), options))
    given = read_options("holdfast", options, arguments)
    return Answer(f"holdfast {__version__}") if given.version else Answer(code=_run_app(given))


def _run_app(options: SimpleNamespace) -> int:
    if not is_terminal():
        raise NotUnderstood("cli.no_terminal")
    from storage.places import journal_path, settings_path  # noqa: PLC0415 - 200 ms of Textual, only for the app
    from tui.app import run_holdfast  # noqa: PLC0415
    from tui.clock import zone_clock  # noqa: PLC0415

    try:
        return run_holdfast(
            journal=journal_path(options.journal, os.environ),
            settings=settings_path(os.environ),
            clock=zone_clock(os.environ),
        )
    except JournalProblem as problem:
        # Whoever came for help and finds a journal that cannot be opened is told where help is.
        refuse(problem)
        narrate(say("cli.where_help"))
        return code_of(problem)


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Turn SIGTERM and SIGHUP into an exception, so that what is open is closed and what is temporary is removed."""

    def end(number: int, frame: FrameType | None) -> None:
        del frame
        raise Ended(number)

    before = {number: getsignal(number) for number in (SIGTERM, SIGHUP) if getsignal(number) is not SIG_IGN}
    for number in before:
        signal(number, end)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal(number, handler)
