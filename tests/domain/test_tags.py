"""Tags: the catalogue, and finding one by what somebody types."""

from __future__ import annotations

from holdfast.tags import Tag, find_tag, nearest_tags, shipped_tags

OWN = Tag("Choir", "Choir", own=True)


def test_catalogue_has_readable_labels_and_unique_names() -> None:
    tags = shipped_tags()
    names = [name for tag in tags for name in {tag.id, tag.label}]
    assert len(tags) == 44
    assert len(names) == len(set(names))
    assert all("_" not in tag.label for tag in tags)
    assert not any(tag.own for tag in tags)


def test_what_may_be_read_over_the_shoulder_is_marked() -> None:
    sensitive = {tag.id for tag in shipped_tags() if tag.sensitive}
    assert {"alcohol", "other_drugs", "period", "medication_missed"} <= sensitive
    assert not sensitive & {"caffeine", "exercise", "therapy_session"}


def test_a_tag_is_found_by_id_or_label_whatever_the_capitals_and_spaces() -> None:
    tags = (*shipped_tags(), OWN)
    for typed in ("work_stress", "Work Stress", "  work   stress\n"):
        found = find_tag(tags, typed)
        assert found is not None
        assert found.id == "work_stress"
    assert find_tag(tags, "choir") == OWN
    assert find_tag(tags, "work") is None


def test_the_nearest_tags_are_named_by_their_labels() -> None:
    assert nearest_tags((*shipped_tags(), OWN), "wrk stress")[0] == "work stress"
    assert nearest_tags((OWN,), "anything") == ["Choir"]
