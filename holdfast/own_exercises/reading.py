"""Own exercises out of a TOML file: all of them, or a sentence that says on which line what is wrong."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from holdfast.exercises import Exercise, Part, Prompt, Step
from holdfast.ids import new_id
from holdfast.own_exercises.breath import Breath, breath_parts, parts_of
from holdfast.own_exercises.checked import checked_own, no_caution
from holdfast.own_exercises.limits import EXERCISES_LIMIT, FILE_LIMIT
from holdfast.own_exercises.lines import line_of, line_of_key, line_of_long_key
from holdfast.own_exercises.problem import NotAnExercise
from holdfast.refusals import Refusal
from holdfast.wording import say

KEYS: Final = (
    "id", "name", "category", "use", "cautions", "caution", "try_instead", "breath", "rounds", "minutes", "steps",
    "questions",
)  # fmt: skip
"""What can stand in an exercise of the file."""

MILLISECOND: Final = timedelta(milliseconds=1)

_ID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def text_of(content: bytes) -> str:
    """Return the text of a file as it was read.

    Raises:
        Refusal: it is not UTF-8, or far too large; with the line.
    """
    if len(content) > 4 * FILE_LIMIT:
        raise Refusal("own_exercise.file_too_large", megabytes=FILE_LIMIT // 1_000_000)
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Refusal("own_exercise.in_line", line=line, problem=say("own_exercise.no_text")) from None


def read_own(text: str, now: datetime) -> list[Exercise]:
    """Return the exercises of a TOML file, in its order, each checked.

    Args:
        text: the file.
        now: the instant it is read, aware, of which ids are made for exercises that bring none.

    Raises:
        Refusal: it cannot be read, or something in it is no exercise; with the line, and without a word of it.
    """
    if len(text) > FILE_LIMIT:
        raise Refusal("own_exercise.file_too_large", megabytes=FILE_LIMIT // 1_000_000)
    text = text.removeprefix("\ufeff")
    found: list[Exercise] = []
    for number, table in enumerate(_tables(text)):
        try:
            exercise = _exercise(table, now + number * MILLISECOND)  # so that their ids keep their order
            if any(exercise.id == other.id for other in found):
                raise NotAnExercise("own_exercise.same_id", "id")
        except NotAnExercise as problem:
            line = line_of(text, number, problem.field, problem.item)
            raise Refusal("own_exercise.in_line", line=line, problem=problem.sentence) from None
        found.append(exercise)
    return found


def _tables(text: str) -> list[dict[str, Any]]:
    long_key = line_of_long_key(text)
    if long_key is not None:
        problem = say("own_exercise.unknown_key", known=", ".join(KEYS))
        raise Refusal("own_exercise.in_line", line=long_key, problem=problem)
    try:
        file = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # its message may quote what a person wrote
        place = re.search(r"\(at line (\d+), column (\d+)\)\Z", str(error))
        if place is None:
            raise Refusal("own_exercise.no_toml_at_end", line=text.rstrip().count("\n") + 1) from None
        raise Refusal("own_exercise.no_toml", line=place[1], column=place[2]) from None
    tables = file.get("exercise")
    if not isinstance(tables, list) or not tables or not all(isinstance(table, dict) for table in tables):
        raise Refusal("own_exercise.none_in_file")
    for key in file:
        if key != "exercise":
            raise Refusal("own_exercise.more_in_file", line=line_of_key(text, key))
    if len(tables) > EXERCISES_LIMIT:
        raise Refusal("own_exercise.too_many", limit=EXERCISES_LIMIT)
    return tables


def _exercise(table: Mapping[str, Any], now: datetime) -> Exercise:
    for key in table:
        if key not in KEYS:
            raise NotAnExercise("own_exercise.unknown_key", key, known=", ".join(KEYS))
    made = Exercise(
        id=_id(table) or new_id(now),
        name=_text(table, "name"),
        category=_text(table, "category"),
        kind="guided",
        seconds=0,
        use=_text(table, "use"),
        flags=tuple(_flag(row, item) for item, row in enumerate(_list(table, "cautions"))),
        try_instead=_text(table, "try_instead") or None,
        caution=_text(table, "caution"),
        parts=_parts(table),
        steps=tuple(_step(row, item) for item, row in enumerate(_list(table, "steps"))),
        prompts=tuple(_prompt(row, item) for item, row in enumerate(_list(table, "questions"))),
    )
    return checked_own(made)


def _id(table: Mapping[str, Any]) -> str:
    given = _text(table, "id")
    if given and not _ID.fullmatch(given):
        raise NotAnExercise("own_exercise.no_id", "id")
    return given


def _flag(row: Any, item: int) -> str:
    if not isinstance(row, str):
        raise no_caution(item)
    return row


def _parts(table: Mapping[str, Any]) -> tuple[Part, ...]:
    if "breath" not in table:
        for key in ("rounds", "minutes"):
            if key in table:
                raise NotAnExercise("own_exercise.no_breath_for", key)
        return ()
    breath = table["breath"]
    if not isinstance(breath, list) or len(breath) != 4 or not all(_is_number(each) for each in breath):
        raise NotAnExercise("own_exercise.not_a_breath", "breath")
    if ("rounds" in table) == ("minutes" in table):
        raise NotAnExercise("own_exercise.rounds_or_minutes", "breath")
    if "minutes" in table:
        if not _is_number(table["minutes"]):
            raise NotAnExercise("own_exercise.not_a_number", "minutes")
        return breath_parts(breath[0], breath[1], breath[2], breath[3], table["minutes"])
    if type(table["rounds"]) is not int:
        raise NotAnExercise("own_exercise.not_a_number", "rounds")
    return parts_of(Breath(breath[0], breath[1], breath[2], breath[3], table["rounds"]))


def _step(row: Any, item: int) -> Step:
    if isinstance(row, str):
        return Step(row)
    if not isinstance(row, dict) or not row.keys() <= {"text", "seconds"} or not isinstance(row.get("text"), str):
        raise NotAnExercise("own_exercise.not_a_step", "steps", item)
    if "seconds" in row and type(row["seconds"]) is not int:
        raise NotAnExercise("own_exercise.not_a_step", "steps", item)
    return Step(row["text"], row.get("seconds"))


def _prompt(row: Any, item: int) -> Prompt:
    if isinstance(row, str):
        return Prompt(row)
    types = {"text": str, "answer": str, "later": bool, "before": bool}
    if not isinstance(row, dict) or "text" not in row:
        raise NotAnExercise("own_exercise.not_a_question", "questions", item)
    if not all(isinstance(value, types.get(key, ())) for key, value in row.items()):
        raise NotAnExercise("own_exercise.not_a_question", "questions", item)
    return Prompt(**row)


def _text(table: Mapping[str, Any], key: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise NotAnExercise("own_exercise.not_a_text", key, named=key)
    return value


def _list(table: Mapping[str, Any], key: str) -> list[Any]:
    value = table.get(key, [])
    if not isinstance(value, list):
        raise NotAnExercise("own_exercise.not_a_list", key, named=key)
    return value


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
