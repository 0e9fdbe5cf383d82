"""The SQLite journal and its files. ``storage.journal.Journal`` is the only door to the data.

The rooms behind that door are imported when they are first entered: ``holdfast status`` needs four of them, and
starting Python takes less time than importing all.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

_ROOMS = frozenset(
    {
        "actions",
        "check_in_rows",
        "contacts",
        "drafts",
        "entries",
        "goal_records",
        "importing",
        "line_records",
        "lines",
        "practice_drafts",
        "practice_rows",
        "ratings",
        "score_records",
        "session_records",
        "skill_records",
        "therapist_records",
        "topic_records",
        "trash",
        "vocabulary",
    }
)


def __getattr__(name: str) -> ModuleType:
    if name not in _ROOMS:
        raise AttributeError(name)
    return import_module(f"{__name__}.{name}")
