"""All lines that can be drawn day by day: those of check-ins, goals, how it is with a therapist, questionnaires."""

from __future__ import annotations

import json

from holdfast.lines import line_of_goal, line_of_instrument, lines_of_fit
from holdfast.scales import Scale
from storage import goal_records, score_records, vocabulary
from storage.connection import JournalFile
from storage.ratings import FITS

_RATED = f"""
SELECT known.value FROM json_each(?) AS known WHERE EXISTS (SELECT 1 FROM ratings WHERE scale = known.value)
UNION ALL SELECT DISTINCT 'goal:' || goal FROM goal_ratings WHERE value IS NOT NULL
UNION ALL SELECT DISTINCT 'score:' || instrument FROM scores
UNION ALL SELECT DISTINCT CASE key WHEN 'trust' THEN key ELSE 'fit:' || key END
FROM ({FITS}) AS rated, json_each(rated.ratings)
"""  # noqa: S608  our own


def lines(file: JournalFile) -> list[Scale]:
    """Return every line there can be: check-ins' in the order they ask, goals by hand, fit, then questionnaires."""
    return [
        *vocabulary.scales(file),
        *map(line_of_goal, goal_records.goals(file)),
        *lines_of_fit(),
        *map(line_of_instrument, score_records.instruments(file)),
    ]


def rated(file: JournalFile) -> list[Scale]:
    """Return the lines that have a rating, in their order."""
    known = lines(file)
    found = {line for (line,) in file.rows(_RATED, (json.dumps([line.id for line in known]),))}
    return [line for line in known if line.id in found]
