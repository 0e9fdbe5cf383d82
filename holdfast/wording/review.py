"""The review sheet: what is read before a session, or handed over. Nobody is spoken to in it, and nothing is judged."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "title": "Review sheet",
    "since": "since {day}, {length}",
    "since_session": "since the session on {day}, {length}",
    "since_session_with": "since the session with {name} on {day}, {length}",
    "weeks": "the last four weeks, {span}",
    "no_session": "the last four weeks, {span}; no session is recorded yet",
    "empty": "Nothing is recorded in these days, and that is fine.",
    "empty_more": "What is written from now on can be read here before the next session.",
    "foot": "A personal notebook. Not a diagnosis, not medical advice.",
    "foot_open": "It is not encrypted: whoever has it can read it.",
    "more": Plural("n", "and 1 more", "and {n} more"),
    # The heads of its parts
    "line": "The line",
    "ratings": "Ratings, beside the {length} before",
    "moved_level": "What moved while it was level",
    "moved": "What moved meanwhile",
    "exercises": "Exercises used",
    "feelings": "Feelings, most often",
    "moments": "Moments",
    "topics": "To bring",
    "questions": "Not clear yet",
    "goals": "Goals",
    "session": "After the last session",
    "not_said": "Not said in the last session",
    "fit": "How it is with the therapist",
    "fit_with": "How it is with {name}",
    "scores": "Questionnaire scores",
    # The line
    "now": Plural(
        "n",
        "{measure} {level}, in 1 check-in.",
        "{measure} {low} to {high}, around {level}, in {n} check-ins.",
    ),
    "now_even": "{measure} {level}, in {n} check-ins.",
    "now_none": "{measure} was not rated in these days.",
    "checked": Plural("n", "1 of {days} days has a check-in.", "{n} of {days} days have a check-in."),
    "not_enough": "Not enough check-ins yet to tell a stretch.",
    "plateau": "{measure} has been about level for {length}, around {level}{sure}.",
    "plateau_low": (
        "{measure} has been level at a low place for {length}, around {level}{sure}. That is a lot to carry."
    ),
    "steady": "{measure} has been steady at a good level for {length}, around {level}{sure}.",
    "gain": "{measure} has been moving in a better direction for {length}, from about {start} to about {end}{sure}.",
    "setback": "{measure} has been getting harder for {length}, from about {start} to about {end}{sure}.",
    "decline": (
        "{measure} has been getting harder for {length}, from about {start} to about {end}{sure}. That is worth "
        "talking about soon, rather than waiting it out."
    ),
    "swings": "{measure} has gone widely up and down for {length}.",
    "unclear": "{measure} has had no clear direction for {length}.",
    "open": "Whether it goes on is open.",
    "sure": " ({sure})",
    # Ratings
    "range": "{low} to {high}, around {level}",
    "rated": Plural("n", "1 rating", "{n} ratings"),
    "before": Plural("n", "before {level}, 1 rating", "before around {level}, {n} ratings"),
    "none_before": "none before",
    "counted": "{now}, {then}",
    # What moved
    "few": "Too few entries to tell: {names}.",
    "few_all": "Too few entries beside the line to tell what moved.",
    "moved_days": "{span}, its last third beside its first.",
    # Exercises
    "use": "{before} to {after}",
    "two_uses": "{first} and {second}",
    "three_uses": "{first}, {second} and {third}",
    "uses": "around {before} to around {after}, of {n} rated uses",
    "unrated": "not rated before and after",
    "times": Plural("n", "once", "{n} times"),
    "twice": "twice",
    "no_cause": "Distress before and after, 0 to 10. This shows no cause.",
    # Feelings
    "felt": "{word} {times}",
    # Therapy
    "raised": "brought on {day}, and goes on",
    "look_again": "to be looked at again on {day}",
    "goal_rated": "{value} on {day}",
    "goal_then": "{value} on {day}, before {then}",
    "attainment": "{value} by attainment, from −2 to +2",
    "with_on": "with {name}, {day}",
    "stayed": "What stayed",
    "takeaways": "Taken along",
    "homework": "Agreed",
    "homework_for": "for {when}",
    "homework_done": "looked at again",
    "unsaid": "Not said",
    "off": "Felt off",
    "fit_since": Plural("n", "1 rating, {day}", "{n} ratings since {day}"),
    "total": "{total} on {day}",
    "total_higher": "{by} higher than on {day}{margin}.",
    "total_lower": "{by} lower than on {day}{margin}.",
    "total_same": "The same as on {day}.",
    "margin_open": "",
    "margin_within": ", no more than measurement error may be",
    "margin_better": ", in the better direction and by more than measurement error",
    "margin_harder": ", in the harder direction and by more than measurement error",
    "band": "{named}.",
    # The command
    "help_since": "last-session, or a day, YYYY-MM-DD; last-session unless given",
    "help_format": "text, markdown, html or json; text unless given",
    "help_output": "write it to this file, readable for you alone; - for stdout",
    "help_replace": "put it in the place of a file that is there",
    "help_without": (
        "leave this part out, this once; several times for several: line, ratings, moved, exercises, feelings, "
        "moments, topics, questions, goals, session, not_said, fit, scores"
    ),
    "help_with": "take this part in, this once; not_said is out unless it is switched on",
    "no_since": "That is neither a day nor last-session. Give one like 2026-03-03.",
    "future": "That day is still to come.",
    "written": (
        "Written to {path}, readable for you alone on this computer. It is not encrypted: whoever has it can read it."
    ),
    # The chart for those who do not see it
    "chart": "{measure}, {span}",
    "chart_told": Plural("n", "{measure} on 1 day of {days}, {span}.", "{measure} on {n} days of {days}, {span}."),
    "chart_sessions": Plural("n", "1 session is ticked under it.", "{n} sessions are ticked under it."),
    "legend_day": "a day",
    "legend_line": "smoothed",
    "legend_level": "about level",
    "legend_session": "session",
    "legend_mark": "own mark",
    "legend_period": "these days",
}
