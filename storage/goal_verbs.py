"""The verbs of the journal for goals and questionnaires: what a person rates beside their check-ins.

Each is a record that is let be, or let be none; undo takes the last such step back.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import storage
from storage.door import Door

if TYPE_CHECKING:
    import storage.goal_records
    import storage.lines
    import storage.score_records
    from holdfast.goals import Goal, GoalRating
    from holdfast.scales import Scale
    from holdfast.scores import Instrument, Score


class GoalVerbs(Door):
    """A journal's verbs for goals, questionnaires and all lines. Writing ones raise `JournalProblem`, as ever."""

    # Goals

    def goals(self) -> list[Goal]:
        """Return the goals in their order by hand; those of one place as they were made."""
        return storage.goal_records.goals(self._file)

    def goal(self, goal_id: str) -> Goal | None:
        """Return the goal of that id; None if there is none."""
        return storage.goal_records.goal(self._file, goal_id)

    def save_goal(self, goal: Goal) -> None:
        """Keep a goal, new or changed by its id, and drop its draft."""
        self._keep("goal", goal.id, storage.goal_records.goal_row(goal))

    def save_goals(self, goals: Iterable[Goal]) -> None:
        """Keep several goals, as in another order: one step, taken back as one."""
        self._keep_all("goal", {goal.id: storage.goal_records.goal_row(goal) for goal in goals})

    def delete_goal(self, goal_id: str) -> None:
        """Move a goal to the trash, where it stays thirty days; its ratings are out of sight until it is back."""
        self._let_be("goal", goal_id, None)

    def goal_ratings(self, goal_id: str | None = None) -> list[GoalRating]:
        """Return the ratings of a goal, or of all goals there are, oldest first."""
        return storage.goal_records.ratings(self._file, goal_id)

    def save_goal_rating(self, rating: GoalRating) -> None:
        """Keep a rating of a goal, new or changed by its id, and drop its draft."""
        self._keep("goal_rating", rating.id, storage.goal_records.rating_row(rating))

    def save_goal_ratings(self, ratings: Iterable[GoalRating]) -> None:
        """Keep several ratings of goals, as of a whole year: one step, taken back as one."""
        self._keep_all("goal_rating", {each.id: storage.goal_records.rating_row(each) for each in ratings})

    def delete_goal_rating(self, rating_id: str) -> None:
        """Move a rating of a goal to the trash, where it stays thirty days."""
        self._let_be("goal_rating", rating_id, None)

    # Questionnaires

    def instruments(self) -> list[Instrument]:
        """Return all questionnaires: those that come with Holdfast, then own ones by their names."""
        return storage.score_records.instruments(self._file)

    def save_instrument(self, instrument: Instrument) -> None:
        """Keep a questionnaire of the person's own, new or changed by its id, and drop its draft."""
        self._keep("instrument", instrument.id, storage.score_records.instrument_row(instrument))

    def delete_instrument(self, instrument_id: str) -> None:
        """Move a questionnaire of the person's own to the trash. Its totals stay, for each holds the name."""
        self._let_be("instrument", instrument_id, None)

    def scores(self, instrument_id: str | None = None) -> list[Score]:
        """Return the totals of a questionnaire, or of all, oldest first."""
        return storage.score_records.scores(self._file, instrument_id)

    def score(self, score_id: str) -> Score | None:
        """Return the total of that id; None if there is none."""
        return storage.score_records.score(self._file, score_id)

    def save_score(self, score: Score) -> None:
        """Keep a total, new or changed by its id, and drop its draft."""
        self._keep("score", score.id, storage.score_records.score_row(score))

    def delete_score(self, score_id: str) -> None:
        """Move a total to the trash, where it stays thirty days; `Journal.delete` does so with any entry."""
        self._let_be("score", score_id, None)

    # Lines

    def lines(self) -> list[Scale]:
        """Return every line there can be: the ratings of the check-in, then goals, fit, and questionnaires."""
        return storage.lines.lines(self._file)

    def rated_lines(self) -> list[Scale]:
        """Return the lines that have a rating, in their order: `lines`, and `has_ratings` of each, at one go."""
        with self._file.reading():
            return storage.lines.rated(self._file)
