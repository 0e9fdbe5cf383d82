"""Ids: UUIDs of version 7 that sort by when they were made."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import RFC_4122, UUID

from hypothesis import given
from hypothesis import strategies as st

from holdfast.ids import new_id, tail

NOW = datetime(2026, 3, 3, 21, 10, tzinfo=UTC)
MOMENTS = st.datetimes(datetime(1970, 1, 1), datetime(9000, 1, 1), timezones=st.just(UTC))
NOISE = st.binary(min_size=10, max_size=10)


@given(MOMENTS, NOISE)
def test_an_id_is_a_uuid_of_version_7(now: datetime, noise: bytes) -> None:
    full = new_id(now, noise)
    assert (UUID(full).version, UUID(full).variant, str(UUID(full))) == (7, RFC_4122, full)


@given(MOMENTS, NOISE, NOISE)
def test_ids_sort_by_when_they_were_made(now: datetime, one: bytes, two: bytes) -> None:
    assert new_id(now, one) < new_id(now + timedelta(milliseconds=2), two)


def test_ids_of_one_moment_differ_unless_their_noise_is_given() -> None:
    assert new_id(NOW) != new_id(NOW)
    assert new_id(NOW, b"0123456789") == new_id(NOW, b"0123456789")


def test_the_tail_is_what_a_person_types() -> None:
    assert tail("019cb4cc-6d40-7000-8000-0000deadbeef") == "deadbeef"
