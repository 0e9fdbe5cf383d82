"""The wheel: what `pip install` gives a person is the program of the checkout, under one name and no other."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import holdfast

CHECKOUT = Path(__file__).resolve().parent.parent
FLOORS = ("storage", "widgets", "tui")


def run(*command: str | Path, cwd: Path, path: Path | None = None) -> str:
    """Run a command that has to succeed and return what it printed; ``path`` goes to the front of its imports."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    if path is not None:
        environment["PYTHONPATH"] = str(path)
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built with what is installed here: a test does not reach for the network."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder, cwd=CHECKOUT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder like site-packages into which the wheel alone was installed."""
    folder = tmp_path_factory.mktemp("site")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check")
    run(*pip, "install", "--quiet", "--no-index", "--no-deps", "--no-compile", "--target", folder, wheel, cwd=folder)
    return folder


def test_it_claims_one_name(site: Path) -> None:
    assert {path.name for path in site.iterdir()} == {"holdfast", f"holdfast-{holdfast.__version__}.dist-info", "bin"}
    assert [path.name for path in (site / "bin").iterdir()] == ["holdfast"]


def test_it_holds_every_file_of_the_floors(wheel: Path) -> None:
    """Styles, catalogues and py.typed too: whatever lies beside the code in git has to arrive."""
    held = set(zipfile.ZipFile(wheel).namelist())
    for name in run("git", "ls-files", "holdfast", *FLOORS, cwd=CHECKOUT).splitlines():
        if (CHECKOUT / name).is_file():
            assert (name if name.startswith("holdfast/") else f"holdfast/_app/{name}") in held


def test_it_starts_from_anywhere(site: Path) -> None:
    version = run(sys.executable, "-m", "holdfast", "--version", cwd=Path("/"), path=site)
    assert version == f"holdfast {holdfast.__version__}\n"


def test_the_floors_come_from_the_wheel_and_not_from_a_name_beside_it(site: Path, tmp_path: Path) -> None:
    """Somebody else's ``tui`` earlier on the path must not be started in our place."""
    (tmp_path / "tui").mkdir()
    (tmp_path / "tui" / "__init__.py").write_text("raise SystemExit('a stranger')")
    program = (
        f"import sys; sys.path.append({str(site)!r}); sys.argv[1:] = ['--version']\n"
        "from holdfast.__main__ import main; main(); import tui; print(tui.__file__)"
    )
    printed = run(sys.executable, "-c", program, cwd=tmp_path)
    assert printed.splitlines()[-1] == str(site / "holdfast" / "_app" / "tui" / "__init__.py")
