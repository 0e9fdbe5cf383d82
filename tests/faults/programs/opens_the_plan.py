"""The app on a journal, opened at the safety plan: ``opens_the_plan.py JOURNAL SETTINGS``."""

# ruff: noqa: E402 - as in the command line, the process is protected before Textual is imported

from __future__ import annotations

from tui.terminal import protect_process, run_app

protect_process()

import os
import sys
from contextlib import closing
from pathlib import Path

from storage.journal import open_journal
from storage.settings import Settings
from tui.app import HoldfastApp
from tui.clock import zone_clock

ready = HoldfastApp.on_ready


def open_it(app: HoldfastApp) -> None:
    ready(app)
    app.open_once("safety_plan")


# Not a class of its own: its styles would be looked for beside this file.
HoldfastApp.on_ready = open_it  # type: ignore[method-assign, assignment]
clock = zone_clock(os.environ)
with closing(open_journal(Path(sys.argv[1]), clock)) as journal:
    sys.exit(run_app(HoldfastApp(journal, Settings(), clock, settings_path=Path(sys.argv[2]))))
