"""``holdfast where``: where the files are, whether or not they are there yet."""

from __future__ import annotations

from holdfast.wording import say
from storage.places import settings_path
from storage.problems import backups_folder
from storage.readable_support import readable_path
from tui.plain.call import Answer, Call
from tui.plain.journals import path_of
from tui.plain.rendered import as_json

OPTIONS = ()


def answer(call: Call) -> Answer:
    """Return the paths."""
    journal = path_of(call)
    paths = {
        "journal": str(journal),
        "settings": str(settings_path(call.environ)),
        "backups": str(backups_folder(journal)),
        "support": str(readable_path(journal)),
    }
    if call.options.json:
        return Answer(as_json(paths))
    return Answer("\n".join(f"{say(f'plain.where_{name}'):<10}{path}" for name, path in paths.items()))
