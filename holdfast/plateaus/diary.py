"""The engine for diaries: two passes of the hidden Markov model.

The first pass, coarse and over the last two years, tells the noise and whether this person's plateaus end in jumps or
in slow change; the second reads the whole log with that. A short log gets one pass and a stricter rule.
"""

from __future__ import annotations

from bisect import bisect_left
from contextlib import suppress
from dataclasses import replace

from holdfast.plateaus.assumptions import (
    OF_A_LATER_PART,
    OF_A_LOG,
    OF_A_SHORT_LOG,
    OF_THE_NOISE_PASS,
    Assumptions,
)
from holdfast.plateaus.calibration import calibrated
from holdfast.plateaus.filtering import Filtered, filtered
from holdfast.plateaus.found import FEWEST_DAYS, Found, Now
from holdfast.plateaus.kept import Kept, borders_of, to_keep
from holdfast.plateaus.learnt import Learnt
from holdfast.plateaus.noise import AFTER_A_PASS, AT_FIRST, Noise, first_noise, refined_noise
from holdfast.plateaus.onset import BeganEarlier, onset_of
from holdfast.plateaus.parts import KINDS, Part, joined_unclear, parts_of
from holdfast.plateaus.series import Series
from holdfast.plateaus.smoothing import Chances, Smoothed, joined, smoothed, smoothed_in_blocks
from holdfast.plateaus.swings import without_wide_swings
from holdfast.plateaus.week import week_of, without_week

SHORT_LOG_DAYS = 42
SHORT_LOG_CERTAINTY = 0.83
"""The mean posterior below which a stretch of a short log is unclear: of simulated short logs one in three is
answered, and fewer than 1 in 100 wrongly."""

NOISE_PASS_DAYS = 730

NEW_DAYS, NEW_CERTAINTY, OLD_CERTAINTY = 28, 0.40, 0.86
"""How likely a plateau must be to be named as the current stretch. One that began within four weeks, on the last day;
an older one, which may be ending, a week before: a change is hardly seen within its first week, and until then the
chance tells more of how often plateaus end than of this one."""

SEEN_AFTER = 7
"""Days after which a change begins to show."""


def learn(series: Series, mark: int) -> Learnt:
    """Return what is learnt of a person from some first days of their diary.

    Args:
        series: these days.
        mark: their checksum (`holdfast.plateaus.learnt.mark_of`).
    """
    week = week_of(series)
    series = without_week(series, week)
    noise, assumptions = first_noise(series, AT_FIRST), OF_A_SHORT_LOG
    if series.span > SHORT_LOG_DAYS:
        noise, assumptions = _noise_pass(series, noise)
    return Learnt(mark, week, series.step, noise, assumptions)


def read_diary(series: Series, learnt: Learnt, kept: Kept | None = None) -> tuple[Found, Kept | None]:
    """Return what the model finds in a diary, and what is to be kept of a long one.

    Args:
        series: the diary, as `Learnt.freed` left it.
        learnt: what was learnt of the person.
        kept: what was kept of this diary, if the days that were learnt from are the same.
    """
    if kept is not None:
        forward = filtered(series, 0, learnt.noise, learnt.assumptions, since=kept.since)
        recent = smoothed(forward)
        with suppress(BeganEarlier):
            if kept.holds(recent):
                return _found(series, learnt, joined([kept.older, recent]), forward), kept
    forward = filtered(series, 0, learnt.noise, learnt.assumptions)
    blocks = forward.parted(borders_of(series))
    seen = smoothed_in_blocks(blocks)
    found = _found(series, learnt, joined(seen), forward)
    return found, to_keep(learnt, blocks, seen, found.parts)


def _found(series: Series, learnt: Learnt, smooth: Smoothed, forward: Filtered) -> Found:
    parts = without_wide_swings(_parts(series, smooth), series, smooth.means)
    now = _now(series, parts[-1], smooth, forward)
    return Found(calibrated(parts), smooth.means, smooth.spreads, learnt.noise, now)


def _noise_pass(series: Series, noise: Noise) -> tuple[Noise, Assumptions]:
    """Return the noise that a first pass leaves, and the assumptions with this person's own share of jumps.

    The share is counted from the posterior, with one imagined change of the usual mixture against too few (empirical
    Bayes); how often a plateau ends at all is not touched.
    """
    start = bisect_left(series.times, series.span - NOISE_PASS_DAYS)
    assumed = OF_A_LATER_PART if start else OF_THE_NOISE_PASS
    smooth = smoothed(filtered(series, series.times[start], noise, assumed))
    ends = assumed.plateau_ends + assumed.shift
    jumps = sum(smooth.shifts)
    share = (assumed.shift / ends + jumps) / (1 + jumps + smooth.ramps)
    share = min(max(share, 0.02), 0.97)
    own = replace(OF_A_LOG, shift=ends * share, plateau_ends=ends * (1 - share))
    return refined_noise(series, start, smooth.means, AFTER_A_PASS), own


def _parts(series: Series, smooth: Smoothed) -> list[Part]:
    """Return the parts of a log: those of each unbroken run of entries, and the silences between, which are unclear."""
    parts: list[Part] = []
    for first, past in series.unbroken:
        start, end = series.times[first], series.times[past - 1] + 1
        if parts:
            parts.append(Part.unclear(parts[-1].end, start))
        kinds, shifts = smooth.kinds[start:end], smooth.shifts[start:end]
        if past - first < FEWEST_DAYS:
            parts.append(Part.unclear(start, end))
        elif end - start <= SHORT_LOG_DAYS:
            parts += _short_parts(kinds, shifts, start)
        else:
            parts += parts_of(kinds, shifts, start)
    return joined_unclear(parts)


def _short_parts(kinds: list[Chances], shifts: list[float], first: int) -> list[Part]:
    """Return the parts of six weeks or less: one if they show one thing, and unclear unless that is certain."""
    days = len(kinds)
    means = [sum(column) / days for column in zip(*kinds, strict=True)]
    likeliest = max(range(len(KINDS)), key=means.__getitem__)
    parts = parts_of(kinds, shifts, first)
    if len(parts) == 1 or means[likeliest] >= SHORT_LOG_CERTAINTY:
        parts = [Part(first, first + days, KINDS[likeliest], means[likeliest])]
    return [
        part if (part.confidence or 0.0) >= SHORT_LOG_CERTAINTY else Part.unclear(part.start, part.end)
        for part in parts
    ]


def _now(series: Series, last: Part, smooth: Smoothed, forward: Filtered) -> Now | None:
    """Return what the line does on the last day, or None if that is unclear."""
    if last.kind == "unclear":
        return None
    chance = smooth.kinds[-1][KINDS.index(last.kind)]
    began = series.times[series.unbroken[-1][0]]
    if last.kind == "plateau" and last.end - began > SHORT_LOG_DAYS:
        is_new = last.end - last.start <= NEW_DAYS
        seen, needed = (chance, NEW_CERTAINTY) if is_new else (smooth.kinds[-1 - SEEN_AFTER].plateau, OLD_CERTAINTY)
        if seen < needed:
            return None
    return Now(last.kind, chance, onset_of(forward, last.kind, began))
