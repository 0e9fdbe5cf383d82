"""Exercises of a person's own: what one can be made of, and what is wrong with it."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "head": "Exercises of your own. Each has a name, a category, and a breath, steps or questions, or several.",
    "head_breath": "breath = [in, hold, out, hold], in seconds, with rounds or minutes beside it.",
    "head_steps": "A step may have seconds; without any it waits for a key. Leave the id out of a new exercise.",
    "head_questions": "A question is answered with {answers}.",
    "in_line": "Line {line}: {problem}",
    "no_toml": (
        "Line {line}, column {column}: This cannot be read as TOML. Texts stand in double quotes, lists in square "
        "brackets, and every [[exercise]] on a line of its own."
    ),
    "no_toml_at_end": (
        "Line {line}: The file ends, or grows too deep, before it can be read as TOML. Perhaps a quote or a bracket is "
        "open, or a number far too long."
    ),
    "file_too_large": "The file is larger than {megabytes} MB. Nothing was taken in; please make it two.",
    "too_many": "The file holds more than {limit} exercises. Nothing was taken in; please make it two.",
    "none_in_file": "There is no exercise in the file. Each begins with [[exercise]] on a line of its own.",
    "more_in_file": (
        "Line {line}: The file holds something beside exercises. Everything in it stands below an [[exercise]]."
    ),
    "no_text": "The file is not text in UTF-8, so it cannot be read.",
    "unknown_key": "This key is not known here. An exercise can have {known}.",
    "no_id": "An id is made by Holdfast. Leave it out, and the exercise gets one.",
    "same_id": "An exercise above has the same id. Leave it out of one of them.",
    "no_name": "An exercise needs a name.",
    "no_category": "There is no such category, or none is given. The nearest are: {nearest}.",
    "no_caution": "There is no such caution. Those there are: {known}.",
    "no_instead": "There is no exercise of that id among those that come with Holdfast.",
    "too_long": "This text is longer than {limit} characters.",
    "not_a_text": "{named} is a text, in double quotes.",
    "not_a_list": "{named} is a list, in square brackets.",
    "not_a_number": "This is a whole number of rounds, or a number of minutes.",
    "nothing_in_it": "There is nothing to do in this exercise yet. Give it a breath, steps or questions.",
    "not_a_breath": "A breath is four numbers of seconds: in, hold, out, hold.",
    "no_breath": "All four numbers of the breath are 0. Give at least one of them some seconds.",
    "no_breath_for": "Rounds and minutes belong to a breath, and there is none.",
    "rounds_or_minutes": "A breath has either rounds or minutes beside it, one of the two.",
    "phase": "Each of the four numbers of a breath is from 0 to {limit} seconds, in steps of half a second.",
    "round": "One round of a breath takes {shortest} seconds or more; breathing faster can make one dizzy.",
    "rounds": "A breath has from 1 to {limit} rounds.",
    "length": "An exercise takes from {shortest} seconds to {hours} hours.",
    "too_many_steps": "An exercise has at most {limit} steps.",
    "empty_step": "This step has no text.",
    "not_a_step": "A step is a text, or a table with text and, as a whole number, seconds.",
    "step_seconds": "The seconds of a step are a whole number from 1 to {limit}; without any, it waits for a key.",
    "timed_beside_breath": "Beside a breath, steps are lines to read and have no seconds.",
    "too_many_questions": "An exercise has at most {limit} questions.",
    "empty_question": "This question has no text.",
    "not_a_question": "A question is a text, or a table with text, answer, and later or before as true.",
    "no_answer_kind": "A question can be answered with one of: {known}.",
    "two_whens": "An exercise has one when, and this is a second one.",
    "later": "Later is for questions that are asked once a when is over; here there is none, or this is it.",
}
