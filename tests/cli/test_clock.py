"""The one clock: frozen or the system's, with the name of the zone where it has one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from holdfast.days import zone_name
from holdfast.refusals import NotUnderstood
from tui.clock import offset_clock, zone_clock

BERLIN = "2026-03-03T21:10:00+01:00"


@pytest.fixture
def local_zone(tmp_path: Path) -> Path:
    """A system whose zone is Europe/Berlin."""
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/Europe/Berlin")
    return link


@pytest.mark.parametrize("name", ["Europe/Berlin", ":Europe/Berlin", "/usr/share/zoneinfo/Europe/Berlin"])
def test_tz_names_the_zone(name: str, tmp_path: Path) -> None:
    now = zone_clock({"HOLDFAST_NOW": BERLIN, "TZ": name}, tmp_path / "none")()
    assert now == datetime.fromisoformat(BERLIN)
    assert zone_name(now.tzinfo) == "Europe/Berlin"


def test_without_tz_the_system_does(local_zone: Path) -> None:
    assert zone_name(zone_clock({"HOLDFAST_NOW": BERLIN}, local_zone)().tzinfo) == "Europe/Berlin"


@pytest.mark.parametrize(
    ("now", "tz"),
    [
        ("2026-08-03T21:10:00+01:00", "Europe/Berlin"),  # it is +02:00 there in August
        (BERLIN, "CET-1CEST,M3.5.0,M10.5.0/3"),
        (BERLIN, "Nowhere/Atlantis"),
        (BERLIN, "../../etc/passwd"),
        (BERLIN, ""),
    ],
)
def test_where_no_zone_fits_the_offset_alone_is_told(now: str, tz: str, tmp_path: Path) -> None:
    told = zone_clock({"HOLDFAST_NOW": now, "TZ": tz}, tmp_path / "none")()
    assert told.isoformat() == now
    assert zone_name(told.tzinfo) is None


def test_a_system_without_a_link_tells_the_offset_alone(tmp_path: Path) -> None:
    (tmp_path / "localtime").write_bytes(b"TZif2")
    assert zone_name(zone_clock({"HOLDFAST_NOW": BERLIN}, tmp_path / "localtime")().tzinfo) is None


def test_unless_it_is_frozen_it_runs() -> None:
    clock = offset_clock({})
    before = clock()
    assert before.utcoffset() is not None
    assert clock() >= before
    assert zone_clock({"TZ": "UTC"})() >= before


def test_frozen_it_stands_still() -> None:
    clock = offset_clock({"HOLDFAST_NOW": BERLIN})
    assert clock() == clock() == datetime.fromisoformat(BERLIN)


@pytest.mark.parametrize("text", ["now", "2026-03-03T21:10", "2026-03-03", "1969-12-31T23:00Z", "9999-12-31T23:00Z"])
def test_a_frozen_time_has_an_offset(text: str) -> None:
    with pytest.raises(NotUnderstood):
        offset_clock({"HOLDFAST_NOW": text})
