"""``holdfast log``: record a check-in. Everything is looked at first; then it is saved whole, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from types import SimpleNamespace
from typing import TypeVar

from holdfast.check_ins import CheckIn, Draft, read_back, read_rating
from holdfast.feelings import Feeling, find_feeling, nearest_feelings, shipped_feelings
from holdfast.finished import finished
from holdfast.ids import new_id, tail
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.scales import PRIMARY, Scale, shipped_scales
from holdfast.tags import Tag, find_tag, nearest_tags, shipped_tags
from holdfast.text import clean_line
from holdfast.when import read_when
from holdfast.wording import dates, say
from storage.journal import Journal
from tui.clock import zone_clock
from tui.plain.call import Answer, Call
from tui.plain.console import given_words, narrate
from tui.plain.journals import first_hour_of, open_for, open_if_there
from tui.plain.options import Option, given
from tui.plain.rated import unknown_rating
from tui.plain.rendered import as_json, as_object

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a check-in can be made of.

    Attributes:
        scales: the ratings there are.
        feelings: the feeling words there are.
        tags: the tags there are.
        first_hour: the hour at which the person's day begins.
    """

    scales: Sequence[Scale]
    feelings: Sequence[Feeling]
    tags: Sequence[Tag]
    first_hour: int


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen of it, and what was not in it and becomes the person's own."""

    ratings: dict[str, float]
    feelings: tuple[str, ...]
    tags: tuple[str, ...]
    new_feelings: tuple[str, ...]
    new_tags: tuple[str, ...]


def read_pair(text: str) -> tuple[str, float]:
    """Return a rating given as ``anxiety=4``.

    Raises:
        NotUnderstood: it has no such form, or the number is not one from 0 to 10.
    """
    scale_id, equals, number = text.partition("=")
    if not scale_id.strip() or not equals:
        raise NotUnderstood("plain.no_pair")
    return scale_id.strip(), read_rating(number)


def read_word(text: str) -> str:
    """Return a feeling or tag as it is stored.

    Raises:
        NotUnderstood: nothing is left of it once it is cleaned.
    """
    return given(clean_line(text))


OPTIONS = (
    Option("MOOD", "plain.help_mood", read=read_rating),
    Option("--rating", "plain.help_rating_value", "ID=N", read_pair, many=True),
    Option("--feeling", "plain.help_feeling", "WORD", read_word, many=True),
    Option("--tag", "plain.help_tag", "TAG", read_word, many=True),
    Option("--new", "plain.help_new"),
    Option("--note", "plain.help_note", asks_words=True),
    Option("--at", "plain.help_at", "WHEN", given),
)


def answer(call: Call) -> Answer:
    """Save a check-in; return the end of its id, or the whole of it as an object.

    Raises:
        Refusal: something in it is unknown, or lies in the future.
    """
    options = call.options
    if options.mood is None and not (options.rating or options.feeling or options.tag or options.note):
        raise NotUnderstood("plain.nothing_to_log")
    clock = zone_clock(call.environ)
    with open_if_there(call, clock) as journal:
        vocabulary = vocabulary_of(journal)
    chosen = chosen_of(vocabulary, options)
    if options.at:
        read_when(options.at, clock(), vocabulary.first_hour)  # before anybody writes a note in vain
    draft = Draft(
        id=new_id(clock()),
        ratings=chosen.ratings,
        feelings=chosen.feelings,
        tags=chosen.tags,
        note=given_words(options) if options.note else "",
        when=options.at or "",
    )
    done = finished(draft, clock(), vocabulary.first_hour)
    with open_for(call, clock, create=True) as journal:
        _save(journal, done.check_in, chosen)
    if done.twice and done.check_in.moment.wall is not None:
        narrate(say("when.twice", time=dates.clock(done.check_in.moment.wall)))
    narrate(say("check_in.saved", answers=read_back(done.check_in, vocabulary.scales, vocabulary.tags)))
    return Answer(as_json(as_object(done.check_in)) if options.json else tail(done.check_in.id))


def vocabulary_of(journal: Journal | None) -> Vocabulary:
    """Return the journal's vocabulary, or without a journal the one that comes with Holdfast."""
    if journal is None:
        return Vocabulary(shipped_scales(), shipped_feelings(), shipped_tags(), first_hour_of(None))
    return Vocabulary(journal.scales(), journal.feelings(), journal.tags(), first_hour_of(journal))


def chosen_of(vocabulary: Vocabulary, options: SimpleNamespace) -> Chosen:
    """Return what the options choose of a vocabulary.

    Raises:
        Refusal: a rating is unknown; or a feeling or tag is, and ``--new`` was not given.
    """
    ratings = dict(options.rating)
    if options.mood is not None:
        ratings = {PRIMARY: options.mood} | ratings
    known = {scale.id for scale in vocabulary.scales}
    for scale_id in ratings:
        if scale_id not in known:
            raise unknown_rating(vocabulary.scales, scale_id)
    feelings, tags = vocabulary.feelings, vocabulary.tags
    found_feelings = _found("feeling", options, partial(find_feeling, feelings), partial(nearest_feelings, feelings))
    found_tags = _found("tag", options, partial(find_tag, tags), partial(nearest_tags, tags))
    return Chosen(
        ratings,
        feelings=tuple(dict.fromkeys(word if one is None else one.word for word, one in found_feelings)),
        tags=tuple(dict.fromkeys(word if one is None else one.id for word, one in found_tags)),
        new_feelings=tuple(word for word, one in found_feelings if one is None),
        new_tags=tuple(word for word, one in found_tags if one is None),
    )


def _found(
    kind: str, options: SimpleNamespace, find: Callable[[str], Found | None], nearest: Callable[[str], list[str]]
) -> list[tuple[str, Found | None]]:
    """Return each word given with what it means; None for one that becomes the person's own."""
    words = {word.casefold(): word for word in getattr(options, kind)}
    found = [(word, find(word)) for word in words.values()]
    for word, one in found:
        if one is None and not options.new:
            raise Refusal(f"plain.unknown_{kind}", word=word, nearest=", ".join(nearest(word)))
    return found


def _save(journal: Journal, check_in: CheckIn, chosen: Chosen) -> None:
    for word in chosen.new_feelings:
        journal.add_feeling(word)
    for label in chosen.new_tags:
        journal.add_tag(label)
    journal.save(check_in)
