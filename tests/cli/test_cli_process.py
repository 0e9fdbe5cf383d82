"""The command line as a process of its own: signals, pipes, terminals, and what is imported."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.pty_app import PtyApp

CHECKOUT = Path(__file__).resolve().parents[2]
HEAVY = {"textual", "rich", "plotext", "sqlite_utils", "platformdirs", "asyncio", "importlib.metadata"}
SLOW_TO_START = {"dataclasses", "argparse", "json", "zoneinfo", "tomllib"}

LOADED = (
    "import sys; from holdfast.__main__ import main; sys.argv[0] = 'holdfast'; code = main();"
    "print(*sys.modules, file=sys.stderr); sys.exit(code)"
)


@pytest.fixture
def environment(journal_path: Path, tmp_path: Path) -> dict[str, str]:
    """The environment of the process, with a journal that is not there yet."""
    return {
        **os.environ,
        "PYTHONPATH": str(CHECKOUT),
        "HOLDFAST_JOURNAL": str(journal_path),
        "HOLDFAST_NOW": "2026-03-03T21:10:00+01:00",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "TMPDIR": str(tmp_path),
    }


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "holdfast", *arguments]


def run(environment: dict[str, str], *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        command(*arguments), input=stdin, env=environment, capture_output=True, check=False, timeout=30
    )


def test_streams_and_exit_code(environment: dict[str, str]) -> None:
    done = run(environment, "log", "6", "--note", stdin="zwölf Fähren".encode())
    assert (done.returncode, done.stderr) == (0, "Saved: mood 6 · note\n".encode())
    assert len(done.stdout) == 9
    assert "zwölf Fähren" in run(environment, "list").stdout.decode()


def test_without_a_terminal_there_is_no_app(environment: dict[str, str], journal_path: Path) -> None:
    for arguments in ((), ("demo",)):
        done = run(environment, *arguments)
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.count(b"\n") == 1
    assert not journal_path.exists()


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_ends_it_and_nothing_is_kept(
    environment: dict[str, str], journal_path: Path, number: int, code: int
) -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command("log", "6", "--note"), stdin=pipe, stdout=pipe, stderr=pipe, env=environment
    ) as process:
        assert process.stdin is not None
        process.stdin.write(b"half a sentence")
        process.stdin.flush()
        wait_until_it_reads(process.pid)
        process.send_signal(number)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (code, b"", b"")
    assert not journal_path.exists()


def wait_until_it_reads(pid: int) -> None:
    """Wait until a process sleeps in a read from its stdin."""
    for _ in range(500):
        called = Path(f"/proc/{pid}/syscall").read_text().split()
        if called[:2] == ["0", "0x0"]:
            return
        time.sleep(0.01)
    raise AssertionError("it never read")


def test_a_reader_who_leaves_is_no_complaint(environment: dict[str, str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    process = subprocess.run(
        command("where"), stdout=writing, stderr=subprocess.PIPE, env=environment, check=False, timeout=20
    )
    os.close(writing)
    assert (process.returncode, process.stderr) == (128 + signal.SIGPIPE, b"")


def test_a_full_disk_behind_stdout_is_told(environment: dict[str, str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command("where"), stdout=full, stderr=subprocess.PIPE, env=environment, check=False, timeout=20
        )
    assert done.returncode == 1
    assert done.stderr.startswith(b"holdfast: The output could not be written")


def test_a_terminal_that_lacks_a_letter_gets_the_others(environment: dict[str, str]) -> None:
    run(environment, "log", "6", "--note", stdin="a 🌊 wave".encode())
    done = run(environment | {"PYTHONIOENCODING": "latin-1"}, "list")
    assert done.returncode == 0
    assert done.stdout.endswith("mood 6 · a ? wave\n".encode("latin-1"))


def test_on_a_terminal_the_note_is_asked_for(environment: dict[str, str]) -> None:
    mine, its = os.openpty()
    with subprocess.Popen(
        command("log", "6", "--note"), stdin=its, stdout=subprocess.PIPE, stderr=its, env=environment
    ) as process:
        os.close(its)
        assert b"Ctrl-D" in os.read(mine, 1000)
        os.write(mine, b"first line\nsecond line\n\x04")
        out, _ = process.communicate(timeout=20)
    os.close(mine)
    assert process.returncode == 0
    assert run(environment, "show", out.decode().strip()).stdout.decode().split("\n\n")[2] == "first line\nsecond line"


def test_on_a_terminal_the_words_of_a_mark_are_asked_for(environment: dict[str, str]) -> None:
    mine, its = os.openpty()
    with subprocess.Popen(
        command("mark", "add"), stdin=its, stdout=subprocess.PIPE, stderr=its, env=environment
    ) as process:
        os.close(its)
        assert os.read(mine, 1000) == b"A few words: "
        os.write(mine, b"new job\n")
        out, _ = process.communicate(timeout=20)
    os.close(mine)
    assert process.returncode == 0
    assert run(environment, "show", out.decode().strip()).stdout.decode().split("\n\n")[1] == "new job"


def test_on_a_terminal_moods_are_asked_for_with_a_proposal(environment: dict[str, str], tmp_path: Path) -> None:
    export = tmp_path / "export.csv"
    export.write_text(
        "full_date,time,mood\n" + "2026-03-01,10:00,blah\n" * 1 + "2026-02-28,10:00,fine-ish\n2026-02-27,11:00,good\n"
    )
    mine, its = os.openpty()
    with subprocess.Popen(
        command("import", str(export), "--json"), stdin=its, stdout=subprocess.PIPE, stderr=its, env=environment
    ) as process:
        os.close(its)
        os.write(mine, b"eleven\n3\n\n")
        out, _ = process.communicate(timeout=20)
    said = os.read(mine, 4000).decode()
    os.close(mine)
    assert process.returncode == 0, said
    assert b'"imported": 3' in out
    assert "blah (1" in said
    assert "A rating is a number from 0 to 10." in said


@pytest.mark.parametrize("verb", ["status", "list"])
def test_what_a_prompt_does_not_wait_for(environment: dict[str, str], verb: str) -> None:
    run(environment, "log", "6")
    loaded = subprocess.run(
        [sys.executable, "-c", LOADED, verb], env=environment, capture_output=True, text=True, check=False, timeout=20
    )
    assert loaded.returncode == 0, loaded.stderr
    modules = set(loaded.stderr.split())
    assert "storage.journal" in modules
    assert modules.isdisjoint(HEAVY | (SLOW_TO_START if verb == "status" else set()))


def test_the_example_year_is_gone_afterwards(environment: dict[str, str], tmp_path: Path) -> None:
    with PtyApp.python("-m", "holdfast", "demo", environment=environment | {"NO_COLOR": "1"}) as app:
        app.wait_for("Today")
        app.wait_for("example journal")
        assert len(list(tmp_path.glob("holdfast-*/journal.db"))) == 1
        app.send_signal(signal.SIGTERM)
        assert app.wait() == 143
    assert not list(tmp_path.glob("holdfast-*"))


def test_without_a_verb_the_app_opens_on_the_journal(environment: dict[str, str], journal_path: Path) -> None:
    run(environment, "log", "6")
    with PtyApp.python("-m", "holdfast", environment=environment) as app:
        app.wait_for("Checked in")
        app.press("q")
        assert app.wait() == 0
