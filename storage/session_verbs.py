"""The verbs of the journal for sessions, and for what is brought to them: topics, open questions, review points.

Each is a record that is let be, or let be none; undo takes the last such step back.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

import storage
from storage.door import Door

if TYPE_CHECKING:
    import storage.ratings
    import storage.session_records
    import storage.topic_records
    from holdfast.therapy.held import Held
    from holdfast.therapy.open_questions import OpenQuestion
    from holdfast.therapy.review_points import ReviewPoint
    from holdfast.therapy.sessions import Session
    from holdfast.therapy.topics import Topic, TopicState


class SessionVerbs(Door):
    """A journal's verbs for sessions. Writing ones raise `JournalProblem`, having changed nothing."""

    # Sessions

    def sessions(
        self, since: date | None = None, until: date | None = None, *, newest: int | None = None
    ) -> list[Session]:
        """Return the sessions of those days, both inclusive, oldest first; the ``newest`` so many of them, or all."""
        return storage.session_records.sessions(self._file, since, until, newest)

    def session(self, session_id: str) -> Session | None:
        """Return the session of that id; None if there is none."""
        return storage.session_records.session(self._file, session_id)

    def sessions_held(self, until: date) -> list[Held]:
        """Return how many sessions were held with whom till the end of that day, none that are cancelled."""
        return storage.session_records.held(self._file, until)

    def session_days(self) -> list[date]:
        """Return the civil days with a session that is not cancelled, also to come, oldest first."""
        return storage.session_records.days(self._file)

    def days_of_therapy(self) -> list[date]:
        """Return the civil days with a session, and those whose check-in is tagged so, oldest first."""
        return storage.ratings.days_of_sessions(self._file)

    def save_session(self, session: Session) -> None:
        """Keep a session, new or changed by its id, and drop its draft. Saving twice is saving once."""
        self._keep("session", session.id, storage.session_records.session_row(session))

    def save_sessions(self, sessions: Iterable[Session]) -> None:
        """Keep several sessions, as of a whole year: one step, taken back as one."""
        self._keep_all("session", {each.id: storage.session_records.session_row(each) for each in sessions})

    def delete_session(self, session_id: str) -> None:
        """Move a session to the trash, where it stays thirty days; `Journal.delete` does so with any entry."""
        self._let_be("session", session_id, None)

    # What is brought

    def topics(self, *states: TopicState) -> list[Topic]:
        """Return the topics in one of these states, or all, in their order by hand."""
        return storage.topic_records.topics(self._file, states)

    def count_topics(self, state: TopicState = "open") -> int:
        """Return how many topics are in that state: for a status line, which waits for no values to be made."""
        return int(self._file.value("SELECT count(*) FROM topics WHERE state = ?", (state,)))

    def topic(self, topic_id: str) -> Topic | None:
        """Return the topic of that id; None if there is none."""
        return storage.topic_records.topic(self._file, topic_id)

    def save_topic(self, topic: Topic) -> None:
        """Keep a topic, new or changed by its id, and drop its draft."""
        self._keep("topic", topic.id, storage.topic_records.topic_row(topic))

    def save_topics(self, topics: Iterable[Topic]) -> None:
        """Keep several topics, as in another order: one step, taken back as one."""
        self._keep_all("topic", {topic.id: storage.topic_records.topic_row(topic) for topic in topics})

    def delete_topic(self, topic_id: str) -> None:
        """Move a topic to the trash, where it stays thirty days."""
        self._let_be("topic", topic_id, None)

    def open_questions(self) -> list[OpenQuestion]:
        """Return the questions without an answer, and those that have one by now, in the order they were made."""
        return storage.topic_records.open_questions(self._file)

    def save_open_question(self, question: OpenQuestion) -> None:
        """Keep an open question, new or changed by its id, and drop its draft."""
        self._keep("open_question", question.id, storage.topic_records.open_question_row(question))

    def delete_open_question(self, question_id: str) -> None:
        """Move an open question to the trash, where it stays thirty days."""
        self._let_be("open_question", question_id, None)

    def review_points(self) -> list[ReviewPoint]:
        """Return the review points, ended ones too, in the order they were set."""
        return storage.topic_records.review_points(self._file)

    def save_review_point(self, point: ReviewPoint) -> None:
        """Keep a review point, new or changed by its id, and drop its draft."""
        self._keep("review_point", point.id, storage.topic_records.review_point_row(point))

    def delete_review_point(self, point_id: str) -> None:
        """Move a review point to the trash, where it stays thirty days."""
        self._let_be("review_point", point_id, None)
