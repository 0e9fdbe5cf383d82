"""The schema, and how it moves on."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import get_args

import pytest
from sqlite_utils import Database, Migrations

from holdfast.days import Clock
from holdfast.therapy.choosing import Worksheet
from storage import migrations, opening
from storage.connection import JournalFile, TableName, dbapi
from storage.files import make_private_file, make_private_folder
from storage.journal import Journal, JournalProblem, Problem, open_journal
from storage.migrations import MIGRATIONS, migrate
from storage.rows import body_of
from tests.storage.samples import asked_directly, check_in, done_directly, mark, note, own_stretch, practice
from tests.storage.therapy_samples import fit, instrument, open_question, review_point, score, session, therapist, topic


@pytest.fixture
def later() -> Migrations:
    """The migrations of some later version, to which a test adds one more."""
    following = Migrations("holdfast")
    following()(migrations.m001_check_ins)
    following()(migrations.m002_own_words_on_the_line)
    following()(migrations.m003_practices)
    following()(migrations.m004_therapy)
    return following


def prepared(path: Path) -> JournalFile:
    file = JournalFile(path)
    file.prepare()
    return file


def test_a_new_journal_is_marked_and_current(journal: Journal) -> None:
    journal.save(check_in())
    assert asked_directly(journal.path, "PRAGMA application_id") == [(int.from_bytes(b"HOLD", "big"),)]
    assert asked_directly(journal.path, "PRAGMA user_version") == [(opening.SCHEMA_VERSION,)]
    assert len(MIGRATIONS.pending(Database(dbapi.connect(":memory:")))) == opening.SCHEMA_VERSION


def test_every_table_is_strict_and_listed(journal: Journal) -> None:
    listed = asked_directly(journal.path, "SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
    tables = {str(name): strict for name, strict in listed}
    for of_others in ("sqlite_schema", MIGRATIONS.migrations_table):
        tables.pop(of_others)
    assert set(tables) == set(get_args(TableName))
    assert set(tables.values()) == {1}


def test_there_is_nothing_that_runs_by_itself(journal: Journal) -> None:
    """No trigger and no view, so that a file from elsewhere which has some is known for a stranger."""
    kinds = asked_directly(journal.path, "SELECT DISTINCT type FROM sqlite_master ORDER BY type")
    assert kinds == [("index",), ("table",)]


def _practiced(**others: str) -> str:
    """Return the values of a practice, in SQL, after its id; NULL is what is generated or was not said."""
    values = {
        "day": "'2026-03-03'", "wall": "NULL", "utc_offset": "NULL", "zone": "NULL", "exercise": "'box'",
        "name": "'Box'", "variant": "''", "before": "NULL", "after": "NULL", "seconds": "60", "answers": "'[]'",
        "ratings": "'[]'", "acted": "NULL", "planned_day": "NULL", "planned_wall": "NULL",
        "planned_utc_offset": "NULL", "planned_zone": "NULL", "followed_up": "0",
    }  # fmt: skip
    assert others.keys() <= values.keys()
    return ", ".join((values | others).values())


def _goal(**others: str) -> str:
    """Return a statement that puts in a goal; ``others`` are columns as SQL."""
    values = {
        "words": "'rest'", "made": "'2026-03-03'", "state": "'working'", "whose": "''", "anchors": "'[]'",
        "expected": "'[]'", "weight": "1", "place": "0", "before": "'[]'",
    }  # fmt: skip
    assert others.keys() <= values.keys()
    return f"INSERT INTO goals VALUES ({{id}}, {', '.join((values | others).values())})"


def _rated_goal(value: str, attainment: str) -> str:
    return f"INSERT INTO goal_ratings VALUES ({{id}}, {{id}}, '2026-03-03', NULL, NULL, NULL, {value}, {attainment})"


REFUSED = {
    "a rating above the scale": "INSERT INTO ratings VALUES ({id}, 'anxiety', 10.5, '2026-03-03')",
    "a rating below the scale": "INSERT INTO ratings VALUES ({id}, 'anxiety', -1, '2026-03-03')",
    "a rating that is no number": "INSERT INTO ratings VALUES ({id}, 'anxiety', 'much', '2026-03-03')",
    "a rating of nothing": "INSERT INTO ratings VALUES ('nobody', 'anxiety', 5, '2026-03-03')",
    "a second rating": "INSERT INTO ratings VALUES ({id}, 'mood', 5, '2026-03-03')",
    "a day that never was": "UPDATE check_ins SET day = '2026-02-30'",
    "a day that is none": "UPDATE check_ins SET day = 'Tuesday'",
    "a time that never was": "UPDATE check_ins SET wall = '2026-02-30T08:40:00'",
    "a time that is none": "UPDATE check_ins SET wall = '2026-03-03 08:40'",
    "an unknown zone of the world": "UPDATE check_ins SET utc_offset = 1500",
    "half an origin": "UPDATE check_ins SET source = 'daylio'",
    "an unknown action": "UPDATE undo SET action = 'forgotten'",
    "an action on nothing": "UPDATE undo SET kind = ''",
    "a mark on a day that never was": "INSERT INTO marks VALUES ({id}, '2026-02-30', 'new job')",
    "a mark without words": "INSERT INTO marks VALUES ({id}, '2026-03-03', '')",
    "a mark without an id": "INSERT INTO marks VALUES ('1', '2026-03-03', 'new job')",
    "a note of an unknown kind": (
        "INSERT INTO stretch_notes VALUES ({id}, 'mood', '2026-03-03', 'advice', 'words', '2026-03-03', 'me')"
    ),
    "a note that somebody else sees": (
        "INSERT INTO stretch_notes VALUES ({id}, 'mood', '2026-03-03', 'noticed', 'words', '2026-03-03', 'all')"
    ),
    "a note written on no day": (
        "INSERT INTO stretch_notes VALUES ({id}, 'mood', '2026-03-03', 'reading', 'words', 'Tuesday', 'me')"
    ),
    "a stretch that ends before it starts": (
        "INSERT INTO own_stretches VALUES ({id}, 'mood', '2026-03-03', '2026-03-02', 'plateau')"
    ),
    "a stretch that ends on no day": "INSERT INTO own_stretches VALUES ({id}, 'mood', '2026-03-03', '', 'plateau')",
    "a stretch of an unknown kind": "INSERT INTO own_stretches VALUES ({id}, 'mood', '2026-03-03', NULL, 'gain')",
    **{
        f"a practice with {what}": f"INSERT INTO practices VALUES ({{id}}, {row})"
        for what, row in {
            "no exercise": _practiced(exercise="''"),
            "no name": _practiced(name="''"),
            "distress above the scale": _practiced(before="11"),
            "distress below the scale": _practiced(after="-1"),
            "distress that is half": _practiced(after="2.5"),
            "time running backwards": _practiced(seconds="-1"),
            "answers that are no list": _practiced(answers="'{{}}'"),
            "ratings that are no list": _practiced(ratings="'4'"),
            "a third way to act": _practiced(acted="2"),
            "a day that never was": _practiced(day="'2026-02-30'"),
            "a plan for no day": _practiced(planned_day="'Tuesday'"),
            "a plan for a time without a day": _practiced(planned_wall="'2026-03-04T08:00:00'"),
            "half a look back": _practiced(followed_up="NULL"),
        }.items()
    },
    "an exercise that is no table": "INSERT INTO own_exercises VALUES ({id}, '[]')",
    "a pin in nothing": "INSERT INTO pins VALUES ('', 1)",
    "a card without a when": "INSERT INTO cards VALUES ({id}, '', 'breathe', NULL, 0)",
    "a card without a can": "INSERT INTO cards VALUES ({id}, 'on the bus', '', NULL, 0)",
    "a card pinned twice": "INSERT INTO cards VALUES ({id}, 'on the bus', 'breathe', NULL, 2)",
    "a second safety plan": "INSERT INTO safety_plan (id, edited) VALUES ('another', '2026-03-03')",
    "a section without words": "INSERT INTO safety_plan (id, edited, alone) VALUES ('safety_plan', '2026-03-03', '')",
    "a safety plan of no day": "INSERT INTO safety_plan (id, edited, alone) VALUES ('safety_plan', '', 'walk')",
    "a naming without a word": "INSERT INTO namings VALUES ({id}, {id}, '2026-03-03', '[]', '')",
    "a naming of no list": "INSERT INTO namings VALUES ({id}, {id}, '2026-03-03', 'sad', '')",
    "a goal without words": _goal(words="''"),
    "a goal in an unknown state": _goal(state="'given up'"),
    "a goal that weighs nothing": _goal(weight="0"),
    "a goal in no place": _goal(place="9e999"),
    "a goal whose anchors are no list": _goal(anchors="'{{}}'"),
    "a rating of a goal above the scale": _rated_goal("11", "NULL"),
    "a rating of a goal that is half": _rated_goal("4.5", "NULL"),
    "an attainment beyond the scale": _rated_goal("NULL", "3"),
    "a rating of a goal that rates nothing": _rated_goal("NULL", "NULL"),
    **{
        f"a therapist with {what}": f"UPDATE therapists SET {said}"
        for what, said in {
            "no name": "name = ''",
            "an unknown phase": "phase = 'best'",
            "a beginning that is no date": "began = 'long ago'",
            "a fee below nothing": "fee = -1",
            "a fee that is no number": "fee = 'much'",
            "no minutes": "minutes = 0",
            "notes that are no object": "notes = '[]'",
        }.items()
    },
    **{
        f"a session with {what}": f"UPDATE sessions SET {said}"
        for what, said in {
            "a day that never was": "day = '2026-02-30'",
            "a therapist who is nobody": "therapist = 'M.'",
            "an unknown mode": "mode = 'by letter'",
            "half a cancellation": "cancelled = NULL",
            "mood above the scale": "mood_after = 11",
            "mood that is half": "mood_before = 4.5",
            "homework for no day": "homework_for_day = 'Tuesday'",
            "homework for a time without a day": "homework_for_wall = '2026-03-04T08:00:00'",
            "ratings that are no object": "ratings = '[]'",
        }.items()
    },
    "a fit of nobody": "UPDATE fits SET therapist = ''",
    "a fit whose ratings are no object": "UPDATE fits SET ratings = '7'",
    "a worksheet that is no object": "UPDATE worksheets SET notes = 'calm'",
    "a topic without words": "UPDATE topics SET words = ''",
    "a topic in an unknown state": "UPDATE topics SET state = 'urgent'",
    "a topic of an unknown origin": "UPDATE topics SET origin = 'dream'",
    "a topic raised on no day": "UPDATE topics SET raised = '2026-02-30'",
    "an open question without words": "UPDATE open_questions SET words = ''",
    "an open question in an unknown state": "UPDATE open_questions SET state = 'answered'",
    "an open question to be looked at on no day": "UPDATE open_questions SET look_again = 'soon'",
    "a review point every nothing": "UPDATE review_points SET every = 0",
    "a review point in an unknown unit": "UPDATE review_points SET unit = 'moons'",
    "answers to a review point that are no list": "UPDATE review_points SET answers = '{{}}'",
    "a score of nothing": "UPDATE scores SET instrument = ''",
    "a score that is no number": "UPDATE scores SET total = 'high'",
    "an endless score": "UPDATE scores SET total = 9e999",
    "an instrument with a long id": "UPDATE instruments SET id = 'a' || hex(zeroblob(20))",
    "an instrument whose id nobody can type": "UPDATE instruments SET id = 'Calm!'",
    "an instrument that is no object": "UPDATE instruments SET body = '[]'",
    "a margin of nothing": "INSERT INTO margins VALUES ('mood', 0)",
    "an endless margin": "INSERT INTO margins VALUES ('mood', 9e999)",
    "an endless level": "INSERT INTO steady_levels VALUES ('mood', -9e999)",
}


@pytest.mark.parametrize("what", REFUSED)
def test_the_file_itself_refuses(what: str, journal: Journal) -> None:
    kept, theirs = check_in(), therapist()
    journal.save(kept)
    journal.save_therapist(theirs)
    journal.save_session(session(theirs))
    journal.save_fit(fit(theirs))
    journal.save_worksheet(Worksheet(theirs.id))
    journal.save_topic(topic())
    journal.save_open_question(open_question())
    journal.save_review_point(review_point())
    journal.save_score(score())
    journal.save_instrument(instrument())
    everything = [asked_directly(journal.path, query) for query in queries_for_all_of(journal.path)]
    with pytest.raises(dbapi.IntegrityError), journal._file.writing():
        journal._file.database.execute(REFUSED[what].format(id=f"'{kept.id}'"))
    assert not journal._file._connection.in_transaction
    assert [asked_directly(journal.path, query) for query in queries_for_all_of(journal.path)] == everything


def test_the_instant_follows_from_wall_time_and_offset(journal: Journal) -> None:
    journal.save(check_in(wall="08:40"))
    journal.save(check_in(wall=None))
    instants = asked_directly(journal.path, "SELECT utc FROM check_ins ORDER BY wall")
    assert instants == [(None,), ("2026-03-03T07:40:00Z",)]


def test_an_older_journal_moves_on_with_all_it_holds(journal: Journal, later: Migrations) -> None:
    """Rebuilding a table that others refer to must not take their rows along."""

    @later()
    def m005_weather(database: Database) -> None:
        database.executescript(
            "CREATE TABLE rebuilt AS SELECT *, 'mild' AS weather FROM check_ins; DROP TABLE check_ins;"
            "ALTER TABLE rebuilt RENAME TO check_ins; CREATE UNIQUE INDEX check_ins_by_id ON check_ins (id);"
        )

    journal.save(check_in())
    journal.close()
    file = prepared(journal.path)
    migrate(file, later)
    assert file.value("PRAGMA user_version") == 5
    assert file.value("PRAGMA foreign_keys") == 1
    assert file.rows("SELECT scale, value FROM ratings JOIN check_ins ON id = check_in") == [("mood", 6.0)]
    file.close()


@pytest.fixture
def first() -> Migrations:
    """The migrations of the first version, which knew check-ins alone."""
    known = Migrations("holdfast")
    known()(migrations.m001_check_ins)
    return known


def of_version_1(path: Path, known: Migrations) -> None:
    """Make a journal of version 1: a check-in, another in the trash, and four steps to take back."""
    make_private_folder(path.parent)
    make_private_file(path)
    file = prepared(path)
    migrate(file, known)
    file.close()
    one, other = check_in(note="kept"), check_in(note="thrown away")
    done_directly(
        path,
        "INSERT INTO check_ins VALUES ('{0}', '2026-03-03', NULL, NULL, NULL, 'kept', 0, NULL, NULL, NULL);"
        "INSERT INTO ratings VALUES ('{0}', 'mood', 6, '2026-03-03');"
        "INSERT INTO trash (id, deleted_at, body) VALUES ('{1}', '2026-03-03T20:00:00Z', '{2}');"
        "INSERT INTO undo (action, subject, before, done_at) VALUES"
        " ('saved', '{1}', NULL, '2026-03-03T20:00:00Z'), ('deleted', '{1}', NULL, '2026-03-03T20:00:00Z'),"
        " ('saved', '{0}', NULL, '2026-03-03T20:00:00Z'), ('changed', '{0}', '{3}', '2026-03-03T20:00:00Z');"
        "UPDATE revision SET number = 4;".format(
            one.id, other.id, body_of(other), body_of(one._replace(note="as it was"))
        ),
    )


def queries_for_all_of(path: Path) -> list[str]:
    """Return a query for each table of a journal, which asks for the columns that it has by now."""
    listed = asked_directly(
        path,
        "SELECT 'SELECT ' || group_concat('\"' || column.name || '\"') || ' FROM ' || tables.name"
        " FROM pragma_table_list AS tables, pragma_table_info(tables.name) AS column"
        " WHERE tables.strict GROUP BY tables.name",
    )
    return [str(query) for (query,) in listed]


def test_a_journal_of_version_1_moves_on_with_all_that_can_be_taken_back(
    journal_path: Path, first: Migrations, clock: Clock
) -> None:
    of_version_1(journal_path, first)
    everything = queries_for_all_of(journal_path)
    before = [asked_directly(journal_path, query) for query in everything]
    assert len(before) == 15
    assert asked_directly(journal_path, "PRAGMA user_version") == [(1,)]
    with closing(open_journal(journal_path, clock)) as moved_on:
        assert asked_directly(journal_path, "PRAGMA user_version") == [(opening.SCHEMA_VERSION,)]
        assert [asked_directly(journal_path, query) for query in everything] == before
        moved_on.save_mark(mark())
        steps = [moved_on.undo() for _ in range(6)]
        assert [step and (step.kind, step.action) for step in steps] == [
            ("mark", "saved"),
            ("check_in", "changed"),
            ("check_in", "saved"),
            ("check_in", "deleted"),
            ("check_in", "saved"),
            None,
        ]
        assert moved_on.count() == 0
        assert moved_on.marks() == []
    thrown = "SELECT kind, coalesce(body ->> 'note', body ->> 'text') FROM trash ORDER BY 1, 2"
    assert asked_directly(journal_path, thrown) == [
        ("check_in", "as it was"),
        ("check_in", "thrown away"),
        ("mark", "new job"),
    ]


@pytest.fixture
def second(first: Migrations) -> Migrations:
    """The migrations of the second version, which knew no exercise."""
    first()(migrations.m002_own_words_on_the_line)
    return first


def test_a_journal_of_version_2_moves_on_with_what_is_said_of_its_line(
    journal_path: Path, second: Migrations, clock: Clock
) -> None:
    of_version_1(journal_path, second)
    said = mark(), note(), own_stretch()
    done_directly(
        journal_path,
        "INSERT INTO marks VALUES ('{0.id}', '{0.day}', '{0.text}');"
        "INSERT INTO stretch_notes VALUES ('{1.id}', 'mood', '{1.day}', 'reading', 'waiting', '{1.written}', 'me');"
        "INSERT INTO own_stretches VALUES ('{2.id}', 'mood', '{2.start}', NULL, 'plateau');"
        "INSERT INTO margins VALUES ('mood', 1.5); INSERT INTO steady_levels VALUES ('mood', 6);"
        "INSERT INTO drafts VALUES ('mark', '{{}}', '2026-03-03T20:00:00Z');"
        "INSERT INTO trash (id, kind, deleted_at, body) VALUES ('gone', 'mark', '2026-03-03T20:00:00Z', '{{}}');"
        "INSERT INTO undo (kind, action, subject, done_at) VALUES ('mark', 'saved', '{0.id}', '2026-03-03T20:00:00Z')"
        "".format(*said),
    )
    everything = queries_for_all_of(journal_path)
    before = [asked_directly(journal_path, query) for query in everything]
    assert len(before) == 20
    assert asked_directly(journal_path, "PRAGMA user_version") == [(2,)]
    with closing(open_journal(journal_path, clock)) as moved_on:
        assert asked_directly(journal_path, "PRAGMA user_version") == [(opening.SCHEMA_VERSION,)]
        assert [asked_directly(journal_path, query) for query in everything] == before
        assert (moved_on.marks(), moved_on.own_stretches("mood")) == ([said[0]], [said[2]])
        done = practice()
        moved_on.save_practice(done)
        assert moved_on.practices() == [done]
        steps = [moved_on.undo() for _ in range(3)]
        assert [step and (step.kind, step.action) for step in steps] == [
            ("practice", "saved"),
            ("mark", "saved"),
            ("check_in", "changed"),
        ]


@pytest.fixture
def third(second: Migrations) -> Migrations:
    """The migrations of the third version, which knew no session."""
    second()(migrations.m003_practices)
    return second


def test_a_journal_of_version_3_moves_on_with_its_exercises(
    journal_path: Path, third: Migrations, clock: Clock
) -> None:
    of_version_1(journal_path, third)
    done, said = practice(), mark()
    done_directly(
        journal_path,
        f"INSERT INTO practices VALUES ('{done.id}', {_practiced()});"
        f"INSERT INTO marks VALUES ('{said.id}', '{said.day}', '{said.text}');"
        "INSERT INTO pins VALUES ('box', 1); INSERT INTO own_exercises VALUES ('{0}', '{{}}');"
        "INSERT INTO cards VALUES ('{0}', 'on the bus', 'breathe', NULL, 1);"
        "INSERT INTO safety_plan (id, edited, alone) VALUES ('safety_plan', '2026-03-03', 'walk');"
        "INSERT INTO undo (kind, action, subject, done_at) VALUES ('practice', 'saved', '{0}', '2026-03-03T20:00:00Z');"
        "INSERT INTO undo (kind, action, subject, before, done_at)"
        " VALUES ('pin', 'changed', 'box', '{{\"exercise\": \"box\", \"place\": 2}}', '2026-03-03T20:00:00Z')"
        "".format(done.id),
    )
    everything = queries_for_all_of(journal_path)
    before = [asked_directly(journal_path, query) for query in everything]
    assert len(before) == 26
    assert asked_directly(journal_path, "PRAGMA user_version") == [(3,)]
    with closing(open_journal(journal_path, clock)) as moved_on:
        assert asked_directly(journal_path, "PRAGMA user_version") == [(opening.SCHEMA_VERSION,)]
        assert [asked_directly(journal_path, query) for query in everything] == before
        topics = [topic("one"), topic("two")]
        moved_on.save_topics(topics)
        moved_on.save_session(met := session())
        assert moved_on.entry(met.id) == met
        steps = [moved_on.undo() for _ in range(5)]
        assert [step and (step.kind, step.action, step.count) for step in steps] == [
            ("session", "saved", 1),
            ("topic", "several", 2),
            ("pin", "changed", 1),
            ("practice", "saved", 1),
            ("check_in", "changed", 1),
        ]
        assert not [*moved_on.topics(), *moved_on.sessions(), *moved_on.practices()]
        assert moved_on.pinned() == ["box"]
    assert asked_directly(journal_path, "SELECT place FROM pins") == [(2,)]


def test_a_migration_that_breaks_changes_nothing(journal: Journal, later: Migrations, clock: Clock) -> None:
    @later()
    def m005_broken(database: Database) -> None:
        database.executescript("CREATE TABLE weather (day TEXT) STRICT; DELETE FROM check_ins;")
        raise RuntimeError

    journal.save(check_in())
    journal.close()
    file = prepared(journal.path)
    with pytest.raises(RuntimeError):
        migrate(file, later)
    assert file.value("PRAGMA foreign_keys") == 1
    file.close()
    again = open_journal(journal.path, clock)
    assert again.count() == 1
    again.close()


def test_a_migration_that_leaves_rows_without_their_own_is_taken_back(journal: Journal, later: Migrations) -> None:
    @later()
    def m005_careless(database: Database) -> None:
        database.execute("DELETE FROM check_ins")

    journal.save(check_in())
    journal.close()
    file = prepared(journal.path)
    with pytest.raises(JournalProblem) as refused:
        migrate(file, later)
    assert refused.value.problem is Problem.DAMAGED
    assert file.value("SELECT count(*) FROM check_ins") == 1
    assert file.value("PRAGMA user_version") == 4
    file.close()


def test_migrating_twice_is_migrating_once(journal: Journal) -> None:
    before = journal.path.read_bytes()
    migrate(journal._file)
    assert journal.path.read_bytes() == before
