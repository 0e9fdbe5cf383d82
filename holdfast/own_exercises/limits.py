"""How long, how much and how many: the limits of an own exercise, for the file and for the form alike."""

from __future__ import annotations

NAME_LIMIT = 60
"""The longest name, in characters."""

TEXT_LIMIT = 200
"""The longest step, question or line of when it is for, in characters."""

PHASE_LIMIT = 60
"""The longest phase of a breath, in seconds."""

PHASE_STEP = 0.5
"""What a phase is a multiple of, in seconds."""

SHORTEST_ROUND = 2
"""How long one round of a breath pattern takes at least, in seconds; breathing faster makes people dizzy."""

ROUNDS_LIMIT = 1000
"""How many rounds a breath pattern has at most."""

STEP_SECONDS_LIMIT = 3600
"""The longest step, in seconds."""

SHORTEST = 10
"""How long an exercise takes at least, in seconds."""

LONGEST = 2 * 60 * 60
"""How long an exercise takes at most, in seconds."""

STEPS_LIMIT = 40
"""How many steps an exercise has at most."""

PROMPTS_LIMIT = 30
"""How many questions an exercise has at most."""

EXERCISES_LIMIT = 200
"""How many exercises a file has at most."""

FILE_LIMIT = 4_000_000
"""The largest file, in characters."""

A_STEP = 20
"""About how long one stays with a step that waits for a key, in seconds."""

A_PROMPT = 60
"""About how long a question takes, in seconds."""
