"""What is told of a total: the name its range has, and by whom; never of the person, and never without saying whose."""

from __future__ import annotations

from holdfast.numbers import shown
from holdfast.scores import Band, Instrument
from holdfast.scores.change import Change
from holdfast.wording import say


def band_of(instrument: Instrument, total: float) -> Band | None:
    """Return the named range that a total lies in; None where it lies in none.

    A half between two ranges belongs to the lower one.
    """
    within = [band for band in instrument.bands if band.low <= total < band.high + 1]
    return within[-1] if within else None


def total_told(instrument: Instrument, total: float) -> str:
    """Return a total in sentences: with the name of its range and whose word that is, or with the ends of the scale."""
    band = band_of(instrument, total)
    if band is None:
        ends = {"low": shown(instrument.low), "high": shown(instrument.high)}
        return say("scores.total", total=shown(total), **ends)
    return say("scores.total_banded", total=shown(total), band=band_told(instrument, band))


def total_shortly(instrument: Instrument, total: float) -> str:
    """Return a total in one sentence, where whose the ranges are stands beside it (`whose_told`)."""
    band = band_of(instrument, total)
    if band is None:
        return say("scores.total_alone", total=shown(total), low=shown(instrument.low), high=shown(instrument.high))
    return say("scores.total_called", total=shown(total), band=_called(instrument, band))


def band_told(instrument: Instrument, band: Band) -> str:
    """Return what a range is called and by whom: ``The authors call 10–14 ‘moderate’ (Kroenke 2001)``."""
    told = _called(instrument, band)
    return say("scores.called_by", told=told, by=instrument.bands_by) if instrument.bands_are == "authors" else told


def _called(instrument: Instrument, band: Band) -> str:
    span = say("scores.span", low=shown(band.low), high=shown(band.high))
    return say(f"scores.called_{instrument.bands_are}", span=span, label=band.label, by=instrument.bands_by)


def band_shortly(instrument: Instrument, total: float) -> str:
    """Return the name of a total's range for a row of a list, with the range; empty where it has none."""
    band = band_of(instrument, total)
    if band is None:
        return ""
    return say("scores.band", span=say("scores.span", low=shown(band.low), high=shown(band.high)), label=band.label)


def whose_told(instrument: Instrument) -> str:
    """Return whose the named ranges are, in a sentence; empty where there are none."""
    return say(f"scores.ranges_{instrument.bands_are}", by=instrument.bands_by) if instrument.bands else ""


def error_told(instrument: Instrument) -> str:
    """Return how large measurement error is and who says so, in a sentence."""
    if instrument.reliable_change is None:
        return say("scores.no_error", name=instrument.name)
    by = instrument.reliable_by or say("scores.yours" if instrument.own else "scores.reported")
    return say("scores.error", least=shown(instrument.reliable_change), by=by)


def change_shortly(change: Change | None) -> str:
    """Return a change for a row of a list: ``−7``, in brackets where it lies within measurement error."""
    if change is None:
        return ""
    amount = amount_told(change.amount)
    return say("scores.within_short", amount=amount) if change.how == "within" else amount


def amount_told(amount: float) -> str:
    """Return a change in points with its sign, ``+3``, ``−1.5``, ``0``."""
    return f"+{shown(amount)}" if amount > 0 else shown(amount).replace("-", "\u2212")


def change_told(instrument: Instrument, change: Change, since: str) -> str:
    """Return a change in a sentence.

    Args:
        instrument: the questionnaire.
        change: the change.
        since: ``first`` or ``last``: which of the person's own scores it is held against.
    """
    before = say(f"scores.since_{since}", total=shown(change.before.total))
    if change.how == "same":
        return say("scores.same", before=before)
    least = "" if instrument.reliable_change is None else shown(instrument.reliable_change)
    key = "higher" if change.amount > 0 else "lower"
    amount = say(f"scores.{key}", amount=shown(abs(change.amount)), before=before)
    if not change.is_told:
        return say(f"scores.told_{change.how}", amount=amount, least=least)
    sure = say("scores.twice" if change.twice else "scores.once")
    return say(f"scores.told_{change.how}", amount=amount, least=least, sure=sure)
