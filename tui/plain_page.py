"""The page about the plain commands, ``docs/plain.md``, with the help that each of them gives.

``python -m tui.plain_page`` writes it anew; a test holds it current.
"""

from __future__ import annotations

from pathlib import Path

from holdfast.wording import say
from tui.cli import VERBS, help_of

PAGE = Path(__file__).parent.parent / "docs" / "plain.md"

_OPENING = """\
# Plain commands

This page is made by `python -m tui.plain_page`; a test holds it current.

Full-screen programs are poorly served by screen readers and of no use to scripts. So what the screens do can be done in
the shell as well, in plain lines. `holdfast` without a verb opens the app; with one it does one thing and ends.

```
holdfast log 6 --rating anxiety=4 --tag "work stress"
holdfast log --note < what-happened.txt
holdfast list --since 2026-02-01 --search walk
echo "new job" | holdfast mark add --at 2026-02-28
holdfast chart --range 6m --ascii
holdfast exercise box-breathing --plain --cycles 4
holdfast stretches --json | jq '.stretches[] | select(.kind == "plateau")'
```

**Streams.** Standard output is data, standard error is narration. With `--json` standard output is one JSON value and
nothing else. When a command says no, standard output is empty, except that `import --json` prints its object also then,
and that an exercise with `--plain` is printed as it goes.

**Exit codes**

* 0: done; also an import in which some rows were refused, each named on standard error.
* 1: understood and refused: an unknown id, rating, tag or feeling, a time in the future, a file that is missing or
  cannot be read, a journal in use.
* 2: not understood: an unknown verb or option, a value that is missing or malformed, no terminal where one is needed.
* 3: a passphrase is needed, or is wrong.
* 4: the journal is damaged, made by a newer Holdfast, or no journal; it was left as it is.
* 130, 143, 129: ended by SIGINT, SIGTERM, SIGHUP.

**Words stay out of the arguments**, where the shell's history and `ps` see them. `--note` takes no value: on a terminal
it asks, otherwise it reads standard input to its end. So does `mark add`; `list --search -` reads there too.

**The journal** is the file of `--journal`, else of `$HOLDFAST_JOURNAL`, else the one in the usual place, which
`holdfast where` names. Commands that read never make one. `$HOLDFAST_NOW` (ISO 8601 with an offset) stops the clock.

**Ids** are printed by their last eight characters. Any end that fits one id alone names it.

**Entries as JSON**, from `list`, `show`, `log` and `mark`: `id`, `kind` (`check_in`, `practice`, `session`, `score`,
`mark`), `at` (ISO 8601 with offset; without offset or time where they are unknown), `day` (the civil day), `ratings` (a
number for each that was answered, and for no other), `feelings`, `tags`, `note`. Of a mark `at` is its day, and `note`
holds its words. A check-in that had no word and was named later adds `named` (`day`, `feelings`, `words`). `list` tells
what was: a session to come is in it from its day on; `show` and `delete` know it by its id.

**A practice**, one use of an exercise, adds `exercise` (the id), `name`, `before` and `after` (distress, `null` where
it was not rated), `seconds`; and where there are any `variant`, `answers` (each with `asked` and `answer`), `rated`
(each with `minute` and `value`), `acted`, `planned` (as `at`) with `followed_up`. Its `ratings`, `feelings`, `tags`
and `note` are empty.

**A session** adds `therapist` (the name then, `null` for none) and `cancelled`; and where there are any `mode`
(`in_person`, `video`, `phone`), `minutes`, `mood_before`, `mood_after`, the words `bring`, `stayed`, `not_said`, `off`,
`takeaways`, `intuition` and `homework` with `homework_for` (as `at`, or `null`) and `homework_done`. Its `ratings` are
those of how it was (`heard`, `trust` …). **A score** adds `instrument` (the id), `name` and `total`.

**Stretches as JSON**: `unit`; `stretches`, in order and without gaps, each with `start` and `end` (inclusive), `kind`
(`plateau`, `gain`, `setback`, `unclear`), `confidence` (0 to 1), `level`, `change`, `entries`, `steady`; and `current`
with `kind`, `claim` (`not_enough`, `unclear`, `probable`, `firm`), `since`, `since_low`, `since_high`, `weeks`,
`level`, `entries_needed`. What does not exist is `null`.

**One stretch** is told in full by `holdfast stretches --on DAY`, in lines for reading: how sure it is and why, your own
words on it, what moved meanwhile, what came before. It has no JSON. With `--reading` what you make of it is kept first.

**A year as JSON**: `unit`, `first`, `last` (today in this year), `days` (each with `day`, `mean`, `low`, `high`,
`entries`; those without a value are left out), and `plateaus` that reach into it.

**What goes together as JSON**: `unit`; `days` that could be compared; `pairs` that were looked at; and `companions`,
each with `kind` (`tag`, `feeling`, `rating`), `id`, `days_with`, `days_without` (of a rating: days above and below the
days around), and `same_day` and `next_day`, which are `null` with too few days, else `size` (points, or of a rating a
rank correlation), `low`, `high` (95 %) and `claim` (`clear`, `perhaps`, `none`). It does not show what causes what.

**Exercises as JSON**, a list: `id`, `name`, `category`, `kind` (`paced`, `guided`, `worksheet`, `plan`), `seconds`
(about, where steps wait for a key), `flags` (ids of cautions) and `evidence`: the letter `A` strong, `B` some, `C`
indirect, `D` tradition, for which the lines have the word, or `null` of your own. Own ones come last in a category.

**One exercise as JSON**, from `exercise ID --json`: the same, and `studied` (`note`, `source`, `checked`), `own`,
`use`, `cautions` in words, `try_instead`, `parts` (each with `name`, `cycles`, and `phases` with `label` and
`seconds`), `steps` (`seconds` is `null` where a key is waited for), `prompts` (`text`, `answer`, `later`, `before`),
`rated` (what is asked every `rate_every` minutes) and `variants`. Nobody is guided.

**An exercise in plain lines**, with `--plain`: a countdown goes on along its line, each line and number is written as
it is said, and nothing is ever taken back. On a terminal distress before and after and the questions of the exercise
are asked; Enter leaves each out. Without one, as into a file, nobody is asked: steps and questions without seconds
share what is left, so that it takes the seconds of the exercise. Ctrl-C keeps what was done. `--seconds` cuts a
breath where it is then, `--cycles` does not; both go beyond the end by beginning again. From ten seconds on, or with
any answer, it is kept as a practice; if the journal cannot keep it, that is said afterwards, with your answers, and
is the exit code.

**Exercises of your own** go out and come in as a TOML file that can be written by hand; `--export -` shows how one
looks. One without an `id` is new; one with the `id` of an exercise that is there takes its place. A file is taken in
whole or not at all, and one `undo` takes all of it back.

Before or after every verb there may stand:

```
{everywhere}
```
"""


def page() -> str:
    """Return ``docs/plain.md``."""
    border = say("cli.everywhere")
    helps = {verb: help_of(verb).partition(border) for verb in VERBS}
    everywhere = next(iter(helps.values()))[2].strip("\n")
    opening = _OPENING.replace("{everywhere}", everywhere)
    return "\n".join([opening, *(f"## {verb}\n\n```\n{own.strip()}\n```\n" for verb, (own, _, _) in helps.items())])


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
