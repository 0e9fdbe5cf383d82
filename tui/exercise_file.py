"""Files of own exercises at a path that a person types."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from holdfast.days import Clock
from holdfast.exercises import Exercise
from holdfast.own_exercises import read_own, text_of, written
from holdfast.refusals import Refusal
from tui.plain.files import content_of, put_in_file

PROPOSED = "~/holdfast-exercises.toml"
"""Where own exercises are written unless the person says otherwise."""


def path_typed(text: str) -> Path:
    """Return the path that a person typed; ``~`` is their home.

    Raises:
        Refusal: nothing was typed, its home is not known, or what is there is neither a file nor a folder.
    """
    typed = text.strip()
    if not typed:
        raise Refusal("exercise_form.path_needed")
    try:
        path = Path(typed).expanduser()
        is_odd = path.exists() and not path.is_file() and not path.is_dir()  # a pipe would be waited for
    except RuntimeError:
        raise Refusal("plain.no_folder", path=typed.split("/")[0]) from None
    except (OSError, ValueError) as problem:
        raise Refusal("plain.cannot_read", path=typed, why=getattr(problem, "strerror", None) or "?") from None
    if is_odd:
        raise Refusal("exercise_form.path_no_file", path=path)
    return path


def write_exercises(path: Path, exercises: Sequence[Exercise]) -> None:
    """Write own exercises to a file, in place of one that is there, readable for its owner alone.

    Raises:
        Refusal: it cannot be written; an old file is untouched.
    """
    put_in_file(path, written(exercises).encode(), replace=True)


def read_exercises(path: Path, clock: Clock) -> list[Exercise]:
    """Return the exercises of a file, each checked.

    Raises:
        Refusal: it cannot be read, or something in it is no exercise; then the sentence names the line.
    """
    return read_own(text_of(content_of(path)), clock())
