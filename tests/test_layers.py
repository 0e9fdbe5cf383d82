"""The floors of the house, twice: as written in pyproject.toml, and as they are when the program starts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent

HEAVY = ("textual", "rich", "plotext", "sqlite_utils", "numpy", "platformdirs", "asyncio")
"""What no command may pay for that does not need it; Textual alone costs some twenty bare starts of Python."""

CONTRACTS = "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-cache'])"

OPENED = """from datetime import datetime, UTC
from pathlib import Path
from storage.journal import open_journal
clock = lambda: datetime(2026, 3, 3, 21, 10, tzinfo=UTC)
opened = open_journal(Path({path!r}), clock, create=True)
"""


def run_python(program: str, folder: Path = CHECKOUT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=False, timeout=60
    )


def test_imports_go_down_only() -> None:
    kept = run_python(CONTRACTS)
    assert kept.returncode == 0, kept.stdout + kept.stderr


def test_an_import_upwards_is_found(tmp_path: Path) -> None:
    for floor in ("holdfast", "storage", "widgets", "tui"):
        (tmp_path / floor).mkdir()
        (tmp_path / floor / "__init__.py").touch()
    (tmp_path / "tui" / "cli.py").touch()
    (tmp_path / "holdfast" / "__main__.py").write_text("import tui.cli\n")
    (tmp_path / "storage" / "upwards.py").write_text("import tui.cli\n")
    (tmp_path / "pyproject.toml").write_text((CHECKOUT / "pyproject.toml").read_text())
    broken = run_python(CONTRACTS, tmp_path)
    assert broken.returncode == 1
    assert "storage is not allowed to import tui" in broken.stdout


def test_the_version_is_told_without_the_heavy_modules() -> None:
    told = run_python(
        "import sys; from holdfast.__main__ import main\n"
        "sys.argv[1:] = ['--version']\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    assert told.stdout.startswith("holdfast ")
    loaded = set(told.stderr.split())
    assert "tui.cli" in loaded
    assert loaded.isdisjoint(HEAVY)


def test_the_first_screen_does_not_wait_for_charts_and_writes(tmp_path: Path) -> None:
    """Both are imported behind the person's back, once something is on the screen."""
    opened = OPENED.format(path=str(tmp_path / "journal.db"))
    made = run_python(f"{opened}opened.set_setting('welcomed', True)")
    assert made.returncode == 0, made.stderr
    painted = run_python(
        f"{opened}"
        "import asyncio, sys\n"
        "from storage.settings import Settings\n"
        "from tui.app import HoldfastApp\n"
        "HoldfastApp.on_ready = lambda app: print(type(app.screen).__name__, *sys.modules)\n"
        "app = HoldfastApp(opened, Settings(), clock, settings_path=Path('unused'))\n"
        "async def paint():\n"
        "    async with app.run_test() as pilot: await pilot.pause()\n"
        "asyncio.run(paint())"
    )
    assert painted.returncode == 0, painted.stderr
    screen, *loaded = painted.stdout.split()
    assert screen == "TodayScreen"
    assert set(loaded).isdisjoint({"plotext", "sqlite_utils", "numpy", "click"})
